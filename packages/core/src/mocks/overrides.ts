import { ValidationError } from "../errors.ts";
import { orAborted } from "./delay.ts";
import type { LooseReply } from "./reply.ts";
import type { MockOverrideOptions, MockRequest } from "./types.ts";

/** What an override answers with, without the types of its operation. */
export type AnyReply = (LooseReply & { delay?: number }) | { error: "network"; delay?: number } | Response;
type AnyReplier = (request: MockRequest<unknown>) => AnyReply | undefined | Promise<AnyReply | undefined>;

/** An override, and how many requests it has left. */
interface Override {
  reply: AnyReply | AnyReplier;
  left: number;
}

/** Adds an override of one operation. */
export type AddOverride = (reply: AnyReply | AnyReplier, options?: MockOverrideOptions) => void;

/** The overrides of all operations, and how often each operation was asked. */
export interface Overrides {
  of(operation: string): AddOverride;
  /** Asks the newest override first; `undefined`: there is none, or none that wants to answer. */
  ask(
    operation: string,
    request: (call: number) => MockRequest<unknown>,
    signal: AbortSignal | undefined,
  ): Promise<AnyReply | undefined> | undefined;
  reset(): void;
}

/** Starts without any; `provider` begins the messages. */
export function createOverrides(provider: string): Overrides {
  const overrides = new Map<string, Override[]>();
  const calls = new Map<string, number>();
  return {
    of(operation) {
      return (reply, options = {}) => {
        const { times = Number.POSITIVE_INFINITY, ...rest } = options ?? {};
        if (typeof reply !== "function") checkReply(reply, `${provider} mocks: ${operation}`);
        if (!(times > 0) || Object.keys(rest).length > 0)
          throw new ValidationError(`${provider} mocks: ${operation}: the options are { times }, a number above 0.`);
        overrides.set(operation, [{ reply, left: times }, ...(overrides.get(operation) ?? [])]);
      };
    },
    ask(operation, request, signal) {
      const call = (calls.get(operation) ?? 0) + 1;
      calls.set(operation, call);
      const added = overrides.get(operation);
      return added && askAll(added, request(call), signal, `${provider} mocks: ${operation}`);
    },
    reset() {
      overrides.clear();
      calls.clear();
    },
  };
}

async function askAll(
  overrides: readonly Override[],
  request: MockRequest<unknown>,
  signal: AbortSignal | undefined,
  where: string,
): Promise<AnyReply | undefined> {
  for (const override of overrides) {
    if (override.left <= 0) continue;
    // Taken before it is asked, and given back: another request may come while it thinks.
    override.left--;
    const { reply } = override;
    const given = typeof reply === "function" ? await askReplier(reply, request, signal, where) : reply;
    if (given !== undefined) return given;
    override.left++;
  }
  return undefined;
}

async function askReplier(
  replier: AnyReplier,
  request: MockRequest<unknown>,
  signal: AbortSignal | undefined,
  where: string,
): Promise<AnyReply | undefined> {
  try {
    const given = replier(request);
    const reply = given instanceof Promise ? await orAborted(given, signal) : given;
    if (reply !== undefined) checkReply(reply, where);
    return reply;
  } catch (error) {
    // To the client it is a broken connection, which a test may even expect.
    if (!signal?.aborted) console.warn(`${where}: the override threw.`, error);
    throw error;
  }
}

/** Types say the same; but a slip in JavaScript would only show as another answer than the one that was meant. */
function checkReply(reply: AnyReply, where: string): void {
  if (reply instanceof Response) return;
  const { error, status, data: _, headers: __, delay = 0, ...rest }: Record<string, unknown> = Object(reply);
  const known = error === "network" || (Number.isInteger(status) && Number(status) >= 200 && Number(status) <= 599);
  if (!known || !(Number(delay) >= 0) || Object.keys(rest).length > 0)
    throw new ValidationError(
      `${where}: an answer is { status, data, headers, delay } with a status from 200 to 599, ` +
        '{ error: "network", delay }, or a Response.',
    );
}
