import { wireTypesSuite } from "../../core/test/suites/wire-types.ts";
import { flowroute } from "./tested.ts";

wireTypesSuite(flowroute, {
  wrong: [
    'DataOf<"sendMessage", 202> = { data: { type: "message", id: 1, links: { self: "" } } }',
    'DataOf<"checkPortability", 200> = { data: { portable: [], nonportable: [], hypernetwork: [] } }',
    'DataOf<"sendMessage", 418> = "short and stout"',
  ],
});
