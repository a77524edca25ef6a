import type { ClientParts } from "../client.ts";
import type { RequestByPath } from "./request-by-path.ts";

/** `() => import("@trunkline/core/http")`: said by the one client that has it, so that no bundle of another has to. */
export type LoadByPath = () => Promise<{ requestByPath: (parts: ClientParts) => RequestByPath }>;

/** The client by path, loaded when it is first used: who calls operations only never pays for it. */
export function pathClient(load: LoadByPath): (parts: ClientParts) => object {
  const methods = ["GET", "PUT", "POST", "PATCH", "DELETE"];
  return (parts) => {
    let request: RequestByPath | undefined;
    const bind = (method: string) => async (path: string, init?: object) => {
      // Kept only once it is there: an import that failed may work the next time.
      request ??= (await load()).requestByPath(parts);
      return request(method, path, init);
    };
    return Object.fromEntries(methods.map((method) => [method, bind(method)]));
  };
}
