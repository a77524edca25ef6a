import { expect, test } from "vitest";
import { exactIntegers } from "../../src/exact-integers.ts";
import { readRetryAfter } from "../../src/retry-after.ts";
import { basicWebhookAuth } from "../../src/webhooks/auth/basic.ts";
import { createToy as createWebhooks, post } from "../../src/webhooks/test-data.ts";
import { createToy, failure, reply } from "../toy.ts";

// A hundred thousand characters made to keep a parser busy take no longer than others of that length.

const size = 100_000;
const repeat = (text: string): string => text.repeat(size / text.length);
const texts: Readonly<Record<string, string>> = {
  digits: repeat("1"),
  "digits that end in a letter": `${repeat("1")}x`,
  "digits apart": repeat("1 "),
  quotes: repeat('"'),
  "a string that never ends": `"${repeat('\\"')}`,
  "strings that never end": repeat('"\\\\'),
  "open brackets": repeat("["),
  "open objects": repeat('{"a":'),
  spaces: `${repeat(" ")}x`,
  "line breaks": `${repeat("\n")}x`,
  percents: repeat("%"),
  escapes: repeat("%41"),
  slashes: repeat("/"),
  "unit escapes": repeat("\\u0041"),
  entities: repeat("&#65;"),
  letters: repeat("a"),
  "letters in groups": repeat("aaaaaaaa-"),
  "a date that ends wrong": `Sun, ${repeat("00:00:00 ")}`,
  minus: repeat("-"),
};

/** Milliseconds of the fastest of three runs: what else the machine does is not the parser's. */
async function fastest(run: () => unknown): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 3 && best > 20; turn++) {
    const start = performance.now();
    await run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

const hide = { to: "12065551212", body: "hello world, this is a text", pin: "s3cret" };
const parsers: Readonly<Record<string, (text: string) => unknown>> = {
  "an error's message": (message) => failure(createToy(reply(422, { message })).toy.sendMessage(hide)),
  "an error's text": (text) => failure(createToy(reply(500, text)).toy.sendMessage(hide)),
  "a foreign error": (text) =>
    failure(
      createToy(() => {
        throw new Error(text);
      }).toy.sendMessage(hide),
    ),
  "an answer": (text) =>
    createToy(reply(200, text))
      .toy.sendMessage(hide)
      .catch(() => {}),
  "exact integers": (text) => {
    try {
      exactIntegers(text);
    } catch {
      // No JSON.
    }
  },
  "Retry-After": (text) => readRetryAfter({ get: () => text } as unknown as Headers, 0),
  "a request id": (text) => failure(createToy(reply(422, { errors: [{ id: text }] })).toy.getMessage({ id: "m1" })),
  "a next page": async (next) => {
    const { toy } = createToy(reply(200, { items: [], next }));
    for await (const _ of toy.listMessages.pages({}, { maxPages: 2 })) break;
  },
  "a webhook": (text) =>
    createWebhooks({ insecureNoAuth: true })
      .parse(post(text))
      .catch(() => {}),
  "a webhook's members": (text) =>
    createWebhooks({ insecureNoAuth: true })
      .parse(post({ [text]: text, id: text }))
      .catch(() => {}),
  "a webhook's credentials": (text) =>
    createWebhooks({ auth: basicWebhookAuth({ username: "u", password: "p" }) })
      .parse(post({}, { authorization: `Basic ${text.replace(/\n/g, "")}` }))
      .catch(() => {}),
};

test.each(Object.keys(parsers))("%s is read in no time, whatever it holds", async (name) => {
  for (const [what, text] of Object.entries(texts)) {
    const took = await fastest(() => parsers[name]?.(text));
    // What is quadratic takes seconds; a busy machine, some tens of milliseconds.
    expect([what, took < 300 ? "at once" : `${took} ms`]).toEqual([what, "at once"]);
  }
});
