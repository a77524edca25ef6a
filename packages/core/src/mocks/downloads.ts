import type { Candidate, Match } from "./route.ts";
import type { MockData } from "./types.ts";

/** The operations that take a whole URL as their input. */
export interface Downloads {
  /** The operation for a URL that is not the provider's: the one whose example is nearby, or the only one there is. */
  find(method: string, url: URL): Match | undefined;
  /** Patterns of where the spec's examples are. */
  urls: string[];
}

/** Reads them from a provider's data. */
export function createDownloads(data: MockData): Downloads {
  const routes = Object.entries(data.operations).flatMap(([operation, row]): Candidate[] => {
    const rule = data.rules[operation];
    const required = { query: [], body: [] };
    return rule && row.params?.url !== undefined ? [{ operation, row, rule, names: [], required }] : [];
  });
  const places = routes.flatMap((route) =>
    route.rule.url === undefined ? [] : [{ route, place: place(route.rule.url) }],
  );
  return {
    find(method, url) {
      const fits = (route: Candidate) => route.row.http.startsWith(`${method} `);
      const nearby = places.find(({ route, place }) => fits(route) && url.href.startsWith(place));
      const [only, ...others] = routes.filter(fits);
      const route = nearby?.route ?? (others.length === 0 ? only : undefined);
      return route && { candidates: [route], values: [] };
    },
    urls: places.map(({ place }) => `${place}*`),
  };
}

/** Origin and first segment: storage is often shared, and the first segment is then the provider's own. */
function place(example: string): string {
  const { origin, pathname } = new URL(example);
  return `${origin}${/^\/[^/]*\/(?=.)/.exec(pathname)?.[0] ?? "/"}`;
}
