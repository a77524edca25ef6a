import type { Tested } from "../../core/test/suites/tested.ts";
import { mockData } from "../src/generated/mocks.ts";
import { createAculab } from "../src/index.ts";
import { createAculabMocks } from "../src/mocks.ts";
import { accidents, refusedInputs, renamed, undocumentedAnswers, untypedInputs } from "./accidents.ts";

export const keys = {
  cloudId: "1-2-0",
  username: "user@example.com",
  apiAccessKey: "WzyPvLMYBUMvFOgXj3S7fg",
  serviceName: "my_service",
  servicePassword: "svc-pass-0001",
  userGroupKey: "ugk-0001",
};
const { apiAccessKey: _, ...withoutAccount } = keys;

const account = `${keys.cloudId}/${keys.username}`;
const service = `${account}/${keys.serviceName}:${keys.servicePassword}`;

export const aculab: Tested = {
  name: "aculab",
  typeName: "Aculab",
  data: mockData,
  baseUrl: "https://ws-1-2-0.aculabcloud.net",
  create(options, vector) {
    // Where both the account's and the service's credentials would do, the account's come first.
    const asService = vector?.request.headers.authorization === `Basic ${btoa(service)}`;
    return createAculab({ ...(asService ? withoutAccount : keys), ...options });
  },
  mocks: createAculabMocks,
  secrets: [
    keys.apiAccessKey,
    keys.servicePassword,
    keys.userGroupKey,
    `${account}:${keys.apiAccessKey}`,
    service,
    `${account}:${keys.userGroupKey}`,
  ],
  accidents,
  renamed,
  untypedInputs,
  refusedInputs,
  undocumentedAnswers,
  errorOf(body) {
    const { error } = Object(body) as { error?: { code: string; text: string } };
    return { message: error?.text, code: error?.code };
  },
  documented: [
    {
      operation: "verifyVoiceUserPost",
      input: { user_id: "Bob", audio: new File(["RIFF-v"], "v.wav", { type: "audio/wav" }) },
      request: "POST /voice_biometrics/v1/user/verify",
      query: [["user_id", "Bob"]],
      body: { multipart: [{ name: "audio", filename: "v.wav", contentType: "audio/wav", text: "RIFF-v" }] },
    },
    {
      operation: "updateVoiceUserByUrl",
      input: { user_id: "Bob", url: ["https://media.example.com/c.wav"] },
      request: "POST /voice_biometrics/v1/user/update",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: {
        form: [
          ["user_id", "Bob"],
          ["url", "https://media.example.com/c.wav"],
        ],
      },
    },
  ],
};
