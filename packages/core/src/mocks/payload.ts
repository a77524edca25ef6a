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

/** Reads a body by its content type. */
export async function readPayload(incoming: Pick<Incoming, "headers" | "read">): Promise<Payload> {
  const raw = await incoming.read();
  const contentType = incoming.headers["content-type"] ?? "";
  const type = (contentType.split(";", 1)[0] ?? "").trim().toLowerCase();
  const payload: Payload = { raw, type, value: undefined, form: undefined };
  if (isJson(type)) payload.value = parseJson(asText(raw));
  if (isForm(type)) {
    const headers = { "content-type": contentType };
    payload.form = await new Response(raw, { headers }).formData().catch(() => undefined);
    payload.value = payload.form && Object.fromEntries(payload.form);
  }
  return payload;
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
