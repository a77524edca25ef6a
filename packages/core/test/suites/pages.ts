import { expect, test } from "vitest";
import { callsByName } from "./calls.ts";
import { rowOf, type Tested } from "./tested.ts";

interface List {
  pages(input: object): AsyncIterable<unknown>;
}

/** Lists that are read to their end from the mocks. */
export function pagesSuite(tested: Tested): void {
  const calls = callsByName(tested);
  const lists = Object.keys(tested.data.operations).filter((name) => rowOf(tested, name).page);

  test.each(lists)("%s ends after the spec's example when it is read to its end from the mocks", async (name) => {
    const mocks = tested.mocks();
    const client = tested.create({ fetch: mocks.fetch }) as Record<string, List>;
    let pages = 0;
    for await (const _ of client[name]?.pages({ ...calls.get(name)?.input }) ?? []) pages++;
    expect(pages).toBeGreaterThan(0);
    expect(pages).toBeLessThanOrEqual(2);
    expect(mocks.requests.every(({ status }) => status === 200)).toBe(true);
  });
}
