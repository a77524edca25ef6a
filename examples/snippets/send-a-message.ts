// How do I send a message, and see what became of it?
// With an account it is really sent, and costs money: give your numbers as arguments, to and from.
import { flowroute } from "./client.ts";

const [to = "12065551212", from = "12012673227"] = process.argv.slice(2);

const sent = await flowroute.sendMessage({ to, from, body: "Hello there how are you?" });
console.log(`accepted as ${sent.id}`);

const { data } = await flowroute.getMessage({ id: sent.id });
console.log(`status: ${data.attributes.status}`);

// It prints:
// accepted as mdr2-39cadeace66e11e7aff806cd7f24ba2d
// status: delivered
