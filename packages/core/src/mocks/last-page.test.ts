import { expect, test } from "vitest";
import { basicAuth } from "../auth/basic.ts";
import { createClient } from "../client.ts";
import { createMocks } from "./create-mocks.ts";
import { createLastPage } from "./last-page.ts";
import { type ToyOverrides, toyData } from "./toy-provider.ts";

type Name = keyof ToyOverrides;

const pageAfter = (name: Name, input: object) => {
  const row = toyData.operations[name];
  const rule = toyData.rules[name];
  return row && rule && createLastPage(row, rule)(input as Record<string, unknown>);
};

test.each<[string, Name, object, unknown]>([
  ["one that names no page", "listLogs", {}, undefined],
  ["the page that the example names as the next", "listLogs", { start_key: "k2" }, { logs: [], last_key: "" }],
  ["another page", "listLogs", { start_key: "k1" }, undefined],
  ["page 1", "listContacts", { page: 1 }, undefined],
  ["a later page", "listContacts", { page: 2, limit: 1 }, { contacts: [] }],
  ["an operation without pages", "findNumbers", { page: 2 }, undefined],
])("answers %s", (_, name, input, want) => {
  expect(pageAfter(name, input)).toEqual(want);
});

test.each<[Name, object, number]>([
  ["listContacts", {}, 2],
  ["listContacts", { limit: 1 }, 2],
  ["listLogs", { from: new Date(0) }, 1],
])("the items of %s %o end", async (name, input, want) => {
  const client = createClient<Record<Name, { items: (input: object) => AsyncIterable<unknown> }>>({
    name: "createToy",
    provider: toyData.provider,
    operations: toyData.operations,
    auth: { basicAuth: basicAuth({ username: "u", password: "p" }) },
    options: { fetch: createMocks<ToyOverrides>(toyData).fetch },
  });
  const items: unknown[] = [];
  for await (const item of client[name].items(input)) items.push(item);
  expect(items).toHaveLength(want);
});
