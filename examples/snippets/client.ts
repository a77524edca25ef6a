// The client of the examples: your account where FLOWROUTE_ACCESS_KEY and FLOWROUTE_SECRET_KEY are set, else mocks.
import { createFlowroute, type Flowroute } from "@trunkline/flowroute";
import { createFlowrouteMocks, type FlowrouteMocks } from "@trunkline/flowroute/mocks";

export const mocks: FlowrouteMocks = createFlowrouteMocks();

/** Talks to the mocks, whatever the environment says: for what you would not want to try on your account. */
export const mocked: Flowroute = createFlowroute({ accessKey: "test", secretKey: "test", fetch: mocks.fetch });

export const flowroute: Flowroute = process.env.FLOWROUTE_ACCESS_KEY ? createFlowroute() : mocked;
