import { readdir, readFile } from "node:fs/promises";
import { expect, test, vi } from "vitest";
import { type Answer, bodyOf, broken, createToy, failure, reply, type Toy } from "../../test/toy.ts";
import { virtualClock } from "../../test/virtual-clock.ts";
import { HttpError, isHttpError, isValidationError } from "../errors.ts";

const ok = reply(200, { data: { id: "m1" } }, { "x-request-id": "r-1" });

test("a path of the spec is called with its parameters, and answers with data and response", async () => {
  const { toy, arrived } = createToy(ok);
  const { data, error, response } = await toy.http.GET("/v1/messages/{id}", {
    params: { path: { id: "a/b" }, query: { limit: 3, tags: ["x", "y"], none: undefined } },
  });
  expect([data, error, response.status]).toEqual([{ data: { id: "m1" } }, undefined, 200]);
  expect(response.headers.get("x-request-id")).toBe("r-1");
  expect(arrived[0]).toMatchObject({
    url: "https://api.toy.test/v1/messages/a%2Fb?limit=3&tags=x&tags=y",
    init: { method: "GET", redirect: "manual", headers: { accept: "application/json" } },
  });
  expect(arrived[0]?.init.headers).not.toHaveProperty("content-type");
  expect(arrived[0]?.init.headers.authorization).toMatch(/^Basic /);
});

test.each(["..", ".", "", "%2e%2e", ".%2E", "a\r\nb", "a\ud800", undefined, null, {}, ["a"]])(
  "the path value %j is refused, and nothing is sent",
  async (id) => {
    const { toy, arrived } = createToy(ok);
    const error = await failure(toy.http.DELETE("/v1/messages/{id}", { params: { path: { id } } }));
    expect(isValidationError(error)).toBe(true);
    expect(error.message).toContain('the path value "id" must be one path segment');
    expect(arrived).toHaveLength(0);
  },
);

test("a member of every object is no path value", async () => {
  const { toy } = createToy(ok);
  expect(isValidationError(await failure(toy.http.GET("/v1/{constructor}")))).toBe(true);
  expect(isValidationError(await failure(toy.http.GET("/v1/{__proto__}", { params: { path: {} } })))).toBe(true);
});

// Bodies that make openapi-fetch call a failure no error.
test.each(["", "null", "0", "false", '""'])("a failure with the body %j has an error all the same", async (body) => {
  for (const status of [401, 404, 422, 500]) {
    const { toy } = createToy(reply(status, body), { retry: false });
    const { data, error, response } = await toy.http.GET("/v1/messages/{id}", { params: { path: { id: "m1" } } });
    expect(data).toBeUndefined();
    expect(response.status).toBe(status);
    expect(isHttpError(error, status)).toBe(true);
  }
  const { toy } = createToy(reply(401, body, { "content-length": `${body.length}` }));
  expect((await toy.http.GET("/v1/messages")).error).toBeInstanceOf(HttpError);
});

test.each<[name: string, body: string, want: unknown]>([
  ["JSON", '{"message":"no"}', { message: "no" }],
  ["text", "no", "no"],
  ["HTML", "<html>", "<html>"],
])("a failure with %s has it as the error, and throws nothing", async (_, body, want) => {
  const { toy } = createToy(reply(422, body));
  expect(await toy.http.POST("/v1/messages", { body: {} })).toMatchObject({
    error: want,
    response: { status: 422, ok: false },
  });
});

test("HTML, empty and broken successes are thrown, as everywhere", async () => {
  for (const answer of [reply(200, "<html>", { "content-type": "text/html" }), reply(200), reply(200, "{")]) {
    const { toy } = createToy(answer);
    expect(await failure(toy.http.POST("/v1/messages", { body: {} }))).toMatchObject({
      name: "HttpError",
      kind: "malformed",
      outcome: "unknown",
      likely: "accepted",
    });
  }
});

test("204 has no data and no error", async () => {
  const { toy } = createToy(() => new Response(null, { status: 204 }));
  const { data, error } = await toy.http.DELETE("/v1/messages/{id}", { params: { path: { id: "m1" } } });
  expect([data, error]).toEqual([undefined, undefined]);
});

test("bodies go whole, as the row writes them, and without one there is no content type", async () => {
  const { toy, arrived } = createToy([ok, reply(200, {}), reply(200, {}), reply(200, {})]);
  await toy.http.POST("/v1/messages", { body: { to: "1", body: "é" } });
  await toy.http.POST("/v1/notes", { body: { text: "a b", ids: [1, 2], none: null } });
  await toy.http.POST("/v1/media", { body: { file: new Blob(["x"]) } });
  await toy.http.POST("/v1/messages/search");
  expect(arrived.map(({ init }) => init.headers["content-type"])).toEqual([
    "application/json",
    "application/x-www-form-urlencoded",
    undefined,
    undefined,
  ]);
  expect(arrived[0]?.init.body).toBe('{"to":"1","body":"é"}');
  expect(arrived[1]?.init.body).toBe("text=a%20b&ids=1,2");
  expect(arrived[2]?.init.body).toBeInstanceOf(FormData);
  expect(arrived[3]?.init.body).toBeUndefined();
});

/** Requests that one call makes of a provider in trouble. */
async function count(call: (toy: Toy) => Promise<unknown>, answer: Answer): Promise<number> {
  const clock = virtualClock();
  const { toy, arrived } = createToy(answer, { clock });
  await toy.http.GET("/warm/up").catch(() => {});
  const warm = arrived.length;
  const done = call(toy).catch(() => {});
  await clock.advance(30_000);
  await done;
  return arrived.length - warm;
}

test.each<[name: string, call: (toy: Toy) => Promise<unknown>, requests: number]>([
  ["a read of the spec", ({ http }) => http.GET("/v1/messages"), 3],
  ["a read by POST of the spec", ({ http }) => http.POST("/v1/messages/search", { body: {} }), 3],
  [
    "an idempotent write of the spec",
    ({ http }) => http.PUT("/v1/messages/{id}", { params: { path: { id: "1" } } }),
    3,
  ],
  ["a send of the spec", ({ http }) => http.POST("/v1/messages", { body: {} }), 1],
  ["a purchase by GET of the spec", ({ http }) => http.GET("/v1/buy", { params: { query: { number: "1" } } }), 1],
  ["the same with a label", ({ http }) => http.GET("/v1/buy#now", { params: { query: { number: "1" } } }), 1],
  ["an unknown path by GET", ({ http }) => http.GET("/v9/x"), 3],
  ["an unknown path by POST", ({ http }) => http.POST("/v9/x"), 1],
  ["an unknown path by PUT", ({ http }) => http.PUT("/v9/x"), 1],
  ["an unknown path by PATCH", ({ http }) => http.PATCH("/v9/x"), 1],
  ["an unknown path by DELETE", ({ http }) => http.DELETE("/v9/x"), 1],
])("%s makes %#: its safety decides", async (_, call, requests) => {
  const fails: Answer = ({ url }) => new Response("", { status: url.endsWith("/warm/up") ? 404 : 500 });
  expect(await count(call, fails)).toBe(requests);
});

test("a failed send by path says what became of it, without a number or text in full", async () => {
  const { toy } = createToy(() => {
    throw new TypeError("terminated");
  });
  const error = await failure(toy.http.POST("/v1/messages", { body: { to: "12065551212", body: "hello world" } }));
  expect(error).toMatchObject({ operation: "sendMessage", outcome: "unknown" });
  const unknown = await failure(toy.http.POST("/v9/numbers/12065551212"));
  expect(unknown.outcome).toBe("unknown");
  expect(JSON.stringify([unknown, unknown.message])).not.toContain("12065551212");
});

test("the place of a download is no path of the API", async () => {
  const { toy, arrived } = createToy(ok);
  const error = await failure(toy.http.GET("/downloads"));
  expect(isValidationError(error)).toBe(true);
  expect(error.message).toContain("call toy.download()");
  expect(arrived).toHaveLength(0);
});

test.each([
  "//evil.test/x",
  "@evil.test/x",
  ".evil.test/x",
  "\\evil.test",
  ":8443/x",
  "https://evil.test/",
  "\t//evil.test",
])("credentials do not follow the path %j elsewhere", async (path) => {
  const { toy, arrived } = createToy(ok);
  await toy.http.GET(path).catch(() => {});
  for (const { url } of arrived) expect(new URL(url).origin).toBe("https://api.toy.test");
});

test("a stream is handed over by path too", async () => {
  const { toy } = createToy(() => new Response(bodyOf(["RI", "FF"]), { headers: { "content-type": "audio/wav" } }));
  const { data } = await toy.http.GET("/v1/recordings/{id}", { params: { path: { id: "r1" } } });
  expect(await new Response(data as ReadableStream).text()).toBe("RIFF");
});

test("what middleware answers in the provider's place is read, failure or not", async () => {
  for (const status of [200, 404]) {
    const { toy } = createToy(ok, { middleware: [() => async () => Response.json({ from: "cache" }, { status })] });
    const { data, error } = await toy.http.GET("/v1/messages");
    expect(data ?? error).toEqual({ from: "cache" });
  }
});

test("options of a call hold by path as well", async () => {
  const { toy, arrived } = createToy(ok);
  await toy.http.GET("/v1/messages", { headers: { "X-Trace": "t" } });
  expect(arrived[0]?.init.headers["x-trace"]).toBe("t");
  expect(isValidationError(await failure(toy.http.GET("/v1/messages", { headers: { Host: "evil.test" } })))).toBe(true);
  expect(isValidationError(await failure(toy.http.GET("/v1/messages", { timeout: 0 })))).toBe(true);
  const error = await failure(toy.http.POST("/v1/messages", { signal: AbortSignal.abort("late") }));
  expect(error).toMatchObject({ name: "AbortError", cause: "late", outcome: "not_sent" });
});

test("of a path that the spec does not know, nothing that is sent is logged or told", async () => {
  const lines: unknown[] = [];
  const log = (...line: unknown[]): void => void lines.push(line);
  const logger = { error: log, warn: log, info: log, debug: log };
  const { toy } = createToy(broken("ECONNRESET"), { logger, logLevel: "debug", retry: false });
  const error = await failure(
    toy.http.POST("/v9/x", {
      params: { path: { key: "mellon" }, query: { q: "sesame" } },
      body: { deep: [{ text: "hello there", to: "+120655512" }] },
    }),
  );
  expect(lines).toHaveLength(2);
  expect(JSON.stringify([lines, error, error.message])).not.toMatch(/mellon|sesame|hello|2065551/);
});

test("openapi-fetch is loaded by the first call, not before, and once", async () => {
  vi.resetModules();
  const loaded = vi.fn();
  vi.doMock("openapi-fetch", async (original) => {
    loaded();
    return original();
  });
  const { createToy: createFresh } = await import("../../test/toy.ts");
  const { toy } = createFresh(ok);
  expect(loaded).not.toHaveBeenCalled();
  await Promise.all([toy.http.GET("/v1/messages"), toy.http.GET("/v1/messages")]);
  expect(loaded).toHaveBeenCalledTimes(1);
  vi.doUnmock("openapi-fetch");
});

test("one file knows openapi-fetch", async () => {
  const folder = new URL("../", import.meta.url);
  const names = (await readdir(folder, { recursive: true })).filter(
    (name) => /\.ts$/.test(name) && !/\.test(-d)?\.ts$/.test(name),
  );
  const texts = await Promise.all(names.map((name) => readFile(new URL(name, folder), "utf8")));
  expect(names.filter((_, index) => /(from|import\() ?"openapi-fetch/.test(texts[index] as string))).toEqual([
    "http/request-by-path.ts",
  ]);
});

test.each<[string, unknown[], string]>([
  ["no path", [], "the path must be a text"],
  ["a path that is no text", [5], "the path must be a text"],
  ["a query in the wrong place", ["/v1/messages", { query: { limit: 1 } }], 'it takes no "query", only params, body'],
  [
    "a query outside of query",
    ["/v1/messages", { params: { limit: 1 } }],
    'params has no "limit", only path and query',
  ],
])("%s is refused, and nothing is sent", async (_, args, message) => {
  const { toy, arrived } = createToy(ok);
  const error = await failure(Reflect.apply(toy.http.GET, undefined, args));
  expect(isValidationError(error)).toBe(true);
  expect(error.message).toContain(`toy.http: ${message}`);
  expect(arrived).toHaveLength(0);
});

test("null in the place of options is no option at all", async () => {
  const { toy } = createToy(ok);
  expect(await toy.http.GET("/v1/messages", null as never)).toMatchObject({ data: { data: { id: "m1" } } });
});
