/**
 * Properties that only code of core touches, and what they are called in its build: no bundle can shorten them, and they
 * are a good part of one call. Each is `@internal` where it is declared, so that no declaration names it; `pnpm
 * test:packed` holds all that to it. Which letter is whose was found by trying: it is worth 20 bytes gzip.
 */
export const internals: Readonly<Record<string, string>> = {
  row: "e",
  label: "p",
  started: "l",
  deadline: "a",
  doubt: "N",
  sending: "i",
  latest: "o",
  asked: "r",
  trouble: "v",
  spec: "d",
  secrets: "m",
  permanent: "t",
  failure: "n",
  streaming: "E",
  interrupt: "g",
  fail: "b",
  finish: "u",
  notSent: "c",
  mediaType: "A",
  baseOf: "f",
  settings: "s",
  perform: "k",
  sends: "C",
  waits: "w",
  fails: "h",
  ends: "I",
  rearm: "O",
  timers: "q",
  aroundCalls: "x",
  aroundAttempts: "j",
};
