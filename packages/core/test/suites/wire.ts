import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "vitest";
import { encodeAt } from "../../src/codecs.ts";
import { isHttpError, isValidationError } from "../../src/errors.ts";
import { lines } from "../../src/lines.ts";
import type { OperationRow } from "../../src/operation.ts";
import { getPath } from "../../src/path.ts";
import { callsByName } from "./calls.ts";
import { exactParse, exactText } from "./exact-json.ts";
import { observe, placeOf, requestByPath } from "./observe.ts";
import { specOf } from "./spec-of.ts";
import { type DocumentedCall, type ExpectedError, failureOf, operationOf, rowOf, type Tested } from "./tested.ts";
import { type Exchange, type NamedVector, type SentExchange, sortVectors } from "./vectors.ts";
import { inputOf, withoutDefaults } from "./wire-input.ts";

const noContent = (): Response => new Response(null, { status: 204 });

/** Our requests against the recorded ones, and the recorded answers against our types and our client. */
export function wireSuite(tested: Tested): void {
  const { named, omitted } = sortVectors(tested);
  const { data, accidents } = tested;
  // Not as $members of the title: those are cut.
  const titled = named.map((vector) => {
    const { id, left } = vector;
    return [left.length > 0 ? `${id}, save ${left.join(", ")}` : id, vector] as const;
  });
  const isRefused = ({ id }: NamedVector): boolean => Object.hasOwn(tested.refusedInputs ?? {}, id);
  const allowed = titled.filter(([, vector]) => !isRefused(vector));

  test.each(allowed)("the same request: %s", async (_, vector) => {
    const { client, sent } = observe(tested, vector, noContent);
    await operationOf(client, vector.name).raw(inputFor(tested, vector));
    expectSame(tested, vector, await sent());
  });

  const byPath = titled.filter(([, { name }]) => !rowOf(tested, name).params?.url);
  test.each(byPath)("the same request by path: %s", async (_, vector) => {
    const { client, sent } = observe(tested, vector, noContent);
    await requestByPath(tested, client, vector.name, vector.expected);
    expectSame(tested, vector, await sent());
  });

  const refused = titled.filter(([, vector]) => isRefused(vector));
  if (refused.length > 0)
    test.each(refused)("refused before it is sent: %s", async (_, vector) => {
      const { client, count } = observe(tested, vector, noContent);
      const error = await failureOf(operationOf(client, vector.name)(inputFor(tested, vector)));
      expect([isValidationError(error), count()]).toEqual([true, 0]);
    });

  test("the spec allows all of these requests, save those that are listed", async () => {
    const found: string[] = [];
    for (const [, vector] of allowed) {
      const place = placeOf(tested, vector);
      const { fetch } = tested.mocks({ ...place, onRefused: () => found.push(vector.id) });
      const client = tested.create({ ...place, fetch }, vector);
      await operationOf(client, vector.name).raw(inputFor(tested, vector));
    }
    expect(found.toSorted()).toEqual(Object.keys(tested.untypedInputs).toSorted());
  });

  const documented = tested.documented.filter(({ request }) => request !== undefined);
  if (documented.length > 0)
    test.each(documented)("$operation: $request as documented", async (call) => {
      const vector = toVector(tested, named, call);
      const { client, sent } = observe(tested, vector, noContent);
      await operationOf(client, call.operation).raw(call.input);
      expectSame(tested, vector, await sent());
    });

  test("every operation has a vector or a documented request", () => {
    const covered = new Set([...named.map(({ name }) => name), ...documented.map(({ operation }) => operation)]);
    expect([...covered].toSorted()).toEqual(Object.keys(data.operations).toSorted());
  });

  if (tested.omitted)
    test("operations that are left out have vectors, and are not there", () => {
      expect(new Set(omitted.map(({ operationId }) => operationId))).toEqual(
        new Set(Object.keys(tested.omitted ?? {})),
      );
      for (const name in tested.omitted) expect(data.operations).not.toHaveProperty([name]);
    });

  describe("no accident is allowed that does not happen", () => {
    const most = Object.keys(data.operations).length;
    const listed = accidents.filter(({ operations }) => operations.length < most);
    if (listed.length > 0)
      test.each(listed.flatMap(({ name, operations }) => operations.map((operation) => ({ name, operation }))))(
        "$name of $operation",
        ({ name, operation }) => {
          expect(named.some((vector) => vector.name === operation && vector.left.includes(name))).toBe(true);
        },
      );

    const everywhere = accidents.filter(({ operations }) => operations.length >= most);
    if (everywhere.length > 0)
      test.each(everywhere)("$name of most operations", (accident) => {
        const names = named.flatMap(({ name, left }) => (left.includes(accident.name) ? [name] : []));
        expect(new Set(names).size).toBeGreaterThan(most / 2);
      });
  });

  answerSuite(tested, named);
}

function answerSuite(tested: Tested, named: readonly NamedVector[]): void {
  const { undocumentedAnswers = {}, refusedInputs = {}, errorOf = (): ExpectedError => ({}), answerTypes } = tested;
  const { answerSchema, problemsOf } = specOf(tested.name);
  const calls = callsByName(tested);
  const answered = named.flatMap(({ response, ...vector }) => (response ? [{ ...vector, response }] : []));
  if (answered.length === 0) return;

  test.each(answered)("its answer is valid by the spec: $id, $response.status", ({ id, name, response }) => {
    const { status, body } = response;
    if (Object.hasOwn(undocumentedAnswers, id)) {
      expect(() => matching(problemsOf, answerSchema(name, status), body)).toThrow();
      return;
    }
    const schema = answerSchema(name, status);
    if (body === null) return expect(schema).toBeUndefined();
    matching(problemsOf, schema, body);
  });

  const read = async (vector: (typeof answered)[number], type: string | undefined): Promise<void> => {
    const { name, response } = vector;
    const { status, body } = response;
    const row = rowOf(tested, name);
    const text = textOf(body);
    const headers = body === null ? {} : { ...response.headers, ...(type && { "content-type": type }) };
    const { client } = observe(tested, { ...vector, response }, () => new Response(text, { status, headers }));
    const operation = operationOf(client, name);
    // The answer does not depend on the input, which another operation of ours may refuse.
    const input = Object.hasOwn(refusedInputs, vector.id) ? calls.get(name)?.input : inputFor(tested, vector);

    const raw = await operation.raw(input, { retry: false });
    expect(raw).toMatchObject({ status, attempts: 1 });
    const isLines = row.stream === lines && status < 400;
    const data = isLines ? await collect(raw.data as AsyncIterable<unknown>) : raw.data;
    const wire = isLines ? linesOf(text ?? "") : text === null ? undefined : readText(text, vector.response);
    expect(toWire(row, data, isLines)).toEqual(wire);

    const result = await operation(input, { retry: false }).catch((error: unknown) => error);
    const fault = row.settle && status < 400 ? (body as { error?: unknown }).error : undefined;
    if (row.absent?.includes(status)) return expect(result).toBeUndefined();
    if (status < 400 && !fault) {
      if (isLines) return expect(await collect(result as AsyncIterable<unknown>)).toEqual(data);
      return expect(result).toEqual(resultOf(row, data));
    }
    const { message = "", code, requestId } = errorOf(body, status, name);
    if (!isHttpError(result, status)) throw result;
    expect(result).toMatchObject({ status, operation: name, attempts: 1, ...(fault ? { kind: "fault" } : { data }) });
    expect(String(result)).toContain(message);
    expect([result.code, result.requestId]).toEqual([code, requestId]);
  };

  if (answerTypes)
    describe.each(answerTypes)("an answer as %s", (type) => {
      test.each(answered)("is read: $id, $response.status", (vector) => read(vector, type));
    });
  else test.each(answered)("its answer is read: $id, $response.status", (vector) => read(vector, undefined));
}

/** The input of a vector; what stands in it only because a client has it from its options is left out. */
function inputFor(tested: Tested, { name, expected }: Pick<NamedVector, "name" | "expected">): object {
  return withoutDefaults(tested, name, inputOf(tested, name, expected));
}

/** What a success resolves to, by what came. */
function resultOf(row: OperationRow, data: unknown): unknown {
  const path = row.unwrap ?? (row.settle ? "result" : undefined);
  return path === undefined || data === undefined ? data : getPath(data, path);
}

/** Values in the form of the wire, so that they can be compared with it. */
function toWire(row: OperationRow, data: unknown, isLines: boolean): unknown {
  const { codecs } = (row.parse ?? {}) as { codecs?: Parameters<typeof encodeAt>[1] };
  const back = (value: unknown): unknown => (codecs ? exactParse(exactText(encodeAt(value, codecs))) : value);
  if (data === undefined) return undefined;
  return isLines ? (data as unknown[]).map(back) : back(data);
}

async function collect(items: AsyncIterable<unknown>): Promise<unknown[]> {
  const all: unknown[] = [];
  for await (const item of items) all.push(item);
  return all;
}

function textOf(body: unknown): string | null {
  if (body === null) return null;
  const { text } = Object(body) as { text?: unknown };
  return typeof text === "string" && Object.keys(Object(body)).length === 1 ? text : exactText(body);
}

function readText(text: string, { body }: { body: unknown }): unknown {
  return textOf(body) === text && Object.hasOwn(Object(body), "text") ? text : exactParse(text);
}

const linesOf = (text: string): unknown[] => text.split("\n").filter(Boolean).map(exactParse);

/** Checks a body by its schema; each line of one that has lines. */
function matching(
  problemsOf: ReturnType<typeof specOf>["problemsOf"],
  schema: Parameters<typeof problemsOf>[0] | undefined,
  body: unknown,
): void {
  if (schema === undefined) throw new Error("The spec says that there is no body.");
  const { text } = Object(body) as { text?: string };
  // Another reader of numbers than the client's: schemas know no bigint.
  const plain = (value: unknown): unknown => JSON.parse(exactText(value));
  const values = text === undefined ? [plain(body)] : /^\{.*\}\s*$/s.test(text) ? linesOf(text).map(plain) : [text];
  for (const value of values) expect(problemsOf(schema, value)).toEqual([]);
}

/** Expects the vector without its accidents, with the headers that only our own request can tell. */
function expectSame(tested: Tested, vector: NamedVector, sent: SentExchange): void {
  const { expected } = vector;
  const headers = { ...expected.headers, ...tested.stamps?.(sent, vector) };
  expect(comparable(tested, sent)).toEqual(comparable(tested, { ...expected, headers }));
}

/** An exchange in a form where only what matters differs. */
function comparable({ ordered }: Tested, exchange: Exchange | SentExchange): object {
  const { method, origin, path, query, headers, body, before } = exchange;
  const sort = (pairs: Exchange["query"]): Exchange["query"] =>
    ordered ? pairs : pairs.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const { form } = Object(body) as { form?: Exchange["query"] };
  return { method, origin, path, query: sort(query), headers, body: form ? { form: sort(form) } : body, before };
}

/** A documented call as a vector. */
function toVector(
  tested: Tested,
  named: readonly NamedVector[],
  { operation, request = "", query = [], headers, body = null }: DocumentedCall,
): NamedVector {
  const [method = "", path = ""] = request.split(" ");
  const row = rowOf(tested, operation);
  const { provider } = tested.data;
  // Operations with the same credentials have the same header.
  const alike = named.find(
    ({ name, expected: { headers } }) =>
      headers.authorization !== undefined && isDeepStrictEqual(rowOf(tested, name).auth, row.auth),
  );
  const authorization = alike?.expected.headers.authorization;
  const expected: Exchange = {
    method,
    origin: new URL(tested.baseUrl).origin,
    path,
    query,
    headers: {
      ...(authorization !== undefined && { authorization }),
      accept: row.accept ?? provider.accept,
      // The platform writes that of a multipart body, boundary included.
      ...(body !== null && !("multipart" in Object(body)) && { "content-type": row.type ?? provider.type }),
      ...headers,
    },
    body,
    before: 0,
  };
  return {
    id: operation,
    operationId: operation,
    name: operation,
    sdkCall: "",
    origin: "documented",
    request: expected,
    response: null,
    expected,
    left: [],
  };
}
