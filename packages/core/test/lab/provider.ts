import {
  basicAuth,
  binaryBody,
  type CallOptions,
  type ClientOptions,
  createClient,
  enveloped,
  lines,
  logging,
  type Middleware,
  type OperationRows,
  type PageOptions,
  type Provider,
  paged,
  parameters,
  rpcBody,
  rpcResult,
  sameOrigin,
  unwrapped,
  wholeClient,
} from "../../src/index.ts";
import { formsOf } from "../suites/forms.ts";
import type { Fault, FaultOf } from "./fault.ts";

type Input = Readonly<Record<string, unknown>>;
type Operation = (input?: Input, options?: CallOptions) => Promise<unknown>;

/** The lab's own provider: one operation for each part of the catalogue. */
export interface Lab {
  read: Operation;
  write: Operation;
  send: Operation;
  sendStream: Operation;
  remote: Operation;
  lines: (input?: Input, options?: CallOptions) => Promise<AsyncIterable<unknown>>;
  list: Operation & { items: (input?: Input, options?: PageOptions) => AsyncGenerator<unknown> };
}

const sensitive = { to: "phone", text: "content" } as const;
const params = parameters({ query: ["tag"], header: ["X-Trace"] });

const operations: OperationRows = {
  read: { http: "GET /v1/messages/{id}", params, unwrap: "data", settle: unwrapped, follow: sameOrigin },
  write: {
    http: "PUT /v1/messages/{id}",
    params,
    safety: "idempotent",
    body: "json",
    unwrap: "data",
    settle: unwrapped,
    sensitive,
  },
  send: {
    http: "POST /v1/senders/{id}/messages",
    params,
    safety: "send",
    body: "json",
    unwrap: "data",
    settle: unwrapped,
    sensitive,
  },
  sendStream: { http: "POST /v1/faxes", safety: "send", body: binaryBody, type: "image/tiff", whole: "body" },
  remote: {
    http: "POST /rpc",
    safety: "send",
    body: rpcBody(["to"]),
    wrap: "params",
    fill: { jsonrpc: "2.0", id: 1, method: "send" },
    envelop: enveloped,
    settle: rpcResult,
  },
  lines: { http: "GET /v1/stream", stream: lines },
  list: {
    http: "GET /v1/messages",
    params: parameters({ query: ["cursor"] }),
    page: paged({ items: "items", next: "next", params: ["cursor"] }),
  },
};

const provider: Provider = {
  name: "lab",
  baseUrl: "https://lab.test",
  auth: "key",
  type: "application/json",
  accept: "application/json",
  errors: { message: ["message"], code: ["code"] },
};

const password = "s3cr3t-p@ss!word";
const address = { id: "m1", tag: "a b", "X-Trace": "t1" };
const message = { to: "12065551212", text: "Zoë: your code is 471-108" };

/** From here on whole clients ask below `fetch`: it has to be there, and what a first call of theirs loads. */
export async function askBelowFetch(): Promise<void> {
  await fetch("data:,");
  await createLab({ baseUrl: "http://127.0.0.1:9", retry: false }, undefined, true)
    .read(address)
    .catch(() => {});
  await new Promise((resolve) => setTimeout(resolve, 100));
}

/** What no error of the lab's may show. */
export const labSecrets: readonly string[] = [password, `user:${password}`, message.to, message.text].flatMap(formsOf);

/** A client of the lab's provider; a slim one asks `fetch` in another way than a whole one. */
export const createLab = (
  options: ClientOptions,
  auth: () => Middleware = () => basicAuth({ username: "user", password: password }),
  isWhole = false,
): Lab =>
  createClient<Lab>({
    name: "createLab",
    provider,
    operations,
    auth: { key: auth() },
    log: logging,
    options,
    ...(isWhole && { whole: wholeClient(() => import("../../src/http/request-by-path.ts")) }),
  });

/** What the table has to know of an operation of the lab's. */
export const labOf = (kind: FaultOf["kind"]): FaultOf => ({
  kind,
  success: { status: 200, type: "application/json", body: '{"data":{"id":"m1","text":"Zoë"}}' },
  problem: {
    type: "application/json",
    body: '{"message":"There was trouble.","code":"t7"}',
    echo: (detail, title) => JSON.stringify({ message: detail, code: title }),
  },
  follows: kind === "read",
  promises: true,
  empty: false,
  absent: [],
});

/** Makes a fault's call with the lab's own provider. */
export function callLab(
  kind: FaultOf["kind"],
  { auth, input, make }: Fault,
  isWhole?: boolean,
): (options: ClientOptions) => Promise<unknown> {
  const name = kind === "idempotent" ? "write" : kind;
  return async (options) => {
    const lab = createLab(options, auth, isWhole);
    // Not by spreading: a getter is to be read by the client.
    const given = Object.defineProperties(
      kind === "read" ? { ...address } : { ...address, ...message },
      Object.getOwnPropertyDescriptors(input?.() ?? {}),
    );
    const call = (more?: CallOptions): Promise<unknown> => lab[name](given, more);
    return make ? make(lab, call) : call();
  };
}
