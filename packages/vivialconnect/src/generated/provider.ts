// Generated from specs/vivialconnect/ by `pnpm generate vivialconnect`. Do not edit.
import type { Provider } from "@trunkline/core";

/** What all operations share. */
export const provider: Provider = {
  name: "vivialconnect",
  baseUrl: "https://api.vivialconnect.net/api/v1.0",
  auth: "hmacAuth",
  type: "application/json",
  accept: "application/json",
  errors: { message: ["message", "error.message", "error"], code: ["error_code"] },
};
