import { emitApiMd } from "./emit-api-md.ts";
import { emitErrors } from "./emit-errors.ts";
import { emitMocks } from "./emit-mocks.ts";
import { emitOperations, emitProvider, emitRows } from "./emit-operations.ts";
import { emitTypes } from "./emit-types.ts";
import { emitWebhooks } from "./emit-webhooks.ts";
import { formatFiles } from "./format.ts";
import type { Model } from "./model.ts";
import { createTypePrinter } from "./openapi-typescript.ts";
import { header } from "./print.ts";

/** Folder of a package that belongs to the generator alone. */
export const generatedFolder = "src/generated";

/** All generated files of a package, by their path in it. */
export async function emit(model: Model): Promise<Map<string, string>> {
  const printer = createTypePrinter(model.document);
  const files = new Map([
    [`${generatedFolder}/schema.ts`, `${header(model.name)}${printer.file()}`],
    [`${generatedFolder}/types.ts`, emitTypes(model, printer)],
    [`${generatedFolder}/provider.ts`, emitProvider(model)],
    [`${generatedFolder}/rows.ts`, emitRows(model)],
    [`${generatedFolder}/operations.ts`, emitOperations(model)],
    [`${generatedFolder}/mocks.ts`, emitMocks(model)],
  ]);
  const errors = emitErrors(model);
  if (errors !== undefined) files.set(`${generatedFolder}/errors.ts`, errors);
  const webhooks = emitWebhooks(model, printer);
  if (webhooks !== undefined) files.set(`${generatedFolder}/webhooks.ts`, webhooks);
  files.set("API.md", emitApiMd(model, printer));
  return formatFiles(files);
}
