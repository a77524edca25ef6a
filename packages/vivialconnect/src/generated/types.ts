// Generated from specs/vivialconnect/ by `pnpm generate vivialconnect`. Do not edit.
import type { HttpStatus, RawResult } from "@trunkline/core";

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
export type ListMessagesResult =
  | RawResult<200, MessageList>
  | RawResult<401 | 403 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 403 | 429 | 500>, unknown>;

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
export type SendMessageResult =
  | RawResult<200, MessageDocument>
  | RawResult<400 | 401 | 403 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 429 | 500>, unknown>;

/** Input of `countMessages`. */
export interface CountMessagesInput extends AccountIdMember {}

/** What `countMessages` resolves to. */
export type CountMessagesOutput = number;

/** What `countMessages.raw` resolves to. */
export type CountMessagesResult =
  | RawResult<200, Count>
  | RawResult<401 | 403 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 403 | 429 | 500>, unknown>;

/** Input of `listBulkJobs`. */
export interface ListBulkJobsInput extends AccountIdMember, PageMember {}

/** What `listBulkJobs` resolves to. */
export type ListBulkJobsOutput = BulkJobList;

/** One element of `listBulkJobs`. */
export type ListBulkJobsItem = BulkJob;

/** What `listBulkJobs.raw` resolves to. */
export type ListBulkJobsResult =
  | RawResult<200, BulkJobList>
  | RawResult<401 | 403 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 403 | 429 | 500>, unknown>;

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
export type SendBulkMessagesResult =
  | RawResult<200, BulkJobReceipt>
  | RawResult<400 | 401 | 403 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 429 | 500>, unknown>;

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
export type ListBulkMessagesResult =
  | RawResult<200, MessageList>
  | RawResult<401 | 403 | 404 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 403 | 404 | 429 | 500>, unknown>;

/** Input of `getMessage`. */
export interface GetMessageInput extends AccountIdMember, MessageIdMember {}

/** What `getMessage` resolves to. */
export type GetMessageOutput = Message;

/** What `getMessage.raw` resolves to. */
export type GetMessageResult =
  | RawResult<200, MessageDocument>
  | RawResult<401 | 403 | 404 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 403 | 404 | 429 | 500>, unknown>;

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
export type RedactMessageResult =
  | RawResult<200, MessageDocument>
  | RawResult<400 | 401 | 403 | 404 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 429 | 500>, unknown>;

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
export type ListAttachmentsResult =
  | RawResult<200, AttachmentList>
  | RawResult<401 | 403 | 404 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 403 | 404 | 429 | 500>, unknown>;

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
export type CreateAttachmentResult =
  | RawResult<200, AttachmentDocument>
  | RawResult<400 | 401 | 403 | 404 | 405 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 405 | 429 | 500>, unknown>;

/** Input of `countAttachments`. */
export interface CountAttachmentsInput extends AccountIdMember, MessageIdMember {}

/** What `countAttachments` resolves to. */
export type CountAttachmentsOutput = number;

/** What `countAttachments.raw` resolves to. */
export type CountAttachmentsResult =
  | RawResult<200, Count>
  | RawResult<401 | 403 | 404 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 403 | 404 | 429 | 500>, unknown>;

/** Input of `getAttachment`. */
export interface GetAttachmentInput extends AccountIdMember, MessageIdMember, AttachmentIdMember {}

/** What `getAttachment` resolves to. */
export type GetAttachmentOutput = Attachment;

/** What `getAttachment.raw` resolves to. */
export type GetAttachmentResult =
  | RawResult<200, AttachmentDocument>
  | RawResult<401 | 403 | 404 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 403 | 404 | 429 | 500>, unknown>;

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
export type UpdateAttachmentResult =
  | RawResult<200, AttachmentDocument>
  | RawResult<400 | 401 | 403 | 404 | 405 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 405 | 429 | 500>, unknown>;

/** Input of `deleteAttachment`. */
export interface DeleteAttachmentInput extends AccountIdMember, MessageIdMember, AttachmentIdMember {}

/** What `deleteAttachment` resolves to. */
export type DeleteAttachmentOutput = undefined;

/** What `deleteAttachment.raw` resolves to. */
export type DeleteAttachmentResult =
  | RawResult<204, undefined>
  | RawResult<401 | 403 | 404 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 204 | 401 | 403 | 404 | 429 | 500>, unknown>;

/** Input of `downloadAttachment`. */
export interface DownloadAttachmentInput extends AccountIdMember, MessageIdMember, AttachmentIdMember {}

/** What `downloadAttachment` resolves to. */
export type DownloadAttachmentOutput = ReadableStream<Uint8Array<ArrayBuffer>>;

/** What `downloadAttachment.raw` resolves to. */
export type DownloadAttachmentResult =
  | RawResult<200, ReadableStream<Uint8Array<ArrayBuffer>>>
  | RawResult<401 | 403 | 404 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 403 | 404 | 429 | 500>, unknown>;

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
export type ListNumbersResult =
  | RawResult<200, PhoneNumberList>
  | RawResult<401 | 403 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 403 | 429 | 500>, unknown>;

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
export type BuyNumberResult =
  | RawResult<200, PhoneNumberDocument>
  | RawResult<400 | 401 | 403 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 429 | 500>, unknown>;

/** Input of `countNumbers`. */
export interface CountNumbersInput extends AccountIdMember, NameMember, ContainsMember {}

/** What `countNumbers` resolves to. */
export type CountNumbersOutput = number;

/** What `countNumbers.raw` resolves to. */
export type CountNumbersResult =
  | RawResult<200, Count>
  | RawResult<401 | 403 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 403 | 429 | 500>, unknown>;

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
export type ListAvailableNumbersResult =
  | RawResult<200, AvailableNumberList>
  | RawResult<400 | 401 | 403 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 429 | 500>, unknown>;

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
export type LookupNumberResult =
  | RawResult<200, NumberInfoDocument>
  | RawResult<400 | 401 | 403 | 404 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 429 | 500>, unknown>;

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
export type ListTaggedNumbersResult =
  | RawResult<200, TaggedNumberList>
  | RawResult<401 | 403 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 403 | 429 | 500>, unknown>;

/** Input of `getNumber`. */
export interface GetNumberInput extends AccountIdMember, NumberIdMember {}

/** What `getNumber` resolves to. */
export type GetNumberOutput = PhoneNumber;

/** What `getNumber.raw` resolves to. */
export type GetNumberResult =
  | RawResult<200, PhoneNumberDocument>
  | RawResult<401 | 403 | 404 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 403 | 404 | 429 | 500>, unknown>;

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
export type UpdateNumberResult =
  | RawResult<200, PhoneNumberDocument>
  | RawResult<400 | 401 | 403 | 404 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 429 | 500>, unknown>;

/** Input of `deleteNumber`. */
export interface DeleteNumberInput extends AccountIdMember, NumberIdMember {}

/** What `deleteNumber` resolves to. */
export type DeleteNumberOutput = undefined;

/** What `deleteNumber.raw` resolves to. */
export type DeleteNumberResult =
  | RawResult<204, undefined>
  | RawResult<401 | 403 | 404 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 204 | 401 | 403 | 404 | 429 | 500>, unknown>;

/** Input of `getNumberTags`. */
export interface GetNumberTagsInput extends AccountIdMember, NumberIdMember {}

/** What `getNumberTags` resolves to. */
export type GetNumberTagsOutput = NumberTags;

/** What `getNumberTags.raw` resolves to. */
export type GetNumberTagsResult =
  | RawResult<200, NumberTagsDocument>
  | RawResult<401 | 403 | 404 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 403 | 404 | 429 | 500>, unknown>;

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
export type UpdateNumberTagsResult =
  | RawResult<200, NumberTagsDocument>
  | RawResult<400 | 401 | 403 | 404 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 429 | 500>, unknown>;

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
export type DeleteNumberTagsResult =
  | RawResult<200, DeletedTagsDocument>
  | RawResult<400 | 401 | 403 | 404 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 429 | 500>, unknown>;

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
export type ListLocalNumbersResult =
  | RawResult<200, PhoneNumberList>
  | RawResult<401 | 403 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 403 | 429 | 500>, unknown>;

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
export type BuyLocalNumberResult =
  | RawResult<200, PhoneNumberDocument>
  | RawResult<400 | 401 | 403 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 429 | 500>, unknown>;

/** Input of `countLocalNumbers`. */
export interface CountLocalNumbersInput extends AccountIdMember, NameMember, ContainsMember {}

/** What `countLocalNumbers` resolves to. */
export type CountLocalNumbersOutput = number;

/** What `countLocalNumbers.raw` resolves to. */
export type CountLocalNumbersResult =
  | RawResult<200, Count>
  | RawResult<401 | 403 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 403 | 429 | 500>, unknown>;

/** Input of `getLocalNumber`. */
export interface GetLocalNumberInput extends AccountIdMember, NumberIdMember {}

/** What `getLocalNumber` resolves to. */
export type GetLocalNumberOutput = PhoneNumber;

/** What `getLocalNumber.raw` resolves to. */
export type GetLocalNumberResult =
  | RawResult<200, PhoneNumberDocument>
  | RawResult<401 | 403 | 404 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 403 | 404 | 429 | 500>, unknown>;

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
export type UpdateLocalNumberResult =
  | RawResult<200, PhoneNumberDocument>
  | RawResult<400 | 401 | 403 | 404 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 429 | 500>, unknown>;

/** Input of `deleteLocalNumber`. */
export interface DeleteLocalNumberInput extends AccountIdMember, NumberIdMember {}

/** What `deleteLocalNumber` resolves to. */
export type DeleteLocalNumberOutput = undefined;

/** What `deleteLocalNumber.raw` resolves to. */
export type DeleteLocalNumberResult =
  | RawResult<204, undefined>
  | RawResult<401 | 403 | 404 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 204 | 401 | 403 | 404 | 429 | 500>, unknown>;

/** Input of `listConnectors`. */
export interface ListConnectorsInput extends AccountIdMember, PageMember, LimitMember, OrderMember, SearchMember {}

/** What `listConnectors` resolves to. */
export type ListConnectorsOutput = ConnectorList;

/** One element of `listConnectors`. */
export type ListConnectorsItem = Connector;

/** What `listConnectors.raw` resolves to. */
export type ListConnectorsResult =
  | RawResult<200, ConnectorList>
  | RawResult<401 | 403 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 403 | 429 | 500>, unknown>;

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
export type CreateConnectorResult =
  | RawResult<200, ConnectorDocument>
  | RawResult<400 | 401 | 403 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 429 | 500>, unknown>;

/** Input of `countConnectors`. */
export interface CountConnectorsInput extends AccountIdMember {}

/** What `countConnectors` resolves to. */
export type CountConnectorsOutput = number;

/** What `countConnectors.raw` resolves to. */
export type CountConnectorsResult =
  | RawResult<200, Count>
  | RawResult<401 | 403 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 403 | 429 | 500>, unknown>;

/** Input of `getConnector`. */
export interface GetConnectorInput extends AccountIdMember, ConnectorIdMember2 {}

/** What `getConnector` resolves to. */
export type GetConnectorOutput = Connector;

/** What `getConnector.raw` resolves to. */
export type GetConnectorResult =
  | RawResult<200, ConnectorDocument>
  | RawResult<401 | 403 | 404 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 403 | 404 | 429 | 500>, unknown>;

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
export type UpdateConnectorResult =
  | RawResult<200, ConnectorDocument>
  | RawResult<400 | 401 | 403 | 404 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 429 | 500>, unknown>;

/** Input of `deleteConnector`. */
export interface DeleteConnectorInput extends AccountIdMember, ConnectorIdMember2 {}

/** What `deleteConnector` resolves to. */
export type DeleteConnectorOutput = undefined;

/** What `deleteConnector.raw` resolves to. */
export type DeleteConnectorResult =
  | RawResult<204, undefined>
  | RawResult<401 | 403 | 404 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 204 | 401 | 403 | 404 | 429 | 500>, unknown>;

/** Input of `listConnectorCallbacks`. */
export interface ListConnectorCallbacksInput extends AccountIdMember, ConnectorIdMember2 {}

/** What `listConnectorCallbacks` resolves to. */
export type ListConnectorCallbacksOutput = PartialConnector;

/** What `listConnectorCallbacks.raw` resolves to. */
export type ListConnectorCallbacksResult =
  | RawResult<200, PartialConnectorDocument>
  | RawResult<401 | 403 | 404 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 403 | 404 | 429 | 500>, unknown>;

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
export type CreateConnectorCallbacksResult =
  | RawResult<200, PartialConnectorDocument>
  | RawResult<400 | 401 | 403 | 404 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 429 | 500>, unknown>;

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
export type UpdateConnectorCallbacksResult =
  | RawResult<200, PartialConnectorDocument>
  | RawResult<400 | 401 | 403 | 404 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 429 | 500>, unknown>;

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
export type DeleteConnectorCallbacksResult =
  | RawResult<200, PartialConnectorDocument>
  | RawResult<400 | 401 | 403 | 404 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 429 | 500>, unknown>;

/** Input of `listConnectorNumbers`. */
export interface ListConnectorNumbersInput extends AccountIdMember, ConnectorIdMember2, PageMember {}

/** What `listConnectorNumbers` resolves to. */
export type ListConnectorNumbersOutput = ConnectorNumberList;

/** One element of `listConnectorNumbers`. */
export type ListConnectorNumbersItem = ConnectorNumber;

/** What `listConnectorNumbers.raw` resolves to. */
export type ListConnectorNumbersResult =
  | RawResult<200, ConnectorNumberList>
  | RawResult<401 | 403 | 404 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 403 | 404 | 429 | 500>, unknown>;

/** Input of `addConnectorNumbers`. */
export interface AddConnectorNumbersInput extends AccountIdMember, ConnectorIdMember2, PhoneNumbersMember {}

/** What `addConnectorNumbers` resolves to. */
export type AddConnectorNumbersOutput = PartialConnector;

/** What `addConnectorNumbers.raw` resolves to. */
export type AddConnectorNumbersResult =
  | RawResult<200, PartialConnectorDocument>
  | RawResult<400 | 401 | 403 | 404 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 429 | 500>, unknown>;

/** Input of `updateConnectorNumbers`. */
export interface UpdateConnectorNumbersInput extends AccountIdMember, ConnectorIdMember2, PhoneNumbersMember {}

/** What `updateConnectorNumbers` resolves to. */
export type UpdateConnectorNumbersOutput = PartialConnector;

/** What `updateConnectorNumbers.raw` resolves to. */
export type UpdateConnectorNumbersResult =
  | RawResult<200, PartialConnectorDocument>
  | RawResult<400 | 401 | 403 | 404 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 429 | 500>, unknown>;

/** Input of `deleteConnectorNumbers`. */
export interface DeleteConnectorNumbersInput extends AccountIdMember, ConnectorIdMember2, PhoneNumbersMember {}

/** What `deleteConnectorNumbers` resolves to. */
export type DeleteConnectorNumbersOutput = PartialConnector;

/** What `deleteConnectorNumbers.raw` resolves to. */
export type DeleteConnectorNumbersResult =
  | RawResult<200, PartialConnectorDocument>
  | RawResult<400 | 401 | 403 | 404 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 429 | 500>, unknown>;

/** Input of `countConnectorNumbers`. */
export interface CountConnectorNumbersInput extends AccountIdMember, ConnectorIdMember2 {}

/** What `countConnectorNumbers` resolves to. */
export type CountConnectorNumbersOutput = number;

/** What `countConnectorNumbers.raw` resolves to. */
export type CountConnectorNumbersResult =
  | RawResult<200, Count>
  | RawResult<401 | 403 | 404 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 403 | 404 | 429 | 500>, unknown>;

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
export type ListLogsResult =
  | RawResult<200, LogList>
  | RawResult<400 | 401 | 403 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 429 | 500>, unknown>;

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
export type ListAggregatedLogsResult =
  | RawResult<200, AggregatedLogList>
  | RawResult<400 | 401 | 403 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 429 | 500>, unknown>;

/** Input of `listAccounts`. */
export interface ListAccountsInput extends PageMember, LimitMember, OrderMember, SearchMember {}

/** What `listAccounts` resolves to. */
export type ListAccountsOutput = AccountList;

/** One element of `listAccounts`. */
export type ListAccountsItem = Account;

/** What `listAccounts.raw` resolves to. */
export type ListAccountsResult =
  | RawResult<200, AccountList>
  | RawResult<401 | 403 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 403 | 429 | 500>, unknown>;

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
export type CreateAccountResult =
  | RawResult<200, AccountDocument>
  | RawResult<400 | 401 | 403 | 404 | 405 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 405 | 429 | 500>, unknown>;

/** What `countAccounts` resolves to. */
export type CountAccountsOutput = number;

/** What `countAccounts.raw` resolves to. */
export type CountAccountsResult =
  | RawResult<200, Count>
  | RawResult<401 | 403 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 403 | 429 | 500>, unknown>;

/** Input of `getAccount`. */
export interface GetAccountInput extends AccountIdMember {}

/** What `getAccount` resolves to. */
export type GetAccountOutput = Account;

/** What `getAccount.raw` resolves to. */
export type GetAccountResult =
  | RawResult<200, AccountDocument>
  | RawResult<401 | 403 | 404 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 403 | 404 | 429 | 500>, unknown>;

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
export type UpdateAccountResult =
  | RawResult<200, AccountDocument>
  | RawResult<400 | 401 | 403 | 404 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 429 | 500>, unknown>;

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
export type DeleteAccountResult =
  | RawResult<204, undefined>
  | RawResult<400 | 401 | 403 | 404 | 405 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 204 | 400 | 401 | 403 | 404 | 405 | 429 | 500>, unknown>;

/** Input of `getAccountBillingStatus`. */
export interface GetAccountBillingStatusInput extends AccountIdMember {}

/** What `getAccountBillingStatus` resolves to. */
export type GetAccountBillingStatusOutput = AccountBillingStatus;

/** What `getAccountBillingStatus.raw` resolves to. */
export type GetAccountBillingStatusResult =
  | RawResult<200, AccountBillingStatus>
  | RawResult<401 | 403 | 404 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 403 | 404 | 429 | 500>, unknown>;

/** Input of `listSubaccounts`. */
export interface ListSubaccountsInput extends AccountIdMember, PageMember, LimitMember {}

/** What `listSubaccounts` resolves to. */
export type ListSubaccountsOutput = SubaccountList;

/** One element of `listSubaccounts`. */
export type ListSubaccountsItem = Account;

/** What `listSubaccounts.raw` resolves to. */
export type ListSubaccountsResult =
  | RawResult<200, SubaccountList>
  | RawResult<401 | 403 | 404 | 405 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 403 | 404 | 405 | 429 | 500>, unknown>;

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
export type ListTransactionsResult =
  | RawResult<200, TransactionList>
  | RawResult<400 | 401 | 403 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 429 | 500>, unknown>;

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
export type GetTransactionResult =
  | RawResult<200, TransactionDocument>
  | RawResult<400 | 401 | 403 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 429 | 500>, unknown>;

/** Input of `listUsers`. */
export interface ListUsersInput extends AccountIdMember, PageMember, LimitMember, OrderMember, SearchMember {}

/** What `listUsers` resolves to. */
export type ListUsersOutput = UserList;

/** One element of `listUsers`. */
export type ListUsersItem = User;

/** What `listUsers.raw` resolves to. */
export type ListUsersResult =
  | RawResult<200, UserList>
  | RawResult<401 | 403 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 403 | 429 | 500>, unknown>;

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
export type CreateUserResult =
  | RawResult<200, UserDocument>
  | RawResult<400 | 401 | 403 | 405 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 405 | 429 | 500>, unknown>;

/** Input of `countUsers`. */
export interface CountUsersInput extends AccountIdMember {}

/** What `countUsers` resolves to. */
export type CountUsersOutput = number;

/** What `countUsers.raw` resolves to. */
export type CountUsersResult =
  | RawResult<200, Count>
  | RawResult<401 | 403 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 403 | 429 | 500>, unknown>;

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
export type RegisterUserResult =
  | RawResult<200, EmptyAnswer>
  | RawResult<400 | 401 | 403 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 429 | 500>, unknown>;

/** Input of `getUser`. */
export interface GetUserInput extends AccountIdMember, UserIdMember {}

/** What `getUser` resolves to. */
export type GetUserOutput = User;

/** What `getUser.raw` resolves to. */
export type GetUserResult =
  | RawResult<200, UserDocument>
  | RawResult<401 | 403 | 404 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 403 | 404 | 429 | 500>, unknown>;

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
export type UpdateUserResult =
  | RawResult<200, UserDocument>
  | RawResult<400 | 401 | 403 | 404 | 405 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 405 | 429 | 500>, unknown>;

/** Input of `deleteUser`. */
export interface DeleteUserInput extends AccountIdMember, UserIdMember {}

/** What `deleteUser` resolves to. */
export type DeleteUserOutput = undefined;

/** What `deleteUser.raw` resolves to. */
export type DeleteUserResult =
  | RawResult<204, undefined>
  | RawResult<401 | 403 | 404 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 204 | 401 | 403 | 404 | 429 | 500>, unknown>;

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
export type UpdateUserPasswordResult =
  | RawResult<200, EmptyAnswer>
  | RawResult<400 | 401 | 403 | 404 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 429 | 500>, unknown>;

/** Input of `listUserCredentials`. */
export interface ListUserCredentialsInput extends AccountIdMember, UserIdMember {}

/** What `listUserCredentials` resolves to. */
export type ListUserCredentialsOutput = UserCredentials;

/** What `listUserCredentials.raw` resolves to. */
export type ListUserCredentialsResult =
  | RawResult<200, UserCredentialList>
  | RawResult<401 | 403 | 404 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 403 | 404 | 429 | 500>, unknown>;

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
export type CreateUserCredentialResult =
  | RawResult<200, NewUserCredentialDocument>
  | RawResult<400 | 401 | 403 | 404 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 429 | 500>, unknown>;

/** Input of `countUserCredentials`. */
export interface CountUserCredentialsInput extends AccountIdMember, UserIdMember {}

/** What `countUserCredentials` resolves to. */
export type CountUserCredentialsOutput = number;

/** What `countUserCredentials.raw` resolves to. */
export type CountUserCredentialsResult =
  | RawResult<200, Count>
  | RawResult<401 | 403 | 404 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 403 | 404 | 429 | 500>, unknown>;

/** Input of `getUserCredential`. */
export interface GetUserCredentialInput extends AccountIdMember, UserIdMember, CredentialIdMember {}

/** What `getUserCredential` resolves to. */
export type GetUserCredentialOutput = UserCredential;

/** What `getUserCredential.raw` resolves to. */
export type GetUserCredentialResult =
  | RawResult<200, UserCredentialDocument>
  | RawResult<401 | 403 | 404 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 403 | 404 | 429 | 500>, unknown>;

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
export type UpdateUserCredentialResult =
  | RawResult<200, UserCredentialDocument>
  | RawResult<400 | 401 | 403 | 404 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 429 | 500>, unknown>;

/** Input of `deleteUserCredential`. */
export interface DeleteUserCredentialInput extends AccountIdMember, UserIdMember, CredentialIdMember {}

/** What `deleteUserCredential` resolves to. */
export type DeleteUserCredentialOutput = undefined;

/** What `deleteUserCredential.raw` resolves to. */
export type DeleteUserCredentialResult =
  | RawResult<204, undefined>
  | RawResult<401 | 403 | 404 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 204 | 401 | 403 | 404 | 429 | 500>, unknown>;

/** Input of `listContacts`. */
export interface ListContactsInput extends AccountIdMember, PageMember, LimitMember, OrderMember, SearchMember {}

/** What `listContacts` resolves to. */
export type ListContactsOutput = ContactList;

/** One element of `listContacts`. */
export type ListContactsItem = Contact;

/** What `listContacts.raw` resolves to. */
export type ListContactsResult =
  | RawResult<200, ContactList>
  | RawResult<401 | 403 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 403 | 429 | 500>, unknown>;

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
export type CreateContactResult =
  | RawResult<200, ContactDocument>
  | RawResult<400 | 401 | 403 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 429 | 500>, unknown>;

/** Input of `countContacts`. */
export interface CountContactsInput extends AccountIdMember {}

/** What `countContacts` resolves to. */
export type CountContactsOutput = number;

/** What `countContacts.raw` resolves to. */
export type CountContactsResult =
  | RawResult<200, Count>
  | RawResult<401 | 403 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 403 | 429 | 500>, unknown>;

/** Input of `getContact`. */
export interface GetContactInput extends AccountIdMember, ContactIdMember {}

/** What `getContact` resolves to. */
export type GetContactOutput = Contact;

/** What `getContact.raw` resolves to. */
export type GetContactResult =
  | RawResult<200, ContactDocument>
  | RawResult<401 | 403 | 404 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 403 | 404 | 429 | 500>, unknown>;

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
export type UpdateContactResult =
  | RawResult<200, ContactDocument>
  | RawResult<400 | 401 | 403 | 404 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 429 | 500>, unknown>;

/** Input of `deleteContact`. */
export interface DeleteContactInput extends AccountIdMember, ContactIdMember {}

/** What `deleteContact` resolves to. */
export type DeleteContactOutput = undefined;

/** What `deleteContact.raw` resolves to. */
export type DeleteContactResult =
  | RawResult<204, undefined>
  | RawResult<401 | 403 | 404 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 204 | 401 | 403 | 404 | 429 | 500>, unknown>;

/** Input of `listConfigurations`. */
export interface ListConfigurationsInput extends AccountIdMember, PageMember, LimitMember, OrderMember, SearchMember {}

/** What `listConfigurations` resolves to. */
export type ListConfigurationsOutput = ConfigurationList;

/** One element of `listConfigurations`. */
export type ListConfigurationsItem = Configuration;

/** What `listConfigurations.raw` resolves to. */
export type ListConfigurationsResult =
  | RawResult<200, ConfigurationList>
  | RawResult<401 | 403 | 404 | 405 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 403 | 404 | 405 | 429 | 500>, unknown>;

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
export type CreateConfigurationResult =
  | RawResult<200, ConfigurationDocument>
  | RawResult<400 | 401 | 403 | 404 | 405 | 429 | 500, ErrorBody>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 405 | 429 | 500>, unknown>;
