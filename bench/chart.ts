import { format, type Table } from "./table.ts";

/** The rows that the chart shows: how the title of the table begins, and the row's name. */
const panels = [
  { table: "A call,", row: "CPU, POST", title: "CPU of a call", note: "POST, × raw fetch" },
  { table: "A client's own work", row: "CPU, POST", title: "The client's own work", note: "CPU, POST, × raw fetch" },
  {
    table: "Over loopback, POST",
    row: "calls per second, 50 at once",
    title: "Calls per second",
    note: "POST, 50 at once, × raw fetch; more is better",
  },
  { table: "A call,", row: "heap, POST", title: "Memory of a call", note: "POST, × raw fetch" },
  { table: "An import,", row: "CPU", title: "Import", note: "ms of CPU over an empty script" },
  { table: "One call in a bundle", row: "gzip", title: "One call in a bundle", note: "KiB, gzip" },
  { table: "Installed", row: "size", title: "Installed", note: "MiB, with dependencies" },
  { table: "Types", row: "check time, TypeScript 5.9", title: "Type check", note: "ms, ten calls in one file" },
] as const;

const names: Readonly<Record<string, string>> = {
  trunkline: "Trunkline",
  "trunkline-node": "with nodeFetch()",
  "whole client": "all operations",
  fetch: "raw fetch",
};

const width = 960;
const margin = 32;
const column = (width - 3 * margin) / 2;
/** Names end here, bars begin. */
const bars = 134;
const longest = column - bars - 48;
const head = 48;
const line = 22;
const gap = 26;

interface Panel {
  title: string;
  note: string;
  values: { name: string; value: number; ours: boolean }[];
}

/** A bar chart of what matters most, for the README: light or dark as the reader's page is. */
export function drawChart(tables: readonly Table[]): string {
  const found = panels.flatMap(({ table, row, title, note }) => {
    const drawn = tables.find((one) => one.title.startsWith(table))?.rows.find(({ what }) => what === row);
    return drawn ? [{ title, note, values: valuesOf(drawn.values) }] : [];
  });
  const parts: string[] = [];
  let y = 24;
  for (let index = 0; index < found.length; index += 2) {
    const pair = found.slice(index, index + 2);
    pair.forEach((panel, side) => {
      parts.push(drawPanel(panel, margin + side * (column + margin), y));
    });
    y += head + Math.max(...pair.map(({ values }) => values.length)) * line + gap;
  }
  const height = y - 4;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title text">
  <title id="title">Trunkline beside other clients</title>
  <desc id="text">${found.map(told).join("\n    ")}</desc>
  <style>
    text { font: 13px system-ui, "Segoe UI", Helvetica, Arial, "DejaVu Sans", sans-serif; fill: #4a5563 }
    .page { fill: #ffffff; stroke: #d8dee6 }
    .title { font-size: 15px; font-weight: 600; fill: #1b2330 }
    .note { font-size: 12px; fill: #6b7685 }
    .bar { fill: #b4bdc9 }
    .ours { fill: #3568c0 }
    .strong { font-weight: 600; fill: #1b2330 }
    @media (prefers-color-scheme: dark) {
      text { fill: #b4becb }
      .page { fill: #0f141b; stroke: #2c3541 }
      .title, .strong { fill: #eef2f7 }
      .note { fill: #8b97a6 }
      .bar { fill: #4d5866 }
      .ours { fill: #6d9cf0 }
    }
  </style>
  <rect class="page" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="10" />
${parts.join("\n")}
</svg>
`;
}

function valuesOf(values: Readonly<Record<string, number | null | undefined>>): Panel["values"] {
  return Object.entries(values).flatMap(([name, value]) => {
    if (typeof value !== "number") return [];
    const ours = name.startsWith("trunkline") || name === "whole client";
    // The others are measured against it: what it seems to differ from itself is noise.
    const shown = name === "fetch" ? 1 : Math.max(0, value);
    return [{ name: names[name] ?? name.replace(" (Node)", ""), value: shown, ours }];
  });
}

function drawPanel({ title, note, values }: Panel, x: number, y: number): string {
  const most = Math.max(...values.map(({ value }) => value));
  const lines = values.map(({ name, value, ours }, index) => {
    const top = y + head + index * line;
    // Whatever is there should be seen.
    const length = Math.max(2, Math.round((value / most) * longest));
    const strong = ours ? ' class="strong"' : "";
    return [
      `  <text${strong} x="${x + bars - 10}" y="${top + 13}" text-anchor="end">${name}</text>`,
      `  <rect class="${ours ? "ours" : "bar"}" x="${x + bars}" y="${top + 1}" width="${length}" height="16" rx="3" />`,
      `  <text${strong} x="${x + bars + length + 8}" y="${top + 13}">${format(value)}</text>`,
    ].join("\n");
  });
  return [
    `  <text class="title" x="${x}" y="${y + 16}">${title}</text>`,
    `  <text class="note" x="${x}" y="${y + 34}">${note}</text>`,
    ...lines,
  ].join("\n");
}

/** For those who cannot see it. */
function told({ title, note, values }: Panel): string {
  return `${title} (${note}): ${values.map(({ name, value }) => `${name} ${format(value)}`).join(", ")}.`;
}
