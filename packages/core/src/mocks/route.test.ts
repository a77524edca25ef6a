import fc from "fast-check";
import { expect, test } from "vitest";
import type { Payload } from "./payload.ts";
import { createRouter, decide, type Route } from "./route.ts";
import { toyData } from "./toy-provider.ts";
import type { MockData } from "./types.ts";

const router = createRouter(toyData);
const noBody: Payload = { raw: "", type: "", value: undefined, form: undefined };
const json = (value: object): Payload => ({
  raw: JSON.stringify(value),
  type: "application/json",
  value,
  form: undefined,
});

function find(method: string, path: string, query = "", payload = noBody): Route | undefined {
  const match = router.find(method, path);
  const route = match && decide(match, { searchParams: new URLSearchParams(query) }, payload, toyData);
  if (route && "constant" in route) throw new Error(`no operation has its ${route.constant}`);
  return route;
}

test.each([
  { name: "a plain path", given: ["POST", "/v2/messages"], want: "sendMessage" },
  { name: "no required query member", given: ["GET", "/v2/messages", "limit=1"], want: "listMessages" },
  { name: "a required query member", given: ["GET", "/v2/messages", "external_id=1"], want: "findMessage" },
  { name: "a constant in the query", given: ["GET", "/v2/rpc", "action=stop"], want: "stop" },
  { name: "a path value that fits", given: ["GET", "/v2/messages/m1"], want: "getMessage" },
  { name: "another path value that fits", given: ["GET", "/v2/messages/newest"], want: "getMessageByName" },
  { name: "a literal before a member", given: ["GET", "/v2/messages/latest"], want: "getLatestMessage" },
  {
    name: "a member where the literal lacks the method",
    given: ["DELETE", "/v2/messages/latest"],
    want: "removeMessage",
  },
  { name: "a member with a fixed ending", given: ["GET", "/v2/messages/m1.wav"], want: "getRecording" },
])("finds an operation by $name", ({ given, want }) => {
  const [method = "", path = "", query] = given;
  expect(find(method, path, query)?.operation).toBe(want);
});

const call = (method: string) => json({ jsonrpc: "2.0", id: 0, method, params: ["c"] });
const form = (type: string, value: object): Payload => ({ raw: "…", type, value, form: new FormData() });

test.each([
  { name: "a constant in its body", path: "/v2/rpc/", payload: call("channels"), want: "listChannels" },
  { name: "another constant", path: "/v2/rpc/", payload: call("set_table"), want: "setTable" },
  { name: "a required member of its body", path: "/v2/start", payload: json({ calls: [] }), want: "startCalls" },
  { name: "no required member", path: "/v2/start", payload: json({ count: 1 }), want: "startApplications" },
  { name: "its content type", path: "/v2/voices", payload: form("multipart/form-data", {}), want: "addVoiceFiles" },
  {
    name: "another content type",
    path: "/v2/voices",
    payload: form("application/x-www-form-urlencoded", { url: "u" }),
    want: "addVoiceUrls",
  },
])("tells operations of one method and path apart by $name", ({ path, payload, want }) => {
  expect(find("POST", path, "", payload)?.operation).toBe(want);
});

test("where nothing fits, the operation that asks for least will say why", () => {
  expect(find("POST", "/v2/voices", "", { ...json({}), type: "text/plain" })?.operation).toBe("addVoiceUrls");
  expect(find("POST", "/v2/rpc/")?.operation).toBe("setTable");
});

test("a constant that no operation has is a mismatch, and the closest ones are named", () => {
  const match = router.find("POST", "/v2/rpc/");
  const found = match && decide(match, { searchParams: new URLSearchParams() }, call("chanels"), toyData);
  expect(found).toEqual({ constant: "method", nearest: ['listChannels ("channels")'] });
});

test("finds only operations that are asked for", () => {
  const takes = ({ service }: { service?: string }) => service === "contacts";
  expect(router.find("GET", "/v2/contacts", takes)?.candidates[0]?.operation).toBe("listContacts");
  expect(router.find("GET", "/v2/rpc", takes)).toBeUndefined();
});

test.each([
  ["GET", "/v2"],
  ["GET", "/v2/messages/"],
  ["GET", "/v2/messages/m1/more"],
  ["PATCH", "/v2/messages"],
  ["GET", "/downloads"],
  ["get", "/v2/messages"],
  ["GET", "/constructor"],
])("finds nothing at %s %s", (method, path) => {
  expect(find(method, path)).toBeUndefined();
});

test("hands over path values by the operation's own names, still encoded", () => {
  expect(find("DELETE", "/v2/messages/a%2Fb")?.path).toEqual({ id: "a%2Fb" });
  expect(find("GET", "/v2/messages/x.y.wav")?.path).toEqual({ id: "x.y" });
});

test("names the closest operations for a path that none has", () => {
  expect(router.nearest("POST", "/v2/message")[0]).toBe("sendMessage (POST /v2/messages)");
  expect(router.nearest("GET", "/entirely/elsewhere/and/far/away")).toEqual([]);
});

test("finds the last of 2,000 operations in about the time of the only one", () => {
  const many = (count: number): MockData => {
    const ids = Array.from({ length: count }, (_, index) => `operation${index}`);
    return {
      ...toyData,
      operations: Object.fromEntries(ids.map((id) => [id, { http: `GET /v2/${id}/{id}/part` }])),
      rules: Object.fromEntries(ids.map((id) => [id, { replies: {} }])),
    };
  };
  const fastest = (count: number): number => {
    const router = createRouter(many(count));
    const path = `/v2/operation${count - 1}/1/part`;
    const rounds = Array.from({ length: 20 }, () => {
      const start = performance.now();
      for (let i = 0; i < 2_000; i++) router.find("GET", path);
      return performance.now() - start;
    });
    return Math.min(...rounds);
  };
  fastest(10);
  expect(fastest(2_000)).toBeLessThan(fastest(1) * 4);
});

test("never throws, whatever the path", () => {
  fc.assert(
    fc.property(fc.webPath(), fc.constantFrom("GET", "POST", "DELETE"), (path, method) => {
      const route = find(method, path);
      expect(route === undefined || route.operation in toyData.operations).toBe(true);
    }),
  );
});
