import { expect, test } from "vitest";
import { operationLines, problemsOf } from "./toy-spec.ts";

const what = (given: string): string[] => problemsOf(given).map((line) => line.replace(/^\S+ {2}/, ""));

test("an operation that has all that our rules ask for has no problem", () => {
  expect(problemsOf(operationLines(""))).toEqual([]);
});

test.each([
  [
    "a missing operationId",
    operationLines("operationId: ''", "/things/{id}").replace(/\n *operationId: ''/, ""),
    "GET /things/{id}: the operationId is missing. Mend: add one, a verb and a noun such as `getThingsId`.",
  ],
  [
    "an operationId that is no camelCase",
    operationLines("operationId: Get-thing"),
    "GET /things: the operationId `Get-thing` is not in camelCase. Mend: call it `getThing`.",
  ],
  [
    "an operationId that clients need themselves",
    operationLines("operationId: reset"),
    "GET /things: the name `reset` is taken by the language, the clients or the mocks. Mend: give the operation another name.",
  ],
  [
    "a name used twice",
    `${operationLines("")}${operationLines("", "/others").replace("paths:\n", "")}`,
    "the operationId `getThing` is used twice; the other one is GET /things. Mend: rename one of them.",
  ],
  [
    "a type that has the name of a schema",
    `${operationLines("")}components: { schemas: { GetThingInput: { type: string } } }`,
    "getThing: its type `GetThingInput` has the name of the schema `GetThingInput`. Mend: rename the schema.",
  ],
  [
    "a schema with a name that the package needs",
    `${operationLines("")}components: { schemas: { Promise: { type: string } } }`,
    "Promise: the package uses the name `Promise` itself. Mend: rename the schema.",
  ],
  [
    "a type that is none",
    `${operationLines("")}components: { schemas: { Thing: { type: object, properties: { id: { type: strng } } } } }`,
    "`type` must be equal to one of the allowed values: array, boolean, integer, null, number, object, string. Mend: write it as JSON Schema does.",
  ],
  [
    "nullable of OpenAPI 3.0",
    `${operationLines("")}components: { schemas: { Thing: { type: string, nullable: true } } }`,
    '`nullable` is of OpenAPI 3.0. Mend: write `type: [string, "null"]`, or `anyOf` with null.',
  ],
  [
    "a limit that is no number",
    `${operationLines("")}components: { schemas: { Thing: { type: integer, minimum: "1" } } }`,
    "`minimum` must be number. Mend: write it as JSON Schema does.",
  ],
  [
    "a missing x-safety",
    operationLines("x-safety: x").replace(/\n *x-safety: x/, ""),
    "getThing: `x-safety` is missing. Mend: say what a repeated request does: `x-safety: read` or `idempotent` or `send` or `purchase`.",
  ],
  [
    "a wrong x-safety",
    operationLines("x-safety: harmless"),
    "getThing: `x-safety` must be equal to one of the allowed values: read, idempotent, send, purchase. Mend: see specs/README.md.",
  ],
  [
    "a missing summary",
    operationLines("summary: ''"),
    "getThing: the summary is missing. Mend: say in one sentence what the operation does.",
  ],
  [
    "a summary without a full stop",
    operationLines("summary: Get a thing"),
    "getThing: the summary does not end with a full stop. Mend: end it with one.",
  ],
  ["two tags", operationLines("tags: [things, others]"), "getThing: it has 2 tags. Mend: give it exactly one."],
  [
    "an unknown tag",
    operationLines("tags: [thinks]"),
    "getThing: the tag `thinks` is not declared. Mend: use one of things, or declare it.",
  ],
  [
    "a path parameter that nobody describes",
    operationLines("", "/things/{id}"),
    "getThing: the path has `{id}`, but no path parameter describes it. Mend: add a parameter `id` with `in: path`.",
  ],
  [
    "a path parameter that the path does not have",
    operationLines(
      "parameters: [{ name: id, in: path, required: true, description: Id., schema: { type: string }, example: a }]",
    ),
    "getThing: the path has no `{id}`. Mend: correct the name, or `in`.",
  ],
  [
    "a parameter without an example",
    operationLines("parameters: [{ name: a, in: query, description: A., schema: { type: string } }]"),
    "getThing: the parameter `a` has no example. Mend: add `example:` with a value that the provider takes.",
  ],
  [
    "a cookie",
    operationLines("parameters: [{ name: a, in: cookie, description: A., schema: { type: string }, example: a }]"),
    "getThing: parameters in `cookie` are not supported. Mend: take it out, or describe it as a header.",
  ],
  [
    "one name in two places",
    operationLines(
      "parameters:\n  - { name: id, in: path, required: true, description: Id., schema: { type: string }, example: a }\n  - { name: id, in: query, description: Id., schema: { type: string }, example: a }",
      "/things/{id}",
    ),
    "getThing: `id` is the name of a path parameter as well. Mend: rename the path parameter (it is only a label).",
  ],
  [
    "one name in the path and in the body",
    operationLines(
      "parameters: [{ name: id, in: path, required: true, description: Id., schema: { type: string }, example: a }]\nrequestBody: { content: { application/json: { schema: { type: object, properties: { id: { type: string } } } } } }",
      "/things/{id}",
      "post",
    ),
    "getThing: `id` is the name of a path parameter and of a member of the body. Mend: give the path parameter another name (it is only a label), so that the input can be flat.",
  ],
  [
    "no success",
    operationLines("responses: { '404': { description: Gone. } }"),
    "getThing: no success is documented. Mend: add the answer with its 2xx status.",
  ],
  [
    "an answer without an example",
    operationLines(
      "responses: { '200': { description: A., content: { application/json: { schema: { type: string } } } } }",
    ),
    "getThing: the answer 200 (application/json) has no example. Mend: add `example:`, as the provider really answers.",
  ],
  [
    "an unknown security scheme",
    operationLines("security: [{ keys: [] }]"),
    "getThing: there is no security scheme `keys`. Mend: use one of components.securitySchemes, or add it.",
  ],
  [
    "x-url with credentials",
    operationLines(
      "x-url: url\nparameters: [{ name: url, in: query, required: true, description: U., schema: { type: string }, example: a }]",
    ),
    "getThing: credentials would go to the URL that `x-url` names. Mend: add `security: []`.",
  ],
  [
    "x-pagination with a parameter that is not there",
    operationLines("x-pagination: { items: data, next: next, params: [offset] }"),
    "getThing: no query parameter is called `offset`. Mend: name those of the next page's URL that the operation takes.",
  ],
  [
    "x-pagination with a path that the answer does not have",
    operationLines(
      "x-pagination: { items: list, next: next, params: [page] }\nparameters: [{ name: page, in: query, description: P., schema: { type: string }, example: a }]\nresponses: { '200': { description: A., content: { application/json: { example: {}, schema: { type: object, properties: { data: { type: array, items: {} }, next: {} } } } } } }",
    ),
    "getThing: `list` is no array in the answer. Mend: name the path of the array.",
  ],
  [
    "an envelope with a required member that nobody could give",
    operationLines(
      "x-envelope: { request: data }\nrequestBody: { content: { application/json: { schema: { type: object, required: [data, kind], properties: { data: { type: object, properties: { a: {} } }, kind: { type: string } } } } } }",
      "/things",
      "post",
    ),
    "getThing: `kind` is required beside the envelope's `data`, and nobody could give it. Mend: make it a `const`, or end the envelope above it.",
  ],
  [
    "a pattern that is none",
    `${operationLines("")}components: { schemas: { A: { type: string, pattern: '(' } } }`,
    "the pattern `(` is no regular expression. Mend: correct it; it is read with the flag `u`.",
  ],
  [
    "a required property that is not described",
    `${operationLines("")}components: { schemas: { A: { type: object, required: [b], properties: { a: {} } } } }`,
    "`b` is required, but is no property. Mend: correct the name, or describe the property.",
  ],
  [
    "paths that cannot be told apart",
    [
      operationLines(
        "parameters: [{ name: a, in: path, required: true, description: A., schema: {}, example: a }]",
        "/things/{a}",
      ),
      operationLines(
        "operationId: b\nparameters: [{ name: b, in: path, required: true, description: B., schema: {}, example: b }]",
        "/things/{b}",
      ).replace("paths:\n", ""),
    ].join(""),
    "b: GET /things/{b} cannot be told apart from /things/{a}. Mend: add a fragment to one of the paths (`/path#operationId`), which never reaches the wire.",
  ],
  [
    "a fragment that is not the name of its operation",
    operationLines("", "/things#other"),
    "getThing: the fragment of /things#other is not the name of its operation. Mend: write `#getThing`.",
  ],
  [
    "a base URL that is not absolute",
    `servers: [{ url: /v1 }]\n${operationLines("")}`,
    "the URL `/v1` is not absolute. Mend: name the provider's base URL, such as https://api.example.com.",
  ],
])("%s is a problem", (_, given, want) => {
  expect(what(given)).toContain(want);
});

test.each([
  [
    "an example of an answer",
    operationLines(
      "responses: { '200': { description: A., content: { application/json: { schema: { type: array, items: { type: integer } }, example: [1, a] } } } }",
    ),
    "getThing: the example does not match its schema: `1` must be integer. Mend: correct the one that is not as the provider's real data.",
  ],
  [
    "an example with a name",
    operationLines(
      "responses: { '200': { description: A., content: { application/json: { schema: { type: integer }, examples: { one: { value: a } } } } } }",
    ),
    "getThing: the example `one` does not match its schema: it must be integer. Mend: correct the one that is not as the provider's real data.",
  ],
  [
    "an example of a parameter",
    operationLines(
      "parameters: [{ name: a, in: query, description: A., schema: { $ref: '#/components/schemas/Two' }, example: abc }]",
    ).concat("components: { schemas: { Two: { type: string, maxLength: 2 } } }"),
    "getThing: the example does not match its schema: it must NOT have more than 2 characters. Mend: correct the one that is not as the provider's real data.",
  ],
  [
    "a default",
    `${operationLines("")}components: { schemas: { A: { type: string, default: 1 } } }`,
    "A: the default does not match its schema: it must be string. Mend: correct the one that is not as the provider's real data.",
  ],
  [
    "an example of a schema",
    `${operationLines("")}components: { schemas: { A: { type: string, format: date, examples: [today] } } }`,
    'A: the example does not match its schema: it must match format "date". Mend: correct the one that is not as the provider\'s real data.',
  ],
])("%s that does not match its schema is a problem", (_, given, want) => {
  expect(what(given)).toContain(want);
});

test("a wrong example is reported with the line it is on", () => {
  const given = `
    paths:
      /things:
        get:
          operationId: getThing
          summary: Get a thing.
          description: A thing.
          tags: [things]
          x-safety: read
          responses:
            "200":
              description: A thing.
              content:
                application/json:
                  schema: { type: object, properties: { id: { type: string } } }
                  example:
                    id: 17
  `;
  expect(problemsOf(given)).toEqual([
    "openapi.yaml:20:17  getThing: the example does not match its schema: `id` must be string. Mend: correct the one that is not as the provider's real data.",
  ]);
});
