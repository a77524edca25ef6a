import { scrub } from "../redact.ts";
import type { Incoming } from "./incoming.ts";
import type { CredentialPlace, MockData, MockErrorBody, Refusal, RefusedMember } from "./types.ts";

/** Puts the line that tells of a refusal together; it names members and rules, never values. */
export function describeRefusal(
  provider: string,
  incoming: Incoming,
  refusal: Omit<Refusal, "message">,
  nearest: readonly string[],
  place: CredentialPlace | false = false,
): Refusal {
  const { operation, reason, issues } = refusal;
  const what = operation ?? `${incoming.method} ${scrub(incoming.url.pathname, [])}`;
  const close = nearest.length > 0 ? `; did you mean ${nearest.join(" or ")}?` : "";
  const why =
    reason === "notFound"
      ? `no operation has this method and path${close}`
      : reason === "unauthorized"
        ? lack(place || { in: "header", name: "authorization" })
        : describeIssues(issues);
  // Names of unknown members come from the request, and may hold anything.
  const message = `${provider} mock refused ${what}: ${why}`.replace(/\p{Cc}+/gu, " ");
  return { ...refusal, message };
}

function lack({ in: place, name }: CredentialPlace): string {
  if (place === "query") return `it has no "${name}" in its query`;
  return `it has no ${name === "authorization" ? "Authorization" : name} header`;
}

function describeIssues(issues: readonly RefusedMember[]): string {
  const told = issues.slice(0, 3).map(({ in: place, pointer, message }) => {
    const member = place === "body" ? pointer : pointer.slice(1);
    return [place, member, message].filter(Boolean).join(" ");
  });
  if (issues.length > told.length) told.push(`and ${issues.length - told.length} more`);
  return told.join("; ");
}

/** The provider's own answer to a request that its spec forbids. */
export function refusalResponse(data: MockData, refusal: Refusal, id: string, status?: number): Response {
  const error: MockErrorBody = data.errors[refusal.reason] ?? {
    status: { invalid: 422, unauthorized: 401, notFound: 404 }[refusal.reason],
    body: { message: "{message}" },
  };
  const values: Record<string, unknown> = {
    "{message}": describeIssues(refusal.issues) || refusal.message,
    "{mirror}": mirror(refusal.issues),
    "{id}": id,
  };
  const fill = (part: unknown): unknown => {
    // Bodies that repeat the status tell the one that is really sent.
    if (part === error.status) return status ?? part;
    if (typeof part === "string") return values[part] ?? part;
    if (Array.isArray(part)) return part.map(fill);
    if (typeof part !== "object" || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, fill(value)]));
  };
  return new Response(JSON.stringify(fill(error.body)), {
    status: status ?? error.status,
    headers: { "content-type": error.contentType ?? "application/json" },
  });
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
