import { resolvePart } from "./json-schema.ts";
import type { WebhookModel } from "./model.ts";
import { codecPaths } from "./model-codec.ts";
import { exampleOf } from "./model-example.ts";
import { type Document, methods, type Operation } from "./openapi.ts";
import type { Spec } from "./read-spec.ts";
import { sample } from "./sample.ts";

/** What the provider sends to its users' servers, in the order of the spec. */
export function readWebhooks(spec: Spec): WebhookModel[] {
  const { document } = spec;
  return Object.entries(document.webhooks ?? {}).flatMap(([name, item]) => {
    const operation = methods.map((method) => item[method]).find((one): one is Operation => one !== undefined);
    const body = resolvePart(document.components.requestBodies, operation?.requestBody);
    const [contentType, media] = Object.entries(body?.content ?? {})[0] ?? [];
    if (!operation || !contentType || media?.schema === undefined) {
      if (!spec.foreign)
        spec.problems.push({
          place: spec.place(item),
          subject: name,
          what: "the webhook has no request body with a schema",
          mend: "describe what the provider sends under `post: requestBody:`",
        });
      return [];
    }
    return [
      {
        type: eventType(name),
        summary: operation.summary ?? "",
        description: operation.description,
        contentType,
        schema: media.schema,
        example: exampleOf(document, media) ?? sample(document, media.schema),
        codecs: codecPaths(document, [{ path: "", schema: media.schema }], (what, mend) =>
          spec.problems.push({ place: spec.place(media), subject: name, what, mend }),
        ),
        dedupe: operation["x-dedupe"],
        get: operation["x-get"],
        ...replyTo(document, operation),
      },
    ];
  });
}

/** What the provider wants to hear: a bare status, or an answer with a body. */
function replyTo({ components }: Document, { responses = {} }: Operation): Pick<WebhookModel, "reply" | "answer"> {
  const successes = Object.entries(responses).flatMap(([status, part]) =>
    /^2\d\d$/.test(status)
      ? [{ status: Number(status), type: Object.keys(resolvePart(components.responses, part)?.content ?? {})[0] }]
      : [],
  );
  const bare = successes.find(({ type }) => type === undefined)?.status;
  return {
    reply: bare === 200 ? undefined : bare,
    answer: successes.find(({ type }) => type !== undefined)?.type,
  };
}

/** `onInboundSms` -> `inboundSms` */
function eventType(name: string): string {
  const bare = name.replace(/^on(?=[A-Z])/, "");
  return bare === name ? name : bare.charAt(0).toLowerCase() + bare.slice(1);
}
