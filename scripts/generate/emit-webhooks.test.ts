import { expect, test } from "vitest";
import { emitWebhooks } from "./emit-webhooks.ts";
import { formatFiles } from "./format.ts";
import { createTypePrinter } from "./openapi-typescript.ts";
import { operationLines, toyModel } from "./toy-spec.ts";

const emitted = async (lines: string): Promise<string | undefined> => {
  const model = toyModel(lines);
  const text = emitWebhooks(model, createTypePrinter(model.document));
  return text === undefined ? undefined : (await formatFiles(new Map([["a.ts", text]]))).get("a.ts");
};

test("a provider that sends nothing has no webhooks", async () => {
  expect(await emitted(operationLines(""))).toBeUndefined();
});

test("webhooks are a union of events, and data in the order of the spec", async () => {
  const hook = operationLines(
    "operationId: onSms\nx-dedupe: [id]\nrequestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Sms' }, example: { id: a, to: b } } } }",
    "onSms",
    "post",
  );
  const lines = `${operationLines("")}${hook.replace("paths:", "webhooks:")}
components: { schemas: { Sms: { type: object, properties: { id: { type: string }, to: { type: string, x-sensitive: phone } } } } }
`;
  expect(await emitted(lines)).toBe(`// Generated from specs/toy/ by \`pnpm generate toy\`. Do not edit.
import type { WebhookData } from "@trunkline/core/webhooks";
import type { Sms } from "./types.ts";

/** What Toy sends to your server. */
export type ToyEvent =
  /** Get a thing. */
  { type: "sms"; payload: Sms };

/** All webhooks as data. */
export const webhookData: WebhookData = {
  provider: "toy",
  events: {
    sms: {
      schema: { $ref: "#/definitions/Sms" },
      example: { id: "a", to: "b" },
      contentType: "application/json",
      dedupe: ["id"],
      reply: 204,
    },
  },
  definitions: { Sms: { type: "object", properties: { id: { type: "string" }, to: { type: "string" } } } },
  sensitive: { to: "phone" },
};
`);
});

test("values of an event that differ from their wire form are typed and have their codecs", async () => {
  const hook = operationLines(
    "operationId: onSms\nx-get: info\nrequestBody: { content: { application/json: { schema: { type: object, properties: { at: { type: number, x-codec: epochSeconds } } }, example: { at: 1 } } } }",
    "onSms",
    "post",
  );
  const text = await emitted(`${operationLines("")}${hook.replace("paths:", "webhooks:")}`);
  for (const part of [
    'import { epochSeconds } from "@trunkline/core";',
    "at?: Date",
    "example: { at: 1 },",
    "codecs: { at: epochSeconds },",
    'get: "info",',
  ])
    expect(text).toContain(part);
});

test.each([
  ["a bare 200 is the usual reply", '"200": { description: A. }', []],
  ["another status is told", '"204": { description: A. }', ["reply: 204"]],
  [
    "an answer that the provider waits for is told",
    '"200": { description: A., content: { application/json: { schema: {}, example: 1 } } }, "204": { description: B. }',
    ["reply: 204", 'answer: "application/json"'],
  ],
])("%s", async (_, responses, want) => {
  const hook = operationLines(
    `operationId: onSms\nrequestBody: { content: { application/json: { schema: {}, example: 1 } } }\nresponses: { ${responses} }`,
    "onSms",
    "post",
  );
  const text = await emitted(`${operationLines("")}${hook.replace("paths:", "webhooks:")}`);
  expect(text?.match(/(reply|answer): [^,\s]+/g) ?? []).toEqual(want);
});
