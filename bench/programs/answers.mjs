// What every client gets: 1 KB of JSON, whatever the call. It serves all of them, since none looks closer than at the id,
// whose name differs.
export const id = "mdr2-39cadeace66e11e7aff806cd7f24ba2d";
const attributes = { rate_center: "JERSEYCITY", state: "nj", value: "12012673220", alias: null };
const numbers = Array.from({ length: 8 }, (_, n) => ({ type: "number", id: `1201267322${n}`, attributes }));
export const page = JSON.stringify({ id, sid: id, data: numbers, links: {} });
const message = { body: "hello ".repeat(100), from: "12012673227", to: "12065551212", status: "message buffered" };
export const sent = JSON.stringify({
  id,
  sid: id,
  data: { type: "message", id, attributes: message },
  included: numbers.slice(6),
});
export const type = "application/json";

/** Calls once, and makes sure that the answer arrives: a client that fails early would look fast. */
export async function checked(client) {
  for (const verb of ["get", "post"]) {
    const text = JSON.stringify(await client[verb]());
    if (!text?.includes(id) && !text?.includes("12012673227")) throw new Error(`${verb} gave ${text}.`);
  }
  return client;
}
