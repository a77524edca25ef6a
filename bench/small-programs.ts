/** A small program that is bundled to see how large it is. */
export interface Program {
  code: string;
  /** What is loaded on demand goes into files of its own, which are not counted. */
  splitting?: boolean;
  /** Default: `browser`. Some of the SDKs only run in Node.js; what that brings along is not counted then. */
  platform?: "browser" | "node";
}

const flowroute = `import { createFlowroute, sendMessage } from "@trunkline/flowroute/slim";
const flowroute = createFlowroute({ accessKey: "a", secretKey: "b" }, { sendMessage });
export default flowroute.sendMessage({ to: "1", from: "1", body: "hello" });`;

/** One send with each of our providers. */
export const ourCalls: Readonly<Record<string, Program>> = {
  flowroute: { code: flowroute },
  aculab: {
    code: `import { createAculab, sendMessage } from "@trunkline/aculab/slim";
const aculab = createAculab({ cloudId: "a", username: "b", apiAccessKey: "c" }, { sendMessage });
export default aculab.sendMessage({ to: "1", from: "1", content: "hello" });`,
  },
  vivialconnect: {
    code: `import { createVivialConnect, sendMessage } from "@trunkline/vivialconnect/slim";
const vivialConnect = createVivialConnect({ apiKey: "a", apiSecret: "b", accountId: 1 }, { sendMessage });
export default vivialConnect.sendMessage({ to_number: "1", from_number: "1", body: "hello" });`,
  },
  "vumi-go": {
    code: `import { createVumiGo, sendMessage } from "@trunkline/vumi-go/slim";
const vumiGo = createVumiGo({ accountKey: "a", conversationToken: "b", conversationKey: "c" }, { sendMessage });
export default vumiGo.sendMessage({ to_addr: "1", content: "hello" });`,
  },
};

/** The whole client of Flowroute, as most will use it. */
const whole = `import { createFlowroute } from "@trunkline/flowroute";
const flowroute = createFlowroute({ accessKey: "a", secretKey: "b" });
export default flowroute.sendMessage({ to: "1", from: "1", body: "hello" });`;

/** What else of ours has a budget. */
export const wholeClients: Readonly<Record<string, Program>> = {
  "whole client, without what it loads on demand": { code: whole, splitting: true },
  "whole client in one file": { code: whole },
  "all clients, by createTrunkline": {
    code: `import { createTrunkline } from "trunkline";
const { flowroute } = createTrunkline({ flowroute: { accessKey: "a", secretKey: "b" } });
export default flowroute.sendMessage({ to: "1", from: "1", body: "hello" });`,
    splitting: true,
  },
};

/** The same with those that we compare with: one call that writes. */
export const oneCall: Readonly<Record<string, Program>> = {
  trunkline: { code: flowroute },
  "whole client": { code: whole },
  "openapi-fetch": {
    code: `import createClient from "openapi-fetch";
export default createClient({ baseUrl: "https://a", headers: { authorization: "b" } }).POST("/v2.1/messages", {
  body: { to: "1", from: "1", body: "hello" },
});`,
  },
  ky: {
    code: `import ky from "ky";
export default ky.post("https://a", { headers: { authorization: "b" }, json: { body: "hello" } }).json();`,
  },
  openai: {
    code: `import OpenAI from "openai";
export default new OpenAI({ apiKey: "a" }).chat.completions.create({ model: "b", messages: [] });`,
  },
  stripe: { code: `import Stripe from "stripe";\nexport default new Stripe("a").customers.create({ name: "hello" });` },
  "telnyx (Node)": {
    code: `import Telnyx from "telnyx";
export default new Telnyx({ apiKey: "a" }).messages.send({ to: "1", from: "1", text: "hello" });`,
    platform: "node",
  },
  "twilio (Node)": {
    code: `import twilio from "twilio";
export default twilio("AC", "b").messages.create({ to: "1", from: "1", body: "hello" });`,
    platform: "node",
  },
};
