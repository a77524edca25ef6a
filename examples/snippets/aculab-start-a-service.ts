// How do I start an outbound service on Aculab Cloud, and see what it did?
// Here with the mocks. Without `fetch` somebody's telephone rings, which costs money.
import { setTimeout } from "node:timers/promises";
import { applicationStatusToText, createAculab } from "@trunkline/aculab";
import { createAculabMocks } from "@trunkline/aculab/mocks";

const mocks = createAculabMocks();
const aculab = createAculab({
  cloudId: "1-2-0",
  username: "user@example.com",
  // The start, and what became of it, is up to the service's own password; the rest to the key of the account.
  serviceName: "my_service",
  servicePassword: "test",
  apiAccessKey: "test",
  fetch: mocks.fetch,
});
const interval = 10; // Milliseconds; for a real call 10 seconds will do.

const [id = ""] = await aculab.startRestService({
  rest_calls: { to: "441908273800", from: "15552341234", token: "order-4711" },
});
console.log(`started as ${id}`);

// At first it waits for a free channel, then it talks.
const early = ["queued", "running"].map((status) => ({ [id]: { status } }));
mocks.getServiceStatus(() => {
  const data = early.shift();
  return data && { status: 200, data };
});

const read = async () => {
  const states = await aculab.getServiceStatus({ service_invocation_reference_ids: [id] });
  return states[id] ?? { status: "unknown" };
};
let state = await read();
while (state.status === "queued" || state.status === "running") {
  console.log(state.status);
  await setTimeout(interval);
  state = await read();
}
console.log(state.status);

// An empty object is no error: the records are not there yet.
mocks.getApplicationStatus({ status: 200, data: {} }, { times: 1 });

const { application_instance_id } = state;
if (!application_instance_id) throw new Error("it never ran");
let status = await aculab.getApplicationStatus({ application_instance_id });
while (!status.adr) {
  console.log("not yet");
  await setTimeout(interval);
  status = await aculab.getApplicationStatus({ application_instance_id });
}
console.log(applicationStatusToText(status));

// It prints:
// started as 06e122c3364cc74c.1001
// queued
// running
// completed
// not yet
// Application
//   application name: my_service
//   start time: 2014-05-14T00:02:09.250Z
//   duration: 30.5
//   pstn cost: 0.01
// Calls: none
// Errors: none
