import { createFlowroute, type Flowroute, type FlowrouteOptions } from "@trunkline/flowroute";
import type { VumiGo } from "@trunkline/vumi-go";
import { expectTypeOf, test } from "vitest";
import * as root from "../src/index.ts";
import { createTrunkline, type flowroute, type ProviderName, type Trunkline } from "../src/index.ts";

test("each client is that of its package", () => {
  expectTypeOf(createTrunkline({ flowroute: {}, vumiGo: {} })).toEqualTypeOf<{
    flowroute: Flowroute;
    vumiGo: VumiGo;
  }>();
  expectTypeOf<Trunkline<"flowroute">>().toEqualTypeOf<{ flowroute: Flowroute }>();
  expectTypeOf<ProviderName>().toEqualTypeOf<"aculab" | "flowroute" | "vivialconnect" | "vumiGo">();
});

test("a client that was not configured does not exist", () => {
  // @ts-expect-error: only Flowroute is there.
  createTrunkline({ flowroute: {} }).aculab;
});

test("unknown providers and options, and options that may be missing, are refused", () => {
  // @ts-expect-error: no provider is called so.
  createTrunkline({ flowroute: {}, twilio: {} });
  // @ts-expect-error: it is vumiGo.
  createTrunkline({ "vumi-go": {} });
  // @ts-expect-error: another provider's option.
  createTrunkline({ flowroute: { cloudId: "1-2-0" } });
  // @ts-expect-error: no number.
  createTrunkline({ flowroute: { accessKey: 1 } });
  // @ts-expect-error: an object without clients is of no use.
  createTrunkline({});
  // @ts-expect-error: then its client may be missing, too.
  createTrunkline({} as { flowroute?: FlowrouteOptions });
});

test("a namespace has the values and the types of its package, and its webhooks", () => {
  expectTypeOf(root.flowroute.createFlowroute).toEqualTypeOf(createFlowroute);
  expectTypeOf<flowroute.SendMessageInput["to"]>().toEqualTypeOf<string>();
  expectTypeOf<flowroute.FlowrouteWebhookEvent["type"]>().extract<"inboundSms">().toEqualTypeOf<"inboundSms">();
  expectTypeOf(root.flowroute.createFlowrouteWebhooks).returns.toHaveProperty("handler");
});
