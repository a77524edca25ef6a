// What users of the facade write, checked against the packed declarations.
import {
  type Aculab,
  bearerAuth,
  createFlowroute,
  createTrunkline,
  type Flowroute,
  flowroute,
  isTrunklineError,
  type Middleware,
  refreshed,
  type Trunkline,
} from "trunkline";
import type { SendMessageInput } from "trunkline/flowroute";
import { createFlowrouteMocks } from "trunkline/flowroute/mocks";
import { createFlowroute as createSlim, sendMessage } from "trunkline/flowroute/slim";

const message: SendMessageInput & flowroute.SendMessageInput = { to: "12065551212", from: "12065550000" };
const gateway: Middleware = refreshed(async () => "token", bearerAuth);
const { fetch } = createFlowrouteMocks();
export const one: Flowroute = createFlowroute({ accessKey: "a", secretKey: "b", perAttempt: [gateway], fetch });
export const several: Trunkline<"flowroute" | "aculab"> = createTrunkline({ flowroute: { fetch }, aculab: {} });
export const aculab: Aculab = several.aculab;

export async function use(): Promise<string> {
  try {
    const { id } = await several.flowroute.sendMessage(message);
    return id satisfies flowroute.SentMessage["id"];
  } catch (error) {
    return isTrunklineError(error) ? (error.outcome ?? "") : "";
  }
}

export const POST: (request: Request) => Promise<Response> = flowroute
  .createFlowrouteWebhooks({ auth: flowroute.basicWebhookAuth({ username: "a", password: "b" }) })
  .handler({ inboundSms: (event) => void event.payload.data.attributes.body, unknown: () => {} });

void createSlim({ accessKey: "a", secretKey: "b" }, { sendMessage }).sendMessage;
// @ts-expect-error: it was not configured.
void (() => createTrunkline({ flowroute: {} }).aculab);
// @ts-expect-error: there is no provider of that name.
void (() => createTrunkline({ flowrout: {} }));
