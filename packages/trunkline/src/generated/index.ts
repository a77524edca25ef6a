// Generated from specs/ by `pnpm generate`. Do not edit.
export { type Aculab, type AculabOptions, createAculab } from "@trunkline/aculab";
export { createFlowroute, type Flowroute, type FlowrouteOptions } from "@trunkline/flowroute";
export { createVivialConnect, type VivialConnect, type VivialConnectOptions } from "@trunkline/vivialconnect";
export { createVumiGo, type VumiGo, type VumiGoOptions } from "@trunkline/vumi-go";
/** All of `@trunkline/aculab`, types included, and its webhooks. */
export * as aculab from "trunkline/aculab/all";
/** All of `@trunkline/flowroute`, types included, and its webhooks. */
export * as flowroute from "trunkline/flowroute/all";
/** All of `@trunkline/vivialconnect`, types included, and its webhooks. */
export * as vivialconnect from "trunkline/vivialconnect/all";
/** All of `@trunkline/vumi-go`, types included, and its webhooks. */
export * as vumiGo from "trunkline/vumi-go/all";
