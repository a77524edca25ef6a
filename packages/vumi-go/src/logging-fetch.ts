import { type LoggingFetchOptions, loggingFetch } from "@trunkline/core/mocks";
import { mockData } from "./generated/mocks.ts";

/**
 * A stand-in for Vumi Go that only logs, for development and demonstrations; what `LoggingSender` of the Python client is.
 * Nothing is sent: each call is one line, and gets the example of the spec with the input's own values in it, and with a
 * new `message_id`.
 *
 * @throws {@link ValidationError} for a wrong option.
 *
 * @example
 * const fetch = createVumiGoLoggingFetch();
 * const vumiGo = createVumiGo({ accountKey: "a", conversationToken: "c", conversationKey: "k", fetch });
 * await vumiGo.sendMessage({ to_addr: "+27761234567", content: "Hello!" });
 * // vumi-go.sendMessage was only logged: {"conversation_key":"k","to_addr":"+2776…67","content":"<6 characters>"}
 */
export function createVumiGoLoggingFetch(options: LoggingFetchOptions = {}): typeof globalThis.fetch {
  return loggingFetch(mockData, { fresh: ["message_id"], ...options });
}
