import { createFlowroute } from "@trunkline/flowroute";
import type { FlowrouteEvent, Webhooks } from "@trunkline/flowroute/webhooks";
import { createService, type Service } from "../src/service.ts";
import { createMemoryStore, type ReminderState, type Store } from "../src/store.ts";

type Delivery = Parameters<Webhooks<FlowrouteEvent>["sign"]>[0];

/** The service with an empty store, and what a calendar and Flowroute do to it. Nothing in here knows a test runner. */
export interface World extends Service {
  store: Store;
  /** Adds an appointment whose reminder is due; its id is the phone number. */
  plan(phone: string): Promise<void>;
  state(phone: string): Promise<ReminderState | undefined>;
  /** Delivers a webhook as Flowroute would, and resolves to the status of the answer. */
  deliver(event: Delivery, password?: string): Promise<number>;
  /** A text comes in. */
  text(phone: string, body: string): Promise<number>;
}

export const from = "12012673227";
export const token = "the-calendar";

let texts = 0;

export function createWorld(): World {
  const store = createMemoryStore();
  const flowroute = createFlowroute({ accessKey: "test", secretKey: "test" });
  const config = { from, publicUrl: "https://reminders.example", webhookPassword: "from-flowroute", apiToken: token };
  const service = createService(config, { flowroute, store });
  const deliver: World["deliver"] = async (event, password) => {
    const headers: Record<string, string> = password ? { authorization: `Basic ${btoa(`flowroute:${password}`)}` } : {};
    const url = "https://reminders.example/hooks/flowroute";
    const { status } = await service.app.request(await service.webhooks.sign(event, { url, headers }));
    return status;
  };
  return {
    ...service,
    store,
    async plan(phone) {
      const headers = { authorization: `Bearer ${token}` };
      const body = JSON.stringify({ phone, at: new Date(Date.now() + 3_600_000) });
      const { status } = await service.app.request(`/reminders/${phone}`, { method: "PUT", headers, body });
      if (status !== 201) throw new Error(`The appointment was answered ${status}.`);
    },
    state: async (phone) => (await store.get(phone))?.state,
    deliver,
    text: (phone, body) =>
      deliver({
        type: "inboundSms",
        payload: { data: { id: `mdr2-text-${++texts}`, attributes: { from: phone, to: from, body } } },
      }),
  };
}
