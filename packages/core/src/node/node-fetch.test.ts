import { getEventListeners, once } from "node:events";
import { createServer, type IncomingMessage, type RequestListener } from "node:http";
import { type AddressInfo, createServer as createRawServer, type Socket } from "node:net";
import { text as readText } from "node:stream/consumers";
import { setTimeout as wait } from "node:timers/promises";
import { inspect } from "node:util";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { expect, type TestContext, test } from "vitest";
import { readEvidence } from "../outcome.ts";
import { nodeFetch } from "./index.ts";

/** A server that ends with the test, and its URL. */
async function serve({ onTestFinished }: TestContext, listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  onTestFinished(() => server.closeAllConnections());
  onTestFinished(() => void server.close());
  await once(server, "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A server of plain bytes: what it does with each connection. */
async function serveBytes({ onTestFinished }: TestContext, take: (socket: Socket) => void): Promise<string> {
  const sockets: Socket[] = [];
  const server = createRawServer((socket) => {
    sockets.push(socket.on("error", () => {}));
    take(socket);
  }).listen(0, "127.0.0.1");
  onTestFinished(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  await once(server, "listening");
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const failure = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

const both = [
  ["node:http", nodeFetch()],
  ["the platform's fetch", fetch as ReturnType<typeof nodeFetch>],
] as const;

// Each of these is asked of both: what the platform's fetch does is what is wanted.

const bodies: Record<string, () => RequestInit["body"]> = {
  nothing: () => null,
  text: () => "ä€",
  "text of ASCII": () => "hello",
  "text without a character": () => "",
  bytes: () => new Uint8Array([1, 0xc8]),
  "a part of a buffer": () => new Uint8Array([1, 2, 3]).subarray(1, 2),
  "a buffer": () => new Uint8Array([1, 2]).buffer,
  "a blob": () => new Blob(["b€"], { type: "text/x" }),
  "a blob without a type": () => new Blob(["b"]),
  "a form": () => new URLSearchParams({ a: "b c" }),
  "a form of parts": () => {
    const form = new FormData();
    form.append("to", "ü");
    form.append("file", new Blob(["RIFF"], { type: "audio/wav" }), "a.wav");
    return form;
  },
  "a stream": () => new Blob(["str", "eam"]).stream(),
};

test.for(Object.entries(bodies))("sends %s as fetch does", async ([, make], context) => {
  const url = await serve(context, async (request, response) => response.end(JSON.stringify(await received(request))));
  const [got, want] = await Promise.all(
    both.map(async ([, send]) => {
      const init = { method: "POST", body: make() ?? null, headers: { "X-Name": "\xe9" }, duplex: "half" };
      return (await (await send(`${url}/a%20b?c=d#e`, init)).text()).replace(/-{4,}[\w-]+-0*\d+/g, "BOUNDARY");
    }),
  );
  expect(got).toBe(want);
});

/** A request as a server sees it, without what only browsers need to say, and what becomes of the connection. */
async function received(request: IncomingMessage): Promise<unknown> {
  const { "accept-language": _, "sec-fetch-mode": __, connection, ...headers } = request.headers;
  const { method, url } = request;
  if (request.method !== "HEAD") expect(connection).toBe("keep-alive");
  return { method, url, headers: Object.entries(headers).sort(), body: await readText(request) };
}

test.for(["GET", "HEAD", "DELETE", "PUT", "PATCH"])(
  "sends %s without a body as fetch does",
  async (method, context) => {
    const seen: unknown[] = [];
    const url = await serve(context, async (request, response) => {
      seen.push(await received(request));
      response.end();
    });
    for (const [, send] of both) await (await send(url, { method })).text();
    expect(seen[0]).toEqual(seen[1]);
  },
);

const long = "é€".repeat(200_000);
const answers: Record<string, RequestListener> = {
  JSON: (_, response) => response.setHeader("content-type", "application/json").end('{"a":"é"}'),
  "a byte order mark": (_, response) => response.end("\ufeff{}"),
  "bytes that are no UTF-8": (_, response) => response.end(Buffer.from([0x61, 0xff, 0xe2, 0x82, 0x62])),
  "a long text": (_, response) => response.end(long),
  "a text in pieces": async (_, response) => {
    for (const piece of [Buffer.from("é").subarray(0, 1), Buffer.from("é").subarray(1), "end"]) {
      response.write(piece);
      await wait(5);
    }
    response.end();
  },
  gzip: (_, response) => response.setHeader("content-encoding", "GZIP").end(gzipSync(long)),
  deflate: (_, response) => response.setHeader("content-encoding", "deflate").end(deflateSync(long)),
  "bare deflate": (_, response) => response.setHeader("content-encoding", "deflate").end(deflateRawSync(long)),
  brotli: (_, response) => response.setHeader("content-encoding", "br").end(brotliCompressSync(long)),
  "gzip without its end": (_, response) =>
    response.setHeader("content-encoding", "gzip").end(gzipSync("a text that is cut").subarray(0, -8)),
  "gzip of nothing": (_, response) => response.setHeader("content-encoding", "gzip").end(),
  "an encoding that nobody knows": (_, response) => response.setHeader("content-encoding", "x-y").end("as it is"),
  "no content": (_, response) => response.writeHead(204).end(),
  "not modified": (_, response) => response.writeHead(304, { etag: '"a"' }).end(),
  "a redirect": (_, response) => response.writeHead(302, "Over There", { location: "/b" }).end("moved"),
  "an error": (_, response) => response.writeHead(503, { "retry-after": "7" }).end("later"),
  "headers that come twice": (_, response) =>
    response.setHeader("x-a", ["1", "2"]).setHeader("set-cookie", ["a=1", "b=2"]).setHeader("x-b", "\xe9").end(),
  "hints before the answer": (_, response) => {
    response.writeEarlyHints({ link: "</a>; rel=preload" });
    response.writeProcessing();
    response.end("after all");
  },
};

test.for(Object.entries(answers))("reads %s as fetch does", async ([, answer], context) => {
  const url = await serve(context, (request, response) => answer(request, response));
  const [got, want] = await Promise.all(
    both.map(async ([, send]) => {
      const text = await send(url, { redirect: "manual" });
      const { status, statusText, ok, headers } = text;
      expect(headers).toBeInstanceOf(Headers);
      const streamed = await send(url, { redirect: "manual" });
      return {
        ...{ status, statusText, ok, url: text.url },
        headers: [...headers].filter(([name]) => name !== "date"),
        text: await text.text(),
        streamed: streamed.body && Buffer.from(await new Response(streamed.body).arrayBuffer()).toString("base64"),
      };
    }),
  );
  expect(got).toEqual(want);
});

test("looks up and lists the headers of an answer as fetch does", async (context) => {
  const raw = { "Content-Type": "text/plain", "x-a": ["1", "2"], "set-cookie": ["a=1", "b=2"], "x-b": "\xe9" };
  const url = await serve(context, (_, response) => response.writeHead(200, { ...raw, date: "" }).end());
  const [got, want] = await Promise.all(
    both.map(async ([, send]) => {
      const { headers } = await send(url);
      const looked = ["content-type", "Content-TYPE", "x-a", "set-cookie", "x-b", "x-none", "toString"].map((name) => [
        headers.get(name),
        headers.has(name),
      ]);
      const seen: unknown[] = [];
      const visit = function (this: unknown, ...[value, name, all]: [string, string, Headers]): void {
        seen.push(this, name, value, all === headers);
      };
      headers.forEach(visit, "self");
      for (const name of ["no name", ""]) expect(() => headers.get(name)).toThrow(TypeError);
      const lists = [[...headers], [...headers.keys()], [...headers.values()], headers.getSetCookie()];
      const copies = [new Headers(headers), new Response("", { headers }).headers].map((copy) => [...copy.entries()]);
      for (const change of ["append", "set", "delete"] as const)
        expect(() => headers[change]("x-a", "3")).toThrow(TypeError);
      return { looked, seen, lists, copies, shown: inspect(headers).toLowerCase() };
    }),
  );
  expect(got).toEqual(want);
});

test("what cannot be a request never leaves", async () => {
  const send = nodeFetch();
  for (const url of ["nonsense", "ftp://example.com/", "http://user:secret@127.0.0.1/", "file:///etc/passwd"]) {
    const error = await failure(send(url));
    expect(readEvidence(error)).toMatchObject({ code: "ERR_INVALID_URL", notSent: true });
    expect(String(error)).not.toContain("secret");
  }
  const error = await failure(send("http://127.0.0.1/", { headers: { "x-a": "b\r\nx-c: d" } }));
  expect(error).toMatchObject({ code: "ERR_INVALID_CHAR" });
});

test("a refused connection and an unknown name prove that nothing was sent", async () => {
  const send = nodeFetch();
  const closed = createRawServer().listen(0, "127.0.0.1");
  await once(closed, "listening");
  const { port } = closed.address() as AddressInfo;
  closed.close();
  const refused = await failure(send(`http://127.0.0.1:${port}/`));
  expect(readEvidence(refused)).toMatchObject({ code: "ECONNREFUSED", notSent: true, permanent: false });
  const unknown = await failure(send("http://name.invalid/"));
  expect(readEvidence(unknown)).toMatchObject({ code: expect.stringMatching(/ENOTFOUND|EAI_AGAIN/), notSent: true });
});

test("a handshake that fails proves that nothing was sent", async (context) => {
  const address = await serveBytes(context, (socket) => socket.on("data", () => socket.end("HTTP/1.1 400 No\r\n\r\n")));
  const error = await failure(nodeFetch()(`https://${address}/`, { method: "POST", body: "hello" }));
  expect(readEvidence(error)).toEqual({ code: "ERR_SSL_WRONG_VERSION_NUMBER", notSent: true, permanent: true });
});

test("a kept connection that the server closes is not said to prove anything, and nothing is sent again", async (context) => {
  let requests = 0;
  const address = await serveBytes(context, (socket) =>
    socket.on("data", () => {
      requests++;
      if (requests === 1) socket.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
      else socket.resetAndDestroy();
    }),
  );
  const send = nodeFetch();
  await (await send(`http://${address}/`)).text();
  const error = await failure(send(`http://${address}/`, { method: "POST", body: "hello" }));
  expect(readEvidence(error)).toMatchObject({ code: "ECONNRESET", notSent: false });
  expect(requests).toBe(2);
});

test("connections are used again, the one used last first, and not for longer than the server keeps them", async (context) => {
  const seen: (number | undefined)[] = [];
  const url = await serve(context, (request, response) => {
    seen.push(request.socket.remotePort);
    response.setHeader("keep-alive", request.url === "/short" ? "timeout=1" : "timeout=5").end("ok");
  });
  const send = nodeFetch();
  const call = async (path: string): Promise<void> => {
    await (await send(url + path)).text();
    // Connections become free a turn later.
    await wait(5);
  };
  await call("/a");
  await call("/short");
  await call("/b");
  expect(seen[1]).toBe(seen[0]);
  expect(seen[2]).not.toBe(seen[0]);
});

test("an answer that nobody asked for is nobody's", async (context) => {
  const answer = (text: string): string => `HTTP/1.1 200 OK\r\nContent-Length: ${text.length}\r\n\r\n${text}`;
  let connections = 0;
  const address = await serveBytes(context, (socket) => {
    connections++;
    socket.on("data", () => {
      socket.write(answer("asked"));
      setTimeout(() => socket.write(answer("forged")), 5);
    });
  });
  const send = nodeFetch();
  for (let count = 0; count < 3; count++) {
    expect(await (await send(`http://${address}/`)).text()).toBe("asked");
    await wait(20);
  }
  expect(connections).toBe(3);
});

const phases: Record<string, (socket: Socket) => void> = {
  "before an answer": () => {},
  "inside the headers": (socket) => socket.write("HTTP/1.1 200 OK\r\nConte"),
};

test.for(Object.entries(phases))(
  "an abort %s ends the call with its reason, and the connection",
  async ([, act], context) => {
    let closed: Promise<unknown> = Promise.resolve();
    const controller = new AbortController();
    const reason = new Error("the user left");
    const address = await serveBytes(context, (socket) => {
      closed = once(socket, "close");
      socket.once("data", () => {
        act(socket);
        setTimeout(() => controller.abort(reason), 5);
      });
    });
    expect(await failure(nodeFetch()(`http://${address}/`, controller))).toBe(reason);
    await closed;
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  },
);

test("an abort while connecting securely ends the call with its reason, and the connection", async (context) => {
  let closed: Promise<unknown> = Promise.resolve();
  const controller = new AbortController();
  const address = await serveBytes(context, (socket) => {
    closed = once(socket.resume(), "close");
    setTimeout(() => controller.abort(), 5);
  });
  expect(await failure(nodeFetch()(`https://${address}/`, controller))).toBe(controller.signal.reason);
  await closed;
});

test.for(["text", "stream"])(
  "an abort inside the body ends its %s with the reason, and the connection",
  async (way, context) => {
    let closed: Promise<unknown> = Promise.resolve();
    const address = await serveBytes(context, (socket) => {
      closed = once(socket, "close");
      socket.once("data", () => socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf"));
    });
    const controller = new AbortController();
    const reason = new Error("the user left");
    const response = await nodeFetch()(`http://${address}/`, controller);
    const rest = way === "text" ? response.text() : new Response(response.body).text();
    setTimeout(() => controller.abort(reason), 5);
    expect(await failure(rest)).toBe(reason);
    await closed;
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  },
);

test("a signal that was aborted already sends nothing", async (context) => {
  let connections = 0;
  const address = await serveBytes(context, () => connections++);
  const reason = new Error("too late");
  const signal = AbortSignal.abort(reason);
  for (const body of ["text", new FormData()])
    expect(await failure(nodeFetch()(`http://${address}/`, { method: "POST", body, signal }))).toBe(reason);
  expect(connections).toBe(0);
});

test("after many calls no listener is left on their signal", async (context) => {
  const url = await serve(context, (_, response) => response.end("ok"));
  const { signal } = new AbortController();
  const send = nodeFetch();
  for (let count = 0; count < 30; count++) await (await send(url, { signal })).text();
  await wait(5);
  expect(getEventListeners(signal, "abort")).toEqual([]);
});

test("a body that is cancelled, and one that is read no further, takes no more from the server", async (context) => {
  let written = 0;
  let closed: Promise<unknown> = Promise.resolve();
  const url = await serve(context, (_, response) => {
    closed = once(response, "close");
    const more = (): void => {
      while (!response.destroyed && response.write(Buffer.alloc(65_536))) written++;
    };
    response.on("drain", more);
    more();
  });
  const response = await nodeFetch()(url);
  const reader = response.body?.getReader();
  await reader?.read();
  await wait(100);
  const stalled = written;
  await wait(100);
  expect(written).toBe(stalled);
  await reader?.cancel();
  await closed;
});

test("a bomb is unpacked no further than it is read", async (context) => {
  const bomb = gzipSync(Buffer.alloc(2 ** 27));
  const url = await serve(context, (_, response) => response.setHeader("content-encoding", "gzip").end(bomb));
  const before = process.memoryUsage();
  const response = await nodeFetch()(url);
  const reader = response.body?.getReader();
  for (let size = 0; size < 2 ** 20; ) size += (await reader?.read())?.value?.byteLength ?? Number.NaN;
  await wait(50);
  const { arrayBuffers, external } = process.memoryUsage();
  expect(arrayBuffers + external - before.arrayBuffers - before.external).toBeLessThan(2 ** 25);
  await reader?.cancel();
});

test("an answer is no object literal: V8 would come to keep them until its next full collection", async (context) => {
  const url = await serve(context, (_, response) => response.end("ok"));
  expect(Object.getPrototypeOf(await nodeFetch()(url))).not.toBe(Object.prototype);
});

test("a body can be read once", async (context) => {
  const url = await serve(context, (_, response) => response.end("ok"));
  const response = await nodeFetch()(url);
  expect(await response.text()).toBe("ok");
  expect(await failure(response.text())).toBeInstanceOf(TypeError);
  expect(await failure(new Response(response.body).text())).toBeInstanceOf(TypeError);
});

test("a stream that fails while it is sent fails the request with its own error", async (context) => {
  const url = await serve(context, (request, response) => void request.on("end", () => response.end("whole")).resume());
  const reason = new Error("the file is gone");
  const body = new ReadableStream({
    pull(controller) {
      if (controller.desiredSize !== null) controller.error(reason);
    },
  });
  expect(await failure(nodeFetch()(url, { method: "POST", body }))).toBe(reason);
});

test("what an error shows of its answer stays as it came", async (context) => {
  const address = await serveBytes(context, (socket) =>
    socket.on("data", (data) =>
      socket.write(`${data}`.startsWith("GET /bad") ? "HTTP/1.1 2x0 bad" : "HTTP/1.1 204 ok\r\n\r\n"),
    ),
  );
  const error = await failure(nodeFetch()(`http://${address}/bad`));
  await nodeFetch()(`http://${address}/`);
  expect(error).toMatchObject({ code: "HPE_INVALID_STATUS", rawPacket: Buffer.from("HTTP/1.1 2x0 bad") });
});

test("a body that breaks off is no answer", async (context) => {
  const address = await serveBytes(context, (socket) =>
    socket.on("data", () => socket.end("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf")),
  );
  for (const read of ["text", "body"] as const) {
    const response = await nodeFetch()(`http://${address}/`);
    // Also when it broke off before anybody read.
    await wait(10);
    const error = await failure(read === "text" ? response.text() : new Response(response.body).text());
    expect(readEvidence(error)).toMatchObject({ code: "ECONNRESET", notSent: false });
  }
});
