import { faultSuite, sendOnceSuite } from "../../core/test/suites/faults.ts";
import { aculab } from "./tested.ts";

faultSuite(aculab, { read: "listServices", idempotent: "writeService" });
sendOnceSuite(aculab, { runs: 25 });
