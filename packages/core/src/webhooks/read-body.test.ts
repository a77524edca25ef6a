import { expect, test } from "vitest";
import { readBody } from "./read-body.ts";
import { post, toyData } from "./test-data.ts";

const limits = { data: toyData, maxBytes: 10, timeout: 30 };
const read = async (request: Request) => new TextDecoder().decode(await readBody(request, limits));
const stream = (start: (controller: ReadableStreamDefaultController<Uint8Array>) => void, cancel = () => {}) =>
  post(new ReadableStream<Uint8Array>({ start, cancel }));
const bytes = (text: string) => new TextEncoder().encode(text);

test("reads a body up to the limit, in however many parts", async () => {
  expect(await read(post("0123456789"))).toBe("0123456789");
  const parts = stream((controller) => {
    for (const part of ["01", "", "23", "456789"]) controller.enqueue(bytes(part));
    controller.close();
  });
  expect(await read(parts)).toBe("0123456789");
});

test("a request without a body has an empty one", async () => {
  expect(await read(new Request("https://example.com", { method: "POST" }))).toBe("");
});

test("stops reading at the limit", async () => {
  let sent = 0;
  let cancelled = false;
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(bytes(String(sent++ % 10))),
    cancel: () => {
      cancelled = true;
    },
  });
  await expect(read(post(endless))).rejects.toMatchObject({ status: 413, reason: "too_large" });
  expect(sent).toBeLessThan(15);
  expect(cancelled).toBe(true);
});

test("believes a length that is too large before reading anything", async () => {
  await expect(read(post("{}", { "content-length": "11" }))).rejects.toMatchObject({ status: 413 });
});

test("does not believe a length that is too small", async () => {
  await expect(read(post("01234567890", { "content-length": "2" }))).rejects.toMatchObject({ status: 413 });
});

test("does not wait for a slow body longer than told, even where it drips", async () => {
  const silent = stream((controller) => controller.enqueue(bytes("0")));
  await expect(read(silent)).rejects.toMatchObject({ status: 408, reason: "too_slow" });
  let drip: ReturnType<typeof setInterval> | undefined;
  const dripping = stream(
    (controller) => {
      drip = setInterval(() => controller.enqueue(new Uint8Array()), 5);
    },
    () => clearInterval(drip),
  );
  await expect(read(dripping)).rejects.toMatchObject({ status: 408 });
});

test("a body that breaks off is refused, with the cause", async () => {
  const cause = new Error("socket hang up");
  const broken = stream((controller) => controller.error(cause));
  await expect(read(broken)).rejects.toMatchObject({ status: 400, reason: "broken_body", cause });
});

test("says which parser to take off where the body is gone", async () => {
  const used = post("{}");
  await used.json();
  const locked = post("{}");
  locked.body?.getReader();
  for (const request of [used, locked]) {
    await expect(read(request)).rejects.toMatchObject({ status: 500, reason: "body_used" });
    await expect(read(request)).rejects.toThrow(/mount the webhook before express\.json\(\).*\{ raw \}/);
  }
});
