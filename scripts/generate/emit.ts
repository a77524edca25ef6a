import { emitApiMd } from "./emit-api-md.ts";
import { emitErrors } from "./emit-errors.ts";
import { emitMocks } from "./emit-mocks.ts";
import { emitOperations, emitProvider, emitRows } from "./emit-operations.ts";
import { emitPaths } from "./emit-paths.ts";
import { emitTypes } from "./emit-types.ts";
import { emitWebhooks } from "./emit-webhooks.ts";
import { formatFiles } from "./format.ts";
import type { Model } from "./model.ts";
import { createTypePrinter, type TypePrinter } from "./openapi-typescript.ts";

/** Folder of a package that belongs to the generator alone. */
export const generatedFolder = "src/generated";

/** The files that declare what users compile against, by their names in that folder; not formatted. */
export function emitDeclarations(
  model: Model,
  printer: TypePrinter = createTypePrinter(model.document),
): Map<string, string> {
  const files = new Map([
    ["schema.ts", emitPaths(model, printer)],
    ["types.ts", emitTypes(model, printer)],
  ]);
  const errors = emitErrors(model);
  if (errors !== undefined) files.set("errors.ts", errors);
  const webhooks = emitWebhooks(model, printer);
  if (webhooks !== undefined) files.set("webhooks.ts", webhooks);
  return files;
}

/** All generated files of a package, by their path in it. */
export async function emit(model: Model): Promise<Map<string, string>> {
  const printer = createTypePrinter(model.document);
  const files = new Map([
    ...emitDeclarations(model, printer),
    ["operations.ts", emitOperations(model)],
    ["provider.ts", emitProvider(model)],
    ["rows.ts", emitRows(model)],
    ["mocks.ts", emitMocks(model)],
  ]);
  const inFolder = [...files].map(([name, text]): [string, string] => [`${generatedFolder}/${name}`, text]);
  return formatFiles(new Map([...inFolder, ["API.md", emitApiMd(model, printer)]]));
}
