import { createServer } from "node:http";
import { createFlowroute, isHttpError, isTrunklineError } from "@trunkline/flowroute";
import { basicWebhookAuth, createFlowrouteWebhooks, toNode } from "@trunkline/flowroute/webhooks";
import { listen } from "./listen.ts";
import { note, step } from "./print.ts";
import { startStandIn } from "./stand-in.ts";

/** Messages, pages, errors and webhooks. */
export async function showFlowroute(): Promise<void> {
  const standIn = await startStandIn();
  note(`The stand-in listens on ${standIn.url}. It answers from the spec, and refuses what the spec forbids.`);

  const flowroute = createFlowroute({
    accessKey: "12345678",
    secretKey: "m8axLA45yds7k22448aOQ7BshaADg6vr",
    baseUrl: standIn.url,
    logger: { ...console, info: () => {}, error: () => {}, warn: (message) => note(`log: ${message}`) },
  });

  step("1. Send a message", `await flowroute.sendMessage({ to: "12065551212", from: "12012673227", body: "hello" })`);
  const sent = await flowroute.sendMessage({ to: "12065551212", from: "12012673227", body: "hello" });
  note(`accepted as ${sent.id}`);

  step(
    "2. List numbers, page by page",
    `for await (const number of flowroute.listAccountPhoneNumbers.items({ limit: 2 }))`,
  );
  for await (const number of flowroute.listAccountPhoneNumbers.items({ limit: 2 })) note(number.id);
  note(`that took ${standIn.count("listAccountPhoneNumbers")} requests`);

  step("3. Meet an error, and recover", `await flowroute.sendMessage({ to: "206-555-1212", … })`);
  try {
    await flowroute.sendMessage({ to: "206-555-1212", from: "12012673227", body: "hello" });
  } catch (error) {
    if (!isHttpError(error, 422)) throw error;
    note(error.message);
    note(`error.outcome is "${error.outcome}": nothing was sent, so mend the number and send again`);
    const again = await flowroute.sendMessage({ to: "12065551212", from: "12012673227", body: "hello" });
    note(`accepted as ${again.id}`);
  }

  step("4. A read meets 503 with Retry-After: 1", "await flowroute.getMessage({ id })");
  standIn.busyOnce();
  const started = performance.now();
  const message = await flowroute.getMessage({ id: sent.id });
  note(
    `it was repeated by itself: status "${message.data.attributes.status}" after ${Math.round(performance.now() - started)} ms`,
  );

  step("5. A send loses its answer", "the stand-in accepts the message, then cuts the line");
  standIn.cutNextAnswer();
  try {
    await flowroute.sendMessage({ to: "12065551212", from: "12012673227", body: "only once" });
  } catch (error) {
    if (!isTrunklineError(error)) throw error;
    note(error.message);
    note(
      `error.outcome is "${error.outcome}"; "only once" reached the stand-in ${standIn.countTexts("only once")} time`,
    );
  }

  step("6. A reply comes in as a webhook", "webhooks.handler({ inboundSms: (event) => … })");
  const webhooks = createFlowrouteWebhooks({
    auth: basicWebhookAuth({ username: "flowroute", password: "a-long-secret" }),
  });
  const receiver = createServer(
    toNode(
      webhooks.handler({
        inboundSms: ({ payload, verified }) => {
          const { from, body } = payload.data.attributes;
          note(`from ${from}: "${body}" (verified: ${verified})`);
        },
        unknown: () => note("a shape that nobody documents"),
      }),
    ),
  );
  const hook = await listen(receiver);
  const delivery = await fetch(await webhooks.sign({ type: "inboundSms" }, { url: `${hook.url}/hooks/sms` }));
  note(`answered ${delivery.status}, as Flowroute expects`);

  await Promise.all([standIn.close(), hook.close()]);
}
