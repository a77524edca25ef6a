import { expect, test } from "vitest";
import { atMostOnceOf, faultSuite, sendOnceSuite } from "../../core/test/suites/faults.ts";
import { vumiGo } from "./tested.ts";

faultSuite(vumiGo, { read: "getContact", idempotent: "updateContact" });
sendOnceSuite(vumiGo, { runs: 25 });

// Written down a second time, by the provider's documentation: a slip here costs money.
test("these operations, and no others, are carried out at most once", () => {
  expect(atMostOnceOf(vumiGo)).toEqual({
    send: [
      "createContact",
      "createGroup",
      "fireConversationMetrics",
      "fireMetrics",
      "fireStreamingConversationMetrics",
      "sendMessage",
      "sendStreamingMessage",
    ],
    purchase: [],
  });
});
