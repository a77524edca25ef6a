// The transport for Node.js, under Node's own types.
import { Agent } from "node:https";
import { createFlowroute, type Flowroute } from "@trunkline/flowroute";
import { nodeFetch } from "@trunkline/flowroute/node";

const httpsAgent = new Agent({ maxSockets: 10 });
export const flowroute: Flowroute = createFlowroute({
  accessKey: "a",
  secretKey: "b",
  fetch: nodeFetch({ httpsAgent }),
});
