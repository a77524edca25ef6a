import { expect, test } from "vitest";
import type { OperationRow } from "../operation.ts";
import { toResponse, usualStatus } from "./reply.ts";
import type { MockRule } from "./types.ts";

const rule: MockRule = {
  replies: {
    200: { type: "application/json", example: { a: 1 } },
    206: { type: "audio/wav" },
    207: { type: "application/gzip", example: "a,b\n" },
    301: {},
  },
};
const row: OperationRow = { http: "GET /a" };
const reply = (status: number, data?: unknown) => toResponse({ row, rule }, { status, data });

test.each([
  { replies: { 201: {}, 401: {} }, want: 201 },
  { replies: { 401: {}, 207: {}, 201: {} }, want: 201 },
  { replies: { 302: {}, 401: {} }, want: 302 },
  { replies: {}, want: 200 },
])("the usual status of $replies is $want", ({ replies, want }) => {
  expect(usualStatus({ replies })).toBe(want);
});

test.each([
  { name: "text", data: "RIFF", want: "RIFF" },
  { name: "bytes", data: new TextEncoder().encode("RIFF"), want: "RIFF" },
  { name: "a buffer", data: new TextEncoder().encode("RIFF").buffer, want: "RIFF" },
  { name: "a Blob", data: new Blob(["RIFF"]), want: "RIFF" },
  { name: "a stream", data: new Blob(["RIFF"]).stream(), want: "RIFF" },
])("binary data may be $name", async ({ data, want }) => {
  const response = reply(206, data);
  expect([response.headers.get("content-type"), await response.text()]).toEqual(["audio/wav", want]);
});

test("the example of a compressed file is compressed, data of one's own is not", async () => {
  const unpacked = reply(207).body?.pipeThrough(new DecompressionStream("gzip"));
  expect(await new Response(unpacked).text()).toBe("a,b\n");
  expect(await reply(207, "packed").text()).toBe("packed");
});

test("JSON data that is a string is written as JSON", async () => {
  expect(await reply(200, "a").text()).toBe('"a"');
  expect(await reply(200, null).text()).toBe("null");
});

test("an example is written again after data of one's own", async () => {
  expect([await reply(200).json(), await reply(200, { b: 2 }).json(), await reply(200).json()]).toEqual([
    { a: 1 },
    { b: 2 },
    { a: 1 },
  ]);
});

test.each([204, 205, 304])("%d has no body, whatever the data", (status) => {
  expect(reply(status, { a: 1 }).body).toBeNull();
});
