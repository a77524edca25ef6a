// The page as it is published: built, served by its backend, and Flowroute mocked behind that.
import assert from "node:assert/strict";
import { once } from "node:events";
import { readdir, readFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { after, before, beforeEach, test } from "node:test";
import { serve } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { createFlowroute } from "@trunkline/flowroute";
import { createFlowrouteMocks } from "@trunkline/flowroute/mocks";
import { createApi } from "../server/api.ts";
import { openPage, skip } from "./chromium.ts";

const mocks = createFlowrouteMocks();
const flowroute = createFlowroute({ accessKey: "the-access-key", secretKey: "the-secret-key", fetch: mocks.fetch });
const api = createApi(flowroute, "12012673227").use(serveStatic({ root: "dist" }));
let server: ReturnType<typeof serve>;
let url: string;

before(async () => {
  server = serve({ fetch: api.fetch, hostname: "127.0.0.1", port: 0 });
  await once(server, "listening");
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

beforeEach(() => mocks.reset());

after(() => server.close());

test("the page sends through the backend, and the client in it reads through the backend", { skip }, async (t) => {
  const page = await openPage(t, `${url}/`);
  const asked: { url: string; authorization: string | undefined }[] = [];
  page.on("request", (request) =>
    asked.push({ url: request.url().replace(/mdr2-\w+$/, "<id>"), authorization: request.headers().authorization }),
  );
  await page.getByLabel("Phone number").fill("12065550100");
  await page.getByLabel("Message").fill("See you at eight");
  await page.getByRole("button", { name: "Send" }).click();
  await page.getByText("Sent. Status: delivered.").waitFor();
  assert.deepEqual(asked, [
    { url: `${url}/api/messages`, authorization: undefined },
    { url: `${url}/api/flowroute/v2.1/messages/<id>`, authorization: `Basic ${btoa("none:none")}` },
  ]);
  assert.deepEqual(
    mocks.requests.map(({ operation }) => operation),
    ["sendMessage", "getMessage"],
  );
});

test("nobody else's texts can be read, and a form elsewhere cannot send", async () => {
  assert.equal((await api.request("/api/flowroute/v2.1/messages/mdr2-0123")).status, 404);
  const forged = await api.request("/api/messages", {
    method: "POST",
    headers: { "content-type": "text/plain", origin: "https://elsewhere.example" },
    body: JSON.stringify({ to: "12065550100", body: "free prizes" }),
  });
  assert.equal(forged.status, 403);
  assert.deepEqual(mocks.requests, []);
});

test("what is no text is refused before it costs anything", async () => {
  const headers = { "content-type": "application/json" };
  const answer = await api.request("/api/messages", { method: "POST", headers, body: "[]" });
  assert.equal(answer.status, 422);
  assert.deepEqual(await answer.json(), { outcome: "rejected" });
});

test("the bundle holds neither mocks nor the way to send with keys", async () => {
  const files = await readdir("dist", { recursive: true });
  assert.deepEqual(files.map((file) => file.replace(/-[\w-]{8}\./, ".")).sort(), [
    "assets",
    "assets/index.css",
    "assets/index.js",
    "index.html",
  ]);
  const script = await readFile(`dist/${files.find((file) => file.endsWith(".js"))}`, "utf8");
  assert.match(script, /v2\.1\/messages/);
  assert.doesNotMatch(script, /mockServiceWorker|sendMessage|api\/messages\?/);
});
