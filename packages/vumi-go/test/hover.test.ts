import { hoverSuite } from "../../core/test/suites/hover.ts";

hoverSuite({
  provider: "vumi-go",
  typeName: "VumiGo",
  code: `
import { createVumiGo } from "@trunkline/vumi-go";
const vumiGo = createVumiGo({ authToken: "a" });
vumiGo.|operation|sendMessage({ |member|content: "Hello!", |here|});
vumiGo.listContacts.|items|items({ |list|});
vumiGo.|client|;
`,
  operation: {
    summary: /^Send a message, or reply to one/,
    line: "`PUT /http_api_nostream/{conversation_key}/messages.json`, safety `send`",
    example: "await vumiGo.sendMessage({",
    signature: ["SendMessageInput", "Promise<SendMessageOutput>"],
  },
  member: { says: ["The text, or null for none."], example: /"Hello!"/ },
  item: "ListContactsItem",
  completions: {
    client: ["sendMessage", "streamMessages", "listContacts", "getRoutingTable"],
    here: ["to_addr", "in_reply_to", "session_event", "conversation_key"],
    list: ["cursor", "max_results"],
  },
  given: "content",
});
