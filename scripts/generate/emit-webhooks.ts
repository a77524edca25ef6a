import { tableOf } from "./emit-operations.ts";
import { reachableDefinitions, validationSchema } from "./json-schema.ts";
import type { Model } from "./model.ts";
import type { TypePrinter } from "./openapi-typescript.ts";
import { header, importTypes, literal, prose, tsdoc } from "./print.ts";
import { sensitiveNames } from "./sensitive.ts";

/** `webhooks.ts`: what the provider sends, as types and as data; `undefined` for a provider that sends nothing. */
export function emitWebhooks(model: Model, printer: TypePrinter): string | undefined {
  if (model.webhooks.length === 0) return undefined;
  const reached = new Set<string>();
  const events = Object.fromEntries(
    model.webhooks.map(({ type, schema, example, contentType, codecs, dedupe, get, reply, answer }) => [
      type,
      {
        schema: validationSchema(schema, "#/definitions/", reached),
        example,
        contentType,
        ...(Object.keys(codecs).length && { codecs: tableOf(codecs) }),
        ...(dedupe && { dedupe }),
        ...(get !== undefined && { get }),
        ...(reply !== undefined && { reply }),
        ...(answer !== undefined && { answer }),
      },
    ]),
  );
  const sensitive = sensitiveNames(
    model.document,
    model.webhooks.map(({ schema }) => ({ name: undefined, schema })),
  );
  const union = model.webhooks.map(({ type, schema, summary }) => {
    const payload = printer.type(schema);
    return {
      payload,
      text: `${tsdoc([prose(summary)], 2)}  | { type: ${JSON.stringify(type)}; payload: ${payload} }\n`,
    };
  });
  const names = Object.keys(model.document.components.schemas);
  const used = names.filter((name) => union.some(({ payload }) => new RegExp(`\\b${name}\\b`).test(payload)));
  const codecs = [...new Set(model.webhooks.flatMap((webhook) => Object.values(webhook.codecs)))].sort();
  return [
    header(model.name),
    codecs.length ? `import { ${codecs.join(", ")} } from "@trunkline/core";\n` : "",
    importTypes(["WebhookData"], "@trunkline/core/webhooks"),
    importTypes(used, "./types.ts"),
    `\n${tsdoc([`What ${model.title} sends to your server.`])}export type ${model.typeName}Event =\n${union.map(({ text }) => text).join("")};\n`,
    `\n${tsdoc(["All webhooks as data."])}export const webhookData: WebhookData = {\n`,
    `  provider: ${JSON.stringify(model.name)},\n  events: ${literal(events, 2)},\n`,
    `  definitions: ${literal(reachableDefinitions(model.document, reached), 2)},\n  sensitive: ${literal(sensitive, 2)},\n};\n`,
  ].join("");
}
