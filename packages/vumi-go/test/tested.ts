import type { Tested } from "../../core/test/suites/tested.ts";
import { mockData } from "../src/generated/mocks.ts";
import { createVumiGo } from "../src/index.ts";
import { createVumiGoMocks } from "../src/mocks.ts";
import { accidents, refusedInputs, renamed, undocumentedAnswers, untypedInputs } from "./accidents.ts";

export const keys = {
  authToken: "auth-token-123",
  accountKey: "acc-key-0001",
  conversationToken: "conv-token-0001",
  conversationKey: "conv-key-0001",
};

export const vumiGo: Tested = {
  name: "vumi-go",
  typeName: "VumiGo",
  data: mockData,
  baseUrl: "https://go.vumi.org/api/v1/go",
  create: (options) => createVumiGo({ ...keys, ...options } as Parameters<typeof createVumiGo>[0]),
  mocks: createVumiGoMocks,
  secrets: [keys.authToken, keys.conversationToken, `${keys.accountKey}:${keys.conversationToken}`],
  defaults: { conversation_key: keys.conversationKey },
  accidents,
  renamed,
  untypedInputs,
  refusedInputs,
  undocumentedAnswers,
  isWebhook: ({ request }) => request.origin === "https://hooks.example.com",
  errorOf(body, status) {
    // As the reference has them: one place for each service.
    const {
      reason,
      status: inner,
      error,
    } = Object(body) as {
      reason?: string;
      status?: { reason: string };
      error?: { faultCode: number; faultString: string };
    };
    const message = error?.faultString ?? inner?.reason ?? reason ?? "";
    const derived = status === 400 ? [/opted out/, /not found/].findIndex((one) => one.test(message)) : -1;
    return { message, code: error ? String(error.faultCode) : ["opted_out", "not_found"][derived] };
  },
  documented: [
    {
      operation: "streamContacts",
      input: {},
      request: "GET /api/v1/go/contacts/",
      query: [["stream", "true"]],
      headers: { accept: "application/json" },
    },
    {
      operation: "streamGroupContacts",
      input: { group_key: "d5c6c9d6b4c64a7d8f3a1c7f2b1e0a11" },
      request: "GET /api/v1/go/groups/d5c6c9d6b4c64a7d8f3a1c7f2b1e0a11/contacts",
      query: [["stream", "true"]],
      headers: { accept: "application/json" },
    },
  ],
};
