// How do I test code that uses the client? Here with MSW and node:test; in Vitest and Jest it is the same.
import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import { createFlowroute } from "@trunkline/flowroute";
import { createFlowrouteMocks, strictUnhandled } from "@trunkline/flowroute/msw";
import { setupServer } from "msw/node";

const mocks = createFlowrouteMocks();
const server = setupServer(...mocks.handlers);

// Whatever no handler answers is stopped, so that no test ever reaches a real server.
before(() => server.listen(strictUnhandled()));
afterEach(() => mocks.reset());
after(() => server.close());

/** The code under test: it knows nothing of mocks. */
async function remind(to: string): Promise<string> {
  const flowroute = createFlowroute({ accessKey: "test", secretKey: "test" });
  const { id } = await flowroute.sendMessage({ to, from: "12012673227", body: "Your table is ready." });
  return id;
}

test("sends the reminder to the guest", async () => {
  assert.match(await remind("12065551212"), /^mdr2-/);
  assert.equal(mocks.requests.length, 1);
  const [request] = mocks.requests;
  assert.equal(request?.operation, "sendMessage");
  assert.deepEqual(request.input, { to: "12065551212", from: "12012673227", body: "Your table is ready." });
});

test("passes on what the provider refuses", async () => {
  mocks.sendMessage({ status: 403 });
  await assert.rejects(remind("12065551212"), { name: "HttpError", status: 403, outcome: "rejected" });
});

test("never sends twice, even when the answer is lost", async () => {
  mocks.sendMessage({ error: "network" });
  await assert.rejects(remind("12065551212"), { name: "ConnectionError", outcome: "unknown" });
  assert.equal(mocks.requests.length, 1);
});

// It prints:
// ✔ sends the reminder to the guest (…)
// ✔ passes on what the provider refuses (…)
// ✔ never sends twice, even when the answer is lost (…)
