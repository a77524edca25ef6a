import { type ClientParts, none } from "./client.ts";
import { type LoadByPath, pathClient } from "./http/lazily.ts";
import { lazySignal } from "./lazy-signal.ts";
import { callOptionNames, checkOptions, pageOptionNames } from "./option-names.ts";
import type { Perform } from "./perform.ts";

/**
 * What only whole clients have: `http`, the client by path, loaded when it is first used, calls that refuse options
 * that there are not, and signals that are made only when they are looked at.
 *
 * @example wholeClient(() => import("@trunkline/core/http"))
 */
export function wholeClient(load: LoadByPath): (parts: ClientParts) => object {
  const http = pathClient(load);
  return (parts) => {
    const { settings } = parts;
    settings.fetch = lazySignal(settings.fetch);
    parts.perform = checking(parts.perform);
    return { http: http(parts) };
  };
}

/** The same, with the options of each call checked, where it has any. */
const checking =
  (perform: Perform): Perform =>
  (target, input, options, ask, settle) =>
    perform(
      target,
      input,
      options,
      options === none
        ? ask
        : (send, call, copy, given) => {
            checkOptions("options", given, call.row.page ? pageOptionNames : callOptionNames);
            return ask(send, call, copy, given);
          },
      settle,
    );
