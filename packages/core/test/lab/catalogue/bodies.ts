import { gzipSync } from "node:zlib";
import type { ClientOptions } from "../../../src/options.ts";
import {
  both,
  broken,
  code,
  type Ending,
  fine,
  http,
  latin1,
  likely,
  type Row,
  rejected,
  reply,
  type,
  unknown,
  type Wire,
  works,
} from "../fault.ts";

const quick: ClientOptions = { attemptTimeout: 1000 };

// 4 MiB of spaces in 4 KiB, and less of it that is read at most.
const bomb = gzipSync(Buffer.alloc(2 ** 22, " "));
const narrow: ClientOptions = { maxResponseBytes: 2 ** 20 };

/** E: bodies and JSON. */
export function bodies(wire: Wire): readonly Row[] {
  const { success, problem, promises, body, head, workedBadly } = wire;
  /** A success that cannot be read: nobody asks again, and a send was probably carried out. */
  const unreadable: Pick<Row, "read" | "send"> = both(likely, http(1, success.status, "malformed"));
  const malformed: Pick<Row, "read" | "send"> = both(likely, http(1, 200, "malformed"));
  /** A success that is not read to its end. */
  const tooLarge: Pick<Row, "read" | "send"> = both(likely, {
    ...http(1, success.status, "malformed"),
    says: /larger than maxResponseBytes/,
  });
  /** A success that breaks off: reads are repeated. */
  const brokenOff: Pick<Row, "read" | "send"> = { read: broken(3), send: likely(broken(1)) };
  const late: Pick<Row, "read" | "send"> = {
    read: { attempts: 3, error: "TimeoutError" },
    send: unknown({ attempts: 1, error: "TimeoutError" }),
  };
  const lateInside: Pick<Row, "read" | "send"> = { ...late, send: likely({ attempts: 1, error: "TimeoutError" }) };
  const json = (content: string): string => reply(200, [type(success.type)], latin1(content));
  /** An answer of the lab's own provider, and what its user gets of it. */
  const given = (name: string, id: string, content: string, data?: unknown): Row => ({
    id,
    name,
    script: [workedBadly(json(content))],
    own: true,
    read: { attempts: 1, ...(data !== undefined && { data }) },
    send: { attempts: 1, ledger: 1, ...(data !== undefined && { data }) },
  });
  const errorBody = (name: string, content: string, kind = type(problem.type)): Row => ({
    id: "E21",
    name: `400, and its body is: ${name}`,
    script: [{ answer: () => reply(400, [kind], latin1(content)) }],
    ...both(rejected, http(1, 400, "bad_request")),
  });
  const deep = (depth: number): string => `${"[".repeat(depth)}${"]".repeat(depth)}`;

  return [
    {
      id: "E1",
      name: "reset inside the body",
      script: [workedBadly(`${head("Content-Length: 100")}{"data"`, { after: "reset" })],
      ...brokenOff,
    },
    {
      id: "E2",
      name: "a byte now and then",
      script: [workedBadly(head("Content-Length: 9999"), { repeat: { bytes: " ", every: 10 } })],
      options: quick,
      ...lateInside,
      closes: true,
    },
    {
      id: "E3",
      name: "stall before the answer",
      script: [{ carriesOut: true }],
      options: quick,
      ...late,
      closes: true,
    },
    {
      id: "E3",
      name: "stall inside the headers",
      script: [workedBadly("HTTP/1.1 200 OK\r\nContent-Ty")],
      options: quick,
      ...late,
      closes: true,
    },
    {
      id: "E3",
      name: "stall before the body",
      script: [workedBadly(head("Content-Length: 100"))],
      options: quick,
      ...lateInside,
      closes: true,
    },
    {
      id: "E3",
      name: "stall inside the body",
      script: [workedBadly(`${head("Content-Length: 100")}{"data"`)],
      options: quick,
      ...lateInside,
      closes: true,
    },
    {
      id: "E4",
      name: "closed before the last chunk",
      script: [workedBadly(`${head("Transfer-Encoding: chunked")}6\r\n{"data\r\n`, { after: "end" })],
      ...brokenOff,
    },
    {
      id: "E4",
      name: "bad chunk size",
      script: [workedBadly(`${head("Transfer-Encoding: chunked")}zz\r\n{"data\r\n`, { after: "end" })],
      ...brokenOff,
    },
    {
      id: "E5",
      name: "truncated JSON",
      script: [workedBadly(reply(success.status, [type(success.type)], body.slice(0, Math.ceil(body.length / 2))))],
      ...unreadable,
    },
    given("JSON after a byte order mark", "E6", '\ufeff{"data":"ok"}', "ok"),
    {
      ...given("JSON that is not UTF-8 inside a text", "E7", ""),
      script: [workedBadly(reply(200, [type(success.type)], '{"data":"Zo\xeb"}'))],
      read: { attempts: 1, data: "Zo\ufffd" },
      send: { attempts: 1, ledger: 1, data: "Zo\ufffd" },
    },
    {
      id: "E8",
      name: "JSON in UTF-16",
      script: [
        workedBadly(
          reply(200, [type(success.type)], Buffer.from(`\ufeff${success.body}`, "utf16le").toString("latin1")),
        ),
      ],
      ...malformed,
    },
    given("a member twice", "E9", '{"data":1,"data":2}', 2),
    given("members that prototypes have", "E10", '{"data":{"constructor":1,"toString":2}}', {
      constructor: 1,
      toString: 2,
    }),
    {
      ...given(
        "a member called `__proto__`",
        "E10",
        '{"data":{"__proto__":{"polluted":1}}}',
        '{"__proto__":{"polluted":1}}',
      ),
      make: async (_, call) => {
        const data = await call();
        return "polluted" in {} || "polluted" in Object(data) ? "polluted" : JSON.stringify(data);
      },
    },
    given("numbers at the ends of what there is", "E11", '{"data":[1e400,-0,0.1]}', [
      Number.POSITIVE_INFINITY,
      -0,
      0.1,
    ]),
    ...["NaN", "Infinity", "{'data':1}", '{"data":1,}', '{"data":1 /* one */}'].map(
      (content): Row => ({
        id: "E12",
        name: `no JSON: ${code(content)}`,
        script: [workedBadly(json(content))],
        ...malformed,
      }),
    ),
    given("JSON a hundred thousand levels deep, where it stands", "E13", `{"data":1,"more":${deep(100_000)}}`, 1),
    given("a member missing that the document requires", "E14", '{"data":{}}', {}),
    given("a member that no document knows", "E15", '{"data":{"id":"m1","more":true}}', { id: "m1", more: true }),
    given("null in place of an object", "E16", '{"data":null}', null),
    given("a number in place of a text, a list in place of an object", "E16", '{"data":[{"id":1}]}', [{ id: 1 }]),
    ...["null", "[]", '"text"', "1"].map(
      (content): Row => ({
        id: "E16",
        name: `in place of the whole: ${code(content)}`,
        script: [workedBadly(json(content))],
        ...(promises ? malformed : works()),
      }),
    ),
    given("a value that no document lists", "E17", '{"data":{"status":"teleported"}}', { status: "teleported" }),
    ...lists,
    {
      id: "E19",
      name: "gzip bomb",
      script: [
        workedBadly(() =>
          Buffer.concat([Buffer.from(head("Content-Encoding: gzip", `Content-Length: ${bomb.length}`)), bomb]),
        ),
      ],
      options: narrow,
      ...tooLarge,
    },
    {
      id: "E19",
      name: "body without end",
      script: [
        workedBadly(head("Transfer-Encoding: chunked"), {
          repeat: { bytes: `80000\r\n${" ".repeat(0x80000)}\r\n`, every: 0 },
        }),
      ],
      options: narrow,
      ...tooLarge,
      closes: true,
    },
    {
      id: "E20",
      name: "500 that repeats the request, in a megabyte",
      script: [
        workedBadly(({ headers, body: sentBody }) =>
          reply(500, [type(problem.type)], problem.echo([headers, sentBody], " ".repeat(1_000_000))),
        ),
      ],
      read: http(3, 500, "server"),
      send: unknown(http(1, 500, "server")),
    },
    {
      id: "E20",
      name: "502 in HTML",
      script: [workedBadly(reply(502, [type("text/html")], "<html><h1>Bad gateway</h1></html>"))],
      read: http(3, 502, "server"),
      send: unknown(http(1, 502, "server")),
    },
    errorBody("a text", '"no"'),
    errorBody("a list", '["no"]'),
    errorBody("null", "null"),
    errorBody("false", "false"),
    errorBody("0", "0"),
    errorBody("nothing", ""),
    errorBody("half an object", '{"message":"no'),
    errorBody("another shape", '{"error":{"errors":[{"reason":"no"}]}}'),
    { ...errorBody("an empty list of errors", '{"errors":[]}'), id: "E22" },
    ...streams,
  ];
}

// Lists and streams are reads; only the lab's own provider can be tried with these.

const page = (items: readonly number[], next?: string): { answer: () => string } => ({
  answer: () => reply(200, [type("application/json")], JSON.stringify({ items, ...(next !== undefined && { next }) })),
});

const list = (name: string, script: Row["script"], read: Ending): Row => ({
  id: "E18",
  name,
  ...(script && { script }),
  make: async (lab) => {
    const all: unknown[] = [];
    for await (const item of lab.list.items()) all.push(item);
    return all.join();
  },
  read,
});

/** The iteration breaks off by itself; no call of it failed. */
const stopped: Ending = { attempts: 0, error: "TrunklineError", says: /the same next page again/ };

const lists: readonly Row[] = [
  list("list: an empty page, and none after it", [page([])], { ...fine(1), data: "" }),
  list("list: an empty page between two", [page([1], "b"), page([], "c"), page([2])], { ...fine(3), data: "1,2" }),
  list("list: a page that names itself as the next", [page([1], "b")], { ...stopped, seen: 2 }),
  list("list: pages in a circle", [page([1], "b"), page([2], "c"), page([3], "b")], { ...stopped, seen: 3 }),
  list("list: pages that overlap", [page([1, 2], "b"), page([2, 3])], { ...fine(2), data: "1,2,2,3" }),
  list("list: no list where one is promised", [{ answer: () => reply(200, [type("application/json")], "{}") }], {
    attempts: 0,
    seen: 1,
    error: "TrunklineError",
  }),
];

/** Each text is a chunk of its own. */
const chunks = (...texts: readonly string[]): string =>
  `HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n${texts
    .map((text) => latin1(text))
    .map((bytes) => `${bytes.length.toString(16)}\r\n${bytes}\r\n`)
    .join("")}`;

const stream = (name: string, answer: string, read: Ending, more: Partial<Row> = {}): Row => ({
  id: "E24",
  name: `stream: ${name}`,
  script: [{ answer: () => answer }],
  make: async (lab) => {
    const all: unknown[] = [];
    for await (const line of await lab.lines()) all.push(line);
    return all.join();
  },
  read,
  ...more,
});

const end = "0\r\n\r\n";
const streams: readonly Row[] = [
  stream("empty lines to keep it alive", chunks('"a"\n', "\n", "\r\n", '"b"\n') + end, { ...fine(1), data: "a,b" }),
  stream("lines over several chunks, ended by CR and LF", chunks('"a', 'b"\r', '\n"c"\r\n') + end, {
    ...fine(1),
    data: "ab,c",
  }),
  stream("a letter over two chunks", chunks().concat('2\r\n"\xc3\r\n3\r\n\xab"\n\r\n', end), { ...fine(1), data: "ë" }),
  stream("no newline at the end", chunks('"a"\n"b"') + end, { ...fine(1), data: "a,b" }),
  stream("a line that is no JSON", chunks('"a"\nno\n"b"\n') + end, {
    ...http(1, 200, "malformed"),
    says: /no valid JSON in line 2/,
  }),
  stream(
    "a line without end",
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
    { ...http(1, 200, "malformed"), says: /larger than maxResponseBytes/ },
    {
      script: [
        {
          answer: () => chunks('"'),
          repeat: { bytes: `40000\r\n${"x".repeat(0x40000)}\r\n`, every: 0 },
        },
      ],
      options: narrow,
      closes: true,
    },
  ),
  stream("closed inside a line", chunks('"a"\n"b'), broken(1), {
    script: [{ answer: () => chunks('"a"\n"b'), after: "end" }],
  }),
];
