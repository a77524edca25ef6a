// How do I get my call records as a file?
import { createWriteStream } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { setTimeout } from "node:timers/promises";
import { flowroute } from "./client.ts";

const order = await flowroute.createCdrExport({
  filter_parameters: { start_call_start_time: "2019-01-01 00:00:00", start_call_end_time: "2019-02-01 00:00:00" },
});
console.log(`ordered: ${order.attributes.status}`);

const cdrexport_id = String(order.id);
let made = await flowroute.getCdrExport({ cdrexport_id });
while (made.attributes.status === "processing") {
  await setTimeout(5000);
  made = await flowroute.getCdrExport({ cdrexport_id });
}
const { status, download_url } = made.attributes;
if (!download_url) throw new Error(`the export is ${status}, and has no file`);

// The file comes as a stream, from storage, without your credentials.
const file = await flowroute.downloadCdrExport({ download_url });
const path = join(await mkdtemp(join(tmpdir(), "cdrs-")), "calls.csv.gz");
await pipeline(file, createWriteStream(path));
console.log(`wrote ${path}`);

// It prints:
// ordered: processing
// wrote …/calls.csv.gz
