import { wireSuite } from "../../core/test/suites/wire.ts";
import { aculab } from "./tested.ts";

wireSuite(aculab);
