import { pagesSuite } from "../../core/test/suites/pages.ts";
import { flowroute } from "./tested.ts";

pagesSuite(flowroute);
