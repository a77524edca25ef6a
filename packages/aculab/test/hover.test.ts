import { hoverSuite } from "../../core/test/suites/hover.ts";

hoverSuite({
  provider: "aculab",
  typeName: "Aculab",
  code: `
import { createAculab } from "@trunkline/aculab";
const aculab = createAculab({ cloudId: "1-2-0", username: "a", apiAccessKey: "b" });
aculab.|operation|sendMessage({ |member|to: "15550001234", |here|});
aculab.listFiles.|items|items({ |list|});
aculab.|client|;
`,
  operation: {
    summary: /^Send an SMS or an MMS/,
    line: "`POST /msg_send`, safety `send`",
    example: "await aculab.sendMessage({",
    signature: ["SendMessageInput", "Promise<SendMessageOutput>"],
  },
  member: { says: ["The recipient.", "Limits:"], example: /"1\d{10}"/ },
  item: "ListFilesItem",
  completions: {
    client: ["sendMessage", "startRestService", "listFiles"],
    here: ["from", "content", "msg_media", "status_page"],
    list: ["filetype", "prefix", "maxcount"],
  },
  given: "to",
});
