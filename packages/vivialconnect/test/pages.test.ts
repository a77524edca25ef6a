import { pagesSuite } from "../../core/test/suites/pages.ts";
import { vivialConnect } from "./tested.ts";

pagesSuite(vivialConnect);
