// Generated from specs/aculab/ by `pnpm generate aculab`. Do not edit.
import type { CallOptions, NoInput, PageOptions, RawResults } from "@trunkline/core";

/** The token. It begins with `ey`. */
export type AccessToken = string;

/** What a token allows. What is not given, it does not. */
export type AccessTokenRequest = {
  /** The outbound service that may be started with it. */
  service?: string;
  /** The files that may be read with it. */
  filetypes?: ("media" | "rest_logs")[];
  /** Only files whose names begin like this. */
  file_prefix?: string;
  /** Whether media may be written, moved and deleted with it. */
  media_write?: boolean;
  /** For how many seconds it works. */
  ttl?: number;
};

/** What is known of each number, by number. */
export type AccountNumbers = {
  [key: string]: {
    [key: string]: unknown;
  };
};

/** The record of an application. Costs are in US dollars. It may have more members than these. */
export type ApplicationRecord = {
  /** Id of the application. */
  application_instance_id?: string;
  /** Name of the application. */
  application_name?: string;
  /** When it started. On the wire: seconds since 1970. */
  start_time?: Date;
  /** When it started, to the second. On the wire: `YYYY-MM-DD_hh:mm:ss`, UTC. */
  start_datetime?: Date;
  /** When it ended. On the wire: seconds since 1970. */
  stop_time?: Date;
  /** When it ended, to the second. On the wire: `YYYY-MM-DD_hh:mm:ss`, UTC. */
  stop_datetime?: Date;
  /** How long it ran, in seconds. */
  duration?: number;
  /** Seconds of text that was spoken. */
  tts_seconds?: number;
  /** Price of a minute of that. */
  tts_unit_cost?: number;
  /** Price of all of that. Not confirmed by the provider: Name inferred from a column of the reports. */
  tts_cost?: number;
  /** How many channels it had beside the first. */
  extra_channel_count?: number;
  /** Whether fax was enabled. */
  fax?: boolean;
  /** Price of the platform. */
  platform_cost?: number;
  /** Price of the further channels. */
  extra_cost?: number;
  /** Price of the calls to phone numbers. */
  pstn_cost?: number;
  /** Price of everything. Not confirmed by the provider: Name inferred from a column of the reports. */
  total_cost?: number;
  /** Whether the costs are final. Not confirmed by the provider: Name inferred from a column of the reports. */
  costs_valid?: boolean;
  /** The number that the application returned. Not confirmed by the provider: Name inferred from a column of the reports. */
  status?: number | string;
} & {
  [key: string]: unknown;
};

/** The records of an application. Without any member where there are none yet. */
export type ApplicationStatus = {
  adr?: ApplicationRecord;
  /** Records of its calls. */
  cdrs?: StatusRecords;
  /** Records of the features it used. Only if it used any. */
  fdrs?: StatusRecords;
  /** Its errors. */
  errs?: StatusRecords;
};

/** A recipient that one of the account's numbers may not write to. */
export type BlockedNumber = {
  /** The recipient. */
  to: string;
  /** The account's number. */
  from: string;
  /** When STOP came in. Not confirmed by the provider: The form of the time is not documented; it is passed on as sent. */
  timestamp?: TimeAsSent;
};

/**
 * The numbers bought.
 *
 * Not confirmed by the provider: No example is published; expect a bare array, or an object that has one.
 */
export type BoughtNumbers =
  | string[]
  | {
      [key: string]: unknown;
    };

/** The result by id. */
export type CancelledMessages = {
  [key: string]: "success" | "unknown" | "failed" | (string & {});
};

/** The result by id. */
export type CancelledStarts = {
  [key: string]: "success" | "unknown" | "failed" | (string & {});
};

/**
 * A conference.
 *
 * Not confirmed by the provider: None of its members is documented; these are inferred from the other
 * operations.
 */
export type Conference = {
  /** Its name. */
  conference_name?: string;
  status?: ConferenceStatus;
  /** Token of its reservation, if it has one. */
  reservation_token?: string;
} & {
  [key: string]: unknown;
};

/** Who is to leave a conference. */
export type ConferenceEjection = {
  /** Name of the conference. */
  conference_name: string;
  /** The id of the application that placed the call into the conference. Not confirmed by the provider: Name inferred (grade "partly"). */
  participant_id: string;
};

/** How much longer a reserved conference shall last. */
export type ConferenceExtension = {
  /** Token of the reservation. Not confirmed by the provider: Name inferred (grade "partly"). */
  reservation_token: string;
  /** The minutes to add. With them it may have 480 at most. Not confirmed by the provider: Name inferred (grade "partly"). */
  duration: number;
};

/** The answer to new options. */
export type ConferenceOptionsSet = {
  /** Whether they are set. Not confirmed by the provider: The provider's Python module once speaks of the text "false"; both are read as a boolean. */
  options_set: boolean;
};

/**
 * A participant.
 *
 * Not confirmed by the provider: None of its members is documented; these are inferred from
 * setConferenceParticipantOptions.
 */
export type ConferenceParticipant = {
  /** The id of the application that placed the call into the conference. */
  participant_id?: string;
  /** Whether nobody hears the participant. */
  muted?: boolean;
  /** Whether the participant's keys are heard. */
  dtmf_enabled?: boolean;
} & {
  [key: string]: unknown;
};

/** A participant's options. */
export type ConferenceParticipantOptions = {
  /** Name of the conference. */
  conference_name: string;
  /** The id of the application that placed the call into the conference. Not confirmed by the provider: Name inferred (grade "partly"). */
  participant_id: string;
  /** Whether nobody hears the participant. Not confirmed by the provider: Name inferred (grade "partly"). */
  muted: boolean;
  /** Whether the participant's keys are heard. Not confirmed by the provider: Name inferred (grade "partly"). */
  dtmf_enabled: boolean;
};

/** The state of a conference, and who is in it. */
export type ConferenceParticipants = {
  status: ConferenceStatus;
  /** The participants. */
  participant: ConferenceParticipant[];
};

/** Which reservation to give up. */
export type ConferenceRemoval = {
  /** Token of the reservation. Not confirmed by the provider: Name inferred (grade "partly"). */
  reservation_token: string;
};

/** A conference to reserve. */
export type ConferenceReservation = {
  /** Its name, which no other has. Letters and digits only, fewer than 48. */
  conference_name: string;
  /** How many people it takes. Not confirmed by the provider: Name inferred (grade "partly"). */
  max_participants: number;
  /** When it begins, in UTC, as `YYYY-MM-DD_hh:mm:ss`: from 5 minutes to 24 hours ahead. Seconds are cut off. Not confirmed by the provider: Name and form inferred; the form is that of the reports (grade "partly"). */
  start_datetime: UtcTimeText;
  /** How long it lasts, in minutes. Not confirmed by the provider: Name inferred (grade "partly"). */
  duration: number;
  /** The inbound service for those who call early. */
  divert?: string;
};

/** The answer to a reservation. */
export type ConferenceReservationToken = {
  /** Stands for the reservation in the other operations. */
  reservation_token: string;
};

/** `HOLDING` is about to start; `ACTIVE` has two participants or more, the leader among them. */
export type ConferenceStatus = "RESERVED" | "HOLDING" | "ACTIVE" | "COMPLETED" | (string & {});

/** The answer to a new group. */
export type CreatedVoiceUserGroup = {
  /** That it was created; as sent. Not confirmed by the provider: Whether this is true or a time is not documented. */
  created: boolean | string;
};

/** What became of numbers that were to go. */
export type DeletedNumbers = {
  /** Whether all, some or none are gone. */
  status: "OK" | "PARTIAL" | "FAIL" | (string & {});
  /** Those that stay, by number. Not there for `OK`. */
  numbers?: {
    [key: string]: unknown;
  };
};

/** The answer to a deletion. */
export type DeletedVoiceUser = {
  /** Your name for the user. */
  user_id?: string;
  /** Id for the provider's support desk. */
  transaction_id?: string;
  /** Whether the user is gone. */
  deleted: boolean;
};

/** The answer to a deletion. */
export type DeletedVoiceUserGroup = {
  /** Whether it is gone. */
  deleted: boolean;
};

/** The answer to an ejection. */
export type EjectedParticipant = {
  /** Whether the participant is out. */
  ejected: boolean;
};

/** A time, with fractions of a second. */
export type EpochTime = Date;

/**
 * The body of an error, for requests that ask for JSON, as ours do. It may be missing, XML or HTML
 * nevertheless.
 *
 * Source: www.aculab.com/cloud/web-services/web-service-errors
 */
export type ErrorDocument = {
  error: {
    /** A code of four digits such as `0405` (leading zeros count), or the status in one of two spellings, as in `HTTP 400` and `400 Bad Request`. */
    code: string;
    /** What was wrong. */
    text: string;
    /** One entry per failed check. Documented as text, but an array in the example. */
    details?: string[] | string;
    /** When it went wrong, in UTC, as `YYYY-MM-DD_hh:mm:ss`. */
    datetime?: string;
    /** The page of the provider that explains the code. */
    link?: string;
  };
  request?: {
    /** The path that was called. */
    url?: string;
    /** When the request came in, in UTC, as `YYYY-MM-DD_hh:mm:ss`. */
    datetime?: string;
  };
};

/** The answer to an extension. */
export type ExtendedConference = {
  /** Whether it is longer now. */
  extended: boolean;
};

/** Which files go. */
export type FileDeletion = {
  filetype: FileType;
  /** Exactly this file. Not confirmed by the provider: Name inferred (grade "assumed"). */
  filename?: FileName;
  /** All files whose names begin like this. Not confirmed by the provider: Name inferred (grade "assumed"). */
  prefix?: string;
  /** Only those changed at or after this time in UTC, as `YYYY-MM-DD_hh:mm:ss`. Not confirmed by the provider: Name and form inferred; the form is that of the reports (grade "assumed"). */
  from?: UtcTimeText;
  /** Only those changed up to this time in UTC, as `YYYY-MM-DD_hh:mm:ss`. Not confirmed by the provider: Name and form inferred; the form is that of the reports (grade "assumed"). */
  to?: UtcTimeText;
};

/** How far a deletion is. */
export type FileDeletionProgress = {
  /** `in progress`, or anything else at its end. */
  status: "in progress" | "completed" | "deleted" | (string & {});
  /** How many files are gone. */
  files_deleted?: number;
};

/** The answer to a deletion. */
export type FileDeletionToken = {
  /** For getFileDeleteProgress. */
  token: string;
};

/** A file in the store, where its name is a key. */
export type FileDetails = {
  /** When it was changed. Not confirmed by the provider: The form of the time is not documented; it is passed on as sent. */
  modified?: TimeAsSent;
  /** Its size in bytes. */
  size?: number;
  /** Whether it is encrypted. */
  encrypted?: boolean;
  /** When it will be deleted; null for never. Not confirmed by the provider: The form of the time is not documented; it is passed on as sent. */
  expiry_date?: number | string | null;
};

/**
 * A page of files.
 *
 * Not confirmed by the provider: The shape is not documented. It is taken to be that of a folder; the
 * provider's Python module shows an object by name of file, and a bare list may be, so expect all three:
 * `filesOf` reads them.
 */
export type FileList =
  | StoredFile[]
  | {
      files: StoredFile[];
      /** Only where there is more; the `startafter` of the next page. */
      startafter?: string;
    }
  | {
      [key: string]: FileDetails | string;
    };

/** Which file goes where. */
export type FileMove = {
  filetype: WritableFileType;
  /** Its name now. Not confirmed by the provider: Name inferred (grade "assumed"). */
  filename: FileName;
  /** The name it gets. Not confirmed by the provider: Name inferred (grade "assumed"). */
  newfilename: FileName;
};

/**
 * Name of a file, with its folders: letters, digits and `. _ / @ -`. A colon is taken, but better left out.
 * No part may be `.`, `..` or empty.
 */
export type FileName = string;

/** `media` for calls, `msg_media` for messages, `rest` for the logs of REST applications. */
export type FileType = "media" | "msg_media" | "rest";

/** A page of what is in a folder. */
export type FolderPage = {
  /** The folders in it. */
  folders?: {
    /** Its name, with a slash at the end. */
    name: string;
  }[];
  /** The files in it. */
  files: StoredFile[];
  /** Only where there is more; the `startafter` of the next page. */
  startafter?: string;
};

/** A message that came in. Told from news of a sent one by `direction`. */
export type InboundMessage = {
  direction: "receive";
  /** Always `received`. */
  status: string;
  /** Id of the message. */
  msg_ref: string;
  /** The sender, with country code. */
  from: string;
  /** The account's number. */
  to: string;
  type?: MessageType;
  /** When it came in. On the wire: `YYYY-MM-DD_hh:mm:ss`, UTC. */
  timestamp?: Date;
  /** Code of the error; `000` for none. */
  aculab_msg_err?: string;
  /** The text. */
  content?: string;
  /** Of an MMS, the names of its files (getFile, `msg_media`). */
  msg_media?: string[];
  /** The same for all parts of a long text. */
  multipart_uid?: string;
  /** Which part this is, from 1 to `multipart_count`. */
  multipart_pos?: number;
  /** How many parts there are. */
  multipart_count?: number;
};

/** How far a REST application is. */
export type InstanceInfo = {
  /** Id of the application. */
  application_instance_id: string;
  /** The `token` of startRestService, or what your last answer had. */
  token?: string | null;
  /** Name of its log (getFile, `rest`). */
  log_filename?: string;
  /** The call, with what startRestService gave as `outbound_parameters`. */
  this_call: {
    [key: string]: unknown;
  };
  /** What the last action came to. After an interruption it has no `result`. */
  action_result?: unknown;
  /** How far the present action is. */
  action_progress?: unknown;
  /** Calls that have ended. */
  dropped_calls?: unknown;
  /** What went wrong. */
  error_result?: unknown;
  /** That the answer must be 204 without a body. Since version 2.0 of the REST API. */
  is_notification?: boolean;
};

/** The result for an application. It may also have the action that was interrupted. */
export type InterruptedApplication = {
  /** What happened. */
  result: "interrupted" | "no such application" | "application already completed" | (string & {});
} & {
  [key: string]: unknown;
};

/**
 * The results by id. Older pages of the provider have a word each, newer ones an object with the word as
 * `result`; expect both.
 */
export type InterruptedApplications = {
  [key: string]: InterruptedApplication | string;
};

/** Names messages. */
export type MessageIds = {
  /** Ids of messages, one or more. Not confirmed by the provider: Name inferred, and that the ids are joined by slashes (grade "assumed"). */
  msg_refs: string[];
};

/** What became of a message. Where the status is `unknown` there is nothing else. */
export type MessageState = {
  status: MessageStatus;
  type?: MessageType;
  /** When the status changed last. Not confirmed by the provider: The form of the time is not documented; it is passed on as sent. */
  timestamp?: TimeAsSent;
  /** Code of the error, three digits. `000` was seen for a success; no table is published. */
  aculab_msg_err?: string;
  /** The number that it was sent from. */
  msg_from?: string;
  /** The same for all parts of a long text. */
  multipart_uid?: string;
  /** Which part this is, from 1 to `multipart_count`. */
  multipart_pos?: number;
  /** How many parts there are. */
  multipart_count?: number;
};

/** The states by id. */
export type MessageStates = {
  [key: string]: MessageState;
};

/**
 * How far a message is. `failed` has the reason behind it, as in `failed (reason)`: compare the beginning
 * only.
 */
export type MessageStatus =
  | "queued"
  | "cancelled"
  | "submitted to carrier"
  | "sent"
  | "delivered"
  | "accepted"
  | "received"
  | "unknown"
  | (string & {});

/** What kind of message it is. */
export type MessageType = "sms" | "mms" | (string & {});

/** A recording. */
export type MonitorRecording = {
  /** When it was made. On the wire: `YYYY-MM-DD_hh:mm:ss`, UTC. */
  created_date: Date;
  /** Its size in bytes. */
  size: number;
};

/** The recordings by name of file. */
export type MonitorRecordings = {
  [key: string]: MonitorRecording;
};

/** A message to send. An SMS has `content`; an MMS has `msg_media`, and may have `content`. */
export type NewMessage = {
  /** The recipient. */
  to: PhoneNumber;
  /** One of the account's numbers. */
  from: PhoneNumber;
  /** The text. */
  content?: string;
  /**
   * Whether to ask the carrier for a report. The message fails where the carrier cannot give one.
   * @default false
   */
  request_delivery_report?: boolean;
  /**
   * Format: uri
   * @description URL of yours for news of the message (onMessageStatus). It is not signed, so make it hard to guess.
   */
  status_page?: string;
  /** How that page is called. POST unless given. Not confirmed by the provider: Name taken from the provider's Python module (grade "partly"). */
  status_method?: WebMethod;
  /** User name for that page, with HTTP Basic. Not confirmed by the provider: Name taken from the provider's Python module (grade "partly"). */
  status_authentication_name?: string;
  /** Password for that page. Not confirmed by the provider: Name taken from the provider's Python module (grade "partly"). */
  status_authentication_password?: string;
  /**
   * Whether the certificate of that page is verified. Not confirmed by the provider: Name taken from the provider's Python module (grade "partly").
   * @default false
   */
  status_ssl_check?: boolean;
  /**
   * What to send. An MMS must say so. Not confirmed by the provider: Name taken from the provider's Python module (grade "partly").
   * @default sms
   */
  type?: "sms" | "mms";
  /** A name that is shown in place of `from`, where carriers have that. Not confirmed by the provider: Name taken from the provider's Python module (grade "partly"). */
  alphanumeric_id?: string;
  /** For an MMS, names of files of the type `msg_media` (writeFile). An SMS must have none. Not confirmed by the provider: Name inferred from the news of messages, and that several go as repeated parameters (grade "partly"). */
  msg_media?: string[];
};

/** A report to make. */
export type NewReport = {
  /** What on: applications (`adr`), calls (`cdr`), features (`fdr`), messages (`msg`), errors (`err`), or `csr`, which only newer pages have. */
  report: "adr" | "cdr" | "fdr" | "msg" | "err" | "csr" | (string & {});
  /** Beginning of the period. On the wire: `YYYY-MM-DD_hh:mm:ss`, UTC. */
  from: Date;
  /** End of the period. The provider's Python module puts the present time here if it is not given. On the wire: `YYYY-MM-DD_hh:mm:ss`, UTC. */
  to: Date;
};

/** A user group to create. */
export type NewVoiceUserGroup = {
  /** Its name, of at most 64 characters, without two spaces in a row and none of `"`, `^` and `:`. */
  user_group_name: string;
};

/** Which numbers go. */
export type NumberDeletion = {
  /** Phone numbers of the account, one or more. Not confirmed by the provider: Name inferred, and that they are joined by slashes (grade "partly"). */
  numbers: PhoneNumber[];
};

/** What is known of a phone number. Only `number_found` where it was not found. */
export type NumberLookup = {
  /** Whether the number was found. */
  number_found: boolean;
  /** Name of its country. */
  country_name?: string;
  /** Its country in letters (ISO 3166-1). Three in the example; the provider's Python module says two. */
  country_code?: string;
  /** What kind of line it is. */
  line_type?: "mobile" | "landline" | "toll_free" | "voip" | "other" | (string & {});
  /** Name of the carrier. */
  carrier?: string;
};

/** Which numbers to buy. */
export type NumberOrder = {
  /** The country, as listSupportedCountries has it. */
  country: PlaceName;
  /** The state, in countries that have them, as listSupportedStates has it. */
  state?: PlaceName;
  /** The region, as listSupportedRegions has it; for toll-free and national numbers their prefix. */
  region: PlaceName;
  /** Name of an address from listRegulationAddresses, in countries that ask for one. */
  regulation_address?: string;
  /**
   * How many.
   * @default 1
   */
  quantity?: number;
  /** The inbound service that is copied for each number. */
  based_on?: string;
  /**
   * Whether to buy fewer where there are not as many. Otherwise that is an error.
   * @default false
   */
  allow_partial?: boolean;
  /** The type of the numbers. `geographic` unless given. Not confirmed by the provider: Name taken from the provider's Python module (grade "partly"). */
  did_type?: NumberType;
  /**
   * Whether toll-free numbers can be called from landlines. Not confirmed by the provider: Name taken from the provider's Python module (grade "partly").
   * @default false
   */
  allow_landline?: boolean;
  /**
   * Whether toll-free numbers can be called from mobile telephones. Not confirmed by the provider: Name taken from the provider's Python module (grade "partly").
   * @default false
   */
  allow_cellular?: boolean;
  /**
   * Whether toll-free numbers can be called from payphones. Not confirmed by the provider: Name taken from the provider's Python module (grade "partly").
   * @default false
   */
  allow_payphone?: boolean;
};

/** Type of a phone number. */
export type NumberType = "geographic" | "national" | "mobile" | "tollfree";

/** The starts of an outbound service that are waiting. */
export type OutboundQueue = {
  /** Name of the service. */
  service_name: string;
  /** How many are waiting. */
  length: number;
};

/** A phone number with its country code, digits only and no plus sign. */
export type PhoneNumber = string;

/** Name of a place. It goes over the wire in ASCII, other letters as `\u00f6`; give it as people write it. */
export type PlaceName = string;

/**
 * Names of places.
 *
 * Not confirmed by the provider: No example is published; expect a bare array, or an object that has one.
 */
export type PlaceNames =
  | string[]
  | {
      [key: string]: unknown;
    };

/** The starts that were cancelled. */
export type PurgedQueue = {
  /** Name of the service. */
  service_name: string;
  /** How many were cancelled. */
  cancelled: number;
  /** Their ids, as startRestService and startUasService answered them. */
  service_refs: string[];
};

/** The answer to a registration or an update. */
export type RegisteredVoice = {
  /** Id of the application that did the work. */
  application_instance_id?: string;
  /** Id for the provider's support desk. */
  transaction_id?: string;
  sources: VoiceSources;
};

/** Addresses by name. */
export type RegulationAddresses = {
  [key: string]: {
    [key: string]: unknown;
  };
};

/** The answer to a removal. */
export type RemovedConference = {
  /** Whether it is gone. */
  removed: boolean;
};

/** Names a report. */
export type ReportFile = {
  /** Name of the report. Not confirmed by the provider: Name inferred (grade "assumed"). */
  filename: string;
};

/** The reports by name of file. */
export type ReportList = {
  [key: string]: StoredReport;
};

/** How far a report is. */
export type ReportProgress = {
  /** How many records it has. */
  record?: number;
  /** How much is done, in percent, as text. */
  progress?: string;
};

/** The progress by name of file. */
export type ReportProgressList = {
  [key: string]: ReportProgress;
};

/** The next actions of a REST application, as the provider's pages on its REST API describe them. */
export type RestActions = {
  [key: string]: unknown;
};

/** A call that a REST service places. */
export type RestCall = {
  /** Whom to call. Only digits with at most one dash are a phone number, anything else is a SIP address, unless a prefix says what it is: `tel:`, `sip:`, `loc:` (an inbound service of the region), `webrtc:` (a client's id), `wss:` (a URL) or `con:` (a conference). */
  to: string;
  /** The caller that is shown; needed for a call to a phone number. A validated caller id or a number of the account, with country code, without plus sign and leading zero. */
  from?: string;
  /** Comes back as `token` in each request for a page of the application (onInstanceInfo). */
  token?: string;
  /** Comes back as `this_call.outbound_parameters` in each request for a page of the application. Not confirmed by the provider: The provider's Python module writes this name with a space; its page has the underscore. */
  outbound_parameters?: string;
  /** More headers for the SIP request. Not confirmed by the provider: Name inferred from the provider's Python module. */
  extra_sip_headers?: {
    /** Name of the header. */
    name: string;
    /** Its value. */
    value: string;
  }[];
};

/** Which applications are interrupted, and how they go on. */
export type RestInterruption = {
  /** Ids of applications, one or more. */
  application_instance_ids: string[];
  /**
   * Format: uri
   * @description URL of the page of yours that they go on with.
   */
  redirect_page?: string;
  /** How that page is called. */
  redirect_method?: WebMethod;
};

/** What a REST service is started with. */
export type RestServiceStart = {
  /** One call as it is, or a list of calls. Each starts one instance. A list, even of one call, needs a Production or Premium account. */
  rest_calls: RestCall | RestCall[];
};

/** How a connection is protected. */
export type SecurityCheck = {
  /** Whether it is good enough. */
  pass: boolean;
  /** Why it is not. Only then. */
  reason?: string;
  /** The version of TLS, such as `TLSv1.2`. */
  protocol: string;
  /** The cipher suite. */
  cipher: string;
  /** The header `User-Agent` of the request; empty if there was none. */
  user_agent?: string;
  /** The address that the request came from. */
  source_address?: string;
};

/** News of a message that was sent. Told from one that came in by `direction`. */
export type SentMessageStatus = {
  direction: "send";
  status: MessageStatus;
  /** Id of the message, as sendMessage answered it. */
  msg_ref: string;
  /** The account's number. */
  from: string;
  /** The recipient, with country code. */
  to: string;
  type?: MessageType;
  /** When it happened. On the wire: `YYYY-MM-DD_hh:mm:ss`, UTC. */
  timestamp?: Date;
  /** Code of the error; `000` for none. No table is published. */
  aculab_msg_err?: string;
  /** The same for all parts of a long text. */
  multipart_uid?: string;
  /** Which part this is, from 1 to `multipart_count`. */
  multipart_pos?: number;
  /** How many parts there are. */
  multipart_count?: number;
};

/** A service. */
export type Service = {
  /** Its name. */
  name: string;
  /** What it leads to. */
  target?: string;
  /** What you wrote about it. */
  description?: string;
};

/**
 * The configuration of a service. These are the options that are known by name; it takes and has more, which
 * getServiceSchema describes.
 */
export type ServiceConfiguration = {
  /** The password that an outbound service is started with. */
  service_password?: string;
  /** For a UAS service. */
  uas?: {
    /** Name of the application. */
    application_name?: string | null;
  } & {
    [key: string]: unknown;
  };
  /** For a REST service. */
  rest?: {
    /** The page of yours that it begins with. */
    first_page?: {
      /** Its URL. Not confirmed by the provider: That it has a least length is documented; how long that is, is not. */
      address?: string;
      /** How it is called. */
      method?: WebMethod;
    } & {
      [key: string]: unknown;
    };
  } & {
    [key: string]: unknown;
  };
} & {
  [key: string]: unknown;
};

/** The schema of a configuration. */
export type ServiceSchema = {
  [key: string]: unknown;
};

/** Names starts of an outbound service. */
export type ServiceStartIds = {
  /** Ids from the start, one or more. Not confirmed by the provider: Name inferred, and that the ids are joined by slashes (grade "partly"). */
  service_invocation_reference_ids: string[];
};

/** What became of a start. */
export type ServiceStartState = {
  /** How far it is. */
  status: "queued" | "running" | "completed" | "couldnotrun" | "cancelled" | "unknown" | (string & {});
  /** When getApplicationStatus will know of it. Not confirmed by the provider: That it is in seconds since 1970 is inferred. */
  application_status_eta?: TimeAsSent;
  /** Id of the running or finished application. */
  application_instance_id?: string;
};

/** The states by id. */
export type ServiceStartStates = {
  [key: string]: ServiceStartState;
};

/** The answer to a start. */
export type StartedReport = {
  /** Name that the report will have. It holds the account's user name. */
  filename: string;
};

/**
 * Records whose members are not documented.
 *
 * Not confirmed by the provider: Whether it is an array or an object differs between sources; expect both.
 */
export type StatusRecords =
  | {
      [key: string]: unknown;
    }[]
  | {
      [key: string]: unknown;
    };

/** A file in the store. */
export type StoredFile = {
  /** Its name. */
  name: string;
  /** When it was changed. Not confirmed by the provider: The form of the time is not documented; it is passed on as sent. */
  modified?: TimeAsSent;
  /** Its size in bytes. */
  size?: number;
  /** Whether it is encrypted. */
  encrypted?: boolean;
  /** When it will be deleted; null for never. Not confirmed by the provider: The form of the time is not documented; it is passed on as sent. */
  expiry_date?: number | string | null;
};

/** A report. */
export type StoredReport = {
  /** When it was made; as sent. Not confirmed by the provider: The form of the time is not documented. */
  modified?: string | number;
  /** Its size in bytes, as text. */
  size?: string;
};

/**
 * A time in UTC, as it is sent. The form is not documented for it: seconds since 1970 as elsewhere in
 * answers, or `YYYY-MM-DD_hh:mm:ss`.
 */
export type TimeAsSent = number | string;

/** What a UAS service is started with. */
export type UasServiceStart = {
  /**
   * How many instances to start. Ignored where `outbound_parameters` holds several strings.
   * @default 1
   */
  count?: number;
  /** The parameter string for the application; several, joined by `delimiter`, start one instance each. ASCII without `^`, `|` and control characters. */
  outbound_parameters?: string;
  /** The character between several parameter strings. Only with those. */
  delimiter?: string;
};

/** A time in UTC. */
export type UtcTime = Date;

/** A time in UTC, as `YYYY-MM-DD_hh:mm:ss`. */
export type UtcTimeText = string;

/** The answer to a verification. */
export type VerifiedVoice = {
  /** Id of the application that did the work. */
  application_instance_id?: string;
  /** Id for the provider's support desk. */
  transaction_id?: string;
  sources?: VoiceSources;
  /** Whether the voice is that of the user. */
  verified: boolean;
  /** How sure it is; above 1 counts as verified. */
  confidence?: number;
  /** The attack that was found. Only if there was one. */
  pad_detected?: {
    /** `TypeA` for the same sound again, `TypeB` for a recording that was played, `TypeC` for synthetic speech. */
    type: "TypeA" | "TypeB" | "TypeC" | (string & {});
    /** The same in words. */
    description?: string;
  };
};

/** Sound of one person. */
export type VoiceFile = {
  /**
   * Format: binary
   * @description A WAV file, mono, 8 kHz or more, 16-bit PCM, A-law or mu-law, at most 60 seconds. Not confirmed by the provider: Name inferred (grade "partly").
   */
  audio: Blob;
};

/** Sound of one person. */
export type VoiceFiles = {
  /** WAV files, one or more; each mono, 8 kHz or more, 16-bit PCM, A-law or mu-law, at most 60 seconds. Not confirmed by the provider: Name inferred (grade "partly"). */
  audio: Blob[];
};

/** The files, and whether they were of use. */
export type VoiceSources = {
  /** Name or URL of the file. */
  name: string;
  /** Whether it was taken. */
  accepted: boolean;
}[];

/**
 * A time in UTC.
 *
 * Not confirmed by the provider: That it is null for what never happened is inferred.
 */
export type VoiceTime = Date | null;

/** Where sound of a user is, and how strictly it is compared. */
export type VoiceUrl = {
  /** Your name for the user. */
  user_id: string;
  /**
   * How readily a voice is taken for the user's. Not confirmed by the provider: Name inferred (grade "partly").
   * @default 0
   */
  sensitivity?: number;
  /**
   * Whether the user says the same words as at the registration. Not confirmed by the provider: Name inferred (grade "partly").
   * @default true
   */
  text_dependent?: boolean;
  /** Whether to look for attacks by recordings and synthetic speech. Sources disagree on what it is unless given. Not confirmed by the provider: Name inferred (grade "partly"). */
  enable_pad?: boolean;
  /**
   * Format: uri
   * @description URL of a WAV file. Not confirmed by the provider: Name inferred (grade "partly").
   */
  url: string;
};

/** Where sound of a user is. */
export type VoiceUrls = {
  /** Your name for the user. */
  user_id: string;
  /** URLs of WAV files, one or more. Not confirmed by the provider: Name inferred (grade "partly"). */
  url: string[];
};

/** Which user goes. */
export type VoiceUserDeletion = {
  /** Your name for the user. */
  user_id: string;
};

/** Whether a user is registered. */
export type VoiceUserExistence = {
  /** Your name for the user. */
  user_id?: string;
  /** Id for the provider's support desk. */
  transaction_id?: string;
  /** Whether the user is registered. */
  exists: boolean;
};

/** A user group. */
export type VoiceUserGroup = {
  /** Its name. */
  name: string;
  /** When it was created. On the wire: `YYYY-MM-DD_hh:mm:ss`, UTC. */
  created: Date;
  /** How many users are registered in it. */
  registrations: number;
};

/** A key of a user group. */
export type VoiceUserGroupKey = {
  /** The key itself; the option `userGroupKey` takes it. It may hold slashes. */
  user_group_key: string;
  /** When it was made. On the wire: `YYYY-MM-DD_hh:mm:ss`, UTC. */
  created: Date;
  /** Whether users can be registered, updated and verified with it. */
  enabled: boolean;
  /** Whether sound and data of each call are kept for finding faults. */
  retain_data: boolean;
};

/** What becomes of a key. */
export type VoiceUserGroupKeyChange = {
  /** The key. */
  user_group_key: string;
  /** Whether it is on. Not confirmed by the provider: Name inferred from the answer (grade "partly"). */
  enabled: boolean;
  /** Whether sound and data of each call are kept for finding faults; meant to be off in production. What happens where it is not given is not documented. Not confirmed by the provider: Name inferred from the answer (grade "partly"). */
  retain_data?: boolean;
};

/** Which key goes. */
export type VoiceUserGroupKeyDeletion = {
  /** The key. */
  user_group_key: string;
};

/** The keys of a user group. */
export type VoiceUserGroupKeyList = {
  /** Oldest first. */
  user_group_keys: VoiceUserGroupKey[];
};

/** The user groups of the account. */
export type VoiceUserGroupList = {
  /** Oldest first. */
  user_groups: VoiceUserGroup[];
};

/** Names a user group. */
export type VoiceUserGroupName = {
  /** Name of the group. */
  user_group_name: string;
};

/** When and how often a user was registered and verified. */
export type VoiceUserStats = {
  /** The group that the user is in. */
  user_group_name?: string;
  /** Id for the provider's support desk. */
  transaction_id?: string;
  /** When the user was registered. On the wire: `YYYY-MM-DD_hh:mm:ss`, UTC. */
  registration_date?: Date | null;
  /** When the voice model was added to last. On the wire: `YYYY-MM-DD_hh:mm:ss`, UTC. */
  update_date?: Date | null;
  /** When the user was verified last. On the wire: `YYYY-MM-DD_hh:mm:ss`, UTC. */
  verification_date?: Date | null;
  /** How often it was tried. */
  verification_attempts?: number;
  /** How often the voice was the user's. */
  verifications_passed?: number;
  /** How often it was not. */
  verifications_failed?: number;
};

/** Where to send sound to. */
export type VoiceWebsocket = {
  /** URL of a WebSocket. */
  url: string;
};

/** The HTTP method that a page of yours is called with. */
export type WebMethod = "GET" | "POST";

/** A WebRTC client that is registered. */
export type WebrtcClient = {
  /** Your name for the client. */
  client_id: string;
  /** When it was registered last; as sent. Not confirmed by the provider: Text according to the page; the form of the time is not documented. */
  last_modified?: string | number;
  /** When its registration ends; as sent. Not confirmed by the provider: Text according to the page; the form of the time is not documented. */
  expires?: string | number;
};

/**
 * The clients.
 *
 * Not confirmed by the provider: No example is published; a bare array is expected, but the page speaks of a
 * list in an object.
 */
export type WebrtcClients =
  | WebrtcClient[]
  | {
      [key: string]: unknown;
    };

/** The answer with a token. */
export type WebrtcToken = {
  /** The token, a JWT. */
  token: string;
};

/** Whom a token is for, and what it allows. */
export type WebrtcTokenRequest = {
  /** Your name for the client. */
  client_id: string;
  /**
   * For how many seconds it works. The 0 of the provider's Python module means not given.
   * @default 3600
   */
  ttl?: number;
  /**
   * Whether the client can be called.
   * @default true
   */
  enable_incoming?: boolean;
  /** Whom it may call, by name, by the beginning of the name and `*`, or `*` for all. Nobody by default. */
  call_client?: string[];
};

/** `media` for calls, `msg_media` for messages. */
export type WritableFileType = "media" | "msg_media";

interface FiletypeMember {
  /**
   * Which files; media for calls, media for messages, or logs of REST applications.
   *
   * @example "media"
   */
  filetype: FileType;
}

interface UserIdMember {
  /**
   * Your name for the user.
   *
   * Limits: at least 1 character.
   *
   * @example "Bob"
   */
  user_id: string;
}

interface AudioMember {
  /** The WAV file, mono, 8 kHz or more, 16-bit PCM, A-law or mu-law, at most 60 seconds. */
  audio: Blob | Uint8Array<ArrayBuffer> | ArrayBuffer | ReadableStream<Uint8Array> | string;
}

interface SensitivityMember {
  /**
   * How readily a voice is taken for the user's.
   *
   * Not confirmed by the provider: Name inferred (grade "partly").
   *
   * Limits: -10 to 10.
   *
   * @default 0
   * @example -2.5
   */
  sensitivity?: number;
}

interface TextDependentMember {
  /**
   * Whether the user says the same words as at the registration.
   *
   * Not confirmed by the provider: Name inferred (grade "partly").
   *
   * @default true
   * @example false
   */
  text_dependent?: boolean;
}

interface EnablePadMember {
  /**
   * Whether to look for attacks by recordings and synthetic speech. Sources disagree on what it is unless
   * given.
   *
   * Not confirmed by the provider: Name inferred (grade "partly").
   *
   * @example true
   */
  enable_pad?: boolean;
}

interface UserGroupNameMember {
  /**
   * Name of the group.
   *
   * Limits: at least 1 character.
   *
   * @example "BobsCompany"
   */
  user_group_name: string;
}

interface DidTypeMember {
  /**
   * Only numbers of this type.
   *
   * Not confirmed by the provider: Name taken from the provider's Python module (grade "partly").
   *
   * @example "geographic"
   */
  did_type?: NumberType;
}

interface DirectionMember {
  /**
   * Whether inbound or outbound services are meant.
   *
   * @example "outbound"
   */
  direction: "inbound" | "outbound";
}

interface ServiceNameMember {
  /**
   * Name of the service.
   *
   * Limits: at least 1 character.
   *
   * @example "my_service"
   */
  service_name: string;
}

/** Input of `startRestService`. */
export interface StartRestServiceInput {
  /**
   * One call as it is, or a list of calls. Each starts one instance. A list, even of one call, needs a
   * Production or Premium account.
   *
   * @example { to: "441908273800", from: "15552341234" }
   */
  rest_calls: RestCall | RestCall[];
}

/** What `startRestService` resolves to. */
export type StartRestServiceOutput = string[];

/** What `startRestService.raw` resolves to. */
export type StartRestServiceResult = RawResults<200, string[], 400 | 401 | 500, ErrorDocument>;

/** Input of `startUasService`. */
export interface StartUasServiceInput {
  /**
   * How many instances to start. Ignored where `outbound_parameters` holds several strings.
   *
   * Limits: 1 or more.
   *
   * @default 1
   */
  count?: number;
  /**
   * The parameter string for the application; several, joined by `delimiter`, start one instance each. ASCII
   * without `^`, `|` and control characters.
   *
   * Limits: `^[\x20-\x5D\x5F-\x7B\x7D\x7E]*$`.
   *
   * @example "destinationForApp1,destinationForApp2"
   */
  outbound_parameters?: string;
  /**
   * The character between several parameter strings. Only with those.
   *
   * Limits: 1 character.
   *
   * @example ","
   */
  delimiter?: string;
}

/** What `startUasService` resolves to. */
export type StartUasServiceOutput = string[];

/** What `startUasService.raw` resolves to. */
export type StartUasServiceResult = RawResults<200, string[], 400 | 401 | 500, ErrorDocument>;

/** Input of `cancelServiceStarts`. */
export interface CancelServiceStartsInput {
  /**
   * Ids from the start, one or more.
   *
   * Not confirmed by the provider: Name inferred, and that the ids are joined by slashes (grade "partly").
   *
   * Limits: at least 1 item.
   *
   * @example ["06e122c3364cc74c.1001"]
   */
  service_invocation_reference_ids: string[];
}

/** What `cancelServiceStarts` resolves to. */
export type CancelServiceStartsOutput = CancelledStarts;

/** What `cancelServiceStarts.raw` resolves to. */
export type CancelServiceStartsResult = RawResults<200, CancelledStarts, 400 | 401 | 500, ErrorDocument>;

/** Input of `getServiceStatus`. */
export interface GetServiceStatusInput {
  /**
   * Ids from the start, one or more.
   *
   * Not confirmed by the provider: Name inferred, and that the ids are joined by slashes (grade "partly").
   *
   * Limits: at least 1 item.
   *
   * @example ["06e122c3364cc74c.1001"]
   */
  service_invocation_reference_ids: string[];
}

/** What `getServiceStatus` resolves to. */
export type GetServiceStatusOutput = ServiceStartStates;

/** What `getServiceStatus.raw` resolves to. */
export type GetServiceStatusResult = RawResults<200, ServiceStartStates, 400 | 401 | 500, ErrorDocument>;

/** Input of `getApplicationStatus`. */
export interface GetApplicationStatusInput {
  /**
   * Id of the application, from getServiceStatus or a request for a page of it.
   *
   * Limits: at least 1 character.
   *
   * @example "0123456789abcdef.12345"
   */
  application_instance_id: string;
}

/** What `getApplicationStatus` resolves to. */
export type GetApplicationStatusOutput = ApplicationStatus;

/** What `getApplicationStatus.raw` resolves to. */
export type GetApplicationStatusResult = RawResults<200, ApplicationStatus, 400 | 401 | 500, ErrorDocument>;

/** Input of `sendMessage`. */
export interface SendMessageInput {
  /**
   * The recipient.
   *
   * Limits: `^[1-9]\d{5,14}$`.
   *
   * @example "15550001234"
   */
  to: PhoneNumber;
  /**
   * One of the account's numbers.
   *
   * Limits: `^[1-9]\d{5,14}$`.
   *
   * @example "15552341234"
   */
  from: PhoneNumber;
  /**
   * The text.
   *
   * Limits: at least 1 character.
   *
   * @example "SMS message content here"
   */
  content?: string;
  /**
   * Whether to ask the carrier for a report. The message fails where the carrier cannot give one.
   *
   * @default false
   */
  request_delivery_report?: boolean;
  /**
   * URL of yours for news of the message (onMessageStatus). It is not signed, so make it hard to guess.
   *
   * Limits: uri.
   */
  status_page?: string;
  /**
   * How that page is called. POST unless given.
   *
   * Not confirmed by the provider: Name taken from the provider's Python module (grade "partly").
   */
  status_method?: WebMethod;
  /**
   * User name for that page, with HTTP Basic.
   *
   * Not confirmed by the provider: Name taken from the provider's Python module (grade "partly").
   */
  status_authentication_name?: string;
  /**
   * Password for that page.
   *
   * Not confirmed by the provider: Name taken from the provider's Python module (grade "partly").
   */
  status_authentication_password?: string;
  /**
   * Whether the certificate of that page is verified.
   *
   * Not confirmed by the provider: Name taken from the provider's Python module (grade "partly").
   *
   * @default false
   */
  status_ssl_check?: boolean;
  /**
   * What to send. An MMS must say so.
   *
   * Not confirmed by the provider: Name taken from the provider's Python module (grade "partly").
   *
   * @default "sms"
   */
  type?: "sms" | "mms";
  /**
   * A name that is shown in place of `from`, where carriers have that.
   *
   * Not confirmed by the provider: Name taken from the provider's Python module (grade "partly").
   */
  alphanumeric_id?: string;
  /**
   * For an MMS, names of files of the type `msg_media` (writeFile). An SMS must have none.
   *
   * Not confirmed by the provider: Name inferred from the news of messages, and that several go as repeated
   * parameters (grade "partly").
   *
   * Limits: at least 1 item.
   */
  msg_media?: string[];
}

/** What `sendMessage` resolves to. */
export type SendMessageOutput = string[];

/** What `sendMessage.raw` resolves to. */
export type SendMessageResult = RawResults<200, string[], 400 | 401 | 403 | 500, ErrorDocument>;

/** Input of `cancelMessages`. */
export interface CancelMessagesInput {
  /**
   * Ids of messages, one or more.
   *
   * Not confirmed by the provider: Name inferred, and that the ids are joined by slashes (grade "assumed").
   *
   * Limits: at least 1 item.
   *
   * @example ["36e1766e_2.1493141823.12345"]
   */
  msg_refs: string[];
}

/** What `cancelMessages` resolves to. */
export type CancelMessagesOutput = CancelledMessages;

/** What `cancelMessages.raw` resolves to. */
export type CancelMessagesResult = RawResults<200, CancelledMessages, 400 | 401 | 500, ErrorDocument>;

/** Input of `queryMessages`. */
export interface QueryMessagesInput {
  /**
   * Ids of messages, one or more.
   *
   * Not confirmed by the provider: Name inferred, and that the ids are joined by slashes (grade "assumed").
   *
   * Limits: at least 1 item.
   *
   * @example ["36e1766e_2.1493141823.12345"]
   */
  msg_refs: string[];
}

/** What `queryMessages` resolves to. */
export type QueryMessagesOutput = MessageStates;

/** What `queryMessages.raw` resolves to. */
export type QueryMessagesResult = RawResults<200, MessageStates, 400 | 401 | 500, ErrorDocument>;

/** Input of `listBlockedNumbers`. */
export interface ListBlockedNumbersInput {
  /**
   * Number of the recipient.
   *
   * Not confirmed by the provider: Name inferred (grade "assumed").
   *
   * Limits: `^[1-9]\d{5,14}$`.
   *
   * @example "447700900123"
   */
  to?: PhoneNumber;
  /**
   * Number of the account.
   *
   * Not confirmed by the provider: Name inferred (grade "assumed").
   *
   * Limits: `^[1-9]\d{5,14}$`.
   *
   * @example "15552341234"
   */
  from?: PhoneNumber;
}

/** What `listBlockedNumbers` resolves to. */
export type ListBlockedNumbersOutput = BlockedNumber[];

/** What `listBlockedNumbers.raw` resolves to. */
export type ListBlockedNumbersResult = RawResults<200, BlockedNumber[], 400 | 401 | 500, ErrorDocument>;

/** Input of `listFiles`. */
export interface ListFilesInput extends FiletypeMember {
  /**
   * Only the file of exactly this name.
   *
   * Limits: `^(?!.*(\.\.|//|/\./))[A-Za-z0-9._/@:-]+$`.
   *
   * @example "prompts/welcome.wav"
   */
  filename?: FileName;
  /**
   * Only files whose names begin like this.
   *
   * Not confirmed by the provider: Name inferred; the provider's Python module has names that end in "*".
   *
   * Limits: at least 1 character.
   *
   * @example "prompts/"
   */
  prefix?: string;
  /**
   * How many files to skip; `startafter` took its place.
   *
   * Not confirmed by the provider: Name inferred.
   *
   * Limits: 0 or more.
   *
   * @deprecated
   * @example 0
   */
  startpos?: number;
  /**
   * How many files a page has.
   *
   * Not confirmed by the provider: Name inferred; neither default nor maximum is documented.
   *
   * Limits: 1 or more.
   *
   * @example 100
   */
  maxcount?: number;
  /**
   * Only files changed at or after this time in UTC, as `YYYY-MM-DD_hh:mm:ss`.
   *
   * Not confirmed by the provider: Name and form inferred; the form is that of the reports.
   *
   * Limits: `^\d{4}-\d{2}-\d{2}_\d{2}:\d{2}:\d{2}$`.
   *
   * @example "2026-01-01_00:00:00"
   */
  from?: UtcTimeText;
  /**
   * Only files changed up to this time in UTC, as `YYYY-MM-DD_hh:mm:ss`.
   *
   * Not confirmed by the provider: Name and form inferred; the form is that of the reports.
   *
   * Limits: `^\d{4}-\d{2}-\d{2}_\d{2}:\d{2}:\d{2}$`.
   *
   * @example "2026-01-02_03:04:05"
   */
  to?: UtcTimeText;
  /**
   * Go on after the file of this name, as the page before says it.
   *
   * Not confirmed by the provider: Name inferred.
   *
   * Limits: at least 1 character.
   *
   * @example "prompts/m.wav"
   */
  startafter?: string;
}

/** What `listFiles` resolves to. */
export type ListFilesOutput = FileList;

/** One element of `listFiles`. */
export type ListFilesItem = StoredFile;

/** What `listFiles.raw` resolves to. */
export type ListFilesResult = RawResults<200, FileList, 400 | 401 | 500, ErrorDocument>;

/** Input of `listFolder`. */
export interface ListFolderInput extends FiletypeMember {
  /**
   * The folder, with or without a slash at its end. The topmost one unless given.
   *
   * Not confirmed by the provider: Name inferred (grade "assumed").
   *
   * Limits: at least 1 character.
   *
   * @example "promo/"
   */
  foldername?: string;
  /**
   * Only what begins like this.
   *
   * Not confirmed by the provider: Name inferred (grade "assumed").
   *
   * Limits: at least 1 character.
   *
   * @example "cat"
   */
  prefix?: string;
  /**
   * How many entries a page has.
   *
   * Not confirmed by the provider: Name inferred; neither default nor maximum is documented (grade
   * "assumed").
   *
   * Limits: 1 or more.
   *
   * @example 100
   */
  maxcount?: number;
  /**
   * Only files changed at or after this time in UTC, as `YYYY-MM-DD_hh:mm:ss`.
   *
   * Not confirmed by the provider: Name and form inferred; the form is that of the reports (grade "assumed").
   *
   * Limits: `^\d{4}-\d{2}-\d{2}_\d{2}:\d{2}:\d{2}$`.
   *
   * @example "2026-01-01_00:00:00"
   */
  from?: UtcTimeText;
  /**
   * Only files changed up to this time in UTC, as `YYYY-MM-DD_hh:mm:ss`.
   *
   * Not confirmed by the provider: Name and form inferred; the form is that of the reports (grade "assumed").
   *
   * Limits: `^\d{4}-\d{2}-\d{2}_\d{2}:\d{2}:\d{2}$`.
   *
   * @example "2026-01-02_03:04:05"
   */
  to?: UtcTimeText;
  /**
   * Go on after the entry of this name, as the page before says it.
   *
   * Not confirmed by the provider: Name inferred (grade "assumed").
   *
   * Limits: at least 1 character.
   *
   * @example "logs/b.txt"
   */
  startafter?: string;
}

/** What `listFolder` resolves to. */
export type ListFolderOutput = FolderPage;

/** One element of `listFolder`. */
export type ListFolderItem = StoredFile;

/** What `listFolder.raw` resolves to. */
export type ListFolderResult = RawResults<200, FolderPage, 400 | 401 | 404 | 500, ErrorDocument>;

/** Input of `getFile`. */
export interface GetFileInput extends FiletypeMember {
  /**
   * Name of the file, with its folders.
   *
   * Limits: `^(?!.*(\.\.|//|/\./))[A-Za-z0-9._/@:-]+$`.
   *
   * @example "prompts/welcome.wav"
   */
  filename: FileName;
}

/** What `getFile` resolves to. */
export type GetFileOutput = ReadableStream<Uint8Array<ArrayBuffer>>;

/** What `getFile.raw` resolves to. */
export type GetFileResult = RawResults<
  200,
  ReadableStream<Uint8Array<ArrayBuffer>>,
  400 | 401 | 404 | 500,
  ErrorDocument
>;

/** Input of `writeFile`. */
export interface WriteFileInput {
  /**
   * Which files; media for calls or media for messages.
   *
   * @example "media"
   */
  filetype: WritableFileType;
  /**
   * Name of the file, with its folders.
   *
   * Limits: `^(?!.*(\.\.|//|/\./))[A-Za-z0-9._/@:-]+$`.
   *
   * @example "prompts/welcome.wav"
   */
  filename: FileName;
  /**
   * That the file is encrypted, so that it is not checked. Not for `msg_media`.
   *
   * Not confirmed by the provider: How it is sent is inferred (grade "partly").
   *
   * @default false
   * @example true
   */
  encrypted?: boolean;
  /**
   * After which time it is deleted, in minutes, hours or days (`m`, `h`, `d`). Never unless given.
   *
   * Not confirmed by the provider: Name inferred (grade "partly").
   *
   * Limits: `^\d+[mhd]$`.
   *
   * @example "7d"
   */
  ttl?: string;
  /**
   * Media type of the file. Told from the ending of its name unless given; better given for `msg_media`.
   *
   * Limits: `^[^/]+/[^/]+$`.
   *
   * @example "image/jpeg"
   */
  contenttype?: string;
  /** The bytes of the file. */
  file: Blob | Uint8Array<ArrayBuffer> | ArrayBuffer | ReadableStream<Uint8Array> | string;
}

/** What `writeFile` resolves to. */
export type WriteFileOutput = undefined;

/** What `writeFile.raw` resolves to. */
export type WriteFileResult = RawResults<200, undefined, 400 | 401 | 500, ErrorDocument>;

/** Input of `moveFile`. */
export interface MoveFileInput {
  /**
   * `media` for calls, `msg_media` for messages.
   *
   * @example "media"
   */
  filetype: WritableFileType;
  /**
   * Its name now.
   *
   * Not confirmed by the provider: Name inferred (grade "assumed").
   *
   * Limits: `^(?!.*(\.\.|//|/\./))[A-Za-z0-9._/@:-]+$`.
   *
   * @example "a.wav"
   */
  filename: FileName;
  /**
   * The name it gets.
   *
   * Not confirmed by the provider: Name inferred (grade "assumed").
   *
   * Limits: `^(?!.*(\.\.|//|/\./))[A-Za-z0-9._/@:-]+$`.
   *
   * @example "archive/a.wav"
   */
  newfilename: FileName;
}

/** What `moveFile` resolves to. */
export type MoveFileOutput = undefined;

/** What `moveFile.raw` resolves to. */
export type MoveFileResult = RawResults<200, undefined, 400 | 401 | 404 | 500, ErrorDocument>;

/** Input of `deleteFiles`. */
export interface DeleteFilesInput {
  /**
   * `media` for calls, `msg_media` for messages, `rest` for the logs of REST applications.
   *
   * @example "media"
   */
  filetype: FileType;
  /**
   * Exactly this file.
   *
   * Not confirmed by the provider: Name inferred (grade "assumed").
   *
   * Limits: `^(?!.*(\.\.|//|/\./))[A-Za-z0-9._/@:-]+$`.
   *
   * @example "prompts/old.wav"
   */
  filename?: FileName;
  /**
   * All files whose names begin like this.
   *
   * Not confirmed by the provider: Name inferred (grade "assumed").
   *
   * Limits: at least 1 character.
   */
  prefix?: string;
  /**
   * Only those changed at or after this time in UTC, as `YYYY-MM-DD_hh:mm:ss`.
   *
   * Not confirmed by the provider: Name and form inferred; the form is that of the reports (grade "assumed").
   *
   * Limits: `^\d{4}-\d{2}-\d{2}_\d{2}:\d{2}:\d{2}$`.
   *
   * @example "2026-01-01_00:00:00"
   */
  from?: UtcTimeText;
  /**
   * Only those changed up to this time in UTC, as `YYYY-MM-DD_hh:mm:ss`.
   *
   * Not confirmed by the provider: Name and form inferred; the form is that of the reports (grade "assumed").
   *
   * Limits: `^\d{4}-\d{2}-\d{2}_\d{2}:\d{2}:\d{2}$`.
   *
   * @example "2026-01-01_00:00:00"
   */
  to?: UtcTimeText;
}

/** What `deleteFiles` resolves to. */
export type DeleteFilesOutput = FileDeletionToken;

/** What `deleteFiles.raw` resolves to. */
export type DeleteFilesResult = RawResults<200, FileDeletionToken, 400 | 401 | 404 | 500, ErrorDocument>;

/** Input of `getFileDeleteProgress`. */
export interface GetFileDeleteProgressInput {
  /**
   * The token from deleteFiles.
   *
   * Not confirmed by the provider: Name inferred (grade "assumed").
   *
   * Limits: at least 1 character.
   *
   * @example "d-000001"
   */
  token: string;
}

/** What `getFileDeleteProgress` resolves to. */
export type GetFileDeleteProgressOutput = FileDeletionProgress;

/** What `getFileDeleteProgress.raw` resolves to. */
export type GetFileDeleteProgressResult = RawResults<200, FileDeletionProgress, 400 | 401 | 500, ErrorDocument>;

/** Input of `registerVoiceUserPut`. */
export interface RegisterVoiceUserPutInput extends UserIdMember, AudioMember {
  /**
   * Name of the file, which the answer has again.
   *
   * Limits: at least 1 character.
   *
   * @example "bobsaudio1.wav"
   */
  filename: string;
}

/** What `registerVoiceUserPut` resolves to. */
export type RegisterVoiceUserPutOutput = RegisteredVoice;

/** What `registerVoiceUserPut.raw` resolves to. */
export type RegisterVoiceUserPutResult = RawResults<200, RegisteredVoice, 400 | 401 | 403 | 500, ErrorDocument>;

/** Input of `registerVoiceUserPost`. */
export interface RegisterVoiceUserPostInput extends UserIdMember {
  /**
   * WAV files, one or more; each mono, 8 kHz or more, 16-bit PCM, A-law or mu-law, at most 60 seconds.
   *
   * Not confirmed by the provider: Name inferred (grade "partly").
   *
   * Limits: at least 1 item.
   *
   * @example ["RIFF-a.wav", "RIFF-b.wav"]
   */
  audio: Blob[];
}

/** What `registerVoiceUserPost` resolves to. */
export type RegisterVoiceUserPostOutput = RegisteredVoice;

/** What `registerVoiceUserPost.raw` resolves to. */
export type RegisterVoiceUserPostResult = RawResults<200, RegisteredVoice, 400 | 401 | 403 | 500, ErrorDocument>;

/** Input of `registerVoiceUserWebsocket`. */
export interface RegisterVoiceUserWebsocketInput extends UserIdMember {}

/** What `registerVoiceUserWebsocket` resolves to. */
export type RegisterVoiceUserWebsocketOutput = VoiceWebsocket;

/** What `registerVoiceUserWebsocket.raw` resolves to. */
export type RegisterVoiceUserWebsocketResult = RawResults<200, VoiceWebsocket, 400 | 401 | 403 | 500, ErrorDocument>;

/** Input of `registerVoiceUserByUrl`. */
export interface RegisterVoiceUserByUrlInput extends UserIdMember {
  /**
   * URLs of WAV files, one or more.
   *
   * Not confirmed by the provider: Name inferred (grade "partly").
   *
   * Limits: at least 1 item.
   *
   * @example ["https://media.example.com/a.wav", "https://media.example.com/b.wav"]
   */
  url: string[];
}

/** What `registerVoiceUserByUrl` resolves to. */
export type RegisterVoiceUserByUrlOutput = RegisteredVoice;

/** What `registerVoiceUserByUrl.raw` resolves to. */
export type RegisterVoiceUserByUrlResult = RawResults<200, RegisteredVoice, 400 | 401 | 403 | 500, ErrorDocument>;

/** Input of `updateVoiceUserPut`. */
export interface UpdateVoiceUserPutInput extends UserIdMember, AudioMember {
  /**
   * Name of the file, which the answer has again.
   *
   * Limits: at least 1 character.
   *
   * @example "c.wav"
   */
  filename: string;
}

/** What `updateVoiceUserPut` resolves to. */
export type UpdateVoiceUserPutOutput = RegisteredVoice;

/** What `updateVoiceUserPut.raw` resolves to. */
export type UpdateVoiceUserPutResult = RawResults<200, RegisteredVoice, 400 | 401 | 403 | 404 | 500, ErrorDocument>;

/** Input of `updateVoiceUserPost`. */
export interface UpdateVoiceUserPostInput extends UserIdMember {
  /**
   * WAV files, one or more; each mono, 8 kHz or more, 16-bit PCM, A-law or mu-law, at most 60 seconds.
   *
   * Not confirmed by the provider: Name inferred (grade "partly").
   *
   * Limits: at least 1 item.
   *
   * @example ["RIFF-c.wav", "RIFF-d.wav"]
   */
  audio: Blob[];
}

/** What `updateVoiceUserPost` resolves to. */
export type UpdateVoiceUserPostOutput = RegisteredVoice;

/** What `updateVoiceUserPost.raw` resolves to. */
export type UpdateVoiceUserPostResult = RawResults<200, RegisteredVoice, 400 | 401 | 403 | 404 | 500, ErrorDocument>;

/** Input of `updateVoiceUserWebsocket`. */
export interface UpdateVoiceUserWebsocketInput extends UserIdMember {}

/** What `updateVoiceUserWebsocket` resolves to. */
export type UpdateVoiceUserWebsocketOutput = VoiceWebsocket;

/** What `updateVoiceUserWebsocket.raw` resolves to. */
export type UpdateVoiceUserWebsocketResult = RawResults<
  200,
  VoiceWebsocket,
  400 | 401 | 403 | 404 | 500,
  ErrorDocument
>;

/** Input of `updateVoiceUserByUrl`. */
export interface UpdateVoiceUserByUrlInput extends UserIdMember {
  /**
   * URLs of WAV files, one or more.
   *
   * Not confirmed by the provider: Name inferred (grade "partly").
   *
   * Limits: at least 1 item.
   *
   * @example ["https://media.example.com/c.wav", "https://media.example.com/d.wav"]
   */
  url: string[];
}

/** What `updateVoiceUserByUrl` resolves to. */
export type UpdateVoiceUserByUrlOutput = RegisteredVoice;

/** What `updateVoiceUserByUrl.raw` resolves to. */
export type UpdateVoiceUserByUrlResult = RawResults<200, RegisteredVoice, 400 | 401 | 403 | 404 | 500, ErrorDocument>;

/** Input of `verifyVoiceUserPut`. */
export interface VerifyVoiceUserPutInput
  extends UserIdMember,
    SensitivityMember,
    TextDependentMember,
    EnablePadMember,
    AudioMember {
  /**
   * Name of the file, which the answer has again.
   *
   * Limits: at least 1 character.
   *
   * @example "v.wav"
   */
  filename: string;
}

/** What `verifyVoiceUserPut` resolves to. */
export type VerifyVoiceUserPutOutput = VerifiedVoice;

/** What `verifyVoiceUserPut.raw` resolves to. */
export type VerifyVoiceUserPutResult = RawResults<200, VerifiedVoice, 400 | 401 | 403 | 404 | 500, ErrorDocument>;

/** Input of `verifyVoiceUserPost`. */
export interface VerifyVoiceUserPostInput
  extends UserIdMember,
    SensitivityMember,
    TextDependentMember,
    EnablePadMember {
  /**
   * A WAV file, mono, 8 kHz or more, 16-bit PCM, A-law or mu-law, at most 60 seconds.
   *
   * Not confirmed by the provider: Name inferred (grade "partly").
   *
   * @example "RIFF-v"
   */
  audio: Blob;
}

/** What `verifyVoiceUserPost` resolves to. */
export type VerifyVoiceUserPostOutput = VerifiedVoice;

/** What `verifyVoiceUserPost.raw` resolves to. */
export type VerifyVoiceUserPostResult = RawResults<200, VerifiedVoice, 400 | 401 | 403 | 404 | 500, ErrorDocument>;

/** Input of `verifyVoiceUserWebsocket`. */
export interface VerifyVoiceUserWebsocketInput
  extends UserIdMember,
    SensitivityMember,
    TextDependentMember,
    EnablePadMember {}

/** What `verifyVoiceUserWebsocket` resolves to. */
export type VerifyVoiceUserWebsocketOutput = VoiceWebsocket;

/** What `verifyVoiceUserWebsocket.raw` resolves to. */
export type VerifyVoiceUserWebsocketResult = RawResults<
  200,
  VoiceWebsocket,
  400 | 401 | 403 | 404 | 500,
  ErrorDocument
>;

/** Input of `verifyVoiceUserByUrl`. */
export interface VerifyVoiceUserByUrlInput extends UserIdMember {
  /**
   * How readily a voice is taken for the user's.
   *
   * Not confirmed by the provider: Name inferred (grade "partly").
   *
   * Limits: -10 to 10.
   *
   * @default 0
   */
  sensitivity?: number;
  /**
   * Whether the user says the same words as at the registration.
   *
   * Not confirmed by the provider: Name inferred (grade "partly").
   *
   * @default true
   */
  text_dependent?: boolean;
  /**
   * Whether to look for attacks by recordings and synthetic speech. Sources disagree on what it is unless
   * given.
   *
   * Not confirmed by the provider: Name inferred (grade "partly").
   */
  enable_pad?: boolean;
  /**
   * URL of a WAV file.
   *
   * Not confirmed by the provider: Name inferred (grade "partly").
   *
   * Limits: uri.
   *
   * @example "https://media.example.com/v.wav"
   */
  url: string;
}

/** What `verifyVoiceUserByUrl` resolves to. */
export type VerifyVoiceUserByUrlOutput = VerifiedVoice;

/** What `verifyVoiceUserByUrl.raw` resolves to. */
export type VerifyVoiceUserByUrlResult = RawResults<200, VerifiedVoice, 400 | 401 | 403 | 404 | 500, ErrorDocument>;

/** Input of `voiceUserExists`. */
export interface VoiceUserExistsInput extends UserIdMember {}

/** What `voiceUserExists` resolves to. */
export type VoiceUserExistsOutput = VoiceUserExistence;

/** What `voiceUserExists.raw` resolves to. */
export type VoiceUserExistsResult = RawResults<200, VoiceUserExistence, 400 | 401 | 403 | 500, ErrorDocument>;

/** Input of `getVoiceUserStats`. */
export interface GetVoiceUserStatsInput extends UserIdMember {}

/** What `getVoiceUserStats` resolves to. */
export type GetVoiceUserStatsOutput = VoiceUserStats;

/** What `getVoiceUserStats.raw` resolves to. */
export type GetVoiceUserStatsResult = RawResults<200, VoiceUserStats, 400 | 401 | 403 | 404 | 500, ErrorDocument>;

/** Input of `deleteVoiceUser`. */
export interface DeleteVoiceUserInput extends UserIdMember {}

/** What `deleteVoiceUser` resolves to. */
export type DeleteVoiceUserOutput = DeletedVoiceUser;

/** What `deleteVoiceUser.raw` resolves to. */
export type DeleteVoiceUserResult = RawResults<200, DeletedVoiceUser, 400 | 401 | 403 | 404 | 500, ErrorDocument>;

/** Input of `listVoiceUserGroups`. */
export interface ListVoiceUserGroupsInput {
  /**
   * Only the group of this name.
   *
   * Limits: at least 1 character.
   *
   * @example "BobsCompany"
   */
  user_group_name?: string;
}

/** What `listVoiceUserGroups` resolves to. */
export type ListVoiceUserGroupsOutput = VoiceUserGroupList;

/** What `listVoiceUserGroups.raw` resolves to. */
export type ListVoiceUserGroupsResult = RawResults<200, VoiceUserGroupList, 400 | 401 | 403 | 500, ErrorDocument>;

/** Input of `createVoiceUserGroup`. */
export interface CreateVoiceUserGroupInput {
  /**
   * Its name, of at most 64 characters, without two spaces in a row and none of `"`, `^` and `:`.
   *
   * Limits: `^(?!.* {2})[^"^:]{1,64}$`.
   *
   * @example "BobsCompany"
   */
  user_group_name: string;
}

/** What `createVoiceUserGroup` resolves to. */
export type CreateVoiceUserGroupOutput = CreatedVoiceUserGroup;

/** What `createVoiceUserGroup.raw` resolves to. */
export type CreateVoiceUserGroupResult = RawResults<200, CreatedVoiceUserGroup, 400 | 401 | 403 | 500, ErrorDocument>;

/** Input of `deleteVoiceUserGroup`. */
export interface DeleteVoiceUserGroupInput extends UserGroupNameMember {}

/** What `deleteVoiceUserGroup` resolves to. */
export type DeleteVoiceUserGroupOutput = DeletedVoiceUserGroup;

/** What `deleteVoiceUserGroup.raw` resolves to. */
export type DeleteVoiceUserGroupResult = RawResults<
  200,
  DeletedVoiceUserGroup,
  400 | 401 | 403 | 404 | 500,
  ErrorDocument
>;

/** Input of `listVoiceUserGroupKeys`. */
export interface ListVoiceUserGroupKeysInput extends UserGroupNameMember {}

/** What `listVoiceUserGroupKeys` resolves to. */
export type ListVoiceUserGroupKeysOutput = VoiceUserGroupKeyList;

/** What `listVoiceUserGroupKeys.raw` resolves to. */
export type ListVoiceUserGroupKeysResult = RawResults<
  200,
  VoiceUserGroupKeyList,
  400 | 401 | 403 | 404 | 500,
  ErrorDocument
>;

/** Input of `createVoiceUserGroupKey`. */
export interface CreateVoiceUserGroupKeyInput extends UserGroupNameMember {}

/** What `createVoiceUserGroupKey` resolves to. */
export type CreateVoiceUserGroupKeyOutput = VoiceUserGroupKey;

/** What `createVoiceUserGroupKey.raw` resolves to. */
export type CreateVoiceUserGroupKeyResult = RawResults<
  200,
  VoiceUserGroupKey,
  400 | 401 | 403 | 404 | 500,
  ErrorDocument
>;

/** Input of `modifyVoiceUserGroupKey`. */
export interface ModifyVoiceUserGroupKeyInput {
  /**
   * The key.
   *
   * Limits: at least 1 character.
   *
   * @example "ak-CxdoWo/8kzAyBcgny-7qCh9/zfc0"
   */
  user_group_key: string;
  /**
   * Whether it is on.
   *
   * Not confirmed by the provider: Name inferred from the answer (grade "partly").
   *
   * @example true
   */
  enabled: boolean;
  /**
   * Whether sound and data of each call are kept for finding faults; meant to be off in production. What
   * happens where it is not given is not documented.
   *
   * Not confirmed by the provider: Name inferred from the answer (grade "partly").
   *
   * @example true
   */
  retain_data?: boolean;
}

/** What `modifyVoiceUserGroupKey` resolves to. */
export type ModifyVoiceUserGroupKeyOutput = VoiceUserGroupKey;

/** What `modifyVoiceUserGroupKey.raw` resolves to. */
export type ModifyVoiceUserGroupKeyResult = RawResults<
  200,
  VoiceUserGroupKey,
  400 | 401 | 403 | 404 | 500,
  ErrorDocument
>;

/** Input of `deleteVoiceUserGroupKey`. */
export interface DeleteVoiceUserGroupKeyInput {
  /**
   * The key.
   *
   * Limits: at least 1 character.
   *
   * @example "ak-CxdoWo/8kzAyBcgny-7qCh9/zfc0"
   */
  user_group_key: string;
}

/** What `deleteVoiceUserGroupKey` resolves to. */
export type DeleteVoiceUserGroupKeyOutput = DeletedVoiceUserGroup;

/** What `deleteVoiceUserGroupKey.raw` resolves to. */
export type DeleteVoiceUserGroupKeyResult = RawResults<
  200,
  DeletedVoiceUserGroup,
  400 | 401 | 403 | 404 | 500,
  ErrorDocument
>;

/** Input of `listMonitorRecordings`. */
export interface ListMonitorRecordingsInput {
  /**
   * Id of the application.
   *
   * Limits: at least 1 character.
   *
   * @example "0123456789abcdef.12345"
   */
  application_instance_id: string;
}

/** What `listMonitorRecordings` resolves to. */
export type ListMonitorRecordingsOutput = MonitorRecordings;

/** What `listMonitorRecordings.raw` resolves to. */
export type ListMonitorRecordingsResult = RawResults<200, MonitorRecordings, 400 | 401 | 403 | 500, ErrorDocument>;

/** Input of `getMonitorRecording`. */
export interface GetMonitorRecordingInput {
  /**
   * Name of the recording, as listMonitorRecordings has it.
   *
   * Not confirmed by the provider: Name inferred (grade "partly").
   *
   * Limits: at least 1 character.
   *
   * @example "2014-05-14/0123456789abcdef.12345.6543/150994965_NRCH_NORMAL(200).wav"
   */
  filename: string;
}

/** What `getMonitorRecording` resolves to. */
export type GetMonitorRecordingOutput = ReadableStream<Uint8Array<ArrayBuffer>>;

/** What `getMonitorRecording.raw` resolves to. */
export type GetMonitorRecordingResult = RawResults<
  200,
  ReadableStream<Uint8Array<ArrayBuffer>>,
  400 | 401 | 403 | 404 | 500,
  ErrorDocument
>;

/** Input of `interruptRestApplications`. */
export interface InterruptRestApplicationsInput {
  /**
   * Ids of applications, one or more.
   *
   * Limits: at least 1 item.
   *
   * @example ["06e122c3364cc74c.787379"]
   */
  application_instance_ids: string[];
  /**
   * URL of the page of yours that they go on with.
   *
   * Limits: uri.
   *
   * @example "https://app.example.com/interrupted"
   */
  redirect_page?: string;
  /**
   * How that page is called.
   *
   * @example "POST"
   */
  redirect_method?: WebMethod;
}

/** What `interruptRestApplications` resolves to. */
export type InterruptRestApplicationsOutput = InterruptedApplications;

/** What `interruptRestApplications.raw` resolves to. */
export type InterruptRestApplicationsResult = RawResults<200, InterruptedApplications, 400 | 401 | 500, ErrorDocument>;

/** Input of `createConferenceReservation`. */
export interface CreateConferenceReservationInput {
  /**
   * Its name, which no other has. Letters and digits only, fewer than 48.
   *
   * Limits: `^[A-Za-z0-9]{1,47}$`.
   *
   * @example "AllHands2026"
   */
  conference_name: string;
  /**
   * How many people it takes.
   *
   * Not confirmed by the provider: Name inferred (grade "partly").
   *
   * Limits: 40 to 350.
   *
   * @example 60
   */
  max_participants: number;
  /**
   * When it begins, in UTC, as `YYYY-MM-DD_hh:mm:ss`: from 5 minutes to 24 hours ahead. Seconds are cut off.
   *
   * Not confirmed by the provider: Name and form inferred; the form is that of the reports (grade "partly").
   *
   * Limits: `^\d{4}-\d{2}-\d{2}_\d{2}:\d{2}:\d{2}$`.
   *
   * @example "2026-01-02_04:00:00"
   */
  start_datetime: UtcTimeText;
  /**
   * How long it lasts, in minutes.
   *
   * Not confirmed by the provider: Name inferred (grade "partly").
   *
   * Limits: 15 to 480.
   *
   * @example 90
   */
  duration: number;
  /**
   * The inbound service for those who call early.
   *
   * Limits: at least 1 character.
   */
  divert?: string;
}

/** What `createConferenceReservation` resolves to. */
export type CreateConferenceReservationOutput = ConferenceReservationToken;

/** What `createConferenceReservation.raw` resolves to. */
export type CreateConferenceReservationResult = RawResults<
  200,
  ConferenceReservationToken,
  400 | 401 | 403 | 500,
  ErrorDocument
>;

/** Input of `modifyConferenceReservation`. */
export interface ModifyConferenceReservationInput {
  /**
   * Token of the reservation.
   *
   * Not confirmed by the provider: Name inferred (grade "partly").
   *
   * Limits: at least 1 character.
   *
   * @example "rt-0001"
   */
  reservation_token: string;
  /**
   * The minutes to add. With them it may have 480 at most.
   *
   * Not confirmed by the provider: Name inferred (grade "partly").
   *
   * Limits: 15 to 60.
   *
   * @example 15
   */
  duration: number;
}

/** What `modifyConferenceReservation` resolves to. */
export type ModifyConferenceReservationOutput = ExtendedConference;

/** What `modifyConferenceReservation.raw` resolves to. */
export type ModifyConferenceReservationResult = RawResults<
  200,
  ExtendedConference,
  400 | 401 | 403 | 500,
  ErrorDocument
>;

/** Input of `removeConferenceReservation`. */
export interface RemoveConferenceReservationInput {
  /**
   * Token of the reservation.
   *
   * Not confirmed by the provider: Name inferred (grade "partly").
   *
   * Limits: at least 1 character.
   *
   * @example "rt-0001"
   */
  reservation_token: string;
}

/** What `removeConferenceReservation` resolves to. */
export type RemoveConferenceReservationOutput = RemovedConference;

/** What `removeConferenceReservation.raw` resolves to. */
export type RemoveConferenceReservationResult = RawResults<
  200,
  RemovedConference,
  400 | 401 | 403 | 500,
  ErrorDocument
>;

/** What `listConferences` resolves to. */
export type ListConferencesOutput = Conference[];

/** What `listConferences.raw` resolves to. */
export type ListConferencesResult = RawResults<200, Conference[], 401 | 500, ErrorDocument>;

/** Input of `listConferenceParticipants`. */
export interface ListConferenceParticipantsInput {
  /**
   * Name of the conference.
   *
   * Limits: at least 1 character.
   *
   * @example "AllHands2026"
   */
  conference_name?: string;
  /**
   * Token of its reservation.
   *
   * Not confirmed by the provider: Name inferred (grade "partly").
   *
   * Limits: at least 1 character.
   *
   * @example "rt-0001"
   */
  reservation_token?: string;
}

/** What `listConferenceParticipants` resolves to. */
export type ListConferenceParticipantsOutput = ConferenceParticipants;

/** What `listConferenceParticipants.raw` resolves to. */
export type ListConferenceParticipantsResult = RawResults<
  200,
  ConferenceParticipants,
  400 | 401 | 404 | 500,
  ErrorDocument
>;

/** Input of `setConferenceParticipantOptions`. */
export interface SetConferenceParticipantOptionsInput {
  /**
   * Name of the conference.
   *
   * Limits: at least 1 character.
   *
   * @example "AllHands2026"
   */
  conference_name: string;
  /**
   * The id of the application that placed the call into the conference.
   *
   * Not confirmed by the provider: Name inferred (grade "partly").
   *
   * Limits: at least 1 character.
   *
   * @example "0123456789abcdef.12345"
   */
  participant_id: string;
  /**
   * Whether nobody hears the participant.
   *
   * Not confirmed by the provider: Name inferred (grade "partly").
   *
   * @example true
   */
  muted: boolean;
  /**
   * Whether the participant's keys are heard.
   *
   * Not confirmed by the provider: Name inferred (grade "partly").
   *
   * @example false
   */
  dtmf_enabled: boolean;
}

/** What `setConferenceParticipantOptions` resolves to. */
export type SetConferenceParticipantOptionsOutput = ConferenceOptionsSet;

/** What `setConferenceParticipantOptions.raw` resolves to. */
export type SetConferenceParticipantOptionsResult = RawResults<
  200,
  ConferenceOptionsSet,
  400 | 401 | 404 | 500,
  ErrorDocument
>;

/** Input of `ejectConferenceParticipant`. */
export interface EjectConferenceParticipantInput {
  /**
   * Name of the conference.
   *
   * Limits: at least 1 character.
   *
   * @example "AllHands2026"
   */
  conference_name: string;
  /**
   * The id of the application that placed the call into the conference.
   *
   * Not confirmed by the provider: Name inferred (grade "partly").
   *
   * Limits: at least 1 character.
   *
   * @example "0123456789abcdef.12345"
   */
  participant_id: string;
}

/** What `ejectConferenceParticipant` resolves to. */
export type EjectConferenceParticipantOutput = EjectedParticipant;

/** What `ejectConferenceParticipant.raw` resolves to. */
export type EjectConferenceParticipantResult = RawResults<
  200,
  EjectedParticipant,
  400 | 401 | 404 | 500,
  ErrorDocument
>;

/** Input of `purchaseNumbers`. */
export interface PurchaseNumbersInput {
  /**
   * The country, as listSupportedCountries has it.
   *
   * @example "United States"
   */
  country: PlaceName;
  /**
   * The state, in countries that have them, as listSupportedStates has it.
   *
   * @example "Texas"
   */
  state?: PlaceName;
  /**
   * The region, as listSupportedRegions has it; for toll-free and national numbers their prefix.
   *
   * @example "Austin"
   */
  region: PlaceName;
  /**
   * Name of an address from listRegulationAddresses, in countries that ask for one.
   *
   * Limits: at least 1 character.
   */
  regulation_address?: string;
  /**
   * How many.
   *
   * Limits: 1 or more.
   *
   * @default 1
   * @example 2
   */
  quantity?: number;
  /**
   * The inbound service that is copied for each number.
   *
   * Limits: at least 1 character.
   */
  based_on?: string;
  /**
   * Whether to buy fewer where there are not as many. Otherwise that is an error.
   *
   * @default false
   * @example true
   */
  allow_partial?: boolean;
  /**
   * The type of the numbers. `geographic` unless given.
   *
   * Not confirmed by the provider: Name taken from the provider's Python module (grade "partly").
   */
  did_type?: NumberType;
  /**
   * Whether toll-free numbers can be called from landlines.
   *
   * Not confirmed by the provider: Name taken from the provider's Python module (grade "partly").
   *
   * @default false
   */
  allow_landline?: boolean;
  /**
   * Whether toll-free numbers can be called from mobile telephones.
   *
   * Not confirmed by the provider: Name taken from the provider's Python module (grade "partly").
   *
   * @default false
   */
  allow_cellular?: boolean;
  /**
   * Whether toll-free numbers can be called from payphones.
   *
   * Not confirmed by the provider: Name taken from the provider's Python module (grade "partly").
   *
   * @default false
   */
  allow_payphone?: boolean;
}

/** What `purchaseNumbers` resolves to. */
export type PurchaseNumbersOutput = BoughtNumbers;

/** What `purchaseNumbers.raw` resolves to. */
export type PurchaseNumbersResult = RawResults<200, BoughtNumbers, 400 | 401 | 403 | 500, ErrorDocument>;

/** Input of `purchaseNumbersDevelopment`. */
export interface PurchaseNumbersDevelopmentInput {
  /**
   * The country, as listSupportedCountries has it.
   *
   * @example "United Kingdom"
   */
  country: PlaceName;
  /**
   * The state, in countries that have them, as listSupportedStates has it.
   *
   * @example "London"
   */
  state?: PlaceName;
  /**
   * The region, as listSupportedRegions has it; for toll-free and national numbers their prefix.
   *
   * @example "London"
   */
  region: PlaceName;
  /**
   * Name of an address from listRegulationAddresses, in countries that ask for one.
   *
   * Limits: at least 1 character.
   */
  regulation_address?: string;
  /**
   * How many.
   *
   * Limits: 1 or more.
   *
   * @default 1
   */
  quantity?: number;
  /**
   * The inbound service that is copied for each number.
   *
   * Limits: at least 1 character.
   */
  based_on?: string;
  /**
   * Whether to buy fewer where there are not as many. Otherwise that is an error.
   *
   * @default false
   */
  allow_partial?: boolean;
  /**
   * The type of the numbers. `geographic` unless given.
   *
   * Not confirmed by the provider: Name taken from the provider's Python module (grade "partly").
   */
  did_type?: NumberType;
  /**
   * Whether toll-free numbers can be called from landlines.
   *
   * Not confirmed by the provider: Name taken from the provider's Python module (grade "partly").
   *
   * @default false
   */
  allow_landline?: boolean;
  /**
   * Whether toll-free numbers can be called from mobile telephones.
   *
   * Not confirmed by the provider: Name taken from the provider's Python module (grade "partly").
   *
   * @default false
   */
  allow_cellular?: boolean;
  /**
   * Whether toll-free numbers can be called from payphones.
   *
   * Not confirmed by the provider: Name taken from the provider's Python module (grade "partly").
   *
   * @default false
   */
  allow_payphone?: boolean;
}

/** What `purchaseNumbersDevelopment` resolves to. */
export type PurchaseNumbersDevelopmentOutput = BoughtNumbers;

/** What `purchaseNumbersDevelopment.raw` resolves to. */
export type PurchaseNumbersDevelopmentResult = RawResults<200, BoughtNumbers, 400 | 401 | 403 | 500, ErrorDocument>;

/** Input of `listNumbers`. */
export interface ListNumbersInput extends DidTypeMember {
  /**
   * Only numbers of this country.
   *
   * Not confirmed by the provider: Name inferred from the purchase (grade "partly").
   *
   * @example "United Kingdom"
   */
  country?: PlaceName;
  /**
   * Only numbers of this state, in countries that have them.
   *
   * Not confirmed by the provider: Name inferred from the purchase (grade "partly").
   *
   * @example "Texas"
   */
  state?: PlaceName;
  /**
   * Only numbers of this region.
   *
   * Not confirmed by the provider: Name inferred from the purchase (grade "partly").
   *
   * @example "London"
   */
  region?: PlaceName;
}

/** What `listNumbers` resolves to. */
export type ListNumbersOutput = AccountNumbers;

/** What `listNumbers.raw` resolves to. */
export type ListNumbersResult = RawResults<200, AccountNumbers, 400 | 401 | 500, ErrorDocument>;

/** Input of `deleteNumbers`. */
export interface DeleteNumbersInput {
  /**
   * Phone numbers of the account, one or more.
   *
   * Not confirmed by the provider: Name inferred, and that they are joined by slashes (grade "partly").
   *
   * Limits: at least 1 item.
   *
   * @example ["442071234567"]
   */
  numbers: PhoneNumber[];
}

/** What `deleteNumbers` resolves to. */
export type DeleteNumbersOutput = DeletedNumbers;

/** What `deleteNumbers.raw` resolves to. */
export type DeleteNumbersResult = RawResults<200, DeletedNumbers, 400 | 401 | 500, ErrorDocument>;

/** Input of `listSupportedCountries`. */
export interface ListSupportedCountriesInput extends DidTypeMember {}

/** What `listSupportedCountries` resolves to. */
export type ListSupportedCountriesOutput = PlaceNames;

/** What `listSupportedCountries.raw` resolves to. */
export type ListSupportedCountriesResult = RawResults<200, PlaceNames, 400 | 401 | 500, ErrorDocument>;

/** Input of `listSupportedStates`. */
export interface ListSupportedStatesInput {
  /**
   * The country.
   *
   * Not confirmed by the provider: Name inferred from the purchase (grade "partly").
   *
   * @example "United States"
   */
  country: PlaceName;
}

/** What `listSupportedStates` resolves to. */
export type ListSupportedStatesOutput = PlaceNames;

/** What `listSupportedStates.raw` resolves to. */
export type ListSupportedStatesResult = RawResults<200, PlaceNames, 400 | 401 | 500, ErrorDocument>;

/** Input of `listSupportedRegions`. */
export interface ListSupportedRegionsInput extends DidTypeMember {
  /**
   * The country.
   *
   * Not confirmed by the provider: Name inferred from the purchase (grade "partly").
   *
   * @example "United States"
   */
  country: PlaceName;
  /**
   * The state, in countries that have them.
   *
   * Not confirmed by the provider: Name inferred from the purchase (grade "partly").
   *
   * @example "Texas"
   */
  state?: PlaceName;
}

/** What `listSupportedRegions` resolves to. */
export type ListSupportedRegionsOutput = PlaceNames;

/** What `listSupportedRegions.raw` resolves to. */
export type ListSupportedRegionsResult = RawResults<200, PlaceNames, 400 | 401 | 500, ErrorDocument>;

/** What `listRegulationAddresses` resolves to. */
export type ListRegulationAddressesOutput = RegulationAddresses;

/** What `listRegulationAddresses.raw` resolves to. */
export type ListRegulationAddressesResult = RawResults<200, RegulationAddresses, 401 | 500, ErrorDocument>;

/** Input of `lookupNumber`. */
export interface LookupNumberInput {
  /**
   * The number, with its country code.
   *
   * Limits: at least 1 character.
   *
   * @example "443069990123"
   */
  phone_number: string;
}

/** What `lookupNumber` resolves to. */
export type LookupNumberOutput = NumberLookup;

/** What `lookupNumber.raw` resolves to. */
export type LookupNumberResult = RawResults<200, NumberLookup, 400 | 401 | 500, ErrorDocument>;

/** Input of `startReport`. */
export interface StartReportInput {
  /**
   * What on: applications (`adr`), calls (`cdr`), features (`fdr`), messages (`msg`), errors (`err`), or
   * `csr`, which only newer pages have.
   *
   * @example "adr"
   */
  report: "adr" | "cdr" | "fdr" | "msg" | "err" | "csr" | (string & {});
  /**
   * Beginning of the period. On the wire: `YYYY-MM-DD_hh:mm:ss`, UTC.
   *
   * @example new Date("2013-05-01T13:00:00.000Z")
   */
  from: Date;
  /**
   * End of the period. The provider's Python module puts the present time here if it is not given. On the
   * wire: `YYYY-MM-DD_hh:mm:ss`, UTC.
   *
   * @example new Date("2013-05-03T13:00:00.000Z")
   */
  to: Date;
}

/** What `startReport` resolves to. */
export type StartReportOutput = StartedReport;

/** What `startReport.raw` resolves to. */
export type StartReportResult = RawResults<200, StartedReport, 400 | 401 | 500, ErrorDocument>;

/** What `getReportProgress` resolves to. */
export type GetReportProgressOutput = ReportProgressList;

/** What `getReportProgress.raw` resolves to. */
export type GetReportProgressResult = RawResults<200, ReportProgressList, 401 | 500, ErrorDocument>;

/** What `listReports` resolves to. */
export type ListReportsOutput = ReportList;

/** What `listReports.raw` resolves to. */
export type ListReportsResult = RawResults<200, ReportList, 401 | 500, ErrorDocument>;

/** Input of `getReport`. */
export interface GetReportInput {
  /**
   * Name of the report, from startReport or listReports.
   *
   * Not confirmed by the provider: Name inferred (grade "assumed").
   *
   * Limits: at least 1 character.
   *
   * @example "1-2-0_bill.blogs@acompany.com_adr_2013-05-01_13:00:00_2013-05-03_13:00:00.csv"
   */
  filename: string;
}

/** What `getReport` resolves to. */
export type GetReportOutput = ReadableStream<Uint8Array<ArrayBuffer>>;

/** What `getReport.raw` resolves to. */
export type GetReportResult = RawResults<
  200,
  ReadableStream<Uint8Array<ArrayBuffer>>,
  400 | 401 | 404 | 500,
  ErrorDocument
>;

/** Input of `cancelReport`. */
export interface CancelReportInput {
  /**
   * Name of the report.
   *
   * Not confirmed by the provider: Name inferred (grade "assumed").
   *
   * Limits: at least 1 character.
   *
   * @example "1-2-0_bill.blogs@acompany.com_adr_2013-05-01_13:00:00_2013-05-03_13:00:00.csv"
   */
  filename: string;
}

/** What `cancelReport` resolves to. */
export type CancelReportOutput = undefined;

/** What `cancelReport.raw` resolves to. */
export type CancelReportResult = RawResults<200, undefined, 400 | 401 | 404 | 500, ErrorDocument>;

/** Input of `deleteReport`. */
export interface DeleteReportInput {
  /**
   * Name of the report.
   *
   * Not confirmed by the provider: Name inferred (grade "assumed").
   *
   * Limits: at least 1 character.
   *
   * @example "1-2-0_bill.blogs@acompany.com_adr_2013-05-01_13:00:00_2013-05-03_13:00:00.csv"
   */
  filename: string;
}

/** What `deleteReport` resolves to. */
export type DeleteReportOutput = undefined;

/** What `deleteReport.raw` resolves to. */
export type DeleteReportResult = RawResults<200, undefined, 400 | 401 | 404 | 500, ErrorDocument>;

/** Input of `generateWebrtcToken`. */
export interface GenerateWebrtcTokenInput {
  /**
   * Your name for the client.
   *
   * Limits: at least 1 character.
   *
   * @example "anna"
   */
  client_id: string;
  /**
   * For how many seconds it works. The 0 of the provider's Python module means not given.
   *
   * Limits: 600 to 86400.
   *
   * @default 3600
   * @example 1200
   */
  ttl?: number;
  /**
   * Whether the client can be called.
   *
   * @default true
   * @example false
   */
  enable_incoming?: boolean;
  /**
   * Whom it may call, by name, by the beginning of the name and `*`, or `*` for all. Nobody by default.
   *
   * Limits: at least 1 item.
   *
   * @example ["bob", "sales*"]
   */
  call_client?: string[];
}

/** What `generateWebrtcToken` resolves to. */
export type GenerateWebrtcTokenOutput = WebrtcToken;

/** What `generateWebrtcToken.raw` resolves to. */
export type GenerateWebrtcTokenResult = RawResults<200, WebrtcToken, 400 | 401 | 403 | 500, ErrorDocument>;

/** What `listRegisteredWebrtcClients` resolves to. */
export type ListRegisteredWebrtcClientsOutput = WebrtcClients;

/** What `listRegisteredWebrtcClients.raw` resolves to. */
export type ListRegisteredWebrtcClientsResult = RawResults<200, WebrtcClients, 401 | 500, ErrorDocument>;

/** What `checkSecurityProtocol` resolves to. */
export type CheckSecurityProtocolOutput = SecurityCheck;

/** What `checkSecurityProtocol.raw` resolves to. */
export type CheckSecurityProtocolResult = RawResults<200, SecurityCheck, 401 | 500, ErrorDocument>;

/** Input of `listServices`. */
export interface ListServicesInput extends DirectionMember {}

/** What `listServices` resolves to. */
export type ListServicesOutput = Service[];

/** What `listServices.raw` resolves to. */
export type ListServicesResult = RawResults<200, Service[], 401 | 500, ErrorDocument>;

/** Input of `getServiceSchema`. */
export interface GetServiceSchemaInput extends DirectionMember {}

/** What `getServiceSchema` resolves to. */
export type GetServiceSchemaOutput = ServiceSchema;

/** What `getServiceSchema.raw` resolves to. */
export type GetServiceSchemaResult = RawResults<200, ServiceSchema, 401 | 500, ErrorDocument>;

/** Input of `readService`. */
export interface ReadServiceInput extends DirectionMember, ServiceNameMember {}

/** What `readService` resolves to. */
export type ReadServiceOutput = ServiceConfiguration;

/** What `readService.raw` resolves to. */
export type ReadServiceResult = RawResults<200, ServiceConfiguration, 401 | 404 | 500, ErrorDocument>;

/** Input of `writeService`. */
export interface WriteServiceInput extends DirectionMember, ServiceNameMember {
  /** The configuration. */
  configuration: ServiceConfiguration;
}

/** What `writeService` resolves to. */
export type WriteServiceOutput = ServiceConfiguration;

/** What `writeService.raw` resolves to. */
export type WriteServiceResult = RawResults<200 | 201, ServiceConfiguration, 400 | 401 | 500, ErrorDocument>;

/** Input of `modifyService`. */
export interface ModifyServiceInput extends DirectionMember, ServiceNameMember {
  /** What to change of the configuration. */
  configuration: ServiceConfiguration;
}

/** What `modifyService` resolves to. */
export type ModifyServiceOutput = ServiceConfiguration;

/** What `modifyService.raw` resolves to. */
export type ModifyServiceResult = RawResults<200, ServiceConfiguration, 400 | 401 | 404 | 500, ErrorDocument>;

/** Input of `deleteService`. */
export interface DeleteServiceInput extends DirectionMember, ServiceNameMember {}

/** What `deleteService` resolves to. */
export type DeleteServiceOutput = undefined;

/** What `deleteService.raw` resolves to. */
export type DeleteServiceResult = RawResults<200 | 204, undefined, 401 | 404 | 500, ErrorDocument>;

/** What `listOutboundQueues` resolves to. */
export type ListOutboundQueuesOutput = OutboundQueue[];

/** What `listOutboundQueues.raw` resolves to. */
export type ListOutboundQueuesResult = RawResults<200, OutboundQueue[], 401 | 500, ErrorDocument>;

/** Input of `getOutboundQueue`. */
export interface GetOutboundQueueInput {
  /**
   * Name of the outbound service.
   *
   * Limits: at least 1 character.
   *
   * @example "my_service"
   */
  service_name: string;
}

/** What `getOutboundQueue` resolves to. */
export type GetOutboundQueueOutput = OutboundQueue;

/** What `getOutboundQueue.raw` resolves to. */
export type GetOutboundQueueResult = RawResults<200, OutboundQueue, 401 | 404 | 500, ErrorDocument>;

/** Input of `purgeOutboundQueue`. */
export interface PurgeOutboundQueueInput {
  /**
   * Name of the outbound service.
   *
   * Limits: at least 1 character.
   *
   * @example "my_service"
   */
  service_name: string;
}

/** What `purgeOutboundQueue` resolves to. */
export type PurgeOutboundQueueOutput = PurgedQueue;

/** What `purgeOutboundQueue.raw` resolves to. */
export type PurgeOutboundQueueResult = RawResults<200, PurgedQueue, 401 | 404 | 500, ErrorDocument>;

/** Input of `createAccessToken`. */
export interface CreateAccessTokenInput {
  /**
   * The outbound service that may be started with it.
   *
   * Limits: at least 1 character.
   *
   * @example "MyOutboundService"
   */
  service?: string;
  /**
   * The files that may be read with it.
   *
   * Limits: at least 1 item.
   *
   * @example ["media"]
   */
  filetypes?: ("media" | "rest_logs")[];
  /**
   * Only files whose names begin like this.
   *
   * Limits: at least 1 character.
   *
   * @example "/appfolder"
   */
  file_prefix?: string;
  /** Whether media may be written, moved and deleted with it. */
  media_write?: boolean;
  /**
   * For how many seconds it works.
   *
   * Limits: 60 to 43200.
   */
  ttl?: number;
}

/** What `createAccessToken` resolves to. */
export type CreateAccessTokenOutput = AccessToken;

/** What `createAccessToken.raw` resolves to. */
export type CreateAccessTokenResult = RawResults<200, AccessToken, 400 | 401 | 500, ErrorDocument>;

/** The operations of Aculab Cloud. */
export interface AculabOperations {
  /**
   * Start the REST outbound service, once for each call given.
   *
   * Places calls, which cost money. The service of the credentials must be a REST service. Several calls in
   * one request need a Production or Premium account. There is no way to make it safe to repeat: after a
   * failure that leaves the result open, look at getOutboundQueue and the reports first. The older form, with
   * the calls under `outbound_parameters`, is left out.
   *
   * Source: docs.cloud.aculab.com/Web_Services_API/web_service_outbound_services_starting
   *
   * `POST /service_start`, safety `send`: never repeated when it may have worked.
   *
   * @example
   * ```ts
   * const restService = await aculab.startRestService({
   *   rest_calls: {
   *     to: "441908273800",
   *     from: "15552341234",
   *   },
   * });
   * ```
   */
  startRestService: {
    (input: StartRestServiceInput, options?: CallOptions): Promise<StartRestServiceOutput>;
    raw(input: StartRestServiceInput, options?: CallOptions): Promise<StartRestServiceResult>;
  };

  /**
   * Start the UAS outbound service.
   *
   * Starts the application of the service of the credentials, which must be a UAS service: once, `count`
   * times, or once for each of several `outbound_parameters`. More than one start in a request needs a
   * Production or Premium account. There is no way to make it safe to repeat: after a failure that leaves the
   * result open, look at getOutboundQueue and the reports first.
   *
   * Source: docs.cloud.aculab.com/Web_Services_API/web_service_outbound_services_starting
   *
   * Checked before it is sent: `count` must be 1 or more.
   *
   * `POST /service_start`, safety `send`: never repeated when it may have worked.
   *
   * @example
   * ```ts
   * const uasService = await aculab.startUasService({
   *   outbound_parameters: "destinationForApp1,destinationForApp2",
   *   delimiter: ",",
   * });
   * ```
   */
  startUasService: {
    (input?: StartUasServiceInput, options?: CallOptions): Promise<StartUasServiceOutput>;
    raw(input?: StartUasServiceInput, options?: CallOptions): Promise<StartUasServiceResult>;
  };

  /**
   * Cancel starts that are still queued.
   *
   * Applications that run already cannot be cancelled; interruptRestApplications ends those of REST services.
   * An id that is not known is no error, but `unknown` in the answer.
   *
   * Not confirmed by the provider: The path follows from a documented title; the name of the parameter is
   * inferred (grade "partly").
   *
   * Source: www.aculab.com/cloud/web-services/starting-outbound-services
   *
   * Checked before it is sent: `service_invocation_reference_ids` must have no "/", which separates the ids.
   *
   * `POST /service_cancel`, safety `idempotent`: it may be repeated without further effect.
   *
   * @example
   * ```ts
   * const serviceStarts = await aculab.cancelServiceStarts({
   *   service_invocation_reference_ids: ["06e122c3364cc74c.1001"],
   * });
   * ```
   */
  cancelServiceStarts: {
    (input: CancelServiceStartsInput, options?: CallOptions): Promise<CancelServiceStartsOutput>;
    raw(input: CancelServiceStartsInput, options?: CallOptions): Promise<CancelServiceStartsResult>;
  };

  /**
   * See what became of starts.
   *
   * An id that is not known is no error, but has the status `unknown`. Once there is an
   * `application_instance_id`, getApplicationStatus tells the rest.
   *
   * Not confirmed by the provider: The path follows from a documented title; the name of the parameter is
   * inferred (grade "partly").
   *
   * Source: www.aculab.com/cloud/web-services/starting-outbound-services
   *
   * `GET /service_status`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const serviceStatus = await aculab.getServiceStatus({
   *   service_invocation_reference_ids: ["06e122c3364cc74c.1001"],
   * });
   * ```
   */
  getServiceStatus: {
    (input: GetServiceStatusInput, options?: CallOptions): Promise<GetServiceStatusOutput>;
    raw(input: GetServiceStatusInput, options?: CallOptions): Promise<GetServiceStatusResult>;
  };

  /**
   * See what an application did, and what it cost.
   *
   * For inbound and outbound applications. Where the application has not ended yet, or the status is not
   * there yet, the answer is an empty object, and no error; getServiceStatus says when to ask again.
   *
   * Source: www.aculab.com/cloud/web-services/starting-outbound-services
   *
   * `GET /application_status`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const applicationStatus = await aculab.getApplicationStatus({
   *   application_instance_id: "0123456789abcdef.12345",
   * });
   * ```
   */
  getApplicationStatus: {
    (input: GetApplicationStatusInput, options?: CallOptions): Promise<GetApplicationStatusOutput>;
    raw(input: GetApplicationStatusInput, options?: CallOptions): Promise<GetApplicationStatusResult>;
  };

  /**
   * Send an SMS or an MMS.
   *
   * Needs a Production or Premium account; for US recipients a registered campaign as well. A long text goes
   * out in several messages, each with an id. What becomes of them comes to `status_page` (onMessageStatus),
   * or ask queryMessages. There is no way to make it safe to repeat.
   *
   * Source: www.aculab.com/cloud/other-apis/web-services/managing-sms-messages
   *
   * `POST /msg_send`, safety `send`: never repeated when it may have worked.
   *
   * @example
   * ```ts
   * const message = await aculab.sendMessage({
   *   to: "15550001234",
   *   from: "15552341234",
   *   content: "SMS message content here",
   * });
   * ```
   */
  sendMessage: {
    (input: SendMessageInput, options?: CallOptions): Promise<SendMessageOutput>;
    raw(input: SendMessageInput, options?: CallOptions): Promise<SendMessageResult>;
  };

  /**
   * Cancel messages that are still queued.
   *
   * An id that is not known is no error, but shows in the answer.
   *
   * Not confirmed by the provider: Path and names are inferred (grade "assumed").
   *
   * Source: www.aculab.com/cloud/other-apis/web-services/managing-sms-messages
   *
   * Checked before it is sent: `msg_refs` must have no "/", which separates the ids.
   *
   * `POST /msg_cancel`, safety `idempotent`: it may be repeated without further effect.
   *
   * @example
   * ```ts
   * const messages = await aculab.cancelMessages({
   *   msg_refs: ["36e1766e_2.1493141823.12345"],
   * });
   * ```
   */
  cancelMessages: {
    (input: CancelMessagesInput, options?: CallOptions): Promise<CancelMessagesOutput>;
    raw(input: CancelMessagesInput, options?: CallOptions): Promise<CancelMessagesResult>;
  };

  /**
   * See what became of messages.
   *
   * An id that is not known is no error, but has the status `unknown`. The provider's Python module says that
   * the answer goes by application instance id, an evident slip.
   *
   * Not confirmed by the provider: Path and names are inferred (grade "assumed").
   *
   * Source: www.aculab.com/cloud/other-apis/web-services/managing-sms-messages
   *
   * `GET /msg_query`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const messages = await aculab.queryMessages({
   *   msg_refs: ["36e1766e_2.1493141823.12345"],
   * });
   * ```
   */
  queryMessages: {
    (input: QueryMessagesInput, options?: CallOptions): Promise<QueryMessagesOutput>;
    raw(input: QueryMessagesInput, options?: CallOptions): Promise<QueryMessagesResult>;
  };

  /**
   * List who has asked for no more messages.
   *
   * Those who sent STOP. Give one of the two numbers, or both.
   *
   * Not confirmed by the provider: Path and names are inferred (grade "assumed").
   *
   * Source: www.aculab.com/cloud/other-apis/web-services/managing-sms-messages
   *
   * Checked before it is sent: at least one of `to` and `from`.
   *
   * `GET /msg_list_blocked`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const blockedNumbers = await aculab.listBlockedNumbers({ to: "447700900123" });
   * ```
   */
  listBlockedNumbers: {
    (input?: ListBlockedNumbersInput, options?: CallOptions): Promise<ListBlockedNumbersOutput>;
    raw(input?: ListBlockedNumbersInput, options?: CallOptions): Promise<ListBlockedNumbersResult>;
  };

  /**
   * List files, with those in folders.
   *
   * Deleted and overwritten files may take some seconds to show; new ones are there at once. Of the
   * parameters only `filetype` and `filename` are documented.
   *
   * Source: docs.cloud.aculab.com/Web_Services_API/web_service_file
   *
   * Checked before it is sent: `filename` must have no "*"; give the beginning of the names as "prefix";
   * `prefix` must have no "*"; it is the beginning of the names as it is.
   *
   * `GET /file_list`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * for await (const storedFile of aculab.listFiles.items({ filetype: "media" })) console.log(storedFile);
   * ```
   */
  listFiles: {
    (input: ListFilesInput, options?: CallOptions): Promise<ListFilesOutput>;
    raw(input: ListFilesInput, options?: CallOptions): Promise<ListFilesResult>;
    items(input: ListFilesInput, options?: PageOptions): AsyncGenerator<ListFilesItem, void, undefined>;
    pages(input: ListFilesInput, options?: PageOptions): AsyncGenerator<ListFilesOutput, void, undefined>;
  };

  /**
   * List what is in a folder.
   *
   * Folders come along with the first page of files. Deleted and overwritten files may take some seconds to
   * show.
   *
   * Not confirmed by the provider: Path and names are inferred (grade "assumed").
   *
   * Source: docs.cloud.aculab.com/Web_Services_API/web_service_file
   *
   * Checked before it is sent: `prefix` must have no "*"; it is the beginning of the names as it is.
   *
   * `GET /folder_list`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * for await (const storedFile of aculab.listFolder.items({ filetype: "media" })) console.log(storedFile);
   * ```
   */
  listFolder: {
    (input: ListFolderInput, options?: CallOptions): Promise<ListFolderOutput>;
    raw(input: ListFolderInput, options?: CallOptions): Promise<ListFolderResult>;
    items(input: ListFolderInput, options?: PageOptions): AsyncGenerator<ListFolderItem, void, undefined>;
    pages(input: ListFolderInput, options?: PageOptions): AsyncGenerator<ListFolderOutput, void, undefined>;
  };

  /**
   * Download a file.
   *
   * The bytes as they were written, of whatever type; the answer is a stream. Media of messages that came in
   * are there for 30 days, as `msg_media`.
   *
   * Source: docs.cloud.aculab.com/Web_Services_API/web_service_file
   *
   * `GET /file_get`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const stream = await aculab.getFile({
   *   filetype: "media",
   *   filename: "prompts/welcome.wav",
   * });
   * ```
   */
  getFile: {
    (input: GetFileInput, options?: CallOptions): Promise<GetFileOutput>;
    raw(input: GetFileInput, options?: CallOptions): Promise<GetFileResult>;
  };

  /**
   * Upload a file, in place of one of the same name.
   *
   * Media for calls are checked at once, unless they are encrypted: WAV or TIFF, with the ending `.wav`,
   * `.wave`, `.tif` or `.tiff`. Media for messages need an ending too. What takes the place of an older file
   * may need some seconds to show.
   *
   * Not confirmed by the provider: The path is documented; that the bytes are the body of a PUT, and the
   * names, are inferred (grade "partly").
   *
   * Source: docs.cloud.aculab.com/Web_Services_API/web_service_file
   *
   * `PUT /file_write`, safety `idempotent`: it may be repeated without further effect.
   *
   * @example
   * ```ts
   * await aculab.writeFile({
   *   filetype: "media",
   *   filename: "prompts/welcome.wav",
   *   file: "RIFF-welcome-wave-bytes",
   * });
   * ```
   */
  writeFile: {
    (input: WriteFileInput, options?: CallOptions): Promise<WriteFileOutput>;
    raw(input: WriteFileInput, options?: CallOptions): Promise<WriteFileResult>;
  };

  /**
   * Rename a file, or move it to another folder.
   *
   * After a failure that leaves the result open, look with listFiles where the file is.
   *
   * Not confirmed by the provider: Path and names are inferred (grade "assumed").
   *
   * Source: docs.cloud.aculab.com/Web_Services_API/web_service_file
   *
   * `POST /file_move`, safety `send`: never repeated when it may have worked.
   *
   * @example
   * ```ts
   * await aculab.moveFile({
   *   filetype: "media",
   *   filename: "a.wav",
   *   newfilename: "archive/a.wav",
   * });
   * ```
   */
  moveFile: {
    (input: MoveFileInput, options?: CallOptions): Promise<MoveFileOutput>;
    raw(input: MoveFileInput, options?: CallOptions): Promise<MoveFileResult>;
  };

  /**
   * Delete a file, or all files whose names begin alike.
   *
   * Works on in the background; getFileDeleteProgress tells how far it is. Give either `filename` or
   * `prefix`: an empty prefix would be all files, and is refused.
   *
   * Not confirmed by the provider: Path and names are inferred (grade "assumed").
   *
   * Source: docs.cloud.aculab.com/Web_Services_API/web_service_file
   *
   * Checked before it is sent: exactly one of `filename` and `prefix`; `filename` must have no "*"; give the
   * beginning of the names as "prefix"; `prefix` must not be empty (that is all files) and have no "*";
   * `from` must be YYYY-MM-DD_hh:mm:ss; `to` must be YYYY-MM-DD_hh:mm:ss.
   *
   * `POST /file_delete`, safety `idempotent`: it may be repeated without further effect.
   *
   * @example
   * ```ts
   * const files = await aculab.deleteFiles({
   *   filetype: "media",
   *   filename: "prompts/old.wav",
   * });
   * ```
   */
  deleteFiles: {
    (input: DeleteFilesInput, options?: CallOptions): Promise<DeleteFilesOutput>;
    raw(input: DeleteFilesInput, options?: CallOptions): Promise<DeleteFilesResult>;
  };

  /**
   * See how far a deletion of files is.
   *
   * Anything but `in progress` is an end: the documentation has `completed` and, in one place, `deleted`. The
   * number goes up in steps of up to 10 000.
   *
   * Not confirmed by the provider: Path and names are inferred (grade "assumed").
   *
   * Source: docs.cloud.aculab.com/Web_Services_API/web_service_file
   *
   * `GET /file_delete_progress`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const fileDeleteProgress = await aculab.getFileDeleteProgress({ token: "d-000001" });
   * ```
   */
  getFileDeleteProgress: {
    (input: GetFileDeleteProgressInput, options?: CallOptions): Promise<GetFileDeleteProgressOutput>;
    raw(input: GetFileDeleteProgressInput, options?: CallOptions): Promise<GetFileDeleteProgressResult>;
  };

  /**
   * Register a user by their voice, from one file.
   *
   * A user who is registered already is refused.
   *
   * Source: docs.cloud.aculab.com/Web_Services_API/web_service_voice_biometrics_users
   *
   * `PUT /voice_biometrics/v1/user/register`, safety `send`: never repeated when it may have worked.
   *
   * @example
   * ```ts
   * const voiceUserPut = await aculab.registerVoiceUserPut({
   *   user_id: "Bob",
   *   filename: "bobsaudio1.wav",
   *   audio: "RIFF-bob-1",
   * });
   * ```
   */
  registerVoiceUserPut: {
    (input: RegisterVoiceUserPutInput, options?: CallOptions): Promise<RegisterVoiceUserPutOutput>;
    raw(input: RegisterVoiceUserPutInput, options?: CallOptions): Promise<RegisterVoiceUserPutResult>;
  };

  /**
   * Register a user by their voice, from several files.
   *
   * A user who is registered already is refused. The answer names each file as the `File` given is named.
   *
   * Not confirmed by the provider: The path is documented; parts named `audio`, with the rest in the query,
   * are inferred (grade "partly").
   *
   * Source: docs.cloud.aculab.com/Web_Services_API/web_service_voice_biometrics_users
   *
   * `POST /voice_biometrics/v1/user/register`, safety `send`: never repeated when it may have worked.
   *
   * @example
   * ```ts
   * const voiceUserPost = await aculab.registerVoiceUserPost({
   *   user_id: "Bob",
   *   audio: [new Blob(["RIFF-a.wav"]), new Blob(["RIFF-b.wav"])],
   * });
   * ```
   */
  registerVoiceUserPost: {
    (input: RegisterVoiceUserPostInput, options?: CallOptions): Promise<RegisterVoiceUserPostOutput>;
    raw(input: RegisterVoiceUserPostInput, options?: CallOptions): Promise<RegisterVoiceUserPostResult>;
  };

  /**
   * Get the URL of a WebSocket to register a user by their voice.
   *
   * What comes after is no HTTP: connect to the URL, send sound of a known length, and receive events in
   * JSON. An error is a `reject` event with a code: 50 bad request, 51 sound of no use, 52 too little speech,
   * 60 failure of the server, 61 not allowed for this key or account. A user who is registered already is
   * refused.
   *
   * Not confirmed by the provider: The answer is inferred; an object with the URL is expected.
   *
   * Source: docs.cloud.aculab.com/Web_Services_API/web_service_voice_biometrics_users
   *
   * `GET /voice_biometrics/v1/user/register`, safety `send`: never repeated when it may have worked.
   *
   * @example
   * ```ts
   * const voiceUserWebsocket = await aculab.registerVoiceUserWebsocket({ user_id: "Bob" });
   * ```
   */
  registerVoiceUserWebsocket: {
    (input: RegisterVoiceUserWebsocketInput, options?: CallOptions): Promise<RegisterVoiceUserWebsocketOutput>;
    raw(input: RegisterVoiceUserWebsocketInput, options?: CallOptions): Promise<RegisterVoiceUserWebsocketResult>;
  };

  /**
   * Register a user by their voice, from files at URLs.
   *
   * A user who is registered already is refused. The provider loads what is at the URLs.
   *
   * Not confirmed by the provider: The path is documented; that the URLs are fields named `url` is inferred
   * (grade "partly").
   *
   * Source: docs.cloud.aculab.com/Web_Services_API/web_service_voice_biometrics_users
   *
   * `POST /voice_biometrics/v1/user/register`, safety `send`: never repeated when it may have worked.
   *
   * @example
   * ```ts
   * const voiceUserByUrl = await aculab.registerVoiceUserByUrl({
   *   user_id: "Bob",
   *   url: [
   *     "https://media.example.com/a.wav",
   *     "https://media.example.com/b.wav",
   *   ],
   * });
   * ```
   */
  registerVoiceUserByUrl: {
    (input: RegisterVoiceUserByUrlInput, options?: CallOptions): Promise<RegisterVoiceUserByUrlOutput>;
    raw(input: RegisterVoiceUserByUrlInput, options?: CallOptions): Promise<RegisterVoiceUserByUrlResult>;
  };

  /**
   * Add to a user's voice model, from one file.
   *
   * Only give it sound that surely is of that user.
   *
   * Not confirmed by the provider: The path follows from the other methods of it; names of parameters are
   * inferred (grade "partly").
   *
   * Source: docs.cloud.aculab.com/Web_Services_API/web_service_voice_biometrics_users
   *
   * `PUT /voice_biometrics/v1/user/update`, safety `send`: never repeated when it may have worked.
   *
   * @example
   * ```ts
   * const voiceUserPut = await aculab.updateVoiceUserPut({
   *   user_id: "Bob",
   *   filename: "c.wav",
   *   audio: "RIFF-c.wav",
   * });
   * ```
   */
  updateVoiceUserPut: {
    (input: UpdateVoiceUserPutInput, options?: CallOptions): Promise<UpdateVoiceUserPutOutput>;
    raw(input: UpdateVoiceUserPutInput, options?: CallOptions): Promise<UpdateVoiceUserPutResult>;
  };

  /**
   * Add to a user's voice model, from several files.
   *
   * Only give it sound that surely is of that user. The answer names the file as the `File` given is named.
   *
   * Not confirmed by the provider: The path is documented; parts named `audio`, with the rest in the query,
   * are inferred (grade "partly").
   *
   * Source: docs.cloud.aculab.com/Web_Services_API/web_service_voice_biometrics_users
   *
   * `POST /voice_biometrics/v1/user/update`, safety `send`: never repeated when it may have worked.
   *
   * @example
   * ```ts
   * const voiceUserPost = await aculab.updateVoiceUserPost({
   *   user_id: "Bob",
   *   audio: [new Blob(["RIFF-c.wav"]), new Blob(["RIFF-d.wav"])],
   * });
   * ```
   */
  updateVoiceUserPost: {
    (input: UpdateVoiceUserPostInput, options?: CallOptions): Promise<UpdateVoiceUserPostOutput>;
    raw(input: UpdateVoiceUserPostInput, options?: CallOptions): Promise<UpdateVoiceUserPostResult>;
  };

  /**
   * Get the URL of a WebSocket to add to a user's voice model.
   *
   * What comes after is no HTTP: connect to the URL, send sound of a known length, and receive events in
   * JSON. An error is a `reject` event with a code: 50 bad request, 51 sound of no use, 52 too little speech,
   * 60 failure of the server, 61 not allowed for this key or account. Only give it sound that surely is of
   * that user.
   *
   * Not confirmed by the provider: The path follows from the other methods of it; the answer is inferred
   * (grade "partly").
   *
   * Source: docs.cloud.aculab.com/Web_Services_API/web_service_voice_biometrics_users
   *
   * `GET /voice_biometrics/v1/user/update`, safety `send`: never repeated when it may have worked.
   *
   * @example
   * ```ts
   * const voiceUserWebsocket = await aculab.updateVoiceUserWebsocket({ user_id: "Bob" });
   * ```
   */
  updateVoiceUserWebsocket: {
    (input: UpdateVoiceUserWebsocketInput, options?: CallOptions): Promise<UpdateVoiceUserWebsocketOutput>;
    raw(input: UpdateVoiceUserWebsocketInput, options?: CallOptions): Promise<UpdateVoiceUserWebsocketResult>;
  };

  /**
   * Add to a user's voice model, from files at URLs.
   *
   * Only give it sound that surely is of that user. The provider loads what is at the URLs.
   *
   * Not confirmed by the provider: The path is documented; that the URLs are fields named `url` is inferred
   * (grade "partly").
   *
   * Source: docs.cloud.aculab.com/Web_Services_API/web_service_voice_biometrics_users
   *
   * `POST /voice_biometrics/v1/user/update`, safety `send`: never repeated when it may have worked.
   *
   * @example
   * ```ts
   * const voiceUserByUrl = await aculab.updateVoiceUserByUrl({
   *   user_id: "Bob",
   *   url: [
   *     "https://media.example.com/c.wav",
   *     "https://media.example.com/d.wav",
   *   ],
   * });
   * ```
   */
  updateVoiceUserByUrl: {
    (input: UpdateVoiceUserByUrlInput, options?: CallOptions): Promise<UpdateVoiceUserByUrlOutput>;
    raw(input: UpdateVoiceUserByUrlInput, options?: CallOptions): Promise<UpdateVoiceUserByUrlResult>;
  };

  /**
   * Check whether a voice is that of a user, from one file.
   *
   * A confidence above 1 counts as verified.
   *
   * Not confirmed by the provider: The path follows from the other methods of it; names of parameters are
   * inferred (grade "partly").
   *
   * Source: docs.cloud.aculab.com/Web_Services_API/web_service_voice_biometrics_users
   *
   * `PUT /voice_biometrics/v1/user/verify`, safety `send`: never repeated when it may have worked.
   *
   * @example
   * ```ts
   * const voiceUserPut = await aculab.verifyVoiceUserPut({
   *   user_id: "Bob",
   *   filename: "v.wav",
   *   audio: "RIFF-v",
   * });
   * ```
   */
  verifyVoiceUserPut: {
    (input: VerifyVoiceUserPutInput, options?: CallOptions): Promise<VerifyVoiceUserPutOutput>;
    raw(input: VerifyVoiceUserPutInput, options?: CallOptions): Promise<VerifyVoiceUserPutResult>;
  };

  /**
   * Check whether a voice is that of a user, from one uploaded file.
   *
   * A confidence above 1 counts as verified. The answer names the file as the `File` given is named.
   *
   * Not confirmed by the provider: The path is documented; parts named `audio`, with the rest in the query,
   * are inferred (grade "partly").
   *
   * Source: docs.cloud.aculab.com/Web_Services_API/web_service_voice_biometrics_users
   *
   * `POST /voice_biometrics/v1/user/verify`, safety `send`: never repeated when it may have worked.
   *
   * @example
   * ```ts
   * const voiceUserPost = await aculab.verifyVoiceUserPost({ user_id: "Bob", audio: new Blob(["RIFF-v"]) });
   * ```
   */
  verifyVoiceUserPost: {
    (input: VerifyVoiceUserPostInput, options?: CallOptions): Promise<VerifyVoiceUserPostOutput>;
    raw(input: VerifyVoiceUserPostInput, options?: CallOptions): Promise<VerifyVoiceUserPostResult>;
  };

  /**
   * Get the URL of a WebSocket to check whether a voice is that of a user.
   *
   * What comes after is no HTTP: connect to the URL, send sound of a known length, and receive events in
   * JSON. An error is a `reject` event with a code: 50 bad request, 51 sound of no use, 52 too little speech,
   * 60 failure of the server, 61 not allowed for this key or account. A confidence above 1 counts as
   * verified.
   *
   * Not confirmed by the provider: The path follows from the other methods of it; the answer is inferred
   * (grade "partly").
   *
   * Source: docs.cloud.aculab.com/Web_Services_API/web_service_voice_biometrics_users
   *
   * `GET /voice_biometrics/v1/user/verify`, safety `send`: never repeated when it may have worked.
   *
   * @example
   * ```ts
   * const voiceUserWebsocket = await aculab.verifyVoiceUserWebsocket({ user_id: "Bob" });
   * ```
   */
  verifyVoiceUserWebsocket: {
    (input: VerifyVoiceUserWebsocketInput, options?: CallOptions): Promise<VerifyVoiceUserWebsocketOutput>;
    raw(input: VerifyVoiceUserWebsocketInput, options?: CallOptions): Promise<VerifyVoiceUserWebsocketResult>;
  };

  /**
   * Check whether a voice is that of a user, from a file at a URL.
   *
   * A confidence above 1 counts as verified. The provider loads what is at the URL.
   *
   * Not confirmed by the provider: The path is documented; that the URLs are fields named `url` is inferred
   * (grade "partly").
   *
   * Source: docs.cloud.aculab.com/Web_Services_API/web_service_voice_biometrics_users
   *
   * `POST /voice_biometrics/v1/user/verify`, safety `send`: never repeated when it may have worked.
   *
   * @example
   * ```ts
   * const voiceUserByUrl = await aculab.verifyVoiceUserByUrl({
   *   user_id: "Bob",
   *   url: "https://media.example.com/v.wav",
   * });
   * ```
   */
  verifyVoiceUserByUrl: {
    (input: VerifyVoiceUserByUrlInput, options?: CallOptions): Promise<VerifyVoiceUserByUrlOutput>;
    raw(input: VerifyVoiceUserByUrlInput, options?: CallOptions): Promise<VerifyVoiceUserByUrlResult>;
  };

  /**
   * See whether a user is registered.
   *
   * Among those of the key's user group.
   *
   * Not confirmed by the provider: The path is documented; names are inferred (grade "partly").
   *
   * Source: docs.cloud.aculab.com/Web_Services_API/web_service_voice_biometrics_users
   *
   * `GET /voice_biometrics/v1/user/exists`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const userExists = await aculab.voiceUserExists({ user_id: "Bob" });
   * ```
   */
  voiceUserExists: {
    (input: VoiceUserExistsInput, options?: CallOptions): Promise<VoiceUserExistsOutput>;
    raw(input: VoiceUserExistsInput, options?: CallOptions): Promise<VoiceUserExistsResult>;
  };

  /**
   * See when and how often a user was registered and verified.
   *
   * Source: docs.cloud.aculab.com/Web_Services_API/web_service_voice_biometrics_users
   *
   * Not confirmed by the provider: The path is documented; names are inferred (grade "partly").
   *
   * `GET /voice_biometrics/v1/user/stats`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const voiceUserStats = await aculab.getVoiceUserStats({ user_id: "Bob" });
   * ```
   */
  getVoiceUserStats: {
    (input: GetVoiceUserStatsInput, options?: CallOptions): Promise<GetVoiceUserStatsOutput>;
    raw(input: GetVoiceUserStatsInput, options?: CallOptions): Promise<GetVoiceUserStatsResult>;
  };

  /**
   * Delete a user and their voice model.
   *
   * There is no way back; the user must be registered again.
   *
   * Not confirmed by the provider: The path is documented; names are inferred (grade "partly").
   *
   * Source: docs.cloud.aculab.com/Web_Services_API/web_service_voice_biometrics_users
   *
   * `POST /voice_biometrics/v1/user/delete`, safety `idempotent`: it may be repeated without further effect.
   *
   * @example
   * ```ts
   * const voiceUser = await aculab.deleteVoiceUser({ user_id: "Bob" });
   * ```
   */
  deleteVoiceUser: {
    (input: DeleteVoiceUserInput, options?: CallOptions): Promise<DeleteVoiceUserOutput>;
    raw(input: DeleteVoiceUserInput, options?: CallOptions): Promise<DeleteVoiceUserResult>;
  };

  /**
   * List the user groups, oldest first.
   *
   * Source: www.aculab.com/cloud/web-services/voice-biometrics/user-groups
   *
   * `GET /voice_biometrics/v1/user_group/list`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const voiceUserGroups = await aculab.listVoiceUserGroups({ user_group_name: "BobsCompany" });
   * ```
   */
  listVoiceUserGroups: {
    (input?: ListVoiceUserGroupsInput, options?: CallOptions): Promise<ListVoiceUserGroupsOutput>;
    raw(input?: ListVoiceUserGroupsInput, options?: CallOptions): Promise<ListVoiceUserGroupsResult>;
  };

  /**
   * Create a user group.
   *
   * To register people in it, make a key for it (createVoiceUserGroupKey).
   *
   * Source: www.aculab.com/cloud/web-services/voice-biometrics/user-groups
   *
   * `POST /voice_biometrics/v1/user_group/create`, safety `send`: never repeated when it may have worked.
   *
   * @example
   * ```ts
   * const voiceUserGroup = await aculab.createVoiceUserGroup({ user_group_name: "BobsCompany" });
   * ```
   */
  createVoiceUserGroup: {
    (input: CreateVoiceUserGroupInput, options?: CallOptions): Promise<CreateVoiceUserGroupOutput>;
    raw(input: CreateVoiceUserGroupInput, options?: CallOptions): Promise<CreateVoiceUserGroupResult>;
  };

  /**
   * Delete a user group.
   *
   * Source: www.aculab.com/cloud/web-services/voice-biometrics/user-groups
   *
   * Not confirmed by the provider: The path follows from a documented title; names are inferred from other
   * operations (grade "partly").
   *
   * `POST /voice_biometrics/v1/user_group/delete`, safety `idempotent`: it may be repeated without further
   * effect.
   *
   * @example
   * ```ts
   * const voiceUserGroup = await aculab.deleteVoiceUserGroup({ user_group_name: "BobsCompany" });
   * ```
   */
  deleteVoiceUserGroup: {
    (input: DeleteVoiceUserGroupInput, options?: CallOptions): Promise<DeleteVoiceUserGroupOutput>;
    raw(input: DeleteVoiceUserGroupInput, options?: CallOptions): Promise<DeleteVoiceUserGroupResult>;
  };

  /**
   * List the keys of a user group, oldest first.
   *
   * The newest page writes the path `keylist` in one place; its own example and all other pages have
   * `key/list`.
   *
   * Source: www.aculab.com/cloud/web-services/voice-biometrics/user-group-keys
   *
   * `GET /voice_biometrics/v1/user_group/key/list`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const voiceUserGroupKeys = await aculab.listVoiceUserGroupKeys({ user_group_name: "BobsCompany" });
   * ```
   */
  listVoiceUserGroupKeys: {
    (input: ListVoiceUserGroupKeysInput, options?: CallOptions): Promise<ListVoiceUserGroupKeysOutput>;
    raw(input: ListVoiceUserGroupKeysInput, options?: CallOptions): Promise<ListVoiceUserGroupKeysResult>;
  };

  /**
   * Make a key for a user group.
   *
   * It works at once, and is what the operations on users need (option `userGroupKey`).
   *
   * Not confirmed by the provider: The path follows from a documented title; names are inferred from other
   * operations (grade "partly").
   *
   * Source: www.aculab.com/cloud/web-services/voice-biometrics/user-group-keys
   *
   * `POST /voice_biometrics/v1/user_group/key/create`, safety `send`: never repeated when it may have worked.
   *
   * @example
   * ```ts
   * const voiceUserGroupKey = await aculab.createVoiceUserGroupKey({ user_group_name: "BobsCompany" });
   * ```
   */
  createVoiceUserGroupKey: {
    (input: CreateVoiceUserGroupKeyInput, options?: CallOptions): Promise<CreateVoiceUserGroupKeyOutput>;
    raw(input: CreateVoiceUserGroupKeyInput, options?: CallOptions): Promise<CreateVoiceUserGroupKeyResult>;
  };

  /**
   * Turn a key of a user group on or off.
   *
   * With a key that is off nobody can be registered, updated or verified.
   *
   * Not confirmed by the provider: The path follows from a documented title; names are inferred from other
   * operations (grade "partly").
   *
   * Source: www.aculab.com/cloud/web-services/voice-biometrics/user-group-keys
   *
   * `POST /voice_biometrics/v1/user_group/key/modify`, safety `idempotent`: it may be repeated without
   * further effect.
   *
   * @example
   * ```ts
   * const voiceUserGroupKey = await aculab.modifyVoiceUserGroupKey({
   *   user_group_key: "ak-CxdoWo/8kzAyBcgny-7qCh9/zfc0",
   *   enabled: true,
   *   retain_data: true,
   * });
   * ```
   */
  modifyVoiceUserGroupKey: {
    (input: ModifyVoiceUserGroupKeyInput, options?: CallOptions): Promise<ModifyVoiceUserGroupKeyOutput>;
    raw(input: ModifyVoiceUserGroupKeyInput, options?: CallOptions): Promise<ModifyVoiceUserGroupKeyResult>;
  };

  /**
   * Delete a key of a user group.
   *
   * Source: www.aculab.com/cloud/web-services/voice-biometrics/user-group-keys
   *
   * Not confirmed by the provider: The path follows from a documented title; names are inferred from other
   * operations (grade "partly").
   *
   * `POST /voice_biometrics/v1/user_group/key/delete`, safety `idempotent`: it may be repeated without
   * further effect.
   *
   * @example
   * ```ts
   * const voiceUserGroupKey = await aculab.deleteVoiceUserGroupKey({
   *   user_group_key: "ak-CxdoWo/8kzAyBcgny-7qCh9/zfc0",
   * });
   * ```
   */
  deleteVoiceUserGroupKey: {
    (input: DeleteVoiceUserGroupKeyInput, options?: CallOptions): Promise<DeleteVoiceUserGroupKeyOutput>;
    raw(input: DeleteVoiceUserGroupKeyInput, options?: CallOptions): Promise<DeleteVoiceUserGroupKeyResult>;
  };

  /**
   * List the recordings of an application's calls.
   *
   * One for each outbound call with sound, kept for about two weeks.
   *
   * Source: www.aculab.com/cloud/web-services/accessing-monitor-recordings
   *
   * `GET /monitor_list`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const monitorRecordings = await aculab.listMonitorRecordings({
   *   application_instance_id: "0123456789abcdef.12345",
   * });
   * ```
   */
  listMonitorRecordings: {
    (input: ListMonitorRecordingsInput, options?: CallOptions): Promise<ListMonitorRecordingsOutput>;
    raw(input: ListMonitorRecordingsInput, options?: CallOptions): Promise<ListMonitorRecordingsResult>;
  };

  /**
   * Download a recording.
   *
   * A WAV file; the answer is a stream.
   *
   * Not confirmed by the provider: The path is documented; the name of the parameter is inferred (grade
   * "partly").
   *
   * Source: docs.cloud.aculab.com/Web_Services_API/web_service_monrecs
   *
   * `GET /monitor_get`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const stream = await aculab.getMonitorRecording({
   *   filename: "2014-05-14/0123456789abcdef.12345.6543/150994965_NRCH_NORMAL(200).wav",
   * });
   * ```
   */
  getMonitorRecording: {
    (input: GetMonitorRecordingInput, options?: CallOptions): Promise<GetMonitorRecordingOutput>;
    raw(input: GetMonitorRecordingInput, options?: CallOptions): Promise<GetMonitorRecordingResult>;
  };

  /**
   * Interrupt running REST applications.
   *
   * Each goes on with `redirect_page`, which gets the result of the interrupted action (onInstanceInfo) and
   * may answer with new actions. Without such a page the application's final page is called, and it ends. An
   * id that is not known is no error, but shows in the answer.
   *
   * Source: www.aculab.com/cloud/web-services/interrupting-a-rest-application
   *
   * Checked before it is sent: `application_instance_ids` must have no "/", which separates the ids.
   *
   * `POST /rest_interrupt`, safety `send`: never repeated when it may have worked.
   *
   * @example
   * ```ts
   * const restApplications = await aculab.interruptRestApplications({
   *   application_instance_ids: ["06e122c3364cc74c.787379"],
   *   redirect_page: "https://app.example.com/interrupted",
   *   redirect_method: "POST",
   * });
   * ```
   */
  interruptRestApplications: {
    (input: InterruptRestApplicationsInput, options?: CallOptions): Promise<InterruptRestApplicationsOutput>;
    raw(input: InterruptRestApplicationsInput, options?: CallOptions): Promise<InterruptRestApplicationsResult>;
  };

  /**
   * Reserve a large conference.
   *
   * For up to 350 participants; without a reservation a conference takes 40. The provider's support must turn
   * reservations on. Those who call before the start hear a busy tone, or get the service in `divert`.
   *
   * Not confirmed by the provider: The path is documented; names of parameters are inferred (grade "partly").
   *
   * Source: docs.cloud.aculab.com/Web_Services_API/web_service_conference
   *
   * `POST /conference_reservation_create`, safety `send`: never repeated when it may have worked.
   *
   * @example
   * ```ts
   * const conferenceReservation = await aculab.createConferenceReservation({
   *   conference_name: "AllHands2026",
   *   max_participants: 60,
   *   start_datetime: "2026-01-02_04:00:00",
   *   duration: 90,
   * });
   * ```
   */
  createConferenceReservation: {
    (input: CreateConferenceReservationInput, options?: CallOptions): Promise<CreateConferenceReservationOutput>;
    raw(input: CreateConferenceReservationInput, options?: CallOptions): Promise<CreateConferenceReservationResult>;
  };

  /**
   * Make a reserved conference longer.
   *
   * `duration` is added to what it has, so each repetition adds it again. After a failure that leaves the
   * result open, look at listConferences first.
   *
   * Not confirmed by the provider: The path is documented; names of parameters are inferred (grade "partly").
   *
   * Source: docs.cloud.aculab.com/Web_Services_API/web_service_conference
   *
   * `POST /conference_reservation_modify`, safety `send`: never repeated when it may have worked.
   *
   * @example
   * ```ts
   * const conferenceReservation = await aculab.modifyConferenceReservation({
   *   reservation_token: "rt-0001",
   *   duration: 15,
   * });
   * ```
   */
  modifyConferenceReservation: {
    (input: ModifyConferenceReservationInput, options?: CallOptions): Promise<ModifyConferenceReservationOutput>;
    raw(input: ModifyConferenceReservationInput, options?: CallOptions): Promise<ModifyConferenceReservationResult>;
  };

  /**
   * Give up a reservation.
   *
   * Source: docs.cloud.aculab.com/Web_Services_API/web_service_conference
   *
   * Not confirmed by the provider: The path is documented; names of parameters are inferred (grade "partly").
   *
   * `POST /conference_reservation_remove`, safety `idempotent`: it may be repeated without further effect.
   *
   * @example
   * ```ts
   * const conferenceReservation = await aculab.removeConferenceReservation({ reservation_token: "rt-0001" });
   * ```
   */
  removeConferenceReservation: {
    (input: RemoveConferenceReservationInput, options?: CallOptions): Promise<RemoveConferenceReservationOutput>;
    raw(input: RemoveConferenceReservationInput, options?: CallOptions): Promise<RemoveConferenceReservationResult>;
  };

  /**
   * List the conferences of the account.
   *
   * Reserved and running ones.
   *
   * Source: docs.cloud.aculab.com/Web_Services_API/web_service_conference
   *
   * `GET /conference_list`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const conferences = await aculab.listConferences();
   * ```
   */
  listConferences: {
    (input?: NoInput, options?: CallOptions): Promise<ListConferencesOutput>;
    raw(input?: NoInput, options?: CallOptions): Promise<ListConferencesResult>;
  };

  /**
   * List who is in a conference.
   *
   * Give the name of the conference or the token of its reservation.
   *
   * Not confirmed by the provider: The path is documented; names of parameters are inferred (grade "partly").
   *
   * Source: docs.cloud.aculab.com/Web_Services_API/web_service_conference
   *
   * Checked before it is sent: at least one of `conference_name` and `reservation_token`.
   *
   * `GET /conference_participant_list`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const conferenceParticipants = await aculab.listConferenceParticipants({ conference_name: "AllHands2026"
   * });
   * ```
   */
  listConferenceParticipants: {
    (input?: ListConferenceParticipantsInput, options?: CallOptions): Promise<ListConferenceParticipantsOutput>;
    raw(input?: ListConferenceParticipantsInput, options?: CallOptions): Promise<ListConferenceParticipantsResult>;
  };

  /**
   * Mute a participant, or let their keys through.
   *
   * Both options must be given each time.
   *
   * Not confirmed by the provider: The path is documented; names of parameters are inferred (grade "partly").
   *
   * Source: docs.cloud.aculab.com/Web_Services_API/web_service_conference
   *
   * `POST /conference_participant_set_options`, safety `idempotent`: it may be repeated without further
   * effect.
   *
   * @example
   * ```ts
   * const conferenceParticipantOptions = await aculab.setConferenceParticipantOptions({
   *   conference_name: "AllHands2026",
   *   participant_id: "0123456789abcdef.12345",
   *   muted: true,
   *   dtmf_enabled: false,
   * });
   * ```
   */
  setConferenceParticipantOptions: {
    (
      input: SetConferenceParticipantOptionsInput,
      options?: CallOptions,
    ): Promise<SetConferenceParticipantOptionsOutput>;
    raw(
      input: SetConferenceParticipantOptionsInput,
      options?: CallOptions,
    ): Promise<SetConferenceParticipantOptionsResult>;
  };

  /**
   * Put a participant out of a conference.
   *
   * Source: docs.cloud.aculab.com/Web_Services_API/web_service_conference
   *
   * Not confirmed by the provider: The path is documented; names of parameters are inferred (grade "partly").
   *
   * `POST /conference_participant_eject`, safety `send`: never repeated when it may have worked.
   *
   * @example
   * ```ts
   * const conferenceParticipant = await aculab.ejectConferenceParticipant({
   *   conference_name: "AllHands2026",
   *   participant_id: "0123456789abcdef.12345",
   * });
   * ```
   */
  ejectConferenceParticipant: {
    (input: EjectConferenceParticipantInput, options?: CallOptions): Promise<EjectConferenceParticipantOutput>;
    raw(input: EjectConferenceParticipantInput, options?: CallOptions): Promise<EjectConferenceParticipantResult>;
  };

  /**
   * Buy phone numbers.
   *
   * Charges the account at once, and each month. In tests use purchaseNumbersDevelopment. After a failure
   * that leaves the result open, call listNumbers before another try. Some countries need a regulation
   * address: without one it fails with code 0005, with one that does not fit with code 0006. One page writes
   * booleans with a capital letter; they are sent in lower case, as others have them.
   *
   * Source: docs.cloud.aculab.com/Web_Services_API/web_service_pstn
   *
   * Checked before it is sent: `quantity` must be 1 or more.
   *
   * `POST /tel_purchase`, safety `purchase`: costs money, never repeated when it may have worked.
   *
   * @example
   * ```ts
   * const numbers = await aculab.purchaseNumbers({
   *   country: "United States",
   *   state: "Texas",
   *   region: "Austin",
   *   quantity: 2,
   *   allow_partial: true,
   * });
   * ```
   */
  purchaseNumbers: {
    (input: PurchaseNumbersInput, options?: CallOptions): Promise<PurchaseNumbersOutput>;
    raw(input: PurchaseNumbersInput, options?: CallOptions): Promise<PurchaseNumbersResult>;
  };

  /**
   * Pretend to buy phone numbers, for tests.
   *
   * Takes what purchaseNumbers takes and answers with numbers that are made up. Costs nothing.
   *
   * Not confirmed by the provider: The path follows from a documented title; names of parameters are inferred
   * (grade "partly").
   *
   * Source: docs.cloud.aculab.com/Web_Services_API/web_service_pstn
   *
   * Checked before it is sent: `quantity` must be 1 or more.
   *
   * `POST /tel_purchase_development`, safety `send`: never repeated when it may have worked.
   *
   * @example
   * ```ts
   * const numbersDevelopment = await aculab.purchaseNumbersDevelopment({
   *   country: "United Kingdom",
   *   region: "London",
   * });
   * ```
   */
  purchaseNumbersDevelopment: {
    (input: PurchaseNumbersDevelopmentInput, options?: CallOptions): Promise<PurchaseNumbersDevelopmentOutput>;
    raw(input: PurchaseNumbersDevelopmentInput, options?: CallOptions): Promise<PurchaseNumbersDevelopmentResult>;
  };

  /**
   * List the phone numbers of the account.
   *
   * All of them unless narrowed.
   *
   * Not confirmed by the provider: The path follows from a documented title; names of parameters are inferred
   * (grade "partly").
   *
   * Source: docs.cloud.aculab.com/Web_Services_API/web_service_pstn
   *
   * `GET /tel_list_numbers`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const numbers = await aculab.listNumbers({ country: "United Kingdom" });
   * ```
   */
  listNumbers: {
    (input?: ListNumbersInput, options?: CallOptions): Promise<ListNumbersOutput>;
    raw(input?: ListNumbersInput, options?: CallOptions): Promise<ListNumbersResult>;
  };

  /**
   * Give phone numbers back.
   *
   * Whoever calls them hears that they do not exist, and somebody else may get them. `PARTIAL` in the answer
   * means that some stay with the account, and `numbers` has those.
   *
   * Not confirmed by the provider: The path follows from a documented title; names of parameters are inferred
   * (grade "partly").
   *
   * Source: docs.cloud.aculab.com/Web_Services_API/web_service_pstn
   *
   * Checked before it is sent: `numbers` must be digits only.
   *
   * `POST /tel_delete_numbers`, safety `idempotent`: it may be repeated without further effect.
   *
   * @example
   * ```ts
   * const numbers = await aculab.deleteNumbers({ numbers: ["442071234567"] });
   * ```
   */
  deleteNumbers: {
    (input: DeleteNumbersInput, options?: CallOptions): Promise<DeleteNumbersOutput>;
    raw(input: DeleteNumbersInput, options?: CallOptions): Promise<DeleteNumbersResult>;
  };

  /**
   * List the countries that have numbers for sale.
   *
   * Source: docs.cloud.aculab.com/Web_Services_API/web_service_pstn
   *
   * Not confirmed by the provider: The path follows from a documented title; names of parameters are inferred
   * (grade "partly").
   *
   * `GET /tel_get_supported_countries`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const supportedCountries = await aculab.listSupportedCountries({ did_type: "geographic" });
   * ```
   */
  listSupportedCountries: {
    (input?: ListSupportedCountriesInput, options?: CallOptions): Promise<ListSupportedCountriesOutput>;
    raw(input?: ListSupportedCountriesInput, options?: CallOptions): Promise<ListSupportedCountriesResult>;
  };

  /**
   * List the states of a country that have numbers for sale.
   *
   * Source: docs.cloud.aculab.com/Web_Services_API/web_service_pstn
   *
   * Not confirmed by the provider: The path follows from a documented title; names of parameters are inferred
   * (grade "partly").
   *
   * `GET /tel_get_supported_states`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const supportedStates = await aculab.listSupportedStates({ country: "United States" });
   * ```
   */
  listSupportedStates: {
    (input: ListSupportedStatesInput, options?: CallOptions): Promise<ListSupportedStatesOutput>;
    raw(input: ListSupportedStatesInput, options?: CallOptions): Promise<ListSupportedStatesResult>;
  };

  /**
   * List the regions that have numbers for sale.
   *
   * Of a country, or of one of its states. Toll-free and national numbers have prefixes in place of regions.
   *
   * Not confirmed by the provider: The path follows from a documented title; names of parameters are inferred
   * (grade "partly").
   *
   * Source: docs.cloud.aculab.com/Web_Services_API/web_service_pstn
   *
   * `GET /tel_get_supported_regions`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const supportedRegions = await aculab.listSupportedRegions({ country: "United States" });
   * ```
   */
  listSupportedRegions: {
    (input: ListSupportedRegionsInput, options?: CallOptions): Promise<ListSupportedRegionsOutput>;
    raw(input: ListSupportedRegionsInput, options?: CallOptions): Promise<ListSupportedRegionsResult>;
  };

  /**
   * List the addresses for countries that ask for one.
   *
   * They are created in the provider's console. A purchase takes the name of one.
   *
   * Source: docs.cloud.aculab.com/Web_Services_API/web_service_pstn
   *
   * `GET /tel_list_regulation_addresses`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const regulationAddresses = await aculab.listRegulationAddresses();
   * ```
   */
  listRegulationAddresses: {
    (input?: NoInput, options?: CallOptions): Promise<ListRegulationAddressesOutput>;
    raw(input?: NoInput, options?: CallOptions): Promise<ListRegulationAddressesResult>;
  };

  /**
   * Look up the carrier and the type of a phone number.
   *
   * Each look-up may be charged, so it is treated as a purchase although it is a GET: after a failure that
   * leaves the result open it is not repeated by itself. Repeating it has no effect but the price.
   *
   * Not confirmed by the provider: That each look-up may cost money is not documented; to be safe it is taken
   * to.
   *
   * Source: docs.cloud.aculab.com/Web_Services_API/web_service_number_lookup
   *
   * `GET /number_lookup/v1/check`, safety `purchase`: costs money, never repeated when it may have worked.
   *
   * @example
   * ```ts
   * const number = await aculab.lookupNumber({ phone_number: "443069990123" });
   * ```
   */
  lookupNumber: {
    (input: LookupNumberInput, options?: CallOptions): Promise<LookupNumberOutput>;
    raw(input: LookupNumberInput, options?: CallOptions): Promise<LookupNumberResult>;
  };

  /**
   * Start a report.
   *
   * getReportProgress tells how far it is, getReport loads it when it is ready. Each request makes another
   * report.
   *
   * Source: docs.cloud.aculab.com/Web_Services_API/web_service_reports
   *
   * `POST /report_start`, safety `send`: never repeated when it may have worked.
   *
   * @example
   * ```ts
   * const report = await aculab.startReport({
   *   report: "adr",
   *   from: new Date("2013-05-01T13:00:00.000Z"),
   *   to: new Date("2013-05-03T13:00:00.000Z"),
   * });
   * ```
   */
  startReport: {
    (input: StartReportInput, options?: CallOptions): Promise<StartReportOutput>;
    raw(input: StartReportInput, options?: CallOptions): Promise<StartReportResult>;
  };

  /**
   * See how far the reports are that are being made.
   *
   * Source: docs.cloud.aculab.com/Web_Services_API/web_service_reports
   *
   * `GET /report_progress`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const reportProgress = await aculab.getReportProgress();
   * ```
   */
  getReportProgress: {
    (input?: NoInput, options?: CallOptions): Promise<GetReportProgressOutput>;
    raw(input?: NoInput, options?: CallOptions): Promise<GetReportProgressResult>;
  };

  /**
   * List the reports that are ready.
   *
   * Source: docs.cloud.aculab.com/Web_Services_API/web_service_reports
   *
   * Not confirmed by the provider: The path is inferred (grade "assumed").
   *
   * `GET /report_list`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const reports = await aculab.listReports();
   * ```
   */
  listReports: {
    (input?: NoInput, options?: CallOptions): Promise<ListReportsOutput>;
    raw(input?: NoInput, options?: CallOptions): Promise<ListReportsResult>;
  };

  /**
   * Download a report.
   *
   * A CSV file, once it is ready; the answer is a stream. What the columns mean is described at
   * www.aculab.com/cloud/web-services/generating-reports/report-format.
   *
   * Not confirmed by the provider: Path and name are inferred (grade "assumed").
   *
   * Source: docs.cloud.aculab.com/Web_Services_API/web_service_reports
   *
   * `GET /report_get`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const stream = await aculab.getReport({
   *   filename: "1-2-0_bill.blogs@acompany.com_adr_2013-05-01_13:00:00_2013-05-03_13:00:00.csv",
   * });
   * ```
   */
  getReport: {
    (input: GetReportInput, options?: CallOptions): Promise<GetReportOutput>;
    raw(input: GetReportInput, options?: CallOptions): Promise<GetReportResult>;
  };

  /**
   * Stop a report that is being made.
   *
   * Source: docs.cloud.aculab.com/Web_Services_API/web_service_reports
   *
   * Not confirmed by the provider: Path and name are inferred (grade "assumed").
   *
   * `POST /report_cancel`, safety `idempotent`: it may be repeated without further effect.
   *
   * @example
   * ```ts
   * await aculab.cancelReport({
   *   filename: "1-2-0_bill.blogs@acompany.com_adr_2013-05-01_13:00:00_2013-05-03_13:00:00.csv",
   * });
   * ```
   */
  cancelReport: {
    (input: CancelReportInput, options?: CallOptions): Promise<CancelReportOutput>;
    raw(input: CancelReportInput, options?: CallOptions): Promise<CancelReportResult>;
  };

  /**
   * Delete a report.
   *
   * Source: docs.cloud.aculab.com/Web_Services_API/web_service_reports
   *
   * Not confirmed by the provider: Path and name are inferred (grade "assumed").
   *
   * `POST /report_delete`, safety `idempotent`: it may be repeated without further effect.
   *
   * @example
   * ```ts
   * await aculab.deleteReport({
   *   filename: "1-2-0_bill.blogs@acompany.com_adr_2013-05-01_13:00:00_2013-05-03_13:00:00.csv",
   * });
   * ```
   */
  deleteReport: {
    (input: DeleteReportInput, options?: CallOptions): Promise<DeleteReportOutput>;
    raw(input: DeleteReportInput, options?: CallOptions): Promise<DeleteReportResult>;
  };

  /**
   * Make a token that a WebRTC client signs in with.
   *
   * A JWT, which also says for which client it is and when it ends. Developer accounts have a number of
   * tokens per month. An old page writes the parameter with a space, `client id`, which is wrong.
   *
   * Source: docs.cloud.aculab.com/Web_Services_API/web_service_webrtc
   *
   * Checked before it is sent: `call_client` must have no comma, which separates the names.
   *
   * `POST /webrtc_generate_token`, safety `send`: never repeated when it may have worked.
   *
   * @example
   * ```ts
   * const webrtcToken = await aculab.generateWebrtcToken({
   *   client_id: "anna",
   *   ttl: 1200,
   *   enable_incoming: false,
   *   call_client: ["bob", "sales*"],
   * });
   * ```
   */
  generateWebrtcToken: {
    (input: GenerateWebrtcTokenInput, options?: CallOptions): Promise<GenerateWebrtcTokenOutput>;
    raw(input: GenerateWebrtcTokenInput, options?: CallOptions): Promise<GenerateWebrtcTokenResult>;
  };

  /**
   * List the WebRTC clients that are registered now.
   *
   * Source: docs.cloud.aculab.com/Web_Services_API/web_service_webrtc
   *
   * `GET /webrtc_registered_clients`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const registeredWebrtcClients = await aculab.listRegisteredWebrtcClients();
   * ```
   */
  listRegisteredWebrtcClients: {
    (input?: NoInput, options?: CallOptions): Promise<ListRegisteredWebrtcClientsOutput>;
    raw(input?: NoInput, options?: CallOptions): Promise<ListRegisteredWebrtcClientsResult>;
  };

  /**
   * See how the connection to the provider is protected.
   *
   * Whether the provider is content with the TLS version and cipher of this machine. The argument `protocol`
   * of the provider's Python module pins the version on its own side; nothing of it is sent.
   *
   * Source: docs.cloud.aculab.com/Web_Services_API/web_service_security
   *
   * `GET /security/protocol_check`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const securityProtocol = await aculab.checkSecurityProtocol();
   * ```
   */
  checkSecurityProtocol: {
    (input?: NoInput, options?: CallOptions): Promise<CheckSecurityProtocolOutput>;
    raw(input?: NoInput, options?: CallOptions): Promise<CheckSecurityProtocolResult>;
  };

  /**
   * List the inbound or the outbound services.
   *
   * Source: www.aculab.com/cloud/web-services/services/outbound/management
   *
   * `GET /service/v1/{direction}`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const services = await aculab.listServices({ direction: "outbound" });
   * ```
   */
  listServices: {
    (input: ListServicesInput, options?: CallOptions): Promise<ListServicesOutput>;
    raw(input: ListServicesInput, options?: CallOptions): Promise<ListServicesResult>;
  };

  /**
   * Get the schema of the services' configuration.
   *
   * All options, with their types and defaults.
   *
   * Source: www.aculab.com/cloud/web-services/services/outbound/management
   *
   * `GET /service/v1/schema/{direction}`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const serviceSchema = await aculab.getServiceSchema({ direction: "outbound" });
   * ```
   */
  getServiceSchema: {
    (input: GetServiceSchemaInput, options?: CallOptions): Promise<GetServiceSchemaOutput>;
    raw(input: GetServiceSchemaInput, options?: CallOptions): Promise<GetServiceSchemaResult>;
  };

  /**
   * Read the configuration of a service.
   *
   * Source: www.aculab.com/cloud/web-services/services/outbound/management
   *
   * `GET /service/v1/{direction}/{service_name}`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const service = await aculab.readService({
   *   direction: "outbound",
   *   service_name: "my_service",
   * });
   * ```
   */
  readService: {
    (input: ReadServiceInput, options?: CallOptions): Promise<ReadServiceOutput>;
    raw(input: ReadServiceInput, options?: CallOptions): Promise<ReadServiceResult>;
  };

  /**
   * Create a service, or give it another configuration.
   *
   * Options that are not given get their defaults, also where the service had something else; modifyService
   * keeps them. An outbound service needs `service_password`, an inbound one nothing (`{}`). The status of
   * `.raw` tells a new service, 201, from a changed one, 200.
   *
   * Source: www.aculab.com/cloud/web-services/services/outbound/management
   *
   * `PUT /service/v1/{direction}/{service_name}`, safety `idempotent`: it may be repeated without further
   * effect.
   *
   * @example
   * ```ts
   * const service = await aculab.writeService({
   *   direction: "outbound",
   *   service_name: "my_service",
   *   configuration: {
   *     service_password: "svc-pass-0001",
   *     rest: {
   *       first_page: {
   *         address: "https://app.example.com/first",
   *         method: "POST",
   *       },
   *     },
   *   },
   * });
   * ```
   */
  writeService: {
    (input: WriteServiceInput, options?: CallOptions): Promise<WriteServiceOutput>;
    raw(input: WriteServiceInput, options?: CallOptions): Promise<WriteServiceResult>;
  };

  /**
   * Change a part of a service's configuration.
   *
   * What is given is merged into what there is.
   *
   * Source: www.aculab.com/cloud/web-services/services/outbound/management
   *
   * `PATCH /service/v1/{direction}/{service_name}`, safety `idempotent`: it may be repeated without further
   * effect.
   *
   * @example
   * ```ts
   * const service = await aculab.modifyService({
   *   direction: "outbound",
   *   service_name: "my_service",
   *   configuration: {
   *     uas: { application_name: "caller_app" },
   *   },
   * });
   * ```
   */
  modifyService: {
    (input: ModifyServiceInput, options?: CallOptions): Promise<ModifyServiceOutput>;
    raw(input: ModifyServiceInput, options?: CallOptions): Promise<ModifyServiceResult>;
  };

  /**
   * Delete a service.
   *
   * Source: www.aculab.com/cloud/web-services/services/outbound/management
   *
   * `DELETE /service/v1/{direction}/{service_name}`, safety `idempotent`: it may be repeated without further
   * effect.
   *
   * @example
   * ```ts
   * await aculab.deleteService({
   *   direction: "outbound",
   *   service_name: "my_service",
   * });
   * ```
   */
  deleteService: {
    (input: DeleteServiceInput, options?: CallOptions): Promise<DeleteServiceOutput>;
    raw(input: DeleteServiceInput, options?: CallOptions): Promise<DeleteServiceResult>;
  };

  /**
   * List the outbound services that have starts waiting.
   *
   * Source: docs.cloud.aculab.com/Web_Services_API/web_service_outbound_service_queues
   *
   * `GET /service/v1/outbound_queues`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const outboundQueues = await aculab.listOutboundQueues();
   * ```
   */
  listOutboundQueues: {
    (input?: NoInput, options?: CallOptions): Promise<ListOutboundQueuesOutput>;
    raw(input?: NoInput, options?: CallOptions): Promise<ListOutboundQueuesResult>;
  };

  /**
   * See how many starts of an outbound service are waiting.
   *
   * Uses the credentials of the account where the client has them; otherwise those of the outbound service,
   * which then serve that service only.
   *
   * Source: docs.cloud.aculab.com/Web_Services_API/web_service_outbound_service_queues
   *
   * `GET /service/v1/outbound/{service_name}/queue`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const outboundQueue = await aculab.getOutboundQueue({ service_name: "my_service" });
   * ```
   */
  getOutboundQueue: {
    (input: GetOutboundQueueInput, options?: CallOptions): Promise<GetOutboundQueueOutput>;
    raw(input: GetOutboundQueueInput, options?: CallOptions): Promise<GetOutboundQueueResult>;
  };

  /**
   * Cancel all starts of an outbound service that are waiting.
   *
   * Uses the credentials of the account where the client has them; otherwise those of the outbound service,
   * which then serve that service only.
   *
   * Source: docs.cloud.aculab.com/Web_Services_API/web_service_outbound_service_queues
   *
   * `DELETE /service/v1/outbound/{service_name}/queue`, safety `idempotent`: it may be repeated without
   * further effect.
   *
   * @example
   * ```ts
   * const outboundQueue = await aculab.purgeOutboundQueue({ service_name: "my_service" });
   * ```
   */
  purgeOutboundQueue: {
    (input: PurgeOutboundQueueInput, options?: CallOptions): Promise<PurgeOutboundQueueOutput>;
    raw(input: PurgeOutboundQueueInput, options?: CallOptions): Promise<PurgeOutboundQueueResult>;
  };

  /**
   * Make a token that may do a part of what the account may.
   *
   * For clients that shall not know the API access key. Only the host of the account's region makes and takes
   * such tokens. The page's own example has `prefix` where its table has `file_prefix`; the table is
   * followed. How a token is presented could not be read; as a bearer token, it seems.
   *
   * Source: docs.cloud.aculab.com/Web_Services_API/web_service_access_token
   *
   * `POST /access-token/new-access-token`, safety `send`: never repeated when it may have worked.
   *
   * @example
   * ```ts
   * const accessToken = await aculab.createAccessToken({
   *   service: "MyOutboundService",
   *   filetypes: ["media"],
   *   file_prefix: "/appfolder",
   * });
   * ```
   */
  createAccessToken: {
    (input?: CreateAccessTokenInput, options?: CallOptions): Promise<CreateAccessTokenOutput>;
    raw(input?: CreateAccessTokenInput, options?: CallOptions): Promise<CreateAccessTokenResult>;
  };
}
