// Generated from specs/aculab/ by `pnpm generate aculab`. Do not edit.
import {
  atLeastOne,
  binaryBody,
  booleanText,
  checked,
  decoded,
  encoded,
  epochSeconds,
  escapedText,
  exactlyOne,
  fits,
  formBody,
  inPath,
  multipartBody,
  type OperationRow,
  paged,
  parameters,
  sameOrigin,
  streamed,
  styledPairs,
  underscoreTime,
} from "@trunkline/core";

/** Start the REST outbound service, once for each call given. */
export const startRestService: OperationRow = {
  http: "POST /service_start",
  safety: "send",
  body: /* @__PURE__ */ formBody({ rest_calls: "json" }),
  auth: "outboundService",
  sensitive: {
    extra_sip_headers: "content",
    from: "phone",
    outbound_parameters: "content",
    to: "phone",
    token: "secret",
  },
};

/** Start the UAS outbound service. */
export const startUasService: OperationRow = {
  http: "POST /service_start",
  safety: "send",
  prepare: /* @__PURE__ */ checked(/* @__PURE__ */ fits("count", /^[1-9]\d*$/u, "must be 1 or more")),
  body: /* @__PURE__ */ formBody(),
  fill: {},
  auth: "outboundService",
  sensitive: { outbound_parameters: "content" },
};

/** Cancel starts that are still queued. */
export const cancelServiceStarts: OperationRow = {
  http: "POST /service_cancel",
  safety: "idempotent",
  prepare: /* @__PURE__ */ checked(
    /* @__PURE__ */ fits("service_invocation_reference_ids", /^[^/]+$/u, 'must have no "/", which separates the ids'),
  ),
  body: /* @__PURE__ */ formBody({ service_invocation_reference_ids: "/" }),
  auth: "outboundService",
};

/** See what became of starts. */
export const getServiceStatus: OperationRow = {
  http: "GET /service_status",
  params: /* @__PURE__ */ parameters({
    query: ["service_invocation_reference_ids"],
    pairs: /* @__PURE__ */ styledPairs({ service_invocation_reference_ids: "/" }),
  }),
  follow: sameOrigin,
  auth: "outboundService",
};

/** See what an application did, and what it cost. */
export const getApplicationStatus: OperationRow = {
  http: "GET /application_status",
  params: /* @__PURE__ */ parameters({ query: ["application_instance_id"] }),
  parse: /* @__PURE__ */ decoded({
    "adr.costs_valid": booleanText,
    "adr.fax": booleanText,
    "adr.start_datetime": underscoreTime,
    "adr.start_time": epochSeconds,
    "adr.stop_datetime": underscoreTime,
    "adr.stop_time": epochSeconds,
  }),
  follow: sameOrigin,
};

/** Send an SMS or an MMS. */
export const sendMessage: OperationRow = {
  http: "POST /msg_send",
  safety: "send",
  body: /* @__PURE__ */ formBody(),
  sensitive: {
    content: "content",
    from: "phone",
    msg_media: "content",
    status_authentication_name: "secret",
    status_authentication_password: "secret",
    status_page: "secret",
    to: "phone",
  },
};

/** Cancel messages that are still queued. */
export const cancelMessages: OperationRow = {
  http: "POST /msg_cancel",
  safety: "idempotent",
  prepare: /* @__PURE__ */ checked(
    /* @__PURE__ */ fits("msg_refs", /^[^/]+$/u, 'must have no "/", which separates the ids'),
  ),
  body: /* @__PURE__ */ formBody({ msg_refs: "/" }),
};

/** See what became of messages. */
export const queryMessages: OperationRow = {
  http: "GET /msg_query",
  params: /* @__PURE__ */ parameters({ query: ["msg_refs"], pairs: /* @__PURE__ */ styledPairs({ msg_refs: "/" }) }),
  follow: sameOrigin,
};

/** List who has asked for no more messages. */
export const listBlockedNumbers: OperationRow = {
  http: "GET /msg_list_blocked",
  prepare: /* @__PURE__ */ checked(/* @__PURE__ */ atLeastOne("to", "from")),
  params: /* @__PURE__ */ parameters({ query: ["to", "from"] }),
  follow: sameOrigin,
  sensitive: { from: "phone", to: "phone" },
};

/** List files, with those in folders. */
export const listFiles: OperationRow = {
  http: "GET /file_list",
  prepare: /* @__PURE__ */ checked(
    /* @__PURE__ */ fits("filename", /^[^*]*$/u, 'must have no "*"; give the beginning of the names as "prefix"'),
    /* @__PURE__ */ fits("prefix", /^[^*]*$/u, 'must have no "*"; it is the beginning of the names as it is'),
  ),
  params: /* @__PURE__ */ parameters({
    query: ["filetype", "filename", "prefix", "startpos", "maxcount", "from", "to", "startafter"],
  }),
  page: /* @__PURE__ */ paged({ items: "files", named: "name", next: "startafter", params: ["startafter"] }),
  follow: sameOrigin,
};

/** List what is in a folder. */
export const listFolder: OperationRow = {
  http: "GET /folder_list",
  prepare: /* @__PURE__ */ checked(
    /* @__PURE__ */ fits("prefix", /^[^*]*$/u, 'must have no "*"; it is the beginning of the names as it is'),
  ),
  params: /* @__PURE__ */ parameters({
    query: ["filetype", "foldername", "prefix", "maxcount", "from", "to", "startafter"],
  }),
  page: /* @__PURE__ */ paged({ items: "files", next: "startafter", params: ["startafter"] }),
  follow: sameOrigin,
};

/** Download a file. */
export const getFile: OperationRow = {
  http: "GET /file_get",
  params: /* @__PURE__ */ parameters({ query: ["filetype", "filename"] }),
  accept: "application/json, */*;q=0.9",
  stream: streamed,
  follow: sameOrigin,
};

/** Upload a file, in place of one of the same name. */
export const writeFile: OperationRow = {
  http: "PUT /file_write",
  safety: "idempotent",
  params: /* @__PURE__ */ parameters({ query: ["filetype", "filename", "encrypted", "ttl", "contenttype"] }),
  body: binaryBody,
  type: "application/octet-stream",
  whole: "file",
  empty: true,
};

/** Rename a file, or move it to another folder. */
export const moveFile: OperationRow = {
  http: "POST /file_move",
  safety: "send",
  body: /* @__PURE__ */ formBody(),
  empty: true,
};

/** Delete a file, or all files whose names begin alike. */
export const deleteFiles: OperationRow = {
  http: "POST /file_delete",
  safety: "idempotent",
  prepare: /* @__PURE__ */ checked(
    /* @__PURE__ */ exactlyOne("filename", "prefix"),
    /* @__PURE__ */ fits("filename", /^[^*]+$/u, 'must have no "*"; give the beginning of the names as "prefix"'),
    /* @__PURE__ */ fits("prefix", /^[^*]+$/u, 'must not be empty (that is all files) and have no "*"'),
    /* @__PURE__ */ fits("from", /^\d{4}-\d\d-\d\d_\d\d:\d\d:\d\d$/u, "must be YYYY-MM-DD_hh:mm:ss"),
    /* @__PURE__ */ fits("to", /^\d{4}-\d\d-\d\d_\d\d:\d\d:\d\d$/u, "must be YYYY-MM-DD_hh:mm:ss"),
  ),
  body: /* @__PURE__ */ formBody(),
};

/** See how far a deletion of files is. */
export const getFileDeleteProgress: OperationRow = {
  http: "GET /file_delete_progress",
  params: /* @__PURE__ */ parameters({ query: ["token"] }),
  follow: sameOrigin,
  sensitive: { token: "secret" },
};

/** Register a user by their voice, from one file. */
export const registerVoiceUserPut: OperationRow = {
  http: "PUT /voice_biometrics/v1/user/register",
  safety: "send",
  params: /* @__PURE__ */ parameters({ query: ["user_id", "filename"] }),
  body: binaryBody,
  type: "application/octet-stream",
  whole: "audio",
  auth: "userGroupKey",
  sensitive: { user_id: "content" },
};

/** Register a user by their voice, from several files. */
export const registerVoiceUserPost: OperationRow = {
  http: "POST /voice_biometrics/v1/user/register",
  safety: "send",
  params: /* @__PURE__ */ parameters({ query: ["user_id"] }),
  body: multipartBody,
  auth: "userGroupKey",
  sensitive: { user_id: "content" },
};

/** Get the URL of a WebSocket to register a user by their voice. */
export const registerVoiceUserWebsocket: OperationRow = {
  http: "GET /voice_biometrics/v1/user/register",
  safety: "send",
  params: /* @__PURE__ */ parameters({ query: ["user_id"] }),
  auth: "userGroupKey",
  sensitive: { user_id: "content" },
};

/** Register a user by their voice, from files at URLs. */
export const registerVoiceUserByUrl: OperationRow = {
  http: "POST /voice_biometrics/v1/user/register",
  safety: "send",
  body: /* @__PURE__ */ formBody(),
  auth: "userGroupKey",
  sensitive: { url: "secret", user_id: "content" },
};

/** Add to a user's voice model, from one file. */
export const updateVoiceUserPut: OperationRow = {
  http: "PUT /voice_biometrics/v1/user/update",
  safety: "send",
  params: /* @__PURE__ */ parameters({ query: ["user_id", "filename"] }),
  body: binaryBody,
  type: "application/octet-stream",
  whole: "audio",
  auth: "userGroupKey",
  sensitive: { user_id: "content" },
};

/** Add to a user's voice model, from several files. */
export const updateVoiceUserPost: OperationRow = {
  http: "POST /voice_biometrics/v1/user/update",
  safety: "send",
  params: /* @__PURE__ */ parameters({ query: ["user_id"] }),
  body: multipartBody,
  auth: "userGroupKey",
  sensitive: { user_id: "content" },
};

/** Get the URL of a WebSocket to add to a user's voice model. */
export const updateVoiceUserWebsocket: OperationRow = {
  http: "GET /voice_biometrics/v1/user/update",
  safety: "send",
  params: /* @__PURE__ */ parameters({ query: ["user_id"] }),
  auth: "userGroupKey",
  sensitive: { user_id: "content" },
};

/** Add to a user's voice model, from files at URLs. */
export const updateVoiceUserByUrl: OperationRow = {
  http: "POST /voice_biometrics/v1/user/update",
  safety: "send",
  body: /* @__PURE__ */ formBody(),
  auth: "userGroupKey",
  sensitive: { url: "secret", user_id: "content" },
};

/** Check whether a voice is that of a user, from one file. */
export const verifyVoiceUserPut: OperationRow = {
  http: "PUT /voice_biometrics/v1/user/verify",
  safety: "send",
  params: /* @__PURE__ */ parameters({ query: ["user_id", "filename", "sensitivity", "text_dependent", "enable_pad"] }),
  body: binaryBody,
  type: "application/octet-stream",
  whole: "audio",
  auth: "userGroupKey",
  sensitive: { user_id: "content" },
};

/** Check whether a voice is that of a user, from one uploaded file. */
export const verifyVoiceUserPost: OperationRow = {
  http: "POST /voice_biometrics/v1/user/verify",
  safety: "send",
  params: /* @__PURE__ */ parameters({ query: ["user_id", "sensitivity", "text_dependent", "enable_pad"] }),
  body: multipartBody,
  auth: "userGroupKey",
  sensitive: { user_id: "content" },
};

/** Get the URL of a WebSocket to check whether a voice is that of a user. */
export const verifyVoiceUserWebsocket: OperationRow = {
  http: "GET /voice_biometrics/v1/user/verify",
  safety: "send",
  params: /* @__PURE__ */ parameters({ query: ["user_id", "sensitivity", "text_dependent", "enable_pad"] }),
  auth: "userGroupKey",
  sensitive: { user_id: "content" },
};

/** Check whether a voice is that of a user, from a file at a URL. */
export const verifyVoiceUserByUrl: OperationRow = {
  http: "POST /voice_biometrics/v1/user/verify",
  safety: "send",
  body: /* @__PURE__ */ formBody(),
  auth: "userGroupKey",
  sensitive: { url: "secret", user_id: "content" },
};

/** See whether a user is registered. */
export const voiceUserExists: OperationRow = {
  http: "GET /voice_biometrics/v1/user/exists",
  params: /* @__PURE__ */ parameters({ query: ["user_id"] }),
  follow: sameOrigin,
  auth: "userGroupKey",
  sensitive: { user_id: "content" },
};

/** See when and how often a user was registered and verified. */
export const getVoiceUserStats: OperationRow = {
  http: "GET /voice_biometrics/v1/user/stats",
  params: /* @__PURE__ */ parameters({ query: ["user_id"] }),
  parse: /* @__PURE__ */ decoded({
    registration_date: underscoreTime,
    update_date: underscoreTime,
    verification_date: underscoreTime,
  }),
  follow: sameOrigin,
  auth: "userGroupKey",
  sensitive: { user_id: "content" },
};

/** Delete a user and their voice model. */
export const deleteVoiceUser: OperationRow = {
  http: "POST /voice_biometrics/v1/user/delete",
  safety: "idempotent",
  body: /* @__PURE__ */ formBody(),
  auth: "userGroupKey",
  sensitive: { user_id: "content" },
};

/** List the user groups, oldest first. */
export const listVoiceUserGroups: OperationRow = {
  http: "GET /voice_biometrics/v1/user_group/list",
  params: /* @__PURE__ */ parameters({ query: ["user_group_name"] }),
  parse: /* @__PURE__ */ decoded({ "user_groups.*.created": underscoreTime }),
  follow: sameOrigin,
};

/** Create a user group. */
export const createVoiceUserGroup: OperationRow = {
  http: "POST /voice_biometrics/v1/user_group/create",
  safety: "send",
  body: /* @__PURE__ */ formBody(),
};

/** Delete a user group. */
export const deleteVoiceUserGroup: OperationRow = {
  http: "POST /voice_biometrics/v1/user_group/delete",
  safety: "idempotent",
  body: /* @__PURE__ */ formBody(),
};

/** List the keys of a user group, oldest first. */
export const listVoiceUserGroupKeys: OperationRow = {
  http: "GET /voice_biometrics/v1/user_group/key/list",
  params: /* @__PURE__ */ parameters({ query: ["user_group_name"] }),
  parse: /* @__PURE__ */ decoded({ "user_group_keys.*.created": underscoreTime }),
  follow: sameOrigin,
};

/** Make a key for a user group. */
export const createVoiceUserGroupKey: OperationRow = {
  http: "POST /voice_biometrics/v1/user_group/key/create",
  safety: "send",
  body: /* @__PURE__ */ formBody(),
  parse: /* @__PURE__ */ decoded({ created: underscoreTime }),
};

/** Turn a key of a user group on or off. */
export const modifyVoiceUserGroupKey: OperationRow = {
  http: "POST /voice_biometrics/v1/user_group/key/modify",
  safety: "idempotent",
  body: /* @__PURE__ */ formBody(),
  parse: /* @__PURE__ */ decoded({ created: underscoreTime }),
  sensitive: { user_group_key: "secret" },
};

/** Delete a key of a user group. */
export const deleteVoiceUserGroupKey: OperationRow = {
  http: "POST /voice_biometrics/v1/user_group/key/delete",
  safety: "idempotent",
  body: /* @__PURE__ */ formBody(),
  sensitive: { user_group_key: "secret" },
};

/** List the recordings of an application's calls. */
export const listMonitorRecordings: OperationRow = {
  http: "GET /monitor_list",
  params: /* @__PURE__ */ parameters({ query: ["application_instance_id"] }),
  parse: /* @__PURE__ */ decoded({ "*.created_date": underscoreTime }),
  follow: sameOrigin,
};

/** Download a recording. */
export const getMonitorRecording: OperationRow = {
  http: "GET /monitor_get",
  params: /* @__PURE__ */ parameters({ query: ["filename"] }),
  accept: "application/json, */*;q=0.9",
  stream: streamed,
  follow: sameOrigin,
};

/** Interrupt running REST applications. */
export const interruptRestApplications: OperationRow = {
  http: "POST /rest_interrupt",
  safety: "send",
  prepare: /* @__PURE__ */ checked(
    /* @__PURE__ */ fits("application_instance_ids", /^[^/]+$/u, 'must have no "/", which separates the ids'),
  ),
  body: /* @__PURE__ */ formBody({ application_instance_ids: "/" }),
  sensitive: { redirect_page: "secret" },
};

/** Reserve a large conference. */
export const createConferenceReservation: OperationRow = {
  http: "POST /conference_reservation_create",
  safety: "send",
  body: /* @__PURE__ */ formBody(),
};

/** Make a reserved conference longer. */
export const modifyConferenceReservation: OperationRow = {
  http: "POST /conference_reservation_modify",
  safety: "send",
  body: /* @__PURE__ */ formBody(),
  sensitive: { reservation_token: "secret" },
};

/** Give up a reservation. */
export const removeConferenceReservation: OperationRow = {
  http: "POST /conference_reservation_remove",
  safety: "idempotent",
  body: /* @__PURE__ */ formBody(),
  sensitive: { reservation_token: "secret" },
};

/** List the conferences of the account. */
export const listConferences: OperationRow = { http: "GET /conference_list", follow: sameOrigin };

/** List who is in a conference. */
export const listConferenceParticipants: OperationRow = {
  http: "GET /conference_participant_list",
  prepare: /* @__PURE__ */ checked(/* @__PURE__ */ atLeastOne("conference_name", "reservation_token")),
  params: /* @__PURE__ */ parameters({ query: ["conference_name", "reservation_token"] }),
  parse: /* @__PURE__ */ decoded({ "participant.*.dtmf_enabled": booleanText, "participant.*.muted": booleanText }),
  follow: sameOrigin,
  sensitive: { reservation_token: "secret" },
};

/** Mute a participant, or let their keys through. */
export const setConferenceParticipantOptions: OperationRow = {
  http: "POST /conference_participant_set_options",
  safety: "idempotent",
  body: /* @__PURE__ */ formBody(),
  parse: /* @__PURE__ */ decoded({ options_set: booleanText }),
};

/** Put a participant out of a conference. */
export const ejectConferenceParticipant: OperationRow = {
  http: "POST /conference_participant_eject",
  safety: "send",
  body: /* @__PURE__ */ formBody(),
};

/** Buy phone numbers. */
export const purchaseNumbers: OperationRow = {
  http: "POST /tel_purchase",
  safety: "purchase",
  prepare: /* @__PURE__ */ encoded(
    { country: escapedText, region: escapedText, state: escapedText },
    /* @__PURE__ */ checked(/* @__PURE__ */ fits("quantity", /^[1-9]\d*$/u, "must be 1 or more")),
  ),
  body: /* @__PURE__ */ formBody(),
  sensitive: { regulation_address: "content" },
};

/** Pretend to buy phone numbers, for tests. */
export const purchaseNumbersDevelopment: OperationRow = {
  http: "POST /tel_purchase_development",
  safety: "send",
  prepare: /* @__PURE__ */ encoded(
    { country: escapedText, region: escapedText, state: escapedText },
    /* @__PURE__ */ checked(/* @__PURE__ */ fits("quantity", /^[1-9]\d*$/u, "must be 1 or more")),
  ),
  body: /* @__PURE__ */ formBody(),
  sensitive: { regulation_address: "content" },
};

/** List the phone numbers of the account. */
export const listNumbers: OperationRow = {
  http: "GET /tel_list_numbers",
  prepare: /* @__PURE__ */ encoded({ country: escapedText, region: escapedText, state: escapedText }),
  params: /* @__PURE__ */ parameters({ query: ["country", "state", "region", "did_type"] }),
  follow: sameOrigin,
};

/** Give phone numbers back. */
export const deleteNumbers: OperationRow = {
  http: "POST /tel_delete_numbers",
  safety: "idempotent",
  prepare: /* @__PURE__ */ checked(/* @__PURE__ */ fits("numbers", /^\d+$/u, "must be digits only")),
  body: /* @__PURE__ */ formBody({ numbers: "/" }),
  sensitive: { numbers: "phone" },
};

/** List the countries that have numbers for sale. */
export const listSupportedCountries: OperationRow = {
  http: "GET /tel_get_supported_countries",
  params: /* @__PURE__ */ parameters({ query: ["did_type"] }),
  follow: sameOrigin,
};

/** List the states of a country that have numbers for sale. */
export const listSupportedStates: OperationRow = {
  http: "GET /tel_get_supported_states",
  prepare: /* @__PURE__ */ encoded({ country: escapedText }),
  params: /* @__PURE__ */ parameters({ query: ["country"] }),
  follow: sameOrigin,
};

/** List the regions that have numbers for sale. */
export const listSupportedRegions: OperationRow = {
  http: "GET /tel_get_supported_regions",
  prepare: /* @__PURE__ */ encoded({ country: escapedText, state: escapedText }),
  params: /* @__PURE__ */ parameters({ query: ["country", "state", "did_type"] }),
  follow: sameOrigin,
};

/** List the addresses for countries that ask for one. */
export const listRegulationAddresses: OperationRow = { http: "GET /tel_list_regulation_addresses", follow: sameOrigin };

/** Look up the carrier and the type of a phone number. */
export const lookupNumber: OperationRow = {
  http: "GET /number_lookup/v1/check",
  safety: "purchase",
  params: /* @__PURE__ */ parameters({ query: ["phone_number"] }),
  sensitive: { phone_number: "phone" },
};

/** Start a report. */
export const startReport: OperationRow = {
  http: "POST /report_start",
  safety: "send",
  prepare: /* @__PURE__ */ encoded({ from: underscoreTime, to: underscoreTime }),
  body: /* @__PURE__ */ formBody(),
};

/** See how far the reports are that are being made. */
export const getReportProgress: OperationRow = { http: "GET /report_progress", follow: sameOrigin };

/** List the reports that are ready. */
export const listReports: OperationRow = { http: "GET /report_list", follow: sameOrigin };

/** Download a report. */
export const getReport: OperationRow = {
  http: "GET /report_get",
  params: /* @__PURE__ */ parameters({ query: ["filename"] }),
  accept: "application/json, */*;q=0.9",
  stream: streamed,
  follow: sameOrigin,
};

/** Stop a report that is being made. */
export const cancelReport: OperationRow = {
  http: "POST /report_cancel",
  safety: "idempotent",
  body: /* @__PURE__ */ formBody(),
  empty: true,
};

/** Delete a report. */
export const deleteReport: OperationRow = {
  http: "POST /report_delete",
  safety: "idempotent",
  body: /* @__PURE__ */ formBody(),
  empty: true,
};

/** Make a token that a WebRTC client signs in with. */
export const generateWebrtcToken: OperationRow = {
  http: "POST /webrtc_generate_token",
  safety: "send",
  prepare: /* @__PURE__ */ checked(
    /* @__PURE__ */ fits("call_client", /^[^,]+$/u, "must have no comma, which separates the names"),
  ),
  body: /* @__PURE__ */ formBody({ call_client: "," }),
  sensitive: { call_client: "content", client_id: "content" },
};

/** List the WebRTC clients that are registered now. */
export const listRegisteredWebrtcClients: OperationRow = { http: "GET /webrtc_registered_clients", follow: sameOrigin };

/** See how the connection to the provider is protected. */
export const checkSecurityProtocol: OperationRow = { http: "GET /security/protocol_check", follow: sameOrigin };

/** List the inbound or the outbound services. */
export const listServices: OperationRow = { http: "GET /service/v1/{direction}", params: inPath, follow: sameOrigin };

/** Get the schema of the services' configuration. */
export const getServiceSchema: OperationRow = {
  http: "GET /service/v1/schema/{direction}",
  params: inPath,
  follow: sameOrigin,
};

/** Read the configuration of a service. */
export const readService: OperationRow = {
  http: "GET /service/v1/{direction}/{service_name}",
  params: inPath,
  follow: sameOrigin,
};

/** Create a service, or give it another configuration. */
export const writeService: OperationRow = {
  http: "PUT /service/v1/{direction}/{service_name}",
  safety: "idempotent",
  params: inPath,
  body: "json",
  whole: "configuration",
  sensitive: { address: "secret", service_password: "secret" },
};

/** Change a part of a service's configuration. */
export const modifyService: OperationRow = {
  http: "PATCH /service/v1/{direction}/{service_name}",
  safety: "idempotent",
  params: inPath,
  body: "json",
  whole: "configuration",
  sensitive: { address: "secret", service_password: "secret" },
};

/** Delete a service. */
export const deleteService: OperationRow = {
  http: "DELETE /service/v1/{direction}/{service_name}",
  safety: "idempotent",
  params: inPath,
  empty: true,
};

/** List the outbound services that have starts waiting. */
export const listOutboundQueues: OperationRow = { http: "GET /service/v1/outbound_queues", follow: sameOrigin };

/** See how many starts of an outbound service are waiting. */
export const getOutboundQueue: OperationRow = {
  http: "GET /service/v1/outbound/{service_name}/queue",
  params: inPath,
  follow: sameOrigin,
  auth: ["account", "outboundService"],
};

/** Cancel all starts of an outbound service that are waiting. */
export const purgeOutboundQueue: OperationRow = {
  http: "DELETE /service/v1/outbound/{service_name}/queue",
  safety: "idempotent",
  params: inPath,
  auth: ["account", "outboundService"],
};

/** Make a token that may do a part of what the account may. */
export const createAccessToken: OperationRow = {
  http: "POST /access-token/new-access-token",
  safety: "send",
  body: /* @__PURE__ */ formBody({ filetypes: "," }),
  fill: {},
};
