import type { CallOptions, RawResult } from "../call.ts";
import type { OperationRow, Provider } from "../operation.ts";
import type { Part } from "../part.ts";
import type { JsonSchema } from "../schema.ts";
import type { PairStyle } from "../writers.ts";

/** What the mocks know of a provider, generated from its spec. */
export interface MockData {
  provider: Provider;
  /** By operationId, the same rows as the client's. */
  operations: Readonly<Record<string, OperationRow>>;
  /** The component schemas that the rules refer to as `#/definitions/Name`. */
  definitions: Readonly<Record<string, JsonSchema>>;
  /**
   * The provider's own answers to requests that its spec forbids (`x-errors.bodies`); of several the first that is for
   * the operation.
   */
  errors: { [Reason in Refusal["reason"]]?: MockErrorBody | readonly MockErrorBody[] };
  /** By security scheme: where its credentials are; absent: in the header `authorization`; `false`: only the user knows. */
  credentials?: Readonly<Record<string, CredentialPlace | false>>;
  /** By operationId. */
  rules: Readonly<Record<string, MockRule>>;
}

/** Where a request has its credentials. */
export interface CredentialPlace {
  in: "header" | "query";
  name: string;
  /** What the value begins with, before a space: `Basic`. */
  prefix?: string;
}

/** An error in the provider's format; `"{message}"`, `"{mirror}"` and `"{id}"` in `body` are replaced. */
export interface MockErrorBody {
  /** The tags of the operations that it is for; absent: all. */
  when?: readonly string[];
  status: number;
  /** Default: `application/json`. */
  contentType?: string;
  /** Of another type than JSON: the text. */
  body: unknown;
}

/** What the spec allows in a request to one operation, and what it answers. */
export interface MockRule {
  /** The operation's tag, where error bodies are told apart by it. */
  tag?: string;
  path?: Readonly<Record<string, JsonSchema>>;
  /** All of them, constants included (as `const` schemas). */
  query?: Readonly<Record<string, MockParameter>>;
  header?: Readonly<Record<string, MockParameter>>;
  body?: {
    required?: true;
    /** Media types, without parameters such as `charset`. */
    types: readonly string[];
    /** Of the whole body as on the wire. */
    schema?: JsonSchema;
  };
  /** How arrays and objects are written in queries and forms, where it is not `name=a&name=b`. */
  encode?: Readonly<Record<string, PairStyle>>;
  /** Documented answers by status; the lowest 2xx is the usual one. */
  replies: Readonly<Record<string, MockReplyRule>>;
  /** For lists: what stands for the next page on the last one; absent: nothing. */
  last?: unknown;
  /** For operations whose member is the URL to call (`x-url`): an example of such a URL. */
  url?: string;
}

/** One query or header member. */
export interface MockParameter {
  schema: JsonSchema;
  required?: true;
}

/** One documented answer; without `type` it has no body. */
export interface MockReplyRule {
  type?: string;
  /** The spec's (first) example, as on the wire; of a gzip file, the text in it; of lines, one of them. */
  example?: unknown;
  /** The body is one JSON value per line. */
  lines?: true;
}

/** Settings of the mocks. */
export interface MockOptions {
  /** Where the provider is mocked. Default: its real base URL, with any value for the names in it. */
  baseUrl?: string;
  /** Where services of it are mocked that live elsewhere, by name, as in the client's options. Default: at `baseUrl`. */
  baseUrls?: Readonly<Record<string, string | undefined>>;
  /**
   * `present`: a request without credentials is answered as the provider does (usually 401).
   * `ignore`: credentials are not looked at. Default: `present`.
   */
  credentials?: "present" | "ignore";
  /**
   * For MSW: patterns of the URLs, away from `baseUrl`, that an operation takes as its input (downloads).
   * Default: everything beside the spec's example.
   */
  downloads?: readonly string[];
  /** How many requests {@link MockBase.requests} holds at most; the oldest go first. Default: no limit. */
  keep?: number;
  /** Told of every request that the spec forbids. Default: one line through `console.warn`. */
  onRefused?: (refusal: Refusal) => void;
}

/** Why a request was refused. */
export interface Refusal {
  /** One line: which operation and which member, with the rule that was broken; never a value. */
  message: string;
  /** `undefined`: no operation has that method and path. */
  operation: string | undefined;
  reason: "invalid" | "unauthorized" | "notFound";
  /** The members at fault; empty where it is no member's. */
  issues: readonly RefusedMember[];
}

/** One member at fault. */
export interface RefusedMember {
  /** `input`: several members together. */
  in: "path" | "query" | "header" | "body" | "input";
  /** JSON pointer, from the body's root or with the parameter's name first: `/data/attributes/to`. */
  pointer: string;
  /** Such as `must be an integer`; never contains the value. */
  message: string;
}

/** What an override is told about the request. */
export interface MockRequest<Input> {
  /** As the caller of the operation gave it: path, query and body members in one object, envelope taken off. */
  input: Input;
  /** The request as it came; built when it is looked at. */
  readonly request: Request;
  /** 1 for the first request to this operation that the spec allows, 2 for the next, … */
  call: number;
}

/** An answer of one of the statuses that {@link RawResult} lists; without `data`: the spec's example for that status. */
export type MockReply<Result> =
  | (Result extends RawResult<infer Status, infer Data>
      ? {
          status: Status;
          /** Body as `.raw()` has it, envelope included. */
          data?: MockBody<Data>;
          /** Instead of `data`: what is different from the spec's example for that status, see {@link Part}. */
          patch?: MockPatch<Data>;
          headers?: Readonly<Record<string, string>>;
          /** Milliseconds before the answer. */
          delay?: number;
        }
      : never)
  /** The connection breaks: `fetch` rejects with a `TypeError`. */
  | { error: "network"; delay?: number }
  | Response;

/** What an override may give as data: lines also as an array of them, sent at once. */
export type MockBody<Data> =
  Data extends ReadableStream<unknown> ? Data : Data extends AsyncIterable<infer Item> ? Data | readonly Item[] : Data;

/** What an override may give as patch: part of a body that is JSON. */
export type MockPatch<Data> = unknown extends Data
  ? never
  : Data extends ReadableStream<unknown> | string
    ? never
    : Part<Data>;

/** Answers a request; `undefined`, or no `return`, leaves it to the override before this one, and at last to the spec's example. */
export type MockReplier<Input, Result> = (
  request: MockRequest<Input>,
) => MaybeReply<Result> | Promise<MaybeReply<Result>>;

// biome-ignore lint/suspicious/noConfusingVoidType: a function that only looks has no return.
type MaybeReply<Result> = MockReply<Result> | undefined | void;

/**
 * Replaces what one operation answers. The newest override is asked first.
 *
 * @example
 * mocks.sendMessage({ status: 429, headers: { "retry-after": "1" } }, { times: 1 });
 * mocks.getMessage({ status: 200, patch: { data: { attributes: { status: "delivered" } } } });
 * mocks.sendMessage(({ input }) => (input.to === "12065550100" ? { status: 422 } : undefined));
 */
export type MockOverride<Input, Result> = (
  reply: MockReply<Result> | MockReplier<Input, Result>,
  options?: MockOverrideOptions,
) => void;

/** One override for each operation of a client. */
export type MockOverrides<Operations> = {
  [Name in keyof Operations]: Operations[Name] extends {
    raw(input?: infer Input, options?: CallOptions): Promise<infer Result>;
  }
    ? MockOverride<Input, Result>
    : never;
};

/** Settings of one override. */
export interface MockOverrideOptions {
  /** Requests to answer before the override is gone. Default: no end. */
  times?: number;
}

/** One request that reached the mocks. */
export interface SentRequest<Operation extends string | undefined = string | undefined, Input = unknown> {
  /** `undefined`: no operation has that method and path. */
  operation: Operation;
  /** As the caller of the operation gave it: path, query and body members in one object, envelope taken off. */
  input: Input;
  method: string;
  url: string;
  /** Names in lower case; credentials are `***`, as they are in `url`. */
  headers: Readonly<Record<string, string>>;
  /** As on the wire: parsed JSON, `FormData`, text or bytes (`Uint8Array`); `undefined` where there was none. */
  body: unknown;
  /** What the mocks answered; 0 where the connection broke. */
  status: number;
  /** The line of the refusal, where the spec forbids the request. */
  refused?: string;
}

/** Every request that may be in {@link MockBase.requests}, told apart by `operation`. */
export type SentRequestOf<Overrides> =
  | {
      [Name in keyof Overrides & string]: Overrides[Name] extends MockOverride<infer Input, infer _Result>
        ? SentRequest<Name, Input>
        : never;
    }[keyof Overrides & string]
  | SentRequest<undefined, Record<string, never>>;

/** The mocks of a provider, without its overrides. */
export interface MockBase<Overrides> {
  /** Answers as the provider would; give it to a client as its `fetch`. No MSW needed. */
  fetch: typeof globalThis.fetch;
  /** The same for a server of your own; `undefined`: not a request to this provider. */
  handle(request: Request): Promise<Response | undefined>;
  /** What was sent, newest last; emptied by {@link MockBase.reset}. */
  readonly requests: readonly SentRequestOf<Overrides>[];
  /** Forgets requests, calls and overrides. */
  reset(): void;
  /** Patterns of all URLs that are mocked, as MSW takes them. */
  readonly urls: readonly string[];
}

/** The mocks of a provider: one override function per operation, and {@link MockBase}. */
export type Mocks<Overrides> = MockBase<Overrides> & Overrides;
