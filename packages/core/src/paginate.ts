import type { CallOptions, PageOptions } from "./call.ts";
import { TrunklineError, ValidationError } from "./errors.ts";
import type { PageRow } from "./operation.ts";
import { getPath } from "./path.ts";

type Input = Readonly<Record<string, unknown>>;

/** An iteration that broke off: `input` asks for the page that failed, to go on from there. */
export interface PageFailure {
  /** Input of the page that could not be had. */
  input: Input;
  /** Pages handed out before. */
  pages: number;
}

const failures = new WeakMap<object, PageFailure>();

/**
 * Where an iteration over pages broke off.
 *
 * @example
 * catch (error) {
 *   const stop = pageFailure(error);
 *   if (stop) await queue.add({ resumeFrom: stop.input });
 * }
 */
export function pageFailure(error: unknown): PageFailure | undefined {
  return typeof error === "object" && error !== null ? failures.get(error) : undefined;
}

/** How a list goes from page to page by their numbers, where no answer says which page is the last. */
export interface NumberRow {
  /** Dotted path of the array in the answer. */
  items: string;
  /** Path inside each element, where elements are wrapped once more. */
  item?: string;
  /** Query member that takes the number of the page, from 1. */
  page: string;
  /** Query member that takes the number of elements. */
  limit?: string;
  /** Elements in a full page, where none are asked for. */
  size: number;
  /** Elements in a full page at most, however many are asked for. */
  most?: number;
}

/** A list's way from page to page, with the code that walks it. */
export type Paged = (PageRow | NumberRow) & { walk: (row: PageRow | NumberRow, name: string, call: AskPage) => Walk };

/**
 * Makes a row's `page` where each answer names the next page.
 *
 * @example paged({ items: "data", next: "links.next", params: ["limit", "offset"] })
 */
export const paged = (row: PageRow): Paged => ({
  ...row,
  walk: walker((name, page) => nextInput(row, name, page, {})),
});

/**
 * Makes a row's `page` where pages are asked for by number: the last one is the first that is not full.
 *
 * @example numbered({ items: "messages", page: "page", limit: "limit", size: 50, most: 150 })
 */
export const numbered = (row: NumberRow): Paged => ({
  ...row,
  walk: walker((name, page, input) => {
    const { length } = itemsOf(row, name, page);
    const full = Math.min(Number((row.limit && input[row.limit]) ?? row.size), row.most ?? length);
    // A limit that makes no sense must not go on for ever.
    return length < full || length === 0 ? undefined : { [row.page]: Number(input[row.page] ?? 1) + 1 };
  }),
});

type Walk = Record<
  "pages" | "items",
  (input?: Input, options?: PageOptions) => AsyncGenerator<unknown, void, undefined>
>;

type AskPage = (input: Input, options: CallOptions) => Promise<unknown>;

/** What of the input is another for the page after this one; `undefined` after the last. */
type Step = (name: string, page: unknown, input: Input) => Input | undefined;

/** The functions `pages` and `items` of an operation. */
const walker =
  (step: Step): Paged["walk"] =>
  (row, name, call) => ({
    pages: (input, options) => readPages(step, name, call, (page) => page, input, options),
    async *items(input, options) {
      const read = (page: unknown) => itemsOf(row, name, page);
      for await (const items of readPages(step, name, call, read, input, options)) yield* items;
    },
  });

/**
 * Reads page after page. Of the next page's URL only the named parameters are taken, and asked for at the same path and
 * origin as before: providers' own links lead to internal hosts, old versions and rewritten filters.
 */
async function* readPages<Part>(
  step: Step,
  name: string,
  call: AskPage,
  read: (page: unknown) => Part,
  first: Input = {},
  given?: PageOptions,
): AsyncGenerator<Part, void, undefined> {
  const { maxPages, ...options } = given ?? {};
  const limit = maxPages ?? 10_000;
  if (!Number.isInteger(limit) || limit < 1)
    throw new ValidationError(`${name}: maxPages must be an integer of 1 or more.`);
  const seen = new Set<string>();
  let input: Input = { ...first };
  let pages = 0;
  try {
    while (pages < limit) {
      const page = await call(input, options);
      // Handed out first: whatever is wrong with the way on, this page is good.
      yield read(page);
      pages++;
      const next = step(name, page, input);
      if (next === undefined) return;
      const key = JSON.stringify(next);
      if (seen.size === seen.add(key).size) throw broken(name, "stopped: the provider names the same next page again.");
      input = { ...input, ...next };
    }
    // A limit of the caller's is an end like any other; ours must not pass for one.
    if (maxPages === undefined) throw broken(name, `stopped after ${limit} pages: give maxPages to read more.`);
  } catch (error) {
    if (error instanceof Error) failures.set(error, { input, pages });
    throw error;
  }
}

function broken(name: string, what: string): TrunklineError {
  const [provider, operation] = name.split(".");
  return new TrunklineError(`${name} ${what}`, { provider, operation });
}

/** The elements of a page. */
function itemsOf(row: PageRow | NumberRow, name: string, page: unknown): unknown[] {
  const items = getPath(page, row.items);
  if (!Array.isArray(items) && "named" in row && row.named && typeof page === "object" && page)
    return Array.isArray(page) ? page : byName(page, row.named);
  if (!Array.isArray(items)) throw broken(name, `failed: the page has no list at "${row.items}".`);
  return row.item === undefined ? items : items.map((item) => getPath(item, row.item as string));
}

/** What is no object is no element, but the cursor. */
const byName = (page: object, member: string): unknown[] =>
  Object.entries(page).flatMap(([name, one]) => (typeof one === "object" && one ? [{ ...one, [member]: name }] : []));

/** The input that asks for the page after this one; `undefined` after the last. */
export function nextInput(row: PageRow, name: string, page: unknown, input: Input): Input | undefined {
  const next = getPath(page, row.next);
  if (next === undefined || next === null || next === "" || next === false) return undefined;
  if (typeof next === "object") throw broken(name, "stopped: what names the next page is no text.");
  // A cursor in Base64 may hold slashes, but neither a question mark nor a colon.
  const query =
    typeof next === "string" && URL.canParse(next, "http://x") && /\?|^https?:/.test(next)
      ? new URL(next, "http://x").searchParams
      : undefined;
  const taken: [string, unknown][] = query
    ? row.params.flatMap((param): [string, unknown][] => (query.has(param) ? [[param, query.get(param)]] : []))
    : row.params.slice(0, 1).map((param) => [param, next]);
  if (taken.length === 0)
    throw broken(name, `stopped: the link to the next page names none of ${row.params.join(", ")}.`);
  return { ...input, ...Object.fromEntries(taken) };
}
