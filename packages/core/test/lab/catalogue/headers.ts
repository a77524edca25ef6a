import { deflateRawSync, gzipSync } from "node:zlib";
import {
  both,
  broken,
  code,
  type Ending,
  http,
  likely,
  type Row,
  reply,
  type,
  unknown,
  type Wire,
  works,
} from "../fault.ts";

/** D: headers. */
export function headers({ success, body, head, worked, workedBadly }: Wire): readonly Row[] {
  const answer = (...fields: string[]): string => reply(success.status, [type(success.type), ...fields], body);
  const malformed: Pick<Row, "read" | "send"> = both(likely, http(1, success.status, "malformed"));
  const cut = (code?: Ending["code"]): Pick<Row, "read" | "send"> => ({
    read: broken(3, code),
    send: unknown(broken(1, code)),
  });
  const cutInside = (code?: string): Pick<Row, "read" | "send"> => ({
    read: broken(3, code),
    send: likely(broken(1, code)),
  });
  const zipped = gzipSync(Buffer.from(success.body));
  const asGzip = (bytes: Buffer, encoding = "gzip"): string =>
    reply(success.status, [type(success.type), `Content-Encoding: ${encoding}`], bytes.toString("latin1"));
  const layers = [1, 2, 3, 4, 5].reduce((bytes: Buffer) => gzipSync(bytes), Buffer.from(success.body));

  return [
    {
      id: "D1",
      name: "header block too large",
      script: [workedBadly(answer(`X-Large: ${"x".repeat(40_000)}`))],
      ...cut("UND_ERR_HEADERS_OVERFLOW"),
    },
    {
      id: "D2",
      name: "ten thousand headers",
      script: [workedBadly(answer(...Array.from({ length: 10_000 }, (_, index) => `X-${index}: y`)))],
      ...cut("UND_ERR_HEADERS_OVERFLOW"),
    },
    {
      id: "D2",
      name: "headers without end",
      script: [workedBadly("HTTP/1.1 200 OK\r\n", { repeat: { bytes: "X-More: yes\r\n".repeat(100), every: 0 } })],
      ...cut("UND_ERR_HEADERS_OVERFLOW"),
      closes: true,
    },
    {
      id: "D3",
      name: "two lengths",
      script: [workedBadly(answer("Content-Length: 7"))],
      ...cut(["UND_ERR_RES_CONTENT_LENGTH_MISMATCH", "HPE_UNEXPECTED_CONTENT_LENGTH"]),
    },
    { id: "D3", name: "a length, and chunks", script: [workedBadly(answer("Transfer-Encoding: chunked"))], ...cut() },
    {
      id: "D4",
      name: "length that is too small",
      script: [workedBadly(answer().replace(/Content-Length: \d+/, "Content-Length: 3"))],
      ...malformed,
    },
    {
      id: "D4",
      name: "closed before the announced length",
      script: [workedBadly(`${head("Content-Length: 100")}{"data"`, { after: "end" })],
      ...cutInside(),
    },
    {
      id: "D5",
      name: "no length, and closed inside the JSON",
      script: [workedBadly(`${head("Connection: close")}{"data"`, { after: "end" })],
      ...malformed,
    },
    {
      id: "D5",
      name: "no length, and closed at the end",
      script: [workedBadly(head("Connection: close") + body, { after: "end" })],
      ...works(),
    },
    {
      id: "D6",
      name: "JSON under another media type: after a byte order mark",
      script: [workedBadly(reply(200, [type("text/plain")], `\xef\xbb\xbf${body}`))],
      ...works(),
    },
    ...[
      [],
      [type("APPLICATION/JSON; Charset=UTF-8")],
      [type("application/json; charset=latin1")],
      [type("application/problem+json")],
      [type("application/json"), type("text/html")],
      [type("nonsense")],
    ].map(
      (fields): Row => ({
        id: "D6",
        name: `JSON under another media type: ${code(fields.join(", "))}`,
        script: [workedBadly(reply(200, fields, body))],
        ...works(),
      }),
    ),
    { id: "D7", name: "gzip", script: [workedBadly(asGzip(zipped))], ...works() },
    { id: "D7", name: "gzip that is none", script: [workedBadly(asGzip(Buffer.from(success.body)))], ...cutInside() },
    {
      id: "D7",
      name: "gzip with a wrong checksum",
      script: [workedBadly(asGzip(Buffer.concat([zipped.subarray(0, -8), Buffer.alloc(8, 1)])))],
      ...cutInside(),
    },
    {
      id: "D7",
      name: "gzip that was cut",
      script: [workedBadly(asGzip(zipped.subarray(0, -12)))],
      ...malformed,
    },
    {
      id: "D7",
      name: "encoding that nobody knows",
      script: [workedBadly(asGzip(deflateRawSync(Buffer.from(success.body)), "x-odd"))],
      ...malformed,
    },
    {
      id: "D7",
      name: "gzip five times over",
      script: [workedBadly(asGzip(layers, "gzip, gzip, gzip, gzip, gzip"))],
      ...works(),
    },
    {
      id: "D8",
      name: "header with bytes beyond ASCII",
      script: [workedBadly(answer("X-Request-Id: Zo\xeb"))],
      ...works(),
    },
    {
      id: "D8",
      name: "header folded over two lines",
      since: 24,
      script: [workedBadly(answer("X-Odd: a\r\n b"))],
      ...cut(),
    },
    { id: "D8", name: "header with a NUL", script: [workedBadly(answer("X-Odd: a\0b"))], ...cut() },
    {
      id: "D8",
      name: "lines that end with LF alone",
      script: [workedBadly(answer().replaceAll("\r\n", "\n"))],
      ...cut(),
    },
    {
      id: "D9",
      name: "Set-Cookie, and the next call over the same client",
      script: [
        workedBadly(answer("Set-Cookie: session=1; Path=/")),
        { answer: ({ headers: received }) => (received.cookie === undefined ? answer() : reply(500, [], "")) },
      ],
      make: async (lab, call) => {
        await call();
        return lab.read({ id: "next" });
      },
      read: { attempts: 1, seen: 2 },
      send: { attempts: 1, seen: 2, ledger: 1 },
    },
    {
      id: "D10",
      name: "trailers",
      script: [
        workedBadly(
          `${head("Transfer-Encoding: chunked", "Trailer: X-End")}${body.length.toString(16)}\r\n${body}\r\n0\r\nX-End: yes\r\n\r\n`,
        ),
      ],
      ...works(),
    },
    {
      id: "D11",
      name: "rate-limit headers that make no sense",
      script: [workedBadly(answer("X-RateLimit-Remaining: -1", "X-RateLimit-Reset: NaN", "RateLimit: soon")), worked],
      ...works(),
    },
  ];
}
