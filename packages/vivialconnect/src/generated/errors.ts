// Generated from specs/vivialconnect/ by `pnpm generate vivialconnect`. Do not edit.

/** A `code` of Vivial Connect's errors: one of those that are documented, or any other. */
export type VivialConnectErrorCode =
  | "10000"
  | "10002"
  | "10003"
  | "10005"
  | "10008"
  | "10009"
  | "10012"
  | (string & {});

/** What each documented code means. */
export const errorCodes: Readonly<Record<VivialConnectErrorCode, string>> = {
  "10000": "A message needs a text or media (`body` or `media_urls`).",
  "10002": "The type of the media is not accepted, such as `.ppt`. The wording is not known.",
  "10003": "The text is too long; it must have less than 2048 characters.",
  "10005": "The recipient has opted out of messages from this number (`STOP`); `UNSTOP` from the recipient reverts it.",
  "10008": "The `from_number` is invalid, inactive or not the account's.",
  "10009": "The `connector_id` is invalid, inactive or not the account's.",
  "10012": "The recipient (`to_number`) is missing.",
};
