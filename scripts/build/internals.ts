/**
 * Properties that only code of core touches, and what they are called in its build: no bundle can shorten them, and they
 * are a good part of one call. Each is `@internal` where it is declared, so that no declaration names it; `pnpm
 * test:packed` holds all that to it.
 */
export const internals: Readonly<Record<string, string>> = {
  row: "a",
  label: "b",
  started: "c",
  deadline: "d",
  doubt: "e",
  sending: "f",
  latest: "g",
  asked: "h",
  trouble: "i",
  spec: "j",
  secrets: "k",
  permanent: "l",
  failure: "m",
  streaming: "n",
  interrupt: "o",
  fail: "p",
  finish: "q",
  notSent: "r",
  mediaType: "s",
  baseOf: "t",
  settings: "u",
  perform: "v",
};
