import { expect, test } from "vitest";
import { atMostOnceOf, faultSuite } from "../../core/test/suites/faults.ts";
import { vivialConnect } from "./tested.ts";

faultSuite(vivialConnect, { read: "getMessage", idempotent: "updateNumber" });

// Written down a second time, by the provider's documentation: a slip here costs money.
test("these operations, and no others, are carried out at most once", () => {
  expect(atMostOnceOf(vivialConnect)).toEqual({
    send: [
      "createAccount",
      "createAttachment",
      "createConfiguration",
      "createConnector",
      "createContact",
      "createUser",
      "createUserCredential",
      "registerUser",
      "sendBulkMessages",
      "sendMessage",
      "updateUserPassword",
    ],
    purchase: ["buyLocalNumber", "buyNumber"],
  });
});
