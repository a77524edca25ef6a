import { mocksSuite } from "../../core/test/suites/mocks.ts";
import { aculab } from "./tested.ts";

mocksSuite(aculab);
