import { expect, test } from "vitest";
import { createDownloads } from "./downloads.ts";
import { toyData } from "./toy-provider.ts";
import type { MockData } from "./types.ts";

const { downloadExport: row } = toyData.operations;
if (!row) throw new Error("The toy has lost its download.");
const withUrls = (urls: Record<string, string | undefined>): MockData => ({
  ...toyData,
  operations: Object.fromEntries(Object.keys(urls).map((name) => [name, row])),
  rules: Object.fromEntries(
    Object.entries(urls).map(([name, url]) => [name, { replies: {}, ...(url !== undefined && { url }) }]),
  ),
});
const two = withUrls({ report: "https://storage.example/reports/1.gz", sound: "https://storage.example/sounds/1.wav" });

test.each([
  { name: "the only one, wherever the URL points", data: toyData, url: "https://a.example/b", want: "downloadExport" },
  { name: "the one whose example is nearby", data: two, url: "https://storage.example/sounds/2.wav", want: "sound" },
  {
    name: "none where several might be meant",
    data: two,
    url: "https://storage.example/pictures/2.jpg",
    want: undefined,
  },
])("finds $name", ({ data, url, want }) => {
  expect(createDownloads(data).find("GET", new URL(url))?.candidates[0]?.operation).toBe(want);
});

test("finds none of another method", () => {
  expect(createDownloads(toyData).find("PUT", new URL("https://storage.example/toy-exports/a"))).toBeUndefined();
});

test.each([
  { given: "https://storage.example/bucket/1/2.gz?signature=1", want: ["https://storage.example/bucket/*"] },
  { given: "https://storage.example/2.gz", want: ["https://storage.example/*"] },
  { given: undefined, want: [] },
])("the place of $given is $want", ({ given, want }) => {
  expect(createDownloads(withUrls({ report: given })).urls).toEqual(want);
});
