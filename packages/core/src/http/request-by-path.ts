// The only file that knows openapi-fetch. What it gets wrong is set right here: path values that climb, answers that are
// no JSON, error bodies that are empty, content types of forms.
import createFetchClient from "openapi-fetch";
import { toHttpError } from "../answer.ts";
import type { CallOptions } from "../call.ts";
import type { Target } from "../call-state.ts";
import type { ClientParts } from "../client.ts";
import { ValidationError } from "../errors.ts";
import { checkHeaders } from "../headers.ts";
import type { OperationRow, OperationRows } from "../operation.ts";
import { atMostOnce } from "../outcome.ts";
import { fillPath, joinPairs, writePairs } from "../parameters.ts";
import type { Ask, Settle } from "../perform.ts";
import { scrub } from "../redact.ts";
import { writeBody } from "../serialize.ts";
import type { RequestBody, TransportResponse } from "../transport.ts";

interface PathInit extends CallOptions {
  params?: { path?: Record<string, unknown>; query?: Record<string, unknown> };
  body?: unknown;
}

/** Light stand-in for `Request`: building real ones costs a good part of a call. */
interface LightRequest {
  url: string;
  method: string;
  headers: Headers;
  body: RequestBody | undefined;
}

/** What we use of openapi-fetch, in our own words: none of its types leaves this file. */
interface FetchClient {
  request(
    method: string,
    path: string,
    init: {
      params: { path: Record<string, unknown>; query: Record<string, unknown> };
      body: RequestBody | undefined;
      bodySerializer: (body: RequestBody) => RequestBody;
      pathSerializer: (template: string, values: Record<string, unknown>) => string;
      querySerializer: (values: Record<string, unknown>) => string;
      headers: Record<string, string | null>;
      parseAs: "stream";
      fetch: (request: LightRequest) => Promise<SeenResponse>;
    },
  ): Promise<{ response: SeenResponse }>;
}

/** What openapi-fetch gets to see of an answer: nothing that it could read, for a body can be read only once. */
const unreadable = { ok: true, status: 204, headers: { get: () => null } };
type SeenResponse = typeof unreadable & { answer: TransportResponse };

/** Sends a request to a path of the spec, or to any other of the API. */
export type RequestByPath = (method: string, label: string, init?: PathInit) => Promise<unknown>;

const members = ["params", "body", "headers", "signal", "timeout", "retry"];

/** Makes the one function behind the client by path. */
export function requestByPath(parts: ClientParts): RequestByPath {
  const { provider, operations, settings, perform } = parts;
  const findTarget = createFinder(provider.name, operations);
  // openapi-fetch declares less than it takes (a plain object for Request) and more than we need.
  const client = createFetchClient({ Request: LightRequest as never }) as unknown as FetchClient;

  const refuse = (problem: string): never => {
    throw new ValidationError(`${provider.name}.http: ${problem}`);
  };
  return async (method, label, given) => {
    if (typeof label !== "string") refuse("the path must be a text, as in the spec.");
    const init = given ?? {};
    // Types say the same; but what users of openapi-fetch may be used to must not vanish in silence.
    for (const name in init) if (!members.includes(name)) refuse(`it takes no "${name}", only ${members.join(", ")}.`);
    for (const name in init.params)
      if (name !== "path" && name !== "query") refuse(`params has no "${name}", only path and query.`);
    // What follows a # tells operations apart in the spec; it is no part of the URL.
    const [path = "", fragment = ""] = label.split("#");
    const known = findTarget(`${method} ${path}`, fragment);
    const target = known ?? unknownTarget(provider.name, method, path);
    const { row } = target;
    if (row.params?.url) refuse(`${label} is no path of the API; call ${target.label}().`);
    const { params, body: value, headers, ...options } = init;
    const input = { ...params?.path, ...params?.query, body: value };
    const ask: Ask = async (send, call) => {
      const { envelop: _, fill: __, ...plain } = row;
      const { body, mediaType } = writeBody(
        { body: "json", ...plain, whole: "body" },
        row.type ?? provider.type,
        value,
      );
      const { response } = await client.request(method, path, {
        params: { path: params?.path ?? {}, query: params?.query ?? {} },
        body,
        bodySerializer: (written) => written,
        pathSerializer: (template, values) => fillPath(template, (member) => values[member]),
        querySerializer: (values) =>
          joinPairs(Object.entries(values).map(([member, value]) => (row.params?.pairs ?? writePairs)(member, value))),
        headers: {
          accept: row.accept ?? provider.accept,
          ...settings.headers,
          "content-type": mediaType ?? null,
          ...checkHeaders(headers, "options"),
        },
        // Bodies are read by us, whatever their type.
        parseAs: "stream",
        fetch: async ({ url, headers: sent, body: bytes }) => ({
          ...unreadable,
          answer: await send(
            { method, url: settings.baseOf(row).baseUrl + url, headers: Object.fromEntries(sent), body: bytes },
            call,
          ),
        }),
      });
      return response.answer;
    };
    return perform(target, known ? input : { input }, options, ask, settle);
  };
}

const settle: Settle = (response, data, call) =>
  response.ok ? { data, response } : { error: data || toHttpError(response, data, call), response };

/** Finds the operation of a method and path: the one that the fragment names, else the most careful of them. */
function createFinder(
  provider: string,
  operations: OperationRows,
): (http: string, fragment: string) => Target | undefined {
  const targets = new Map<string, Target[]>();
  for (const [name, { parse: _, ...row }] of Object.entries(operations))
    targets.set(row.http, [...(targets.get(row.http) ?? []), { name, label: `${provider}.${name}`, row }]);
  return (http, fragment) => {
    const found = targets.get(http) ?? [];
    return (
      found.find(({ name }) => name === fragment) ??
      found.find(({ row }) => atMostOnce(row.safety ?? "read")) ??
      found.find(({ row }) => row.safety) ??
      found[0]
    );
  };
}

// Called with `new`; an object that a constructor returns is the result.
function LightRequest(url: string, { headers, body }: LightRequest): LightRequest {
  return { url, method: "", headers, body };
}

/** A path that the spec does not know: only what plainly reads may be repeated. */
function unknownTarget(provider: string, method: string, path: string): Target {
  // Filled in by hand, it may hold a number that no message shows.
  const name = scrub(`${method} ${path}`, []);
  // Nothing says which of its members are sensitive, so all are.
  const row: OperationRow = { http: name, sensitive: { input: "secret" } };
  return { name, label: `${provider}.${name}`, row: method === "GET" ? row : { ...row, safety: "send" } };
}
