import { subscribe, unsubscribe } from "node:diagnostics_channel";
import dns from "node:dns";
import { readFileSync } from "node:fs";
import { type AddressInfo, connect, createServer } from "node:net";
import tls from "node:tls";
import { Worker } from "node:worker_threads";
import type { ClientOptions } from "../../src/options.ts";
import { type FaultServer, type Step, startFaultServer } from "./server.ts";

/** Where a client looks for its server, if not at a server that runs. */
export interface Place {
  url: string;
  /** Absent: there is none that could see a request. */
  server?: FaultServer;
  options?: ClientOptions;
  close: () => void;
}

type Open = (script: readonly Step[], other: string) => Promise<Place>;

const at = async (server: FaultServer, url: string = server.url): Promise<Place> => ({
  url,
  server,
  close: server.close,
});
const nowhere = (url: string, options?: ClientOptions, close: () => void = () => {}): Place => ({
  url,
  ...(options && { options }),
  close,
});
const plain: ClientOptions = { allowInsecure: true };

/** Where a client may look for its server. */
export type PlaceName =
  | "server"
  | "closed port"
  | "two addresses, both closed"
  | "unknown name"
  | "name that cannot be"
  | "busy name server"
  | "no way there"
  | "blocked port"
  | "full queue"
  | "full queue, patient client"
  | "two addresses, one with a full queue"
  | "reset at once"
  | "TLS to a plain port"
  | "self-signed certificate"
  | "expired certificate"
  | "certificate of the future"
  | "certificate of another name"
  | "certificate of an unknown authority"
  | "certificate with its unknown authority"
  | "TLS that ends in plain text"
  | "trusted certificate";

/** All places that there are in the catalogue. */
export const places: Readonly<Record<PlaceName, Open>> = {
  server: async (script, other) => at(await startFaultServer(script, other)),
  "closed port": async () => nowhere(await closedPort()),
  "two addresses, both closed": async () => nowhere(named("127.0.0.2,127.0.0.1", await closedPort()), plain),
  "unknown name": async () => nowhere(named("ENOTFOUND"), plain),
  "name that cannot be": async () => nowhere(`http://${"a".repeat(64)}.invalid`, plain),
  "busy name server": async () => nowhere(named("EAI_AGAIN"), plain),
  // No route leads to a group of receivers.
  "no way there": async () => nowhere("http://224.0.0.1", plain),
  "blocked port": async () => nowhere("http://127.0.0.1:6666"),
  "full queue": async () => {
    const { port, close } = await fullQueue();
    return nowhere(`http://127.0.0.2:${port}`, { fetch: impatient }, close);
  },
  "full queue, patient client": async () => {
    const { port, close } = await fullQueue();
    return nowhere(`http://127.0.0.2:${port}`, {}, close);
  },
  "two addresses, one with a full queue": async (script, other) => {
    const server = await startFaultServer(script, other);
    const port = Number(new URL(server.url).port);
    const queue = await fullQueue(port);
    const close = (): void => {
      queue.close();
      server.close();
    };
    return { url: named("127.0.0.2,127.0.0.1", `http://127.0.0.1:${port}`), server, options: plain, close };
  },
  "reset at once": async () => {
    const { port, close } = await inWorker(
      "s.on('connection', (k) => k.resetAndDestroy()).listen(0, '127.0.0.1', told)",
    );
    const release = lookAway(port);
    return nowhere(`http://127.0.0.1:${port}`, {}, () => {
      release();
      close();
    });
  },
  "TLS to a plain port": async (script, other) => {
    const server = await startFaultServer(script, other);
    return at(server, server.url.replace("http:", "https:"));
  },
  "self-signed certificate": (...all) => secured("self-signed", ...all),
  "expired certificate": (...all) => secured("expired", ...all),
  "certificate of the future": (...all) => secured("not-yet-valid", ...all),
  "certificate of another name": (...all) => secured("other-name", ...all),
  "certificate of an unknown authority": (...all) => secured("unknown-authority", ...all),
  "TLS that ends in plain text": async (...all) => {
    const place = await secured("trusted", ...all);
    const front = await plainEnd(place);
    return { ...place, url: `https://127.0.0.1:${front.port}`, close: front.close };
  },
  "certificate with its unknown authority": (...all) => secured("unknown-chain", ...all),
  "trusted certificate": (...all) => secured("trusted", ...all),
};

/** The URL of a port where nothing listens, nor will: systems give servers without a port of their own higher ones. */
export async function closedPort(): Promise<string> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 10_000);
    const isClosed = await new Promise<boolean>((resolve) => {
      const socket = connect(port, "127.0.0.1", () => resolve(false)).on("error", () => resolve(true));
      socket.on("connect", () => socket.destroy());
    });
    if (isClosed) return `http://127.0.0.1:${port}`;
  }
}

// Names

const realLookup = dns.lookup;

/** A URL whose name is looked up without a network: it has these addresses, or this error. */
function named(answer: string, url = "http://127.0.0.1"): string {
  if (dns.lookup === realLookup) Object.assign(dns, { lookup });
  const host = `${answer.replaceAll(".", "-").replaceAll(",", ".").replaceAll("_", "-")}.lab.test`;
  answers.set(host.toLowerCase(), answer);
  return url.replace("127.0.0.1", host.toLowerCase());
}

const answers = new Map<string, string>();

type Found = (error: Error | null, addresses?: { address: string; family: number }[]) => void;

function lookup(host: string, options: object, found: Found): void {
  const answer = answers.get(host);
  if (answer === undefined) {
    Reflect.apply(realLookup, dns, [host, options, found]);
    return;
  }
  const error = Object.assign(new Error(`getaddrinfo ${answer} ${host}`), { code: answer, syscall: "getaddrinfo" });
  const addresses = answer.split(",").map((address) => ({ address, family: 4 }));
  process.nextTick(() => (/^E/.test(answer) ? found(error) : found(null, addresses)));
}

// Connections

/** A server in a thread of its own. */
async function inWorker(code: string, port = 0): Promise<{ port: number; close: () => void }> {
  const worker = new Worker(
    `const { parentPort, workerData: port } = require("node:worker_threads");
    const s = require("node:net").createServer();
    const told = () => parentPort.postMessage(s.address().port);
    ${code};`,
    { eval: true, workerData: port },
  );
  const found = await new Promise<number>((resolve, reject) => worker.once("message", resolve).once("error", reject));
  return { port: found, close: () => void worker.terminate() };
}

/** A port on 127.0.0.2 that takes no more connections, and refuses none: its server is asleep, its queue is full. */
async function fullQueue(port?: number): Promise<{ port: number; close: () => void }> {
  const asleep = "setImmediate(() => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0))";
  const server = await inWorker(
    `s.listen({ port, host: "127.0.0.2", backlog: 1 }, () => { told(); ${asleep}; })`,
    port,
  );
  // As many as a queue of this length takes, and some.
  const waiting = [1, 2, 3, 4].map(() => connect(server.port, "127.0.0.2").on("error", () => {}));
  await new Promise((resolve) => setTimeout(resolve, 100));
  const close = (): void => {
    for (const socket of waiting) socket.destroy();
    server.close();
  };
  return { port: server.port, close };
}

interface Dispatcher {
  constructor: new (options: { connect: { timeout: number } }) => Dispatcher;
}

/** The platform's fetch, which waits for a connection half a second or so instead of ten. */
const impatient: NonNullable<ClientOptions["fetch"]> = (url, init) => {
  const [one, other] = [1, 2].map((version) =>
    Reflect.get(globalThis, Symbol.for(`undici.globalDispatcher.${version}`)),
  );
  const { constructor: Agent } = (other ?? one) as Dispatcher;
  return fetch(url, { ...init, dispatcher: new Agent({ connect: { timeout: 100 } }) } as RequestInit);
};

/** Has the process look at a connection to this port only when its end has come as well. */
function lookAway(port: number): () => void {
  const sleep = (): void => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 40);
  const onConnect = (message: unknown): void => {
    const { connectParams } = message as { connectParams: { port: string } };
    // Two turns later the connection has been asked for.
    if (connectParams.port === `${port}`) process.nextTick(() => process.nextTick(sleep));
  };
  subscribe("undici:client:beforeConnect", onConnect);
  return () => unsubscribe("undici:client:beforeConnect", onConnect);
}

// Certificates

const pem = (name: string): string => readFileSync(new URL(`./certificates/${name}.pem`, import.meta.url), "utf8");

async function secured(name: string, script: readonly Step[], other: string): Promise<Place> {
  trustAuthority();
  return at(await startFaultServer(script, other, { key: pem("key"), cert: pem(name) }));
}

/** Hands on all bytes, until the server has acted: then what comes is no TLS, and the connection ends. */
async function plainEnd({ url, server, close }: Place): Promise<{ port: number; close: () => void }> {
  const front = createServer((socket) => {
    const behind = connect(Number(new URL(url).port), "127.0.0.1").on("error", () => {});
    socket.on("error", () => {}).pipe(behind);
    behind.on("data", (bytes) => socket.write(bytes));
    server?.acted.then(() => socket.end("HTTP/1.1 500 Server Error\r\n\r\n"));
  });
  await new Promise<void>((resolve) => front.listen(0, "127.0.0.1", resolve));
  return {
    port: (front.address() as AddressInfo).port,
    close() {
      front.close();
      close();
    },
  };
}

/** Has this process trust the authority of the certificates; where Node.js cannot do that, its environment says so. */
function trustAuthority(): void {
  const { setDefaultCACertificates, getCACertificates } = tls;
  if (!setDefaultCACertificates) return;
  const known = getCACertificates("default");
  const authority = pem("authority");
  if (!known.includes(authority)) setDefaultCACertificates([...known, authority]);
}
