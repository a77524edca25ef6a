import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { bounded, breaker, isLimitError, paced } from "../src/limits/index.ts";
import { createToy, failure } from "./toy.ts";

test("over HTTP, all three keep their word together", async () => {
  const starts: number[] = [];
  let now = 0;
  let most = 0;
  let status = 200;
  const server = createServer((request, response) => {
    most = Math.max(most, ++now);
    request.resume();
    setTimeout(() => {
      now--;
      response.writeHead(status, { "content-type": "application/json" }).end('{"data":{}}');
    }, 30);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  try {
    const states: string[] = [];
    const { toy } = createToy([], {
      baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      fetch: (url, init) => {
        starts.push(Date.now());
        return fetch(url, init);
      },
      retry: false,
      perAttempt: [
        breaker({ failures: 3, of: 3, pause: 100, onChange: ({ state }) => void states.push(state) }),
        bounded({ inFlight: 4, queue: 36 }),
        paced({ limit: 10, per: 200 }),
      ],
    });
    const calls = await Promise.allSettled(Array.from({ length: 50 }, () => toy.sendMessage({ to: "1" })));
    const errors = calls.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
    // 4 under way, 36 in the queue.
    expect(errors.map((error) => isLimitError(error) && [error.reason, error.outcome])).toEqual(
      Array(10).fill(["full", "not_sent"]),
    );
    expect(starts).toHaveLength(40);
    expect(most).toBeLessThanOrEqual(4);
    starts.forEach((at, index) => {
      const before = starts[index - 10];
      // A busy machine is late with some by milliseconds; with a clock of its own, paced.test.ts is exact.
      if (before !== undefined) expect(at - before).toBeGreaterThanOrEqual(180);
    });

    status = 500;
    for (let count = 0; count < 3; count++) await failure(toy.sendMessage({ to: "1" }));
    expect(await failure(toy.sendMessage({ to: "1" }))).toMatchObject({ reason: "open", outcome: "not_sent" });
    expect(starts).toHaveLength(43);
    status = 200;
    await new Promise((resolve) => setTimeout(resolve, 120));
    await toy.sendMessage({ to: "1" });
    expect(states).toEqual(["open", "half_open", "closed"]);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
