/** Up to three names that are close to one that is not among them, closest first; case hardly counts. */
export function nearestNames(name: string, names: readonly string[]): string[] {
  return names
    .map((one) => ({ one, distance: distance(name.toLowerCase(), one.toLowerCase()) }))
    .filter(({ one, distance }) => distance <= Math.max(2, one.length / 2))
    .sort((one, other) => one.distance - other.distance)
    .slice(0, 3)
    .map(({ one }) => one);
}

/** Characters to insert, delete or replace until one text is the other. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
