import { checkOptions } from "../../option-names.ts";
import type { WebhookAuth } from "./auth.ts";
import { readSecrets } from "./read-secrets.ts";
import { sameSecret } from "./same-secret.ts";

const token = /^[\w.~-]{22,}$/;
const must = "22 characters or more (128 random bits in base64url) of A-Z a-z 0-9 - _ . ~";

/**
 * A secret as the last segment of the path: `https://example.com/hooks/flowroute/<token>`.
 * URLs end up in the access logs of proxies, so prefer {@link basicWebhookAuth} where the provider can.
 *
 * @param tokens At least 22 characters; several while one replaces the other, the test signer uses the first.
 * @throws {ValidationError} Where a token is too short or would need escaping.
 * @example pathToken(token)
 */
export function pathToken(tokens: string | readonly string[]): WebhookAuth {
  const wanted = readSecrets("pathToken", tokens, token, must);
  return {
    scheme: "path token",
    checkRequest: (request) => sameSecret(new URL(request.url).pathname.split("/").at(-1) ?? "", wanted),
    sign({ url }) {
      const there = wanted.some((one) => url.pathname.endsWith(`/${one}`));
      if (!there) url.pathname = `${url.pathname.replace(/\/$/, "")}/${wanted[0]}`;
    },
  };
}

/**
 * A secret in the query: `https://example.com/hooks/flowroute?token=<token>`.
 * URLs end up in the access logs of proxies, so prefer {@link basicWebhookAuth} where the provider can.
 *
 * @param tokens At least 22 characters; several while one replaces the other, the test signer uses the first.
 * @param options `parameter`: name of the query parameter, by default `token`.
 * @throws {ValidationError} Where a token is too short or would need escaping.
 * @example queryToken(token)
 */
export function queryToken(tokens: string | readonly string[], options: { parameter?: string } = {}): WebhookAuth {
  checkOptions("queryToken", options, { parameter: true });
  const { parameter = "token" } = options;
  const wanted = readSecrets("queryToken", tokens, token, must);
  return {
    scheme: "query token",
    checkRequest(request) {
      const [given = "", ...more] = new URL(request.url).searchParams.getAll(parameter);
      return sameSecret(more.length > 0 ? "" : given, wanted);
    },
    sign({ url }) {
      url.searchParams.set(parameter, wanted[0]);
    },
  };
}
