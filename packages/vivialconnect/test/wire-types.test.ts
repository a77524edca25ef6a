import { wireTypesSuite } from "../../core/test/suites/wire-types.ts";
import { vivialConnect } from "./tested.ts";

wireTypesSuite(vivialConnect, {
  wrong: ['DataOf<"countMessages", 200> = { count: "two" }', 'DataOf<"sendMessage", 418> = "short and stout"'],
});
