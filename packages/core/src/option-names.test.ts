import { expect, test } from "vitest";
import { isValidationError } from "./errors.ts";
import { bounded, breaker, paced } from "./limits/index.ts";
import { createMocks, strictUnhandled } from "./mocks/index.ts";
import { toyData } from "./mocks/toy-provider.ts";
import { nodeFetch } from "./node/index.ts";
import { checkOptions, clientOptionNames, type OptionNames, unknownName } from "./option-names.ts";
import { createWebhooks, hmac, ipAllow, memoryStore, queryToken, verifyByFetch } from "./webhooks/index.ts";

const names = { token: true, ...clientOptionNames };
const check = (options: unknown) => () => checkOptions("createToy", options as object, names);

test.each<[given: string, options: object, want: string]>([
  ["a misspelt one", { timeOut: 5 }, 'unknown option "timeOut"; did you mean "timeout"?'],
  ["one that is not set", { timout: undefined }, 'unknown option "timout"; did you mean "timeout"?'],
  ["one inside another", { retry: { attemps: 5 } }, 'retry: unknown option "attemps"; did you mean "attempts"?'],
  ["a map inside another", { retry: new Map() }, "retry: the options must be a plain object."],
  [
    "one that looks like none",
    { pageNumber: 5 },
    `unknown option "pageNumber"; there are ${Object.keys(names).join(", ")}.`,
  ],
  ["one that every object has", { constructor: 5 }, 'unknown option "constructor"; there are token, '],
  ["a list", ["key"], "the options must be a plain object."],
  ["a text", Object("key"), "the options must be a plain object."],
  ["a map", new Map([["token", "key"]]), "the options must be a plain object."],
  ["a signal", new AbortController().signal, "the options must be a plain object."],
])("%s is refused", (_, options, want) => {
  expect(check(options)).toThrow(`createToy: ${want}`);
  expect(check(options)).toThrow(expect.toSatisfy(isValidationError));
});

test.each<[given: string, options: unknown]>([
  ["nothing", undefined],
  ["null", null],
  ["none", {}],
  ["those of the provider and of all clients", { token: "key", timeout: 5, retry: { attempts: 2 }, clock: { now: 1 } }],
  ["another form of an option that may have options", { retry: false }],
  ["an object without prototype", Object.assign(Object.create(null), { token: "key" })],
  ["what an object inherits", Object.create({ colour: "red" })],
  [
    "an instance of a class",
    new (class Settings {
      token = "key";
    })(),
  ],
])("%s is taken", (_, options) => {
  expect(check(options)).not.toThrow();
});

test("an option is not read where its name alone tells", () => {
  const options = Object.defineProperty({}, "token", { enumerable: true, get: () => expect.fail("it was read") });
  expect(check(options)).not.toThrow();
});

test("the compiler finds a name that is missing, and one that is too many", () => {
  interface Options {
    token?: string;
    retry?: number | { attempts?: number };
  }
  // @ts-expect-error: there is retry, too.
  const missing: OptionNames<Options> = { token: true };
  // @ts-expect-error: there is no such option.
  const more: OptionNames<Options> = { token: true, retry: true, tokens: true };
  // @ts-expect-error: it has attempts.
  const inside: OptionNames<Options> = { token: true, retry: {} };
  expect([missing, more, inside]).toHaveLength(3);
});

test("where there are no names, the message says so", () => {
  expect(unknownName("service", "voice", [])).toBe('unknown service "voice"; there are none.');
});

const webhooks = { provider: "toy", events: {}, definitions: {}, sensitive: {} };
const { sign } = createWebhooks(webhooks, { insecureNoAuth: true });

test.each<[where: string, misspelt: string, meant: string, make: (options: never) => unknown]>([
  ["paced", "pre", "per", (options) => paced(options)],
  ["bounded", "inflight", "inFlight", (options) => bounded(options)],
  ["breaker", "onchange", "onChange", (options) => breaker(options)],
  ["nodeFetch", "httpsagent", "httpsAgent", (options) => nodeFetch(options)],
  ["toy mocks", "baseURL", "baseUrl", (options) => createMocks(toyData, options)],
  ["strictUnhandled", "allowed", "allow", (options) => strictUnhandled(options)],
  ["toy webhooks", "maxByte", "maxBytes", (options) => createWebhooks(webhooks, options)],
  ["toy webhooks: sign", "heders", "headers", (options) => sign({ type: "unknown", payload: {} }, options)],
  ["memoryStore", "tll", "ttl", (options) => memoryStore(options)],
  ["ipAllow", "proxys", "proxies", (options) => ipAllow("203.0.113.0/24", options)],
  ["hmac", "tolerence", "tolerance", (options) => hmac(`whsec_${"a".repeat(32)}`, options)],
  ["queryToken", "paramter", "parameter", (options) => queryToken("a".repeat(22), options)],
  ["verifyByFetch", "perMinuet", "perMinute", (options) => verifyByFetch(() => true, options)],
])("%s refuses %s", async (where, misspelt, meant, make) => {
  const making = async () => make({ [misspelt]: 5 } as never);
  await expect(making()).rejects.toThrow(`${where}: unknown option "${misspelt}"; did you mean "${meant}"?`);
});
