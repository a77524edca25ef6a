import { optionsSuite } from "../../core/test/suites/options.ts";
import { createVivialConnect } from "../src/index.ts";
import { createVivialConnect as createSlim, sendMessage } from "../src/slim.ts";

optionsSuite({
  create: {
    "the whole client": (options: never) => createVivialConnect(options),
    "the slim client": (options: never) => createSlim(options, { sendMessage }),
  },
  env: { VIVIALCONNECT_API_KEY: "a", VIVIALCONNECT_API_SECRET: "b", VIVIALCONNECT_ACCOUNT_ID: "12345" },
  missing: { env: "VIVIALCONNECT_API_SECRET", says: "apiSecret is missing. Pass { apiSecret }, or set" },
  operation: "sendMessage",
  input: { to_number: "+11234567890", from_number: "+19132597591", body: "Howdy!" },
  authorization: /^HMAC a:[\da-f]{64}$/,
});
