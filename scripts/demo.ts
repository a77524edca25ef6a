// `pnpm demo`: the main jobs from end to end, against stand-ins of the providers on this machine. No account, no internet.
import { showAculab } from "./demo/aculab.ts";
import { showFlowroute } from "./demo/flowroute.ts";
import { chapter, title } from "./demo/print.ts";
import { showVivialConnect } from "./demo/vivialconnect.ts";
import { showVumiGo } from "./demo/vumi-go.ts";

title("Trunkline: four typed clients, generated from specs/, talk to stand-ins of their providers over HTTP");

chapter("Flowroute");
await showFlowroute();

chapter("Vivial Connect");
await showVivialConnect();

chapter("Vumi Go");
await showVumiGo();

chapter("Aculab Cloud");
await showAculab();

title("Next: README.md shows the first call of your own; `pnpm test` runs the tests");
