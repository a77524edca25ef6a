import { wireSuite } from "../../core/test/suites/wire.ts";
import { vumiGo } from "./tested.ts";

wireSuite(vumiGo);
