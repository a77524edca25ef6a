import { ValidationError } from "../errors.ts";
import { checkOptions } from "../option-names.ts";
import { scrub } from "../redact.ts";
import { createBases, isBaseUrl } from "./bases.ts";
import { createBarer, describeLack, hasCredentials, placesOf } from "./credentials.ts";
import { wait } from "./delay.ts";
import { createDownloads } from "./downloads.ts";
import { fromFetch, fromRequest, type Incoming, toRequest } from "./incoming.ts";
import { createLastPage } from "./last-page.ts";
import { type AddOverride, type AnyReply, createOverrides } from "./overrides.ts";
import { type Payload, readPayload } from "./payload.ts";
import { readInput } from "./read-input.ts";
import { describeRefusal, type RefusalDetails, refusalResponse } from "./refuse.ts";
import { toResponse, usualStatus } from "./reply.ts";
import { createRouter, decide, type Match, type Mismatch, type Route } from "./route.ts";
import type { MockBase, MockData, MockOptions, MockRequest, Mocks, Refusal, SentRequest } from "./types.ts";

/**
 * Makes the mocks of a provider from its generated data: every operation answers with the spec's example until an
 * override says otherwise, and requests that the spec forbids get the provider's own error.
 *
 * @throws {ValidationError} for a wrong option.
 * @throws Error for an operation that is called like a member of the mocks themselves.
 * @example
 * const mocks = createMocks<FlowrouteMockOverrides>(mockData);
 * mocks.sendMessage({ status: 429 }, { times: 1 });
 * await mocks.fetch("https://api.flowroute.com/v2/numbers", { headers: { authorization } });
 * mocks.requests[0]?.operation; // "listAccountPhoneNumbers"
 */
export function createMocks<Overrides>(data: MockData, options: MockOptions = {}): Mocks<Overrides> {
  const { provider } = data;
  const { baseUrl, baseUrls, credentials, downloads: patterns, keep, onRefused } = readOptions(data, options);
  const bases = createBases(baseUrl, baseUrls);
  const router = createRouter(data);
  const downloads = createDownloads(data);
  const overrides = createOverrides(provider.name, data.rules);
  const withoutCredentials = createBarer(data);
  const plans = new Map<string, Plan>();
  const requests: Mutable<SentRequest>[] = [];
  let refusals = 0;

  const isHost = (url: URL): boolean => bases.some((base) => base.isHost(url));

  /** A client may call the provider anywhere; at a known host, only what is there. */
  function find({ method, url }: Incoming): Match | undefined {
    const known = bases.filter((base) => base.isHost(url));
    for (const base of known.length > 0 ? known : bases) {
      const path = base.below(url);
      const match = path === undefined ? undefined : router.find(method, path, base.takes);
      if (match) return match;
    }
    return known.length > 0 ? undefined : downloads.find(method, url);
  }

  /** Found out at an operation's first request. */
  function planOf({ operation, row, rule }: Route): Plan {
    const known = plans.get(operation);
    if (known) return known;
    const plan = { places: placesOf(data, row), status: usualStatus(rule), lastPage: createLastPage(row, rule) };
    plans.set(operation, plan);
    return plan;
  }

  function record(sent: Mutable<SentRequest>): Mutable<SentRequest> {
    requests.push(sent);
    if (requests.length > keep) requests.shift();
    return sent;
  }

  function refuse(sent: Mutable<SentRequest>, refusal: Refusal, details: Omit<RefusalDetails, "id">): Response {
    sent.refused = refusal.message;
    onRefused(refusal);
    const response = refusalResponse(data, refusal, { ...details, id: idOf(++refusals) });
    sent.status = response.status;
    return response;
  }

  /** What to answer to a request that no operation is for. */
  function refuseUnknown(incoming: Incoming, { raw }: Payload, match: Match | undefined, lost?: Mismatch): Response {
    const { method, url } = incoming;
    const { shown } = withoutCredentials(incoming);
    const body = raw.length > 0 ? raw : undefined;
    const sent = record({ operation: undefined, input: {}, method, ...shown, body, status: 0 });
    const path = bases.map((base) => base.below(url)).find((path) => path !== undefined) ?? url.pathname;
    const why = lost ? `no operation has this "${lost.constant}" in its body` : "no operation has this method and path";
    const nearest = lost ? lost.nearest : router.nearest(method, path);
    const facts = { operation: undefined, reason: "notFound", issues: [] } as const;
    const refusal = describeRefusal(provider.name, incoming, facts, { why, nearest });
    return refuse(sent, refusal, { tag: match?.candidates[0]?.rule.tag });
  }

  function answer(incoming: Incoming, match: Match | undefined): Answer | Promise<Answer> {
    const payload = readPayload(incoming);
    if (payload instanceof Promise) return payload.then((payload) => answerTo(incoming, match, payload));
    return answerTo(incoming, match, payload);
  }

  function answerTo(incoming: Incoming, match: Match | undefined, payload: Payload): Answer | Promise<Answer> {
    const { method, headers } = incoming;
    const { url, shown } = withoutCredentials(incoming);
    const route = match && decide(match, url, payload, data);
    if (!route || "constant" in route) return refuseUnknown(incoming, payload, match, route);
    const { operation, rule } = route;
    const { input, body, issues, status } = readInput(route, { url, headers }, payload, data.definitions);
    const sent = record({ operation, input, method, url: shown.url, headers: shown.headers, body, status: 0 });

    const plan = planOf(route);
    const { places } = plan;
    if (credentials === "present" && !hasCredentials(places, incoming)) {
      const facts = { operation, reason: "unauthorized", issues: [] } as const;
      const refusal = describeRefusal(provider.name, incoming, facts, { why: describeLack(places, incoming) });
      return refuse(sent, refusal, { tag: rule.tag });
    }
    if (issues.length > 0) {
      const refusal = describeRefusal(provider.name, incoming, { operation, reason: "invalid", issues });
      return refuse(sent, refusal, { tag: rule.tag, status });
    }
    const { signal } = incoming;
    const usual = { status: plan.status, data: plan.lastPage(input) };
    const empty = usual.data === undefined ? undefined : usual.status;
    const asked = overrides.ask(operation, (call) => toMockRequest(incoming, payload, input, call), signal, empty);
    if (asked) return override(asked, usual, route, sent, signal);
    sent.status = usual.status;
    return toResponse(route, usual, signal);
  }

  async function override(
    asked: Promise<AnyReply | undefined>,
    usual: AnyReply,
    route: Route,
    sent: Mutable<SentRequest>,
    signal: AbortSignal | undefined,
  ): Promise<Answer> {
    const reply = (await asked) ?? usual;
    if (reply instanceof Response) {
      sent.status = reply.status;
      return reply.clone();
    }
    if (reply.delay) await wait(reply.delay, signal);
    if ("error" in reply) return undefined;
    sent.status = reply.status;
    return toResponse(route, reply, signal);
  }

  const mocks: MockBase<Overrides> = {
    async fetch(input, init) {
      const incoming = fromFetch(input, init);
      incoming.signal?.throwIfAborted();
      const match = find(incoming);
      if (!match && !isHost(incoming.url))
        throw new TypeError(
          `The ${provider.name} mocks do not answer ${incoming.method} ${incoming.url.origin}${scrub(incoming.url.pathname, [])}.`,
        );
      const response = await answer(incoming, match);
      if (!response) throw new TypeError("fetch failed");
      return response;
    },
    async handle(request) {
      const incoming = fromRequest(request);
      const match = find(incoming);
      if (!match && !isHost(incoming.url)) return undefined;
      return (await answer(incoming, match)) ?? Response.error();
    },
    // The generated overrides say which operation takes which input; here it is only known at run time.
    requests: requests as unknown as MockBase<Overrides>["requests"],
    reset() {
      requests.length = 0;
      overrides.reset();
      refusals = 0;
    },
    urls: [...new Set(bases.map(({ pattern }) => pattern)), ...(patterns ?? downloads.urls)],
  };

  const functions: Record<string, AddOverride> = {};
  for (const operation of Object.keys(data.operations)) {
    if (operation in mocks)
      throw new Error(`${provider.name}.${operation} cannot be mocked: the mocks have a member of that name.`);
    functions[operation] = overrides.of(operation);
  }
  // The generated overrides are of the same operations as the generated data.
  return Object.assign(mocks, functions) as Mocks<Overrides>;
}

/** `undefined`: the connection breaks. */
type Answer = Response | undefined;

/** What is the same for all requests to one operation. */
interface Plan {
  places: ReturnType<typeof placesOf>;
  /** The usual answer's. */
  status: number;
  lastPage: ReturnType<typeof createLastPage>;
}

/** What a replier is told. */
function toMockRequest(incoming: Incoming, { raw }: Payload, input: unknown, call: number): MockRequest<unknown> {
  let request: Request | undefined;
  return {
    input,
    get request() {
      request ??= toRequest(incoming, raw);
      return request;
    },
    call,
  };
}

/** Checks the options and fills in the defaults. */
function readOptions({ provider: { name, baseUrl: preset }, operations }: MockData, options: MockOptions) {
  const expect = (ok: boolean, message: string): void => {
    if (!ok) throw new ValidationError(`${name} mocks: ${message}`, { provider: name });
  };
  const services = Object.values(operations).flatMap(({ service }) => (service ? [[service, true] as const] : []));
  checkOptions(`${name} mocks`, options, {
    baseUrl: true,
    baseUrls: Object.fromEntries(services),
    credentials: true,
    downloads: true,
    keep: true,
    onRefused: true,
  });
  const {
    baseUrl = preset,
    baseUrls = {},
    credentials = "present",
    downloads,
    keep = Number.POSITIVE_INFINITY,
    onRefused = warn,
  } = options ?? {};
  expect(isBaseUrl(baseUrl), "baseUrl must be an absolute URL.");
  for (const [name, url] of Object.entries(baseUrls ?? {}))
    expect(url === undefined || isBaseUrl(url), `baseUrls.${name} must be an absolute URL.`);
  expect(credentials === "present" || credentials === "ignore", 'credentials must be "present" or "ignore".');
  expect(keep >= 0, "keep must be a number of requests, 0 or more.");
  expect(typeof onRefused === "function", "onRefused must be a function.");
  return { baseUrl, baseUrls: baseUrls ?? {}, credentials, downloads, keep, onRefused };
}

type Mutable<Type> = { -readonly [Member in keyof Type]: Type[Member] };

function warn({ message }: Refusal): void {
  console.warn(message);
}

/** The same ids in every run, so that tests can be compared. */
function idOf(count: number): string {
  return `00000000-0000-4000-8000-${String(count).padStart(12, "0")}`;
}
