import type { ClientOptions } from "../../../src/options.ts";
import { both, broken, fine, notSent, type Row, unknown, unproved, type Wire, works } from "../fault.ts";

const quick: ClientOptions = { attemptTimeout: 300 };
const notReached = (code: string, attempts = 3): Pick<Row, "read" | "send"> => both(notSent, broken(attempts, code));
/** Trying again will not mend it. */
const hopeless = (code?: string): Pick<Row, "read" | "send"> => both(notSent, broken(1, code));

/** A: the connection. */
export const connection = ({ worked, succeeded }: Wire): readonly Row[] => [
  { id: "A1", name: "refused", place: "closed port", ...notReached("ECONNREFUSED") },
  { id: "A1", name: "two addresses, both refused", place: "two addresses, both closed", ...notReached("ECONNREFUSED") },
  { id: "A2", name: "name unknown", place: "unknown name", ...hopeless("ENOTFOUND") },
  { id: "A2", name: "name that cannot be", place: "name that cannot be", ...hopeless("ENOTFOUND") },
  { id: "A3", name: "name server busy", place: "busy name server", ...notReached("EAI_AGAIN") },
  { id: "A4", name: "no connection in time", place: "full queue", ...notReached("UND_ERR_CONNECT_TIMEOUT") },
  {
    id: "A4",
    name: "no connection within attemptTimeout",
    place: "full queue, patient client",
    options: quick,
    read: { attempts: 3, error: "TimeoutError" },
    send: unproved({ attempts: 1, error: "TimeoutError" }),
  },
  { id: "A5", name: "no route", place: "no way there", ...notReached("ENETUNREACH") },
  { id: "A5", name: "host unreachable", alone: { unreachable: "10.0.0.1" }, ...notReached("EHOSTUNREACH") },
  { id: "A6", name: "reset while connecting", place: "reset at once", ...notReached("ECONNRESET") },
  {
    id: "A7",
    name: "reset before anything was read",
    script: [{ at: "connection", after: "reset" }],
    read: broken(3),
    send: unproved(broken(1)),
  },
  {
    id: "A7",
    name: "reset before the request was read",
    script: [{ at: "first byte", after: "reset" }],
    read: broken(3),
    send: unproved(broken(1)),
  },
  {
    id: "A7",
    name: "reset once",
    script: [{ at: "first byte", after: "reset" }, worked],
    read: fine(2),
    send: unproved(broken(1)),
  },
  {
    id: "A8",
    name: "reset after the request was read",
    script: [{ carriesOut: true, after: "reset" }],
    read: broken(3),
    send: unknown(broken(1)),
  },
  {
    id: "A9",
    name: "closed without a byte",
    script: [{ carriesOut: true, after: "end" }],
    read: broken(3, "UND_ERR_SOCKET"),
    send: unknown(broken(1, "UND_ERR_SOCKET")),
  },
  {
    id: "A10",
    name: "kept connection closed as the next request comes",
    script: [{ answer: () => succeeded }, { at: "first byte", after: "reset" }, worked],
    make: async (lab, call) => {
      await lab.read({ id: "first" });
      return call();
    },
    read: { ...fine(2), seen: 3 },
    send: { ...unproved(broken(1)), seen: 2 },
  },
  ...(
    [
      ["self-signed certificate", "DEPTH_ZERO_SELF_SIGNED_CERT"],
      ["expired certificate", "CERT_HAS_EXPIRED"],
      ["certificate of the future", "CERT_NOT_YET_VALID"],
      ["certificate of another name", "ERR_TLS_CERT_ALTNAME_INVALID"],
      ["certificate of an unknown authority", "UNABLE_TO_VERIFY_LEAF_SIGNATURE"],
      ["certificate with its unknown authority", "SELF_SIGNED_CERT_IN_CHAIN"],
    ] as const
  ).map(([place, code]): Row => ({ id: "A11", name: place, place, ...both(notSent, { ...broken(1, code), seen: 0 }) })),
  { id: "A11", name: "trusted certificate", place: "trusted certificate", script: [worked], ...works() },
  {
    id: "A12",
    name: "TLS to a port without",
    place: "TLS to a plain port",
    script: [{ at: "first byte", answer: () => "HTTP/1.1 400 Bad Request\r\n\r\n", after: "end" }],
    ...hopeless("ERR_SSL_WRONG_VERSION_NUMBER"),
  },
  {
    id: "A13",
    name: "reset inside the TLS handshake",
    place: "TLS to a plain port",
    script: [{ at: "first byte", after: "reset" }],
    read: broken(3, "ECONNRESET"),
    send: unproved(broken(1, "ECONNRESET")),
  },
  {
    id: "A13",
    name: "closed inside the TLS handshake",
    place: "TLS to a plain port",
    script: [{ at: "first byte", after: "end" }],
    ...hopeless("ECONNRESET"),
  },
  {
    // The codes of a handshake that failed must not prove anything here.
    id: "A13",
    name: "plain bytes inside an established TLS connection",
    place: "TLS that ends in plain text",
    script: [{ carriesOut: true }],
    read: broken(1, "UND_ERR_SOCKET"),
    send: unknown(broken(1, "UND_ERR_SOCKET")),
    options: { retry: false },
  },
  {
    id: "A14",
    name: "proxy asks for a password",
    script: [{ answer: () => "HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n", after: "end" }],
    alone: { proxy: "server" },
    since: 22,
    ...hopeless("UND_ERR_ABORTED"),
  },
  {
    id: "A14",
    name: "proxy cannot connect",
    script: [{ answer: () => "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n", after: "end" }],
    alone: { proxy: "server" },
    since: 22,
    ...hopeless("UND_ERR_ABORTED"),
  },
  {
    id: "A14",
    name: "proxy closes without an answer",
    script: [{ after: "end" }],
    alone: { proxy: "server" },
    since: 26,
    ...notReached("UND_ERR_PRX_CONN"),
  },
  {
    id: "A14",
    name: "proxy closes inside the TLS handshake with the server",
    script: [{ answer: () => "HTTP/1.1 200 Connection Established\r\n\r\n" }, { at: "first byte", after: "end" }],
    alone: { proxy: "server" },
    since: 22,
    ...hopeless("ECONNRESET"),
  },
  {
    id: "A14",
    name: "proxy refuses the connection",
    alone: { proxy: "closed port" },
    since: 22,
    ...notReached("ECONNREFUSED"),
  },
  {
    id: "A15",
    name: "two addresses, one of which answers",
    place: "two addresses, one with a full queue",
    script: [worked],
    ...works(),
  },
  { id: "A16", name: "port that fetch refuses", place: "blocked port", ...hopeless() },
  { id: "A17", name: "no file descriptors left", script: [worked], alone: { files: 64 }, ...notReached("EMFILE") },
];
