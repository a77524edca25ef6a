import fc from "fast-check";
import type { Flaw, Played, Story } from "./play.ts";
import { play } from "./play.ts";
import { brokenPromises } from "./promises.ts";
import { anySequence } from "./sequence.ts";

/** Which sequences are tried. */
export interface Runs {
  runs: number;
  /** Where the sequences come from; another one each time when it is left out. */
  seed?: number;
  /** Leads to one of them: what a failure said. */
  path?: string;
  /** A wrong client, to see whether the model finds out. */
  flaw?: Flaw;
}

/** What came of them. */
export interface Checked {
  seed: number;
  /** How often each kind of end came. */
  ends: Record<string, number>;
  /** What broke, how, and how to see it again. */
  failure?: string;
}

class BrokenPromise extends Error {}

/** Tries sequences until one breaks a promise; that one is then made as small as it can be. */
export async function check({ runs, seed, path, flaw }: Runs): Promise<Checked> {
  const ends: Record<string, number> = {};
  const property = fc.asyncProperty(anySequence, async (sequence) => {
    const story = await play(sequence, flaw);
    for (const call of story.calls) {
      const end = endOf(call);
      ends[end] = (ends[end] ?? 0) + 1;
    }
    const problems = brokenPromises(story);
    if (problems.length > 0) throw new BrokenPromise(tell(story, problems));
  });
  const details = await fc.check(property, {
    numRuns: path === undefined ? runs : 1,
    ...(seed !== undefined && { seed }),
    ...(path !== undefined && { path, endOnFailure: true }),
  });
  const { failed, errorInstance, counterexamplePath } = details;
  if (!failed) return { seed: details.seed, ends };
  const what = errorInstance instanceof BrokenPromise ? errorInstance.message : (errorInstance as Error)?.stack;
  const replay = `See it again: pnpm test:soak --seed=${details.seed} --path=${counterexamplePath}`;
  return { seed: details.seed, ends, failure: `${what}\n\n${replay}` };
}

function endOf({ error, status, exchanges, planned }: Played): string {
  const sends = exchanges.length > 1 ? "repeated, " : "";
  const end = error
    ? `${error.name} ${error.outcome ?? ""}`.trim()
    : status === undefined
      ? "data"
      : `status ${status}`;
  return `${planned.kind}: ${sends}${end}`;
}

/** The problems, and all that happened, in the order of the steps. */
function tell({ sequence, calls }: Story, problems: string[]): string {
  const { steps, calls: _, ...policy } = sequence;
  const lines = calls.map(({ id, planned, started, settled, accepted, error, exchanges }) => {
    const requests = exchanges.map(({ at, fate, answered }) => {
      const end = fate.breaks === "never" ? "no answer" : (fate.breaks?.code ?? fate.status);
      return `\n    +${at - started} ms: ${fate.accepted ? "accepted, " : ""}${end}${answered === undefined ? "" : ` at +${answered - started} ms`}`;
    });
    const end = error ? `${error.name}: ${error.message}` : "success";
    return `  ${id} ${JSON.stringify(planned)}${requests.join("")}\n    +${(settled?.at ?? Number.NaN) - started} ms: ${end} (in the ledger: ${accepted})`;
  });
  return [
    "The client broke a promise:",
    ...problems.map((problem) => `  ${problem}`),
    "This happened:",
    ...lines,
    `Steps of the provider: ${JSON.stringify(steps)}`,
    `Policy: ${JSON.stringify(policy)}`,
  ].join("\n");
}
