import { expect, test, vi } from "vitest";
import { isHttpError } from "../../src/errors.ts";
import { callsByName, knownCalls } from "./calls.ts";
import { exactText } from "./exact-json.ts";
import { specOf } from "./spec-of.ts";
import { failureOf, operationOf, rowOf, type Tested } from "./tested.ts";
import { sortVectors } from "./vectors.ts";
import { inputOf, withoutDefaults } from "./wire-input.ts";

type Override = (reply: { status: number }) => void;

/** What a provider's mocks understand, allow, refuse and answer. */
export function mocksSuite(tested: Tested): void {
  const { data, secrets } = tested;
  const calls = knownCalls(tested);
  const both = (options?: Parameters<Tested["mocks"]>[0]) => {
    const mocks = tested.mocks(options);
    return { mocks, client: tested.create({ fetch: mocks.fetch }) };
  };

  test("there is an input for every operation", () => {
    expect([...new Set(calls.map(({ name }) => name))].toSorted()).toEqual(Object.keys(data.operations).toSorted());
  });

  test.each(calls.map((call) => [call.name, call.input, call] as const))(
    "%s %o is understood, allowed and answered with the spec's example",
    async (name, input, { whole }) => {
      const { mocks, client } = both();
      const { status } = await operationOf(client, name).raw(input, {});
      expect(mocks.requests).toMatchObject([{ operation: name, status }]);
      expect(mocks.requests[0]).not.toHaveProperty("refused");
      expect(await readable(mocks.requests[0]?.input)).toEqual(await readable(whole));
      expect(status).toBe(Number(Object.keys(data.rules[name]?.replies ?? {})[0]));
    },
  );

  const untyped = sortVectors(tested)
    .named.filter(({ id }) => Object.hasOwn(tested.untypedInputs, id))
    .map(({ name, expected }) => ({ name, input: withoutDefaults(tested, name, inputOf(tested, name, expected)) }));
  if (untyped.length > 0)
    test.each(untyped)("$name is refused what our types forbid", async ({ name, input }) => {
      const onRefused = vi.fn();
      const { client } = both({ onRefused });
      const error = await failureOf(operationOf(client, name)(input, {}));
      expect(isHttpError(error)).toBe(true);
      expect(onRefused).toHaveBeenCalledTimes(1);
    });

  const first = [...callsByName(tested).values()];
  const replies = first.flatMap(({ name, input }) =>
    Object.entries(data.rules[name]?.replies ?? {}).map(([status, reply]) => ({
      name,
      input,
      status: Number(status),
      reply,
    })),
  );
  test.each(replies)("$name can answer $status with the spec's example", async ({ name, input, status, reply }) => {
    const { mocks, client } = both();
    // Any operation, so without the types of one.
    (mocks as unknown as Record<string, Override>)[name]?.({ status });
    const result = await operationOf(client, name).raw(input, { retry: false });
    const { parse } = rowOf(tested, name);
    const { type = "", example } = reply;
    const want = parse && /json/.test(type) ? parse(exactText(example)) : example;
    const isLines = reply.lines && status < 400;
    expect([result.status, await readAll(result.data, type)]).toEqual([status, isLines ? [want] : want]);
  });

  test.each<[string, (url: URL, headers: Record<string, string>) => void]>([
    [
      "without credentials",
      (_, headers) => {
        for (const name of ["authorization", "Authorization"]) delete headers[name];
      },
    ],
    ["with a parameter that nobody knows", (url) => url.searchParams.set("surprise", "1")],
  ])("a request %s gets an error as the spec describes it", async (_, spoil) => {
    const { answerSchema, problemsOf } = specOf(tested.name);
    const problems: unknown[] = [];
    let documented = 0;
    for (const { name, input } of first) {
      if (rowOf(tested, name).auth === false) continue;
      const mocks = tested.mocks({ onRefused: () => {} });
      let answer: Response | undefined;
      const fetch = async (text: string, init: RequestInit): Promise<Response> => {
        const url = new URL(text);
        const headers = { ...(init.headers as Record<string, string>) };
        spoil(url, headers);
        answer = await mocks.fetch(url.href, { ...init, headers });
        return answer.clone();
      };
      const error = await failureOf(operationOf(tested.create({ fetch }), name)(input, {}));
      if (!isHttpError(error) || !answer) throw new Error(`${name} was not refused: ${error}`);
      const text = await answer.text();
      if (!specOf(tested.name).documents(name, answer.status)) continue;
      documented++;
      const body = /json/.test(answer.headers.get("content-type") ?? "") ? JSON.parse(text) : text;
      const found = problemsOf(answerSchema(name, answer.status) ?? false, body);
      if (found.length > 0) problems.push({ name, status: answer.status, found });
    }
    expect(problems).toEqual([]);
    const mend = "No operation documents this refusal: write its status into the spec, and its body into `x-errors`.";
    expect(documented, mend).toBeGreaterThan(0);
  });

  test("no record and no refusal holds the credentials", async () => {
    const said = vi.spyOn(console, "warn").mockImplementation(() => {});
    const mocks = tested.mocks();
    for (const surprise of [false, true]) {
      const fetch = (url: string, init: RequestInit): Promise<Response> =>
        mocks.fetch(surprise ? `${url}${url.includes("?") ? "&" : "?"}surprise=1` : url, init);
      for (const { name, input } of first) await failureOf(operationOf(tested.create({ fetch }), name).raw(input, {}));
    }
    const text = exactText([mocks.requests, said.mock.calls]);
    expect(text).toContain("refused");
    // Some inputs have a password or a key of their own, to be shown.
    const inputs = exactText(first);
    for (const secret of secrets.filter((secret) => !inputs.includes(secret)))
      for (const form of [secret, btoa(secret)]) expect(text).not.toContain(form);
  });
}

/** An input with texts in place of bytes and files. */
async function readable(value: unknown): Promise<unknown> {
  if (value instanceof Uint8Array) return new TextDecoder().decode(value);
  if (value instanceof Blob)
    return { type: value.type, text: await value.text(), ...(value instanceof File && { name: value.name }) };
  if (Array.isArray(value)) return Promise.all(value.map(readable));
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  return Object.fromEntries(
    await Promise.all(Object.entries(value).map(async ([name, member]) => [name, await readable(member)])),
  );
}

/** A body as it came: text of a file, the items of lines. */
async function readAll(data: unknown, type: string): Promise<unknown> {
  if (data instanceof ReadableStream) {
    const bytes = type === "application/gzip" ? data.pipeThrough(new DecompressionStream("gzip")) : data;
    return new Response(bytes).text();
  }
  if (typeof data !== "object" || data === null || !(Symbol.asyncIterator in data)) return data;
  const items: unknown[] = [];
  for await (const item of data as AsyncIterable<unknown>) items.push(item);
  return items;
}
