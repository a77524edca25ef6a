import { createServer } from "node:http";
import { createFlowrouteMocks } from "@trunkline/flowroute/mocks";
import { toNode } from "@trunkline/flowroute/webhooks";
import { listen } from "./listen.ts";

const numbers = ["12012673227", "12012673228", "12012673229", "12062011682", "12062011683"];

/** What the demo does with its stand-in. */
export interface StandIn {
  url: string;
  close(): Promise<void>;
  /** The next look-up of a message meets a provider in maintenance. */
  busyOnce(): void;
  /** The next request is carried out, and its answer lost. */
  cutNextAnswer(): void;
  /** Requests to an operation so far. */
  count(operation: string): number;
  /** Messages with this text so far. */
  countTexts(text: string): number;
}

/** A Flowroute of our own over HTTP: the mocks that tests use, with a few numbers, and faults on demand. */
export async function startStandIn(): Promise<StandIn> {
  const mocks = createFlowrouteMocks({ onRefused: () => {} });
  mocks.listAccountPhoneNumbers(({ input: { limit = 10, offset = 0 } }) => {
    const next =
      offset + limit < numbers.length
        ? `https://api.flowroute.com/v2/numbers?limit=${limit}&offset=${offset + limit}`
        : null;
    const data = numbers.slice(offset, offset + limit).map((id) => ({
      type: "number" as const,
      id,
      attributes: {
        value: id,
        alias: null,
        state: "nj",
        rate_center: "oradell",
        number_type: "standard",
        cnam_lookups_enabled: true,
      },
      links: { self: `https://api.flowroute.com/v2/numbers/${id}` },
    }));
    return {
      status: 200,
      data: { data, links: { self: "https://api.flowroute.com/v2/numbers", ...(next && { next }) } },
    };
  });

  let cut = false;
  const server = createServer(
    toNode(async (request) => {
      const answer = await mocks.fetch(request);
      // The message is accepted; then the line goes dead.
      if (cut) server.closeAllConnections();
      cut = false;
      return answer;
    }),
  );
  const { url, close } = await listen(server);
  return {
    url,
    close,
    busyOnce: () => mocks.getMessage({ status: 503, headers: { "retry-after": "1" } }, { times: 1 }),
    cutNextAnswer: () => {
      cut = true;
    },
    count: (operation) => mocks.requests.filter((request) => request.operation === operation).length,
    countTexts: (text) =>
      mocks.requests.filter((request) => request.operation === "sendMessage" && request.input.body === text).length,
  };
}
