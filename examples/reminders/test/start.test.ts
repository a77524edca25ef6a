import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import { expect, test } from "vitest";

// A busy machine takes its time to start a process.
const patient = { timeout: 30_000 };

test("without an account the service prints what it would send", patient, async ({ onTestFinished }) => {
  const { FLOWROUTE_ACCESS_KEY, FLOWROUTE_SECRET_KEY, ...env } = process.env;
  const service = spawn(process.execPath, ["src/main.ts"], {
    env: { ...env, PORT: "0" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void service.kill());
  const lines = createInterface(service.stdout)[Symbol.asyncIterator]();
  const nextLine = async (): Promise<string> => (await lines.next()).value ?? "";

  const [, url] = /^listening on (\S+), with mocks$/.exec(await nextLine()) ?? [];
  const body = await readFile(new URL("stop.json", import.meta.url), "utf8");
  const authorization = `Basic ${btoa("flowroute:only-to-try")}`;
  const hook = { method: "POST", headers: { authorization, "content-type": "application/json" }, body };
  expect((await fetch(`${url}/hooks/flowroute`, hook)).status).toBe(200);
  expect(await nextLine()).toMatch(/^to 12065551212: You get no more reminders/);

  const headers = { authorization: "Bearer only-to-try" };
  const add = async (appointment: object | null): Promise<number> => {
    const request = { method: "PUT", headers, body: JSON.stringify(appointment) };
    return (await fetch(`${url}/reminders/1`, request)).status;
  };
  const at = new Date(Date.now() + 3_600_000);
  expect(await add(null)).toBe(422);
  expect(await add({ phone: "+1 206 555 1213", at })).toBe(422);
  expect(await add({ phone: "12065551213", at: "soon" })).toBe(422);
  expect(await add({ phone: "12065551213", at })).toBe(201);
  expect(await add({ phone: "12065551213", at })).toBe(409);
  expect((await fetch(`${url}/reminders`)).status).toBe(401);
  const [reminder] = (await (await fetch(`${url}/reminders`, { headers })).json()) as unknown[];
  expect(reminder).toMatchObject({ id: "1", phone: "12065551213" });
});
