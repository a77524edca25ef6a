// Generated from specs/aculab/ by `pnpm generate aculab`. Do not edit.
export interface paths {
  "/service_start#startRestService": {
    post: operations["startRestService"];
  };
  "/service_start#startUasService": {
    post: operations["startUasService"];
  };
  "/service_cancel": {
    post: operations["cancelServiceStarts"];
  };
  "/service_status": {
    get: operations["getServiceStatus"];
  };
  "/application_status": {
    get: operations["getApplicationStatus"];
  };
  "/msg_send": {
    post: operations["sendMessage"];
  };
  "/msg_cancel": {
    post: operations["cancelMessages"];
  };
  "/msg_query": {
    get: operations["queryMessages"];
  };
  "/msg_list_blocked": {
    get: operations["listBlockedNumbers"];
  };
  "/file_list": {
    get: operations["listFiles"];
  };
  "/folder_list": {
    get: operations["listFolder"];
  };
  "/file_get": {
    get: operations["getFile"];
  };
  "/file_write": {
    put: operations["writeFile"];
  };
  "/file_move": {
    post: operations["moveFile"];
  };
  "/file_delete": {
    post: operations["deleteFiles"];
  };
  "/file_delete_progress": {
    get: operations["getFileDeleteProgress"];
  };
  "/voice_biometrics/v1/user/register": {
    get: operations["registerVoiceUserWebsocket"];
    put: operations["registerVoiceUserPut"];
    post: operations["registerVoiceUserPost"];
  };
  "/voice_biometrics/v1/user/register#registerVoiceUserByUrl": {
    post: operations["registerVoiceUserByUrl"];
  };
  "/voice_biometrics/v1/user/update": {
    get: operations["updateVoiceUserWebsocket"];
    put: operations["updateVoiceUserPut"];
    post: operations["updateVoiceUserPost"];
  };
  "/voice_biometrics/v1/user/update#updateVoiceUserByUrl": {
    post: operations["updateVoiceUserByUrl"];
  };
  "/voice_biometrics/v1/user/verify": {
    get: operations["verifyVoiceUserWebsocket"];
    put: operations["verifyVoiceUserPut"];
    post: operations["verifyVoiceUserPost"];
  };
  "/voice_biometrics/v1/user/verify#verifyVoiceUserByUrl": {
    post: operations["verifyVoiceUserByUrl"];
  };
  "/voice_biometrics/v1/user/exists": {
    get: operations["voiceUserExists"];
  };
  "/voice_biometrics/v1/user/stats": {
    get: operations["getVoiceUserStats"];
  };
  "/voice_biometrics/v1/user/delete": {
    post: operations["deleteVoiceUser"];
  };
  "/voice_biometrics/v1/user_group/list": {
    get: operations["listVoiceUserGroups"];
  };
  "/voice_biometrics/v1/user_group/create": {
    post: operations["createVoiceUserGroup"];
  };
  "/voice_biometrics/v1/user_group/delete": {
    post: operations["deleteVoiceUserGroup"];
  };
  "/voice_biometrics/v1/user_group/key/list": {
    get: operations["listVoiceUserGroupKeys"];
  };
  "/voice_biometrics/v1/user_group/key/create": {
    post: operations["createVoiceUserGroupKey"];
  };
  "/voice_biometrics/v1/user_group/key/modify": {
    post: operations["modifyVoiceUserGroupKey"];
  };
  "/voice_biometrics/v1/user_group/key/delete": {
    post: operations["deleteVoiceUserGroupKey"];
  };
  "/monitor_list": {
    get: operations["listMonitorRecordings"];
  };
  "/monitor_get": {
    get: operations["getMonitorRecording"];
  };
  "/rest_interrupt": {
    post: operations["interruptRestApplications"];
  };
  "/conference_reservation_create": {
    post: operations["createConferenceReservation"];
  };
  "/conference_reservation_modify": {
    post: operations["modifyConferenceReservation"];
  };
  "/conference_reservation_remove": {
    post: operations["removeConferenceReservation"];
  };
  "/conference_list": {
    get: operations["listConferences"];
  };
  "/conference_participant_list": {
    get: operations["listConferenceParticipants"];
  };
  "/conference_participant_set_options": {
    post: operations["setConferenceParticipantOptions"];
  };
  "/conference_participant_eject": {
    post: operations["ejectConferenceParticipant"];
  };
  "/tel_purchase": {
    post: operations["purchaseNumbers"];
  };
  "/tel_purchase_development": {
    post: operations["purchaseNumbersDevelopment"];
  };
  "/tel_list_numbers": {
    get: operations["listNumbers"];
  };
  "/tel_delete_numbers": {
    post: operations["deleteNumbers"];
  };
  "/tel_get_supported_countries": {
    get: operations["listSupportedCountries"];
  };
  "/tel_get_supported_states": {
    get: operations["listSupportedStates"];
  };
  "/tel_get_supported_regions": {
    get: operations["listSupportedRegions"];
  };
  "/tel_list_regulation_addresses": {
    get: operations["listRegulationAddresses"];
  };
  "/number_lookup/v1/check": {
    get: operations["lookupNumber"];
  };
  "/report_start": {
    post: operations["startReport"];
  };
  "/report_progress": {
    get: operations["getReportProgress"];
  };
  "/report_list": {
    get: operations["listReports"];
  };
  "/report_get": {
    get: operations["getReport"];
  };
  "/report_cancel": {
    post: operations["cancelReport"];
  };
  "/report_delete": {
    post: operations["deleteReport"];
  };
  "/webrtc_generate_token": {
    post: operations["generateWebrtcToken"];
  };
  "/webrtc_registered_clients": {
    get: operations["listRegisteredWebrtcClients"];
  };
  "/security/protocol_check": {
    get: operations["checkSecurityProtocol"];
  };
  "/service/v1/{direction}": {
    get: operations["listServices"];
  };
  "/service/v1/schema/{direction}": {
    get: operations["getServiceSchema"];
  };
  "/service/v1/{direction}/{service_name}": {
    get: operations["readService"];
    put: operations["writeService"];
    delete: operations["deleteService"];
    patch: operations["modifyService"];
  };
  "/service/v1/outbound_queues": {
    get: operations["listOutboundQueues"];
  };
  "/service/v1/outbound/{service_name}/queue": {
    get: operations["getOutboundQueue"];
    delete: operations["purgeOutboundQueue"];
  };
  "/access-token/new-access-token": {
    post: operations["createAccessToken"];
  };
}
export interface webhooks {
  onInboundMessage: {
    post: operations["onInboundMessage"];
  };
  onMessageStatus: {
    post: operations["onMessageStatus"];
  };
  onInstanceInfo: {
    post: operations["onInstanceInfo"];
  };
}
export interface components {
  schemas: {
    /** @description The token. It begins with `ey`. */
    AccessToken: string;
    /** @description What a token allows. What is not given, it does not. */
    AccessTokenRequest: {
      /** @description The outbound service that may be started with it. */
      service?: string;
      /** @description The files that may be read with it. */
      filetypes?: ("media" | "rest_logs")[];
      /** @description Only files whose names begin like this. */
      file_prefix?: string;
      /** @description Whether media may be written, moved and deleted with it. */
      media_write?: boolean;
      /** @description For how many seconds it works. */
      ttl?: number;
    };
    /** @description What is known of each number, by number. */
    AccountNumbers: {
      [key: string]: {
        [key: string]: unknown;
      };
    };
    /** @description The record of an application. Costs are in US dollars. It may have more members than these. */
    ApplicationRecord: {
      /** @description Id of the application. */
      application_instance_id?: string;
      /** @description Name of the application. */
      application_name?: string;
      /** @description When it started. */
      start_time?: components["schemas"]["EpochTime"];
      /** @description When it started, to the second. */
      start_datetime?: components["schemas"]["UtcTime"];
      /** @description When it ended. */
      stop_time?: components["schemas"]["EpochTime"];
      /** @description When it ended, to the second. */
      stop_datetime?: components["schemas"]["UtcTime"];
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
      /**
       * @description Whether fax was enabled.
       * @enum {string}
       */
      fax?: "true" | "false";
      /** @description Price of the platform. */
      platform_cost?: number;
      /** @description Price of the further channels. */
      extra_cost?: number;
      /** @description Price of the calls to phone numbers. */
      pstn_cost?: number;
      /** @description Price of everything. Not confirmed by the provider: Name inferred from a column of the reports. */
      total_cost?: number;
      /** @description Whether the costs are final. Not confirmed by the provider: Name inferred from a column of the reports. */
      costs_valid?: boolean | string;
      /** @description The number that the application returned. Not confirmed by the provider: Name inferred from a column of the reports. */
      status?: number | string;
    } & {
      [key: string]: unknown;
    };
    /** @description The records of an application. Without any member where there are none yet. */
    ApplicationStatus: {
      adr?: components["schemas"]["ApplicationRecord"];
      /** @description Records of its calls. */
      cdrs?: components["schemas"]["StatusRecords"];
      /** @description Records of the features it used. Only if it used any. */
      fdrs?: components["schemas"]["StatusRecords"];
      /** @description Its errors. */
      errs?: components["schemas"]["StatusRecords"];
    };
    /** @description A recipient that one of the account's numbers may not write to. */
    BlockedNumber: {
      /** @description The recipient. */
      to: string;
      /** @description The account's number. */
      from: string;
      /** @description When STOP came in. Not confirmed by the provider: The form of the time is not documented; it is passed on as sent. */
      timestamp?: components["schemas"]["TimeAsSent"];
    };
    /** @description The numbers bought. Not confirmed by the provider: No example is published; expect a bare array, or an object that has one. */
    BoughtNumbers:
      | string[]
      | {
          [key: string]: unknown;
        };
    /** @description The result by id. */
    CancelledMessages: {
      [key: string]: "success" | "unknown" | "failed" | (string & {});
    };
    /** @description The result by id. */
    CancelledStarts: {
      [key: string]: "success" | "unknown" | "failed" | (string & {});
    };
    /** @description A conference. Not confirmed by the provider: None of its members is documented; these are inferred from the other operations. */
    Conference: {
      /** @description Its name. */
      conference_name?: string;
      status?: components["schemas"]["ConferenceStatus"];
      /** @description Token of its reservation, if it has one. */
      reservation_token?: string;
    } & {
      [key: string]: unknown;
    };
    /** @description Who is to leave a conference. */
    ConferenceEjection: {
      /** @description Name of the conference. */
      conference_name: string;
      /** @description The id of the application that placed the call into the conference. Not confirmed by the provider: Name inferred (grade "partly"). */
      participant_id: string;
    };
    /** @description How much longer a reserved conference shall last. */
    ConferenceExtension: {
      /** @description Token of the reservation. Not confirmed by the provider: Name inferred (grade "partly"). */
      reservation_token: string;
      /** @description The minutes to add. With them it may have 480 at most. Not confirmed by the provider: Name inferred (grade "partly"). */
      duration: number;
    };
    /** @description The answer to new options. */
    ConferenceOptionsSet: {
      /** @description Whether they are set. Not confirmed by the provider: The provider's Python module once speaks of the text "false"; both are read as a boolean. */
      options_set: boolean | string;
    };
    /** @description A participant. Not confirmed by the provider: None of its members is documented; these are inferred from setConferenceParticipantOptions. */
    ConferenceParticipant: {
      /** @description The id of the application that placed the call into the conference. */
      participant_id?: string;
      /** @description Whether nobody hears the participant. */
      muted?: boolean | string;
      /** @description Whether the participant's keys are heard. */
      dtmf_enabled?: boolean | string;
    } & {
      [key: string]: unknown;
    };
    /** @description A participant's options. */
    ConferenceParticipantOptions: {
      /** @description Name of the conference. */
      conference_name: string;
      /** @description The id of the application that placed the call into the conference. Not confirmed by the provider: Name inferred (grade "partly"). */
      participant_id: string;
      /** @description Whether nobody hears the participant. Not confirmed by the provider: Name inferred (grade "partly"). */
      muted: boolean;
      /** @description Whether the participant's keys are heard. Not confirmed by the provider: Name inferred (grade "partly"). */
      dtmf_enabled: boolean;
    };
    /** @description The state of a conference, and who is in it. */
    ConferenceParticipants: {
      status: components["schemas"]["ConferenceStatus"];
      /** @description The participants. */
      participant: components["schemas"]["ConferenceParticipant"][];
    };
    /** @description Which reservation to give up. */
    ConferenceRemoval: {
      /** @description Token of the reservation. Not confirmed by the provider: Name inferred (grade "partly"). */
      reservation_token: string;
    };
    /** @description A conference to reserve. */
    ConferenceReservation: {
      /** @description Its name, which no other has. Letters and digits only, fewer than 48. */
      conference_name: string;
      /** @description How many people it takes. Not confirmed by the provider: Name inferred (grade "partly"). */
      max_participants: number;
      /** @description When it begins, in UTC, as `YYYY-MM-DD_hh:mm:ss`: from 5 minutes to 24 hours ahead. Seconds are cut off. Not confirmed by the provider: Name and form inferred; the form is that of the reports (grade "partly"). */
      start_datetime: components["schemas"]["UtcTimeText"];
      /** @description How long it lasts, in minutes. Not confirmed by the provider: Name inferred (grade "partly"). */
      duration: number;
      /** @description The inbound service for those who call early. */
      divert?: string;
    };
    /** @description The answer to a reservation. */
    ConferenceReservationToken: {
      /** @description Stands for the reservation in the other operations. */
      reservation_token: string;
    };
    /** @description `HOLDING` is about to start; `ACTIVE` has two participants or more, the leader among them. */
    ConferenceStatus: "RESERVED" | "HOLDING" | "ACTIVE" | "COMPLETED" | (string & {});
    /** @description The answer to a new group. */
    CreatedVoiceUserGroup: {
      /** @description That it was created; as sent. Not confirmed by the provider: Whether this is true or a time is not documented. */
      created: boolean | string;
    };
    /** @description What became of numbers that were to go. */
    DeletedNumbers: {
      /** @description Whether all, some or none are gone. */
      status: "OK" | "PARTIAL" | "FAIL" | (string & {});
      /** @description Those that stay, by number. Not there for `OK`. */
      numbers?: {
        [key: string]: unknown;
      };
    };
    /** @description The answer to a deletion. */
    DeletedVoiceUser: {
      /** @description Your name for the user. */
      user_id?: string;
      /** @description Id for the provider's support desk. */
      transaction_id?: string;
      /** @description Whether the user is gone. */
      deleted: boolean;
    };
    /** @description The answer to a deletion. */
    DeletedVoiceUserGroup: {
      /** @description Whether it is gone. */
      deleted: boolean;
    };
    /** @description The answer to an ejection. */
    EjectedParticipant: {
      /** @description Whether the participant is out. */
      ejected: boolean;
    };
    /**
     * @description A time, with fractions of a second.
     * @example 1400025729.25
     */
    EpochTime: number;
    /** @description The body of an error, for requests that ask for JSON, as ours do. It may be missing, XML or HTML nevertheless. Source: www.aculab.com/cloud/web-services/web-service-errors */
    ErrorDocument: {
      error: {
        /** @description A code of four digits such as `0405` (leading zeros count), or the status in one of two spellings, as in `HTTP 400` and `400 Bad Request`. */
        code: string;
        /** @description What was wrong. */
        text: string;
        /** @description One entry per failed check. Documented as text, but an array in the example. */
        details?: string[] | string;
        /** @description When it went wrong, in UTC, as `YYYY-MM-DD_hh:mm:ss`. */
        datetime?: string;
        /** @description The page of the provider that explains the code. */
        link?: string;
      };
      request?: {
        /** @description The path that was called. */
        url?: string;
        /** @description When the request came in, in UTC, as `YYYY-MM-DD_hh:mm:ss`. */
        datetime?: string;
      };
    };
    /** @description The answer to an extension. */
    ExtendedConference: {
      /** @description Whether it is longer now. */
      extended: boolean;
    };
    /** @description Which files go. */
    FileDeletion: {
      filetype: components["schemas"]["FileType"];
      /** @description Exactly this file. Not confirmed by the provider: Name inferred (grade "assumed"). */
      filename?: components["schemas"]["FileName"];
      /** @description All files whose names begin like this. Not confirmed by the provider: Name inferred (grade "assumed"). */
      prefix?: string;
      /** @description Only those changed at or after this time in UTC, as `YYYY-MM-DD_hh:mm:ss`. Not confirmed by the provider: Name and form inferred; the form is that of the reports (grade "assumed"). */
      from?: components["schemas"]["UtcTimeText"];
      /** @description Only those changed up to this time in UTC, as `YYYY-MM-DD_hh:mm:ss`. Not confirmed by the provider: Name and form inferred; the form is that of the reports (grade "assumed"). */
      to?: components["schemas"]["UtcTimeText"];
    };
    /** @description How far a deletion is. */
    FileDeletionProgress: {
      /** @description `in progress`, or anything else at its end. */
      status: "in progress" | "completed" | "deleted" | (string & {});
      /** @description How many files are gone. */
      files_deleted?: number;
    };
    /** @description The answer to a deletion. */
    FileDeletionToken: {
      /** @description For getFileDeleteProgress. */
      token: string;
    };
    /** @description A file in the store, where its name is a key. */
    FileDetails: {
      /** @description When it was changed. Not confirmed by the provider: The form of the time is not documented; it is passed on as sent. */
      modified?: components["schemas"]["TimeAsSent"];
      /** @description Its size in bytes. */
      size?: number;
      /** @description Whether it is encrypted. */
      encrypted?: boolean;
      /** @description When it will be deleted; null for never. Not confirmed by the provider: The form of the time is not documented; it is passed on as sent. */
      expiry_date?: number | string | null;
    };
    /** @description A page of files. Not confirmed by the provider: The shape is not documented. It is taken to be that of a folder; the provider's Python module shows an object by name of file, and a bare list may be, so expect all three: `filesOf` reads them. */
    FileList:
      | components["schemas"]["StoredFile"][]
      | {
          files: components["schemas"]["StoredFile"][];
          /** @description Only where there is more; the `startafter` of the next page. */
          startafter?: string;
        }
      | {
          [key: string]: components["schemas"]["FileDetails"] | string;
        };
    /** @description Which file goes where. */
    FileMove: {
      filetype: components["schemas"]["WritableFileType"];
      /** @description Its name now. Not confirmed by the provider: Name inferred (grade "assumed"). */
      filename: components["schemas"]["FileName"];
      /** @description The name it gets. Not confirmed by the provider: Name inferred (grade "assumed"). */
      newfilename: components["schemas"]["FileName"];
    };
    /**
     * @description Name of a file, with its folders: letters, digits and `. _ / @ -`. A colon is taken, but better left out. No part may be `.`, `..` or empty.
     * @example prompts/welcome.wav
     */
    FileName: string;
    /**
     * @description `media` for calls, `msg_media` for messages, `rest` for the logs of REST applications.
     * @enum {string}
     */
    FileType: "media" | "msg_media" | "rest";
    /** @description A page of what is in a folder. */
    FolderPage: {
      /** @description The folders in it. */
      folders?: {
        /** @description Its name, with a slash at the end. */
        name: string;
      }[];
      /** @description The files in it. */
      files: components["schemas"]["StoredFile"][];
      /** @description Only where there is more; the `startafter` of the next page. */
      startafter?: string;
    };
    /** @description A message that came in. Told from news of a sent one by `direction`. */
    InboundMessage: {
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
      type?: components["schemas"]["MessageType"];
      /** @description When it came in. */
      timestamp?: components["schemas"]["UtcTime"];
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
    /** @description How far a REST application is. */
    InstanceInfo: {
      /** @description Id of the application. */
      application_instance_id: string;
      /** @description The `token` of startRestService, or what your last answer had. */
      token?: string | null;
      /** @description Name of its log (getFile, `rest`). */
      log_filename?: string;
      /** @description The call, with what startRestService gave as `outbound_parameters`. */
      this_call: {
        [key: string]: unknown;
      };
      /** @description What the last action came to. After an interruption it has no `result`. */
      action_result?: unknown;
      /** @description How far the present action is. */
      action_progress?: unknown;
      /** @description Calls that have ended. */
      dropped_calls?: unknown;
      /** @description What went wrong. */
      error_result?: unknown;
      /** @description That the answer must be 204 without a body. Since version 2.0 of the REST API. */
      is_notification?: boolean;
    };
    /** @description The result for an application. It may also have the action that was interrupted. */
    InterruptedApplication: {
      /** @description What happened. */
      result: "interrupted" | "no such application" | "application already completed" | (string & {});
    } & {
      [key: string]: unknown;
    };
    /** @description The results by id. Older pages of the provider have a word each, newer ones an object with the word as `result`; expect both. */
    InterruptedApplications: {
      [key: string]: components["schemas"]["InterruptedApplication"] | string;
    };
    /** @description Names messages. */
    MessageIds: {
      /** @description Ids of messages, one or more. Not confirmed by the provider: Name inferred, and that the ids are joined by slashes (grade "assumed"). */
      msg_refs: string[];
    };
    /** @description What became of a message. Where the status is `unknown` there is nothing else. */
    MessageState: {
      status: components["schemas"]["MessageStatus"];
      type?: components["schemas"]["MessageType"];
      /** @description When the status changed last. Not confirmed by the provider: The form of the time is not documented; it is passed on as sent. */
      timestamp?: components["schemas"]["TimeAsSent"];
      /** @description Code of the error, three digits. `000` was seen for a success; no table is published. */
      aculab_msg_err?: string;
      /** @description The number that it was sent from. */
      msg_from?: string;
      /** @description The same for all parts of a long text. */
      multipart_uid?: string;
      /** @description Which part this is, from 1 to `multipart_count`. */
      multipart_pos?: number;
      /** @description How many parts there are. */
      multipart_count?: number;
    };
    /** @description The states by id. */
    MessageStates: {
      [key: string]: components["schemas"]["MessageState"];
    };
    /** @description How far a message is. `failed` has the reason behind it, as in `failed (reason)`: compare the beginning only. */
    MessageStatus:
      | "queued"
      | "cancelled"
      | "submitted to carrier"
      | "sent"
      | "delivered"
      | "accepted"
      | "received"
      | "unknown"
      | (string & {});
    /** @description What kind of message it is. */
    MessageType: "sms" | "mms" | (string & {});
    /** @description A recording. */
    MonitorRecording: {
      /** @description When it was made. */
      created_date: components["schemas"]["UtcTime"];
      /** @description Its size in bytes. */
      size: number;
    };
    /** @description The recordings by name of file. */
    MonitorRecordings: {
      [key: string]: components["schemas"]["MonitorRecording"];
    };
    /** @description A message to send. An SMS has `content`; an MMS has `msg_media`, and may have `content`. */
    NewMessage: {
      /** @description The recipient. */
      to: components["schemas"]["PhoneNumber"];
      /** @description One of the account's numbers. */
      from: components["schemas"]["PhoneNumber"];
      /** @description The text. */
      content?: string;
      /**
       * @description Whether to ask the carrier for a report. The message fails where the carrier cannot give one.
       * @default false
       */
      request_delivery_report?: boolean;
      /**
       * Format: uri
       * @description URL of yours for news of the message (onMessageStatus). It is not signed, so make it hard to guess.
       */
      status_page?: string;
      /** @description How that page is called. POST unless given. Not confirmed by the provider: Name taken from the provider's Python module (grade "partly"). */
      status_method?: components["schemas"]["WebMethod"];
      /** @description User name for that page, with HTTP Basic. Not confirmed by the provider: Name taken from the provider's Python module (grade "partly"). */
      status_authentication_name?: string;
      /** @description Password for that page. Not confirmed by the provider: Name taken from the provider's Python module (grade "partly"). */
      status_authentication_password?: string;
      /**
       * @description Whether the certificate of that page is verified. Not confirmed by the provider: Name taken from the provider's Python module (grade "partly").
       * @default false
       */
      status_ssl_check?: boolean;
      /**
       * @description What to send. An MMS must say so. Not confirmed by the provider: Name taken from the provider's Python module (grade "partly").
       * @default sms
       * @enum {string}
       */
      type?: "sms" | "mms";
      /** @description A name that is shown in place of `from`, where carriers have that. Not confirmed by the provider: Name taken from the provider's Python module (grade "partly"). */
      alphanumeric_id?: string;
      /** @description For an MMS, names of files of the type `msg_media` (writeFile). An SMS must have none. Not confirmed by the provider: Name inferred from the news of messages, and that several go as repeated parameters (grade "partly"). */
      msg_media?: string[];
    };
    /** @description A report to make. */
    NewReport: {
      /** @description What on: applications (`adr`), calls (`cdr`), features (`fdr`), messages (`msg`), errors (`err`), or `csr`, which only newer pages have. */
      report: "adr" | "cdr" | "fdr" | "msg" | "err" | "csr" | (string & {});
      /** @description Beginning of the period. */
      from: components["schemas"]["UtcTime"];
      /** @description End of the period. The provider's Python module puts the present time here if it is not given. */
      to: components["schemas"]["UtcTime"];
    };
    /** @description A user group to create. */
    NewVoiceUserGroup: {
      /** @description Its name, of at most 64 characters, without two spaces in a row and none of `"`, `^` and `:`. */
      user_group_name: string;
    };
    /** @description Which numbers go. */
    NumberDeletion: {
      /** @description Phone numbers of the account, one or more. Not confirmed by the provider: Name inferred, and that they are joined by slashes (grade "partly"). */
      numbers: components["schemas"]["PhoneNumber"][];
    };
    /** @description What is known of a phone number. Only `number_found` where it was not found. */
    NumberLookup: {
      /** @description Whether the number was found. */
      number_found: boolean;
      /** @description Name of its country. */
      country_name?: string;
      /** @description Its country in letters (ISO 3166-1). Three in the example; the provider's Python module says two. */
      country_code?: string;
      /** @description What kind of line it is. */
      line_type?: "mobile" | "landline" | "toll_free" | "voip" | "other" | (string & {});
      /** @description Name of the carrier. */
      carrier?: string;
    };
    /** @description Which numbers to buy. */
    NumberOrder: {
      /** @description The country, as listSupportedCountries has it. */
      country: components["schemas"]["PlaceName"];
      /** @description The state, in countries that have them, as listSupportedStates has it. */
      state?: components["schemas"]["PlaceName"];
      /** @description The region, as listSupportedRegions has it; for toll-free and national numbers their prefix. */
      region: components["schemas"]["PlaceName"];
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
      did_type?: components["schemas"]["NumberType"];
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
    /**
     * @description Type of a phone number.
     * @enum {string}
     */
    NumberType: "geographic" | "national" | "mobile" | "tollfree";
    /** @description The starts of an outbound service that are waiting. */
    OutboundQueue: {
      /** @description Name of the service. */
      service_name: string;
      /** @description How many are waiting. */
      length: number;
    };
    /**
     * @description A phone number with its country code, digits only and no plus sign.
     * @example 15552341234
     */
    PhoneNumber: string;
    /**
     * @description Name of a place. It goes over the wire in ASCII, other letters as `\u00f6`; give it as people write it.
     * @example London
     */
    PlaceName: string;
    /** @description Names of places. Not confirmed by the provider: No example is published; expect a bare array, or an object that has one. */
    PlaceNames:
      | string[]
      | {
          [key: string]: unknown;
        };
    /** @description The starts that were cancelled. */
    PurgedQueue: {
      /** @description Name of the service. */
      service_name: string;
      /** @description How many were cancelled. */
      cancelled: number;
      /** @description Their ids, as startRestService and startUasService answered them. */
      service_refs: string[];
    };
    /** @description The answer to a registration or an update. */
    RegisteredVoice: {
      /** @description Id of the application that did the work. */
      application_instance_id?: string;
      /** @description Id for the provider's support desk. */
      transaction_id?: string;
      sources: components["schemas"]["VoiceSources"];
    };
    /** @description Addresses by name. */
    RegulationAddresses: {
      [key: string]: {
        [key: string]: unknown;
      };
    };
    /** @description The answer to a removal. */
    RemovedConference: {
      /** @description Whether it is gone. */
      removed: boolean;
    };
    /** @description Names a report. */
    ReportFile: {
      /** @description Name of the report. Not confirmed by the provider: Name inferred (grade "assumed"). */
      filename: string;
    };
    /** @description The reports by name of file. */
    ReportList: {
      [key: string]: components["schemas"]["StoredReport"];
    };
    /** @description How far a report is. */
    ReportProgress: {
      /** @description How many records it has. */
      record?: number;
      /** @description How much is done, in percent, as text. */
      progress?: string;
    };
    /** @description The progress by name of file. */
    ReportProgressList: {
      [key: string]: components["schemas"]["ReportProgress"];
    };
    /** @description The next actions of a REST application, as the provider's pages on its REST API describe them. */
    RestActions: {
      [key: string]: unknown;
    };
    /** @description A call that a REST service places. */
    RestCall: {
      /** @description Whom to call. Only digits with at most one dash are a phone number, anything else is a SIP address, unless a prefix says what it is: `tel:`, `sip:`, `loc:` (an inbound service of the region), `webrtc:` (a client's id), `wss:` (a URL) or `con:` (a conference). */
      to: string;
      /** @description The caller that is shown; needed for a call to a phone number. A validated caller id or a number of the account, with country code, without plus sign and leading zero. */
      from?: string;
      /** @description Comes back as `token` in each request for a page of the application (onInstanceInfo). */
      token?: string;
      /** @description Comes back as `this_call.outbound_parameters` in each request for a page of the application. Not confirmed by the provider: The provider's Python module writes this name with a space; its page has the underscore. */
      outbound_parameters?: string;
      /** @description More headers for the SIP request. Not confirmed by the provider: Name inferred from the provider's Python module. */
      extra_sip_headers?: {
        /** @description Name of the header. */
        name: string;
        /** @description Its value. */
        value: string;
      }[];
    };
    /** @description Which applications are interrupted, and how they go on. */
    RestInterruption: {
      /** @description Ids of applications, one or more. */
      application_instance_ids: string[];
      /**
       * Format: uri
       * @description URL of the page of yours that they go on with.
       */
      redirect_page?: string;
      /** @description How that page is called. */
      redirect_method?: components["schemas"]["WebMethod"];
    };
    /** @description What a REST service is started with. */
    RestServiceStart: {
      /** @description One call as it is, or a list of calls. Each starts one instance. A list, even of one call, needs a Production or Premium account. */
      rest_calls: components["schemas"]["RestCall"] | components["schemas"]["RestCall"][];
    };
    /** @description How a connection is protected. */
    SecurityCheck: {
      /** @description Whether it is good enough. */
      pass: boolean;
      /** @description Why it is not. Only then. */
      reason?: string;
      /** @description The version of TLS, such as `TLSv1.2`. */
      protocol: string;
      /** @description The cipher suite. */
      cipher: string;
      /** @description The header `User-Agent` of the request; empty if there was none. */
      user_agent?: string;
      /** @description The address that the request came from. */
      source_address?: string;
    };
    /** @description News of a message that was sent. Told from one that came in by `direction`. */
    SentMessageStatus: {
      /** @constant */
      direction: "send";
      status: components["schemas"]["MessageStatus"];
      /** @description Id of the message, as sendMessage answered it. */
      msg_ref: string;
      /** @description The account's number. */
      from: string;
      /** @description The recipient, with country code. */
      to: string;
      type?: components["schemas"]["MessageType"];
      /** @description When it happened. */
      timestamp?: components["schemas"]["UtcTime"];
      /** @description Code of the error; `000` for none. No table is published. */
      aculab_msg_err?: string;
      /** @description The same for all parts of a long text. */
      multipart_uid?: string;
      /** @description Which part this is, from 1 to `multipart_count`. */
      multipart_pos?: number;
      /** @description How many parts there are. */
      multipart_count?: number;
    };
    /** @description A service. */
    Service: {
      /** @description Its name. */
      name: string;
      /** @description What it leads to. */
      target?: string;
      /** @description What you wrote about it. */
      description?: string;
    };
    /** @description The configuration of a service. These are the options that are known by name; it takes and has more, which getServiceSchema describes. */
    ServiceConfiguration: {
      /** @description The password that an outbound service is started with. */
      service_password?: string;
      /** @description For a UAS service. */
      uas?: {
        /** @description Name of the application. */
        application_name?: string | null;
      } & {
        [key: string]: unknown;
      };
      /** @description For a REST service. */
      rest?: {
        /** @description The page of yours that it begins with. */
        first_page?: {
          /** @description Its URL. Not confirmed by the provider: That it has a least length is documented; how long that is, is not. */
          address?: string;
          /** @description How it is called. */
          method?: components["schemas"]["WebMethod"];
        } & {
          [key: string]: unknown;
        };
      } & {
        [key: string]: unknown;
      };
    } & {
      [key: string]: unknown;
    };
    /** @description The schema of a configuration. */
    ServiceSchema: {
      [key: string]: unknown;
    };
    /** @description Names starts of an outbound service. */
    ServiceStartIds: {
      /** @description Ids from the start, one or more. Not confirmed by the provider: Name inferred, and that the ids are joined by slashes (grade "partly"). */
      service_invocation_reference_ids: string[];
    };
    /** @description What became of a start. */
    ServiceStartState: {
      /** @description How far it is. */
      status: "queued" | "running" | "completed" | "couldnotrun" | "cancelled" | "unknown" | (string & {});
      /** @description When getApplicationStatus will know of it. Not confirmed by the provider: That it is in seconds since 1970 is inferred. */
      application_status_eta?: components["schemas"]["TimeAsSent"];
      /** @description Id of the running or finished application. */
      application_instance_id?: string;
    };
    /** @description The states by id. */
    ServiceStartStates: {
      [key: string]: components["schemas"]["ServiceStartState"];
    };
    /** @description The answer to a start. */
    StartedReport: {
      /** @description Name that the report will have. It holds the account's user name. */
      filename: string;
    };
    /** @description Records whose members are not documented. Not confirmed by the provider: Whether it is an array or an object differs between sources; expect both. */
    StatusRecords:
      | {
          [key: string]: unknown;
        }[]
      | {
          [key: string]: unknown;
        };
    /** @description A file in the store. */
    StoredFile: {
      /** @description Its name. */
      name: string;
      /** @description When it was changed. Not confirmed by the provider: The form of the time is not documented; it is passed on as sent. */
      modified?: components["schemas"]["TimeAsSent"];
      /** @description Its size in bytes. */
      size?: number;
      /** @description Whether it is encrypted. */
      encrypted?: boolean;
      /** @description When it will be deleted; null for never. Not confirmed by the provider: The form of the time is not documented; it is passed on as sent. */
      expiry_date?: number | string | null;
    };
    /** @description A report. */
    StoredReport: {
      /** @description When it was made; as sent. Not confirmed by the provider: The form of the time is not documented. */
      modified?: string | number;
      /** @description Its size in bytes, as text. */
      size?: string;
    };
    /**
     * @description A time in UTC, as it is sent. The form is not documented for it: seconds since 1970 as elsewhere in answers, or `YYYY-MM-DD_hh:mm:ss`.
     * @example 1767323045
     */
    TimeAsSent: number | string;
    /** @description What a UAS service is started with. */
    UasServiceStart: {
      /**
       * @description How many instances to start. Ignored where `outbound_parameters` holds several strings.
       * @default 1
       */
      count?: number;
      /** @description The parameter string for the application; several, joined by `delimiter`, start one instance each. ASCII without `^`, `|` and control characters. */
      outbound_parameters?: string;
      /** @description The character between several parameter strings. Only with those. */
      delimiter?: string;
    };
    /**
     * @description A time in UTC.
     * @example 2013-05-01_13:00:00
     */
    UtcTime: string;
    /**
     * @description A time in UTC, as `YYYY-MM-DD_hh:mm:ss`.
     * @example 2026-01-01_00:00:00
     */
    UtcTimeText: string;
    /** @description The answer to a verification. */
    VerifiedVoice: {
      /** @description Id of the application that did the work. */
      application_instance_id?: string;
      /** @description Id for the provider's support desk. */
      transaction_id?: string;
      sources?: components["schemas"]["VoiceSources"];
      /** @description Whether the voice is that of the user. */
      verified: boolean;
      /** @description How sure it is; above 1 counts as verified. */
      confidence?: number;
      /** @description The attack that was found. Only if there was one. */
      pad_detected?: {
        /** @description `TypeA` for the same sound again, `TypeB` for a recording that was played, `TypeC` for synthetic speech. */
        type: "TypeA" | "TypeB" | "TypeC" | (string & {});
        /** @description The same in words. */
        description?: string;
      };
    };
    /** @description Sound of one person. */
    VoiceFile: {
      /**
       * Format: binary
       * @description A WAV file, mono, 8 kHz or more, 16-bit PCM, A-law or mu-law, at most 60 seconds. Not confirmed by the provider: Name inferred (grade "partly").
       */
      audio: Blob;
    };
    /** @description Sound of one person. */
    VoiceFiles: {
      /** @description WAV files, one or more; each mono, 8 kHz or more, 16-bit PCM, A-law or mu-law, at most 60 seconds. Not confirmed by the provider: Name inferred (grade "partly"). */
      audio: Blob[];
    };
    /** @description The files, and whether they were of use. */
    VoiceSources: {
      /** @description Name or URL of the file. */
      name: string;
      /** @description Whether it was taken. */
      accepted: boolean;
    }[];
    /** @description A time in UTC. Not confirmed by the provider: That it is null for what never happened is inferred. */
    VoiceTime: string | null;
    /** @description Where sound of a user is, and how strictly it is compared. */
    VoiceUrl: {
      /** @description Your name for the user. */
      user_id: string;
      /**
       * @description How readily a voice is taken for the user's. Not confirmed by the provider: Name inferred (grade "partly").
       * @default 0
       */
      sensitivity?: number;
      /**
       * @description Whether the user says the same words as at the registration. Not confirmed by the provider: Name inferred (grade "partly").
       * @default true
       */
      text_dependent?: boolean;
      /** @description Whether to look for attacks by recordings and synthetic speech. Sources disagree on what it is unless given. Not confirmed by the provider: Name inferred (grade "partly"). */
      enable_pad?: boolean;
      /**
       * Format: uri
       * @description URL of a WAV file. Not confirmed by the provider: Name inferred (grade "partly").
       */
      url: string;
    };
    /** @description Where sound of a user is. */
    VoiceUrls: {
      /** @description Your name for the user. */
      user_id: string;
      /** @description URLs of WAV files, one or more. Not confirmed by the provider: Name inferred (grade "partly"). */
      url: string[];
    };
    /** @description Which user goes. */
    VoiceUserDeletion: {
      /** @description Your name for the user. */
      user_id: string;
    };
    /** @description Whether a user is registered. */
    VoiceUserExistence: {
      /** @description Your name for the user. */
      user_id?: string;
      /** @description Id for the provider's support desk. */
      transaction_id?: string;
      /** @description Whether the user is registered. */
      exists: boolean;
    };
    /** @description A user group. */
    VoiceUserGroup: {
      /** @description Its name. */
      name: string;
      /** @description When it was created. */
      created: components["schemas"]["UtcTime"];
      /** @description How many users are registered in it. */
      registrations: number;
    };
    /** @description A key of a user group. */
    VoiceUserGroupKey: {
      /** @description The key itself; the option `userGroupKey` takes it. It may hold slashes. */
      user_group_key: string;
      /** @description When it was made. */
      created: components["schemas"]["UtcTime"];
      /** @description Whether users can be registered, updated and verified with it. */
      enabled: boolean;
      /** @description Whether sound and data of each call are kept for finding faults. */
      retain_data: boolean;
    };
    /** @description What becomes of a key. */
    VoiceUserGroupKeyChange: {
      /** @description The key. */
      user_group_key: string;
      /** @description Whether it is on. Not confirmed by the provider: Name inferred from the answer (grade "partly"). */
      enabled: boolean;
      /** @description Whether sound and data of each call are kept for finding faults; meant to be off in production. What happens where it is not given is not documented. Not confirmed by the provider: Name inferred from the answer (grade "partly"). */
      retain_data?: boolean;
    };
    /** @description Which key goes. */
    VoiceUserGroupKeyDeletion: {
      /** @description The key. */
      user_group_key: string;
    };
    /** @description The keys of a user group. */
    VoiceUserGroupKeyList: {
      /** @description Oldest first. */
      user_group_keys: components["schemas"]["VoiceUserGroupKey"][];
    };
    /** @description The user groups of the account. */
    VoiceUserGroupList: {
      /** @description Oldest first. */
      user_groups: components["schemas"]["VoiceUserGroup"][];
    };
    /** @description Names a user group. */
    VoiceUserGroupName: {
      /** @description Name of the group. */
      user_group_name: string;
    };
    /** @description When and how often a user was registered and verified. */
    VoiceUserStats: {
      /** @description The group that the user is in. */
      user_group_name?: string;
      /** @description Id for the provider's support desk. */
      transaction_id?: string;
      /** @description When the user was registered. */
      registration_date?: components["schemas"]["VoiceTime"];
      /** @description When the voice model was added to last. */
      update_date?: components["schemas"]["VoiceTime"];
      /** @description When the user was verified last. */
      verification_date?: components["schemas"]["VoiceTime"];
      /** @description How often it was tried. */
      verification_attempts?: number;
      /** @description How often the voice was the user's. */
      verifications_passed?: number;
      /** @description How often it was not. */
      verifications_failed?: number;
    };
    /** @description Where to send sound to. */
    VoiceWebsocket: {
      /** @description URL of a WebSocket. */
      url: string;
    };
    /**
     * @description The HTTP method that a page of yours is called with.
     * @enum {string}
     */
    WebMethod: "GET" | "POST";
    /** @description A WebRTC client that is registered. */
    WebrtcClient: {
      /** @description Your name for the client. */
      client_id: string;
      /** @description When it was registered last; as sent. Not confirmed by the provider: Text according to the page; the form of the time is not documented. */
      last_modified?: string | number;
      /** @description When its registration ends; as sent. Not confirmed by the provider: Text according to the page; the form of the time is not documented. */
      expires?: string | number;
    };
    /** @description The clients. Not confirmed by the provider: No example is published; a bare array is expected, but the page speaks of a list in an object. */
    WebrtcClients:
      | components["schemas"]["WebrtcClient"][]
      | {
          [key: string]: unknown;
        };
    /** @description The answer with a token. */
    WebrtcToken: {
      /** @description The token, a JWT. */
      token: string;
    };
    /** @description Whom a token is for, and what it allows. */
    WebrtcTokenRequest: {
      /** @description Your name for the client. */
      client_id: string;
      /**
       * @description For how many seconds it works. The 0 of the provider's Python module means not given.
       * @default 3600
       */
      ttl?: number;
      /**
       * @description Whether the client can be called.
       * @default true
       */
      enable_incoming?: boolean;
      /** @description Whom it may call, by name, by the beginning of the name and `*`, or `*` for all. Nobody by default. */
      call_client?: string[];
    };
    /**
     * @description `media` for calls, `msg_media` for messages.
     * @enum {string}
     */
    WritableFileType: "media" | "msg_media";
  };
  responses: {
    Started: {
      content: {
        "application/json": string[];
      };
    };
    BadRequest: {
      content: {
        "application/json": components["schemas"]["ErrorDocument"];
      };
    };
    Unauthorized: {
      content: {
        "application/json": components["schemas"]["ErrorDocument"];
      };
    };
    ServerError: {
      content: {
        "application/json": components["schemas"]["ErrorDocument"];
      };
    };
    Forbidden: {
      content: {
        "application/json": components["schemas"]["ErrorDocument"];
      };
    };
    NotFound: {
      content: {
        "application/json": components["schemas"]["ErrorDocument"];
      };
    };
    VoiceUserRefused: {
      content: {
        "application/json": components["schemas"]["ErrorDocument"];
      };
    };
    VoiceUserGroupKeyFound: {
      content: {
        "application/json": components["schemas"]["VoiceUserGroupKey"];
      };
    };
    InvalidReservation: {
      content: {
        "application/json": components["schemas"]["ErrorDocument"];
      };
    };
    NumbersBought: {
      content: {
        "application/json": components["schemas"]["BoughtNumbers"];
      };
    };
    NumbersRefused: {
      content: {
        "application/json": components["schemas"]["ErrorDocument"];
      };
    };
    ServiceConfigured: {
      content: {
        "application/json": components["schemas"]["ServiceConfiguration"];
      };
    };
    ConfigurationRefused: {
      content: {
        "application/json": components["schemas"]["ErrorDocument"];
      };
    };
  };
  parameters: {
    /**
     * @description Which files; media for calls, media for messages, or logs of REST applications.
     * @example media
     */
    FileType: components["schemas"]["FileType"];
    /**
     * @description Which files; media for calls or media for messages.
     * @example media
     */
    WritableFileType: components["schemas"]["WritableFileType"];
    /**
     * @description Your name for the user.
     * @example Bob
     */
    UserId: string;
    /**
     * @description How readily a voice is taken for the user's. Not confirmed by the provider: Name inferred (grade "partly").
     * @example -2.5
     */
    Sensitivity: number;
    /**
     * @description Whether the user says the same words as at the registration. Not confirmed by the provider: Name inferred (grade "partly").
     * @example false
     */
    TextDependent: boolean;
    /**
     * @description Whether to look for attacks by recordings and synthetic speech. Sources disagree on what it is unless given. Not confirmed by the provider: Name inferred (grade "partly").
     * @example true
     */
    EnablePad: boolean;
    /**
     * @description Only numbers of this country. Not confirmed by the provider: Name inferred from the purchase (grade "partly").
     * @example United Kingdom
     */
    CountryFilter: components["schemas"]["PlaceName"];
    /**
     * @description Only numbers of this state, in countries that have them. Not confirmed by the provider: Name inferred from the purchase (grade "partly").
     * @example Texas
     */
    StateFilter: components["schemas"]["PlaceName"];
    /**
     * @description Only numbers of this type. Not confirmed by the provider: Name taken from the provider's Python module (grade "partly").
     * @example geographic
     */
    NumberTypeFilter: components["schemas"]["NumberType"];
    /**
     * @description The country. Not confirmed by the provider: Name inferred from the purchase (grade "partly").
     * @example United States
     */
    Country: components["schemas"]["PlaceName"];
    /**
     * @description Whether inbound or outbound services are meant.
     * @example outbound
     */
    Direction: "inbound" | "outbound";
    /**
     * @description Name of the service.
     * @example my_service
     */
    ServiceName: string;
    /**
     * @description Name of the outbound service.
     * @example my_service
     */
    OutboundServiceName: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  startRestService: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": components["schemas"]["RestServiceStart"];
      };
    };
    responses: {
      200: components["responses"]["Started"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
    };
  };
  startUasService: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": components["schemas"]["UasServiceStart"];
      };
    };
    responses: {
      200: components["responses"]["Started"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
    };
  };
  cancelServiceStarts: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": components["schemas"]["ServiceStartIds"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["CancelledStarts"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
    };
  };
  getServiceStatus: {
    parameters: {
      query: {
        /**
         * @description Ids from the start, one or more. Not confirmed by the provider: Name inferred, and that the ids are joined by slashes (grade "partly").
         * @example [
         *       "06e122c3364cc74c.1001"
         *     ]
         */
        service_invocation_reference_ids: string[];
      };
      path?: never;
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["ServiceStartStates"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
    };
  };
  getApplicationStatus: {
    parameters: {
      query: {
        /**
         * @description Id of the application, from getServiceStatus or a request for a page of it.
         * @example 0123456789abcdef.12345
         */
        application_instance_id: string;
      };
      path?: never;
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["ApplicationStatus"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
    };
  };
  sendMessage: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": components["schemas"]["NewMessage"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": string[];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["ServerError"];
    };
  };
  cancelMessages: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": components["schemas"]["MessageIds"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["CancelledMessages"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
    };
  };
  queryMessages: {
    parameters: {
      query: {
        /**
         * @description Ids of messages, one or more. Not confirmed by the provider: Name inferred, and that the ids are joined by slashes (grade "assumed").
         * @example [
         *       "36e1766e_2.1493141823.12345"
         *     ]
         */
        msg_refs: string[];
      };
      path?: never;
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["MessageStates"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
    };
  };
  listBlockedNumbers: {
    parameters: {
      query?: {
        /**
         * @description Number of the recipient. Not confirmed by the provider: Name inferred (grade "assumed").
         * @example 447700900123
         */
        to?: components["schemas"]["PhoneNumber"];
        /**
         * @description Number of the account. Not confirmed by the provider: Name inferred (grade "assumed").
         * @example 15552341234
         */
        from?: components["schemas"]["PhoneNumber"];
      };
      path?: never;
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["BlockedNumber"][];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
    };
  };
  listFiles: {
    parameters: {
      query: {
        /**
         * @description Which files; media for calls, media for messages, or logs of REST applications.
         * @example media
         */
        filetype: components["parameters"]["FileType"];
        /**
         * @description Only the file of exactly this name.
         * @example prompts/welcome.wav
         */
        filename?: components["schemas"]["FileName"];
        /**
         * @description Only files whose names begin like this. Not confirmed by the provider: Name inferred; the provider's Python module has names that end in "*".
         * @example prompts/
         */
        prefix?: string;
        /**
         * @deprecated
         * @description How many files to skip; `startafter` took its place. Not confirmed by the provider: Name inferred.
         * @example 0
         */
        startpos?: number;
        /**
         * @description How many files a page has. Not confirmed by the provider: Name inferred; neither default nor maximum is documented.
         * @example 100
         */
        maxcount?: number;
        /**
         * @description Only files changed at or after this time in UTC, as `YYYY-MM-DD_hh:mm:ss`. Not confirmed by the provider: Name and form inferred; the form is that of the reports.
         * @example 2026-01-01_00:00:00
         */
        from?: components["schemas"]["UtcTimeText"];
        /**
         * @description Only files changed up to this time in UTC, as `YYYY-MM-DD_hh:mm:ss`. Not confirmed by the provider: Name and form inferred; the form is that of the reports.
         * @example 2026-01-02_03:04:05
         */
        to?: components["schemas"]["UtcTimeText"];
        /**
         * @description Go on after the file of this name, as the page before says it. Not confirmed by the provider: Name inferred.
         * @example prompts/m.wav
         */
        startafter?: string;
      };
      path?: never;
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["FileList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
    };
  };
  listFolder: {
    parameters: {
      query: {
        /**
         * @description Which files; media for calls, media for messages, or logs of REST applications.
         * @example media
         */
        filetype: components["parameters"]["FileType"];
        /**
         * @description The folder, with or without a slash at its end. The topmost one unless given. Not confirmed by the provider: Name inferred (grade "assumed").
         * @example promo/
         */
        foldername?: string;
        /**
         * @description Only what begins like this. Not confirmed by the provider: Name inferred (grade "assumed").
         * @example cat
         */
        prefix?: string;
        /**
         * @description How many entries a page has. Not confirmed by the provider: Name inferred; neither default nor maximum is documented (grade "assumed").
         * @example 100
         */
        maxcount?: number;
        /**
         * @description Only files changed at or after this time in UTC, as `YYYY-MM-DD_hh:mm:ss`. Not confirmed by the provider: Name and form inferred; the form is that of the reports (grade "assumed").
         * @example 2026-01-01_00:00:00
         */
        from?: components["schemas"]["UtcTimeText"];
        /**
         * @description Only files changed up to this time in UTC, as `YYYY-MM-DD_hh:mm:ss`. Not confirmed by the provider: Name and form inferred; the form is that of the reports (grade "assumed").
         * @example 2026-01-02_03:04:05
         */
        to?: components["schemas"]["UtcTimeText"];
        /**
         * @description Go on after the entry of this name, as the page before says it. Not confirmed by the provider: Name inferred (grade "assumed").
         * @example logs/b.txt
         */
        startafter?: string;
      };
      path?: never;
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["FolderPage"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerError"];
    };
  };
  getFile: {
    parameters: {
      query: {
        /**
         * @description Which files; media for calls, media for messages, or logs of REST applications.
         * @example media
         */
        filetype: components["parameters"]["FileType"];
        /**
         * @description Name of the file, with its folders.
         * @example prompts/welcome.wav
         */
        filename: components["schemas"]["FileName"];
      };
      path?: never;
    };
    responses: {
      200: {
        content: {
          "*/*": Blob;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerError"];
    };
  };
  writeFile: {
    parameters: {
      query: {
        /**
         * @description Which files; media for calls or media for messages.
         * @example media
         */
        filetype: components["parameters"]["WritableFileType"];
        /**
         * @description Name of the file, with its folders.
         * @example prompts/welcome.wav
         */
        filename: components["schemas"]["FileName"];
        /**
         * @description That the file is encrypted, so that it is not checked. Not for `msg_media`. Not confirmed by the provider: How it is sent is inferred (grade "partly").
         * @example true
         */
        encrypted?: boolean;
        /**
         * @description After which time it is deleted, in minutes, hours or days (`m`, `h`, `d`). Never unless given. Not confirmed by the provider: Name inferred (grade "partly").
         * @example 7d
         */
        ttl?: string;
        /**
         * @description Media type of the file. Told from the ending of its name unless given; better given for `msg_media`.
         * @example image/jpeg
         */
        contenttype?: string;
      };
      path?: never;
    };
    requestBody: {
      content: {
        "*/*": Blob;
      };
    };
    responses: {
      200: {
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
    };
  };
  moveFile: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": components["schemas"]["FileMove"];
      };
    };
    responses: {
      200: {
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerError"];
    };
  };
  deleteFiles: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": components["schemas"]["FileDeletion"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["FileDeletionToken"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerError"];
    };
  };
  getFileDeleteProgress: {
    parameters: {
      query: {
        /**
         * @description The token from deleteFiles. Not confirmed by the provider: Name inferred (grade "assumed").
         * @example d-000001
         */
        token: string;
      };
      path?: never;
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["FileDeletionProgress"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
    };
  };
  registerVoiceUserWebsocket: {
    parameters: {
      query: {
        /**
         * @description Your name for the user.
         * @example Bob
         */
        user_id: components["parameters"]["UserId"];
      };
      path?: never;
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["VoiceWebsocket"];
        };
      };
      400: components["responses"]["VoiceUserRefused"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["ServerError"];
    };
  };
  registerVoiceUserPut: {
    parameters: {
      query: {
        /**
         * @description Your name for the user.
         * @example Bob
         */
        user_id: components["parameters"]["UserId"];
        /**
         * @description Name of the file, which the answer has again.
         * @example bobsaudio1.wav
         */
        filename: string;
      };
      path?: never;
    };
    requestBody: {
      content: {
        "*/*": Blob;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["RegisteredVoice"];
        };
      };
      400: components["responses"]["VoiceUserRefused"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["ServerError"];
    };
  };
  registerVoiceUserPost: {
    parameters: {
      query: {
        /**
         * @description Your name for the user.
         * @example Bob
         */
        user_id: components["parameters"]["UserId"];
      };
      path?: never;
    };
    requestBody: {
      content: {
        "multipart/form-data": components["schemas"]["VoiceFiles"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["RegisteredVoice"];
        };
      };
      400: components["responses"]["VoiceUserRefused"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["ServerError"];
    };
  };
  registerVoiceUserByUrl: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": components["schemas"]["VoiceUrls"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["RegisteredVoice"];
        };
      };
      400: components["responses"]["VoiceUserRefused"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["ServerError"];
    };
  };
  updateVoiceUserWebsocket: {
    parameters: {
      query: {
        /**
         * @description Your name for the user.
         * @example Bob
         */
        user_id: components["parameters"]["UserId"];
      };
      path?: never;
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["VoiceWebsocket"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerError"];
    };
  };
  updateVoiceUserPut: {
    parameters: {
      query: {
        /**
         * @description Your name for the user.
         * @example Bob
         */
        user_id: components["parameters"]["UserId"];
        /**
         * @description Name of the file, which the answer has again.
         * @example c.wav
         */
        filename: string;
      };
      path?: never;
    };
    requestBody: {
      content: {
        "*/*": Blob;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["RegisteredVoice"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerError"];
    };
  };
  updateVoiceUserPost: {
    parameters: {
      query: {
        /**
         * @description Your name for the user.
         * @example Bob
         */
        user_id: components["parameters"]["UserId"];
      };
      path?: never;
    };
    requestBody: {
      content: {
        "multipart/form-data": components["schemas"]["VoiceFiles"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["RegisteredVoice"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerError"];
    };
  };
  updateVoiceUserByUrl: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": components["schemas"]["VoiceUrls"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["RegisteredVoice"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerError"];
    };
  };
  verifyVoiceUserWebsocket: {
    parameters: {
      query: {
        /**
         * @description Your name for the user.
         * @example Bob
         */
        user_id: components["parameters"]["UserId"];
        /**
         * @description How readily a voice is taken for the user's. Not confirmed by the provider: Name inferred (grade "partly").
         * @example -2.5
         */
        sensitivity?: components["parameters"]["Sensitivity"];
        /**
         * @description Whether the user says the same words as at the registration. Not confirmed by the provider: Name inferred (grade "partly").
         * @example false
         */
        text_dependent?: components["parameters"]["TextDependent"];
        /**
         * @description Whether to look for attacks by recordings and synthetic speech. Sources disagree on what it is unless given. Not confirmed by the provider: Name inferred (grade "partly").
         * @example true
         */
        enable_pad?: components["parameters"]["EnablePad"];
      };
      path?: never;
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["VoiceWebsocket"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerError"];
    };
  };
  verifyVoiceUserPut: {
    parameters: {
      query: {
        /**
         * @description Your name for the user.
         * @example Bob
         */
        user_id: components["parameters"]["UserId"];
        /**
         * @description Name of the file, which the answer has again.
         * @example v.wav
         */
        filename: string;
        /**
         * @description How readily a voice is taken for the user's. Not confirmed by the provider: Name inferred (grade "partly").
         * @example -2.5
         */
        sensitivity?: components["parameters"]["Sensitivity"];
        /**
         * @description Whether the user says the same words as at the registration. Not confirmed by the provider: Name inferred (grade "partly").
         * @example false
         */
        text_dependent?: components["parameters"]["TextDependent"];
        /**
         * @description Whether to look for attacks by recordings and synthetic speech. Sources disagree on what it is unless given. Not confirmed by the provider: Name inferred (grade "partly").
         * @example true
         */
        enable_pad?: components["parameters"]["EnablePad"];
      };
      path?: never;
    };
    requestBody: {
      content: {
        "*/*": Blob;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["VerifiedVoice"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerError"];
    };
  };
  verifyVoiceUserPost: {
    parameters: {
      query: {
        /**
         * @description Your name for the user.
         * @example Bob
         */
        user_id: components["parameters"]["UserId"];
        /**
         * @description How readily a voice is taken for the user's. Not confirmed by the provider: Name inferred (grade "partly").
         * @example -2.5
         */
        sensitivity?: components["parameters"]["Sensitivity"];
        /**
         * @description Whether the user says the same words as at the registration. Not confirmed by the provider: Name inferred (grade "partly").
         * @example false
         */
        text_dependent?: components["parameters"]["TextDependent"];
        /**
         * @description Whether to look for attacks by recordings and synthetic speech. Sources disagree on what it is unless given. Not confirmed by the provider: Name inferred (grade "partly").
         * @example true
         */
        enable_pad?: components["parameters"]["EnablePad"];
      };
      path?: never;
    };
    requestBody: {
      content: {
        "multipart/form-data": components["schemas"]["VoiceFile"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["VerifiedVoice"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerError"];
    };
  };
  verifyVoiceUserByUrl: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": components["schemas"]["VoiceUrl"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["VerifiedVoice"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerError"];
    };
  };
  voiceUserExists: {
    parameters: {
      query: {
        /**
         * @description Your name for the user.
         * @example Bob
         */
        user_id: components["parameters"]["UserId"];
      };
      path?: never;
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["VoiceUserExistence"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["ServerError"];
    };
  };
  getVoiceUserStats: {
    parameters: {
      query: {
        /**
         * @description Your name for the user.
         * @example Bob
         */
        user_id: components["parameters"]["UserId"];
      };
      path?: never;
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["VoiceUserStats"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerError"];
    };
  };
  deleteVoiceUser: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": components["schemas"]["VoiceUserDeletion"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["DeletedVoiceUser"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerError"];
    };
  };
  listVoiceUserGroups: {
    parameters: {
      query?: {
        /**
         * @description Only the group of this name.
         * @example BobsCompany
         */
        user_group_name?: string;
      };
      path?: never;
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["VoiceUserGroupList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["ServerError"];
    };
  };
  createVoiceUserGroup: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": components["schemas"]["NewVoiceUserGroup"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["CreatedVoiceUserGroup"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["ServerError"];
    };
  };
  deleteVoiceUserGroup: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": components["schemas"]["VoiceUserGroupName"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["DeletedVoiceUserGroup"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerError"];
    };
  };
  listVoiceUserGroupKeys: {
    parameters: {
      query: {
        /**
         * @description Name of the group.
         * @example BobsCompany
         */
        user_group_name: string;
      };
      path?: never;
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["VoiceUserGroupKeyList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerError"];
    };
  };
  createVoiceUserGroupKey: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": components["schemas"]["VoiceUserGroupName"];
      };
    };
    responses: {
      200: components["responses"]["VoiceUserGroupKeyFound"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerError"];
    };
  };
  modifyVoiceUserGroupKey: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": components["schemas"]["VoiceUserGroupKeyChange"];
      };
    };
    responses: {
      200: components["responses"]["VoiceUserGroupKeyFound"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerError"];
    };
  };
  deleteVoiceUserGroupKey: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": components["schemas"]["VoiceUserGroupKeyDeletion"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["DeletedVoiceUserGroup"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerError"];
    };
  };
  listMonitorRecordings: {
    parameters: {
      query: {
        /**
         * @description Id of the application.
         * @example 0123456789abcdef.12345
         */
        application_instance_id: string;
      };
      path?: never;
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["MonitorRecordings"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["ServerError"];
    };
  };
  getMonitorRecording: {
    parameters: {
      query: {
        /**
         * @description Name of the recording, as listMonitorRecordings has it. Not confirmed by the provider: Name inferred (grade "partly").
         * @example 2014-05-14/0123456789abcdef.12345.6543/150994965_NRCH_NORMAL(200).wav
         */
        filename: string;
      };
      path?: never;
    };
    responses: {
      200: {
        content: {
          "*/*": Blob;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerError"];
    };
  };
  interruptRestApplications: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": components["schemas"]["RestInterruption"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["InterruptedApplications"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
    };
  };
  createConferenceReservation: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": components["schemas"]["ConferenceReservation"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["ConferenceReservationToken"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["ServerError"];
    };
  };
  modifyConferenceReservation: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": components["schemas"]["ConferenceExtension"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["ExtendedConference"];
        };
      };
      400: components["responses"]["InvalidReservation"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["ServerError"];
    };
  };
  removeConferenceReservation: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": components["schemas"]["ConferenceRemoval"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["RemovedConference"];
        };
      };
      400: components["responses"]["InvalidReservation"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["ServerError"];
    };
  };
  listConferences: {
    parameters: {
      query?: never;
      path?: never;
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["Conference"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
    };
  };
  listConferenceParticipants: {
    parameters: {
      query?: {
        /**
         * @description Name of the conference.
         * @example AllHands2026
         */
        conference_name?: string;
        /**
         * @description Token of its reservation. Not confirmed by the provider: Name inferred (grade "partly").
         * @example rt-0001
         */
        reservation_token?: string;
      };
      path?: never;
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["ConferenceParticipants"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerError"];
    };
  };
  setConferenceParticipantOptions: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": components["schemas"]["ConferenceParticipantOptions"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["ConferenceOptionsSet"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerError"];
    };
  };
  ejectConferenceParticipant: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": components["schemas"]["ConferenceEjection"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["EjectedParticipant"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerError"];
    };
  };
  purchaseNumbers: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": components["schemas"]["NumberOrder"];
      };
    };
    responses: {
      200: components["responses"]["NumbersBought"];
      400: components["responses"]["NumbersRefused"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["ServerError"];
    };
  };
  purchaseNumbersDevelopment: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": components["schemas"]["NumberOrder"];
      };
    };
    responses: {
      200: components["responses"]["NumbersBought"];
      400: components["responses"]["NumbersRefused"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["ServerError"];
    };
  };
  listNumbers: {
    parameters: {
      query?: {
        /**
         * @description Only numbers of this country. Not confirmed by the provider: Name inferred from the purchase (grade "partly").
         * @example United Kingdom
         */
        country?: components["parameters"]["CountryFilter"];
        /**
         * @description Only numbers of this state, in countries that have them. Not confirmed by the provider: Name inferred from the purchase (grade "partly").
         * @example Texas
         */
        state?: components["parameters"]["StateFilter"];
        /**
         * @description Only numbers of this region. Not confirmed by the provider: Name inferred from the purchase (grade "partly").
         * @example London
         */
        region?: components["schemas"]["PlaceName"];
        /**
         * @description Only numbers of this type. Not confirmed by the provider: Name taken from the provider's Python module (grade "partly").
         * @example geographic
         */
        did_type?: components["parameters"]["NumberTypeFilter"];
      };
      path?: never;
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["AccountNumbers"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
    };
  };
  deleteNumbers: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": components["schemas"]["NumberDeletion"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["DeletedNumbers"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
    };
  };
  listSupportedCountries: {
    parameters: {
      query?: {
        /**
         * @description Only numbers of this type. Not confirmed by the provider: Name taken from the provider's Python module (grade "partly").
         * @example geographic
         */
        did_type?: components["parameters"]["NumberTypeFilter"];
      };
      path?: never;
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["PlaceNames"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
    };
  };
  listSupportedStates: {
    parameters: {
      query: {
        /**
         * @description The country. Not confirmed by the provider: Name inferred from the purchase (grade "partly").
         * @example United States
         */
        country: components["parameters"]["Country"];
      };
      path?: never;
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["PlaceNames"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
    };
  };
  listSupportedRegions: {
    parameters: {
      query: {
        /**
         * @description The country. Not confirmed by the provider: Name inferred from the purchase (grade "partly").
         * @example United States
         */
        country: components["parameters"]["Country"];
        /**
         * @description The state, in countries that have them. Not confirmed by the provider: Name inferred from the purchase (grade "partly").
         * @example Texas
         */
        state?: components["schemas"]["PlaceName"];
        /**
         * @description Only numbers of this type. Not confirmed by the provider: Name taken from the provider's Python module (grade "partly").
         * @example geographic
         */
        did_type?: components["parameters"]["NumberTypeFilter"];
      };
      path?: never;
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["PlaceNames"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
    };
  };
  listRegulationAddresses: {
    parameters: {
      query?: never;
      path?: never;
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["RegulationAddresses"];
        };
      };
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
    };
  };
  lookupNumber: {
    parameters: {
      query: {
        /**
         * @description The number, with its country code.
         * @example 443069990123
         */
        phone_number: string;
      };
      path?: never;
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["NumberLookup"];
        };
      };
      400: {
        content: {
          "application/json": components["schemas"]["ErrorDocument"];
        };
      };
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
    };
  };
  startReport: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": components["schemas"]["NewReport"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["StartedReport"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
    };
  };
  getReportProgress: {
    parameters: {
      query?: never;
      path?: never;
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["ReportProgressList"];
        };
      };
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
    };
  };
  listReports: {
    parameters: {
      query?: never;
      path?: never;
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["ReportList"];
        };
      };
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
    };
  };
  getReport: {
    parameters: {
      query: {
        /**
         * @description Name of the report, from startReport or listReports. Not confirmed by the provider: Name inferred (grade "assumed").
         * @example 1-2-0_bill.blogs@acompany.com_adr_2013-05-01_13:00:00_2013-05-03_13:00:00.csv
         */
        filename: string;
      };
      path?: never;
    };
    responses: {
      200: {
        content: {
          "*/*": Blob;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerError"];
    };
  };
  cancelReport: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": components["schemas"]["ReportFile"];
      };
    };
    responses: {
      200: {
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerError"];
    };
  };
  deleteReport: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": components["schemas"]["ReportFile"];
      };
    };
    responses: {
      200: {
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerError"];
    };
  };
  generateWebrtcToken: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": components["schemas"]["WebrtcTokenRequest"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["WebrtcToken"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["ServerError"];
    };
  };
  listRegisteredWebrtcClients: {
    parameters: {
      query?: never;
      path?: never;
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["WebrtcClients"];
        };
      };
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
    };
  };
  checkSecurityProtocol: {
    parameters: {
      query?: never;
      path?: never;
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["SecurityCheck"];
        };
      };
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
    };
  };
  listServices: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Whether inbound or outbound services are meant.
         * @example outbound
         */
        direction: components["parameters"]["Direction"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["Service"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
    };
  };
  getServiceSchema: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Whether inbound or outbound services are meant.
         * @example outbound
         */
        direction: components["parameters"]["Direction"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["ServiceSchema"];
        };
      };
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
    };
  };
  readService: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Whether inbound or outbound services are meant.
         * @example outbound
         */
        direction: components["parameters"]["Direction"];
        /**
         * @description Name of the service.
         * @example my_service
         */
        service_name: components["parameters"]["ServiceName"];
      };
    };
    responses: {
      200: components["responses"]["ServiceConfigured"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerError"];
    };
  };
  writeService: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Whether inbound or outbound services are meant.
         * @example outbound
         */
        direction: components["parameters"]["Direction"];
        /**
         * @description Name of the service.
         * @example my_service
         */
        service_name: components["parameters"]["ServiceName"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ServiceConfiguration"];
      };
    };
    responses: {
      200: components["responses"]["ServiceConfigured"];
      201: {
        content: {
          "application/json": components["schemas"]["ServiceConfiguration"];
        };
      };
      400: components["responses"]["ConfigurationRefused"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
    };
  };
  deleteService: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Whether inbound or outbound services are meant.
         * @example outbound
         */
        direction: components["parameters"]["Direction"];
        /**
         * @description Name of the service.
         * @example my_service
         */
        service_name: components["parameters"]["ServiceName"];
      };
    };
    responses: {
      200: {
        content?: never;
      };
      204: {
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerError"];
    };
  };
  modifyService: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Whether inbound or outbound services are meant.
         * @example outbound
         */
        direction: components["parameters"]["Direction"];
        /**
         * @description Name of the service.
         * @example my_service
         */
        service_name: components["parameters"]["ServiceName"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ServiceConfiguration"];
      };
    };
    responses: {
      200: components["responses"]["ServiceConfigured"];
      400: components["responses"]["ConfigurationRefused"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerError"];
    };
  };
  listOutboundQueues: {
    parameters: {
      query?: never;
      path?: never;
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["OutboundQueue"][];
        };
      };
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
    };
  };
  getOutboundQueue: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Name of the outbound service.
         * @example my_service
         */
        service_name: components["parameters"]["OutboundServiceName"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["OutboundQueue"];
        };
      };
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerError"];
    };
  };
  purgeOutboundQueue: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Name of the outbound service.
         * @example my_service
         */
        service_name: components["parameters"]["OutboundServiceName"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["PurgedQueue"];
        };
      };
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["NotFound"];
      500: components["responses"]["ServerError"];
    };
  };
  createAccessToken: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": components["schemas"]["AccessTokenRequest"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["AccessToken"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      500: components["responses"]["ServerError"];
    };
  };
  onInboundMessage: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "*/*": components["schemas"]["InboundMessage"];
      };
    };
    responses: {
      200: {
        content?: never;
      };
    };
  };
  onMessageStatus: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "*/*": components["schemas"]["SentMessageStatus"];
      };
    };
    responses: {
      200: {
        content?: never;
      };
    };
  };
  onInstanceInfo: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "*/*": components["schemas"]["InstanceInfo"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json; charset=UTF-8": components["schemas"]["RestActions"];
        };
      };
      204: {
        content?: never;
      };
    };
  };
}
