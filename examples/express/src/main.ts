import { createVumiGo } from "@trunkline/vumi-go";
import { createApp } from "./app.ts";

// VUMI_GO_ACCOUNT_KEY, VUMI_GO_CONVERSATION_KEY and VUMI_GO_CONVERSATION_TOKEN from the environment. Vumi Go waits 5 seconds.
const vumiGo = createVumiGo({ timeout: 4000 });
const app = createApp(vumiGo, process.env.WEBHOOK_PASSWORD ?? "");
app.listen(Number(process.env.PORT ?? 3000));
