// How do I look at every request, or change it?
import { createFlowroute, type Middleware } from "@trunkline/flowroute";
import { mocks } from "./client.ts";

const timed: Middleware = (next) => async (request, context) => {
  const start = performance.now();
  const response = await next(request, context);
  console.log(`${context.operation}: ${response.status} in ${Math.round(performance.now() - start)} ms`);
  return response;
};

const traced: Middleware = (next) => (request, context) =>
  next({ ...request, headers: { ...request.headers, "x-trace": "order-4711" } }, context);

// The first is the outermost. Both wrap the whole call, with its retries and credentials inside.
const flowroute = createFlowroute({
  accessKey: "test",
  secretKey: "test",
  fetch: mocks.fetch,
  middleware: [timed, traced],
});

await flowroute.listEdgeStrategies();
console.log(mocks.requests[0]?.headers["x-trace"]);

// It prints:
// listEdgeStrategies: 200 in … ms
// order-4711
