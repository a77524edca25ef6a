import { createAculab, isTrunklineError } from "@trunkline/aculab";
import { createAculabMocks } from "@trunkline/aculab/mocks";
import { note, step } from "./print.ts";
import { serve } from "./serve.ts";

/** Times as dates, several credentials, and purchases. */
export async function showAculab(): Promise<void> {
  const mocks = createAculabMocks();
  const { url, close } = await serve(mocks);
  const aculab = createAculab({
    cloudId: "1-2-0",
    username: "user@example.com",
    apiAccessKey: "WzyPvLMYBUMvFOgXj3S7fg",
    baseUrl: url,
  });

  step("1. Ask for a report on a day in May", `await aculab.startReport({ report: "adr", from: new Date("…"), … })`);
  const day = { from: new Date("2026-05-01T00:00:00Z"), to: new Date("2026-05-02T00:00:00Z") };
  const { filename } = await aculab.startReport({ report: "adr", ...day });
  note(`${filename}; on the wire: ${mocks.requests[0]?.body}`);

  step("2. Start a call without the credentials for it", "await aculab.startRestService({ rest_calls: { to, from } })");
  try {
    await aculab.startRestService({ rest_calls: { to: "441908273800", from: "15552341234" } });
  } catch (error) {
    if (!isTrunklineError(error)) throw error;
    note(error.message);
  }

  step("3. Buy a number, and lose the answer", `await aculab.purchaseNumbers({ country: "Germany", … })`);
  mocks.purchaseNumbers({ error: "network" });
  try {
    await aculab.purchaseNumbers({ country: "Germany", region: "Mönchengladbach" });
  } catch (error) {
    if (!isTrunklineError(error)) throw error;
    const asked = mocks.requests.filter(({ operation }) => operation === "purchaseNumbers").length;
    note(error.message);
    note(`error.outcome is "${error.outcome}"; it was asked for ${asked} time, for it costs money`);
  }
  await close();
}
