// The page as you develop it: from Vite, with the backend and Flowroute in MSW's service worker.
import assert from "node:assert/strict";
import { after, before, type TestContext, test } from "node:test";
import type { Page } from "playwright-core";
import { createServer, type ViteDevServer } from "vite";
import { openPage, skip } from "./chromium.ts";

let vite: ViteDevServer;
let url: string;

before(async () => {
  vite = await createServer({ logLevel: "warn", server: { host: "127.0.0.1", port: 0 } });
  await vite.listen();
  url = vite.resolvedUrls?.local[0] ?? "";
});

after(() => vite.close());

/** The page once the worker is in place. */
async function open(t: TestContext): Promise<Page> {
  const page = await openPage(t, url);
  await page.waitForFunction(() => window.mocks !== undefined);
  return page;
}

async function sendFrom(page: Page): Promise<void> {
  await page.getByLabel("Phone number").fill("12065550100");
  await page.getByLabel("Message").fill("See you at eight");
  await page.getByRole("button", { name: "Send" }).click();
}

const said = (page: Page, text: string): Promise<void> => page.getByRole("status").filter({ hasText: text }).waitFor();

test("a text is sent, and followed until it is delivered", { skip }, async (t) => {
  const page = await open(t);
  await page.evaluate(() => {
    const patch = { data: { attributes: { status: "message buffered" } } };
    window.mocks.getMessage({ status: 200, patch }, { times: 1 });
  });
  await sendFrom(page);
  await said(page, "Sent. Status: delivered.");
  const requests = await page.evaluate(() =>
    window.mocks.requests.map(({ operation, input }) => ({ operation, input })),
  );
  const id = "mdr2-39cadeace66e11e7aff806cd7f24ba2d";
  assert.deepEqual(requests, [
    { operation: "sendMessage", input: { to: "12065550100", from: "12012673227", body: "See you at eight" } },
    { operation: "getMessage", input: { id } }, // then the documented example, which is delivered
    { operation: "getMessage", input: { id } },
  ]);
});

test("a failure is told by what became of the text, which stays in its place", { skip }, async (t) => {
  const page = await open(t);
  for (const [reply, words, button] of [
    [{ status: 429, headers: { "retry-after": "3600" } }, "Not sent", "Send"],
    [{ error: "network" }, "It may have been sent", "Send it all the same"],
    [{ status: 422 }, "Flowroute refused it", "Send"],
  ] as const) {
    await page.evaluate((reply) => window.mocks.sendMessage(reply), reply);
    await sendFrom(page);
    await said(page, words);
    assert.equal(await page.getByRole("button").textContent(), button);
    assert.equal(await page.getByLabel("Message").inputValue(), "See you at eight");
  }
  assert.equal(await page.evaluate(() => window.mocks.requests.length), 3);
});

test("a lost way to the backend is unknown, too", { skip }, async (t) => {
  const page = await open(t);
  await page.evaluate(() => Object.assign(window, { fetch: () => Promise.reject(new TypeError("Failed to fetch")) }));
  await sendFrom(page);
  await said(page, "It may have been sent");
});

test("a number that is none is not sent: the browser says so itself", { skip }, async (t) => {
  const page = await open(t);
  await page.getByLabel("Phone number").fill("555");
  await page.getByLabel("Message").fill("See you at eight");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  assert.equal(
    await page.getByLabel("Phone number").evaluate((input: HTMLInputElement) => input.validity.valid),
    false,
  );
  assert.equal(await page.evaluate(() => document.activeElement?.id), "to");
  assert.equal(await page.evaluate(() => window.mocks.requests.length), 0);
});

test("nothing moves while a text is sent, and the focus stays", { skip }, async (t) => {
  const page = await open(t);
  await page.evaluate(() => window.mocks.sendMessage({ status: 422, delay: 50 }));
  const shifts = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: "layout-shift", buffered: true });
        const status = document.querySelector("[role=status]") as HTMLElement;
        new MutationObserver(() => {
          if (status.dataset.outcome === "rejected") setTimeout(() => resolve(sum), 100);
        }).observe(status, { attributes: true });
      }),
  );
  const button = page.getByRole("button");
  const place = await button.boundingBox();
  await sendFrom(page);
  await said(page, "Flowroute refused it");
  assert.deepEqual(await button.boundingBox(), place);
  assert.equal(await shifts, 0);
  assert.equal(await button.evaluate((element) => element === document.activeElement), true);
});

test("a request that nobody answers goes nowhere", { skip }, async (t) => {
  const page = await open(t);
  const reached = await page.evaluate(() =>
    fetch("https://elsewhere.example/file.json").then(
      () => true,
      () => false,
    ),
  );
  assert.equal(reached, false);
});
