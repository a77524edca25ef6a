// The same from a CommonJS file: what is ESM comes in by `require`.
import flowroute = require("@trunkline/flowroute");
import mocks = require("@trunkline/flowroute/mocks");

const { fetch } = mocks.createFlowrouteMocks();
const client: flowroute.Flowroute = flowroute.createFlowroute({ accessKey: "a", secretKey: "b", fetch });
const sent: Promise<flowroute.SendMessageOutput> = client.sendMessage({ to: "1", from: "1", body: "hello" });

export = sent;
