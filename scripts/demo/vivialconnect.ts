import { createVivialConnect } from "@trunkline/vivialconnect";
import { createVivialConnectMocks } from "@trunkline/vivialconnect/mocks";
import { note, step } from "./print.ts";
import { serve } from "./serve.ts";

const hour = 3_600_000;

/** Signed requests, and integers that JavaScript cannot hold. */
export async function showVivialConnect(): Promise<void> {
  const mocks = createVivialConnectMocks();
  const { url, close } = await serve(mocks);
  const vivialConnect = createVivialConnect({
    apiKey: "AKVIVIAL0001",
    apiSecret: "vivial-secret-0001",
    accountId: 12345,
    baseUrl: `${url}/api/v1.0`,
    clock: { ...platformClock, now: () => Date.now() - hour },
  });

  step("1. Sign a request with a clock that is an hour slow", "await vivialConnect.sendMessage({ to_number, … })");
  // As the provider: what was signed at another hour is refused, and the answer tells the time.
  mocks.sendMessage(({ request }) => {
    const signed = Date.parse(request.headers.get("date") ?? "");
    note(
      `signed at ${new Date(signed).toISOString().slice(11, 19)}, and it is ${new Date().toISOString().slice(11, 19)}`,
    );
    return Math.abs(Date.now() - signed) < hour / 2
      ? undefined
      : { status: 401, data: { message: "Unauthorized" }, headers: { date: new Date().toUTCString() } };
  });
  const sent = await vivialConnect.sendMessage({
    to_number: "+11234567890",
    from_number: "+19132597591",
    body: "Howdy!",
  });
  note(`message ${sent.id} is ${sent.status}: the 401 proved the clock wrong, so it was corrected, once`);

  step("2. Read logs whose timestamps have 20 digits", "for await (const log of vivialConnect.listLogs.items({ … }))");
  const log = '{"log_timestamp":20181128140457996123,"log_type":"user.login"}';
  mocks.listLogs(() => new Response(`{"last_key":"","log_items":[${log}]}`));
  note(`on the wire ${log}, of which JSON.parse makes ${JSON.parse(log).log_timestamp}`);
  const period = { start_time: "20181128T000000Z", end_time: "20181129T000000Z" };
  for await (const log of vivialConnect.listLogs.items(period)) note(`${log.log_timestamp} ${log.log_type}`);
  await close();
}

const platformClock = {
  random: () => Math.random(),
  setTimeout: (callback: () => void, ms: number) => setTimeout(callback, ms),
  clearTimeout: (handle: unknown) => clearTimeout(handle as NodeJS.Timeout),
};
