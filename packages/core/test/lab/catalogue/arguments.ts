import { both, code, type Ending, notSent, type Row, refused, reply, type Wire, works } from "../fault.ts";

const inCall: Pick<Row, "read" | "send"> = both(notSent, refused);
/** The client is not even made, so there is no outcome. */
const atStart: Pick<Row, "read" | "send"> = { read: refused, send: refused };

const odd: readonly unknown[] = ["..", ".", "", "%2e%2e", "a\r\nb", "a\0b", "\ud800"];
const noText: readonly unknown[] = [null, undefined, {}, ["m1"], true, Number.NaN];

/** H: hostile or careless arguments. */
export const args = ({ worked, succeeded }: Wire): readonly Row[] => [
  ...[...odd, ...noText].map(
    (id): Row => ({ id: "H1", name: `path value ${code(id)}`, input: () => ({ id }), ...inCall }),
  ),
  ...["a/b", "a?b#c", "..%2f", "\\", "Zoë", 7].map(
    (id): Row => ({
      id: "H1",
      name: `path value ${code(id)}`,
      // One segment, from which the value can be read again.
      script: [
        {
          ...worked,
          answer: ({ path }) => (path.split(/[/?]/)[3] === encodeURIComponent(id) ? succeeded : reply(500, [], "")),
        },
      ],
      input: () => ({ id }),
      ...works(),
    }),
  ),
  ...[undefined, null, "&=", ["a", "b"]].map(
    (tag): Row => ({
      id: "H4",
      name: `query value ${code(tag)}`,
      script: [worked],
      input: () => ({ tag }),
      ...works(),
    }),
  ),
  ...[Number.NaN, Number.POSITIVE_INFINITY, { a: 1 }].map(
    (tag): Row => ({ id: "H4", name: `query value ${code(tag)}`, input: () => ({ tag }), ...inCall }),
  ),
  ...[
    "file:///etc/passwd",
    "https://user:pass@example.com",
    "https://example.com/?a=1",
    "https://example.com/#a",
    "http://example.com",
    "not a URL",
    "",
  ].map((baseUrl): Row => ({ id: "H5", name: `baseUrl ${code(baseUrl)}`, options: { baseUrl }, ...atStart })),
  ...["Host", "Content-Length", "Authorization", "Transfer-Encoding", "Cookie", "X-A: b\r\nX-B"].map(
    (name): Row => ({
      id: "H6",
      name: `header of the user's ${code(name)}`,
      options: { headers: { [name]: "1" } },
      ...atStart,
    }),
  ),
  {
    id: "H6",
    name: "header of the user's with a line break",
    make: (_, call) => call({ headers: { "X-A": "b\r\nX-B: c" } }),
    ...inCall,
  },
  {
    id: "H7",
    name: "input with a getter that throws",
    input: () => ({
      get tag(): string {
        throw new Error("no");
      },
    }),
    ...both(notSent, { attempts: 0, error: "TrunklineError" } satisfies Ending),
  },
  ...[0, -1, Number.NaN, 2 ** 31].map(
    (timeout): Row => ({ id: "H8", name: `timeout ${code(timeout)}`, options: { timeout }, ...atStart }),
  ),
  { id: "H8", name: "timeout 0 of a call", make: (_, call) => call({ timeout: 0 }), ...inCall },
  {
    id: "H9",
    name: "URL of the machine's own network among the data",
    script: [worked],
    input: () => ({ tag: "http://169.254.169.254/latest/meta-data" }),
    ...works(),
  },
];
