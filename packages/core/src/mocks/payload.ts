import type { Incoming } from "./incoming.ts";

/** A body, read once: to find the operation that it is for, and to check it. */
export interface Payload {
  raw: string | Uint8Array<ArrayBuffer>;
  /** Media type in lower case, without parameters. */
  type: string;
  /** The parsed JSON, or the fields of a form by name; `undefined`: neither, or malformed. */
  value: unknown;
  form: FormData | undefined;
}

/** Reads a body by its content type; at once where nothing is to be waited for. */
export function readPayload({ headers, read }: Pick<Incoming, "headers" | "read">): Payload | Promise<Payload> {
  const contentType = headers["content-type"] ?? "";
  const type = (contentType.split(";", 1)[0] ?? "").trim().toLowerCase();
  const raw = read();
  if (isForm(type)) return readForm(raw, type, contentType);
  return typeof raw === "string" ? readJson(raw, type) : raw.then((bytes) => readJson(bytes, type));
}

function readJson(raw: Payload["raw"], type: string): Payload {
  return { raw, type, value: isJson(type) ? parseJson(asText(raw)) : undefined, form: undefined };
}

async function readForm(body: ReturnType<Incoming["read"]>, type: string, contentType: string): Promise<Payload> {
  const raw = await body;
  const headers = { "content-type": contentType };
  const form = await new Response(raw, { headers }).formData().catch(() => undefined);
  return { raw, type, value: form && Object.fromEntries(form), form };
}

/** Whether a media type is JSON. */
export const isJson = (type: string): boolean => /[/+]json$/.test(type);

/** Whether a media type is that of a form. */
export const isForm = (type: string): boolean =>
  type === "multipart/form-data" || type === "application/x-www-form-urlencoded";

/** The body as text. */
export function asText(raw: string | Uint8Array): string {
  return typeof raw === "string" ? raw : new TextDecoder().decode(raw);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
