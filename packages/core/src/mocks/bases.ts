import type { OperationRow } from "../operation.ts";

/** One place where operations of a provider are mocked. */
export interface Base {
  /** Whether the URL has this place's host, whatever its path. */
  isHost(url: URL): boolean;
  /** The path of the URL below this place; `undefined`: it is not below. */
  below(url: URL): string | undefined;
  /** Whether the operation is called here; absent: all are. */
  takes?: (row: OperationRow) => boolean;
  /** The pattern of all URLs here, as MSW takes it. */
  pattern: string;
}

/**
 * The places of a provider: those of its services that live elsewhere first, then that of all the rest. In a base URL,
 * `{name}` stands for any value.
 */
export function createBases(baseUrl: string, services: Readonly<Record<string, string | undefined>>): Base[] {
  const elsewhere = Object.entries(services).flatMap(([service, url]) =>
    url === undefined ? [] : [createBase(url, (row) => row.service === service)],
  );
  return [...elsewhere, createBase(baseUrl)];
}

/** Whether it is an absolute URL, once its names have values. */
export function isBaseUrl(given: unknown): given is string {
  return typeof given === "string" && URL.canParse(fill(given));
}

/** A value for each name: a letter in front, so that no host becomes a number. */
const stand = "x7b1e5c7d";
const fill = (url: string): string => url.replace(/\{\w+\}/g, stand);

function createBase(baseUrl: string, takes?: (row: OperationRow) => boolean): Base {
  const { origin, pathname } = new URL(fill(baseUrl));
  const prefix = pathname.replace(/\/+$/, "");
  const host = toPattern(origin, "[^/:]+");
  const start = toPattern(prefix, "[^/]+");
  return {
    isHost: (url) => host.test(url.origin),
    below(url) {
      const found = start.exec(url.pathname)?.[0];
      const rest = found === undefined ? "" : url.pathname.slice(found.length);
      return rest.startsWith("/") ? rest : undefined;
    },
    ...(takes && { takes }),
    pattern: `${origin}${prefix}/*`.replaceAll(stand, "*"),
  };
}

/** The text from its begin on, with any value for the names. An origin has no end but its own. */
function toPattern(text: string, value: string): RegExp {
  const source = text.split(stand).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  return new RegExp(`^${source.join(value)}${text.includes("://") ? "$" : ""}`);
}
