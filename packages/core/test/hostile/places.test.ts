import fc from "fast-check";
import { expect, test } from "vitest";
import { isValidationError } from "../../src/errors.ts";
import { createToy, reply, type Toy, toyProvider } from "../toy.ts";
import { hostileText, hostileValue } from "./texts.ts";

// Whatever stands in a path, a query, a link or an option: the request goes where the operation leads, or nowhere.

const origin = new URL(toyProvider.baseUrl).origin;
const ok = reply(200, { data: {} });

/** Where the request of a call went; `undefined` where the call was refused before. */
async function placeOf(call: (toy: Toy) => Promise<unknown>, baseUrl?: string): Promise<URL | undefined> {
  const { toy, arrived } = createToy(ok, baseUrl === undefined ? {} : { baseUrl });
  try {
    await call(toy);
  } catch (error) {
    expect(isValidationError(error)).toBe(true);
    expect(arrived).toHaveLength(0);
  }
  return arrived[0] && new URL(arrived[0].url);
}

test.each<[name: string, call: (toy: Toy, id: unknown) => Promise<unknown>]>([
  ["of an operation", (toy, id) => toy.getMessage({ id })],
  ["by path", (toy, id) => toy.http.GET("/v1/messages/{id}", { params: { path: { id } } })],
  ["by a path that the spec does not know", (toy, id) => toy.http.GET("/v1/x/{id}", { params: { path: { id } } })],
])("a path value %s is one segment that reads back, or is refused", async (_, call) => {
  await fc.assert(
    fc.asyncProperty(hostileValue, async (id) => {
      const url = await placeOf((toy) => call(toy, id));
      if (!url) return;
      expect(url.origin).toBe(origin);
      const segments = url.pathname.split("/");
      expect(segments).toHaveLength(4);
      expect(decodeURIComponent(segments[3] ?? "")).toBe(String(id));
      expect(url.search + url.hash).toBe("");
    }),
    { numRuns: 400 },
  );
});

test("a query value stays the value of its name, and adds no other", async () => {
  await fc.assert(
    fc.asyncProperty(hostileText, fc.array(hostileText, { minLength: 1, maxLength: 3 }), async (cursor, tags) => {
      const url = await placeOf((toy) => toy.listMessages({ cursor, tags }));
      expect(url?.origin).toBe(origin);
      expect(url?.pathname).toBe("/v1/messages");
      expect([...(url as URL).searchParams]).toEqual(
        [["cursor", cursor], ...tags.map((tag) => ["tags", tag])].map((pair) => pair.map((one) => one?.toWellFormed())),
      );
    }),
    { numRuns: 300 },
  );
});

test("names of query members are escaped as values are", async () => {
  await fc.assert(
    fc.asyncProperty(hostileText, async (name) => {
      const url = await placeOf((toy) => toy.http.GET("/v1/messages", { params: { query: { [name]: "x" } } }));
      expect([...(url as URL).searchParams]).toEqual([[name.toWellFormed(), "x"]]);
    }),
    { numRuns: 300 },
  );
});

test("a path that the caller put together stays on the client's origin", async () => {
  await fc.assert(
    fc.asyncProperty(hostileText, async (text) => {
      for (const path of [text, `/${text}`, `/v1/messages/${text}`]) {
        const url = await placeOf((toy) => toy.http.GET(path));
        if (url) expect(url.origin).toBe(origin);
      }
    }),
    { numRuns: 300 },
  );
});

const hosts = fc
  .tuple(
    fc.constantFrom("https:", "http:", "ftp:", "file:", "javascript:", "", "HTTPS:", "https:/", "\thttps:"),
    fc.constantFrom("//", "\\\\", "///", "/", "", "//user:pw@", "//user@", "//:pw@", "//@"),
    fc.constantFrom(
      "api.toy.test",
      "localhost",
      "127.0.0.1",
      "[::1]",
      "127.1",
      "0.0.0.0",
      "ｔoy.test",
      "toy。test",
      "",
    ),
    fc.constantFrom(
      "",
      ":8443",
      ":0",
      ":",
      "\t.evil.test",
      ".evil.test",
      "@evil.test",
      "\\@evil.test",
      "#@evil.test",
      "?",
    ),
    fc.constantFrom("", "/", "/v1", "//", "/../", "\\v1", "/?a", "/#a", "/%2e%2e/"),
  )
  .map((parts) => parts.join(""));

test("a base URL is refused, or it is the one place where requests go: encrypted or this machine, without credentials", async () => {
  const kept: string[] = [];
  await fc.assert(
    fc.asyncProperty(hosts, async (baseUrl) => {
      let url: URL | undefined;
      try {
        url = await placeOf((toy) => toy.getMessage({ id: "m1" }), baseUrl);
      } catch (error) {
        // At construction.
        expect(isValidationError(error)).toBe(true);
        if (/pw/.test(baseUrl)) expect(String(error)).not.toContain("pw");
        return;
      }
      const meant = new URL(baseUrl);
      kept.push(meant.origin);
      expect(url?.origin).toBe(meant.origin);
      expect(url?.pathname).toMatch(/^\/.*\/?v1\/messages\/m1$/);
      expect(meant.username + meant.password + meant.search + meant.hash).toBe("");
      if (meant.protocol !== "https:") expect(meant.hostname).toMatch(/^(localhost|127\.0\.0\.1|\[::1\])$/);
    }),
    { numRuns: 1000 },
  );
  expect(new Set(kept).size).toBeGreaterThan(5);
});

test("the URL of a download is refused, or called as it is without credentials", async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(hosts, hostileText, hostileValue), async (download_url) => {
      const { toy, arrived } = createToy(ok, { headers: { "x-gateway": "key" } });
      await toy.download({ download_url }).catch((error) => expect(isValidationError(error)).toBe(true));
      const [one] = arrived;
      if (!one) return;
      const url = new URL(one.url);
      expect(url.href).toBe(new URL(String(download_url)).href);
      expect(url.username + url.password).toBe("");
      expect(url.protocol === "https:" || /^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname)).toBe(true);
      expect(Object.keys(one.init.headers)).toEqual(["accept"]);
    }),
    { numRuns: 400 },
  );
});

test("a link to the next page leads to the same list, and only its known parameters are taken", async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(hosts, hostileText), hostileText, async (link, cursor) => {
      const next = `${link}?cursor=${encodeURIComponent(cursor.toWellFormed())}&admin=1`;
      const { toy, arrived } = createToy([reply(200, { items: [], next }), reply(200, { items: [] })]);
      const pages: unknown[] = [];
      try {
        for await (const page of toy.listMessages.pages({ limit: 1 })) pages.push(page);
      } catch {
        // A link that names nothing known is an error, after the page that has it.
      }
      expect(pages.length).toBeGreaterThan(0);
      for (const { url } of arrived) {
        const place = new URL(url);
        expect(place.origin + place.pathname).toBe(`${origin}/v1/messages`);
        expect([...place.searchParams.keys()].filter((name) => name !== "cursor" && name !== "limit")).toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
});
