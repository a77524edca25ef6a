import { expect, test } from "vitest";
import { atMostOnceOf, faultSuite, sendOnceSuite } from "../../core/test/suites/faults.ts";
import { aculab } from "./tested.ts";

faultSuite(aculab, { read: "listServices", idempotent: "writeService" });
sendOnceSuite(aculab, { runs: 25 });

// Written down a second time, by the provider's documentation: a slip here costs money.
test("these operations, and no others, are carried out at most once", () => {
  expect(atMostOnceOf(aculab)).toEqual({
    send: [
      "createAccessToken",
      "createConferenceReservation",
      "createVoiceUserGroup",
      "createVoiceUserGroupKey",
      "ejectConferenceParticipant",
      "generateWebrtcToken",
      "interruptRestApplications",
      "modifyConferenceReservation",
      "moveFile",
      "purchaseNumbersDevelopment",
      "registerVoiceUserByUrl",
      "registerVoiceUserPost",
      "registerVoiceUserPut",
      "registerVoiceUserWebsocket",
      "sendMessage",
      "startReport",
      "startRestService",
      "startUasService",
      "updateVoiceUserByUrl",
      "updateVoiceUserPost",
      "updateVoiceUserPut",
      "updateVoiceUserWebsocket",
      "verifyVoiceUserByUrl",
      "verifyVoiceUserPost",
      "verifyVoiceUserPut",
      "verifyVoiceUserWebsocket",
    ],
    purchase: ["lookupNumber", "purchaseNumbers"],
  });
});
