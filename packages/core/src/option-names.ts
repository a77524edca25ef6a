import type { CallOptions, PageOptions } from "./call.ts";
import { ValidationError } from "./errors.ts";
import { nearestNames } from "./nearest-names.ts";
import type { ClientOptions, RetryOptions } from "./options.ts";

/** The name of every option that a type has, so that the compiler finds one that is missing; of options inside one, theirs. */
export type OptionNames<Options> = {
  readonly [Name in keyof Options]-?: true | OptionNames<Extract<Options[Name], object>>;
};

const retry: OptionNames<RetryOptions> = { attempts: true, maxRetryAfter: true, maxDelay: true, budgets: true };

/** The options that every client has. */
export const clientOptionNames: OptionNames<ClientOptions> = {
  baseUrl: true,
  fetch: true,
  timeout: true,
  attemptTimeout: true,
  retry,
  middleware: true,
  perAttempt: true,
  logger: true,
  logLevel: true,
  headers: true,
  maxResponseBytes: true,
  allowInsecure: true,
  clock: true,
};

/** Those of every call. */
export const callOptionNames: OptionNames<CallOptions> = { signal: true, timeout: true, retry, headers: true };

/** Those of calls whose answers are pages. */
export const pageOptionNames: OptionNames<PageOptions> = {
  signal: true,
  timeout: true,
  retry,
  headers: true,
  maxPages: true,
};

/**
 * Refuses options that there are not, which JavaScript and casts let through, and what is no options at all. Neither
 * `undefined` nor `null` is any.
 *
 * @param where Begins the message: `createFlowroute`.
 * @param names Checked by the compiler against the type of the options.
 * @throws {@link ValidationError} that names the option, and the one that was meant or all there are.
 *
 * @example checkOptions("createToy", options, { apiToken: true, ...clientOptionNames })
 */
export function checkOptions<Options extends object>(
  where: string,
  options: Options | null | undefined,
  names: OptionNames<Options>,
): void {
  if (options === undefined || options === null) return;
  // By its tag, since Jest's objects are of another realm. A signal or a list in their place has no option that could be read.
  if (!/^\[object (Object|Module)\]$/.test(Object.prototype.toString.call(options)))
    throw new ValidationError(`${where}: the options must be a plain object.`);
  const known: Names = names;
  for (const name of Object.keys(options)) {
    const inside = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!inside) throw new ValidationError(`${where}: ${unknownName("option", name, Object.keys(known))}`);
    if (inside === true) continue;
    const value: unknown = Reflect.get(options, name);
    if (typeof value === "object" && value) checkOptions(`${where}: ${name}`, value, inside);
  }
}

/** Names as they are here, where nothing is known of the options' type. */
interface Names {
  readonly [name: string]: true | Names;
}

/** What to say of a name that there is not: the one that was meant, or all there are. */
export function unknownName(what: string, name: string, known: readonly string[]): string {
  const [near] = nearestNames(name, known);
  const hint = near ? `did you mean ${JSON.stringify(near)}?` : `there are ${known.join(", ") || "none"}.`;
  return `unknown ${what} ${JSON.stringify(name)}; ${hint}`;
}
