import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { readEvidence } from "../../src/outcome.ts";
import { fetchFailed } from "../toy.ts";
import { attemptFault } from "./attempt.ts";
import { catalogueOf, coreFaultsOf, entries, faultsOf, isHere, unstaged } from "./catalogue.ts";
import { askBelowFetch, callLab, labOf, labSecrets } from "./provider.ts";

await askBelowFetch();

describe.each([
  ["over fetch", false],
  ["over fetch, below which it is asked", true],
] as const)("%s", (_, isWhole) => {
  const faults = (
    [
      ["read", catalogueOf],
      ["idempotent", coreFaultsOf],
      ["send", catalogueOf],
    ] as const
  ).flatMap(([kind, of]) =>
    of(labOf(kind))
      .filter((fault) => isHere(fault) && !fault.alone)
      .map((fault) => [fault.id, fault.name, kind, fault] as const),
  );

  // All at once: most of the time is spent in waiting.
  test.concurrent.for(faults)("%s %s: %s", async ([, , kind, fault]) => {
    expect(await attemptFault(fault, callLab(kind, fault, isWhole), labSecrets)).toEqual([]);
  });
});

test.concurrent("what takes a process of its own ends as it has to", async () => {
  const program = fileURLToPath(new URL("alone.ts", import.meta.url));
  const child = spawn(process.execPath, ["--conditions=@trunkline/source", program, "alone"]);
  const closed = once(child, "close");
  expect(await text(child.stderr)).toBe("");
  expect(await closed).toEqual([0, null]);
});

test("every entry of the catalogue is staged, or it is told why not", () => {
  const all = Object.entries(entries).flatMap(([part, count]) =>
    Array.from({ length: count }, (_, index) => `${part}${index + 1}`),
  );
  const staged = new Set([...catalogueOf(labOf("read")), ...catalogueOf(labOf("send"))].map(({ id }) => id));
  expect(all.filter((id) => staged.has(id) === id in unstaged)).toEqual([]);
  expect([...staged].filter((id) => !all.includes(id))).toEqual([]);
});

test("each code that proves by itself that nothing was sent comes of a real failure", () => {
  const staged = catalogueOf(labOf("send"))
    .filter(({ ending }) => ending.outcome === "not_sent")
    .map(({ ending }) => ending.code);
  const proving = ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH"];
  for (const code of [...proving, "UND_ERR_CONNECT_TIMEOUT", "UND_ERR_PRX_CONN"]) {
    expect(readEvidence(fetchFailed(code)).notSent).toBe(true);
    expect(staged).toContain(code);
  }
});

test("no two faults have one name", () => {
  const names = catalogueOf(labOf("send")).map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([]);
});

test("every provider is tried with a hundred of them, and more", () => {
  expect(faultsOf(labOf("send")).length).toBeGreaterThan(100);
});
