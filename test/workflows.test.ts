import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { parse } from "yaml";

const root = fileURLToPath(new URL("..", import.meta.url));
const read = (file: string): string => readFileSync(`${root}/${file}`, "utf8");

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

interface Job {
  permissions?: Record<string, string>;
  environment?: string;
  "timeout-minutes"?: number;
  needs?: string;
  if?: string;
  steps: Step[];
}

interface Workflow {
  permissions: unknown;
  concurrency?: unknown;
  jobs: Record<string, Job>;
}

const files = globSync(".github/workflows/*.yml", { cwd: root }).sort();
const workflows = files.map((file) => ({ file, text: read(file), ...(parse(read(file)) as Workflow) }));
const jobs = workflows.flatMap(({ file, jobs }) =>
  Object.entries(jobs).map(([name, job]) => ({ at: `${file}: ${name}`, name, ...job })),
);
const steps = jobs.flatMap(({ at, steps }) => steps.map((step) => ({ at, ...step })));
const release = workflows.find(({ file }) => file.endsWith("release.yml"));

test("there are workflows, and every job of them has a limit of time", () => {
  expect(files.length).toBe(2);
  expect(jobs.filter((job) => job["timeout-minutes"] === undefined).map(({ at }) => at)).toEqual([]);
});

test("every action is pinned by a full commit hash, with its version behind", () => {
  const used = workflows.flatMap(({ text }) => [...text.matchAll(/uses: (.*)/g)].map(([, one = ""]) => one));
  expect(used.length).toBeGreaterThan(10);
  expect(used.filter((one) => !/^[\w-]+(\/[\w-]+)+@[\da-f]{40} # v\d+\.\d+\.\d+$/.test(one))).toEqual([]);
  const versions = new Set(used.map((one) => one.replace(/^([\w-]+\/[\w-]+)[^@]*/, "$1")));
  const names = [...versions].map((one) => one.split("@")[0]);
  // The same action in two versions would be an update half done.
  expect(names).toEqual([...new Set(names)]);
});

test("a workflow has no permissions, and each of its jobs only those that it needs", () => {
  expect(workflows.map(({ permissions }) => permissions)).toEqual(workflows.map(() => ({})));
  const more = jobs.filter(({ permissions }) => JSON.stringify(permissions) !== '{"contents":"read"}');
  expect(Object.fromEntries(more.map(({ at, permissions }) => [at, permissions]))).toEqual({
    ".github/workflows/release.yml: version": { contents: "write", "pull-requests": "write" },
    ".github/workflows/release.yml: publish": { "id-token": "write" },
    ".github/workflows/release.yml: announce": { contents: "write" },
  });
});

test("the job that publishes runs nothing but npm on the bytes that were built, after someone's approval", () => {
  const publish = release?.jobs.publish;
  expect(publish?.environment).toBe("npm");
  expect(publish?.needs).toBe("build");
  expect(publish?.steps.flatMap(({ uses }) => (uses ? [uses.replace(/@.*/, "")] : []))).toEqual([
    "actions/setup-node",
    "actions/download-artifact",
  ]);
  const code = publish?.steps.map(({ run = "" }) => run).join("\n") ?? "";
  expect(code).toContain("sha512sum --check --strict SHA512SUMS");
  expect(code).toContain("npm publish");
  expect(code).not.toMatch(/pnpm|npx|npm (ci|install|run|exec)/);
});

test("a release is built once: what is published is what the build left", () => {
  const artifacts = (job: string): unknown[] =>
    release?.jobs[job]?.steps.flatMap(({ uses = "", with: given }) =>
      uses.includes("artifact@") ? [given?.name] : [],
    ) ?? [];
  expect([artifacts("build"), artifacts("publish"), artifacts("announce")]).toEqual([
    ["release"],
    ["release"],
    ["release"],
  ]);
  const building = steps.filter(({ at, run = "" }) => at.includes("release.yml") && run.includes("release:dry"));
  expect(building.map(({ at }) => at)).toEqual([".github/workflows/release.yml: build"]);
});

test("nothing is cached, no token is left behind, no secret is stored", () => {
  const nodes = steps.filter(({ uses = "" }) => uses.startsWith("actions/setup-node@"));
  const checkouts = steps.filter(({ uses = "" }) => uses.startsWith("actions/checkout@"));
  expect(nodes.map((step) => [step.with?.["package-manager-cache"], step.with?.cache])).toEqual(
    nodes.map(() => [false, undefined]),
  );
  expect(checkouts.map((step) => step.with?.["persist-credentials"])).toEqual(checkouts.map(() => false));
  for (const { text } of workflows) expect(text).not.toMatch(/actions\/cache|secrets\.|pull_request_target/);
});

test("what an outsider may write never ends up in a script", () => {
  const scripts = steps.filter(({ run = "" }) => run.includes("${{"));
  expect(scripts.map(({ at, run }) => `${at}: ${run}`)).toEqual([]);
});

test("a release does nothing before a maintainer turns it on, and one runs at a time", () => {
  expect(release?.jobs.plan?.if).toContain("vars.RELEASES == 'on'");
  const others = Object.values(release?.jobs ?? {}).filter(({ needs }) => needs === undefined);
  expect(others).toEqual([release?.jobs.plan]);
  expect(release?.concurrency).toEqual({ group: "release", "cancel-in-progress": false });
});

test("the scripts are those of package.json, run by its pnpm, on the Node.js of the workspace", () => {
  const { scripts, packageManager } = JSON.parse(read("package.json")) as {
    scripts: Record<string, string>;
    packageManager: string;
  };
  const texts = workflows.map(({ text }) => text).join("\n");
  const commands = [...texts.matchAll(/\bpnpm(?:@[\d.]+)? ([a-z][\w:-]*)/g)].map(([, command = ""]) => command);
  expect(commands).toContain("release:dry");
  expect(commands.filter((command) => command !== "install" && !(command in scripts))).toEqual([]);
  expect([...new Set(texts.match(/pnpm@[\d.]+/g))]).toEqual([packageManager]);
  const { nodeVersion } = parse(read("pnpm-workspace.yaml")) as { nodeVersion: string };
  expect([...new Set(texts.match(/(?<=node-version: )\d+\.\d+\.\d+/g))]).toEqual([nodeVersion]);
});
