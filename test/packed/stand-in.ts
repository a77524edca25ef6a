import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";

/** A few lines that answer as Flowroute does, on this machine. */
export async function startStandIn(): Promise<{ url: string; stop: () => void }> {
  const answer: RequestListener = (request, response) => {
    const reply = (status: number, body: unknown): void => {
      response.writeHead(status, { "content-type": "application/vnd.api+json" }).end(JSON.stringify(body));
    };
    const { method, url = "", headers } = request;
    if (headers.authorization !== `Basic ${btoa("12345678:secret")}`) return reply(401, errors("Unauthorized"));
    let body = "";
    request.on("data", (bytes: Buffer) => {
      body += bytes;
    });
    request.on("end", () => {
      if (method === "POST" && url === "/v2.1/messages") {
        const { data } = JSON.parse(body) as { data: { attributes: { to: string } } };
        if (!/^1\d{10}$/.test(data.attributes.to)) return reply(422, errors("'to' is no phone number"));
        return reply(202, { data: { id: "mdr2-1", type: "message", links: { self: "https://example.test" } } });
      }
      if (method === "GET" && url.startsWith("/v2/numbers")) {
        const offset = Number(new URL(url, "http://localhost").searchParams.get("offset") ?? 0);
        const data = [{ id: `1206555000${offset}`, type: "number", attributes: {} }];
        const next = offset === 0 ? { next: `http://${headers.host}/v2/numbers?limit=1&offset=1` } : {};
        return reply(200, { data, links: { self: url, ...next } });
      }
      return reply(404, errors(`No ${method} ${url} here`));
    });
  };
  const server = createServer(answer).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, stop: () => server.close() };
}

const errors = (detail: string): unknown => ({ errors: [{ id: "1", status: 400, title: "Error", detail }] });
