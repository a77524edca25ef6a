import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { createAculabMocks } from "@trunkline/aculab/mocks";
import { basicWebhookAuth, createAculabWebhooks } from "@trunkline/aculab/webhooks";
import { Miniflare, type Request as WorkerRequest, Response as WorkerResponse } from "miniflare";

const mocks = createAculabMocks();
const password = "a-password-for-the-tests";
const webhooks = createAculabWebhooks({ auth: basicWebhookAuth({ username: "aculab", password }) });

const worker = new Miniflare({
  modules: true,
  scriptPath: "dist/worker.js",
  compatibilityDate: "2026-07-30", // no nodejs_compat: nothing of Node.js is needed
  bindings: {
    ACULAB_CLOUD_ID: "1-2-0",
    ACULAB_USERNAME: "test",
    ACULAB_API_ACCESS_KEY: "test",
    FROM: "15005550006",
    CALLERS_TOKEN: "let-me-in",
    WEBHOOK_PASSWORD: password,
  },
  kvNamespaces: ["STATUSES"],
  // Whatever the worker fetches comes here, to our mocks instead of to Aculab.
  async outboundService({ url, method, headers, body }: WorkerRequest) {
    const init: RequestInit = { method, headers: [...headers] };
    if (body) Object.assign(init, { body, duplex: "half" });
    const answer = await mocks.fetch(url, init);
    return new WorkerResponse(await answer.text(), { status: answer.status, headers: [...answer.headers] });
  },
});

before(() => worker.ready);
beforeEach(() => mocks.reset());
after(() => worker.dispose());

const url = "https://worker.example";
const authorization = "Bearer let-me-in";

const send = () =>
  worker.dispatchFetch(`${url}/texts`, {
    method: "POST",
    headers: { authorization },
    body: JSON.stringify({ to: "15005550100", content: "See you at eight" }),
  });

const statusOf = async (id: unknown): Promise<unknown> => {
  const response = await worker.dispatchFetch(`${url}/texts/${id}`, { headers: { authorization } });
  return response.status === 200 ? response.json() : response.status;
};

/** As Aculab would tell it. */
const tell = async (msg_ref: string, status: string): Promise<number> => {
  const signed = await webhooks.sign(
    { type: "messageStatus", payload: { msg_ref, status } },
    { url: `${url}/hooks/aculab` },
  );
  const { method, headers } = signed;
  const response = await worker.dispatchFetch(signed.url, { method, headers: [...headers], body: await signed.text() });
  return response.status;
};

test("a text is sent, and its status kept when Aculab tells it", async () => {
  const response = await send();
  assert.equal(response.status, 201);
  const { id } = (await response.json()) as { id: string };
  assert.equal(await statusOf(id), 404);
  assert.ok((await tell(id, "delivered")) < 300);
  assert.deepEqual(await statusOf(id), { id, status: "delivered" });
  assert.partialDeepStrictEqual(mocks.requests, [
    { operation: "sendMessage", input: { to: "15005550100", from: "15005550006", status_page: `${url}/hooks/aculab` } },
  ]);
});

for (const [reply, outcome] of [
  [{ status: 400 }, "rejected"],
  [{ status: 500 }, "unknown"],
] as const) {
  test(`a failure says what became of the text: ${outcome}`, async () => {
    mocks.sendMessage(reply);
    const response = await send();
    assert.deepEqual(await response.json(), { outcome });
    assert.equal(mocks.requests.length, 1);
  });
}

test("strangers neither send nor tell a status", async () => {
  assert.equal((await worker.dispatchFetch(`${url}/texts`, { method: "POST", body: "{}" })).status, 401);
  assert.equal((await worker.dispatchFetch(`${url}/hooks/aculab`, { method: "POST", body: "{}" })).status, 401);
  assert.deepEqual(mocks.requests, []);
});
