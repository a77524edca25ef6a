import { type Flowroute, isTrunklineError } from "@trunkline/flowroute";
import { Hono } from "hono";
import { csrf } from "hono/csrf";

const statuses = { not_sent: 503, rejected: 422, unknown: 502 } as const;

/**
 * What the page may ask for. The keys of the account stay here: whoever had them could send, buy and read everything.
 * Who may use it is for your login to say, which goes in front.
 */
export function createApi(flowroute: Flowroute, from: string): Hono {
  const api = new Hono().use(csrf());
  const sent = new Set<string>();

  api.post("/api/messages", async (c) => {
    const { to, body } = await c.req.json().catch(() => ({}));
    try {
      const { id } = await flowroute.sendMessage({ to: `${to ?? ""}`, body: `${body ?? ""}`, from });
      sent.add(id);
      return c.json({ outcome: "sent", id }, 201);
    } catch (error) {
      if (!isTrunklineError(error) || !error.outcome) throw error;
      console.error(error.message); // names neither number nor text
      return c.json({ outcome: error.outcome }, statuses[error.outcome]);
    }
  });

  // Flowroute's own path and answer, so that the page can use the typed client; only this one operation, and only for
  // texts that were sent from here.
  api.get("/api/flowroute/v2.1/messages/:id", async (c) => {
    const id = c.req.param("id");
    if (!sent.has(id)) return c.json({ errors: [{ status: "404", title: "Not Found" }] }, 404);
    const { status, data } = await flowroute.getMessage.raw({ id });
    return Response.json(data, { status });
  });

  return api;
}
