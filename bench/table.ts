/** One thing that was measured, of several. */
export interface Row {
  what: string;
  /** `x` is a ratio to raw `fetch`, or to what `what` says, of the same run. */
  unit: "x" | "ms" | "MiB" | "KB" | "";
  /** By name; `undefined`: it cannot be measured. */
  values: Readonly<Record<string, number | undefined>>;
  target?: Target;
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

/** Whether all of ours are as we want them; `undefined` where nothing is wanted. */
export function holds({ values, target }: Row): boolean | undefined {
  if (!target) return undefined;
  const { is, limit, times, ours = ["trunkline"] } = target;
  const bound = limit * (times === undefined ? 1 : (values[times] ?? Number.NaN));
  return ours.every((name) => {
    const value = values[name] ?? Number.NaN;
    return is === "≤" ? value <= bound : value >= bound;
  });
}

/** Prints a table: a line for each thing, a column for each that was measured, what is wanted, and whether it is so. */
export function print({ title, rows }: Table): string {
  const names = [...new Set(rows.flatMap(({ values }) => Object.keys(values)))];
  const targets = rows.some(({ target }) => target !== undefined);
  const head = ["", ...names, ...(targets ? ["target", ""] : [])];
  const body = rows.map((row) => [
    row.unit && row.unit !== "x" ? `${row.what}, ${row.unit}` : row.what,
    ...names.map((name) => format(row.values[name])),
    ...(targets ? [wanted(row.target), { true: "holds", false: "MISSED", undefined: "" }[`${holds(row)}`]] : []),
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

function wanted(target: Target | undefined): string {
  if (!target) return "";
  const { is, limit, times } = target;
  if (times === undefined) return `${is} ${limit.toLocaleString("en")}`;
  return limit === 1 ? `${is} ${times}` : `${is} ${limit} x ${times}`;
}

/** Three digits that count, and no more. */
export function format(value: number | undefined): string {
  if (value === undefined) return "–";
  const size = Math.abs(value);
  if (size >= 100 || Number.isInteger(value)) return Math.round(value).toLocaleString("en");
  return value.toFixed(size >= 10 ? 1 : 2);
}
