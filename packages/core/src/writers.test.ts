import { expect, test } from "vitest";
import { encode } from "./parameters.ts";
import type { BodyWriter } from "./serialize.ts";
import { binaryBody, formBody, multipartBody, type PairStyle, styledPairs } from "./writers.ts";

test.each<[name: string, given: object, want: string]>([
  ["texts", { a: "b c&d=é+" }, "a=b%20c%26d%3D%C3%A9%2B"],
  ["numbers and booleans", { a: 1, b: true, c: false }, "a=1&b=true&c=false"],
  ["null and undefined: not at all", { a: null, b: undefined, c: "" }, "c="],
  ["lists, name by name", { a: [1, null, 2] }, "a=1&a=2"],
  ["empty lists: not at all", { a: [] }, ""],
  ["lists in another style", { ids: [1, null, "a,b"], bars: ["x", "y"] }, "ids=1,a%2Cb&bars=x%7Cy"],
  [
    "objects with their keys",
    { filter: { a: 1, b: { c: [1, 2] } } },
    "filter%5Ba%5D=1&filter%5Bb%5D%5Bc%5D%5B0%5D=1&filter%5Bb%5D%5Bc%5D%5B1%5D=2",
  ],
  ["objects as JSON", { meta: { a: [1] } }, "meta=%7B%22a%22%3A%5B1%5D%7D"],
  ["dates in any style", { ids: new Date(0) }, "ids=1970-01-01T00%3A00%3A00.000Z"],
])("a form holds %s", (_, given, want) => {
  const write = formBody({ ids: ",", bars: "|", filter: "deep", meta: "json" });
  expect(write(given, "")).toEqual({ body: want, mediaType: "application/x-www-form-urlencoded" });
});

test("a form refuses an object that no style says how to write", () => {
  expect(() => formBody()({ filter: { a: "canary" } }, "")).toThrow('"filter" must be a string');
});

test.each<[style: PairStyle, value: unknown, want: string[]]>([
  [",", ["a", "b c"], ["ids=a,b%20c"]],
  [" ", ["a", "b"], ["ids=a%20b"]],
  ["|", ["a", "b"], ["ids=a%7Cb"]],
  ["/", ["a", "b"], ["ids=a%2Fb"]],
  [",", [], []],
  [",", [null], []],
  [",", "a", ["ids=a"]],
  [",", null, []],
  ["deep", { a: 1 }, ["ids%5Ba%5D=1"]],
  ["json", [1], ["ids=%5B1%5D"]],
  ["json", "a", ["ids=a"]],
])("a list by %j: %j", (style, value, want) => {
  expect(styledPairs({ ids: style })("ids", value)).toBe(want.join("&"));
});

test("multipart holds files, bytes, texts, and JSON for the rest", async () => {
  const file = new File(["RIFF"], 'a"b\r\n.wav', { type: "audio/wav" });
  const { body, mediaType } = multipartBody(
    { file, bytes: new Uint8Array([104, 105]), sizes: [1, 2], meta: { a: 1 }, on: true, at: new Date(0), none: null },
    "multipart/form-data",
  );
  expect(mediaType).toBeUndefined();
  const form = body as FormData;
  expect([...form.keys()]).toEqual(["file", "bytes", "sizes", "sizes", "meta", "on", "at"]);
  expect(form.get("file")).toMatchObject({ name: file.name, type: "audio/wav" });
  expect(await (form.get("bytes") as File).text()).toBe("hi");
  expect(form.getAll("sizes")).toEqual(["1", "2"]);
  expect([form.get("meta"), form.get("on"), form.get("at")]).toEqual(['{"a":1}', "true", "1970-01-01T00:00:00.000Z"]);
  // The platform quotes names of files: none can add a header or a part.
  const wire = await new Response(form).text();
  expect(wire).toContain('filename="a%22b%0D%0A.wav"');
});

test("a form that is one already goes as it is", () => {
  const form = new FormData();
  expect(multipartBody(form, "")).toEqual({ body: form });
});

test.each<[name: string, value: unknown, type: string]>([
  ["a string", "RIFF", "audio/wav"],
  ["bytes", new Uint8Array([1]), "audio/wav"],
  ["a Buffer", Buffer.from("RIFF"), "audio/wav"],
  ["an ArrayBuffer", new ArrayBuffer(1), "audio/wav"],
  ["a stream", new ReadableStream(), "audio/wav"],
  ["a Blob without a type", new Blob(["RIFF"]), "audio/wav"],
  ["a Blob with a type of its own", new Blob(["RIFF"], { type: "audio/mpeg" }), "audio/mpeg"],
])("bytes from %s go as they are", (_, value, type) => {
  const written = binaryBody(value, "audio/wav");
  expect(written.body).toBe(value);
  expect(written.mediaType).toBe(type);
});

test.each<[value: unknown, kind: string]>([
  [null, "null"],
  [5, "number"],
  [{ canary: 1 }, "object"],
  [["canary"], "an array"],
])("bytes cannot be made of %j", (value, kind) => {
  expect(() => binaryBody(value, "")).toThrow(
    `"body" must be a string, Uint8Array, ArrayBuffer, Blob or ReadableStream, not ${kind}.`,
  );
});

test.each<[name: string, write: BodyWriter]>([
  ["a form", formBody()],
  ["multipart", multipartBody],
])("%s takes any name of a member", async (_, write) => {
  const name = 'x"\r\n; name="y';
  const { body } = write({ [name]: "v" }, "");
  if (typeof body === "string") expect(body).toBe(`${encode(name)}=v`);
  else expect([...(body as FormData)]).toEqual([[name, "v"]]);
});

test.each(["/", "|", " "] as const)("an element that holds the separator %j is refused, not torn apart", (style) => {
  const write = () => formBody({ ids: style })({ ids: ["a", `b${style}c`] }, "");
  expect(write).toThrow(`no element of "ids" may hold "${style}"`);
  expect(formBody({ ids: "," })({ ids: ["a", "b,c"] }, "").body).toBe("ids=a,b%2Cc");
});
