import { fromEnvironment } from "../environment.ts";
import { ValidationError } from "../errors.ts";

/**
 * A credential or another option that is needed, from the options, or else from the environment.
 *
 * @param where Begins the message: `createFlowroute`.
 * @throws {@link ValidationError} when it is in neither; the message names both places.
 *
 * @example credentialOption("createFlowroute", "accessKey", options.accessKey, "FLOWROUTE_ACCESS_KEY")
 */
export function credentialOption<Value extends string | number>(
  where: string,
  name: string,
  value: Value | undefined,
  variable: string,
): Value | string {
  const found = value ?? fromEnvironment(variable);
  if (!found)
    throw new ValidationError(`${where}: ${name} is missing. Pass { ${name} }, or set ${variable} in the environment.`);
  return found;
}

/**
 * An option that looks as it must, or is not given.
 *
 * @param where Begins the message: `createAculab`.
 * @throws {@link ValidationError} when it does not.
 *
 * @example checkedOption("createAculab", "cloudId", options.cloudId, /^\d+-\d+-\d+$/)
 */
export function checkedOption<Value extends string | number | undefined>(
  where: string,
  name: string,
  value: Value,
  pattern: RegExp,
): Value {
  if (value !== undefined && !pattern.test(`${value}`))
    throw new ValidationError(`${where}: ${name} must match ${pattern.source}.`);
  return value;
}
