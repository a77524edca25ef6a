import type { Accident } from "../../core/test/suites/vectors.ts";

/** By the vector's id: what the user changed, of all that the SDK sends back. */
const changes: Readonly<Record<string, readonly string[]>> = {
  "updateAccount.1": ["company_name"],
  "updateUser.1": ["first_name", "last_name"],
  "updateUserCredential.1": ["name", "active"],
  "updateNumber.3": ["tags"],
  "updateConnector.1": ["id", "name"],
  "buyNumber.4": ["name", "phone_number", "phone_number_type"],
};

/** A body in its envelope, with only some of the members. */
function pick(body: unknown, names: readonly string[]): unknown {
  const entries = Object.entries(Object(body));
  const [[root = "", inner] = []] = entries as [string, unknown][];
  if (entries.length === 1 && typeof inner === "object") return { [root]: pick(inner, names) };
  return Object.fromEntries(entries.filter(([name]) => names.includes(name)));
}

/** The one place where our requests may differ from the recorded ones. */
export const accidents: readonly Accident[] = [
  {
    name: "invented parameters",
    why: "Parameters that no document has, given to the SDK to see how it writes them.",
    operations: ["listMessages"],
    mend: (exchange) => ({
      ...exchange,
      query: exchange.query.filter(([name]) => !/^(ids\[\]|flag|none|filter\[\w+\])$/.test(name)),
    }),
  },
  {
    name: "whole object",
    why: "The Python SDK sends back all that it holds of a thing, with lists that it adds itself; the server takes the changes alone, and the rest could undo somebody else's.",
    operations: [...new Set(Object.keys(changes).map((id) => id.replace(/\.\d+$/, "")))],
    mend: (exchange, { id }) => {
      const names = changes[id];
      return names ? { ...exchange, body: pick(exchange.body, names) } : exchange;
    },
  },
  {
    name: "members in the query",
    why: "The Python SDK puts the members of a bulk message into the query and sends the text null as body; the Java SDK and the documentation have them in the body.",
    operations: ["sendBulkMessages"],
    mend: (exchange) => {
      if (exchange.query.length === 0) return exchange;
      const all = Object.fromEntries(exchange.query);
      const numbers = exchange.query.filter(([name]) => name.startsWith("to_numbers["));
      const body = { from_number: all.from_number, to_numbers: numbers.map(([, value]) => value), body: all.body };
      return { ...exchange, query: [], body };
    },
  },
  {
    name: "media type of nothing",
    why: "The Java SDK names a media type on each DELETE, also where it has no body.",
    operations: ["deleteContact"],
    mend: (exchange) => {
      const { "content-type": _, ...headers } = exchange.headers;
      return exchange.body === null ? { ...exchange, headers } : exchange;
    },
  },
  {
    name: "JSON instead of a file",
    why: "The SDK asks for JSON where it gets a file; ours takes anything, and JSON for errors.",
    operations: ["downloadAttachment"],
    mend: (exchange) => ({ ...exchange, headers: { ...exchange.headers, accept: "application/json, */*;q=0.9" } }),
  },
];

/** Recorded inputs that our types do not take; who passes them on nevertheless gets the same request. */
export const untypedInputs: Readonly<Record<string, string>> = {
  "updateNumber.3": "Tags have an operation of their own, updateNumberTags.",
};

/** Inputs that are refused before anything is sent. */
export const refusedInputs: Readonly<Record<string, string>> = {};

/** Answers that the spec says nothing of. */
export const undocumentedAnswers: Readonly<Record<string, string>> = {};
