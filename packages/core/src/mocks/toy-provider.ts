import type { HttpStatus, NoInput, RawResult } from "../call.ts";
import { exactlyOne, hasItems } from "../checks.ts";
import { decoded, epochSeconds, exactInteger, underscoreTime } from "../codecs.ts";
import { enveloped, unwrapped } from "../envelope.ts";
import { exactIntegers } from "../exact-integers.ts";
import { lines } from "../lines.ts";
import type { OperationRow } from "../operation.ts";
import { numbered, paged } from "../paginate.ts";
import { absoluteUrl, parameters } from "../parameters.ts";
import { checked, encoded } from "../prepare.ts";
import { rpcBody, rpcResult } from "../rpc.ts";
import type { JsonSchema } from "../schema.ts";
import { plainText } from "../text.ts";
import { binaryBody, formBody, multipartBody, styledPairs } from "../writers.ts";
import type { MockData, MockOverride } from "./types.ts";

// A provider for the tests, with one operation for each way of writing a request.

interface Message {
  data: { id: string; attributes: { to: string; body: string } };
}
interface Errors {
  errors: { detail: unknown; status: number }[];
}
type Failed =
  | RawResult<401 | 404 | 422, Errors>
  | RawResult<Exclude<HttpStatus, 200 | 202 | 204 | 401 | 404 | 422>, unknown>;

export interface ToyOverrides {
  sendMessage: MockOverride<
    { to: string; body?: string; urls?: string[]; __proto__?: unknown },
    RawResult<202, Message> | Failed
  >;
  listMessages: MockOverride<
    { limit?: number; deleted?: boolean; tags?: string[]; kinds?: string[]; filter?: object },
    RawResult<200, Message[]> | Failed
  >;
  findMessage: MockOverride<{ external_id: string }, RawResult<200, Message> | Failed>;
  getMessage: MockOverride<{ id: string; trace?: number }, RawResult<200, Message> | Failed>;
  getMessageByName: MockOverride<{ name: string }, RawResult<200, Message> | Failed>;
  getLatestMessage: MockOverride<NoInput, RawResult<200, Message> | Failed>;
  removeMessage: MockOverride<{ id: string }, RawResult<204, undefined> | Failed>;
  getRecording: MockOverride<{ id: string }, RawResult<200, Blob> | Failed>;
  uploadMedia: MockOverride<{ file: Blob; name?: string; sizes?: number[] }, RawResult<200, undefined> | Failed>;
  addNote: MockOverride<
    { text: string; urgent?: boolean; count?: number; meta?: object },
    RawResult<200, string> | Failed
  >;
  setGreeting: MockOverride<{ body: string }, RawResult<200, string> | Failed>;
  putBytes: MockOverride<{ body: Uint8Array }, RawResult<204, undefined> | Failed>;
  setNumbers: MockOverride<{ body: string[] }, RawResult<204, undefined> | Failed>;
  ping: MockOverride<NoInput, RawResult<200, string> | Failed>;
  stop: MockOverride<NoInput, RawResult<200, string> | Failed>;
  downloadExport: MockOverride<{ download_url: string }, RawResult<200, Blob> | Failed>;
  listChannels: MockOverride<{ campaign_id: string }, RawResult<200, RpcAnswer<string[]>> | Failed>;
  setTable: MockOverride<
    { campaign_id: string; table: { entries: string[] } },
    RawResult<200, RpcAnswer<null>> | Failed
  >;
  startCalls: MockOverride<{ calls: string[] }, RawResult<200, string[]> | Failed>;
  startApplications: MockOverride<{ count?: number }, RawResult<200, string[]> | Failed>;
  addVoiceFiles: MockOverride<{ audio: Blob[] }, RawResult<204, undefined> | Failed>;
  addVoiceUrls: MockOverride<{ url: string[] }, RawResult<204, undefined> | Failed>;
  listContacts: MockOverride<{ page?: number; limit?: number }, RawResult<200, Contacts> | Failed>;
  listLogs: MockOverride<{ from: Date; start_key?: string }, RawResult<200, Logs> | Failed>;
  streamMessages: MockOverride<NoInput, RawResult<200, AsyncIterable<{ id: string; at: Date }>> | Failed>;
  fireMetrics: MockOverride<{ metrics: [string, number][] }, RawResult<204, undefined> | Failed>;
  findNumbers: MockOverride<{ area?: string; city?: string; tags?: string[] }, RawResult<200, string[]> | Failed>;
}

interface RpcAnswer<Result> {
  result?: Result;
  error?: { faultCode: number; faultString: string } | null;
}
interface Contacts {
  contacts: { name: string }[];
}
interface Logs {
  logs: { id: string; at: Date }[];
  last_key: string;
}

const message: Message = { data: { id: "m1", attributes: { to: "12065550100", body: "hi" } } };
const one = { 200: { type: "application/vnd.api+json", example: message } };
const id = { type: "string", pattern: "^m\\d+$" } as const;

const operations: Record<keyof ToyOverrides, OperationRow> = {
  sendMessage: {
    http: "POST /v2/messages",
    safety: "send",
    body: "json",
    wrap: "data.attributes",
    fill: { "data.type": "message", "data.attributes.kind": "sms" },
    envelop: enveloped,
    unwrap: "data",
    settle: unwrapped,
  },
  listMessages: {
    http: "GET /v2/messages",
    params: parameters({
      query: ["limit", "deleted", "tags", "kinds", "filter"],
      pairs: styledPairs({ tags: ",", filter: "deep" }),
    }),
  },
  findMessage: { http: "GET /v2/messages", params: parameters({ query: ["external_id"] }) },
  getMessage: { http: "GET /v2/messages/{id}", params: parameters({ header: ["X-Trace"] }) },
  getMessageByName: { http: "GET /v2/messages/{name}", params: parameters() },
  getLatestMessage: { http: "GET /v2/messages/latest" },
  removeMessage: { http: "DELETE /v2/messages/{id}", params: parameters(), safety: "idempotent" },
  getRecording: { http: "GET /v2/messages/{id}.wav", params: parameters(), accept: "audio/wav", text: plainText },
  uploadMedia: { http: "POST /v2/media", safety: "send", body: multipartBody, empty: true },
  addNote: {
    http: "POST /v2/notes",
    safety: "send",
    body: formBody({ meta: "json" }),
    accept: "text/plain",
    text: plainText,
  },
  setGreeting: { http: "PUT /v2/greeting", safety: "idempotent", body: binaryBody, whole: "body", type: "text/plain" },
  putBytes: { http: "PUT /v2/bytes", safety: "idempotent", body: binaryBody, whole: "body", type: "audio/wav" },
  setNumbers: { http: "PUT /v2/numbers", safety: "idempotent", body: "json", whole: "body" },
  ping: {
    http: "GET /v2/rpc",
    params: parameters({ query: ["action"], fixed: { action: "ping" } }),
    auth: false,
    accept: "text/plain",
    text: plainText,
  },
  stop: {
    http: "GET /v2/rpc",
    params: parameters({ query: ["action"], fixed: { action: "stop" } }),
    accept: "text/plain",
    text: plainText,
  },
  downloadExport: {
    http: "GET /downloads",
    params: absoluteUrl("download_url"),
    auth: false,
    accept: "application/gzip",
    text: plainText,
  },
  listChannels: {
    http: "POST /v2/rpc/",
    body: rpcBody(["campaign_id"]),
    wrap: "params",
    fill: { jsonrpc: "2.0", id: 0, method: "channels" },
    envelop: enveloped,
    settle: rpcResult,
    type: "application/json",
    auth: "token",
  },
  setTable: {
    http: "POST /v2/rpc/",
    safety: "idempotent",
    body: rpcBody(["campaign_id", "table"]),
    wrap: "params",
    fill: { jsonrpc: "2.0", id: 0, method: "set_table" },
    envelop: enveloped,
    settle: rpcResult,
    type: "application/json",
    auth: "token",
  },
  startCalls: {
    http: "POST /v2/start",
    safety: "send",
    body: "json",
    type: "application/json",
    auth: ["hmac", "token"],
  },
  startApplications: { http: "POST /v2/start", safety: "send", body: "json", type: "application/json" },
  addVoiceFiles: { http: "POST /v2/voices", safety: "idempotent", body: multipartBody },
  addVoiceUrls: { http: "POST /v2/voices", safety: "idempotent", body: formBody() },
  listContacts: {
    http: "GET /v2/contacts",
    params: parameters({ query: ["page", "limit"] }),
    page: numbered({ items: "contacts", page: "page", limit: "limit", size: 2 }),
    service: "contacts",
    accept: "application/json",
  },
  listLogs: {
    http: "GET /v2/logs",
    params: parameters({ query: ["from", "start_key"] }),
    prepare: encoded({ from: underscoreTime }),
    parse: decoded({ "logs.*.at": epochSeconds, "logs.*.id": exactInteger }, exactIntegers),
    page: paged({ items: "logs", next: "last_key", params: ["start_key"] }),
    accept: "application/json",
  },
  streamMessages: {
    http: "GET /v2/stream",
    stream: lines,
    parse: decoded({ at: epochSeconds }),
    accept: "application/json",
  },
  fireMetrics: {
    http: "PUT /v2/metrics",
    safety: "send",
    prepare: checked(hasItems("metrics", 1, 2)),
    body: "json",
    whole: "metrics",
    type: "application/json",
  },
  findNumbers: {
    http: "GET /v2/numbers",
    params: parameters({ query: ["area", "city", "tags"], pairs: styledPairs({ tags: "/" }) }),
    prepare: checked(exactlyOne("area", "city")),
    accept: "application/json",
  },
};

const rpc = (method: string, prefixItems: JsonSchema[]) => ({
  tag: "account",
  body: {
    required: true as const,
    types: ["application/json"],
    schema: {
      type: "object" as const,
      required: ["jsonrpc", "id", "method", "params"],
      properties: {
        jsonrpc: { const: "2.0" },
        id: { const: 0 },
        method: { const: method },
        params: { type: "array" as const, prefixItems, minItems: prefixItems.length, maxItems: prefixItems.length },
      },
    },
  },
});

export const toyData: MockData = {
  provider: {
    name: "toy",
    baseUrl: "https://api.toy.example/base",
    auth: "basicAuth",
    type: "application/vnd.api+json",
    accept: "application/vnd.api+json",
    errors: { message: ["message", "error.message", "error"] },
  },
  operations,
  definitions: {
    Message: {
      type: "object",
      required: ["to", "kind"],
      properties: {
        to: { type: "string", pattern: "^1\\d{10}$" },
        body: { type: "string", maxLength: 20 },
        urls: { type: "array", items: { type: "string", format: "uri" } },
        kind: { const: "sms" },
      },
    },
  },
  errors: {
    invalid: [
      { when: ["account"], status: 200, body: { error: { faultCode: 8002, faultString: "{message}" } } },
      { status: 422, body: { errors: [{ detail: "{mirror}", id: "{id}", status: 422 }] } },
    ],
    unauthorized: [
      { when: ["account"], status: 401, contentType: "text/plain", body: "Unauthorized" },
      { status: 401, contentType: "application/json", body: { errors: [{ detail: "{message}", status: 401 }] } },
    ],
    notFound: [
      { when: ["account"], status: 200, body: { error: { faultCode: -32601, faultString: "{message}" } } },
      { status: 404, body: { errors: [{ detail: "No such thing.", status: 404 }] } },
    ],
  },
  credentials: {
    token: { in: "header", name: "authorization", prefix: "Bearer" },
    hmac: { in: "header", name: "authorization", prefix: "HMAC" },
  },
  rules: {
    sendMessage: {
      body: {
        required: true,
        types: ["application/vnd.api+json", "application/json"],
        schema: {
          type: "object",
          required: ["data"],
          properties: {
            data: {
              type: "object",
              required: ["type", "attributes"],
              properties: { type: { const: "message" }, attributes: { $ref: "#/definitions/Message" } },
            },
          },
        },
      },
      replies: {
        202: { type: "application/vnd.api+json", example: message },
        401: { type: "application/json", example: { errors: [{ detail: "Wrong key.", status: 401 }] } },
        422: { type: "application/vnd.api+json", example: { errors: [{ detail: "No such number.", status: 422 }] } },
      },
    },
    listMessages: {
      query: {
        limit: { schema: { type: "integer", minimum: 1, maximum: 200 } },
        deleted: { schema: { type: "boolean" } },
        tags: { schema: { type: "array", items: { type: "string" } } },
        kinds: { schema: { type: "array", items: { enum: ["sms", "mms"] } } },
        filter: { schema: { type: "object", properties: { size: { type: "integer" }, name: { type: "string" } } } },
      },
      encode: { tags: ",", filter: "deep" },
      replies: { 200: { type: "application/vnd.api+json", example: [message] } },
    },
    findMessage: { query: { external_id: { schema: { type: "string" }, required: true } }, replies: one },
    getMessage: { path: { id }, header: { "X-Trace": { schema: { type: "integer" } } }, replies: one },
    getMessageByName: { path: { name: { type: "string", pattern: "^[a-z]+$" } }, replies: one },
    getLatestMessage: { replies: one },
    removeMessage: { path: { id }, replies: { 204: {} } },
    getRecording: { path: { id }, replies: { 200: { type: "audio/wav", example: "RIFF" } } },
    uploadMedia: {
      body: {
        required: true,
        types: ["multipart/form-data"],
        schema: {
          type: "object",
          required: ["file"],
          properties: {
            file: { type: "string" },
            name: { type: "string" },
            sizes: { type: "array", items: { type: "integer" } },
          },
          additionalProperties: false,
        },
      },
      replies: { 200: {} },
    },
    addNote: {
      body: {
        required: true,
        types: ["application/x-www-form-urlencoded"],
        schema: {
          type: "object",
          required: ["text"],
          properties: {
            text: { type: "string" },
            urgent: { type: "boolean" },
            count: { type: "integer" },
            meta: { type: "object" },
          },
        },
      },
      encode: { meta: "json" },
      replies: { 200: { type: "text/plain", example: "noted" } },
    },
    setGreeting: {
      body: { required: true, types: ["text/plain"], schema: { type: "string", maxLength: 10 } },
      replies: { 200: { type: "application/json", example: "hello" } },
    },
    putBytes: { body: { types: ["audio/*", "application/json"], schema: { type: "string" } }, replies: { 204: {} } },
    setNumbers: {
      body: { types: ["application/vnd.api+json"], schema: { type: "array", items: { type: "string" } } },
      replies: { 204: {} },
    },
    ping: {
      query: { action: { schema: { const: "ping" }, required: true } },
      replies: { 200: { type: "text/plain", example: "pong" } },
    },
    stop: {
      query: { action: { schema: { const: "stop" }, required: true } },
      replies: { 200: { type: "text/plain", example: "bye" } },
    },
    downloadExport: {
      query: { download_url: { schema: { type: "string", format: "uri" }, required: true } },
      replies: {
        200: { type: "application/gzip", example: "a,b\n" },
        403: { type: "application/xml", example: "<Error/>" },
      },
      url: "https://storage.example/toy-exports/2019/3/e5.gz?signature=1",
    },
    listChannels: {
      ...rpc("channels", [{ type: "string" }]),
      replies: { 200: { type: "text/json", example: { result: ["sms"], error: null } } },
    },
    setTable: {
      ...rpc("set_table", [{ type: "string" }, { type: "object" }]),
      replies: { 200: { type: "text/json", example: { result: null, error: null } } },
    },
    startCalls: {
      body: {
        types: ["application/json"],
        schema: { type: "object", required: ["calls"], properties: { calls: { type: "array" } } },
      },
      replies: { 200: { type: "application/json", example: ["call-1"] } },
    },
    startApplications: {
      body: { types: ["application/json"], schema: { type: "object", properties: { count: { type: "integer" } } } },
      replies: { 200: { type: "application/json", example: ["application-1"] } },
    },
    addVoiceFiles: { body: { types: ["multipart/form-data"], schema: { type: "object" } }, replies: { 204: {} } },
    addVoiceUrls: {
      body: { required: true, types: ["application/x-www-form-urlencoded"], schema: { type: "object" } },
      replies: { 204: {} },
    },
    listContacts: {
      query: { page: { schema: { type: "integer" } }, limit: { schema: { type: "integer" } } },
      replies: { 200: { type: "application/json", example: { contacts: [{ name: "Ann" }, { name: "Bo" }] } } },
    },
    listLogs: {
      query: {
        from: { schema: { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\d_\\d\\d:\\d\\d:\\d\\d$" }, required: true },
        start_key: { schema: { type: "string" } },
      },
      replies: {
        200: {
          type: "application/json",
          example: { logs: [{ id: 20181128140457996123n, at: 1_767_323_045 }], last_key: "k2" },
        },
      },
      last: "",
    },
    streamMessages: {
      replies: { 200: { type: "application/json", example: { id: "m1", at: 1_767_323_045 }, lines: true } },
    },
    fireMetrics: {
      body: {
        required: true,
        types: ["application/json"],
        schema: {
          type: "array",
          items: { type: "array", prefixItems: [{ type: "string" }, { type: "number" }], minItems: 2 },
        },
      },
      replies: { 204: {} },
    },
    findNumbers: {
      query: {
        area: { schema: { type: "string" } },
        city: { schema: { type: "string" } },
        tags: { schema: { type: "array", items: { type: "string" } } },
      },
      encode: { tags: "/" },
      replies: { 200: { type: "application/json", example: ["12065550100"] } },
    },
  },
};
