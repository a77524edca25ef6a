import { describe, expect, test } from "vitest";
import { nodeFetch } from "../../src/node/index.ts";
import { attemptFault } from "./attempt.ts";
import { catalogueOf, isHere } from "./catalogue.ts";
import type { Ending, Fault } from "./fault.ts";
import { callLab, labOf, labSecrets } from "./provider.ts";

/** What the table calls codes that Node.js calls otherwise. */
const codes: Readonly<Record<string, readonly string[]>> = {
  UND_ERR_SOCKET: ["ECONNRESET", "EPROTO"],
  UND_ERR_HEADERS_OVERFLOW: ["HPE_HEADER_OVERFLOW"],
};

/** What the platform's fetch does beyond what it was told, or cannot do elsewhere. */
const others: readonly string[] = ["blocked port", "full queue", "reset at once"];

function overNode({ ending, ...fault }: Fault): Fault {
  const { code, seen, ...rest } = ending;
  const renamed = [code ?? []].flat().flatMap((one) => [one, ...(codes[one] ?? [])]);
  const same: Ending = { ...rest, ...(code && { code: renamed }) };
  // Only fetch itself asks again after 421.
  return { ...fault, ending: seen === undefined || fault.name === "421" ? same : { ...same, seen } };
}

describe.each(["read", "send"] as const)("over node:http, a %s", (kind) => {
  const faults = catalogueOf(labOf(kind)).filter(
    (fault) => isHere(fault) && !fault.alone && !fault.options?.fetch && !others.includes(fault.place ?? ""),
  );

  test.concurrent.for(faults.map((fault) => [fault.id, fault.name, fault] as const))("%s %s", async ([, , fault]) => {
    const call = callLab(kind, fault);
    const fetch = nodeFetch();
    expect(await attemptFault(overNode(fault), (options) => call({ fetch, ...options }), labSecrets)).toEqual([]);
  });
});
