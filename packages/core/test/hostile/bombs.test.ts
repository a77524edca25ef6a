import { execFile } from "node:child_process";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Drunk } from "./drink.ts";

// Answers that never end, or that grow a thousandfold once they are unpacked: an error at the cap, in no more memory than
// three times the cap, measured in a process of the client's own.

const cap = 10 * 1024 * 1024;
const flat = Buffer.alloc(100 * 1024 * 1024, "a");
const gzip = gzipSync(flat, { level: 9 });
const brotli = brotliCompressSync(flat, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } });
const block = flat.subarray(0, 65_536);

interface Bomb {
  head: string;
  body?: Buffer;
  /** Written for as long as somebody reads. */
  repeat?: Buffer;
}
const bombs: Readonly<Record<string, Bomb>> = {
  gzip: { head: "content-encoding: gzip\r\n", body: gzip },
  brotli: { head: "content-encoding: br\r\n", body: brotli },
  "gzip-in-gzip": { head: "content-encoding: gzip, gzip\r\n", body: gzipSync(gzip) },
  chunks: { head: "transfer-encoding: chunked\r\n", repeat: Buffer.from(`10000\r\n${block}\r\n`) },
  // Of single bytes, Node's own parser makes a hundred megabytes of garbage, whoever reads them.
  "small-chunks": {
    head: "transfer-encoding: chunked\r\n",
    repeat: Buffer.from(`40\r\n${"a".repeat(64)}\r\n`.repeat(1000)),
  },
  "no-length": { head: "connection: close\r\n", repeat: block },
  terabyte: { head: `content-length: ${2 ** 40}\r\n`, repeat: block },
};

const server = createServer((socket: Socket) => {
  socket.on("error", () => {});
  socket.on("data", (chunk) => {
    const [, status = "", name = ""] = /^\w+ \/(\d+)\/([\w-]+)\//.exec(String(chunk)) ?? [];
    if (!status) return void socket.write("HTTP/1.1 204 No Content\r\n\r\n");
    const start = `HTTP/1.1 ${status} Status\r\ncontent-type: application/json\r\n`;
    const bomb = bombs[name];
    if (!bomb) return void flood(socket, start, Buffer.from(`x-a: ${"b".repeat(1000)}\r\n`.repeat(16)));
    const { head, body, repeat } = bomb;
    if (repeat) return void flood(socket, `${start}${head}\r\n`, repeat);
    socket.write(`${start}${head}content-length: ${body?.length}\r\n\r\n`);
    socket.write(body ?? "");
  });
});

/** Writes for as long as somebody reads. */
function flood(socket: Socket, start: string, bytes: Buffer): void {
  const write = (): void => {
    while (!socket.destroyed && socket.write(bytes));
  };
  socket.write(start);
  socket.on("drain", write);
  write();
}

beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
afterAll(() => void server.close());

// When memory is given back is the platform's choice: one of three runs must do.
test("bombs and endless answers end in an error at the cap, within three times its memory", { retry: 2 }, async () => {
  const names = Object.keys(bombs);
  const rounds = [
    ...names.flatMap((name) => ["send", "lines"].map((call) => `200/${name}:${call}`)),
    ...names.flatMap((name) => ["send", "read"].map((call) => `422/${name}:${call}`)),
    "200/head:send",
  ];
  const script = fileURLToPath(new URL("./drink.ts", import.meta.url));
  const { port } = server.address() as AddressInfo;
  const args = ["--conditions=@trunkline/source", "--expose-gc", "--no-warnings", script, `http://127.0.0.1:${port}`];
  const { stdout } = await promisify(execFile)(process.execPath, [...args, String(cap), rounds.join(" ")]);
  const drunk = JSON.parse(stdout) as Drunk[];
  expect(drunk).toHaveLength(rounds.length);
  drunk.forEach(({ name, message, outcome, kind, grown, took }, index) => {
    const round = rounds[index] ?? "";
    const [, status = "", call = ""] = /^(\d+).*:(\w+)$/.exec(round) ?? [];
    expect([round, grown < 3 * cap ? "little" : grown, took < 5000 ? "soon" : took]).toEqual([round, "little", "soon"]);
    if (round.includes("head")) expect([name, outcome]).toEqual(["ConnectionError", "unknown"]);
    else if (status === "422") expect([round, name, kind]).toEqual([round, "HttpError", "invalid"]);
    else {
      expect([round, name, kind]).toEqual([round, "HttpError", "malformed"]);
      expect(message).toContain(`larger than maxResponseBytes (${cap})`);
      expect(outcome).toBe(call === "send" ? "unknown" : undefined);
    }
  });
});
