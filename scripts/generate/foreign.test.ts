import { expect, test } from "vitest";
import { parse } from "yaml";
import { adaptDocument } from "./foreign.ts";
import type { Document } from "./openapi.ts";
import { SpecError } from "./problem.ts";
import { dedent } from "./toy-spec.ts";

const adapt = (text: string): { document: Document; notes: string[] } => {
  const adapted = adaptDocument({
    root: "/",
    from: "/acme.yaml",
    name: "acme",
    read: (path) => (path === "/acme.yaml" ? dedent(text) : undefined),
  });
  return { document: parse(adapted.text), notes: adapted.notes };
};

const head = 'openapi: 3.1.0\ninfo: { title: Acme, version: "1" }\nservers: [{ url: https://api.acme.example/ }]\n';
const ok = "responses: { '200': { description: Ok. } }";

test("what our own rules ask for gets a safe default", () => {
  const { document, notes } = adapt(`${head}
paths:
  /things:
    get: { ${ok} }
    head: { ${ok} }
    post: { ${ok} }
    put: { description: "Puts it. And more.", ${ok} }
`);
  const { get, head: headers, post, put } = document.paths["/things"] ?? {};
  expect([get, headers, post, put].map((one) => one?.["x-safety"])).toEqual(["read", "read", "send", "send"]);
  expect([get, headers, post, put].map((one) => one?.operationId)).toEqual([
    "getThings",
    "headThings",
    "postThings",
    "putThings",
  ]);
  expect(put).toMatchObject({ summary: "Puts it.", tags: ["default"] });
  expect(document["x-foreign"]).toBe(true);
  expect(notes).toEqual([]);
});

test("names that collide are told apart, and the notes say how", () => {
  const { document, notes } = adapt(`${head}
paths:
  /a:
    get: { operationId: list_things, ${ok} }
    post: { operationId: listThings, ${ok} }
    delete: { operationId: delete, ${ok} }
  /things/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    post:
      operationId: change
      parameters: [{ name: id, in: query, schema: { type: string } }]
      ${ok}
    patch:
      operationId: patch
      requestBody: { content: { application/json: { schema: { type: object, properties: { id: { type: string } } } } } }
      ${ok}
components:
  schemas:
    ListThingsInput: { type: object, properties: { self: { $ref: "#/components/schemas/ListThingsInput" } } }
    a-b: { type: string }
    a_b: { type: number }
`);
  const { "/a": a = {}, "/things/{idPath}": things = {} } = document.paths;
  const called = [a.get, a.post, a.delete, things.post, things.patch].map((one) => one?.operationId);
  expect(called).toEqual(["listThings", "listThings2", "deleteOperation", "change", "patch"]);
  expect(Object.keys(document.paths)).toEqual(["/a", "/things/{idPath}"]);
  expect(document.paths["/things/{idPath}"]?.post?.parameters).toMatchObject([
    { name: "idPath", in: "path" },
    { name: "id", in: "query" },
  ]);
  expect(document.components.schemas).toEqual({
    ListThingsInputSchema: {
      type: "object",
      properties: { self: { $ref: "#/components/schemas/ListThingsInputSchema" } },
    },
    AB: { type: "string" },
    AB2: { type: "number" },
  });
  expect(notes).toEqual([
    "schemas: `a_b` is called AB2, since another one is called AB.",
    "POST /a is called listThings2, since `listThings` is taken.",
    "DELETE /a is called deleteOperation, since `delete` is taken.",
    "/things/{id}: the path's `id` is given as `idPath`, since another member has that name.",
    "The schema `ListThingsInput` is called ListThingsInputSchema, since the code needs that name itself.",
  ]);
});

test("what cannot be sent is left out, and said", () => {
  const { document, notes } = adapt(`${head}
paths:
  /things/{id}:
    get:
      parameters:
        - { name: session, in: cookie, schema: { type: string } }
        - { name: gone, in: path, schema: { type: string } }
      requestBody: { content: { application/json: { schema: { type: object } } } }
      ${ok}
    trace: { ${ok} }
`);
  expect(document.paths["/things/{id}"]).toEqual({
    get: expect.objectContaining({
      parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
    }),
  });
  expect(document.paths["/things/{id}"]?.get).not.toHaveProperty("requestBody");
  expect(notes).toEqual([
    "GET /things/{id}: the cookie `session` is left out; give it with the option `headers`.",
    "GET /things/{id} describes no `id`; it is taken to be a text.",
    "GET /things/{id} has a body, which fetch cannot send; it is left out.",
    "TRACE /things/{id} is left out: fetch cannot send it.",
  ]);
});

test("credentials get options and environment variables", () => {
  const { document, notes } = adapt(`${head}
security: [{ oauth: [read] }, { key: [] }]
paths:
  /a: { get: { security: [], ${ok} } }
  /b: { get: { security: [{ digest: [] }], ${ok} } }
  /c: { get: { security: [{ key: [], oauth: [] }], ${ok} } }
components:
  securitySchemes:
    oauth: { type: oauth2, flows: {} }
    key: { type: apiKey, in: header, name: X-Key, description: "From the portal.\\nMore." }
    digest: { type: http, scheme: digest }
`);
  expect(document.components.securitySchemes).toEqual({
    oauth: {
      type: "http",
      scheme: "bearer",
      "x-credentials": { token: { option: "oauthToken", env: "ACME_OAUTH_TOKEN", description: "Token." } },
    },
    key: {
      type: "apiKey",
      in: "header",
      name: "X-Key",
      description: "From the portal.\nMore.",
      "x-credentials": { key: { option: "keyKey", env: "ACME_KEY_KEY", description: "API key. From the portal." } },
    },
  });
  expect(document.security).toEqual([{ oauth: [] }, { key: [] }]);
  expect(Object.values(document.paths).map((item) => item.get?.security)).toEqual([[], [], [{ key: [] }]]);
  expect(notes).toEqual([
    "The scheme `oauth` (oauth2) becomes a bearer token: getting and renewing it is yours to do.",
    "The scheme `digest` (http, digest) is not supported.",
    "Some operations want `digest`, which no scheme here can do: add it with the option `middleware`.",
    "Some operations want `key` and `oauth` together: only `key` is sent; add the rest with the option `headers`.",
  ]);
});

test("one scheme has the plain names of its options", () => {
  const { document } = adapt(`${head}
security: [{ basic: [] }]
paths: { /a: { get: { ${ok} } } }
components: { securitySchemes: { basic: { type: http, scheme: Basic } } }
`);
  expect(document.components.securitySchemes.basic?.["x-credentials"]).toEqual({
    username: { option: "username", env: "ACME_USERNAME", description: "User name." },
    password: { option: "password", env: "ACME_PASSWORD", description: "Password." },
  });
});

test("a server of its own is named", () => {
  const { notes } = adapt(`${head}
paths:
  /a: { get: { ${ok} }, servers: [{ url: https://other.example }] }
`);
  expect(notes).toEqual([
    "GET /a is served at https://other.example: for it, create another client with that baseUrl.",
  ]);
});

test("unknown types and patterns of other languages are not checked", () => {
  const { document, notes } = adapt(`${head}
paths: { /a: { get: { ${ok} } } }
components:
  schemas:
    A: { type: any }
    B: { type: file }
    C: { type: string, pattern: "(?i)a" }
`);
  expect(document.components.schemas).toEqual({
    A: {},
    B: { type: "string", format: "binary" },
    C: { type: "string" },
  });
  expect(notes).toHaveLength(3);
});

test("every reason why a document cannot be used is listed", () => {
  const reasons = (text: string): string[] => {
    try {
      adapt(text);
      return [];
    } catch (error) {
      return error instanceof SpecError ? error.message.split("\n") : [String(error)];
    }
  };
  expect(reasons('swagger: "2.0"\npaths: {}')).toEqual([
    "acme.yaml:1:1  this is Swagger 2.0. Mend: make it an OpenAPI 3.0 or 3.1 document.",
  ]);
  expect(
    reasons(`${head}paths:\n  /a: { $ref: gone.yaml }\n  /b: { get: { responses: { "200": { $ref: "#/nowhere" } } } }`),
  ).toEqual([
    "acme.yaml:5:9  the reference `gone.yaml` leads to a file that does not exist. Mend: correct the path of the file.",
    "acme.yaml:6:38  the reference `#/nowhere` leads nowhere: acme.yaml has no /nowhere. Mend: correct the reference, or add what it refers to.",
  ]);
});
