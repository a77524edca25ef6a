// Generated from specs/vumi-go/ by `pnpm generate vumi-go`. Do not edit.
import { codesByText, type Provider } from "@trunkline/core";

/** What all operations share. */
export const provider: Provider = {
  name: "vumi-go",
  baseUrl: "https://go.vumi.org/api/v1/go",
  auth: "bearerAuth",
  type: "application/json",
  accept: "application/json",
  errors: {
    message: ["reason", "status.reason", "error.faultString", "error.message"],
    code: ["error.faultCode", "error.code"],
    derive: /* @__PURE__ */ codesByText([
      { code: "opted_out", status: 400, text: "opted out" },
      { code: "not_found", status: 400, text: "not found" },
    ]),
  },
};
