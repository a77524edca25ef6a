import { expect, test, vi } from "vitest";
import { type Answer, createToy, failure, reply, type Toy } from "../../test/toy.ts";
import { settle, virtualClock } from "../../test/virtual-clock.ts";
import { isHttpError, isValidationError } from "../errors.ts";
import type { ClientOptions } from "../options.ts";
import type { Credentials } from "./credentials.ts";
import { type HmacCredentials, hmacAuth } from "./hmac.ts";
import { refreshed } from "./refreshed.ts";

const start = Date.UTC(2026, 0, 2, 3, 4, 5);
const names = { key: "apiKey", secret: "apiSecret" };
const keys = { key: "AKVIVIAL0001", secret: "vivial-secret-0001" };
const json = { "content-type": "application/json" };

function toyWith(
  answers: Answer | Answer[] = reply(200, { data: {} }),
  options: ClientOptions = {},
  credentials: Credentials<HmacCredentials> = keys,
): ReturnType<typeof createToy> & { toy: Toy } {
  const clock = virtualClock({ start });
  return createToy(
    answers,
    { clock, ...options },
    { auth: { key: refreshed(credentials, (one) => hmacAuth(one, names)) } },
  );
}

/** Signing takes threads of the platform, which no virtual clock waits for. */
async function arrival(arrived: unknown[], count: number): Promise<void> {
  await vi.waitFor(() => expect(arrived).toHaveLength(count), { interval: 1 });
  await settle();
}

/** An answer of 401 unless the request was signed within a minute of the server's clock, which stands still. */
const server =
  (now: number, date: string | undefined = new Date(now).toUTCString()): Answer =>
  ({ init }) =>
    Math.abs(Date.parse(`${init.headers.date}`) - now) > 60_000
      ? new Response("{}", { status: 401, headers: date === undefined ? {} : { date } })
      : Response.json({ data: { id: "m1" } });

// Made and checked with the original Python code of a provider that signs so.
test.each<[name: string, method: string, target: string, body: string | undefined, want: string]>([
  [
    "a GET without a query",
    "GET",
    "/messages.json",
    undefined,
    "56a230c6053efab02838bee29a6c3ca9fd1c1c0d443116cf686a6db6c40b89b1",
  ],
  [
    "a space in the query",
    "GET",
    "/messages.json?order=id+desc",
    undefined,
    "20274580446fa27afe8549dc9ec2281d319f30c24a8473ddbdfd9717e9c457f3",
  ],
  [
    "hard characters in the query",
    "GET",
    "/messages.json?search=a%2Fb~c+%2B%C3%A9%26%3D%25%2A&order=",
    undefined,
    "d66c672a137a662440ed1f8530f8a83aa655ac18913120b08481b6da7f90fb9b",
  ],
  [
    "a repeated name in the query",
    "GET",
    "/messages.json?ids%5B%5D=2&ids%5B%5D=1&flag=True&none=None",
    undefined,
    "3ee1ca6732dacc1b3d43202aa9aa31ccb29388d40268d2a8dcccd737a13757b9",
  ],
  [
    "four parameters in another order",
    "GET",
    "/numbers/tags.json?contains=storeid%3A500%2Ccity%3AS%C3%A3o+Paulo%2C+BR&notcontains=closed%3Ayes%2Cempty%3A&page=2&limit=50",
    undefined,
    "cc0c2c5ad1599bd1cfffd31cf3d90856e4df01db18f8597aa95c80d2377a24a9",
  ],
  [
    "a POST",
    "POST",
    "/messages.json",
    '{"message":{"from_number":"+19132597591","to_number":"+11234567890","body":"Howdy, from Vivial Connect!"}}',
    "cbdf3a420e97a3902b473ac8ab1f1d57e122aa42ee75ff7132cb17615a6407cd",
  ],
  [
    "a body with escapes",
    "POST",
    "/messages.json",
    String.raw`{"message":{"from_number":"+19132597591","to_number":"+11234567890","body":"Gr\u00fc\u00dfe \ud83d\udc4b \"quoted\" \\ back/slash\nline two\ttab"}}`,
    "431189d85e7b9b7eb049f1bf68d9dc2bb788e3c8564aeb61c33500bd9db5b253",
  ],
  [
    "a PUT",
    "PUT",
    "/messages/6242736.json",
    '{"message":{"id":6242736,"body":""}}',
    "6782f21c65769f760d9a3bb753262dccb0e21809f5ec9ae624c0aa3d0aa6e6d9",
  ],
  [
    "a DELETE without a body",
    "DELETE",
    "/numbers/1104634.json",
    undefined,
    "48ecb9c96f03442c9a28d02d00bf796c501f4a4cf646df06e31011753422df1f",
  ],
  [
    "a DELETE with a body",
    "DELETE",
    "/numbers/1104634/tags.json",
    '{"tags":{"to_delete":""}}',
    "11b6dd17e123edf3e8d2cb7e3a9c0b621db71f36e79a4909a0024d19497462e3",
  ],
])("a worked example: %s", async (_, method, target, body, want) => {
  const hidden: string[] = [];
  const context = { hide: (...texts: string[]) => hidden.push(...texts), now: () => start } as never;
  const given = { accept: "application/json", ...(body && json) };
  await hmacAuth(
    keys,
    names,
  )(async ({ headers }) => {
    expect(headers).toEqual({
      ...given,
      date: "Fri, 02 Jan 2026 03:04:05 GMT",
      "x-auth-date": "20260102T030405Z",
      "x-auth-signedheaders": body ? "content-type;date;host" : "date;host",
      authorization: `HMAC AKVIVIAL0001:${want}`,
    });
    return new Response();
  })({ method, url: `https://api.vivialconnect.net/api/v1.0/accounts/12345${target}`, headers: given, body }, context);
  expect(hidden).toEqual([keys.secret, want]);
});

test("a port in the URL is signed, and what the user's own header says of type", async () => {
  const sign = async (url: string, headers: Record<string, string>) => {
    let sent = "";
    const context = { hide() {}, now: () => start } as never;
    await hmacAuth(
      keys,
      names,
    )(async (request) => {
      sent = `${request.headers.authorization}`;
      return new Response();
    })({ method: "POST", url, headers, body: "{}" }, context);
    return sent;
  };
  const plain = await sign("https://api.toy.test/", json);
  expect(await sign("https://api.toy.test:443/", json)).toBe(plain);
  expect(await sign("https://api.toy.test:8443/", json)).not.toBe(plain);
  expect(await sign("https://api.toy.test/", { "content-type": "application/json; charset=utf-8" })).not.toBe(plain);
});

test("each attempt is signed by the time at which it is made", async () => {
  const clock = virtualClock({ start });
  const { toy, arrived } = toyWith([reply(503, {}, { "retry-after": "5" }), reply(200, { data: {} })], { clock });
  const sent = toy.sendMessage({ body: "hello" });
  await arrival(arrived, 1);
  await clock.advance(5000);
  await sent;
  expect(arrived.map(({ init }) => init.headers["x-auth-date"])).toEqual(["20260102T030405Z", "20260102T030410Z"]);
  const signatures = arrived.map(({ init }) => init.headers.authorization);
  expect(signatures[0]).not.toBe(signatures[1]);
});

test("the key is imported once, however many requests there are", async () => {
  const spy = vi.spyOn(crypto.subtle, "importKey");
  const { toy } = toyWith();
  await Promise.all([toy.getMessage({ id: "m1" }), toy.getMessage({ id: "m2" })]);
  await toy.sendMessage({ body: "hello" });
  expect(spy).toHaveBeenCalledTimes(1);
});

test.each([
  ["an hour behind", 3_600_000],
  ["an hour ahead", -3_600_000],
  ["a day behind", 86_400_000],
])("a clock that is %s is corrected by the first answer, and costs nothing after that", async (_, drift) => {
  const { toy, arrived } = toyWith(server(start + drift));
  expect(await toy.sendMessage({ body: "hello" })).toEqual({ id: "m1" });
  expect(arrived).toHaveLength(2);
  await toy.sendMessage({ body: "hello" });
  expect(arrived).toHaveLength(3);
});

test("calls at once are all healed", async () => {
  const { toy, arrived } = toyWith(server(start + 3_600_000));
  const sent = await Promise.all(Array.from({ length: 20 }, () => toy.sendMessage({ body: "hello" })));
  expect(sent).toHaveLength(20);
  expect(arrived).toHaveLength(40);
});

test("a correction is another client's business", async () => {
  const answer = server(start + 3_600_000);
  await toyWith(answer).toy.ping();
  const { toy, arrived } = toyWith(answer);
  await toy.getMessage({ id: "m1" });
  expect(arrived).toHaveLength(2);
});

test.each<[name: string, answer: Answer, options?: ClientOptions]>([
  ["without a Date", server(start + 3_600_000, "")],
  ["with a Date that is none", server(start + 3_600_000, "yesterday")],
  ["with our time", reply(401, {}, { date: new Date(start + 59_000).toUTCString() })],
  ["more than a day away", server(start + 86_402_000)],
  [
    "over a connection that is not safe",
    server(start + 3_600_000),
    { baseUrl: "http://api.toy.test", allowInsecure: true },
  ],
])("a 401 %s proves nothing", async (_, answer, options) => {
  const { toy, arrived } = toyWith(answer, options);
  expect(isHttpError(await failure(toy.sendMessage({ body: "hello" })), 401)).toBe(true);
  expect(arrived).toHaveLength(1);
});

test("no other status teaches anything", async () => {
  const { toy, arrived } = toyWith(reply(403, {}, { date: new Date(start + 3_600_000).toUTCString() }));
  await failure(toy.sendMessage({ body: "hello" }));
  await failure(toy.sendMessage({ body: "hello" }));
  expect(arrived.map(({ init }) => init.headers.date)).toEqual(Array(2).fill("Fri, 02 Jan 2026 03:04:05 GMT"));
});

test("this machine may teach without encryption", async () => {
  const { toy } = toyWith(server(start + 3_600_000), { baseUrl: "http://127.0.0.1:8080" });
  expect(await toy.sendMessage({ body: "hello" })).toEqual({ id: "m1" });
});

test("a server whose clock says something else each time is believed once in a call", async () => {
  const clock = virtualClock({ start });
  const dates = (hours: number) => ({ date: new Date(start + hours * 3_600_000).toUTCString() });
  const { toy, arrived } = toyWith(
    [reply(401, {}, dates(1)), reply(503, {}, dates(2)), reply(401, {}, dates(3)), reply(200, {})],
    { clock },
  );
  const failed = failure(toy.getMessage({ id: "m1" }));
  await arrival(arrived, 2);
  await clock.advance(5000);
  expect(isHttpError(await failed, 401)).toBe(true);
  expect(arrived).toHaveLength(3);
});

test("credentials are asked for anew where the clock is right, and not where it is wrong", async () => {
  const get = vi.fn(async () => keys);
  const right = toyWith(reply(401, {}, { date: new Date(start).toUTCString() }), {}, get);
  await failure(right.toy.getMessage({ id: "m1" }));
  expect(get).toHaveBeenCalledTimes(2);
  expect(right.arrived).toHaveLength(2);
  get.mockClear();
  await toyWith(server(start + 3_600_000), {}, get).toy.getMessage({ id: "m1" });
  expect(get).toHaveBeenCalledTimes(1);
});

test.each([
  ["a stream", new Blob(["%PDF"]).stream()],
  ["bytes", new Uint8Array([1])],
])("a body that is %s is refused before anything is sent", async (_, body) => {
  const { toy, arrived } = toyWith();
  const error = await failure(toy.sendStream({ body }));
  expect(error.message).toContain("the body must be text, to be signed.");
  expect([isValidationError(error), error.outcome, arrived.length]).toEqual([true, "not_sent", 0]);
});

test.each<[object, string]>([
  [{ key: "", secret: "s" }, "apiKey must be"],
  [{ key: "k" }, "apiSecret must be"],
  [{ key: "k", secret: "canary\n" }, "apiSecret must be"],
])("unusable keys are refused at once, by name and without the value: %j", (given, want) => {
  const make = () => hmacAuth(given as HmacCredentials, names);
  expect(make).toThrow(want);
  expect(make).not.toThrow("canary");
});

test("neither secret nor signature stands in an error or a log", async () => {
  let signature = "";
  const shown: unknown[] = [];
  const log = (...parts: unknown[]) => shown.push(parts);
  const { toy } = toyWith(
    ({ init }) => {
      signature = `${init.headers.authorization?.split(":")[1]}`;
      return Response.json({ message: `bad ${keys.secret} ${signature}` }, { status: 400 });
    },
    { logLevel: "debug", logger: { error: log, warn: log, info: log, debug: log } },
  );
  const error = await failure(toy.sendMessage({ body: "hello" }));
  expect(signature).toMatch(/^[\da-f]{64}$/);
  expect(`${error.message} ${JSON.stringify(shown)}`).not.toContain(keys.secret);
  expect(`${error.message} ${JSON.stringify(shown)}`).not.toContain(signature);
});
