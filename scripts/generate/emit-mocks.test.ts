import { expect, test } from "vitest";
import { emitMocks } from "./emit-mocks.ts";
import { formatFiles } from "./format.ts";
import { checked } from "./provider.ts";
import { operationLines, toyModel, toySpec } from "./toy-spec.ts";

const formatted = async (text: string): Promise<string> =>
  (await formatFiles(new Map([["a.ts", text]]))).get("a.ts") ?? "";

test("mocks know what a request may be and what it is answered with, without descriptions", async () => {
  const lines = operationLines(
    `
operationId: addThing
x-safety: send
parameters:
  - { name: id, in: path, required: true, description: I., schema: { type: string, description: gone }, example: x }
  - { name: mode, in: query, required: true, description: M., schema: { const: fast } }
  - { name: X-Trace, in: header, description: T., schema: { type: string }, example: y }
requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/New" } } } }
responses:
  "201": { description: A., content: { application/json: { schema: { $ref: "#/components/schemas/Thing" }, example: { id: a } } } }
  "404": { description: B. }
`,
    "/things/{id}",
    "post",
  );
  const more = `
x-errors: { bodies: { notFound: { status: 404, body: { why: "{message}" } } } }
components:
  schemas:
    New: { type: object, description: gone, properties: { part: { $ref: "#/components/schemas/Part" } } }
    Part: { type: string, x-sensitive: phone, pattern: ^a }
    Thing: { type: object }
`;
  expect(
    await formatted(emitMocks(toyModel(lines + more))),
  ).toBe(`// Generated from specs/toy/ by \`pnpm generate toy\`. Do not edit.
import type { MockData, MockOverrides } from "@trunkline/core/mocks";
import { operations } from "./operations.ts";
import { provider } from "./provider.ts";
import type { ToyOperations } from "./types.ts";

/** One override per operation. */
export interface ToyMockOverrides extends MockOverrides<ToyOperations> {}

/** What the mocks know of the provider. */
export const mockData: MockData = {
  provider,
  operations,
  definitions: {
    New: { type: "object", properties: { part: { $ref: "#/definitions/Part" } } },
    Part: { type: "string", pattern: "^a" },
  },
  errors: { notFound: { status: 404, body: { why: "{message}" } } },
  rules: {
    addThing: {
      path: { id: { type: "string" } },
      query: { mode: { schema: { const: "fast" }, required: true } },
      header: { "X-Trace": { schema: { type: "string" } } },
      body: { required: true, types: ["application/json"], schema: { $ref: "#/definitions/New" } },
      replies: { "201": { type: "application/json", example: { id: "a" } }, "404": {} },
    },
  },
};
`);
});

test("an answer of a foreign document without an example gets a made-up one", () => {
  const lines = `x-foreign: true\n${operationLines(
    "responses: { '200': { description: A., content: { application/json: { schema: { type: object, properties: { id: { type: string, format: uuid }, at: { type: string, format: date }, n: { type: integer, minimum: 7 } } } } } } }",
  )}`;
  expect(emitMocks(checked(toySpec(lines)).model)).toContain(
    'example: { id: "3f2504e0-4f89-41d3-9a0c-0305e82c3301", at: "2024-01-02", n: 7 }',
  );
});

test("a download shows an example of its URL, and styles of the query are named", () => {
  const lines = operationLines(
    "x-url: url\nsecurity: []\nparameters:\n  - { name: url, in: query, required: true, description: U., schema: { type: string }, example: 'https://a.example/b' }\n  - { name: a, in: query, description: A., schema: { type: array }, explode: false, example: [] }",
  );
  const text = emitMocks(toyModel(lines));
  expect(text).toContain('url: "https://a.example/b"');
  expect(text).toContain('encode: { a: "," }');
});

test("mocks know where credentials are that are in no Authorization header", () => {
  const schemes = (text: string): string =>
    emitMocks(
      toyModel(`${operationLines("security: [{ one: [] }]")}components: { securitySchemes: { one: { ${text} } } }`),
    );
  expect(schemes("type: apiKey, in: query, name: key")).toContain(
    '  credentials: { one: { in: "query", name: "key" } },',
  );
  expect(schemes("type: http, scheme: digest")).toContain("  credentials: { one: false },");
  expect(schemes("type: http, scheme: bearer")).not.toContain("credentials:");
});

test("a text without an example is answered with a text, for an empty one would be no answer", () => {
  const lines = `
    paths: { /things: { get: { operationId: a, responses: { "200": { description: A., content: { text/csv: { schema: { type: string } } } } } } } }
  `;
  const { model } = checked(toySpec(lines, {}, true));
  expect(emitMocks(model)).toContain('"200": { type: "text/csv", example: "text" }');
});

test("mocks know of lines, of the end of a list, and of error bodies per tag", () => {
  const lines = operationLines(
    'x-stream: lines\nresponses: { "200": { description: A., content: { application/json: { schema: { type: string }, example: a } } } }',
  );
  const list = operationLines(
    `operationId: listThings
x-pagination: { items: data, next: next, params: [page] }
parameters: [{ name: page, in: query, description: P., schema: { type: string }, example: a }]
responses: { "200": { description: A., content: { application/json: { example: { next: null }, schema: { type: object, required: [next], properties: { data: { type: array, items: {} }, next: { type: [string, "null"] } } } } } } }`,
    "/list",
  ).replace("paths:\n", "");
  const errors = "x-errors: { bodies: { notFound: [{ when: [things], status: 404, body: {} }] } }\n";
  const text = emitMocks(toyModel(errors + lines + list)).replace(/\s+/g, " ");
  for (const part of [
    'replies: { "200": { type: "application/json", example: "a", lines: true } }',
    "last: null",
    'errors: { notFound: [{ when: ["things"], status: 404, body: {} }] }',
    'getThing: { tag: "things"',
  ])
    expect(text).toContain(part);
});

test("mocks tell schemes that share the Authorization header apart", () => {
  const ping = operationLines("operationId: ping\nsecurity: [{ two: [] }]", "/ping").replace("paths:\n", "");
  const schemes =
    "components: { securitySchemes: { one: { type: http, scheme: bearer }, two: { type: http, scheme: basic } } }";
  const text = emitMocks(toyModel(`${operationLines("security: [{ one: [] }]")}${ping}${schemes}`));
  expect(text).toContain('one: { in: "header", name: "authorization", prefix: "Bearer" }');
  expect(text).toContain('two: { in: "header", name: "authorization", prefix: "Basic" }');
});
