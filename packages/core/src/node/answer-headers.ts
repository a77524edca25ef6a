import { type InspectOptions, inspect } from "node:util";

/** What can be looked up as it is; the platform judges the rest. */
const plain = /^[\w-]+$/;

/** The headers of an answer, from names and values in turn. */
export function toHeaders(raw: readonly string[]): Headers {
  return new AnswerHeaders(raw);
}

/** `Headers` that are made when more than a value is asked for. Most calls ask for two; making them is a twentieth of a call. */
class AnswerHeaders implements Headers {
  readonly #raw: readonly string[];
  #made: Headers | undefined;

  constructor(raw: readonly string[]) {
    // Not before the first answer: to touch the platform's class costs a start-up.
    if (!(this instanceof Headers)) Object.setPrototypeOf(AnswerHeaders.prototype, Headers.prototype);
    this.#raw = raw;
  }

  get #all(): Headers {
    if (this.#made) return this.#made;
    const raw = this.#raw;
    const headers = new Headers();
    for (let at = 0; at < raw.length; at += 2) headers.append(`${raw[at]}`, `${raw[at + 1]}`);
    this.#made = headers;
    return headers;
  }

  get(name: string): string | null {
    if (!plain.test(name)) return this.#all.get(name);
    const raw = this.#raw;
    const lower = name.toLowerCase();
    let value: string | null = null;
    for (let at = 0; at < raw.length; at += 2)
      // Most names are told apart by their length.
      if (raw[at]?.length === lower.length && raw[at]?.toLowerCase() === lower)
        value = value === null ? `${raw[at + 1]}` : `${value}, ${raw[at + 1]}`;
    return value;
  }

  has(name: string): boolean {
    return this.get(name) !== null;
  }

  append(): never {
    throw new TypeError("The headers of an answer are immutable.");
  }

  delete(): never {
    return this.append();
  }

  set(): never {
    return this.append();
  }

  getSetCookie(): string[] {
    return this.#all.getSetCookie();
  }

  forEach(visit: (value: string, name: string, headers: Headers) => void, self?: unknown): void {
    for (const [name, value] of this.#all) visit.call(self, value, name, this);
  }

  entries(): HeadersIterator<[string, string]> {
    return this.#all.entries();
  }

  keys(): HeadersIterator<string> {
    return this.#all.keys();
  }

  values(): HeadersIterator<string> {
    return this.#all.values();
  }

  [Symbol.iterator](): HeadersIterator<[string, string]> {
    return this.#all.entries();
  }

  /** As the platform's own show themselves on a console. */
  [inspect.custom](_depth: number, options: InspectOptions): string {
    return inspect(this.#all, options);
  }
}
