import { createFlowrouteMocks } from "@trunkline/flowroute/mocks";
import { createVumiGoMocks } from "@trunkline/vumi-go/mocks";
import { expect, test, vi } from "vitest";
import { createTrunkline, isValidationError, type ProviderName } from "../src/index.ts";

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

const own = {
  flowroute: { acessKey: "accessKey" },
  vivialconnect: { apiSercet: "apiSecret" },
  vumiGo: { conversatonKey: "conversationKey" },
  aculab: { cloudid: "cloudId" },
} satisfies Record<ProviderName, object>;

test.for(Object.entries(own))(
  "an option that %s has not is refused, and the one that was meant is named",
  ([name, slips]) => {
    for (const [given, meant] of Object.entries({ ...slips, timeOut: "timeout" })) {
      const make = () => createTrunkline({ [name]: { [given]: undefined } } as never);
      expect(make).toThrow(new RegExp(`^create${name}: unknown option "${given}"; did you mean "${meant}"\\?$`, "i"));
      expect(make).toThrow(expect.toSatisfy(isValidationError));
    }
  },
);

test.for([
  ["vumi-go", 'did you mean "vumiGo"?'],
  ["VivialConnect", 'did you mean "vivialconnect"?'],
  ["twilio", "there are aculab, flowroute, vivialconnect, vumiGo."],
  ["__proto__", "there are aculab, flowroute, vivialconnect, vumiGo."],
  ["constructor", "there are aculab, flowroute, vivialconnect, vumiGo."],
] as const)("%s is no provider, and the message says which there are", ([name, said]) => {
  const make = () => createTrunkline(JSON.parse(`{ ${JSON.stringify(name)}: {} }`) as { flowroute: object });
  expect(make).toThrow(`createTrunkline: unknown provider "${name}"; ${said}`);
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
