import { expect, test } from "vitest";
import { createAculab, fileSpec, filesOf, isValidationError } from "../src/index.ts";
import { createAculabMocks } from "../src/mocks.ts";

const account = { cloudId: "1-2-0", username: "user@example.com", apiAccessKey: "key" };

test.for([
  { given: "promo/hello.wav", want: { filename: "promo/hello.wav" } },
  { given: "promo/*", want: { prefix: "promo/" } },
  { given: "*", want: {} },
])("the file_spec $given", ({ given, want }) => {
  expect(fileSpec(given)).toEqual(want);
});

test.for(["", "**", "promo/*.wav", "*.wav"])("the file_spec %j is refused", (given) => {
  expect(() => fileSpec(given)).toThrow(
    "fileSpec: it must be a name, or the beginning of names with one star at its end.",
  );
});

test("a star alone lists all files, and deletes none", async () => {
  const mocks = createAculabMocks();
  const aculab = createAculab({ ...account, fetch: mocks.fetch });
  await aculab.listFiles({ filetype: "media", ...fileSpec("*") });
  expect(mocks.requests[0]?.input).toEqual({ filetype: "media" });
  const deleted = aculab.deleteFiles({ filetype: "media", ...fileSpec("*") });
  await expect(deleted).rejects.toSatisfy(isValidationError);
  expect(mocks.requests).toHaveLength(1);
});

test("files are the same, as a list, in an object or bare, and by name", () => {
  const details = { modified: 1767323045, size: 3, encrypted: false, expiry_date: null };
  const want = [
    { name: "a.wav", ...details },
    { name: "promo/b.wav", ...details },
  ];
  expect(filesOf({ files: want, startafter: "promo/b.wav" })).toEqual(want);
  expect(filesOf(want)).toEqual(want);
  expect(filesOf({ "a.wav": details, "promo/b.wav": details, startafter: "promo/b.wav" })).toEqual(want);
  expect(filesOf({})).toEqual([]);
  expect(filesOf(JSON.parse('{"a.wav":{"size":3},"startafter":null}'))).toEqual([{ name: "a.wav", size: 3 }]);
});

test("a file whose name is files is one like any other, by name", () => {
  expect(filesOf({ files: { size: 3 } })).toEqual([{ name: "files", size: 3 }]);
});

test("pages go on also where the files come by name", async () => {
  const mocks = createAculabMocks();
  const aculab = createAculab({ ...account, fetch: mocks.fetch });
  mocks.listFiles(({ input }) => ({
    status: 200,
    data: input.startafter === "a.wav" ? { "b.wav": { size: 2 } } : { "a.wav": { size: 1 }, startafter: "a.wav" },
  }));
  const names: string[] = [];
  for await (const page of aculab.listFiles.pages({ filetype: "media" }))
    names.push(...filesOf(page).map(({ name }) => name));
  for await (const { name } of aculab.listFiles.items({ filetype: "media" })) names.push(name);
  expect(names).toEqual(["a.wav", "b.wav", "a.wav", "b.wav"]);
});
