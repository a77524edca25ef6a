import type { ApplicationStatus } from "./generated/types.ts";

const titles = { adr: "Application", cdrs: "Calls", fdrs: "Features", errs: "Errors" } as const;

/**
 * The status of an application as text, a line for each thing that is known, times in UTC. It has all that the status
 * has, phone numbers too.
 *
 * @example
 * const status = await aculab.getApplicationStatus({ application_instance_id });
 * console.log(applicationStatusToText(status));
 */
export function applicationStatusToText(status: ApplicationStatus): string {
  const parts = (["adr", "cdrs", "fdrs", "errs"] as const).filter((part) => status[part] !== undefined);
  if (parts.length === 0) return "There is no status yet.";
  return parts.flatMap((part) => toLines(titles[part], status[part], "")).join("\n");
}

function toLines(name: string, value: unknown, indent: string): string[] {
  const deeper = `${indent}  `;
  if (value instanceof Date) return [`${indent}${name}: ${value.toJSON()}`];
  if (typeof value !== "object" || value === null)
    return [`${indent}${name}: ${String(value).replaceAll("\n", `\n${deeper}`)}`];
  const members = Array.isArray(value)
    ? value.map((element, index) => [`${index + 1}`, element] as const)
    : Object.entries(value);
  if (members.length === 0) return [`${indent}${name}: none`];
  return [`${indent}${name}`, ...members.flatMap(([member, one]) => toLines(member.replaceAll("_", " "), one, deeper))];
}
