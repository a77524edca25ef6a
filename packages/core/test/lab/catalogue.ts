import { args } from "./catalogue/arguments.ts";
import { bodies } from "./catalogue/bodies.ts";
import { connection } from "./catalogue/connection.ts";
import { credentials } from "./catalogue/credentials.ts";
import { headers } from "./catalogue/headers.ts";
import { lifecycle } from "./catalogue/lifecycle.ts";
import { request } from "./catalogue/request.ts";
import { statuses } from "./catalogue/statuses.ts";
import { waiting } from "./catalogue/waiting.ts";
import { type Fault, type FaultOf, type Row, type Wire, wireOf } from "./fault.ts";
import type { PlaceName } from "./places.ts";

type Part = "A" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I";

/** The parts of the catalogue. */
export const parts: Readonly<Record<Part, { title: string; rows: (wire: Wire) => readonly Row[] }>> = {
  A: { title: "The connection", rows: connection },
  B: { title: "While the request is sent", rows: request },
  C: { title: "Statuses and redirects", rows: statuses },
  D: { title: "Headers", rows: headers },
  E: { title: "Bodies and JSON", rows: bodies },
  F: { title: "Waiting", rows: waiting },
  G: { title: "Credentials and clocks", rows: credentials },
  H: { title: "Hostile or careless arguments", rows: args },
  I: { title: "Beginnings, ends, and what is handed in", rows: lifecycle },
};

/** How many entries each part has; each is staged, or it is told why not. */
export const entries: Readonly<Record<Part, number>> = {
  A: 17,
  B: 7,
  C: 24,
  D: 11,
  E: 24,
  F: 5,
  G: 6,
  H: 10,
  I: 10,
};

/** Entries that no machine can stage by itself, or that are shown elsewhere. */
export const unstaged: Readonly<Record<string, { what: string; why: string }>> = {
  B3: { what: "`100 Continue` that never comes", why: "The client never asks for it." },
  E23: {
    what: "times in forms of all kinds",
    why: "They stay the texts that came, unless the spec says otherwise: the tests of the codecs have them.",
  },
  F2: {
    what: "429 for one item of a bulk call",
    why: "Each provider says it in its own words: the answer is handed over as it is.",
  },
  F5: { what: "limit that is raised later", why: "The client learns no rate: it obeys what each answer says." },
  G6: {
    what: "signatures of unusual paths and queries",
    why: "They are compared with recorded requests of each provider, byte by byte.",
  },
  H2: { what: "phone numbers that are none", why: "It is the spec of a provider that limits them." },
  H3: { what: "texts of all kinds", why: "They are data; the client counts no segments." },
  H10: { what: "file names that mean harm", why: "They are tested where multipart bodies are written." },
  ...Object.fromEntries(
    [
      "process that ends inside a send",
      "process that is killed inside a send",
      "disk that is full",
      "journal that was cut",
      "two processes with one journal",
      "process that stands still for a minute",
    ].map((what, index) => [
      `I${index + 2}`,
      { what, why: "The client keeps no journal: a send whose process ended is `unknown` to the next." },
    ]),
  ),
};

/** All that is tried with an operation of the lab's own provider. */
export function catalogueOf(of: FaultOf): readonly Fault[] {
  return Object.values(parts)
    .flatMap(({ rows }) => rows(wireOf(of)))
    .flatMap(({ read, send, idempotent = read, ...fault }) => {
      const ending = { read, idempotent, send }[of.kind];
      return ending ? [{ ...fault, ending }] : [];
    });
}

/** Whether this Node.js does so, and this system. */
export const isHere = ({ since = 0, place = "server" }: Pick<Fault, "since" | "place">): boolean =>
  Number(process.versions.node.split(".")[0]) >= since && (process.platform === "linux" || !onLinux.has(place));

// Other systems have one loopback address, and queues and routes of their own.
const onLinux: ReadonlySet<PlaceName> = new Set<PlaceName>([
  "two addresses, both closed",
  "no way there",
  "full queue",
  "full queue, patient client",
  "two addresses, one with a full queue",
]);

/** All that is tried with an operation of any provider: what a server and the options of a client can do. */
export const faultsOf = (of: FaultOf): readonly Fault[] =>
  catalogueOf(of)
    .filter(isHere)
    .filter(
      ({ id, place, own, auth, input, make, alone }) =>
        /^[A-E]/.test(id) &&
        (place === undefined || place === "closed port") &&
        !(own || auth || input || make || alone),
    );

/** Those that matter most, which every operation is tried with. */
export const coreFaultsOf = (of: FaultOf): readonly Fault[] =>
  // What has no body cannot be cut.
  faultsOf(of).filter(({ name }) => core.has(name) && (of.success.body !== "" || name !== "truncated JSON"));

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
