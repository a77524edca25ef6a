import { basicAuth, bearerAuth, type ClientOptions, hmacAuth, refreshed } from "../../../src/index.ts";
import {
  both,
  code,
  type Ending,
  http,
  notSent,
  type Row,
  refused,
  rejected,
  reply,
  type,
  type Wire,
  works,
} from "../fault.ts";

const day = 86_400_000;
/** A client whose clock is wrong by so much. */
const off = (ms: number): ClientOptions => ({
  clock: {
    now: () => Date.now() + ms,
    random: Math.random,
    setTimeout: (callback, wait) => setTimeout(callback, wait),
    clearTimeout: (handle) => clearTimeout(handle as number),
  },
});
const hmac = () => hmacAuth({ key: "key", secret: "s3cr3t-p@ss!word" }, { key: "key", secret: "secret" });

/** Made anew for each call: what gets credentials, and how often it was asked. */
const counted = (tokens: readonly string[]) => {
  let asked = 0;
  return () =>
    refreshed(
      () => tokens[Math.min(asked++, tokens.length - 1)] ?? "",
      (token) => bearerAuth(token),
    );
};

/** G: credentials and clocks. */
export const credentials = ({ problem, worked, failed }: Wire): readonly Row[] => {
  const expired = { answer: () => reply(401, [type(problem.type), `Date: ${new Date().toUTCString()}`], problem.body) };
  const notHad: Pick<Row, "read" | "send"> = both(notSent, { attempts: 0, error: "TrunklineError" });
  return [
    ...(
      [
        ["an hour slow", -3_600_000],
        ["ten minutes fast", 600_000],
        ["most of a day fast", day - 600_000],
      ] as const
    ).map(
      ([name, ms]): Row => ({
        id: "G1",
        name: `signature by a clock that is ${name}`,
        script: [expired, worked],
        auth: hmac,
        options: off(ms),
        ...works(2),
      }),
    ),
    {
      id: "G1",
      name: "signature by a clock in 1970",
      script: [expired, worked],
      auth: hmac,
      options: off(-Date.now()),
      ...both(rejected, http(1, 401, "unauthorized")),
    },
    ...["", "with\nnewline", "space ", "\ufeffmark", "Zoë"].map(
      (password): Row => ({
        id: "G2",
        name: `password that cannot be one: ${code(password)}`,
        auth: () => basicAuth({ username: "user", password }),
        ...both((ending) => ending, refused),
      }),
    ),
    {
      id: "G2",
      name: "user name with a colon",
      auth: () => basicAuth({ username: "user:name", password: "s3cr3t-p@ss!word" }),
      ...both((ending) => ending, refused),
    },
    {
      id: "G3",
      name: "credentials that cannot be had",
      auth: () =>
        refreshed(
          () => Promise.reject(new Error("the vault is shut")),
          (token: string) => bearerAuth(token),
        ),
      ...notHad,
    },
    {
      id: "G3",
      name: "credentials that never come",
      auth: () =>
        refreshed(
          () => new Promise<string>(() => {}),
          (token) => bearerAuth(token),
        ),
      options: { timeout: 200 },
      ...both(notSent, { attempts: 0, error: "TimeoutError" } satisfies Ending),
    },
    {
      id: "G3",
      name: "credentials for twenty calls at once",
      script: [worked],
      auth: () => {
        let asked = 0;
        return refreshed(
          async () => `t${++asked}`,
          (token) => bearerAuth(token),
        );
      },
      make: async (lab) => {
        await Promise.all(Array.from({ length: 20 }, () => lab.read({ id: "m1" })));
        return undefined;
      },
      read: { attempts: 20 },
    },
    {
      id: "G4",
      name: "401 once, where credentials can be renewed",
      script: [failed(401), worked],
      auth: counted(["old", "new"]),
      ...works(2),
    },
    {
      id: "G4",
      name: "401 again and again, where credentials can be renewed",
      script: [failed(401)],
      auth: counted(["old", "new"]),
      ...both(rejected, http(2, 401, "unauthorized")),
    },
    {
      id: "G5",
      name: "Date that is none",
      script: [{ ...failed(429, "Date: yesterday", "Retry-After: 0") }, worked],
      ...works(2),
    },
  ];
};
