import { type Clock, systemClock } from "../../src/clock.ts";
import { exactParse } from "./exact-json.ts";
import { specOf } from "./spec-of.ts";
import { rowOf, type Tested } from "./tested.ts";
import type { NamedVector, SentExchange } from "./vectors.ts";
import { readParts } from "./wire-input.ts";

/** The time at which the vectors were recorded; timers are the platform's. */
export const vectorClock: Clock = { ...systemClock, now: () => Date.UTC(2026, 0, 2, 3, 4, 5) };

/** A client whose requests are looked at instead of sent. */
export interface Observed {
  client: object;
  /** The last request that was made. */
  sent(): Promise<SentExchange>;
  /** How many requests were made. */
  count(): number;
}

/** Makes a client at the place and with the credentials of a vector. */
export function observe(tested: Tested, vector: NamedVector, answer: () => Response): Observed {
  const requests: { url: string; init: RequestInit }[] = [];
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    requests.push({ url, init });
    return answer();
  };
  return {
    client: tested.create({ fetch, clock: vectorClock, ...placeOf(tested, vector) }, vector),
    count: () => requests.length,
    async sent() {
      const last = requests.at(-1);
      if (!last) throw new Error("Nothing was sent.");
      return readSent(last, requests.length - 1);
    },
  };
}

/** The base URL of a vector, where it is not that of the client. */
export function placeOf(tested: Tested, { name, expected }: NamedVector): { baseUrl?: string } {
  const { origin, pathname } = new URL(tested.baseUrl);
  const elsewhere = expected.origin !== origin && !rowOf(tested, name).params?.url;
  return elsewhere ? { baseUrl: expected.origin + pathname } : {};
}

/** Makes a request by path. */
export async function requestByPath(
  tested: Tested,
  client: object,
  name: string,
  request: NamedVector["request"],
): Promise<void> {
  const [method = ""] = rowOf(tested, name).http.split(" ");
  const { path, query, body } = readParts(tested, name, request);
  const { http } = client as { http: Record<string, (path: string, init: object) => Promise<unknown>> };
  await http[method]?.(specOf(tested.name).labelOf(name), {
    params: { path, query },
    ...(body !== undefined && { body }),
  });
}

async function readSent({ url, init }: { url: string; init: RequestInit }, before: number): Promise<SentExchange> {
  const { origin, pathname, searchParams } = new URL(url);
  const headers = init.headers as Record<string, string>;
  const text = init.body instanceof FormData || !init.body ? "" : await new Response(init.body).text();
  return {
    method: init.method ?? "",
    origin,
    path: pathname,
    query: [...searchParams],
    headers,
    body: await readBody(init.body, text, headers["content-type"] ?? ""),
    before,
    url,
    text,
  };
}

async function readBody(body: RequestInit["body"], text: string, type: string): Promise<unknown> {
  if (body === undefined || body === null) return null;
  if (body instanceof FormData) return { multipart: await Promise.all([...body].map(readPart)) };
  if (type.startsWith("application/x-www-form-urlencoded")) return { form: [...new URLSearchParams(text)] };
  return /json/.test(type) ? exactParse(text) : { text };
}

async function readPart([name, value]: [string, string | File]): Promise<object> {
  if (typeof value === "string") return { name, text: value };
  return { name, filename: value.name, contentType: value.type, text: await value.text() };
}
