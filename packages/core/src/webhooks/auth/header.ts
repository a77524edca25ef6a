import { ValidationError } from "../../errors.ts";
import type { WebhookAuth } from "./auth.ts";
import { readSecrets } from "./read-secrets.ts";
import { sameSecret } from "./same-secret.ts";

/**
 * A header that your own gateway sets once it has checked the sender itself, by mutual TLS for instance.
 * The gateway must take the header off everything that comes from outside.
 *
 * @param name Name of the header, in any case.
 * @param values What it must be; several while one replaces the other, the test signer uses the first.
 * @throws {ValidationError} Where the name or a value cannot stand in a header.
 * @example headerAuth("x-edge-secret", secret)
 */
export function headerAuth(name: string, values: string | readonly string[]): WebhookAuth {
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) throw new ValidationError("headerAuth: name must be the name of a header.");
  const must = "a text of printable ASCII characters that neither begins nor ends with a space";
  const wanted = readSecrets("headerAuth", values, /^[!-~]([ -~]*[!-~])?$/, must);
  return {
    scheme: "header",
    checkRequest: (request) => sameSecret(request.headers.get(name) ?? "", wanted),
    sign({ headers }) {
      headers.set(name, wanted[0]);
    },
  };
}
