/**
 * What is compared over the wire: a program of that name in `programs/clients/`, and what it imports. Those that have a
 * transport of their own take no `fetch`.
 */
export const clients: Readonly<Record<string, { package?: string; ownTransport?: true }>> = {
  trunkline: { package: "@trunkline/flowroute" },
  // With `nodeFetch()` of @trunkline/core/node.
  "trunkline-node": { ownTransport: true },
  fetch: {},
  "openapi-fetch": { package: "openapi-fetch" },
  ky: { package: "ky" },
  stripe: { package: "stripe" },
  telnyx: { package: "telnyx" },
  openai: { package: "openai" },
  twilio: { package: "twilio", ownTransport: true },
};

/** Our providers, by the name of their package. */
export const providers = ["aculab", "flowroute", "vivialconnect", "vumi-go"] as const;
