import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { createServer as createTlsServer, type TlsOptions } from "node:tls";

/** A request as it came in, byte for byte as far as it was read. */
export interface Received {
  method: string;
  path: string;
  /** Names in lower case. */
  headers: Record<string, string>;
  body: string;
  /** When its first byte came. */
  at: number;
}

/** What one exchange looks like from the server's side. */
export interface Step {
  /**
   * When the server acts: a moment after it took the connection, of which it reads nothing, at the first byte, at the end
   * of the header block, or once all was read. Default: `request`.
   */
  at?: "connection" | "first byte" | "head" | "request";
  /** The provider carries out what was asked, whatever it says afterwards. */
  carriesOut?: true;
  /** Bytes to write. */
  answer?: (request: Received, other: string) => string | Uint8Array;
  /** What becomes of the connection. Default: `keep`. */
  after?: "keep" | "end" | "reset" | "stop reading";
  /** Bytes to write again and again, with this many milliseconds between. */
  repeat?: { bytes: string; every: number };
}

/** A server that keeps to its script. */
export interface FaultServer {
  url: string;
  /** Requests of which at least a byte came, and connections that were ended before. */
  seen: number;
  /** Requests that were read whole, or up to where the script acts. */
  requests: Received[];
  /** What was really done: one entry for each request that the provider carried out. */
  ledger: string[];
  /** Resolves when the script has acted for the first time. */
  acted: Promise<void>;
  /** Reads whatever still comes, and resolves when the client has closed every connection. */
  idle: () => Promise<void>;
  close: () => void;
}

/**
 * Starts a server on 127.0.0.1 that speaks no HTTP by itself: it writes what the script says, the last step for all further
 * requests. What a step carries out stands in its ledger.
 *
 * @param other - origin of another server, for redirects that lead there
 * @param secure - certificate and key, for a server that speaks TLS
 */
export async function startFaultServer(script: readonly Step[], other = "", secure?: TlsOptions): Promise<FaultServer> {
  const sockets = new Set<Socket>();
  const waiting: (() => void)[] = [];
  let leaving = false;
  let act = (): void => {};
  const server: FaultServer = {
    url: "",
    seen: 0,
    requests: [],
    ledger: [],
    acted: new Promise((resolve) => {
      act = resolve;
    }),
    idle: () => {
      leaving = true;
      for (const socket of sockets) socket.resume();
      return new Promise((resolve) => {
        if (sockets.size > 0) waiting.push(resolve);
        else resolve();
      });
    },
    close: () => {
      listener.close();
      for (const socket of sockets) socket.destroy();
    },
  };

  const serve = (socket: Socket): void => {
    sockets.add(socket);
    socket.on("error", () => {});
    socket.on("close", () => {
      sockets.delete(socket);
      if (sockets.size === 0) for (const resolve of waiting.splice(0)) resolve();
    });
    let bytes = "";
    let step: Step | undefined;
    let at = 0;
    let acting = false;
    const early = script[Math.min(server.seen, script.length - 1)];
    if (early?.at === "connection") {
      server.seen += 1;
      // Long enough for the request to be written: what the client sees must not hang on which of the two is first.
      setTimeout(() => play(socket, early, ""), 20);
      return;
    }
    socket.setEncoding("latin1").on("data", (chunk: string) => {
      bytes += chunk;
      // What still comes of a request that was acted on early belongs to nobody.
      if (acting) return;
      if (!step) {
        step = script[Math.min(server.seen, script.length - 1)] ?? {};
        at = performance.now();
        server.seen += 1;
      }
      const request = readRequest(bytes, step.at ?? "request", at);
      if (!request) return;
      acting = step.at !== undefined;
      bytes = "";
      server.requests.push(request);
      if (step.carriesOut) server.ledger.push(`${request.method} ${request.path}`);
      if (step.after === "stop reading" && !leaving) socket.pause();
      play(socket, step, step.answer?.(request, other) ?? "");
      step = undefined;
      act();
    });
  };
  const listener: Server = secure ? createTlsServer(secure, serve) : createServer(serve);
  await new Promise<void>((resolve) => listener.listen(0, "127.0.0.1", resolve));
  server.url = `${secure ? "https" : "http"}://127.0.0.1:${(listener.address() as AddressInfo).port}`;
  return server;
}

/** The URL of a port where nothing listens. */
export async function closedPort(): Promise<string> {
  const { url, close } = await startFaultServer([]);
  close();
  return url;
}

/** The request in the bytes; `undefined` as long as it is not there as far as it is waited for. */
function readRequest(bytes: string, until: NonNullable<Step["at"]>, at: number): Received | undefined {
  if (until === "first byte") return { method: "", path: "", headers: {}, body: "", at };
  const end = bytes.indexOf("\r\n\r\n");
  if (end < 0) return undefined;
  const [line = "", ...fields] = bytes.slice(0, end).split("\r\n");
  const [method = "", path = ""] = line.split(" ");
  const headers = Object.fromEntries(
    fields.map((field): [string, string] => {
      const colon = field.indexOf(":");
      return [field.slice(0, colon).toLowerCase(), field.slice(colon + 1).trim()];
    }),
  );
  const body = bytes.slice(end + 4);
  if (until === "request" && body.length < Number(headers["content-length"] ?? 0)) return undefined;
  if (until === "request" && headers["transfer-encoding"] && !body.endsWith("0\r\n\r\n")) return undefined;
  return { method, path, headers, body, at };
}

function play(socket: Socket, { after, repeat }: Step, answer: string | Uint8Array): void {
  if (after === "reset" && answer === "") return void socket.resetAndDestroy();
  socket.write(typeof answer === "string" ? Buffer.from(answer, "latin1") : answer, () => {
    if (after === "reset") socket.resetAndDestroy();
    if (after === "end") socket.end();
    if (repeat) keepWriting(socket, repeat);
  });
}

function keepWriting(socket: Socket, { bytes, every }: NonNullable<Step["repeat"]>): void {
  if (socket.destroyed) return;
  socket.write(bytes, () => setTimeout(() => keepWriting(socket, { bytes, every }), every));
}
