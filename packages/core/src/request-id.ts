import type { Provider } from "./operation.ts";
import { firstOf } from "./path.ts";

/** The provider's id of a request: from the error body where the spec says so, else from the usual headers. */
export function requestIdOf(headers: Headers, data: unknown, { errors }: Provider): string | undefined {
  const id = firstOf(data, errors.requestId) ?? headers.get("x-request-id") ?? headers.get("request-id");
  return typeof id === "string" && /^[\w:.=+/-]{1,200}$/.test(id) ? id : undefined;
}
