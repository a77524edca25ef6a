import { http } from "msw";
import { setupServer } from "msw/node";
import { expect, test } from "vitest";
import { mswSuite } from "../../core/test/suites/msw.ts";
import { createVivialConnectMocks } from "../src/msw.ts";
import { vivialConnect } from "./tested.ts";

test("the entry for MSW has one handler for all operations", () => {
  expect(createVivialConnectMocks().handlers.map(({ info }) => info.path)).toEqual([
    "https://api.vivialconnect.net/api/v1.0/*",
  ]);
});

mswSuite(
  vivialConnect,
  {
    major: 3,
    http,
    setupServer,
    listenAsBuiltIn() {
      const server = setupServer();
      server.listen({ onUnhandledFrame: "error" });
      return server;
    },
  },
  { send: "sendMessage", nowhere: "/nowhere.json" },
);
