// Generated from specs/vivialconnect/ by `pnpm generate vivialconnect`. Do not edit.
import type { CallOptions, NoInput, PageOptions, RawResults } from "@trunkline/core";

/** An account. */
export type Account = {
  /** Id of the account. */
  id: number;
  /** Id of the parent account; null for a primary account. */
  account_id?: number | null;
  /** What answers of 2016 and 2017 call `account_id`. */
  parent_id?: number | null;
  /** Whether it can be used. */
  active: boolean;
  /** Display name of the account. */
  company_name: string;
  /** People to reach about the account. */
  contacts?: Contact[];
  /** What is enabled for it. */
  services?: AccountService[];
  /** Its subaccounts. Only in answers of 2017. */
  accounts?: Account[];
  /** When it was created. */
  date_created: Timestamp;
  /** When it was last changed. */
  date_modified: Timestamp;
};

/** How far a free trial is. The fields stand either at the top or in `account` or `status`. */
export type AccountBillingStatus = {
  /** Id of the account. */
  id?: number;
  /** Whether the account is a free trial. */
  free_trial?: boolean;
  /** How many numbers a free trial may have. */
  free_trial_max_numbers?: number;
  /** How many numbers it has. */
  free_trial_purchased_count?: number;
  account?: FreeTrial;
  status?: FreeTrial;
};

/** An account in its root. */
export type AccountDocument = {
  account: Account;
};

/** A page of accounts. */
export type AccountList = {
  /** The accounts. */
  accounts: Account[];
};

/** A service that is enabled for an account. */
export type AccountService = {
  /** Id of the service. */
  id: number;
  /** Whether it is enabled. */
  active?: boolean;
  /** Its name. */
  name: "sms" | "accounts" | "public" | (string & {});
  /** Always `client` in known answers. */
  service_type?: string;
  /** The name in words, such as `SMS service`. */
  description?: string;
  /** When it was created. */
  date_created?: Timestamp;
  /** When it was last changed. */
  date_modified?: Timestamp;
};

/** How often something happened. */
export type AggregatedLogItem = {
  /** Id of the account. */
  account_id: string;
  /** Account and type, such as `4-user.login`. */
  account_id_log_type: string;
  log_type: LogType;
  /** The unit of time, such as `minutes`. */
  aggregate_key: string;
  /** How often. */
  log_count: number;
  /** When, as digits: `YYYYMMDDhhmmss` and 6 digits of microseconds, in UTC; in aggregated logs, cut to the unit. It is a number on the wire, of up to 20 digits, which a JavaScript number cannot hold; so it is a string here. An integer of any length, as text. */
  log_timestamp: string;
};

/** A page of counts. */
export type AggregatedLogList = {
  /** The `start_key` of the next page. Empty on the last one. */
  last_key: string | null;
  /** The counts. */
  log_items: AggregatedLogItem[];
};

/** A file of a message, without the file itself. */
export type Attachment = {
  /** Id of the attachment. */
  id: number;
  /** Id of the account. */
  account_id?: number;
  /** Id of the message. */
  message_id: number;
  /**
   * Its media type, such as `image/png`.
   * @example image/gif
   */
  content_type: string;
  /**
   * Name of the file.
   * @example what.gif
   */
  file_name: string;
  /**
   * Where the provider stores it.
   * @example abcdee
   */
  key_name: string;
  /**
   * Size in bytes.
   * @example 1024
   */
  size: number;
  /** Only in the vendor's test data. */
  active?: boolean;
  /** When it was created. */
  date_created: Timestamp;
  /** When it was last changed. */
  date_modified: Timestamp;
};

/** An attachment in its root. */
export type AttachmentDocument = {
  attachment: Attachment;
};

/** A page of attachments. */
export type AttachmentList = {
  /** The attachments. */
  attachments: Attachment[];
};

/** A number that can be bought. */
export type AvailableNumber = {
  /** Always null, or missing. */
  id?: null;
  /** The number as people write it, `(xxx) yyy-zzzz`. */
  name: string;
  /** The same. Only in answers with toll-free numbers. */
  national_number?: string;
  /** The number. */
  phone_number: E164;
  phone_number_type: PhoneNumberType;
  /** City, in capital letters. */
  city: string | null;
  /** State, two letters. */
  region: string | null;
  /** Rate center, the city as a rule. */
  rate_center: string | null;
  /** Local access and transport area. */
  lata: string | null;
  /** Price. `0.5` is seen for local numbers, `10000` for toll-free ones. Not confirmed by the provider: The unit is not documented; it seems to be dollars in the one case and 1/10000 of them in the other. */
  price?: number;
};

/** Numbers that can be bought. */
export type AvailableNumberList = {
  /** The numbers. */
  phone_numbers: AvailableNumber[];
};

/** What is left on the account. */
export type Balances = {
  /** Money, in 1/10000 of a US dollar. */
  cash_balance: number;
  /** Credits for numbers. */
  number_credits: number;
  /** What is left of the subscription. */
  subscription_balance: number;
  /** Credits for usage. */
  usage_credits: number;
};

/** A message that was sent to many. */
export type BulkJob = {
  /** Id of the job, a UUID. */
  bulk_id: string;
  /** How many messages it has. */
  total_messages: number;
  /** How many were worked off. */
  processed: number;
  /** How many failed. */
  errors: number;
  /** When it was created, in UTC. */
  date_created: Timestamp;
};

/** A page of bulk jobs. */
export type BulkJobList = {
  /** The jobs. */
  bulks: BulkJob[];
  count: TotalCount;
  next: NextPage;
  pages: PageCount;
  previous: PreviousPage;
};

/** The answer to a bulk job. */
export type BulkJobReceipt = {
  /** Id of the job, a UUID. */
  bulk_id: string;
};

/** The body that buys a local number. */
export type BuyLocalNumberRequest = {
  phone_number: {
    /**
     * The number to buy, from listAvailableNumbers.
     * @example +19132597591
     */
    phone_number: E164;
    /**
     * @deprecated
     * @description Its area code. To buy by area code alone is no longer possible.
     * @example 913
     */
    area_code?: string | number;
    /**
     * Display name; at first the number as people write it.
     * @example Dr. Jones
     */
    name?: string;
    /** Where inbound messages go. */
    incoming_text_url?: CallbackUrl;
    /**
     * HTTP method of it; `POST` if it was never set.
     * @example POST
     */
    incoming_text_method?: CallbackMethod;
    /** Where inbound messages go when `incoming_text_url` fails; only together with it. */
    incoming_text_fallback_url?: CallbackUrl;
    /**
     * HTTP method of it; `POST` if it was never set.
     * @example POST
     */
    incoming_text_fallback_method?: CallbackMethod;
    /** Where the status of messages from this number goes. */
    status_text_url?: CallbackUrl;
    /**
     * Where to forward calls to, in E.164 form.
     * @example +15555550100
     */
    voice_forwarding_number?: string | null;
    /**
     * Id of the connector to put it into.
     * @example 424242
     */
    connector_id?: number | null;
  };
};

/** The body that buys a number. */
export type BuyNumberRequest = {
  phone_number: {
    /**
     * The number to buy, from listAvailableNumbers.
     * @example +19132597591
     */
    phone_number: E164;
    /**
     * Whether it is local or toll-free.
     * @example local
     */
    phone_number_type: NumberKind;
    /**
     * @deprecated
     * @description Its area code. To buy by area code alone is no longer possible.
     * @example 913
     */
    area_code?: string | number;
    /**
     * Display name; at first the number as people write it.
     * @example Dr. Jones
     */
    name?: string;
    /** Where inbound messages go. */
    incoming_text_url?: CallbackUrl;
    /**
     * HTTP method of it; `POST` if it was never set.
     * @example POST
     */
    incoming_text_method?: CallbackMethod;
    /** Where inbound messages go when `incoming_text_url` fails; only together with it. */
    incoming_text_fallback_url?: CallbackUrl;
    /**
     * HTTP method of it; `POST` if it was never set.
     * @example POST
     */
    incoming_text_fallback_method?: CallbackMethod;
    /** Where the status of messages from this number goes. */
    status_text_url?: CallbackUrl;
    /**
     * Where to forward calls to, in E.164 form.
     * @example +15555550100
     */
    voice_forwarding_number?: string | null;
    /**
     * Id of the connector to put it into.
     * @example 424242
     */
    connector_id?: number | null;
  };
};

/** HTTP method of a callback. `POST` if it was never set. */
export type CallbackMethod = "GET" | "POST" | null;

/**
 * A public URL of yours, of at most 256 characters. Callbacks are not signed, so make it hard to guess, and
 * keep it secret.
 */
export type CallbackUrl = string | null;

/** What the carrier supports. Only in older answers, without an explanation of the names. */
export type CarrierCapabilities = {
  /** Whether the carrier supports it. */
  deactivation_files?: boolean;
  /** Whether the carrier supports it. */
  device_lookup_api?: boolean;
  /** Whether the carrier supports it. */
  location_data?: boolean;
  /** Whether the carrier supports it. */
  mms_connection_status?: boolean;
  /** Whether the carrier supports it. */
  mms_dr?: boolean;
  /** Whether the carrier supports it. */
  sms_connection_status?: boolean;
  /** Whether the carrier supports it. */
  sms_fteu?: boolean;
  /** Whether the carrier supports it. */
  sms_handset_dr?: boolean;
  /** Whether the carrier supports it. */
  uaprof_in_mms_dr?: boolean;
};

/** Where the events of a number go. */
export type Configuration = {
  /** Id of the configuration. */
  id: number;
  /** Id of the account. */
  account_id?: number;
  /** Whether it is in use. */
  active?: boolean;
  /** Its name. */
  name: string;
  /** The number. */
  phone_number?: string | null;
  /** `local` or `tollfree`. */
  phone_number_type?: string | null;
  /** Where the status of messages goes. */
  message_status_callback?: string | null;
  /** Where inbound messages go. */
  sms_url?: string | null;
  /** HTTP method of it. */
  sms_method?: string | null;
  /** Where inbound messages go when `sms_url` fails. */
  sms_fallback_url?: string | null;
  /** HTTP method of it. */
  sms_fallback_method?: string | null;
  /** When it was created. */
  date_created?: Timestamp;
  /** When it was last changed. */
  date_modified?: Timestamp;
};

/** A configuration in its root. */
export type ConfigurationDocument = {
  configuration: Configuration;
};

/** A page of configurations. */
export type ConfigurationList = {
  /** The configurations. */
  configurations: Configuration[];
};

/** A bundle of callbacks and numbers to send from. */
export type Connector = {
  /** Id of the connector. */
  id: number;
  /** Id of the account. */
  account_id: number;
  /** Whether it can be used. */
  active: boolean;
  /** Its name. */
  name: string | null;
  /** Where events go. */
  callbacks: ConnectorCallback[];
  /** Its numbers, at most 50 of them. */
  phone_numbers: ConnectorNumber[];
  /** Whether it has more numbers; listConnectorNumbers has all. */
  more_numbers: boolean;
  /** When it was created. */
  date_created: Timestamp;
  /** When it was last changed. */
  date_modified: Timestamp;
};

/** Where one kind of event goes. Told from the others by `message_type` and `event_type`. */
export type ConnectorCallback = {
  /** What it is about. Only `text` works so far, says the vendor's Python SDK. */
  message_type: "text" | "voice" | (string & {});
  /** An inbound message, one that the first URL failed to take, or the status of a sent one. */
  event_type: "incoming" | "incoming_fallback" | "status" | (string & {});
  /** Where the event goes. */
  url: string;
  /** HTTP method, in capital or small letters. */
  method: string | null;
  /** When it was created. */
  date_created?: Timestamp;
  /** When it was last changed. */
  date_modified?: Timestamp;
};

/** Names a callback. */
export type ConnectorCallbackKey = {
  /** What it is about. Only `text` works so far, says the vendor's Python SDK. */
  message_type: "text" | "voice";
  /** An inbound message, one that the first URL failed to take, or the status of a sent one. */
  event_type: "incoming" | "incoming_fallback" | "status";
};

/** The body that sets callbacks. */
export type ConnectorCallbacksRequest = {
  connector: {
    /** The callbacks. */
    callbacks: NewConnectorCallback[];
  };
};

/** A connector in its root. */
export type ConnectorDocument = {
  connector: Connector;
};

/** A page of connectors. */
export type ConnectorList = {
  /** The connectors. */
  connectors: Connector[];
};

/** A number of a connector. */
export type ConnectorNumber = {
  /** The number. */
  phone_number: E164;
  /** Its id. */
  phone_number_id: number;
};

/** Names a number of the account. One of the two is enough; the vendor's SDKs send both. */
export type ConnectorNumberKey = {
  /** The number. */
  phone_number?: E164;
  /** Its id. */
  phone_number_id?: number;
};

/** A page of a connector's numbers. */
export type ConnectorNumberList = {
  connector: {
    /** When the connector was last changed. */
    date_modified?: Timestamp;
    /** The numbers. */
    phone_numbers: ConnectorNumber[];
  };
  count: TotalCount;
  next: NextPage;
  pages: PageCount;
  previous: PreviousPage;
};

/** The body that names numbers. */
export type ConnectorNumbersRequest = {
  connector: {
    /** The numbers. */
    phone_numbers: ConnectorNumberKey[];
  };
};

/** Someone to reach about the account. */
export type Contact = {
  /** Id of the contact. */
  id: number;
  /** Id of the account. */
  account_id: number;
  /** Whether it is in use. */
  active: boolean;
  /** What the person is to be reached for. */
  contact_type: "agency" | "billing" | "main" | "company" | "marketing" | (string & {});
  /** First name. */
  first_name: string;
  /** Last name. */
  last_name: string;
  /** E-mail address. */
  email: string;
  /**
   * Company.
   * @example Example Ltd.
   */
  company_name: string | null;
  /**
   * Title or profession.
   * @example Software Engineer
   */
  title: string | null;
  /**
   * First line of the address.
   * @example 1 Main St
   */
  address1: string | null;
  /**
   * Second line of the address.
   * @example Suite 5
   */
  address2: string | null;
  /**
   * Third line of the address.
   * @example Building B
   */
  address3: string | null;
  /**
   * City.
   * @example Santo Domingo
   */
  city: string | null;
  /**
   * State.
   * @example KS
   */
  state: string | null;
  /**
   * ZIP or other postal code.
   * @example 66101
   */
  postal_code: string | null;
  /**
   * Country, as a name.
   * @example Dominican Republic
   */
  country: string | null;
  /**
   * Mobile number.
   * @example +15555550100
   */
  mobile_phone: string | null;
  /**
   * Number at work.
   * @example +15555550101
   */
  work_phone: string | null;
  /**
   * Fax number.
   * @example +15555550102
   */
  fax: string | null;
  /** When it was created. */
  date_created: Timestamp;
  /** When it was last changed. */
  date_modified: Timestamp;
};

/** A contact in its root. */
export type ContactDocument = {
  contact: Contact;
};

/** A page of contacts. */
export type ContactList = {
  /** The contacts. */
  contacts: Contact[];
};

/** How many there are. */
export type Count = {
  /** How many there are. */
  count: number;
};

/** The body that creates a subaccount. */
export type CreateAccountRequest = {
  account: {
    /**
     * Display name of the account.
     * @example App Developer Inc.
     */
    company_name: string;
  };
};

/** The body that adds an attachment. */
export type CreateAttachmentRequest = {
  attachment: {
    /**
     * Its media type, such as `image/png`.
     * @example image/gif
     */
    content_type?: string;
    /**
     * Name of the file.
     * @example what.gif
     */
    file_name?: string;
    /**
     * Where the provider stores it.
     * @example abcdee
     */
    key_name?: string;
    /**
     * Size in bytes.
     * @example 1024
     */
    size?: number;
  };
};

/** The body that creates a configuration. */
export type CreateConfigurationRequest = {
  configuration: {
    /**
     * Its name.
     * @example Taxi Messaging
     */
    name: string;
    /**
     * The number.
     * @example +19132597591
     */
    phone_number?: E164;
    /**
     * Whether it is local or toll-free.
     * @example local
     */
    phone_number_type?: NumberKind;
    /** Where the status of messages goes. */
    message_status_callback?: CallbackUrl;
    /** Where inbound messages go. */
    sms_url?: CallbackUrl;
    /**
     * HTTP method of it.
     * @example POST
     */
    sms_method?: "GET" | "POST";
    /** Where inbound messages go when `sms_url` fails. */
    sms_fallback_url?: CallbackUrl;
    /**
     * HTTP method of it.
     * @example POST
     */
    sms_fallback_method?: "GET" | "POST";
  };
};

/** The body that creates a connector. */
export type CreateConnectorRequest = {
  connector: {
    /**
     * Its name.
     * @example My Connector
     */
    name: string;
    /**
     * Whether it can be used at once. Only the vendor's .NET SDK sends it.
     * @example true
     */
    active?: boolean;
    /**
     * Where events go.
     * @example [
     *       {
     *         "message_type": "text",
     *         "event_type": "incoming",
     *         "url": "https://example.com/in",
     *         "method": "POST"
     *       }
     *     ]
     */
    callbacks?: NewConnectorCallback[];
    /**
     * Its numbers.
     * @example [
     *       {
     *         "phone_number": "+13022136859",
     *         "phone_number_id": 29
     *       }
     *     ]
     */
    phone_numbers?: ConnectorNumberKey[];
  };
};

/** The body that creates a contact. */
export type CreateContactRequest = {
  contact: {
    /**
     * First name.
     * @example Jane
     */
    first_name: string;
    /**
     * Last name.
     * @example Doe
     */
    last_name: string;
    /**
     * E-mail address.
     * @example jane@example.com
     */
    email: string;
    /**
     * What the person is to be reached for.
     * @example billing
     */
    contact_type: "agency" | "billing" | "main" | "company" | "marketing";
    /**
     * Company.
     * @example Example Ltd.
     */
    company_name?: string | null;
    /**
     * Title or profession.
     * @example Software Engineer
     */
    title?: string | null;
    /**
     * First line of the address.
     * @example 1 Main St
     */
    address1?: string | null;
    /**
     * Second line of the address.
     * @example Suite 5
     */
    address2?: string | null;
    /**
     * Third line of the address.
     * @example Building B
     */
    address3?: string | null;
    /**
     * City.
     * @example Santo Domingo
     */
    city?: string | null;
    /**
     * State.
     * @example KS
     */
    state?: string | null;
    /**
     * ZIP or other postal code.
     * @example 66101
     */
    postal_code?: string | null;
    /**
     * Country, as a name.
     * @example Dominican Republic
     */
    country?: string | null;
    /**
     * Mobile number.
     * @example +15555550100
     */
    mobile_phone?: string | null;
    /**
     * Number at work.
     * @example +15555550101
     */
    work_phone?: string | null;
    /**
     * Fax number.
     * @example +15555550102
     */
    fax?: string | null;
  };
};

/** The body that creates a credential. */
export type CreateUserCredentialRequest = {
  user: {
    credential: {
      /**
       * A label to tell it from others. The Java SDK calls it `Default` if there is none.
       * @example Test credential
       */
      name?: string;
    };
  };
};

/** The body that creates a user. */
export type CreateUserRequest = {
  user: {
    /**
     * The name to log in with.
     * @example someUser
     */
    username: string;
    /**
     * First name.
     * @example Jane
     */
    first_name?: string;
    /**
     * Last name.
     * @example Doe
     */
    last_name?: string;
    /**
     * E-mail address.
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
     * Name of the user's role.
     * @example User
     */
    role?: UserRoleName;
    /**
     * Time zone, such as `UTC`.
     * @example UTC
     */
    timezone?: string;
  };
};

/** The body that deletes callbacks. */
export type DeleteConnectorCallbacksRequest = {
  connector: {
    /** The callbacks to delete. */
    callbacks: ConnectorCallbackKey[];
  };
};

/** The tags that are left, or the number with them. */
export type DeletedTagsDocument = {
  tags?: NumberTags;
  phone_number?: PhoneNumber;
};

/**
 * A phone number in E.164 form, with the plus sign: `+1` and ten digits in the US. The server has also taken,
 * and given back, numbers written otherwise, so no form is enforced.
 */
export type E164 = string;

/** An answer that says no more than that it worked. */
export type EmptyAnswer = {
  [key: string]: unknown;
};

/**
 * The body of an error. All known errors have `message`; `error_code` stands only in some errors about
 * messages. It may be missing or not JSON when a gateway answers.
 */
export type ErrorBody = {
  /** What was wrong. */
  message?: string;
  /** The provider's code, such as 10005. Not every code is documented. A message's own `error_code` is from another list. */
  error_code?: number;
  /** An older form, which the vendor's Python SDK still reads. No answer is known that has it. */
  error?:
    | string
    | {
        /** What was wrong. */
        message?: string;
        /** The field that was wrong. */
        param?: string;
      };
};

/** How far a free trial is. */
export type FreeTrial = {
  /** Id of the account. */
  id?: number;
  /** Whether the account is a free trial. */
  free_trial?: boolean;
  /** How many numbers a free trial may have. */
  free_trial_max_numbers?: number;
  /** How many numbers it has. */
  free_trial_purchased_count?: number;
};

/** A message that came in. Told from the others by `direction`. */
export type InboundMessage = {
  /** Id of the message, which getMessage takes as a number. */
  id: number | string;
  direction: "inbound";
  /** Id of the account. */
  account_id?: number | string;
  /** Id of the connector. */
  connector_id?: number | string | null;
  message_type?: MessageType;
  status?: MessageStatus;
  /** The sender. */
  from_number: E164;
  /** The recipient. */
  to_number: E164;
  /** The text. */
  body?: string | null;
  /** How many attachments it has; listAttachments has them. */
  num_media?: number | string;
  /** How many segments the text has. */
  num_segments?: number | string;
  /** Price in 1/10000 of a US dollar. Null until it is billed. */
  price?: number | string | null;
  /** Currency of the price, `USD`. Null until it is billed. */
  price_currency?: string | null;
  /** Why it was not delivered, such as 9201, or null. */
  error_code?: number | string | null;
  /** The same in words. */
  error_message?: string | null;
  /** When it was sent or received. */
  sent?: string | null;
  /** When it was created. */
  date_created?: Timestamp;
  /** When it was last changed. */
  date_modified?: Timestamp;
};

/** A message that came in, in its root or without. */
export type InboundMessagePayload =
  | {
      message: InboundMessage;
    }
  | InboundMessage;

/**
 * Details, which differ by type: messages have `text`, `sender`, `receiver` and `message`, numbers
 * `phone_number`, or `number` and `number_type`, log-ins `username`.
 */
export type LogData = {
  /** The text of the message. */
  text?: string | null;
  /** The sender. */
  sender?: string;
  /** The recipient. */
  receiver?: string;
  message?: Message;
  /** The number. */
  phone_number?: string;
  /** The number. */
  number?: string;
  /** Type of the number, such as `local`. */
  number_type?: string;
  /** Who logged in. */
  username?: string;
} & {
  [key: string]: unknown;
};

/** Something that happened. */
export type LogItem = {
  /** Id of the log, 56 digits. */
  log_id: string;
  /** When, as digits: `YYYYMMDDhhmmss` and 6 digits of microseconds, in UTC; in aggregated logs, cut to the unit. It is a number on the wire, of up to 20 digits, which a JavaScript number cannot hold; so it is a string here. An integer of any length, as text. */
  log_timestamp: string;
  log_type: LogType;
  log_data: LogData;
  /** The same as JSON. Only in answers of 2017. */
  log_data_json?: string;
  /** Id of the account. */
  account_id: string;
  /** Account and type, such as `4-user.login`. */
  account_id_log_type: string;
  /** Account and item, such as `1-+14022048756`. */
  account_id_item_id?: string;
  /** Account and operator, such as `1-7`. */
  account_id_operator_id?: string;
  /** Account and whether it is billed. */
  account_id_billable_status?: string;
  /** Id of the item; the phone number of a message, the e-mail address of a user. */
  item_id: string;
  /** What the item is. */
  item_type:
    | "msg_out_local_sms"
    | "msg_in_local_sms"
    | "msg_out_local_mms"
    | "msg_in_local_mms"
    | "number"
    | "local"
    | "user"
    | (string & {});
  /** Id of the operator that caused it. */
  operator_id: string;
  /** What the operator is. */
  operator_type: "account" | "message" | "number" | (string & {});
  /** Where it came from. */
  origin: "system" | "api" | "web" | (string & {});
  /** The same in words, such as `message status updated`. */
  description: string;
};

/** A page of logs. */
export type LogList = {
  /** The `start_key` of the next page. Empty on the last one. */
  last_key: string | null;
  /** The logs. */
  log_items: LogItem[];
};

/**
 * When, as digits: `YYYYMMDDhhmmss` and 6 digits of microseconds, in UTC; in aggregated logs, cut to the
 * unit. It is a number on the wire, of up to 20 digits, which a JavaScript number cannot hold; so it is a
 * string here.
 */
export type LogTimestamp = string;

/** What happened, as item and action. */
export type LogType =
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

/** An SMS or MMS. */
export type Message = {
  /** Id of the message. */
  id: number;
  /** Id of the account. */
  account_id?: number;
  /** Id of the parent account. Only in answers of 2017. */
  master_account_id?: number;
  message_type?: MessageType;
  direction: MessageDirection;
  status: MessageStatus;
  /** The sender. */
  from_number: E164;
  /** The recipient. */
  to_number: E164;
  /** Id of the connector that it went through. */
  connector_id?: number | null;
  /**
   * @deprecated
   * @description Id of a configuration, the predecessor of connectors.
   */
  sms_configuration_id?: number | null;
  /** The text; empty if there is none, or if it was redacted. */
  body: string;
  /** The media to send. No known answer has it; see listAttachments. */
  media_urls?: string[];
  /** How many attachments it has. */
  num_media: number;
  /** How many segments the text has. They do not change the price. */
  num_segments?: number;
  /** Character set, such as `gsm0338`. Only in newer answers. */
  encoding?: string;
  /** Country of the recipient, such as `US`. Only in newer answers. */
  dest_country?: string;
  /** Price in 1/10000 of a US dollar, so that 75 is $0.0075. Null until it is billed. Not confirmed by the provider: The unit is taken from known amounts. */
  price?: number | null;
  /** Currency of the price, `USD`. Null until it is billed. */
  price_currency?: string | null;
  /** Why it was not delivered, or null. Known are 9201, a supplier's error, and 66999, an unknown one. Not the codes of refused requests. */
  error_code?: number | null;
  /** The same in words. */
  error_message?: string | null;
  /** Id of the bulk job that it belongs to. */
  bulk_id?: string | null;
  /** Only in the vendor's test data. */
  active?: boolean;
  /** When it was sent or, if inbound, received. Null before. */
  sent?: Timestamp | null;
  /** When it was created. */
  date_created: Timestamp;
  /** When it was last changed. */
  date_modified: Timestamp;
};

/** Whether it came in, or was sent through the API or as a reply. */
export type MessageDirection = "inbound" | "outbound-api" | "outbound-reply" | (string & {});

/** A message in its root. */
export type MessageDocument = {
  message: Message;
};

/** A list of messages. */
export type MessageList = {
  /** The messages. */
  messages: Message[];
};

/**
 * How far a message is. An inbound one is `received`.
 *
 * Not confirmed by the provider: An outbound message is taken to go from `accepted` to `queued`, `sending`,
 * `sent` and `delivered`, or to `undelivered` or `failed`; no list of them is published.
 */
export type MessageStatus =
  | "accepted"
  | "queued"
  | "sending"
  | "sent"
  | "delivered"
  | "undelivered"
  | "failed"
  | "received"
  | (string & {});

/** A message with a new status. Told from the others by `direction`. */
export type MessageStatusChange = {
  /** Id of the message, which getMessage takes as a number. */
  id: number | string;
  /** How it was sent. */
  direction: string;
  /** Id of the account. */
  account_id?: number | string;
  /** Id of the connector. */
  connector_id?: number | string | null;
  message_type?: MessageType;
  status: MessageStatus;
  /** The sender. */
  from_number?: E164;
  /** The recipient. */
  to_number?: E164;
  /** The text. */
  body?: string | null;
  /** How many attachments it has; listAttachments has them. */
  num_media?: number | string;
  /** How many segments the text has. */
  num_segments?: number | string;
  /** Price in 1/10000 of a US dollar. Null until it is billed. */
  price?: number | string | null;
  /** Currency of the price, `USD`. Null until it is billed. */
  price_currency?: string | null;
  /** Why it was not delivered, such as 9201, or null. */
  error_code?: number | string | null;
  /** The same in words. */
  error_message?: string | null;
  /** When it was sent or received. */
  sent?: string | null;
  /** When it was created. */
  date_created?: Timestamp;
  /** When it was last changed. */
  date_modified?: Timestamp;
};

/** A message with a new status, in its root or without. */
export type MessageStatusPayload =
  | {
      message: MessageStatusChange;
    }
  | MessageStatusChange;

/** Kind of the account's number, and SMS or MMS. */
export type MessageType = "local_sms" | "local_mms" | "tollfree_sms" | "tollfree_mms" | (string & {});

/** A callback to set. */
export type NewConnectorCallback = {
  /** What it is about. Only `text` works so far, says the vendor's Python SDK. */
  message_type: "text" | "voice";
  /** An inbound message, one that the first URL failed to take, or the status of a sent one. */
  event_type: "incoming" | "incoming_fallback" | "status";
  /**
   * Format: uri
   * @description Where the event goes, a public URL of yours. Callbacks are not signed, so make it hard to guess, and keep it secret.
   */
  url: string;
  /** HTTP method. For `status` it must be `POST`. */
  method: "GET" | "POST" | "PUT";
};

/**
 * A message to send. It needs `to_number`, one of `from_number` and `connector_id`, and one of `body` and
 * `media_urls`.
 */
export type NewMessage = {
  /**
   * The recipient, in E.164 form.
   * @example +11234567890
   */
  to_number: E164;
  /**
   * One of the account's numbers, in E.164 form. Ignored beside `connector_id`.
   * @example +19132597591
   */
  from_number?: E164;
  /**
   * Id of a connector, one of whose numbers sends it. Wins over `from_number`.
   * @example 424242
   */
  connector_id?: number;
  /** The text, of at most 1600 characters as documented; the server's own limit is less than 2048. May be empty beside `media_urls`. */
  body?: string;
  /**
   * Public URLs of media, which the server fetches and which make the message an MMS. GIF, PNG and JPEG are fitted to the recipient's telephone; most common sound, film, document and archive files are accepted, `.ppt` is not.
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

/** A pair of API key and secret, just created. */
export type NewUserCredential = {
  /** Id of the credential. */
  id: number;
  /** Id of the user. */
  user_id: number;
  /** A label, such as `Auto-Generated Key`. */
  name: string | null;
  /** Whether it can be used. */
  active: boolean;
  /** The API key; 35 characters, `MTK` first. */
  api_key: string;
  /** The API secret; 48 letters and digits. No other answer has it. */
  api_secret: string;
  /** When it was created. */
  date_created: Timestamp;
  /** When it was last changed. */
  date_modified: Timestamp;
};

/** A new credential in its two roots. */
export type NewUserCredentialDocument = {
  user: {
    /** Id of the user. */
    id?: number;
    credential: NewUserCredential;
  };
};

/** Number of the next page; null on the last one. */
export type NextPage = number | null;

/** What is known of a number. */
export type NumberInfo = {
  /** The number without the plus sign; trim it, since it may begin with a space. */
  phone_number: string;
  carrier: {
    /** Name of the carrier. */
    name: string;
    /** Country of the carrier, such as `US`. */
    country: string;
    capabilities?: CarrierCapabilities;
  };
  device: {
    /** Model of the device, such as `APL iPhone6`. */
    model: string | null;
    /** Why the model is not known. */
    error: string | null;
  };
  /** When the record was created. Only in older answers. */
  date_created?: Timestamp;
  /** When the record was last changed. Only in older answers. */
  date_modified?: Timestamp;
};

/** What is known of a number, in its root. */
export type NumberInfoDocument = {
  number_info: NumberInfo;
};

/** Whether a number is local or toll-free. */
export type NumberKind = "local" | "tollfree";

/** Tags, as names and values. */
export type NumberTags = {
  [key: string]: string;
};

/** The tags of a number, in their root. */
export type NumberTagsDocument = {
  tags: NumberTags;
};

/** The body that sets or deletes tags. */
export type NumberTagsRequest = {
  /**
   * The tags, as names and values.
   * @example {
   *       "storeid": "500"
   *     }
   */
  tags: NumberTags;
};

/** How many pages there are. */
export type PageCount = number;

/** A connector, or only what has changed of it. */
export type PartialConnector = {
  /** Id of the connector. */
  id?: number;
  /** Id of the account. */
  account_id?: number;
  /** Whether it can be used. */
  active?: boolean;
  /** Its name. */
  name?: string | null;
  /** Where events go. */
  callbacks?: ConnectorCallback[];
  /** Its numbers, at most 50 of them. */
  phone_numbers?: ConnectorNumber[];
  /** Whether it has more numbers; listConnectorNumbers has all. */
  more_numbers?: boolean;
  /** When it was created. */
  date_created?: Timestamp;
  /** When it was last changed. */
  date_modified?: Timestamp;
};

/** A connector, or what has changed of it, in its root. */
export type PartialConnectorDocument = {
  connector: PartialConnector;
};

/** A number of the account. */
export type PhoneNumber = {
  /** Id of the number. */
  id: number;
  /** Id of the account. */
  account_id: number;
  /** Id of the parent account. Only in answers of 2017. */
  master_account_id?: number;
  /** Display name; at first the number as people write it, `(xxx) yyy-zzzz`. */
  name: string;
  /** The number. */
  phone_number: E164;
  phone_number_type: PhoneNumberType;
  /** Whether it can be used. */
  active: boolean;
  /** What it can do. */
  capabilities: {
    /** Whether it can send and receive MMS. */
    mms: boolean;
    /** Whether it can send and receive SMS. */
    sms: boolean;
    /** Whether it can receive calls. */
    voice: boolean;
  } | null;
  /** City, in capital letters. */
  city: string | null;
  /** State, two letters. */
  region: string | null;
  /** Rate center, the city as a rule. */
  rate_center: string | null;
  /** Local access and transport area. */
  lata: string | null;
  /** Null or `none` in known answers. */
  address_requirements: string | null;
  /** Where it came from, such as `provider`. Only in newer answers. */
  acquired_from?: string;
  /** Id of its connector. No known answer has it. */
  connector_id?: number | null;
  /**
   * @deprecated
   * @description Id of a configuration, the predecessor of connectors.
   */
  sms_configuration_id?: number | null;
  /** Where inbound messages go. */
  incoming_text_url: string | null;
  /** HTTP method of it, in capital or small letters. */
  incoming_text_method: string | null;
  /** How the provider proves itself there; `NONE` or null in known answers. Only in newer ones. */
  incoming_text_auth_type?: string | null;
  /** Where inbound messages go when `incoming_text_url` fails. */
  incoming_text_fallback_url: string | null;
  /** HTTP method of it, in capital or small letters. */
  incoming_text_fallback_method: string | null;
  /** How the provider proves itself there; `NONE` or null in known answers. Only in newer ones. */
  incoming_text_fallback_auth_type?: string | null;
  /** Where the status of messages from this number goes. */
  status_text_url: string | null;
  /** HTTP method of it, in capital or small letters. */
  status_text_method?: string | null;
  /** How the provider proves itself there; `NONE` or null in known answers. Only in newer ones. */
  status_text_auth_type?: string | null;
  /** Where calls are forwarded to. */
  voice_forwarding_number: string | null;
  /** Its tags. Only in newer answers. `_attributes` is debris that the vendor's Python SDK has left there: do not write it back. */
  tags?: NumberTags;
  /** When it was created. Null in one known answer. */
  date_created: Timestamp | null;
  /** When it was last changed. Null in one known answer. */
  date_modified: Timestamp | null;
};

/** A number in its root. */
export type PhoneNumberDocument = {
  phone_number: PhoneNumber;
};

/** A page of numbers. */
export type PhoneNumberList = {
  /** The numbers. */
  phone_numbers: PhoneNumber[];
};

/** Whether a number is local or toll-free. */
export type PhoneNumberType = "local" | "tollfree" | (string & {});

/** Number of the page before; null on the first one. */
export type PreviousPage = number | null;

/** The body that takes out the text of a message. */
export type RedactMessageRequest = {
  message: {
    /**
     * The id once more, as all of the vendor's SDKs send it. Nothing shows that it is needed.
     * @example 6242736
     */
    id?: number;
    /** Always empty; put on by the client. */
    body: "";
  };
};

/** The body that registers a user. */
export type RegisterUserRequest = {
  user: {
    /**
     * Id of the account that the user will belong to.
     * @example 12345
     */
    account_id: number;
    /**
     * The name to log in with.
     * @example someUser
     */
    username: string;
    /**
     * First name.
     * @example Jane
     */
    first_name?: string;
    /**
     * Last name.
     * @example Doe
     */
    last_name?: string;
    /**
     * E-mail address.
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
     * Name of the user's role.
     * @example User
     */
    role?: UserRoleName;
  };
};

/**
 * A message to send to many; without a root. It needs one of `from_number` and `connector_id`, and one of
 * `body` and `media_urls`.
 */
export type SendBulkMessagesRequest = {
  /**
   * The recipients, in E.164 form. Who is named twice gets it once.
   * @example [
   *       "+16165444547",
   *       "+16165648990"
   *     ]
   */
  to_numbers: E164[];
  /**
   * One of the account's numbers, in E.164 form. Ignored beside `connector_id`.
   * @example +19132597591
   */
  from_number?: E164;
  /**
   * Id of a connector, one of whose numbers sends it. Wins over `from_number`.
   * @example 424242
   */
  connector_id?: number;
  /** The text, of at most 1600 characters as documented; the server's own limit is less than 2048. May be empty beside `media_urls`. */
  body?: string;
  /**
   * Public URLs of media, which the server fetches and which make the message an MMS. GIF, PNG and JPEG are fitted to the recipient's telephone; most common sound, film, document and archive files are accepted, `.ppt` is not.
   * @example [
   *       "https://example.com/a.png"
   *     ]
   */
  media_urls?: string[];
};

/** The body that sends a message. */
export type SendMessageRequest = {
  message: NewMessage;
};

/** An account with a page of its subaccounts. */
export type SubaccountList = {
  account: {
    /** Id of the parent account. */
    id?: number;
    /** Whether it can be used. */
    active?: boolean;
    /** Display name of the parent account. */
    company_name?: string;
    /** The subaccounts. */
    accounts: Account[];
    /** When it was created. */
    date_created?: Timestamp;
    /** When it was last changed. */
    date_modified?: Timestamp;
  };
};

/** A page of numbers, chosen by their tags. */
export type TaggedNumberList = {
  /** The numbers. */
  items: PhoneNumber[];
  count: TotalCount;
  next: NextPage;
  pages: PageCount;
  previous: PreviousPage;
};

/**
 * A time in ISO 8601, as the provider sent it: `2016-05-06T22:23:24-04:00`, `2017-11-15T17:45:16+00:00`,
 * `2020-10-27T15:58:53` or `2020-12-08T20:14:09.144070`. Without a zone it is UTC: append `Z` before it goes
 * to `Date`, which would read it as local time.
 */
export type Timestamp = string;

/** How many there are on all pages. */
export type TotalCount = number;

/** Something that was charged to the account, or could have been. */
export type Transaction = {
  /** Id of the transaction. */
  id: number;
  /** Id of the account. */
  account_id: number;
  transaction_type: TransactionType;
  /** What was spent, in 1/10000 of a US dollar. 5000 is $0.50. Not confirmed by the provider: The unit is taken from known amounts, such as 10000 for a toll-free number; the SDK's prose ("ten thousand cents") is unclear. */
  cash_amount: number;
  /** Credits that were spent. */
  credit_amount: number;
  /** How many units, such as messages. */
  unit_count: number;
  /** When, in UTC, without a zone and with microseconds. */
  post_time: Timestamp;
  /** What was left after it. */
  balances: Balances;
  /** Details, which differ by type. */
  data: TransactionDetail[];
};

/** A detail. Numbers have `phone_number`, messages have `message_id`. */
export type TransactionDetail = {
  /** When, as in `Tue, 08 Dec 2020 20:13:30 GMT`. */
  created_time: string;
  /** In words. It has the phone number. */
  description?: string;
  /** Type of the number. */
  number_type?: "local" | "tollfree" | (string & {});
  /** The number that was bought, renewed or released. */
  phone_number?: E164;
  /** Id of the message, which getMessage takes. */
  message_id?: number;
  message_type?: MessageType;
  /** More details; may be empty. */
  metadata?: {
    /** The balances before. */
    allowed_balances?: Balances;
    /** Segments of the message. */
    num_segments?: number;
    /** Tags of the number. */
    phone_number_tags?: {
      [key: string]: string;
    };
  };
};

/** A transaction in its root. */
export type TransactionDocument = {
  transaction: Transaction;
};

/** A page of transactions. */
export type TransactionList = {
  /** How many transactions the page has. */
  count: number;
  /** The transactions, newest first. */
  transactions: Transaction[];
};

/** A time in UTC, such as `2019-12-14T19:00:31Z`. */
export type TransactionTime = string;

/** What a transaction is for. */
export type TransactionType =
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

/** The body that changes an account. */
export type UpdateAccountRequest = {
  account: {
    /**
     * The id once more, as the vendor's SDKs send it. Nothing shows that it is needed.
     * @example 12345
     */
    id?: number;
    /**
     * Display name of the account.
     * @example App Developer Inc.
     */
    company_name: string;
  };
};

/** The body that changes an attachment. */
export type UpdateAttachmentRequest = {
  attachment: {
    /**
     * The id once more, as the vendor's SDK sends it.
     * @example 6242737
     */
    id?: number;
    /**
     * Its media type, such as `image/png`.
     * @example image/gif
     */
    content_type?: string;
    /**
     * Name of the file.
     * @example what.gif
     */
    file_name?: string;
    /**
     * Where the provider stores it.
     * @example abcdee
     */
    key_name?: string;
    /**
     * Size in bytes.
     * @example 1024
     */
    size?: number;
  };
};

/** The body that renames a connector. */
export type UpdateConnectorRequest = {
  connector: {
    /**
     * The id once more, as the vendor's SDKs send it. Nothing shows that it is needed.
     * @example 424242
     */
    id?: number;
    /**
     * Its name.
     * @example My Connector
     */
    name: string;
  };
};

/** The body that changes a contact. */
export type UpdateContactRequest = {
  contact: {
    /**
     * The id once more, as the vendor's SDK sends it. Nothing shows that it is needed.
     * @example 141
     */
    id?: number;
    /**
     * First name.
     * @example Jane
     */
    first_name?: string;
    /**
     * Last name.
     * @example Doe
     */
    last_name?: string;
    /**
     * E-mail address.
     * @example jane@example.com
     */
    email?: string;
    /**
     * What the person is to be reached for.
     * @example billing
     */
    contact_type?: "agency" | "billing" | "main" | "company" | "marketing";
    /**
     * Company.
     * @example Example Ltd.
     */
    company_name?: string | null;
    /**
     * Title or profession.
     * @example Software Engineer
     */
    title?: string | null;
    /**
     * First line of the address.
     * @example 1 Main St
     */
    address1?: string | null;
    /**
     * Second line of the address.
     * @example Suite 5
     */
    address2?: string | null;
    /**
     * Third line of the address.
     * @example Building B
     */
    address3?: string | null;
    /**
     * City.
     * @example Santo Domingo
     */
    city?: string | null;
    /**
     * State.
     * @example KS
     */
    state?: string | null;
    /**
     * ZIP or other postal code.
     * @example 66101
     */
    postal_code?: string | null;
    /**
     * Country, as a name.
     * @example Dominican Republic
     */
    country?: string | null;
    /**
     * Mobile number.
     * @example +15555550100
     */
    mobile_phone?: string | null;
    /**
     * Number at work.
     * @example +15555550101
     */
    work_phone?: string | null;
    /**
     * Fax number.
     * @example +15555550102
     */
    fax?: string | null;
  };
};

/** The body that changes a number. */
export type UpdateNumberRequest = {
  /** Not confirmed by the provider: Whether null clears a setting or is ignored is not documented. */
  phone_number: {
    /**
     * The id once more, as the vendor's SDKs send it. Nothing shows that it is needed.
     * @example 1104634
     */
    id?: number;
    /**
     * Display name; at first the number as people write it.
     * @example Dr. Jones
     */
    name?: string;
    /** Where inbound messages go. */
    incoming_text_url?: CallbackUrl;
    /**
     * HTTP method of it; `POST` if it was never set.
     * @example POST
     */
    incoming_text_method?: CallbackMethod;
    /** Where inbound messages go when `incoming_text_url` fails; only together with it. */
    incoming_text_fallback_url?: CallbackUrl;
    /**
     * HTTP method of it; `POST` if it was never set.
     * @example POST
     */
    incoming_text_fallback_method?: CallbackMethod;
    /** Where the status of messages from this number goes. */
    status_text_url?: CallbackUrl;
    /**
     * HTTP method of it. Not confirmed by the provider: Only newer answers have it; it is taken to be writable.
     * @example POST
     */
    status_text_method?: CallbackMethod;
    /**
     * Where to forward calls to, in E.164 form.
     * @example +15555550100
     */
    voice_forwarding_number?: string | null;
    /**
     * Id of the connector to put it into.
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

/** The body that changes a credential. */
export type UpdateUserCredentialRequest = {
  user: {
    credential: {
      /**
       * A label to tell it from others. The Java SDK calls it `Default` if there is none.
       * @example Test credential
       */
      name?: string;
      /**
       * Whether it can be used.
       * @example false
       */
      active?: boolean;
    };
  };
};

/** The body that changes a password. */
export type UpdateUserPasswordRequest = {
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

/** The body that changes a user. */
export type UpdateUserRequest = {
  user: {
    /**
     * The id once more, as the vendor's SDKs send it. Nothing shows that it is needed.
     * @example 5
     */
    id?: number;
    /**
     * The name to log in with.
     * @example someUser
     */
    username?: string;
    /**
     * First name.
     * @example Jane
     */
    first_name?: string;
    /**
     * Last name.
     * @example Doe
     */
    last_name?: string;
    /**
     * E-mail address.
     * @example jane@example.com
     */
    email?: string;
    /**
     * Whether the user can log in.
     * @example true
     */
    active?: boolean;
    /**
     * Time zone, such as `UTC`.
     * @example UTC
     */
    timezone?: string;
  };
};

/** A user of the account. */
export type User = {
  /** Id of the user. */
  id: number;
  /** Id of the user's account. */
  account_id: number;
  /** The name to log in with; often the e-mail address. */
  username: string;
  /** First name. */
  first_name: string | null;
  /** Last name. */
  last_name: string | null;
  /** E-mail address. */
  email: string;
  /** Whether the user can log in. */
  active: boolean;
  /** Whether the user has confirmed the e-mail address. */
  verified: boolean;
  /** Time zone, such as `UTC`. */
  timezone: string;
  /** Second factor of the log-in. Missing in older answers; no value but null is known. */
  mfa_method?: string | null;
  /** An API key. Only in answers of 2017. */
  api_key?: string;
  /** What the user may do. */
  roles: UserRole[];
  /** When it was created. */
  date_created: Timestamp;
  /** When it was last changed. */
  date_modified: Timestamp;
};

/** A pair of API key and secret, without the secret. */
export type UserCredential = {
  /** Id of the credential. */
  id: number;
  /** Id of the user. */
  user_id: number;
  /** A label, such as `Auto-Generated Key`. */
  name: string | null;
  /** Whether it can be used. */
  active: boolean;
  /** The API key; 35 characters, `MTK` first. */
  api_key: string;
  /** When it was created. */
  date_created: Timestamp;
  /** When it was last changed. */
  date_modified: Timestamp;
};

/** A credential in its two roots. */
export type UserCredentialDocument = {
  user: {
    /** Id of the user. */
    id?: number;
    credential: UserCredential;
  };
};

/** The credentials of a user, in their root. */
export type UserCredentialList = {
  user: UserCredentials;
};

/** All credentials of a user. */
export type UserCredentials = {
  /** Id of the user. */
  id: number;
  /** The credentials, without their secrets. */
  credentials: UserCredential[];
};

/** A user in its root. */
export type UserDocument = {
  user: User;
};

/** A page of users. */
export type UserList = {
  /** The users. */
  users: User[];
};

/** A role. */
export type UserRole = {
  /** Id of the role. */
  id: number;
  /** Whether it can be used. */
  active?: boolean;
  name: UserRoleName;
  /** The name in words, such as `Account administrator role`. */
  description?: string;
  /** Whether it is a customer's or the vendor's. */
  role_type?: "client" | "system" | (string & {});
  /** When it was created. */
  date_created?: Timestamp;
  /** When it was last changed. */
  date_modified?: Timestamp;
};

/** Name of a role. */
export type UserRoleName = "System" | "SiteAdministrator" | "AccountAdministrator" | "User" | (string & {});

interface AccountIdMember {
  /**
   * Id of the account. Left out, it is the configured one.
   *
   * Limits: 1 or more.
   *
   * @default the client's option `accountId`
   * @example 12345
   */
  account_id?: number;
}

interface PageMember {
  /**
   * Which page, the first is 1.
   *
   * Limits: 1 or more.
   *
   * @default 1
   * @example 1
   */
  page?: number;
}

interface LimitMember {
  /**
   * How many items a page has, at most 150.
   *
   * Limits: 1 to 150.
   *
   * @default 50
   * @example 50
   */
  limit?: number;
}

interface OrderMember {
  /**
   * By which field and in which direction: `id asc`, the oldest first, or `id desc`, with one space. Which
   * fields can be used is not documented; the SDKs' examples sort by `id`, `sent` and `last_name`.
   *
   * @default "id asc"
   * @example "id desc"
   */
  order?: string;
}

interface SearchMember {
  /**
   * Only what this key word is found in. Which fields are searched is not documented.
   *
   * @example "taxi"
   */
  search?: string;
}

interface SmsConfigurationIdMember {
  /**
   * Id of a configuration, the predecessor of connectors.
   *
   * Not confirmed by the provider: The server is taken to ignore it by now.
   *
   * @deprecated
   * @example 7
   */
  sms_configuration_id?: number;
}

interface MessageIdMember {
  /**
   * Id of the message.
   *
   * Limits: 1 or more.
   *
   * @example 6242736
   */
  message_id: number;
}

interface AttachmentIdMember {
  /**
   * Id of the attachment.
   *
   * Limits: 1 or more.
   *
   * @example 6242737
   */
  attachment_id: number;
}

interface NameMember {
  /**
   * Only numbers with exactly this display name.
   *
   * Limits: at least 1 character.
   *
   * @example "Dr. Jones"
   */
  name?: string;
}

interface ContainsMember {
  /**
   * Only numbers with these digits: letters spell words, `?` is one digit, `*` any number of digits.
   *
   * Limits: at least 1 character.
   *
   * @example "612*"
   */
  contains?: string;
}

interface NameMember2 {
  /**
   * Display name; at first the number as people write it.
   *
   * @example "Dr. Jones"
   */
  name?: string;
}

interface IncomingTextUrlMember {
  /**
   * Where inbound messages go.
   *
   * Limits: at most 256 characters, uri.
   *
   * @example "https://example.com/vivial/5f2b8c"
   */
  incoming_text_url?: CallbackUrl;
}

interface IncomingTextMethodMember {
  /**
   * HTTP method of it; `POST` if it was never set.
   *
   * @example "POST"
   */
  incoming_text_method?: CallbackMethod;
}

interface IncomingTextFallbackUrlMember {
  /**
   * Where inbound messages go when `incoming_text_url` fails; only together with it.
   *
   * Limits: at most 256 characters, uri.
   *
   * @example "https://example.com/vivial/5f2b8c"
   */
  incoming_text_fallback_url?: CallbackUrl;
}

interface IncomingTextFallbackMethodMember {
  /**
   * HTTP method of it; `POST` if it was never set.
   *
   * @example "POST"
   */
  incoming_text_fallback_method?: CallbackMethod;
}

interface StatusTextUrlMember {
  /**
   * Where the status of messages from this number goes.
   *
   * Limits: at most 256 characters, uri.
   *
   * @example "https://example.com/vivial/5f2b8c"
   */
  status_text_url?: CallbackUrl;
}

interface VoiceForwardingNumberMember {
  /**
   * Where to forward calls to, in E.164 form.
   *
   * @example "+15555550100"
   */
  voice_forwarding_number?: string | null;
}

interface ConnectorIdMember {
  /**
   * Id of the connector to put it into.
   *
   * @example 424242
   */
  connector_id?: number | null;
}

interface NumberIdMember {
  /**
   * Id of the number, not the number itself.
   *
   * Limits: 1 or more.
   *
   * @example 1104634
   */
  number_id: number;
}

interface ConnectorIdMember2 {
  /**
   * Id of the connector.
   *
   * Limits: 1 or more.
   *
   * @example 424242
   */
  connector_id: number;
}

interface PhoneNumbersMember {
  /**
   * The numbers.
   *
   * @example [{ phone_number: "+13022136859", phone_number_id: 29 }]
   */
  phone_numbers: ConnectorNumberKey[];
}

interface FirstNameMember {
  /**
   * First name.
   *
   * Limits: at most 128 characters.
   *
   * @example "Jane"
   */
  first_name?: string;
}

interface LastNameMember {
  /**
   * Last name.
   *
   * Limits: at most 128 characters.
   *
   * @example "Doe"
   */
  last_name?: string;
}

interface UserIdMember {
  /**
   * Id of the user.
   *
   * Limits: 1 or more.
   *
   * @example 5
   */
  user_id: number;
}

interface CredentialIdMember {
  /**
   * Id of the credential.
   *
   * Limits: 1 or more.
   *
   * @example 7
   */
  credential_id: number;
}

interface ContactIdMember {
  /**
   * Id of the contact.
   *
   * Limits: 1 or more.
   *
   * @example 141
   */
  contact_id: number;
}

/** Input of `listMessages`. */
export interface ListMessagesInput extends AccountIdMember, PageMember, LimitMember, OrderMember, SearchMember {}

/** What `listMessages` resolves to. */
export type ListMessagesOutput = MessageList;

/** One element of `listMessages`. */
export type ListMessagesItem = Message;

/** What `listMessages.raw` resolves to. */
export type ListMessagesResult = RawResults<200, MessageList, 401 | 403 | 429 | 500, ErrorBody>;

/** Input of `sendMessage`. */
export interface SendMessageInput extends AccountIdMember, SmsConfigurationIdMember {
  /**
   * The recipient, in E.164 form.
   *
   * Limits: at least 1 character.
   *
   * @example "+11234567890"
   */
  to_number: E164;
  /**
   * One of the account's numbers, in E.164 form. Ignored beside `connector_id`.
   *
   * Limits: at least 1 character.
   *
   * @example "+19132597591"
   */
  from_number?: E164;
  /**
   * Id of a connector, one of whose numbers sends it. Wins over `from_number`.
   *
   * Limits: 1 or more.
   *
   * @example 424242
   */
  connector_id?: number;
  /**
   * The text, of at most 1600 characters as documented; the server's own limit is less than 2048. May be
   * empty beside `media_urls`.
   *
   * @example "Howdy, from Vivial Connect!"
   */
  body?: string;
  /**
   * Public URLs of media, which the server fetches and which make the message an MMS. GIF, PNG and JPEG are
   * fitted to the recipient's telephone; most common sound, film, document and archive files are accepted,
   * `.ppt` is not.
   *
   * @example ["https://example.com/a.png"]
   */
  media_urls?: string[];
}

/** What `sendMessage` resolves to. */
export type SendMessageOutput = Message;

/** What `sendMessage.raw` resolves to. */
export type SendMessageResult = RawResults<200, MessageDocument, 400 | 401 | 403 | 429 | 500, ErrorBody>;

/** Input of `countMessages`. */
export interface CountMessagesInput extends AccountIdMember {}

/** What `countMessages` resolves to. */
export type CountMessagesOutput = number;

/** What `countMessages.raw` resolves to. */
export type CountMessagesResult = RawResults<200, Count, 401 | 403 | 429 | 500, ErrorBody>;

/** Input of `listBulkJobs`. */
export interface ListBulkJobsInput extends AccountIdMember, PageMember {}

/** What `listBulkJobs` resolves to. */
export type ListBulkJobsOutput = BulkJobList;

/** One element of `listBulkJobs`. */
export type ListBulkJobsItem = BulkJob;

/** What `listBulkJobs.raw` resolves to. */
export type ListBulkJobsResult = RawResults<200, BulkJobList, 401 | 403 | 429 | 500, ErrorBody>;

/** Input of `sendBulkMessages`. */
export interface SendBulkMessagesInput extends AccountIdMember {
  /**
   * The recipients, in E.164 form. Who is named twice gets it once.
   *
   * Limits: 1 to 100 items.
   *
   * @example ["+16165444547", "+16165648990"]
   */
  to_numbers: E164[];
  /**
   * One of the account's numbers, in E.164 form. Ignored beside `connector_id`.
   *
   * Limits: at least 1 character.
   *
   * @example "+19132597591"
   */
  from_number?: E164;
  /**
   * Id of a connector, one of whose numbers sends it. Wins over `from_number`.
   *
   * Limits: 1 or more.
   *
   * @example 424242
   */
  connector_id?: number;
  /**
   * The text, of at most 1600 characters as documented; the server's own limit is less than 2048. May be
   * empty beside `media_urls`.
   *
   * @example "Bulk Message Test"
   */
  body?: string;
  /**
   * Public URLs of media, which the server fetches and which make the message an MMS. GIF, PNG and JPEG are
   * fitted to the recipient's telephone; most common sound, film, document and archive files are accepted,
   * `.ppt` is not.
   *
   * @example ["https://example.com/a.png"]
   */
  media_urls?: string[];
}

/** What `sendBulkMessages` resolves to. */
export type SendBulkMessagesOutput = BulkJobReceipt;

/** What `sendBulkMessages.raw` resolves to. */
export type SendBulkMessagesResult = RawResults<200, BulkJobReceipt, 400 | 401 | 403 | 429 | 500, ErrorBody>;

/** Input of `listBulkMessages`. */
export interface ListBulkMessagesInput extends AccountIdMember {
  /**
   * Id of the job, a UUID.
   *
   * Limits: at least 1 character.
   *
   * @example "ac84229f-86ca-5edb-a37b-df253a94dbcb"
   */
  bulk_id: string;
}

/** What `listBulkMessages` resolves to. */
export type ListBulkMessagesOutput = MessageList;

/** What `listBulkMessages.raw` resolves to. */
export type ListBulkMessagesResult = RawResults<200, MessageList, 401 | 403 | 404 | 429 | 500, ErrorBody>;

/** Input of `getMessage`. */
export interface GetMessageInput extends AccountIdMember, MessageIdMember {}

/** What `getMessage` resolves to. */
export type GetMessageOutput = Message;

/** What `getMessage.raw` resolves to. */
export type GetMessageResult = RawResults<200, MessageDocument, 401 | 403 | 404 | 429 | 500, ErrorBody>;

/** Input of `redactMessage`. */
export interface RedactMessageInput extends AccountIdMember, MessageIdMember {
  /**
   * The id once more, as all of the vendor's SDKs send it. Nothing shows that it is needed.
   *
   * @example 6242736
   */
  id?: number;
}

/** What `redactMessage` resolves to. */
export type RedactMessageOutput = Message;

/** What `redactMessage.raw` resolves to. */
export type RedactMessageResult = RawResults<200, MessageDocument, 400 | 401 | 403 | 404 | 429 | 500, ErrorBody>;

/** Input of `listAttachments`. */
export interface ListAttachmentsInput
  extends AccountIdMember,
    MessageIdMember,
    PageMember,
    LimitMember,
    OrderMember,
    SearchMember {}

/** What `listAttachments` resolves to. */
export type ListAttachmentsOutput = AttachmentList;

/** One element of `listAttachments`. */
export type ListAttachmentsItem = Attachment;

/** What `listAttachments.raw` resolves to. */
export type ListAttachmentsResult = RawResults<200, AttachmentList, 401 | 403 | 404 | 429 | 500, ErrorBody>;

/** Input of `createAttachment`. */
export interface CreateAttachmentInput extends AccountIdMember, MessageIdMember {
  /**
   * Its media type, such as `image/png`.
   *
   * @example "image/gif"
   */
  content_type?: string;
  /**
   * Name of the file.
   *
   * @example "what.gif"
   */
  file_name?: string;
  /**
   * Where the provider stores it.
   *
   * @example "abcdee"
   */
  key_name?: string;
  /**
   * Size in bytes.
   *
   * @example 1024
   */
  size?: number;
}

/** What `createAttachment` resolves to. */
export type CreateAttachmentOutput = Attachment;

/** What `createAttachment.raw` resolves to. */
export type CreateAttachmentResult = RawResults<
  200,
  AttachmentDocument,
  400 | 401 | 403 | 404 | 405 | 429 | 500,
  ErrorBody
>;

/** Input of `countAttachments`. */
export interface CountAttachmentsInput extends AccountIdMember, MessageIdMember {}

/** What `countAttachments` resolves to. */
export type CountAttachmentsOutput = number;

/** What `countAttachments.raw` resolves to. */
export type CountAttachmentsResult = RawResults<200, Count, 401 | 403 | 404 | 429 | 500, ErrorBody>;

/** Input of `getAttachment`. */
export interface GetAttachmentInput extends AccountIdMember, MessageIdMember, AttachmentIdMember {}

/** What `getAttachment` resolves to. */
export type GetAttachmentOutput = Attachment;

/** What `getAttachment.raw` resolves to. */
export type GetAttachmentResult = RawResults<200, AttachmentDocument, 401 | 403 | 404 | 429 | 500, ErrorBody>;

/** Input of `updateAttachment`. */
export interface UpdateAttachmentInput extends AccountIdMember, MessageIdMember, AttachmentIdMember {
  /**
   * The id once more, as the vendor's SDK sends it.
   *
   * @example 6242737
   */
  id?: number;
  /**
   * Its media type, such as `image/png`.
   *
   * @example "image/gif"
   */
  content_type?: string;
  /**
   * Name of the file.
   *
   * @example "what.gif"
   */
  file_name?: string;
  /**
   * Where the provider stores it.
   *
   * @example "abcdee"
   */
  key_name?: string;
  /**
   * Size in bytes.
   *
   * @example 1024
   */
  size?: number;
}

/** What `updateAttachment` resolves to. */
export type UpdateAttachmentOutput = Attachment;

/** What `updateAttachment.raw` resolves to. */
export type UpdateAttachmentResult = RawResults<
  200,
  AttachmentDocument,
  400 | 401 | 403 | 404 | 405 | 429 | 500,
  ErrorBody
>;

/** Input of `deleteAttachment`. */
export interface DeleteAttachmentInput extends AccountIdMember, MessageIdMember, AttachmentIdMember {}

/** What `deleteAttachment` resolves to. */
export type DeleteAttachmentOutput = undefined;

/** What `deleteAttachment.raw` resolves to. */
export type DeleteAttachmentResult = RawResults<204, undefined, 401 | 403 | 404 | 429 | 500, ErrorBody>;

/** Input of `downloadAttachment`. */
export interface DownloadAttachmentInput extends AccountIdMember, MessageIdMember, AttachmentIdMember {}

/** What `downloadAttachment` resolves to. */
export type DownloadAttachmentOutput = ReadableStream<Uint8Array<ArrayBuffer>>;

/** What `downloadAttachment.raw` resolves to. */
export type DownloadAttachmentResult = RawResults<
  200,
  ReadableStream<Uint8Array<ArrayBuffer>>,
  401 | 403 | 404 | 429 | 500,
  ErrorBody
>;

/** Input of `listNumbers`. */
export interface ListNumbersInput
  extends AccountIdMember,
    NameMember,
    ContainsMember,
    PageMember,
    LimitMember,
    OrderMember,
    SearchMember {}

/** What `listNumbers` resolves to. */
export type ListNumbersOutput = PhoneNumberList;

/** One element of `listNumbers`. */
export type ListNumbersItem = PhoneNumber;

/** What `listNumbers.raw` resolves to. */
export type ListNumbersResult = RawResults<200, PhoneNumberList, 401 | 403 | 429 | 500, ErrorBody>;

/** Input of `buyNumber`. */
export interface BuyNumberInput
  extends AccountIdMember,
    NameMember2,
    IncomingTextUrlMember,
    IncomingTextMethodMember,
    IncomingTextFallbackUrlMember,
    IncomingTextFallbackMethodMember,
    StatusTextUrlMember,
    VoiceForwardingNumberMember,
    ConnectorIdMember {
  /**
   * The number to buy, from listAvailableNumbers.
   *
   * Limits: at least 1 character.
   *
   * @example "+19132597591"
   */
  phone_number: E164;
  /**
   * Whether it is local or toll-free.
   *
   * @example "local"
   */
  phone_number_type: NumberKind;
  /**
   * Its area code. To buy by area code alone is no longer possible.
   *
   * @deprecated
   * @example "913"
   */
  area_code?: string | number;
}

/** What `buyNumber` resolves to. */
export type BuyNumberOutput = PhoneNumber;

/** What `buyNumber.raw` resolves to. */
export type BuyNumberResult = RawResults<200, PhoneNumberDocument, 400 | 401 | 403 | 429 | 500, ErrorBody>;

/** Input of `countNumbers`. */
export interface CountNumbersInput extends AccountIdMember, NameMember, ContainsMember {}

/** What `countNumbers` resolves to. */
export type CountNumbersOutput = number;

/** What `countNumbers.raw` resolves to. */
export type CountNumbersResult = RawResults<200, Count, 401 | 403 | 429 | 500, ErrorBody>;

/** Input of `listAvailableNumbers`. */
export interface ListAvailableNumbersInput extends AccountIdMember {
  /**
   * Country, two capital letters. Only `US` has numbers.
   *
   * Limits: `^[A-Z]{2}$`.
   *
   * @example "US"
   */
  country_code: string;
  /**
   * Whether to search for local or toll-free numbers.
   *
   * @example "local"
   */
  number_type: NumberKind;
  /**
   * Numbers with this area code.
   *
   * Limits: `^\d{3}$`.
   *
   * @example "913"
   */
  area_code?: string;
  /**
   * Numbers of this US state, two capital letters.
   *
   * Limits: `^[A-Z]{2}$`.
   *
   * @example "KS"
   */
  in_region?: string;
  /**
   * Numbers near this ZIP code.
   *
   * Limits: `^\d{5}$`.
   *
   * @example "66101"
   */
  in_postal_code?: string;
  /**
   * Numbers of this city. All examples give `in_region` with it.
   *
   * Limits: at least 1 character.
   *
   * @example "Kansas City"
   */
  in_city?: string;
  /**
   * A pattern of the digits: letters spell words, `?` is one digit, `*` any number of digits.
   *
   * Limits: at least 1 character.
   *
   * @example "??FUN*"
   */
  contains?: string;
  /**
   * The first digits after the area code, three or more; with `area_code` only.
   *
   * Limits: `^\d{3,}$`.
   *
   * @example "555"
   */
  local_number?: string;
  /**
   * How many numbers to find, at most 150.
   *
   * Limits: 1 to 150.
   *
   * @default 50
   * @example 5
   */
  limit?: number;
}

/** What `listAvailableNumbers` resolves to. */
export type ListAvailableNumbersOutput = AvailableNumberList;

/** What `listAvailableNumbers.raw` resolves to. */
export type ListAvailableNumbersResult = RawResults<200, AvailableNumberList, 400 | 401 | 403 | 429 | 500, ErrorBody>;

/** Input of `lookupNumber`. */
export interface LookupNumberInput extends AccountIdMember {
  /**
   * The number, in E.164 form, with or without the plus sign.
   *
   * Limits: at least 1 character.
   *
   * @example "+15152073167"
   */
  phone_number: E164;
}

/** What `lookupNumber` resolves to. */
export type LookupNumberOutput = NumberInfo;

/** What `lookupNumber.raw` resolves to. */
export type LookupNumberResult = RawResults<200, NumberInfoDocument, 400 | 401 | 403 | 404 | 429 | 500, ErrorBody>;

/** Input of `listTaggedNumbers`. */
export interface ListTaggedNumbersInput extends AccountIdMember, PageMember, LimitMember {
  /**
   * Numbers with these tags; `key:value`, and a comma between two.
   *
   * @example "storeid:500,city:Berlin"
   */
  contains?: string;
  /**
   * Numbers without these tags; `key:value`, and a comma between two.
   *
   * @example "closed:yes"
   */
  notcontains?: string;
}

/** What `listTaggedNumbers` resolves to. */
export type ListTaggedNumbersOutput = TaggedNumberList;

/** One element of `listTaggedNumbers`. */
export type ListTaggedNumbersItem = PhoneNumber;

/** What `listTaggedNumbers.raw` resolves to. */
export type ListTaggedNumbersResult = RawResults<200, TaggedNumberList, 401 | 403 | 429 | 500, ErrorBody>;

/** Input of `getNumber`. */
export interface GetNumberInput extends AccountIdMember, NumberIdMember {}

/** What `getNumber` resolves to. */
export type GetNumberOutput = PhoneNumber;

/** What `getNumber.raw` resolves to. */
export type GetNumberResult = RawResults<200, PhoneNumberDocument, 401 | 403 | 404 | 429 | 500, ErrorBody>;

/** Input of `updateNumber`. */
export interface UpdateNumberInput
  extends AccountIdMember,
    NumberIdMember,
    NameMember2,
    IncomingTextUrlMember,
    IncomingTextMethodMember,
    IncomingTextFallbackUrlMember,
    IncomingTextFallbackMethodMember,
    StatusTextUrlMember,
    VoiceForwardingNumberMember,
    ConnectorIdMember,
    SmsConfigurationIdMember {
  /**
   * The id once more, as the vendor's SDKs send it. Nothing shows that it is needed.
   *
   * @example 1104634
   */
  id?: number;
  /**
   * HTTP method of it.
   *
   * Not confirmed by the provider: Only newer answers have it; it is taken to be writable.
   *
   * @example "POST"
   */
  status_text_method?: CallbackMethod;
}

/** What `updateNumber` resolves to. */
export type UpdateNumberOutput = PhoneNumber;

/** What `updateNumber.raw` resolves to. */
export type UpdateNumberResult = RawResults<200, PhoneNumberDocument, 400 | 401 | 403 | 404 | 429 | 500, ErrorBody>;

/** Input of `deleteNumber`. */
export interface DeleteNumberInput extends AccountIdMember, NumberIdMember {}

/** What `deleteNumber` resolves to. */
export type DeleteNumberOutput = undefined;

/** What `deleteNumber.raw` resolves to. */
export type DeleteNumberResult = RawResults<204, undefined, 401 | 403 | 404 | 429 | 500, ErrorBody>;

/** Input of `getNumberTags`. */
export interface GetNumberTagsInput extends AccountIdMember, NumberIdMember {}

/** What `getNumberTags` resolves to. */
export type GetNumberTagsOutput = NumberTags;

/** What `getNumberTags.raw` resolves to. */
export type GetNumberTagsResult = RawResults<200, NumberTagsDocument, 401 | 403 | 404 | 429 | 500, ErrorBody>;

/** Input of `updateNumberTags`. */
export interface UpdateNumberTagsInput extends AccountIdMember, NumberIdMember {
  /**
   * The tags, as names and values.
   *
   * @example { storeid: "500" }
   */
  tags: NumberTags;
}

/** What `updateNumberTags` resolves to. */
export type UpdateNumberTagsOutput = NumberTags;

/** What `updateNumberTags.raw` resolves to. */
export type UpdateNumberTagsResult = RawResults<200, NumberTagsDocument, 400 | 401 | 403 | 404 | 429 | 500, ErrorBody>;

/** Input of `deleteNumberTags`. */
export interface DeleteNumberTagsInput extends AccountIdMember, NumberIdMember {
  /**
   * The tags, as names and values.
   *
   * @example { storeid: "500" }
   */
  tags: NumberTags;
}

/** What `deleteNumberTags` resolves to. */
export type DeleteNumberTagsOutput = DeletedTagsDocument;

/** What `deleteNumberTags.raw` resolves to. */
export type DeleteNumberTagsResult = RawResults<200, DeletedTagsDocument, 400 | 401 | 403 | 404 | 429 | 500, ErrorBody>;

/** Input of `listLocalNumbers`. */
export interface ListLocalNumbersInput
  extends AccountIdMember,
    NameMember,
    ContainsMember,
    PageMember,
    LimitMember,
    OrderMember,
    SearchMember {}

/** What `listLocalNumbers` resolves to. */
export type ListLocalNumbersOutput = PhoneNumberList;

/** One element of `listLocalNumbers`. */
export type ListLocalNumbersItem = PhoneNumber;

/** What `listLocalNumbers.raw` resolves to. */
export type ListLocalNumbersResult = RawResults<200, PhoneNumberList, 401 | 403 | 429 | 500, ErrorBody>;

/** Input of `buyLocalNumber`. */
export interface BuyLocalNumberInput
  extends AccountIdMember,
    NameMember2,
    IncomingTextUrlMember,
    IncomingTextMethodMember,
    IncomingTextFallbackUrlMember,
    IncomingTextFallbackMethodMember,
    StatusTextUrlMember,
    VoiceForwardingNumberMember,
    ConnectorIdMember {
  /**
   * The number to buy, from listAvailableNumbers.
   *
   * Limits: at least 1 character.
   *
   * @example "+19132597591"
   */
  phone_number: E164;
  /**
   * Its area code. To buy by area code alone is no longer possible.
   *
   * @deprecated
   * @example "913"
   */
  area_code?: string | number;
}

/** What `buyLocalNumber` resolves to. */
export type BuyLocalNumberOutput = PhoneNumber;

/** What `buyLocalNumber.raw` resolves to. */
export type BuyLocalNumberResult = RawResults<200, PhoneNumberDocument, 400 | 401 | 403 | 429 | 500, ErrorBody>;

/** Input of `countLocalNumbers`. */
export interface CountLocalNumbersInput extends AccountIdMember, NameMember, ContainsMember {}

/** What `countLocalNumbers` resolves to. */
export type CountLocalNumbersOutput = number;

/** What `countLocalNumbers.raw` resolves to. */
export type CountLocalNumbersResult = RawResults<200, Count, 401 | 403 | 429 | 500, ErrorBody>;

/** Input of `getLocalNumber`. */
export interface GetLocalNumberInput extends AccountIdMember, NumberIdMember {}

/** What `getLocalNumber` resolves to. */
export type GetLocalNumberOutput = PhoneNumber;

/** What `getLocalNumber.raw` resolves to. */
export type GetLocalNumberResult = RawResults<200, PhoneNumberDocument, 401 | 403 | 404 | 429 | 500, ErrorBody>;

/** Input of `updateLocalNumber`. */
export interface UpdateLocalNumberInput
  extends AccountIdMember,
    NumberIdMember,
    NameMember2,
    IncomingTextMethodMember,
    IncomingTextFallbackUrlMember,
    IncomingTextFallbackMethodMember,
    StatusTextUrlMember,
    VoiceForwardingNumberMember,
    ConnectorIdMember,
    SmsConfigurationIdMember {
  /**
   * The id once more, as the vendor's SDKs send it. Nothing shows that it is needed.
   *
   * @example 1104634
   */
  id?: number;
  /**
   * Where inbound messages go.
   *
   * Limits: at most 256 characters, uri.
   *
   * @example "https://foo.bar/callback"
   */
  incoming_text_url?: CallbackUrl;
  /**
   * HTTP method of it.
   *
   * Not confirmed by the provider: Only newer answers have it; it is taken to be writable.
   *
   * @example "POST"
   */
  status_text_method?: CallbackMethod;
}

/** What `updateLocalNumber` resolves to. */
export type UpdateLocalNumberOutput = PhoneNumber;

/** What `updateLocalNumber.raw` resolves to. */
export type UpdateLocalNumberResult = RawResults<
  200,
  PhoneNumberDocument,
  400 | 401 | 403 | 404 | 429 | 500,
  ErrorBody
>;

/** Input of `deleteLocalNumber`. */
export interface DeleteLocalNumberInput extends AccountIdMember, NumberIdMember {}

/** What `deleteLocalNumber` resolves to. */
export type DeleteLocalNumberOutput = undefined;

/** What `deleteLocalNumber.raw` resolves to. */
export type DeleteLocalNumberResult = RawResults<204, undefined, 401 | 403 | 404 | 429 | 500, ErrorBody>;

/** Input of `listConnectors`. */
export interface ListConnectorsInput extends AccountIdMember, PageMember, LimitMember, OrderMember, SearchMember {}

/** What `listConnectors` resolves to. */
export type ListConnectorsOutput = ConnectorList;

/** One element of `listConnectors`. */
export type ListConnectorsItem = Connector;

/** What `listConnectors.raw` resolves to. */
export type ListConnectorsResult = RawResults<200, ConnectorList, 401 | 403 | 429 | 500, ErrorBody>;

/** Input of `createConnector`. */
export interface CreateConnectorInput extends AccountIdMember {
  /**
   * Its name.
   *
   * @example "My Connector"
   */
  name: string;
  /**
   * Whether it can be used at once. Only the vendor's .NET SDK sends it.
   *
   * @example true
   */
  active?: boolean;
  /**
   * Where events go.
   *
   * @example [{ message_type: "text", event_type: "incoming", url: "https://example.com/in", method: "POST" }]
   */
  callbacks?: NewConnectorCallback[];
  /**
   * Its numbers.
   *
   * @example [{ phone_number: "+13022136859", phone_number_id: 29 }]
   */
  phone_numbers?: ConnectorNumberKey[];
}

/** What `createConnector` resolves to. */
export type CreateConnectorOutput = Connector;

/** What `createConnector.raw` resolves to. */
export type CreateConnectorResult = RawResults<200, ConnectorDocument, 400 | 401 | 403 | 429 | 500, ErrorBody>;

/** Input of `countConnectors`. */
export interface CountConnectorsInput extends AccountIdMember {}

/** What `countConnectors` resolves to. */
export type CountConnectorsOutput = number;

/** What `countConnectors.raw` resolves to. */
export type CountConnectorsResult = RawResults<200, Count, 401 | 403 | 429 | 500, ErrorBody>;

/** Input of `getConnector`. */
export interface GetConnectorInput extends AccountIdMember, ConnectorIdMember2 {}

/** What `getConnector` resolves to. */
export type GetConnectorOutput = Connector;

/** What `getConnector.raw` resolves to. */
export type GetConnectorResult = RawResults<200, ConnectorDocument, 401 | 403 | 404 | 429 | 500, ErrorBody>;

/** Input of `updateConnector`. */
export interface UpdateConnectorInput extends AccountIdMember, ConnectorIdMember2 {
  /**
   * The id once more, as the vendor's SDKs send it. Nothing shows that it is needed.
   *
   * @example 424242
   */
  id?: number;
  /**
   * Its name.
   *
   * @example "My Connector"
   */
  name: string;
}

/** What `updateConnector` resolves to. */
export type UpdateConnectorOutput = Connector;

/** What `updateConnector.raw` resolves to. */
export type UpdateConnectorResult = RawResults<200, ConnectorDocument, 400 | 401 | 403 | 404 | 429 | 500, ErrorBody>;

/** Input of `deleteConnector`. */
export interface DeleteConnectorInput extends AccountIdMember, ConnectorIdMember2 {}

/** What `deleteConnector` resolves to. */
export type DeleteConnectorOutput = undefined;

/** What `deleteConnector.raw` resolves to. */
export type DeleteConnectorResult = RawResults<204, undefined, 401 | 403 | 404 | 429 | 500, ErrorBody>;

/** Input of `listConnectorCallbacks`. */
export interface ListConnectorCallbacksInput extends AccountIdMember, ConnectorIdMember2 {}

/** What `listConnectorCallbacks` resolves to. */
export type ListConnectorCallbacksOutput = PartialConnector;

/** What `listConnectorCallbacks.raw` resolves to. */
export type ListConnectorCallbacksResult = RawResults<
  200,
  PartialConnectorDocument,
  401 | 403 | 404 | 429 | 500,
  ErrorBody
>;

/** Input of `createConnectorCallbacks`. */
export interface CreateConnectorCallbacksInput extends AccountIdMember, ConnectorIdMember2 {
  /**
   * The callbacks.
   *
   * @example [{ event_type: "incoming", message_type: "text", url: "https://example.com/in", method: "POST" }]
   */
  callbacks: NewConnectorCallback[];
}

/** What `createConnectorCallbacks` resolves to. */
export type CreateConnectorCallbacksOutput = PartialConnector;

/** What `createConnectorCallbacks.raw` resolves to. */
export type CreateConnectorCallbacksResult = RawResults<
  200,
  PartialConnectorDocument,
  400 | 401 | 403 | 404 | 429 | 500,
  ErrorBody
>;

/** Input of `updateConnectorCallbacks`. */
export interface UpdateConnectorCallbacksInput extends AccountIdMember, ConnectorIdMember2 {
  /**
   * The callbacks.
   *
   * @example [{ event_type: "incoming", message_type: "text", url: "https://example.com/in", method: "POST" }]
   */
  callbacks: NewConnectorCallback[];
}

/** What `updateConnectorCallbacks` resolves to. */
export type UpdateConnectorCallbacksOutput = PartialConnector;

/** What `updateConnectorCallbacks.raw` resolves to. */
export type UpdateConnectorCallbacksResult = RawResults<
  200,
  PartialConnectorDocument,
  400 | 401 | 403 | 404 | 429 | 500,
  ErrorBody
>;

/** Input of `deleteConnectorCallbacks`. */
export interface DeleteConnectorCallbacksInput extends AccountIdMember, ConnectorIdMember2 {
  /**
   * The callbacks to delete.
   *
   * @example [{ event_type: "incoming", message_type: "text" }]
   */
  callbacks: ConnectorCallbackKey[];
}

/** What `deleteConnectorCallbacks` resolves to. */
export type DeleteConnectorCallbacksOutput = PartialConnector;

/** What `deleteConnectorCallbacks.raw` resolves to. */
export type DeleteConnectorCallbacksResult = RawResults<
  200,
  PartialConnectorDocument,
  400 | 401 | 403 | 404 | 429 | 500,
  ErrorBody
>;

/** Input of `listConnectorNumbers`. */
export interface ListConnectorNumbersInput extends AccountIdMember, ConnectorIdMember2, PageMember {}

/** What `listConnectorNumbers` resolves to. */
export type ListConnectorNumbersOutput = ConnectorNumberList;

/** One element of `listConnectorNumbers`. */
export type ListConnectorNumbersItem = ConnectorNumber;

/** What `listConnectorNumbers.raw` resolves to. */
export type ListConnectorNumbersResult = RawResults<200, ConnectorNumberList, 401 | 403 | 404 | 429 | 500, ErrorBody>;

/** Input of `addConnectorNumbers`. */
export interface AddConnectorNumbersInput extends AccountIdMember, ConnectorIdMember2, PhoneNumbersMember {}

/** What `addConnectorNumbers` resolves to. */
export type AddConnectorNumbersOutput = PartialConnector;

/** What `addConnectorNumbers.raw` resolves to. */
export type AddConnectorNumbersResult = RawResults<
  200,
  PartialConnectorDocument,
  400 | 401 | 403 | 404 | 429 | 500,
  ErrorBody
>;

/** Input of `updateConnectorNumbers`. */
export interface UpdateConnectorNumbersInput extends AccountIdMember, ConnectorIdMember2, PhoneNumbersMember {}

/** What `updateConnectorNumbers` resolves to. */
export type UpdateConnectorNumbersOutput = PartialConnector;

/** What `updateConnectorNumbers.raw` resolves to. */
export type UpdateConnectorNumbersResult = RawResults<
  200,
  PartialConnectorDocument,
  400 | 401 | 403 | 404 | 429 | 500,
  ErrorBody
>;

/** Input of `deleteConnectorNumbers`. */
export interface DeleteConnectorNumbersInput extends AccountIdMember, ConnectorIdMember2, PhoneNumbersMember {}

/** What `deleteConnectorNumbers` resolves to. */
export type DeleteConnectorNumbersOutput = PartialConnector;

/** What `deleteConnectorNumbers.raw` resolves to. */
export type DeleteConnectorNumbersResult = RawResults<
  200,
  PartialConnectorDocument,
  400 | 401 | 403 | 404 | 429 | 500,
  ErrorBody
>;

/** Input of `countConnectorNumbers`. */
export interface CountConnectorNumbersInput extends AccountIdMember, ConnectorIdMember2 {}

/** What `countConnectorNumbers` resolves to. */
export type CountConnectorNumbersOutput = number;

/** What `countConnectorNumbers.raw` resolves to. */
export type CountConnectorNumbersResult = RawResults<200, Count, 401 | 403 | 404 | 429 | 500, ErrorBody>;

/** Input of `listLogs`. */
export interface ListLogsInput extends AccountIdMember {
  /**
   * Start of the period, in UTC, as `YYYYMMDDThhmmssZ`.
   *
   * Limits: `^\d{8}T\d{6}Z$`.
   *
   * @example "20181101T145548Z"
   */
  start_time: string;
  /**
   * End of the period, in UTC, as `YYYYMMDDThhmmssZ`.
   *
   * Limits: `^\d{8}T\d{6}Z$`.
   *
   * @example "20181205T155548Z"
   */
  end_time: string;
  /**
   * Only logs of this type.
   *
   * @example "message.queued"
   */
  log_type?: LogType;
  /**
   * Only logs about this item. The id of a message is its phone number here, that of a user the e-mail
   * address.
   *
   * Limits: at least 1 character.
   *
   * @example "+14022048756"
   */
  item_id?: string;
  /**
   * Only logs that this operator caused.
   *
   * Limits: at least 1 character.
   *
   * @example "4"
   */
  operator_id?: string;
  /**
   * How many items a page has, at most 150. The default is not documented.
   *
   * Limits: 1 to 150.
   *
   * @example 25
   */
  limit?: number;
  /**
   * The `last_key` of the page before, unchanged.
   *
   * Limits: at least 1 character.
   *
   * @example "7b226163636f756e745f6964223a207b7d7d"
   */
  start_key?: string;
}

/** What `listLogs` resolves to. */
export type ListLogsOutput = LogList;

/** One element of `listLogs`. */
export type ListLogsItem = LogItem;

/** What `listLogs.raw` resolves to. */
export type ListLogsResult = RawResults<200, LogList, 400 | 401 | 403 | 429 | 500, ErrorBody>;

/** Input of `listAggregatedLogs`. */
export interface ListAggregatedLogsInput extends AccountIdMember {
  /**
   * Start of the period, in UTC, as `YYYYMMDDThhmmssZ`.
   *
   * Limits: `^\d{8}T\d{6}Z$`.
   *
   * @example "20181101T145548Z"
   */
  start_time: string;
  /**
   * End of the period, in UTC, as `YYYYMMDDThhmmssZ`.
   *
   * Limits: `^\d{8}T\d{6}Z$`.
   *
   * @example "20181205T155548Z"
   */
  end_time: string;
  /**
   * The unit of time to count by. The vendor's Python SDK always sends one, `minutes` as a rule.
   *
   * @example "minutes"
   */
  aggregator_type?: "minutes" | "hours" | "days" | "months" | "years";
  /**
   * Only logs of this type.
   *
   * @example "message.queued"
   */
  log_type?: LogType;
  /**
   * Only logs that this operator caused.
   *
   * Limits: at least 1 character.
   *
   * @example "4"
   */
  operator_id?: string;
  /**
   * How many items a page has, at most 150. The default is not documented.
   *
   * Limits: 1 to 150.
   *
   * @example 25
   */
  limit?: number;
  /**
   * The `last_key` of the page before, unchanged.
   *
   * Limits: at least 1 character.
   *
   * @example "7b226163636f756e745f6964223a207b7d7d"
   */
  start_key?: string;
}

/** What `listAggregatedLogs` resolves to. */
export type ListAggregatedLogsOutput = AggregatedLogList;

/** One element of `listAggregatedLogs`. */
export type ListAggregatedLogsItem = AggregatedLogItem;

/** What `listAggregatedLogs.raw` resolves to. */
export type ListAggregatedLogsResult = RawResults<200, AggregatedLogList, 400 | 401 | 403 | 429 | 500, ErrorBody>;

/** Input of `listAccounts`. */
export interface ListAccountsInput extends PageMember, LimitMember, OrderMember, SearchMember {}

/** What `listAccounts` resolves to. */
export type ListAccountsOutput = AccountList;

/** One element of `listAccounts`. */
export type ListAccountsItem = Account;

/** What `listAccounts.raw` resolves to. */
export type ListAccountsResult = RawResults<200, AccountList, 401 | 403 | 429 | 500, ErrorBody>;

/** Input of `createAccount`. */
export interface CreateAccountInput {
  /**
   * Display name of the account.
   *
   * Limits: at least 1 character.
   *
   * @example "App Developer Inc."
   */
  company_name: string;
}

/** What `createAccount` resolves to. */
export type CreateAccountOutput = Account;

/** What `createAccount.raw` resolves to. */
export type CreateAccountResult = RawResults<200, AccountDocument, 400 | 401 | 403 | 404 | 405 | 429 | 500, ErrorBody>;

/** What `countAccounts` resolves to. */
export type CountAccountsOutput = number;

/** What `countAccounts.raw` resolves to. */
export type CountAccountsResult = RawResults<200, Count, 401 | 403 | 429 | 500, ErrorBody>;

/** Input of `getAccount`. */
export interface GetAccountInput extends AccountIdMember {}

/** What `getAccount` resolves to. */
export type GetAccountOutput = Account;

/** What `getAccount.raw` resolves to. */
export type GetAccountResult = RawResults<200, AccountDocument, 401 | 403 | 404 | 429 | 500, ErrorBody>;

/** Input of `updateAccount`. */
export interface UpdateAccountInput extends AccountIdMember {
  /**
   * The id once more, as the vendor's SDKs send it. Nothing shows that it is needed.
   *
   * @example 12345
   */
  id?: number;
  /**
   * Display name of the account.
   *
   * Limits: at least 1 character.
   *
   * @example "App Developer Inc."
   */
  company_name: string;
}

/** What `updateAccount` resolves to. */
export type UpdateAccountOutput = Account;

/** What `updateAccount.raw` resolves to. */
export type UpdateAccountResult = RawResults<200, AccountDocument, 400 | 401 | 403 | 404 | 429 | 500, ErrorBody>;

/** Input of `deleteAccount`. */
export interface DeleteAccountInput {
  /**
   * Id of the account to delete.
   *
   * Limits: 1 or more.
   *
   * @example 12346
   */
  id: number;
}

/** What `deleteAccount` resolves to. */
export type DeleteAccountOutput = undefined;

/** What `deleteAccount.raw` resolves to. */
export type DeleteAccountResult = RawResults<204, undefined, 400 | 401 | 403 | 404 | 405 | 429 | 500, ErrorBody>;

/** Input of `getAccountBillingStatus`. */
export interface GetAccountBillingStatusInput extends AccountIdMember {}

/** What `getAccountBillingStatus` resolves to. */
export type GetAccountBillingStatusOutput = AccountBillingStatus;

/** What `getAccountBillingStatus.raw` resolves to. */
export type GetAccountBillingStatusResult = RawResults<
  200,
  AccountBillingStatus,
  401 | 403 | 404 | 429 | 500,
  ErrorBody
>;

/** Input of `listSubaccounts`. */
export interface ListSubaccountsInput extends AccountIdMember, PageMember, LimitMember {}

/** What `listSubaccounts` resolves to. */
export type ListSubaccountsOutput = SubaccountList;

/** One element of `listSubaccounts`. */
export type ListSubaccountsItem = Account;

/** What `listSubaccounts.raw` resolves to. */
export type ListSubaccountsResult = RawResults<200, SubaccountList, 401 | 403 | 404 | 405 | 429 | 500, ErrorBody>;

/** Input of `listTransactions`. */
export interface ListTransactionsInput extends AccountIdMember, PageMember {
  /**
   * Start of the period, in UTC, such as `2019-12-14T19:00:31Z`. The prose of the SDKs shows
   * `20191214T190031Z`, their tests against the server the longer form.
   *
   * Not confirmed by the provider: Without it, all transactions are taken to be listed; the default is not
   * documented.
   *
   * Limits: `^\d{4}-?\d{2}-?\d{2}T\d{2}:?\d{2}:?\d{2}Z$`.
   *
   * @example "2000-01-19T04:00:00Z"
   */
  start_time?: TransactionTime;
  /**
   * End of the period, in UTC, such as `2019-12-14T19:00:31Z`.
   *
   * Limits: `^\d{4}-?\d{2}-?\d{2}T\d{2}:?\d{2}:?\d{2}Z$`.
   *
   * @example "2099-12-31T00:59:59Z"
   */
  end_time?: TransactionTime;
  /**
   * Only transactions of this type. The brackets belong to the name.
   *
   * Not confirmed by the provider: Repeating the parameter is taken to select several types; the SDKs send
   * one at a time, so one can be given.
   *
   * @example "number_purchase"
   */
  "include_types[]"?: TransactionType;
  /**
   * How many items a page has.
   *
   * Not confirmed by the provider: The maximum is taken to be 150, as in the other lists.
   *
   * Limits: 1 to 150.
   *
   * @default 50
   * @example 10
   */
  limit?: number;
}

/** What `listTransactions` resolves to. */
export type ListTransactionsOutput = TransactionList;

/** One element of `listTransactions`. */
export type ListTransactionsItem = Transaction;

/** What `listTransactions.raw` resolves to. */
export type ListTransactionsResult = RawResults<200, TransactionList, 400 | 401 | 403 | 429 | 500, ErrorBody>;

/** Input of `getTransaction`. */
export interface GetTransactionInput extends AccountIdMember {
  /**
   * Id of the transaction.
   *
   * Limits: 1 or more.
   *
   * @example 3957839
   */
  transaction_id: number;
}

/** What `getTransaction` resolves to. */
export type GetTransactionOutput = Transaction;

/** What `getTransaction.raw` resolves to. */
export type GetTransactionResult = RawResults<200, TransactionDocument, 400 | 401 | 403 | 429 | 500, ErrorBody>;

/** Input of `listUsers`. */
export interface ListUsersInput extends AccountIdMember, PageMember, LimitMember, OrderMember, SearchMember {}

/** What `listUsers` resolves to. */
export type ListUsersOutput = UserList;

/** One element of `listUsers`. */
export type ListUsersItem = User;

/** What `listUsers.raw` resolves to. */
export type ListUsersResult = RawResults<200, UserList, 401 | 403 | 429 | 500, ErrorBody>;

/** Input of `createUser`. */
export interface CreateUserInput extends AccountIdMember, FirstNameMember, LastNameMember {
  /**
   * The name to log in with.
   *
   * Limits: 1 to 128 characters.
   *
   * @example "someUser"
   */
  username: string;
  /**
   * E-mail address.
   *
   * Limits: 3 to 128 characters.
   *
   * @example "jane@example.com"
   */
  email: string;
  /**
   * The password.
   *
   * Limits: at least 1 character, password.
   *
   * @example "example-password-1"
   */
  password?: string;
  /**
   * Name of the user's role.
   *
   * @example "User"
   */
  role?: UserRoleName;
  /**
   * Time zone, such as `UTC`.
   *
   * @example "UTC"
   */
  timezone?: string;
}

/** What `createUser` resolves to. */
export type CreateUserOutput = User;

/** What `createUser.raw` resolves to. */
export type CreateUserResult = RawResults<200, UserDocument, 400 | 401 | 403 | 405 | 429 | 500, ErrorBody>;

/** Input of `countUsers`. */
export interface CountUsersInput extends AccountIdMember {}

/** What `countUsers` resolves to. */
export type CountUsersOutput = number;

/** What `countUsers.raw` resolves to. */
export type CountUsersResult = RawResults<200, Count, 401 | 403 | 429 | 500, ErrorBody>;

/** Input of `registerUser`. */
export interface RegisterUserInput extends FirstNameMember, LastNameMember {
  /**
   * Id of the account that makes the call. Left out, it is the configured one. Its name, which is only ours,
   * tells it from `account_id` in the body.
   *
   * Limits: 1 or more.
   *
   * @default the client's option `accountId`
   * @example 12345
   */
  acting_account_id?: number;
  /**
   * Id of the account that the user will belong to.
   *
   * Limits: 1 or more.
   *
   * @example 12345
   */
  account_id: number;
  /**
   * The name to log in with.
   *
   * Limits: 1 to 128 characters.
   *
   * @example "someUser"
   */
  username: string;
  /**
   * E-mail address.
   *
   * Limits: 3 to 128 characters.
   *
   * @example "jane@example.com"
   */
  email: string;
  /**
   * The password.
   *
   * Limits: at least 1 character, password.
   *
   * @example "example-password-1"
   */
  password: string;
  /**
   * Name of the user's role.
   *
   * @example "User"
   */
  role?: UserRoleName;
}

/** What `registerUser` resolves to. */
export type RegisterUserOutput = EmptyAnswer;

/** What `registerUser.raw` resolves to. */
export type RegisterUserResult = RawResults<200, EmptyAnswer, 400 | 401 | 403 | 429 | 500, ErrorBody>;

/** Input of `getUser`. */
export interface GetUserInput extends AccountIdMember, UserIdMember {}

/** What `getUser` resolves to. */
export type GetUserOutput = User;

/** What `getUser.raw` resolves to. */
export type GetUserResult = RawResults<200, UserDocument, 401 | 403 | 404 | 429 | 500, ErrorBody>;

/** Input of `updateUser`. */
export interface UpdateUserInput extends AccountIdMember, UserIdMember, FirstNameMember, LastNameMember {
  /**
   * The id once more, as the vendor's SDKs send it. Nothing shows that it is needed.
   *
   * @example 5
   */
  id?: number;
  /**
   * The name to log in with.
   *
   * Limits: 1 to 128 characters.
   *
   * @example "someUser"
   */
  username?: string;
  /**
   * E-mail address.
   *
   * Limits: 3 to 128 characters.
   *
   * @example "jane@example.com"
   */
  email?: string;
  /**
   * Whether the user can log in.
   *
   * @example true
   */
  active?: boolean;
  /**
   * Time zone, such as `UTC`.
   *
   * @example "UTC"
   */
  timezone?: string;
}

/** What `updateUser` resolves to. */
export type UpdateUserOutput = User;

/** What `updateUser.raw` resolves to. */
export type UpdateUserResult = RawResults<200, UserDocument, 400 | 401 | 403 | 404 | 405 | 429 | 500, ErrorBody>;

/** Input of `deleteUser`. */
export interface DeleteUserInput extends AccountIdMember, UserIdMember {}

/** What `deleteUser` resolves to. */
export type DeleteUserOutput = undefined;

/** What `deleteUser.raw` resolves to. */
export type DeleteUserResult = RawResults<204, undefined, 401 | 403 | 404 | 429 | 500, ErrorBody>;

/** Input of `updateUserPassword`. */
export interface UpdateUserPasswordInput extends AccountIdMember, UserIdMember {
  /**
   * The old password.
   *
   * Limits: at least 1 character, password.
   *
   * @example "old-password"
   */
  _password: string;
  /**
   * The new password.
   *
   * Limits: at least 1 character, password.
   *
   * @example "new-password"
   */
  password: string;
}

/** What `updateUserPassword` resolves to. */
export type UpdateUserPasswordOutput = EmptyAnswer;

/** What `updateUserPassword.raw` resolves to. */
export type UpdateUserPasswordResult = RawResults<200, EmptyAnswer, 400 | 401 | 403 | 404 | 429 | 500, ErrorBody>;

/** Input of `listUserCredentials`. */
export interface ListUserCredentialsInput extends AccountIdMember, UserIdMember {}

/** What `listUserCredentials` resolves to. */
export type ListUserCredentialsOutput = UserCredentials;

/** What `listUserCredentials.raw` resolves to. */
export type ListUserCredentialsResult = RawResults<200, UserCredentialList, 401 | 403 | 404 | 429 | 500, ErrorBody>;

/** Input of `createUserCredential`. */
export interface CreateUserCredentialInput extends AccountIdMember, UserIdMember {
  /**
   * A label to tell it from others. The Java SDK calls it `Default` if there is none.
   *
   * @example "Test credential"
   */
  name?: string;
}

/** What `createUserCredential` resolves to. */
export type CreateUserCredentialOutput = NewUserCredential;

/** What `createUserCredential.raw` resolves to. */
export type CreateUserCredentialResult = RawResults<
  200,
  NewUserCredentialDocument,
  400 | 401 | 403 | 404 | 429 | 500,
  ErrorBody
>;

/** Input of `countUserCredentials`. */
export interface CountUserCredentialsInput extends AccountIdMember, UserIdMember {}

/** What `countUserCredentials` resolves to. */
export type CountUserCredentialsOutput = number;

/** What `countUserCredentials.raw` resolves to. */
export type CountUserCredentialsResult = RawResults<200, Count, 401 | 403 | 404 | 429 | 500, ErrorBody>;

/** Input of `getUserCredential`. */
export interface GetUserCredentialInput extends AccountIdMember, UserIdMember, CredentialIdMember {}

/** What `getUserCredential` resolves to. */
export type GetUserCredentialOutput = UserCredential;

/** What `getUserCredential.raw` resolves to. */
export type GetUserCredentialResult = RawResults<200, UserCredentialDocument, 401 | 403 | 404 | 429 | 500, ErrorBody>;

/** Input of `updateUserCredential`. */
export interface UpdateUserCredentialInput extends AccountIdMember, UserIdMember, CredentialIdMember {
  /**
   * A label to tell it from others. The Java SDK calls it `Default` if there is none.
   *
   * @example "Test credential"
   */
  name?: string;
  /**
   * Whether it can be used.
   *
   * @example false
   */
  active?: boolean;
}

/** What `updateUserCredential` resolves to. */
export type UpdateUserCredentialOutput = UserCredential;

/** What `updateUserCredential.raw` resolves to. */
export type UpdateUserCredentialResult = RawResults<
  200,
  UserCredentialDocument,
  400 | 401 | 403 | 404 | 429 | 500,
  ErrorBody
>;

/** Input of `deleteUserCredential`. */
export interface DeleteUserCredentialInput extends AccountIdMember, UserIdMember, CredentialIdMember {}

/** What `deleteUserCredential` resolves to. */
export type DeleteUserCredentialOutput = undefined;

/** What `deleteUserCredential.raw` resolves to. */
export type DeleteUserCredentialResult = RawResults<204, undefined, 401 | 403 | 404 | 429 | 500, ErrorBody>;

/** Input of `listContacts`. */
export interface ListContactsInput extends AccountIdMember, PageMember, LimitMember, OrderMember, SearchMember {}

/** What `listContacts` resolves to. */
export type ListContactsOutput = ContactList;

/** One element of `listContacts`. */
export type ListContactsItem = Contact;

/** What `listContacts.raw` resolves to. */
export type ListContactsResult = RawResults<200, ContactList, 401 | 403 | 429 | 500, ErrorBody>;

/** Input of `createContact`. */
export interface CreateContactInput extends AccountIdMember {
  /**
   * First name.
   *
   * @example "Jane"
   */
  first_name: string;
  /**
   * Last name.
   *
   * @example "Doe"
   */
  last_name: string;
  /**
   * E-mail address.
   *
   * @example "jane@example.com"
   */
  email: string;
  /**
   * What the person is to be reached for.
   *
   * @example "billing"
   */
  contact_type: "agency" | "billing" | "main" | "company" | "marketing";
  /**
   * Company.
   *
   * @example "Example Ltd."
   */
  company_name?: string | null;
  /**
   * Title or profession.
   *
   * @example "Software Engineer"
   */
  title?: string | null;
  /**
   * First line of the address.
   *
   * @example "1 Main St"
   */
  address1?: string | null;
  /**
   * Second line of the address.
   *
   * @example "Suite 5"
   */
  address2?: string | null;
  /**
   * Third line of the address.
   *
   * @example "Building B"
   */
  address3?: string | null;
  /**
   * City.
   *
   * @example "Santo Domingo"
   */
  city?: string | null;
  /**
   * State.
   *
   * @example "KS"
   */
  state?: string | null;
  /**
   * ZIP or other postal code.
   *
   * @example "66101"
   */
  postal_code?: string | null;
  /**
   * Country, as a name.
   *
   * @example "Dominican Republic"
   */
  country?: string | null;
  /**
   * Mobile number.
   *
   * @example "+15555550100"
   */
  mobile_phone?: string | null;
  /**
   * Number at work.
   *
   * @example "+15555550101"
   */
  work_phone?: string | null;
  /**
   * Fax number.
   *
   * @example "+15555550102"
   */
  fax?: string | null;
}

/** What `createContact` resolves to. */
export type CreateContactOutput = Contact;

/** What `createContact.raw` resolves to. */
export type CreateContactResult = RawResults<200, ContactDocument, 400 | 401 | 403 | 429 | 500, ErrorBody>;

/** Input of `countContacts`. */
export interface CountContactsInput extends AccountIdMember {}

/** What `countContacts` resolves to. */
export type CountContactsOutput = number;

/** What `countContacts.raw` resolves to. */
export type CountContactsResult = RawResults<200, Count, 401 | 403 | 429 | 500, ErrorBody>;

/** Input of `getContact`. */
export interface GetContactInput extends AccountIdMember, ContactIdMember {}

/** What `getContact` resolves to. */
export type GetContactOutput = Contact;

/** What `getContact.raw` resolves to. */
export type GetContactResult = RawResults<200, ContactDocument, 401 | 403 | 404 | 429 | 500, ErrorBody>;

/** Input of `updateContact`. */
export interface UpdateContactInput extends AccountIdMember, ContactIdMember {
  /**
   * The id once more, as the vendor's SDK sends it. Nothing shows that it is needed.
   *
   * @example 141
   */
  id?: number;
  /**
   * First name.
   *
   * @example "Jane"
   */
  first_name?: string;
  /**
   * Last name.
   *
   * @example "Doe"
   */
  last_name?: string;
  /**
   * E-mail address.
   *
   * @example "jane@example.com"
   */
  email?: string;
  /**
   * What the person is to be reached for.
   *
   * @example "billing"
   */
  contact_type?: "agency" | "billing" | "main" | "company" | "marketing";
  /**
   * Company.
   *
   * @example "Example Ltd."
   */
  company_name?: string | null;
  /**
   * Title or profession.
   *
   * @example "Software Engineer"
   */
  title?: string | null;
  /**
   * First line of the address.
   *
   * @example "1 Main St"
   */
  address1?: string | null;
  /**
   * Second line of the address.
   *
   * @example "Suite 5"
   */
  address2?: string | null;
  /**
   * Third line of the address.
   *
   * @example "Building B"
   */
  address3?: string | null;
  /**
   * City.
   *
   * @example "Santo Domingo"
   */
  city?: string | null;
  /**
   * State.
   *
   * @example "KS"
   */
  state?: string | null;
  /**
   * ZIP or other postal code.
   *
   * @example "66101"
   */
  postal_code?: string | null;
  /**
   * Country, as a name.
   *
   * @example "Dominican Republic"
   */
  country?: string | null;
  /**
   * Mobile number.
   *
   * @example "+15555550100"
   */
  mobile_phone?: string | null;
  /**
   * Number at work.
   *
   * @example "+15555550101"
   */
  work_phone?: string | null;
  /**
   * Fax number.
   *
   * @example "+15555550102"
   */
  fax?: string | null;
}

/** What `updateContact` resolves to. */
export type UpdateContactOutput = Contact;

/** What `updateContact.raw` resolves to. */
export type UpdateContactResult = RawResults<200, ContactDocument, 400 | 401 | 403 | 404 | 429 | 500, ErrorBody>;

/** Input of `deleteContact`. */
export interface DeleteContactInput extends AccountIdMember, ContactIdMember {}

/** What `deleteContact` resolves to. */
export type DeleteContactOutput = undefined;

/** What `deleteContact.raw` resolves to. */
export type DeleteContactResult = RawResults<204, undefined, 401 | 403 | 404 | 429 | 500, ErrorBody>;

/** Input of `listConfigurations`. */
export interface ListConfigurationsInput extends AccountIdMember, PageMember, LimitMember, OrderMember, SearchMember {}

/** What `listConfigurations` resolves to. */
export type ListConfigurationsOutput = ConfigurationList;

/** One element of `listConfigurations`. */
export type ListConfigurationsItem = Configuration;

/** What `listConfigurations.raw` resolves to. */
export type ListConfigurationsResult = RawResults<200, ConfigurationList, 401 | 403 | 404 | 405 | 429 | 500, ErrorBody>;

/** Input of `createConfiguration`. */
export interface CreateConfigurationInput extends AccountIdMember {
  /**
   * Its name.
   *
   * Limits: 1 to 256 characters.
   *
   * @example "Taxi Messaging"
   */
  name: string;
  /**
   * The number.
   *
   * Limits: at least 1 character.
   *
   * @example "+19132597591"
   */
  phone_number?: E164;
  /**
   * Whether it is local or toll-free.
   *
   * @example "local"
   */
  phone_number_type?: NumberKind;
  /**
   * Where the status of messages goes.
   *
   * Limits: at most 256 characters, uri.
   *
   * @example "https://myserver.example.com/status"
   */
  message_status_callback?: CallbackUrl;
  /**
   * Where inbound messages go.
   *
   * Limits: at most 256 characters, uri.
   *
   * @example "https://example.com/vivial/5f2b8c"
   */
  sms_url?: CallbackUrl;
  /**
   * HTTP method of it.
   *
   * @example "POST"
   */
  sms_method?: "GET" | "POST";
  /**
   * Where inbound messages go when `sms_url` fails.
   *
   * Limits: at most 256 characters, uri.
   *
   * @example "https://example.com/vivial/5f2b8c"
   */
  sms_fallback_url?: CallbackUrl;
  /**
   * HTTP method of it.
   *
   * @example "POST"
   */
  sms_fallback_method?: "GET" | "POST";
}

/** What `createConfiguration` resolves to. */
export type CreateConfigurationOutput = Configuration;

/** What `createConfiguration.raw` resolves to. */
export type CreateConfigurationResult = RawResults<
  200,
  ConfigurationDocument,
  400 | 401 | 403 | 404 | 405 | 429 | 500,
  ErrorBody
>;

/** The operations of Vivial Connect. */
export interface VivialConnectOperations {
  /**
   * List the messages that were sent and received.
   *
   * The oldest comes first; `order` with `id desc` turns that round.
   *
   * Source: the vendor's SDKs for Python (Message.find) and Java (Message.getMessages)
   *
   * `GET /accounts/{account_id}/messages.json`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * for await (const message of vivialConnect.listMessages.items({ account_id: 12345 }))
   * console.log(message);
   * ```
   */
  listMessages: {
    (input?: ListMessagesInput, options?: CallOptions): Promise<ListMessagesOutput>;
    raw(input?: ListMessagesInput, options?: CallOptions): Promise<ListMessagesResult>;
    items(input?: ListMessagesInput, options?: PageOptions): AsyncGenerator<ListMessagesItem, void, undefined>;
    pages(input?: ListMessagesInput, options?: PageOptions): AsyncGenerator<ListMessagesOutput, void, undefined>;
  };

  /**
   * Send an SMS or MMS.
   *
   * To one recipient, from a number of the account or through a connector's numbers, with a text, media or
   * both. Media make it an MMS. Nothing in the request lets the provider recognise a repeated one, so it must
   * not be repeated when the result is unknown. A local number sends one message per second; toll-free
   * numbers and short codes are faster. Attachments of an MMS show up some seconds later. Follow the status
   * with getMessage or a status callback of the number or connector; a callback per message was dropped in
   * 2017.
   *
   * Source: the vendor's SDKs for Python (Message.send) and Java (Message.send)
   *
   * `POST /accounts/{account_id}/messages.json`, safety `send`: never repeated when it may have worked. At
   * most 1 requests per second, counted per local number.
   *
   * @example
   * ```ts
   * const message = await vivialConnect.sendMessage({
   *   to_number: "+11234567890",
   *   from_number: "+19132597591",
   *   body: "Howdy, from Vivial Connect!",
   * });
   * ```
   */
  sendMessage: {
    (input: SendMessageInput, options?: CallOptions): Promise<SendMessageOutput>;
    raw(input: SendMessageInput, options?: CallOptions): Promise<SendMessageResult>;
  };

  /**
   * Count the messages of the account.
   *
   * Source: the vendor's Python SDK, Message.count
   *
   * `GET /accounts/{account_id}/messages/count.json`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const messages = await vivialConnect.countMessages({ account_id: 12345 });
   * ```
   */
  countMessages: {
    (input?: CountMessagesInput, options?: CallOptions): Promise<CountMessagesOutput>;
    raw(input?: CountMessagesInput, options?: CallOptions): Promise<CountMessagesResult>;
  };

  /**
   * List the bulk jobs.
   *
   * How many a page has is not documented, and cannot be set.
   *
   * Source: the vendor's SDKs for Python (Message.bulks) and Java (BulkMessage.getBulksCreated)
   *
   * `GET /accounts/{account_id}/messages/bulk.json`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * for await (const bulkJob of vivialConnect.listBulkJobs.items({ account_id: 12345 }))
   * console.log(bulkJob);
   * ```
   */
  listBulkJobs: {
    (input?: ListBulkJobsInput, options?: CallOptions): Promise<ListBulkJobsOutput>;
    raw(input?: ListBulkJobsInput, options?: CallOptions): Promise<ListBulkJobsResult>;
    items(input?: ListBulkJobsInput, options?: PageOptions): AsyncGenerator<ListBulkJobsItem, void, undefined>;
    pages(input?: ListBulkJobsInput, options?: PageOptions): AsyncGenerator<ListBulkJobsOutput, void, undefined>;
  };

  /**
   * Send the same message to up to 100 recipients.
   *
   * As sendMessage, but the answer comes before anything is sent: follow the job with listBulkJobs and
   * listBulkMessages. It must not be repeated when the result is unknown. The vendor's Python SDK sends the
   * members in the query, which was never tested; those for Java and .NET send JSON, as here.
   *
   * Source: the vendor's SDKs for Java (BulkMessage.send) and .NET
   *
   * Checked before it is sent: `to_numbers` must be given; `to_numbers` has 1 to 100 items.
   *
   * `POST /accounts/{account_id}/messages/bulk.json`, safety `send`: never repeated when it may have worked.
   *
   * @example
   * ```ts
   * const bulkMessages = await vivialConnect.sendBulkMessages({
   *   to_numbers: ["+16165444547", "+16165648990"],
   *   from_number: "+16164320123",
   *   body: "Bulk Message Test",
   * });
   * ```
   */
  sendBulkMessages: {
    (input: SendBulkMessagesInput, options?: CallOptions): Promise<SendBulkMessagesOutput>;
    raw(input: SendBulkMessagesInput, options?: CallOptions): Promise<SendBulkMessagesResult>;
  };

  /**
   * List the messages of a bulk job.
   *
   * Source: the vendor's SDKs for Python (Message.bulk_messages), Java and .NET
   *
   * Not confirmed by the provider: No pages are known; all messages of the job are taken to be listed.
   *
   * `GET /accounts/{account_id}/messages/bulk/{bulk_id}.json`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const bulkMessages = await vivialConnect.listBulkMessages({
   *   bulk_id: "ac84229f-86ca-5edb-a37b-df253a94dbcb",
   * });
   * ```
   */
  listBulkMessages: {
    (input: ListBulkMessagesInput, options?: CallOptions): Promise<ListBulkMessagesOutput>;
    raw(input: ListBulkMessagesInput, options?: CallOptions): Promise<ListBulkMessagesResult>;
  };

  /**
   * Look up a message.
   *
   * Source: the vendor's SDKs for Python (Message.find) and Java
   *
   * `GET /accounts/{account_id}/messages/{message_id}.json`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const message = await vivialConnect.getMessage({ message_id: 6242736 });
   * ```
   */
  getMessage: {
    (input: GetMessageInput, options?: CallOptions): Promise<GetMessageOutput>;
    raw(input: GetMessageInput, options?: CallOptions): Promise<GetMessageResult>;
  };

  /**
   * Take the text out of a message, for good.
   *
   * `body` must be empty: no other change of a message is documented. Nothing deletes a message.
   *
   * Source: the vendor's SDKs for Java (Message.redact), Ruby (Message.redact) and Python (Message.save)
   *
   * `PUT /accounts/{account_id}/messages/{message_id}.json`, safety `idempotent`: it may be repeated without
   * further effect.
   *
   * @example
   * ```ts
   * const message = await vivialConnect.redactMessage({ message_id: 6242736, id: 6242736 });
   * ```
   */
  redactMessage: {
    (input: RedactMessageInput, options?: CallOptions): Promise<RedactMessageOutput>;
    raw(input: RedactMessageInput, options?: CallOptions): Promise<RedactMessageResult>;
  };

  /**
   * List the attachments of a message.
   *
   * Those of an MMS that was just sent show up some seconds later.
   *
   * Source: the vendor's SDKs for Python (Message.attachments, Attachment.find) and Java
   * (Message.getAttachments)
   *
   * `GET /accounts/{account_id}/messages/{message_id}/attachments.json`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * for await (const attachment of vivialConnect.listAttachments.items({ message_id: 6242736 }))
   * console.log(attachment);
   * ```
   */
  listAttachments: {
    (input: ListAttachmentsInput, options?: CallOptions): Promise<ListAttachmentsOutput>;
    raw(input: ListAttachmentsInput, options?: CallOptions): Promise<ListAttachmentsResult>;
    items(input: ListAttachmentsInput, options?: PageOptions): AsyncGenerator<ListAttachmentsItem, void, undefined>;
    pages(input: ListAttachmentsInput, options?: PageOptions): AsyncGenerator<ListAttachmentsOutput, void, undefined>;
  };

  /**
   * Add an attachment to a message.
   *
   * Give `media_urls` to sendMessage instead.
   *
   * Not confirmed by the provider: The SDK can still send this, but its tests of it were removed in 2017. The
   * server is taken not to support it; media are added with `media_urls` only.
   *
   * Source: the vendor's Python SDK, Attachment.save, until March 2017
   *
   * `POST /accounts/{account_id}/messages/{message_id}/attachments.json`, safety `send`: never repeated when
   * it may have worked.
   *
   * @example
   * ```ts
   * const attachment = await vivialConnect.createAttachment({
   *   message_id: 6242736,
   *   content_type: "image/gif",
   *   file_name: "what.gif",
   *   key_name: "abcdee",
   *   size: 1024,
   * });
   * ```
   */
  createAttachment: {
    (input: CreateAttachmentInput, options?: CallOptions): Promise<CreateAttachmentOutput>;
    raw(input: CreateAttachmentInput, options?: CallOptions): Promise<CreateAttachmentResult>;
  };

  /**
   * Count the attachments of a message.
   *
   * Source: the vendor's Python SDK, Message.attachments_count
   *
   * `GET /accounts/{account_id}/messages/{message_id}/attachments/count.json`, safety `read`: it may be
   * repeated.
   *
   * @example
   * ```ts
   * const attachments = await vivialConnect.countAttachments({ message_id: 6242736 });
   * ```
   */
  countAttachments: {
    (input: CountAttachmentsInput, options?: CallOptions): Promise<CountAttachmentsOutput>;
    raw(input: CountAttachmentsInput, options?: CallOptions): Promise<CountAttachmentsResult>;
  };

  /**
   * Look up an attachment of a message.
   *
   * Tells of the file; downloadAttachment has the file itself. The Python SDK's page calls the argument of
   * Message.attachment the message's id; it is the attachment's.
   *
   * Source: the vendor's SDKs for Python (Message.attachment), .NET and Java
   *
   * `GET /accounts/{account_id}/messages/{message_id}/attachments/{attachment_id}.json`, safety `read`: it
   * may be repeated.
   *
   * @example
   * ```ts
   * const attachment = await vivialConnect.getAttachment({
   *   message_id: 6242736,
   *   attachment_id: 6242737,
   * });
   * ```
   */
  getAttachment: {
    (input: GetAttachmentInput, options?: CallOptions): Promise<GetAttachmentOutput>;
    raw(input: GetAttachmentInput, options?: CallOptions): Promise<GetAttachmentResult>;
  };

  /**
   * Change an attachment of a message.
   *
   * Source: the vendor's Python SDK, Attachment.save, until March 2017
   *
   * Not confirmed by the provider: The SDK can still send this, but its tests of it were removed in 2017. The
   * server is taken not to support it; media are added with `media_urls` only.
   *
   * `PUT /accounts/{account_id}/messages/{message_id}/attachments/{attachment_id}.json`, safety `idempotent`:
   * it may be repeated without further effect.
   *
   * @example
   * ```ts
   * const attachment = await vivialConnect.updateAttachment({
   *   message_id: 6242736,
   *   attachment_id: 6242737,
   *   id: 6242737,
   *   file_name: "größe.gif",
   * });
   * ```
   */
  updateAttachment: {
    (input: UpdateAttachmentInput, options?: CallOptions): Promise<UpdateAttachmentOutput>;
    raw(input: UpdateAttachmentInput, options?: CallOptions): Promise<UpdateAttachmentResult>;
  };

  /**
   * Delete an attachment of a message, for good.
   *
   * Source: the vendor's SDKs for Python (Attachment.destroy), Java and Ruby
   *
   * `DELETE /accounts/{account_id}/messages/{message_id}/attachments/{attachment_id}.json`, safety
   * `idempotent`: it may be repeated without further effect.
   *
   * @example
   * ```ts
   * await vivialConnect.deleteAttachment({
   *   message_id: 6242736,
   *   attachment_id: 6242737,
   * });
   * ```
   */
  deleteAttachment: {
    (input: DeleteAttachmentInput, options?: CallOptions): Promise<DeleteAttachmentOutput>;
    raw(input: DeleteAttachmentInput, options?: CallOptions): Promise<DeleteAttachmentResult>;
  };

  /**
   * Download the file of an attachment.
   *
   * The same path without `.json`. The content type is that of the file.
   *
   * Not confirmed by the provider: A redirect to where the file is stored is possible; the credentials must
   * not go there. No example of an answer is known.
   *
   * Source: the vendor's .NET SDK, Attachment.Media
   *
   * `GET /accounts/{account_id}/messages/{message_id}/attachments/{attachment_id}`, safety `read`: it may be
   * repeated.
   *
   * @example
   * ```ts
   * const stream = await vivialConnect.downloadAttachment({
   *   message_id: 6242736,
   *   attachment_id: 6242737,
   * });
   * ```
   */
  downloadAttachment: {
    (input: DownloadAttachmentInput, options?: CallOptions): Promise<DownloadAttachmentOutput>;
    raw(input: DownloadAttachmentInput, options?: CallOptions): Promise<DownloadAttachmentResult>;
  };

  /**
   * List the numbers of the account.
   *
   * Source: the vendor's SDKs for Python (Number.find), Java (Number.getAssociatedNumbers) and Ruby
   *
   * `GET /accounts/{account_id}/numbers.json`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * for await (const phoneNumber of vivialConnect.listNumbers.items({ account_id: 12345 }))
   * console.log(phoneNumber);
   * ```
   */
  listNumbers: {
    (input?: ListNumbersInput, options?: CallOptions): Promise<ListNumbersOutput>;
    raw(input?: ListNumbersInput, options?: CallOptions): Promise<ListNumbersResult>;
    items(input?: ListNumbersInput, options?: PageOptions): AsyncGenerator<ListNumbersItem, void, undefined>;
    pages(input?: ListNumbersInput, options?: PageOptions): AsyncGenerator<ListNumbersOutput, void, undefined>;
  };

  /**
   * Buy a number.
   *
   * Costs money, and again with each renewal. Find one with listAvailableNumbers; a purchase may still fail,
   * then try another. It must not be repeated when the result is unknown: see listNumbers first.
   *
   * Source: the vendor's SDKs for Python (Number.buy, Number.buy_local), Java (Number.buyTollfreeNumber) and
   * Ruby
   *
   * `POST /accounts/{account_id}/numbers.json`, safety `purchase`: costs money, never repeated when it may
   * have worked.
   *
   * @example
   * ```ts
   * const number = await vivialConnect.buyNumber({
   *   phone_number: "+18443969662",
   *   phone_number_type: "tollfree",
   * });
   * ```
   */
  buyNumber: {
    (input: BuyNumberInput, options?: CallOptions): Promise<BuyNumberOutput>;
    raw(input: BuyNumberInput, options?: CallOptions): Promise<BuyNumberResult>;
  };

  /**
   * Count the numbers of the account.
   *
   * Source: the vendor's SDKs for Python (Number.count) and Java
   *
   * `GET /accounts/{account_id}/numbers/count.json`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const numbers = await vivialConnect.countNumbers({ account_id: 12345 });
   * ```
   */
  countNumbers: {
    (input?: CountNumbersInput, options?: CallOptions): Promise<CountNumbersOutput>;
    raw(input?: CountNumbersInput, options?: CallOptions): Promise<CountNumbersResult>;
  };

  /**
   * Search for numbers to buy.
   *
   * A local search needs exactly one of `area_code`, `in_region` and `in_postal_code`; a toll-free one needs
   * none. Each call searches afresh, and there are no further pages. `price` is in dollars for local numbers
   * in old answers, in 1/10000 of a dollar for toll-free ones.
   *
   * Source: the vendor's SDKs for Python (Number.available) and Java (Number.findAvailableNumbersInRegion and
   * others)
   *
   * Checked before it is sent: exactly one of `area_code`, `in_region` and `in_postal_code`, where
   * `number_type` is `"local"`.
   *
   * `GET /accounts/{account_id}/numbers/available/{country_code}/{number_type}.json`, safety `read`: it may
   * be repeated.
   *
   * @example
   * ```ts
   * const availableNumbers = await vivialConnect.listAvailableNumbers({
   *   country_code: "US",
   *   number_type: "local",
   *   area_code: "913",
   * });
   * ```
   */
  listAvailableNumbers: {
    (input: ListAvailableNumbersInput, options?: CallOptions): Promise<ListAvailableNumbersOutput>;
    raw(input: ListAvailableNumbersInput, options?: CallOptions): Promise<ListAvailableNumbersResult>;
  };

  /**
   * Look up the carrier and device of any number.
   *
   * In the answer, `phone_number` comes back without the plus sign, once with a space in its place.
   *
   * Not confirmed by the provider: Each lookup may cost money; no source says so, and none of the known
   * transaction types is for it. So it counts as a read, and is repeated after a failure. Turn retries off
   * for it where a second fee would matter.
   *
   * Source: the vendor's SDKs for Python (Number.lookup), Java (Number.lookup) and Ruby
   *
   * `GET /accounts/{account_id}/numbers/lookup.json`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const number = await vivialConnect.lookupNumber({ phone_number: "+15152073167" });
   * ```
   */
  lookupNumber: {
    (input: LookupNumberInput, options?: CallOptions): Promise<LookupNumberOutput>;
    raw(input: LookupNumberInput, options?: CallOptions): Promise<LookupNumberResult>;
  };

  /**
   * List the numbers that have certain tags, or have not.
   *
   * Without filters, all numbers, those without tags too. A comma or a colon inside a tag cannot be written.
   *
   * Source: the vendor's SDKs for Python (Number.tagged_numbers) and Java (Number.getTaggedNumbers)
   *
   * `GET /accounts/{account_id}/numbers/tags.json`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * for await (const phoneNumber of vivialConnect.listTaggedNumbers.items({ account_id: 12345 }))
   * console.log(phoneNumber);
   * ```
   */
  listTaggedNumbers: {
    (input?: ListTaggedNumbersInput, options?: CallOptions): Promise<ListTaggedNumbersOutput>;
    raw(input?: ListTaggedNumbersInput, options?: CallOptions): Promise<ListTaggedNumbersResult>;
    items(
      input?: ListTaggedNumbersInput,
      options?: PageOptions,
    ): AsyncGenerator<ListTaggedNumbersItem, void, undefined>;
    pages(
      input?: ListTaggedNumbersInput,
      options?: PageOptions,
    ): AsyncGenerator<ListTaggedNumbersOutput, void, undefined>;
  };

  /**
   * Look up a number of the account.
   *
   * Source: the vendor's SDKs for Python (Number.find), Java and Ruby
   *
   * `GET /accounts/{account_id}/numbers/{number_id}.json`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const number = await vivialConnect.getNumber({ number_id: 1104634 });
   * ```
   */
  getNumber: {
    (input: GetNumberInput, options?: CallOptions): Promise<GetNumberOutput>;
    raw(input: GetNumberInput, options?: CallOptions): Promise<GetNumberResult>;
  };

  /**
   * Change the settings of a number.
   *
   * Members that are left out stay as they are. `incoming_text_fallback_url` is valid only together with
   * `incoming_text_url`. Tags have their own operations.
   *
   * Source: the vendor's SDKs for Python (Number.save) and Java (Number.update)
   *
   * `PUT /accounts/{account_id}/numbers/{number_id}.json`, safety `idempotent`: it may be repeated without
   * further effect.
   *
   * @example
   * ```ts
   * const number = await vivialConnect.updateNumber({ number_id: 1104634, name: "Dr. Jones" });
   * ```
   */
  updateNumber: {
    (input: UpdateNumberInput, options?: CallOptions): Promise<UpdateNumberOutput>;
    raw(input: UpdateNumberInput, options?: CallOptions): Promise<UpdateNumberResult>;
  };

  /**
   * Release a number, for good.
   *
   * This cannot be undone.
   *
   * Source: the vendor's SDKs for Python (Number.destroy) and Java (Number.delete)
   *
   * `DELETE /accounts/{account_id}/numbers/{number_id}.json`, safety `idempotent`: it may be repeated without
   * further effect.
   *
   * @example
   * ```ts
   * await vivialConnect.deleteNumber({ number_id: 1104634 });
   * ```
   */
  deleteNumber: {
    (input: DeleteNumberInput, options?: CallOptions): Promise<DeleteNumberOutput>;
    raw(input: DeleteNumberInput, options?: CallOptions): Promise<DeleteNumberResult>;
  };

  /**
   * Look up the tags of a number.
   *
   * Source: the vendor's Java SDK, Number.fetchTags
   *
   * `GET /accounts/{account_id}/numbers/{number_id}/tags.json`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const numberTags = await vivialConnect.getNumberTags({ number_id: 1104634 });
   * ```
   */
  getNumberTags: {
    (input: GetNumberTagsInput, options?: CallOptions): Promise<GetNumberTagsOutput>;
    raw(input: GetNumberTagsInput, options?: CallOptions): Promise<GetNumberTagsResult>;
  };

  /**
   * Add tags to a number, or change them.
   *
   * Empty values are allowed. The vendor's tests expect an error for nine tags in one request, a key of 25
   * characters and a value of 380; the limits are not documented.
   *
   * Not confirmed by the provider: Tags that are left out are taken to stay. No limits are enforced.
   *
   * Source: the vendor's Java SDK, Number.updateTags
   *
   * `PUT /accounts/{account_id}/numbers/{number_id}/tags.json`, safety `idempotent`: it may be repeated
   * without further effect.
   *
   * @example
   * ```ts
   * const numberTags = await vivialConnect.updateNumberTags({
   *   number_id: 1104634,
   *   tags: { test1: "tag1", empty_tag: "" },
   * });
   * ```
   */
  updateNumberTags: {
    (input: UpdateNumberTagsInput, options?: CallOptions): Promise<UpdateNumberTagsOutput>;
    raw(input: UpdateNumberTagsInput, options?: CallOptions): Promise<UpdateNumberTagsResult>;
  };

  /**
   * Delete tags of a number.
   *
   * Only the keys count; the values are ignored, and empty as a rule. The request is a DELETE with a body.
   *
   * Not confirmed by the provider: The Python SDK's test data have the whole number for an answer, the Java
   * SDK expects its tags only. So the answer is handed over as it came, and both members are optional.
   *
   * Source: the vendor's SDKs for Python (Number.remove_tag) and Java (Number.deleteTags)
   *
   * `DELETE /accounts/{account_id}/numbers/{number_id}/tags.json`, safety `idempotent`: it may be repeated
   * without further effect.
   *
   * @example
   * ```ts
   * const numberTags = await vivialConnect.deleteNumberTags({
   *   number_id: 1104634,
   *   tags: { to_delete: "" },
   * });
   * ```
   */
  deleteNumberTags: {
    (input: DeleteNumberTagsInput, options?: CallOptions): Promise<DeleteNumberTagsOutput>;
    raw(input: DeleteNumberTagsInput, options?: CallOptions): Promise<DeleteNumberTagsResult>;
  };

  /**
   * List the local numbers of the account.
   *
   * As listNumbers, without toll-free ones.
   *
   * Source: the vendor's SDKs for Java (Number.getLocalAssociatedNumbers), .NET and Python (Number.get)
   *
   * `GET /accounts/{account_id}/numbers/local.json`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * for await (const phoneNumber of vivialConnect.listLocalNumbers.items({ account_id: 12345 }))
   * console.log(phoneNumber);
   * ```
   */
  listLocalNumbers: {
    (input?: ListLocalNumbersInput, options?: CallOptions): Promise<ListLocalNumbersOutput>;
    raw(input?: ListLocalNumbersInput, options?: CallOptions): Promise<ListLocalNumbersResult>;
    items(input?: ListLocalNumbersInput, options?: PageOptions): AsyncGenerator<ListLocalNumbersItem, void, undefined>;
    pages(
      input?: ListLocalNumbersInput,
      options?: PageOptions,
    ): AsyncGenerator<ListLocalNumbersOutput, void, undefined>;
  };

  /**
   * Buy a local number.
   *
   * As buyNumber, without a type. Costs money, and again with each renewal. It must not be repeated when the
   * result is unknown: see listLocalNumbers first.
   *
   * Source: the vendor's .NET SDK, Number.Buy
   *
   * `POST /accounts/{account_id}/numbers/local.json`, safety `purchase`: costs money, never repeated when it
   * may have worked.
   *
   * @example
   * ```ts
   * const localNumber = await vivialConnect.buyLocalNumber({ phone_number: "+13101112222" });
   * ```
   */
  buyLocalNumber: {
    (input: BuyLocalNumberInput, options?: CallOptions): Promise<BuyLocalNumberOutput>;
    raw(input: BuyLocalNumberInput, options?: CallOptions): Promise<BuyLocalNumberResult>;
  };

  /**
   * Count the local numbers of the account.
   *
   * Source: the vendor's SDKs for Java (Number.countLocal) and Python (Number.get)
   *
   * Not confirmed by the provider: The filters are taken to be those of countNumbers.
   *
   * `GET /accounts/{account_id}/numbers/local/count.json`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const localNumbers = await vivialConnect.countLocalNumbers({ account_id: 12345 });
   * ```
   */
  countLocalNumbers: {
    (input?: CountLocalNumbersInput, options?: CallOptions): Promise<CountLocalNumbersOutput>;
    raw(input?: CountLocalNumbersInput, options?: CallOptions): Promise<CountLocalNumbersResult>;
  };

  /**
   * Look up a local number of the account.
   *
   * As getNumber.
   *
   * Source: the vendor's Java SDK, Number.getLocalNumberById
   *
   * `GET /accounts/{account_id}/numbers/local/{number_id}.json`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const localNumber = await vivialConnect.getLocalNumber({ number_id: 1104634 });
   * ```
   */
  getLocalNumber: {
    (input: GetLocalNumberInput, options?: CallOptions): Promise<GetLocalNumberOutput>;
    raw(input: GetLocalNumberInput, options?: CallOptions): Promise<GetLocalNumberResult>;
  };

  /**
   * Change the settings of a local number.
   *
   * As updateNumber.
   *
   * Source: the vendor's Java SDK, Number.updateLocalNumber
   *
   * `PUT /accounts/{account_id}/numbers/local/{number_id}.json`, safety `idempotent`: it may be repeated
   * without further effect.
   *
   * @example
   * ```ts
   * const localNumber = await vivialConnect.updateLocalNumber({
   *   number_id: 1104634,
   *   incoming_text_url: "https://foo.bar/callback",
   *   incoming_text_method: "POST",
   *   voice_forwarding_number: "+15555550100",
   * });
   * ```
   */
  updateLocalNumber: {
    (input: UpdateLocalNumberInput, options?: CallOptions): Promise<UpdateLocalNumberOutput>;
    raw(input: UpdateLocalNumberInput, options?: CallOptions): Promise<UpdateLocalNumberResult>;
  };

  /**
   * Release a local number, for good.
   *
   * As deleteNumber.
   *
   * Source: the vendor's Java SDK, Number.deleteLocalNumber
   *
   * `DELETE /accounts/{account_id}/numbers/local/{number_id}.json`, safety `idempotent`: it may be repeated
   * without further effect.
   *
   * @example
   * ```ts
   * await vivialConnect.deleteLocalNumber({ number_id: 1104634 });
   * ```
   */
  deleteLocalNumber: {
    (input: DeleteLocalNumberInput, options?: CallOptions): Promise<DeleteLocalNumberOutput>;
    raw(input: DeleteLocalNumberInput, options?: CallOptions): Promise<DeleteLocalNumberResult>;
  };

  /**
   * List the connectors of the account.
   *
   * Source: the vendor's SDKs for Python (Connector.find) and Java (Connector.getConnectors)
   *
   * `GET /accounts/{account_id}/connectors.json`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * for await (const connector of vivialConnect.listConnectors.items({ account_id: 12345 }))
   * console.log(connector);
   * ```
   */
  listConnectors: {
    (input?: ListConnectorsInput, options?: CallOptions): Promise<ListConnectorsOutput>;
    raw(input?: ListConnectorsInput, options?: CallOptions): Promise<ListConnectorsResult>;
    items(input?: ListConnectorsInput, options?: PageOptions): AsyncGenerator<ListConnectorsItem, void, undefined>;
    pages(input?: ListConnectorsInput, options?: PageOptions): AsyncGenerator<ListConnectorsOutput, void, undefined>;
  };

  /**
   * Create a connector.
   *
   * A repeated request creates another one.
   *
   * Source: the vendor's SDKs for Python (Connector.create), Java (Connector.create), PHP and .NET
   *
   * `POST /accounts/{account_id}/connectors.json`, safety `send`: never repeated when it may have worked.
   *
   * @example
   * ```ts
   * const connector = await vivialConnect.createConnector({ name: "My First Connector" });
   * ```
   */
  createConnector: {
    (input: CreateConnectorInput, options?: CallOptions): Promise<CreateConnectorOutput>;
    raw(input: CreateConnectorInput, options?: CallOptions): Promise<CreateConnectorResult>;
  };

  /**
   * Count the connectors of the account.
   *
   * Source: the vendor's SDKs for Python (Connector.count) and Java
   *
   * `GET /accounts/{account_id}/connectors/count.json`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const connectors = await vivialConnect.countConnectors({ account_id: 12345 });
   * ```
   */
  countConnectors: {
    (input?: CountConnectorsInput, options?: CallOptions): Promise<CountConnectorsOutput>;
    raw(input?: CountConnectorsInput, options?: CallOptions): Promise<CountConnectorsResult>;
  };

  /**
   * Look up a connector.
   *
   * At most 50 of its numbers are in it; where `more_numbers` is true, listConnectorNumbers has the rest.
   *
   * Source: the vendor's SDKs for Python (Connector.find) and Java
   *
   * `GET /accounts/{account_id}/connectors/{connector_id}.json`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const connector = await vivialConnect.getConnector({ connector_id: 424242 });
   * ```
   */
  getConnector: {
    (input: GetConnectorInput, options?: CallOptions): Promise<GetConnectorOutput>;
    raw(input: GetConnectorInput, options?: CallOptions): Promise<GetConnectorResult>;
  };

  /**
   * Rename a connector.
   *
   * Only the name can be changed here. The vendor's Python SDK sends its lists along; whether empty ones
   * clear them is not known, so they are left out.
   *
   * Source: the vendor's SDKs for Java (Connector.update) and Python
   *
   * `PUT /accounts/{account_id}/connectors/{connector_id}.json`, safety `idempotent`: it may be repeated
   * without further effect.
   *
   * @example
   * ```ts
   * const connector = await vivialConnect.updateConnector({
   *   connector_id: 424242,
   *   name: "TestConnector",
   * });
   * ```
   */
  updateConnector: {
    (input: UpdateConnectorInput, options?: CallOptions): Promise<UpdateConnectorOutput>;
    raw(input: UpdateConnectorInput, options?: CallOptions): Promise<UpdateConnectorResult>;
  };

  /**
   * Delete a connector.
   *
   * Source: the vendor's SDKs for Python (Connector.destroy) and Java
   *
   * `DELETE /accounts/{account_id}/connectors/{connector_id}.json`, safety `idempotent`: it may be repeated
   * without further effect.
   *
   * @example
   * ```ts
   * await vivialConnect.deleteConnector({ connector_id: 424242 });
   * ```
   */
  deleteConnector: {
    (input: DeleteConnectorInput, options?: CallOptions): Promise<DeleteConnectorOutput>;
    raw(input: DeleteConnectorInput, options?: CallOptions): Promise<DeleteConnectorResult>;
  };

  /**
   * List the callbacks of a connector.
   *
   * The answer is the connector with its callbacks.
   *
   * Source: the vendor's SDKs for Java (Callback) and Python (Connector.get)
   *
   * `GET /accounts/{account_id}/connectors/{connector_id}/callbacks.json`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const connectorCallbacks = await vivialConnect.listConnectorCallbacks({ connector_id: 424242 });
   * ```
   */
  listConnectorCallbacks: {
    (input: ListConnectorCallbacksInput, options?: CallOptions): Promise<ListConnectorCallbacksOutput>;
    raw(input: ListConnectorCallbacksInput, options?: CallOptions): Promise<ListConnectorCallbacksResult>;
  };

  /**
   * Replace all callbacks of a connector.
   *
   * All callbacks that it had are gone afterwards: updateConnectorCallbacks adds some and keeps the others.
   *
   * Source: the vendor's Java SDK, Connector.createCallbacks
   *
   * `POST /accounts/{account_id}/connectors/{connector_id}/callbacks.json`, safety `idempotent`: it may be
   * repeated without further effect.
   *
   * @example
   * ```ts
   * const connectorCallbacks = await vivialConnect.createConnectorCallbacks({
   *   connector_id: 424242,
   *   callbacks: [
   *     {
   *       event_type: "incoming",
   *       message_type: "text",
   *       url: "https://example.com/in",
   *       method: "POST",
   *     },
   *   ],
   * });
   * ```
   */
  createConnectorCallbacks: {
    (input: CreateConnectorCallbacksInput, options?: CallOptions): Promise<CreateConnectorCallbacksOutput>;
    raw(input: CreateConnectorCallbacksInput, options?: CallOptions): Promise<CreateConnectorCallbacksResult>;
  };

  /**
   * Add callbacks to a connector, or change them.
   *
   * A callback is told by its message type and event type; the others stay. createConnectorCallbacks replaces
   * all.
   *
   * Source: the vendor's Java SDK, Connector.updateCallbacks
   *
   * `PUT /accounts/{account_id}/connectors/{connector_id}/callbacks.json`, safety `idempotent`: it may be
   * repeated without further effect.
   *
   * @example
   * ```ts
   * const connectorCallbacks = await vivialConnect.updateConnectorCallbacks({
   *   connector_id: 424242,
   *   callbacks: [
   *     {
   *       event_type: "incoming",
   *       message_type: "text",
   *       url: "https://example.com/in",
   *       method: "POST",
   *     },
   *   ],
   * });
   * ```
   */
  updateConnectorCallbacks: {
    (input: UpdateConnectorCallbacksInput, options?: CallOptions): Promise<UpdateConnectorCallbacksOutput>;
    raw(input: UpdateConnectorCallbacksInput, options?: CallOptions): Promise<UpdateConnectorCallbacksResult>;
  };

  /**
   * Delete callbacks of a connector.
   *
   * Each is named by its message type and event type. The request is a DELETE with a body.
   *
   * Source: the vendor's Java SDK, Connector.deleteSingleCallback and Connector.deleteCallbacks
   *
   * `DELETE /accounts/{account_id}/connectors/{connector_id}/callbacks.json`, safety `idempotent`: it may be
   * repeated without further effect.
   *
   * @example
   * ```ts
   * const connectorCallbacks = await vivialConnect.deleteConnectorCallbacks({
   *   connector_id: 424242,
   *   callbacks: [
   *     {
   *       event_type: "incoming",
   *       message_type: "text",
   *     },
   *   ],
   * });
   * ```
   */
  deleteConnectorCallbacks: {
    (input: DeleteConnectorCallbacksInput, options?: CallOptions): Promise<DeleteConnectorCallbacksOutput>;
    raw(input: DeleteConnectorCallbacksInput, options?: CallOptions): Promise<DeleteConnectorCallbacksResult>;
  };

  /**
   * List the numbers of a connector.
   *
   * 50 on a page.
   *
   * Source: the vendor's SDKs for Java (PhoneNumber.getPhoneNumbers) and Python (Connector.get)
   *
   * `GET /accounts/{account_id}/connectors/{connector_id}/phone_numbers.json`, safety `read`: it may be
   * repeated.
   *
   * @example
   * ```ts
   * for await (const connectorNumber of vivialConnect.listConnectorNumbers.items({ connector_id: 424242 }))
   * console.log(connectorNumber);
   * ```
   */
  listConnectorNumbers: {
    (input: ListConnectorNumbersInput, options?: CallOptions): Promise<ListConnectorNumbersOutput>;
    raw(input: ListConnectorNumbersInput, options?: CallOptions): Promise<ListConnectorNumbersResult>;
    items(
      input: ListConnectorNumbersInput,
      options?: PageOptions,
    ): AsyncGenerator<ListConnectorNumbersItem, void, undefined>;
    pages(
      input: ListConnectorNumbersInput,
      options?: PageOptions,
    ): AsyncGenerator<ListConnectorNumbersOutput, void, undefined>;
  };

  /**
   * Replace all numbers of a connector.
   *
   * Despite its name, all numbers that it had are gone from it afterwards: updateConnectorNumbers adds some
   * and keeps the others. A number belongs to one connector at most.
   *
   * Source: the vendor's SDKs for Java (Connector.associatePhoneNumbers) and Python
   *
   * `POST /accounts/{account_id}/connectors/{connector_id}/phone_numbers.json`, safety `idempotent`: it may
   * be repeated without further effect.
   *
   * @example
   * ```ts
   * const connectorNumbers = await vivialConnect.addConnectorNumbers({
   *   connector_id: 424242,
   *   phone_numbers: [
   *     {
   *       phone_number: "+13022136859",
   *       phone_number_id: 29,
   *     },
   *   ],
   * });
   * ```
   */
  addConnectorNumbers: {
    (input: AddConnectorNumbersInput, options?: CallOptions): Promise<AddConnectorNumbersOutput>;
    raw(input: AddConnectorNumbersInput, options?: CallOptions): Promise<AddConnectorNumbersResult>;
  };

  /**
   * Add numbers to a connector.
   *
   * The others stay; addConnectorNumbers replaces all. A number belongs to one connector at most.
   *
   * Source: the vendor's Java SDK, Connector.updateAssociatedPhoneNumbers
   *
   * `PUT /accounts/{account_id}/connectors/{connector_id}/phone_numbers.json`, safety `idempotent`: it may be
   * repeated without further effect.
   *
   * @example
   * ```ts
   * const connectorNumbers = await vivialConnect.updateConnectorNumbers({
   *   connector_id: 424242,
   *   phone_numbers: [
   *     {
   *       phone_number: "+13022136859",
   *       phone_number_id: 29,
   *     },
   *   ],
   * });
   * ```
   */
  updateConnectorNumbers: {
    (input: UpdateConnectorNumbersInput, options?: CallOptions): Promise<UpdateConnectorNumbersOutput>;
    raw(input: UpdateConnectorNumbersInput, options?: CallOptions): Promise<UpdateConnectorNumbersResult>;
  };

  /**
   * Take numbers out of a connector.
   *
   * deleteNumber is what releases a number. The request is a DELETE with a body.
   *
   * Source: the vendor's Java SDK, Connector.deleteSinglePhoneNumber
   *
   * `DELETE /accounts/{account_id}/connectors/{connector_id}/phone_numbers.json`, safety `idempotent`: it may
   * be repeated without further effect.
   *
   * @example
   * ```ts
   * const connectorNumbers = await vivialConnect.deleteConnectorNumbers({
   *   connector_id: 424242,
   *   phone_numbers: [
   *     {
   *       phone_number: "+13022136859",
   *       phone_number_id: 29,
   *     },
   *   ],
   * });
   * ```
   */
  deleteConnectorNumbers: {
    (input: DeleteConnectorNumbersInput, options?: CallOptions): Promise<DeleteConnectorNumbersOutput>;
    raw(input: DeleteConnectorNumbersInput, options?: CallOptions): Promise<DeleteConnectorNumbersResult>;
  };

  /**
   * Count the numbers of a connector.
   *
   * Source: the vendor's SDKs for Java and Python (Connector.get)
   *
   * `GET /accounts/{account_id}/connectors/{connector_id}/phone_numbers/count.json`, safety `read`: it may be
   * repeated.
   *
   * @example
   * ```ts
   * const connectorNumbers = await vivialConnect.countConnectorNumbers({ connector_id: 424242 });
   * ```
   */
  countConnectorNumbers: {
    (input: CountConnectorNumbersInput, options?: CallOptions): Promise<CountConnectorNumbersOutput>;
    raw(input: CountConnectorNumbersInput, options?: CallOptions): Promise<CountConnectorNumbersResult>;
  };

  /**
   * List what happened in a period.
   *
   * `last_key` leads to the next page; on the last one it is empty. The key is opaque. Logs have the texts of
   * messages.
   *
   * Source: the vendor's SDKs for Python (Log.find), Java (Log.getLogs) and .NET (Account.GetLogs)
   *
   * `GET /accounts/{account_id}/logs.json`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * for await (const logItem of vivialConnect.listLogs.items({
   *   start_time: "20181101T145548Z",
   *   end_time: "20181205T155548Z",
   * })) console.log(logItem);
   * ```
   */
  listLogs: {
    (input: ListLogsInput, options?: CallOptions): Promise<ListLogsOutput>;
    raw(input: ListLogsInput, options?: CallOptions): Promise<ListLogsResult>;
    items(input: ListLogsInput, options?: PageOptions): AsyncGenerator<ListLogsItem, void, undefined>;
    pages(input: ListLogsInput, options?: PageOptions): AsyncGenerator<ListLogsOutput, void, undefined>;
  };

  /**
   * Count what happened in a period, by minutes, hours, days, months or years.
   *
   * Without `aggregator_type`, one count for the whole period. `last_key` leads to the next page; on the last
   * one it is empty.
   *
   * Source: the vendor's SDKs for Python (Log.get_aggregated_logs), Java (Log.getAggregate) and Ruby
   *
   * `GET /accounts/{account_id}/logs/aggregate.json`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * for await (const aggregatedLogItem of vivialConnect.listAggregatedLogs.items({
   *   start_time: "20181101T145548Z",
   *   end_time: "20181205T155548Z",
   * })) console.log(aggregatedLogItem);
   * ```
   */
  listAggregatedLogs: {
    (input: ListAggregatedLogsInput, options?: CallOptions): Promise<ListAggregatedLogsOutput>;
    raw(input: ListAggregatedLogsInput, options?: CallOptions): Promise<ListAggregatedLogsResult>;
    items(
      input: ListAggregatedLogsInput,
      options?: PageOptions,
    ): AsyncGenerator<ListAggregatedLogsItem, void, undefined>;
    pages(
      input: ListAggregatedLogsInput,
      options?: PageOptions,
    ): AsyncGenerator<ListAggregatedLogsOutput, void, undefined>;
  };

  /**
   * List the accounts that the API key can see.
   *
   * The configured account and its subaccounts. Answers of 2016 and 2017 call the parent's id `parent_id`.
   *
   * Source: the vendor's Python SDK, Account.find
   *
   * `GET /accounts.json`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * for await (const account of vivialConnect.listAccounts.items({ order: "id desc" })) console.log(account);
   * ```
   */
  listAccounts: {
    (input?: ListAccountsInput, options?: CallOptions): Promise<ListAccountsOutput>;
    raw(input?: ListAccountsInput, options?: CallOptions): Promise<ListAccountsResult>;
    items(input?: ListAccountsInput, options?: PageOptions): AsyncGenerator<ListAccountsItem, void, undefined>;
    pages(input?: ListAccountsInput, options?: PageOptions): AsyncGenerator<ListAccountsOutput, void, undefined>;
  };

  /**
   * Create a subaccount.
   *
   * A repeated request creates another one.
   *
   * Not confirmed by the provider: All SDKs dropped subaccounts in 2017. Whether the server still creates
   * them is not known; 403, 404 or 405 may come.
   *
   * Source: the vendor's Python SDK, Account.create; tests of its Ruby SDK of 2017
   *
   * `POST /accounts.json`, safety `send`: never repeated when it may have worked.
   *
   * @example
   * ```ts
   * const account = await vivialConnect.createAccount({ company_name: "App Developer Inc." });
   * ```
   */
  createAccount: {
    (input: CreateAccountInput, options?: CallOptions): Promise<CreateAccountOutput>;
    raw(input: CreateAccountInput, options?: CallOptions): Promise<CreateAccountResult>;
  };

  /**
   * Count the accounts that the API key can see.
   *
   * Source: the vendor's Python SDK, Account.count
   *
   * `GET /accounts/count.json`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const accounts = await vivialConnect.countAccounts();
   * ```
   */
  countAccounts: {
    (input?: NoInput, options?: CallOptions): Promise<CountAccountsOutput>;
    raw(input?: NoInput, options?: CallOptions): Promise<CountAccountsResult>;
  };

  /**
   * Look up an account.
   *
   * Without an id, the configured one.
   *
   * Source: the vendor's SDKs for Python (Account.find), Java and Ruby
   *
   * `GET /accounts/{account_id}.json`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const account = await vivialConnect.getAccount({ account_id: 12345 });
   * ```
   */
  getAccount: {
    (input?: GetAccountInput, options?: CallOptions): Promise<GetAccountOutput>;
    raw(input?: GetAccountInput, options?: CallOptions): Promise<GetAccountResult>;
  };

  /**
   * Change the name of an account.
   *
   * Without an id in the path, the configured one. Nothing but `company_name` can be changed in any source.
   *
   * Source: the vendor's SDKs for Python (Account.save), Java (Account.update) and Ruby
   *
   * `PUT /accounts/{account_id}.json`, safety `idempotent`: it may be repeated without further effect.
   *
   * @example
   * ```ts
   * const account = await vivialConnect.updateAccount({ company_name: "paulo's pizza" });
   * ```
   */
  updateAccount: {
    (input: UpdateAccountInput, options?: CallOptions): Promise<UpdateAccountOutput>;
    raw(input: UpdateAccountInput, options?: CallOptions): Promise<UpdateAccountResult>;
  };

  /**
   * Delete an account.
   *
   * The id must be given: the configured account never stands in for it. An unknown id has given 400 in a
   * test of the vendor's Ruby SDK, otherwise 404.
   *
   * Not confirmed by the provider: All SDKs dropped subaccounts in 2017. Whether the server still deletes
   * them is not known; 403, 404 or 405 may come. The answer is taken to be 204, as for other deletions.
   *
   * Source: the vendor's Python SDK, Account.destroy
   *
   * `DELETE /accounts/{id}.json`, safety `idempotent`: it may be repeated without further effect.
   *
   * @example
   * ```ts
   * await vivialConnect.deleteAccount({ id: 12346 });
   * ```
   */
  deleteAccount: {
    (input: DeleteAccountInput, options?: CallOptions): Promise<DeleteAccountOutput>;
    raw(input: DeleteAccountInput, options?: CallOptions): Promise<DeleteAccountResult>;
  };

  /**
   * See how far the free trial of an account is.
   *
   * Without an id, that of the configured account.
   *
   * Not confirmed by the provider: No answer is known. The fields are those that an example program of the
   * PHP SDK reads; whether they stand at the top or in a root is not known, so nothing is taken off and all
   * members are optional.
   *
   * Source: the vendor's SDKs for Python (Account.billing_status) and PHP (examples/accounts.php)
   *
   * `GET /accounts/{account_id}/status.json`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const accountBillingStatus = await vivialConnect.getAccountBillingStatus({ account_id: 12345 });
   * ```
   */
  getAccountBillingStatus: {
    (input?: GetAccountBillingStatusInput, options?: CallOptions): Promise<GetAccountBillingStatusOutput>;
    raw(input?: GetAccountBillingStatusInput, options?: CallOptions): Promise<GetAccountBillingStatusResult>;
  };

  /**
   * List the subaccounts of an account.
   *
   * Without an id, those of the configured account.
   *
   * Not confirmed by the provider: The SDK removed this in June 2017, and the server may no longer know it.
   * Pages are taken to be as in the other lists.
   *
   * Source: the vendor's Python SDK until June 2017
   *
   * `GET /accounts/{account_id}/subaccounts.json`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * for await (const account of vivialConnect.listSubaccounts.items({ account_id: 12345 }))
   * console.log(account);
   * ```
   */
  listSubaccounts: {
    (input?: ListSubaccountsInput, options?: CallOptions): Promise<ListSubaccountsOutput>;
    raw(input?: ListSubaccountsInput, options?: CallOptions): Promise<ListSubaccountsResult>;
    items(input?: ListSubaccountsInput, options?: PageOptions): AsyncGenerator<ListSubaccountsItem, void, undefined>;
    pages(input?: ListSubaccountsInput, options?: PageOptions): AsyncGenerator<ListSubaccountsOutput, void, undefined>;
  };

  /**
   * List the transactions of the account, newest first.
   *
   * `count` is the number of items in the page, not of all transactions.
   *
   * Source: the vendor's SDKs for Python (Transaction.find) and Java (Account.getTransactions)
   *
   * `GET /accounts/{account_id}/transactions.json`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * for await (const transaction of vivialConnect.listTransactions.items({ account_id: 12345 }))
   * console.log(transaction);
   * ```
   */
  listTransactions: {
    (input?: ListTransactionsInput, options?: CallOptions): Promise<ListTransactionsOutput>;
    raw(input?: ListTransactionsInput, options?: CallOptions): Promise<ListTransactionsResult>;
    items(input?: ListTransactionsInput, options?: PageOptions): AsyncGenerator<ListTransactionsItem, void, undefined>;
    pages(
      input?: ListTransactionsInput,
      options?: PageOptions,
    ): AsyncGenerator<ListTransactionsOutput, void, undefined>;
  };

  /**
   * Look up one transaction.
   *
   * An unknown id gives 400, not 404, says the SDK's own comment.
   *
   * Source: the vendor's SDKs for Python (Transaction.find) and Java (Account)
   *
   * `GET /accounts/{account_id}/transactions/{transaction_id}.json`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const transaction = await vivialConnect.getTransaction({ transaction_id: 3957839 });
   * ```
   */
  getTransaction: {
    (input: GetTransactionInput, options?: CallOptions): Promise<GetTransactionOutput>;
    raw(input: GetTransactionInput, options?: CallOptions): Promise<GetTransactionResult>;
  };

  /**
   * List the users of the account.
   *
   * Source: the vendor's SDKs for Python (User.find), Java and .NET
   *
   * `GET /accounts/{account_id}/users.json`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * for await (const user of vivialConnect.listUsers.items({ account_id: 12345 })) console.log(user);
   * ```
   */
  listUsers: {
    (input?: ListUsersInput, options?: CallOptions): Promise<ListUsersOutput>;
    raw(input?: ListUsersInput, options?: CallOptions): Promise<ListUsersResult>;
    items(input?: ListUsersInput, options?: PageOptions): AsyncGenerator<ListUsersItem, void, undefined>;
    pages(input?: ListUsersInput, options?: PageOptions): AsyncGenerator<ListUsersOutput, void, undefined>;
  };

  /**
   * Create a user.
   *
   * registerUser is what the vendor's tests use. A repeated request creates another user, or fails.
   *
   * Not confirmed by the provider: The Python SDK can send this, but no SDK has a test or an example of it;
   * account administrators are taken to be allowed to. The fields are taken to be those of registerUser and
   * of a user.
   *
   * Source: the vendor's Python SDK, User.create
   *
   * `POST /accounts/{account_id}/users.json`, safety `send`: never repeated when it may have worked.
   *
   * @example
   * ```ts
   * const user = await vivialConnect.createUser({
   *   username: "jane",
   *   first_name: "Jane",
   *   last_name: "Doe",
   *   email: "jane@example.com",
   * });
   * ```
   */
  createUser: {
    (input: CreateUserInput, options?: CallOptions): Promise<CreateUserOutput>;
    raw(input: CreateUserInput, options?: CallOptions): Promise<CreateUserResult>;
  };

  /**
   * Count the users of the account.
   *
   * Source: the vendor's Python SDK, User.count
   *
   * `GET /accounts/{account_id}/users/count.json`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const users = await vivialConnect.countUsers({ account_id: 12345 });
   * ```
   */
  countUsers: {
    (input?: CountUsersInput, options?: CallOptions): Promise<CountUsersOutput>;
    raw(input?: CountUsersInput, options?: CallOptions): Promise<CountUsersResult>;
  };

  /**
   * Register a user, who gets an e-mail to confirm it.
   *
   * A repeated request would send the e-mail again, or fail. The answer is empty: find the id with listUsers.
   *
   * Source: the vendor's SDKs for Java (UserTest) and Ruby
   *
   * `POST /accounts/{acting_account_id}/users/register.json`, safety `send`: never repeated when it may have
   * worked.
   *
   * @example
   * ```ts
   * const user = await vivialConnect.registerUser({
   *   account_id: 12345,
   *   username: "someUser",
   *   first_name: "Jane",
   *   last_name: "Doe",
   *   email: "jane@example.com",
   *   password: "example-password-1",
   *   role: "AccountAdministrator",
   * });
   * ```
   */
  registerUser: {
    (input: RegisterUserInput, options?: CallOptions): Promise<RegisterUserOutput>;
    raw(input: RegisterUserInput, options?: CallOptions): Promise<RegisterUserResult>;
  };

  /**
   * Look up a user.
   *
   * Source: the vendor's SDKs for Python (User.find), Java, .NET and Ruby
   *
   * `GET /accounts/{account_id}/users/{user_id}.json`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const user = await vivialConnect.getUser({ user_id: 5 });
   * ```
   */
  getUser: {
    (input: GetUserInput, options?: CallOptions): Promise<GetUserOutput>;
    raw(input: GetUserInput, options?: CallOptions): Promise<GetUserResult>;
  };

  /**
   * Change a user.
   *
   * Members that are left out stay as they are.
   *
   * Not confirmed by the provider: The Python SDK can send this, but no SDK has a test or an example of it;
   * account administrators are taken to be allowed to. The fields are taken to be those of registerUser and
   * of a user.
   *
   * Source: the vendor's Python SDK, User.save
   *
   * `PUT /accounts/{account_id}/users/{user_id}.json`, safety `idempotent`: it may be repeated without
   * further effect.
   *
   * @example
   * ```ts
   * const user = await vivialConnect.updateUser({
   *   user_id: 5,
   *   first_name: "José",
   *   last_name: "Núñez",
   * });
   * ```
   */
  updateUser: {
    (input: UpdateUserInput, options?: CallOptions): Promise<UpdateUserOutput>;
    raw(input: UpdateUserInput, options?: CallOptions): Promise<UpdateUserResult>;
  };

  /**
   * Delete a user, and all credentials of theirs.
   *
   * Whoever deletes the user whose credential signs the requests locks the client out.
   *
   * Source: the vendor's Python SDK, User.destroy
   *
   * `DELETE /accounts/{account_id}/users/{user_id}.json`, safety `idempotent`: it may be repeated without
   * further effect.
   *
   * @example
   * ```ts
   * await vivialConnect.deleteUser({ user_id: 5 });
   * ```
   */
  deleteUser: {
    (input: DeleteUserInput, options?: CallOptions): Promise<DeleteUserOutput>;
    raw(input: DeleteUserInput, options?: CallOptions): Promise<DeleteUserResult>;
  };

  /**
   * Change the password of a user.
   *
   * Needs the old password, in a member with an underscore. It counts as a send, because a repeated request
   * is refused: by then the old password is wrong. Java's SDK dropped it in 2020.
   *
   * Source: the vendor's SDKs for .NET (User.UpdatePassword) and Ruby (update_password)
   *
   * `PUT /accounts/{account_id}/users/{user_id}/profile/password.json`, safety `send`: never repeated when it
   * may have worked.
   *
   * @example
   * ```ts
   * const userPassword = await vivialConnect.updateUserPassword({
   *   user_id: 5,
   *   _password: "old-password",
   *   password: "new-password",
   * });
   * ```
   */
  updateUserPassword: {
    (input: UpdateUserPasswordInput, options?: CallOptions): Promise<UpdateUserPasswordOutput>;
    raw(input: UpdateUserPasswordInput, options?: CallOptions): Promise<UpdateUserPasswordResult>;
  };

  /**
   * List the API credentials of a user.
   *
   * No secret is in it.
   *
   * Not confirmed by the provider: No pages are known; all credentials are taken to be listed.
   *
   * Source: the vendor's SDKs for Python (User.get_credentials) and Java
   *
   * `GET /accounts/{account_id}/users/{user_id}/profile/credentials.json`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const userCredentials = await vivialConnect.listUserCredentials({ user_id: 5 });
   * ```
   */
  listUserCredentials: {
    (input: ListUserCredentialsInput, options?: CallOptions): Promise<ListUserCredentialsOutput>;
    raw(input: ListUserCredentialsInput, options?: CallOptions): Promise<ListUserCredentialsResult>;
  };

  /**
   * Create an API key and secret for a user.
   *
   * The answer is the only one that ever has the secret: keep it. A repeated request creates another
   * credential.
   *
   * Source: the vendor's SDKs for Python (User.create_credential) and Java (User.createCredential)
   *
   * `POST /accounts/{account_id}/users/{user_id}/profile/credentials.json`, safety `send`: never repeated
   * when it may have worked.
   *
   * @example
   * ```ts
   * const userCredential = await vivialConnect.createUserCredential({ user_id: 5, name: "Test credential" });
   * ```
   */
  createUserCredential: {
    (input: CreateUserCredentialInput, options?: CallOptions): Promise<CreateUserCredentialOutput>;
    raw(input: CreateUserCredentialInput, options?: CallOptions): Promise<CreateUserCredentialResult>;
  };

  /**
   * Count the API credentials of a user.
   *
   * Source: the vendor's Python SDK, User.count_credentials
   *
   * `GET /accounts/{account_id}/users/{user_id}/profile/credentials/count.json`, safety `read`: it may be
   * repeated.
   *
   * @example
   * ```ts
   * const userCredentials = await vivialConnect.countUserCredentials({ user_id: 5 });
   * ```
   */
  countUserCredentials: {
    (input: CountUserCredentialsInput, options?: CallOptions): Promise<CountUserCredentialsOutput>;
    raw(input: CountUserCredentialsInput, options?: CallOptions): Promise<CountUserCredentialsResult>;
  };

  /**
   * Look up an API credential of a user.
   *
   * The secret is not in it.
   *
   * Source: the vendor's SDKs for Python (User.get_credentials) and Java
   *
   * `GET /accounts/{account_id}/users/{user_id}/profile/credentials/{credential_id}.json`, safety `read`: it
   * may be repeated.
   *
   * @example
   * ```ts
   * const userCredential = await vivialConnect.getUserCredential({ user_id: 5, credential_id: 7 });
   * ```
   */
  getUserCredential: {
    (input: GetUserCredentialInput, options?: CallOptions): Promise<GetUserCredentialOutput>;
    raw(input: GetUserCredentialInput, options?: CallOptions): Promise<GetUserCredentialResult>;
  };

  /**
   * Rename, disable or enable an API credential.
   *
   * Whoever disables the credential that signs the requests locks the client out.
   *
   * Source: the vendor's SDKs for Python (Credential.save) and Java (User.updateCredential)
   *
   * `PUT /accounts/{account_id}/users/{user_id}/profile/credentials/{credential_id}.json`, safety
   * `idempotent`: it may be repeated without further effect.
   *
   * @example
   * ```ts
   * const userCredential = await vivialConnect.updateUserCredential({
   *   user_id: 5,
   *   credential_id: 7,
   *   name: "Test",
   *   active: false,
   * });
   * ```
   */
  updateUserCredential: {
    (input: UpdateUserCredentialInput, options?: CallOptions): Promise<UpdateUserCredentialOutput>;
    raw(input: UpdateUserCredentialInput, options?: CallOptions): Promise<UpdateUserCredentialResult>;
  };

  /**
   * Delete an API credential.
   *
   * Whoever deletes the credential that signs the requests locks the client out.
   *
   * Source: the vendor's SDKs for Python (Credential.destroy) and Java
   *
   * `DELETE /accounts/{account_id}/users/{user_id}/profile/credentials/{credential_id}.json`, safety
   * `idempotent`: it may be repeated without further effect.
   *
   * @example
   * ```ts
   * await vivialConnect.deleteUserCredential({ user_id: 5, credential_id: 7 });
   * ```
   */
  deleteUserCredential: {
    (input: DeleteUserCredentialInput, options?: CallOptions): Promise<DeleteUserCredentialOutput>;
    raw(input: DeleteUserCredentialInput, options?: CallOptions): Promise<DeleteUserCredentialResult>;
  };

  /**
   * List the contacts of the account.
   *
   * Source: the vendor's Java SDK, Contact
   *
   * `GET /accounts/{account_id}/contacts.json`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * for await (const contact of vivialConnect.listContacts.items({ account_id: 12345 }))
   * console.log(contact);
   * ```
   */
  listContacts: {
    (input?: ListContactsInput, options?: CallOptions): Promise<ListContactsOutput>;
    raw(input?: ListContactsInput, options?: CallOptions): Promise<ListContactsResult>;
    items(input?: ListContactsInput, options?: PageOptions): AsyncGenerator<ListContactsItem, void, undefined>;
    pages(input?: ListContactsInput, options?: PageOptions): AsyncGenerator<ListContactsOutput, void, undefined>;
  };

  /**
   * Create a contact.
   *
   * A repeated request creates another one. The vendor's Java SDK sends the state as the country, by mistake.
   *
   * Source: the vendor's Java SDK, Contact.create
   *
   * `POST /accounts/{account_id}/contacts.json`, safety `send`: never repeated when it may have worked.
   *
   * @example
   * ```ts
   * const contact = await vivialConnect.createContact({
   *   first_name: "Jane",
   *   last_name: "Döe",
   *   email: "jane@example.com",
   *   contact_type: "billing",
   * });
   * ```
   */
  createContact: {
    (input: CreateContactInput, options?: CallOptions): Promise<CreateContactOutput>;
    raw(input: CreateContactInput, options?: CallOptions): Promise<CreateContactResult>;
  };

  /**
   * Count the contacts of the account.
   *
   * Source: the vendor's Java SDK, Contact
   *
   * `GET /accounts/{account_id}/contacts/count.json`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const contacts = await vivialConnect.countContacts({ account_id: 12345 });
   * ```
   */
  countContacts: {
    (input?: CountContactsInput, options?: CallOptions): Promise<CountContactsOutput>;
    raw(input?: CountContactsInput, options?: CallOptions): Promise<CountContactsResult>;
  };

  /**
   * Look up a contact.
   *
   * Source: the vendor's Java SDK, Contact
   *
   * `GET /accounts/{account_id}/contacts/{contact_id}.json`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const contact = await vivialConnect.getContact({ contact_id: 141 });
   * ```
   */
  getContact: {
    (input: GetContactInput, options?: CallOptions): Promise<GetContactOutput>;
    raw(input: GetContactInput, options?: CallOptions): Promise<GetContactResult>;
  };

  /**
   * Change a contact.
   *
   * The vendor's Java SDK sends the four members that a new contact needs each time, and those that changed.
   *
   * Not confirmed by the provider: Members that are left out are taken to stay; whether the four may be left
   * out is not known.
   *
   * Source: the vendor's Java SDK, Contact.update
   *
   * `PUT /accounts/{account_id}/contacts/{contact_id}.json`, safety `idempotent`: it may be repeated without
   * further effect.
   *
   * @example
   * ```ts
   * const contact = await vivialConnect.updateContact({
   *   contact_id: 141,
   *   first_name: "Jane",
   *   last_name: "Doe",
   *   email: "user@example.com",
   *   contact_type: "main",
   *   title: "Software Engineer",
   * });
   * ```
   */
  updateContact: {
    (input: UpdateContactInput, options?: CallOptions): Promise<UpdateContactOutput>;
    raw(input: UpdateContactInput, options?: CallOptions): Promise<UpdateContactResult>;
  };

  /**
   * Delete a contact.
   *
   * Source: the vendor's Java SDK, Contact.delete
   *
   * `DELETE /accounts/{account_id}/contacts/{contact_id}.json`, safety `idempotent`: it may be repeated
   * without further effect.
   *
   * @example
   * ```ts
   * await vivialConnect.deleteContact({ contact_id: 141 });
   * ```
   */
  deleteContact: {
    (input: DeleteContactInput, options?: CallOptions): Promise<DeleteContactOutput>;
    raw(input: DeleteContactInput, options?: CallOptions): Promise<DeleteContactResult>;
  };

  /**
   * List the configurations of the account.
   *
   * Use connectors instead.
   *
   * Not confirmed by the provider: The SDK removed configurations in June 2017, and the server may no longer
   * know them. No answer is known; it is taken to be like those of other resources.
   *
   * Source: the vendor's Python SDK until June 2017
   *
   * `GET /accounts/{account_id}/configurations.json`, safety `read`: it may be repeated.
   *
   * @deprecated
   * @example
   * ```ts
   * for await (const configuration of vivialConnect.listConfigurations.items({ account_id: 12345 }))
   * console.log(configuration);
   * ```
   */
  listConfigurations: {
    (input?: ListConfigurationsInput, options?: CallOptions): Promise<ListConfigurationsOutput>;
    raw(input?: ListConfigurationsInput, options?: CallOptions): Promise<ListConfigurationsResult>;
    items(
      input?: ListConfigurationsInput,
      options?: PageOptions,
    ): AsyncGenerator<ListConfigurationsItem, void, undefined>;
    pages(
      input?: ListConfigurationsInput,
      options?: PageOptions,
    ): AsyncGenerator<ListConfigurationsOutput, void, undefined>;
  };

  /**
   * Create a configuration.
   *
   * Use connectors instead. A repeated request creates another one.
   *
   * Not confirmed by the provider: The SDK removed configurations in June 2017, and the server may no longer
   * know them. No answer is known; it is taken to be like those of other resources.
   *
   * Source: the vendor's Python SDK until June 2017
   *
   * `POST /accounts/{account_id}/configurations.json`, safety `send`: never repeated when it may have worked.
   *
   * @deprecated
   * @example
   * ```ts
   * const configuration = await vivialConnect.createConfiguration({
   *   name: "Taxi Messaging",
   *   message_status_callback: "https://myserver.example.com/status",
   * });
   * ```
   */
  createConfiguration: {
    (input: CreateConfigurationInput, options?: CallOptions): Promise<CreateConfigurationOutput>;
    raw(input: CreateConfigurationInput, options?: CallOptions): Promise<CreateConfigurationResult>;
  };
}
