import { expect, test } from "vitest";
import { createToy, failure, reply, toyProvider } from "../test/toy.ts";
import { basicAuth } from "./auth/basic.ts";
import { bearerAuth } from "./auth/bearer.ts";
import { codesByText } from "./codes-by-text.ts";
import { filledUrl } from "./filled-url.ts";
import type { OperationRow } from "./operation.ts";
import type { ClientOptions } from "./options.ts";
import { parameters } from "./parameters.ts";
import { type ServiceOptions, servicesApart } from "./services.ts";

// What an operation's row may ask for beside method, path and body.

const withRow = (
  row: OperationRow,
  answer = reply(200, {}),
  more: Parameters<typeof createToy>[2] = {},
  options: ClientOptions & ServiceOptions = {},
) => createToy(answer, options, { operations: { ping: row }, ...more });

test("a default stands in for a parameter that the input omits, and the input wins", async () => {
  const row: OperationRow = { http: "GET /accounts/{account_id}", params: parameters({ query: ["region"] }) };
  const { toy, arrived } = withRow(row, reply(200, {}), { defaults: { account_id: 7, region: "us" } });
  await toy.ping();
  await toy.ping({ account_id: 8, region: undefined });
  expect(arrived.map(({ url }) => url)).toEqual([
    "https://api.toy.test/accounts/7?region=us",
    "https://api.toy.test/accounts/8?region=us",
  ]);
});

test("a default is no member of a body", async () => {
  const { toy, arrived } = withRow({ http: "POST /users", body: "json" }, reply(200, {}), {
    defaults: { account_id: 7 },
  });
  await toy.ping({ name: "a" });
  expect(arrived[0]?.init.body).toBe('{"name":"a"}');
});

test("names in the provider's base URL are filled in from the defaults", async () => {
  const provider = { ...toyProvider, baseUrl: "https://ws-{cloudId}.toy.test" };
  const more = { provider, defaults: { cloudId: "1-2-0" }, baseUrl: filledUrl };
  const { toy, arrived } = withRow({ http: "GET /a" }, reply(200, {}), more);
  await toy.ping();
  expect(arrived[0]?.url).toBe("https://ws-1-2-0.toy.test/a");
});

test("a service is called at its own base URL, where one is given", async () => {
  const row: OperationRow = { http: "GET /a", service: "contacts" };
  const apart = withRow(
    row,
    reply(200, {}),
    { services: servicesApart },
    { baseUrls: { contacts: "https://contacts.toy.test/v9/" } },
  );
  await apart.toy.ping();
  expect(apart.arrived[0]?.url).toBe("https://contacts.toy.test/v9/a");
  const together = withRow(
    row,
    reply(200, {}),
    { services: servicesApart },
    { baseUrls: { contacts: undefined, other: "https://o.test" } },
  );
  await together.toy.ping();
  expect(together.arrived[0]?.url).toBe("https://api.toy.test/a");
});

test("the base URL of a service is checked by its name", () => {
  expect(() =>
    withRow(
      { http: "GET /a" },
      reply(200, {}),
      { services: servicesApart },
      { baseUrls: { contacts: "http://far.test" } },
    ),
  ).toThrow("createToy: baseUrls.contacts must be an https:// URL");
});

const schemes = {
  token: bearerAuth("t0ken"),
  key: basicAuth({ username: "u", password: "p" }),
  other: "accountKey is missing. Pass { accountKey }.",
};

test.each([
  ["the scheme that it names", "token", "Bearer t0ken"],
  ["of several, the first that has credentials", ["other", "token", "key"], "Bearer t0ken"],
  ["the provider's, where it names none", undefined, "Basic dTpw"],
])("credentials of an operation: %s", async (_, auth, header) => {
  const { toy, arrived } = withRow({ http: "GET /a", ...(auth && { auth }) }, reply(200, {}), { auth: schemes });
  await toy.ping();
  expect(arrived[0]?.init.headers.authorization).toBe(header);
});

test.each(["other", ["other"]])("an operation whose credentials are missing says how to give them", async (auth) => {
  const { toy, arrived } = withRow({ http: "GET /a", auth }, reply(200, {}), { auth: schemes });
  const error = await failure(toy.ping());
  expect(error.message).toBe("toy.ping was refused: accountKey is missing. Pass { accountKey }.");
  expect(arrived).toHaveLength(0);
});

test("credentials of a service go to its origin only", async () => {
  const row: OperationRow = { http: "GET /a", service: "contacts" };
  const { toy } = withRow(
    row,
    reply(200, {}),
    { services: servicesApart },
    {
      baseUrls: { contacts: "https://contacts.toy.test" },
      middleware: [(next) => (request, context) => next({ ...request, url: "https://api.toy.test/a" }, context)],
    },
  );
  expect((await failure(toy.ping())).message).toContain("credentials go to https://contacts.toy.test/ only");
});

test("a status that means that there is nothing resolves to undefined, and raw shows it", async () => {
  const { toy } = withRow({ http: "GET /a", absent: [404] }, reply(404, { message: "none" }));
  expect(await toy.ping()).toBeUndefined();
  expect(await toy.ping.raw()).toMatchObject({ status: 404, data: { message: "none" } });
});

test("a row may read its answers, settle them, and prepare its input", async () => {
  const row: OperationRow = {
    http: "PUT /a",
    body: "json",
    prepare: (input) => ({ ...input, at: "now" }),
    parse: (text) => ({ read: JSON.parse(text) }),
    settle: (data, { status }) => [status, data],
  };
  const { toy, arrived } = withRow(row, reply(200, { a: 1 }));
  const input = { to: 1 };
  expect(await toy.ping(input)).toEqual([200, { read: { a: 1 } }]);
  expect((await toy.ping.raw(input)).data).toEqual({ read: { a: 1 } });
  expect(arrived[0]?.init.body).toBe('{"to":1,"at":"now"}');
  expect(input).toEqual({ to: 1 });
});

test("an error that the provider tells apart by its text alone has a code", async () => {
  const errors = { message: ["message"], derive: codesByText([{ code: "opted_out", status: 400, text: "opted out" }]) };
  const ask = async (status: number, message: string) => {
    const row: OperationRow = { http: "GET /a" };
    const { toy } = withRow(row, reply(status, { message }), { provider: { ...toyProvider, errors } });
    return failure(toy.ping());
  };
  expect(await ask(400, "Recipient has opted out")).toMatchObject({ code: "opted_out" });
  expect(await ask(400, "Invalid")).not.toHaveProperty("code");
  expect(await ask(403, "Recipient has opted out")).not.toHaveProperty("code");
});

test("by path, a fragment names the operation; without it the most careful one counts", async () => {
  const operations = {
    look: { http: "POST /api/", body: "json" },
    change: { http: "POST /api/", body: "json", safety: "send" },
  } as const;
  const ask = async (path: string) => {
    const { toy, arrived } = createToy(reply(502, {}), { retry: { attempts: 2, maxDelay: 0 } }, { operations });
    await toy.http.POST(path, { body: {} });
    return arrived.map(({ url }) => url);
  };
  const url = "https://api.toy.test/api/";
  expect(await ask("/api/#look")).toEqual([url, url]);
  expect(await ask("/api/#change")).toEqual([url]);
  expect(await ask("/api/")).toEqual([url]);
});
