import { readFileSync } from "node:fs";
import type { OperationRow } from "@trunkline/core";
import { mockData } from "../src/generated/mocks.ts";

/** A request as the vectors write it. */
export interface WireRequest {
  method: string;
  origin: string;
  /** As on the wire, escapes included. */
  path: string;
  /** Decoded, in the order of the wire. */
  query: [name: string, value: string][];
  /** Names in lower case; only authorization, accept and content-type. */
  headers: Record<string, string>;
  /** Parsed; `null`: none. `{ form: [[name, value]] }`: a form. */
  body: unknown;
}

/** One exchange with the provider, recorded from its original SDKs or copied from its documentation. */
export interface Vector {
  id: string;
  operationId: string;
  /** What was called, with its arguments as JSON; for documented vectors where it is documented. */
  sdkCall: string;
  origin: "recorded" | "documented";
  request: WireRequest;
  response: { status: number; headers: Record<string, string>; body: unknown } | null;
}

const all: Vector[] = JSON.parse(readFileSync(new URL("./fixtures/wire.json", import.meta.url), "utf8"));
const isWebhook = ({ operationId }: Vector): boolean => /^on[A-Z]/.test(operationId);

/** What a client sends. */
export const vectors: readonly Vector[] = all.filter((vector) => !isWebhook(vector));

/** What the provider sends to the user's server. */
export const webhookVectors: readonly Vector[] = all.filter(isWebhook);

/** The arguments of the SDK call behind a recorded vector. */
export function argumentsOf({ sdkCall }: Vector): Record<string, unknown> {
  return JSON.parse(/\{.*\}/s.exec(sdkCall)?.[0] ?? "{}");
}

/** The input, as a user of the operation would give it, that stands for a request. */
export function inputOf(row: OperationRow, operation: string, request: WireRequest): Record<string, unknown> {
  const query = new URLSearchParams(request.query);
  if (row.params?.url) return { [row.params.url]: `${request.origin}${request.path}?${query}` };
  const rules = mockData.rules[operation]?.query ?? {};
  const typed = [...query].map(([name, value]): [string, unknown] => [name, toType(rules[name]?.schema, value)]);
  const input = { ...pathValues(row, request.path), ...Object.fromEntries(typed), ...bodyMembers(row, request.body) };
  for (const name in row.params?.fixed) delete input[name];
  return input;
}

function toType(schema: unknown, text: string): unknown {
  const { type } = Object(schema) as { type?: string };
  if (type === "integer" || type === "number") return Number(text);
  return type === "boolean" ? text === "true" : text;
}

/** The values in a path, by the names in the row's template. */
export function pathValues(row: OperationRow, path: string): Record<string, unknown> {
  const template = row.http.split(" ")[1]?.split("/") ?? [];
  const segments = path.split("/");
  const fits =
    segments.length === template.length &&
    template.every((part, index) => /^\{/.test(part) || part === segments[index]);
  if (!fits) throw new Error(`${path} is not of the form ${row.http}.`);
  return Object.fromEntries(
    template.flatMap((part, index) =>
      part.startsWith("{") ? [[part.slice(1, -1), decodeURIComponent(segments[index] ?? "")]] : [],
    ),
  );
}

/** The members of a body where the row wraps them, without the constants that it puts on. */
function bodyMembers({ wrap, fill }: OperationRow, body: unknown): Record<string, unknown> {
  let members = Object(body) as Record<string, unknown>;
  for (const key of wrap?.split(".") ?? []) members = Object(members[key]) as Record<string, unknown>;
  const constants = Object.keys(fill ?? {}).map((path) => path.split("."));
  const isConstant = (name: string): boolean =>
    constants.some((path) => path.at(-1) === name && path.slice(0, -1).join(".") === (wrap ?? ""));
  return Object.fromEntries(Object.entries(members).filter(([name]) => !isConstant(name)));
}
