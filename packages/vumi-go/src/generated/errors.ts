// Generated from specs/vumi-go/ by `pnpm generate vumi-go`. Do not edit.

/** A `code` of Vumi Go's errors: one of those that are documented, or any other. */
export type VumiGoErrorCode = "400" | "404" | "8002" | "opted_out" | "not_found" | "-32601" | "-32604" | (string & {});

/** What each documented code means. */
export const errorCodes: Readonly<Record<VumiGoErrorCode, string>> = {
  "400": "The routing table or another argument was refused (account).",
  "404": "The campaign is not the one that the token belongs to (account).",
  "8002":
    "The call failed inside the server, for example because an argument has the wrong type or is missing (account).",
  opted_out: "The recipient has opted out; nothing was sent.",
  not_found: "A look-up by `query` found no contact.",
  "-32601": "There is no such method (account); the installation may not have it.",
  "-32604": "What the method names cannot be called (account).",
};
