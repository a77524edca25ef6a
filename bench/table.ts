/** One thing that was measured, of several. */
export interface Row {
  what: string;
  /** What 1 stands for, where the unit is `x`: `3.3 µs`. */
  base?: string;
  /** `x` is a ratio to raw `fetch`, or to what `what` says, of the same run. */
  unit: "x" | "ms" | "MiB" | "KiB" | "";
  /** By name; `undefined`: it cannot be measured. */
  values: Readonly<Record<string, number | undefined>>;
  target?: Target | readonly Target[];
}

/** What we want ours to be. */
export interface Target {
  is: "≤" | "≥";
  limit: number;
  /** The limit is that many times the value of this column. */
  times?: string;
  /** Columns that are ours. Default: `trunkline`. */
  ours?: readonly string[];
}

/** Rows that have the same columns. */
export interface Table {
  title: string;
  rows: Row[];
}

/** Whether all of ours are as a target wants them. */
export function holds({ values }: Row, { is, limit, times, ours = ["trunkline"] }: Target): boolean {
  const bound = limit * (times === undefined ? 1 : (values[times] ?? Number.NaN));
  return ours.every((name) => {
    const value = values[name] ?? Number.NaN;
    return is === "≤" ? value <= bound : value >= bound;
  });
}

/** What is wanted of a row, of those columns that were measured. */
export function targetsOf({ values, target = [] }: Row): Target[] {
  return [target].flat().filter(({ ours = ["trunkline"] }) => ours.some((name) => name in values));
}

/** Prints a table: a line for each thing, a column for each that was measured, what is wanted, and whether it is so. */
export function print({ title, rows }: Table): string {
  const names = [...new Set(rows.flatMap(({ values }) => Object.keys(values)))];
  const targets = rows.some((row) => targetsOf(row).length > 0);
  const head = ["", ...names, ...(targets ? ["target", ""] : [])];
  const body = rows.map((row) => [
    label(row),
    ...names.map((name) => format(row.values[name])),
    ...(targets ? [wanted(row), verdictOf(row)] : []),
  ]);
  const all = [head, ...body];
  const widths = head.map((_, column) => Math.max(...all.map((cells) => cells[column]?.length ?? 0)));
  const verdict = targets ? head.length - 1 : Number.NaN;
  const lines = all.map((cells) =>
    cells
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 0 || column === verdict ? cell.padEnd(width) : cell.padStart(width);
      })
      .join("  ")
      .trimEnd(),
  );
  const rule = "─".repeat(Math.max(...lines.map(({ length }) => length)));
  return [title, rule, lines[0], rule, ...lines.slice(1)].join("\n");
}

function label({ what, base, unit }: Row): string {
  if (base) return `${what} (1 is ${base})`;
  return unit && unit !== "x" ? `${what}, ${unit}` : what;
}

function wanted(row: Row): string {
  const targets = targetsOf(row);
  return targets
    .map(({ is, limit, times, ours = [] }) => {
      const whose = targets.length > 1 ? `${ours.join(", ")} ` : "";
      if (times === undefined) return `${whose}${is} ${limit.toLocaleString("en")}`;
      return limit === 1 ? `${whose}${is} ${times}` : `${whose}${is} ${limit} x ${times}`;
    })
    .join("; ");
}

function verdictOf(row: Row): string {
  return targetsOf(row)
    .map((target) => (holds(row, target) ? "holds" : "MISSED"))
    .join("; ");
}

/** Three digits that count, and no more. */
export function format(value: number | undefined): string {
  if (value === undefined) return "–";
  const size = Math.abs(value);
  if (size >= 100 || Number.isInteger(value)) return Math.round(value).toLocaleString("en");
  return value.toFixed(size >= 10 ? 1 : 2);
}
