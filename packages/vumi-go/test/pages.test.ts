import { pagesSuite } from "../../core/test/suites/pages.ts";
import { vumiGo } from "./tested.ts";

pagesSuite(vumiGo);
