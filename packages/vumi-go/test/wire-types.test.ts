import { wireTypesSuite } from "../../core/test/suites/wire-types.ts";
import { vumiGo } from "./tested.ts";

wireTypesSuite(vumiGo, {
  wrong: ['DataOf<"sendMessage", 200> = { message_id: 1 }', 'DataOf<"sendMessage", 418> = "short and stout"'],
});
