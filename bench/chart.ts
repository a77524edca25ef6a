import { format, type Table } from "./table.ts";

/** The rows that the chart shows, by title of their table and by name. */
const panels = [
  { table: /^A call/, row: "CPU, POST", title: "CPU of a POST, x raw fetch" },
  { table: /^A call/, row: "heap, POST", title: "Memory of a POST, x raw fetch" },
  {
    table: /^Over loopback, POST/,
    row: "calls per second, 50 at once",
    title: "POSTs per second, x raw fetch (more is better)",
  },
  { table: /^An import, over/, row: "CPU", title: "CPU of the import, ms" },
  { table: /^One call, bundled/, row: "gzip", title: "One call in a bundle, KB gzip" },
  { table: /^Installed/, row: "size", title: "Installed, MiB" },
] as const;

const width = 960;
const line = 20;
const head = 34;
const gap = 22;
/** Two panels side by side; names end here, bars begin. */
const half = 452;
const names = 116;
const longest = 250;

/** A bar chart of what matters most, for the README: light or dark as the reader's page is. */
export function drawChart(tables: readonly Table[]): string {
  const drawn = panels.flatMap(({ table, row, title }) => {
    const found = tables.find((one) => table.test(one.title))?.rows.find(({ what }) => what === row);
    if (!found) return [];
    const bars = Object.entries(found.values).flatMap(([name, value]) =>
      value === undefined ? [] : [{ name: name.replace(" (Node)", ""), value: Math.max(0, value) }],
    );
    return [{ title, bars }];
  });
  const heights = drawn.map(({ bars }) => head + bars.length * line + gap);
  let y = 20;
  const parts: string[] = [];
  for (let index = 0; index < drawn.length; index += 2) {
    for (const side of [0, 1]) {
      const panel = drawn[index + side];
      if (panel) parts.push(drawPanel(panel, 28 + side * half, y));
    }
    y += Math.max(heights[index] ?? 0, heights[index + 1] ?? 0);
  }
  const text = drawn
    .map(({ title, bars }) => `${title}: ${bars.map(({ name, value }) => `${name} ${format(value)}`).join(", ")}.`)
    .join("\n    ");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${y}" role="img" aria-labelledby="title text">
  <title id="title">Trunkline beside other clients</title>
  <desc id="text">${text}</desc>
  <style>
    svg { font-family: system-ui, "Segoe UI", Helvetica, Arial, "DejaVu Sans", sans-serif }
    .page { fill: #ffffff; stroke: #d5dbe3 }
    .head { fill: #1c2430; font-size: 15px; font-weight: 600 }
    .name { fill: #46515f; font-size: 13px }
    .bar { fill: #aab4c2 }
    .ours { fill: #3f6fc4 }
    .mine { fill: #1c2430; font-size: 13px; font-weight: 600 }
    @media (prefers-color-scheme: dark) {
      .page { fill: #12161c; stroke: #2f3843 }
      .head, .mine { fill: #edf1f6 }
      .name { fill: #b3bdc9 }
      .bar { fill: #55616f }
      .ours { fill: #6f9cec }
    }
  </style>
  <rect class="page" x="1" y="1" width="${width - 2}" height="${y - 2}" rx="10" />
${parts.join("\n")}
</svg>
`;
}

function drawPanel(
  { title, bars }: { title: string; bars: readonly { name: string; value: number }[] },
  x: number,
  y: number,
): string {
  const most = Math.max(...bars.map(({ value }) => value));
  const lines = bars.map(({ name, value }, index) => {
    const top = y + head + index * line;
    const ours = name === "trunkline" || name === "whole client";
    // Whatever is there should be seen.
    const length = Math.max(2, Math.round((value / most) * longest));
    const style = ours ? "mine" : "name";
    return [
      `  <text class="${style}" x="${x + names - 8}" y="${top + 12}" text-anchor="end">${name}</text>`,
      `  <rect class="${ours ? "ours" : "bar"}" x="${x + names}" y="${top + 1}" width="${length}" height="14" rx="2" />`,
      `  <text class="${style}" x="${x + names + length + 6}" y="${top + 12}">${format(value)}</text>`,
    ].join("\n");
  });
  return [`  <text class="head" x="${x}" y="${y + 18}">${title}</text>`, ...lines].join("\n");
}
