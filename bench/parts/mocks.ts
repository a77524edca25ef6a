import { run } from "../../test/packed/command.ts";
import { byName, median, steadyHeap } from "../numbers.ts";
import type { Place } from "../place.ts";
import type { Table } from "../table.ts";

/** What programs/mocks.mjs calls them. */
const kinds: Readonly<Record<string, string>> = {
  trunkline: "list",
  "1 operation": "made-1",
  "500 operations": "made-500",
  "trunkline under MSW": "under-msw",
  "MSW, 1 handler": "msw-1",
  "MSW, 50": "msw-50",
  "MSW, 500": "msw-500",
};
const ours = ["trunkline", "1 operation", "500 operations"];

/** CPU of a mocked request, and the time from the start of a program to its first reply. */
export async function measureMocks({ folder, node, quick }: Place): Promise<Table[]> {
  const names = Object.keys(kinds);
  const costs: Record<string, number[]> = {};
  const replies: Record<string, number[]> = {};
  const firstReply = async (kind: string): Promise<number> => {
    const start = performance.now();
    await run(node, ["mocks.mjs", kind, "first"], { cwd: folder });
    return performance.now() - start;
  };
  for (let round = 0; round < (quick ? 1 : 3); round++) {
    const stub = await firstReply("stub");
    for (const [name, kind] of Object.entries(kinds)) {
      const cost = Number(await run(node, [...steadyHeap, "mocks.mjs", kind], { cwd: folder }));
      costs[name] = [...(costs[name] ?? []), cost];
      replies[name] = [...(replies[name] ?? []), (await firstReply(kind)) - stub];
    }
  }
  return [
    {
      title: "Mocks: 1 is a stub that gives the same answer",
      rows: [
        {
          what: "CPU of a request",
          unit: "x",
          values: byName(names, (name) => median(costs[name] ?? [])),
          target: { is: "≤", limit: 1.5, ours },
        },
        {
          what: "from start to first reply, over the stub's",
          unit: "ms",
          values: byName(names, (name) => median(replies[name] ?? [])),
          target: { is: "≤", limit: 70, ours },
        },
      ],
    },
  ];
}
