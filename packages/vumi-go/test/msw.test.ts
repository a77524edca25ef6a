import { http } from "msw";
import { setupServer } from "msw/node";
import { expect, test } from "vitest";
import { mswSuite } from "../../core/test/suites/msw.ts";
import { createVumiGoMocks } from "../src/msw.ts";
import { vumiGo } from "./tested.ts";

test("the entry for MSW has one handler for all operations", () => {
  expect(createVumiGoMocks().handlers.map(({ info }) => info.path)).toEqual(["https://go.vumi.org/api/v1/go/*"]);
});

mswSuite(
  vumiGo,
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
