// Answers as fast as it can, so that the client is what is measured: no HTTP library, answers made beforehand. And it
// never sleeps while somebody is connected: to wake it would be the client's work, inside its write, a fifth of what a
// lean call costs; no client bears that where the server is another machine.
import { createServer } from "node:net";
import { page, sent, type } from "./answers.mjs";

const answer = (text) =>
  Buffer.from(
    `HTTP/1.1 200 OK\r\ncontent-type: ${type}\r\ncontent-length: ${Buffer.byteLength(text)}\r\n` +
      `connection: keep-alive\r\n\r\n${text}`,
  );
const answers = { GET: answer(page), POST: answer(sent) };

let connected = 0;
let isAwake = false;
const stayAwake = () => {
  isAwake = connected > 0;
  if (isAwake) setImmediate(stayAwake);
};

const server = createServer((socket) => {
  let waiting = "";
  connected++;
  if (!isAwake) stayAwake();
  socket.on("close", () => connected--);
  socket.setNoDelay();
  socket.on("error", () => socket.destroy());
  socket.on("data", (bytes) => {
    waiting += bytes.latin1Slice();
    for (let end = endOf(waiting); end > 0; end = endOf(waiting)) {
      socket.write(waiting.startsWith("GET") ? answers.GET : answers.POST);
      waiting = waiting.slice(end);
    }
  });
});
server.listen(0, "127.0.0.1", 1024, () => console.log(server.address().port));

/** Where the first request ends; 0 when not all of it is here. */
function endOf(text) {
  const head = text.indexOf("\r\n\r\n");
  if (head < 0) return 0;
  const body = head + 4;
  const length = /\r\ncontent-length: *(\d+)/i.exec(text.slice(0, body));
  if (length) return text.length >= body + Number(length[1]) ? body + Number(length[1]) : 0;
  if (!/\r\ntransfer-encoding: *chunked/i.test(text.slice(0, body))) return body;
  const last = text.indexOf("0\r\n\r\n", body);
  return last < 0 ? 0 : last + 5;
}
