import { serve } from "@hono/node-server";
import { createFlowroute, type Flowroute, type FlowrouteOptions } from "@trunkline/flowroute";
import { paced } from "@trunkline/flowroute/limits";
import { readConfig } from "./config.ts";
import { createService } from "./service.ts";
import { createMemoryStore } from "./store.ts";

const config = readConfig(process.env);
const flowroute = await createClient();
const service = createService(config, { flowroute, store: createMemoryStore() });

every(5_000, service.sendDue);
every(60_000, service.lookForUnknown);
serve({ fetch: service.app.fetch, port: config.port }, ({ port }) => {
  console.log(`listening on http://localhost:${port}, ${config.keys ? "with your account" : "with mocks"}`);
});

/** A client of the account; without keys one that talks to mocks, which say what would be sent. */
async function createClient(): Promise<Flowroute> {
  // Flowroute takes 5 messages a second.
  const options: FlowrouteOptions = { perAttempt: [paced({ limit: 5, per: 1000 })] };
  if (config.keys) return createFlowroute({ ...options, ...config.keys });
  const { createFlowrouteMocks } = await import("@trunkline/flowroute/mocks");
  const mocks = createFlowrouteMocks();
  mocks.sendMessage(({ input }) => {
    console.log(`to ${input.to}: ${input.body}`);
    return undefined; // the documented example
  });
  return createFlowroute({ ...options, accessKey: "mock", secretKey: "mock", fetch: mocks.fetch });
}

/** Runs a job at once and from then on, never twice at a time. */
async function every(ms: number, job: () => Promise<void>): Promise<never> {
  for (;;) {
    await job().catch(console.error);
    await new Promise((resolve) => setTimeout(resolve, ms));
  }
}
