export function importDocument(_: { root: string; from: string; name: string }): string[] {
  return [];
}
