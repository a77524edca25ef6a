import { ValidationError } from "../errors.ts";
import type { Provider } from "../operation.ts";
import { scrub } from "../redact.ts";
import { placeOf, takeCredentials } from "./credentials.ts";
import { wait } from "./delay.ts";
import { createDownloads } from "./downloads.ts";
import { fromFetch, fromRequest, type Incoming, toRequest } from "./incoming.ts";
import { lastPage } from "./last-page.ts";
import { type AddOverride, createOverrides } from "./overrides.ts";
import { type ReadInput, readInput } from "./read-input.ts";
import { describeRefusal, refusalResponse } from "./refuse.ts";
import { toResponse, usualStatus } from "./reply.ts";
import { createRouter, type Route } from "./route.ts";
import type { MockBase, MockData, MockOptions, Mocks, Refusal, SentRequest } from "./types.ts";

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
  const { baseUrl, credentials, onRefused, downloads: patterns } = readOptions(provider, options);
  const base = new URL(baseUrl);
  const prefix = base.pathname.replace(/\/+$/, "");
  const router = createRouter(data);
  const downloads = createDownloads(data);
  const overrides = createOverrides(provider.name);
  const requests: Mutable<SentRequest>[] = [];
  let refusals = 0;

  function find({ method, url }: Incoming): Route | undefined {
    const inside = url.pathname.startsWith(`${prefix}/`);
    const route = inside ? router.find(method, url.pathname.slice(prefix.length), url.searchParams) : undefined;
    return route ?? (url.origin === base.origin ? undefined : downloads.find(method, url));
  }

  /** `undefined`: the connection breaks. */
  async function answer(incoming: Incoming, route: Route | undefined): Promise<Response | undefined> {
    const { method, signal } = incoming;
    const raw = await incoming.read();
    const place = route ? placeOf(data, route.row) : false;
    const { found, url, shown } = takeCredentials(place, incoming);
    const read: ReadInput = route
      ? await readInput(route, { ...incoming, url }, raw, data.definitions)
      : { input: {}, body: raw.length > 0 ? raw : undefined, issues: [] };
    const sent: Mutable<SentRequest> = {
      operation: route?.operation,
      input: read.input,
      method,
      ...shown,
      body: read.body,
      status: 0,
    };
    requests.push(sent);

    const fault = found || credentials === "ignore" ? read.issues.length > 0 && "invalid" : "unauthorized";
    if (!route || fault) {
      const reason = (route && fault) || "notFound";
      const close = route ? [] : router.nearest(method, url.pathname.slice(prefix.length));
      const issues = reason === "invalid" ? read.issues : [];
      const refusal = describeRefusal(
        provider.name,
        incoming,
        { operation: route?.operation, reason, issues },
        close,
        place,
      );
      sent.refused = refusal.message;
      onRefused(refusal);
      const response = refusalResponse(data, refusal, idOf(++refusals), reason === "invalid" ? read.status : undefined);
      sent.status = response.status;
      return response;
    }

    let request: Request | undefined;
    const asked = (call: number) => ({
      input: read.input,
      get request() {
        request ??= toRequest(incoming, raw);
        return request;
      },
      call,
    });
    const reply = (await overrides.ask(route.operation, asked, signal)) ?? {
      status: usualStatus(route.rule),
      data: lastPage(route.row, route.rule, read.input),
    };
    if (reply instanceof Response) {
      sent.status = reply.status;
      return reply.clone();
    }
    if (reply.delay) await wait(reply.delay, signal);
    if ("error" in reply) return undefined;
    sent.status = reply.status;
    return toResponse(route.rule, reply);
  }

  const mocks: MockBase<Overrides> = {
    async fetch(input, init) {
      const incoming = fromFetch(input, init);
      incoming.signal?.throwIfAborted();
      const route = find(incoming);
      if (!route && incoming.url.origin !== base.origin)
        throw new TypeError(
          `The ${provider.name} mocks do not answer ${incoming.method} ${incoming.url.origin}${scrub(incoming.url.pathname, [])}.`,
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
      overrides.reset();
      refusals = 0;
    },
    urls: [`${base.origin}${prefix}/*`, ...(patterns ?? downloads.urls)],
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

/** Checks the options and fills in the defaults. */
function readOptions({ name, baseUrl: preset }: Provider, options: MockOptions) {
  const expect = (ok: boolean, message: string): void => {
    if (!ok) throw new ValidationError(`${name} mocks: ${message}`, { provider: name });
  };
  expect(typeof options === "object" && options !== null, "the options must be an object.");
  const { baseUrl = preset, credentials = "present", downloads, onRefused = warn, ...rest } = options;
  for (const option in rest) expect(false, `there is no option "${option}".`);
  expect(URL.canParse(baseUrl), "baseUrl must be an absolute URL.");
  expect(credentials === "present" || credentials === "ignore", 'credentials must be "present" or "ignore".');
  expect(typeof onRefused === "function", "onRefused must be a function.");
  return { baseUrl, credentials, downloads, onRefused };
}

type Mutable<Type> = { -readonly [Member in keyof Type]: Type[Member] };

function warn({ message }: Refusal): void {
  console.warn(message);
}

/** The same ids in every run, so that tests can be compared. */
function idOf(count: number): string {
  return `00000000-0000-4000-8000-${String(count).padStart(12, "0")}`;
}
