import { expect, test } from "vitest";
import type { Level, RuleName } from "../spec-diff/rules.ts";
import { whyNot } from "./changesets.ts";
import { type Bump, bumpFor } from "./needs.ts";

test.each<[change: Level, version: string, bump: Bump]>([
  ["breaking", "0.3.1", "minor"],
  ["breaking", "1.0.0", "major"],
  ["addition", "0.3.1", "minor"],
  ["addition", "10.0.0", "minor"],
  ["fix", "0.3.1", "patch"],
  ["fix", "1.0.0", "patch"],
])("%s at %s asks for %s", (change, version, bump) => {
  expect(bumpFor(change, version)).toBe(bump);
});

const found: Record<Level, RuleName> = {
  breaking: "operation-removed",
  addition: "operation-added",
  fix: "documentation-changed",
};

test.each<[change: Level, version: string, bump: Bump, words: string, want: RegExp | undefined]>([
  ["breaking", "0.3.1", "patch", "Breaking: it is gone.", /asks for `minor`: raise it in .changeset\/new.md/],
  ["breaking", "0.3.1", "minor", "It is gone.", /new.md does not say so in a line that begins with "Breaking"/],
  ["breaking", "0.3.1", "minor", "It is not breaking.", /does not say so/],
  ["breaking", "0.3.1", "minor", "It is better.\n\n**Breaking**: it is gone.", undefined],
  ["breaking", "0.3.1", "major", "It is gone.", undefined],
  ["breaking", "1.0.0", "minor", "Breaking: it is gone.", /asks for `major`/],
  ["breaking", "1.0.0", "major", "It is gone.", undefined],
  ["addition", "0.3.1", "patch", "It is new.", /asks for `minor`/],
  ["addition", "0.3.1", "minor", "It is new.", undefined],
  ["addition", "1.0.0", "major", "It is new.", undefined],
  ["fix", "0.3.1", "none", "It is better.", /asks for `patch`/],
  ["fix", "0.3.1", "patch", "It is better.", undefined],
])("%s at %s, with a %s that says %j: %s", (change, version, bump, words, want) => {
  const need = {
    package: { name: "@trunkline/shop", folder: "shop", version },
    bump: bumpFor(change, version),
    breaks: change === "breaking",
    findings: [{ subject: "getThing", rule: found[change], from: "spec" as const }],
    sources: [],
  };
  const given = (name: string) => [{ file: ".changeset/new.md", summary: words, releases: [{ name, type: bump }] }];
  if (want) expect(whyNot(need, given("@trunkline/shop"))).toMatch(want);
  else expect(whyNot(need, given("@trunkline/shop"))).toBeUndefined();
  expect(whyNot(need, given("@trunkline/other"))).toMatch(/no new changeset names it/);
});
