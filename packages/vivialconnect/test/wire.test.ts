import { wireSuite } from "../../core/test/suites/wire.ts";
import { vivialConnect } from "./tested.ts";

wireSuite(vivialConnect);
