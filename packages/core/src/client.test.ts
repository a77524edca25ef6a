import { expect, test, vi } from "vitest";
import { createToy, failure, password, reply, toyProvider, toyRows } from "../test/toy.ts";
import { createClient } from "./client.ts";
import { isValidationError } from "./errors.ts";

test("a client is a plain object of its operations", () => {
  const { toy } = createToy(reply(200, {}));
  expect(Object.keys(toy).sort()).toEqual([...Object.keys(toyRows), "http"].sort());
  expect(Object.getPrototypeOf(toy)).toBe(Object.prototype);
  expect(Object.keys(toy.sendMessage)).toEqual(["raw"]);
  expect(Object.keys(toy.listMessages)).toEqual(["raw", "pages", "items"]);
});

test("operations need no this", async () => {
  const { sendMessage } = createToy(reply(202, { data: { id: "m1" } })).toy;
  expect(await sendMessage({ body: "hello" })).toEqual({ id: "m1" });
});

test("an operation puts the envelope off, raw leaves it on", async () => {
  const { toy } = createToy(reply(202, { data: { id: "m1" }, meta: 1 }, { "x-request-id": "r-1" }));
  expect(await toy.sendMessage({ body: "hello" })).toEqual({ id: "m1" });
  const raw = await toy.sendMessage.raw({ body: "hello" });
  expect(raw).toEqual({
    status: 202,
    data: { data: { id: "m1" }, meta: 1 },
    headers: expect.any(Headers),
    attempts: 1,
    requestId: "r-1",
  });
});

test("raw throws on no status", async () => {
  for (const status of [300, 401, 404, 422, 500, 503]) {
    const { toy } = createToy(reply(status, { message: "no" }), { retry: false });
    expect(await toy.sendMessage.raw({ body: "hello" })).toMatchObject({ status, data: { message: "no" } });
  }
});

test("raw throws where there is no answer, or none that can be read", async () => {
  await expect(createToy(reply(200, "<html>")).toy.sendMessage.raw({ body: "hello" })).rejects.toMatchObject({
    kind: "malformed",
  });
});

test("members that an operation does not know are refused where they could only be lost", async () => {
  const { toy, arrived } = createToy(reply(200, {}));
  const error = await failure(toy.buyNumber({ number: "1", nubmer: "canary" }));
  expect(error).toMatchObject({ name: "ValidationError", outcome: "not_sent" });
  expect(error.message).toBe('toy.buyNumber was refused: it takes no "nubmer". It was not carried out.');
  expect(arrived).toHaveLength(0);
});

test.each(["..", "", ".", "%2e%2e", "a\0", undefined, null, {}])(
  "the path value %j is refused, and nothing is sent",
  async (id) => {
    const { toy, arrived } = createToy(reply(200, {}));
    const error = await failure(toy.removeMessage({ id }));
    expect(isValidationError(error)).toBe(true);
    expect(error.message).toContain('toy.removeMessage was refused: the path value "id" must be one path segment');
    expect(arrived).toHaveLength(0);
  },
);

test("headers: what the call says wins over the client, and the client over the provider", async () => {
  const { toy, arrived } = createToy(reply(200, {}), {
    headers: { "X-A": "client", "X-B": "client", "User-Agent": "me" },
  });
  await toy.getMessage({ id: "m1", "X-Trace": "member" }, { headers: { "x-a": "call", Accept: "application/xml" } });
  expect(arrived[0]?.init.headers).toEqual({
    accept: "application/xml",
    "x-a": "call",
    "x-b": "client",
    "user-agent": "me",
    "x-trace": "member",
    authorization: `Basic ${btoa(`user:${password}`)}`,
  });
});

test("no header of a user takes the place of the credentials", async () => {
  const make = () => createToy(reply(200, {}), { headers: { Authorization: "canary" } });
  expect(make).toThrow("createToy: the header Authorization is the client's own.");
});

test("an operation without credentials sends none", async () => {
  const { toy, arrived } = createToy(reply(200, {}));
  await toy.ping();
  expect(arrived[0]?.init.headers).toEqual({ accept: "application/json" });
});

test("requests go to the base URL, path and all", async () => {
  const { toy, arrived } = createToy(reply(200, {}), { baseUrl: "http://localhost:8080/proxy/" });
  await toy.getMessage({ id: "a b" });
  expect(arrived[0]?.url).toBe("http://localhost:8080/proxy/v1/messages/a%20b");
});

test.each(["https://files.test/a", "http://files.test/a", "/a", "file:///etc/passwd", 5])(
  "a download from %s",
  async (url) => {
    const { toy, arrived } = createToy(reply(200, { data: 1 }));
    const result = await toy.download({ download_url: url }).catch((error) => error);
    if (url === "https://files.test/a") expect(arrived[0]?.url).toBe(url);
    else {
      expect(isValidationError(result)).toBe(true);
      expect(arrived).toHaveLength(0);
    }
  },
);

test("nothing of the platform's fetch is touched before the first call", () => {
  for (const name of ["fetch", "Request", "Response", "Headers"]) vi.stubGlobal(name, undefined);
  const { http } = createClient<{ http?: object }>({
    name: "createToy",
    provider: toyProvider,
    operations: toyRows,
    auth: {},
    options: {},
  });
  expect(http).toBeUndefined();
});

test("a wrong option is refused at construction, by name", () => {
  expect(() => createToy(reply(200, {}), { timeout: 0 })).toThrow("createToy: timeout must be milliseconds or false.");
});

test("null in the place of options is no option at all", async () => {
  const { toy } = createToy(reply(200, { data: { id: "m1" } }));
  expect(await toy.sendMessage({ body: "hello" }, null as never)).toEqual({ id: "m1" });
  expect(await toy.sendMessage.raw({ body: "hello" }, null as never)).toMatchObject({ status: 200 });
  const bare = { provider: toyProvider, operations: toyRows, auth: {}, name: "createToy", options: null as never };
  expect(() => createClient(bare)).not.toThrow();
});
