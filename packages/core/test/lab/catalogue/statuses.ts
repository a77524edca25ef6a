import {
  both,
  broken,
  code,
  fine,
  http,
  likely,
  notSent,
  type Row,
  rejected,
  reply,
  type,
  unknown,
  type Wire,
  works,
} from "../fault.ts";

/** C: statuses and redirects. */
export function statuses(wire: Wire): readonly Row[] {
  const {
    success,
    problem,
    follows,
    promises,
    empty,
    absent,
    body,
    succeeded,
    worked,
    failed,
    failedLate,
    workedBadly,
  } = wire;
  const malformed = (status = 200): Pick<Row, "read" | "send"> => both(likely, http(1, status, "malformed"));
  /** A status that says no. */
  const refusal = (status: number, kind: string): Row => ({
    id: "",
    name: `${status}`,
    script: [failed(status)],
    read: absent.includes(status) ? fine(1) : http(1, status, kind),
    send: rejected(http(1, status, kind)),
  });
  /** A status after which a read is repeated, and a send is not. */
  const onlyReadsRepeat = (status: number, kind = "server"): Row => ({
    id: "",
    name: `${status}`,
    script: [failedLate(status)],
    read: http(3, status, kind),
    send: unknown(http(1, status, kind)),
  });
  /** Reads follow a redirect, unless they are signed for one URL. */
  const redirected = (status: number, attempts: number, send: (ending: ReturnType<typeof http>) => Row["send"]) => ({
    read: follows ? fine(attempts) : http(1, status, "redirect"),
    idempotent: http(1, status, "redirect"),
    send: send(http(1, status, "redirect")) ?? fine(1),
  });
  const idOf = (id: string, rows: readonly Row[]): readonly Row[] => rows.map((row) => ({ ...row, id }));

  return [
    {
      id: "C1",
      name: "HTML with 200",
      script: [workedBadly(reply(200, [type("text/html")], "<html><title>Sign in</title></html>"))],
      ...malformed(),
    },
    {
      id: "C2",
      name: "empty 200",
      script: [workedBadly(reply(200, [type(success.type)], ""))],
      ...(empty ? works() : malformed()),
    },
    ...[201, 202, 203].map(
      (status): Row => ({
        id: "C3",
        name: `${status} with what was promised`,
        script: [workedBadly(reply(status, [type(success.type)], body))],
        ...works(),
      }),
    ),
    {
      id: "C3",
      name: "204 where a body is documented",
      script: [workedBadly("HTTP/1.1 204 No Content\r\n\r\n")],
      ...works(),
    },
    {
      id: "C4",
      name: "204 with a body, twice over one connection",
      script: [workedBadly('HTTP/1.1 204 No Content\r\n\r\n{"data":1}'), worked],
      ...works(),
    },
    ...[205, 206, 226].map(
      (status): Row => ({
        id: "C5",
        name: `${status}`,
        script: [workedBadly(reply(status, [type(success.type)], status === 205 ? "" : body))],
        ...(status === 205 && empty ? works() : malformed(status)),
      }),
    ),
    {
      id: "C6",
      name: "302",
      script: [failedLate(302, "Location: /elsewhere"), worked],
      ...redirected(302, 2, unknown),
    },
    {
      id: "C6",
      name: "two redirects",
      script: [failedLate(301, "Location: /one"), failedLate(302, "Location: two"), worked],
      ...redirected(301, 3, unknown),
    },
    {
      id: "C7",
      name: "303",
      script: [failedLate(303, "Location: /elsewhere"), worked],
      ...redirected(303, 2, likely),
    },
    ...[307, 308].map(
      (status): Row => ({
        id: "C8",
        name: `${status}`,
        script: [failed(status, "Location: /elsewhere"), worked],
        ...redirected(status, 2, rejected),
      }),
    ),
    ...[301, 302, 303, 307, 308].map(
      (status): Row => ({
        id: status < 303 ? "C6" : status === 303 ? "C7" : "C8",
        name: `${status} to another origin`,
        script: [
          {
            ...(status < 307 && { carriesOut: true as const }),
            answer: (_, other) => reply(status, [`Location: ${other}/elsewhere`], ""),
          },
        ],
        ...both(status === 303 ? likely : status < 307 ? unknown : rejected, http(1, status, "redirect")),
      }),
    ),
    {
      id: "C9",
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
        id: "C9",
        name: `redirect without a way: ${code(field)}`,
        script: [failedLate(302, ...(field ? [field] : []))],
        ...both(unknown, http(1, 302, "redirect")),
      }),
    ),
    { id: "C10", name: "304", script: [failedLate(304)], ...both(unknown, http(1, 304, "redirect")) },
    {
      id: "C11",
      name: "empty 401",
      script: [{ answer: () => reply(401, [], "") }],
      ...both(rejected, http(1, 401, "unauthorized")),
    },
    ...idOf("C11", [
      refusal(400, "bad_request"),
      refusal(401, "unauthorized"),
      refusal(403, "forbidden"),
      refusal(404, "not_found"),
      refusal(413, "too_large"),
      refusal(422, "invalid"),
      ...[405, 406, 410, 414, 415, 431, 451].map((status) => refusal(status, "client")),
    ]),
    {
      id: "C11",
      name: "422 that repeats the request",
      script: [
        {
          answer: ({ headers, path, body: sentBody }) =>
            reply(422, [type(problem.type)], problem.echo({ headers, path, sentBody }, sentBody)),
        },
      ],
      ...both(rejected, http(1, 422, "invalid")),
    },
    ...idOf("C12", [refusal(402, "payment_required"), refusal(409, "conflict"), refusal(423, "client")]),
    ...idOf("C13", [onlyReadsRepeat(408, "client")]),
    {
      // Fetch itself repeats a request that was answered so, once, as its standard says.
      id: "C14",
      name: "421",
      script: [failed(421)],
      ...both(notSent, { ...http(2, 421, "client"), seen: 4 }),
    },
    { id: "C14", name: "425", script: [failed(425)], ...both(notSent, http(2, 425, "client")) },
    { id: "C14", name: "425 once", script: [failed(425), worked], ...works(2) },
    { id: "C15", name: "429 alone", script: [failed(429)], ...both(notSent, http(3, 429, "rate_limited")) },
    {
      id: "C15",
      name: "429 with Retry-After once",
      script: [failed(429, "Retry-After: 0"), worked],
      ...works(2),
    },
    ...idOf("C16", [onlyReadsRepeat(500)]),
    {
      id: "C16",
      name: "empty 500",
      script: [{ carriesOut: true, answer: () => reply(500, [], "") }],
      read: http(3, 500, "server"),
      send: unknown(http(1, 500, "server")),
    },
    {
      id: "C16",
      name: "500 once",
      script: [failedLate(500), worked],
      read: fine(2),
      send: unknown(http(1, 500, "server")),
    },
    ...idOf(
      "C17",
      [501, 505, 511].map((status) => refusal(status, "server")),
    ),
    ...idOf(
      "C18",
      [502, 504, 520, 521, 522, 523, 524].map((status) => onlyReadsRepeat(status)),
    ),
    {
      id: "C19",
      name: "503 with Retry-After",
      script: [failed(503, "Retry-After: 0.01")],
      ...both(notSent, { ...http(3, 503, "server"), retryAfter: 10 }),
    },
    {
      id: "C19",
      name: "503 with Retry-After once",
      script: [failed(503, "Retry-After: 0"), worked],
      ...works(2),
    },
    { ...onlyReadsRepeat(503), id: "C20", name: "503 alone" },
    {
      id: "C21",
      name: "200 without a reason",
      script: [workedBadly(succeeded.replace(" Said So", ""))],
      ...works(),
    },
    ...["600 Odd", "999 Odd"].map(
      (status): Row => ({
        id: "C21",
        name: status,
        script: [workedBadly(reply(status, [], ""))],
        ...both(unknown, http(1, Number.parseInt(status, 10), "server")),
      }),
    ),
    ...["HTTP/1.1 099 Odd", "HTTQ/1.1 200 OK", "220 mail.example.com ESMTP"].map(
      (line): Row => ({
        id: "C21",
        name: `no HTTP: ${code(line)}`,
        script: [workedBadly(`${line}\r\n\r\n`, { after: "end" })],
        read: broken(3),
        send: unknown(broken(1)),
      }),
    ),
    {
      id: "C22",
      name: "500 for 40 calls before",
      script: [failed(500)],
      make: async (lab, call) => {
        for (let calls = 0; calls < 40; calls++) await lab.read({ id: "m1" }).catch(() => {});
        return call();
      },
      // Of 500 tokens each retry costs 14, and no success brings any back.
      read: { ...http(1, 500, "server"), seen: 40 + 35 + 1 },
    },
    {
      id: "C24",
      name: "JSON-RPC fault in a 200",
      script: [
        { answer: () => reply(200, [type("application/json")], '{"error":{"code":-32601,"message":"no such"}}') },
      ],
      make: (lab) => lab.remote({ to: "12065551212" }),
      send: { ...rejected(http(1, 200, "fault")), code: "-32601" },
    },
    {
      id: "C24",
      name: "JSON-RPC answer with neither result nor error",
      script: [workedBadly(reply(200, [type("application/json")], '{"jsonrpc":"2.0"}'))],
      make: (lab) => lab.remote({ to: "12065551212" }),
      send: likely(http(1, 200, "malformed")),
    },
    {
      id: "C23",
      name: "JSON without what the operation promises",
      script: [workedBadly(reply(200, [type(success.type)], '{"success":false}'))],
      ...(promises ? malformed() : works()),
    },
  ];
}
