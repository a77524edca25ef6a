import { equal } from "node:assert/strict";
import * as flowroute from "@trunkline/flowroute";
import { createFlowroute, sendMessage } from "@trunkline/flowroute/slim";
import { makeCalls } from "./calls.mjs";

await makeCalls(flowroute);

const slim = createFlowroute(
  { accessKey: "12345678", secretKey: "secret", baseUrl: process.env.STAND_IN },
  { sendMessage },
);
equal((await slim.sendMessage({ to: "12065551212", from: "12065550000", body: "hello" })).id, "mdr2-1");
