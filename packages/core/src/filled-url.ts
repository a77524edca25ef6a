/**
 * A client's `baseUrl`: the provider's, with the names in braces filled in from the client's defaults.
 *
 * @example filledUrl("https://ws-{region}.example", { region: "1-2-0" }) // "https://ws-1-2-0.example"
 */
export const filledUrl = (url: string, values: Readonly<Record<string, unknown>>): string =>
  url.replace(/\{(\w+)\}/g, (_, name: string) => `${values[name]}`);
