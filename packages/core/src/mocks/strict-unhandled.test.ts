import { expect, test, vi } from "vitest";
import { type StrictUnhandledOptions, strictUnhandled } from "./strict-unhandled.ts";

function stopped(url: string, options?: StrictUnhandledOptions): boolean {
  vi.spyOn(console, "error").mockImplementation(() => {});
  const request = new Request(url);
  const { onUnhandledRequest, onUnhandledFrame } = strictUnhandled(options);
  const throws = (call: () => void): boolean => {
    try {
      call();
      return false;
    } catch {
      return true;
    }
  };
  const results = [
    throws(() => onUnhandledRequest(request)),
    throws(() => onUnhandledFrame({ frame: { data: { request } } })),
    throws(() => onUnhandledFrame({ frame: { data: { connection: { client: { url: new URL(url) } } } } })),
  ];
  expect(new Set(results).size).toBe(1);
  return results[0] ?? false;
}

test.each([
  "https://api.toy.example/v2/messages",
  "https://api.toy.example/accounts/1/messages.json",
  "https://api.toy.example/recording.wav",
  "https://api.toy.example/picture.jpg",
  "https://localhost.example/",
  "https://127.0.0.1.example/",
  "http://10.0.0.1/",
])("stops %s", (url) => {
  expect(stopped(url)).toBe(true);
});

test.each([
  "http://localhost:1234/a.json",
  "http://127.0.0.1/",
  "http://127.8.0.1/",
  "http://[::1]:80/",
  "http://app.localhost/",
])("lets %s through, unless told otherwise", (url) => {
  expect([stopped(url), stopped(url, { allowLoopback: false })]).toEqual([false, true]);
});

test("lets named hosts through", () => {
  const allow = ["proxy.example"];
  expect([stopped("https://proxy.example/a", { allow }), stopped("https://a.proxy.example/a", { allow })]).toEqual([
    false,
    true,
  ]);
});

test("says what was asked for, without query, credentials, body or long numbers", () => {
  const error = vi.spyOn(console, "error").mockImplementation(() => {});
  const request = new Request("https://api.toy.example/v2/12065550100/messages.json?key=secret", {
    method: "POST",
    headers: { authorization: "Basic secret" },
    body: "secret",
  });
  const message =
    "POST https://api.toy.example/v2/1206…00/messages.json was stopped: no MSW handler answers it. Add one, or allow the host.";
  expect(() => strictUnhandled().onUnhandledRequest(request)).toThrow(message);
  expect(error.mock.calls).toEqual([[message]]);
});

test("where MSW answers from a service worker, a request breaks, instead of being answered with 500", () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  vi.stubGlobal("navigator", { serviceWorker: {} });
  const { onUnhandledRequest } = strictUnhandled();
  expect(() => onUnhandledRequest(new Request("https://api.toy.example/"))).toThrow(
    expect.objectContaining({ type: "error", status: 0 }),
  );
  vi.unstubAllGlobals();
});

test("stops what it does not know", () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  expect(() => strictUnhandled().onUnhandledFrame({ frame: { data: {} } })).toThrow("was stopped");
});
