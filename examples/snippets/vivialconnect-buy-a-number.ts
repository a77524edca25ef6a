// How do I find a number, buy it once, and tag it?
// Only the mocks are asked here: with an account, it costs money.
import { createVivialConnect, isTrunklineError, type PhoneNumber } from "@trunkline/vivialconnect";
import { createVivialConnectMocks } from "@trunkline/vivialconnect/mocks";

const mocks = createVivialConnectMocks();
const vivialConnect = createVivialConnect({ apiKey: "test", apiSecret: "test", accountId: 12345, fetch: mocks.fetch });

// Local numbers need exactly one of `area_code`, `in_region` and `in_postal_code`.
const { phone_numbers } = await vivialConnect.listAvailableNumbers({
  country_code: "US",
  number_type: "local",
  area_code: "503",
  limit: 5,
});
const [found] = phone_numbers;
if (!found) throw new Error("no number has this area code");
console.log(`${found.phone_number} is in ${found.city}`);

/** Buys a number. Where the answer is lost, it looks for the number instead of buying again. */
async function buy(phone_number: string): Promise<PhoneNumber | undefined> {
  try {
    return await vivialConnect.buyNumber({ phone_number, phone_number_type: "local" });
  } catch (error) {
    if (!isTrunklineError(error) || error.outcome !== "unknown") throw error;
    console.log(error.message);
    for await (const number of vivialConnect.listNumbers.items({ contains: phone_number.slice(2) }))
      if (number.phone_number === phone_number) return number;
    return undefined;
  }
}

// The connection breaks, but the number was bought.
mocks.buyNumber({ error: "network" }, { times: 1 });
mocks.listNumbers({ status: 200, patch: { phone_numbers: [{ phone_number: found.phone_number }] } });

const bought = await buy(found.phone_number);
if (!bought) throw new Error("not bought: try another one, some cannot be had");
console.log(`it is ours, with the id ${bought.id}`);

// A PUT adds tags or changes them, and keeps the others.
console.log(await vivialConnect.updateNumberTags({ number_id: bought.id, tags: { storeid: "500" } }));
for await (const { name, tags } of vivialConnect.listTaggedNumbers.items({ contains: "storeid:500" }))
  console.log(`${name}: store ${tags?.storeid}`);

// It prints:
// +15039129834 is in GRESHAM
// vivialconnect.buyNumber failed: the connection broke before the answer. It may have been carried out: look before you repeat it.
// it is ours, with the id 131
// { storeid: '500' }
// Dummy: store 500
