import { ValidationError, type WebhookError } from "../errors.ts";
import { confirmEvent, failure, receive, takesGet, toWebhookError } from "./receive.ts";
import { type Receiver, refusal } from "./receiver.ts";
import type { EventShape, WebhookData, WebhookEvent, WebhookEventRow, WebhookHandlers } from "./types.ts";
import { within } from "./within.ts";

/** The function that receives requests; it never rejects. */
export function createHandler<Event extends EventShape>(
  receiver: Receiver<Event>,
  handlers: WebhookHandlers<Event>,
): (request: Request) => Promise<Response> {
  const { data, maxInFlight } = receiver;
  checkHandlers(handlers, data);
  let inFlight = 0;

  return async (request) => {
    let event: WebhookEvent<Event> | undefined;
    inFlight++;
    try {
      if (inFlight > maxInFlight)
        throw refusal(
          data.provider,
          503,
          "overloaded",
          `${maxInFlight} requests are at work; maxInFlight sets the limit.`,
        );
      event = await receive(receiver, request);
      return await handleOnce(receiver, event, handlers);
    } catch (thrown) {
      const error = toWebhookError(thrown, data.provider, "receiving it");
      report(receiver, error, event);
      // Nothing that a repeated delivery would change, so the provider is told that all is well.
      return error.reason === "unconfirmed" && event ? accept(data.events[event.type]) : refuse(error.status, receiver);
    } finally {
      inFlight--;
    }
  };
}

/** A misspelt name would drop its events, and acknowledge each of them. */
function checkHandlers(handlers: object, { provider, events }: WebhookData): void {
  const fail = (message: string): never => {
    throw new ValidationError(`${provider} webhooks: ${message}`, { provider });
  };
  const known = [...Object.keys(events), "unknown"];
  if (typeof handlers !== "object" || handlers === null) fail("handler takes an object of functions, one per event.");
  for (const [name, handler] of Object.entries(handlers)) {
    if (!known.includes(name)) fail(`there is no event "${name}", only ${known.join(", ")}.`);
    if (typeof handler !== "function" && handler !== undefined) fail(`the handler of ${name} must be a function.`);
  }
}

/** Runs the event's handler unless it has run before. */
async function handleOnce<Event extends EventShape>(
  receiver: Receiver<Event>,
  event: WebhookEvent<Event>,
  handlers: WebhookHandlers<Event>,
): Promise<Response> {
  const { data } = receiver;
  const row = data.events[event.type];
  // An answer is waited for each time.
  const store = row?.answer === undefined ? receiver.store : undefined;
  const guard = async <Value>(what: string, run: () => Value): Promise<Awaited<Value>> => {
    try {
      return await run();
    } catch (error) {
      throw failure(data.provider, what, error);
    }
  };
  const note = (what: "done" | "release"): Promise<unknown> =>
    guard(`the store's ${what}`, () => store?.[what](event.dedupeKey)).catch((error) => report(receiver, error, event));

  const claim = (await guard("the store's claim", () => store?.claim(event.dedupeKey))) ?? "new";
  if (claim !== "new") return claim === "done" ? accept(row) : refuse(503, receiver);
  const handle = async (): Promise<Response> => {
    await confirmEvent(receiver, event);
    return guard(`the handler of ${event.type}`, async () => accept(row, await handlerOf(handlers, event)?.(event)));
  };
  let response: Response;
  try {
    response = await within(receiver.handlerTimeout, handle(), () => tooSlow(receiver, event));
  } catch (error) {
    await note("release");
    throw error;
  }
  // The event is dealt with: that the store could not note it is no reason to have it sent again.
  await note("done");
  return response;
}

function handlerOf<Event extends EventShape>(
  handlers: WebhookHandlers<Event>,
  { type }: WebhookEvent<Event>,
): ((event: WebhookEvent<Event>) => unknown) | undefined {
  // Each handler takes the event of its own name; a lookup by a variable loses that.
  return (handlers as Readonly<Record<string, ((event: WebhookEvent<Event>) => unknown) | undefined>>)[type];
}

function tooSlow<Event extends EventShape>(
  { data, handlerTimeout }: Receiver<Event>,
  { type }: WebhookEvent<Event>,
): Error {
  const message = `the handler of ${type} took longer than ${handlerTimeout} ms; handlerTimeout sets the limit.`;
  return refusal(data.provider, 500, "handler_timeout", message);
}

/** Tells the hook, whose own trouble is not the provider's. */
function report<Event extends EventShape>(
  { onError }: Receiver<Event>,
  error: WebhookError,
  event: WebhookEvent<Event> | undefined,
): void {
  Promise.resolve()
    .then(() => onError(error, event))
    .catch(() => undefined);
}

const texts: Readonly<Record<number, string>> = {
  400: "bad request",
  401: "unauthorized",
  403: "forbidden",
  405: "method not allowed",
  408: "request timeout",
  413: "content too large",
  415: "unsupported media type",
  500: "internal error",
  503: "try again later",
};

/** All is well: without a body, unless the provider waits for what the handler gave. */
function accept({ reply = 200, answer }: Partial<WebhookEventRow> = {}, given?: unknown): Response {
  if (answer === undefined || given === undefined) return new Response(null, { status: reply });
  return new Response(JSON.stringify(given), { headers: { "content-type": answer } });
}

/** A fixed text, which tells a stranger nothing. */
function refuse<Event extends EventShape>(status: number, receiver: Receiver<Event>): Response {
  const known = Object.hasOwn(texts, status) ? status : 500;
  const headers = new Headers({ "content-type": "text/plain; charset=utf-8" });
  if (known === 401) headers.set("www-authenticate", 'Basic realm="webhooks"');
  if (known === 405) headers.set("allow", takesGet(receiver) ? "GET, POST" : "POST");
  if (known === 503) headers.set("retry-after", "5");
  return new Response(texts[known], { status: known, headers });
}
