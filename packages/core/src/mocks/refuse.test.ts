import { expect, test } from "vitest";
import { fromFetch } from "./incoming.ts";
import { describeRefusal, refusalResponse } from "./refuse.ts";
import { toyData } from "./toy-provider.ts";
import type { MockData, Refusal, RefusedMember } from "./types.ts";

const refusal = (issues: RefusedMember[]): Refusal => ({ message: "m", operation: "o", reason: "invalid", issues });
const bodyOf = async (errors: MockData["errors"], issues: RefusedMember[], status?: number) =>
  refusalResponse({ ...toyData, errors }, refusal(issues), { id: "the-id", status }).json();

test("a mirror shows what is wrong where the value was, names of any kind included", async () => {
  const invalid = { status: 422, body: { detail: "{mirror}" } };
  const issues: RefusedMember[] = [
    { in: "body", pointer: "/a/0/b~1c", message: "one" },
    { in: "body", pointer: "/a/0/b~1c", message: "two" },
    { in: "body", pointer: "/a/0/__proto__", message: "three" },
    { in: "query", pointer: "/limit", message: "four" },
  ];
  const { detail } = (await bodyOf({ invalid }, issues)) as { detail: object };
  expect(JSON.stringify(detail)).toBe('{"a":{"0":{"b/c":["one","two"],"__proto__":["three"]}},"limit":["four"]}');
});

test("a mirror of the whole body is its message", async () => {
  const invalid = { status: 422, body: { detail: "{mirror}" } };
  expect(await bodyOf({ invalid }, [{ in: "body", pointer: "", message: "must be JSON" }])).toEqual({
    detail: "must be JSON",
  });
});

test("message, id and the status that is really sent are put into the body", async () => {
  const invalid = { status: 422, body: [{ text: "{message}", id: "{id}", status: 422, other: 423, none: null }] };
  const issues: RefusedMember[] = [{ in: "body", pointer: "/a", message: "is required" }];
  expect(await bodyOf({ invalid }, issues, 415)).toEqual([
    { text: "body /a is required", id: "the-id", status: 415, other: 423, none: null },
  ]);
});

test("a provider without an error format of its own gets a plain one", async () => {
  const response = refusalResponse({ ...toyData, errors: {} }, { ...refusal([]), reason: "notFound" }, { id: "id" });
  expect([response.status, await response.json()]).toEqual([404, { message: "m" }]);
});

test("the line stays one line, whatever a request calls its members", () => {
  const incoming = fromFetch("https://api.toy.example/base/x");
  const issues: RefusedMember[] = [{ in: "query", pointer: "/a\nFAKE LINE\u001b[31m", message: "is not known" }];
  const { message } = describeRefusal("toy", incoming, { operation: "ping", reason: "invalid", issues });
  expect(message).toBe("toy mock refused ping: query a FAKE LINE [31m is not known");
});

const issue: RefusedMember = { in: "body", pointer: "/a", message: "is required" };
const fault = { when: ["rpc"], status: 200, body: { error: { faultCode: 8002, faultString: "{message}" } } };
const plain = { when: ["files", "texts"], status: 400, contentType: "text/plain", body: "{message}" };
const usual = { status: 400, body: { reason: "{message}", code: 400 } };

test.each([
  { tag: "rpc", better: undefined, want: [200, '{"error":{"faultCode":8002,"faultString":"body /a is required"}}'] },
  { tag: "rpc", better: 415, want: [200, '{"error":{"faultCode":8002,"faultString":"body /a is required"}}'] },
  { tag: "texts", better: undefined, want: [400, "body /a is required"] },
  { tag: "other", better: 415, want: [415, '{"reason":"body /a is required","code":415}'] },
  { tag: undefined, better: undefined, want: [400, '{"reason":"body /a is required","code":400}'] },
])("of several bodies, the first for the operation's tag is sent: $tag, $better", async ({ tag, better, want }) => {
  const data: MockData = { ...toyData, errors: { invalid: [fault, plain, usual] } };
  const response = refusalResponse(data, refusal([issue]), { id: "id", status: better, tag });
  expect([response.status, await response.text()]).toEqual(want);
});

test("what is wrong with several members together names no place", () => {
  const issues: RefusedMember[] = [{ in: "input", pointer: "", message: 'needs exactly one of "a", "b"' }];
  const facts = { operation: "ping", reason: "invalid", issues } as const;
  const { message } = describeRefusal("toy", fromFetch("https://api.toy.example/base/x"), facts);
  expect(message).toBe('toy mock refused ping: needs exactly one of "a", "b"');
});
