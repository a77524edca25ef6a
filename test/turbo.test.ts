import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

interface Plan {
  tasks: { taskId: string; inputs: Record<string, string>; dependencies: string[] }[];
}

const planned = plan();

test("a change in specs/flowroute runs flowroute's tests and the repository's again, and no others", () => {
  const readers = planned
    .filter(({ inputs }) => Object.keys(inputs).some((path) => path.endsWith("specs/flowroute/openapi.yaml")))
    .map(({ taskId }) => taskId);
  expect(readers.filter((id) => id !== "//#generated")).toEqual([
    "@trunkline/flowroute#build",
    "@trunkline/flowroute#test",
    "//#test:repository",
  ]);
});

test("a change in core runs the tests of the packages that are built on it", () => {
  const flowroute = planned.find(({ taskId }) => taskId === "@trunkline/flowroute#test");
  expect(flowroute?.dependencies).toEqual(["@trunkline/core#sources"]);
});

test("no task reads what is installed or built", () => {
  const read = planned.flatMap(({ inputs }) => Object.keys(inputs));
  expect(read.filter((path) => /(^|\/)(node_modules|dist|\.git|\.turbo)\//.test(path))).toEqual([]);
});

test("pnpm check looks again at what is generated and exported when someone edits it by hand", () => {
  const inputsOf = (id: string): string[] =>
    Object.keys(planned.find(({ taskId }) => taskId === `//#${id}`)?.inputs ?? {});
  expect(inputsOf("generated")).toEqual(
    expect.arrayContaining([
      "specs/flowroute/cnam.yaml",
      "packages/flowroute/API.md",
      "packages/flowroute/src/generated/rows.ts",
      "packages/trunkline/src/generated/providers.ts",
      "packages/trunkline/package.json",
    ]),
  );
  expect(inputsOf("api:check")).toEqual(expect.arrayContaining(["api/core.md", "packages/core/src/index.ts"]));
  const { scripts } = JSON.parse(readFileSync(`${root}/package.json`, "utf8")) as { scripts: { check: string } };
  expect(scripts.check).toMatch(/^turbo run .*\bgenerated api:check changeset:check /);
});

function plan(): Plan["tasks"] {
  const tasks = ["build", "test", "test:repository", "lint", "types", "generated", "api:check"];
  const turbo = fileURLToPath(new URL("../node_modules/turbo/bin/turbo", import.meta.url));
  const told = execFileSync(process.execPath, [turbo, "run", ...tasks, "--dry=json"], { cwd: root, encoding: "utf8" });
  const { tasks: planned } = JSON.parse(told) as Plan;
  return planned.sort((one, other) => one.taskId.localeCompare(other.taskId));
}
