import { createServer } from "node:http";
import { toNode } from "@trunkline/core/webhooks";
import { listen } from "./listen.ts";

/** A provider of our own over HTTP: the mocks that tests use. Where they break the connection, it breaks here. */
export function serve(mocks: { fetch(request: Request): Promise<Response> }): Promise<{
  url: string;
  close(): Promise<void>;
}> {
  const server = createServer(
    toNode((request) =>
      mocks.fetch(request).catch(() => {
        server.closeAllConnections();
        return new Response();
      }),
    ),
  );
  return listen(server);
}
