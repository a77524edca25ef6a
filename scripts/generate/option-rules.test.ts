import { expect, test } from "vitest";
import { operationLines, problemsOf } from "./toy-spec.ts";

const what = (given: string): string[] => problemsOf(given).map((line) => line.replace(/^\S+ {2}/, ""));

const credential = (option: string, env: string): string => `{ option: ${option}, env: ${env}, description: It. }`;
const schemes = (text: string): string =>
  `${operationLines("")}security: [{ one: [] }]\ncomponents:\n  securitySchemes:\n    one: ${text}\n`;
const parameter = (name: string, more = ""): string =>
  `parameters: [{ name: ${name}, in: query, description: A., schema: { type: string }, example: a${more} }]`;
const standIn = (option: string, env: string, more = ""): string =>
  `, x-option: { option: ${option}, env: ${env}, description: It.${more} }`;
const server = (text: string): string => `servers:\n${text}\n${operationLines("")}`;

test("options that are described once, and used everywhere, are no problem", () => {
  const given = [
    "servers: [{ url: 'https://{region}.toy.example', variables: { region: { default: 1-2, x-option: { option: region, env: TOY_REGION, description: It., pattern: '^\\d-\\d$' } } } }]",
    operationLines(`security: [{ one: [] }, { two: [] }]\n${parameter("user", standIn("user", "TOY_USER"))}`),
    "components:\n  securitySchemes:",
    `    one: { type: http, scheme: basic, x-credentials: { username: { compose: '{region}/{user}' }, password: ${credential("key", "TOY_KEY")}, options: { user: { env: TOY_USER, description: It. } } } }`,
    `    two: { type: http, scheme: HMAC, x-credentials: { key: { compose: '{user}' }, secret: ${credential("key", "TOY_KEY")} } }`,
  ];
  expect(problemsOf(given.join("\n"))).toEqual([]);
});

test.each([
  [
    "an option with two variables",
    schemes(
      `{ type: http, scheme: basic, x-credentials: { username: ${credential("user", "TOY_USER")}, password: ${credential("user", "TOY_OTHER")} } }`,
    ),
    "the option `user` is read from `TOY_OTHER` here, and from `TOY_USER` elsewhere. Mend: name one variable.",
  ],
  [
    "an option that stands in with another variable",
    `${schemes(`{ type: http, scheme: bearer, x-credentials: { token: ${credential("account", "TOY_TOKEN")} } }`)}`.replace(
      "x-safety: read",
      `x-safety: read\n      ${parameter("id", standIn("account", "TOY_ACCOUNT"))}`,
    ),
    "the option `account` is read from `TOY_ACCOUNT` here, and from `TOY_TOKEN` elsewhere. Mend: name one variable.",
  ],
  [
    "an option that every client has",
    operationLines(parameter("id", standIn("timeout", "TOY_ID"))),
    "the option `timeout` is one that every client has. Mend: give it another name.",
  ],
  [
    "a pattern that is none",
    operationLines(parameter("id", standIn("account", "TOY_ID", ", pattern: '('"))),
    "the pattern `(` is no regular expression. Mend: correct it; it is read with the flag `u`.",
  ],
  [
    "a part that is missing",
    schemes(`{ type: http, scheme: HMAC, x-credentials: { key: ${credential("apiKey", "TOY_KEY")} } }`),
    "one: `secret` is missing. Mend: say which option and environment variable it comes from.",
  ],
  [
    "a part that the scheme does not have",
    schemes(
      `{ type: http, scheme: bearer, x-credentials: { token: ${credential("token", "TOY_TOKEN")}, secret: ${credential("secret", "TOY_SECRET")} } }`,
    ),
    "one: the scheme has no part `secret`. Mend: name token.",
  ],
  [
    "an option that nobody describes",
    schemes("{ type: http, scheme: bearer, x-credentials: { token: { compose: '{user}' } } }"),
    "one: nobody describes the option `user`. Mend: describe it under `options` of `x-credentials`.",
  ],
  [
    "an option that nobody uses",
    schemes(
      `{ type: http, scheme: bearer, x-credentials: { token: ${credential("token", "TOY_TOKEN")}, options: { user: { env: TOY_USER, description: It. } } } }`,
    ),
    "one: no `compose` names the option `user`. Mend: use it, or take it out.",
  ],
  [
    "a part that is neither an option nor made of some",
    schemes("{ type: http, scheme: bearer, x-credentials: { token: {} } }"),
    "`x-credentials` must have required property 'option' at `token`. Mend: see specs/README.md.",
  ],
  [
    "a parameter that has a stand-in in one operation only",
    `${operationLines(parameter("id", standIn("account", "TOY_ACCOUNT")))}${operationLines(`operationId: other\n${parameter("id")}`, "/others").replace("paths:\n", "")}`,
    "other: `id` has no `x-option` here, and is filled by `account` elsewhere. Mend: say the same wherever the name stands, or choose another name (of a path parameter it is only a label).",
  ],
  [
    "a parameter with two stand-ins",
    `${operationLines(parameter("id", standIn("account", "TOY_ACCOUNT")))}${operationLines(`operationId: other\n${parameter("id", standIn("user", "TOY_USER"))}`, "/others").replace("paths:\n", "")}`,
    "other: `id` is filled by the option `user` here, and is filled by `account` elsewhere. Mend: say the same wherever the name stands, or choose another name (of a path parameter it is only a label).",
  ],
  [
    "a URL with a variable that nobody describes",
    server("  - url: https://{region}.toy.example"),
    "the URL has `{region}`, which has no default. Mend: describe it under `variables`, with a `default`.",
  ],
  [
    "a variable that the URL does not have",
    server("  - { url: https://toy.example, variables: { region: { default: a } } }"),
    "the URL has no `{region}`. Mend: correct the name, or take it out.",
  ],
  [
    "a default that is not as the pattern says",
    server(
      "  - { url: 'https://{a}.toy.example', variables: { a: { default: b, x-option: { option: region, env: TOY_A, description: A., pattern: '^a' } } } }",
    ),
    "the default `b` does not match the pattern. Mend: correct one of them.",
  ],
  [
    "an option of a server that nobody uses",
    server(
      "  - url: https://toy.example\n  - { url: 'https://{a}.toy.example', variables: { a: { default: a, x-option: { option: region, env: TOY_A, description: A. } } } }",
    ),
    "only the first server's URL is used. Mend: put it there.",
  ],
])("%s is a problem", (_, given, want) => {
  expect(what(given)).toContain(want);
});
