import { faultSuite, sendOnceSuite } from "../../core/test/suites/faults.ts";
import { vivialConnect } from "./tested.ts";

faultSuite(vivialConnect, { read: "getMessage", idempotent: "updateNumber" });
sendOnceSuite(vivialConnect, { runs: 25 });
