import { canarySuite } from "../../core/test/suites/canaries.ts";
import { vumiGo } from "./tested.ts";

canarySuite(vumiGo);
