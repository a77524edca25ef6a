import { createFlowroute } from "@trunkline/flowroute";
import { createFlowrouteMocks, type FlowrouteMswMocks, strictUnhandled } from "@trunkline/flowroute/msw";
import { http } from "msw";
import { setupWorker } from "msw/browser";
import { createApi } from "../server/api.ts";

declare global {
  interface Window {
    /** While you develop: `mocks.sendMessage({ error: "network" })` in the console of the browser. */
    mocks: FlowrouteMswMocks;
  }
}

/**
 * Answers in MSW's service worker, so that the page needs no server while you develop: the backend's own code for what
 * the page asks for, and the mocks for what the backend asks of Flowroute.
 */
export async function start(): Promise<void> {
  const mocks = createFlowrouteMocks();
  const flowroute = createFlowroute({ accessKey: "test", secretKey: "test" });
  const api = createApi(flowroute, "12012673227");
  const worker = setupWorker(
    http.all("/api/*", ({ request }) => api.fetch(request)),
    ...mocks.handlers,
  );
  // What no handler answers is stopped, but for Vite's own files: this machine may be reached.
  await worker.start({ ...strictUnhandled(), quiet: true });
  window.mocks = mocks;
}
