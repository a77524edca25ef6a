import { globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { root } from "./blocks.ts";

const read = (file: string): string => readFileSync(join(root, file), "utf8");

/** The packages of providers. */
export const clients: { pack: string; create: string; name: string; auth: string }[] = globSync("packages/*/API.md", {
  cwd: root,
})
  .sort()
  .map((file) => {
    const source = join(dirname(file), "src");
    const [, made = ""] = /export function create(\w+)/.exec(read(join(source, "client.ts"))) ?? [];
    return {
      pack: basename(dirname(file)),
      create: `create${made}`,
      name: made.replace(/^./, (letter) => letter.toLowerCase()),
      auth: read(join(source, "auth.ts")),
    };
  });

const checked: Record<string, string> = { accountId: "12345", cloudId: "1-2-0" };

/** The variables of the environment that clients read. */
export const environment: Record<string, string> = Object.fromEntries(
  clients.flatMap(({ auth }) =>
    [...auth.matchAll(/options\.(\w+)[^"]+"([A-Z_]+)"/g)].map(([, option = "", variable]) => [
      variable,
      checked[option] ?? "test",
    ]),
  ),
);

// What code in documents may use without saying where it comes from; docs/README.md tells its readers. A block's own
// declaration goes before it.
const options = clients.flatMap(({ auth }) => [...auth.matchAll(/options\.(\w+)/g)].map(([, name = ""]) => name));
const common: Record<string, readonly [type: string, value: unknown]> = {
  ...Object.fromEntries(options.map((name) => [name, ["string", checked[name] ?? "test"]])),
  to: ["string", "12065551212"],
  from: ["string", "12012673227"],
  id: ["string", "mdr2-39cadeace66e11e7aff806cd7f24ba2d"],
  readSecret: ["(name: string) => Promise<string>", async (name: string) => `a-secret-of-22-characters-${name}`],
  save: ["(...values: unknown[]) => Promise<void>", async () => {}],
  // As Express types what goes through middleware of any kind.
  app: [
    "{ post(path: string, handler: (request: any, response: any) => void): void; use(one: unknown): void }",
    { post() {}, use() {} },
  ],
  express: ["{ json(): unknown }", { json() {} }],
};

/** What the blocks may use, but for clients, mocks and the functions of vitest. */
export const values: Record<string, unknown> = Object.fromEntries(
  Object.entries(common).map(([name, [, value]]) => [name, value]),
);

/** The declarations of all that the blocks may use, as a file of types. */
export const declarations: string = [
  ...Object.entries(common).map(([name, [type]]) => `declare const ${name}: ${type};`),
  ...clients.map(
    ({ pack, create, name }) => `declare const ${name}: ReturnType<typeof import("@trunkline/${pack}").${create}>;`,
  ),
  `declare const mocks: import("@trunkline/flowroute/msw").FlowrouteMswMocks;`,
  `declare const webhooks: ReturnType<typeof import("@trunkline/flowroute/webhooks").createFlowrouteWebhooks>;`,
  `declare const test: typeof import("vitest").test;`,
  `declare const expect: typeof import("vitest").expect;`,
].join("\n");
