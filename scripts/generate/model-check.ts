import type { Member } from "./model.ts";
import type { Complain } from "./model-operation.ts";
import type { Check, Operation } from "./openapi.ts";
import { code } from "./print.ts";

/** What must hold before a request is sent; the members that it is about must exist. */
export function readChecks(operation: Operation, members: readonly Member[], complain: Complain): Check[] | undefined {
  const checks = operation["x-check"];
  const known = members.map(({ name }) => name);
  for (const [index, check] of (checks ?? []).entries()) {
    const { required = [], exactlyOne = [], atLeastOne = [], atMostOne = [], member, keysOf, when = {} } = check;
    const named = [...required, ...exactlyOne, ...atLeastOne, ...atMostOne, ...Object.keys(when), member, keysOf];
    const unknown = named.find((name) => name !== undefined && !known.includes(name.split(".", 1)[0] ?? ""));
    if (unknown !== undefined)
      complain(
        operation,
        ["x-check", index],
        `the input has no member \`${unknown}\``,
        `name one of ${known.join(", ") || "its members; it has none"}`,
      );
    if (kindsOf(check) !== 1)
      complain(
        operation,
        ["x-check", index],
        `it says ${kindsOf(check)} things to check`,
        "write one of required, exactlyOne, atLeastOne, atMostOne, `member` or `keysOf` with `pattern` and `say`, or `member` with `items` or with `tuple` and `say`",
      );
  }
  return checks;
}

function kindsOf(check: Check): number {
  const { required, exactlyOne, atLeastOne, atMostOne, member, keysOf, pattern, say, items, tuple } = check;
  const isPattern = pattern !== undefined && say !== undefined;
  const kinds = [
    required,
    exactlyOne,
    atLeastOne,
    atMostOne,
    isPattern ? (member ?? keysOf) : undefined,
    member !== undefined ? items : undefined,
    member !== undefined && say !== undefined ? tuple : undefined,
  ];
  return kinds.filter((kind) => kind !== undefined).length;
}

/** A call of one of core's functions that make checks. */
export interface CheckCall {
  name: string;
  values: unknown[];
  /** The check that holds in one case only. */
  inner?: CheckCall;
}

/** Core's functions that make checks. */
export const checkNames: readonly string[] = [
  "atLeastOne",
  "atMostOne",
  "exactlyOne",
  "fits",
  "hasItems",
  "hasTuples",
  "keysFit",
  "needs",
  "where",
];

/** Which of core's functions makes the check, and of what. */
export function checkCall({ when, ...check }: Check): CheckCall {
  if (when) return { name: "where", values: [when], inner: checkCall(check) };
  const { required, exactlyOne, atLeastOne, atMostOne, member, keysOf, pattern = "", say, items, tuple } = check;
  if (required) return { name: "needs", values: required };
  if (exactlyOne) return { name: "exactlyOne", values: exactlyOne };
  if (atLeastOne) return { name: "atLeastOne", values: atLeastOne };
  if (atMostOne) return { name: "atMostOne", values: atMostOne };
  if (items) return { name: "hasItems", values: [member, ...items] };
  if (tuple) return { name: "hasTuples", values: [member, tuple, say] };
  const form = code(`${new RegExp(pattern, "u")}`);
  return keysOf === undefined
    ? { name: "fits", values: [member, form, say] }
    : { name: "keysFit", values: [keysOf, form, say] };
}

/** A check for readers: `exactly one of a and b`. */
export function checkText(check: Check): string {
  const condition = Object.entries(check.when ?? {}).map(
    ([name, value]) => `\`${name}\` is \`${JSON.stringify(value)}\``,
  );
  return condition.length ? `${ruleText(check)}, where ${condition.join(" and ")}` : ruleText(check);
}

function ruleText({ required, exactlyOne, atLeastOne, atMostOne, member, keysOf, say, items, tuple }: Check): string {
  if (required) return `${listText(required)} must be given`;
  if (exactlyOne) return `exactly one of ${listText(exactlyOne)}`;
  if (atLeastOne) return `at least one of ${listText(atLeastOne)}`;
  if (atMostOne) return `at most one of ${listText(atMostOne)}`;
  if (items) return `\`${member}\` has ${items[0]} to ${items[1]} items`;
  if (keysOf !== undefined) return `each name in \`${keysOf}\` ${say}`;
  return `${tuple ? "each of " : ""}\`${member}\` ${say}`;
}

function listText(names: readonly string[]): string {
  const quoted = names.map((name) => `\`${name}\``);
  return [quoted.slice(0, -1).join(", "), quoted.at(-1)].filter(Boolean).join(" and ");
}
