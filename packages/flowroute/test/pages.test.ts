import { expect, test } from "vitest";
import { mockData } from "../src/generated/mocks.ts";
import { operations } from "../src/generated/operations.ts";
import { createFlowroute, type Flowroute } from "../src/index.ts";
import { createFlowrouteMocks } from "../src/mocks.ts";

const lists = Object.entries(operations).flatMap(([name, { page }]) => (page ? [name] : []));

test.each(lists)("%s ends after the spec's example when it is read to its end from the mocks", async (name) => {
  const mocks = createFlowrouteMocks();
  const flowroute = createFlowroute({ accessKey: "12345678", secretKey: "secret", fetch: mocks.fetch });
  const list = flowroute[name as keyof Flowroute] as unknown as typeof flowroute.listMessages;
  const required = Object.entries(mockData.rules[name]?.query ?? {}).filter(([, { required }]) => required);
  const input = Object.fromEntries(required.map(([member]) => [member, "2017-12-01"])) as { start_date: string };
  const path = Object.keys(mockData.rules[name]?.path ?? {});
  let pages = 0;
  for await (const _ of list.pages({ ...input, ...Object.fromEntries(path.map((member) => [member, "21301"])) }))
    pages++;
  expect(pages).toBeLessThanOrEqual(2);
  expect(mocks.requests.every(({ status }) => status === 200)).toBe(true);
});
