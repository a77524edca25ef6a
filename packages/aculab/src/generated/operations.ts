// Generated from specs/aculab/ by `pnpm generate aculab`. Do not edit.
import type { CallOptions, NoInput, OperationRow, PageOptions } from "@trunkline/core";
import {
  cancelMessages,
  cancelReport,
  cancelServiceStarts,
  checkSecurityProtocol,
  createAccessToken,
  createConferenceReservation,
  createVoiceUserGroup,
  createVoiceUserGroupKey,
  deleteFiles,
  deleteNumbers,
  deleteReport,
  deleteService,
  deleteVoiceUser,
  deleteVoiceUserGroup,
  deleteVoiceUserGroupKey,
  ejectConferenceParticipant,
  generateWebrtcToken,
  getApplicationStatus,
  getFile,
  getFileDeleteProgress,
  getMonitorRecording,
  getOutboundQueue,
  getReport,
  getReportProgress,
  getServiceSchema,
  getServiceStatus,
  getVoiceUserStats,
  interruptRestApplications,
  listBlockedNumbers,
  listConferenceParticipants,
  listConferences,
  listFiles,
  listFolder,
  listMonitorRecordings,
  listNumbers,
  listOutboundQueues,
  listRegisteredWebrtcClients,
  listRegulationAddresses,
  listReports,
  listServices,
  listSupportedCountries,
  listSupportedRegions,
  listSupportedStates,
  listVoiceUserGroupKeys,
  listVoiceUserGroups,
  lookupNumber,
  modifyConferenceReservation,
  modifyService,
  modifyVoiceUserGroupKey,
  moveFile,
  purchaseNumbers,
  purchaseNumbersDevelopment,
  purgeOutboundQueue,
  queryMessages,
  readService,
  registerVoiceUserByUrl,
  registerVoiceUserPost,
  registerVoiceUserPut,
  registerVoiceUserWebsocket,
  removeConferenceReservation,
  sendMessage,
  setConferenceParticipantOptions,
  startReport,
  startRestService,
  startUasService,
  updateVoiceUserByUrl,
  updateVoiceUserPost,
  updateVoiceUserPut,
  updateVoiceUserWebsocket,
  verifyVoiceUserByUrl,
  verifyVoiceUserPost,
  verifyVoiceUserPut,
  verifyVoiceUserWebsocket,
  voiceUserExists,
  writeFile,
  writeService,
} from "./rows.ts";
import type {
  CancelMessagesInput,
  CancelMessagesOutput,
  CancelMessagesResult,
  CancelReportInput,
  CancelReportOutput,
  CancelReportResult,
  CancelServiceStartsInput,
  CancelServiceStartsOutput,
  CancelServiceStartsResult,
  CheckSecurityProtocolOutput,
  CheckSecurityProtocolResult,
  CreateAccessTokenInput,
  CreateAccessTokenOutput,
  CreateAccessTokenResult,
  CreateConferenceReservationInput,
  CreateConferenceReservationOutput,
  CreateConferenceReservationResult,
  CreateVoiceUserGroupInput,
  CreateVoiceUserGroupKeyInput,
  CreateVoiceUserGroupKeyOutput,
  CreateVoiceUserGroupKeyResult,
  CreateVoiceUserGroupOutput,
  CreateVoiceUserGroupResult,
  DeleteFilesInput,
  DeleteFilesOutput,
  DeleteFilesResult,
  DeleteNumbersInput,
  DeleteNumbersOutput,
  DeleteNumbersResult,
  DeleteReportInput,
  DeleteReportOutput,
  DeleteReportResult,
  DeleteServiceInput,
  DeleteServiceOutput,
  DeleteServiceResult,
  DeleteVoiceUserGroupInput,
  DeleteVoiceUserGroupKeyInput,
  DeleteVoiceUserGroupKeyOutput,
  DeleteVoiceUserGroupKeyResult,
  DeleteVoiceUserGroupOutput,
  DeleteVoiceUserGroupResult,
  DeleteVoiceUserInput,
  DeleteVoiceUserOutput,
  DeleteVoiceUserResult,
  EjectConferenceParticipantInput,
  EjectConferenceParticipantOutput,
  EjectConferenceParticipantResult,
  GenerateWebrtcTokenInput,
  GenerateWebrtcTokenOutput,
  GenerateWebrtcTokenResult,
  GetApplicationStatusInput,
  GetApplicationStatusOutput,
  GetApplicationStatusResult,
  GetFileDeleteProgressInput,
  GetFileDeleteProgressOutput,
  GetFileDeleteProgressResult,
  GetFileInput,
  GetFileOutput,
  GetFileResult,
  GetMonitorRecordingInput,
  GetMonitorRecordingOutput,
  GetMonitorRecordingResult,
  GetOutboundQueueInput,
  GetOutboundQueueOutput,
  GetOutboundQueueResult,
  GetReportInput,
  GetReportOutput,
  GetReportProgressOutput,
  GetReportProgressResult,
  GetReportResult,
  GetServiceSchemaInput,
  GetServiceSchemaOutput,
  GetServiceSchemaResult,
  GetServiceStatusInput,
  GetServiceStatusOutput,
  GetServiceStatusResult,
  GetVoiceUserStatsInput,
  GetVoiceUserStatsOutput,
  GetVoiceUserStatsResult,
  InterruptRestApplicationsInput,
  InterruptRestApplicationsOutput,
  InterruptRestApplicationsResult,
  ListBlockedNumbersInput,
  ListBlockedNumbersOutput,
  ListBlockedNumbersResult,
  ListConferenceParticipantsInput,
  ListConferenceParticipantsOutput,
  ListConferenceParticipantsResult,
  ListConferencesOutput,
  ListConferencesResult,
  ListFilesInput,
  ListFilesItem,
  ListFilesOutput,
  ListFilesResult,
  ListFolderInput,
  ListFolderItem,
  ListFolderOutput,
  ListFolderResult,
  ListMonitorRecordingsInput,
  ListMonitorRecordingsOutput,
  ListMonitorRecordingsResult,
  ListNumbersInput,
  ListNumbersOutput,
  ListNumbersResult,
  ListOutboundQueuesOutput,
  ListOutboundQueuesResult,
  ListRegisteredWebrtcClientsOutput,
  ListRegisteredWebrtcClientsResult,
  ListRegulationAddressesOutput,
  ListRegulationAddressesResult,
  ListReportsOutput,
  ListReportsResult,
  ListServicesInput,
  ListServicesOutput,
  ListServicesResult,
  ListSupportedCountriesInput,
  ListSupportedCountriesOutput,
  ListSupportedCountriesResult,
  ListSupportedRegionsInput,
  ListSupportedRegionsOutput,
  ListSupportedRegionsResult,
  ListSupportedStatesInput,
  ListSupportedStatesOutput,
  ListSupportedStatesResult,
  ListVoiceUserGroupKeysInput,
  ListVoiceUserGroupKeysOutput,
  ListVoiceUserGroupKeysResult,
  ListVoiceUserGroupsInput,
  ListVoiceUserGroupsOutput,
  ListVoiceUserGroupsResult,
  LookupNumberInput,
  LookupNumberOutput,
  LookupNumberResult,
  ModifyConferenceReservationInput,
  ModifyConferenceReservationOutput,
  ModifyConferenceReservationResult,
  ModifyServiceInput,
  ModifyServiceOutput,
  ModifyServiceResult,
  ModifyVoiceUserGroupKeyInput,
  ModifyVoiceUserGroupKeyOutput,
  ModifyVoiceUserGroupKeyResult,
  MoveFileInput,
  MoveFileOutput,
  MoveFileResult,
  PurchaseNumbersDevelopmentInput,
  PurchaseNumbersDevelopmentOutput,
  PurchaseNumbersDevelopmentResult,
  PurchaseNumbersInput,
  PurchaseNumbersOutput,
  PurchaseNumbersResult,
  PurgeOutboundQueueInput,
  PurgeOutboundQueueOutput,
  PurgeOutboundQueueResult,
  QueryMessagesInput,
  QueryMessagesOutput,
  QueryMessagesResult,
  ReadServiceInput,
  ReadServiceOutput,
  ReadServiceResult,
  RegisterVoiceUserByUrlInput,
  RegisterVoiceUserByUrlOutput,
  RegisterVoiceUserByUrlResult,
  RegisterVoiceUserPostInput,
  RegisterVoiceUserPostOutput,
  RegisterVoiceUserPostResult,
  RegisterVoiceUserPutInput,
  RegisterVoiceUserPutOutput,
  RegisterVoiceUserPutResult,
  RegisterVoiceUserWebsocketInput,
  RegisterVoiceUserWebsocketOutput,
  RegisterVoiceUserWebsocketResult,
  RemoveConferenceReservationInput,
  RemoveConferenceReservationOutput,
  RemoveConferenceReservationResult,
  SendMessageInput,
  SendMessageOutput,
  SendMessageResult,
  SetConferenceParticipantOptionsInput,
  SetConferenceParticipantOptionsOutput,
  SetConferenceParticipantOptionsResult,
  StartReportInput,
  StartReportOutput,
  StartReportResult,
  StartRestServiceInput,
  StartRestServiceOutput,
  StartRestServiceResult,
  StartUasServiceInput,
  StartUasServiceOutput,
  StartUasServiceResult,
  UpdateVoiceUserByUrlInput,
  UpdateVoiceUserByUrlOutput,
  UpdateVoiceUserByUrlResult,
  UpdateVoiceUserPostInput,
  UpdateVoiceUserPostOutput,
  UpdateVoiceUserPostResult,
  UpdateVoiceUserPutInput,
  UpdateVoiceUserPutOutput,
  UpdateVoiceUserPutResult,
  UpdateVoiceUserWebsocketInput,
  UpdateVoiceUserWebsocketOutput,
  UpdateVoiceUserWebsocketResult,
  VerifyVoiceUserByUrlInput,
  VerifyVoiceUserByUrlOutput,
  VerifyVoiceUserByUrlResult,
  VerifyVoiceUserPostInput,
  VerifyVoiceUserPostOutput,
  VerifyVoiceUserPostResult,
  VerifyVoiceUserPutInput,
  VerifyVoiceUserPutOutput,
  VerifyVoiceUserPutResult,
  VerifyVoiceUserWebsocketInput,
  VerifyVoiceUserWebsocketOutput,
  VerifyVoiceUserWebsocketResult,
  VoiceUserExistsInput,
  VoiceUserExistsOutput,
  VoiceUserExistsResult,
  WriteFileInput,
  WriteFileOutput,
  WriteFileResult,
  WriteServiceInput,
  WriteServiceOutput,
  WriteServiceResult,
} from "./types.ts";

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

/** How each operation is called. */
export const operations: Readonly<Record<keyof AculabOperations, OperationRow>> = {
  startRestService,
  startUasService,
  cancelServiceStarts,
  getServiceStatus,
  getApplicationStatus,
  sendMessage,
  cancelMessages,
  queryMessages,
  listBlockedNumbers,
  listFiles,
  listFolder,
  getFile,
  writeFile,
  moveFile,
  deleteFiles,
  getFileDeleteProgress,
  registerVoiceUserPut,
  registerVoiceUserPost,
  registerVoiceUserWebsocket,
  registerVoiceUserByUrl,
  updateVoiceUserPut,
  updateVoiceUserPost,
  updateVoiceUserWebsocket,
  updateVoiceUserByUrl,
  verifyVoiceUserPut,
  verifyVoiceUserPost,
  verifyVoiceUserWebsocket,
  verifyVoiceUserByUrl,
  voiceUserExists,
  getVoiceUserStats,
  deleteVoiceUser,
  listVoiceUserGroups,
  createVoiceUserGroup,
  deleteVoiceUserGroup,
  listVoiceUserGroupKeys,
  createVoiceUserGroupKey,
  modifyVoiceUserGroupKey,
  deleteVoiceUserGroupKey,
  listMonitorRecordings,
  getMonitorRecording,
  interruptRestApplications,
  createConferenceReservation,
  modifyConferenceReservation,
  removeConferenceReservation,
  listConferences,
  listConferenceParticipants,
  setConferenceParticipantOptions,
  ejectConferenceParticipant,
  purchaseNumbers,
  purchaseNumbersDevelopment,
  listNumbers,
  deleteNumbers,
  listSupportedCountries,
  listSupportedStates,
  listSupportedRegions,
  listRegulationAddresses,
  lookupNumber,
  startReport,
  getReportProgress,
  listReports,
  getReport,
  cancelReport,
  deleteReport,
  generateWebrtcToken,
  listRegisteredWebrtcClients,
  checkSecurityProtocol,
  listServices,
  getServiceSchema,
  readService,
  writeService,
  modifyService,
  deleteService,
  listOutboundQueues,
  getOutboundQueue,
  purgeOutboundQueue,
  createAccessToken,
};
