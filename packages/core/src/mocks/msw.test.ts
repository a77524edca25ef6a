import { expect, test } from "vitest";
import { createMocks } from "./create-mocks.ts";
import { mswHandlers } from "./msw.ts";
import { type ToyOverrides, toyData } from "./toy-provider.ts";

test("makes one handler for all operations, and one for the place of downloads", async () => {
  const mocks = createMocks<ToyOverrides>(toyData);
  const http = {
    all: (path: string, resolver: (info: { request: Request }) => Promise<Response | undefined>) => ({
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
});
