import { createFlowrouteMocks } from "@trunkline/flowroute/mocks";
import { createVumiGoMocks } from "@trunkline/vumi-go/mocks";
import { expect, test, vi } from "vitest";
import { createTrunkline, isValidationError } from "../src/index.ts";

const message = { to: "12065551212", from: "12065550000", body: "hello" };

test("the object has the clients that were named, and no others", async () => {
  const flowrouteMocks = createFlowrouteMocks();
  const vumiGoMocks = createVumiGoMocks();
  const trunkline = createTrunkline({
    flowroute: { accessKey: "a", secretKey: "b", fetch: flowrouteMocks.fetch },
    vumiGo: { accountKey: "a", conversationToken: "b", conversationKey: "c", fetch: vumiGoMocks.fetch },
  });
  expect(Object.keys(trunkline)).toEqual(["flowroute", "vumiGo"]);
  await trunkline.flowroute.sendMessage(message);
  await trunkline.vumiGo.sendMessage({ to_addr: "+27761234567", content: "hello" });
  expect([...flowrouteMocks.requests, ...vumiGoMocks.requests]).toMatchObject([
    { operation: "sendMessage", status: 202 },
    { operation: "sendMessage", status: 200 },
  ]);
});

test("empty options take the credentials from the environment", async () => {
  const { fetch, requests } = createFlowrouteMocks();
  vi.stubEnv("FLOWROUTE_ACCESS_KEY", "12345678");
  vi.stubEnv("FLOWROUTE_SECRET_KEY", "secret");
  await createTrunkline({ flowroute: { fetch } }).flowroute.sendMessage(message);
  expect(requests).toMatchObject([{ status: 202 }]);
});

test("what a client refuses is refused in its own words", () => {
  expect(() => createTrunkline({ flowroute: { accessKey: "a" } })).toThrow("createFlowroute: secretKey is missing.");
});

test.for([
  ["vumi-go", 'there is no provider "vumi-go". Did you mean vumiGo? There are: '],
  ["VivialConnect", 'there is no provider "VivialConnect". Did you mean vivialconnect? There are: '],
  ["twilio", 'there is no provider "twilio". There are: '],
  ["__proto__", 'there is no provider "__proto__". There are: '],
  ["constructor", 'there is no provider "constructor". There are: '],
] as const)("%s is no provider, and the message says which there are", ([name, said]) => {
  const make = () => createTrunkline(JSON.parse(`{ ${JSON.stringify(name)}: {} }`) as { flowroute: object });
  expect(make).toThrow(`createTrunkline: ${said}aculab, flowroute, vivialconnect, vumiGo.`);
  expect(make).toThrow(expect.toSatisfy(isValidationError));
});

test.for([undefined, null, {}, new Map([["flowroute", {}]])])(
  "%o has no options, and the message says what to give",
  (none) => {
    expect(() => createTrunkline(none as never)).toThrow("createTrunkline: give it the options of each provider");
  },
);

test.for([undefined, null, true])(
  "%s instead of a provider's options is no client, nor one from the environment",
  (aculab) => {
    vi.stubEnv("ACULAB_CLOUD_ID", "1-2-0");
    const make = () => createTrunkline({ aculab } as never);
    expect(make).toThrow("createTrunkline: the options of aculab must be an object.");
  },
);
