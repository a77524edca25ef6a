/** Runs checks, prints a line for each, and counts. */
export interface Report {
  /** Prints a heading. */
  section(title: string): void;
  /** Runs one check. A text that it resolves to is printed beside its title; a number counts as so many passed tests. */
  check(title: string, run: () => unknown): Promise<void>;
  /** Says that a check left something out, and why. */
  skip(title: string, why: string): void;
  /** Runs parts two at a time. What each prints comes in one piece, when it is done. */
  together(parts: readonly ((report: Report) => Promise<void>)[]): Promise<void>;
  /** Prints the counts; the exit code is 0 when nothing failed. */
  close(): number;
}

/** Writes to standard output. */
export function createReport(): Report {
  let passed = 0;
  let failed = 0;
  const reportTo = (print: (line: string) => void): Report => ({
    section: (title) => print(`\n${title}`),
    async check(title, run) {
      const started = performance.now();
      try {
        const result = await run();
        const tests = typeof result === "number" ? result : undefined;
        const note = tests === undefined ? (typeof result === "string" ? result : "") : `${tests} tests`;
        passed += tests ?? 1;
        print(`  ok    ${title.padEnd(58)} ${note.padEnd(36)} ${seconds(started)}`);
      } catch (error) {
        failed++;
        print(`  FAIL  ${title.padEnd(58)} ${"".padEnd(36)} ${seconds(started)}`);
        print(indent(error instanceof Error ? error.message : String(error)));
      }
    },
    skip: (title, why) => print(`  SKIP  ${title}: ${why}`),
    async together(parts) {
      const waiting = [...parts];
      const work = async (): Promise<void> => {
        for (let part = waiting.shift(); part; part = waiting.shift()) {
          const lines: string[] = [];
          await part(reportTo((line) => lines.push(line))).finally(() => print(lines.join("\n")));
        }
      };
      await Promise.all([work(), work()]);
    },
    close() {
      print(`\n${passed} passed, ${failed} failed`);
      return failed === 0 ? 0 : 1;
    },
  });
  return reportTo((line) => console.log(line));
}

const seconds = (started: number): string => `${((performance.now() - started) / 1000).toFixed(1)} s`;
const indent = (text: string): string => text.replace(/^/gm, "        ");
