import type { WebhookStore } from "@trunkline/vivialconnect/webhooks";
import type { Database } from "./database.ts";

/** Makes each event be handled once, whichever instance of the application it comes to. */
export function sharedStore(database: Database, prefix: string): WebhookStore {
  const name = (key: string): string => `${prefix}:${key}`;
  return {
    async claim(key) {
      // An instance that dies while it is busy holds the event for a minute.
      if (await database.set(name(key), "busy", { ifAbsent: true, seconds: 60 })) return "new";
      return (await database.get(name(key))) === "done" ? "done" : "busy";
    },
    done: (key) => database.set(name(key), "done", { seconds: 7 * 24 * 3600 }),
    release: (key) => database.delete(name(key)),
  };
}
