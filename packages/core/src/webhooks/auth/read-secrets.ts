import { ValidationError } from "../../errors.ts";

/** One value or several (the first is the current one, the rest are on their way out), as a list that is not empty. */
export function toList<Value>(where: string, given: Value | readonly Value[]): [Value, ...Value[]] {
  const [first, ...rest] = isList(given) ? given : [given];
  if (first === undefined) throw new ValidationError(`${where}: give at least one value.`);
  return [first, ...rest];
}

/** Secrets that pass `check`; the message of a refusal never repeats one. */
export function readSecrets(
  where: string,
  given: string | readonly string[],
  check: RegExp,
  must: string,
): [string, ...string[]] {
  const secrets = toList(where, given);
  if (!secrets.every((secret) => typeof secret === "string" && check.test(secret)))
    throw new ValidationError(`${where}: each value must be ${must}.`);
  return secrets;
}

function isList<Value>(given: Value | readonly Value[]): given is readonly Value[] {
  return Array.isArray(given);
}
