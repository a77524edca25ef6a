import type { Model } from "./model.ts";
import { credentialsOf } from "./scaffold-auth.ts";

const [begin, end] = ["<!-- providers: made from specs/ by `pnpm generate` -->\n", "<!-- /providers -->"];

/** The README with the provider's column in its table of providers; as it is where it has no such table. */
export function withProvider(readme: string, model: Model): string {
  const [before = "", rest = ""] = readme.split(begin);
  const [table = "", after] = rest.split(end);
  if (after === undefined) return readme;
  const rows = table.split("\n").filter((line) => line.startsWith("| ") && !line.startsWith("| ---"));
  const own = columnOf(model);
  const others = transposed(rows.map((row) => row.slice(2, -2).split(" | "))).slice(1);
  const columns = [...others.filter(([title]) => title !== own[0]), own];
  columns.sort(([one = ""], [other = ""]) => (one < other ? -1 : 1));
  const lines = transposed([headings, ...columns]).map((cells) => `| ${cells.join(" | ")} |`);
  lines.splice(1, 0, `|${" --- |".repeat(columns.length + 1)}`);
  return `${before}${begin}${lines.join("\n")}\n${end}${after}`;
}

const headings = [
  "",
  "Texts",
  "Voice",
  "Numbers",
  "Besides",
  "Webhooks",
  "Credentials",
  "Lists go on by",
  "Streams of",
  "Operations",
  "Never sent twice",
];

/** What the spec says of each heading. */
function columnOf(model: Model): string[] {
  const { name, title, tags, operations, webhooks } = model;
  const page = `packages/${name}/API.md`;
  const link = (text: string, tag: string): string => `[${text.replaceAll("-", " ")}](${page}#${tag})`;
  const texts = ["SMS", "MMS", "USSD"].flatMap((word) => {
    const tag = tags.find(({ covers }) => covers.includes(word));
    return tag ? [link(word, tag.name)] : [];
  });
  const covering = (word: string | undefined): string[] =>
    tags
      .filter(({ covers }) => (word ? covers.includes(word) : covers.length === 0))
      .map((tag) => link(tag.name, tag.name));
  const ways = { basic: "HTTP Basic", bearer: "bearer", apiKey: "API key", hmac: "HMAC", custom: "middleware" };
  const lists = operations.flatMap(({ row: { page } }) => (page ? [`\`${page.page ?? page.params?.at(-1)}\``] : []));
  const streams = operations.flatMap(({ row: { stream } }) => (stream ? [stream === "lines" ? "lines" : "files"] : []));
  const once = operations.filter(({ safety }) => safety === "send" || safety === "purchase");
  const cells = [
    texts,
    covering("voice"),
    covering("numbers"),
    covering(undefined),
    webhooks.length ? [`[${webhooks.length} events](${page}#events-for-your-server)`] : [],
    credentialsOf(model).map(({ way }) => ways[way]),
    lists,
    streams,
    [`[${operations.length}](${page})`],
    [`${once.length}`],
  ];
  return [`[${title}](packages/${name}/README.md)`, ...cells.map((cell) => [...new Set(cell)].join(", ") || "–")];
}

function transposed(rows: readonly (readonly string[])[]): string[][] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? "–"));
}
