import { expect, test } from "vitest";
import { bearerAuth } from "./bearer.ts";

test("the header is the token", async () => {
  const hidden: string[] = [];
  const context = { hide: (...texts: string[]) => hidden.push(...texts), signal: undefined } as never;
  await bearerAuth("abc.def-ghi")(async ({ headers }) => {
    expect(headers).toEqual({ authorization: "Bearer abc.def-ghi" });
    return new Response();
  })({ method: "GET", url: "https://api.toy.test/", headers: {} }, context);
  expect(hidden).toEqual(["abc.def-ghi"]);
});

test.each(["", "canary\n", " canary", "canary\u200b", undefined, null, 5, {}])("%o is no token", (token) => {
  const make = () => bearerAuth(token as string, "apiToken");
  expect(make).toThrow("apiToken must be ASCII text");
  expect(make).not.toThrow("canary");
});
