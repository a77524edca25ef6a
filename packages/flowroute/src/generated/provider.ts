// Generated from specs/flowroute/ by `pnpm generate flowroute`. Do not edit.
import { leaves, type Provider } from "@trunkline/core";

/** What all operations share. */
export const provider: Provider = {
  name: "flowroute",
  baseUrl: "https://api.flowroute.com",
  auth: "basicAuth",
  type: "application/vnd.api+json",
  accept: "application/vnd.api+json",
  errors: {
    message: ["errors.0.detail", "errors.0.title"],
    code: ["errors.0.title"],
    requestId: ["errors.0.id"],
    tell: leaves,
  },
};
