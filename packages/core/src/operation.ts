import type { Call } from "./call-state.ts";
import type { Decoded } from "./codecs.ts";
import type { Paged } from "./paginate.ts";
import type { Parameters } from "./parameters.ts";
import type { Prepared } from "./prepare.ts";
import type { Follow } from "./redirect.ts";
import type { BodyWriter } from "./serialize.ts";
import type { StreamReader } from "./stream.ts";
import type { TextReader } from "./text.ts";
import type { TransportResponse } from "./transport.ts";

/**
 * How often an operation may reach the provider. The spec says it (`x-safety`); the HTTP verb never does.
 *
 * - `read`: changes nothing, repeat freely
 * - `idempotent`: a write that may be repeated without further effect
 * - `send`: reaches a person or creates something, so at most once
 * - `purchase`: costs money, so at most once
 */
export type Safety = "read" | "idempotent" | "send" | "purchase";

/** What an input member holds that no log and no error may show. */
export type Sensitivity = "secret" | "phone" | "content";

/** How a list goes from page to page; all paths are dotted. */
export interface PageRow {
  /** Path of the array in the answer. */
  items: string;
  /** Path inside each element, where elements are wrapped once more. */
  item?: string;
  /** Member that takes an element's name, where a page may also be a bare array, or an object of elements by name. */
  named?: string;
  /** Path of the next page's URL or cursor; absent or `null` on the last page. */
  next: string;
  /** Query members taken over from the next page's URL, or the one member that takes the cursor. */
  params: readonly string[];
}

/**
 * One operation as data, generated from the spec: only what differs from the default is there. What only some operations
 * need (pages, streams, bodies other than JSON) is a function of core that the row names, so that a bundle holds it only
 * where a row does.
 */
export interface OperationRow {
  /** Verb and path template: `POST /v2.1/messages`. */
  http: string;
  /** Default: `read`. */
  safety?: Exclude<Safety, "read">;
  /** Made by `checked` or `encoded`: checks and converts a copy of the input before it is written. */
  prepare?: Prepared;
  /** Made by `parameters` or `absoluteUrl`: members in path, query and headers. */
  params?: Parameters;
  /** How the body is written; absent: the operation takes none. */
  body?: "json" | BodyWriter;
  /** Media type of the body, where it is not the provider's. */
  type?: string;
  /** Media type asked for, where it is not the provider's. */
  accept?: string;
  /** The body is this one member, not the flat rest of the input. */
  whole?: string;
  /** Dotted path in the body where the flat members go. */
  wrap?: string;
  /** Constants put on for the user: dotted path in the body -> value. */
  fill?: Readonly<Record<string, unknown>>;
  /** What does both: `enveloped`. */
  envelop?: (row: OperationRow, value: unknown) => unknown;
  /** Made by `decoded`: reads a JSON answer, where it is more than `JSON.parse`. */
  parse?: Decoded;
  /** How a success is taken that is no JSON: `plainText`. */
  text?: TextReader;
  /** Dotted path in the answer of what the user gets. */
  unwrap?: string;
  /** What the user gets of a success: `unwrapped` where there is a path to it, `rpcResult` where it may be a failure. */
  settle?: (data: unknown, response: TransportResponse, call: Call) => unknown;
  /** Statuses that mean that there is nothing: the user gets `undefined`. */
  absent?: readonly number[];
  /** Made by `paged`. */
  page?: Paged;
  /** A success other than 204 may come without a body. */
  empty?: true;
  /** The answer is handed over as it arrives: `streamed`. */
  stream?: StreamReader;
  /** Which redirects are followed: `sameOrigin` for reads, `anywhere` for downloads; absent: none. */
  follow?: Follow;
  /** Which of the user's base URLs it is called at, where one is given. */
  service?: string;
  /** Security scheme, where it is not the provider's; of several, the first that has credentials; `false`: none. */
  auth?: string | readonly string[] | false;
  /** Names of input members, at any depth, that no log and no error may show. */
  sensitive?: Readonly<Record<string, Sensitivity>>;
}

/** What all operations of a provider share, generated from the spec. */
export interface Provider {
  /** As in messages and logs: `flowroute`. */
  name: string;
  /** Default base URL, without a slash at the end; a client fills in what stands in braces. */
  baseUrl: string;
  /** Security scheme of operations that name none. */
  auth?: string;
  /** Media type of JSON bodies, where the row names none. */
  type: string;
  /** Media type asked for, where the row names none. */
  accept: string;
  /** Where the provider's error bodies keep what; dotted paths, the first that exists wins. */
  errors: {
    message: readonly string[];
    code?: readonly string[];
    requestId?: readonly string[];
    /** What to say of a message that is no text: `leaves`; else it is shown as JSON. */
    tell?: (detail: unknown) => string;
    /** Made by `codesByText`: codes of errors that the provider tells apart by their text alone. */
    derive?: (status: number, text: string) => string | undefined;
  };
}

/** The operations of a provider by name, as generated. */
export type OperationRows = Readonly<Record<string, OperationRow>>;
