import type { Tested } from "../../core/test/suites/tested.ts";
import { mockData } from "../src/generated/mocks.ts";
import { createVivialConnect } from "../src/index.ts";
import { createVivialConnectMocks } from "../src/mocks.ts";
import { accidents, refusedInputs, undocumentedAnswers, untypedInputs } from "./accidents.ts";
import { isSameBytes, signatureOf } from "./signature.ts";

export const keys = { apiKey: "AKVIVIAL0001", apiSecret: "vivial-secret-0001", accountId: "12345" };

export const vivialConnect: Tested = {
  name: "vivialconnect",
  typeName: "VivialConnect",
  data: mockData,
  baseUrl: "https://api.vivialconnect.net/api/v1.0",
  create: (options) => createVivialConnect({ ...keys, ...options }),
  mocks: createVivialConnectMocks,
  secrets: [keys.apiSecret],
  defaults: { account_id: 12345, acting_account_id: 12345 },
  accidents,
  untypedInputs,
  refusedInputs,
  undocumentedAnswers,
  stamps(sent, { request }) {
    // Recorded signatures where the bytes are the same, and where they are not, what the recorded way gives for ours.
    const { date, authorization, "x-auth-date": time, "x-auth-signedheaders": signed } = request.headers;
    if (date && authorization && time && signed && isSameBytes(sent, request))
      return { date, authorization, "x-auth-date": time, "x-auth-signedheaders": signed };
    return signatureOf(sent, { key: keys.apiKey, secret: keys.apiSecret });
  },
  errorOf(body) {
    const { message, error_code: code } = Object(body) as { message?: string; error_code?: number };
    return { message, code: code === undefined ? undefined : String(code) };
  },
  documented: [
    { operation: "countAccounts", input: {}, request: "GET /api/v1.0/accounts/count.json" },
    { operation: "countConnectors", input: {}, request: "GET /api/v1.0/accounts/12345/connectors/count.json" },
    {
      operation: "countUserCredentials",
      input: { user_id: 5 },
      request: "GET /api/v1.0/accounts/12345/users/5/profile/credentials/count.json",
    },
    {
      operation: "getTransaction",
      input: { transaction_id: 77 },
      request: "GET /api/v1.0/accounts/12345/transactions/77.json",
    },
    {
      operation: "deleteLocalNumber",
      input: { number_id: 131 },
      request: "DELETE /api/v1.0/accounts/12345/numbers/local/131.json",
    },
    {
      operation: "createUser",
      input: { account_id: 6242736, username: "jane", email: "jane@example.com" },
      request: "POST /api/v1.0/accounts/6242736/users.json",
      body: { user: { username: "jane", email: "jane@example.com" } },
    },
    {
      operation: "createAttachment",
      input: { message_id: 6242736, file_name: "größe.gif" },
      request: "POST /api/v1.0/accounts/12345/messages/6242736/attachments.json",
      body: { attachment: { file_name: "größe.gif" } },
    },
    {
      operation: "updateContact",
      input: {
        contact_id: 1,
        first_name: "Jane",
        last_name: "Doe",
        email: "jane@example.com",
        contact_type: "billing",
        title: "Dr.",
      },
      request: "PUT /api/v1.0/accounts/12345/contacts/1.json",
      body: {
        contact: {
          first_name: "Jane",
          last_name: "Doe",
          email: "jane@example.com",
          contact_type: "billing",
          title: "Dr.",
        },
      },
    },
  ],
};
