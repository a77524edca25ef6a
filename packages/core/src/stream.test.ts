import { getEventListeners } from "node:events";
import { expect, test } from "vitest";
import { bodyOf, createToy, failure, reply } from "../test/toy.ts";
import { settle, virtualClock } from "../test/virtual-clock.ts";

type Bytes = ReadableStream<Uint8Array>;
const read = async (stream: unknown): Promise<number[][]> => {
  const chunks: number[][] = [];
  for await (const chunk of stream as Bytes) chunks.push([...chunk]);
  return chunks;
};
const wav = { "content-type": "audio/wav" };

test("bytes arrive chunk by chunk, as they were sent", async () => {
  const chunks = [new Uint8Array([0, 255, 128]), new Uint8Array([]), new Uint8Array([0xc3]), new Uint8Array([0x28])];
  const clock = virtualClock();
  const { signal } = new AbortController();
  const { toy } = createToy(() => new Response(bodyOf(chunks), { headers: wav }), { clock, maxResponseBytes: 2 });
  const stream = await toy.getRecording({ id: "r1" }, { signal });
  expect(clock.pending()).toBe(1);
  expect(await read(stream)).toEqual([[0, 255, 128], [], [0xc3], [0x28]]);
  expect(clock.pending()).toBe(0);
  expect(getEventListeners(signal, "abort")).toEqual([]);
});

test("nothing is read ahead of the reader", async () => {
  let pulled = 0;
  const body = new ReadableStream(
    { pull: (controller) => controller.enqueue(new Uint8Array([++pulled])) },
    { highWaterMark: 0 },
  );
  const { toy } = createToy(() => new Response(body, { headers: wav }));
  const stream = (await toy.getRecording({ id: "r1" })) as Bytes;
  await settle();
  expect(pulled).toBe(0);
  await stream.getReader().read();
  expect(pulled).toBe(1);
});

test("raw hands over the same stream, with status and headers", async () => {
  const { toy } = createToy(() => new Response("RIFF", { headers: { "x-request-id": "r-1" } }));
  const { status, data, requestId } = await toy.getRecording.raw({ id: "r1" });
  expect([status, requestId]).toEqual([200, "r-1"]);
  expect(await new Response(data as Bytes).text()).toBe("RIFF");
});

test("an error's body is read as ever, and thrown", async () => {
  const { toy } = createToy(reply(404, { message: "no such recording" }));
  expect((await failure(toy.getRecording({ id: "r1" }))).message).toBe(
    "toy.getRecording failed: 404: no such recording.",
  );
});

test("a page of HTML is no recording", async () => {
  const { toy } = createToy(
    () => new Response("<html>Log in", { headers: { "content-type": "Text/HTML; charset=utf-8" } }),
  );
  expect(await failure(toy.getRecording({ id: "r1" }))).toMatchObject({
    name: "HttpError",
    status: 200,
    kind: "malformed",
  });
});

test("an answer without a body is an empty stream", async () => {
  const clock = virtualClock();
  const { toy } = createToy(() => new Response(null, { headers: wav }), { clock });
  expect(await read(await toy.getRecording({ id: "r1" }))).toEqual([]);
  expect(clock.pending()).toBe(0);
});

test("the deadline reaches a stream that stalls, though the body ignores its signal", async () => {
  const clock = virtualClock();
  const { toy } = createToy(() => new Response(bodyOf(["a"], "stall"), { headers: wav }), { clock });
  const reader = ((await toy.speak({ body: "hello" }, { timeout: 5000 })) as Bytes).getReader();
  await reader.read();
  const failed = failure(reader.read());
  await clock.advance(5000);
  expect(await failed).toMatchObject({ name: "TimeoutError", timeout: 5000, outcome: "unknown", likely: "accepted" });
  expect(clock.pending()).toBe(0);
});

test("an abort reaches a stream that stalls, and lets go of signal and timer", async () => {
  const clock = virtualClock();
  const controller = new AbortController();
  const { toy } = createToy(() => new Response(bodyOf(["a"], "stall"), { headers: wav }), { clock });
  const reader = ((await toy.getRecording({ id: "r1" }, { signal: controller.signal })) as Bytes).getReader();
  await reader.read();
  const failed = failure(reader.read());
  controller.abort("enough");
  expect(await failed).toMatchObject({ name: "AbortError", cause: "enough" });
  expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  expect(clock.pending()).toBe(0);
});

test("a stream that nobody reads fails at the deadline, and lets go of everything", async () => {
  const clock = virtualClock();
  const { signal } = new AbortController();
  const { toy } = createToy(() => new Response(bodyOf(["a", "b"]), { headers: wav }), { clock });
  const stream = await toy.getRecording({ id: "r1" }, { signal, timeout: 5000 });
  await clock.advance(5000);
  expect(getEventListeners(signal, "abort")).toEqual([]);
  expect(clock.pending()).toBe(0);
  expect((await failure(read(stream))).name).toBe("TimeoutError");
});

test("the limit of an attempt ends with the headers", async () => {
  const clock = virtualClock();
  const { toy } = createToy(() => new Response(bodyOf(["a"]), { headers: wav }), { clock, attemptTimeout: 100 });
  const stream = await toy.getRecording({ id: "r1" });
  await clock.advance(1000);
  expect(await read(stream)).toEqual([[97]]);
});

test("a stream that breaks off is a connection that broke", async () => {
  const cause = Object.assign(new TypeError("terminated"), { code: "UND_ERR_SOCKET" });
  const clock = virtualClock();
  const { toy } = createToy(() => new Response(bodyOf(["a"], cause), { headers: wav }), { clock });
  const error = await failure(read(await toy.speak({ body: "hello" })));
  expect(error).toMatchObject({
    name: "ConnectionError",
    code: "UND_ERR_SOCKET",
    cause: { message: "terminated", code: "UND_ERR_SOCKET" },
    outcome: "unknown",
    likely: "accepted",
  });
  expect(clock.pending()).toBe(0);
});

test("a reader that stops early ends the answer, the timer and the signal", async () => {
  const clock = virtualClock();
  const { signal } = new AbortController();
  let cancelled: unknown;
  const body = new ReadableStream({
    pull: (controller) => controller.enqueue(new Uint8Array([1])),
    cancel: (reason) => {
      cancelled = reason;
    },
  });
  const { toy } = createToy(() => new Response(body, { headers: wav }), { clock });
  await ((await toy.getRecording({ id: "r1" }, { signal })) as Bytes).cancel("enough");
  expect(cancelled).toBe("enough");
  expect(getEventListeners(signal, "abort")).toEqual([]);
  expect(clock.pending()).toBe(0);
});
