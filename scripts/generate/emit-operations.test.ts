import { expect, test } from "vitest";
import { emitOperations, emitProvider, emitRows, operationsText } from "./emit-operations.ts";
import { formatFiles } from "./format.ts";
import { operationLines, toyModel } from "./toy-spec.ts";

const formatted = async (text: string): Promise<string> =>
  (await formatFiles(new Map([["a.ts", text]]))).get("a.ts") ?? "";

const list = operationLines(`
operationId: listThings
x-rate-limit: { requests: 5, seconds: 1, per: key }
x-pagination: { items: data, next: next, params: [page] }
parameters: [{ name: page, in: query, description: P., schema: { type: integer }, example: 2 }]
responses: { "200": { description: A., content: { application/json: { example: {}, schema: { type: object, properties: { data: { type: array, items: { $ref: "#/components/schemas/Thing" } }, next: {} } } } } } }
`);
const drop = operationLines(
  "operationId: dropThing\nx-safety: idempotent\nparameters: [{ name: id, in: path, required: true, description: I., schema: { type: string }, example: x }]",
  "/things/{id}",
  "delete",
).replace("paths:\n", "");
const ping = operationLines("operationId: ping", "/ping").replace("paths:\n", "");
const model = toyModel(`${list}${drop}${ping}components: { schemas: { Thing: { type: object } } }`);

test("the client's functions are documented properties with inline signatures", async () => {
  expect(await formatted(operationsText(model))).toBe(`/** The operations of Toy. */
export interface ToyOperations {
  /**
   * Get a thing.
   *
   * A thing is a thing.
   *
   * \`GET /things\`, safety \`read\`: it may be repeated. At most 5 requests per second, counted per key.
   *
   * @example
   * \`\`\`ts
   * for await (const thing of toy.listThings.items({ page: 2 })) console.log(thing);
   * \`\`\`
   */
  listThings: {
    (input?: ListThingsInput, options?: CallOptions): Promise<ListThingsOutput>;
    raw(input?: ListThingsInput, options?: CallOptions): Promise<ListThingsResult>;
    items(input?: ListThingsInput, options?: PageOptions): AsyncGenerator<ListThingsItem, void, undefined>;
    pages(input?: ListThingsInput, options?: PageOptions): AsyncGenerator<ListThingsOutput, void, undefined>;
  };

  /**
   * Get a thing.
   *
   * A thing is a thing.
   *
   * \`DELETE /things/{id}\`, safety \`idempotent\`: it may be repeated without further effect.
   *
   * @example
   * \`\`\`ts
   * await toy.dropThing({ id: "x" });
   * \`\`\`
   */
  dropThing: {
    (input: DropThingInput, options?: CallOptions): Promise<DropThingOutput>;
    raw(input: DropThingInput, options?: CallOptions): Promise<DropThingResult>;
  };

  /**
   * Get a thing.
   *
   * A thing is a thing.
   *
   * \`GET /ping\`, safety \`read\`: it may be repeated.
   *
   * @example
   * \`\`\`ts
   * await toy.ping();
   * \`\`\`
   */
  ping: {
    (input?: NoInput, options?: CallOptions): Promise<PingOutput>;
    raw(input?: NoInput, options?: CallOptions): Promise<PingResult>;
  };
}
`);
});

test("the table of operations names the row of each", async () => {
  expect(
    await formatted(emitOperations(model)),
  ).toBe(`// Generated from specs/toy/ by \`pnpm generate toy\`. Do not edit.
import type { OperationRow } from "@trunkline/core";
import { dropThing, listThings, ping } from "./rows.ts";
import type { ToyOperations } from "./types.ts";

/** How each operation is called. */
export const operations: Readonly<Record<keyof ToyOperations, OperationRow>> = {
  listThings,
  dropThing,
  ping,
};
`);
});

test("rows say only what differs, and name functions of core where they need them", async () => {
  expect(await formatted(emitRows(model))).toBe(`// Generated from specs/toy/ by \`pnpm generate toy\`. Do not edit.
import { inPath, type OperationRow, paged, parameters, sameOrigin } from "@trunkline/core";

/** Get a thing. */
export const listThings: OperationRow = {
  http: "GET /things",
  params: /* @__PURE__ */ parameters({ query: ["page"] }),
  page: /* @__PURE__ */ paged({ items: "data", next: "next", params: ["page"] }),
  follow: sameOrigin,
};

/** Get a thing. */
export const dropThing: OperationRow = { http: "DELETE /things/{id}", safety: "idempotent", params: inPath };

/** Get a thing. */
export const ping: OperationRow = { http: "GET /ping", follow: sameOrigin };
`);
});

test.each([
  [
    "a form",
    "application/x-www-form-urlencoded",
    "{ type: object, properties: { a: { type: object } } }",
    'body: /* @__PURE__ */ formBody({ a: "json" })',
  ],
  ["files", "multipart/form-data", "{ type: object, properties: { a: { type: string } } }", "body: multipartBody"],
  ["bytes", "audio/wav", "{ type: string, format: binary }", 'body: binaryBody, type: "audio/wav", whole: "body"'],
])("%s names its writer", (_, type, schema, want) => {
  const lines = operationLines(
    `requestBody: { required: true, content: { ${type}: { schema: ${schema} } } }`,
    "/things",
    "post",
  );
  expect(emitRows(toyModel(lines))).toContain(want);
});

test("a download names what reads its URL and hands it over", () => {
  const lines = operationLines(
    'x-url: url\nsecurity: []\nparameters: [{ name: url, in: query, required: true, description: U., schema: {}, example: a, style: deepObject }]\nresponses: { "200": { description: A., content: { audio/wav: { schema: { type: string, format: binary }, example: a } } } }',
  );
  const text = emitRows(toyModel(lines));
  expect(text).toContain('params: /* @__PURE__ */ absoluteUrl("url"), stream: streamed, follow: anywhere');
  expect(text).toContain("import { type OperationRow, absoluteUrl, anywhere, streamed }");
});

test("what operations share is written once", async () => {
  const shared = toyModel(
    `x-errors: { message: [errors.0.detail], bodies: { invalid: { status: 422, body: {} } } }\n${operationLines("")}`,
  );
  expect(
    await formatted(emitProvider(shared)),
  ).toBe(`// Generated from specs/toy/ by \`pnpm generate toy\`. Do not edit.
import type { Provider } from "@trunkline/core";

/** What all operations share. */
export const provider: Provider = {
  name: "toy",
  baseUrl: "https://api.toy.example",
  type: "application/json",
  accept: "application/json",
  errors: { message: ["errors.0.detail"] },
};
`);
});

test("rows name what converts, checks and settles, each in its place", async () => {
  const lines = operationLines(
    `
x-safety: send
x-rpc: { params: [at] }
x-absent: [404]
x-check: [{ member: at, items: [1, 2] }]
requestBody:
  required: true
  content:
    application/json:
      schema:
        type: object
        required: [method, params]
        properties: { method: { const: add }, params: { type: array, minItems: 1, prefixItems: [{ type: number, x-codec: epochSeconds }] } }
      example: { method: add, params: [1] }
responses:
  "200": { description: A., content: { application/json: { schema: { type: object, properties: { result: { type: integer, x-codec: exactInteger } } }, example: { result: 1 } } } }
  "404": { description: B. }`,
    "/api#getThing",
    "post",
  );
  expect(await formatted(emitRows(toyModel(lines)))).toContain(`
export const getThing: OperationRow = {
  http: "POST /api",
  safety: "send",
  prepare: /* @__PURE__ */ encoded({ at: epochSeconds }, /* @__PURE__ */ checked(/* @__PURE__ */ hasItems("at", 1, 2))),
  body: /* @__PURE__ */ rpcBody(["at"]),
  wrap: "params",
  fill: { method: "add" },
  envelop: enveloped,
  parse: /* @__PURE__ */ decoded({ result: exactInteger }, exactIntegers),
  settle: rpcResult,
  absent: [404],
};
`);
  const hover = operationsText(toyModel(lines));
  for (const part of [
    "Checked before it is sent: `at` has 1 to 2 items. Resolves to `undefined` where the provider answers 404.",
    "`POST /api` with the method `add`, safety `send`",
  ])
    expect(hover.replace(/\n *\* /g, " ")).toContain(part);
});

test("pages by number have a walker of their own", () => {
  const lines = operationLines(`x-pagination: { items: list, page: page, limit: limit, size: 50, most: 150 }
parameters: [{ name: page, in: query, description: P., schema: { type: integer }, example: 1 }, { name: limit, in: query, description: L., schema: { type: integer }, example: 1 }]
responses: { "200": { description: A., content: { application/json: { schema: { type: object, properties: { list: { type: array, items: {} } } }, example: {} } } } }`);
  expect(emitRows(toyModel(lines))).toContain(
    'page: /* @__PURE__ */ numbered({ items: "list", page: "page", limit: "limit", size: 50, most: 150 })',
  );
});

test("a signed read follows no redirect, for its signature would not fit", () => {
  const lines = `${operationLines("security: [{ signed: [] }]")}components: { securitySchemes: { signed: { type: http, scheme: HMAC } } }`;
  expect(emitRows(toyModel(lines))).not.toContain("follow");
});

test("words in texts are no imports", () => {
  expect(emitRows(toyModel(operationLines("summary: Get lines, paged.")))).toContain(
    "import { type OperationRow, sameOrigin } from",
  );
});
