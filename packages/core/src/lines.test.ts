import { getEventListeners } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Answer, bodyOf, createToy, failure, reply } from "../test/toy.ts";
import { settle, virtualClock } from "../test/virtual-clock.ts";
import { decoded, epochSeconds } from "./codecs.ts";
import { lines } from "./lines.ts";
import type { OperationRow } from "./operation.ts";
import type { ClientOptions } from "./options.ts";

type Lines = AsyncIterable<unknown>;

function withLines(
  body: Answer | ReadableStream | string | null,
  options: ClientOptions = {},
  row: Partial<OperationRow> = {},
): ReturnType<typeof createToy> {
  const answer: Answer = typeof body === "function" ? body : () => new Response(body);
  return createToy(answer, options, { operations: { ping: { http: "GET /stream", stream: lines, ...row } } });
}

async function read(values: unknown, found: unknown[] = []): Promise<unknown[]> {
  for await (const value of values as Lines) found.push(value);
  return found;
}

test.each<[name: string, text: string, want: unknown[]]>([
  ["one line", '{"a":1}\n', [{ a: 1 }]],
  ["several, of any kind", '{"a":1}\n[2]\n"three"\nnull\n5\n', [{ a: 1 }, [2], "three", null, 5]],
  ["a last line without an end", '{"a":1}\n{"a":2}', [{ a: 1 }, { a: 2 }]],
  ["blank lines", '\n\n{"a":1}\n \r\n\n{"a":2}\n\n', [{ a: 1 }, { a: 2 }]],
  ["ends of lines as Windows has them", '{"a":1}\r\n{"a":2}\r\n', [{ a: 1 }, { a: 2 }]],
  ["a byte order mark", '\ufeff{"a":1}\n', [{ a: 1 }]],
  ["nothing", "", []],
  ["line ends inside of strings, escaped", '"a\\nb\u2028c"\n', ["a\nb\u2028c"]],
])("%s", async (_, text, want) => {
  expect(await read(await withLines(bodyOf([text])).toy.ping())).toEqual(want);
});

test("an answer without a body has no lines", async () => {
  expect(await read(await withLines(null).toy.ping())).toEqual([]);
});

test("lines are the same wherever the chunks begin and end, also inside of characters", async () => {
  const line = fc.oneof(
    fc.json(),
    fc.string({ unit: "grapheme" }).map((text) => JSON.stringify(text)),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(line, fc.constant("")), { maxLength: 6 }),
      fc.boolean(),
      fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 5 }),
      async (texts, ends, sizes) => {
        const bytes = new TextEncoder().encode(texts.join("\n") + (ends ? "\n" : ""));
        const chunks: Uint8Array[] = [];
        for (let start = 0, turn = 0; start < bytes.length; turn++) {
          const size = sizes[turn % sizes.length] ?? 1;
          chunks.push(bytes.subarray(start, start + size));
          start += size;
        }
        const want = texts.filter((text) => text !== "").map((text) => JSON.parse(text));
        expect(await read(await withLines(bodyOf(chunks)).toy.ping())).toEqual(want);
      },
    ),
    { numRuns: 50 },
  );
});

test("a line is handed over before the next one comes, and nothing is read ahead", async () => {
  let pulled = 0;
  const body = new ReadableStream(
    {
      pull: (controller) => controller.enqueue(new TextEncoder().encode(`${++pulled}\n`)),
    },
    { highWaterMark: 0 },
  );
  const values = (await withLines(body).toy.ping()) as Lines;
  await settle();
  expect(pulled).toBe(0);
  const iterator = values[Symbol.asyncIterator]();
  expect(await iterator.next()).toEqual({ value: 1, done: false });
  await settle();
  expect(pulled).toBe(1);
});

test("each line goes through the codecs of the row", async () => {
  const { toy } = withLines('{"at":1.5}\n{"at":null}\n', {}, { parse: decoded({ at: epochSeconds }) });
  expect(await read(await toy.ping())).toEqual([{ at: new Date(1500) }, { at: null }]);
});

test("a broken line ends the lines with an error that shows nothing of it", async () => {
  let cancelled = false;
  const body = new ReadableStream({
    pull: (controller) => controller.enqueue(new TextEncoder().encode('{"a":1}\n{"canary":\n{"a":2}\n')),
    cancel: () => {
      cancelled = true;
    },
  });
  const values = (await withLines(body).toy.ping()) as Lines;
  const found: unknown[] = [];
  const error = await failure(read(values, found));
  expect(found).toEqual([{ a: 1 }]);
  expect(error).toMatchObject({ name: "HttpError", kind: "malformed", status: 200, operation: "ping" });
  expect(error.message).toContain("no valid JSON in line 2");
  expect(`${error.stack}${JSON.stringify(error)}${error.cause}`).not.toContain("canary");
  expect(cancelled).toBe(true);
});

test("a line may have as many bytes as an answer, its end included, and all lines together more", async () => {
  const twelve = '"äöüäo"\n'.repeat(9);
  expect(await read(await withLines(twelve, { maxResponseBytes: 12 }).toy.ping())).toHaveLength(9);
  const short = await failure(read(await withLines(twelve, { maxResponseBytes: 11 }).toy.ping()));
  expect(short).toMatchObject({ kind: "malformed", status: 200 });
  const endless = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(1000).fill(91)) });
  const long = await failure(read(await withLines(endless, { maxResponseBytes: 5000 }).toy.ping()));
  expect(long.message).toContain("larger than maxResponseBytes (5000) in line 1");
});

test("the limits of time end with the headers, the signal does not", async () => {
  const clock = virtualClock();
  const controller = new AbortController();
  const { toy } = withLines(bodyOf(["1\n"], "stall"), { clock, timeout: 5000, attemptTimeout: 1000 });
  const values = (await toy.ping({}, { signal: controller.signal })) as Lines;
  expect(clock.pending()).toBe(0);
  expect(getEventListeners(controller.signal, "abort")).toHaveLength(1);
  const iterator = values[Symbol.asyncIterator]();
  expect((await iterator.next()).value).toBe(1);
  const failed = failure(iterator.next());
  await clock.advance(3_600_000);
  controller.abort("enough");
  expect(await failed).toMatchObject({ name: "AbortError", cause: "enough" });
  expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  expect(await iterator.next()).toEqual({ value: undefined, done: true });
});

test("until the headers come, the limits of time stand", async () => {
  const clock = virtualClock();
  const { toy } = withLines(() => new Promise(() => {}), { clock });
  const failed = failure(toy.ping({}, { timeout: 5000 }));
  await clock.advance(5000);
  expect((await failed).name).toBe("TimeoutError");
});

test("an abort also ends lines that have come and were not taken, or that nobody reads", async () => {
  const controller = new AbortController();
  const values = await withLines("1\n2\n3\n").toy.ping({}, { signal: controller.signal });
  const found: unknown[] = [];
  const failed = failure(
    (async () => {
      for await (const value of values as Lines) {
        found.push(value);
        controller.abort();
      }
    })(),
  );
  expect((await failed).name).toBe("AbortError");
  expect(found).toEqual([1]);

  const other = new AbortController();
  let cancelled = false;
  const body = new ReadableStream({
    cancel: () => {
      cancelled = true;
    },
  });
  const unread = await withLines(body).toy.ping({}, { signal: other.signal });
  other.abort("enough");
  expect(cancelled).toBe(true);
  expect(await failure(read(unread))).toMatchObject({ name: "AbortError", cause: "enough" });
});

test("lines that break off are a connection that broke", async () => {
  const cause = Object.assign(new TypeError("terminated"), { code: "UND_ERR_SOCKET" });
  const found: unknown[] = [];
  const error = await failure(read(await withLines(bodyOf(["1\n2"], cause)).toy.ping(), found));
  expect(found).toEqual([1]);
  expect(error).toMatchObject({ name: "ConnectionError", code: "UND_ERR_SOCKET" });
});

test("they can be read once", async () => {
  const values = await withLines("1\n").toy.ping();
  await read(values);
  expect((await failure(read(values))).message).toBe("toy.ping gave lines that can be read only once.");
});

test("an iterator that is closed while it waits is closed at once", async () => {
  const values = (await withLines(bodyOf(["1\n{"], "stall")).toy.ping()) as Lines;
  const iterator = values[Symbol.asyncIterator]();
  await iterator.next();
  const waiting = iterator.next();
  expect(await iterator.return?.()).toEqual({ value: undefined, done: true });
  expect(await waiting).toEqual({ value: undefined, done: true });
});

test("an error's body is read as ever, and a page of HTML is no stream", async () => {
  expect(await failure(withLines(reply(403, { message: "too many" })).toy.ping())).toMatchObject({ status: 403 });
  const html = reply(200, "<html>", { "content-type": "text/html" });
  expect(await failure(withLines(html).toy.ping())).toMatchObject({ kind: "malformed" });
});

test("leaving the loop gives the socket back, whether by break or by an error", async () => {
  let open = 0;
  let closed = 0;
  const server = createServer((_, response) => {
    open++;
    response.on("close", () => closed++);
    // An endless answer of a real server.
    response.writeHead(200, { "content-type": "application/json" });
    response.write('{"a":1}\n');
    response.write('{"a":2}\n');
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { signal } = new AbortController();
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { toy } = withLines("", { baseUrl, fetch: (url, init) => fetch(url, init) });
  try {
    for await (const value of (await toy.ping({}, { signal })) as Lines) {
      expect(value).toEqual({ a: 1 });
      break;
    }
    await failure(
      (async () => {
        for await (const value of (await toy.ping({}, { signal })) as Lines) throw new Error(`no ${value}`);
      })(),
    );
    while (closed < 2) await settle();
    expect(open).toBe(2);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
