// How do I keep keys out of my code, and replace them while the program runs?
import { createFlowroute } from "@trunkline/flowroute";
import { createFlowrouteMocks } from "@trunkline/flowroute/mocks";

const mocks = createFlowrouteMocks();

// In a real program, a look into your vault.
let secretKey = "the-old-key";
const flowroute = createFlowroute({
  credentials: async () => {
    console.log("the vault was asked");
    return { accessKey: "12345678", secretKey };
  },
  fetch: mocks.fetch,
});

// Asked when the keys are first needed, and once, however many calls wait.
await Promise.all([flowroute.listEdgeStrategies(), flowroute.listEdgeStrategies()]);

// Somebody replaces the key. The refused request is signed anew and sent again: a 401 was not carried out.
secretKey = "the-new-key";
mocks.sendMessage({ status: 401 }, { times: 1 });
const { id } = await flowroute.sendMessage({ to: "12065551212", from: "12012673227", body: "hello" });
console.log(`sent as ${id}`);
console.log(mocks.requests.map(({ operation, status }) => `${operation} ${status}`).join(", "));

// It prints:
// the vault was asked
// the vault was asked
// sent as mdr2-39cadeace66e11e7aff806cd7f24ba2d
// listEdgeStrategies 200, listEdgeStrategies 200, sendMessage 401, sendMessage 202
