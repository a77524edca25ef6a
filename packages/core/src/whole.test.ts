import { expect, test } from "vitest";
import { createToy, failure, reply } from "../test/toy.ts";

const page = reply(200, { items: [] });

test.each<[name: string, call: (toy: ReturnType<typeof createToy>["toy"], options: object) => Promise<unknown>]>([
  ["an operation", (toy, options) => toy.sendMessage({ body: "hello" }, options)],
  ["its raw form", (toy, options) => toy.sendMessage.raw({ body: "hello" }, options)],
  ["the pages of a list", (toy, options) => toy.listMessages.pages({}, options).next()],
  ["its items", (toy, options) => toy.listMessages.items({}, options).next()],
])("%s refuses an option that there is not, and nothing is sent", async (_, call) => {
  const { toy, arrived } = createToy(page);
  for (const [options, want] of [
    [{ timout: 5 }, 'options: unknown option "timout"; did you mean "timeout"?'],
    [{ singal: undefined }, 'options: unknown option "singal"; did you mean "signal"?'],
    [{ retry: { attempt: 5 } }, 'options: retry: unknown option "attempt"; did you mean "attempts"?'],
  ] as const) {
    const error = await failure(call(toy, options));
    expect(error).toMatchObject({ name: "ValidationError", provider: "toy", attempts: 0 });
    expect(error.message).toContain(`was refused: ${want}`);
  }
  expect(arrived).toHaveLength(0);
});

test("of a send, it says that nothing was sent", async () => {
  const error = await failure(createToy(page).toy.sendMessage({ body: "hello" }, { maxPages: 5 } as object));
  expect(error.message).toBe(
    'toy.sendMessage was refused: options: unknown option "maxPages"; there are signal, timeout, retry, headers. It was not carried out.',
  );
});

test("what a list's pages take is suggested there, and taken by a call for one page", async () => {
  const { toy } = createToy(page);
  const error = await failure(toy.listMessages.items({}, { maxPage: 5 } as object).next());
  expect(error.message).toContain('did you mean "maxPages"?');
  expect(await toy.listMessages({}, { maxPages: 5 } as object)).toEqual({ items: [] });
});

test("all options of a call are taken, by path as well", async () => {
  const { toy, arrived } = createToy(page);
  const { signal } = new AbortController();
  const options = { signal, timeout: 5000, retry: { attempts: 2 }, headers: { "x-trace": "t" } };
  await toy.listMessages.items({}, { ...options, maxPages: 1 }).next();
  await toy.listMessages({}, options);
  await toy.http.GET("/v1/messages", options);
  expect(arrived).toHaveLength(3);
  const error = await failure(toy.http.GET("/v1/messages", { retry: { attemps: 2 } } as object));
  expect(error.message).toContain('retry: unknown option "attemps"; did you mean "attempts"?');
});

test("a client that is not whole takes what it is given", async () => {
  const { toy, arrived } = createToy(page, {}, { whole: undefined as never });
  await toy.listMessages({}, { timout: 5 } as object);
  expect(arrived).toHaveLength(1);
});
