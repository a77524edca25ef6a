import { expect, test } from "vitest";
import { parseSource } from "./positions.ts";

const yaml = `openapi: 3.1.0
paths:
  /a:
    get:
      responses:
        200: { description: ok }
      parameters:
        - name: x
          in: query
`;

test.each([
  ["a key", ["paths", "/a", "get"], "4:5"],
  ["a key that is a number", ["paths", "/a", "get", "responses", "200"], "6:9"],
  ["a key within a line", ["paths", "/a", "get", "responses", "200", "description"], "6:16"],
  ["an entry of a list", ["paths", "/a", "get", "parameters", 0, "in"], "9:11"],
  ["what is not there is where it would be", ["paths", "/a", "get", "summary"], "4:5"],
])("the place of %s", (_, path, want) => {
  const { line, column } = parseSource("a.yaml", yaml).place(path);
  expect(`${line}:${column}`).toBe(want);
});

test("places in JSON are found as in YAML", () => {
  const source = parseSource("a.json", '{\n  "paths": {\n    "/a": {}\n  }\n}');
  expect(source.value).toEqual({ paths: { "/a": {} } });
  expect(source.place(["paths", "/a"])).toEqual({ file: "a.json", line: 3, column: 5 });
});

test("a broken notation is a problem with its place", () => {
  const { problems, value } = parseSource("a.yaml", "a: 1\nb: [1, 2\nc: 3\n");
  expect(value).toBeUndefined();
  expect(problems[0]?.place).toMatchObject({ file: "a.yaml", line: 3 });
  expect(problems[0]?.what).toContain("no valid YAML");
});

test("a key given twice is a problem", () => {
  expect(parseSource("a.yaml", "a: 1\na: 2\n").problems[0]).toMatchObject({
    place: { line: 2, column: 1 },
    what: expect.stringContaining("unique"),
  });
});
