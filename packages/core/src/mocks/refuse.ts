import { scrub } from "../redact.ts";
import type { Incoming } from "./incoming.ts";
import type { MockData, MockErrorBody, Refusal, RefusedMember } from "./types.ts";

/** Puts the line that tells of a refusal together; it names members and rules, never values. */
export function describeRefusal(
  provider: string,
  incoming: Pick<Incoming, "method" | "url">,
  refusal: Omit<Refusal, "message">,
  { why = describeIssues(refusal.issues), nearest = [] }: { why?: string; nearest?: readonly string[] } = {},
): Refusal {
  const what = refusal.operation ?? `${incoming.method} ${scrub(incoming.url.pathname, [])}`;
  const close = nearest.length > 0 ? `; did you mean ${nearest.join(" or ")}?` : "";
  // Names of unknown members come from the request, and may hold anything.
  const message = `${provider} mock refused ${what}: ${why}${close}`.replace(/\p{Cc}+/gu, " ");
  return { ...refusal, message };
}

function describeIssues(issues: readonly RefusedMember[]): string {
  const told = issues.slice(0, 3).map(({ in: place, pointer, message }) => {
    const member = place === "body" ? pointer : pointer.slice(1);
    return [place === "input" ? "" : place, member, message].filter(Boolean).join(" ");
  });
  if (issues.length > told.length) told.push(`and ${issues.length - told.length} more`);
  return told.join("; ");
}

/** What of a refusal is not in its line. */
export interface RefusalDetails {
  /** `{id}` in the body. */
  id: string;
  /** Where another status than the usual one fits better. */
  status?: number | undefined;
  /** That of the operation. */
  tag?: string | undefined;
}

/** The provider's own answer to a request that its spec forbids. */
export function refusalResponse(
  data: MockData,
  refusal: Refusal,
  { id, status: better, tag }: RefusalDetails,
): Response {
  const bodies = [data.errors[refusal.reason] ?? []].flat();
  const error: MockErrorBody = bodies.find(({ when }) => !when || (tag !== undefined && when.includes(tag))) ?? {
    status: { invalid: 422, unauthorized: 401, notFound: 404 }[refusal.reason],
    body: { message: "{message}" },
  };
  // A fault inside a success stays one.
  const status = (error.status < 400 ? undefined : better) ?? error.status;
  const contentType = error.contentType ?? "application/json";
  const values: Record<string, unknown> = {
    "{message}": describeIssues(refusal.issues) || refusal.message,
    "{mirror}": mirror(refusal.issues),
    "{id}": id,
  };
  const fill = (part: unknown): unknown => {
    // Bodies that repeat the status tell the one that is really sent.
    if (part === error.status) return status;
    if (typeof part === "string") return values[part] ?? part;
    if (Array.isArray(part)) return part.map(fill);
    if (typeof part !== "object" || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, fill(value)]));
  };
  const body = fill(error.body);
  const isText = typeof body === "string" && !/[/+]json\b/.test(contentType);
  return new Response(isText ? body : JSON.stringify(body), { status, headers: { "content-type": contentType } });
}

/** The request's shape, with what is wrong in place of each value. */
function mirror(issues: readonly RefusedMember[]): unknown {
  const root: MirrorNode = { messages: [], members: new Map() };
  for (const { pointer, message } of issues) {
    let node = root;
    for (const part of pointer.split("/").slice(1)) {
      const name = part.replaceAll("~1", "/").replaceAll("~0", "~");
      const next = node.members.get(name) ?? { messages: [], members: new Map() };
      node.members.set(name, next);
      node = next;
    }
    node.messages.push(message);
  }
  return root.members.size > 0 ? toMirror(root) : root.messages.join("; ");
}

interface MirrorNode {
  messages: string[];
  members: Map<string, MirrorNode>;
}

function toMirror({ messages, members }: MirrorNode): unknown {
  if (members.size === 0) return messages;
  return Object.fromEntries([...members].map(([name, node]) => [name, toMirror(node)]));
}
