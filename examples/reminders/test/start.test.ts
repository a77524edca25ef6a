import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import { afterAll, expect, test } from "vitest";

// What `pnpm start` runs, without an account.
const { FLOWROUTE_ACCESS_KEY, FLOWROUTE_SECRET_KEY, ...env } = process.env;
const service = spawn(process.execPath, ["src/main.ts"], {
  env: { ...env, PORT: "0" },
  stdio: ["ignore", "pipe", "inherit"],
});
const lines = createInterface(service.stdout)[Symbol.asyncIterator]();
const nextLine = async (): Promise<string> => (await lines.next()).value ?? "";
const headers = { authorization: "Bearer only-to-try" };

afterAll(() => void service.kill());

test("without an account the service runs on mocks, and prints what it would send", async () => {
  const [, url] = /^listening on (\S+), with mocks$/.exec(await nextLine()) ?? [];
  const hook = { authorization: `Basic ${btoa("flowroute:only-to-try")}`, "content-type": "application/json" };
  const stop = await readFile(new URL("stop.json", import.meta.url), "utf8");
  const stopped = await fetch(`${url}/hooks/flowroute`, { method: "POST", headers: hook, body: stop });
  expect(stopped.status).toBe(200);
  expect(await nextLine()).toMatch(/^to 12065551212: You get no more reminders/);

  const appointment = JSON.stringify({ phone: "12065551213", at: new Date(Date.now() + 3_600_000) });
  const added = await fetch(`${url}/reminders/1`, { method: "PUT", headers, body: appointment });
  expect(added.status).toBe(201);
  expect((await fetch(`${url}/reminders`)).status).toBe(401);
  const [reminder] = (await (await fetch(`${url}/reminders`, { headers })).json()) as unknown[];
  expect(reminder).toMatchObject({ id: "1", phone: "12065551213", state: { name: "due" } });
});
