import type { Outcome } from "@trunkline/flowroute";

/** What became of a text: its id, or what the client said in `outcome`. */
export type Sent = { outcome: "sent"; id: string } | { outcome: Outcome };

/** Asks our backend to send a text. Never rejects: what cannot be told is `unknown`. */
export async function send(text: { to: string; body: string }): Promise<Sent> {
  try {
    const response = await fetch("/api/messages", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(text),
      // Longer than the backend's client takes at most, so that its answer is heard.
      signal: AbortSignal.timeout(35_000),
    });
    const { outcome, id } = await response.json();
    if (outcome === "sent" && typeof id === "string") return { outcome, id };
    if (outcome === "not_sent" || outcome === "rejected") return { outcome };
  } catch {
    // The way to the backend can break as the way to Flowroute can: after the text went out.
  }
  return { outcome: "unknown" };
}
