import type { Flowroute } from "@trunkline/flowroute";
import type { FlowrouteEvent, Webhooks } from "@trunkline/flowroute/webhooks";
import { Hono } from "hono";
import { bearerAuth } from "hono/bearer-auth";
import type { Config } from "./config.ts";
import { lookForUnknown, type Sender, sendDue } from "./send.ts";
import type { Store } from "./store.ts";
import { createReceiver, createWebhooks, webhookUser } from "./webhooks.ts";

/** The routes, and the jobs that a timer runs. */
export interface Service {
  app: Hono;
  sendDue(): Promise<void>;
  lookForUnknown(): Promise<void>;
  /** Its `sign` makes the requests that Flowroute would send. */
  webhooks: Webhooks<FlowrouteEvent>;
}

const aDay = 24 * 3_600_000;

/** Puts the service together. It listens to nothing, and starts no timer. */
export function createService(
  config: Pick<Config, "from" | "publicUrl" | "webhookPassword" | "apiToken">,
  { flowroute, store }: { flowroute: Flowroute; store: Store },
): Service {
  const webhooks = createWebhooks(config.webhookPassword);
  const receiptsUrl = Object.assign(new URL("/hooks/flowroute", config.publicUrl), {
    username: webhookUser,
    password: config.webhookPassword,
  }).href;
  const sender: Sender = { flowroute, store, from: config.from, receiptsUrl };
  const receive = createReceiver(webhooks, { flowroute, store });

  const app = new Hono();
  app.post("/hooks/flowroute", ({ req }) => receive(req.raw));
  app.use("/reminders/*", bearerAuth({ token: config.apiToken }));
  app.get("/reminders", async (c) => c.json(await store.list()));
  app.get("/reminders/replies", async (c) => c.json(await store.replies()));
  app.put("/reminders/:id", async (c) => {
    const given: { phone?: unknown; at?: unknown } | null = await c.req.json().catch(() => null);
    const phone = given?.phone;
    const date = new Date(String(given?.at));
    if (typeof phone !== "string" || !/^1\d{10}$/.test(phone))
      return c.text("phone: 11 digits, such as 12065551212", 422);
    if (Number.isNaN(date.getTime())) return c.text("at: a date, such as 2030-01-31T09:00:00Z", 422);
    const state = { name: "due", notBefore: new Date(date.getTime() - aDay) } as const;
    const isNew = await store.add({ id: c.req.param("id"), phone, at: date, state });
    return isNew ? c.body(null, 201) : c.text("the appointment is known already", 409);
  });
  // Somebody has looked, and decides that the reminder is to be sent again.
  app.post("/reminders/:id/send-again", async (c) => {
    const reminder = await store.get(c.req.param("id"));
    if (reminder?.state.name !== "unknown" && reminder?.state.name !== "refused")
      return c.text("only what is unknown or refused", 409);
    await store.set(reminder.id, { name: "due", notBefore: new Date() });
    return c.body(null, 204);
  });
  return { app, webhooks, sendDue: () => sendDue(sender), lookForUnknown: () => lookForUnknown(sender) };
}
