// Generated from specs/aculab/ by `pnpm generate aculab`. Do not edit.
import type { Provider } from "@trunkline/core";

/** What all operations share. */
export const provider: Provider = {
  name: "aculab",
  baseUrl: "https://ws-{cloudId}.aculabcloud.net",
  auth: "account",
  type: "application/json",
  accept: "application/json",
  errors: { message: ["error.text"], code: ["error.code"] },
};
