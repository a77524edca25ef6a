import { fromFetch, fromRequest, type Incoming, toRequest } from "./incoming.ts";
import { readInput } from "./read-input.ts";
import { describeRefusal, refusalResponse } from "./refuse.ts";
import { type LooseReply, toResponse, usualStatus } from "./reply.ts";
import { createRouter, type Route } from "./route.ts";
import type {
  MockBase,
  MockData,
  MockOptions,
  MockOverrideOptions,
  MockRequest,
  Mocks,
  Refusal,
  SentRequest,
} from "./types.ts";

// Overrides without the types of their operation.
type Reply = (LooseReply & { delay?: number }) | { error: "network"; delay?: number } | Response;
type Replier = (request: MockRequest<unknown>) => Reply | undefined | Promise<Reply | undefined>;
interface Override {
  reply: Reply | Replier;
  left: number;
}

/**
 * Makes the mocks of a provider from its generated data: every operation answers with the spec's example until an
 * override says otherwise, and requests that the spec forbids get the provider's own error.
 *
 * @throws Error for an operation that is called like a member of the mocks themselves.
 * @example
 * const mocks = createMocks<FlowrouteMockOverrides>(mockData);
 * mocks.sendMessage({ status: 429 }, { times: 1 });
 * await mocks.fetch("https://api.flowroute.com/v2/numbers", { headers: { authorization } });
 * mocks.requests[0]?.operation; // "listAccountPhoneNumbers"
 */
export function createMocks<Overrides>(data: MockData, options: MockOptions = {}): Mocks<Overrides> {
  const { provider } = data;
  const { baseUrl = provider.baseUrl, credentials = "present", onRefused = warn } = options;
  const base = new URL(baseUrl);
  const prefix = base.pathname.replace(/\/+$/, "");
  const router = createRouter(data);
  const downloads = Object.entries(data.operations).flatMap(([operation, row]): Route[] => {
    const rule = data.rules[operation];
    return rule && row.url !== undefined ? [{ operation, row, rule, path: {} }] : [];
  });
  const requests: Mutable<SentRequest>[] = [];
  const overrides = new Map<string, Override[]>();
  const calls = new Map<string, number>();
  let refusals = 0;

  function find({ method, url }: Incoming): Route | undefined {
    const inside = url.pathname.startsWith(`${prefix}/`);
    const route = inside ? router.find(method, url.pathname.slice(prefix.length), url.searchParams) : undefined;
    if (route || url.origin === base.origin) return route;
    const fitting = downloads.filter(({ row }) => row.http.startsWith(`${method} `));
    return fitting.find(({ rule }) => isBeside(url, rule.url)) ?? (fitting.length === 1 ? fitting[0] : undefined);
  }

  /** `undefined`: the connection breaks. */
  async function answer(incoming: Incoming, route: Route | undefined): Promise<Response | undefined> {
    const { method, url, headers } = incoming;
    const raw = await incoming.read();
    const read = route
      ? await readInput(route, incoming, raw, data.definitions)
      : { input: {}, body: raw.length > 0 ? raw : undefined, issues: [] };
    const sent: Mutable<SentRequest> = {
      operation: route?.operation,
      input: read.input,
      method,
      url: url.href,
      headers: headers.authorization === undefined ? headers : { ...headers, authorization: "***" },
      body: read.body,
      status: 0,
    };
    requests.push(sent);

    const refuse = (reason: Refusal["reason"], status?: number): Response => {
      const close = route ? [] : router.nearest(method, url.pathname.slice(prefix.length));
      const refusal = describeRefusal(
        provider.name,
        incoming,
        { operation: route?.operation, reason, issues: read.issues },
        close,
      );
      sent.refused = refusal.message;
      onRefused(refusal);
      const response = refusalResponse(data, refusal, idOf(++refusals), status);
      sent.status = response.status;
      return response;
    };
    if (!route) return refuse("notFound");
    const needsCredentials = credentials === "present" && (route.row.auth ?? provider.auth ?? false) !== false;
    if (needsCredentials && headers.authorization === undefined) return refuse("unauthorized");
    if (read.wrongType) return refuse("invalid", 415);
    if (read.issues.length > 0) return refuse("invalid");

    const call = (calls.get(route.operation) ?? 0) + 1;
    calls.set(route.operation, call);
    let request: Request | undefined;
    const asked: MockRequest<unknown> = {
      input: read.input,
      get request() {
        request ??= toRequest(incoming, raw);
        return request;
      },
      call,
    };
    const reply = (await askOverrides(route.operation, asked, incoming.signal)) ?? { status: usualStatus(route.rule) };
    if (!(reply instanceof Response)) {
      if (reply.delay) await wait(reply.delay, incoming.signal);
      if ("error" in reply) return undefined;
    }
    const response = reply instanceof Response ? reply.clone() : toResponse(route.rule, reply);
    sent.status = response.status;
    return response;
  }

  async function askOverrides(
    operation: string,
    asked: MockRequest<unknown>,
    signal: AbortSignal | undefined,
  ): Promise<Reply | undefined> {
    for (const override of [...(overrides.get(operation) ?? [])]) {
      if (override.left <= 0) continue;
      // Taken before it is asked, and given back: another request may come while it thinks.
      override.left--;
      const given = typeof override.reply === "function" ? override.reply(asked) : override.reply;
      const reply = given instanceof Promise ? await orAborted(given, signal) : given;
      if (reply !== undefined) return reply;
      override.left++;
    }
    return undefined;
  }

  const mocks: MockBase<Overrides> = {
    async fetch(input, init) {
      const incoming = fromFetch(input, init);
      incoming.signal?.throwIfAborted();
      const route = find(incoming);
      if (!route && incoming.url.origin !== base.origin)
        throw new TypeError(
          `The mocks of ${provider.name} were asked for ${incoming.url.origin}, which is neither ${base.origin} nor a path of it.`,
        );
      const response = await answer(incoming, route);
      if (!response) throw new TypeError("fetch failed");
      return response;
    },
    async handle(request) {
      const incoming = fromRequest(request);
      const route = find(incoming);
      if (!route && incoming.url.origin !== base.origin) return undefined;
      return (await answer(incoming, route)) ?? Response.error();
    },
    // The generated overrides say which operation takes which input; here it is only known at run time.
    requests: requests as unknown as MockBase<Overrides>["requests"],
    reset() {
      requests.length = 0;
      overrides.clear();
      calls.clear();
      refusals = 0;
    },
    urls: [
      `${base.origin}${prefix}/*`,
      ...(options.downloads ??
        downloads.flatMap(({ rule }) => (rule.url === undefined ? [] : `${besideOf(rule.url)}*`))),
    ],
  };

  const functions: Record<string, (reply: Reply | Replier, options?: MockOverrideOptions) => void> = {};
  for (const operation of Object.keys(data.operations)) {
    if (operation in mocks)
      throw new Error(`${provider.name}.${operation} cannot be mocked: the mocks have a member of that name.`);
    functions[operation] = (reply, { times = Number.POSITIVE_INFINITY } = {}) => {
      overrides.set(operation, [{ reply, left: times }, ...(overrides.get(operation) ?? [])]);
    };
  }
  // The generated overrides are of the same operations as the generated data.
  return Object.assign(mocks, functions) as Mocks<Overrides>;
}

type Mutable<Type> = { -readonly [Member in keyof Type]: Type[Member] };

function warn({ message }: Refusal): void {
  console.warn(message);
}

/** The same ids in every run, so that tests can be compared. */
function idOf(count: number): string {
  return `00000000-0000-4000-8000-${String(count).padStart(12, "0")}`;
}

/** Origin and first segment: storage is often shared, and the first segment is then the provider's own. */
function besideOf(example: string): string {
  const { origin, pathname } = new URL(example);
  return `${origin}${/^\/[^/]*\/(?=.)/.exec(pathname)?.[0] ?? "/"}`;
}

function isBeside(url: URL, example: string | undefined): boolean {
  return example !== undefined && url.href.startsWith(besideOf(example));
}

function wait(ms: number, signal: AbortSignal | undefined): Promise<void> {
  let timer: ReturnType<typeof setTimeout>;
  const waiting = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  return orAborted(waiting, signal).finally(() => clearTimeout(timer));
}

/** Rejects like `fetch` when the caller gives up first. */
function orAborted<Value>(promise: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener("abort", abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}
