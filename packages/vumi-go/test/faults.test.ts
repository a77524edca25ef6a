import { faultSuite, sendOnceSuite } from "../../core/test/suites/faults.ts";
import { vumiGo } from "./tested.ts";

faultSuite(vumiGo, { read: "getContact", idempotent: "updateContact" });
sendOnceSuite(vumiGo, { runs: 25 });
