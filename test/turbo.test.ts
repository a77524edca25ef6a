import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

interface Plan {
  tasks: { taskId: string; inputs: Record<string, string>; dependencies: string[] }[];
}

test("a change in specs/flowroute runs flowroute's tests and the repository's again, and no others", () => {
  const readers = plan().filter(({ inputs }) =>
    Object.keys(inputs).some((path) => path.endsWith("specs/flowroute/openapi.yaml")),
  );
  expect(readers.map(({ taskId }) => taskId)).toEqual([
    "@trunkline/flowroute#build",
    "@trunkline/flowroute#test",
    "//#test:repository",
  ]);
});

test("a change in core runs the tests of the packages that are built on it", () => {
  const flowroute = plan().find(({ taskId }) => taskId === "@trunkline/flowroute#test");
  expect(flowroute?.dependencies).toEqual(["@trunkline/core#sources"]);
});

test("no task reads what is installed or built", () => {
  const read = plan().flatMap(({ inputs }) => Object.keys(inputs));
  expect(read.filter((path) => /(^|\/)(node_modules|dist|\.git|\.turbo)\//.test(path))).toEqual([]);
});

function plan(): Plan["tasks"] {
  const tasks = ["build", "test", "test:repository", "lint", "types"];
  const turbo = fileURLToPath(new URL("../node_modules/turbo/bin/turbo", import.meta.url));
  const told = execFileSync(process.execPath, [turbo, "run", ...tasks, "--dry=json"], { cwd: root, encoding: "utf8" });
  const { tasks: planned } = JSON.parse(told) as Plan;
  return planned.sort((one, other) => one.taskId.localeCompare(other.taskId));
}
