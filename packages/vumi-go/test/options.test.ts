import { optionsSuite } from "../../core/test/suites/options.ts";
import { createVumiGo } from "../src/index.ts";
import { createVumiGo as createSlim, sendMessage } from "../src/slim.ts";

optionsSuite({
  create: {
    "the whole client": (options: never) => createVumiGo(options),
    "the slim client": (options: never) => createSlim(options, { sendMessage }),
  },
  env: { VUMI_GO_ACCOUNT_KEY: "a", VUMI_GO_CONVERSATION_TOKEN: "b", VUMI_GO_CONVERSATION_KEY: "c" },
  missing: {
    env: "VUMI_GO_CONVERSATION_TOKEN",
    says: "it needs conversationToken. Pass { conversationToken } to createVumiGo, or set",
  },
  operation: "sendMessage",
  input: { to_addr: "+27761234567", content: "Hello!" },
  authorization: `Basic ${btoa("a:b")}`,
});
