import { ValidationError } from "@trunkline/core";

/**
 * Reads a `file_spec` of the Python module: a name, or the beginning of names and a star. Names are as they are, not
 * percent-encoded. A star alone gives no restriction, which listFiles takes for all files, and deleteFiles refuses.
 *
 * @throws {@link ValidationError} where it is empty, or has a star anywhere but at its end.
 *
 * @example fileSpec("promo/hello.wav") // { filename: "promo/hello.wav" }
 * @example aculab.listFiles({ filetype: "media", ...fileSpec("promo/*") }) // those with the prefix "promo/"
 */
export function fileSpec(spec: string): { filename?: string; prefix?: string } {
  const name = spec.replace(/\*$/, "");
  if (spec === "" || name.includes("*"))
    throw new ValidationError("fileSpec: it must be a name, or the beginning of names with one star at its end.");
  if (name === spec) return { filename: name };
  return name === "" ? {} : { prefix: name };
}
