import { existsSync } from "node:fs";
import { after, type TestContext } from "node:test";
import { type Browser, chromium, type Page } from "playwright-core";

const usual = ["/usr/bin/chromium", "/usr/bin/google-chrome"];
const executablePath = process.env.CHROMIUM || usual.find(existsSync);

/** Why no page can be opened; in CI that is a failure. */
export const skip: string | false =
  !executablePath && !process.env.CI ? "no Chromium: install it, or set CHROMIUM to its path" : false;

let browser: Promise<Browser> | undefined;

// A browser that did not start has failed the tests already.
after(async () => (await browser?.catch(() => undefined))?.close());

/** A page in a profile of its own, for one test, which fails with what the page does not catch. */
export async function openPage(t: TestContext, url: string): Promise<Page> {
  browser ??= chromium.launch({
    executablePath: executablePath ?? "chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  const context = await (await browser).newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const errors: Error[] = [];
  page.on("pageerror", (error) => errors.push(error));
  t.after(async () => {
    await context.close();
    if (errors.length > 0) throw errors[0];
  });
  await page.goto(url);
  return page;
}
