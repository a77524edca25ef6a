import { optionsSuite } from "../../core/test/suites/options.ts";
import { createAculab } from "../src/index.ts";
import { createAculab as createSlim, sendMessage } from "../src/slim.ts";

optionsSuite({
  create: {
    "the whole client": (options: never) => createAculab(options),
    "the slim client": (options: never) => createSlim(options, { sendMessage }),
  },
  env: { ACULAB_CLOUD_ID: "1-2-0", ACULAB_USERNAME: "a", ACULAB_API_ACCESS_KEY: "b" },
  missing: {
    env: "ACULAB_API_ACCESS_KEY",
    says: "it needs apiAccessKey. Pass { apiAccessKey } to createAculab, or set",
  },
  operation: "sendMessage",
  input: { to: "15550001234", from: "15552341234", content: "SMS message content here" },
  authorization: `Basic ${btoa("1-2-0/a:b")}`,
});
