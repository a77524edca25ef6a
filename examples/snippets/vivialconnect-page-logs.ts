// How do I read all logs of a period, with their exact times?
// Only the mocks are asked here; with an account, leave out the options.
import { createVivialConnect, logTime, parseTime } from "@trunkline/vivialconnect";
import { createVivialConnectMocks } from "@trunkline/vivialconnect/mocks";

const mocks = createVivialConnectMocks();
const vivialConnect = createVivialConnect({ apiKey: "test", apiSecret: "test", accountId: 12345, fetch: mocks.fetch });

const period = {
  start_time: logTime(new Date("2018-11-01T00:00:00Z")),
  end_time: logTime(new Date("2018-12-01T00:00:00Z")),
};
console.log(`from ${period.start_time} to ${period.end_time}`);

// Two pages: `last_key` of one is `start_key` of the next, and the last one's is empty.
mocks.listLogs(({ input }) => ({
  status: 200,
  patch: input.start_key
    ? { last_key: "", log_items: [{ log_timestamp: "20181128140457996124" }] }
    : { last_key: "7b226c6f67", log_items: [{ log_timestamp: "20181128140457996123" }] },
}));

const times: string[] = [];
for await (const { log_type, log_timestamp } of vivialConnect.listLogs.items(period)) {
  console.log(`${log_type} at ${log_timestamp}, that is ${parseTime(log_timestamp).toISOString()}`);
  times.push(log_timestamp);
}

// A Date has milliseconds, and a number has lost the microseconds, too. The texts have them, and sort as they are.
const [first = "", second = ""] = times;
console.log(`in order: ${first < second}; told apart as numbers: ${Number(first) < Number(second)}`);

// It prints:
// from 20181101T000000Z to 20181201T000000Z
// user.login at 20181128140457996123, that is 2018-11-28T14:04:57.996Z
// user.login at 20181128140457996124, that is 2018-11-28T14:04:57.996Z
// in order: true; told apart as numbers: false
