import { createFlowrouteMocks, strictUnhandled } from "@trunkline/flowroute/msw";
import { setupServer } from "msw/node";

const mocks = createFlowrouteMocks();
const server = setupServer(...mocks.handlers);
server.listen(strictUnhandled());
mocks.sendMessage({ status: 422 }, { times: 1 });
mocks.reset();
server.close();
