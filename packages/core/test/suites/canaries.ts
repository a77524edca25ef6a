import { describe, expect, test } from "vitest";
import { isTrunklineError } from "../../src/errors.ts";
import type { LogLevel } from "../../src/log.ts";
import type { Sensitivity } from "../../src/operation.ts";
import { callsByName, type Input } from "./calls.ts";
import { formsOf, shown, wireFormsOf } from "./forms.ts";
import { echoes, elsewhere, leaks, type Sent } from "./leaks.ts";
import { specOf } from "./spec-of.ts";
import { operationOf, rowOf, type Tested } from "./tested.ts";

const levels: readonly (LogLevel | undefined)[] = ["off", "error", "warn", "info", "debug"];
const text = `tell "Zoë O'Neil" \\ nobody!`;

/**
 * Every operation, with marked values wherever an input has something that nobody may see, under failures that repeat all
 * that was sent: none of it is in an error, in a log of any level, or at another origin.
 */
export function canarySuite(tested: Tested): void {
  const calls = [...callsByName(tested).values()];
  const echo = (request: Sent): string =>
    Object.values(echoes)
      .map((one) => one(request))
      .join(" ");
  let turn = 0;

  describe("shows no secret, no phone number and no text of its input, whatever goes wrong", () => {
    test.each(calls)("$name", async ({ name, input }) => {
      const row = rowOf(tested, name);
      const { sensitive = {} } = row;
      const { marked, canaries } = mark(input, sensitive);
      const hidden = [...tested.secrets, ...canaries].flatMap(formsOf);
      for (const [leak, answer] of Object.entries(leaks)) {
        // Each level with each failure, over all operations.
        const level = levels[turn++ % levels.length];
        const lines: unknown[] = [];
        const line = (...all: unknown[]): void => {
          lines.push(all);
        };
        const origins = new Set<string>();
        const headers: string[] = [];
        const client = tested.create({
          logger: { error: line, warn: line, info: line, debug: line },
          ...(level && { logLevel: level }),
          retry: false,
          maxResponseBytes: 50_000,
          headers: { "x-gateway": "harmless" },
          async fetch(url, init) {
            const request: Sent = { url, init: init as Sent["init"] };
            origins.add(new URL(url).origin);
            headers.push(...Object.keys(request.init.headers));
            // As it came, and in every other way in which a server might repeat it.
            const known = [...canaries, ...credentialsIn(request.init.headers)].flatMap(wireFormsOf);
            return answer(`${echo(request)} ${known.join(" ")}`, request);
          },
        });
        // By name and by path, where nothing of the input is checked.
        const error = await read(
          turn % 3 ? operationOf(client, name)(marked) : callByPath(tested, client, name, marked),
        );
        if (error !== undefined) expect([leak, isTrunklineError(error)]).toEqual([leak, true]);
        const all = shown(error, lines) + shown(client);
        for (const form of hidden) if (all.includes(form)) throw new Error(`${leak} at level ${level} shows ${form}.`);
        if (row.params?.url) expect(headers.join()).not.toContain("authorization");
        else expect(origins).not.toContain(elsewhere);
      }
    });
  });

  test.each(calls)("the mocks say no such value of $name when they refuse it", async ({ name, input }) => {
    const { marked, canaries } = mark(input, rowOf(tested, name).sensitive ?? {});
    const lines: unknown[] = [];
    const mocks = tested.mocks({ onRefused: (refusal) => lines.push(refusal) });
    const client = tested.create({ fetch: mocks.fetch, retry: false });
    // Nowhere, and where each of its values is another's.
    await mocks.fetch(`${tested.baseUrl}/c4nary`, { method: "POST", body: JSON.stringify(marked) });
    const error = await read(callByPath(tested, client, name, { ...marked, ...numbersFor(marked) }));
    await read(operationOf(client, name)(marked));
    expect(lines.length).toBeGreaterThan(0);
    const all = shown(lines.map((one) => (one as { message: string }).message)) + shown(error);
    for (const form of [...tested.secrets, ...canaries].flatMap(formsOf)) expect(all).not.toContain(form);
    expect(shown(mocks.requests.map(({ url, headers }) => ({ url, headers })))).not.toContain(tested.secrets[0]);
  });

  test("there is a marked value in many an input", () => {
    const marks = calls.map(({ name, input }) => mark(input, rowOf(tested, name).sensitive ?? {}).canaries.length);
    const hiding = calls.filter(({ name }) => rowOf(tested, name).sensitive);
    expect(marks.filter(Boolean).length).toBeGreaterThanOrEqual(Math.min(4, hiding.length));
  });
}

/** What a server can read out of the header for credentials. */
function credentialsIn({ authorization = "" }: Readonly<Record<string, string>>): string[] {
  const [scheme, value = ""] = authorization.split(" ");
  if (scheme !== "Basic") return value ? [value] : [];
  const pair = atob(value);
  return [pair, pair.slice(pair.indexOf(":") + 1)];
}

/** The same input by path, in whichever part of the request there is room for it. */
async function callByPath(tested: Tested, client: object, name: string, input: Input): Promise<unknown> {
  const row = rowOf(tested, name);
  const { http } = client as { http: Record<string, (path: string, init: object) => Promise<{ error?: unknown }>> };
  const [method = ""] = row.http.split(" ");
  const parts = { params: { path: input, query: row.body ? {} : input }, ...(row.body && { body: input }) };
  const { error } = (await http[method]?.(specOf(tested.name).labelOf(name), parts)) ?? {};
  // A body is handed on as the provider wrote it; only where it said nothing, the error is ours.
  if (error instanceof Error) throw error;
  return undefined;
}

/** A member that is no text in place of each that is one. */
const numbersFor = (input: Input): Input =>
  Object.fromEntries(
    Object.entries(input).map(([name, value]) => [name, typeof value === "string" ? [value, value] : value]),
  );

/** What a call, and a stream that it hands over, fails with. */
async function read(call: Promise<unknown>): Promise<unknown> {
  try {
    const result = await call;
    if (typeof result === "object" && result !== null && Symbol.asyncIterator in result)
      for await (const _ of result as AsyncIterable<unknown>);
    return undefined;
  } catch (error) {
    return error;
  }
}

/** An input with values that can be found again in place of what is sensitive, of the same form. */
function mark(
  input: Input,
  sensitive: Readonly<Record<string, Sensitivity>>,
): { marked: Record<string, unknown>; canaries: string[] } {
  const canaries: string[] = [];
  const replace = (value: unknown, kind: Sensitivity | undefined): unknown => {
    if (value === null || value instanceof Date || value instanceof Blob) return value;
    if (Array.isArray(value)) return value.map((one) => replace(one, kind));
    if (typeof value === "object")
      return Object.fromEntries(
        Object.entries(value).map(([name, member]) => [
          name,
          replace(member, Object.hasOwn(sensitive, name) ? sensitive[name] : kind),
        ]),
      );
    if (kind === undefined || !/string|number/.test(typeof value)) return value;
    const canary = canaryFor(String(value), kind, canaries.length);
    canaries.push(canary);
    return typeof value === "number" ? Number(canary) : canary;
  };
  return { marked: replace({ ...input }, undefined) as Record<string, unknown>, canaries };
}

/** As many digits as there were, a URL where there was one, or a text. */
function canaryFor(value: string, kind: Sensitivity, count: number): string {
  const number = String(8_675_309_001 + count);
  if (/^https?:/.test(value)) return `https://example.com/c4nary-${count}?token=${number}`;
  if (/^\+?\d[\d.]*$/.test(value)) return `${value.startsWith("+") ? "+1" : "1"}${number}`;
  return kind === "phone" ? `1${number}` : `${kind === "secret" ? "c4nary-s3cret" : text}-${count}`;
}
