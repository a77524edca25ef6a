import assert from "node:assert/strict";
import { test } from "node:test";
import { database } from "../lib/database.ts";
import { sharedStore } from "../lib/store.ts";

test("of two instances one takes an event on, and after a failure the other may", async () => {
  const [one, other] = [sharedStore(database, "test"), sharedStore(database, "test")];
  assert.deepEqual(await Promise.all([one.claim("event"), other.claim("event")]), ["new", "busy"]);
  await one.release("event");
  assert.equal(await other.claim("event"), "new");
  await other.done("event");
  assert.equal(await one.claim("event"), "done");
});

test("providers do not know each other's events", async () => {
  assert.equal(await sharedStore(database, "aculab").claim("same"), "new");
  assert.equal(await sharedStore(database, "vivialconnect").claim("same"), "new");
});
