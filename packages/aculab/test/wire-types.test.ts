import { wireTypesSuite } from "../../core/test/suites/wire-types.ts";
import { aculab } from "./tested.ts";

wireTypesSuite(aculab, {
  wrong: ['DataOf<"generateWebrtcToken", 200> = { token: 1 }', 'DataOf<"sendMessage", 418> = "short and stout"'],
});
