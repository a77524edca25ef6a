import { expect, test, vi } from "vitest";
import { fromFetch, fromRequest, toRequest } from "./incoming.ts";

const url = "https://api.toy.example/a";
const text = async (read: () => string | Promise<Uint8Array>) => {
  const body = await read();
  return typeof body === "string" ? body : new TextDecoder().decode(body);
};

const bodies: {
  name: string;
  body: BodyInit | undefined;
  want: { type: string | RegExp | undefined; body: string | RegExp };
}[] = [
  { name: "none", body: undefined, want: { type: undefined, body: "" } },
  { name: "a string", body: "hi", want: { type: "text/plain;charset=UTF-8", body: "hi" } },
  { name: "bytes", body: new TextEncoder().encode("hi"), want: { type: undefined, body: "hi" } },
  { name: "a Blob", body: new Blob(["hi"], { type: "audio/wav" }), want: { type: "audio/wav", body: "hi" } },
  {
    name: "search parameters",
    body: new URLSearchParams("a=1"),
    want: { type: "application/x-www-form-urlencoded;charset=UTF-8", body: "a=1" },
  },
  {
    name: "a form",
    body: (() => {
      const form = new FormData();
      form.append("a", "1");
      return form;
    })(),
    want: { type: /^multipart\/form-data; boundary=/, body: /name="a"\r\n\r\n1\r\n/ },
  },
  { name: "a stream", body: new Blob(["hi"]).stream(), want: { type: undefined, body: "hi" } },
];

test.each(bodies)("reads a body and its type as fetch would send them: $name", async ({ body, want }) => {
  const incoming = fromFetch(url, body === undefined ? {} : { method: "POST", body });
  const type = incoming.headers["content-type"];
  if (want.type instanceof RegExp) expect(type).toMatch(want.type);
  else expect(type).toBe(want.type);
  expect(await text(incoming.read)).toEqual(
    typeof want.body === "string" ? want.body : expect.stringMatching(want.body),
  );
});

test.each([
  { name: "an object", headers: { "X-Trace": "1" } },
  { name: "pairs", headers: [["X-Trace", "1"]] as [string, string][] },
  { name: "Headers", headers: new Headers({ "X-Trace": "1" }) },
])("reads headers given as $name", ({ headers }) => {
  expect(fromFetch(url, { headers }).headers).toEqual({ "x-trace": "1" });
});

test("spells the method as fetch does", () => {
  const methods = ["get", "Post", "PATCH", "patch"];
  expect(methods.map((method) => fromFetch(url, { method }).method)).toEqual(["GET", "POST", "PATCH", "patch"]);
});

test("builds no Request of a URL and its init", async () => {
  const spy = vi.spyOn(globalThis, "Request");
  await fromFetch(url, { method: "POST", body: "hi" }).read();
  expect(spy).not.toHaveBeenCalled();
});

test("leaves a Request unread until asked, and takes init's changes to it", async () => {
  const request = new Request(url, { method: "POST", body: "hi", headers: { "x-trace": "1" } });
  const incoming = fromRequest(request);
  expect(request.bodyUsed).toBe(false);
  expect(await text(incoming.read)).toBe("hi");

  const changed = fromFetch(new Request(url, { headers: { "x-trace": "1" } }), { method: "PUT", body: "new" });
  expect(changed.method).toBe("PUT");
  expect(await text(changed.read)).toBe("new");
});

test("rebuilds the request after its body was read", async () => {
  const incoming = fromFetch(url, { method: "POST", body: "hi", headers: { "X-Trace": "1" } });
  const request = toRequest(incoming, await incoming.read());
  expect([request.method, request.url, request.headers.get("x-trace"), await request.text()]).toEqual([
    "POST",
    url,
    "1",
    "hi",
  ]);
});
