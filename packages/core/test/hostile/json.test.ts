import { inspect } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import { decoded, exactInteger } from "../../src/codecs.ts";
import { isTrunklineError } from "../../src/errors.ts";
import { exactIntegers } from "../../src/exact-integers.ts";
import { lines } from "../../src/lines.ts";
import { rpcBody, rpcResult } from "../../src/rpc.ts";
import { createToy, reply, type Toy, toyRows } from "../toy.ts";

// Bodies that are JSON in name only, or of a size and shape that nobody expects: data, or an error of ours.

const deep = (open: string, close: string, inner = "1"): string => open.repeat(100_000) + inner + close.repeat(100_000);

const bodies: Readonly<Record<string, string | Uint8Array>> = {
  "arrays 100,000 deep": deep("[", "]"),
  "objects 100,000 deep": deep('{"a":', "}"),
  "an error 100,000 deep": `{"errors":[{"detail":${deep('{"a":[', "]}", '"no"')}}]}`,
  "a list 100,000 deep": `{"items":${deep("[", "]")},"next":${deep("[", "]")}}`,
  "arrays that are never closed": "[".repeat(100_000),
  "a lone surrogate": '{"data":{"id":"\\ud800"},"message":"\\udfff"}',
  "a byte order mark": '\ufeff{"data":{"id":"m1"}}',
  "two byte order marks": '\ufeff\ufeff{"data":{}}',
  NaN: '{"data":NaN}',
  Infinity: '{"data":-Infinity}',
  "a comment": '{"data":{}/* */}',
  "a comma too many": '{"data":{},}',
  "single quotes": "{'data':{}}",
  "two values": '{"data":{}}{"data":{}}',
  "a NUL": '{"data":"\0"}',
  "an end cut off": '{"data":{"id":"m1"',
  "UTF-16": Buffer.from('{"data":{}}', "utf16le"),
  "bytes that are no UTF-8": Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]),
  "a number that is too large": '{"data":1e400,"message":1e400}',
  "minus nought": "-0",
  null: "null",
  "a text": '"data"',
  "no member that is waited for": '{"error":{"data":1}}',
  "members that nobody set": '{"__proto__":{"data":{"id":"m1"}},"constructor":{"data":1}}',
  "a length that lies": '{"length":1000000000,"items":{"length":1000000000},"data":{}}',
  "a member called then": '{"data":{"then":"x"},"then":1}',
  "10,000 errors": JSON.stringify({ errors: Array(10_000).fill({ detail: Array(10).fill("no") }) }),
};

const rows = {
  ...toyRows,
  streamMessages: { http: "GET /v1/stream", stream: lines },
  listChannels: { http: "POST /api", body: rpcBody([]), fill: { id: 1 }, settle: rpcResult },
};
type Name = keyof typeof rows;
const names: readonly Name[] = ["sendMessage", "listMessages", "getReport", "streamMessages", "listChannels"];

/** All that a call leads to: its stream and its pages as well. */
async function settle(toy: Toy, name: Name): Promise<unknown> {
  const operation = (toy as Record<string, Toy["getMessage"]>)[name];
  if (name === "listMessages") for await (const _ of toy.listMessages.items({}, { maxPages: 3 }));
  const result = await operation?.({});
  if (typeof result === "object" && result !== null && Symbol.asyncIterator in result)
    for await (const _ of result as AsyncIterable<unknown>);
  return result;
}

test.each(Object.keys(bodies))(
  "%s, as an answer and as an error, is read or is an error of ours that can be shown",
  async (name) => {
    const body = bodies[name] as string;
    for (const status of [200, 422, 500])
      for (const operation of names) {
        const { toy } = createToy(
          () => new Response(body, { status, headers: { "content-type": "application/json" } }),
          { retry: false },
          { operations: rows },
        );
        try {
          await settle(toy, operation);
          expect(status).toBe(200);
        } catch (error) {
          expect(isTrunklineError(error)).toBe(true);
          const { message } = error as Error;
          expect(message.length).toBeLessThan(800);
          expect(inspect(error, { depth: 10 }) + JSON.stringify(error)).toContain(message.slice(0, 40));
        }
        // By path and raw as well: nothing may break that only looks.
        await toy.getMessage.raw({ id: "m1" }).catch((error) => expect(isTrunklineError(error)).toBe(true));
      }
  },
);

test("of two members of one name the last counts, in plain and in exact reading", async () => {
  const text = '{"data":{"id":1,"id":2,"__proto__":1,"__proto__":{"a":12345678901234567890}}}';
  const { toy } = createToy(reply(200, text));
  expect(JSON.stringify(await toy.sendMessage({}))).toBe('{"id":2,"__proto__":{"a":12345678901234567000}}');
  expect(JSON.stringify(exactIntegers(text))).toBe('{"data":{"id":2,"__proto__":{"a":"12345678901234567890"}}}');
});

test("integers of any length are exact where the spec says so, and nothing else changes", async () => {
  const parse = decoded({ "data.items.*.id": exactInteger }, exactIntegers);
  const operations = { ...toyRows, sendMessage: { ...toyRows.sendMessage, parse } };
  const item = fc.record({
    id: fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }),
    text: fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom('12345678901234567890"', "\\", "\\\\12345678901234567890"),
    ),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(item, { maxLength: 5 }), async (items) => {
      const written = items.map(({ id, text }) => `{"text":${JSON.stringify(text)},"id":${id}}`);
      const { toy } = createToy(reply(200, `{"data":{"items":[${written}]}}`), {}, { operations });
      const read = (await toy.sendMessage({})) as { items: unknown };
      expect(read.items).toEqual(items.map(({ id, text }) => ({ id: String(id), text: text.toWellFormed() })));
    }),
    { numRuns: 200 },
  );
});
