const style = (code: number, text: string): string => (process.stdout.isTTY ? `\x1b[${code}m${text}\x1b[0m` : text);

/** Opens or closes the demo. */
export function title(text: string): void {
  console.log(`\n${style(1, text)}\n`);
}

/** Opens a chapter. */
export function chapter(text: string): void {
  console.log(`\n${style(1, text)}`);
}

/** Says what comes next, and the line of code that does it. */
export function step(text: string, code: string): void {
  console.log(`\n${style(36, text)}\n  ${style(2, code)}`);
}

/** Says what came of it. */
export function note(text: string): void {
  console.log(`  → ${text}`);
}
