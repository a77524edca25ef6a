import { expect, test } from "vitest";
import { extensionsOf } from "./shapes.ts";
import { operationLines, problemsOf } from "./toy-spec.ts";

const what = (given: string): string[] => problemsOf(given).map((line) => line.replace(/^\S+ {2}/, ""));

const list =
  "responses: { '200': { description: A., content: { application/json: { example: [], schema: { type: array, items: {} } } } } }";
const query = (schema: string, more: string): string =>
  `parameters: [{ name: a, in: query, description: A., schema: ${schema}, example: a${more} }]`;

test.each([
  [
    "a status that is not documented",
    operationLines("x-absent: [404]"),
    "getThing: `404` is no documented answer. Mend: add it to `responses`, or take it out.",
  ],
  [
    "a parameter for the number of the page that is not there",
    operationLines(`x-pagination: { items: data, page: page, size: 50 }\n${list}`),
    "getThing: no query parameter is called `page`. Mend: name the one that the operation takes.",
  ],
  [
    "a page that has more than it may have",
    operationLines(`x-pagination: { items: data, page: page, size: 50, most: 10 }\n${list}`),
    "getThing: `most` is less than the usual size, 50. Mend: correct one of them.",
  ],
  [
    "a page that is numbered and has a next one",
    operationLines("x-pagination: { items: data, page: page, size: 50, next: next, params: [page] }"),
    "getThing: `x-pagination` must NOT have additional properties. Mend: see specs/README.md.",
  ],
  [
    "a stream in an envelope",
    operationLines("x-stream: lines\nx-envelope: { response: data }"),
    "getThing: a stream has no envelope. Mend: describe one line of it.",
  ],
  [
    "a stream with pages",
    operationLines(`x-stream: lines\nx-pagination: { items: data, page: page, size: 50 }\n${list}`),
    "getThing: a stream has no pages. Mend: take out `x-stream` or `x-pagination`.",
  ],
  ["x-body without a body", operationLines("x-body: metrics"), "getThing: there is no body. Mend: take out `x-body`."],
  [
    "an envelope of JSON-RPC",
    operationLines("x-rpc: { params: [] }\nx-envelope: { request: params }"),
    "getThing: `x-rpc` says already what its envelope is. Mend: take out `x-envelope`.",
  ],
  [
    "a check by no regular expression",
    operationLines("x-check: [{ member: a, pattern: '(', say: must be so }]"),
    "getThing: the pattern `(` is no regular expression. Mend: correct it; it is read with the flag `u`.",
  ],
  [
    "a check of a number that cannot be",
    operationLines("x-check: [{ member: a, items: [2, 1] }]"),
    "getThing: 2 is more than 1. Mend: write the least first.",
  ],
  [
    "a check of a member that is not there",
    operationLines(`${query("{ type: string }", "")}\nx-check: [{ atLeastOne: [a, b] }]`),
    "getThing: the input has no member `b`. Mend: name one of a.",
  ],
  [
    "names for elements that are not described",
    operationLines(
      "x-rpc: { params: [id] }\nrequestBody: { required: true, content: { application/json: { schema: { type: object, properties: { params: { type: array } } } } } }\nresponses: { '200': { description: A., content: { application/json: { example: {}, schema: { type: object, properties: { result: {} } } } } } }",
      "/api#getThing",
      "post",
    ),
    "getThing: it has 1 names for 0 elements of `params`. Mend: describe each element under `prefixItems`, and name each here.",
  ],
  [
    "a codec of another type",
    operationLines(query("{ type: integer }", ", x-codec: booleanText")),
    "a: `booleanText` is for string or boolean, and the type is integer. Mend: describe the value as it is on the wire.",
  ],
  [
    "an unknown codec",
    operationLines(query("{ type: string }", ", x-codec: rot13")),
    "getThing: `x-codec` must be equal to one of the allowed values: epochSeconds, underscoreTime, booleanText, escapedText, exactInteger. Mend: see specs/README.md.",
  ],
  [
    "a delimiter of what is no array",
    operationLines(query("{ type: string }", ", x-delimiter: /")),
    "a: only an array has a delimiter. Mend: take it out, or make it an array.",
  ],
  [
    "a delimiter in a header",
    operationLines(query("{ type: array }", ", x-delimiter: /").replace("in: query", "in: header")),
    "a: a parameter in `header` has no delimiter of its own. Mend: take it out.",
  ],
  [
    "two schemes at once",
    operationLines("security: [{ one: [], two: [] }]"),
    "getThing: it needs one and two at once. Mend: make them alternatives, an entry each.",
  ],
  [
    "an alternative without a scheme",
    operationLines("security: [{}]"),
    "getThing: an entry names no scheme. Mend: take it out; `security: []` says that none is needed.",
  ],
])("%s is a problem", (_, given, want) => {
  expect(what(given)).toContain(want);
});

test.each(extensionsOf("operation"))("a value of %s that makes no sense is said once", (name) => {
  const problems = what(operationLines(`${name}: 5`));
  expect(problems).toEqual([expect.stringMatching(`^getThing: \`${name}\` must .* Mend: see specs/README.md.$`)]);
});
