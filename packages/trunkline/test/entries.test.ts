import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface Manifest {
  name: string;
  exports: Record<string, unknown>;
}

const packages = new URL("../../", import.meta.url);
const manifestOf = (folder: string): Manifest =>
  JSON.parse(readFileSync(new URL(`${folder}/package.json`, packages), "utf8")) as Manifest;
const providers = readdirSync(packages).filter((name) => name !== "core" && name !== "trunkline");
const load = (module: string): Promise<Record<string, unknown>> => import(/* @vite-ignore */ module);

const entries = providers.flatMap((name) =>
  Object.keys(manifestOf(name).exports)
    .filter((entry) => entry !== "./package.json")
    .map((entry) => `${name}${entry.slice(1)}`),
);

test("there is an entry for each of every provider's, one with its webhooks besides, and the facade's own", () => {
  expect(Object.keys(manifestOf("trunkline").exports).sort()).toEqual(
    [
      ".",
      "./auth",
      "./package.json",
      ...entries.map((entry) => `./${entry}`),
      ...providers.map((name) => `./${name}/all`),
    ].sort(),
  );
});

test.for(entries)("trunkline/%s hands on what @trunkline/%s exports", async (entry) => {
  expect({ ...(await load(`trunkline/${entry}`)) }).toEqual({ ...(await load(`@trunkline/${entry}`)) });
});

test.for(providers)("the namespace of %s is all of its package and its webhooks", async (name) => {
  const root = await load("trunkline");
  const own = { ...(await load(`@trunkline/${name}`)), ...(await load(`@trunkline/${name}/webhooks`)) };
  const namespace = root[name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())];
  expect({ ...Object(namespace) }).toEqual(own);
  const [create = ""] = Object.keys(own).filter((one) => /^create\w+(?<!Webhooks)$/.test(one));
  expect(root[create]).toBe(own[create]);
});
