import { expect, test } from "vitest";
import { observe } from "../../core/test/suites/observe.ts";
import { operationOf } from "../../core/test/suites/tested.ts";
import { sortVectors } from "../../core/test/suites/vectors.ts";
import { wireSuite } from "../../core/test/suites/wire.ts";
import { inputOf } from "../../core/test/suites/wire-input.ts";
import { isSameBytes, signatureOf } from "./signature.ts";
import { keys, vivialConnect } from "./tested.ts";

wireSuite(vivialConnect);

const { named } = sortVectors(vivialConnect);
const hmac = { key: keys.apiKey, secret: keys.apiSecret };

test("where our bytes are those of the SDK, so is our signature, and that is so of most of its requests", async () => {
  let same = 0;
  for (const vector of named) {
    const { client, sent } = observe(vivialConnect, vector, () => new Response(null, { status: 204 }));
    await operationOf(client, vector.name).raw(inputOf(vivialConnect, vector.name, vector.expected));
    const ours = await sent();
    if (!isSameBytes(ours, vector.request)) continue;
    same++;
    expect([vector.id, ours.headers.authorization]).toEqual([vector.id, vector.request.headers.authorization]);
    // The second way of signing is right too: all others are compared with it.
    expect(signatureOf(ours, hmac).authorization).toBe(vector.request.headers.authorization);
  }
  expect(same).toBeGreaterThan(60);
});
