import { expect, test } from "vitest";
import { type Answer, createToy, failure, reply, toyRows } from "../test/toy.ts";
import { isHttpError, isValidationError } from "./errors.ts";
import { numbered, paged, pageFailure } from "./paginate.ts";
import { parameters } from "./parameters.ts";

const page = (next: unknown, ...ids: string[]): Answer =>
  reply(200, { items: ids.map((id) => ({ message: { id } })), next });

async function collect(iterable: AsyncIterable<unknown>): Promise<{ found: unknown[]; error: unknown }> {
  const found: unknown[] = [];
  try {
    for await (const one of iterable) found.push((one as { id?: string }).id ?? one);
  } catch (error) {
    return { found, error };
  }
  return { found, error: undefined };
}

const queries = (arrived: { url: string }[]): string[] =>
  arrived.map(({ url }) => url.slice("https://api.toy.test".length));

test.each<[name: string, last: unknown]>([
  ["null", null],
  ["absent", undefined],
  ["empty", ""],
  ["false", false],
])("the last page is the one whose next is %s", async (_, last) => {
  const { toy, arrived } = createToy([page("c2", "a", "b"), page(last, "c")]);
  expect(await collect(toy.listMessages.items({ limit: 2 }))).toEqual({ found: ["a", "b", "c"], error: undefined });
  expect(queries(arrived)).toEqual(["/v1/messages?limit=2", "/v1/messages?limit=2&cursor=c2"]);
});

test("an empty list has one page and no items", async () => {
  const { toy } = createToy(page(null));
  expect((await collect(toy.listMessages.items())).found).toEqual([]);
  expect((await collect(toy.listMessages.pages())).found).toEqual([{ items: [], next: null }]);
});

test.each<[name: string, next: unknown, want: string]>([
  ["a cursor", "abc", "cursor=abc"],
  ["a cursor in Base64", "ab/d+f==", "cursor=ab%2Fd%2Bf%3D%3D"],
  ["a cursor in Base64 that begins like a path", "/b+d==", "cursor=%2Fb%2Bd%3D%3D"],
  ["a number", 7, "cursor=7"],
  ["a URL", "https://api.toy.test/v1/messages?cursor=abc&limit=5", "limit=5&cursor=abc"],
  ["a path", "/v1/messages?cursor=abc", "cursor=abc"],
  ["a query", "?cursor=abc", "cursor=abc"],
  ["a path without a slash", "messages?cursor=a%20b", "cursor=a%20b"],
  ["a link to another host, version and path", "http://10.0.0.1:8080/v9/internal?cursor=abc", "cursor=abc"],
  ["a link with filters of its own", "/v1/messages?cursor=abc&tags=all&account=other", "cursor=abc"],
  ["a link that names it twice", "/v1/messages?cursor=abc&cursor=evil", "cursor=abc"],
])("of the next page, only the named parameters are taken, at the same place: %s", async (_, next, want) => {
  const { toy, arrived } = createToy([page(next, "a"), page(null, "b")]);
  expect((await collect(toy.listMessages.items({ tags: "mine" }))).found).toEqual(["a", "b"]);
  expect(arrived[1]?.url).toMatch(/^https:\/\/api\.toy\.test\/v1\/messages\?/);
  const query = new URLSearchParams(arrived[1]?.url.split("?")[1]);
  expect(query.get("tags")).toBe("mine");
  query.delete("tags");
  expect([...query].sort()).toEqual([...new URLSearchParams(want)].sort());
});

test.each<[name: string, pages: Answer[], found: string[]]>([
  ["a cursor to itself", [page("c2", "a"), page("c2", "b")], ["a", "b"]],
  ["a circle", [page("c2", "a"), page("c3", "b"), page("c2", "c")], ["a", "b", "c"]],
])("%s ends in an error, after every page that came", async (_, pages, found) => {
  const { toy, arrived } = createToy([...pages, page("never", "x")]);
  const { found: got, error } = await collect(toy.listMessages.items());
  expect(got).toEqual(found);
  expect(error).toMatchObject({ message: expect.stringContaining("the provider names the same next page again") });
  expect(arrived).toHaveLength(pages.length);
});

test("a link that names none of the parameters ends in an error, after the page that has it", async () => {
  const { toy } = createToy(page("https://api.toy.test/v1/messages?page=2", "a"));
  const { found, error } = await collect(toy.listMessages.items());
  expect(found).toEqual(["a"]);
  expect((error as Error).message).toBe(
    "toy.listMessages stopped: the link to the next page names none of cursor, limit.",
  );
});

test("null in the place of options is no option at all", async () => {
  const { toy } = createToy(page(null, "m1"));
  expect((await collect(toy.listMessages.pages({}, null as never))).found).toHaveLength(1);
  expect((await collect(toy.listMessages.items({}, null as never))).found).toHaveLength(1);
});

test("maxPages is a limit, and no error", async () => {
  let count = 0;
  const { toy, arrived } = createToy(() => Response.json({ items: [], next: `c${++count}` }));
  expect((await collect(toy.listMessages.pages({}, { maxPages: 3 }))).found).toHaveLength(3);
  expect(arrived).toHaveLength(3);
});

test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, "3" as unknown as number])(
  "maxPages: %o is refused before anything is asked for",
  async (maxPages) => {
    const { toy, arrived } = createToy(page(null));
    const { error } = await collect(toy.listMessages.pages({}, { maxPages }));
    expect(isValidationError(error)).toBe(true);
    expect(arrived).toHaveLength(0);
  },
);

test("an iteration that broke off goes on from where it stopped", async () => {
  const { toy } = createToy([page("c2", "a"), page("c3", "b"), reply(403, {}), page("c4", "c"), page(null, "d")]);
  const { found, error } = await collect(toy.listMessages.items({ limit: 1 }));
  expect(found).toEqual(["a", "b"]);
  expect(isHttpError(error, 403)).toBe(true);
  const stop = pageFailure(error);
  expect(stop).toEqual({ input: { limit: 1, cursor: "c3" }, pages: 2 });
  expect((await collect(toy.listMessages.items(stop?.input))).found).toEqual(["c", "d"]);
});

test("other errors have no place to go on from", async () => {
  const { toy } = createToy(reply(403, {}));
  for (const error of [await failure(toy.listMessages()), new Error("x"), "x", null, undefined])
    expect(pageFailure(error)).toBeUndefined();
});

test.each([{}, { items: null }, { items: { a: 1 } }, { items: "abc" }, []])(
  "a page without a list, %j, is an error",
  async (data) => {
    const { toy } = createToy(reply(200, data));
    const { error } = await collect(toy.listMessages.items());
    expect((error as Error).message).toBe('toy.listMessages failed: the page has no list at "items".');
    expect(error).toMatchObject({ operation: "listMessages", provider: "toy" });
  },
);

test("a page without a list says where to go on", async () => {
  const { toy } = createToy([page("c2", "a"), reply(200, {})]);
  const { found, error } = await collect(toy.listMessages.items({ limit: 1 }));
  expect(found).toEqual(["a"]);
  expect(pageFailure(error)).toEqual({ input: { limit: 1, cursor: "c2" }, pages: 1 });
});

test("whoever stops early asks for no further page", async () => {
  const { toy, arrived } = createToy(page("c2", "a", "b"));
  for await (const _ of toy.listMessages.items()) break;
  expect(arrived).toHaveLength(1);
});

test("options of the call go along with every page", async () => {
  const { toy, arrived } = createToy([page("c2", "a"), page(null, "b")]);
  await collect(toy.listMessages.items({}, { headers: { "X-Trace": "t" } }));
  expect(arrived.map(({ init }) => init.headers["x-trace"])).toEqual(["t", "t"]);
});

test("an abort between two pages ends the iteration", async () => {
  const { toy } = createToy(page("c2", "a"));
  const controller = new AbortController();
  const pages = toy.listMessages.pages({}, { signal: controller.signal });
  await pages.next();
  controller.abort();
  const error = await failure(pages.next());
  expect(error.name).toBe("AbortError");
  expect(pageFailure(error)).toEqual({ input: { cursor: "c2" }, pages: 1 });
});

test("a listing without an end fails after 10,000 pages, unless that was the caller's own limit", async () => {
  let count = 0;
  const { toy } = createToy(() => Response.json({ items: [], next: `c${++count}` }));
  const error = await failure(
    (async () => {
      for await (const _ of toy.listMessages.pages()) if (count > 10_000) throw new Error("no end");
    })(),
  );
  expect(error.message).toBe("toy.listMessages stopped after 10000 pages: give maxPages to read more.");
  expect(pageFailure(error)).toMatchObject({ pages: 10_000, input: { cursor: "c10000" } });
});

test.each<[name: string, input: Record<string, unknown>, sizes: number[], want: string[]]>([
  ["a page that is not full", {}, [3, 3, 2], ["", "?page=2", "?page=3"]],
  ["an empty page", {}, [3, 0], ["", "?page=2"]],
  ["the first page", {}, [2], [""]],
  ["a page below the limit", { limit: 2 }, [2, 1], ["?limit=2", "?limit=2&page=2"]],
  ["a page below what the server gives at most", { limit: 9 }, [5, 4], ["?limit=9", "?limit=9&page=2"]],
  ["a limit given as text", { limit: "2" }, [2, 1], ["?limit=2", "?limit=2&page=2"]],
  ["an empty page, where the limit makes no sense", { limit: 0 }, [3, 0], ["?limit=0", "?limit=0&page=2"]],
  ["a page after the one asked for", { page: 7 }, [3, 1], ["?page=7", "?page=8"]],
])("pages by number end with %s", async (_, input, sizes, want) => {
  const { toy, arrived } = createToy(
    sizes.map((size) => reply(200, { items: Array.from({ length: size }, (_, index) => ({ message: index })) })),
    {},
    {
      operations: {
        listMessages: {
          http: "GET /",
          params: parameters({ query: ["limit", "page"] }),
          page: numbered({ items: "items", item: "message", page: "page", limit: "limit", size: 3, most: 5 }),
        },
      },
    },
  );
  const { found, error } = await collect(toy.listMessages.items(input));
  expect(error).toBeUndefined();
  expect(found).toEqual(sizes.flatMap((size) => Array.from({ length: size }, (_, index) => index)));
  expect(queries(arrived)).toEqual(want.map((query) => `/${query}`));
});

test("pages by number that break off say from where to go on, and a page without a list is an error", async () => {
  const { toy } = createToy(
    [reply(200, { items: [1] }), reply(404)],
    {},
    {
      operations: {
        listMessages: {
          http: "GET /",
          params: parameters({ query: ["page"] }),
          page: numbered({ items: "items", page: "page", size: 1 }),
        },
      },
    },
  );
  const { error } = await collect(toy.listMessages.pages());
  expect(pageFailure(error)).toEqual({ input: { page: 2 }, pages: 1 });
  const broken = createToy(
    reply(200, {}),
    {},
    { operations: { listMessages: { http: "GET /", page: numbered({ items: "items", page: "page", size: 1 }) } } },
  );
  const { found, error: noList } = await collect(broken.toy.listMessages.pages());
  expect(found).toEqual([{}]);
  expect(`${noList}`).toContain('no list at "items"');
});

test.each<[name: string, next: unknown]>([
  ["an object", {}],
  ["a list", ["c2"]],
  ["a list 100,000 deep", JSON.parse(`${"[".repeat(100_000)}${"]".repeat(100_000)}`)],
])("a next page named by %s ends in an error, after the page that has it", async (_, next) => {
  const parse = () => ({ items: [{ message: "a" }], next });
  const { toy } = createToy(reply(200, {}), {}, { operations: { listMessages: { ...toyRows.listMessages, parse } } });
  const { found, error } = await collect(toy.listMessages.items());
  expect(found).toEqual(["a"]);
  expect((error as Error).message).toBe("toy.listMessages stopped: what names the next page is no text.");
});

test("an input that changes between two pages changes nothing that is asked for", async () => {
  const { toy, arrived } = createToy([reply(200, { items: [], next: "c2" }), reply(200, { items: [] })]);
  const input = { limit: 5 };
  for await (const _ of toy.listMessages.pages(input)) input.limit = 99;
  expect(arrived.map(({ url }) => new URL(url).search)).toEqual(["?limit=5", "?limit=5&cursor=c2"]);
});

test.each<[name: string, page: unknown]>([
  ["a list in an object", { files: [{ name: "a", size: 1 }, { name: "b" }], after: null }],
  ["a bare list", [{ name: "a", size: 1 }, { name: "b" }]],
  ["by name", { a: { size: 1 }, b: {}, after: null }],
  ["by name, one of them called like the list", { a: { size: 1 }, files: {} }],
])("where elements have names, each form of a page is read: %s", async (_, answer) => {
  const row = { items: "files", named: "name", next: "after", params: ["after"] };
  const { items } = paged(row).walk(row, "toy.listFiles", async () => answer);
  const { found } = await collect(items());
  expect(found).toEqual([{ name: "a", size: 1 }, { name: expect.stringMatching(/^b$|^files$/) }]);
});

test.each([null, "text", 5])("a page that is %j has no elements, also where they have names", async (answer) => {
  const row = { items: "files", named: "name", next: "after", params: ["after"] };
  const { items } = paged(row).walk(row, "toy.listFiles", async () => answer);
  expect(String((await collect(items())).error)).toContain('the page has no list at "files"');
});
