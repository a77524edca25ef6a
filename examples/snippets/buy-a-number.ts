// How do I find a number and buy it, once?
// Only the mocks are asked here: with an account, it costs money.
import { isTrunklineError } from "@trunkline/flowroute";
import { mocked, mocks } from "./client.ts";

const { data } = await mocked.searchPurchasablePhoneNumbers({ starts_with: "1646", limit: 1 });
const [found] = data;
if (!found) throw new Error("no number begins with 1646");
console.log(`${found.id}: ${found.attributes.setup_cost} USD`);

try {
  mocks.purchasePhoneNumber({ error: "network" }, { times: 1 });
  await mocked.purchasePhoneNumber({ id: found.id });
} catch (error) {
  if (!isTrunklineError(error) || error.outcome !== "unknown") throw error;
  // It may be ours by now, so it is not bought again before a look at what is there.
  const owned = await mocked.getPhoneNumberDetails.raw({ id: found.id });
  console.log(owned.status === 200 ? "bought, although the answer was lost" : "not bought: try again");
}

// It prints:
// 16463439507: 1 USD
// bought, although the answer was lost
