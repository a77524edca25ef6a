import {
  type AccountNumber,
  type AccountNumberList,
  type CallOptions,
  createFlowroute,
  type ErrorDocument,
  type Flowroute,
  type FlowrouteOperations,
  isHttpError,
  type NumberType,
  type PortOrder,
  type SendMessageInput,
  type SentMessage,
  type SentMessageDocument,
} from "@trunkline/flowroute";
import { createFlowroute as createSlim, getMessage, sendMessage } from "@trunkline/flowroute/slim";
import { expectTypeOf, test } from "vitest";

declare const flowroute: Flowroute;
const message: SendMessageInput = { to: "12065551212", from: "12065550000" };

test("an input's required members are required, its others may be left out", () => {
  expectTypeOf<RequiredKeys<SendMessageInput>>().toEqualTypeOf<"to" | "from">();
  expectTypeOf<SendMessageInput["body"]>().toEqualTypeOf<string | undefined>();
  // @ts-expect-error: without `from`
  void (() => flowroute.sendMessage({ to: "12065551212" }));
  // @ts-expect-error: without any input
  void (() => flowroute.sendMessage());
  // @ts-expect-error: a member that is there has a value
  void (() => flowroute.sendMessage({ ...message, body: undefined }));
  // @ts-expect-error: a number is no text
  void (() => flowroute.sendMessage({ ...message, body: 1 }));
});

test("an input may be left out where nothing in it is required", () => {
  expectTypeOf(flowroute.listAccountPhoneNumbers).toBeCallableWith();
  expectTypeOf(flowroute.listAccountPhoneNumbers).toBeCallableWith({ limit: 1 }, { timeout: false });
  expectTypeOf(flowroute.listEdgeStrategies).toBeCallableWith({});
  // @ts-expect-error: the operation has no input
  void (() => flowroute.listEdgeStrategies({ limit: 1 }));
});

test("unknown members are refused, of inputs and of options", () => {
  // @ts-expect-error: it is called `body`
  void (() => flowroute.sendMessage({ ...message, text: "hello" }));
  // @ts-expect-error: an option of fetch, not of a call
  void (() => flowroute.sendMessage(message, { keepalive: true }));
  // @ts-expect-error: lists of pages take it, one page does not
  void (() => flowroute.listAccountPhoneNumbers({}, { maxPages: 1 }));
  // @ts-expect-error: the client's option is called `timeout`
  void (() => createFlowroute({ timeoutMs: 1 }));
  expectTypeOf<keyof CallOptions>().toEqualTypeOf<"signal" | "timeout" | "retry" | "headers">();
});

test("an open enum lists what is known and takes what is new", () => {
  expectTypeOf<"longcode">().toExtend<NumberType>();
  expectTypeOf<string>().toExtend<NumberType>();
  // Were it `string`, an editor would have nothing to complete.
  expectTypeOf<NumberType>().not.toEqualTypeOf<string>();
});

test("a call resolves to what is inside the envelope", () => {
  expectTypeOf(flowroute.sendMessage(message)).resolves.toEqualTypeOf<SentMessage>();
  expectTypeOf(flowroute.releasePhoneNumber({ id: "1" })).resolves.toEqualTypeOf<undefined>();
});

test("a raw answer's data is told by its status", async () => {
  const answer = await flowroute.sendMessage.raw(message);
  if (answer.status === 202) expectTypeOf(answer.data).toEqualTypeOf<SentMessageDocument>();
  if (answer.status === 422) expectTypeOf(answer.data).toEqualTypeOf<ErrorDocument>();
  if (answer.status === 404 || answer.status === 429) expectTypeOf(answer.data).toEqualTypeOf<ErrorDocument>();
  if (answer.status === 502) expectTypeOf(answer.data).toBeUnknown();
  expectTypeOf(answer.headers).toEqualTypeOf<Headers>();
  expectTypeOf(answer.requestId).toEqualTypeOf<string | undefined>();
  // @ts-expect-error: there is no such status
  void (answer.status === 299);
});

test("items and pages have the list's own types", () => {
  expectTypeOf(flowroute.listAccountPhoneNumbers.items()).toEqualTypeOf<
    AsyncGenerator<AccountNumber, void, undefined>
  >();
  expectTypeOf(flowroute.listAccountPhoneNumbers.pages({ limit: 1 }, { maxPages: 2 })).toEqualTypeOf<
    AsyncGenerator<AccountNumberList, void, undefined>
  >();
  expectTypeOf(flowroute.listPortOrders.items()).toEqualTypeOf<AsyncGenerator<PortOrder, void, undefined>>();
  expectTypeOf(flowroute.sendMessage).not.toHaveProperty("items");
});

test("a path takes what its operation takes, and tells data from error", async () => {
  const { http } = flowroute;
  const answer = await http.GET("/v2/numbers", { params: { query: { limit: 1 } } });
  if (answer.data) expectTypeOf(answer.data).toEqualTypeOf<AccountNumberList>();
  else expectTypeOf(answer.error).extract<ErrorDocument>().toEqualTypeOf<ErrorDocument>();

  await http.GET("/v2/numbers/{id}", { params: { path: { id: "12065550000" } } });
  // @ts-expect-error: without the value for {id}
  void (() => http.GET("/v2/numbers/{id}"));
  // @ts-expect-error: no path of the spec
  void (() => http.GET("/v2/nothing"));
  // @ts-expect-error: nothing is deleted there
  void (() => http.DELETE("/v2/numbers"));
  // @ts-expect-error: without its body
  void (() => http.POST("/v2.1/messages", {}));
  const attributes = { to: "12065551212", from: "12065550000", body: "hello" };
  await http.POST("/v2.1/messages", { body: { data: { type: "message", attributes } } });
  // @ts-expect-error: the body has no such type
  void (() => http.POST("/v2.1/messages", { body: { data: { type: "number", attributes } } }));
});

test("a caught error is narrowed by its status", () => {
  const error: unknown = undefined;
  if (isHttpError(error, 404)) {
    expectTypeOf(error.status).toEqualTypeOf<404>();
    expectTypeOf(error.data).toEqualTypeOf<ErrorDocument | string | undefined>();
  }
  if (isHttpError(error)) expectTypeOf(error.outcome).toEqualTypeOf<"not_sent" | "rejected" | "unknown" | undefined>();
});

test("a slim client has the operations it was given, and no others", () => {
  const slim = createSlim({}, { sendMessage, getMessage });
  expectTypeOf(slim).toEqualTypeOf<Pick<FlowrouteOperations, "sendMessage" | "getMessage">>();
  // @ts-expect-error: no operation has that name
  void (() => createSlim({}, { send: sendMessage }));
});

type RequiredKeys<Type> = { [Key in keyof Type]-?: object extends Pick<Type, Key> ? never : Key }[keyof Type];
