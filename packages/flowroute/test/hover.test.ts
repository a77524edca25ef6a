import { hoverSuite } from "../../core/test/suites/hover.ts";

hoverSuite({
  provider: "flowroute",
  typeName: "Flowroute",
  code: `
import { createFlowroute } from "@trunkline/flowroute";
const flowroute = createFlowroute({ accessKey: "a", secretKey: "b" });
flowroute.|operation|sendMessage({ |member|to: "12065551212", |here|});
flowroute.listAccountPhoneNumbers.|items|items({ |list|});
flowroute.|client|;
`,
  operation: {
    summary: /^Send an SMS or MMS/,
    line: "`POST /v2.1/messages`, safety `send`",
    example: "await flowroute.sendMessage({",
    signature: ["SendMessageInput", "Promise<SendMessageOutput>"],
  },
  member: { says: ["The recipient.", "Limits:"], example: /"1\d{10}"/ },
  item: "ListAccountPhoneNumbersItem",
  completions: {
    client: ["sendMessage", "listAccountPhoneNumbers"],
    here: ["from", "body", "media_urls", "is_mms", "dlr_callback"],
    list: ["starts_with", "limit", "offset"],
  },
  given: "to",
});
