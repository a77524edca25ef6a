import { join } from "node:path";
import { run } from "./command.ts";
import type { Installed } from "./install.ts";
import { runLab } from "./lab.ts";
import { nodeOf } from "./nodes.ts";
import type { Report } from "./report.ts";
import { startStandIn } from "./stand-in.ts";

/** Runs the consumers' programs, and {@link bundleLab}'s, in a Node.js. */
export async function checkConsumers(report: Report, temporary: string, major: number): Promise<void> {
  report.section(`Node.js ${major}`);
  let node = "";
  await report.check("comes from npm", async () => {
    node = await nodeOf(major);
    return (await run(node, ["--version"], { cwd: temporary })).trim();
  });
  if (node === "") return;
  const standIn = await startStandIn();
  const program = (title: string, folder: Installed, file: string): Promise<void> =>
    report.check(title, async () => {
      await run(node, [file], { cwd: join(temporary, folder), env: { STAND_IN: standIn.url } });
    });
  await program("import: client, slim client, list, error, path", "plain", "import.mjs");
  await program("require: client, list, error, path", "plain", "require.cjs");
  await program("the other providers: calls, faults, streams, webhooks", "plain", "providers.mjs");
  await program("import: all of them through the facade", "plain", "facade.mjs");
  await program("require: the facade", "plain", "facade.cjs");
  await program("the transport for Node.js", "plain", "node.mjs");
  await program("a dispatcher for the platform's fetch", "plain", "below-fetch.mjs");
  await program("mocks and webhooks without MSW", "plain", "without-msw.mjs");
  await program("mocks with MSW 2", "msw-2", "with-msw.mjs");
  if (major >= 22) await program("mocks with MSW 3", "msw-3", "with-msw.mjs");
  await report.check("every fault of the lab", () => runLab(node, join(temporary, "plain")));
  standIn.stop();
}
