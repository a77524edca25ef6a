import { ValidationError } from "../errors.ts";
import { encode } from "../parameters.ts";
import type { Middleware } from "../transport.ts";
import { checkCredential, withHeader } from "./credentials.ts";

/** Where an API key travels. */
export interface ApiKeyPlace {
  in: "header" | "query";
  /** Name of the header or of the query parameter. */
  name: string;
}

/**
 * A key in a header or in the query.
 *
 * @param label What the key is called in messages.
 * @throws {@link ValidationError} when it or its place is unusable.
 *
 * @example apiKeyAuth(key, { in: "header", name: "x-api-key" })
 */
export function apiKeyAuth(key: string, place: ApiKeyPlace, label = "apiKey"): Middleware {
  checkCredential(label, key);
  const names = { header: /^[!#$%&'*+.^`|~\w-]+$/, query: /./ };
  if (!names[place?.in]?.test(place.name))
    throw new ValidationError(`${label}: its place must be { in: "header" or "query", name }, with a usable name.`);
  const encoded = encode(key);
  return (next) => (request, context) => {
    context.hide(key, encoded);
    if (place.in === "header") return next(withHeader(request, place.name.toLowerCase(), key), context);
    const separator = request.url.includes("?") ? "&" : "?";
    return next({ ...request, url: `${request.url}${separator}${encode(place.name)}=${encoded}` }, context);
  };
}
