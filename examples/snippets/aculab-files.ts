// How do I put a file into Aculab Cloud's store, list a folder page by page, and get a file back?
import { createReadStream } from "node:fs";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { createAculab, fileSpec, readTime } from "@trunkline/aculab";
import { createAculabMocks } from "@trunkline/aculab/mocks";

const mocks = createAculabMocks();
const aculab = createAculab({
  cloudId: "1-2-0",
  username: "user@example.com",
  apiAccessKey: "test",
  fetch: mocks.fetch,
});

// A file of any size goes up as a stream, and takes no memory.
const path = join(await mkdtemp(join(tmpdir(), "media-")), "hello.wav");
await writeFile(path, "RIFF and so on");
const file = Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>;
await aculab.writeFile({ filetype: "media", filename: "promo/hello.wav", ttl: "7d", file });
console.log("uploaded");

// A folder of two pages.
const page = (name: string) => ({ files: [{ name, size: 14, modified: 1767323045 }] });
mocks.listFolder(({ input }) => ({
  status: 200,
  data: input.startafter ? page("bye.wav") : { ...page("hello.wav"), startafter: "hello.wav" },
}));
for await (const { name, size, modified } of aculab.listFolder.items({ filetype: "media", foldername: "promo" }))
  console.log(`${name}: ${size} bytes, ${readTime(modified)?.toISOString()}`);

const stream = await aculab.getFile({ filetype: "media", filename: "promo/hello.wav" });
console.log(`downloaded ${(await new Response(stream).arrayBuffer()).byteLength} bytes`);

// A deletion goes on in the background. The star of the Python module is a prefix here.
const { token } = await aculab.deleteFiles({ filetype: "media", ...fileSpec("promo/*") });
const { status, files_deleted } = await aculab.getFileDeleteProgress({ token });
console.log(`${status}: ${files_deleted} files`);

// It prints:
// uploaded
// hello.wav: 14 bytes, 2026-01-02T03:04:05.000Z
// bye.wav: 14 bytes, 2026-01-02T03:04:05.000Z
// downloaded 23 bytes
// in progress: … files
