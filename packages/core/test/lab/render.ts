import { parts, unstaged } from "./catalogue.ts";
import { type Ending, type Row, wireOf } from "./fault.ts";
import { labOf } from "./provider.ts";

// docs/faults.md, from the table that the tests go by.

const introduction = `# What goes wrong, and what the client does

<!-- Made from packages/core/test/lab/catalogue by \\\`pnpm faults\\\`. Do not edit. -->

Each line is a test: a server that was written for it does what the line says, byte by byte, and keeps a ledger of what
it carried out. The client has to end as it says here, on Node.js 20, 22, 24 and 26. Defaults are meant: three attempts,
30 seconds.

- **A read** changes nothing, so it is tried again after whatever may pass. An idempotent write ends in the same way,
  except that it follows no redirect.
- **A send** reaches a person, creates something or costs money. It is tried again only where it is proved that nothing
  was carried out. Its error always has an \\\`outcome\\\`; where an option is refused, there is no client and so no send.

| \\\`outcome\\\` | What it means | What to do |
| --- | --- | --- |
| \\\`not_sent\\\` | It is proved that it was not carried out: nothing reached the provider's application, or it was refused for now. | Sending again is safe, elsewhere too. |
| \\\`rejected\\\` | The provider said no. | Read \\\`code\\\` and \\\`data\\\`, and mend what they name. The same again is pointless. |
| \\\`unknown\\\` | It may have been carried out. | Look before you send again: a list of messages, or the provider's webhook. |
| \\\`unknown\\\`, likely accepted | As before, and the provider had already answered with success (\\\`likely: "accepted"\\\`). | Do not send again. Look for what it made. |
`.replaceAll("\\`", "`");

/** The text of docs/faults.md. */
export function renderFaults(): string {
  // A read follows redirects, a send does not.
  const reads = wireOf(labOf("read"));
  const sections = Object.entries(parts).map(([part, { title, rows }]) =>
    [
      `## ${part}. ${title}`,
      "",
      "| | What happens | A read | A send | Its outcome | What to do |",
      "| --- | --- | --- | --- | --- | --- |",
      ...merge(rows(reads)),
      "",
    ].join("\n"),
  );
  return `${[introduction, proofs(), ...sections, others()].join("\n").trimEnd()}\n`;
}

/** What proves by its code that nothing was sent. */
function proofs(): string {
  const found = Object.values(parts)
    .flatMap(({ rows }) => rows(wireOf(labOf("send"))))
    .flatMap(({ id, name, send }) =>
      send?.outcome === "not_sent" && send.error === "ConnectionError" && typeof send.code === "string"
        ? [{ code: send.code, from: `${id}, ${plain(name)}`, again: send.attempts > 1 ? "yes" : "no" }]
        : [],
    );
  const codes = [...new Set(found.map(({ code }) => code))];
  return [
    "## What proves that nothing was sent",
    "",
    "`fetch` fails with one error for everything; its cause tells them apart. These causes prove that no request left,",
    "each shown by a real failure on every Node.js. Any other cause is `unknown`: `ECONNRESET` and `UND_ERR_ABORTED`,",
    "too, where nothing but the code is there.",
    "",
    "| `code` | Shown by | Tried again |",
    "| --- | --- | --- |",
    ...codes.map((code) => {
      const all = found.filter((one) => one.code === code);
      return `| \`${code}\` | ${all.map(({ from }) => from).join("; ")} | ${all[0]?.again} |`;
    }),
    "",
  ].join("\n");
}

/** Lines of a table; neighbours that end alike share one. */
function merge(rows: readonly Row[]): string[] {
  const lines = new Map<string, { id: string; names: string[]; cells: string }>();
  const sorted = [...rows].sort((one, other) => numberOf(one) - numberOf(other));
  for (const { id, name, read, send, since } of sorted) {
    const cells = [describe(read), describe(send), outcomeOf(send), adviceOf(send ?? read)].join(" | ");
    const key = `${id} ${cells}`;
    const line = lines.get(key) ?? { id, names: [], cells };
    line.names.push(since === undefined ? name : `${name} (Node.js ${since} and later)`);
    lines.set(key, line);
  }
  return [...lines.values()].map(({ id, names, cells }) => `| ${id} | ${plain(together(names))} | ${cells} |`);
}

const numberOf = ({ id }: Row): number => Number(id.slice(1));

/** Names with one beginning, up to a colon or a value: the beginning, and then what follows. */
function together(names: readonly string[]): string {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const [begin = ""] = /^.*?(: |(?=`))/.exec(name) ?? [name];
    groups.set(begin, [...(groups.get(begin) ?? []), name.slice(begin.length)]);
  }
  return [...groups].map(([begin, ends]) => begin + ends.join(", ")).join("; ");
}

/** How a call ends, in words. */
function describe(ending: Ending | undefined): string {
  if (!ending) return "–";
  const { error, code } = ending;
  const attempts = ending.attempts || (ending.seen ?? 0);
  if (!error) return attempts > 1 ? `${attempts} attempts, works` : "works";
  const codes =
    error === "ConnectionError" && code !== undefined
      ? ` (${[code]
          .flat()
          .map((one) => `\`${one}\``)
          .join(", ")})`
      : "";
  const count = attempts === 0 ? "no request" : attempts === 1 ? "1 attempt" : `${attempts} attempts`;
  return `${count}, \`${error}\`${codes}`;
}

const outcomeOf = (ending: Ending | undefined): string =>
  ending?.outcome ? `\`${ending.outcome}\`${ending.likely ? ", likely accepted" : ""}` : "–";

/** What the user does about it. */
function adviceOf(ending: Ending | undefined): string {
  if (!ending?.error) return "nothing";
  const { error, outcome, likely, attempts, retryAfter, kind } = ending;
  if (error === "ValidationError") return "mend the input or the option that it names";
  if (outcome === "not_sent" && retryAfter !== undefined) return "send again after `retryAfter` milliseconds";
  if (outcome === "not_sent" && error === "ConnectionError" && attempts === 1)
    return "mend the address, the certificate or the way there";
  if (outcome === "not_sent")
    return attempts > 0 ? "send again later, or elsewhere" : "nothing went out: mend the cause, and send again";
  if (outcome === "rejected") return kind === "unauthorized" ? "check the credentials" : "read `code` and `data`";
  if (likely) return "do not send again: look for it";
  if (outcome === "unknown") return "look before you send again";
  return error === "TrunklineError" || (error === "HttpError" && attempts === 1)
    ? "read the message"
    : "ask again later";
}

function others(): string {
  return [
    "## What no test stages here",
    "",
    "| | What | Why |",
    "| --- | --- | --- |",
    ...Object.entries(unstaged).map(([id, { what, why }]) => `| ${id} | ${what} | ${why} |`),
    "",
  ].join("\n");
}

/** What would end a cell of the table, or could not be seen. */
const plain = (text: string): string =>
  text
    .replaceAll("|", "\\|")
    .replace(/[^\x20-\x7e\p{L}]/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
