// Generated from specs/ by `pnpm generate`. Do not edit.
export * from "@trunkline/vumi-go/webhooks";
