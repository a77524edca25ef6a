import { gzipSync } from "node:zlib";
import type { ClientOptions } from "../../src/options.ts";
import type { Step } from "./fault-server.ts";

/** What a call has to end with; without `error` it resolves. */
export interface Ending {
  /** Requests made. */
  attempts: number;
  /** Requests that arrive, where the platform makes more of them than it was told to. */
  seen?: number;
  error?: "HttpError" | "ConnectionError" | "TimeoutError";
  status?: number;
  kind?: string;
  code?: RegExp;
  /** What the message has to say, where another failure would end alike. */
  says?: RegExp;
  retryAfter?: number;
  outcome?: "not_sent" | "rejected" | "unknown";
  likely?: "accepted";
  /** How often the provider carried it out. */
  ledger?: 0 | 1;
}

/** One thing that goes wrong, and how a call has to end. */
export interface Fault {
  name: string;
  /** What the server does at each request, the last step for all further ones; `refused`: there is no server. */
  script: readonly Step[] | "refused";
  options?: ClientOptions;
  ending: Ending;
  /** The client has to close the connection. */
  closes?: true;
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

/** As in the table: how a read ends, and how a send does; an idempotent write ends as a read, unless it is said here. */
interface Row extends Omit<Fault, "ending"> {
  read: Ending;
  send: Ending;
  idempotent?: Ending;
}

// Endings

const broken = (attempts: number, code?: RegExp): Ending => ({
  attempts,
  error: "ConnectionError",
  ...(code && { code }),
});
const http = (attempts: number, status: number, kind: string): Ending => ({
  attempts,
  error: "HttpError",
  status,
  kind,
});
const unknown = (ending: Ending): Ending => ({ ...ending, outcome: "unknown", ledger: 1 });
const likely = (ending: Ending): Ending => ({ ...unknown(ending), likely: "accepted" });
const notSent = (ending: Ending): Ending => ({ ...ending, outcome: "not_sent", ledger: 0 });
const rejected = (ending: Ending): Ending => ({ ...ending, outcome: "rejected", ledger: 0 });
const fine = (attempts: number): Ending => ({ attempts });
const sent = (attempts: number): Ending => ({ attempts, ledger: 1 });

const quick: ClientOptions = { attemptTimeout: 600 };

// 16 MiB of spaces in 16 KiB: more than is read at most.
const bomb = gzipSync(Buffer.alloc(2 ** 24, " "));

/** All that is tried with an operation. */
export function faultsOf(of: FaultOf): readonly Fault[] {
  return rowsOf(of).map(({ read, send, idempotent = read, ...fault }) => ({
    ...fault,
    ending: { read, idempotent, send }[of.kind],
  }));
}

/** Those that matter most, which every operation is tried with. */
export function coreFaultsOf(of: FaultOf): readonly Fault[] {
  // What has no body cannot be cut.
  return faultsOf(of).filter(({ name }) => core.has(name) && (of.success.body !== "" || name !== "truncated JSON"));
}

const core: ReadonlySet<string> = new Set([
  "refused",
  "reset before the request was read",
  "reset after the request was read",
  "closed without a byte",
  "stall before the answer",
  "stall inside the body",
  "truncated JSON",
  "HTML with 200",
  "reset inside the body",
  "empty 401",
  "400",
  "404",
  "408",
  "422 that repeats the request",
  "429 alone",
  "429 with Retry-After once",
  "500",
  "502",
  "503 alone",
  "503 with Retry-After once",
  "302",
  "307",
  "302 to another origin",
]);

/** The table of faults. */
function rowsOf({ success, problem, follows, promises, empty, absent }: FaultOf): readonly Row[] {
  const reply = (status: number, fields: readonly string[], content: string): string =>
    [`HTTP/1.1 ${status} Said So`, `Content-Length: ${content.length}`, ...fields, "", content].join("\r\n");
  const type = (name: string): string => `Content-Type: ${name}`;
  // The server writes one byte per character.
  const body = Buffer.from(success.body).toString("latin1");
  const succeeded = reply(success.status, [type(success.type)], body);
  /** The start of a success, up to its body. */
  const successHead = (...fields: string[]): string =>
    [`HTTP/1.1 ${success.status} Said So`, type(success.type), ...fields, "", ""].join("\r\n");

  const worked: Step = { carriesOut: true, answer: () => succeeded };
  const failed = (status: number, ...fields: string[]): Step => ({
    answer: () => reply(status, [type(problem.type), ...fields], problem.body),
  });
  /** As `failed`, after it was carried out: what a gateway may say of a server behind it that did its work. */
  const failedLate = (status: number, ...fields: string[]): Step => ({
    ...failed(status, ...fields),
    carriesOut: true,
  });
  const workedBadly = (answer: NonNullable<Step["answer"]>, more: Step = {}): Step => ({
    carriesOut: true,
    answer,
    ...more,
  });

  /** A success that cannot be read: nobody asks again, and a send was probably carried out. */
  const unreadable = {
    read: http(1, success.status, "malformed"),
    send: likely(http(1, success.status, "malformed")),
  };
  /** A success that is not read to its end. */
  const tooLarge = {
    read: { ...unreadable.read, says: /larger than maxResponseBytes/ },
    send: { ...unreadable.send, says: /larger than maxResponseBytes/ },
  };
  const malformed = { read: http(1, 200, "malformed"), send: likely(http(1, 200, "malformed")) };
  /** A success that breaks off: reads are repeated. */
  const brokenOff = (code?: RegExp) => ({ read: broken(3, code), send: likely(broken(1, code)) });
  /** A status after which a read is repeated, and a send is not. */
  const onlyReadsRepeat = (status: number, kind = "server") => ({
    script: [failedLate(status)],
    read: http(3, status, kind),
    send: unknown(http(1, status, kind)),
  });
  /** A status that says no. */
  const refusal = (status: number, kind: string) => ({
    script: [failed(status)],
    read: absent.includes(status) ? fine(1) : http(1, status, kind),
    send: rejected(http(1, status, kind)),
  });
  /** What a redirect ends with: reads follow it, unless they are signed for one URL. */
  const redirected = (status: number, attempts: number, send: Ending) => ({
    read: follows ? fine(attempts) : http(1, status, "redirect"),
    idempotent: http(1, status, "redirect"),
    send,
  });
  const late = {
    read: { attempts: 3, error: "TimeoutError" },
    send: unknown({ attempts: 1, error: "TimeoutError" }),
  } as const;
  const lateInside = { ...late, send: likely(late.send) };

  return [
    // Connection
    {
      name: "refused",
      script: "refused",
      read: broken(3, /^ECONNREFUSED$/),
      send: notSent(broken(3, /^ECONNREFUSED$/)),
    },
    {
      name: "reset before the request was read",
      script: [{ at: "first byte", after: "reset" }],
      read: broken(3),
      send: { ...unknown(broken(1)), ledger: 0 },
    },
    {
      name: "reset after the request was read",
      script: [{ carriesOut: true, after: "reset" }],
      read: broken(3),
      send: unknown(broken(1)),
    },
    {
      name: "closed without a byte",
      script: [{ carriesOut: true, after: "end" }],
      read: broken(3, /^UND_ERR_SOCKET$/),
      send: unknown(broken(1, /^UND_ERR_SOCKET$/)),
    },
    {
      name: "reset once",
      script: [{ at: "first byte", after: "reset" }, worked],
      read: fine(2),
      send: { ...unknown(broken(1)), ledger: 0 },
    },

    // Time
    { name: "stall before the answer", script: [{ carriesOut: true }], options: quick, ...late, closes: true },
    {
      name: "stall inside the headers",
      script: [workedBadly(() => "HTTP/1.1 200 OK\r\nContent-Ty")],
      options: quick,
      ...late,
      closes: true,
    },
    {
      name: "stall before the body",
      script: [workedBadly(() => successHead("Content-Length: 100"))],
      options: quick,
      ...lateInside,
      closes: true,
    },
    {
      name: "stall inside the body",
      script: [workedBadly(() => `${successHead("Content-Length: 100")}{"data"`)],
      options: quick,
      ...lateInside,
      closes: true,
    },
    {
      name: "a byte now and then",
      script: [workedBadly(() => successHead("Content-Length: 9999"), { repeat: { bytes: " ", every: 10 } })],
      options: quick,
      ...lateInside,
      closes: true,
    },

    // Bodies
    {
      name: "truncated JSON",
      script: [
        workedBadly(() => reply(success.status, [type(success.type)], body.slice(0, Math.ceil(body.length / 2)))),
      ],
      ...unreadable,
    },
    {
      name: "HTML with 200",
      script: [workedBadly(() => reply(200, ["Content-Type: text/html"], "<html><title>Sign in</title></html>"))],
      ...malformed,
    },
    {
      name: "empty 200",
      script: [workedBadly(() => reply(200, [type(success.type)], ""))],
      ...(empty ? { read: fine(1), send: sent(1) } : malformed),
    },
    {
      name: "JSON without what the operation promises",
      script: [workedBadly(() => reply(200, [type(success.type)], '{"success":true}'))],
      ...(promises ? malformed : { read: fine(1), send: sent(1) }),
    },
    {
      name: "reset inside the body",
      script: [workedBadly(() => `${successHead("Content-Length: 100")}{"data"`, { after: "reset" })],
      ...brokenOff(),
    },
    {
      name: "closed before the announced length",
      script: [workedBadly(() => `${successHead("Content-Length: 100")}{"data"`, { after: "end" })],
      ...brokenOff(),
    },
    {
      name: "closed before the last chunk",
      script: [
        workedBadly(() => `${successHead("Transfer-Encoding: chunked")}6\r\n{"data\r\n`, {
          after: "end",
        }),
      ],
      ...brokenOff(),
    },
    {
      name: "bad chunk size",
      script: [
        workedBadly(() => `${successHead("Transfer-Encoding: chunked")}zz\r\n{"data\r\n`, {
          after: "end",
        }),
      ],
      ...brokenOff(),
    },
    {
      name: "gzip bomb",
      script: [
        workedBadly(() =>
          Buffer.concat([Buffer.from(successHead("Content-Encoding: gzip", `Content-Length: ${bomb.length}`)), bomb]),
        ),
      ],
      ...tooLarge,
    },
    {
      name: "gzip that is none",
      script: [workedBadly(() => reply(success.status, [type(success.type), "Content-Encoding: gzip"], body))],
      ...brokenOff(),
    },
    {
      name: "body without end",
      script: [
        workedBadly(() => successHead("Transfer-Encoding: chunked"), {
          repeat: { bytes: `80000\r\n${" ".repeat(0x80000)}\r\n`, every: 0 },
        }),
      ],
      ...tooLarge,
      closes: true,
    },
    {
      name: "JSON under another media type, with a byte order mark",
      script: [workedBadly(() => reply(200, ["Content-Type: text/plain"], `\xef\xbb\xbf${body}`))],
      read: fine(1),
      send: sent(1),
    },
    {
      name: "204 where a body is documented",
      script: [workedBadly(() => "HTTP/1.1 204 No Content\r\n\r\n")],
      read: fine(1),
      send: sent(1),
    },

    // Headers
    {
      name: "header block too large",
      script: [workedBadly(() => reply(200, [type(success.type), `X-Large: ${"x".repeat(40_000)}`], body))],
      read: broken(3, /^UND_ERR_HEADERS_OVERFLOW$/),
      send: unknown(broken(1, /^UND_ERR_HEADERS_OVERFLOW$/)),
    },
    {
      name: "two lengths",
      script: [workedBadly(() => reply(200, [type(success.type), "Content-Length: 7"], body))],
      read: broken(3, /^UND_ERR_RES_CONTENT_LENGTH_MISMATCH$/),
      send: unknown(broken(1, /^UND_ERR_RES_CONTENT_LENGTH_MISMATCH$/)),
    },
    {
      name: "no HTTP",
      script: [workedBadly(() => "220 mail.example.com ESMTP\r\n", { after: "end" })],
      read: broken(3),
      send: unknown(broken(1)),
    },
    {
      name: "early hints before the answer",
      script: [workedBadly(() => `HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n${succeeded}`)],
      read: fine(1),
      send: sent(1),
    },

    // Statuses
    {
      name: "empty 401",
      script: [{ answer: () => reply(401, [], "") }],
      read: http(1, 401, "unauthorized"),
      send: rejected(http(1, 401, "unauthorized")),
    },
    {
      name: "empty 500",
      script: [{ carriesOut: true, answer: () => reply(500, [], "") }],
      read: http(3, 500, "server"),
      send: unknown(http(1, 500, "server")),
    },
    { name: "400", ...refusal(400, "bad_request") },
    { name: "403", ...refusal(403, "forbidden") },
    { name: "404", ...refusal(404, "not_found") },
    { name: "422", ...refusal(422, "invalid") },
    { name: "501", ...refusal(501, "server") },
    { name: "500", ...onlyReadsRepeat(500) },
    { name: "502", ...onlyReadsRepeat(502) },
    { name: "503 alone", ...onlyReadsRepeat(503) },
    { name: "504", ...onlyReadsRepeat(504) },
    { name: "408", ...onlyReadsRepeat(408, "client") },
    { name: "500 once", script: [failedLate(500), worked], read: fine(2), send: unknown(http(1, 500, "server")) },
    {
      // Fetch itself repeats a request that was answered so, once, as its standard says.
      name: "421",
      script: [failed(421)],
      read: { ...http(2, 421, "client"), seen: 4 },
      send: notSent({ ...http(2, 421, "client"), seen: 4 }),
    },
    { name: "425 once", script: [failed(425), worked], read: fine(2), send: sent(2) },
    {
      name: "500 that repeats the request, in 5 MB",
      script: [
        workedBadly(({ headers, body: sentBody }) =>
          reply(500, [type(problem.type)], problem.echo([headers, sentBody], " ".repeat(5_000_000))),
        ),
      ],
      read: http(3, 500, "server"),
      send: unknown(http(1, 500, "server")),
    },
    {
      name: "422 that repeats the request",
      script: [
        {
          answer: ({ headers, path, body: sentBody }) =>
            reply(422, [type(problem.type)], problem.echo({ headers, path, sentBody }, sentBody)),
        },
      ],
      read: http(1, 422, "invalid"),
      send: rejected(http(1, 422, "invalid")),
    },
    {
      name: "413 before the body was read",
      script: [{ at: "head", answer: () => reply(413, ["Connection: close"], ""), after: "end" }],
      read: http(1, 413, "too_large"),
      send: rejected(http(1, 413, "too_large")),
    },

    // Waiting
    {
      name: "429 with Retry-After",
      script: [failed(429, "Retry-After: 0.01")],
      read: { ...http(3, 429, "rate_limited"), retryAfter: 10 },
      send: notSent({ ...http(3, 429, "rate_limited"), retryAfter: 10 }),
    },
    {
      name: "429 with Retry-After once",
      script: [failed(429, "Retry-After: 0"), worked],
      read: fine(2),
      send: sent(2),
    },
    {
      name: "429 alone",
      script: [failed(429)],
      read: http(3, 429, "rate_limited"),
      send: notSent(http(3, 429, "rate_limited")),
    },
    {
      name: "503 with Retry-After",
      script: [failed(503, "Retry-After: 0.01")],
      read: { ...http(3, 503, "server"), retryAfter: 10 },
      send: notSent({ ...http(3, 503, "server"), retryAfter: 10 }),
    },
    {
      name: "503 with Retry-After once",
      script: [failed(503, "Retry-After: 0"), worked],
      read: fine(2),
      send: sent(2),
    },
    {
      name: "Retry-After above the ceiling",
      script: [failed(429, "Retry-After: 61")],
      options: { timeout: false },
      read: { ...http(1, 429, "rate_limited"), retryAfter: 61_000 },
      send: notSent({ ...http(1, 429, "rate_limited"), retryAfter: 61_000 }),
    },
    {
      name: "Retry-After beyond the deadline",
      script: [failed(503, "Retry-After: 31")],
      read: { ...http(1, 503, "server"), retryAfter: 31_000 },
      send: notSent({ ...http(1, 503, "server"), retryAfter: 31_000 }),
    },
    ...[
      "garbage",
      "-5",
      "1e9",
      "0x10",
      "NaN",
      "99999999999999999999",
      "1, 2",
      "1\r\nRetry-After: 2",
      "2026-01-01",
    ].flatMap((value): Row[] => [
      {
        name: `429 with a Retry-After that is none: ${JSON.stringify(value)}`,
        script: [failed(429, `Retry-After: ${value}`)],
        read: http(3, 429, "rate_limited"),
        send: notSent(http(3, 429, "rate_limited")),
      },
      {
        name: `503 with a Retry-After that is none: ${JSON.stringify(value)}`,
        script: [failedLate(503, `Retry-After: ${value}`)],
        read: http(3, 503, "server"),
        send: unknown(http(1, 503, "server")),
      },
    ]),

    // Redirects
    {
      name: "302",
      script: [failedLate(302, "Location: /elsewhere"), worked],
      ...redirected(302, 2, unknown(http(1, 302, "redirect"))),
    },
    {
      name: "303",
      script: [failedLate(303, "Location: /elsewhere"), worked],
      ...redirected(303, 2, likely(http(1, 303, "redirect"))),
    },
    {
      name: "307",
      script: [failed(307, "Location: /elsewhere"), worked],
      ...redirected(307, 2, rejected(http(1, 307, "redirect"))),
    },
    {
      name: "308",
      script: [failed(308, "Location: /elsewhere"), worked],
      ...redirected(308, 2, rejected(http(1, 308, "redirect"))),
    },
    {
      name: "two redirects",
      script: [failedLate(301, "Location: /one"), failedLate(302, "Location: two"), worked],
      ...redirected(301, 3, unknown(http(1, 301, "redirect"))),
    },
    {
      name: "redirects without end",
      script: [failedLate(302, "Location: /again")],
      read: http(follows ? 4 : 1, 302, "redirect"),
      idempotent: http(1, 302, "redirect"),
      send: unknown(http(1, 302, "redirect")),
    },
    ...[
      "",
      "Location: ",
      "Location: javascript:alert(1)",
      "Location: file:///etc/passwd",
      "Location: http://[",
      "Location: //example.invalid/",
    ].map(
      (field): Row => ({
        name: `redirect to nowhere: ${JSON.stringify(field)}`,
        script: [failedLate(302, ...(field ? [field] : []))],
        read: http(1, 302, "redirect"),
        send: unknown(http(1, 302, "redirect")),
      }),
    ),
    ...[301, 302, 307, 308].map(
      (status): Row => ({
        name: `${status} to another origin`,
        script: [
          {
            ...(status < 307 && { carriesOut: true as const }),
            answer: (_, other) => reply(status, [`Location: ${other}/elsewhere`], ""),
          },
        ],
        read: http(1, status, "redirect"),
        send: (status < 307 ? unknown : rejected)(http(1, status, "redirect")),
      }),
    ),
  ];
}
