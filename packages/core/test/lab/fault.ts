import type { CallOptions } from "../../src/call.ts";
import type { ClientOptions } from "../../src/options.ts";
import type { Middleware } from "../../src/transport.ts";
import type { PlaceName } from "./places.ts";
import type { Lab } from "./provider.ts";
import type { Step } from "./server.ts";

/** What a call has to end with; without `error` it resolves. */
export interface Ending {
  /** Requests made. */
  attempts: number;
  /** Requests that arrive, where the platform makes more of them than it was told to, or where there is no server. */
  seen?: number;
  error?: "HttpError" | "ConnectionError" | "TimeoutError" | "AbortError" | "ValidationError" | "TrunklineError";
  status?: number;
  kind?: string;
  /** The platform's code, or one of these, where versions of Node.js differ. */
  code?: string | readonly string[];
  /** What the message has to say, where another failure would end alike. */
  says?: RegExp;
  retryAfter?: number;
  outcome?: "not_sent" | "rejected" | "unknown";
  likely?: "accepted";
  /** How often the provider carried it out. */
  ledger?: 0 | 1;
  /** What the call resolves to, where that is in question. */
  data?: unknown;
  /** Milliseconds waited before each further attempt, by a clock that does not really wait. */
  waits?: readonly number[];
}

/** One thing that goes wrong, and how a call has to end. */
export interface Fault {
  /** In the catalogue: a letter for its part, and a number. */
  id: string;
  /** What goes wrong. */
  name: string;
  /** Where the client looks for the server. Default: at the server. */
  place?: PlaceName;
  /** What the server does at each request, the last step for all further ones. */
  script?: readonly Step[];
  options?: ClientOptions;
  /** The client has to close the connection. */
  closes?: true;
  /** Only the lab's own provider can be tried with it, as with all that has one of the next four. */
  own?: true;
  /** The client's credentials. */
  auth?: () => Middleware;
  /** Members of the input that are others than usual. */
  input?: () => Readonly<Record<string, unknown>>;
  /** How the call is made. */
  make?: (lab: Lab, call: (options?: CallOptions) => Promise<unknown>) => Promise<unknown>;
  /** What it takes is a process of its own. */
  alone?: Alone;
  /** The first Node.js that does so. */
  since?: number;
  ending: Ending;
}

/** A process in which something is not as usual. */
export interface Alone {
  /** It reaches the provider through a proxy: the server of the script, or a port where none is. */
  proxy?: "server" | "closed port";
  /** It may open this many files. */
  files?: number;
  /** It is in a network of its own, where there is a way to this address, and nobody. */
  unreachable?: string;
}

/** As in the table: how a read ends, and how a send does; an idempotent write ends as a read, unless it is said here. */
export interface Row extends Omit<Fault, "ending"> {
  read?: Ending;
  send?: Ending;
  idempotent?: Ending;
}

/** What the table has to know of the operation that is called. */
export interface FaultOf {
  /** Reads and idempotent writes are repeated, sends (and purchases) never after they may have been carried out. */
  kind: "read" | "idempotent" | "send";
  /** An answer that the operation takes. */
  success: { status: number; type: string; body: string };
  /** An error as the provider writes it, and one that says these two things. */
  problem: { type: string; body: string; echo: (detail: unknown, title: string) => string };
  /** Redirects on the same origin are followed. */
  follows: boolean;
  /** An envelope is taken off: an answer without it is none. */
  promises: boolean;
  /** A success may come without a body. */
  empty: boolean;
  /** Statuses that mean that there is nothing. */
  absent: readonly number[];
}

// Endings

export const broken = (attempts: number, code?: Ending["code"]): Ending => ({
  attempts,
  error: "ConnectionError",
  ...(code !== undefined && { code }),
});
export const http = (attempts: number, status: number, kind: string): Ending => ({
  attempts,
  error: "HttpError",
  status,
  kind,
});
export const unknown = (ending: Ending): Ending => ({ ...ending, outcome: "unknown", ledger: 1 });
export const likely = (ending: Ending): Ending => ({ ...unknown(ending), likely: "accepted" });
/** Nobody can know that it was not carried out. */
export const unproved = (ending: Ending): Ending => ({ ...ending, outcome: "unknown", ledger: 0 });
export const notSent = (ending: Ending): Ending => ({ ...ending, outcome: "not_sent", ledger: 0 });
export const rejected = (ending: Ending): Ending => ({ ...ending, outcome: "rejected", ledger: 0 });
export const fine = (attempts: number): Ending => ({ attempts });
export const sent = (attempts: number): Ending => ({ attempts, ledger: 1 });
export const refused: Ending = { attempts: 0, error: "ValidationError" };

/** The same for a read, and for a send with its outcome. */
export const both = (outcome: (ending: Ending) => Ending, ending: Ending): Pick<Row, "read" | "send"> => ({
  read: ending,
  send: outcome(ending),
});

/** A call that works, whatever went wrong. */
export const works = (attempts = 1): Pick<Row, "read" | "send"> => ({ read: fine(attempts), send: sent(attempts) });

// Moments

/** A signal that is given when the server acts. */
export function moment(): { signal: AbortSignal; step: Pick<Step, "answer"> } {
  const controller = new AbortController();
  const { signal } = controller;
  const answer = (): string => {
    // Not before what else it does has been done.
    setImmediate(() => controller.abort());
    return "";
  };
  return { signal, step: { answer } };
}

// Answers

export interface Wire extends FaultOf {
  /** The success as the server writes it. */
  succeeded: string;
  /** Its body, one character for each byte. */
  body: string;
  /** The start of a success, up to its body. */
  head: (...fields: string[]) => string;
  /** The provider carries it out, and says so. */
  worked: Step;
  /** The provider carries it out, and says it otherwise. */
  workedBadly: (answer: string | NonNullable<Step["answer"]>, more?: Step) => Step;
  /** An error as the provider writes it. */
  failed: (status: number | string, ...fields: string[]) => Step;
  /** As `failed`, after it was carried out: what a gateway may say of a server behind it that did its work. */
  failedLate: (status: number | string, ...fields: string[]) => Step;
}

export const reply = (status: number | string, fields: readonly string[], content: string): string =>
  [
    `HTTP/1.1 ${typeof status === "number" ? `${status} Said So` : status}`,
    `Content-Length: ${content.length}`,
    ...fields,
    "",
    content,
  ].join("\r\n");
/** A value in the name of a fault. */
export const code = (value: unknown): string => `\`${typeof value === "number" ? value : JSON.stringify(value)}\``;
export const type = (name: string): string => `Content-Type: ${name}`;

/** What servers say to an operation. */
export function wireOf(of: FaultOf): Wire {
  const { success, problem } = of;
  const body = latin1(success.body);
  const succeeded = reply(success.status, [type(success.type)], body);
  const failed: Wire["failed"] = (status, ...fields) => ({
    answer: () => reply(status, [type(problem.type), ...fields], latin1(problem.body)),
  });
  return {
    ...of,
    succeeded,
    body,
    head: (...fields) => [`HTTP/1.1 ${success.status} Said So`, type(success.type), ...fields, "", ""].join("\r\n"),
    worked: { carriesOut: true, answer: () => succeeded },
    workedBadly: (answer, more = {}) => ({
      carriesOut: true,
      answer: typeof answer === "string" ? () => answer : answer,
      ...more,
    }),
    failed,
    failedLate: (...all) => ({ ...failed(...all), carriesOut: true }),
  };
}

/** The server writes one byte per character. */
export const latin1 = (text: string): string => Buffer.from(text).toString("latin1");
