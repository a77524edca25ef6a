import { ValidationError } from "./errors.ts";
import { isSafe } from "./options.ts";
import type { UrlMember } from "./serialize.ts";

/** Makes a row's `url`: the member holds a pre-signed URL, as a download has it. */
export function absoluteUrl(name: string): UrlMember {
  return {
    name,
    read: (value) => {
      const url = typeof value === "string" && URL.canParse(value) && new URL(value);
      if (!url || !isSafe(url) || url.username || url.password)
        throw new ValidationError(`"${name}" must be an absolute https:// URL without credentials.`);
      return url.href;
    },
  };
}
