import { canarySuite } from "../../core/test/suites/canaries.ts";
import { aculab } from "./tested.ts";

canarySuite(aculab);
