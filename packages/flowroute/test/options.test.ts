import { expect, test, vi } from "vitest";
import { createFlowroute } from "../src/index.ts";
import { createFlowroute as createSlim, sendMessage } from "../src/slim.ts";

test.each<[string, (options: never) => unknown]>([
  ["the whole client", (options) => createFlowroute(options)],
  ["the slim client", (options) => createSlim(options, { sendMessage })],
])("%s without options takes its keys from the environment, or says which is missing", (_, create) => {
  vi.stubEnv("FLOWROUTE_ACCESS_KEY", "a");
  vi.stubEnv("FLOWROUTE_SECRET_KEY", undefined);
  for (const options of [undefined, null])
    expect(() => create(options as never)).toThrow("createFlowroute: secretKey is missing. Pass { secretKey }, or set");
  vi.stubEnv("FLOWROUTE_SECRET_KEY", "b");
  for (const options of [undefined, null]) expect(create(options as never)).toHaveProperty("sendMessage");
});
