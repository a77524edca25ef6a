import { env } from "cloudflare:workers";
import { createAculab, isTrunklineError } from "@trunkline/aculab";
import { basicWebhookAuth, createAculabWebhooks } from "@trunkline/aculab/webhooks";

// Made once, before the first request: neither opens anything, nor needs timers or chance before it is called.
const aculab = createAculab({
  cloudId: env.ACULAB_CLOUD_ID,
  username: env.ACULAB_USERNAME,
  apiAccessKey: env.ACULAB_API_ACCESS_KEY,
});

const login = { username: "aculab", password: env.WEBHOOK_PASSWORD };
const receive = createAculabWebhooks({ auth: basicWebhookAuth(login) }).handler({
  // To put the same status again changes nothing, so a delivery that is repeated does no harm, and no store is needed.
  messageStatus: ({ payload }) => env.STATUSES.put(payload.msg_ref, payload.status),
  unknown: ({ issues }) => console.error("Aculab sent what it does not document", issues),
});

const statuses = { not_sent: 503, rejected: 422, unknown: 502 } as const;

async function send(request: Request, origin: string): Promise<Response> {
  const { to, content } = await request.json<{ to: string; content: string }>();
  try {
    const [id] = await aculab.sendMessage({
      to,
      from: env.FROM,
      content,
      status_page: `${origin}/hooks/aculab`,
      status_authentication_name: login.username,
      status_authentication_password: login.password,
    });
    return Response.json({ id }, { status: 201 });
  } catch (error) {
    if (!isTrunklineError(error) || !error.outcome) throw error;
    console.error(error.message);
    return Response.json({ outcome: error.outcome }, { status: statuses[error.outcome] });
  }
}

export default {
  async fetch(request): Promise<Response> {
    const { pathname, origin } = new URL(request.url);
    if (pathname === "/hooks/aculab") return receive(request);
    if (request.headers.get("authorization") !== `Bearer ${env.CALLERS_TOKEN}`)
      return new Response("unauthorized", { status: 401 });
    if (request.method === "POST" && pathname === "/texts") return send(request, origin);
    const [, id] = /^\/texts\/([^/]+)$/.exec(pathname) ?? [];
    const status = id && (await env.STATUSES.get(id));
    return status ? Response.json({ id, status }) : new Response("not found", { status: 404 });
  },
} satisfies ExportedHandler<Cloudflare.Env>;
