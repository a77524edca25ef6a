import { expect, test, vi } from "vitest";
import { type Answer, type Arrived, bodyOf, createToy, failure, password, reply } from "../test/toy.ts";
import { settle, virtualClock } from "../test/virtual-clock.ts";
import { isHttpError } from "./errors.ts";

const origin = "https://api.toy.test";
const redirect = (status: number, location: string): Answer => reply(status, undefined, { location });
const ok = reply(200, { data: {} });
const secret = btoa(`user:${password}`);
const holdSecret = ({ url, init }: Arrived): boolean => JSON.stringify([url, init]).includes(secret);

const statuses = [301, 302, 303, 307, 308];

test.each(statuses)("a read follows %d on its own origin, credentials and all", async (status) => {
  for (const location of [
    "/v2/messages/m1",
    `${origin}/v2/messages/m1`,
    "../../v2/messages/m1",
    "//api.toy.test/v2/messages/m1",
  ]) {
    const { toy, arrived } = createToy([redirect(status, location), ok]);
    expect(await toy.getMessage({ id: "m1" })).toEqual({ data: {} });
    expect(arrived[1]).toMatchObject({ url: `${origin}/v2/messages/m1`, init: { method: "GET", redirect: "manual" } });
    expect(arrived.map(holdSecret)).toEqual([true, true]);
  }
});

test.each(statuses)("a read with credentials never follows %d to anywhere else", async (status) => {
  for (const location of [
    "https://evil.test/",
    "https://api.toy.test.evil.test/",
    "https://api.toy.test@evil.test/",
    "https://api.toy.test:8443/",
    "http://api.toy.test/v1/messages/m1",
    "//evil.test/",
    "\\\\evil.test\\",
    "https://user:pass@api.toy.test/",
    "https://:pass@api.toy.test/",
    "javascript:alert(1)",
    "file:///etc/passwd",
    "data:application/json,{}",
    "http://",
    "",
  ]) {
    const { toy, arrived } = createToy([redirect(status, location), ok]);
    const error = await failure(toy.getMessage({ id: "m1" }));
    expect(error).toMatchObject({ name: "HttpError", status, kind: "redirect", attempts: 1 });
    expect(error.message).toBe(`toy.getMessage failed: ${status}. It was not followed: check baseUrl.`);
    expect(arrived).toHaveLength(1);
  }
});

test.each(statuses)("nothing but a read by GET ever follows %d", async (status) => {
  for (const location of ["/v2/here", "https://evil.test/"])
    for (const name of ["sendMessage", "buyNumber", "replaceMessage", "searchMessages", "removeMessage"] as const) {
      const { toy, arrived } = createToy([redirect(status, location), ok]);
      const error = await failure(toy[name](name === "buyNumber" ? { number: "1" } : { id: "m1" }));
      expect(error).toMatchObject({ name: "HttpError", status, kind: "redirect" });
      expect(arrived).toHaveLength(1);
    }
});

test.each([
  [301, "unknown", undefined],
  [302, "unknown", undefined],
  [303, "unknown", "accepted"],
  [307, "rejected", undefined],
  [308, "rejected", undefined],
])("after %d, a send is %s", async (status, outcome, likely) => {
  const { toy } = createToy(redirect(status, "/v2/messages"));
  const error = await failure(toy.sendMessage({ body: "hello" }));
  expect([error.outcome, error.likely]).toEqual([outcome, likely]);
});

test("a redirect that a browser hides is an error too", async () => {
  const { toy } = createToy(() => Response.error());
  expect(await failure(toy.sendMessage({ body: "hello" }))).toMatchObject({ kind: "redirect", outcome: "unknown" });
});

test("a redirect that comes after the deadline is not followed", async () => {
  const clock = virtualClock();
  let answer = (_: Response): void => {};
  const late = new Promise<Response>((resolve) => {
    answer = resolve;
  });
  const { toy, arrived } = createToy([() => late, ok], { clock });
  const failed = failure(toy.getMessage({ id: "m1" }, { timeout: 1000 }));
  await clock.advance(1000);
  await failed;
  answer(new Response(null, { status: 302, headers: { location: "/elsewhere" } }));
  await settle();
  expect(arrived).toHaveLength(1);
});

test("three redirects are followed, and no fourth", async () => {
  const { toy, arrived } = createToy([redirect(302, "/1"), redirect(302, "/2"), redirect(302, "/3"), ok]);
  expect(await toy.getMessage.raw({ id: "m1" })).toMatchObject({ status: 200, attempts: 4 });
  expect(arrived.map(({ url }) => url.slice(origin.length))).toEqual(["/v1/messages/m1", "/1", "/2", "/3"]);
  const loop = createToy(redirect(302, "/v1/messages/m1"));
  expect(await failure(loop.toy.getMessage({ id: "m1" }))).toMatchObject({ kind: "redirect", attempts: 4 });
});

test.each(statuses)(
  "a download without credentials follows %d to another host, and takes no header along",
  async (status) => {
    const { toy, arrived } = createToy([redirect(status, "https://files.test/a"), ok], {
      headers: { "x-gateway-key": "canary" },
    });
    await toy.ping({}, { headers: { "x-call": "canary" } });
    expect(arrived[0]?.init.headers).toMatchObject({ "x-gateway-key": "canary", "x-call": "canary" });
    expect(arrived[1]?.url).toBe("https://files.test/a");
    expect(arrived[1]?.init.headers).toEqual({});
  },
);

test("a download never leads from https to plain http, not even on this machine", async () => {
  for (const location of ["http://files.test/", "http://127.0.0.1:8080/metadata", "http://localhost/"]) {
    const { toy, arrived } = createToy([redirect(302, location), ok]);
    expect(await failure(toy.download({ download_url: "https://files.test/a" }))).toMatchObject({ kind: "redirect" });
    expect(arrived).toHaveLength(1);
  }
});

test("a download goes to its own URL, without credentials and without the client's headers", async () => {
  const { toy, arrived } = createToy(ok, { headers: { "x-gateway-key": "canary" } });
  await toy.download({ download_url: "https://files.test/a?sig=x%2By" }, { headers: { "x-call": "given" } });
  expect(arrived[0]).toMatchObject({ url: "https://files.test/a?sig=x%2By", init: { method: "GET" } });
  expect(arrived[0]?.init.headers).toEqual({ accept: "application/json", "x-call": "given" });
});

test("credentials go to the configured origin only, whatever middleware makes of the URL", async () => {
  for (const url of [
    "https://evil.test/",
    "https://api.toy.test.evil.test/",
    "https://api.toy.test@evil.test/",
    "//evil.test/",
  ]) {
    const { toy, arrived } = createToy(ok, {
      middleware: [(next) => (request, context) => next({ ...request, url }, context)],
    });
    const error = await failure(toy.sendMessage({ body: "hello" }));
    expect(error).toMatchObject({ name: "ValidationError", outcome: "not_sent", attempts: 0 });
    expect(error.message).toContain("credentials go to https://api.toy.test/ only");
    expect(arrived).toHaveLength(0);
  }
});

test("the platform's fetch is looked up at each request", async () => {
  const { toy } = createToy(ok, { fetch: undefined as never });
  const fetch = vi.fn(async () => Response.json({ data: 1 }));
  vi.stubGlobal("fetch", fetch);
  expect(await toy.getMessage({ id: "m1" })).toEqual({ data: 1 });
  expect(fetch).toHaveBeenCalledTimes(1);
});

const mega = "x".repeat(1_000_000);
const endless = (status: number, headers = {}): { answer: Answer; taken: () => number } => {
  let taken = 0;
  const chunk = new Uint8Array(65_536).fill(120);
  const answer: Answer = () =>
    new Response(
      new ReadableStream({
        pull: (controller) => {
          taken += chunk.byteLength;
          controller.enqueue(chunk);
        },
      }),
      { status, headers },
    );
  return { answer, taken: () => taken };
};

test.each([
  {},
  { "content-length": "5", "content-encoding": "gzip" },
  { "content-length": "99999999999" },
  { "content-length": "NaN" },
])("an answer without end, with %j, is read up to the limit and no further", async (headers) => {
  const { answer, taken } = endless(200, headers);
  const { toy } = createToy(answer, { maxResponseBytes: 1_000_000 });
  const error = await failure(toy.sendMessage({ body: "hello" }));
  expect(error).toMatchObject({
    name: "HttpError",
    kind: "malformed",
    status: 200,
    outcome: "unknown",
    likely: "accepted",
  });
  expect(error.message).toContain("the answer is larger than maxResponseBytes (1000000).");
  expect(taken()).toBeLessThan(1_300_000);
});

test("an answer of just the limit is read", async () => {
  const { toy } = createToy(() => new Response(bodyOf(["[", "1]"])), { maxResponseBytes: 3 });
  expect(await toy.getMessage({ id: "m1" })).toEqual([1]);
  const small = createToy(() => new Response(bodyOf(["[", "1]"])), { maxResponseBytes: 2 });
  await expect(small.toy.getMessage({ id: "m1" })).rejects.toThrow("larger");
});

test("of an error's body, 64 KiB are kept", async () => {
  const { answer, taken } = endless(422);
  const { toy } = createToy(answer);
  const error = await failure(toy.sendMessage({ body: "hello" }));
  expect(isHttpError(error, 422) && error.data).toBe("x".repeat(65_536));
  expect(taken()).toBeLessThan(300_000);
  const known = createToy(reply(422, mega, { "content-length": "1000000" }));
  const other = await failure(known.toy.sendMessage({ body: "hello" }));
  expect(isHttpError(other, 422) && other.data).toHaveLength(65_536);
});

test("characters cut in two by chunks are put together, and a byte order mark is left out", async () => {
  const bytes = new TextEncoder().encode('\ufeff{"data":"é😀"}');
  const { toy } = createToy(() => new Response(bodyOf([...bytes].map((byte) => new Uint8Array([byte])))));
  expect(await toy.getMessage({ id: "m1" })).toEqual({ data: "é😀" });
});

test("bytes that are no UTF-8 become the sign for what cannot be read", async () => {
  const { toy } = createToy(() => new Response(bodyOf(['{"data":"', new Uint8Array([0xff]), '"}'])));
  expect(await toy.getMessage({ id: "m1" })).toEqual({ data: "\ufffd" });
});

test("each kind of body arrives as it was given, with its type", async () => {
  const { toy, arrived } = createToy([ok, reply(200, {}), reply(200, {}), ok]);
  await toy.sendMessage({ to: "1", body: "é" });
  await toy.addNote({ text: "a b", ids: [1, 2] });
  await toy.upload({ file: new Blob(["x"]), name: "n" });
  const stream = new Blob(["%PDF"]).stream();
  await toy.sendStream({ body: stream });
  expect(arrived.map(({ init }) => init.headers["content-type"])).toEqual([
    "application/json",
    "application/x-www-form-urlencoded",
    undefined,
    "application/pdf",
  ]);
  expect(arrived[0]?.init.body).toBe('{"to":"1","body":"é"}');
  expect(arrived[1]?.init.body).toBe("text=a%20b&ids=1,2");
  expect(arrived[2]?.init.body).toBeInstanceOf(FormData);
  expect(arrived[3]?.init).toMatchObject({ body: stream, duplex: "half" });
});

test.each<[name: string, nonsense: unknown]>([
  ["nothing", undefined],
  ["null", null],
  ["a string", "canary"],
  ["an object", {}],
  ["an object with headers that are none", { headers: {} }],
])("a fetch that gives %s instead of a Response is an error, and a send may have happened", async (_, nonsense) => {
  const { toy } = createToy(async () => nonsense as Response);
  const error = await failure(toy.sendMessage({ body: "hello" }));
  expect(error).toMatchObject({ name: "ConnectionError", outcome: "unknown", attempts: 1 });
  expect(error.message).toContain("fetch gave no Response");
});

test.each<[name: string, answer: () => unknown]>([
  [
    "a Response read before",
    () => {
      const used = Response.json({});
      void used.text();
      return used;
    },
  ],
  ["headers alone", () => ({ headers: new Headers() })],
  ["a body that is none", () => ({ headers: new Headers(), status: 200, ok: true, body: "canary" })],
  [
    "a body of no bytes",
    () =>
      new Response(
        new ReadableStream({
          start: (c) => {
            c.enqueue({ canary: 1 });
            c.close();
          },
        }),
      ),
  ],
])("a fetch that gives %s is an error, and a send may have happened", async (_, answer) => {
  const { toy } = createToy(answer as Answer);
  const error = await failure(toy.sendMessage({ body: "hello" }));
  expect(error).toMatchObject({ provider: "toy", outcome: "unknown", attempts: 1 });
  expect(["ConnectionError", "HttpError"]).toContain(error.name);
});

test("the same Response given twice is an error the second time", async () => {
  const once = Response.json({ data: {} });
  const { toy } = createToy(() => once, { retry: false });
  await toy.getMessage({ id: "m1" });
  expect((await failure(toy.getMessage({ id: "m1" }))).name).toBe("ConnectionError");
});

test.each([
  ["a string", "canary"],
  ["undefined", undefined],
  ["an object", { code: "ECONNREFUSED?" }],
])("a fetch that throws %s fails the call with an error of ours", async (_, thrown) => {
  const { toy } = createToy(() => {
    throw thrown;
  });
  const error = await failure(toy.sendMessage({ body: "hello" }));
  expect(error).toMatchObject({ name: "ConnectionError", outcome: "unknown" });
  expect(error.cause).toBeUndefined();
});

test("the stream of a small answer is not asked for, since making it may cost", async () => {
  const response = new Response('{"data":{}}', { headers: { "content-length": "11" } });
  const body = vi.spyOn(response, "body", "get");
  const { toy } = createToy(() => response);
  expect(await toy.getMessage({ id: "m1" })).toEqual({ data: {} });
  expect(body).not.toHaveBeenCalled();
});
