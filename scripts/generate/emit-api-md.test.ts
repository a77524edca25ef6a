import { expect, test } from "vitest";
import { emitApiMd } from "./emit-api-md.ts";
import { createTypePrinter } from "./openapi-typescript.ts";
import { operationLines, toyModel } from "./toy-spec.ts";

test("a download shows the URL that is called, not the label of its path", () => {
  const model = toyModel(
    operationLines(
      'x-url: link\nsecurity: []\nparameters: [{ name: link, in: query, required: true, description: The link., schema: { type: string }, example: "https://storage.example/a" }]\nresponses: { "200": { description: A., content: { audio/wav: { schema: { type: string, format: binary }, example: a } } } }',
      "/downloads#getThing",
    ),
  );
  const text = emitApiMd(model, createTypePrinter(model.document));
  expect(text).not.toContain("/downloads");
  for (const line of [
    "| [getThing](#getthing) | `GET` of the URL in `link` | read | Get a thing. |",
    "`GET` of the URL in `link` · safety `read`",
    "| `link` (URL) | `string` | yes |  | The link. |",
    'const stream = await toy.getThing({ link: "https://storage.example/a" });',
  ])
    expect(text.split("\n")).toContain(line);
});

test("API.md has a table per tag, every operation in full, and what nobody confirms", () => {
  const lines = operationLines(
    `
description: |
  A thing | a thing. Source: example.com
x-assumed: Nobody knows.
parameters: [{ name: id, in: path, required: true, description: Which., schema: { type: string, pattern: ^a|b$, x-assumed: It is a text. }, example: a }]
`,
    "/things/{id}",
  );
  const model = toyModel(lines);
  expect(
    emitApiMd(model, createTypePrinter(model.document)),
  ).toBe(`<!-- Generated from specs/toy/ by \`pnpm generate toy\`. Do not edit. -->

# Toy: all operations

Safety says what a repeated request does: \`read\` changes nothing, \`idempotent\` may be repeated without further effect, \`send\` reaches a person or creates something, \`purchase\` costs money. The last two are never sent again when they may have worked.

## things

| Operation | HTTP | Safety | What it does |
| --- | --- | --- | --- |
| [getThing](#getthing) | \`GET /things/{id}\` | read | Get a thing. |

### getThing

Get a thing.

A thing | a thing.

Not confirmed by the provider: Nobody knows.

Source: example.com

\`GET /things/{id}\` · safety \`read\`

| Member | Type | Required | Limits | Meaning |
| --- | --- | --- | --- | --- |
| \`id\` (path) | \`string\` | yes | \`^a\\|b$\` | Which. |

| Answer | Type | Meaning |
| --- | --- | --- |
| 204 | no body | Done. |

\`\`\`ts
await toy.getThing({ id: "a" });
\`\`\`

## Not confirmed by any source

No document or sample of the provider settles these; they are taken to be so until one does.

| About | What is assumed |
| --- | --- |
| \`getThing\` | Nobody knows. |
| \`getThing.id\` | It is a text. |
`);
});

test("API.md says what is converted, what is absent and how pages are counted", () => {
  const lines = operationLines(`
x-absent: [404]
x-pagination: { items: list, page: page, limit: limit, size: 50, most: 150 }
parameters:
  - { name: page, in: query, description: P., schema: { type: integer }, example: 1 }
  - { name: limit, in: query, description: L., schema: { type: integer }, example: 1 }
  - { name: since, in: query, description: From when., schema: { type: number, minimum: 1, x-codec: epochSeconds }, example: 1 }
responses:
  "200": { description: A., content: { application/json: { schema: { type: object, properties: { list: { type: array, items: {} } } }, example: {} } } }
  "404": { description: B. }`);
  const model = toyModel(lines);
  const text = emitApiMd(model, createTypePrinter(model.document));
  for (const part of [
    "| `since` (query) | `Date` |  |  | From when. On the wire: seconds since 1970. |",
    "Resolves to `undefined` where the provider answers 404.",
    "go on with the next `page` until a page has fewer elements than `limit` (else 50), at most 150.",
  ])
    expect(text).toContain(part);
});
