import { mocksSuite } from "../../core/test/suites/mocks.ts";
import { vumiGo } from "./tested.ts";

mocksSuite(vumiGo);
