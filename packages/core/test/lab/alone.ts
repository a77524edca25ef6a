import { spawn } from "node:child_process";
import { openSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { attemptFault, compare, endOf } from "./attempt.ts";
import { catalogueOf, isHere } from "./catalogue.ts";
import type { Alone, Fault } from "./fault.ts";
import { closedPort } from "./places.ts";
import { askBelowFetch, callLab, labOf, labSecrets } from "./provider.ts";
import { startFaultServer } from "./server.ts";

// The catalogue without a test runner, in whichever Node.js runs this: all of it, or with `alone` what takes a process of
// its own. Ends with 1, and says what is wrong, where something is.

type Kind = "read" | "send";
const kinds = ["read", "send"] as const;

const [mode = "all", kind = "send", name = "", url = "", client = ""] = process.argv.slice(2);

await askBelowFetch();

if (mode === "one") await runOne(kind === "read" ? "read" : "send", name, url);
else {
  const all = [false, true].flatMap((isWhole) =>
    kinds.flatMap((each) => catalogueOf(labOf(each)).map((fault) => ({ kind: each, fault, isWhole }))),
  );
  // Processes are dear: what a send proves, a read would prove again.
  const mine = all.filter(({ kind, fault }) => isHere(fault) && (fault.alone ? kind === "send" : mode === "all"));
  const problems: string[] = [];
  const next = async (): Promise<void> => {
    for (let one = mine.shift(); one; one = mine.shift()) {
      const { kind, fault, isWhole } = one;
      const found = fault.alone
        ? await attemptAlone(kind, fault, fault.alone, isWhole)
        : await attemptFault(fault, callLab(kind, fault, isWhole), labSecrets);
      const client = isWhole ? "whole" : "slim";
      for (const problem of found) problems.push(`${fault.id} ${fault.name}, ${kind}, ${client}: ${problem}`);
    }
  };
  const count = mine.length;
  // Most of the time is spent in waiting.
  await Promise.all(Array.from({ length: 40 }, next));
  for (const problem of problems) console.error(problem);
  console.log(`${count} faults`);
  process.exit(problems.length > 0 ? 1 : 0);
}

/** Stages a fault for a process of its own, which compares its end with the table. */
async function attemptAlone(
  kind: Kind,
  { name, script = [] }: Fault,
  alone: Alone,
  isWhole: boolean,
): Promise<readonly string[]> {
  const server = await startFaultServer(script);
  const proxy = alone.proxy === "server" ? server.url : await closedPort();
  const env = alone.proxy
    ? { NODE_USE_ENV_PROXY: "1", NO_PROXY: "", no_proxy: "", HTTPS_PROXY: proxy, https_proxy: proxy }
    : {};
  const url = alone.proxy ? "https://lab.test" : alone.unreachable ? `http://${alone.unreachable}` : server.url;
  const shell = alone.files
    ? `ulimit -n ${alone.files}; exec "$@"`
    : `if unshare -rn ip link show >&2; then exec unshare -rn sh -c 'ip link set lo up; ip route add unreachable ${alone.unreachable}; exec "$@"' sh "$@"; fi`;
  const program = [...process.execArgv, fileURLToPath(import.meta.url)];
  const command = [process.execPath, ...program, "one", kind, name, url, isWhole ? "whole" : "slim"];
  const child = alone.proxy
    ? spawn(command[0] ?? "", command.slice(1), { env: { ...process.env, ...env } })
    : spawn("sh", ["-c", shell, "sh", ...command]);
  let said = "";
  child.stdout.on("data", (bytes: Buffer) => {
    said += bytes;
  });
  child.stderr.resume();
  await new Promise((resolve) => child.on("close", resolve));
  server.close();
  // Where no network of its own can be had, nothing is said.
  if (said === "" && alone.unreachable) return [];
  return said === "" ? ["Its process said nothing."] : (JSON.parse(said) as string[]);
}

/** In the process that was begun for it: makes the call, and prints what is wrong with its end. */
async function runOne(kind: Kind, name: string, baseUrl: string): Promise<void> {
  const fault = catalogueOf(labOf(kind)).find((one) => one.name === name);
  if (!fault) throw new Error(`There is no fault called ${name}.`);
  const held: number[] = [];
  try {
    while (fault.alone?.files) held.push(openSync("/dev/null", "r"));
  } catch {
    // None is left.
  }
  const ended = await endOf(
    callLab(kind, fault, client === "whole")({ baseUrl, allowInsecure: true, retry: { maxDelay: 10 } }),
  );
  console.log(JSON.stringify(compare(fault.ending, { ...ended, ledger: 0, waits: [] })));
  process.exit();
}
