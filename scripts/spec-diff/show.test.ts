import { expect, test } from "vitest";
import { asMarkdown, asText, type ProviderChanges } from "./show.ts";

const changes: ProviderChanges[] = [
  {
    name: "shop",
    since: "HEAD (abc1234)",
    findings: [
      { subject: "listThings", rule: "request-enum-value-added", detail: 'kind: "a|b"', from: "spec" },
      { subject: "makeThing", rule: "documentation-changed", from: "spec" },
      { subject: "webhook sold", rule: "response-member-added", detail: "payload.kind", from: "spec" },
      { subject: "webhook sold", rule: "output-type-widened", detail: "Promise<string>", from: "declarations" },
    ],
  },
  { name: "store", since: "HEAD (abc1234)", findings: [] },
];

test("text has what changed by what it is about, the gravest first", () => {
  expect(
    asText(changes, (level, text) => `<${level}>${text}`),
  ).toBe(`shop, since HEAD (abc1234): 1 breaking, 2 additions, 1 fix
  <breaking>breaking  webhook sold
    <breaking>output-type-widened  the type of what comes back allows what it did not: Promise<string> (declarations)
    <addition>response-member-added  a new member of the answer: payload.kind
  <addition>addition  listThings
    <addition>request-enum-value-added  the input takes a new value: kind: "a|b"
  <fix>fix  makeThing
    <fix>documentation-changed  other words

store, since HEAD (abc1234): no changes`);
});

test("Markdown has a table per provider, in which nothing is markup by chance", () => {
  expect(asMarkdown(changes)).toBe(`## shop

Since HEAD (abc1234): 1 breaking, 2 additions, 1 fix.

| Level | Of | What | Rule |
| --- | --- | --- | --- |
| breaking | webhook \`sold\` | the type of what comes back allows what it did not: Promise&lt;string> (declarations) | \`output-type-widened\` |
| addition | webhook \`sold\` | a new member of the answer: payload.kind | \`response-member-added\` |
| addition | \`listThings\` | the input takes a new value: kind: "a\\|b" | \`request-enum-value-added\` |
| fix | \`makeThing\` | other words | \`documentation-changed\` |

## store

Since HEAD (abc1234): no changes.`);
});
