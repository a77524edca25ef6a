import { ValidationError } from "../errors.ts";
import { checkOptions } from "../option-names.ts";
import { orAborted } from "./delay.ts";
import type { LooseReply } from "./reply.ts";
import type { MockOverrideOptions, MockRequest, MockRule } from "./types.ts";

/** What an override answers with, without the types of its operation. */
export type AnyReply = (LooseReply & { delay?: number }) | { error: "network"; delay?: number } | Response;
type AnyReplier = (request: MockRequest<unknown>) => AnyReply | undefined | Promise<AnyReply | undefined>;

/** What an override is of. */
interface Mocked {
  /** For messages. */
  where: string;
  rule: MockRule | undefined;
}

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
  /**
   * Asks the newest override first; `undefined`: there is none, or none that wants to answer. `empty` is the status of
   * the empty page after an example's, when that is asked for: what is patched is the example's page.
   */
  ask(
    operation: string,
    request: (call: number) => MockRequest<unknown>,
    signal: AbortSignal | undefined,
    empty: number | undefined,
  ): Promise<AnyReply | undefined> | undefined;
  reset(): void;
}

/** Starts without any; `provider` begins the messages. */
export function createOverrides(provider: string, rules: Readonly<Record<string, MockRule>>): Overrides {
  const mocked = (operation: string): Mocked => ({ where: `${provider} mocks: ${operation}`, rule: rules[operation] });
  const overrides = new Map<string, Override[]>();
  const calls = new Map<string, number>();
  return {
    of(operation) {
      return (reply, options = {}) => {
        const { where } = mocked(operation);
        checkOptions(where, options, { times: true });
        const { times = Number.POSITIVE_INFINITY } = options ?? {};
        if (typeof reply !== "function") checkReply(reply, mocked(operation));
        if (!(times > 0)) throw new ValidationError(`${where}: times must be a number above 0.`);
        overrides.set(operation, [{ reply, left: times }, ...(overrides.get(operation) ?? [])]);
      };
    },
    ask(operation, request, signal, empty) {
      const call = (calls.get(operation) ?? 0) + 1;
      calls.set(operation, call);
      const added = overrides.get(operation);
      return (
        added &&
        askAll(
          added.filter(({ reply }) => !isPatch(reply, empty)),
          request(call),
          signal,
          mocked(operation),
        )
      );
    },
    reset() {
      overrides.clear();
      calls.clear();
    },
  };
}

function isPatch(reply: AnyReply | AnyReplier, status: number | undefined): boolean {
  return "patch" in reply && reply.status === status;
}

async function askAll(
  overrides: readonly Override[],
  request: MockRequest<unknown>,
  signal: AbortSignal | undefined,
  mocked: Mocked,
): Promise<AnyReply | undefined> {
  for (const override of overrides) {
    if (override.left <= 0) continue;
    // Taken before it is asked, and given back: another request may come while it thinks.
    override.left--;
    const { reply } = override;
    const given = typeof reply === "function" ? await askReplier(reply, request, signal, mocked) : reply;
    if (given !== undefined) return given;
    override.left++;
  }
  return undefined;
}

async function askReplier(
  replier: AnyReplier,
  request: MockRequest<unknown>,
  signal: AbortSignal | undefined,
  mocked: Mocked,
): Promise<AnyReply | undefined> {
  try {
    const given = replier(request);
    const reply = given instanceof Promise ? await orAborted(given, signal) : given;
    if (reply !== undefined) checkReply(reply, mocked);
    return reply;
  } catch (error) {
    // To the client it is a broken connection, which a test may even expect.
    if (!signal?.aborted) console.warn(`${mocked.where}: the override threw.`, error);
    throw error;
  }
}

/** Types say the same; but a slip in JavaScript would only show as another answer than the one that was meant. */
function checkReply(reply: AnyReply, { where, rule }: Mocked): void {
  if (reply instanceof Response) return;
  const { error, status, data, patch, headers: _, delay = 0, ...rest }: Record<string, unknown> = Object(reply);
  const known = error === "network" || (Number.isInteger(status) && Number(status) >= 200 && Number(status) <= 599);
  if (!known || !(Number(delay) >= 0) || Object.keys(rest).length > 0)
    throw new ValidationError(
      `${where}: an answer is { status, data or patch, headers, delay } with a status from 200 to 599, ` +
        '{ error: "network", delay }, or a Response.',
    );
  if (patch === undefined) return;
  if (data !== undefined) throw new ValidationError(`${where}: an answer has data or a patch, not both.`);
  if (typeof rule?.replies[Number(status)]?.example !== "object")
    throw new ValidationError(`${where}: there is no example of ${status} to patch: give its data.`);
}
