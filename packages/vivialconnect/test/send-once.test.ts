import { createHash, createHmac } from "node:crypto";
import { beforeEach, vi } from "vitest";
import { sendOnceSuite } from "../../core/test/suites/faults.ts";
import { vivialConnect } from "./tested.ts";

// The platform signs on threads of its own, which a virtual clock does not wait for.
beforeEach(() => {
  const subtle = {
    importKey: async (_: string, raw: Uint8Array) => raw,
    digest: async (_: string, data: Uint8Array) => createHash("sha256").update(data).digest(),
    sign: async (_: string, key: Uint8Array, data: Uint8Array) => createHmac("sha256", key).update(data).digest(),
  };
  vi.stubGlobal("crypto", { subtle });
});

sendOnceSuite(vivialConnect, { runs: 25 });
