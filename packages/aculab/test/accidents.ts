import type { Accident } from "../../core/test/suites/vectors.ts";
import { operations } from "../src/generated/operations.ts";

const downloads = ["getFile", "getMonitorRecording", "getReport"];

/** The one place where our requests may differ from the vectors. */
export const accidents: readonly Accident[] = [
  {
    name: "accept of a download",
    why: "The vectors leave it out, for nobody has seen it; ours asks for JSON first, so that errors are JSON.",
    operations: downloads,
    mend: (exchange) => ({ ...exchange, headers: { ...exchange.headers, accept: "application/json, */*;q=0.9" } }),
  },
  {
    name: "bytes without a media type",
    why: "The vectors name none, for nobody has seen it; ours says that they are bytes.",
    operations: Object.keys(operations).filter((name) => /^writeFile$|VoiceUserPut$/.test(name)),
    mend: (exchange) => ({
      ...exchange,
      headers: { ...exchange.headers, "content-type": "application/octet-stream" },
    }),
  },
];

/** Vectors of one operation of the vendor's wrapper that are two of ours. */
export const renamed: Readonly<Record<string, string>> = {
  "startService.1": "startRestService",
  "startService.3": "startRestService",
  "startService.4": "startUasService",
  "startService.6": "startUasService",
  "registerVoiceUserPost.2": "registerVoiceUserByUrl",
  "verifyVoiceUserPost.1": "verifyVoiceUserByUrl",
};

/** Inputs that our types do not take; who passes them on nevertheless gets the same request. */
export const untypedInputs: Readonly<Record<string, string>> = {
  "writeService.3": "A configuration that is wrong in several places, to see the server's error.",
};

/** Inputs that are refused before anything is sent. */
export const refusedInputs: Readonly<Record<string, string>> = {};

/** Answers that the spec says nothing of. */
export const undocumentedAnswers: Readonly<Record<string, string>> = {};
