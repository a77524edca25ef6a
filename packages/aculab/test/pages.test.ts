import { pagesSuite } from "../../core/test/suites/pages.ts";
import { aculab } from "./tested.ts";

pagesSuite(aculab);
