import { once } from "node:events";
import type { AddressInfo } from "node:net";
import type { TestContext } from "node:test";
import type { Express } from "express";

/** Serves an application on this machine for one test, and says at which URL. */
export async function listen(t: TestContext, app: Express): Promise<string> {
  const server = app.listen(0, "127.0.0.1");
  t.after(() => server.close());
  await once(server, "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
