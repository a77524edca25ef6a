// Generated from specs/aculab/ by `pnpm generate aculab`. Do not edit.
export interface paths {
  "/service_start#startRestService": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Start the REST outbound service, once for each call given.
     * @description Places calls, which cost money. The service of the credentials must be a REST service. Several calls in one request need a Production or Premium account. There is no way to make it safe to repeat: after a failure that leaves the result open, look at getOutboundQueue and the reports first. The older form, with the calls under `outbound_parameters`, is left out. Source: docs.cloud.aculab.com/Web_Services_API/web_service_outbound_services_starting
     */
    post: operations["startRestService"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/service_start#startUasService": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Start the UAS outbound service.
     * @description Starts the application of the service of the credentials, which must be a UAS service: once, `count` times, or once for each of several `outbound_parameters`. More than one start in a request needs a Production or Premium account. There is no way to make it safe to repeat: after a failure that leaves the result open, look at getOutboundQueue and the reports first. Source: docs.cloud.aculab.com/Web_Services_API/web_service_outbound_services_starting
     */
    post: operations["startUasService"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/service_cancel": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancel starts that are still queued.
     * @description Applications that run already cannot be cancelled; interruptRestApplications ends those of REST services. An id that is not known is no error, but `unknown` in the answer. Not confirmed by the provider: The path follows from a documented title; the name of the parameter is inferred (grade "partly"). Source: www.aculab.com/cloud/web-services/starting-outbound-services
     */
    post: operations["cancelServiceStarts"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/service_status": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * See what became of starts.
     * @description An id that is not known is no error, but has the status `unknown`. Once there is an `application_instance_id`, getApplicationStatus tells the rest. Not confirmed by the provider: The path follows from a documented title; the name of the parameter is inferred (grade "partly"). Source: www.aculab.com/cloud/web-services/starting-outbound-services
     */
    get: operations["getServiceStatus"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/application_status": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * See what an application did, and what it cost.
     * @description For inbound and outbound applications. Where the application has not ended yet, or the status is not there yet, the answer is an empty object, and no error; getServiceStatus says when to ask again. Source: www.aculab.com/cloud/web-services/starting-outbound-services
     */
    get: operations["getApplicationStatus"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/msg_send": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send an SMS or an MMS.
     * @description Needs a Production or Premium account; for US recipients a registered campaign as well. A long text goes out in several messages, each with an id. What becomes of them comes to `status_page` (onMessageStatus), or ask queryMessages. There is no way to make it safe to repeat. Source: www.aculab.com/cloud/other-apis/web-services/managing-sms-messages
     */
    post: operations["sendMessage"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/msg_cancel": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancel messages that are still queued.
     * @description An id that is not known is no error, but shows in the answer. Not confirmed by the provider: Path and names are inferred (grade "assumed"). Source: www.aculab.com/cloud/other-apis/web-services/managing-sms-messages
     */
    post: operations["cancelMessages"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/msg_query": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * See what became of messages.
     * @description An id that is not known is no error, but has the status `unknown`. The provider's Python module says that the answer goes by application instance id, an evident slip. Not confirmed by the provider: Path and names are inferred (grade "assumed"). Source: www.aculab.com/cloud/other-apis/web-services/managing-sms-messages
     */
    get: operations["queryMessages"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/msg_list_blocked": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List who has asked for no more messages.
     * @description Those who sent STOP. Give one of the two numbers, or both. Not confirmed by the provider: Path and names are inferred (grade "assumed"). Source: www.aculab.com/cloud/other-apis/web-services/managing-sms-messages
     */
    get: operations["listBlockedNumbers"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/file_list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List files, with those in folders.
     * @description Deleted and overwritten files may take some seconds to show; new ones are there at once. Of the parameters only `filetype` and `filename` are documented. Source: docs.cloud.aculab.com/Web_Services_API/web_service_file
     */
    get: operations["listFiles"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/folder_list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List what is in a folder.
     * @description Folders come along with the first page of files. Deleted and overwritten files may take some seconds to show. Not confirmed by the provider: Path and names are inferred (grade "assumed"). Source: docs.cloud.aculab.com/Web_Services_API/web_service_file
     */
    get: operations["listFolder"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/file_get": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Download a file.
     * @description The bytes as they were written, of whatever type; the answer is a stream. Media of messages that came in are there for 30 days, as `msg_media`. Source: docs.cloud.aculab.com/Web_Services_API/web_service_file
     */
    get: operations["getFile"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/file_write": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Upload a file, in place of one of the same name.
     * @description Media for calls are checked at once, unless they are encrypted: WAV or TIFF, with the ending `.wav`, `.wave`, `.tif` or `.tiff`. Media for messages need an ending too. What takes the place of an older file may need some seconds to show. Not confirmed by the provider: The path is documented; that the bytes are the body of a PUT, and the names, are inferred (grade "partly"). Source: docs.cloud.aculab.com/Web_Services_API/web_service_file
     */
    put: operations["writeFile"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/file_move": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Rename a file, or move it to another folder.
     * @description After a failure that leaves the result open, look with listFiles where the file is. Not confirmed by the provider: Path and names are inferred (grade "assumed"). Source: docs.cloud.aculab.com/Web_Services_API/web_service_file
     */
    post: operations["moveFile"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/file_delete": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete a file, or all files whose names begin alike.
     * @description Works on in the background; getFileDeleteProgress tells how far it is. Give either `filename` or `prefix`: an empty prefix would be all files, and is refused. Not confirmed by the provider: Path and names are inferred (grade "assumed"). Source: docs.cloud.aculab.com/Web_Services_API/web_service_file
     */
    post: operations["deleteFiles"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/file_delete_progress": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * See how far a deletion of files is.
     * @description Anything but `in progress` is an end: the documentation has `completed` and, in one place, `deleted`. The number goes up in steps of up to 10 000. Not confirmed by the provider: Path and names are inferred (grade "assumed"). Source: docs.cloud.aculab.com/Web_Services_API/web_service_file
     */
    get: operations["getFileDeleteProgress"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/voice_biometrics/v1/user/register": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the URL of a WebSocket to register a user by their voice.
     * @description What comes after is no HTTP: connect to the URL, send sound of a known length, and receive events in JSON. An error is a `reject` event with a code: 50 bad request, 51 sound of no use, 52 too little speech, 60 failure of the server, 61 not allowed for this key or account. A user who is registered already is refused. Not confirmed by the provider: The answer is inferred; an object with the URL is expected. Source: docs.cloud.aculab.com/Web_Services_API/web_service_voice_biometrics_users
     */
    get: operations["registerVoiceUserWebsocket"];
    /**
     * Register a user by their voice, from one file.
     * @description A user who is registered already is refused. Source: docs.cloud.aculab.com/Web_Services_API/web_service_voice_biometrics_users
     */
    put: operations["registerVoiceUserPut"];
    /**
     * Register a user by their voice, from several files.
     * @description A user who is registered already is refused. The answer names each file as the `File` given is named. Not confirmed by the provider: The path is documented; parts named `audio`, with the rest in the query, are inferred (grade "partly"). Source: docs.cloud.aculab.com/Web_Services_API/web_service_voice_biometrics_users
     */
    post: operations["registerVoiceUserPost"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/voice_biometrics/v1/user/register#registerVoiceUserByUrl": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Register a user by their voice, from files at URLs.
     * @description A user who is registered already is refused. The provider loads what is at the URLs. Not confirmed by the provider: The path is documented; that the URLs are fields named `url` is inferred (grade "partly"). Source: docs.cloud.aculab.com/Web_Services_API/web_service_voice_biometrics_users
     */
    post: operations["registerVoiceUserByUrl"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/voice_biometrics/v1/user/update": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the URL of a WebSocket to add to a user's voice model.
     * @description What comes after is no HTTP: connect to the URL, send sound of a known length, and receive events in JSON. An error is a `reject` event with a code: 50 bad request, 51 sound of no use, 52 too little speech, 60 failure of the server, 61 not allowed for this key or account. Only give it sound that surely is of that user. Not confirmed by the provider: The path follows from the other methods of it; the answer is inferred (grade "partly"). Source: docs.cloud.aculab.com/Web_Services_API/web_service_voice_biometrics_users
     */
    get: operations["updateVoiceUserWebsocket"];
    /**
     * Add to a user's voice model, from one file.
     * @description Only give it sound that surely is of that user. Not confirmed by the provider: The path follows from the other methods of it; names of parameters are inferred (grade "partly"). Source: docs.cloud.aculab.com/Web_Services_API/web_service_voice_biometrics_users
     */
    put: operations["updateVoiceUserPut"];
    /**
     * Add to a user's voice model, from several files.
     * @description Only give it sound that surely is of that user. The answer names the file as the `File` given is named. Not confirmed by the provider: The path is documented; parts named `audio`, with the rest in the query, are inferred (grade "partly"). Source: docs.cloud.aculab.com/Web_Services_API/web_service_voice_biometrics_users
     */
    post: operations["updateVoiceUserPost"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/voice_biometrics/v1/user/update#updateVoiceUserByUrl": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add to a user's voice model, from files at URLs.
     * @description Only give it sound that surely is of that user. The provider loads what is at the URLs. Not confirmed by the provider: The path is documented; that the URLs are fields named `url` is inferred (grade "partly"). Source: docs.cloud.aculab.com/Web_Services_API/web_service_voice_biometrics_users
     */
    post: operations["updateVoiceUserByUrl"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/voice_biometrics/v1/user/verify": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the URL of a WebSocket to check whether a voice is that of a user.
     * @description What comes after is no HTTP: connect to the URL, send sound of a known length, and receive events in JSON. An error is a `reject` event with a code: 50 bad request, 51 sound of no use, 52 too little speech, 60 failure of the server, 61 not allowed for this key or account. A confidence above 1 counts as verified. Not confirmed by the provider: The path follows from the other methods of it; the answer is inferred (grade "partly"). Source: docs.cloud.aculab.com/Web_Services_API/web_service_voice_biometrics_users
     */
    get: operations["verifyVoiceUserWebsocket"];
    /**
     * Check whether a voice is that of a user, from one file.
     * @description A confidence above 1 counts as verified. Not confirmed by the provider: The path follows from the other methods of it; names of parameters are inferred (grade "partly"). Source: docs.cloud.aculab.com/Web_Services_API/web_service_voice_biometrics_users
     */
    put: operations["verifyVoiceUserPut"];
    /**
     * Check whether a voice is that of a user, from one uploaded file.
     * @description A confidence above 1 counts as verified. The answer names the file as the `File` given is named. Not confirmed by the provider: The path is documented; parts named `audio`, with the rest in the query, are inferred (grade "partly"). Source: docs.cloud.aculab.com/Web_Services_API/web_service_voice_biometrics_users
     */
    post: operations["verifyVoiceUserPost"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/voice_biometrics/v1/user/verify#verifyVoiceUserByUrl": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Check whether a voice is that of a user, from a file at a URL.
     * @description A confidence above 1 counts as verified. The provider loads what is at the URL. Not confirmed by the provider: The path is documented; that the URLs are fields named `url` is inferred (grade "partly"). Source: docs.cloud.aculab.com/Web_Services_API/web_service_voice_biometrics_users
     */
    post: operations["verifyVoiceUserByUrl"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/voice_biometrics/v1/user/exists": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * See whether a user is registered.
     * @description Among those of the key's user group. Not confirmed by the provider: The path is documented; names are inferred (grade "partly"). Source: docs.cloud.aculab.com/Web_Services_API/web_service_voice_biometrics_users
     */
    get: operations["voiceUserExists"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/voice_biometrics/v1/user/stats": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * See when and how often a user was registered and verified.
     * @description Source: docs.cloud.aculab.com/Web_Services_API/web_service_voice_biometrics_users Not confirmed by the provider: The path is documented; names are inferred (grade "partly").
     */
    get: operations["getVoiceUserStats"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/voice_biometrics/v1/user/delete": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete a user and their voice model.
     * @description There is no way back; the user must be registered again. Not confirmed by the provider: The path is documented; names are inferred (grade "partly"). Source: docs.cloud.aculab.com/Web_Services_API/web_service_voice_biometrics_users
     */
    post: operations["deleteVoiceUser"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/voice_biometrics/v1/user_group/list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the user groups, oldest first.
     * @description Source: www.aculab.com/cloud/web-services/voice-biometrics/user-groups
     */
    get: operations["listVoiceUserGroups"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/voice_biometrics/v1/user_group/create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a user group.
     * @description To register people in it, make a key for it (createVoiceUserGroupKey). Source: www.aculab.com/cloud/web-services/voice-biometrics/user-groups
     */
    post: operations["createVoiceUserGroup"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/voice_biometrics/v1/user_group/delete": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete a user group.
     * @description Source: www.aculab.com/cloud/web-services/voice-biometrics/user-groups Not confirmed by the provider: The path follows from a documented title; names are inferred from other operations (grade "partly").
     */
    post: operations["deleteVoiceUserGroup"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/voice_biometrics/v1/user_group/key/list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the keys of a user group, oldest first.
     * @description The newest page writes the path `keylist` in one place; its own example and all other pages have `key/list`. Source: www.aculab.com/cloud/web-services/voice-biometrics/user-group-keys
     */
    get: operations["listVoiceUserGroupKeys"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/voice_biometrics/v1/user_group/key/create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Make a key for a user group.
     * @description It works at once, and is what the operations on users need (option `userGroupKey`). Not confirmed by the provider: The path follows from a documented title; names are inferred from other operations (grade "partly"). Source: www.aculab.com/cloud/web-services/voice-biometrics/user-group-keys
     */
    post: operations["createVoiceUserGroupKey"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/voice_biometrics/v1/user_group/key/modify": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Turn a key of a user group on or off.
     * @description With a key that is off nobody can be registered, updated or verified. Not confirmed by the provider: The path follows from a documented title; names are inferred from other operations (grade "partly"). Source: www.aculab.com/cloud/web-services/voice-biometrics/user-group-keys
     */
    post: operations["modifyVoiceUserGroupKey"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/voice_biometrics/v1/user_group/key/delete": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete a key of a user group.
     * @description Source: www.aculab.com/cloud/web-services/voice-biometrics/user-group-keys Not confirmed by the provider: The path follows from a documented title; names are inferred from other operations (grade "partly").
     */
    post: operations["deleteVoiceUserGroupKey"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/monitor_list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the recordings of an application's calls.
     * @description One for each outbound call with sound, kept for about two weeks. Source: www.aculab.com/cloud/web-services/accessing-monitor-recordings
     */
    get: operations["listMonitorRecordings"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/monitor_get": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Download a recording.
     * @description A WAV file; the answer is a stream. Not confirmed by the provider: The path is documented; the name of the parameter is inferred (grade "partly"). Source: docs.cloud.aculab.com/Web_Services_API/web_service_monrecs
     */
    get: operations["getMonitorRecording"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/rest_interrupt": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Interrupt running REST applications.
     * @description Each goes on with `redirect_page`, which gets the result of the interrupted action (onInstanceInfo) and may answer with new actions. Without such a page the application's final page is called, and it ends. An id that is not known is no error, but shows in the answer. Source: www.aculab.com/cloud/web-services/interrupting-a-rest-application
     */
    post: operations["interruptRestApplications"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/conference_reservation_create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Reserve a large conference.
     * @description For up to 350 participants; without a reservation a conference takes 40. The provider's support must turn reservations on. Those who call before the start hear a busy tone, or get the service in `divert`. Not confirmed by the provider: The path is documented; names of parameters are inferred (grade "partly"). Source: docs.cloud.aculab.com/Web_Services_API/web_service_conference
     */
    post: operations["createConferenceReservation"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/conference_reservation_modify": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Make a reserved conference longer.
     * @description `duration` is added to what it has, so each repetition adds it again. After a failure that leaves the result open, look at listConferences first. Not confirmed by the provider: The path is documented; names of parameters are inferred (grade "partly"). Source: docs.cloud.aculab.com/Web_Services_API/web_service_conference
     */
    post: operations["modifyConferenceReservation"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/conference_reservation_remove": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Give up a reservation.
     * @description Source: docs.cloud.aculab.com/Web_Services_API/web_service_conference Not confirmed by the provider: The path is documented; names of parameters are inferred (grade "partly").
     */
    post: operations["removeConferenceReservation"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/conference_list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the conferences of the account.
     * @description Reserved and running ones. Source: docs.cloud.aculab.com/Web_Services_API/web_service_conference
     */
    get: operations["listConferences"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/conference_participant_list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List who is in a conference.
     * @description Give the name of the conference or the token of its reservation. Not confirmed by the provider: The path is documented; names of parameters are inferred (grade "partly"). Source: docs.cloud.aculab.com/Web_Services_API/web_service_conference
     */
    get: operations["listConferenceParticipants"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/conference_participant_set_options": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Mute a participant, or let their keys through.
     * @description Both options must be given each time. Not confirmed by the provider: The path is documented; names of parameters are inferred (grade "partly"). Source: docs.cloud.aculab.com/Web_Services_API/web_service_conference
     */
    post: operations["setConferenceParticipantOptions"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/conference_participant_eject": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Put a participant out of a conference.
     * @description Source: docs.cloud.aculab.com/Web_Services_API/web_service_conference Not confirmed by the provider: The path is documented; names of parameters are inferred (grade "partly").
     */
    post: operations["ejectConferenceParticipant"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/tel_purchase": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Buy phone numbers.
     * @description Charges the account at once, and each month. In tests use purchaseNumbersDevelopment. After a failure that leaves the result open, call listNumbers before another try. Some countries need a regulation address: without one it fails with code 0005, with one that does not fit with code 0006. One page writes booleans with a capital letter; they are sent in lower case, as others have them. Source: docs.cloud.aculab.com/Web_Services_API/web_service_pstn
     */
    post: operations["purchaseNumbers"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/tel_purchase_development": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Pretend to buy phone numbers, for tests.
     * @description Takes what purchaseNumbers takes and answers with numbers that are made up. Costs nothing. Not confirmed by the provider: The path follows from a documented title; names of parameters are inferred (grade "partly"). Source: docs.cloud.aculab.com/Web_Services_API/web_service_pstn
     */
    post: operations["purchaseNumbersDevelopment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/tel_list_numbers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the phone numbers of the account.
     * @description All of them unless narrowed. Not confirmed by the provider: The path follows from a documented title; names of parameters are inferred (grade "partly"). Source: docs.cloud.aculab.com/Web_Services_API/web_service_pstn
     */
    get: operations["listNumbers"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/tel_delete_numbers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Give phone numbers back.
     * @description Whoever calls them hears that they do not exist, and somebody else may get them. `PARTIAL` in the answer means that some stay with the account, and `numbers` has those. Not confirmed by the provider: The path follows from a documented title; names of parameters are inferred (grade "partly"). Source: docs.cloud.aculab.com/Web_Services_API/web_service_pstn
     */
    post: operations["deleteNumbers"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/tel_get_supported_countries": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the countries that have numbers for sale.
     * @description Source: docs.cloud.aculab.com/Web_Services_API/web_service_pstn Not confirmed by the provider: The path follows from a documented title; names of parameters are inferred (grade "partly").
     */
    get: operations["listSupportedCountries"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/tel_get_supported_states": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the states of a country that have numbers for sale.
     * @description Source: docs.cloud.aculab.com/Web_Services_API/web_service_pstn Not confirmed by the provider: The path follows from a documented title; names of parameters are inferred (grade "partly").
     */
    get: operations["listSupportedStates"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/tel_get_supported_regions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the regions that have numbers for sale.
     * @description Of a country, or of one of its states. Toll-free and national numbers have prefixes in place of regions. Not confirmed by the provider: The path follows from a documented title; names of parameters are inferred (grade "partly"). Source: docs.cloud.aculab.com/Web_Services_API/web_service_pstn
     */
    get: operations["listSupportedRegions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/tel_list_regulation_addresses": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the addresses for countries that ask for one.
     * @description They are created in the provider's console. A purchase takes the name of one. Source: docs.cloud.aculab.com/Web_Services_API/web_service_pstn
     */
    get: operations["listRegulationAddresses"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/number_lookup/v1/check": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Look up the carrier and the type of a phone number.
     * @description Each look-up may be charged, so it is treated as a purchase although it is a GET: after a failure that leaves the result open it is not repeated by itself. Repeating it has no effect but the price. Not confirmed by the provider: That each look-up may cost money is not documented; to be safe it is taken to. Source: docs.cloud.aculab.com/Web_Services_API/web_service_number_lookup
     */
    get: operations["lookupNumber"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/report_start": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Start a report.
     * @description getReportProgress tells how far it is, getReport loads it when it is ready. Each request makes another report. Source: docs.cloud.aculab.com/Web_Services_API/web_service_reports
     */
    post: operations["startReport"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/report_progress": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * See how far the reports are that are being made.
     * @description Source: docs.cloud.aculab.com/Web_Services_API/web_service_reports
     */
    get: operations["getReportProgress"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/report_list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the reports that are ready.
     * @description Source: docs.cloud.aculab.com/Web_Services_API/web_service_reports Not confirmed by the provider: The path is inferred (grade "assumed").
     */
    get: operations["listReports"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/report_get": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Download a report.
     * @description A CSV file, once it is ready; the answer is a stream. What the columns mean is described at www.aculab.com/cloud/web-services/generating-reports/report-format. Not confirmed by the provider: Path and name are inferred (grade "assumed"). Source: docs.cloud.aculab.com/Web_Services_API/web_service_reports
     */
    get: operations["getReport"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/report_cancel": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Stop a report that is being made.
     * @description Source: docs.cloud.aculab.com/Web_Services_API/web_service_reports Not confirmed by the provider: Path and name are inferred (grade "assumed").
     */
    post: operations["cancelReport"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/report_delete": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete a report.
     * @description Source: docs.cloud.aculab.com/Web_Services_API/web_service_reports Not confirmed by the provider: Path and name are inferred (grade "assumed").
     */
    post: operations["deleteReport"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/webrtc_generate_token": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Make a token that a WebRTC client signs in with.
     * @description A JWT, which also says for which client it is and when it ends. Developer accounts have a number of tokens per month. An old page writes the parameter with a space, `client id`, which is wrong. Source: docs.cloud.aculab.com/Web_Services_API/web_service_webrtc
     */
    post: operations["generateWebrtcToken"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/webrtc_registered_clients": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the WebRTC clients that are registered now.
     * @description Source: docs.cloud.aculab.com/Web_Services_API/web_service_webrtc
     */
    get: operations["listRegisteredWebrtcClients"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/security/protocol_check": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * See how the connection to the provider is protected.
     * @description Whether the provider is content with the TLS version and cipher of this machine. The argument `protocol` of the provider's Python module pins the version on its own side; nothing of it is sent. Source: docs.cloud.aculab.com/Web_Services_API/web_service_security
     */
    get: operations["checkSecurityProtocol"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/service/v1/{direction}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the inbound or the outbound services.
     * @description Source: www.aculab.com/cloud/web-services/services/outbound/management
     */
    get: operations["listServices"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/service/v1/schema/{direction}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the schema of the services' configuration.
     * @description All options, with their types and defaults. Source: www.aculab.com/cloud/web-services/services/outbound/management
     */
    get: operations["getServiceSchema"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/service/v1/{direction}/{service_name}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the configuration of a service.
     * @description Source: www.aculab.com/cloud/web-services/services/outbound/management
     */
    get: operations["readService"];
    /**
     * Create a service, or give it another configuration.
     * @description Options that are not given get their defaults, also where the service had something else; modifyService keeps them. An outbound service needs `service_password`, an inbound one nothing (`{}`). The status of `.raw` tells a new service, 201, from a changed one, 200. Source: www.aculab.com/cloud/web-services/services/outbound/management
     */
    put: operations["writeService"];
    post?: never;
    /**
     * Delete a service.
     * @description Source: www.aculab.com/cloud/web-services/services/outbound/management
     */
    delete: operations["deleteService"];
    options?: never;
    head?: never;
    /**
     * Change a part of a service's configuration.
     * @description What is given is merged into what there is. Source: www.aculab.com/cloud/web-services/services/outbound/management
     */
    patch: operations["modifyService"];
    trace?: never;
  };
  "/service/v1/outbound_queues": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the outbound services that have starts waiting.
     * @description Source: docs.cloud.aculab.com/Web_Services_API/web_service_outbound_service_queues
     */
    get: operations["listOutboundQueues"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/service/v1/outbound/{service_name}/queue": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * See how many starts of an outbound service are waiting.
     * @description Uses the credentials of the account where the client has them; otherwise those of the outbound service, which then serve that service only. Source: docs.cloud.aculab.com/Web_Services_API/web_service_outbound_service_queues
     */
    get: operations["getOutboundQueue"];
    put?: never;
    post?: never;
    /**
     * Cancel all starts of an outbound service that are waiting.
     * @description Uses the credentials of the account where the client has them; otherwise those of the outbound service, which then serve that service only. Source: docs.cloud.aculab.com/Web_Services_API/web_service_outbound_service_queues
     */
    delete: operations["purgeOutboundQueue"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/access-token/new-access-token": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Make a token that may do a part of what the account may.
     * @description For clients that shall not know the API access key. Only the host of the account's region makes and takes such tokens. The page's own example has `prefix` where its table has `file_prefix`; the table is followed. How a token is presented could not be read; as a bearer token, it seems. Source: docs.cloud.aculab.com/Web_Services_API/web_service_access_token
     */
    post: operations["createAccessToken"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface webhooks {
  onInboundMessage: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * An SMS or an MMS came in.
     * @description Goes to the notification page of the inbound service that the number has. The parts of a long text come one by one, with the same `multipart_uid`. Media of an MMS are there for 30 days (getFile, `msg_media`). Answer 200. Give the page Basic authentication: nothing is signed. Not confirmed by the provider: Whether and how often it is sent again, the content type, and how it looks where the page is called with GET are not documented. Source: www.aculab.com/cloud/other-apis/web-services/managing-sms-messages
     */
    post: operations["onInboundMessage"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  onMessageStatus: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A message that was sent went a step further.
     * @description Goes to the `status_page` of sendMessage. As a rule `submitted to carrier` comes first, then `sent` or `accepted`, and `delivered` or `failed (reason)` at the end; other orders are possible. Answer 200. Give the page a user name and a password (`status_authentication_name`): nothing is signed. Not confirmed by the provider: Whether and how often it is sent again, the content type, and how it looks where the page is called with GET are not documented. Source: www.aculab.com/cloud/other-apis/web-services/managing-sms-messages
     */
    post: operations["onMessageStatus"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  onInstanceInfo: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A REST application asks for its next actions.
     * @description Goes to the first page of a REST service, to the pages that its actions name, and to the `redirect_page` of interruptRestApplications. It wants an answer: a list of actions, as `application/json; charset=UTF-8`; or 204 without a body where `is_notification` is true. What the handler's function returns is sent as that list; where it returns nothing, 204 is. Each request is one of its own, also where two look alike. Not confirmed by the provider: Only these members are known, and of most of them no more than the name. Source: www.aculab.com/cloud/voice-and-fax-apis/rest-api/latest-rest-api-release
     */
    post: operations["onInstanceInfo"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
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
    /** @description The ids of the starts, for getServiceStatus and cancelServiceStarts. */
    Started: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example [
         *       "06e122c3364cc74c.1001"
         *     ]
         */
        "application/json": string[];
      };
    };
    /** @description A parameter is missing or was refused; `code` and `text` say which and why. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "error": {
         *         "code": "0001",
         *         "text": "A mandatory parameter is missing.",
         *         "datetime": "2026-01-02_03:04:05",
         *         "link": "https://www.aculab.com/cloud/web-services/web-service-errors?error=0001"
         *       },
         *       "request": {
         *         "url": "/msg_send",
         *         "datetime": "2026-01-02_03:04:05"
         *       }
         *     }
         */
        "application/json": components["schemas"]["ErrorDocument"];
      };
    };
    /** @description The cloud id, the user name, or the key or password is wrong. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "error": {
         *         "code": "HTTP 401",
         *         "text": "Unauthorized",
         *         "datetime": "2026-01-02_03:04:05",
         *         "link": "https://www.aculab.com/cloud/web-services/web-service-errors"
         *       },
         *       "request": {
         *         "url": "/msg_send",
         *         "datetime": "2026-01-02_03:04:05"
         *       }
         *     }
         */
        "application/json": components["schemas"]["ErrorDocument"];
      };
    };
    /** @description The provider failed. Try again later. */
    ServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "error": {
         *         "code": "HTTP 500",
         *         "text": "Internal Server Error",
         *         "datetime": "2026-01-02_03:04:05",
         *         "link": "https://www.aculab.com/cloud/web-services/web-service-errors"
         *       },
         *       "request": {
         *         "url": "/msg_send",
         *         "datetime": "2026-01-02_03:04:05"
         *       }
         *     }
         */
        "application/json": components["schemas"]["ErrorDocument"];
      };
    };
    /** @description The account may not do that. Some features are off until the provider's support turns them on. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "error": {
         *         "code": "HTTP 403",
         *         "text": "Forbidden",
         *         "datetime": "2026-01-02_03:04:05",
         *         "link": "https://www.aculab.com/cloud/web-services/web-service-errors"
         *       },
         *       "request": {
         *         "url": "/conference_reservation_create",
         *         "datetime": "2026-01-02_03:04:05"
         *       }
         *     }
         */
        "application/json": components["schemas"]["ErrorDocument"];
      };
    };
    /** @description There is no such thing on the account. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "error": {
         *         "code": "HTTP 404",
         *         "text": "Not Found",
         *         "datetime": "2026-01-02_03:04:05",
         *         "link": "https://www.aculab.com/cloud/web-services/web-service-errors"
         *       },
         *       "request": {
         *         "url": "/file_get",
         *         "datetime": "2026-01-02_03:04:05"
         *       }
         *     }
         */
        "application/json": components["schemas"]["ErrorDocument"];
      };
    };
    /** @description The user is registered already, or a value or the sound was refused. */
    VoiceUserRefused: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "error": {
         *         "code": "HTTP 400",
         *         "text": "Bad Request: user_id 'Bob' is already present",
         *         "datetime": "2021-01-15_08:56:24",
         *         "link": "https://www.aculab.com/cloud/web-services/web-service-errors"
         *       },
         *       "request": {
         *         "url": "/voice_biometrics/v1/user/register",
         *         "datetime": "2021-01-15_08:56:24"
         *       }
         *     }
         */
        "application/json": components["schemas"]["ErrorDocument"];
      };
    };
    /** @description The key as it is now. */
    VoiceUserGroupKeyFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "user_group_key": "ak-CxdoWo/8kzAyBcgny-7qCh9/zfc0",
         *       "created": "2021-01-15_08:56:24",
         *       "enabled": true,
         *       "retain_data": false
         *     }
         */
        "application/json": components["schemas"]["VoiceUserGroupKey"];
      };
    };
    /** @description The token stands for no reservation, or a value was refused. */
    InvalidReservation: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "error": {
         *         "code": "0405",
         *         "text": "Invalid token; token is either invalid, lapsed, or otherwise unidentified.",
         *         "datetime": "2021-01-15_08:56:24",
         *         "link": "https://www.aculab.com/cloud/web-services/web-service-errors?error=0405"
         *       },
         *       "request": {
         *         "url": "/conference_reservation_remove",
         *         "datetime": "2021-01-15_08:56:23"
         *       }
         *     }
         */
        "application/json": components["schemas"]["ErrorDocument"];
      };
    };
    /** @description The numbers. */
    NumbersBought: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example [
         *       "442071234567"
         *     ]
         */
        "application/json": components["schemas"]["BoughtNumbers"];
      };
    };
    /** @description A value was refused, or a regulation address is missing (0005) or does not fit (0006). */
    NumbersRefused: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "error": {
         *         "code": "0005",
         *         "text": "A regulation address is required for this country.",
         *         "datetime": "2026-01-02_03:04:05",
         *         "link": "https://www.aculab.com/cloud/web-services/web-service-errors?error=0005"
         *       },
         *       "request": {
         *         "url": "/tel_purchase",
         *         "datetime": "2026-01-02_03:04:05"
         *       }
         *     }
         */
        "application/json": components["schemas"]["ErrorDocument"];
      };
    };
    /** @description The configuration that the service has now. */
    ServiceConfigured: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "service_password": "svc-pass-0001",
         *       "rest": {
         *         "first_page": {
         *           "address": "https://app.example.com/first",
         *           "method": "POST"
         *         }
         *       }
         *     }
         */
        "application/json": components["schemas"]["ServiceConfiguration"];
      };
    };
    /** @description The configuration is wrong; `details` has a line for each mistake. */
    ConfigurationRefused: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "error": {
         *         "code": "HTTP 400",
         *         "text": "Failed to validate configuration, see details for the specific failures.",
         *         "details": [
         *           "uas.application_name 16 is not of type 'null' or 'string'.",
         *           "rest.first_page.address 'woiern' is too short.",
         *           "rest.first_page.method 'haha' is not one of ['GET', 'POST']."
         *         ],
         *         "datetime": "2021-01-15_08:56:24",
         *         "link": "https://www.aculab.com/cloud/web-services/web-service-errors"
         *       },
         *       "request": {
         *         "url": "/service/v1/outbound/my_service",
         *         "datetime": "2021-01-15_08:56:23"
         *       }
         *     }
         */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "rest_calls": {
         *         "to": "441908273800",
         *         "from": "15552341234"
         *       }
         *     }
         */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "outbound_parameters": "destinationForApp1,destinationForApp2",
         *       "delimiter": ","
         *     }
         */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "service_invocation_reference_ids": [
         *         "06e122c3364cc74c.1001"
         *       ]
         *     }
         */
        "application/x-www-form-urlencoded": components["schemas"]["ServiceStartIds"];
      };
    };
    responses: {
      /** @description What became of each. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "06e122c3364cc74c.1001": "success"
           *     }
           */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The state of each start. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "06e122c3364cc74c.1001": {
           *         "status": "completed",
           *         "application_status_eta": 1767323045,
           *         "application_instance_id": "06e122c3364cc74c.787379"
           *       }
           *     }
           */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The records, or an empty object. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "adr": {
           *         "application_instance_id": "0123456789abcdef.12345",
           *         "application_name": "my_service",
           *         "start_time": 1400025729.25,
           *         "start_datetime": "2014-05-14_00:02:09",
           *         "stop_time": 1400025759.75,
           *         "stop_datetime": "2014-05-14_00:02:39",
           *         "duration": 30.5,
           *         "tts_seconds": 4.5,
           *         "tts_unit_cost": 0.01,
           *         "extra_channel_count": 0,
           *         "fax": "false",
           *         "platform_cost": 0.02,
           *         "extra_cost": 0,
           *         "pstn_cost": 0.01
           *       },
           *       "cdrs": [],
           *       "errs": []
           *     }
           */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "to": "15550001234",
         *       "from": "15552341234",
         *       "content": "SMS message content here"
         *     }
         */
        "application/x-www-form-urlencoded": components["schemas"]["NewMessage"];
      };
    };
    responses: {
      /** @description The ids of the messages. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example [
           *       "36e1766e_2.1493141823.12345"
           *     ]
           */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "msg_refs": [
         *         "36e1766e_2.1493141823.12345"
         *       ]
         *     }
         */
        "application/x-www-form-urlencoded": components["schemas"]["MessageIds"];
      };
    };
    responses: {
      /** @description What became of each. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "36e1766e_2.1493141823.12345": "success"
           *     }
           */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The state of each message. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "36e1766e_2.1493141823.12345": {
           *         "status": "delivered",
           *         "type": "sms",
           *         "timestamp": 1493141823,
           *         "aculab_msg_err": "000",
           *         "msg_from": "15552341234"
           *       }
           *     }
           */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Who blocks which number. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example [
           *       {
           *         "to": "447700900123",
           *         "from": "15552341234",
           *         "timestamp": 1493141823
           *       }
           *     ]
           */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of files. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "files": [
           *         {
           *           "name": "prompts/welcome.wav",
           *           "modified": 1767323045,
           *           "size": 1202290,
           *           "encrypted": false,
           *           "expiry_date": null
           *         }
           *       ]
           *     }
           */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of the folder. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "folders": [
           *         {
           *           "name": "promo/"
           *         }
           *       ],
           *       "files": [
           *         {
           *           "name": "a.wav",
           *           "modified": 1767323045,
           *           "size": 1202290,
           *           "encrypted": false,
           *           "expiry_date": null
           *         }
           *       ],
           *       "startafter": "a.wav"
           *     }
           */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /** @example RIFF-welcome-wave-bytes */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The bytes of the file. */
    requestBody: {
      content: {
        /** @example RIFF-welcome-wave-bytes */
        "*/*": Blob;
      };
    };
    responses: {
      /** @description The file was written. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "filetype": "media",
         *       "filename": "a.wav",
         *       "newfilename": "archive/a.wav"
         *     }
         */
        "application/x-www-form-urlencoded": components["schemas"]["FileMove"];
      };
    };
    responses: {
      /** @description The file was moved. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "filetype": "media",
         *       "filename": "prompts/old.wav"
         *     }
         */
        "application/x-www-form-urlencoded": components["schemas"]["FileDeletion"];
      };
    };
    responses: {
      /** @description The deletion has begun. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "token": "d-000001"
           *     }
           */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description How far it is. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "status": "in progress",
           *       "files_deleted": 10000
           *     }
           */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Where to connect. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "url": "wss://ws-1-2-0.aculabcloud.net/voice_biometrics/v1/user/register/t-000001"
           *     }
           */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The WAV file, mono, 8 kHz or more, 16-bit PCM, A-law or mu-law, at most 60 seconds. */
    requestBody: {
      content: {
        /** @example RIFF-bob-1 */
        "*/*": Blob;
      };
    };
    responses: {
      /** @description Which of the files were taken. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "application_instance_id": "06e122c3364cc74c.787379",
           *       "transaction_id": "t-000001",
           *       "sources": [
           *         {
           *           "name": "bobsaudio1.wav",
           *           "accepted": true
           *         }
           *       ]
           *     }
           */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "audio": [
         *         "RIFF-a.wav",
         *         "RIFF-b.wav"
         *       ]
         *     }
         */
        "multipart/form-data": components["schemas"]["VoiceFiles"];
      };
    };
    responses: {
      /** @description Which of the files were taken. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "application_instance_id": "06e122c3364cc74c.787379",
           *       "transaction_id": "t-000001",
           *       "sources": [
           *         {
           *           "name": "a.wav",
           *           "accepted": true
           *         },
           *         {
           *           "name": "b.wav",
           *           "accepted": true
           *         }
           *       ]
           *     }
           */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "user_id": "Bob",
         *       "url": [
         *         "https://media.example.com/a.wav",
         *         "https://media.example.com/b.wav"
         *       ]
         *     }
         */
        "application/x-www-form-urlencoded": components["schemas"]["VoiceUrls"];
      };
    };
    responses: {
      /** @description Which of the files were taken. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "application_instance_id": "06e122c3364cc74c.787379",
           *       "transaction_id": "t-000001",
           *       "sources": [
           *         {
           *           "name": "https://media.example.com/a.wav",
           *           "accepted": true
           *         }
           *       ]
           *     }
           */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Where to connect. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "url": "wss://ws-1-2-0.aculabcloud.net/voice_biometrics/v1/user/update/t-000001"
           *     }
           */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The WAV file, mono, 8 kHz or more, 16-bit PCM, A-law or mu-law, at most 60 seconds. */
    requestBody: {
      content: {
        /** @example RIFF-c.wav */
        "*/*": Blob;
      };
    };
    responses: {
      /** @description Which of the files were taken. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "application_instance_id": "06e122c3364cc74c.787379",
           *       "transaction_id": "t-000001",
           *       "sources": [
           *         {
           *           "name": "c.wav",
           *           "accepted": true
           *         }
           *       ]
           *     }
           */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "audio": [
         *         "RIFF-c.wav",
         *         "RIFF-d.wav"
         *       ]
         *     }
         */
        "multipart/form-data": components["schemas"]["VoiceFiles"];
      };
    };
    responses: {
      /** @description Which of the files were taken. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "application_instance_id": "06e122c3364cc74c.787379",
           *       "transaction_id": "t-000001",
           *       "sources": [
           *         {
           *           "name": "c.wav",
           *           "accepted": true
           *         },
           *         {
           *           "name": "d.wav",
           *           "accepted": true
           *         }
           *       ]
           *     }
           */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "user_id": "Bob",
         *       "url": [
         *         "https://media.example.com/c.wav",
         *         "https://media.example.com/d.wav"
         *       ]
         *     }
         */
        "application/x-www-form-urlencoded": components["schemas"]["VoiceUrls"];
      };
    };
    responses: {
      /** @description Which of the files were taken. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "application_instance_id": "06e122c3364cc74c.787379",
           *       "transaction_id": "t-000001",
           *       "sources": [
           *         {
           *           "name": "https://media.example.com/c.wav",
           *           "accepted": true
           *         }
           *       ]
           *     }
           */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Where to connect. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "url": "wss://ws-1-2-0.aculabcloud.net/voice_biometrics/v1/user/verify/t-000001"
           *     }
           */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The WAV file, mono, 8 kHz or more, 16-bit PCM, A-law or mu-law, at most 60 seconds. */
    requestBody: {
      content: {
        /** @example RIFF-v */
        "*/*": Blob;
      };
    };
    responses: {
      /** @description Whether it is. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "application_instance_id": "06e122c3364cc74c.787379",
           *       "transaction_id": "t-000001",
           *       "sources": [
           *         {
           *           "name": "v.wav",
           *           "accepted": true
           *         }
           *       ],
           *       "verified": true,
           *       "confidence": 2.75
           *     }
           */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "audio": "RIFF-v"
         *     }
         */
        "multipart/form-data": components["schemas"]["VoiceFile"];
      };
    };
    responses: {
      /** @description Whether it is. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "application_instance_id": "06e122c3364cc74c.787379",
           *       "transaction_id": "t-000001",
           *       "sources": [
           *         {
           *           "name": "v.wav",
           *           "accepted": true
           *         }
           *       ],
           *       "verified": true,
           *       "confidence": 2.75
           *     }
           */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "user_id": "Bob",
         *       "url": "https://media.example.com/v.wav"
         *     }
         */
        "application/x-www-form-urlencoded": components["schemas"]["VoiceUrl"];
      };
    };
    responses: {
      /** @description Whether it is. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "application_instance_id": "06e122c3364cc74c.787379",
           *       "transaction_id": "t-000001",
           *       "sources": [
           *         {
           *           "name": "https://media.example.com/v.wav",
           *           "accepted": true
           *         }
           *       ],
           *       "verified": true,
           *       "confidence": 2.75
           *     }
           */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Whether the user is registered. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "user_id": "Bob",
           *       "transaction_id": "t-000001",
           *       "exists": true
           *     }
           */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Times and counts. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "user_group_name": "BobsCompany",
           *       "transaction_id": "t-000001",
           *       "registration_date": "2021-01-15_08:56:24",
           *       "update_date": null,
           *       "verification_date": "2021-01-15_09:21:35",
           *       "verification_attempts": 3,
           *       "verifications_passed": 2,
           *       "verifications_failed": 1
           *     }
           */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "user_id": "Bob"
         *     }
         */
        "application/x-www-form-urlencoded": components["schemas"]["VoiceUserDeletion"];
      };
    };
    responses: {
      /** @description Whether the user is gone. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "user_id": "Bob",
           *       "transaction_id": "t-000001",
           *       "deleted": true
           *     }
           */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The groups. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "user_groups": [
           *         {
           *           "name": "BobsCompany",
           *           "created": "2021-01-15_08:56:24",
           *           "registrations": 7
           *         },
           *         {
           *           "name": "BillsCompany",
           *           "created": "2020-12-09_15:22:14",
           *           "registrations": 14
           *         }
           *       ]
           *     }
           */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "user_group_name": "BobsCompany"
         *     }
         */
        "application/x-www-form-urlencoded": components["schemas"]["NewVoiceUserGroup"];
      };
    };
    responses: {
      /** @description The group was created. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "created": true
           *     }
           */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "user_group_name": "BobsCompany"
         *     }
         */
        "application/x-www-form-urlencoded": components["schemas"]["VoiceUserGroupName"];
      };
    };
    responses: {
      /** @description Whether it is gone. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "deleted": true
           *     }
           */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The keys. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "user_group_keys": [
           *         {
           *           "user_group_key": "ak-CxdoWo/8kzAyBcgny-7qCh9/zfc0",
           *           "created": "2021-01-15_08:56:24",
           *           "enabled": true,
           *           "retain_data": false
           *         },
           *         {
           *           "user_group_key": "ak-OlRlRe8uNPUw0usbnIP2DBiafb0G",
           *           "created": "2021-01-15_09:21:35",
           *           "enabled": true,
           *           "retain_data": false
           *         }
           *       ]
           *     }
           */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "user_group_name": "BobsCompany"
         *     }
         */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "user_group_key": "ak-CxdoWo/8kzAyBcgny-7qCh9/zfc0",
         *       "enabled": true,
         *       "retain_data": true
         *     }
         */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "user_group_key": "ak-CxdoWo/8kzAyBcgny-7qCh9/zfc0"
         *     }
         */
        "application/x-www-form-urlencoded": components["schemas"]["VoiceUserGroupKeyDeletion"];
      };
    };
    responses: {
      /** @description Whether it is gone. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "deleted": true
           *     }
           */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The recordings by name of file. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "2014-05-14/0123456789abcdef.12345.6543/150994965_NRCH_NORMAL(200).wav": {
           *         "created_date": "2014-05-14_00:02:09",
           *         "size": 1202290
           *       }
           *     }
           */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The recording. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /** @example RIFF-recording-bytes */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "application_instance_ids": [
         *         "06e122c3364cc74c.787379"
         *       ],
         *       "redirect_page": "https://app.example.com/interrupted",
         *       "redirect_method": "POST"
         *     }
         */
        "application/x-www-form-urlencoded": components["schemas"]["RestInterruption"];
      };
    };
    responses: {
      /** @description The result for each. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "06e122c3364cc74c.787379": {
           *         "result": "interrupted"
           *       }
           *     }
           */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "conference_name": "AllHands2026",
         *       "max_participants": 60,
         *       "start_datetime": "2026-01-02_04:00:00",
         *       "duration": 90
         *     }
         */
        "application/x-www-form-urlencoded": components["schemas"]["ConferenceReservation"];
      };
    };
    responses: {
      /** @description The conference is reserved. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "reservation_token": "rt-0001"
           *     }
           */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "reservation_token": "rt-0001",
         *       "duration": 15
         *     }
         */
        "application/x-www-form-urlencoded": components["schemas"]["ConferenceExtension"];
      };
    };
    responses: {
      /** @description Whether it is longer now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "extended": true
           *     }
           */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "reservation_token": "rt-0001"
         *     }
         */
        "application/x-www-form-urlencoded": components["schemas"]["ConferenceRemoval"];
      };
    };
    responses: {
      /** @description Whether it is gone. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "removed": true
           *     }
           */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The conferences. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example [
           *       {
           *         "conference_name": "AllHands2026",
           *         "status": "RESERVED",
           *         "reservation_token": "rt-0001"
           *       }
           *     ]
           */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The state of the conference, and who is in it. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "status": "ACTIVE",
           *       "participant": [
           *         {
           *           "participant_id": "06e122c3364cc74c.787379",
           *           "muted": false,
           *           "dtmf_enabled": true
           *         }
           *       ]
           *     }
           */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "conference_name": "AllHands2026",
         *       "participant_id": "0123456789abcdef.12345",
         *       "muted": true,
         *       "dtmf_enabled": false
         *     }
         */
        "application/x-www-form-urlencoded": components["schemas"]["ConferenceParticipantOptions"];
      };
    };
    responses: {
      /** @description Whether they are set. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "options_set": true
           *     }
           */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "conference_name": "AllHands2026",
         *       "participant_id": "0123456789abcdef.12345"
         *     }
         */
        "application/x-www-form-urlencoded": components["schemas"]["ConferenceEjection"];
      };
    };
    responses: {
      /** @description Whether the participant is out. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "ejected": true
           *     }
           */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "country": "United States",
         *       "state": "Texas",
         *       "region": "Austin",
         *       "quantity": 2,
         *       "allow_partial": true
         *     }
         */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "country": "United Kingdom",
         *       "region": "London"
         *     }
         */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The numbers. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "442071234567": {
           *         "country": "United Kingdom",
           *         "region": "London"
           *       }
           *     }
           */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "numbers": [
         *         "442071234567"
         *       ]
         *     }
         */
        "application/x-www-form-urlencoded": components["schemas"]["NumberDeletion"];
      };
    };
    responses: {
      /** @description What became of them. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "status": "PARTIAL",
           *       "numbers": {
           *         "442071234567": {}
           *       }
           *     }
           */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Their names. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example [
           *       "United Kingdom",
           *       "United States"
           *     ]
           */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Their names. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example [
           *       "New York",
           *       "Texas"
           *     ]
           */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Their names. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example [
           *       "Austin",
           *       "Dallas"
           *     ]
           */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The addresses by name. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "Head Office": {
           *         "country": "United Kingdom"
           *       }
           *     }
           */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What is known of the number. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "number_found": true,
           *       "country_name": "United States",
           *       "country_code": "USA",
           *       "line_type": "mobile",
           *       "carrier": "United States Cellular Corp. (U.S. Cellular)"
           *     }
           */
          "application/json": components["schemas"]["NumberLookup"];
        };
      };
      /** @description It is no phone number. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "error": {
           *         "code": "400 Bad Request",
           *         "text": "Invalid phone number format",
           *         "link": "https://docs.cloud.aculab.com/Web_Services_API/web_service_number_lookup",
           *         "datetime": "2022-02-03_15:41:58"
           *       },
           *       "request": {
           *         "url": "/number_lookup/v1/check",
           *         "datetime": "2022-02-03_15:41:58"
           *       }
           *     }
           */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "report": "adr",
         *       "from": "2013-05-01_13:00:00",
         *       "to": "2013-05-03_13:00:00"
         *     }
         */
        "application/x-www-form-urlencoded": components["schemas"]["NewReport"];
      };
    };
    responses: {
      /** @description The report was started. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "filename": "1-2-0_bill.blogs@acompany.com_adr_2013-05-01_13:00:00_2013-05-03_13:00:00.csv"
           *     }
           */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Their progress by name of file. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "1-2-0_bill.blogs@acompany.com_adr_2013-05-01_13:00:00_2013-05-03_13:00:00.csv": {
           *         "record": 1500,
           *         "progress": "75"
           *       }
           *     }
           */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The reports by name of file. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "1-2-0_bill.blogs@acompany.com_adr_2013-05-01_13:00:00_2013-05-03_13:00:00.csv": {
           *         "modified": "2013-05-03_13:05:00",
           *         "size": "20480"
           *       }
           *     }
           */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The report. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /** @example Date_Time of record,Application Instance ID,Application Name,Start Time,Start Datetime */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "filename": "1-2-0_bill.blogs@acompany.com_adr_2013-05-01_13:00:00_2013-05-03_13:00:00.csv"
         *     }
         */
        "application/x-www-form-urlencoded": components["schemas"]["ReportFile"];
      };
    };
    responses: {
      /** @description It was stopped. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "filename": "1-2-0_bill.blogs@acompany.com_adr_2013-05-01_13:00:00_2013-05-03_13:00:00.csv"
         *     }
         */
        "application/x-www-form-urlencoded": components["schemas"]["ReportFile"];
      };
    };
    responses: {
      /** @description It was deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "client_id": "anna",
         *       "ttl": 1200,
         *       "enable_incoming": false,
         *       "call_client": [
         *         "bob",
         *         "sales*"
         *       ]
         *     }
         */
        "application/x-www-form-urlencoded": components["schemas"]["WebrtcTokenRequest"];
      };
    };
    responses: {
      /** @description The token. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "token": "eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJteUNsaWVudElkIn0.LdzXDXy0"
           *     }
           */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The clients. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example [
           *       {
           *         "client_id": "anna",
           *         "last_modified": "1767323045",
           *         "expires": "1767326645"
           *       }
           *     ]
           */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What the provider saw. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "pass": true,
           *       "protocol": "TLSv1.2",
           *       "cipher": "ECDHE-RSA-AES128-GCM-SHA256",
           *       "user_agent": "Aculab PHP Web Services wrapper v1.0.5 (PHP 7.4.4, OpenSSL 1.1.1d  10 Sep 2019, WINNT)",
           *       "source_address": "203.0.113.34"
           *     }
           */
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
      header?: never;
      path: {
        /**
         * @description Whether inbound or outbound services are meant.
         * @example outbound
         */
        direction: components["parameters"]["Direction"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The services. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example [
           *       {
           *         "name": "my_service",
           *         "target": "https://app.example.com/first",
           *         "description": "First service"
           *       }
           *     ]
           */
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
      header?: never;
      path: {
        /**
         * @description Whether inbound or outbound services are meant.
         * @example outbound
         */
        direction: components["parameters"]["Direction"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The schema. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "object",
           *       "properties": {
           *         "service_password": {
           *           "type": "string"
           *         }
           *       }
           *     }
           */
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
      header?: never;
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
      cookie?: never;
    };
    requestBody?: never;
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
      header?: never;
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
      cookie?: never;
    };
    /** @description The configuration. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "service_password": "svc-pass-0001",
         *       "rest": {
         *         "first_page": {
         *           "address": "https://app.example.com/first",
         *           "method": "POST"
         *         }
         *       }
         *     }
         */
        "application/json": components["schemas"]["ServiceConfiguration"];
      };
    };
    responses: {
      200: components["responses"]["ServiceConfigured"];
      /** @description The service is new; its configuration. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "service_password": "svc-pass-0001",
           *       "rest": {
           *         "first_page": {
           *           "address": "https://app.example.com/first",
           *           "method": "POST"
           *         }
           *       }
           *     }
           */
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
      header?: never;
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
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The service was deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The service was deleted. */
      204: {
        headers: {
          [name: string]: unknown;
        };
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
      header?: never;
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
      cookie?: never;
    };
    /** @description What to change of the configuration. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "uas": {
         *         "application_name": "caller_app"
         *       }
         *     }
         */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The queues that are not empty. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example [
           *       {
           *         "service_name": "service-name-1",
           *         "length": 78
           *       },
           *       {
           *         "service_name": "service-name-2",
           *         "length": 112
           *       }
           *     ]
           */
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
      header?: never;
      path: {
        /**
         * @description Name of the outbound service.
         * @example my_service
         */
        service_name: components["parameters"]["OutboundServiceName"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The queue. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "service_name": "service-name-1",
           *       "length": 78
           *     }
           */
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
      header?: never;
      path: {
        /**
         * @description Name of the outbound service.
         * @example my_service
         */
        service_name: components["parameters"]["OutboundServiceName"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What was cancelled. What runs already goes on. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "service_name": "service-name-1",
           *       "cancelled": 1,
           *       "service_refs": [
           *         "06e122c3364cc74c.1001"
           *       ]
           *     }
           */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "service": "MyOutboundService",
         *       "filetypes": [
         *         "media"
         *       ],
         *       "file_prefix": "/appfolder"
         *     }
         */
        "application/x-www-form-urlencoded": components["schemas"]["AccessTokenRequest"];
      };
    };
    responses: {
      /** @description The token, as a bare JSON string. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /** @example eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJhY2Nlc3MifQ.LdzXDXy0 */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "status": "received",
         *       "direction": "receive",
         *       "from": "15554499760",
         *       "to": "15558130969",
         *       "msg_ref": "36e1766e_2.1493141823.12345",
         *       "timestamp": "2017-04-25_17:37:03",
         *       "content": "Test4",
         *       "aculab_msg_err": "000",
         *       "type": "sms"
         *     }
         */
        "*/*": components["schemas"]["InboundMessage"];
      };
    };
    responses: {
      /** @description The message was taken. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onMessageStatus: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "status": "delivered",
         *       "direction": "send",
         *       "from": "15552341234",
         *       "to": "15550001234",
         *       "msg_ref": "36e1766e_2.1493141823.12345",
         *       "timestamp": "2017-04-25_17:37:08",
         *       "aculab_msg_err": "000",
         *       "type": "sms"
         *     }
         */
        "*/*": components["schemas"]["SentMessageStatus"];
      };
    };
    responses: {
      /** @description The news was taken. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onInstanceInfo: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "application_instance_id": "06e122c3364cc74c.787379",
         *       "token": null,
         *       "log_filename": "logs/06e122c3364cc74c.787379.txt",
         *       "this_call": {
         *         "outbound_parameters": "greeting=hello"
         *       },
         *       "action_result": {
         *         "action": "play",
         *         "result": {}
         *       }
         *     }
         */
        "*/*": components["schemas"]["InstanceInfo"];
      };
    };
    responses: {
      /** @description The next actions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "actions": []
           *     }
           */
          "application/json; charset=UTF-8": components["schemas"]["RestActions"];
        };
      };
      /** @description A notification was taken. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
