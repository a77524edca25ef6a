import type { PageOptions } from "./call.ts";
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

/** A list's way from page to page, with the code that walks it. */
export interface Paged extends PageRow {
  pages: typeof readPages;
  itemsOf: typeof itemsOf;
}

/** Makes a row's `page`. */
export const paged = (row: PageRow): Paged => ({ ...row, pages: readPages, itemsOf });

/**
 * Reads page after page. Of the next page's URL only the named parameters are taken, and asked for at the same path and
 * origin as before: providers' own links lead to internal hosts, old versions and rewritten filters.
 */
async function* readPages(
  row: PageRow,
  name: string,
  call: (input: Input) => Promise<unknown>,
  first: Input,
  { maxPages = 10_000 }: PageOptions = {},
): AsyncGenerator<unknown, void, undefined> {
  if (!Number.isInteger(maxPages) || maxPages < 1)
    throw new ValidationError(`${name}: maxPages must be an integer of 1 or more.`);
  const seen = new Set<string>();
  let input = first;
  for (let pages = 0; pages < maxPages; pages++) {
    let page: unknown;
    let next: Input | undefined;
    try {
      page = await call(input);
      next = nextInput(row, name, page, input);
      const key = next && JSON.stringify(row.params.map((param) => next?.[param]));
      if (key !== undefined && seen.size === seen.add(key).size)
        throw new TrunklineError(`${name} stopped: the provider names the same next page again.`, { operation: name });
    } catch (error) {
      if (error instanceof Error) failures.set(error, { input, pages });
      throw error;
    }
    yield page;
    if (next === undefined) return;
    input = next;
  }
}

/** The elements of a page. */
function itemsOf(row: PageRow, name: string, page: unknown): unknown[] {
  const items = getPath(page, row.items);
  if (!Array.isArray(items))
    throw new TrunklineError(`${name} failed: the page has no list at "${row.items}".`, { operation: name });
  return row.item === undefined ? items : items.map((item) => getPath(item, row.item as string));
}

function nextInput(row: PageRow, name: string, page: unknown, input: Input): Input | undefined {
  const next = getPath(page, row.next);
  if (next === undefined || next === null || next === "" || next === false) return undefined;
  const query =
    typeof next === "string" && URL.canParse(next, "http://x") && /[?/]/.test(next)
      ? new URL(next, "http://x").searchParams
      : undefined;
  const taken: [string, unknown][] = query
    ? row.params.flatMap((param): [string, unknown][] => (query.has(param) ? [[param, query.get(param)]] : []))
    : row.params.slice(0, 1).map((param) => [param, next]);
  if (taken.length === 0)
    throw new TrunklineError(`${name} stopped: the link to the next page names none of ${row.params.join(", ")}.`, {
      operation: name,
    });
  return { ...input, ...Object.fromEntries(taken) };
}
