import type { Agent, ClientRequest } from "node:http";
import type { Socket } from "node:net";
import type { TLSSocket } from "node:tls";
import { findHeader } from "../find-header.ts";

/** As long as the platform's fetch takes to give up connecting, and keeps what is not used. */
const connectTimeout = 10_000;
const idleTimeout = 4_000;

interface Kept {
  socket: Socket;
  /** When it was last used. */
  since: number;
  /** Bytes that had come by then: nothing may come while nobody has asked. */
  bytes: number;
  /** Milliseconds that it may wait for its next use. */
  limit: number;
}

const kept = new WeakMap<Socket, Kept>();

/** What an agent is asked to connect to. */
interface Target {
  host: string;
  port: number;
  servername?: string | undefined;
}

/**
 * Gives an agent a leaner way to keep its connections: the one used last is the next to be used, others are closed when
 * they have not been used for a while. An agent of Node.js does the same with more work for each request.
 */
export function createPool<Type extends Agent>(agent: Type): Type {
  const idle = new Map<string, Kept[]>();
  const sessions = new Map<string, Buffer>();
  // One for all: what comes is parsed, and what is left of it copied, before anything else can come.
  const buffer = Buffer.allocUnsafeSlow(65_536);
  let sweeper: NodeJS.Timeout | undefined;

  const sweep = (): void => {
    const now = performance.now();
    let left = 0;
    for (const [key, all] of idle) {
      const good = all.filter((one) => !isOver(one, now));
      for (const one of all) if (!good.includes(one)) one.socket.destroy();
      left += good.length;
      if (good.length > 0) idle.set(key, good);
      else idle.delete(key);
    }
    if (left > 0) return;
    clearInterval(sweeper);
    sweeper = undefined;
  };

  const keep = (key: string, state: Kept): void => {
    const { socket } = state;
    if (!socket.writable || state.limit <= 0) {
      socket.destroy();
      return;
    }
    state.since = performance.now();
    state.bytes = socket.bytesRead;
    // Whoever has nothing else to do may end.
    socket.unref();
    const all = idle.get(key);
    if (all) all.push(state);
    else idle.set(key, [state]);
    sweeper ??= setInterval(sweep, 1_000).unref();
  };

  const open = (key: string, { host, port, servername }: Target): Socket => {
    const callback = (size: number): boolean => {
      socket.emit("data", buffer.subarray(0, size));
      return true;
    };
    // Not the target itself: its path is one of a URL, not of a socket. Without TLS, nothing is allocated to read.
    const target = { host, port, servername, session: sessions.get(key), onread: { buffer, callback } };
    const socket = agent.createConnection(target) as Socket;
    const state: Kept = { socket, since: 0, bytes: 0, limit: idleTimeout };
    kept.set(socket, state);
    const timer = setTimeout(() => socket.destroy(connectError(target)), connectTimeout);
    const done = (): void => clearTimeout(timer);
    socket
      .setNoDelay(true)
      .once(isTls(socket) ? "secureConnect" : "connect", done)
      .on("free", () => keep(key, state))
      // Those of a request in progress are told by the request.
      .on("error", () => {})
      .on("close", () => {
        done();
        const all = idle.get(key) ?? [];
        const at = all.indexOf(state);
        if (at >= 0) all.splice(at, 1);
      });
    if (isTls(socket)) socket.on("session", (given) => sessions.set(key, given));
    return socket;
  };

  const addRequest = (request: ClientRequest, target: Target): void => {
    const key = `${target.host}:${target.port}`;
    const all = idle.get(key);
    for (let state = all?.pop(); state; state = all?.pop()) {
      const { socket } = state;
      if (isOver(state, performance.now())) {
        socket.destroy();
        continue;
      }
      socket.ref();
      request.reusedSocket = true;
      request.onSocket(socket);
      return;
    }
    const socket = open(key, target);
    if (isTls(socket)) whenSecure(socket, request);
    else request.onSocket(socket);
  };
  return Object.assign(agent, { keepAlive: true, addRequest });
}

const isTls = (socket: Socket): socket is TLSSocket => "encrypted" in socket;

const connecting = new WeakMap<ClientRequest, Socket>();

/** Hands over no request before the handshake is done: so what fails in it proves that nothing was sent. */
function whenSecure(socket: TLSSocket, request: ClientRequest): void {
  connecting.set(request, socket);
  const handOver = (error?: Error): void => {
    connecting.delete(request);
    socket.off("error", handOver).off("secureConnect", handOver);
    if (!error) {
      request.onSocket(socket);
      return;
    }
    // Without a socket, it would keep the error to itself.
    request.destroy(error).emit("error", error);
    request.emit("close");
  };
  socket.on("error", handOver).on("secureConnect", handOver);
}

/** Gives up the connection that a request waits for, if it does. */
export function stopConnecting(request: ClientRequest): void {
  connecting.get(request)?.destroy(new Error("The request was aborted."));
}

/** Unused for too long, closed, or with an answer in it that nobody asked for. */
function isOver({ socket, since, bytes, limit }: Kept, now: number): boolean {
  return !socket.writable || now - since > limit || socket.bytesRead !== bytes;
}

/** Keeps to what the server says of how long it keeps the connection, with a second to spare. */
export function keepFor(socket: Socket | null, rawHeaders: readonly string[]): void {
  const said = findHeader(rawHeaders, "keep-alive");
  const [, seconds] = (said && /timeout=(\d+)/i.exec(said)) || [];
  const state = seconds !== undefined && socket ? kept.get(socket) : undefined;
  if (state) state.limit = Math.min(idleTimeout, (Number(seconds) - 1) * 1_000);
}

const connectError = ({ host, port }: Target): Error =>
  Object.assign(new Error(`connect ETIMEDOUT ${host}:${port}`), { code: "ETIMEDOUT", syscall: "connect" });
