import { both, code, http, notSent, type Row, unknown, type Wire } from "../fault.ts";

// It does not count where we are in time: a date is read against the one of the answer.
const date = "Date: Wed, 21 Oct 2026 07:28:00 GMT";

/** F: what servers write into `Retry-After`, and the milliseconds that it means; `undefined`: nothing. */
const values: readonly (readonly [value: string, ms: number | undefined])[] = [
  ["0", 0],
  ["1", 1000],
  [" 2 ", 2000],
  ["1.5", 1500],
  ["60", 60_000],
  ["61", 61_000],
  ["120", 120_000],
  ["86400", 86_400_000],
  ["Wed, 21 Oct 2026 07:28:20 GMT", 20_000],
  ["Wednesday, 21-Oct-26 07:28:20 GMT", 20_000],
  ["Wed Oct 21 07:28:20 2026", 20_000],
  ["Wed, 21 Oct 2026 07:28:00 GMT", 0],
  ["Thu, 22 Oct 2026 07:28:00 GMT", 86_400_000],
  ["Wed, 21 Oct 2026 07:27:00 GMT", undefined],
  ["Fri, 31 Dec 9999 23:59:59 GMT", undefined],
  ["1e9", undefined],
  ["99999999999999999999", undefined],
  ["9999999", undefined],
  ["-5", undefined],
  ["garbage", undefined],
  ["", undefined],
  ["0x10", undefined],
  ["1, 2", undefined],
  ["1\r\nRetry-After: 2", undefined],
  ["NaN", undefined],
  ["Infinity", undefined],
  ["2026-10-21T07:28:20Z", undefined],
  ["Wed, 21 Oct 2026 07:28:20 GMT, 3", undefined],
  ["\xd9\xa3", undefined],
];

/** The longest wait that is waited for. */
const ceiling = 60_000;

/** F: waiting. */
export function waiting({ failed, failedLate, worked }: Wire): readonly Row[] {
  const asked = values.flatMap(([value, ms]): Row[] => [
    {
      id: "F1",
      name: `429 with Retry-After ${code(value)}`,
      script: [failed(429, `Retry-After: ${value}`, date)],
      ...both(notSent, ending(429, "rate_limited", ms)),
    },
    {
      id: "F1",
      name: `503 with Retry-After ${code(value)}`,
      // What says nothing proves nothing.
      script: [(ms === undefined ? failedLate : failed)(503, `Retry-After: ${value}`, date)],
      read: ending(503, "server", ms),
      send: ms === undefined ? unknown({ ...http(1, 503, "server"), waits: [] }) : notSent(ending(503, "server", ms)),
    },
  ]);
  return [
    ...asked,
    ...["retry-after-ms: 5", "X-RateLimit-Reset: 1792568880", "X-RateLimit-Reset: 5"].map(
      (field): Row => ({
        id: "F1",
        name: `429 with what no standard knows: ${code(field)}`,
        script: [failed(429, field)],
        ...both(notSent, ending(429, "rate_limited", undefined)),
      }),
    ),
    {
      id: "F1",
      name: "Retry-After beyond the deadline",
      script: [failed(503, "Retry-After: 31")],
      ...both(notSent, { ...http(1, 503, "server"), retryAfter: 31_000 }),
    },
    {
      id: "F3",
      name: "429 with Retry-After, twice",
      script: [failed(429, "Retry-After: 1"), failed(429, "Retry-After: 2"), worked],
      read: { attempts: 3, waits: [1000, 2000] },
      send: { attempts: 3, ledger: 1, waits: [1000, 2000] },
    },
    {
      id: "F4",
      name: "429 without a word",
      script: [failed(429)],
      ...both(notSent, ending(429, "rate_limited", undefined)),
    },
  ];
}

/** Half of 1 and 2 s, our own steps, where nothing was asked for; exactly what was asked for, up to the ceiling. */
const ending = (status: number, kind: string, asked: number | undefined) => {
  if (asked === undefined) return { ...http(3, status, kind), waits: [500, 1000] };
  const waits = asked > ceiling ? [] : [asked, asked];
  return { ...http(waits.length + 1, status, kind), retryAfter: asked, waits };
};
