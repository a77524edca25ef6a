import { isAbortError, isHttpError, isTimeoutError, isTrunklineError } from "../../src/errors.ts";
import type { Moment, Played, Story } from "./play.ts";
import type { Exchange } from "./provider.ts";

// What the client promises, whatever happens. The provider's ledger is the truth.

/** Milliseconds that a call may end after its deadline, or after its abort. */
const grace = 50;

/** Each promise that a story breaks, in plain words; the ones that matter most come first. */
export function brokenPromises(story: Story): string[] {
  const { calls, timers, unhandled, strangers } = story;
  return [
    ...calls.flatMap((call) => [
      ...ofLedger(call, story),
      ...ofTime(call, story),
      ...ofError(call),
      ...ofRest(call, story),
    ]),
    ...ofBudget(story),
    ...(timers > 0 ? [`${timers} timers of the client were left`] : []),
    ...(strangers > 0 ? [`${strangers} requests belong to no call`] : []),
    ...unhandled.map((reason) => `nobody handled the rejection "${reason}"`),
  ];
}

/** A line where the promise does not hold. */
const unless = (holds: boolean, problem: string): string[] => (holds ? [] : [problem]);

const isSend = ({ planned: { kind } }: Played): boolean => /^(send|sent stream|purchase)$/.test(kind);
const told = ({ error, status }: Played): "success" | "failure" | "status" =>
  error ? "failure" : status === undefined || (status > 199 && status < 300) ? "success" : "status";

function ofLedger(call: Played, { sequence }: Story): string[] {
  const { id, accepted, error, got } = call;
  if (!isSend(call)) return unless(told(call) !== "success" || !got || got === id, `${id} got the answer of ${got}`);
  const { outcome, likely } = error ?? {};
  const answers = call.exchanges.map(({ fate }) => fate.status ?? 0);
  return [
    // Middleware that repeats sends does so on its own account.
    ...unless(accepted <= 1 || sequence.middleware === "repeats", `${id} was carried out ${accepted} times`),
    ...unless(told(call) !== "success" || accepted > 0, `${id} succeeded and was not carried out`),
    ...unless(!got || got === id, `${id} got the answer of ${got}`),
    ...unless(
      !error || outcome === "unknown" || accepted === 0,
      `${id} is called ${outcome} and was carried out ${accepted} times`,
    ),
    ...unless(!error || /^(not_sent|rejected|unknown)$/.test(`${outcome}`), `${id} failed with the outcome ${outcome}`),
    ...unless(
      !likely || (outcome === "unknown" && answers.some((status) => status < 300 || status === 303)),
      `${id} is called ${outcome}, likely ${likely}, after ${answers}`,
    ),
  ];
}

function ofTime(call: Played, { sequence }: Story): string[] {
  const { id, started, timeout, aborted, settled, ended, exchanges, error } = call;
  if (!settled || !ended) return [`${id} did not settle`];
  const gaveUp = aborted && isBefore(aborted, ended) ? aborted : undefined;
  const tooSoon = exchanges.flatMap((exchange, index) => {
    const next = exchanges[index + 1];
    const { answered, asked = 0 } = exchange;
    return next && answered !== undefined && next.at < answered + asked ? [{ exchange, next }] : [];
  });
  // A user's middleware repeats when it likes.
  const polite = sequence.middleware === "repeats" ? [] : tooSoon;
  const tooLong = exchanges.find(
    (one, index) => (one.asked ?? 0) > sequence.maxRetryAfter && index < exchanges.length - 1,
  );
  return [
    ...unless(
      ended.at <= started + timeout + grace,
      `${id} ended ${ended.at - started - timeout} ms after its deadline`,
    ),
    ...unless(
      !gaveUp || ended.at <= gaveUp.at + grace,
      `${id} ended ${ended.at - (gaveUp?.at ?? 0)} ms after its abort`,
    ),
    ...exchanges.flatMap((exchange) => [
      ...unless(!gaveUp || isBefore(exchange, gaveUp), `${id} made a request after its abort`),
      ...unless(exchange.at <= started + timeout, `${id} made a request after its deadline`),
      ...unless(isBefore(exchange, settled), `${id} made a request after it had settled`),
    ]),
    ...polite.map(
      ({ exchange: { answered = 0, asked }, next }) =>
        `${id} came back after ${next.at - answered} ms, earlier than asked (${asked} ms)`,
    ),
    ...unless(
      !tooLong || sequence.middleware === "repeats",
      `${id} came back although ${tooLong?.asked} ms are more than maxRetryAfter`,
    ),
    ...unless(
      !(isTimeoutError(error) && error.message.includes("the timeout of")) || ended.at >= started + timeout,
      `${id} gave up before its deadline`,
    ),
  ];
}

const isBefore = (one: Moment, other: Moment): boolean => one.order < other.order;

function ofError(call: Played): string[] {
  const { id, error, exchanges, aborted, ended } = call;
  if (!error) return [];
  if (!isTrunklineError(error)) return [`${id} failed with what is no error of ours: ${error}`];
  const last = exchanges.at(-1);
  return [
    ...unless(
      error.attempts === exchanges.length,
      `${id} made ${exchanges.length} requests and its error says ${error.attempts}`,
    ),
    ...unless(
      !isAbortError(error) || (!!aborted && !!ended && isBefore(aborted, ended) && error.cause === "enough"),
      `${id} failed with an AbortError, and nobody aborted`,
    ),
    ...unless(
      !isHttpError(error, 429) || error.retryAfter === last?.asked,
      `${id} was asked to wait ${last?.asked} ms, and its error says ${isHttpError(error) && error.retryAfter}`,
    ),
  ];
}

function ofRest(call: Played, { sequence }: Story): string[] {
  const { id, listeners, open, exchanges } = call;
  const { attempts, credentials, middleware } = sequence;
  // Each attempt may renew its credentials once, and follow three redirects each time.
  const most =
    attempts * (credentials === "fixed" ? 1 : 2) * (middleware === "repeats" ? 2 : 1) * (isSend(call) ? 1 : 4);
  return [
    ...unless(listeners === 0, `${id} left ${listeners} listeners on the signal`),
    ...unless(open === 0 || sequence.deaf, `${id} left ${open} requests open`),
    ...unless(exchanges.length <= most, `${id} made ${exchanges.length} requests of ${most}`),
  ];
}

/** Retries cost, and nothing but successes pays. */
function ofBudget({ calls, sequence }: Story): string[] {
  if (sequence.credentials !== "fixed" || sequence.middleware === "repeats") return [];
  let spent = 0;
  let earned = 500;
  for (const { exchanges } of calls) {
    if (exchanges.some(isRedirect)) return [];
    if (exchanges.some(({ fate }) => (fate.status ?? 999) < 300)) earned++;
    else for (const { fate } of exchanges.slice(0, -1)) spent += /^(429|503)$/.test(`${fate.status}`) ? 5 : 14;
  }
  return unless(spent <= earned, `retries cost ${spent}, and there were ${earned}`);
}

const isRedirect = ({ fate }: Exchange): boolean => fate.location === "here";
