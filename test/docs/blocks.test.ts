import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createAculabMocks } from "@trunkline/aculab/mocks";
import { createFlowrouteMocks } from "@trunkline/flowroute/msw";
import { createFlowrouteWebhooks, pathToken } from "@trunkline/flowroute/webhooks";
import { createVumiGoMocks } from "@trunkline/vumi-go/mocks";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { blocksOf, documents, root } from "./blocks.ts";
import { clients, environment, values } from "./prelude.ts";

// Runs every ```ts block of the documents, as the module that vitest.config.ts makes of it. In place of the network are
// the mocks of all providers: a block gets the examples of the specs, and fails where it asks for what a spec forbids.

const mocks = createFlowrouteMocks();
const aculab = createAculabMocks();
const vumiGo = createVumiGoMocks({ baseUrl: "https://vumi.example.com/api/v1/go" });
const network: Pick<typeof mocks, "handle" | "urls">[] = [mocks, aculab, vumiGo];

async function answer(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const request = new Request(input, init);
  const provider = network.find(({ urls }) => urls.some((url) => new URLPattern(url).test(request.url)));
  const response = await provider?.handle(request);
  if (!response || response.type === "error") throw new TypeError("fetch failed");
  return response;
}

const home = process.cwd();
const folder = mkdtempSync(join(tmpdir(), "blocks-"));
const variables = { ...environment, WEBHOOK_PASSWORD: "test", WEBHOOK_TOKEN: "a-token-of-22-characters" };
const webhooks = createFlowrouteWebhooks({ auth: pathToken("a-token-of-22-characters") });
const globals: Record<string, unknown> = { ...values, test, expect, mocks, webhooks };

beforeAll(async () => {
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  for (const { pack, create, name } of clients) {
    globals[name] = (await import(`../../packages/${pack}/src/index.ts`))[create]();
    network.push((await import(`../../packages/${pack}/src/msw.ts`))[`${create}Mocks`]());
  }
  process.chdir(folder);
  for (const file of ["welcome.wav", "v.wav"]) writeFileSync(file, "RIFF");
});
beforeEach(() => {
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
  vi.spyOn(console, "log").mockReturnValue();
  vi.spyOn(console, "warn").mockReturnValue();
  vi.spyOn(Server.prototype, "listen").mockReturnThis(); // another program may have that port
  mocks.reset();
  aculab.getFileDeleteProgress({ status: 200, data: { status: "completed" } });
});
afterEach(() => {
  vi.unstubAllGlobals();
});
afterAll(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

for (const { file, code } of documents.flatMap(blocksOf)) {
  const name = file.slice(root.length + 1);
  const run = (): Promise<unknown> => import(/* @vite-ignore */ file);
  if (code.includes('from "vitest"'))
    describe(name, async () => {
      await run();
      test("its hooks run", () => {});
    });
  else
    test(name, () => {
      vi.stubGlobal("fetch", answer);
      return run();
    });
}
