import {
  basicWebhookAuth,
  createFlowrouteWebhooks,
  type FlowrouteEvent,
  type FlowrouteWebhookEvent,
  type InboundMms,
  type InboundSms,
} from "@trunkline/flowroute/webhooks";
import { expectTypeOf, test } from "vitest";

const auth = basicWebhookAuth({ username: "flowroute", password: "a-long-secret" });
const webhooks = createFlowrouteWebhooks({ auth });

test("an event's payload is told by its type, and no type is left over", () => {
  const typeOf = (event: FlowrouteWebhookEvent): string => {
    switch (event.type) {
      case "inboundSms":
        expectTypeOf(event.payload).toEqualTypeOf<InboundSms>();
        return event.payload.data.attributes.from;
      case "inboundMms":
        expectTypeOf(event.payload).toEqualTypeOf<InboundMms>();
        return event.type;
      case "deliveryReceipt":
      case "legacyInboundSms":
      case "legacyDeliveryReceipt":
      case "resourceEvent":
        return event.type;
      case "unknown":
        expectTypeOf(event.payload).toBeUnknown();
        return event.type;
      default:
        return event satisfies never;
    }
  };
  expectTypeOf(typeOf).returns.toBeString();
});

test("a handler gets the event of its type; `unknown` is required", () => {
  webhooks.handler({
    inboundSms: (event) => expectTypeOf(event.payload).toEqualTypeOf<InboundSms>(),
    unknown: (event) => expectTypeOf(event.raw).toBeString(),
  });
  // @ts-expect-error: without `unknown`, a change of the provider's would go unseen
  webhooks.handler({ inboundSms: () => {} });
  // @ts-expect-error: there is no event of that type
  webhooks.handler({ fax: () => {}, unknown: () => {} });
});

test("authentication, or its explicit lack, is required", () => {
  createFlowrouteWebhooks({ insecureNoAuth: true });
  // @ts-expect-error: neither
  void (() => createFlowrouteWebhooks({}));
  // @ts-expect-error: both
  void (() => createFlowrouteWebhooks({ auth, insecureNoAuth: true }));
});

test("the signer takes part of a payload of the type it names", () => {
  void webhooks.sign({ type: "inboundSms", payload: { data: { attributes: { body: "STOP" } } } });
  // @ts-expect-error: a body is text
  void (() => webhooks.sign({ type: "inboundSms", payload: { data: { attributes: { body: 1 } } } }));
  expectTypeOf<FlowrouteEvent["type"]>().toEqualTypeOf<
    "inboundSms" | "inboundMms" | "deliveryReceipt" | "legacyInboundSms" | "legacyDeliveryReceipt" | "resourceEvent"
  >();
});
