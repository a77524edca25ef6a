"use strict";

const assert = require("node:assert/strict");
const { beforeEach, test } = require("node:test");
const { createFlowroute, isHttpError } = require("@trunkline/flowroute");
const { createFlowrouteMocks } = require("@trunkline/flowroute/mocks");
const { notifyFirst } = require("./notify.js");

const mocks = createFlowrouteMocks();
const flowroute = createFlowroute({ accessKey: "test", secretKey: "test", fetch: mocks.fetch });
const alert = { from: "12012673227", body: "The pump has stopped.", people: ["12065550100", "12065550101"] };
const asked = () => mocks.requests.map(({ input }) => input.to);

beforeEach(() => mocks.reset());

test("the first is told, and nobody else", async () => {
  assert.deepEqual(await notifyFirst(flowroute, alert), { to: "12065550100", state: "sent" });
  assert.deepEqual(asked(), ["12065550100"]);
});

test("whoever is refused is passed over", async () => {
  mocks.sendMessage(({ input }) => (input.to === "12065550100" ? { status: 422 } : undefined));
  assert.deepEqual(await notifyFirst(flowroute, alert), { to: "12065550101", state: "sent" });
  assert.deepEqual(asked(), ["12065550100", "12065550101"]);
});

test("a lost answer wakes nobody else", async () => {
  mocks.sendMessage({ error: "network" });
  assert.deepEqual(await notifyFirst(flowroute, alert), { to: "12065550100", state: "perhaps sent" });
  assert.equal(mocks.requests.length, 1);
});

test("an import() elsewhere in the program gets the same classes", async () => {
  const imported = await import("@trunkline/flowroute");
  mocks.sendMessage({ status: 401 });
  const error = await flowroute.sendMessage({ to: "12065550100", from: "12012673227", body: "hello" }).catch((e) => e);
  assert.ok(isHttpError(error, 401));
  assert.ok(error instanceof imported.HttpError);
});
