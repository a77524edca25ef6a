import { canarySuite } from "../../core/test/suites/canaries.ts";
import { vivialConnect } from "./tested.ts";

canarySuite(vivialConnect);
