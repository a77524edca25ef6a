import type { Tested } from "../../core/test/suites/tested.ts";
import { mockData } from "../src/generated/mocks.ts";
import { createFlowroute } from "../src/index.ts";
import { createFlowrouteMocks } from "../src/mocks.ts";
import { accidents, untypedAnswers, untypedInputs } from "./accidents.ts";

export const keys = { accessKey: "12345678", secretKey: "m8axLA45yds7k22448aOQ7BshaADg6vr" };

const vendor = { accept: "application/vnd.api+json" };
const plain = { accept: "application/json" };
const vendorBody = { ...vendor, "content-type": "application/vnd.api+json" };
const plainBody = { ...plain, "content-type": "application/json" };

export const flowroute: Tested = {
  name: "flowroute",
  typeName: "Flowroute",
  data: mockData,
  baseUrl: "https://api.flowroute.com",
  create: (options) => createFlowroute({ ...keys, ...options }),
  mocks: createFlowrouteMocks,
  secrets: [keys.secretKey, `${keys.accessKey}:${keys.secretKey}`],
  accidents,
  untypedInputs,
  untypedAnswers,
  ordered: true,
  answerTypes: ["application/vnd.api+json", "application/json; charset=utf-8"],
  errorOf(body) {
    const [{ detail, title, id }] = (body as { errors: [Record<string, string>] }).errors;
    return { message: detail || title, code: title, requestId: id };
  },
  // From the provider's documentation; no SDK has them.
  documented: [
    {
      operation: "updateInboundRoute",
      input: { id: "98396", alias: "newer route" },
      request: "PATCH /v2/routes/98396",
      headers: vendorBody,
      body: { data: { type: "route", attributes: { alias: "newer route" } } },
    },
    {
      operation: "updateCnamRecord",
      input: { cnam_id: "17604", value: "FR H5K9" },
      request: "PATCH /v2/cnams/17604",
      headers: vendorBody,
      body: { data: { type: "cnam", attributes: { value: "FR H5K9" } } },
    },
    {
      operation: "listLegacyMessages",
      input: { offset: 0, limit: 2, end_date: "2018-01-08T00:00:00Z", start_date: "2017-12-01" },
      request: "GET /v2/messages",
      query: [
        ["start_date", "2017-12-01"],
        ["end_date", "2018-01-08T00:00:00Z"],
        ["limit", "2"],
        ["offset", "0"],
      ],
      headers: plain,
    },
    {
      operation: "createPortOrder",
      input: {
        numbers: ["+14252081174"],
        billing_name: "John Doe",
        provider: "ACME Telecom",
        street: "1218 3rd Ave",
        city: "Seattle",
        state: "WA",
        zip: "98101",
        country: "US",
        loa_details: { email: "j@example.com" },
      },
      request: "POST /v2/portorders",
      headers: plainBody,
      body: {
        data: {
          attributes: {
            numbers: ["+14252081174"],
            billing_name: "John Doe",
            provider: "ACME Telecom",
            street: "1218 3rd Ave",
            city: "Seattle",
            state: "WA",
            zip: "98101",
            country: "US",
            loa_details: { email: "j@example.com" },
          },
        },
      },
    },
    {
      operation: "listPortOrders",
      input: { limit: 2, offset: 4 },
      request: "GET /v2/portorders",
      query: [
        ["limit", "2"],
        ["offset", "4"],
      ],
      headers: plain,
    },
    {
      operation: "updatePortOrder",
      input: { portorder_id: "41351", street: "1218 4th Ave" },
      request: "PATCH /v2/portorders/41351",
      headers: plainBody,
      body: { data: { type: "portorder", attributes: { street: "1218 4th Ave" } } },
    },
    {
      operation: "getPortOrderGroupStatus",
      input: { group_id: "41352" },
      request: "GET /v2/portorders",
      query: [
        ["group_id", "41352"],
        ["status", ""],
      ],
      headers: plain,
    },
    {
      operation: "setMessageProvisioning",
      input: { numbers: ["12061231234"], action: "enable", email: false },
      request: "POST /v2/message-provision",
      headers: vendorBody,
      body: { numbers: ["12061231234"], action: "enable", email: false },
    },
    { operation: "updateCnamRecord", input: { cnam_id: "17604", value: "ACME CORP" } },
    { operation: "listLegacyMessages", input: { start_date: "2017-12-01", limit: 2 } },
  ],
};
