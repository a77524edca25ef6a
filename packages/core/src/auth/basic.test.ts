import { expect, test } from "vitest";
import { basicAuth } from "./basic.ts";

test.each<[name: string, username: unknown, password: unknown, want: string]>([
  ["an empty user name", "", "canary", "accessKey"],
  ["an empty password", "user", "", "secretKey"],
  ["a missing password", "user", undefined, "secretKey"],
  ["a password that is null", "user", null, "secretKey"],
  ["a number", "user", 5, "secretKey"],
  ["a line break at the end", "user", "canary\n", "secretKey"],
  ["a line break inside", "user", "can\r\nary", "secretKey"],
  ["white space at the end", "user", "canary ", "secretKey"],
  ["white space before", "\tuser", "canary", "accessKey"],
  ["a byte order mark", "user", "\ufeffcanary", "secretKey"],
  ["other scripts", "user", "cänary", "secretKey"],
  ["NUL", "user", "canary\0", "secretKey"],
  ["a colon in the user name", "us:er", "canary", "accessKey must not hold a colon"],
])("%s is refused at once, by name and without the value", (_, username, password, want) => {
  const make = () =>
    basicAuth({ username, password } as { username: string; password: string }, {
      username: "accessKey",
      password: "secretKey",
    });
  expect(make).toThrow(want);
  expect(make).not.toThrow(/canary|can\r|us:er|cänary/);
});

test("the header is user name, colon and password in Base64", async () => {
  const auth = basicAuth({ username: "Aladdin", password: "open sesame: now" });
  const hidden: string[] = [];
  const context = { hide: (...texts: string[]) => hidden.push(...texts), signal: undefined } as never;
  const request = { method: "GET", url: "https://api.toy.test/", headers: { accept: "*/*" } };
  await auth(async (sent) => {
    expect(sent.headers).toEqual({ accept: "*/*", authorization: `Basic ${btoa("Aladdin:open sesame: now")}` });
    return new Response();
  })(request, context);
  expect(request.headers).toEqual({ accept: "*/*" });
  expect(hidden).toEqual(["open sesame: now", "Aladdin:open sesame: now"]);
});
