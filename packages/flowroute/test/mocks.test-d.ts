import type { FlowrouteOperations, SendMessageInput, SentMessageDocument } from "@trunkline/flowroute";
import { createFlowrouteMocks, type FlowrouteMockOverrides } from "@trunkline/flowroute/mocks";
import { createFlowrouteMocks as createMswMocks } from "@trunkline/flowroute/msw";
import type { HttpHandler } from "msw";
import { expectTypeOf, test } from "vitest";

const mocks = createFlowrouteMocks();
declare const sent: SentMessageDocument;

test("every operation has an override, and nothing else has", () => {
  expectTypeOf<keyof FlowrouteMockOverrides>().toEqualTypeOf<keyof FlowrouteOperations>();
  // @ts-expect-error: no operation has that name
  void mocks.sendFax;
});

test("an override's data goes with its status", () => {
  mocks.sendMessage({ status: 202, data: sent });
  mocks.sendMessage({ status: 422, data: { errors: [{ status: 422, title: "no" }] } });
  mocks.sendMessage({ status: 502, data: "Bad Gateway" });
  mocks.sendMessage({ error: "network" });
  mocks.sendMessage(new Response(null, { status: 204 }));
  // @ts-expect-error: an error is no sent message
  mocks.sendMessage({ status: 202, data: { errors: [] } });
  // @ts-expect-error: there is no such status
  mocks.sendMessage({ status: 1000 });
  // @ts-expect-error: there is no such way to break
  mocks.sendMessage({ error: "timeout" });
});

test("a function is given the operation's own input, and may leave the answer to others", () => {
  mocks.sendMessage(({ input, call }) => {
    expectTypeOf(input).toEqualTypeOf<SendMessageInput>();
    expectTypeOf(call).toBeNumber();
    return input.to === "12065550100" ? { status: 403 } : undefined;
  });
  // @ts-expect-error: what a function resolves to is an answer as well
  mocks.sendMessage(async () => ({ status: "202" }));
});

test("a function that only looks returns nothing", () => {
  const seen: SendMessageInput[] = [];
  mocks.sendMessage(({ input }) => {
    seen.push(input);
  });
  mocks.sendMessage(async ({ input }) => {
    seen.push(input);
  });
  // @ts-expect-error: a number is no answer
  mocks.sendMessage(({ input }) => seen.push(input));
});

test("a patch is part of the data of its status", () => {
  mocks.getMessage({ status: 200, patch: { data: { attributes: { status: "delivered", delivery_receipts: [{}] } } } });
  mocks.listMessages({ status: 200, patch: { data: [{ id: "mdr2-1" }], links: { next: undefined } } });
  const status: string = "message buffered"; // an open list of names
  mocks.getMessage({ status: 200, patch: { data: { attributes: { status } } } });
  mocks.sendMessage(() => ({ status: 422, patch: { errors: [{ detail: "no" }] } }));
  // @ts-expect-error: no message has such a member
  mocks.getMessage({ status: 200, patch: { data: { attributes: { state: "delivered" } } } });
  // @ts-expect-error: it is a text
  mocks.getMessage({ status: 200, patch: { data: { attributes: { body: 1 } } } });
  // @ts-expect-error: the spec does not say how such an answer looks
  mocks.getMessage({ status: 502, patch: {} });
  // @ts-expect-error: bytes have no parts
  mocks.downloadCdrExport({ status: 200, patch: {} });
});

test("a request's input is told by its operation", () => {
  for (const request of mocks.requests)
    if (request.operation === "sendMessage") expectTypeOf(request.input).toEqualTypeOf<SendMessageInput>();
});

test("the mocks for MSW are the same, with handlers", () => {
  const msw = createMswMocks();
  expectTypeOf(msw).toExtend<typeof mocks>();
  expectTypeOf(msw.handlers).toEqualTypeOf<HttpHandler[]>();
});
