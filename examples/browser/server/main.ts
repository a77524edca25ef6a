import { serve } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { createFlowroute } from "@trunkline/flowroute";
import { createApi } from "./api.ts";

// Keys from FLOWROUTE_ACCESS_KEY and FLOWROUTE_SECRET_KEY; a deadline that the page outlasts.
const flowroute = createFlowroute({ timeout: 30_000 });
const api = createApi(flowroute, process.env.FLOWROUTE_FROM ?? "");

const port = Number(process.env.PORT ?? 3000);
serve({ fetch: api.use(serveStatic({ root: "dist" })).fetch, port });
console.log(`http://localhost:${port}`);
