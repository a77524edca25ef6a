// Generated from specs/vivialconnect/ by `pnpm generate vivialconnect`. Do not edit.
export interface paths {
  "/accounts/{account_id}/messages.json": {
    get: operations["listMessages"];
    post: operations["sendMessage"];
  };
  "/accounts/{account_id}/messages/count.json": {
    get: operations["countMessages"];
  };
  "/accounts/{account_id}/messages/bulk.json": {
    get: operations["listBulkJobs"];
    post: operations["sendBulkMessages"];
  };
  "/accounts/{account_id}/messages/bulk/{bulk_id}.json": {
    get: operations["listBulkMessages"];
  };
  "/accounts/{account_id}/messages/{message_id}.json": {
    get: operations["getMessage"];
    put: operations["redactMessage"];
  };
  "/accounts/{account_id}/messages/{message_id}/attachments.json": {
    get: operations["listAttachments"];
    post: operations["createAttachment"];
  };
  "/accounts/{account_id}/messages/{message_id}/attachments/count.json": {
    get: operations["countAttachments"];
  };
  "/accounts/{account_id}/messages/{message_id}/attachments/{attachment_id}.json": {
    get: operations["getAttachment"];
    put: operations["updateAttachment"];
    delete: operations["deleteAttachment"];
  };
  "/accounts/{account_id}/messages/{message_id}/attachments/{attachment_id}": {
    get: operations["downloadAttachment"];
  };
  "/accounts/{account_id}/numbers.json": {
    get: operations["listNumbers"];
    post: operations["buyNumber"];
  };
  "/accounts/{account_id}/numbers/count.json": {
    get: operations["countNumbers"];
  };
  "/accounts/{account_id}/numbers/available/{country_code}/{number_type}.json": {
    get: operations["listAvailableNumbers"];
  };
  "/accounts/{account_id}/numbers/lookup.json": {
    get: operations["lookupNumber"];
  };
  "/accounts/{account_id}/numbers/tags.json": {
    get: operations["listTaggedNumbers"];
  };
  "/accounts/{account_id}/numbers/{number_id}.json": {
    get: operations["getNumber"];
    put: operations["updateNumber"];
    delete: operations["deleteNumber"];
  };
  "/accounts/{account_id}/numbers/{number_id}/tags.json": {
    get: operations["getNumberTags"];
    put: operations["updateNumberTags"];
    delete: operations["deleteNumberTags"];
  };
  "/accounts/{account_id}/numbers/local.json": {
    get: operations["listLocalNumbers"];
    post: operations["buyLocalNumber"];
  };
  "/accounts/{account_id}/numbers/local/count.json": {
    get: operations["countLocalNumbers"];
  };
  "/accounts/{account_id}/numbers/local/{number_id}.json": {
    get: operations["getLocalNumber"];
    put: operations["updateLocalNumber"];
    delete: operations["deleteLocalNumber"];
  };
  "/accounts/{account_id}/connectors.json": {
    get: operations["listConnectors"];
    post: operations["createConnector"];
  };
  "/accounts/{account_id}/connectors/count.json": {
    get: operations["countConnectors"];
  };
  "/accounts/{account_id}/connectors/{connector_id}.json": {
    get: operations["getConnector"];
    put: operations["updateConnector"];
    delete: operations["deleteConnector"];
  };
  "/accounts/{account_id}/connectors/{connector_id}/callbacks.json": {
    get: operations["listConnectorCallbacks"];
    put: operations["updateConnectorCallbacks"];
    post: operations["createConnectorCallbacks"];
    delete: operations["deleteConnectorCallbacks"];
  };
  "/accounts/{account_id}/connectors/{connector_id}/phone_numbers.json": {
    get: operations["listConnectorNumbers"];
    put: operations["updateConnectorNumbers"];
    post: operations["addConnectorNumbers"];
    delete: operations["deleteConnectorNumbers"];
  };
  "/accounts/{account_id}/connectors/{connector_id}/phone_numbers/count.json": {
    get: operations["countConnectorNumbers"];
  };
  "/accounts/{account_id}/logs.json": {
    get: operations["listLogs"];
  };
  "/accounts/{account_id}/logs/aggregate.json": {
    get: operations["listAggregatedLogs"];
  };
  "/accounts.json": {
    get: operations["listAccounts"];
    post: operations["createAccount"];
  };
  "/accounts/count.json": {
    get: operations["countAccounts"];
  };
  "/accounts/{account_id}.json": {
    get: operations["getAccount"];
    put: operations["updateAccount"];
  };
  "/accounts/{id}.json#deleteAccount": {
    delete: operations["deleteAccount"];
  };
  "/accounts/{account_id}/status.json": {
    get: operations["getAccountBillingStatus"];
  };
  "/accounts/{account_id}/subaccounts.json": {
    get: operations["listSubaccounts"];
  };
  "/accounts/{account_id}/transactions.json": {
    get: operations["listTransactions"];
  };
  "/accounts/{account_id}/transactions/{transaction_id}.json": {
    get: operations["getTransaction"];
  };
  "/accounts/{account_id}/users.json": {
    get: operations["listUsers"];
    post: operations["createUser"];
  };
  "/accounts/{account_id}/users/count.json": {
    get: operations["countUsers"];
  };
  "/accounts/{acting_account_id}/users/register.json": {
    post: operations["registerUser"];
  };
  "/accounts/{account_id}/users/{user_id}.json": {
    get: operations["getUser"];
    put: operations["updateUser"];
    delete: operations["deleteUser"];
  };
  "/accounts/{account_id}/users/{user_id}/profile/password.json": {
    put: operations["updateUserPassword"];
  };
  "/accounts/{account_id}/users/{user_id}/profile/credentials.json": {
    get: operations["listUserCredentials"];
    post: operations["createUserCredential"];
  };
  "/accounts/{account_id}/users/{user_id}/profile/credentials/count.json": {
    get: operations["countUserCredentials"];
  };
  "/accounts/{account_id}/users/{user_id}/profile/credentials/{credential_id}.json": {
    get: operations["getUserCredential"];
    put: operations["updateUserCredential"];
    delete: operations["deleteUserCredential"];
  };
  "/accounts/{account_id}/contacts.json": {
    get: operations["listContacts"];
    post: operations["createContact"];
  };
  "/accounts/{account_id}/contacts/count.json": {
    get: operations["countContacts"];
  };
  "/accounts/{account_id}/contacts/{contact_id}.json": {
    get: operations["getContact"];
    put: operations["updateContact"];
    delete: operations["deleteContact"];
  };
  "/accounts/{account_id}/configurations.json": {
    parameters: {
      query?: never;
      path?: never;
    };
    /** @deprecated */
    get: operations["listConfigurations"];
    /** @deprecated */
    post: operations["createConfiguration"];
  };
}
export interface webhooks {
  onInboundMessage: {
    post: operations["onInboundMessage"];
  };
  onMessageStatus: {
    post: operations["onMessageStatus"];
  };
}
export interface components {
  schemas: {
    /** @description An account. */
    Account: {
      /** @description Id of the account. */
      id: number;
      /** @description Id of the parent account; null for a primary account. */
      account_id?: number | null;
      /** @description What answers of 2016 and 2017 call `account_id`. */
      parent_id?: number | null;
      /** @description Whether it can be used. */
      active: boolean;
      /** @description Display name of the account. */
      company_name: string;
      /** @description People to reach about the account. */
      contacts?: components["schemas"]["Contact"][];
      /** @description What is enabled for it. */
      services?: components["schemas"]["AccountService"][];
      /** @description Its subaccounts. Only in answers of 2017. */
      accounts?: components["schemas"]["Account"][];
      /** @description When it was created. */
      date_created: components["schemas"]["Timestamp"];
      /** @description When it was last changed. */
      date_modified: components["schemas"]["Timestamp"];
    };
    /** @description How far a free trial is. The fields stand either at the top or in `account` or `status`. */
    AccountBillingStatus: {
      /** @description Id of the account. */
      id?: number;
      /** @description Whether the account is a free trial. */
      free_trial?: boolean;
      /** @description How many numbers a free trial may have. */
      free_trial_max_numbers?: number;
      /** @description How many numbers it has. */
      free_trial_purchased_count?: number;
      account?: components["schemas"]["FreeTrial"];
      status?: components["schemas"]["FreeTrial"];
    };
    /** @description An account in its root. */
    AccountDocument: {
      account: components["schemas"]["Account"];
    };
    /** @description A page of accounts. */
    AccountList: {
      /** @description The accounts. */
      accounts: components["schemas"]["Account"][];
    };
    /** @description A service that is enabled for an account. */
    AccountService: {
      /** @description Id of the service. */
      id: number;
      /** @description Whether it is enabled. */
      active?: boolean;
      /** @description Its name. */
      name: "sms" | "accounts" | "public" | (string & {});
      /** @description Always `client` in known answers. */
      service_type?: string;
      /** @description The name in words, such as `SMS service`. */
      description?: string;
      /** @description When it was created. */
      date_created?: components["schemas"]["Timestamp"];
      /** @description When it was last changed. */
      date_modified?: components["schemas"]["Timestamp"];
    };
    /** @description How often something happened. */
    AggregatedLogItem: {
      /** @description Id of the account. */
      account_id: string;
      /** @description Account and type, such as `4-user.login`. */
      account_id_log_type: string;
      log_type: components["schemas"]["LogType"];
      /** @description The unit of time, such as `minutes`. */
      aggregate_key: string;
      /** @description How often. */
      log_count: number;
      log_timestamp: components["schemas"]["LogTimestamp"];
    };
    /** @description A page of counts. */
    AggregatedLogList: {
      /** @description The `start_key` of the next page. Empty on the last one. */
      last_key: string | null;
      /** @description The counts. */
      log_items: components["schemas"]["AggregatedLogItem"][];
    };
    /** @description A file of a message, without the file itself. */
    Attachment: {
      /** @description Id of the attachment. */
      id: number;
      /** @description Id of the account. */
      account_id?: number;
      /** @description Id of the message. */
      message_id: number;
      /**
       * @description Its media type, such as `image/png`.
       * @example image/gif
       */
      content_type: string;
      /**
       * @description Name of the file.
       * @example what.gif
       */
      file_name: string;
      /**
       * @description Where the provider stores it.
       * @example abcdee
       */
      key_name: string;
      /**
       * @description Size in bytes.
       * @example 1024
       */
      size: number;
      /** @description Only in the vendor's test data. */
      active?: boolean;
      /** @description When it was created. */
      date_created: components["schemas"]["Timestamp"];
      /** @description When it was last changed. */
      date_modified: components["schemas"]["Timestamp"];
    };
    /** @description An attachment in its root. */
    AttachmentDocument: {
      attachment: components["schemas"]["Attachment"];
    };
    /** @description A page of attachments. */
    AttachmentList: {
      /** @description The attachments. */
      attachments: components["schemas"]["Attachment"][];
    };
    /** @description A number that can be bought. */
    AvailableNumber: {
      /** @description Always null, or missing. */
      id?: null;
      /** @description The number as people write it, `(xxx) yyy-zzzz`. */
      name: string;
      /** @description The same. Only in answers with toll-free numbers. */
      national_number?: string;
      /** @description The number. */
      phone_number: components["schemas"]["E164"];
      phone_number_type: components["schemas"]["PhoneNumberType"];
      /** @description City, in capital letters. */
      city: string | null;
      /** @description State, two letters. */
      region: string | null;
      /** @description Rate center, the city as a rule. */
      rate_center: string | null;
      /** @description Local access and transport area. */
      lata: string | null;
      /** @description Price. `0.5` is seen for local numbers, `10000` for toll-free ones. Not confirmed by the provider: The unit is not documented; it seems to be dollars in the one case and 1/10000 of them in the other. */
      price?: number;
    };
    /** @description Numbers that can be bought. */
    AvailableNumberList: {
      /** @description The numbers. */
      phone_numbers: components["schemas"]["AvailableNumber"][];
    };
    /** @description What is left on the account. */
    Balances: {
      /** @description Money, in 1/10000 of a US dollar. */
      cash_balance: number;
      /** @description Credits for numbers. */
      number_credits: number;
      /** @description What is left of the subscription. */
      subscription_balance: number;
      /** @description Credits for usage. */
      usage_credits: number;
    };
    /** @description A message that was sent to many. */
    BulkJob: {
      /** @description Id of the job, a UUID. */
      bulk_id: string;
      /** @description How many messages it has. */
      total_messages: number;
      /** @description How many were worked off. */
      processed: number;
      /** @description How many failed. */
      errors: number;
      /** @description When it was created, in UTC. */
      date_created: components["schemas"]["Timestamp"];
    };
    /** @description A page of bulk jobs. */
    BulkJobList: {
      /** @description The jobs. */
      bulks: components["schemas"]["BulkJob"][];
      count: components["schemas"]["TotalCount"];
      next: components["schemas"]["NextPage"];
      pages: components["schemas"]["PageCount"];
      previous: components["schemas"]["PreviousPage"];
    };
    /** @description The answer to a bulk job. */
    BulkJobReceipt: {
      /** @description Id of the job, a UUID. */
      bulk_id: string;
    };
    /** @description The body that buys a local number. */
    BuyLocalNumberRequest: {
      phone_number: {
        /**
         * @description The number to buy, from listAvailableNumbers.
         * @example +19132597591
         */
        phone_number: components["schemas"]["E164"];
        /**
         * @deprecated
         * @description Its area code. To buy by area code alone is no longer possible.
         * @example 913
         */
        area_code?: string | number;
        /**
         * @description Display name; at first the number as people write it.
         * @example Dr. Jones
         */
        name?: string;
        /** @description Where inbound messages go. */
        incoming_text_url?: components["schemas"]["CallbackUrl"];
        /**
         * @description HTTP method of it; `POST` if it was never set.
         * @example POST
         */
        incoming_text_method?: components["schemas"]["CallbackMethod"];
        /** @description Where inbound messages go when `incoming_text_url` fails; only together with it. */
        incoming_text_fallback_url?: components["schemas"]["CallbackUrl"];
        /**
         * @description HTTP method of it; `POST` if it was never set.
         * @example POST
         */
        incoming_text_fallback_method?: components["schemas"]["CallbackMethod"];
        /** @description Where the status of messages from this number goes. */
        status_text_url?: components["schemas"]["CallbackUrl"];
        /**
         * @description Where to forward calls to, in E.164 form.
         * @example +15555550100
         */
        voice_forwarding_number?: string | null;
        /**
         * @description Id of the connector to put it into.
         * @example 424242
         */
        connector_id?: number | null;
      };
    };
    /** @description The body that buys a number. */
    BuyNumberRequest: {
      phone_number: {
        /**
         * @description The number to buy, from listAvailableNumbers.
         * @example +19132597591
         */
        phone_number: components["schemas"]["E164"];
        /**
         * @description Whether it is local or toll-free.
         * @example local
         */
        phone_number_type: components["schemas"]["NumberKind"];
        /**
         * @deprecated
         * @description Its area code. To buy by area code alone is no longer possible.
         * @example 913
         */
        area_code?: string | number;
        /**
         * @description Display name; at first the number as people write it.
         * @example Dr. Jones
         */
        name?: string;
        /** @description Where inbound messages go. */
        incoming_text_url?: components["schemas"]["CallbackUrl"];
        /**
         * @description HTTP method of it; `POST` if it was never set.
         * @example POST
         */
        incoming_text_method?: components["schemas"]["CallbackMethod"];
        /** @description Where inbound messages go when `incoming_text_url` fails; only together with it. */
        incoming_text_fallback_url?: components["schemas"]["CallbackUrl"];
        /**
         * @description HTTP method of it; `POST` if it was never set.
         * @example POST
         */
        incoming_text_fallback_method?: components["schemas"]["CallbackMethod"];
        /** @description Where the status of messages from this number goes. */
        status_text_url?: components["schemas"]["CallbackUrl"];
        /**
         * @description Where to forward calls to, in E.164 form.
         * @example +15555550100
         */
        voice_forwarding_number?: string | null;
        /**
         * @description Id of the connector to put it into.
         * @example 424242
         */
        connector_id?: number | null;
      };
    };
    /**
     * @description HTTP method of a callback. `POST` if it was never set.
     * @enum {string|null}
     */
    CallbackMethod: "GET" | "POST" | null;
    /**
     * Format: uri
     * @description A public URL of yours, of at most 256 characters. Callbacks are not signed, so make it hard to guess, and keep it secret.
     * @example https://example.com/vivial/5f2b8c
     */
    CallbackUrl: string | null;
    /** @description What the carrier supports. Only in older answers, without an explanation of the names. */
    CarrierCapabilities: {
      /** @description Whether the carrier supports it. */
      deactivation_files?: boolean;
      /** @description Whether the carrier supports it. */
      device_lookup_api?: boolean;
      /** @description Whether the carrier supports it. */
      location_data?: boolean;
      /** @description Whether the carrier supports it. */
      mms_connection_status?: boolean;
      /** @description Whether the carrier supports it. */
      mms_dr?: boolean;
      /** @description Whether the carrier supports it. */
      sms_connection_status?: boolean;
      /** @description Whether the carrier supports it. */
      sms_fteu?: boolean;
      /** @description Whether the carrier supports it. */
      sms_handset_dr?: boolean;
      /** @description Whether the carrier supports it. */
      uaprof_in_mms_dr?: boolean;
    };
    /** @description Where the events of a number go. */
    Configuration: {
      /** @description Id of the configuration. */
      id: number;
      /** @description Id of the account. */
      account_id?: number;
      /** @description Whether it is in use. */
      active?: boolean;
      /** @description Its name. */
      name: string;
      /** @description The number. */
      phone_number?: string | null;
      /** @description `local` or `tollfree`. */
      phone_number_type?: string | null;
      /** @description Where the status of messages goes. */
      message_status_callback?: string | null;
      /** @description Where inbound messages go. */
      sms_url?: string | null;
      /** @description HTTP method of it. */
      sms_method?: string | null;
      /** @description Where inbound messages go when `sms_url` fails. */
      sms_fallback_url?: string | null;
      /** @description HTTP method of it. */
      sms_fallback_method?: string | null;
      /** @description When it was created. */
      date_created?: components["schemas"]["Timestamp"];
      /** @description When it was last changed. */
      date_modified?: components["schemas"]["Timestamp"];
    };
    /** @description A configuration in its root. */
    ConfigurationDocument: {
      configuration: components["schemas"]["Configuration"];
    };
    /** @description A page of configurations. */
    ConfigurationList: {
      /** @description The configurations. */
      configurations: components["schemas"]["Configuration"][];
    };
    /** @description A bundle of callbacks and numbers to send from. */
    Connector: {
      /** @description Id of the connector. */
      id: number;
      /** @description Id of the account. */
      account_id: number;
      /** @description Whether it can be used. */
      active: boolean;
      /** @description Its name. */
      name: string | null;
      /** @description Where events go. */
      callbacks: components["schemas"]["ConnectorCallback"][];
      /** @description Its numbers, at most 50 of them. */
      phone_numbers: components["schemas"]["ConnectorNumber"][];
      /** @description Whether it has more numbers; listConnectorNumbers has all. */
      more_numbers: boolean;
      /** @description When it was created. */
      date_created: components["schemas"]["Timestamp"];
      /** @description When it was last changed. */
      date_modified: components["schemas"]["Timestamp"];
    };
    /** @description Where one kind of event goes. Told from the others by `message_type` and `event_type`. */
    ConnectorCallback: {
      /** @description What it is about. Only `text` works so far, says the vendor's Python SDK. */
      message_type: "text" | "voice" | (string & {});
      /** @description An inbound message, one that the first URL failed to take, or the status of a sent one. */
      event_type: "incoming" | "incoming_fallback" | "status" | (string & {});
      /** @description Where the event goes. */
      url: string;
      /** @description HTTP method, in capital or small letters. */
      method: string | null;
      /** @description When it was created. */
      date_created?: components["schemas"]["Timestamp"];
      /** @description When it was last changed. */
      date_modified?: components["schemas"]["Timestamp"];
    };
    /** @description Names a callback. */
    ConnectorCallbackKey: {
      /**
       * @description What it is about. Only `text` works so far, says the vendor's Python SDK.
       * @enum {string}
       */
      message_type: "text" | "voice";
      /**
       * @description An inbound message, one that the first URL failed to take, or the status of a sent one.
       * @enum {string}
       */
      event_type: "incoming" | "incoming_fallback" | "status";
    };
    /** @description The body that sets callbacks. */
    ConnectorCallbacksRequest: {
      connector: {
        /** @description The callbacks. */
        callbacks: components["schemas"]["NewConnectorCallback"][];
      };
    };
    /** @description A connector in its root. */
    ConnectorDocument: {
      connector: components["schemas"]["Connector"];
    };
    /** @description A page of connectors. */
    ConnectorList: {
      /** @description The connectors. */
      connectors: components["schemas"]["Connector"][];
    };
    /** @description A number of a connector. */
    ConnectorNumber: {
      /** @description The number. */
      phone_number: components["schemas"]["E164"];
      /** @description Its id. */
      phone_number_id: number;
    };
    /** @description Names a number of the account. One of the two is enough; the vendor's SDKs send both. */
    ConnectorNumberKey: {
      /** @description The number. */
      phone_number?: components["schemas"]["E164"];
      /** @description Its id. */
      phone_number_id?: number;
    };
    /** @description A page of a connector's numbers. */
    ConnectorNumberList: {
      connector: {
        /** @description When the connector was last changed. */
        date_modified?: components["schemas"]["Timestamp"];
        /** @description The numbers. */
        phone_numbers: components["schemas"]["ConnectorNumber"][];
      };
      count: components["schemas"]["TotalCount"];
      next: components["schemas"]["NextPage"];
      pages: components["schemas"]["PageCount"];
      previous: components["schemas"]["PreviousPage"];
    };
    /** @description The body that names numbers. */
    ConnectorNumbersRequest: {
      connector: {
        /** @description The numbers. */
        phone_numbers: components["schemas"]["ConnectorNumberKey"][];
      };
    };
    /** @description Someone to reach about the account. */
    Contact: {
      /** @description Id of the contact. */
      id: number;
      /** @description Id of the account. */
      account_id: number;
      /** @description Whether it is in use. */
      active: boolean;
      /** @description What the person is to be reached for. */
      contact_type: "agency" | "billing" | "main" | "company" | "marketing" | (string & {});
      /** @description First name. */
      first_name: string;
      /** @description Last name. */
      last_name: string;
      /** @description E-mail address. */
      email: string;
      /**
       * @description Company.
       * @example Example Ltd.
       */
      company_name: string | null;
      /**
       * @description Title or profession.
       * @example Software Engineer
       */
      title: string | null;
      /**
       * @description First line of the address.
       * @example 1 Main St
       */
      address1: string | null;
      /**
       * @description Second line of the address.
       * @example Suite 5
       */
      address2: string | null;
      /**
       * @description Third line of the address.
       * @example Building B
       */
      address3: string | null;
      /**
       * @description City.
       * @example Santo Domingo
       */
      city: string | null;
      /**
       * @description State.
       * @example KS
       */
      state: string | null;
      /**
       * @description ZIP or other postal code.
       * @example 66101
       */
      postal_code: string | null;
      /**
       * @description Country, as a name.
       * @example Dominican Republic
       */
      country: string | null;
      /**
       * @description Mobile number.
       * @example +15555550100
       */
      mobile_phone: string | null;
      /**
       * @description Number at work.
       * @example +15555550101
       */
      work_phone: string | null;
      /**
       * @description Fax number.
       * @example +15555550102
       */
      fax: string | null;
      /** @description When it was created. */
      date_created: components["schemas"]["Timestamp"];
      /** @description When it was last changed. */
      date_modified: components["schemas"]["Timestamp"];
    };
    /** @description A contact in its root. */
    ContactDocument: {
      contact: components["schemas"]["Contact"];
    };
    /** @description A page of contacts. */
    ContactList: {
      /** @description The contacts. */
      contacts: components["schemas"]["Contact"][];
    };
    /** @description How many there are. */
    Count: {
      /** @description How many there are. */
      count: number;
    };
    /** @description The body that creates a subaccount. */
    CreateAccountRequest: {
      account: {
        /**
         * @description Display name of the account.
         * @example App Developer Inc.
         */
        company_name: string;
      };
    };
    /** @description The body that adds an attachment. */
    CreateAttachmentRequest: {
      attachment: {
        /**
         * @description Its media type, such as `image/png`.
         * @example image/gif
         */
        content_type?: string;
        /**
         * @description Name of the file.
         * @example what.gif
         */
        file_name?: string;
        /**
         * @description Where the provider stores it.
         * @example abcdee
         */
        key_name?: string;
        /**
         * @description Size in bytes.
         * @example 1024
         */
        size?: number;
      };
    };
    /** @description The body that creates a configuration. */
    CreateConfigurationRequest: {
      configuration: {
        /**
         * @description Its name.
         * @example Taxi Messaging
         */
        name: string;
        /**
         * @description The number.
         * @example +19132597591
         */
        phone_number?: components["schemas"]["E164"];
        /**
         * @description Whether it is local or toll-free.
         * @example local
         */
        phone_number_type?: components["schemas"]["NumberKind"];
        /** @description Where the status of messages goes. */
        message_status_callback?: components["schemas"]["CallbackUrl"];
        /** @description Where inbound messages go. */
        sms_url?: components["schemas"]["CallbackUrl"];
        /**
         * @description HTTP method of it.
         * @example POST
         * @enum {string}
         */
        sms_method?: "GET" | "POST";
        /** @description Where inbound messages go when `sms_url` fails. */
        sms_fallback_url?: components["schemas"]["CallbackUrl"];
        /**
         * @description HTTP method of it.
         * @example POST
         * @enum {string}
         */
        sms_fallback_method?: "GET" | "POST";
      };
    };
    /** @description The body that creates a connector. */
    CreateConnectorRequest: {
      connector: {
        /**
         * @description Its name.
         * @example My Connector
         */
        name: string;
        /**
         * @description Whether it can be used at once. Only the vendor's .NET SDK sends it.
         * @example true
         */
        active?: boolean;
        /**
         * @description Where events go.
         * @example [
         *       {
         *         "message_type": "text",
         *         "event_type": "incoming",
         *         "url": "https://example.com/in",
         *         "method": "POST"
         *       }
         *     ]
         */
        callbacks?: components["schemas"]["NewConnectorCallback"][];
        /**
         * @description Its numbers.
         * @example [
         *       {
         *         "phone_number": "+13022136859",
         *         "phone_number_id": 29
         *       }
         *     ]
         */
        phone_numbers?: components["schemas"]["ConnectorNumberKey"][];
      };
    };
    /** @description The body that creates a contact. */
    CreateContactRequest: {
      contact: {
        /**
         * @description First name.
         * @example Jane
         */
        first_name: string;
        /**
         * @description Last name.
         * @example Doe
         */
        last_name: string;
        /**
         * @description E-mail address.
         * @example jane@example.com
         */
        email: string;
        /**
         * @description What the person is to be reached for.
         * @example billing
         * @enum {string}
         */
        contact_type: "agency" | "billing" | "main" | "company" | "marketing";
        /**
         * @description Company.
         * @example Example Ltd.
         */
        company_name?: string | null;
        /**
         * @description Title or profession.
         * @example Software Engineer
         */
        title?: string | null;
        /**
         * @description First line of the address.
         * @example 1 Main St
         */
        address1?: string | null;
        /**
         * @description Second line of the address.
         * @example Suite 5
         */
        address2?: string | null;
        /**
         * @description Third line of the address.
         * @example Building B
         */
        address3?: string | null;
        /**
         * @description City.
         * @example Santo Domingo
         */
        city?: string | null;
        /**
         * @description State.
         * @example KS
         */
        state?: string | null;
        /**
         * @description ZIP or other postal code.
         * @example 66101
         */
        postal_code?: string | null;
        /**
         * @description Country, as a name.
         * @example Dominican Republic
         */
        country?: string | null;
        /**
         * @description Mobile number.
         * @example +15555550100
         */
        mobile_phone?: string | null;
        /**
         * @description Number at work.
         * @example +15555550101
         */
        work_phone?: string | null;
        /**
         * @description Fax number.
         * @example +15555550102
         */
        fax?: string | null;
      };
    };
    /** @description The body that creates a credential. */
    CreateUserCredentialRequest: {
      user: {
        credential: {
          /**
           * @description A label to tell it from others. The Java SDK calls it `Default` if there is none.
           * @example Test credential
           */
          name?: string;
        };
      };
    };
    /** @description The body that creates a user. */
    CreateUserRequest: {
      user: {
        /**
         * @description The name to log in with.
         * @example someUser
         */
        username: string;
        /**
         * @description First name.
         * @example Jane
         */
        first_name?: string;
        /**
         * @description Last name.
         * @example Doe
         */
        last_name?: string;
        /**
         * @description E-mail address.
         * @example jane@example.com
         */
        email: string;
        /**
         * Format: password
         * @description The password.
         * @example example-password-1
         */
        password?: string;
        /**
         * @description Name of the user's role.
         * @example User
         */
        role?: components["schemas"]["UserRoleName"];
        /**
         * @description Time zone, such as `UTC`.
         * @example UTC
         */
        timezone?: string;
      };
    };
    /** @description The body that deletes callbacks. */
    DeleteConnectorCallbacksRequest: {
      connector: {
        /** @description The callbacks to delete. */
        callbacks: components["schemas"]["ConnectorCallbackKey"][];
      };
    };
    /** @description The tags that are left, or the number with them. */
    DeletedTagsDocument: {
      tags?: components["schemas"]["NumberTags"];
      phone_number?: components["schemas"]["PhoneNumber"];
    };
    /**
     * @description A phone number in E.164 form, with the plus sign: `+1` and ten digits in the US. The server has also taken, and given back, numbers written otherwise, so no form is enforced.
     * @example +19132597591
     */
    E164: string;
    /** @description An answer that says no more than that it worked. */
    EmptyAnswer: {
      [key: string]: unknown;
    };
    /** @description The body of an error. All known errors have `message`; `error_code` stands only in some errors about messages. It may be missing or not JSON when a gateway answers. */
    ErrorBody: {
      /** @description What was wrong. */
      message?: string;
      /** @description The provider's code, such as 10005. Not every code is documented. A message's own `error_code` is from another list. */
      error_code?: number;
      /** @description An older form, which the vendor's Python SDK still reads. No answer is known that has it. */
      error?:
        | string
        | {
            /** @description What was wrong. */
            message?: string;
            /** @description The field that was wrong. */
            param?: string;
          };
    };
    /** @description How far a free trial is. */
    FreeTrial: {
      /** @description Id of the account. */
      id?: number;
      /** @description Whether the account is a free trial. */
      free_trial?: boolean;
      /** @description How many numbers a free trial may have. */
      free_trial_max_numbers?: number;
      /** @description How many numbers it has. */
      free_trial_purchased_count?: number;
    };
    /** @description A message that came in. Told from the others by `direction`. */
    InboundMessage: {
      /** @description Id of the message, which getMessage takes as a number. */
      id: number | string;
      /** @constant */
      direction: "inbound";
      /** @description Id of the account. */
      account_id?: number | string;
      /** @description Id of the connector. */
      connector_id?: number | string | null;
      message_type?: components["schemas"]["MessageType"];
      status?: components["schemas"]["MessageStatus"];
      /** @description The sender. */
      from_number: components["schemas"]["E164"];
      /** @description The recipient. */
      to_number: components["schemas"]["E164"];
      /** @description The text. */
      body?: string | null;
      /** @description How many attachments it has; listAttachments has them. */
      num_media?: number | string;
      /** @description How many segments the text has. */
      num_segments?: number | string;
      /** @description Price in 1/10000 of a US dollar. Null until it is billed. */
      price?: number | string | null;
      /** @description Currency of the price, `USD`. Null until it is billed. */
      price_currency?: string | null;
      /** @description Why it was not delivered, such as 9201, or null. */
      error_code?: number | string | null;
      /** @description The same in words. */
      error_message?: string | null;
      /** @description When it was sent or received. */
      sent?: string | null;
      /** @description When it was created. */
      date_created?: components["schemas"]["Timestamp"];
      /** @description When it was last changed. */
      date_modified?: components["schemas"]["Timestamp"];
    };
    /** @description A message that came in, in its root or without. */
    InboundMessagePayload:
      | {
          message: components["schemas"]["InboundMessage"];
        }
      | components["schemas"]["InboundMessage"];
    /** @description Details, which differ by type: messages have `text`, `sender`, `receiver` and `message`, numbers `phone_number`, or `number` and `number_type`, log-ins `username`. */
    LogData: {
      /** @description The text of the message. */
      text?: string | null;
      /** @description The sender. */
      sender?: string;
      /** @description The recipient. */
      receiver?: string;
      message?: components["schemas"]["Message"];
      /** @description The number. */
      phone_number?: string;
      /** @description The number. */
      number?: string;
      /** @description Type of the number, such as `local`. */
      number_type?: string;
      /** @description Who logged in. */
      username?: string;
    } & {
      [key: string]: unknown;
    };
    /** @description Something that happened. */
    LogItem: {
      /** @description Id of the log, 56 digits. */
      log_id: string;
      log_timestamp: components["schemas"]["LogTimestamp"];
      log_type: components["schemas"]["LogType"];
      log_data: components["schemas"]["LogData"];
      /** @description The same as JSON. Only in answers of 2017. */
      log_data_json?: string;
      /** @description Id of the account. */
      account_id: string;
      /** @description Account and type, such as `4-user.login`. */
      account_id_log_type: string;
      /** @description Account and item, such as `1-+14022048756`. */
      account_id_item_id?: string;
      /** @description Account and operator, such as `1-7`. */
      account_id_operator_id?: string;
      /** @description Account and whether it is billed. */
      account_id_billable_status?: string;
      /** @description Id of the item; the phone number of a message, the e-mail address of a user. */
      item_id: string;
      /** @description What the item is. */
      item_type:
        | "msg_out_local_sms"
        | "msg_in_local_sms"
        | "msg_out_local_mms"
        | "msg_in_local_mms"
        | "number"
        | "local"
        | "user"
        | (string & {});
      /** @description Id of the operator that caused it. */
      operator_id: string;
      /** @description What the operator is. */
      operator_type: "account" | "message" | "number" | (string & {});
      /** @description Where it came from. */
      origin: "system" | "api" | "web" | (string & {});
      /** @description The same in words, such as `message status updated`. */
      description: string;
    };
    /** @description A page of logs. */
    LogList: {
      /** @description The `start_key` of the next page. Empty on the last one. */
      last_key: string | null;
      /** @description The logs. */
      log_items: components["schemas"]["LogItem"][];
    };
    /** @description When, as digits: `YYYYMMDDhhmmss` and 6 digits of microseconds, in UTC; in aggregated logs, cut to the unit. It is a number on the wire, of up to 20 digits, which a JavaScript number cannot hold; so it is a string here. */
    LogTimestamp: number;
    /** @description What happened, as item and action. */
    LogType:
      | "message.queued"
      | "message.sending"
      | "message.delivered"
      | "message.undelivered"
      | "message.failed"
      | "message.received"
      | "webhook.error"
      | "number.purchased"
      | "number.released"
      | "number.create"
      | "user.login"
      | "user.login_success"
      | (string & {});
    /** @description An SMS or MMS. */
    Message: {
      /** @description Id of the message. */
      id: number;
      /** @description Id of the account. */
      account_id?: number;
      /** @description Id of the parent account. Only in answers of 2017. */
      master_account_id?: number;
      message_type?: components["schemas"]["MessageType"];
      direction: components["schemas"]["MessageDirection"];
      status: components["schemas"]["MessageStatus"];
      /** @description The sender. */
      from_number: components["schemas"]["E164"];
      /** @description The recipient. */
      to_number: components["schemas"]["E164"];
      /** @description Id of the connector that it went through. */
      connector_id?: number | null;
      /**
       * @deprecated
       * @description Id of a configuration, the predecessor of connectors.
       */
      sms_configuration_id?: number | null;
      /** @description The text; empty if there is none, or if it was redacted. */
      body: string;
      /** @description The media to send. No known answer has it; see listAttachments. */
      media_urls?: string[];
      /** @description How many attachments it has. */
      num_media: number;
      /** @description How many segments the text has. They do not change the price. */
      num_segments?: number;
      /** @description Character set, such as `gsm0338`. Only in newer answers. */
      encoding?: string;
      /** @description Country of the recipient, such as `US`. Only in newer answers. */
      dest_country?: string;
      /** @description Price in 1/10000 of a US dollar, so that 75 is $0.0075. Null until it is billed. Not confirmed by the provider: The unit is taken from known amounts. */
      price?: number | null;
      /** @description Currency of the price, `USD`. Null until it is billed. */
      price_currency?: string | null;
      /** @description Why it was not delivered, or null. Known are 9201, a supplier's error, and 66999, an unknown one. Not the codes of refused requests. */
      error_code?: number | null;
      /** @description The same in words. */
      error_message?: string | null;
      /** @description Id of the bulk job that it belongs to. */
      bulk_id?: string | null;
      /** @description Only in the vendor's test data. */
      active?: boolean;
      /** @description When it was sent or, if inbound, received. Null before. */
      sent?: components["schemas"]["Timestamp"] | null;
      /** @description When it was created. */
      date_created: components["schemas"]["Timestamp"];
      /** @description When it was last changed. */
      date_modified: components["schemas"]["Timestamp"];
    };
    /** @description Whether it came in, or was sent through the API or as a reply. */
    MessageDirection: "inbound" | "outbound-api" | "outbound-reply" | (string & {});
    /** @description A message in its root. */
    MessageDocument: {
      message: components["schemas"]["Message"];
    };
    /** @description A list of messages. */
    MessageList: {
      /** @description The messages. */
      messages: components["schemas"]["Message"][];
    };
    /** @description How far a message is. An inbound one is `received`. Not confirmed by the provider: An outbound message is taken to go from `accepted` to `queued`, `sending`, `sent` and `delivered`, or to `undelivered` or `failed`; no list of them is published. */
    MessageStatus:
      | "accepted"
      | "queued"
      | "sending"
      | "sent"
      | "delivered"
      | "undelivered"
      | "failed"
      | "received"
      | (string & {});
    /** @description A message with a new status. Told from the others by `direction`. */
    MessageStatusChange: {
      /** @description Id of the message, which getMessage takes as a number. */
      id: number | string;
      /** @description How it was sent. */
      direction: string;
      /** @description Id of the account. */
      account_id?: number | string;
      /** @description Id of the connector. */
      connector_id?: number | string | null;
      message_type?: components["schemas"]["MessageType"];
      status: components["schemas"]["MessageStatus"];
      /** @description The sender. */
      from_number?: components["schemas"]["E164"];
      /** @description The recipient. */
      to_number?: components["schemas"]["E164"];
      /** @description The text. */
      body?: string | null;
      /** @description How many attachments it has; listAttachments has them. */
      num_media?: number | string;
      /** @description How many segments the text has. */
      num_segments?: number | string;
      /** @description Price in 1/10000 of a US dollar. Null until it is billed. */
      price?: number | string | null;
      /** @description Currency of the price, `USD`. Null until it is billed. */
      price_currency?: string | null;
      /** @description Why it was not delivered, such as 9201, or null. */
      error_code?: number | string | null;
      /** @description The same in words. */
      error_message?: string | null;
      /** @description When it was sent or received. */
      sent?: string | null;
      /** @description When it was created. */
      date_created?: components["schemas"]["Timestamp"];
      /** @description When it was last changed. */
      date_modified?: components["schemas"]["Timestamp"];
    };
    /** @description A message with a new status, in its root or without. */
    MessageStatusPayload:
      | {
          message: components["schemas"]["MessageStatusChange"];
        }
      | components["schemas"]["MessageStatusChange"];
    /** @description Kind of the account's number, and SMS or MMS. */
    MessageType: "local_sms" | "local_mms" | "tollfree_sms" | "tollfree_mms" | (string & {});
    /** @description A callback to set. */
    NewConnectorCallback: {
      /**
       * @description What it is about. Only `text` works so far, says the vendor's Python SDK.
       * @enum {string}
       */
      message_type: "text" | "voice";
      /**
       * @description An inbound message, one that the first URL failed to take, or the status of a sent one.
       * @enum {string}
       */
      event_type: "incoming" | "incoming_fallback" | "status";
      /**
       * Format: uri
       * @description Where the event goes, a public URL of yours. Callbacks are not signed, so make it hard to guess, and keep it secret.
       */
      url: string;
      /**
       * @description HTTP method. For `status` it must be `POST`.
       * @enum {string}
       */
      method: "GET" | "POST" | "PUT";
    };
    /** @description A message to send. It needs `to_number`, one of `from_number` and `connector_id`, and one of `body` and `media_urls`. */
    NewMessage: {
      /**
       * @description The recipient, in E.164 form.
       * @example +11234567890
       */
      to_number: components["schemas"]["E164"];
      /**
       * @description One of the account's numbers, in E.164 form. Ignored beside `connector_id`.
       * @example +19132597591
       */
      from_number?: components["schemas"]["E164"];
      /**
       * @description Id of a connector, one of whose numbers sends it. Wins over `from_number`.
       * @example 424242
       */
      connector_id?: number;
      /** @description The text, of at most 1600 characters as documented; the server's own limit is less than 2048. May be empty beside `media_urls`. */
      body?: string;
      /**
       * @description Public URLs of media, which the server fetches and which make the message an MMS. GIF, PNG and JPEG are fitted to the recipient's telephone; most common sound, film, document and archive files are accepted, `.ppt` is not.
       * @example [
       *       "https://example.com/a.png"
       *     ]
       */
      media_urls?: string[];
      /**
       * @deprecated
       * @description Id of a configuration, the predecessor of connectors. Not confirmed by the provider: The server is taken to ignore it by now.
       * @example 7
       */
      sms_configuration_id?: number;
    };
    /** @description A pair of API key and secret, just created. */
    NewUserCredential: {
      /** @description Id of the credential. */
      id: number;
      /** @description Id of the user. */
      user_id: number;
      /** @description A label, such as `Auto-Generated Key`. */
      name: string | null;
      /** @description Whether it can be used. */
      active: boolean;
      /** @description The API key; 35 characters, `MTK` first. */
      api_key: string;
      /** @description The API secret; 48 letters and digits. No other answer has it. */
      api_secret: string;
      /** @description When it was created. */
      date_created: components["schemas"]["Timestamp"];
      /** @description When it was last changed. */
      date_modified: components["schemas"]["Timestamp"];
    };
    /** @description A new credential in its two roots. */
    NewUserCredentialDocument: {
      user: {
        /** @description Id of the user. */
        id?: number;
        credential: components["schemas"]["NewUserCredential"];
      };
    };
    /** @description Number of the next page; null on the last one. */
    NextPage: number | null;
    /** @description What is known of a number. */
    NumberInfo: {
      /** @description The number without the plus sign; trim it, since it may begin with a space. */
      phone_number: string;
      carrier: {
        /** @description Name of the carrier. */
        name: string;
        /** @description Country of the carrier, such as `US`. */
        country: string;
        capabilities?: components["schemas"]["CarrierCapabilities"];
      };
      device: {
        /** @description Model of the device, such as `APL iPhone6`. */
        model: string | null;
        /** @description Why the model is not known. */
        error: string | null;
      };
      /** @description When the record was created. Only in older answers. */
      date_created?: components["schemas"]["Timestamp"];
      /** @description When the record was last changed. Only in older answers. */
      date_modified?: components["schemas"]["Timestamp"];
    };
    /** @description What is known of a number, in its root. */
    NumberInfoDocument: {
      number_info: components["schemas"]["NumberInfo"];
    };
    /**
     * @description Whether a number is local or toll-free.
     * @enum {string}
     */
    NumberKind: "local" | "tollfree";
    /** @description Tags, as names and values. */
    NumberTags: {
      [key: string]: string;
    };
    /** @description The tags of a number, in their root. */
    NumberTagsDocument: {
      tags: components["schemas"]["NumberTags"];
    };
    /** @description The body that sets or deletes tags. */
    NumberTagsRequest: {
      /**
       * @description The tags, as names and values.
       * @example {
       *       "storeid": "500"
       *     }
       */
      tags: components["schemas"]["NumberTags"];
    };
    /** @description How many pages there are. */
    PageCount: number;
    /** @description A connector, or only what has changed of it. */
    PartialConnector: {
      /** @description Id of the connector. */
      id?: number;
      /** @description Id of the account. */
      account_id?: number;
      /** @description Whether it can be used. */
      active?: boolean;
      /** @description Its name. */
      name?: string | null;
      /** @description Where events go. */
      callbacks?: components["schemas"]["ConnectorCallback"][];
      /** @description Its numbers, at most 50 of them. */
      phone_numbers?: components["schemas"]["ConnectorNumber"][];
      /** @description Whether it has more numbers; listConnectorNumbers has all. */
      more_numbers?: boolean;
      /** @description When it was created. */
      date_created?: components["schemas"]["Timestamp"];
      /** @description When it was last changed. */
      date_modified?: components["schemas"]["Timestamp"];
    };
    /** @description A connector, or what has changed of it, in its root. */
    PartialConnectorDocument: {
      connector: components["schemas"]["PartialConnector"];
    };
    /** @description A number of the account. */
    PhoneNumber: {
      /** @description Id of the number. */
      id: number;
      /** @description Id of the account. */
      account_id: number;
      /** @description Id of the parent account. Only in answers of 2017. */
      master_account_id?: number;
      /** @description Display name; at first the number as people write it, `(xxx) yyy-zzzz`. */
      name: string;
      /** @description The number. */
      phone_number: components["schemas"]["E164"];
      phone_number_type: components["schemas"]["PhoneNumberType"];
      /** @description Whether it can be used. */
      active: boolean;
      /** @description What it can do. */
      capabilities: {
        /** @description Whether it can send and receive MMS. */
        mms: boolean;
        /** @description Whether it can send and receive SMS. */
        sms: boolean;
        /** @description Whether it can receive calls. */
        voice: boolean;
      } | null;
      /** @description City, in capital letters. */
      city: string | null;
      /** @description State, two letters. */
      region: string | null;
      /** @description Rate center, the city as a rule. */
      rate_center: string | null;
      /** @description Local access and transport area. */
      lata: string | null;
      /** @description Null or `none` in known answers. */
      address_requirements: string | null;
      /** @description Where it came from, such as `provider`. Only in newer answers. */
      acquired_from?: string;
      /** @description Id of its connector. No known answer has it. */
      connector_id?: number | null;
      /**
       * @deprecated
       * @description Id of a configuration, the predecessor of connectors.
       */
      sms_configuration_id?: number | null;
      /** @description Where inbound messages go. */
      incoming_text_url: string | null;
      /** @description HTTP method of it, in capital or small letters. */
      incoming_text_method: string | null;
      /** @description How the provider proves itself there; `NONE` or null in known answers. Only in newer ones. */
      incoming_text_auth_type?: string | null;
      /** @description Where inbound messages go when `incoming_text_url` fails. */
      incoming_text_fallback_url: string | null;
      /** @description HTTP method of it, in capital or small letters. */
      incoming_text_fallback_method: string | null;
      /** @description How the provider proves itself there; `NONE` or null in known answers. Only in newer ones. */
      incoming_text_fallback_auth_type?: string | null;
      /** @description Where the status of messages from this number goes. */
      status_text_url: string | null;
      /** @description HTTP method of it, in capital or small letters. */
      status_text_method?: string | null;
      /** @description How the provider proves itself there; `NONE` or null in known answers. Only in newer ones. */
      status_text_auth_type?: string | null;
      /** @description Where calls are forwarded to. */
      voice_forwarding_number: string | null;
      /** @description Its tags. Only in newer answers. `_attributes` is debris that the vendor's Python SDK has left there: do not write it back. */
      tags?: components["schemas"]["NumberTags"];
      /** @description When it was created. Null in one known answer. */
      date_created: components["schemas"]["Timestamp"] | null;
      /** @description When it was last changed. Null in one known answer. */
      date_modified: components["schemas"]["Timestamp"] | null;
    };
    /** @description A number in its root. */
    PhoneNumberDocument: {
      phone_number: components["schemas"]["PhoneNumber"];
    };
    /** @description A page of numbers. */
    PhoneNumberList: {
      /** @description The numbers. */
      phone_numbers: components["schemas"]["PhoneNumber"][];
    };
    /** @description Whether a number is local or toll-free. */
    PhoneNumberType: "local" | "tollfree" | (string & {});
    /** @description Number of the page before; null on the first one. */
    PreviousPage: number | null;
    /** @description The body that takes out the text of a message. */
    RedactMessageRequest: {
      message: {
        /**
         * @description The id once more, as all of the vendor's SDKs send it. Nothing shows that it is needed.
         * @example 6242736
         */
        id?: number;
        /**
         * @description Always empty; put on by the client.
         * @constant
         */
        body: "";
      };
    };
    /** @description The body that registers a user. */
    RegisterUserRequest: {
      user: {
        /**
         * @description Id of the account that the user will belong to.
         * @example 12345
         */
        account_id: number;
        /**
         * @description The name to log in with.
         * @example someUser
         */
        username: string;
        /**
         * @description First name.
         * @example Jane
         */
        first_name?: string;
        /**
         * @description Last name.
         * @example Doe
         */
        last_name?: string;
        /**
         * @description E-mail address.
         * @example jane@example.com
         */
        email: string;
        /**
         * Format: password
         * @description The password.
         * @example example-password-1
         */
        password: string;
        /**
         * @description Name of the user's role.
         * @example User
         */
        role?: components["schemas"]["UserRoleName"];
      };
    };
    /** @description A message to send to many; without a root. It needs one of `from_number` and `connector_id`, and one of `body` and `media_urls`. */
    SendBulkMessagesRequest: {
      /**
       * @description The recipients, in E.164 form. Who is named twice gets it once.
       * @example [
       *       "+16165444547",
       *       "+16165648990"
       *     ]
       */
      to_numbers: components["schemas"]["E164"][];
      /**
       * @description One of the account's numbers, in E.164 form. Ignored beside `connector_id`.
       * @example +19132597591
       */
      from_number?: components["schemas"]["E164"];
      /**
       * @description Id of a connector, one of whose numbers sends it. Wins over `from_number`.
       * @example 424242
       */
      connector_id?: number;
      /** @description The text, of at most 1600 characters as documented; the server's own limit is less than 2048. May be empty beside `media_urls`. */
      body?: string;
      /**
       * @description Public URLs of media, which the server fetches and which make the message an MMS. GIF, PNG and JPEG are fitted to the recipient's telephone; most common sound, film, document and archive files are accepted, `.ppt` is not.
       * @example [
       *       "https://example.com/a.png"
       *     ]
       */
      media_urls?: string[];
    };
    /** @description The body that sends a message. */
    SendMessageRequest: {
      message: components["schemas"]["NewMessage"];
    };
    /** @description An account with a page of its subaccounts. */
    SubaccountList: {
      account: {
        /** @description Id of the parent account. */
        id?: number;
        /** @description Whether it can be used. */
        active?: boolean;
        /** @description Display name of the parent account. */
        company_name?: string;
        /** @description The subaccounts. */
        accounts: components["schemas"]["Account"][];
        /** @description When it was created. */
        date_created?: components["schemas"]["Timestamp"];
        /** @description When it was last changed. */
        date_modified?: components["schemas"]["Timestamp"];
      };
    };
    /** @description A page of numbers, chosen by their tags. */
    TaggedNumberList: {
      /** @description The numbers. */
      items: components["schemas"]["PhoneNumber"][];
      count: components["schemas"]["TotalCount"];
      next: components["schemas"]["NextPage"];
      pages: components["schemas"]["PageCount"];
      previous: components["schemas"]["PreviousPage"];
    };
    /**
     * @description A time in ISO 8601, as the provider sent it: `2016-05-06T22:23:24-04:00`, `2017-11-15T17:45:16+00:00`, `2020-10-27T15:58:53` or `2020-12-08T20:14:09.144070`. Without a zone it is UTC: append `Z` before it goes to `Date`, which would read it as local time.
     * @example 2020-10-27T15:58:53
     */
    Timestamp: string;
    /** @description How many there are on all pages. */
    TotalCount: number;
    /** @description Something that was charged to the account, or could have been. */
    Transaction: {
      /** @description Id of the transaction. */
      id: number;
      /** @description Id of the account. */
      account_id: number;
      transaction_type: components["schemas"]["TransactionType"];
      /** @description What was spent, in 1/10000 of a US dollar. 5000 is $0.50. Not confirmed by the provider: The unit is taken from known amounts, such as 10000 for a toll-free number; the SDK's prose ("ten thousand cents") is unclear. */
      cash_amount: number;
      /** @description Credits that were spent. */
      credit_amount: number;
      /** @description How many units, such as messages. */
      unit_count: number;
      /** @description When, in UTC, without a zone and with microseconds. */
      post_time: components["schemas"]["Timestamp"];
      /** @description What was left after it. */
      balances: components["schemas"]["Balances"];
      /** @description Details, which differ by type. */
      data: components["schemas"]["TransactionDetail"][];
    };
    /** @description A detail. Numbers have `phone_number`, messages have `message_id`. */
    TransactionDetail: {
      /** @description When, as in `Tue, 08 Dec 2020 20:13:30 GMT`. */
      created_time: string;
      /** @description In words. It has the phone number. */
      description?: string;
      /** @description Type of the number. */
      number_type?: "local" | "tollfree" | (string & {});
      /** @description The number that was bought, renewed or released. */
      phone_number?: components["schemas"]["E164"];
      /** @description Id of the message, which getMessage takes. */
      message_id?: number;
      message_type?: components["schemas"]["MessageType"];
      /** @description More details; may be empty. */
      metadata?: {
        /** @description The balances before. */
        allowed_balances?: components["schemas"]["Balances"];
        /** @description Segments of the message. */
        num_segments?: number;
        /** @description Tags of the number. */
        phone_number_tags?: {
          [key: string]: string;
        };
      };
    };
    /** @description A transaction in its root. */
    TransactionDocument: {
      transaction: components["schemas"]["Transaction"];
    };
    /** @description A page of transactions. */
    TransactionList: {
      /** @description How many transactions the page has. */
      count: number;
      /** @description The transactions, newest first. */
      transactions: components["schemas"]["Transaction"][];
    };
    /**
     * @description A time in UTC, such as `2019-12-14T19:00:31Z`.
     * @example 2019-12-14T19:00:31Z
     */
    TransactionTime: string;
    /** @description What a transaction is for. */
    TransactionType:
      | "mms_local_in"
      | "mms_local_out"
      | "mms_shortcode_in"
      | "mms_shortcode_out"
      | "mms_tollfree_in"
      | "mms_tollfree_out"
      | "number_purchase"
      | "number_purchase_tollfree"
      | "number_release"
      | "number_renew"
      | "number_renew_tollfree"
      | "sms_intl_out"
      | "sms_local_in"
      | "sms_local_out"
      | "sms_shortcode_in"
      | "sms_shortcode_out"
      | "sms_tollfree_in"
      | "sms_tollfree_out"
      | "voice_forward"
      | "voice_forward_tollfree"
      | (string & {});
    /** @description The body that changes an account. */
    UpdateAccountRequest: {
      account: {
        /**
         * @description The id once more, as the vendor's SDKs send it. Nothing shows that it is needed.
         * @example 12345
         */
        id?: number;
        /**
         * @description Display name of the account.
         * @example App Developer Inc.
         */
        company_name: string;
      };
    };
    /** @description The body that changes an attachment. */
    UpdateAttachmentRequest: {
      attachment: {
        /**
         * @description The id once more, as the vendor's SDK sends it.
         * @example 6242737
         */
        id?: number;
        /**
         * @description Its media type, such as `image/png`.
         * @example image/gif
         */
        content_type?: string;
        /**
         * @description Name of the file.
         * @example what.gif
         */
        file_name?: string;
        /**
         * @description Where the provider stores it.
         * @example abcdee
         */
        key_name?: string;
        /**
         * @description Size in bytes.
         * @example 1024
         */
        size?: number;
      };
    };
    /** @description The body that renames a connector. */
    UpdateConnectorRequest: {
      connector: {
        /**
         * @description The id once more, as the vendor's SDKs send it. Nothing shows that it is needed.
         * @example 424242
         */
        id?: number;
        /**
         * @description Its name.
         * @example My Connector
         */
        name: string;
      };
    };
    /** @description The body that changes a contact. */
    UpdateContactRequest: {
      contact: {
        /**
         * @description The id once more, as the vendor's SDK sends it. Nothing shows that it is needed.
         * @example 141
         */
        id?: number;
        /**
         * @description First name.
         * @example Jane
         */
        first_name?: string;
        /**
         * @description Last name.
         * @example Doe
         */
        last_name?: string;
        /**
         * @description E-mail address.
         * @example jane@example.com
         */
        email?: string;
        /**
         * @description What the person is to be reached for.
         * @example billing
         * @enum {string}
         */
        contact_type?: "agency" | "billing" | "main" | "company" | "marketing";
        /**
         * @description Company.
         * @example Example Ltd.
         */
        company_name?: string | null;
        /**
         * @description Title or profession.
         * @example Software Engineer
         */
        title?: string | null;
        /**
         * @description First line of the address.
         * @example 1 Main St
         */
        address1?: string | null;
        /**
         * @description Second line of the address.
         * @example Suite 5
         */
        address2?: string | null;
        /**
         * @description Third line of the address.
         * @example Building B
         */
        address3?: string | null;
        /**
         * @description City.
         * @example Santo Domingo
         */
        city?: string | null;
        /**
         * @description State.
         * @example KS
         */
        state?: string | null;
        /**
         * @description ZIP or other postal code.
         * @example 66101
         */
        postal_code?: string | null;
        /**
         * @description Country, as a name.
         * @example Dominican Republic
         */
        country?: string | null;
        /**
         * @description Mobile number.
         * @example +15555550100
         */
        mobile_phone?: string | null;
        /**
         * @description Number at work.
         * @example +15555550101
         */
        work_phone?: string | null;
        /**
         * @description Fax number.
         * @example +15555550102
         */
        fax?: string | null;
      };
    };
    /** @description The body that changes a number. */
    UpdateNumberRequest: {
      /** @description Not confirmed by the provider: Whether null clears a setting or is ignored is not documented. */
      phone_number: {
        /**
         * @description The id once more, as the vendor's SDKs send it. Nothing shows that it is needed.
         * @example 1104634
         */
        id?: number;
        /**
         * @description Display name; at first the number as people write it.
         * @example Dr. Jones
         */
        name?: string;
        /** @description Where inbound messages go. */
        incoming_text_url?: components["schemas"]["CallbackUrl"];
        /**
         * @description HTTP method of it; `POST` if it was never set.
         * @example POST
         */
        incoming_text_method?: components["schemas"]["CallbackMethod"];
        /** @description Where inbound messages go when `incoming_text_url` fails; only together with it. */
        incoming_text_fallback_url?: components["schemas"]["CallbackUrl"];
        /**
         * @description HTTP method of it; `POST` if it was never set.
         * @example POST
         */
        incoming_text_fallback_method?: components["schemas"]["CallbackMethod"];
        /** @description Where the status of messages from this number goes. */
        status_text_url?: components["schemas"]["CallbackUrl"];
        /**
         * @description HTTP method of it. Not confirmed by the provider: Only newer answers have it; it is taken to be writable.
         * @example POST
         */
        status_text_method?: components["schemas"]["CallbackMethod"];
        /**
         * @description Where to forward calls to, in E.164 form.
         * @example +15555550100
         */
        voice_forwarding_number?: string | null;
        /**
         * @description Id of the connector to put it into.
         * @example 424242
         */
        connector_id?: number | null;
        /**
         * @deprecated
         * @description Id of a configuration, the predecessor of connectors. Not confirmed by the provider: The server is taken to ignore it by now.
         * @example 7
         */
        sms_configuration_id?: number;
      };
    };
    /** @description The body that changes a credential. */
    UpdateUserCredentialRequest: {
      user: {
        credential: {
          /**
           * @description A label to tell it from others. The Java SDK calls it `Default` if there is none.
           * @example Test credential
           */
          name?: string;
          /**
           * @description Whether it can be used.
           * @example false
           */
          active?: boolean;
        };
      };
    };
    /** @description The body that changes a password. */
    UpdateUserPasswordRequest: {
      user: {
        /**
         * Format: password
         * @description The old password.
         * @example old-password
         */
        _password: string;
        /**
         * Format: password
         * @description The new password.
         * @example new-password
         */
        password: string;
      };
    };
    /** @description The body that changes a user. */
    UpdateUserRequest: {
      user: {
        /**
         * @description The id once more, as the vendor's SDKs send it. Nothing shows that it is needed.
         * @example 5
         */
        id?: number;
        /**
         * @description The name to log in with.
         * @example someUser
         */
        username?: string;
        /**
         * @description First name.
         * @example Jane
         */
        first_name?: string;
        /**
         * @description Last name.
         * @example Doe
         */
        last_name?: string;
        /**
         * @description E-mail address.
         * @example jane@example.com
         */
        email?: string;
        /**
         * @description Whether the user can log in.
         * @example true
         */
        active?: boolean;
        /**
         * @description Time zone, such as `UTC`.
         * @example UTC
         */
        timezone?: string;
      };
    };
    /** @description A user of the account. */
    User: {
      /** @description Id of the user. */
      id: number;
      /** @description Id of the user's account. */
      account_id: number;
      /** @description The name to log in with; often the e-mail address. */
      username: string;
      /** @description First name. */
      first_name: string | null;
      /** @description Last name. */
      last_name: string | null;
      /** @description E-mail address. */
      email: string;
      /** @description Whether the user can log in. */
      active: boolean;
      /** @description Whether the user has confirmed the e-mail address. */
      verified: boolean;
      /** @description Time zone, such as `UTC`. */
      timezone: string;
      /** @description Second factor of the log-in. Missing in older answers; no value but null is known. */
      mfa_method?: string | null;
      /** @description An API key. Only in answers of 2017. */
      api_key?: string;
      /** @description What the user may do. */
      roles: components["schemas"]["UserRole"][];
      /** @description When it was created. */
      date_created: components["schemas"]["Timestamp"];
      /** @description When it was last changed. */
      date_modified: components["schemas"]["Timestamp"];
    };
    /** @description A pair of API key and secret, without the secret. */
    UserCredential: {
      /** @description Id of the credential. */
      id: number;
      /** @description Id of the user. */
      user_id: number;
      /** @description A label, such as `Auto-Generated Key`. */
      name: string | null;
      /** @description Whether it can be used. */
      active: boolean;
      /** @description The API key; 35 characters, `MTK` first. */
      api_key: string;
      /** @description When it was created. */
      date_created: components["schemas"]["Timestamp"];
      /** @description When it was last changed. */
      date_modified: components["schemas"]["Timestamp"];
    };
    /** @description A credential in its two roots. */
    UserCredentialDocument: {
      user: {
        /** @description Id of the user. */
        id?: number;
        credential: components["schemas"]["UserCredential"];
      };
    };
    /** @description The credentials of a user, in their root. */
    UserCredentialList: {
      user: components["schemas"]["UserCredentials"];
    };
    /** @description All credentials of a user. */
    UserCredentials: {
      /** @description Id of the user. */
      id: number;
      /** @description The credentials, without their secrets. */
      credentials: components["schemas"]["UserCredential"][];
    };
    /** @description A user in its root. */
    UserDocument: {
      user: components["schemas"]["User"];
    };
    /** @description A page of users. */
    UserList: {
      /** @description The users. */
      users: components["schemas"]["User"][];
    };
    /** @description A role. */
    UserRole: {
      /** @description Id of the role. */
      id: number;
      /** @description Whether it can be used. */
      active?: boolean;
      name: components["schemas"]["UserRoleName"];
      /** @description The name in words, such as `Account administrator role`. */
      description?: string;
      /** @description Whether it is a customer's or the vendor's. */
      role_type?: "client" | "system" | (string & {});
      /** @description When it was created. */
      date_created?: components["schemas"]["Timestamp"];
      /** @description When it was last changed. */
      date_modified?: components["schemas"]["Timestamp"];
    };
    /** @description Name of a role. */
    UserRoleName: "System" | "SiteAdministrator" | "AccountAdministrator" | "User" | (string & {});
  };
  responses: {
    Unauthorized: {
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    Forbidden: {
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    TooManyRequests: {
      headers: {
        /**
         * @description Seconds to wait, or a date.
         * @example 1
         */
        "Retry-After"?: string;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    InternalServerError: {
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    MessageRefused: {
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    Count: {
      content: {
        "application/json": components["schemas"]["Count"];
      };
    };
    NotFound: {
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    BadRequest: {
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    MethodNotAllowed: {
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
  };
  parameters: {
    /**
     * @description Id of the account. Left out, it is the configured one.
     * @example 12345
     */
    AccountId: number;
    /**
     * @description Which page, the first is 1.
     * @example 1
     */
    Page: number;
    /**
     * @description How many items a page has, at most 150.
     * @example 50
     */
    Limit: number;
    /**
     * @description By which field and in which direction: `id asc`, the oldest first, or `id desc`, with one space. Which fields can be used is not documented; the SDKs' examples sort by `id`, `sent` and `last_name`.
     * @example id desc
     */
    Order: string;
    /**
     * @description Only what this key word is found in. Which fields are searched is not documented.
     * @example taxi
     */
    Search: string;
    /**
     * @description Id of the message.
     * @example 6242736
     */
    MessageId: number;
    /**
     * @description Id of the attachment.
     * @example 6242737
     */
    AttachmentId: number;
    /**
     * @description Only numbers with exactly this display name.
     * @example Dr. Jones
     */
    Name: string;
    /**
     * @description Only numbers with these digits: letters spell words, `?` is one digit, `*` any number of digits.
     * @example 612*
     */
    Contains: string;
    /**
     * @description Id of the number, not the number itself.
     * @example 1104634
     */
    NumberId: number;
    /**
     * @description Id of the connector.
     * @example 424242
     */
    ConnectorId: number;
    /**
     * @description Start of the period, in UTC, as `YYYYMMDDThhmmssZ`.
     * @example 20181101T145548Z
     */
    StartTime: string;
    /**
     * @description End of the period, in UTC, as `YYYYMMDDThhmmssZ`.
     * @example 20181205T155548Z
     */
    EndTime: string;
    /**
     * @description Only logs of this type.
     * @example message.queued
     */
    LogType: components["schemas"]["LogType"];
    /**
     * @description Only logs that this operator caused.
     * @example 4
     */
    OperatorId: string;
    /**
     * @description How many items a page has, at most 150. The default is not documented.
     * @example 25
     */
    LogLimit: number;
    /**
     * @description The `last_key` of the page before, unchanged.
     * @example 7b226163636f756e745f6964223a207b7d7d
     */
    StartKey: string;
    /**
     * @description Id of the account that makes the call. Left out, it is the configured one. Its name, which is only ours, tells it from `account_id` in the body.
     * @example 12345
     */
    ActingAccountId: number;
    /**
     * @description Id of the user.
     * @example 5
     */
    UserId: number;
    /**
     * @description Id of the credential.
     * @example 7
     */
    CredentialId: number;
    /**
     * @description Id of the contact.
     * @example 141
     */
    ContactId: number;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  listMessages: {
    parameters: {
      query?: {
        /**
         * @description Which page, the first is 1.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * @description How many items a page has, at most 150.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description By which field and in which direction: `id asc`, the oldest first, or `id desc`, with one space. Which fields can be used is not documented; the SDKs' examples sort by `id`, `sent` and `last_name`.
         * @example id desc
         */
        order?: components["parameters"]["Order"];
        /**
         * @description Only what this key word is found in. Which fields are searched is not documented.
         * @example taxi
         */
        search?: components["parameters"]["Search"];
      };
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["MessageList"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  sendMessage: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SendMessageRequest"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["MessageDocument"];
        };
      };
      400: components["responses"]["MessageRefused"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  countMessages: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
      };
    };
    responses: {
      200: components["responses"]["Count"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listBulkJobs: {
    parameters: {
      query?: {
        /**
         * @description Which page, the first is 1.
         * @example 1
         */
        page?: components["parameters"]["Page"];
      };
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["BulkJobList"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  sendBulkMessages: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SendBulkMessagesRequest"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["BulkJobReceipt"];
        };
      };
      400: components["responses"]["MessageRefused"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listBulkMessages: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the job, a UUID.
         * @example ac84229f-86ca-5edb-a37b-df253a94dbcb
         */
        bulk_id: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["MessageList"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  getMessage: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the message.
         * @example 6242736
         */
        message_id: components["parameters"]["MessageId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["MessageDocument"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  redactMessage: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the message.
         * @example 6242736
         */
        message_id: components["parameters"]["MessageId"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["RedactMessageRequest"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["MessageDocument"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listAttachments: {
    parameters: {
      query?: {
        /**
         * @description Which page, the first is 1.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * @description How many items a page has, at most 150.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description By which field and in which direction: `id asc`, the oldest first, or `id desc`, with one space. Which fields can be used is not documented; the SDKs' examples sort by `id`, `sent` and `last_name`.
         * @example id desc
         */
        order?: components["parameters"]["Order"];
        /**
         * @description Only what this key word is found in. Which fields are searched is not documented.
         * @example taxi
         */
        search?: components["parameters"]["Search"];
      };
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the message.
         * @example 6242736
         */
        message_id: components["parameters"]["MessageId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["AttachmentList"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  createAttachment: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the message.
         * @example 6242736
         */
        message_id: components["parameters"]["MessageId"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateAttachmentRequest"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["AttachmentDocument"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  countAttachments: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the message.
         * @example 6242736
         */
        message_id: components["parameters"]["MessageId"];
      };
    };
    responses: {
      200: components["responses"]["Count"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  getAttachment: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the message.
         * @example 6242736
         */
        message_id: components["parameters"]["MessageId"];
        /**
         * @description Id of the attachment.
         * @example 6242737
         */
        attachment_id: components["parameters"]["AttachmentId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["AttachmentDocument"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  updateAttachment: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the message.
         * @example 6242736
         */
        message_id: components["parameters"]["MessageId"];
        /**
         * @description Id of the attachment.
         * @example 6242737
         */
        attachment_id: components["parameters"]["AttachmentId"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpdateAttachmentRequest"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["AttachmentDocument"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  deleteAttachment: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the message.
         * @example 6242736
         */
        message_id: components["parameters"]["MessageId"];
        /**
         * @description Id of the attachment.
         * @example 6242737
         */
        attachment_id: components["parameters"]["AttachmentId"];
      };
    };
    responses: {
      204: {
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  downloadAttachment: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the message.
         * @example 6242736
         */
        message_id: components["parameters"]["MessageId"];
        /**
         * @description Id of the attachment.
         * @example 6242737
         */
        attachment_id: components["parameters"]["AttachmentId"];
      };
    };
    responses: {
      200: {
        content: {
          "*/*": Blob;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listNumbers: {
    parameters: {
      query?: {
        /**
         * @description Only numbers with exactly this display name.
         * @example Dr. Jones
         */
        name?: components["parameters"]["Name"];
        /**
         * @description Only numbers with these digits: letters spell words, `?` is one digit, `*` any number of digits.
         * @example 612*
         */
        contains?: components["parameters"]["Contains"];
        /**
         * @description Which page, the first is 1.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * @description How many items a page has, at most 150.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description By which field and in which direction: `id asc`, the oldest first, or `id desc`, with one space. Which fields can be used is not documented; the SDKs' examples sort by `id`, `sent` and `last_name`.
         * @example id desc
         */
        order?: components["parameters"]["Order"];
        /**
         * @description Only what this key word is found in. Which fields are searched is not documented.
         * @example taxi
         */
        search?: components["parameters"]["Search"];
      };
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["PhoneNumberList"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  buyNumber: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["BuyNumberRequest"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["PhoneNumberDocument"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  countNumbers: {
    parameters: {
      query?: {
        /**
         * @description Only numbers with exactly this display name.
         * @example Dr. Jones
         */
        name?: components["parameters"]["Name"];
        /**
         * @description Only numbers with these digits: letters spell words, `?` is one digit, `*` any number of digits.
         * @example 612*
         */
        contains?: components["parameters"]["Contains"];
      };
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
      };
    };
    responses: {
      200: components["responses"]["Count"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listAvailableNumbers: {
    parameters: {
      query?: {
        /**
         * @description Numbers with this area code.
         * @example 913
         */
        area_code?: string;
        /**
         * @description Numbers of this US state, two capital letters.
         * @example KS
         */
        in_region?: string;
        /**
         * @description Numbers near this ZIP code.
         * @example 66101
         */
        in_postal_code?: string;
        /**
         * @description Numbers of this city. All examples give `in_region` with it.
         * @example Kansas City
         */
        in_city?: string;
        /**
         * @description A pattern of the digits: letters spell words, `?` is one digit, `*` any number of digits.
         * @example ??FUN*
         */
        contains?: string;
        /**
         * @description The first digits after the area code, three or more; with `area_code` only.
         * @example 555
         */
        local_number?: string;
        /**
         * @description How many numbers to find, at most 150.
         * @example 5
         */
        limit?: number;
      };
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Country, two capital letters. Only `US` has numbers.
         * @example US
         */
        country_code: string;
        /**
         * @description Whether to search for local or toll-free numbers.
         * @example local
         */
        number_type: components["schemas"]["NumberKind"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["AvailableNumberList"];
        };
      };
      400: {
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  lookupNumber: {
    parameters: {
      query: {
        /**
         * @description The number, in E.164 form, with or without the plus sign.
         * @example +15152073167
         */
        phone_number: components["schemas"]["E164"];
      };
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["NumberInfoDocument"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listTaggedNumbers: {
    parameters: {
      query?: {
        /**
         * @description Numbers with these tags; `key:value`, and a comma between two.
         * @example storeid:500,city:Berlin
         */
        contains?: string;
        /**
         * @description Numbers without these tags; `key:value`, and a comma between two.
         * @example closed:yes
         */
        notcontains?: string;
        /**
         * @description Which page, the first is 1.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * @description How many items a page has, at most 150.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
      };
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["TaggedNumberList"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  getNumber: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the number, not the number itself.
         * @example 1104634
         */
        number_id: components["parameters"]["NumberId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["PhoneNumberDocument"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  updateNumber: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the number, not the number itself.
         * @example 1104634
         */
        number_id: components["parameters"]["NumberId"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpdateNumberRequest"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["PhoneNumberDocument"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  deleteNumber: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the number, not the number itself.
         * @example 1104634
         */
        number_id: components["parameters"]["NumberId"];
      };
    };
    responses: {
      204: {
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  getNumberTags: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the number, not the number itself.
         * @example 1104634
         */
        number_id: components["parameters"]["NumberId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["NumberTagsDocument"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  updateNumberTags: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the number, not the number itself.
         * @example 1104634
         */
        number_id: components["parameters"]["NumberId"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NumberTagsRequest"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["NumberTagsDocument"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  deleteNumberTags: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the number, not the number itself.
         * @example 1104634
         */
        number_id: components["parameters"]["NumberId"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NumberTagsRequest"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["DeletedTagsDocument"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listLocalNumbers: {
    parameters: {
      query?: {
        /**
         * @description Only numbers with exactly this display name.
         * @example Dr. Jones
         */
        name?: components["parameters"]["Name"];
        /**
         * @description Only numbers with these digits: letters spell words, `?` is one digit, `*` any number of digits.
         * @example 612*
         */
        contains?: components["parameters"]["Contains"];
        /**
         * @description Which page, the first is 1.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * @description How many items a page has, at most 150.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description By which field and in which direction: `id asc`, the oldest first, or `id desc`, with one space. Which fields can be used is not documented; the SDKs' examples sort by `id`, `sent` and `last_name`.
         * @example id desc
         */
        order?: components["parameters"]["Order"];
        /**
         * @description Only what this key word is found in. Which fields are searched is not documented.
         * @example taxi
         */
        search?: components["parameters"]["Search"];
      };
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["PhoneNumberList"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  buyLocalNumber: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["BuyLocalNumberRequest"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["PhoneNumberDocument"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  countLocalNumbers: {
    parameters: {
      query?: {
        /**
         * @description Only numbers with exactly this display name.
         * @example Dr. Jones
         */
        name?: components["parameters"]["Name"];
        /**
         * @description Only numbers with these digits: letters spell words, `?` is one digit, `*` any number of digits.
         * @example 612*
         */
        contains?: components["parameters"]["Contains"];
      };
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
      };
    };
    responses: {
      200: components["responses"]["Count"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  getLocalNumber: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the number, not the number itself.
         * @example 1104634
         */
        number_id: components["parameters"]["NumberId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["PhoneNumberDocument"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  updateLocalNumber: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the number, not the number itself.
         * @example 1104634
         */
        number_id: components["parameters"]["NumberId"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpdateNumberRequest"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["PhoneNumberDocument"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  deleteLocalNumber: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the number, not the number itself.
         * @example 1104634
         */
        number_id: components["parameters"]["NumberId"];
      };
    };
    responses: {
      204: {
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listConnectors: {
    parameters: {
      query?: {
        /**
         * @description Which page, the first is 1.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * @description How many items a page has, at most 150.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description By which field and in which direction: `id asc`, the oldest first, or `id desc`, with one space. Which fields can be used is not documented; the SDKs' examples sort by `id`, `sent` and `last_name`.
         * @example id desc
         */
        order?: components["parameters"]["Order"];
        /**
         * @description Only what this key word is found in. Which fields are searched is not documented.
         * @example taxi
         */
        search?: components["parameters"]["Search"];
      };
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["ConnectorList"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  createConnector: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateConnectorRequest"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["ConnectorDocument"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  countConnectors: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
      };
    };
    responses: {
      200: components["responses"]["Count"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  getConnector: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the connector.
         * @example 424242
         */
        connector_id: components["parameters"]["ConnectorId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["ConnectorDocument"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  updateConnector: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the connector.
         * @example 424242
         */
        connector_id: components["parameters"]["ConnectorId"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpdateConnectorRequest"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["ConnectorDocument"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  deleteConnector: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the connector.
         * @example 424242
         */
        connector_id: components["parameters"]["ConnectorId"];
      };
    };
    responses: {
      204: {
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listConnectorCallbacks: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the connector.
         * @example 424242
         */
        connector_id: components["parameters"]["ConnectorId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["PartialConnectorDocument"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  updateConnectorCallbacks: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the connector.
         * @example 424242
         */
        connector_id: components["parameters"]["ConnectorId"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ConnectorCallbacksRequest"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["PartialConnectorDocument"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  createConnectorCallbacks: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the connector.
         * @example 424242
         */
        connector_id: components["parameters"]["ConnectorId"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ConnectorCallbacksRequest"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["PartialConnectorDocument"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  deleteConnectorCallbacks: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the connector.
         * @example 424242
         */
        connector_id: components["parameters"]["ConnectorId"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DeleteConnectorCallbacksRequest"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["PartialConnectorDocument"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listConnectorNumbers: {
    parameters: {
      query?: {
        /**
         * @description Which page, the first is 1.
         * @example 1
         */
        page?: components["parameters"]["Page"];
      };
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the connector.
         * @example 424242
         */
        connector_id: components["parameters"]["ConnectorId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["ConnectorNumberList"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  updateConnectorNumbers: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the connector.
         * @example 424242
         */
        connector_id: components["parameters"]["ConnectorId"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ConnectorNumbersRequest"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["PartialConnectorDocument"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  addConnectorNumbers: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the connector.
         * @example 424242
         */
        connector_id: components["parameters"]["ConnectorId"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ConnectorNumbersRequest"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["PartialConnectorDocument"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  deleteConnectorNumbers: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the connector.
         * @example 424242
         */
        connector_id: components["parameters"]["ConnectorId"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ConnectorNumbersRequest"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["PartialConnectorDocument"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  countConnectorNumbers: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the connector.
         * @example 424242
         */
        connector_id: components["parameters"]["ConnectorId"];
      };
    };
    responses: {
      200: components["responses"]["Count"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listLogs: {
    parameters: {
      query: {
        /**
         * @description Start of the period, in UTC, as `YYYYMMDDThhmmssZ`.
         * @example 20181101T145548Z
         */
        start_time: components["parameters"]["StartTime"];
        /**
         * @description End of the period, in UTC, as `YYYYMMDDThhmmssZ`.
         * @example 20181205T155548Z
         */
        end_time: components["parameters"]["EndTime"];
        /**
         * @description Only logs of this type.
         * @example message.queued
         */
        log_type?: components["parameters"]["LogType"];
        /**
         * @description Only logs about this item. The id of a message is its phone number here, that of a user the e-mail address.
         * @example +14022048756
         */
        item_id?: string;
        /**
         * @description Only logs that this operator caused.
         * @example 4
         */
        operator_id?: components["parameters"]["OperatorId"];
        /**
         * @description How many items a page has, at most 150. The default is not documented.
         * @example 25
         */
        limit?: components["parameters"]["LogLimit"];
        /**
         * @description The `last_key` of the page before, unchanged.
         * @example 7b226163636f756e745f6964223a207b7d7d
         */
        start_key?: components["parameters"]["StartKey"];
      };
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["LogList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listAggregatedLogs: {
    parameters: {
      query: {
        /**
         * @description Start of the period, in UTC, as `YYYYMMDDThhmmssZ`.
         * @example 20181101T145548Z
         */
        start_time: components["parameters"]["StartTime"];
        /**
         * @description End of the period, in UTC, as `YYYYMMDDThhmmssZ`.
         * @example 20181205T155548Z
         */
        end_time: components["parameters"]["EndTime"];
        /**
         * @description The unit of time to count by. The vendor's Python SDK always sends one, `minutes` as a rule.
         * @example minutes
         */
        aggregator_type?: "minutes" | "hours" | "days" | "months" | "years";
        /**
         * @description Only logs of this type.
         * @example message.queued
         */
        log_type?: components["parameters"]["LogType"];
        /**
         * @description Only logs that this operator caused.
         * @example 4
         */
        operator_id?: components["parameters"]["OperatorId"];
        /**
         * @description How many items a page has, at most 150. The default is not documented.
         * @example 25
         */
        limit?: components["parameters"]["LogLimit"];
        /**
         * @description The `last_key` of the page before, unchanged.
         * @example 7b226163636f756e745f6964223a207b7d7d
         */
        start_key?: components["parameters"]["StartKey"];
      };
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["AggregatedLogList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listAccounts: {
    parameters: {
      query?: {
        /**
         * @description Which page, the first is 1.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * @description How many items a page has, at most 150.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description By which field and in which direction: `id asc`, the oldest first, or `id desc`, with one space. Which fields can be used is not documented; the SDKs' examples sort by `id`, `sent` and `last_name`.
         * @example id desc
         */
        order?: components["parameters"]["Order"];
        /**
         * @description Only what this key word is found in. Which fields are searched is not documented.
         * @example taxi
         */
        search?: components["parameters"]["Search"];
      };
      path?: never;
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["AccountList"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  createAccount: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateAccountRequest"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["AccountDocument"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  countAccounts: {
    parameters: {
      query?: never;
      path?: never;
    };
    responses: {
      200: components["responses"]["Count"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  getAccount: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["AccountDocument"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  updateAccount: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpdateAccountRequest"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["AccountDocument"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  deleteAccount: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Id of the account to delete.
         * @example 12346
         */
        id: number;
      };
    };
    responses: {
      204: {
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  getAccountBillingStatus: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["AccountBillingStatus"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listSubaccounts: {
    parameters: {
      query?: {
        /**
         * @description Which page, the first is 1.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * @description How many items a page has, at most 150.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
      };
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["SubaccountList"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listTransactions: {
    parameters: {
      query?: {
        /**
         * @description Start of the period, in UTC, such as `2019-12-14T19:00:31Z`. The prose of the SDKs shows `20191214T190031Z`, their tests against the server the longer form. Not confirmed by the provider: Without it, all transactions are taken to be listed; the default is not documented.
         * @example 2000-01-19T04:00:00Z
         */
        start_time?: components["schemas"]["TransactionTime"];
        /**
         * @description End of the period, in UTC, such as `2019-12-14T19:00:31Z`.
         * @example 2099-12-31T00:59:59Z
         */
        end_time?: components["schemas"]["TransactionTime"];
        /**
         * @description Only transactions of this type. The brackets belong to the name. Not confirmed by the provider: Repeating the parameter is taken to select several types; the SDKs send one at a time, so one can be given.
         * @example number_purchase
         */
        "include_types[]"?: components["schemas"]["TransactionType"];
        /**
         * @description Which page, the first is 1.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * @description How many items a page has. Not confirmed by the provider: The maximum is taken to be 150, as in the other lists.
         * @example 10
         */
        limit?: number;
      };
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["TransactionList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  getTransaction: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the transaction.
         * @example 3957839
         */
        transaction_id: number;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["TransactionDocument"];
        };
      };
      400: {
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listUsers: {
    parameters: {
      query?: {
        /**
         * @description Which page, the first is 1.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * @description How many items a page has, at most 150.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description By which field and in which direction: `id asc`, the oldest first, or `id desc`, with one space. Which fields can be used is not documented; the SDKs' examples sort by `id`, `sent` and `last_name`.
         * @example id desc
         */
        order?: components["parameters"]["Order"];
        /**
         * @description Only what this key word is found in. Which fields are searched is not documented.
         * @example taxi
         */
        search?: components["parameters"]["Search"];
      };
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["UserList"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  createUser: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateUserRequest"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["UserDocument"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      405: components["responses"]["MethodNotAllowed"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  countUsers: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
      };
    };
    responses: {
      200: components["responses"]["Count"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  registerUser: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Id of the account that makes the call. Left out, it is the configured one. Its name, which is only ours, tells it from `account_id` in the body.
         * @example 12345
         */
        acting_account_id: components["parameters"]["ActingAccountId"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["RegisterUserRequest"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["EmptyAnswer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  getUser: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the user.
         * @example 5
         */
        user_id: components["parameters"]["UserId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["UserDocument"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  updateUser: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the user.
         * @example 5
         */
        user_id: components["parameters"]["UserId"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpdateUserRequest"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["UserDocument"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  deleteUser: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the user.
         * @example 5
         */
        user_id: components["parameters"]["UserId"];
      };
    };
    responses: {
      204: {
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  updateUserPassword: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the user.
         * @example 5
         */
        user_id: components["parameters"]["UserId"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpdateUserPasswordRequest"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["EmptyAnswer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listUserCredentials: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the user.
         * @example 5
         */
        user_id: components["parameters"]["UserId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["UserCredentialList"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  createUserCredential: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the user.
         * @example 5
         */
        user_id: components["parameters"]["UserId"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateUserCredentialRequest"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["NewUserCredentialDocument"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  countUserCredentials: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the user.
         * @example 5
         */
        user_id: components["parameters"]["UserId"];
      };
    };
    responses: {
      200: components["responses"]["Count"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  getUserCredential: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the user.
         * @example 5
         */
        user_id: components["parameters"]["UserId"];
        /**
         * @description Id of the credential.
         * @example 7
         */
        credential_id: components["parameters"]["CredentialId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["UserCredentialDocument"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: {
        content: {
          "application/json": components["schemas"]["ErrorBody"];
        };
      };
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  updateUserCredential: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the user.
         * @example 5
         */
        user_id: components["parameters"]["UserId"];
        /**
         * @description Id of the credential.
         * @example 7
         */
        credential_id: components["parameters"]["CredentialId"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpdateUserCredentialRequest"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["UserCredentialDocument"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  deleteUserCredential: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the user.
         * @example 5
         */
        user_id: components["parameters"]["UserId"];
        /**
         * @description Id of the credential.
         * @example 7
         */
        credential_id: components["parameters"]["CredentialId"];
      };
    };
    responses: {
      204: {
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listContacts: {
    parameters: {
      query?: {
        /**
         * @description Which page, the first is 1.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * @description How many items a page has, at most 150.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description By which field and in which direction: `id asc`, the oldest first, or `id desc`, with one space. Which fields can be used is not documented; the SDKs' examples sort by `id`, `sent` and `last_name`.
         * @example id desc
         */
        order?: components["parameters"]["Order"];
        /**
         * @description Only what this key word is found in. Which fields are searched is not documented.
         * @example taxi
         */
        search?: components["parameters"]["Search"];
      };
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["ContactList"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  createContact: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateContactRequest"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["ContactDocument"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  countContacts: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
      };
    };
    responses: {
      200: components["responses"]["Count"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  getContact: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the contact.
         * @example 141
         */
        contact_id: components["parameters"]["ContactId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["ContactDocument"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  updateContact: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the contact.
         * @example 141
         */
        contact_id: components["parameters"]["ContactId"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpdateContactRequest"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["ContactDocument"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  deleteContact: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
        /**
         * @description Id of the contact.
         * @example 141
         */
        contact_id: components["parameters"]["ContactId"];
      };
    };
    responses: {
      204: {
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listConfigurations: {
    parameters: {
      query?: {
        /**
         * @description Which page, the first is 1.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * @description How many items a page has, at most 150.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description By which field and in which direction: `id asc`, the oldest first, or `id desc`, with one space. Which fields can be used is not documented; the SDKs' examples sort by `id`, `sent` and `last_name`.
         * @example id desc
         */
        order?: components["parameters"]["Order"];
        /**
         * @description Only what this key word is found in. Which fields are searched is not documented.
         * @example taxi
         */
        search?: components["parameters"]["Search"];
      };
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["ConfigurationList"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  createConfiguration: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Id of the account. Left out, it is the configured one.
         * @example 12345
         */
        account_id: components["parameters"]["AccountId"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateConfigurationRequest"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["ConfigurationDocument"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  onInboundMessage: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "*/*": components["schemas"]["InboundMessagePayload"];
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
        "*/*": components["schemas"]["MessageStatusPayload"];
      };
    };
    responses: {
      200: {
        content?: never;
      };
    };
  };
}
