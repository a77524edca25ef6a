import { expect, test } from "vitest";
import type { OperationModel } from "./model.ts";
import { dedent, operationLines, toyModel } from "./toy-spec.ts";

const read = (lines: string, path?: string, method?: string, more = ""): OperationModel => {
  const [operation] = toyModel(`${operationLines(lines, path, method)}${dedent(more)}`).operations;
  if (!operation) throw new Error("the toy has no operation");
  return operation;
};

const answer = (schema: string, example: string, type = "application/json"): string =>
  `responses: { "200": { description: A., content: { ${type}: { schema: ${schema}, example: ${example} } } } }`;

const body = (schema: string, type = "application/json", more = ""): string =>
  `requestBody: { required: true, content: { ${type}: { schema: ${schema}${more} } } }`;

const query = (schema: string, more = ""): string =>
  `parameters: [{ name: a, in: query, description: A., schema: ${schema}, example: ${more.includes("const") ? "" : "null"}${more} }]`;

test.each<[string, [lines: string, path?: string, method?: string, more?: string], object]>([
  ["a read says nothing but its line", [""], { http: "GET /things" }],
  ["the fragment of a path is no part of the line", ["", "/things#getThing"], { http: "GET /things" }],
  [
    "a query in the path is sent as it is",
    ["", "/things?mode=x"],
    { http: "GET /things", query: ["mode"], fixed: { mode: "x" } },
  ],
  [
    "anything but a read says its safety",
    ["x-safety: send", "/things", "post"],
    { http: "POST /things", safety: "send" },
  ],
  [
    "an array in the query is repeated by default",
    [query("{ type: [array, 'null'] }")],
    { http: "GET /things", query: ["a"] },
  ],
  [
    "an array in the query may be separated",
    [query("{ type: [array, 'null'] }", ", explode: false")],
    { http: "GET /things", query: ["a"], encode: { query: { a: "," } } },
  ],
  [
    "an object in the query may be deep",
    [query("{ type: [object, 'null'] }", ", style: deepObject")],
    { http: "GET /things", query: ["a"], encode: { query: { a: "deep" } } },
  ],
  [
    "a parameter with content is JSON",
    [
      "parameters: [{ name: a, in: query, description: A., content: { application/json: { schema: {} } }, example: 1 }]",
    ],
    { http: "GET /things", query: ["a"], encode: { query: { a: "json" } } },
  ],
  [
    "a constant of the query is sent, not asked for",
    ["parameters: [{ name: a, in: query, required: true, description: A., schema: { const: 1 } }]"],
    { http: "GET /things", query: ["a"], fixed: { a: "1" } },
  ],
  [
    "a JSON body is flat",
    [body("{ type: object, required: [b], properties: { b: {} } }"), "/things", "post"],
    { http: "POST /things", body: "json" },
  ],
  [
    "a body that is no object is given whole",
    [body("{ type: array }"), "/things", "post"],
    { http: "POST /things", body: "json", whole: "body" },
  ],
  [
    "alternatives that have nothing in common are given whole",
    [body("{ oneOf: [{ properties: { a: {} } }, { properties: { b: {} } }] }"), "/things", "post"],
    { http: "POST /things", body: "json", whole: "body" },
  ],
  [
    "an envelope is put on, and its constants are filled in",
    [
      `x-envelope: { request: data.attributes }\n${body(
        "{ type: object, required: [data], properties: { data: { type: object, required: [type, attributes], properties: { type: { const: thing }, attributes: { type: object, required: [kind], properties: { kind: { const: 1 }, a: {} } } } } } }",
      )}`,
      "/things",
      "post",
    ],
    {
      http: "POST /things",
      body: "json",
      wrap: "data.attributes",
      fill: { "data.type": "thing", "data.attributes.kind": 1 },
    },
  ],
  [
    "an optional constant stays a choice",
    [body("{ type: object, properties: { a: { const: 1 } } }"), "/things", "post"],
    { http: "POST /things", body: "json", fill: {} },
  ],
  [
    "a form writes objects as JSON, and as its encoding says",
    [
      body(
        "{ type: object, properties: { a: { type: object }, b: { type: object }, c: { type: array }, d: { type: string } } }",
        "application/x-www-form-urlencoded",
        ", encoding: { b: { style: deepObject }, c: { explode: false } }",
      ),
      "/things",
      "post",
    ],
    { http: "POST /things", body: "form", fill: {}, encode: { form: { a: "json", b: "deep", c: "," } } },
  ],
  [
    "files go as multipart",
    [
      body("{ type: object, properties: { a: { type: string, format: binary } } }", "multipart/form-data"),
      "/things",
      "post",
    ],
    { http: "POST /things", body: "multipart" },
  ],
  [
    "bytes are given whole",
    [body("{ type: string, format: binary }", "audio/wav"), "/things", "post"],
    { http: "POST /things", body: "binary", type: "audio/wav", whole: "body" },
  ],
  [
    "an answer without a body may be empty",
    ["responses: { '202': { description: A. } }"],
    { http: "GET /things", empty: true },
  ],
  [
    "an envelope is taken off",
    [`x-envelope: { response: data }\n${answer("{ type: object, properties: { data: {} } }", "{ data: 1 }")}`],
    { http: "GET /things", unwrap: "data" },
  ],
  [
    "bytes come as a stream",
    [answer("{ type: string, format: binary }", "a", "audio/wav")],
    { http: "GET /things", stream: "streamed" },
  ],
  [
    "a URL to call has no credentials",
    [
      "x-url: a\nsecurity: []\nparameters: [{ name: a, in: query, required: true, description: A., schema: {}, example: b }]",
    ],
    { http: "GET /things", query: ["a"], url: "a" },
  ],
  [
    "no credentials are said where the provider has some",
    [
      "security: []",
      "/things",
      "get",
      "\nsecurity: [{ basic: [] }]\ncomponents: { securitySchemes: { basic: { type: http, scheme: basic } } }",
    ],
    { http: "GET /things", auth: false },
  ],
  [
    "sensitive members are named, at any depth; the strongest word wins",
    [
      body(
        "{ type: object, properties: { to: { $ref: '#/components/schemas/Phone' }, list: { type: array, items: { type: object, properties: { to: { x-sensitive: secret } } } } } }",
      ),
      "/things",
      "post",
      "components: { schemas: { Phone: { type: string, x-sensitive: phone } } }",
    ],
    { http: "POST /things", body: "json", fill: {}, sensitive: { to: "secret" } },
  ],
  [
    "a list may be joined by another character",
    ["parameters: [{ name: ids, in: query, description: I., schema: { type: array }, example: [], x-delimiter: / }]"],
    { http: "GET /things", query: ["ids"], encode: { query: { ids: "/" } } },
  ],
  [
    "a list in a form may be, too",
    [
      body(
        "{ type: object, properties: { ids: { type: array, x-delimiter: / } } }",
        "application/x-www-form-urlencoded",
      ),
      "/things",
      "post",
    ],
    { http: "POST /things", body: "form", fill: {}, encode: { form: { ids: "/" } } },
  ],
  [
    "a whole body may have a name of its own",
    [`x-body: metrics\n${body("{ type: object, properties: { a: {} } }")}`, "/things", "post"],
    { http: "POST /things", body: "json", whole: "metrics" },
  ],
  [
    "a body that must come is sent where no member is given, too",
    [
      `x-envelope: { request: data }\n${body("{ type: object, required: [data], properties: { data: { type: object, properties: { a: {} } } } }")}`,
      "/things",
      "post",
    ],
    { http: "POST /things", body: "json", wrap: "data", fill: {} },
  ],
  [
    "statuses may mean that there is nothing",
    ['x-absent: [404]\nresponses: { "204": { description: A. }, "404": { description: B. } }'],
    { http: "GET /things", absent: [404] },
  ],
  [
    "lines are read one by one",
    [`x-stream: lines\n${answer("{ type: string }", "a")}`],
    { http: "GET /things", stream: "lines" },
  ],
  [
    "pages may be counted",
    [
      `x-pagination: { items: list, size: 50, page: page }
${query("{ type: [integer, 'null'] }").replaceAll("name: a", "name: page")}
${answer("{ type: object, properties: { list: { type: array, items: {} } } }", "{}")}`,
    ],
    { http: "GET /things", query: ["page"], page: { items: "list", page: "page", size: 50 } },
  ],
  [
    "what is checked and converted before it is sent",
    [
      `x-check: [{ atMostOne: [a, b] }]
${body("{ type: object, properties: { a: { type: number, x-codec: epochSeconds }, b: {} } }")}`,
      "/things",
      "post",
    ],
    {
      http: "POST /things",
      prepare: { check: [{ atMostOne: ["a", "b"] }], encode: { a: "epochSeconds" } },
      body: "json",
      fill: {},
    },
  ],
  [
    "values of answers that differ from their wire form, those of errors included",
    [
      `responses:
  "200": { description: A., content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Thing" } }, example: [] } } }
  "404": { description: B., content: { application/json: { schema: { type: object, properties: { at: { type: string, x-codec: underscoreTime } } }, example: {} } } }`,
      "/things",
      "get",
      "components: { schemas: { Thing: { type: object, additionalProperties: { type: number, x-codec: epochSeconds } } } }",
    ],
    { http: "GET /things", parse: { "*.*": "epochSeconds", at: "underscoreTime" } },
  ],
])("row: %s", (_, given, want) => {
  expect(read(...given).row).toEqual(want);
});

const schemes =
  "components: { securitySchemes: { a: { type: http, scheme: basic }, b: { type: http, scheme: bearer } } }";

test.each([
  ["one that differs", "security: [{ a: [] }]", "security: [{ b: [] }]", ["a", "b"]],
  ["alternatives", "security: [{ a: [] }]", "security: [{ b: [] }, { a: [] }]", ["a", ["b", "a"]]],
  ["none at the root", "security: []", "security: [{ b: [] }]", [undefined, "b"]],
  ["alternatives at the root", "security: [{ a: [] }, { b: [] }]", "security: [{ b: [] }]", ["b", undefined]],
  ["alternatives alone", "security: [{ a: [] }, { b: [] }]", "description: It.", [undefined, ["a", "b"]]],
])("credentials: %s", (_, root, own, [want, rowWant]) => {
  const { provider, operations } = toyModel(`${root}\n${schemes}\n${operationLines(own)}`);
  expect([provider.auth, operations[0]?.row.auth]).toEqual([want, rowWant]);
});

test("the most frequent media types are the provider's; rows name the others", () => {
  const call = (id: string, type: string): string =>
    operationLines(
      `operationId: ${id}\n${body("{ type: object, properties: { a: {} } }", type)}\n${answer("{}", "1", type)}`,
      `/${id}`,
      "post",
    );
  const { provider, operations } = toyModel(
    [call("a", "application/vnd.api+json"), call("b", "application/vnd.api+json"), call("c", "application/json")]
      .join("")
      .replaceAll(/(?<!^)paths:\n/g, ""),
  );
  expect(provider).toMatchObject({ type: "application/vnd.api+json", accept: "application/vnd.api+json" });
  expect(operations.map(({ row }) => [row.type, row.accept])).toEqual([
    [undefined, undefined],
    [undefined, undefined],
    ["application/json", "application/json"],
  ]);
});

test.each([
  { name: "the errors'", success: '"201": { description: A. }', want: "application/problem+json" },
  {
    name: "the success's alone, where it has one,",
    success:
      '"200": { description: A., content: { audio/wav: { schema: { type: string, format: binary }, example: a } } }',
    want: "audio/wav",
  },
])("of an answer $name media type is asked for", ({ success, want }) => {
  const problem =
    '"404": { description: B., content: { application/problem+json: { schema: { type: object }, example: {} } } }';
  const { provider } = toyModel(operationLines(`responses: { ${success}, ${problem} }`));
  expect(provider.accept).toBe(want);
});

test("members come from the path, the query and the body, with what is known of each", () => {
  const { members } = read(
    `parameters: [{ name: id, in: path, required: true, description: Which., schema: { type: string }, example: x }]
requestBody:
  required: true
  content:
    application/json:
      schema:
        allOf:
          - { $ref: "#/components/schemas/Base" }
          - { type: object, required: [b], properties: { b: { type: integer, default: 3, description: B. }, seen: { readOnly: true } } }
      example: { a: one, b: 2 }`,
    "/things/{id}",
    "post",
    "components: { schemas: { Base: { type: object, properties: { a: { type: string, deprecated: true } } } } }",
  );
  expect(members.map(({ schema: _, ...member }) => member)).toEqual([
    {
      name: "id",
      in: "path",
      required: true,
      description: "Which.",
      default: undefined,
      example: "x",
      deprecated: false,
    },
    {
      name: "a",
      in: "body",
      required: false,
      description: undefined,
      default: undefined,
      example: "one",
      deprecated: true,
    },
    { name: "b", in: "body", required: true, description: "B.", default: 3, example: 2, deprecated: false },
  ]);
});

test("members of alternatives beside properties are optional", () => {
  const { members } = read(
    body("{ type: object, properties: { a: {}, b: {} }, anyOf: [{ required: [a] }, { required: [b] }] }"),
    "/things",
    "post",
  );
  expect(members.map(({ name, required }) => [name, required])).toEqual([
    ["a", false],
    ["b", false],
  ]);
});

test("the example of a call is the body's without its envelope, and what else is required", () => {
  const { example } = read(
    `x-envelope: { request: data }
parameters:
  - { name: id, in: path, required: true, description: Id., schema: { type: string }, example: x }
  - { name: mode, in: query, description: Mode., schema: { type: string }, example: y }
${body("{ type: object, required: [data], properties: { data: { type: object, properties: { a: {} } } } }", "application/json", ", example: { data: { a: 1 } }")}`,
    "/things/{id}",
    "post",
  );
  expect(example).toEqual({ id: "x", a: 1 });
});

test("several successes are a union, and 204 is undefined", () => {
  const { output } = read(
    'responses: { "200": { description: A., content: { application/json: { schema: { type: string }, example: a } } }, "204": { description: B. }, "404": { description: C. } }',
  );
  expect(output).toEqual([{ schema: { type: "string" } }, "undefined"]);
});

test("a list knows the schema of its elements", () => {
  const { row, item } = read(
    `x-pagination: { items: data.list, item: inner, next: links.next, params: [offset] }
parameters: [{ name: offset, in: query, description: O., schema: { type: integer }, example: 1 }]
${answer(
  "{ type: object, properties: { data: { type: object, properties: { list: { type: array, items: { type: object, properties: { inner: { $ref: '#/components/schemas/Thing' } } } } } }, links: { type: object, properties: { next: {} } } } }",
  "{}",
)}`,
    "/things",
    "get",
    "components: { schemas: { Thing: { type: object } } }",
  );
  expect(row.page).toEqual({ items: "data.list", item: "inner", next: "links.next", params: ["offset"] });
  expect(item).toEqual({ schema: { $ref: "#/components/schemas/Thing" } });
});

test("of anything at all JSON is preferred, so that errors are readable", () => {
  const { provider, operations } = toyModel(
    operationLines(
      `responses:
  "200": { description: A., content: { "*/*": { schema: { type: string, format: binary }, example: a } } }
  "404": { description: B., content: { application/json: { schema: {}, example: 1 } } }`,
    ),
  );
  expect(operations[0]?.row.stream).toBe("streamed");
  expect(provider.accept).toBe("application/json, */*;q=0.9");
});

const rpc = (more: string, params: string, example: string): string => `
x-rpc: ${more}
requestBody:
  required: true
  content:
    application/json:
      schema:
        type: object
        required: [jsonrpc, id, method, params]
        properties: { jsonrpc: { const: "2.0" }, id: { const: 0 }, method: { const: sum }, params: ${params} }
      example: { jsonrpc: "2.0", id: 0, method: sum, params: ${example} }
${answer("{ type: object, properties: { result: { type: integer }, error: {} } }", "{ result: 3 }")}`;

test("a JSON-RPC method has the elements of its params as members, and its result as output", () => {
  const params = "{ type: array, minItems: 1, prefixItems: [{ type: integer, description: One. }, { type: integer }] }";
  const { row, members, output, example } = read(rpc("{ params: [a, b] }", params, "[1, 2]"), "/api#getThing", "post");
  expect(row).toEqual({
    http: "POST /api",
    body: "rpc",
    rpc: ["a", "b"],
    wrap: "params",
    fill: { jsonrpc: "2.0", id: 0, method: "sum" },
    settle: "rpcResult",
  });
  expect(members.map(({ name, required, description }) => [name, required, description])).toEqual([
    ["a", true, "One."],
    ["b", false, undefined],
  ]);
  expect(output).toEqual([{ schema: { type: "integer" } }]);
  expect(example).toEqual({ a: 1, b: 2 });
});

test("a JSON-RPC method without params takes no input", () => {
  const { members, row, example } = read(rpc("{ params: [] }", "{ type: array, maxItems: 0 }", "[]"), "/api", "post");
  expect(members).toEqual([]);
  expect(row).toMatchObject({ body: "rpc", rpc: [], wrap: "params" });
  expect(example).toBeUndefined();
});

test("what is absent is undefined, and the element of an array can be what the user gets", () => {
  const { output } = read(
    `x-absent: [404]
x-envelope: { response: data.0 }
responses:
  "200": { description: A., content: { application/json: { schema: { type: object, properties: { data: { type: array, items: { type: string } } } }, example: { data: [a] } } } }
  "404": { description: B. }`,
  );
  expect(output).toEqual([{ schema: { type: "string" } }, "undefined"]);
});

test("a parameter with an option of the client need not be given", () => {
  const { members } = read(
    "parameters: [{ name: id, in: path, required: true, description: I., schema: { type: string }, example: a, x-option: { option: accountId, env: TOY_ACCOUNT_ID, description: The account. } }]",
    "/things/{id}",
  );
  expect(members).toMatchObject([{ name: "id", required: false }]);
});

test("examples of calls have values as users give them", () => {
  const { example, members } = read(
    body(
      "{ type: object, required: [at], properties: { at: { type: string, x-codec: underscoreTime } } }",
      "application/json",
      ', example: { at: "2026-01-02_03:04:05" }',
    ),
    "/things",
    "post",
  );
  const at = new Date("2026-01-02T03:04:05Z");
  expect(example).toEqual({ at });
  expect(members).toMatchObject([{ name: "at", example: at }]);
});

test("the example of a call passes what is checked before it is sent", () => {
  const parameter = (name: string): string =>
    `{ name: ${name}, in: query, description: P., schema: { type: string }, example: ${name}1 }`;
  const { example } = read(
    `x-check: [{ exactlyOne: [b, c] }, { atLeastOne: [d, a], when: { a: x } }, { required: [e] }]
parameters: [${["a", "b", "c", "d", "e"].map(parameter).join(", ")}]`,
  );
  expect(example).toEqual({ b: "b1", e: "e1" });
});

test("the output of a JSON-RPC method is that of its answers, not of its faults", () => {
  const answers =
    "{ anyOf: [{ type: object, required: [result], properties: { result: { type: integer } } }, { type: object, required: [error], properties: { result: { type: 'null' }, error: {} } }] }";
  const { output } = read(
    rpc("{ params: [] }", "{ type: array, maxItems: 0 }", "[]").replace(
      /responses: .*/,
      answer(answers, "{ result: 3 }"),
    ),
    "/api",
    "post",
  );
  expect(output).toEqual([{ schema: { type: "integer" } }]);
});
