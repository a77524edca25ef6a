import { expect, test } from "vitest";
import { createMocks } from "./create-mocks.ts";
import { mswHandlers } from "./msw.ts";
import { type ToyOverrides, toyData } from "./toy-provider.ts";

test("makes one handler for all operations and one for the place of downloads, and lets nothing out", async () => {
  const mocks = createMocks<ToyOverrides>(toyData);
  const http = {
    all: (path: string, resolver: (info: { request: Request }) => Promise<Response>) => ({
      path,
      resolver,
    }),
  };
  const handlers = mswHandlers(http, mocks);
  expect(handlers.map(({ path }) => path)).toEqual([
    "https://api.toy.example/base/*",
    "https://storage.example/toy-exports/*",
  ]);
  const request = new Request("https://api.toy.example/base/v2/rpc?action=ping");
  expect(await (await handlers[0]?.resolver({ request }))?.text()).toBe("pong");
  const upload = new Request("https://storage.example/toy-exports/a", { method: "PUT", body: "x" });
  expect((await handlers[1]?.resolver({ request: upload }))?.type).toBe("error");
});
