import { malformed } from "./answer.ts";
import type { Call } from "./call-state.ts";
import type { TransportResponse } from "./transport.ts";

/** Takes a success that is no JSON. */
export type TextReader = (text: string, response: TransportResponse, call: Call) => unknown;

/** A row's `text`, where it asks for something else than JSON: the answer as it came. */
export const plainText: TextReader = (text, response, call) => {
  refuseHtml(response, call);
  return text;
};

/** A page for people, such as a log-in, is no answer to a program that did not ask for one. */
export function refuseHtml(response: TransportResponse, call: Call): void {
  if (/html/i.test(`${response.headers.get("content-type")}`) && !call.row.accept?.includes("html"))
    throw malformed("HTML", response, call);
}
