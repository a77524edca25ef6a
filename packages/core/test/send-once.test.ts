import { test } from "vitest";
import { bearerAuth } from "../src/auth/bearer.ts";
import { refreshed } from "../src/auth/refreshed.ts";
import { expectSentOnce } from "./suites/send-once.ts";
import { createToy } from "./toy.ts";

test("whatever happens, a send is carried out at most once, and its outcome is no lie", async () => {
  await expectSentOnce({
    call(options, signal, wait, purchase) {
      const key = refreshed(
        async () => {
          await wait();
          return "t1";
        },
        (token) => bearerAuth(token),
      );
      const { toy } = createToy([], options, { auth: { key } });
      return purchase ? toy.buyNumber({ number: "1" }, { signal }) : toy.sendMessage({ body: "hello" }, { signal });
    },
    success: () => Response.json({ data: { id: "m1" } }, { status: 202 }),
    runs: 500,
  });
});
