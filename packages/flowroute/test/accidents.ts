import { type Accident, argumentsOf, type WireRequest } from "../../core/test/suites/vectors.ts";
import { operations } from "../src/generated/operations.ts";

/** The one place where our requests may differ from the recorded ones. */
export const accidents: readonly Accident[] = [
  {
    name: "media types",
    why: "The SDKs ask for different media types per method and often name none for what they send; the documentation has one per resource.",
    operations: Object.keys(operations),
    mend: (exchange) => {
      const { accept: _, "content-type": __, ...headers } = exchange.headers;
      const { accept, type } = mediaTypes(exchange);
      return { ...exchange, headers: { ...headers, accept, ...(exchange.body !== null && { "content-type": type }) } };
    },
  },
  {
    name: "order of the server's own link",
    why: "The URL of a next page in an answer has its parameters in an order of its own; no SDK sends that one, and order means nothing to the server.",
    operations: ["listAvailableAreaCodes", "listAvailableExchangeCodes", "listMessages"],
    mend: (exchange, { sdkCall, operationId }) => {
      if (!sdkCall.includes("links.next")) return exchange;
      const order = Object.entries(operations).find(([name]) => name === operationId)?.[1].params?.query ?? [];
      return { ...exchange, query: exchange.query.toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b)) };
    },
  },
  {
    name: "form instead of JSON",
    why: "The Python SDK sends these two bodies as forms; the documentation and the other SDKs send JSON.",
    operations: ["createCnamRecord", "checkPortability"],
    mend: (exchange, { operationId }) => {
      const { form } = Object(exchange.body) as { form?: [string, string][] };
      if (!form) return exchange;
      const values = form.map(([, value]) => value);
      return { ...exchange, body: operationId === "createCnamRecord" ? { value: values[0] } : { numbers: values } };
    },
  },
  {
    name: "compact form",
    why: "The SDK passes on whatever JSON text it is given; ours writes the JSON:API form. Both are documented.",
    operations: ["sendMessage"],
    mend: (exchange) =>
      "data" in Object(exchange.body)
        ? exchange
        : { ...exchange, body: { data: { type: "message", attributes: exchange.body } } },
  },
  {
    name: "singular path",
    why: "The Python SDK writes relationships/cnam; documented is relationships/cnams.",
    operations: ["assignCnamRecord", "unassignCnamRecord"],
    mend: (exchange) => ({ ...exchange, path: exchange.path.replace(/\/relationships\/cnam(?=\/|$)/, "$&s") }),
  },
  {
    name: "search before the change",
    why: "The Python SDK looks for the number and takes the first hit, which may be another; ours takes the exact number.",
    operations: ["assignCnamRecord", "unassignCnamRecord"],
    mend: (exchange) => ({ ...exchange, before: 0 }),
  },
  {
    name: "read before the change",
    why: "The Python SDK reads the address to send all of it back; the server takes the changes alone.",
    operations: ["updateE911Address"],
    mend: (exchange) => ({ ...exchange, before: 0 }),
  },
  {
    name: "status before the download",
    why: "The Python SDK's download looks up the URL first; ours are two operations, getCdrExport and downloadCdrExport.",
    operations: ["downloadCdrExport"],
    mend: (exchange) => ({ ...exchange, before: 0 }),
  },
  {
    name: "capital boolean",
    why: "Python writes True and False; documented are true and false.",
    operations: ["listCnamRecords"],
    mend: (exchange) => ({
      ...exchange,
      query: exchange.query.map(([name, value]) => [
        name,
        value.replace(/^(True|False)$/, (word) => word.toLowerCase()),
      ]),
    }),
  },
  {
    name: "whole document",
    why: "The Python SDK sends the record back with its id, its links, zip twice, and null for a suite that was not given again, which erases it.",
    operations: ["updateE911Address"],
    mend: (exchange, vector) => {
      if (!vector.sdkCall.startsWith("E911sController.update_address")) return exchange;
      const changed = Object.keys(argumentsOf(vector)).map((name) => (name === "zipcode" ? "zip" : name));
      const { data } = exchange.body as { data: { type: string; attributes: Record<string, unknown> } };
      const attributes = Object.fromEntries(Object.entries(data.attributes).filter(([name]) => changed.includes(name)));
      return { ...exchange, body: { data: { type: data.type, attributes } } };
    },
  },
  {
    name: "number for a street number",
    why: "The SDK passes on the number that it was given; documented examples and answers have text.",
    operations: ["createE911Address"],
    mend: (exchange) => {
      const { data } = exchange.body as { data: { type: string; attributes: Record<string, unknown> } };
      const attributes = { ...data.attributes, street_number: String(data.attributes.street_number) };
      return { ...exchange, body: { data: { ...data, attributes } } };
    },
  },
  {
    name: "rewritten date",
    why: "The Python SDK parses dates and writes them anew; ours sends what it was given, the same instant.",
    operations: ["listMessages"],
    mend: (exchange, vector) => {
      const given = vector.origin === "recorded" ? argumentsOf(vector) : {};
      return {
        ...exchange,
        query: exchange.query.map(([name, value]) => {
          const date = /_date$/.test(name) ? given[name] : undefined;
          return [name, typeof date === "string" && instantOf(date) === instantOf(value) ? date : value];
        }),
      };
    },
  },
];

/** Recorded inputs that our types do not take; who passes them on nevertheless gets the same request. */
export const untypedInputs: Readonly<Record<string, string>> = {
  "getPhoneNumberDetails.3": "A plus sign before the number, which the documentation of this resource never has.",
  "updatePhoneNumber.6": "A boolean written as text in one example; the documented type is boolean.",
  "sendMessage.1": "A boolean written as text in one example; the documented type is boolean.",
  "createLegacyMessage.3": "A message without a text: the SDK's class writes null for what it was not given.",
};

/** Members of documented answers that our types leave out. */
export const untypedAnswers: Readonly<Record<string, { why: string; members: readonly string[] }>> = {
  "createCdrExport.1": {
    why: "The filters stand a second time beside the results; the types have them under filter_parameters.",
    members: ["number_aliases", "start_call_start_time", "start_call_end_time"],
  },
};

/** What is documented: JSON:API everywhere, plain JSON for porting and for the older messages. */
function mediaTypes({ path, origin }: WireRequest): { accept: string; type: string } {
  const type = /^\/v2\/(portorders|messages)(\/|$)/.test(path) ? "application/json" : "application/vnd.api+json";
  // Pre-signed storage holds files.
  return { accept: origin === "https://api.flowroute.com" ? type : "application/gzip", type };
}

/** Without a zone the server reads UTC. */
function instantOf(date: string): number {
  return Date.parse(/T.*(Z|[+-]\d\d:\d\d)$/.test(date) || !date.includes("T") ? date : `${date}Z`);
}
