import { createVivialConnect } from "@trunkline/vivialconnect";
import { createVivialConnectWebhooks, pathToken } from "@trunkline/vivialconnect/webhooks";
import { database } from "../../../../lib/database.ts";
import { lazily } from "../../../../lib/lazily.ts";
import { sharedStore } from "../../../../lib/store.ts";

const handler = lazily(() => {
  const vivialConnect = createVivialConnect(); // VIVIALCONNECT_API_KEY, …_API_SECRET and …_ACCOUNT_ID
  const webhooks = createVivialConnectWebhooks({
    // Register https://example.com/hooks/vivialconnect/<token>: nothing is signed, so the URL is the secret.
    auth: pathToken(process.env.WEBHOOK_TOKEN ?? ""),
    store: sharedStore(database, "vivialconnect"),
  });
  return webhooks.handler({
    inboundMessage: async ({ payload }) => {
      const { id } = "message" in payload ? payload.message : payload;
      // What the API says counts, not what somebody posted who found out the URL.
      const { from_number, body } = await vivialConnect.getMessage({ message_id: Number(id) });
      await database.set(`message:${id}`, `${from_number}: ${body}`, { seconds: 24 * 3600 });
    },
    unknown: ({ issues }) => console.error("Vivial Connect sent what nobody knows", issues),
  });
});

export function POST(request: Request): Promise<Response> {
  return handler()(request);
}
