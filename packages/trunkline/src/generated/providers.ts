// Generated from specs/ by `pnpm generate`. Do not edit.
import { type Aculab, type AculabOptions, createAculab } from "@trunkline/aculab";
import { createFlowroute, type Flowroute, type FlowrouteOptions } from "@trunkline/flowroute";
import { createVivialConnect, type VivialConnect, type VivialConnectOptions } from "@trunkline/vivialconnect";
import { createVumiGo, type VumiGo, type VumiGoOptions } from "@trunkline/vumi-go";

/** The client of each provider. */
export interface ProviderClients {
  aculab: Aculab;
  flowroute: Flowroute;
  vivialconnect: VivialConnect;
  vumiGo: VumiGo;
}

/** The options of each provider's client. */
export interface ProviderOptions {
  aculab: AculabOptions;
  flowroute: FlowrouteOptions;
  vivialconnect: VivialConnectOptions;
  vumiGo: VumiGoOptions;
}

/** What makes each client. */
export const creators: {
  readonly [Name in keyof ProviderClients]: (options: ProviderOptions[Name]) => ProviderClients[Name];
} = {
  aculab: createAculab,
  flowroute: createFlowroute,
  vivialconnect: createVivialConnect,
  vumiGo: createVumiGo,
};
