/** One schema of OpenAPI 3.0 as 3.1 writes it; schemas inside of it stay as they are. */
export function upgradeSchema(schema: Record<string, unknown>): Record<string, unknown> {
  const { nullable, example, exclusiveMinimum, exclusiveMaximum, ...rest } = schema;
  if (typeof rest.$ref === "string") {
    // OpenAPI 3.0 ignores what stands beside a reference, but `nullable` is always meant.
    const reference = {
      $ref: rest.$ref,
      ...(typeof rest.description === "string" && { description: rest.description }),
    };
    return nullable === true ? { anyOf: [{ $ref: rest.$ref }, { type: "null" }], ...withoutRef(reference) } : reference;
  }
  const upgraded: Record<string, unknown> = { ...rest };
  if (example !== undefined) upgraded.examples = [example];
  limit(upgraded, "Minimum", exclusiveMinimum);
  limit(upgraded, "Maximum", exclusiveMaximum);
  if (nullable !== true) return upgraded;
  if (Array.isArray(upgraded.enum) && !upgraded.enum.includes(null)) upgraded.enum = [...upgraded.enum, null];
  if (typeof upgraded.type === "string") return { ...upgraded, type: [upgraded.type, "null"] };
  const { description, examples, default: initial, ...core } = upgraded;
  if (!["allOf", "anyOf", "oneOf"].some((key) => key in core)) return upgraded;
  const notes = Object.entries({ description, examples, default: initial }).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(notes), anyOf: [core, { type: "null" }] };
}

function withoutRef({ $ref: _, ...rest }: { $ref: string }): Record<string, unknown> {
  return rest;
}

/** In 3.0 `exclusiveMinimum: true` says how `minimum` is meant. */
function limit(schema: Record<string, unknown>, end: "Minimum" | "Maximum", exclusive: unknown): void {
  const inclusive = end.toLowerCase();
  if (exclusive === true && typeof schema[inclusive] === "number") {
    schema[`exclusive${end}`] = schema[inclusive];
    delete schema[inclusive];
  } else if (typeof exclusive === "number") schema[`exclusive${end}`] = exclusive;
}
