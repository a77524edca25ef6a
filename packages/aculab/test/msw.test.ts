import { http } from "msw";
import { setupServer } from "msw/node";
import { expect, test } from "vitest";
import { mswSuite } from "../../core/test/suites/msw.ts";
import { createAculabMocks } from "../src/msw.ts";
import { aculab } from "./tested.ts";

test("the entry for MSW has one handler for all operations", () => {
  expect(createAculabMocks().handlers.map(({ info }) => info.path)).toEqual(["https://ws-*.aculabcloud.net/*"]);
});

mswSuite(
  aculab,
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
  { send: "sendMessage", nowhere: "/nowhere" },
);
