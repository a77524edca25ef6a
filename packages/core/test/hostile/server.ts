import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** A request as it came over the wire. */
export interface Arrived {
  method: string;
  url: string;
  /** Names and values in turn, as they were written. */
  rawHeaders: readonly string[];
  body: Buffer;
}

export interface RealServer {
  url: string;
  arrived: Arrived[];
  close(): void;
}

/** What a server answers: status, headers and body, worked out once the request is there. */
export type Reply = (arrived: Arrived) => { status?: number; headers?: Record<string, string>; body?: string };

/** Starts a real server on 127.0.0.1 that keeps what came, byte for byte. */
export async function startServer(
  reply: Reply = () => ({ headers: { "content-type": "application/json" }, body: '{"data":{}}' }),
): Promise<RealServer> {
  const arrived: Arrived[] = [];
  const listener = createServer(async (request: IncomingMessage, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { method = "", url = "", rawHeaders } = request;
    const one = { method, url, rawHeaders, body: Buffer.concat(chunks) };
    arrived.push(one);
    const { status = 200, headers, body } = reply(one);
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve) => listener.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(listener.address() as AddressInfo).port}`,
    arrived,
    close() {
      listener.close();
      listener.closeAllConnections();
    },
  };
}

/** All values of a header, in the order in which they came. */
export const valuesOf = ({ rawHeaders }: Arrived, name: string): string[] =>
  rawHeaders.filter((_, index) => index % 2 === 1 && rawHeaders[index - 1]?.toLowerCase() === name);
