import { type Flowroute, isTrunklineError, type Outcome } from "@trunkline/flowroute";

/** What became of a confirmation. */
export type Confirmation = { id: string; status: string } | { failed: Outcome };

/** Sends one text, and reads how far it is. */
export async function confirm(flowroute: Flowroute, to: string): Promise<Confirmation> {
  try {
    const { id } = await flowroute.sendMessage({ to, from: "12012673227", body: "Your table is booked." });
    const { data } = await flowroute.getMessage({ id });
    return { id, status: data.attributes.status };
  } catch (error) {
    if (isTrunklineError(error) && error.outcome) return { failed: error.outcome };
    throw error;
  }
}
