import { encode } from "../parameters.ts";
import type { Middleware } from "../transport.ts";
import { type Credentials, checkCredential, signedAuth, withHeader } from "./credentials.ts";

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
 * @throws {@link ValidationError} at once when it is unusable.
 *
 * @example apiKeyAuth(key, { in: "header", name: "x-api-key" })
 */
export function apiKeyAuth(key: Credentials<string>, place: ApiKeyPlace, label = "apiKey"): Middleware {
  return signedAuth(key, (value) => {
    checkCredential(label, value);
    return (request, context) => {
      const encoded = encode(value);
      context.hide(value, encoded);
      if (place.in === "header") return withHeader(request, place.name.toLowerCase(), value);
      const separator = request.url.includes("?") ? "&" : "?";
      return { ...request, url: `${request.url}${separator}${encode(place.name)}=${encoded}` };
    };
  });
}
