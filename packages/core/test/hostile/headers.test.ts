import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { apiKeyAuth } from "../../src/auth/api-key.ts";
import { basicAuth } from "../../src/auth/basic.ts";
import { bearerAuth } from "../../src/auth/bearer.ts";
import { isValidationError } from "../../src/errors.ts";
import type { ClientOptions } from "../../src/options.ts";
import type { Middleware } from "../../src/transport.ts";
import { createToy, reply, type Toy } from "../toy.ts";
import { type Arrived, type RealServer, startServer, valuesOf } from "./server.ts";
import { hostileText } from "./texts.ts";

// A text in a header arrives as the one value of the one header, or it is refused without being repeated.

let server: RealServer;
beforeAll(async () => {
  server = await startServer();
});
beforeEach(() => {
  server.arrived.length = 0;
});
afterAll(() => server.close());

/** A client that speaks to the server by the platform's own fetch. */
const client = (options: ClientOptions = {}, key?: Middleware): Toy =>
  createToy(
    () => {
      throw new Error("The platform's fetch was to be used.");
    },
    { baseUrl: server.url, fetch: (url, init) => fetch(url, init), ...options },
    key && { auth: { key } },
  ).toy;

const send = async (make: () => Toy, headers?: Record<string, string>): Promise<Arrived | string> => {
  server.arrived.length = 0;
  try {
    await make().getMessage({ id: "m1" }, { ...(headers && { headers }) });
  } catch (error) {
    expect(isValidationError(error)).toBe(true);
    expect(server.arrived).toHaveLength(0);
    return String(error);
  }
  expect(server.arrived).toHaveLength(1);
  return server.arrived[0] as Arrived;
};

// Letters that stand in no message by chance.
const marked = hostileText.map((text) => `QXZ${text}`);
const places: Readonly<Record<string, (value: string) => Promise<[Arrived | string, header: string, want: string]>>> = {
  "of one call": async (value) => [await send(() => client(), { "x-mine": value }), "x-mine", value],
  "of the client": async (value) => [await send(() => client({ headers: { "x-mine": value } })), "x-mine", value],
  "that is a member of the input": async (value) => {
    server.arrived.length = 0;
    const answer = await client()
      .getMessage({ id: "m1", "X-Trace": value })
      .then(
        () => server.arrived[0] as Arrived,
        (error: unknown) => {
          expect(isValidationError(error)).toBe(true);
          return String(error);
        },
      );
    return [answer, "x-trace", value];
  },
  "that is a token": async (value) => [
    await send(() => client({}, bearerAuth(value))),
    "authorization",
    `Bearer ${value}`,
  ],
  "that is an API key": async (value) => [
    await send(() => client({}, apiKeyAuth(value, { in: "header", name: "X-Key" }))),
    "x-key",
    value,
  ],
  "that is a password": async (value) => [
    await send(() => client({}, basicAuth({ username: "u", password: value }))),
    "authorization",
    `Basic ${Buffer.from(`u:${value}`, "latin1").toString("base64")}`,
  ],
};

test.each(Object.keys(places))("a header %s arrives as it is, or is refused without its value", async (name) => {
  let sent = 0;
  await fc.assert(
    fc.asyncProperty(marked, async (value) => {
      const [result, header, want] = await (places[name] as (typeof places)[string])(value);
      if (typeof result === "string") {
        expect(result).not.toContain("QXZ");
        return;
      }
      sent++;
      // White space around a value is no part of it.
      expect(valuesOf(result, header).map((one) => one.trim())).toEqual([want.replace(/^[ \t]+|[ \t]+$/g, "")]);
      expect(result.rawHeaders.map((one) => one.toLowerCase())).not.toContain("x-evil");
    }),
    { numRuns: 120 },
  );
  expect(sent).toBeGreaterThan(0);
});

test("a header's name is one, or is refused; none takes the place of the client's own", async () => {
  const own = ["Authorization", "COOKIE", "Host", "content-LENGTH", "Transfer-Encoding", "connection", "upgrade", "te"];
  for (const name of own) expect(await send(() => client(), { [name]: "x" })).toContain("the client's own");
  await fc.assert(
    fc.asyncProperty(hostileText, async (text) => {
      const name = `x-${text}`;
      const result = await send(() => client(), { [name]: "QXZ" });
      if (typeof result === "string") {
        expect(result).not.toContain("QXZ");
        return;
      }
      expect(name).toMatch(/^[\w!#$%&'*+.^`|~-]+$/);
      expect(valuesOf(result, name.toLowerCase())).toEqual(["QXZ"]);
    }),
    { numRuns: 120 },
  );
});

test("the type of a file goes into a header as the platform has cleaned it", async () => {
  await fc.assert(
    fc.asyncProperty(hostileText, async (type) => {
      const { toy, arrived } = createToy(reply(200, { data: {} }));
      await toy.sendStream({ body: new Blob(["x"], { type }) });
      expect(arrived[0]?.init.headers["content-type"]).toMatch(/^[\x20-\x7e]+$/);
    }),
    { numRuns: 100 },
  );
});
