import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { apiName, camelCase, constantCase, isIdentifier, pascalCase, reservedTypes, takeName } from "./names.ts";

test.each([
  ["sendMessage", "SendMessage", "sendMessage"],
  ["send_message", "SendMessage", "sendMessage"],
  ["repos/list-for-org", "ReposListForOrg", "reposListForOrg"],
  ["get /v2/{id}", "GetV2Id", "getV2Id"],
  ["URL", "URL", "url"],
  ["HTTPServer", "HTTPServer", "httpServer"],
  ["2fa", "X2fa", "x2fa"],
  ["", "X", "x"],
])("the name %j becomes %s and %s", (given, pascal, camel) => {
  expect(pascalCase(given)).toBe(pascal);
  expect(camelCase(given)).toBe(camel);
});

test("a name for the environment is in capitals", () => {
  expect(constantCase("acme accessKey")).toBe("ACME_ACCESS_KEY");
});

test("a name that is taken gets the next free number", () => {
  const taken = new Set(["a", "a2"]);
  expect([takeName("a", taken), takeName("a", taken), takeName("b", taken)]).toEqual(["a3", "a4", "b"]);
});

test("only what can stand after a dot is an identifier", () => {
  expect(["a", "$a", "a1"].every(isIdentifier)).toBe(true);
  expect(["", "1a", "a-b", "a b"].some(isIdentifier)).toBe(false);
});

test.each([
  ["Flowroute", "Flowroute API"],
  ["Pet Store API", "Pet Store API"],
  ["PetstoreApi", "PetstoreApi"],
])("%s is called %s", (given, want) => {
  expect(apiName(given)).toBe(want);
});

test("no schema gets a name that webhooks export, for the facade exports both together", () => {
  const root = join(import.meta.dirname, "../..");
  const texts = globSync("packages/*/src/webhooks.ts", { cwd: root }).map((file) =>
    readFileSync(join(root, file), "utf8"),
  );
  const lists = texts.flatMap((text) => /^export \{([^}]*)\} from "@trunkline\/core\/webhooks"/m.exec(text)?.[1] ?? []);
  const types = lists.join().match(/\b[A-Z]\w+/g) ?? [];
  expect(types).toContain("WebhookEvent");
  expect(types.filter((name) => !reservedTypes("Toy").has(name))).toEqual([]);
});
