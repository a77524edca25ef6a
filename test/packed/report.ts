/** Runs checks, prints a line for each, and counts. */
export interface Report {
  /** Prints a heading. */
  section(title: string): void;
  /** Runs one check. A text that it resolves to is printed beside its title; a number counts as so many passed tests. */
  check(title: string, run: () => unknown): Promise<void>;
  /** Says that a check left something out, and why. */
  skip(title: string, why: string): void;
  /** Prints the counts; the exit code is 0 when nothing failed. */
  close(): number;
}

/** Writes to standard output. */
export function createReport(): Report {
  let passed = 0;
  let failed = 0;
  return {
    section: (title) => console.log(`\n${title}`),
    async check(title, run) {
      const started = performance.now();
      try {
        const result = await run();
        const tests = typeof result === "number" ? result : undefined;
        const note = tests === undefined ? (typeof result === "string" ? result : "") : `${tests} tests`;
        passed += tests ?? 1;
        console.log(`  ok    ${title.padEnd(58)} ${note.padEnd(36)} ${seconds(started)}`);
      } catch (error) {
        failed++;
        console.log(`  FAIL  ${title.padEnd(58)} ${"".padEnd(36)} ${seconds(started)}`);
        console.log(indent(error instanceof Error ? error.message : String(error)));
      }
    },
    skip: (title, why) => console.log(`  SKIP  ${title}: ${why}`),
    close() {
      console.log(`\n${passed} passed, ${failed} failed`);
      return failed === 0 ? 0 : 1;
    },
  };
}

const seconds = (started: number): string => `${((performance.now() - started) / 1000).toFixed(1)} s`;
const indent = (text: string): string => text.replace(/^/gm, "        ");
