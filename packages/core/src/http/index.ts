import type { ClientParts } from "../client.ts";

/** The client by path, loaded when it is first used: who calls operations only never pays for it. */
export function pathClient(parts: ClientParts): object {
  let request: ((method: string, path: string, init?: object) => Promise<unknown>) | undefined;
  const methods = ["GET", "PUT", "POST", "PATCH", "DELETE"].map((method) => [
    method,
    async (path: string, init?: object) => {
      // Kept only once it is there: an import that failed may work the next time.
      request ??= (await import("./request-by-path.ts")).requestByPath(parts);
      return request(method, path, init);
    },
  ]);
  return Object.fromEntries(methods);
}
