// Generated from specs/aculab/ by `pnpm generate aculab`. Do not edit.
import type { HttpStatus, RawResult } from "@trunkline/core";
import type { components } from "./schema.ts";

/** The token. It begins with `ey`. */
export type AccessToken = components["schemas"]["AccessToken"];

/** What a token allows. What is not given, it does not. */
export type AccessTokenRequest = components["schemas"]["AccessTokenRequest"];

/** What is known of each number, by number. */
export type AccountNumbers = components["schemas"]["AccountNumbers"];

/** The record of an application. Costs are in US dollars. It may have more members than these. */
export type ApplicationRecord = {
  /** @description Id of the application. */
  application_instance_id?: string;
  /** @description Name of the application. */
  application_name?: string;
  /** @description When it started. On the wire: seconds since 1970. */
  start_time?: Date;
  /** @description When it started, to the second. On the wire: `YYYY-MM-DD_hh:mm:ss`, UTC. */
  start_datetime?: Date;
  /** @description When it ended. On the wire: seconds since 1970. */
  stop_time?: Date;
  /** @description When it ended, to the second. On the wire: `YYYY-MM-DD_hh:mm:ss`, UTC. */
  stop_datetime?: Date;
  /** @description How long it ran, in seconds. */
  duration?: number;
  /** @description Seconds of text that was spoken. */
  tts_seconds?: number;
  /** @description Price of a minute of that. */
  tts_unit_cost?: number;
  /** @description Price of all of that. Not confirmed by the provider: Name inferred from a column of the reports. */
  tts_cost?: number;
  /** @description How many channels it had beside the first. */
  extra_channel_count?: number;
  /** @description Whether fax was enabled. */
  fax?: boolean;
  /** @description Price of the platform. */
  platform_cost?: number;
  /** @description Price of the further channels. */
  extra_cost?: number;
  /** @description Price of the calls to phone numbers. */
  pstn_cost?: number;
  /** @description Price of everything. Not confirmed by the provider: Name inferred from a column of the reports. */
  total_cost?: number;
  /** @description Whether the costs are final. Not confirmed by the provider: Name inferred from a column of the reports. */
  costs_valid?: boolean;
  /** @description The number that the application returned. Not confirmed by the provider: Name inferred from a column of the reports. */
  status?: number | string;
} & {
  [key: string]: unknown;
};

/** The records of an application. Without any member where there are none yet. */
export type ApplicationStatus = {
  adr?: ApplicationRecord;
  /** @description Records of its calls. */
  cdrs?: StatusRecords;
  /** @description Records of the features it used. Only if it used any. */
  fdrs?: StatusRecords;
  /** @description Its errors. */
  errs?: StatusRecords;
};

/** A recipient that one of the account's numbers may not write to. */
export type BlockedNumber = components["schemas"]["BlockedNumber"];

/**
 * The numbers bought.
 *
 * Not confirmed by the provider: No example is published; expect a bare array, or an object that has one.
 */
export type BoughtNumbers = components["schemas"]["BoughtNumbers"];

/** The result by id. */
export type CancelledMessages = components["schemas"]["CancelledMessages"];

/** The result by id. */
export type CancelledStarts = components["schemas"]["CancelledStarts"];

/**
 * A conference.
 *
 * Not confirmed by the provider: None of its members is documented; these are inferred from the other
 * operations.
 */
export type Conference = components["schemas"]["Conference"];

/** Who is to leave a conference. */
export type ConferenceEjection = components["schemas"]["ConferenceEjection"];

/** How much longer a reserved conference shall last. */
export type ConferenceExtension = components["schemas"]["ConferenceExtension"];

/** The answer to new options. */
export type ConferenceOptionsSet = {
  /** @description Whether they are set. Not confirmed by the provider: The provider's Python module once speaks of the text "false"; both are read as a boolean. */
  options_set: boolean;
};

/**
 * A participant.
 *
 * Not confirmed by the provider: None of its members is documented; these are inferred from
 * setConferenceParticipantOptions.
 */
export type ConferenceParticipant = {
  /** @description The id of the application that placed the call into the conference. */
  participant_id?: string;
  /** @description Whether nobody hears the participant. */
  muted?: boolean;
  /** @description Whether the participant's keys are heard. */
  dtmf_enabled?: boolean;
} & {
  [key: string]: unknown;
};

/** A participant's options. */
export type ConferenceParticipantOptions = components["schemas"]["ConferenceParticipantOptions"];

/** The state of a conference, and who is in it. */
export type ConferenceParticipants = {
  status: ConferenceStatus;
  /** @description The participants. */
  participant: ConferenceParticipant[];
};

/** Which reservation to give up. */
export type ConferenceRemoval = components["schemas"]["ConferenceRemoval"];

/** A conference to reserve. */
export type ConferenceReservation = components["schemas"]["ConferenceReservation"];

/** The answer to a reservation. */
export type ConferenceReservationToken = components["schemas"]["ConferenceReservationToken"];

/** `HOLDING` is about to start; `ACTIVE` has two participants or more, the leader among them. */
export type ConferenceStatus = components["schemas"]["ConferenceStatus"];

/** The answer to a new group. */
export type CreatedVoiceUserGroup = components["schemas"]["CreatedVoiceUserGroup"];

/** What became of numbers that were to go. */
export type DeletedNumbers = components["schemas"]["DeletedNumbers"];

/** The answer to a deletion. */
export type DeletedVoiceUser = components["schemas"]["DeletedVoiceUser"];

/** The answer to a deletion. */
export type DeletedVoiceUserGroup = components["schemas"]["DeletedVoiceUserGroup"];

/** The answer to an ejection. */
export type EjectedParticipant = components["schemas"]["EjectedParticipant"];

/** A time, with fractions of a second. */
export type EpochTime = Date;

/**
 * The body of an error, for requests that ask for JSON, as ours do. It may be missing, XML or HTML
 * nevertheless.
 *
 * Source: www.aculab.com/cloud/web-services/web-service-errors
 */
export type ErrorDocument = components["schemas"]["ErrorDocument"];

/** The answer to an extension. */
export type ExtendedConference = components["schemas"]["ExtendedConference"];

/** Which files go. */
export type FileDeletion = components["schemas"]["FileDeletion"];

/** How far a deletion is. */
export type FileDeletionProgress = components["schemas"]["FileDeletionProgress"];

/** The answer to a deletion. */
export type FileDeletionToken = components["schemas"]["FileDeletionToken"];

/** A file in the store, where its name is a key. */
export type FileDetails = components["schemas"]["FileDetails"];

/**
 * A page of files.
 *
 * Not confirmed by the provider: The shape is not documented. It is taken to be that of a folder; the
 * provider's Python module shows an object by name of file, and a bare list may be, so expect all three:
 * `filesOf` reads them.
 */
export type FileList = components["schemas"]["FileList"];

/** Which file goes where. */
export type FileMove = components["schemas"]["FileMove"];

/**
 * Name of a file, with its folders: letters, digits and `. _ / @ -`. A colon is taken, but better left out.
 * No part may be `.`, `..` or empty.
 */
export type FileName = components["schemas"]["FileName"];

/** `media` for calls, `msg_media` for messages, `rest` for the logs of REST applications. */
export type FileType = components["schemas"]["FileType"];

/** A page of what is in a folder. */
export type FolderPage = components["schemas"]["FolderPage"];

/** A message that came in. Told from news of a sent one by `direction`. */
export type InboundMessage = {
  /** @constant */
  direction: "receive";
  /** @description Always `received`. */
  status: string;
  /** @description Id of the message. */
  msg_ref: string;
  /** @description The sender, with country code. */
  from: string;
  /** @description The account's number. */
  to: string;
  type?: MessageType;
  /** @description When it came in. On the wire: `YYYY-MM-DD_hh:mm:ss`, UTC. */
  timestamp?: Date;
  /** @description Code of the error; `000` for none. */
  aculab_msg_err?: string;
  /** @description The text. */
  content?: string;
  /** @description Of an MMS, the names of its files (getFile, `msg_media`). */
  msg_media?: string[];
  /** @description The same for all parts of a long text. */
  multipart_uid?: string;
  /** @description Which part this is, from 1 to `multipart_count`. */
  multipart_pos?: number;
  /** @description How many parts there are. */
  multipart_count?: number;
};

/** How far a REST application is. */
export type InstanceInfo = components["schemas"]["InstanceInfo"];

/** The result for an application. It may also have the action that was interrupted. */
export type InterruptedApplication = components["schemas"]["InterruptedApplication"];

/**
 * The results by id. Older pages of the provider have a word each, newer ones an object with the word as
 * `result`; expect both.
 */
export type InterruptedApplications = components["schemas"]["InterruptedApplications"];

/** Names messages. */
export type MessageIds = components["schemas"]["MessageIds"];

/** What became of a message. Where the status is `unknown` there is nothing else. */
export type MessageState = components["schemas"]["MessageState"];

/** The states by id. */
export type MessageStates = components["schemas"]["MessageStates"];

/**
 * How far a message is. `failed` has the reason behind it, as in `failed (reason)`: compare the beginning
 * only.
 */
export type MessageStatus = components["schemas"]["MessageStatus"];

/** What kind of message it is. */
export type MessageType = components["schemas"]["MessageType"];

/** A recording. */
export type MonitorRecording = {
  /** @description When it was made. On the wire: `YYYY-MM-DD_hh:mm:ss`, UTC. */
  created_date: Date;
  /** @description Its size in bytes. */
  size: number;
};

/** The recordings by name of file. */
export type MonitorRecordings = {
  [key: string]: MonitorRecording;
};

/** A message to send. An SMS has `content`; an MMS has `msg_media`, and may have `content`. */
export type NewMessage = components["schemas"]["NewMessage"];

/** A report to make. */
export type NewReport = {
  /** @description What on: applications (`adr`), calls (`cdr`), features (`fdr`), messages (`msg`), errors (`err`), or `csr`, which only newer pages have. */
  report: "adr" | "cdr" | "fdr" | "msg" | "err" | "csr" | (string & {});
  /** @description Beginning of the period. On the wire: `YYYY-MM-DD_hh:mm:ss`, UTC. */
  from: Date;
  /** @description End of the period. The provider's Python module puts the present time here if it is not given. On the wire: `YYYY-MM-DD_hh:mm:ss`, UTC. */
  to: Date;
};

/** A user group to create. */
export type NewVoiceUserGroup = components["schemas"]["NewVoiceUserGroup"];

/** Which numbers go. */
export type NumberDeletion = components["schemas"]["NumberDeletion"];

/** What is known of a phone number. Only `number_found` where it was not found. */
export type NumberLookup = components["schemas"]["NumberLookup"];

/** Which numbers to buy. */
export type NumberOrder = {
  /** @description The country, as listSupportedCountries has it. */
  country: PlaceName;
  /** @description The state, in countries that have them, as listSupportedStates has it. */
  state?: PlaceName;
  /** @description The region, as listSupportedRegions has it; for toll-free and national numbers their prefix. */
  region: PlaceName;
  /** @description Name of an address from listRegulationAddresses, in countries that ask for one. */
  regulation_address?: string;
  /**
   * @description How many.
   * @default 1
   */
  quantity?: number;
  /** @description The inbound service that is copied for each number. */
  based_on?: string;
  /**
   * @description Whether to buy fewer where there are not as many. Otherwise that is an error.
   * @default false
   */
  allow_partial?: boolean;
  /** @description The type of the numbers. `geographic` unless given. Not confirmed by the provider: Name taken from the provider's Python module (grade "partly"). */
  did_type?: NumberType;
  /**
   * @description Whether toll-free numbers can be called from landlines. Not confirmed by the provider: Name taken from the provider's Python module (grade "partly").
   * @default false
   */
  allow_landline?: boolean;
  /**
   * @description Whether toll-free numbers can be called from mobile telephones. Not confirmed by the provider: Name taken from the provider's Python module (grade "partly").
   * @default false
   */
  allow_cellular?: boolean;
  /**
   * @description Whether toll-free numbers can be called from payphones. Not confirmed by the provider: Name taken from the provider's Python module (grade "partly").
   * @default false
   */
  allow_payphone?: boolean;
};

/** Type of a phone number. */
export type NumberType = components["schemas"]["NumberType"];

/** The starts of an outbound service that are waiting. */
export type OutboundQueue = components["schemas"]["OutboundQueue"];

/** A phone number with its country code, digits only and no plus sign. */
export type PhoneNumber = components["schemas"]["PhoneNumber"];

/** Name of a place. It goes over the wire in ASCII, other letters as `\u00f6`; give it as people write it. */
export type PlaceName = string;

/**
 * Names of places.
 *
 * Not confirmed by the provider: No example is published; expect a bare array, or an object that has one.
 */
export type PlaceNames = components["schemas"]["PlaceNames"];

/** The starts that were cancelled. */
export type PurgedQueue = components["schemas"]["PurgedQueue"];

/** The answer to a registration or an update. */
export type RegisteredVoice = components["schemas"]["RegisteredVoice"];

/** Addresses by name. */
export type RegulationAddresses = components["schemas"]["RegulationAddresses"];

/** The answer to a removal. */
export type RemovedConference = components["schemas"]["RemovedConference"];

/** Names a report. */
export type ReportFile = components["schemas"]["ReportFile"];

/** The reports by name of file. */
export type ReportList = components["schemas"]["ReportList"];

/** How far a report is. */
export type ReportProgress = components["schemas"]["ReportProgress"];

/** The progress by name of file. */
export type ReportProgressList = components["schemas"]["ReportProgressList"];

/** The next actions of a REST application, as the provider's pages on its REST API describe them. */
export type RestActions = components["schemas"]["RestActions"];

/** A call that a REST service places. */
export type RestCall = components["schemas"]["RestCall"];

/** Which applications are interrupted, and how they go on. */
export type RestInterruption = components["schemas"]["RestInterruption"];

/** What a REST service is started with. */
export type RestServiceStart = components["schemas"]["RestServiceStart"];

/** How a connection is protected. */
export type SecurityCheck = components["schemas"]["SecurityCheck"];

/** News of a message that was sent. Told from one that came in by `direction`. */
export type SentMessageStatus = {
  /** @constant */
  direction: "send";
  status: MessageStatus;
  /** @description Id of the message, as sendMessage answered it. */
  msg_ref: string;
  /** @description The account's number. */
  from: string;
  /** @description The recipient, with country code. */
  to: string;
  type?: MessageType;
  /** @description When it happened. On the wire: `YYYY-MM-DD_hh:mm:ss`, UTC. */
  timestamp?: Date;
  /** @description Code of the error; `000` for none. No table is published. */
  aculab_msg_err?: string;
  /** @description The same for all parts of a long text. */
  multipart_uid?: string;
  /** @description Which part this is, from 1 to `multipart_count`. */
  multipart_pos?: number;
  /** @description How many parts there are. */
  multipart_count?: number;
};

/** A service. */
export type Service = components["schemas"]["Service"];

/**
 * The configuration of a service. These are the options that are known by name; it takes and has more, which
 * getServiceSchema describes.
 */
export type ServiceConfiguration = components["schemas"]["ServiceConfiguration"];

/** The schema of a configuration. */
export type ServiceSchema = components["schemas"]["ServiceSchema"];

/** Names starts of an outbound service. */
export type ServiceStartIds = components["schemas"]["ServiceStartIds"];

/** What became of a start. */
export type ServiceStartState = components["schemas"]["ServiceStartState"];

/** The states by id. */
export type ServiceStartStates = components["schemas"]["ServiceStartStates"];

/** The answer to a start. */
export type StartedReport = components["schemas"]["StartedReport"];

/**
 * Records whose members are not documented.
 *
 * Not confirmed by the provider: Whether it is an array or an object differs between sources; expect both.
 */
export type StatusRecords = components["schemas"]["StatusRecords"];

/** A file in the store. */
export type StoredFile = components["schemas"]["StoredFile"];

/** A report. */
export type StoredReport = components["schemas"]["StoredReport"];

/**
 * A time in UTC, as it is sent. The form is not documented for it: seconds since 1970 as elsewhere in
 * answers, or `YYYY-MM-DD_hh:mm:ss`.
 */
export type TimeAsSent = components["schemas"]["TimeAsSent"];

/** What a UAS service is started with. */
export type UasServiceStart = components["schemas"]["UasServiceStart"];

/** A time in UTC. */
export type UtcTime = Date;

/** A time in UTC, as `YYYY-MM-DD_hh:mm:ss`. */
export type UtcTimeText = components["schemas"]["UtcTimeText"];

/** The answer to a verification. */
export type VerifiedVoice = components["schemas"]["VerifiedVoice"];

/** Sound of one person. */
export type VoiceFile = components["schemas"]["VoiceFile"];

/** Sound of one person. */
export type VoiceFiles = components["schemas"]["VoiceFiles"];

/** The files, and whether they were of use. */
export type VoiceSources = components["schemas"]["VoiceSources"];

/**
 * A time in UTC.
 *
 * Not confirmed by the provider: That it is null for what never happened is inferred.
 */
export type VoiceTime = Date | null;

/** Where sound of a user is, and how strictly it is compared. */
export type VoiceUrl = components["schemas"]["VoiceUrl"];

/** Where sound of a user is. */
export type VoiceUrls = components["schemas"]["VoiceUrls"];

/** Which user goes. */
export type VoiceUserDeletion = components["schemas"]["VoiceUserDeletion"];

/** Whether a user is registered. */
export type VoiceUserExistence = components["schemas"]["VoiceUserExistence"];

/** A user group. */
export type VoiceUserGroup = {
  /** @description Its name. */
  name: string;
  /** @description When it was created. On the wire: `YYYY-MM-DD_hh:mm:ss`, UTC. */
  created: Date;
  /** @description How many users are registered in it. */
  registrations: number;
};

/** A key of a user group. */
export type VoiceUserGroupKey = {
  /** @description The key itself; the option `userGroupKey` takes it. It may hold slashes. */
  user_group_key: string;
  /** @description When it was made. On the wire: `YYYY-MM-DD_hh:mm:ss`, UTC. */
  created: Date;
  /** @description Whether users can be registered, updated and verified with it. */
  enabled: boolean;
  /** @description Whether sound and data of each call are kept for finding faults. */
  retain_data: boolean;
};

/** What becomes of a key. */
export type VoiceUserGroupKeyChange = components["schemas"]["VoiceUserGroupKeyChange"];

/** Which key goes. */
export type VoiceUserGroupKeyDeletion = components["schemas"]["VoiceUserGroupKeyDeletion"];

/** The keys of a user group. */
export type VoiceUserGroupKeyList = {
  /** @description Oldest first. */
  user_group_keys: VoiceUserGroupKey[];
};

/** The user groups of the account. */
export type VoiceUserGroupList = {
  /** @description Oldest first. */
  user_groups: VoiceUserGroup[];
};

/** Names a user group. */
export type VoiceUserGroupName = components["schemas"]["VoiceUserGroupName"];

/** When and how often a user was registered and verified. */
export type VoiceUserStats = {
  /** @description The group that the user is in. */
  user_group_name?: string;
  /** @description Id for the provider's support desk. */
  transaction_id?: string;
  /** @description When the user was registered. On the wire: `YYYY-MM-DD_hh:mm:ss`, UTC. */
  registration_date?: Date | null;
  /** @description When the voice model was added to last. On the wire: `YYYY-MM-DD_hh:mm:ss`, UTC. */
  update_date?: Date | null;
  /** @description When the user was verified last. On the wire: `YYYY-MM-DD_hh:mm:ss`, UTC. */
  verification_date?: Date | null;
  /** @description How often it was tried. */
  verification_attempts?: number;
  /** @description How often the voice was the user's. */
  verifications_passed?: number;
  /** @description How often it was not. */
  verifications_failed?: number;
};

/** Where to send sound to. */
export type VoiceWebsocket = components["schemas"]["VoiceWebsocket"];

/** The HTTP method that a page of yours is called with. */
export type WebMethod = components["schemas"]["WebMethod"];

/** A WebRTC client that is registered. */
export type WebrtcClient = components["schemas"]["WebrtcClient"];

/**
 * The clients.
 *
 * Not confirmed by the provider: No example is published; a bare array is expected, but the page speaks of a
 * list in an object.
 */
export type WebrtcClients = components["schemas"]["WebrtcClients"];

/** The answer with a token. */
export type WebrtcToken = components["schemas"]["WebrtcToken"];

/** Whom a token is for, and what it allows. */
export type WebrtcTokenRequest = components["schemas"]["WebrtcTokenRequest"];

/** `media` for calls, `msg_media` for messages. */
export type WritableFileType = components["schemas"]["WritableFileType"];

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
export type StartRestServiceResult =
  | RawResult<200, string[]>
  | RawResult<400 | 401 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 500>, unknown>;

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
export type StartUasServiceResult =
  | RawResult<200, string[]>
  | RawResult<400 | 401 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 500>, unknown>;

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
export type CancelServiceStartsResult =
  | RawResult<200, CancelledStarts>
  | RawResult<400 | 401 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 500>, unknown>;

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
export type GetServiceStatusResult =
  | RawResult<200, ServiceStartStates>
  | RawResult<400 | 401 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 500>, unknown>;

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
export type GetApplicationStatusResult =
  | RawResult<200, ApplicationStatus>
  | RawResult<400 | 401 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 500>, unknown>;

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
export type SendMessageResult =
  | RawResult<200, string[]>
  | RawResult<400 | 401 | 403 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 500>, unknown>;

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
export type CancelMessagesResult =
  | RawResult<200, CancelledMessages>
  | RawResult<400 | 401 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 500>, unknown>;

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
export type QueryMessagesResult =
  | RawResult<200, MessageStates>
  | RawResult<400 | 401 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 500>, unknown>;

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
export type ListBlockedNumbersResult =
  | RawResult<200, BlockedNumber[]>
  | RawResult<400 | 401 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 500>, unknown>;

/** Input of `listFiles`. */
export interface ListFilesInput {
  /**
   * Which files; media for calls, media for messages, or logs of REST applications.
   *
   * @example "media"
   */
  filetype: FileType;
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
export type ListFilesResult =
  | RawResult<200, FileList>
  | RawResult<400 | 401 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 500>, unknown>;

/** Input of `listFolder`. */
export interface ListFolderInput {
  /**
   * Which files; media for calls, media for messages, or logs of REST applications.
   *
   * @example "media"
   */
  filetype: FileType;
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
export type ListFolderResult =
  | RawResult<200, FolderPage>
  | RawResult<400 | 401 | 404 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 404 | 500>, unknown>;

/** Input of `getFile`. */
export interface GetFileInput {
  /**
   * Which files; media for calls, media for messages, or logs of REST applications.
   *
   * @example "media"
   */
  filetype: FileType;
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
export type GetFileResult =
  | RawResult<200, ReadableStream<Uint8Array<ArrayBuffer>>>
  | RawResult<400 | 401 | 404 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 404 | 500>, unknown>;

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
export type WriteFileResult =
  | RawResult<200, undefined>
  | RawResult<400 | 401 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 500>, unknown>;

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
export type MoveFileResult =
  | RawResult<200, undefined>
  | RawResult<400 | 401 | 404 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 404 | 500>, unknown>;

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
export type DeleteFilesResult =
  | RawResult<200, FileDeletionToken>
  | RawResult<400 | 401 | 404 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 404 | 500>, unknown>;

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
export type GetFileDeleteProgressResult =
  | RawResult<200, FileDeletionProgress>
  | RawResult<400 | 401 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 500>, unknown>;

/** Input of `registerVoiceUserPut`. */
export interface RegisterVoiceUserPutInput {
  /**
   * Your name for the user.
   *
   * Limits: at least 1 character.
   *
   * @example "Bob"
   */
  user_id: string;
  /**
   * Name of the file, which the answer has again.
   *
   * Limits: at least 1 character.
   *
   * @example "bobsaudio1.wav"
   */
  filename: string;
  /** The WAV file, mono, 8 kHz or more, 16-bit PCM, A-law or mu-law, at most 60 seconds. */
  audio: Blob | Uint8Array<ArrayBuffer> | ArrayBuffer | ReadableStream<Uint8Array> | string;
}

/** What `registerVoiceUserPut` resolves to. */
export type RegisterVoiceUserPutOutput = RegisteredVoice;

/** What `registerVoiceUserPut.raw` resolves to. */
export type RegisterVoiceUserPutResult =
  | RawResult<200, RegisteredVoice>
  | RawResult<400 | 401 | 403 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 500>, unknown>;

/** Input of `registerVoiceUserPost`. */
export interface RegisterVoiceUserPostInput {
  /**
   * Your name for the user.
   *
   * Limits: at least 1 character.
   *
   * @example "Bob"
   */
  user_id: string;
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
export type RegisterVoiceUserPostResult =
  | RawResult<200, RegisteredVoice>
  | RawResult<400 | 401 | 403 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 500>, unknown>;

/** Input of `registerVoiceUserWebsocket`. */
export interface RegisterVoiceUserWebsocketInput {
  /**
   * Your name for the user.
   *
   * Limits: at least 1 character.
   *
   * @example "Bob"
   */
  user_id: string;
}

/** What `registerVoiceUserWebsocket` resolves to. */
export type RegisterVoiceUserWebsocketOutput = VoiceWebsocket;

/** What `registerVoiceUserWebsocket.raw` resolves to. */
export type RegisterVoiceUserWebsocketResult =
  | RawResult<200, VoiceWebsocket>
  | RawResult<400 | 401 | 403 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 500>, unknown>;

/** Input of `registerVoiceUserByUrl`. */
export interface RegisterVoiceUserByUrlInput {
  /**
   * Your name for the user.
   *
   * Limits: at least 1 character.
   *
   * @example "Bob"
   */
  user_id: string;
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
export type RegisterVoiceUserByUrlResult =
  | RawResult<200, RegisteredVoice>
  | RawResult<400 | 401 | 403 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 500>, unknown>;

/** Input of `updateVoiceUserPut`. */
export interface UpdateVoiceUserPutInput {
  /**
   * Your name for the user.
   *
   * Limits: at least 1 character.
   *
   * @example "Bob"
   */
  user_id: string;
  /**
   * Name of the file, which the answer has again.
   *
   * Limits: at least 1 character.
   *
   * @example "c.wav"
   */
  filename: string;
  /** The WAV file, mono, 8 kHz or more, 16-bit PCM, A-law or mu-law, at most 60 seconds. */
  audio: Blob | Uint8Array<ArrayBuffer> | ArrayBuffer | ReadableStream<Uint8Array> | string;
}

/** What `updateVoiceUserPut` resolves to. */
export type UpdateVoiceUserPutOutput = RegisteredVoice;

/** What `updateVoiceUserPut.raw` resolves to. */
export type UpdateVoiceUserPutResult =
  | RawResult<200, RegisteredVoice>
  | RawResult<400 | 401 | 403 | 404 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 500>, unknown>;

/** Input of `updateVoiceUserPost`. */
export interface UpdateVoiceUserPostInput {
  /**
   * Your name for the user.
   *
   * Limits: at least 1 character.
   *
   * @example "Bob"
   */
  user_id: string;
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
export type UpdateVoiceUserPostResult =
  | RawResult<200, RegisteredVoice>
  | RawResult<400 | 401 | 403 | 404 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 500>, unknown>;

/** Input of `updateVoiceUserWebsocket`. */
export interface UpdateVoiceUserWebsocketInput {
  /**
   * Your name for the user.
   *
   * Limits: at least 1 character.
   *
   * @example "Bob"
   */
  user_id: string;
}

/** What `updateVoiceUserWebsocket` resolves to. */
export type UpdateVoiceUserWebsocketOutput = VoiceWebsocket;

/** What `updateVoiceUserWebsocket.raw` resolves to. */
export type UpdateVoiceUserWebsocketResult =
  | RawResult<200, VoiceWebsocket>
  | RawResult<400 | 401 | 403 | 404 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 500>, unknown>;

/** Input of `updateVoiceUserByUrl`. */
export interface UpdateVoiceUserByUrlInput {
  /**
   * Your name for the user.
   *
   * Limits: at least 1 character.
   *
   * @example "Bob"
   */
  user_id: string;
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
export type UpdateVoiceUserByUrlResult =
  | RawResult<200, RegisteredVoice>
  | RawResult<400 | 401 | 403 | 404 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 500>, unknown>;

/** Input of `verifyVoiceUserPut`. */
export interface VerifyVoiceUserPutInput {
  /**
   * Your name for the user.
   *
   * Limits: at least 1 character.
   *
   * @example "Bob"
   */
  user_id: string;
  /**
   * Name of the file, which the answer has again.
   *
   * Limits: at least 1 character.
   *
   * @example "v.wav"
   */
  filename: string;
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
  /**
   * Whether the user says the same words as at the registration.
   *
   * Not confirmed by the provider: Name inferred (grade "partly").
   *
   * @default true
   * @example false
   */
  text_dependent?: boolean;
  /**
   * Whether to look for attacks by recordings and synthetic speech. Sources disagree on what it is unless
   * given.
   *
   * Not confirmed by the provider: Name inferred (grade "partly").
   *
   * @example true
   */
  enable_pad?: boolean;
  /** The WAV file, mono, 8 kHz or more, 16-bit PCM, A-law or mu-law, at most 60 seconds. */
  audio: Blob | Uint8Array<ArrayBuffer> | ArrayBuffer | ReadableStream<Uint8Array> | string;
}

/** What `verifyVoiceUserPut` resolves to. */
export type VerifyVoiceUserPutOutput = VerifiedVoice;

/** What `verifyVoiceUserPut.raw` resolves to. */
export type VerifyVoiceUserPutResult =
  | RawResult<200, VerifiedVoice>
  | RawResult<400 | 401 | 403 | 404 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 500>, unknown>;

/** Input of `verifyVoiceUserPost`. */
export interface VerifyVoiceUserPostInput {
  /**
   * Your name for the user.
   *
   * Limits: at least 1 character.
   *
   * @example "Bob"
   */
  user_id: string;
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
  /**
   * Whether the user says the same words as at the registration.
   *
   * Not confirmed by the provider: Name inferred (grade "partly").
   *
   * @default true
   * @example false
   */
  text_dependent?: boolean;
  /**
   * Whether to look for attacks by recordings and synthetic speech. Sources disagree on what it is unless
   * given.
   *
   * Not confirmed by the provider: Name inferred (grade "partly").
   *
   * @example true
   */
  enable_pad?: boolean;
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
export type VerifyVoiceUserPostResult =
  | RawResult<200, VerifiedVoice>
  | RawResult<400 | 401 | 403 | 404 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 500>, unknown>;

/** Input of `verifyVoiceUserWebsocket`. */
export interface VerifyVoiceUserWebsocketInput {
  /**
   * Your name for the user.
   *
   * Limits: at least 1 character.
   *
   * @example "Bob"
   */
  user_id: string;
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
  /**
   * Whether the user says the same words as at the registration.
   *
   * Not confirmed by the provider: Name inferred (grade "partly").
   *
   * @default true
   * @example false
   */
  text_dependent?: boolean;
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

/** What `verifyVoiceUserWebsocket` resolves to. */
export type VerifyVoiceUserWebsocketOutput = VoiceWebsocket;

/** What `verifyVoiceUserWebsocket.raw` resolves to. */
export type VerifyVoiceUserWebsocketResult =
  | RawResult<200, VoiceWebsocket>
  | RawResult<400 | 401 | 403 | 404 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 500>, unknown>;

/** Input of `verifyVoiceUserByUrl`. */
export interface VerifyVoiceUserByUrlInput {
  /**
   * Your name for the user.
   *
   * Limits: at least 1 character.
   *
   * @example "Bob"
   */
  user_id: string;
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
export type VerifyVoiceUserByUrlResult =
  | RawResult<200, VerifiedVoice>
  | RawResult<400 | 401 | 403 | 404 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 500>, unknown>;

/** Input of `voiceUserExists`. */
export interface VoiceUserExistsInput {
  /**
   * Your name for the user.
   *
   * Limits: at least 1 character.
   *
   * @example "Bob"
   */
  user_id: string;
}

/** What `voiceUserExists` resolves to. */
export type VoiceUserExistsOutput = VoiceUserExistence;

/** What `voiceUserExists.raw` resolves to. */
export type VoiceUserExistsResult =
  | RawResult<200, VoiceUserExistence>
  | RawResult<400 | 401 | 403 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 500>, unknown>;

/** Input of `getVoiceUserStats`. */
export interface GetVoiceUserStatsInput {
  /**
   * Your name for the user.
   *
   * Limits: at least 1 character.
   *
   * @example "Bob"
   */
  user_id: string;
}

/** What `getVoiceUserStats` resolves to. */
export type GetVoiceUserStatsOutput = VoiceUserStats;

/** What `getVoiceUserStats.raw` resolves to. */
export type GetVoiceUserStatsResult =
  | RawResult<200, VoiceUserStats>
  | RawResult<400 | 401 | 403 | 404 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 500>, unknown>;

/** Input of `deleteVoiceUser`. */
export interface DeleteVoiceUserInput {
  /**
   * Your name for the user.
   *
   * Limits: at least 1 character.
   *
   * @example "Bob"
   */
  user_id: string;
}

/** What `deleteVoiceUser` resolves to. */
export type DeleteVoiceUserOutput = DeletedVoiceUser;

/** What `deleteVoiceUser.raw` resolves to. */
export type DeleteVoiceUserResult =
  | RawResult<200, DeletedVoiceUser>
  | RawResult<400 | 401 | 403 | 404 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 500>, unknown>;

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
export type ListVoiceUserGroupsResult =
  | RawResult<200, VoiceUserGroupList>
  | RawResult<400 | 401 | 403 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 500>, unknown>;

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
export type CreateVoiceUserGroupResult =
  | RawResult<200, CreatedVoiceUserGroup>
  | RawResult<400 | 401 | 403 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 500>, unknown>;

/** Input of `deleteVoiceUserGroup`. */
export interface DeleteVoiceUserGroupInput {
  /**
   * Name of the group.
   *
   * Limits: at least 1 character.
   *
   * @example "BobsCompany"
   */
  user_group_name: string;
}

/** What `deleteVoiceUserGroup` resolves to. */
export type DeleteVoiceUserGroupOutput = DeletedVoiceUserGroup;

/** What `deleteVoiceUserGroup.raw` resolves to. */
export type DeleteVoiceUserGroupResult =
  | RawResult<200, DeletedVoiceUserGroup>
  | RawResult<400 | 401 | 403 | 404 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 500>, unknown>;

/** Input of `listVoiceUserGroupKeys`. */
export interface ListVoiceUserGroupKeysInput {
  /**
   * Name of the group.
   *
   * Limits: at least 1 character.
   *
   * @example "BobsCompany"
   */
  user_group_name: string;
}

/** What `listVoiceUserGroupKeys` resolves to. */
export type ListVoiceUserGroupKeysOutput = VoiceUserGroupKeyList;

/** What `listVoiceUserGroupKeys.raw` resolves to. */
export type ListVoiceUserGroupKeysResult =
  | RawResult<200, VoiceUserGroupKeyList>
  | RawResult<400 | 401 | 403 | 404 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 500>, unknown>;

/** Input of `createVoiceUserGroupKey`. */
export interface CreateVoiceUserGroupKeyInput {
  /**
   * Name of the group.
   *
   * Limits: at least 1 character.
   *
   * @example "BobsCompany"
   */
  user_group_name: string;
}

/** What `createVoiceUserGroupKey` resolves to. */
export type CreateVoiceUserGroupKeyOutput = VoiceUserGroupKey;

/** What `createVoiceUserGroupKey.raw` resolves to. */
export type CreateVoiceUserGroupKeyResult =
  | RawResult<200, VoiceUserGroupKey>
  | RawResult<400 | 401 | 403 | 404 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 500>, unknown>;

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
export type ModifyVoiceUserGroupKeyResult =
  | RawResult<200, VoiceUserGroupKey>
  | RawResult<400 | 401 | 403 | 404 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 500>, unknown>;

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
export type DeleteVoiceUserGroupKeyResult =
  | RawResult<200, DeletedVoiceUserGroup>
  | RawResult<400 | 401 | 403 | 404 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 500>, unknown>;

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
export type ListMonitorRecordingsResult =
  | RawResult<200, MonitorRecordings>
  | RawResult<400 | 401 | 403 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 500>, unknown>;

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
export type GetMonitorRecordingResult =
  | RawResult<200, ReadableStream<Uint8Array<ArrayBuffer>>>
  | RawResult<400 | 401 | 403 | 404 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 500>, unknown>;

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
export type InterruptRestApplicationsResult =
  | RawResult<200, InterruptedApplications>
  | RawResult<400 | 401 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 500>, unknown>;

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
export type CreateConferenceReservationResult =
  | RawResult<200, ConferenceReservationToken>
  | RawResult<400 | 401 | 403 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 500>, unknown>;

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
export type ModifyConferenceReservationResult =
  | RawResult<200, ExtendedConference>
  | RawResult<400 | 401 | 403 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 500>, unknown>;

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
export type RemoveConferenceReservationResult =
  | RawResult<200, RemovedConference>
  | RawResult<400 | 401 | 403 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 500>, unknown>;

/** What `listConferences` resolves to. */
export type ListConferencesOutput = Conference[];

/** What `listConferences.raw` resolves to. */
export type ListConferencesResult =
  | RawResult<200, Conference[]>
  | RawResult<401 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 500>, unknown>;

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
export type ListConferenceParticipantsResult =
  | RawResult<200, ConferenceParticipants>
  | RawResult<400 | 401 | 404 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 404 | 500>, unknown>;

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
export type SetConferenceParticipantOptionsResult =
  | RawResult<200, ConferenceOptionsSet>
  | RawResult<400 | 401 | 404 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 404 | 500>, unknown>;

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
export type EjectConferenceParticipantResult =
  | RawResult<200, EjectedParticipant>
  | RawResult<400 | 401 | 404 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 404 | 500>, unknown>;

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
export type PurchaseNumbersResult =
  | RawResult<200, BoughtNumbers>
  | RawResult<400 | 401 | 403 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 500>, unknown>;

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
export type PurchaseNumbersDevelopmentResult =
  | RawResult<200, BoughtNumbers>
  | RawResult<400 | 401 | 403 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 500>, unknown>;

/** Input of `listNumbers`. */
export interface ListNumbersInput {
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
  /**
   * Only numbers of this type.
   *
   * Not confirmed by the provider: Name taken from the provider's Python module (grade "partly").
   *
   * @example "geographic"
   */
  did_type?: NumberType;
}

/** What `listNumbers` resolves to. */
export type ListNumbersOutput = AccountNumbers;

/** What `listNumbers.raw` resolves to. */
export type ListNumbersResult =
  | RawResult<200, AccountNumbers>
  | RawResult<400 | 401 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 500>, unknown>;

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
export type DeleteNumbersResult =
  | RawResult<200, DeletedNumbers>
  | RawResult<400 | 401 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 500>, unknown>;

/** Input of `listSupportedCountries`. */
export interface ListSupportedCountriesInput {
  /**
   * Only numbers of this type.
   *
   * Not confirmed by the provider: Name taken from the provider's Python module (grade "partly").
   *
   * @example "geographic"
   */
  did_type?: NumberType;
}

/** What `listSupportedCountries` resolves to. */
export type ListSupportedCountriesOutput = PlaceNames;

/** What `listSupportedCountries.raw` resolves to. */
export type ListSupportedCountriesResult =
  | RawResult<200, PlaceNames>
  | RawResult<400 | 401 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 500>, unknown>;

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
export type ListSupportedStatesResult =
  | RawResult<200, PlaceNames>
  | RawResult<400 | 401 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 500>, unknown>;

/** Input of `listSupportedRegions`. */
export interface ListSupportedRegionsInput {
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
  /**
   * Only numbers of this type.
   *
   * Not confirmed by the provider: Name taken from the provider's Python module (grade "partly").
   *
   * @example "geographic"
   */
  did_type?: NumberType;
}

/** What `listSupportedRegions` resolves to. */
export type ListSupportedRegionsOutput = PlaceNames;

/** What `listSupportedRegions.raw` resolves to. */
export type ListSupportedRegionsResult =
  | RawResult<200, PlaceNames>
  | RawResult<400 | 401 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 500>, unknown>;

/** What `listRegulationAddresses` resolves to. */
export type ListRegulationAddressesOutput = RegulationAddresses;

/** What `listRegulationAddresses.raw` resolves to. */
export type ListRegulationAddressesResult =
  | RawResult<200, RegulationAddresses>
  | RawResult<401 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 500>, unknown>;

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
export type LookupNumberResult =
  | RawResult<200, NumberLookup>
  | RawResult<400 | 401 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 500>, unknown>;

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
export type StartReportResult =
  | RawResult<200, StartedReport>
  | RawResult<400 | 401 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 500>, unknown>;

/** What `getReportProgress` resolves to. */
export type GetReportProgressOutput = ReportProgressList;

/** What `getReportProgress.raw` resolves to. */
export type GetReportProgressResult =
  | RawResult<200, ReportProgressList>
  | RawResult<401 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 500>, unknown>;

/** What `listReports` resolves to. */
export type ListReportsOutput = ReportList;

/** What `listReports.raw` resolves to. */
export type ListReportsResult =
  | RawResult<200, ReportList>
  | RawResult<401 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 500>, unknown>;

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
export type GetReportResult =
  | RawResult<200, ReadableStream<Uint8Array<ArrayBuffer>>>
  | RawResult<400 | 401 | 404 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 404 | 500>, unknown>;

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
export type CancelReportResult =
  | RawResult<200, undefined>
  | RawResult<400 | 401 | 404 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 404 | 500>, unknown>;

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
export type DeleteReportResult =
  | RawResult<200, undefined>
  | RawResult<400 | 401 | 404 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 404 | 500>, unknown>;

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
export type GenerateWebrtcTokenResult =
  | RawResult<200, WebrtcToken>
  | RawResult<400 | 401 | 403 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 500>, unknown>;

/** What `listRegisteredWebrtcClients` resolves to. */
export type ListRegisteredWebrtcClientsOutput = WebrtcClients;

/** What `listRegisteredWebrtcClients.raw` resolves to. */
export type ListRegisteredWebrtcClientsResult =
  | RawResult<200, WebrtcClients>
  | RawResult<401 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 500>, unknown>;

/** What `checkSecurityProtocol` resolves to. */
export type CheckSecurityProtocolOutput = SecurityCheck;

/** What `checkSecurityProtocol.raw` resolves to. */
export type CheckSecurityProtocolResult =
  | RawResult<200, SecurityCheck>
  | RawResult<401 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 500>, unknown>;

/** Input of `listServices`. */
export interface ListServicesInput {
  /**
   * Whether inbound or outbound services are meant.
   *
   * @example "outbound"
   */
  direction: "inbound" | "outbound";
}

/** What `listServices` resolves to. */
export type ListServicesOutput = Service[];

/** What `listServices.raw` resolves to. */
export type ListServicesResult =
  | RawResult<200, Service[]>
  | RawResult<401 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 500>, unknown>;

/** Input of `getServiceSchema`. */
export interface GetServiceSchemaInput {
  /**
   * Whether inbound or outbound services are meant.
   *
   * @example "outbound"
   */
  direction: "inbound" | "outbound";
}

/** What `getServiceSchema` resolves to. */
export type GetServiceSchemaOutput = ServiceSchema;

/** What `getServiceSchema.raw` resolves to. */
export type GetServiceSchemaResult =
  | RawResult<200, ServiceSchema>
  | RawResult<401 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 500>, unknown>;

/** Input of `readService`. */
export interface ReadServiceInput {
  /**
   * Whether inbound or outbound services are meant.
   *
   * @example "outbound"
   */
  direction: "inbound" | "outbound";
  /**
   * Name of the service.
   *
   * Limits: at least 1 character.
   *
   * @example "my_service"
   */
  service_name: string;
}

/** What `readService` resolves to. */
export type ReadServiceOutput = ServiceConfiguration;

/** What `readService.raw` resolves to. */
export type ReadServiceResult =
  | RawResult<200, ServiceConfiguration>
  | RawResult<401 | 404 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 404 | 500>, unknown>;

/** Input of `writeService`. */
export interface WriteServiceInput {
  /**
   * Whether inbound or outbound services are meant.
   *
   * @example "outbound"
   */
  direction: "inbound" | "outbound";
  /**
   * Name of the service.
   *
   * Limits: at least 1 character.
   *
   * @example "my_service"
   */
  service_name: string;
  /** The configuration. */
  configuration: ServiceConfiguration;
}

/** What `writeService` resolves to. */
export type WriteServiceOutput = ServiceConfiguration;

/** What `writeService.raw` resolves to. */
export type WriteServiceResult =
  | RawResult<200 | 201, ServiceConfiguration>
  | RawResult<400 | 401 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 201 | 400 | 401 | 500>, unknown>;

/** Input of `modifyService`. */
export interface ModifyServiceInput {
  /**
   * Whether inbound or outbound services are meant.
   *
   * @example "outbound"
   */
  direction: "inbound" | "outbound";
  /**
   * Name of the service.
   *
   * Limits: at least 1 character.
   *
   * @example "my_service"
   */
  service_name: string;
  /** What to change of the configuration. */
  configuration: ServiceConfiguration;
}

/** What `modifyService` resolves to. */
export type ModifyServiceOutput = ServiceConfiguration;

/** What `modifyService.raw` resolves to. */
export type ModifyServiceResult =
  | RawResult<200, ServiceConfiguration>
  | RawResult<400 | 401 | 404 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 404 | 500>, unknown>;

/** Input of `deleteService`. */
export interface DeleteServiceInput {
  /**
   * Whether inbound or outbound services are meant.
   *
   * @example "outbound"
   */
  direction: "inbound" | "outbound";
  /**
   * Name of the service.
   *
   * Limits: at least 1 character.
   *
   * @example "my_service"
   */
  service_name: string;
}

/** What `deleteService` resolves to. */
export type DeleteServiceOutput = undefined;

/** What `deleteService.raw` resolves to. */
export type DeleteServiceResult =
  | RawResult<200 | 204, undefined>
  | RawResult<401 | 404 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 204 | 401 | 404 | 500>, unknown>;

/** What `listOutboundQueues` resolves to. */
export type ListOutboundQueuesOutput = OutboundQueue[];

/** What `listOutboundQueues.raw` resolves to. */
export type ListOutboundQueuesResult =
  | RawResult<200, OutboundQueue[]>
  | RawResult<401 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 500>, unknown>;

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
export type GetOutboundQueueResult =
  | RawResult<200, OutboundQueue>
  | RawResult<401 | 404 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 404 | 500>, unknown>;

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
export type PurgeOutboundQueueResult =
  | RawResult<200, PurgedQueue>
  | RawResult<401 | 404 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 404 | 500>, unknown>;

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
export type CreateAccessTokenResult =
  | RawResult<200, AccessToken>
  | RawResult<400 | 401 | 500, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 500>, unknown>;
