import { canarySuite } from "../../core/test/suites/canaries.ts";
import { flowroute } from "./tested.ts";

canarySuite(flowroute);
