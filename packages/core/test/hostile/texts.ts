import fc from "fast-check";

const pieces = [
  ...["..", ".", "/", "\\", "//", "%2e", "%2F", "%5c", "%00", "%", "@", ":", "?", "#", "&", "=", ";", "+", " ", "\t"],
  ...[
    "\r\n",
    "\n",
    "\r\n\t",
    "\0",
    "\x7f",
    "\x85",
    "\u2028",
    "\ud800",
    "\udfff",
    "😀",
    "é",
    "。",
    "／",
    "＠",
    "İ",
    "\ufeff",
  ],
  ...['"', "'", "<", "`", "{id}", "$", "__proto__", "constructor", "https:", "evil.test", "user:pw@", "127.0.0.1", "a"],
  ...["x-evil: 1", "a".repeat(300)],
];

/** Texts that somebody may try to break out of their place with. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 6 }).map((all) => all.join("")),
  fc.string({ unit: "binary", maxLength: 20 }),
);

/** What anything may be that is no text. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: hostileText },
  fc.constantFrom<unknown>(
    undefined,
    null,
    {},
    [],
    [".."],
    new Date(Number.NaN),
    Symbol("s"),
    () => "..",
    new String(".."),
  ),
  fc.constantFrom<unknown>({ toString: () => ".." }, { length: 2, 0: ".", 1: "." }, 1e21, Number.NaN, -0, 10n, true),
);
