/** JSON Schema (2020-12), as far as specs use it; annotations such as `description` are left out when data is generated. */
export type JsonSchema = boolean | JsonSchemaObject;

/** The keywords of a {@link JsonSchema}. */
export interface JsonSchemaObject {
  /** `#/definitions/Name` */
  readonly $ref?: string;
  readonly type?: JsonType | readonly JsonType[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly items?: JsonSchema;
  readonly prefixItems?: readonly JsonSchema[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly patternProperties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema;
  readonly required?: readonly string[];
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
  readonly allOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly not?: JsonSchema;
  readonly if?: JsonSchema;
  readonly then?: JsonSchema;
  readonly else?: JsonSchema;
}

/** The `type`s of JSON Schema. */
export type JsonType = "string" | "number" | "integer" | "boolean" | "object" | "array" | "null";

/** What is wrong, and where. */
export interface Issue {
  /** JSON pointer of the member at fault: `/data/attributes/to`; of the missing one where one is missing. */
  pointer: string;
  /** Such as `must be an integer`; never contains the value. */
  message: string;
}

// A schema may refer to itself and a value may nest at will: both ends are bounded, so that no value from outside can
// exhaust the stack or the processor.
const maxDepth = 250;
const maxSteps = 1_000_000;
const maxIssues = 20;

/**
 * Checks a value against a JSON Schema (2020-12). Unknown formats pass; patterns are ECMAScript with the `u` flag.
 *
 * @param definitions - what `#/definitions/Name` refers to
 * @returns the issues, at most 20; none: the value is valid
 * @example validate({ type: "object", required: ["to"] }, {}, {}) // [{ pointer: "/to", message: "is required" }]
 */
export function validate(
  schema: JsonSchema,
  value: unknown,
  definitions: Readonly<Record<string, JsonSchema>>,
): Issue[] {
  let steps = 0;
  let exceeded = false;

  function check(schema: JsonSchema, value: unknown, pointer: string, depth: number, issues: Issue[]): void {
    if (schema === true || exceeded || issues.length >= maxIssues) return;
    if (++steps > maxSteps || depth > maxDepth) {
      exceeded = true;
      return;
    }
    const fail = (message: string, at = pointer) => issues.push({ pointer: at, message });
    if (schema === false) return void fail("is not allowed here");

    if (schema.type !== undefined && !isOfType(value, schema.type))
      return void fail(`must be ${[schema.type].flat().map(withArticle).join(" or ")}`);
    if (schema.const !== undefined && !same(schema.const, value)) fail(`must be ${JSON.stringify(schema.const)}`);
    if (schema.enum && !schema.enum.some((one) => same(one, value)))
      fail(`must be one of ${schema.enum.map((one) => JSON.stringify(one)).join(", ")}`);

    if (typeof value === "string") checkString(schema, value, fail);
    else if (typeof value === "number") checkNumber(schema, value, fail);
    else if (Array.isArray(value)) checkArray(schema, value, pointer, depth, issues, fail);
    else if (isRecord(value)) checkObject(schema, value, pointer, depth, issues, fail);

    if (schema.$ref !== undefined) check(resolve(schema.$ref), value, pointer, depth + 1, issues);
    if (schema.allOf) for (const branch of schema.allOf) check(branch, value, pointer, depth + 1, issues);
    if (schema.anyOf || schema.oneOf || schema.not !== undefined || schema.if !== undefined)
      checkBranches(schema, value, pointer, depth, issues, fail);
  }

  function checkBranches(
    schema: JsonSchemaObject,
    value: unknown,
    pointer: string,
    depth: number,
    issues: Issue[],
    fail: Fail,
  ): void {
    const passes = (branch: JsonSchema) => failures(branch).length === 0;
    const failures = (branch: JsonSchema): Issue[] => {
      const found: Issue[] = [];
      check(branch, value, pointer, depth + 1, found);
      return found;
    };
    for (const branches of [schema.anyOf, schema.oneOf]) {
      if (!branches) continue;
      const results = branches.map(failures);
      const passed = results.filter((found) => found.length === 0).length;
      if (passed === 0) issues.push(...nearest(results, pointer));
      else if (passed > 1 && branches === schema.oneOf) fail("must have only one of the allowed forms");
    }
    if (schema.not !== undefined && passes(schema.not)) fail("must not have the forbidden form");
    if (schema.if !== undefined)
      check((passes(schema.if) ? schema.then : schema.else) ?? true, value, pointer, depth + 1, issues);
  }

  function checkArray(
    schema: JsonSchemaObject,
    value: unknown[],
    pointer: string,
    depth: number,
    issues: Issue[],
    fail: Fail,
  ): void {
    const { prefixItems = [], items, minItems, maxItems, uniqueItems } = schema;
    if (minItems !== undefined && value.length < minItems) fail(`must have at least ${count(minItems, "item")}`);
    if (maxItems !== undefined && value.length > maxItems) fail(`must have at most ${count(maxItems, "item")}`);
    if (uniqueItems && new Set(value.map((one) => canonical(one, depth))).size < value.length)
      fail("must not repeat an item");
    value.forEach((one, index) => {
      check(prefixItems[index] ?? items ?? true, one, `${pointer}/${index}`, depth + 1, issues);
    });
  }

  function checkObject(
    schema: JsonSchemaObject,
    value: Record<string, unknown>,
    pointer: string,
    depth: number,
    issues: Issue[],
    fail: Fail,
  ): void {
    const { properties = {}, patternProperties, additionalProperties = true, minProperties, maxProperties } = schema;
    const names = Object.keys(value);
    const at = (name: string) =>
      `${pointer}/${/[~/]/.test(name) ? name.replaceAll("~", "~0").replaceAll("/", "~1") : name}`;
    if (minProperties !== undefined && names.length < minProperties)
      fail(`must have at least ${count(minProperties, "member")}`);
    if (maxProperties !== undefined && names.length > maxProperties)
      fail(`must have at most ${count(maxProperties, "member")}`);
    const needed = (name: string) => Object.hasOwn(value, name) || fail("is required", at(name));
    schema.required?.forEach(needed);
    for (const name in schema.dependentRequired)
      if (Object.hasOwn(value, name)) schema.dependentRequired[name]?.forEach(needed);
    for (const name of names) {
      let known = Object.hasOwn(properties, name);
      if (known) check(properties[name] ?? true, value[name], at(name), depth + 1, issues);
      for (const pattern in patternProperties) {
        if (!regExp(pattern).test(name)) continue;
        known = true;
        check(patternProperties[pattern] ?? true, value[name], at(name), depth + 1, issues);
      }
      if (!known) check(additionalProperties, value[name], at(name), depth + 1, issues);
    }
  }

  function resolve(ref: string): JsonSchema {
    const definition = definitions[ref.slice("#/definitions/".length)];
    if (definition === undefined) throw new Error(`The schema refers to ${ref}, which is not among its definitions.`);
    return definition;
  }

  /** Text that is equal for equal values, whatever the order of their members. */
  function canonical(value: unknown, depth: number): string {
    if (depth > maxDepth) {
      exceeded = true;
      return "";
    }
    if (Array.isArray(value)) return `[${value.map((one) => canonical(one, depth + 1))}]`;
    if (!isRecord(value)) return `${JSON.stringify(value)}`;
    const names = Object.keys(value).sort();
    return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name], depth + 1)}`)}}`;
  }

  const same = (given: unknown, value: unknown): boolean =>
    given === value || (typeof given === "object" && given !== null && canonical(given, 0) === canonical(value, 0));

  const issues: Issue[] = [];
  check(schema, value, "", 0, issues);
  return exceeded
    ? [{ pointer: "", message: "is nested too deeply or too large to be checked" }]
    : issues.slice(0, maxIssues);
}

type Fail = (message: string, at?: string) => void;

function checkString(schema: JsonSchemaObject, value: string, fail: Fail): void {
  const { minLength, maxLength, pattern, format } = schema;
  if (minLength !== undefined && lengthOf(value) < minLength)
    fail(`must have at least ${count(minLength, "character")}`);
  if (maxLength !== undefined && lengthOf(value) > maxLength)
    fail(`must have at most ${count(maxLength, "character")}`);
  if (pattern !== undefined && !regExp(pattern).test(value)) fail(`must match ${pattern}`);
  if (format !== undefined && formats.get(format)?.(value) === false) fail(`must be a valid ${format}`);
}

function checkNumber(schema: JsonSchemaObject, value: number, fail: Fail): void {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  if (minimum !== undefined && value < minimum) fail(`must be at least ${minimum}`);
  if (maximum !== undefined && value > maximum) fail(`must be at most ${maximum}`);
  if (exclusiveMinimum !== undefined && value <= exclusiveMinimum) fail(`must be more than ${exclusiveMinimum}`);
  if (exclusiveMaximum !== undefined && value >= exclusiveMaximum) fail(`must be less than ${exclusiveMaximum}`);
  if (multipleOf !== undefined) {
    const times = value / multipleOf;
    // 1.1 is a multiple of 0.01, although 1.1 / 0.01 is 110.00000000000001.
    if (Math.abs(times - Math.round(times)) > 1e-9 * Math.max(1, Math.abs(times)))
      fail(`must be a multiple of ${multipleOf}`);
  }
}

/** The branch that came closest: one whose troubles all lie deeper than the choice itself, else what each asked for. */
function nearest(results: Issue[][], pointer: string): Issue[] {
  const deeper = results.filter((issues) => issues.every((issue) => issue.pointer !== pointer));
  const [best] = deeper.sort((one, other) => one.length - other.length);
  const wishes = new Set(results.flatMap((issues) => issues.map((issue) => issue.message)));
  return best ?? [{ pointer, message: [...wishes].join(" or ") || "must have one of the allowed forms" }];
}

function isOfType(value: unknown, wanted: NonNullable<JsonSchemaObject["type"]>): boolean {
  if (typeof wanted !== "string") return wanted.some((one) => isOfType(value, one));
  if (wanted === "integer") return Number.isInteger(value);
  return wanted === (value === null ? "null" : Array.isArray(value) ? "array" : typeof value);
}

function withArticle(type: JsonType): string {
  return type === "null" ? type : `${/^[aio]/.test(type) ? "an" : "a"} ${type}`;
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

// In characters as people count them for JSON Schema: code points.
function lengthOf(value: string): number {
  let length = 0;
  for (const _ of value) length++;
  return length;
}

const regExps = new Map<string, RegExp>();

function regExp(pattern: string): RegExp {
  const known = regExps.get(pattern);
  if (known) return known;
  const compiled = new RegExp(pattern, "u");
  regExps.set(pattern, compiled);
  return compiled;
}

const dateTime =
  /^(\d{4}-\d\d-\d\d)[tT\s]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([zZ]|[+-]([01]\d|2[0-3]):?[0-5]\d)$/;

const formats: ReadonlyMap<string, (value: string) => boolean> = new Map([
  ["date", isDate],
  ["date-time", (value) => isDate(dateTime.exec(value)?.[1] ?? "")],
  ["uri", (value) => /^[a-z][a-z\d+.-]*:[^\s<>"\\^`{|}]*$/i.test(value) && URL.canParse(value)],
  ["uuid", (value) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(value)],
  ["email", (value) => /^[^\s@]+@[a-z\d-]+(\.[a-z\d-]+)*$/i.test(value)],
]);

function isDate(value: string): boolean {
  const time = Date.parse(`${value}T00:00:00Z`);
  return (
    /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(time) && new Date(time).getUTCDate() === Number(value.slice(8))
  );
}
