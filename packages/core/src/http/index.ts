import type { ClientParts } from "../client.ts";

/** The client by path, loaded when it is first used: who calls operations only never pays for it. */
export function pathClient(parts: ClientParts): object {
  let request: Promise<(method: string, path: string, init?: object) => Promise<unknown>> | undefined;
  const methods = ["GET", "PUT", "POST", "PATCH", "DELETE"].map((method) => [
    method,
    async (path: string, init?: object) => {
      request ??= import("./request-by-path.ts").then(({ requestByPath }) => requestByPath(parts));
      return (await request)(method, path, init);
    },
  ]);
  return Object.fromEntries(methods);
}
