// What users of the other providers write, checked against the packed declarations.
import { type Aculab, type AculabErrorCode, createAculab, errorCodes } from "@trunkline/aculab";
import { createAculabMocks } from "@trunkline/aculab/mocks";
import { createAculabWebhooks } from "@trunkline/aculab/webhooks";
import { createVivialConnect, isHttpError } from "@trunkline/vivialconnect";
import { createVivialConnect as createSlim, sendMessage } from "@trunkline/vivialconnect/slim";
import { createVumiGo, type OptOut, type VumiGo } from "@trunkline/vumi-go";

export const aculab: Aculab = createAculab({ cloudId: "1-2-0", fetch: createAculabMocks().fetch });
export const vumiGo: VumiGo = createVumiGo({ authToken: async () => "t", baseUrls: { contacts: "https://c.test" } });
export const vivialConnect: ReturnType<typeof createVivialConnect> = createVivialConnect({
  apiKey: "a",
  apiSecret: "b",
});

export async function use(): Promise<void> {
  const none: OptOut | undefined = await vumiGo.getOptOut({ address_type: "msisdn", address: "+27761234567" });
  for await (const { content } of await vumiGo.streamMessages()) void (content satisfies string | null | undefined);
  for await (const log of vivialConnect.listLogs.items({ start_time: "a", end_time: "b" }))
    void (log.log_timestamp satisfies string);
  const { filename } = await aculab.startReport({ report: "adr", from: new Date(0), to: new Date() });
  void [none, filename];
}

export function explain(error: unknown): string {
  const code: AculabErrorCode = "0001";
  return isHttpError(error, 400) ? String(error.data) : (errorCodes[code] ?? code);
}

createAculabWebhooks({ insecureNoAuth: true }).handler({
  inboundMessage: ({ payload }) => void (payload.timestamp satisfies Date | undefined),
  unknown: () => {},
});

// @ts-expect-error: a report has a time to begin at.
void (() => aculab.startReport({ report: "adr" }));
// @ts-expect-error: the slim client has no log.
void (() => createSlim({ apiKey: "a", apiSecret: "b", logLevel: "info" }, { sendMessage }));
