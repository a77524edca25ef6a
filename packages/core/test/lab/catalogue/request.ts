import { once } from "node:events";
import {
  both,
  broken,
  http,
  moment,
  notSent,
  type Row,
  rejected,
  reply,
  sent,
  unproved,
  type Wire,
  works,
} from "../fault.ts";

/** A text larger than the buffers of a connection. */
const long = (): { text: string } => ({ text: "x".repeat(8_000_000) });

/** B: while the request is being sent. */
export const request = ({ succeeded, worked, failed, workedBadly }: Wire): readonly Row[] => {
  const [stopped, arrived] = [moment(), moment()];
  return [
    {
      id: "B1",
      name: "server stops reading inside a large body, until the caller gives up",
      script: [{ at: "head", after: "stop reading", ...stopped.step }],
      input: long,
      make: (_, call) => call({ signal: stopped.signal }),
      send: unproved({ attempts: 1, error: "AbortError" }),
      closes: true,
    },
    {
      id: "B2",
      name: "413 before the body was read",
      script: [{ at: "head", answer: () => reply(413, ["Connection: close"], ""), after: "end" }],
      ...both(rejected, http(1, 413, "too_large")),
    },
    {
      id: "B2",
      name: "401 before a large body was read",
      script: [{ at: "head", answer: () => reply(401, ["Connection: close"], ""), after: "end" }],
      input: long,
      send: rejected(http(1, 401, "unauthorized")),
    },
    ...[
      ["early hints before the answer", "HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n", 1] as const,
      ["102 before the answer", "HTTP/1.1 102 Processing\r\n\r\n", 1] as const,
      ["102 a thousand times before the answer", "HTTP/1.1 102 Processing\r\n\r\n", 1000] as const,
    ].map(
      ([name, early, count]): Row => ({
        id: "B4",
        name,
        script: [workedBadly(early.repeat(count) + succeeded)],
        ...works(),
      }),
    ),
    {
      id: "B5",
      name: "success before a large body was read",
      script: [{ ...worked, at: "head" }],
      input: long,
      send: sent(1),
    },
    {
      id: "B6",
      name: "body from a stream that breaks half-way",
      script: [{ at: "head", ...arrived.step }],
      make: (lab) => lab.sendStream({ body: streamOf(["some bytes"], arrived.signal) }),
      send: unproved(broken(1)),
    },
    {
      id: "B7",
      name: "503 with Retry-After, to a body from a stream",
      script: [failed(503, "Retry-After: 0"), worked],
      make: (lab) => lab.sendStream({ body: streamOf(["some bytes"]) }),
      send: { ...notSent(http(1, 503, "server")), retryAfter: 0 },
    },
    {
      id: "B7",
      name: "success, to a body from a stream",
      script: [worked],
      make: (lab) => lab.sendStream({ body: streamOf(["some bytes"]) }),
      send: sent(1),
    },
  ];
};

/** A body of these chunks, which then ends, or breaks when the signal comes. */
function streamOf(chunks: readonly string[], broken?: AbortSignal): ReadableStream<Uint8Array> {
  const rest = [...chunks];
  return new ReadableStream({
    async pull(controller) {
      const chunk = rest.shift();
      if (chunk !== undefined) return controller.enqueue(new TextEncoder().encode(chunk));
      if (!broken) return controller.close();
      await once(broken, "abort");
      controller.error(new Error("the disk is gone"));
    },
  });
}
