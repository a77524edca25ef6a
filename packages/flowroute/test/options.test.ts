import { optionsSuite } from "../../core/test/suites/options.ts";
import { createFlowroute } from "../src/index.ts";
import { createFlowroute as createSlim, sendMessage } from "../src/slim.ts";

optionsSuite({
  create: {
    "the whole client": (options: never) => createFlowroute(options),
    "the slim client": (options: never) => createSlim(options, { sendMessage }),
  },
  env: { FLOWROUTE_ACCESS_KEY: "a", FLOWROUTE_SECRET_KEY: "b" },
  missing: {
    env: "FLOWROUTE_SECRET_KEY",
    says: "createFlowroute: secretKey is missing. Pass { secretKey }, or set",
  },
  operation: "sendMessage",
  input: { to: "12065551212", from: "12065550000", body: "hello" },
  authorization: `Basic ${btoa("a:b")}`,
});
