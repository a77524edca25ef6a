import { hoverSuite } from "../../core/test/suites/hover.ts";

hoverSuite({
  provider: "vivialconnect",
  typeName: "VivialConnect",
  code: `
import { createVivialConnect } from "@trunkline/vivialconnect";
const vivialConnect = createVivialConnect({ apiKey: "a", apiSecret: "b", accountId: 12345 });
vivialConnect.|operation|sendMessage({ |member|to_number: "+11234567890", |here|});
vivialConnect.listMessages.|items|items({ |list|});
vivialConnect.|client|;
`,
  operation: {
    summary: /^Send an SMS or MMS/,
    line: "`POST /accounts/{account_id}/messages.json`, safety `send`",
    example: "await vivialConnect.sendMessage({",
    signature: ["SendMessageInput", "Promise<SendMessageOutput>"],
  },
  member: { says: ["The recipient, in E.164 form.", "Limits:"], example: /"\+1\d{10}"/ },
  item: "ListMessagesItem",
  completions: {
    client: ["sendMessage", "buyNumber", "listMessages"],
    here: ["from_number", "connector_id", "body", "media_urls", "account_id"],
    list: ["page", "limit", "order"],
  },
  given: "to_number",
});
