import { expect, test } from "vitest";
import { toyModel } from "../generate/toy-spec.ts";
import { compareModels } from "./compare.ts";
import { type RuleName, rules } from "./rules.ts";
import { shop, shopWith } from "./toy-shop.ts";

const original = toyModel(shop);

/** A passage of the shop's spec, what stands there afterwards, and what that is: its rule, and that of the way back. */
type Pair = [subject: string, before: string, after: string, there: RuleName, back: RuleName, detail?: string];

const sizeMember = "        size: { type: integer, description: Its size. }\n";
const dropThing = shop.slice(shop.indexOf("  /things/{id}:"), shop.indexOf("webhooks:"));
const sold = "webhook sold";
const hook = shop.slice(shop.indexOf("webhooks:"), shop.indexOf("components:"));

const pairs: Pair[] = [
  // Both times a null.
  [
    "listThings",
    '{ type: [string, "null"], description: The next page. }',
    "{ anyOf: [{ type: string }, { const: null }], description: The next page. }",
    "wire-changed",
    "wire-changed",
  ],
  [
    "makeThing",
    "additionalProperties: false\n      properties:\n        name",
    "additionalProperties: false\n      anyOf: [{ required: [name] }, { required: [made] }]\n      properties:\n        name",
    "request-limit-tightened",
    "request-limit-loosened",
    "input: needs nothing → made, or name",
  ],
  [
    "makeThing",
    "Of what., additionalProperties: false, properties: { wood: { type: boolean, description: Wood. } }",
    "Of what., properties: { wood: { type: boolean, description: Wood. } }",
    "request-opened",
    "request-closed",
    "parts",
  ],
  [
    sold,
    "properties: { a: { const: 1 }, b:",
    "additionalProperties: false, properties: { a: { const: 1 }, b:",
    "wire-changed",
    "wire-changed",
  ],
  [
    "makeThing",
    "name: { type: string",
    "name: { type: [string, integer], minimum: 5",
    "request-type-widened",
    "request-type-narrowed",
    "name: also number",
  ],
  [
    "makeThing",
    "enum: [cup, pot]",
    "enum: [cup, pot, pan]",
    "request-open-enum-value-added",
    "request-open-enum-value-removed",
    'sort: "pan"',
  ],
  ["dropThing", "example: a }]", "example: b }]", "example-changed", "example-changed"],
  ["client", "x-name: Shop", "x-name: Store", "name-changed", "name-changed", "Shop → Store"],
  ["client", "{region}.shop", "{region}.store", "base-url-changed", "base-url-changed"],
  [
    "client",
    "option: apiToken, env",
    "option: token, env",
    "credentials-changed",
    "credentials-changed",
    "key: token.option apiToken → token.option token",
  ],
  [
    "client",
    "SHOP_REGION",
    "STORE_REGION",
    "option-changed",
    "option-changed",
    "region: env SHOP_REGION → STORE_REGION",
  ],
  [
    "client",
    "codes: { gone: It is gone. }",
    "codes: { gone: It is gone., full: It is full. }",
    "error-code-added",
    "error-code-removed",
    "full",
  ],
  ["client", "message: [message]", "message: [text]", "wire-changed", "wire-changed"],
  ["dropThing", dropThing, "", "operation-removed", "operation-added"],
  [
    "dropThing",
    "      operationId: dropThing\n",
    "      operationId: dropThing\n      deprecated: true\n",
    "operation-deprecated",
    "documentation-changed",
  ],
  [
    "dropThing",
    "/things/{id}",
    "/goods/{id}",
    "path-changed",
    "path-changed",
    "DELETE /things/{id} → DELETE /goods/{id}",
  ],
  ["dropThing", "x-safety: idempotent", "x-safety: send", "safety-changed", "safety-changed", "idempotent → send"],
  [
    "dropThing",
    "      x-safety: idempotent\n",
    "      x-safety: idempotent\n      security: []\n",
    "auth-widened",
    "auth-required",
    "key → none",
  ],
  [
    "listThings",
    "      x-pagination: { items: data, next: next, params: [limit] }\n",
    "",
    "x-pagination-removed",
    "x-pagination-added",
  ],
  ["listThings", "params: [limit]", "params: [limit, tag]", "x-pagination-changed", "x-pagination-changed"],
  ["listThings", "requests: 5", "requests: 6", "x-rate-limit-changed", "x-rate-limit-changed"],
  ["listThings", "      x-absent: [404]\n", "", "x-absent-changed", "x-absent-changed", "[404] → none"],
  ["listThings", ", x-sensitive: content", "", "sensitive-mark-removed", "sensitive-mark-added", "tag: content → none"],
  [
    "listThings",
    "x-sensitive: content",
    "x-sensitive: phone",
    "sensitive-mark-added",
    "sensitive-mark-removed",
    "tag: content → phone",
  ],
  [
    "makeThing",
    "      x-check: [{ required: [name] }]\n",
    "",
    "x-check-removed",
    "x-check-added",
    "`name` must be given",
  ],
  ["makeThing", sizeMember, "", "request-member-removed", "request-member-added", "size"],
  [
    "makeThing",
    "size: { type: integer, description: Its size. }",
    "size: { type: integer, description: Its size., x-codec: epochSeconds }",
    "x-codec-changed",
    "x-codec-changed",
    "size: none → epochSeconds",
  ],
  [
    "makeThing",
    "additionalProperties: false\n      properties:\n        name",
    "additionalProperties: false\n      required: [made]\n      properties:\n        name",
    "request-member-became-required",
    "request-member-became-optional",
    "made",
  ],
  [
    "makeThing",
    "properties: { wood: { type: boolean, description: Wood. } }",
    "required: [iron], properties: { wood: { type: boolean, description: Wood. }, iron: { type: boolean, description: Iron. } }",
    "request-member-added-required",
    "request-member-removed",
    "parts.iron",
  ],
  [
    "makeThing",
    "Of what., additionalProperties: false",
    "Of what., additionalProperties: true",
    "request-opened",
    "request-closed",
    "parts",
  ],
  [
    "makeThing",
    "size: { type: integer",
    "size: { type: [integer, string]",
    "request-type-widened",
    "request-type-narrowed",
    "size: also string",
  ],
  [
    "makeThing",
    "size: { type: integer",
    "size: { type: number",
    "request-type-widened",
    "request-type-narrowed",
    "size: not only integers",
  ],
  [
    "listThings",
    'tag, in: query, description: A tag., schema: { type: [string, "null"]',
    "tag, in: query, description: A tag., schema: { type: [string]",
    "request-type-narrowed",
    "request-type-widened",
    "tag: no longer null",
  ],
  [
    "listThings",
    "enum: [big, small]",
    "enum: [big, small, tiny]",
    "request-enum-value-added",
    "request-enum-value-removed",
    'kind: "tiny"',
  ],
  [
    "listThings",
    "maximum: 50",
    "maximum: 60",
    "request-limit-loosened",
    "request-limit-tightened",
    "limit: maximum 50 → 60",
  ],
  ["listThings", "minimum: 1,", "", "request-limit-loosened", "request-limit-tightened", "limit: minimum 1 → none"],
  ["listThings", "default: 10", "default: 11", "request-default-changed", "request-default-changed", "limit: 10 → 11"],
  ["listThings", ", default: 10", "", "request-default-documented", "request-default-documented", "limit: 10 → none"],
  [
    "makeThing",
    '        "422": { description: Refused. }',
    '        "422": { description: Refused. }\n        "409": { description: There is one. }',
    "response-status-added",
    "response-status-removed",
    "409",
  ],
  [
    "listThings",
    'next: { type: [string, "null"], description: The next page. }',
    'next: { type: [string, "null"], description: The next page. }\n        count: { type: integer, description: All. }',
    "response-member-added",
    "response-member-removed",
    "200.count",
  ],
  [
    "listThings",
    "required: [data]",
    "required: [data, next]",
    "response-member-became-required",
    "response-member-became-optional",
    "200.next",
  ],
  [
    sold,
    'type: [number, "null"]',
    "type: number",
    "response-type-narrowed",
    "response-type-widened",
    "payload.price: no longer null",
  ],
  [
    sold,
    "enum: [paid, due]",
    "enum: [paid, due, late]",
    "response-enum-value-added",
    "response-enum-value-removed",
    'payload.state: "late"',
  ],
  [
    sold,
    "enum: [good, bad]",
    "enum: [good, bad, sad]",
    "response-open-enum-value-added",
    "response-enum-value-removed",
    'payload.mood: "sad"',
  ],
  [
    sold,
    "maximum: 10",
    "maximum: 11",
    "response-limit-changed",
    "response-limit-changed",
    "payload.price: maximum 10 → 11",
  ],
  [
    sold,
    "properties: { a: { const: 1 }",
    "additionalProperties: true, properties: { a: { const: 1 }",
    "response-opened",
    "response-closed",
    "payload.extra",
  ],
  [sold, "x-dedupe: [id]", "x-dedupe: [price]", "webhook-dedupe-changed", "webhook-dedupe-changed"],
  [
    sold,
    "      x-dedupe: [id]\n",
    "      x-dedupe: [id]\n      x-get: true\n",
    "webhook-delivery-changed",
    "webhook-delivery-changed",
    "none → true",
  ],
  [sold, hook, "", "webhook-removed", "webhook-added"],
];

test.each(pairs)("%s: %j → %j", (subject, before, after, there, back, detail) => {
  const other = toyModel(shopWith(before, after));
  const found = compareModels(original, other);
  expect(found).toMatchObject([{ subject, rule: there, from: "spec" }]);
  if (detail !== undefined) expect(found[0]?.detail).toBe(detail);
  expect(compareModels(other, original)).toMatchObject([{ subject, rule: back, from: "spec" }]);
});

const download = `  /downloads#dropThing:
    get:
      operationId: dropThing
      summary: Get a thing.
      description: It is got.
      tags: [things]
      x-safety: read
      x-url: link
      security: []
      parameters: [{ name: link, in: query, required: true, description: Where., schema: { type: string, format: uri }, example: "https://a.example" }]
      responses: { "204": { description: Done. }, "404": { description: None. } }
`;

/** Changes that come with others. */
const among: [subject: string, before: string, after: string, there: RuleName, back: RuleName][] = [
  ["dropThing", dropThing, download, "x-url-changed", "x-url-changed"],
  [
    "client",
    "example: a }]",
    "example: a, x-option: { option: id, env: SHOP_ID, description: The thing. } }]",
    "option-added",
    "option-removed",
  ],
  [
    sold,
    '"200": { description: Taken. }',
    '"200": { description: Taken., content: { application/json: { schema: { type: object, properties: { a: { type: string } } }, example: { a: b } } } }',
    "webhook-answer-changed",
    "webhook-answer-changed",
  ],
  [
    "makeThing",
    "      x-check: [{ required: [name] }]",
    "      x-envelope: { request: parts }",
    "x-envelope-request-changed",
    "x-envelope-request-changed",
  ],
  [
    "makeThing",
    "      x-check:",
    "      x-envelope: { response: id }\n      x-check:",
    "x-envelope-response-changed",
    "x-envelope-response-changed",
  ],
  [
    "listThings",
    "      x-pagination: { items: data, next: next, params: [limit] }\n",
    "      x-stream: lines\n",
    "x-stream-changed",
    "x-stream-changed",
  ],
  [
    "dropThing",
    "tags: [{ name: things }]",
    "tags: [{ name: things, x-service: true }]",
    "service-added",
    "service-removed",
  ],
  [
    "makeThing",
    "description: Made.\n          content:\n            application/json",
    "description: Made.\n          content:\n            text/plain",
    "response-media-type-changed",
    "response-media-type-changed",
  ],
  [sold, "items: { type: string } }]", "items: { type: integer } }]", "response-type-widened", "response-type-widened"],
  [
    "client",
    "description: The token. } } }",
    "description: The token. } } }\n    other: { type: http, scheme: basic, x-credentials: { username: { option: user, env: SHOP_USER, description: The name. }, password: { option: pass, env: SHOP_PASS, description: The word. } } }",
    "credentials-added",
    "credentials-changed",
  ],
];

test.each(among)("%s, among other changes: %j → %j", (subject, before, after, there, back) => {
  const other = toyModel(shopWith(before, after));
  expect(compareModels(original, other)).toContainEqual(expect.objectContaining({ subject, rule: there }));
  expect(compareModels(other, original)).toContainEqual(expect.objectContaining({ subject, rule: back }));
});

test("an operation that has another name is named with it", () => {
  expect(compareModels(original, toyModel(shopWith("operationId: dropThing", "operationId: scrapThing")))).toEqual([
    { subject: "dropThing", rule: "operation-removed", detail: "DELETE /things/{id} is scrapThing now", from: "spec" },
    { subject: "scrapThing", rule: "operation-added", from: "spec" },
  ]);
});

test("a member that is gone is not said to be masked no longer", () => {
  const marked = toyModel(shopWith("size: { type: integer,", "size: { type: integer, x-sensitive: content,"));
  const without = toyModel(shopWith(sizeMember, ""));
  expect(compareModels(marked, without)).toMatchObject([{ subject: "makeThing", rule: "request-member-removed" }]);
});

test("what a schema is called is on no wire", () => {
  expect(compareModels(original, toyModel(shop.replaceAll(/\bSale(?=[:"])/g, "Purchase")))).toEqual([]);
});

// Of whole providers, and of declarations: cli.test.ts and compare-types.test.ts have them.
const others = /^(provider-|type-|input-type-|output-type-|signature-|export-|generated-)/;

test("every rule of specs is in these tables", () => {
  const here = new Set<string>([...pairs, ...among].flatMap(([, , , there, back]) => [there, back]));
  expect(Object.keys(rules).filter((rule) => !here.has(rule) && !others.test(rule))).toEqual([]);
});
