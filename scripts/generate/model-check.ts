import type { Member } from "./model.ts";
import type { Complain } from "./model-operation.ts";
import type { Check, Operation } from "./openapi.ts";

/** What must hold before a request is sent; the members that it is about must exist. */
export function readChecks(operation: Operation, members: readonly Member[], complain: Complain): Check[] | undefined {
  const checks = operation["x-check"];
  const known = members.map(({ name }) => name);
  for (const [index, check] of (checks ?? []).entries()) {
    const { exactlyOne = [], atLeastOne = [], atMostOne = [], member, keysOf, when = {} } = check;
    const named = [...exactlyOne, ...atLeastOne, ...atMostOne, ...Object.keys(when), member, keysOf];
    const unknown = named.find((name) => name !== undefined && !known.includes(name));
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
        "write one of exactlyOne, atLeastOne, atMostOne, `member` or `keysOf` with `pattern` and `say`, or `member` with `items`",
      );
  }
  return checks;
}

function kindsOf({ exactlyOne, atLeastOne, atMostOne, member, keysOf, pattern, say, items }: Check): number {
  const isPattern = pattern !== undefined && say !== undefined;
  const kinds = [
    exactlyOne,
    atLeastOne,
    atMostOne,
    isPattern ? (member ?? keysOf) : undefined,
    member !== undefined ? items : undefined,
  ];
  return kinds.filter((kind) => kind !== undefined).length;
}

/** A check for readers: `exactly one of a and b`. */
export function checkText(check: Check): string {
  const { exactlyOne, atLeastOne, atMostOne, member, keysOf, say, items, when } = check;
  const condition = Object.entries(when ?? {}).map(([name, value]) => `\`${name}\` is \`${JSON.stringify(value)}\``);
  const list = (names: readonly string[]): string => {
    const quoted = names.map((name) => `\`${name}\``);
    return [quoted.slice(0, -1).join(", "), quoted.at(-1)].filter(Boolean).join(" and ");
  };
  const text = exactlyOne
    ? `exactly one of ${list(exactlyOne)}`
    : atLeastOne
      ? `at least one of ${list(atLeastOne)}`
      : atMostOne
        ? `at most one of ${list(atMostOne)}`
        : items
          ? `\`${member}\` has ${items[0]} to ${items[1]} items`
          : keysOf === undefined
            ? `\`${member}\` ${say}`
            : `each key of \`${keysOf}\` ${say}`;
  return condition.length ? `${text}, where ${condition.join(" and ")}` : text;
}
