// Generated from specs/aculab/ by `pnpm generate aculab`. Do not edit.
import type {
  AccessToken,
  AccessTokenRequest,
  AccountNumbers,
  BlockedNumber,
  BoughtNumbers,
  CancelledMessages,
  CancelledStarts,
  Conference,
  ConferenceEjection,
  ConferenceExtension,
  ConferenceParticipantOptions,
  ConferenceRemoval,
  ConferenceReservation,
  ConferenceReservationToken,
  ConferenceStatus,
  CreatedVoiceUserGroup,
  DeletedNumbers,
  DeletedVoiceUser,
  DeletedVoiceUserGroup,
  DeleteServiceInput,
  EjectedParticipant,
  ErrorDocument,
  ExtendedConference,
  FileDeletion,
  FileDeletionProgress,
  FileDeletionToken,
  FileList,
  FileMove,
  FolderPage,
  GetApplicationStatusInput,
  GetFileDeleteProgressInput,
  GetFileInput,
  GetMonitorRecordingInput,
  GetOutboundQueueInput,
  GetReportInput,
  GetServiceSchemaInput,
  GetServiceStatusInput,
  GetVoiceUserStatsInput,
  InterruptedApplications,
  ListBlockedNumbersInput,
  ListConferenceParticipantsInput,
  ListFilesInput,
  ListFolderInput,
  ListMonitorRecordingsInput,
  ListNumbersInput,
  ListServicesInput,
  ListSupportedCountriesInput,
  ListSupportedRegionsInput,
  ListSupportedStatesInput,
  ListVoiceUserGroupKeysInput,
  ListVoiceUserGroupsInput,
  LookupNumberInput,
  MessageIds,
  MessageStates,
  ModifyServiceInput,
  NewMessage,
  NewVoiceUserGroup,
  NumberDeletion,
  NumberLookup,
  NumberType,
  OutboundQueue,
  PlaceNames,
  PurgedQueue,
  PurgeOutboundQueueInput,
  QueryMessagesInput,
  ReadServiceInput,
  RegisteredVoice,
  RegisterVoiceUserPostInput,
  RegisterVoiceUserPutInput,
  RegisterVoiceUserWebsocketInput,
  RegulationAddresses,
  RemovedConference,
  ReportFile,
  ReportList,
  ReportProgressList,
  RestInterruption,
  RestServiceStart,
  SecurityCheck,
  Service,
  ServiceConfiguration,
  ServiceSchema,
  ServiceStartIds,
  ServiceStartStates,
  StartedReport,
  StatusRecords,
  UasServiceStart,
  UpdateVoiceUserPostInput,
  UpdateVoiceUserPutInput,
  UpdateVoiceUserWebsocketInput,
  VerifiedVoice,
  VerifyVoiceUserPostInput,
  VerifyVoiceUserPutInput,
  VerifyVoiceUserWebsocketInput,
  VoiceFile,
  VoiceFiles,
  VoiceUrl,
  VoiceUrls,
  VoiceUserDeletion,
  VoiceUserExistence,
  VoiceUserExistsInput,
  VoiceUserGroupKeyChange,
  VoiceUserGroupKeyDeletion,
  VoiceUserGroupName,
  VoiceWebsocket,
  WebrtcClients,
  WebrtcToken,
  WebrtcTokenRequest,
  WriteFileInput,
  WriteServiceInput,
} from "./types.ts";

type ApplicationStatus = {
  adr?: ApplicationRecord;
  /** Records of its calls. */
  cdrs?: StatusRecords;
  /** Records of the features it used. Only if it used any. */
  fdrs?: StatusRecords;
  /** Its errors. */
  errs?: StatusRecords;
};

type ConferenceOptionsSet = {
  /** Whether they are set. Not confirmed by the provider: The provider's Python module once speaks of the text "false"; both are read as a boolean. */
  options_set: boolean | string;
};

type ConferenceParticipants = {
  status: ConferenceStatus;
  /** The participants. */
  participant: ConferenceParticipant[];
};

type MonitorRecordings = {
  [key: string]: MonitorRecording;
};

type NewReport = {
  /** What on: applications (`adr`), calls (`cdr`), features (`fdr`), messages (`msg`), errors (`err`), or `csr`, which only newer pages have. */
  report: "adr" | "cdr" | "fdr" | "msg" | "err" | "csr" | (string & {});
  /** Beginning of the period. */
  from: UtcTime;
  /** End of the period. The provider's Python module puts the present time here if it is not given. */
  to: UtcTime;
};

type NumberOrder = {
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

type PlaceName = string;

type UtcTime = string;

type VoiceUserGroupKey = {
  /** The key itself; the option `userGroupKey` takes it. It may hold slashes. */
  user_group_key: string;
  /** When it was made. */
  created: UtcTime;
  /** Whether users can be registered, updated and verified with it. */
  enabled: boolean;
  /** Whether sound and data of each call are kept for finding faults. */
  retain_data: boolean;
};

type VoiceUserGroupKeyList = {
  /** Oldest first. */
  user_group_keys: VoiceUserGroupKey[];
};

type VoiceUserGroupList = {
  /** Oldest first. */
  user_groups: VoiceUserGroup[];
};

type VoiceUserStats = {
  /** The group that the user is in. */
  user_group_name?: string;
  /** Id for the provider's support desk. */
  transaction_id?: string;
  /** When the user was registered. */
  registration_date?: VoiceTime;
  /** When the voice model was added to last. */
  update_date?: VoiceTime;
  /** When the user was verified last. */
  verification_date?: VoiceTime;
  /** How often it was tried. */
  verification_attempts?: number;
  /** How often the voice was the user's. */
  verifications_passed?: number;
  /** How often it was not. */
  verifications_failed?: number;
};

type ApplicationRecord = {
  /** Id of the application. */
  application_instance_id?: string;
  /** Name of the application. */
  application_name?: string;
  /** When it started. */
  start_time?: EpochTime;
  /** When it started, to the second. */
  start_datetime?: UtcTime;
  /** When it ended. */
  stop_time?: EpochTime;
  /** When it ended, to the second. */
  stop_datetime?: UtcTime;
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
  fax?: "true" | "false";
  /** Price of the platform. */
  platform_cost?: number;
  /** Price of the further channels. */
  extra_cost?: number;
  /** Price of the calls to phone numbers. */
  pstn_cost?: number;
  /** Price of everything. Not confirmed by the provider: Name inferred from a column of the reports. */
  total_cost?: number;
  /** Whether the costs are final. Not confirmed by the provider: Name inferred from a column of the reports. */
  costs_valid?: boolean | string;
  /** The number that the application returned. Not confirmed by the provider: Name inferred from a column of the reports. */
  status?: number | string;
} & {
  [key: string]: unknown;
};

type ConferenceParticipant = {
  /** The id of the application that placed the call into the conference. */
  participant_id?: string;
  /** Whether nobody hears the participant. */
  muted?: boolean | string;
  /** Whether the participant's keys are heard. */
  dtmf_enabled?: boolean | string;
} & {
  [key: string]: unknown;
};

type EpochTime = number;

type MonitorRecording = {
  /** When it was made. */
  created_date: UtcTime;
  /** Its size in bytes. */
  size: number;
};

type VoiceTime = string | null;

type VoiceUserGroup = {
  /** Its name. */
  name: string;
  /** When it was created. */
  created: UtcTime;
  /** How many users are registered in it. */
  registrations: number;
};

export interface paths {
  "/service_start#startRestService": {
    post: {
      body: RestServiceStart;
      data: string[];
      error: ErrorDocument;
    };
  };
  "/service_start#startUasService": {
    post: {
      body: UasServiceStart;
      data: string[];
      error: ErrorDocument;
    };
  };
  "/service_cancel": {
    post: {
      body: ServiceStartIds;
      data: CancelledStarts;
      error: ErrorDocument;
    };
  };
  "/service_status": {
    get: {
      query: Pick<GetServiceStatusInput, "service_invocation_reference_ids">;
      data: ServiceStartStates;
      error: ErrorDocument;
    };
  };
  "/application_status": {
    get: {
      query: Pick<GetApplicationStatusInput, "application_instance_id">;
      data: ApplicationStatus;
      error: ErrorDocument;
    };
  };
  "/msg_send": {
    post: {
      body: NewMessage;
      data: string[];
      error: ErrorDocument;
    };
  };
  "/msg_cancel": {
    post: {
      body: MessageIds;
      data: CancelledMessages;
      error: ErrorDocument;
    };
  };
  "/msg_query": {
    get: {
      query: Pick<QueryMessagesInput, "msg_refs">;
      data: MessageStates;
      error: ErrorDocument;
    };
  };
  "/msg_list_blocked": {
    get: {
      query?: Pick<ListBlockedNumbersInput, "to" | "from">;
      data: BlockedNumber[];
      error: ErrorDocument;
    };
  };
  "/file_list": {
    get: {
      query: Pick<
        ListFilesInput,
        "filetype" | "filename" | "prefix" | "startpos" | "maxcount" | "from" | "to" | "startafter"
      >;
      data: FileList;
      error: ErrorDocument;
    };
  };
  "/folder_list": {
    get: {
      query: Pick<ListFolderInput, "filetype" | "foldername" | "prefix" | "maxcount" | "from" | "to" | "startafter">;
      data: FolderPage;
      error: ErrorDocument;
    };
  };
  "/file_get": {
    get: {
      query: Pick<GetFileInput, "filetype" | "filename">;
      data: Blob;
      error: ErrorDocument;
    };
  };
  "/file_write": {
    put: {
      query: Pick<WriteFileInput, "filetype" | "filename" | "encrypted" | "ttl" | "contenttype">;
      body: Blob;
      data: undefined;
      error: ErrorDocument;
    };
  };
  "/file_move": {
    post: {
      body: FileMove;
      data: undefined;
      error: ErrorDocument;
    };
  };
  "/file_delete": {
    post: {
      body: FileDeletion;
      data: FileDeletionToken;
      error: ErrorDocument;
    };
  };
  "/file_delete_progress": {
    get: {
      query: Pick<GetFileDeleteProgressInput, "token">;
      data: FileDeletionProgress;
      error: ErrorDocument;
    };
  };
  "/voice_biometrics/v1/user/register": {
    put: {
      query: Pick<RegisterVoiceUserPutInput, "user_id" | "filename">;
      body: Blob;
      data: RegisteredVoice;
      error: ErrorDocument;
    };
    post: {
      query: Pick<RegisterVoiceUserPostInput, "user_id">;
      body: VoiceFiles;
      data: RegisteredVoice;
      error: ErrorDocument;
    };
    get: {
      query: Pick<RegisterVoiceUserWebsocketInput, "user_id">;
      data: VoiceWebsocket;
      error: ErrorDocument;
    };
  };
  "/voice_biometrics/v1/user/register#registerVoiceUserByUrl": {
    post: {
      body: VoiceUrls;
      data: RegisteredVoice;
      error: ErrorDocument;
    };
  };
  "/voice_biometrics/v1/user/update": {
    put: {
      query: Pick<UpdateVoiceUserPutInput, "user_id" | "filename">;
      body: Blob;
      data: RegisteredVoice;
      error: ErrorDocument;
    };
    post: {
      query: Pick<UpdateVoiceUserPostInput, "user_id">;
      body: VoiceFiles;
      data: RegisteredVoice;
      error: ErrorDocument;
    };
    get: {
      query: Pick<UpdateVoiceUserWebsocketInput, "user_id">;
      data: VoiceWebsocket;
      error: ErrorDocument;
    };
  };
  "/voice_biometrics/v1/user/update#updateVoiceUserByUrl": {
    post: {
      body: VoiceUrls;
      data: RegisteredVoice;
      error: ErrorDocument;
    };
  };
  "/voice_biometrics/v1/user/verify": {
    put: {
      query: Pick<VerifyVoiceUserPutInput, "user_id" | "filename" | "sensitivity" | "text_dependent" | "enable_pad">;
      body: Blob;
      data: VerifiedVoice;
      error: ErrorDocument;
    };
    post: {
      query: Pick<VerifyVoiceUserPostInput, "user_id" | "sensitivity" | "text_dependent" | "enable_pad">;
      body: VoiceFile;
      data: VerifiedVoice;
      error: ErrorDocument;
    };
    get: {
      query: Pick<VerifyVoiceUserWebsocketInput, "user_id" | "sensitivity" | "text_dependent" | "enable_pad">;
      data: VoiceWebsocket;
      error: ErrorDocument;
    };
  };
  "/voice_biometrics/v1/user/verify#verifyVoiceUserByUrl": {
    post: {
      body: VoiceUrl;
      data: VerifiedVoice;
      error: ErrorDocument;
    };
  };
  "/voice_biometrics/v1/user/exists": {
    get: {
      query: Pick<VoiceUserExistsInput, "user_id">;
      data: VoiceUserExistence;
      error: ErrorDocument;
    };
  };
  "/voice_biometrics/v1/user/stats": {
    get: {
      query: Pick<GetVoiceUserStatsInput, "user_id">;
      data: VoiceUserStats;
      error: ErrorDocument;
    };
  };
  "/voice_biometrics/v1/user/delete": {
    post: {
      body: VoiceUserDeletion;
      data: DeletedVoiceUser;
      error: ErrorDocument;
    };
  };
  "/voice_biometrics/v1/user_group/list": {
    get: {
      query?: Pick<ListVoiceUserGroupsInput, "user_group_name">;
      data: VoiceUserGroupList;
      error: ErrorDocument;
    };
  };
  "/voice_biometrics/v1/user_group/create": {
    post: {
      body: NewVoiceUserGroup;
      data: CreatedVoiceUserGroup;
      error: ErrorDocument;
    };
  };
  "/voice_biometrics/v1/user_group/delete": {
    post: {
      body: VoiceUserGroupName;
      data: DeletedVoiceUserGroup;
      error: ErrorDocument;
    };
  };
  "/voice_biometrics/v1/user_group/key/list": {
    get: {
      query: Pick<ListVoiceUserGroupKeysInput, "user_group_name">;
      data: VoiceUserGroupKeyList;
      error: ErrorDocument;
    };
  };
  "/voice_biometrics/v1/user_group/key/create": {
    post: {
      body: VoiceUserGroupName;
      data: VoiceUserGroupKey;
      error: ErrorDocument;
    };
  };
  "/voice_biometrics/v1/user_group/key/modify": {
    post: {
      body: VoiceUserGroupKeyChange;
      data: VoiceUserGroupKey;
      error: ErrorDocument;
    };
  };
  "/voice_biometrics/v1/user_group/key/delete": {
    post: {
      body: VoiceUserGroupKeyDeletion;
      data: DeletedVoiceUserGroup;
      error: ErrorDocument;
    };
  };
  "/monitor_list": {
    get: {
      query: Pick<ListMonitorRecordingsInput, "application_instance_id">;
      data: MonitorRecordings;
      error: ErrorDocument;
    };
  };
  "/monitor_get": {
    get: {
      query: Pick<GetMonitorRecordingInput, "filename">;
      data: Blob;
      error: ErrorDocument;
    };
  };
  "/rest_interrupt": {
    post: {
      body: RestInterruption;
      data: InterruptedApplications;
      error: ErrorDocument;
    };
  };
  "/conference_reservation_create": {
    post: {
      body: ConferenceReservation;
      data: ConferenceReservationToken;
      error: ErrorDocument;
    };
  };
  "/conference_reservation_modify": {
    post: {
      body: ConferenceExtension;
      data: ExtendedConference;
      error: ErrorDocument;
    };
  };
  "/conference_reservation_remove": {
    post: {
      body: ConferenceRemoval;
      data: RemovedConference;
      error: ErrorDocument;
    };
  };
  "/conference_list": {
    get: {
      data: Conference[];
      error: ErrorDocument;
    };
  };
  "/conference_participant_list": {
    get: {
      query?: Pick<ListConferenceParticipantsInput, "conference_name" | "reservation_token">;
      data: ConferenceParticipants;
      error: ErrorDocument;
    };
  };
  "/conference_participant_set_options": {
    post: {
      body: ConferenceParticipantOptions;
      data: ConferenceOptionsSet;
      error: ErrorDocument;
    };
  };
  "/conference_participant_eject": {
    post: {
      body: ConferenceEjection;
      data: EjectedParticipant;
      error: ErrorDocument;
    };
  };
  "/tel_purchase": {
    post: {
      body: NumberOrder;
      data: BoughtNumbers;
      error: ErrorDocument;
    };
  };
  "/tel_purchase_development": {
    post: {
      body: NumberOrder;
      data: BoughtNumbers;
      error: ErrorDocument;
    };
  };
  "/tel_list_numbers": {
    get: {
      query?: Pick<ListNumbersInput, "country" | "state" | "region" | "did_type">;
      data: AccountNumbers;
      error: ErrorDocument;
    };
  };
  "/tel_delete_numbers": {
    post: {
      body: NumberDeletion;
      data: DeletedNumbers;
      error: ErrorDocument;
    };
  };
  "/tel_get_supported_countries": {
    get: {
      query?: Pick<ListSupportedCountriesInput, "did_type">;
      data: PlaceNames;
      error: ErrorDocument;
    };
  };
  "/tel_get_supported_states": {
    get: {
      query: Pick<ListSupportedStatesInput, "country">;
      data: PlaceNames;
      error: ErrorDocument;
    };
  };
  "/tel_get_supported_regions": {
    get: {
      query: Pick<ListSupportedRegionsInput, "country" | "state" | "did_type">;
      data: PlaceNames;
      error: ErrorDocument;
    };
  };
  "/tel_list_regulation_addresses": {
    get: {
      data: RegulationAddresses;
      error: ErrorDocument;
    };
  };
  "/number_lookup/v1/check": {
    get: {
      query: Pick<LookupNumberInput, "phone_number">;
      data: NumberLookup;
      error: ErrorDocument;
    };
  };
  "/report_start": {
    post: {
      body: NewReport;
      data: StartedReport;
      error: ErrorDocument;
    };
  };
  "/report_progress": {
    get: {
      data: ReportProgressList;
      error: ErrorDocument;
    };
  };
  "/report_list": {
    get: {
      data: ReportList;
      error: ErrorDocument;
    };
  };
  "/report_get": {
    get: {
      query: Pick<GetReportInput, "filename">;
      data: Blob;
      error: ErrorDocument;
    };
  };
  "/report_cancel": {
    post: {
      body: ReportFile;
      data: undefined;
      error: ErrorDocument;
    };
  };
  "/report_delete": {
    post: {
      body: ReportFile;
      data: undefined;
      error: ErrorDocument;
    };
  };
  "/webrtc_generate_token": {
    post: {
      body: WebrtcTokenRequest;
      data: WebrtcToken;
      error: ErrorDocument;
    };
  };
  "/webrtc_registered_clients": {
    get: {
      data: WebrtcClients;
      error: ErrorDocument;
    };
  };
  "/security/protocol_check": {
    get: {
      data: SecurityCheck;
      error: ErrorDocument;
    };
  };
  "/service/v1/{direction}": {
    get: {
      path: Pick<ListServicesInput, "direction">;
      data: Service[];
      error: ErrorDocument;
    };
  };
  "/service/v1/schema/{direction}": {
    get: {
      path: Pick<GetServiceSchemaInput, "direction">;
      data: ServiceSchema;
      error: ErrorDocument;
    };
  };
  "/service/v1/{direction}/{service_name}": {
    get: {
      path: Pick<ReadServiceInput, "direction" | "service_name">;
      data: ServiceConfiguration;
      error: ErrorDocument;
    };
    put: {
      path: Pick<WriteServiceInput, "direction" | "service_name">;
      body: ServiceConfiguration;
      data: ServiceConfiguration;
      error: ErrorDocument;
    };
    patch: {
      path: Pick<ModifyServiceInput, "direction" | "service_name">;
      body: ServiceConfiguration;
      data: ServiceConfiguration;
      error: ErrorDocument;
    };
    delete: {
      path: Pick<DeleteServiceInput, "direction" | "service_name">;
      data: undefined;
      error: ErrorDocument;
    };
  };
  "/service/v1/outbound_queues": {
    get: {
      data: OutboundQueue[];
      error: ErrorDocument;
    };
  };
  "/service/v1/outbound/{service_name}/queue": {
    get: {
      path: Pick<GetOutboundQueueInput, "service_name">;
      data: OutboundQueue;
      error: ErrorDocument;
    };
    delete: {
      path: Pick<PurgeOutboundQueueInput, "service_name">;
      data: PurgedQueue;
      error: ErrorDocument;
    };
  };
  "/access-token/new-access-token": {
    post: {
      body: AccessTokenRequest;
      data: AccessToken;
      error: ErrorDocument;
    };
  };
}
