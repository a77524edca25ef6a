/** Is it a regular expression, read with the flag `u` as JSON Schema does? */
export function isPattern(pattern: string): boolean {
  try {
    return new RegExp(pattern, "u") instanceof RegExp;
  } catch {
    return false;
  }
}
