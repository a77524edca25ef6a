import type { Accident } from "../../core/test/suites/vectors.ts";
import { operations } from "../src/generated/operations.ts";

/** The one place where our requests may differ from the recorded ones. */
export const accidents: readonly Accident[] = [
  {
    name: "media types",
    why: "The SDK's HTTP library accepts anything, and the SDK names a media type of JSON where it sends no body. The servers send JSON, and take UTF-8 without being told.",
    operations: Object.keys(operations),
    mend: (exchange) => {
      const { "content-type": _, ...headers } = exchange.headers;
      const type = exchange.body !== null && { "content-type": "application/json" };
      return { ...exchange, headers: { ...headers, accept: "application/json", ...type } };
    },
  },
  {
    name: "pages before it",
    why: "The SDK's iterator fetches page after page; ours is one call for each page.",
    operations: ["listContacts", "listGroupContacts"],
    mend: (exchange) => ({ ...exchange, before: 0 }),
  },
  {
    name: "body without members",
    why: "Where no member is given, ours sends no body at all; the server refuses both.",
    operations: ["createContact"],
    mend: (exchange) => {
      if (Object.keys(Object(exchange.body)).length > 0) return exchange;
      const { "content-type": _, ...headers } = exchange.headers;
      return { ...exchange, headers, body: null };
    },
  },
];

/** Vectors of one operation of the SDK that are two of ours. */
export const renamed: Readonly<Record<string, string>> = {
  "listContacts.11": "findContact",
  "listContacts.14": "findContact",
  "listContacts.15": "findContact",
  "listContacts.21": "streamContacts",
  "listContacts.22": "findContact",
  "listGroups.6": "streamGroups",
};

/** Recorded inputs that our types do not take; who passes them on nevertheless gets the same request. */
export const untypedInputs: Readonly<Record<string, string>> = {
  "updateRoutingTable.7": "A table without its members, to see the server's fault.",
  "listContacts.15": "A value with an equals sign, which the server refuses.",
  "listContacts.20": "Text for a number, to see the server's error.",
  "createContact.4": "Members that nobody knows, to see the server's error.",
  "createContact.7": "A contact without a number, to see the server's error.",
  "updateContact.4": "A number cannot be taken away.",
  "createGroup.3": "A key cannot be chosen.",
  "createGroup.5": "A group needs a name.",
  "updateGroup.5": "A member that nobody knows, to see the server's error.",
  "getMetrics.6": "A word for nulls that the server does not know.",
  "fireMetrics.7": "Text for a number, to see the server's error.",
  "fireConversationMetrics.6": "An aggregator that the server does not know.",
};

/** Inputs that are refused before anything is sent. */
export const refusedInputs: Readonly<Record<string, string>> = {
  "listContacts.21": "A stream of contacts takes no query; the server says so, too.",
  "getMetrics.1": "The name of the metric is the placeholder of the SDK's examples: agg is no aggregator.",
  "getMetrics.2": "As getMetrics.1.",
};

/** Answers that the spec says nothing of. */
export const undocumentedAnswers: Readonly<Record<string, string>> = {
  "listContacts.9": "Text that the SDK's stand-in for a server says.",
};
