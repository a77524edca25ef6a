import { basicAuth } from "../src/auth/basic.ts";
import type { CallOptions, PageOptions, RawResult } from "../src/call.ts";
import { type ClientDefinition, createClient } from "../src/client.ts";
import { unwrapped } from "../src/envelope.ts";
import type { TrunklineError } from "../src/errors.ts";
import { logging } from "../src/log.ts";
import type { OperationRow, Provider, Sensitivity } from "../src/operation.ts";
import type { ClientOptions } from "../src/options.ts";
import { paged } from "../src/paginate.ts";
import { absoluteUrl, parameters } from "../src/parameters.ts";
import { anywhere, sameOrigin } from "../src/redirect.ts";
import { streamed } from "../src/stream.ts";
import { plainText } from "../src/text.ts";
import { wholeClient } from "../src/whole.ts";
import { binaryBody, formBody, multipartBody } from "../src/writers.ts";

// A provider for the tests, with one operation of each kind; its requests go to a function, never to a network.

type Input = Readonly<Record<string, unknown>>;

export interface ToyOperation {
  (input?: Input, options?: CallOptions): Promise<unknown>;
  raw(input?: Input, options?: CallOptions): Promise<RawResult<number, unknown>>;
}

interface ToyList extends ToyOperation {
  pages(input?: Input, options?: PageOptions): AsyncGenerator<unknown, void, undefined>;
  items(input?: Input, options?: PageOptions): AsyncGenerator<unknown, void, undefined>;
}

interface ByPathInit extends CallOptions {
  params?: { path?: Input; query?: Input };
  body?: unknown;
}
type ByPath = (path: string, init?: ByPathInit) => Promise<{ data?: unknown; error?: unknown; response: Response }>;

type ToyName =
  | "getMessage"
  | "searchMessages"
  | "replaceMessage"
  | "removeMessage"
  | "sendMessage"
  | "sendStream"
  | "buyNumber"
  | "addNote"
  | "upload"
  | "getRecording"
  | "speak"
  | "getReport"
  | "ping"
  | "download";

export type Toy = Record<ToyName, ToyOperation> & {
  listMessages: ToyList;
  http: Record<"GET" | "PUT" | "POST" | "PATCH" | "DELETE", ByPath>;
};

const sensitive: Readonly<Record<string, Sensitivity>> = { to: "phone", body: "content", pin: "secret" };

export const toyRows: Readonly<Record<ToyName | "listMessages", OperationRow>> = {
  getMessage: { http: "GET /v1/messages/{id}", params: parameters({ header: ["X-Trace"] }), follow: sameOrigin },
  listMessages: {
    http: "GET /v1/messages",
    params: parameters({ query: ["limit", "cursor", "tags"] }),
    page: paged({ items: "items", item: "message", next: "next", params: ["cursor", "limit"] }),
  },
  searchMessages: { http: "POST /v1/messages/search", body: "json" },
  replaceMessage: {
    http: "PUT /v1/messages/{id}",
    params: parameters(),
    safety: "idempotent",
    body: "json",
    sensitive,
  },
  removeMessage: { http: "DELETE /v1/messages/{id}", params: parameters(), safety: "idempotent" },
  sendMessage: {
    http: "POST /v1/messages",
    safety: "send",
    body: "json",
    unwrap: "data",
    settle: unwrapped,
    sensitive,
  },
  sendStream: { http: "PUT /v1/faxes", safety: "send", body: binaryBody, type: "application/pdf", whole: "body" },
  buyNumber: { http: "GET /v1/buy", safety: "purchase", params: parameters({ query: ["number"] }), empty: true },
  addNote: { http: "POST /v1/notes", safety: "idempotent", body: formBody({ ids: "," }) },
  upload: { http: "POST /v1/media", safety: "idempotent", body: multipartBody },
  getRecording: { http: "GET /v1/recordings/{id}", params: parameters(), accept: "audio/wav", stream: streamed },
  speak: { http: "POST /v1/speech", safety: "send", body: "json", accept: "audio/wav", stream: streamed, sensitive },
  getReport: { http: "GET /v1/report", accept: "text/csv", text: plainText },
  ping: { http: "GET /ping", auth: false, follow: anywhere },
  download: {
    http: "GET /downloads",
    follow: anywhere,
    params: absoluteUrl("download_url"),
    auth: false,
    sensitive: { download_url: "secret" },
  },
};

export const toyProvider: Provider = {
  name: "toy",
  baseUrl: "https://api.toy.test",
  auth: "key",
  type: "application/json",
  accept: "application/json",
  errors: { message: ["errors.0.detail", "message"], code: ["errors.0.code"], requestId: ["errors.0.id"] },
};

export const password = "s3cr3t-p@ss!word";

/** A request as it arrived at `fetch`. */
export interface Arrived {
  url: string;
  init: RequestInit & { headers: Record<string, string>; method: string };
  /** Counts from 1. */
  count: number;
}

/** What answers a request: a response, or an error thrown. */
export type Answer = (arrived: Arrived) => Response | Promise<Response>;

/** Makes a client whose requests the answers serve in turn, the last one for all that follow. */
export function createToy(
  answers: Answer | readonly Answer[],
  options: ClientOptions = {},
  definition: Partial<ClientDefinition> = {},
): { toy: Toy; arrived: Arrived[] } {
  const arrived: Arrived[] = [];
  const list = typeof answers === "function" ? [answers] : answers;
  const toy = createClient<Toy>({
    name: "createToy",
    provider: toyProvider,
    operations: toyRows,
    auth: { key: basicAuth({ username: "user", password }) },
    whole: wholeClient(() => import("../src/http/request-by-path.ts")),
    log: logging,
    options: {
      fetch: async (url, init) => {
        const one = { url, init: { ...(init as Arrived["init"]) }, count: arrived.length + 1 };
        arrived.push(one);
        return (list[Math.min(one.count, list.length) - 1] as Answer)(one);
      },
      ...options,
    },
    ...definition,
  });
  return { toy, arrived };
}

/** An answer; a body that is no text is written as JSON. */
export function reply(status: number, body?: unknown, headers: Record<string, string> = {}): Answer {
  return () =>
    body === undefined || typeof body === "string"
      ? new Response(body ?? null, { status, headers })
      : Response.json(body, { status, headers });
}

/** A failure of `fetch` as Node's has it: a TypeError, and the code in its cause. */
export function broken(code: string, extra: object = {}): () => never {
  return () => {
    throw fetchFailed(code, extra);
  };
}

export const fetchFailed = (code: string, extra: object = {}): TypeError =>
  new TypeError("fetch failed", { cause: Object.assign(new Error(`it broke: ${code}`), { code, ...extra }) });

/** An answer that never comes, and that no signal ends. */
export const never: Answer = () => new Promise<Response>(() => {});

/** A response that the platform could not make: any status, and a body of chunks that may stall or break. */
export function bodyOf(
  chunks: readonly (string | Uint8Array)[],
  end: "close" | "stall" | Error = "close",
): ReadableStream {
  let index = 0;
  return new ReadableStream(
    {
      pull(controller) {
        const chunk = chunks[index++];
        if (chunk !== undefined)
          return controller.enqueue(typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk);
        if (end === "close") return controller.close();
        if (end !== "stall") return controller.error(end);
        return new Promise(() => {});
      },
    },
    { highWaterMark: 0 },
  );
}

/** The error that a promise rejects with. */
export async function failure(promise: Promise<unknown>): Promise<TrunklineError> {
  try {
    await promise;
  } catch (error) {
    return error as TrunklineError;
  }
  throw new Error("It was to fail.");
}
