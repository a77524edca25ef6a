import { createFlowroute, type SendMessageInput } from "@trunkline/flowroute";
import type { FlowrouteEvent, SignedEvent } from "@trunkline/flowroute/webhooks";
import { createService, type Service } from "../src/service.ts";
import { createMemoryStore, type ReminderState, type Store } from "../src/store.ts";

/** The service with an empty store, and what a calendar and Flowroute do to it. Nothing in here knows a test runner. */
export interface World extends Service {
  store: Store;
  /** Adds an appointment in an hour, or in so many; its id is the phone number. */
  plan(phone: string, when?: { hours: number }): Promise<void>;
  state(phone: string): Promise<ReminderState | undefined>;
  /** Somebody decides that an unknown reminder is to be sent again. */
  sendAgain(phone: string): Promise<void>;
  /** Delivers a webhook as Flowroute would, and resolves to the status of the answer. */
  deliver(event: SignedEvent<FlowrouteEvent>, password?: string): Promise<number>;
  /** A text comes in. */
  text(phone: string, body: string): Promise<number>;
}

export const from = "12012673227";
export const receiptsUrl = "https://flowroute:from-flowroute@reminders.example/hooks/flowroute";
const headers = { authorization: "Bearer the-calendar" };

let texts = 0;

export function createWorld(): World {
  const store = createMemoryStore();
  const flowroute = createFlowroute({ accessKey: "test", secretKey: "test" });
  const config = {
    from,
    publicUrl: "https://reminders.example",
    webhookPassword: "from-flowroute",
    apiToken: "the-calendar",
  };
  const service = createService(config, { flowroute, store });
  const deliver: World["deliver"] = async (event, password) => {
    const url = "https://reminders.example/hooks/flowroute";
    const authorization = `Basic ${btoa(`flowroute:${password}`)}`;
    const request = await service.webhooks.sign(event, { url, ...(password && { headers: { authorization } }) });
    const { status } = await service.app.request(request);
    return status;
  };
  return {
    ...service,
    store,
    async plan(phone, { hours } = { hours: 1 }) {
      const body = JSON.stringify({ phone, at: new Date(Date.now() + hours * 3_600_000) });
      const { status } = await service.app.request(`/reminders/${phone}`, { method: "PUT", headers, body });
      if (status !== 201) throw new Error(`The appointment was answered ${status}.`);
    },
    async sendAgain(phone) {
      await service.app.request(`/reminders/${phone}/send-again`, { method: "POST", headers });
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

/** What the tests give of an item of Flowroute's list. */
export const listed = (id: string, { to, from, body = "" }: SendMessageInput) => ({
  id,
  attributes: { to, from, body },
});
