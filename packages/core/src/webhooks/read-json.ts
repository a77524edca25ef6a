import { refusal } from "./receiver.ts";

const maxDepth = 64;

/** What came, as text and as the JSON object that it must be. */
export interface JsonBody {
  raw: string;
  payload: object;
}

/** Reads one JSON object in UTF-8; a byte order mark is skipped. Keys such as `__proto__` stay plain data. */
export function readJson(body: Uint8Array, provider: string): JsonBody {
  const raw = decode(body);
  if (raw === undefined) throw refusal(provider, 400, "not_utf8", "the body is not UTF-8.");
  if (tooDeep(raw)) throw refusal(provider, 400, "too_deep", `the body is nested deeper than ${maxDepth} levels.`);
  const payload = parse(raw);
  if (payload === undefined) throw refusal(provider, 400, "not_json", "the body is not JSON.");
  if (Array.isArray(payload))
    throw refusal(provider, 400, "not_an_object", "the body is a JSON array; send one event per request.");
  if (typeof payload !== "object" || payload === null)
    throw refusal(provider, 400, "not_an_object", "the body is not a JSON object.");
  return { raw, payload };
}

function decode(body: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(body);
  } catch {
    return undefined;
  }
}

function parse(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return undefined;
  }
}

/** Counted before it is parsed: what is deep overflows the stack of whoever walks it later. */
function tooDeep(raw: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < raw.length; at++) {
    const character = raw[at];
    if (quoted) {
      if (character === "\\") at++;
      else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === "{" || character === "[") depth++;
    else if (character === "}" || character === "]") depth--;
    if (depth > maxDepth) return true;
  }
  return false;
}
