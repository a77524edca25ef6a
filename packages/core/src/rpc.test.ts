import { expect, test } from "vitest";
import { createToy, failure, reply, type Toy } from "../test/toy.ts";
import { enveloped } from "./envelope.ts";
import { isHttpError, isValidationError } from "./errors.ts";
import type { OperationRow } from "./operation.ts";
import { rpcBody, rpcResult } from "./rpc.ts";

const row: OperationRow = {
  http: "POST /api/",
  body: rpcBody(["campaign_id", "method", "more"]),
  wrap: "params",
  fill: { jsonrpc: "2.0", id: 0, method: "routing_table" },
  envelop: enveloped,
  settle: rpcResult,
  sensitive: { campaign_id: "secret" },
};

function withRow(answer = reply(200, { result: 1 }), more: Partial<OperationRow> = {}): ReturnType<typeof createToy> {
  return createToy(answer, {}, { operations: { ping: { ...row, ...more } } });
}

const sent = ({ arrived }: { arrived: { init: RequestInit }[] }): unknown => JSON.parse(`${arrived[0]?.init.body}`);

test.each<[input: Record<string, unknown>, params: unknown[]]>([
  [{}, []],
  [{ campaign_id: "c" }, ["c"]],
  [{ campaign_id: "c", method: "m", more: undefined }, ["c", "m"]],
  [{ more: { a: 1 }, campaign_id: "c" }, ["c", null, { a: 1 }]],
  [{ campaign_id: null }, [null]],
])("%j is written by position", async (input, params) => {
  const made = withRow();
  await made.toy.ping(input);
  expect(sent(made)).toEqual({ jsonrpc: "2.0", id: 0, method: "routing_table", params });
  expect(made.arrived[0]?.init.headers["content-type"]).toBe("application/json");
});

test("a member that is no parameter is refused, and so is what JSON cannot hold", async () => {
  const { toy, arrived } = withRow();
  const error = await failure(toy.ping({ campaign: "c" }));
  expect([isValidationError(error), error.message]).toEqual([true, 'toy.ping was refused: it takes no "campaign".']);
  expect(isValidationError(await failure(toy.ping({ more: 1n })))).toBe(true);
  expect(arrived).toHaveLength(0);
});

test("by path, the list is the user's own", async () => {
  const made = withRow();
  const body = { jsonrpc: "2.0", id: 0, method: "channels", params: ["c"] };
  await (made.toy as Toy).http.POST("/api/", { body });
  expect(sent(made)).toEqual(body);
});

test("the names can be read from it", () => {
  expect(rpcBody(["a", "b"]).params).toEqual(["a", "b"]);
});

test.each<[name: string, answer: object, want: unknown]>([
  ["the older envelope", { result: [1], error: null, id: null }, [1]],
  ["the newer envelope", { jsonrpc: "2.0", result: { a: 1 }, id: 0 }, { a: 1 }],
  ["the older envelope with nothing in it", { result: null, error: null, id: null }, null],
  ["a result that is false", { result: false }, false],
])("the result in %s", async (_, answer, want) => {
  expect(await withRow(reply(200, answer)).toy.ping()).toEqual(want);
});

test.each<[name: string, error: unknown, code: string | undefined, message: string]>([
  [
    "the older envelope",
    { fault: "GoApiError", faultCode: 404, faultString: "Unknown campaign key." },
    "404",
    "GoApiError 404: Unknown campaign key.",
  ],
  [
    "the newer envelope",
    { code: -32601, message: "function foo not found", data: "" },
    "-32601",
    "fault -32601: function foo not found.",
  ],
  ["a text", "it broke", undefined, "fault: it broke."],
  ["an object without words", {}, undefined, "fault: no reason given."],
  [
    "what repeats the input",
    { code: 1, message: "no c4n4ry, ring 12065551212" },
    "1",
    "fault 1: no ***, ring 1206…12.",
  ],
])("a fault in %s is an error", async (_, error, code, message) => {
  const answer = { result: null, error, id: null };
  const thrown = await failure(
    withRow(reply(200, answer, { "x-request-id": "r-1" })).toy.ping({ campaign_id: "c4n4ry" }),
  );
  expect(isHttpError(thrown, 200)).toBe(true);
  expect(thrown).toMatchObject({ kind: "fault", data: answer, requestId: "r-1", attempts: 1 });
  expect((thrown as { code?: string }).code).toBe(code);
  expect(thrown.message).toBe(`toy.ping failed: ${message}`);
  expect(thrown.outcome).toBeUndefined();
});

test("a fault says no to a send, unless an earlier request may have come through", async () => {
  const answer = reply(200, { error: { code: 1, message: "no" } });
  const plain = await failure(withRow(answer, { safety: "send" }).toy.ping());
  expect(plain).toMatchObject({ outcome: "rejected" });
  const { toy } = createToy(
    [reply(500), answer],
    {
      middleware: [
        (next) => async (request, context) => {
          await next(request, context);
          return next(request, context);
        },
      ],
    },
    { operations: { ping: { ...row, safety: "send" } } },
  );
  const doubtful = await failure(toy.ping());
  expect(doubtful).toMatchObject({ kind: "fault", outcome: "unknown" });
  expect(doubtful.likely).toBeUndefined();
});

test.each([[[1]], [{}], ["text"], [{ error: null }]])("%j is no envelope", async (answer) => {
  const error = await failure(withRow(reply(200, JSON.stringify(answer))).toy.ping());
  expect(error).toMatchObject({ kind: "malformed", status: 200 });
  expect(error.message).toContain('without "result"');
});

test("a status that is no success is an error as ever, and raw shows envelopes", async () => {
  expect(await failure(withRow(reply(401, { error: { code: 1 } })).toy.ping())).toMatchObject({ kind: "unauthorized" });
  const answer = { error: { code: 1, message: "no" } };
  expect((await withRow(reply(200, answer)).toy.ping.raw()).data).toEqual(answer);
});
