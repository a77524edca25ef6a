// A user's file, checked against the packed declarations by every TypeScript we promise: strict, with their libraries checked.
import {
  type CallOptions,
  createFlowroute,
  type Flowroute,
  HttpError,
  isHttpError,
  isTrunklineError,
  type Middleware,
  type SendMessageInput,
} from "@trunkline/flowroute";
import { createFlowrouteMocks } from "@trunkline/flowroute/mocks";
import { createFlowroute as createSlim, sendMessage } from "@trunkline/flowroute/slim";
import { basicWebhookAuth, createFlowrouteWebhooks, memoryStore } from "@trunkline/flowroute/webhooks";

const timing: Middleware = (next) => (request, context) => next(request, context);
export const flowroute: Flowroute = createFlowroute({ accessKey: "a", secretKey: "b", middleware: [timing] });

const input: SendMessageInput = { to: "12065551212", from: "12065550000", body: "hello" };
const options: CallOptions = { timeout: 5000, retry: false, signal: new AbortController().signal };

export async function use(): Promise<string[]> {
  const seen: string[] = [(await flowroute.sendMessage(input, options)).id];
  for await (const number of flowroute.listAccountPhoneNumbers.items({ limit: 2 })) seen.push(number.id);

  const raw = await flowroute.sendMessage.raw(input);
  if (raw.status === 202) seen.push(raw.data.data.id);
  else if (raw.status === 422) seen.push(...(raw.data.errors ?? []).map(({ title }) => title ?? ""));
  seen.push(raw.headers.get("date") ?? "");

  const { data, error } = await flowroute.http.GET("/v2/numbers", { params: { query: { limit: 1 } } });
  if (data) seen.push(...data.data.map(({ id }) => id));
  else seen.push(typeof error);

  try {
    await createSlim({ accessKey: "a", secretKey: "b" }, { sendMessage }).sendMessage(input);
  } catch (problem) {
    if (isHttpError(problem, 404)) seen.push(String(problem.status satisfies 404));
    else if (isTrunklineError(problem)) seen.push(problem.outcome ?? "");
    else if (problem instanceof HttpError) seen.push(problem.kind);
    else throw problem;
  }
  return seen;
}

// @ts-expect-error: there is no member of that name.
void (() => flowroute.sendMessage({ to: "1", from: "1", text: "hello" }));
// @ts-expect-error: `from` is required.
void (() => flowroute.sendMessage({ to: "1" }));
// @ts-expect-error: only what was named is there.
void (() => createSlim({}, { sendMessage }).getMessage({ id: "1" }));

const mocks = createFlowrouteMocks();
mocks.sendMessage(({ input: { to } }) => (to === "1" ? { status: 403 } : undefined));
createFlowroute({ accessKey: "a", secretKey: "b", fetch: mocks.fetch });

const webhooks = createFlowrouteWebhooks({
  auth: basicWebhookAuth({ username: "a", password: "b" }),
  store: memoryStore(),
});
export const POST: (request: Request) => Promise<Response> = webhooks.handler({
  inboundSms: (event) => void event.payload.data.attributes.body,
  unknown: () => {},
});
