import { expect, test } from "vitest";
import { sortVectors } from "../../core/test/suites/vectors.ts";
import { createVumiGoWebhooks } from "../src/webhooks.ts";
import { vumiGo } from "./tested.ts";

const webhooks = createVumiGoWebhooks({ insecureNoAuth: true });
const { webhooks: vectors } = sortVectors(vumiGo);

/** What an event is by its own words. */
const typeOf = (body: object): string => {
  const { event_type } = body as { event_type?: string };
  if (event_type === undefined) return "inboundMessage";
  return event_type.replace(/_(.)/, (_, letter: string) => letter.toUpperCase());
};

test.each(vectors.map(({ id, request }) => [id, request] as const))(
  "%s is received as what it is",
  async (_, request) => {
    const body = request.body as object;
    const event = await webhooks.parse(
      new Request(request.origin + request.path, {
        method: request.method,
        headers: { ...request.headers },
        body: JSON.stringify(body),
      }),
    );
    expect(event).toMatchObject({ type: typeOf(body), payload: body });
    // The same again is the same event.
    const again = await webhooks.parse(await webhooks.sign({ type: "unknown", payload: body }));
    expect(event).toHaveProperty("dedupeKey", Reflect.get(again, "dedupeKey"));
  },
);

test("there is a delivery of each type", () => {
  const types = new Set(vectors.map(({ request }) => typeOf(request.body as object)));
  expect([...types].toSorted()).toEqual(["ack", "deliveryReport", "inboundMessage"]);
});
