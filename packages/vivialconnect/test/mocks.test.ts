import { mocksSuite } from "../../core/test/suites/mocks.ts";
import { vivialConnect } from "./tested.ts";

mocksSuite(vivialConnect);
