import type { MockBase, MockData, MockOptions, SentRequest } from "../../src/mocks/types.ts";
import type { ClientOptions } from "../../src/options.ts";
import type { Accident, SentExchange, Vector } from "./vectors.ts";

/** A provider's package as the suites see it; the package describes itself so in `test/tested.ts`. */
export interface Tested {
  /** Of its folders in `specs/` and `packages/`. */
  name: string;
  /** Of the generated types: `Flowroute`. */
  typeName: string;
  data: MockData;
  /** Where a client of `create` sends to, its variables filled in. */
  baseUrl: string;
  /** A client with all credentials, or with those of a vector. */
  create: (options?: ClientOptions, vector?: Vector) => object;
  mocks: (options?: MockOptions) => TestedMocks;
  /** What the credentials of `create` are made of; nothing may show them. */
  secrets: readonly string[];
  /** Inputs that the provider's documentation shows, of operations without a vector at least. */
  documented: readonly DocumentedCall[];
  accidents: readonly Accident[];
  /** By the vector's id: the operation, where it is not the one that the vector names. */
  renamed?: Readonly<Record<string, string>>;
  /** By the vectors' operationId: why the client has no such operation. */
  omitted?: Readonly<Record<string, string>>;
  /** Tells what the provider sends to its users. */
  isWebhook?: (vector: Vector) => boolean;
  /** By the vector's id: inputs that our types do not take; who passes them on nevertheless gets the same request. */
  untypedInputs: Readonly<Record<string, string>>;
  /** By the vector's id: inputs that are refused before anything is sent. */
  refusedInputs?: Readonly<Record<string, string>>;
  /** By the vector's id: members of answers that our types leave out. */
  untypedAnswers?: Readonly<Record<string, { why: string; members: readonly string[] }>>;
  /** By the vector's id: answers that the spec says nothing of, such as those of gateways. */
  undocumentedAnswers?: Readonly<Record<string, string>>;
  /** Members that an option of the client stands in for. */
  defaults?: Readonly<Record<string, unknown>>;
  /** The order of queries and forms counts. */
  ordered?: true;
  /** Media types under which each answer is read; default: the one that it came with. */
  answerTypes?: readonly string[];
  /** Headers that only the request itself can tell, such as signatures; default: the vector's. */
  stamps?: (sent: SentExchange, vector: Vector) => Readonly<Record<string, string>>;
  /** What the error of a failure must say, by the answer's body. */
  errorOf?: (body: unknown, status: number, operation: string) => ExpectedError;
}

/** The mocks of any provider. */
export type TestedMocks = Omit<MockBase<unknown>, "requests"> & { readonly requests: readonly SentRequest[] };

/** A call as documentation shows it. */
export interface DocumentedCall {
  operation: string;
  input: Readonly<Record<string, unknown>>;
  /** `POST /v2/numbers`, the path as on the wire; absent: only the mocks are asked. */
  request?: string;
  query?: readonly (readonly [string, string])[];
  headers?: Readonly<Record<string, string>>;
  body?: unknown;
}

/** Parts of an `HttpError` that come from the provider's body. */
export interface ExpectedError {
  message?: string | undefined;
  code?: string | undefined;
  requestId?: string | undefined;
}

/** An operation whose name is only known at run time; the types of input and output are proved elsewhere. */
export type AnyOperation = ((input?: object, options?: object) => Promise<unknown>) & {
  raw: (
    input?: object,
    options?: object,
  ) => Promise<{ status: number; data: unknown; attempts: number; headers: Headers }>;
};

/** An operation of a client. */
export function operationOf(client: object, name: string): AnyOperation {
  return (client as Record<string, AnyOperation>)[name] as AnyOperation;
}

/** The row of an operation. */
export function rowOf({ data, name: provider }: Tested, name: string): MockData["operations"][string] {
  const row = data.operations[name];
  if (!row) throw new Error(`${provider} has no operation ${name}.`);
  return row;
}

/** The file or folder at a path from the repository's root. */
export function inRepository(path: string): URL {
  return new URL(`../../../../${path}`, import.meta.url);
}

/** What a promise is rejected with; `undefined` when it resolves. */
export async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => undefined,
    (error: unknown) => error,
  );
}
