// Generated from specs/flowroute/ by `pnpm generate flowroute`. Do not edit.
import type { CallOptions, NoInput, PageOptions, RawResults } from "@trunkline/core";

/** A number of the account, as listed. */
export type AccountNumber = {
  type: "number";
  /** The number. */
  id: PhoneNumber;
  attributes: NumberAttributes;
  links: ResourceLinks;
};

/** A page of numbers of the account. */
export type AccountNumberList = {
  data: AccountNumber[];
  links: PageLinks;
};

/** An area code with numbers for sale. */
export type AreaCode = {
  type: "areacode";
  /**
   * The area code, three digits.
   * @example 201
   */
  id: string;
  links: RelatedLinks;
};

/** A page of area codes. */
export type AreaCodeList = {
  data: AreaCode[];
  links: PageLinks;
};

/** The price in USD, times 10 to the power of 9. Seen as text for an SMS, as a number for an MMS. */
export type CallbackAmount = number | string;

/** Empty for an inbound message, or missing. */
export type CallbackReceipts = MessageReceipt[];

/** A public URL of yours. Callbacks are not signed, so make it hard to guess, and keep it secret. */
export type CallbackUrl = string;

/** An export of call detail records. */
export type CdrExport = {
  type: "cdrexport";
  /**
   * Id of the export; a number in lists, a string elsewhere.
   * @example 203485
   * @example 38647
   */
  id: string | number;
  attributes: CdrExportAttributes;
  links?: ResourceLinks;
};

/**
 * State and results of an export. The results are `null` or missing until it is completed. The answer to an
 * order has the filters a second time beside these members. The documentation calls the costs floats; they
 * are strings.
 */
export type CdrExportAttributes = {
  /** How far the export is. */
  status: "processing" | "completed" | "failed" | (string & {});
  /** Where the provider tells that the export is ready. */
  callback_url?: string | null;
  /** The filters of the order, or only some of them. Lists may come as one string, printed by Python (`"['Office 221', 'Office 888']"`). */
  filter_parameters?: {
    [key: string]: unknown;
  };
  /**
   * Format: uri
   * @description Signed URL of the file, good for three days. Whoever has it can read the file.
   */
  download_url?: string | null;
  /**
   * Format: date-time
   * @description When the export was ordered.
   */
  requested_at?: string | null;
  /**
   * Format: date-time
   * @description When the work on it began.
   */
  created_at?: string | null;
  /**
   * Format: date-time
   * @description When the download URL expires.
   */
  expires_at?: string | null;
  /** How many calls are in the file. */
  num_calls?: number | null;
  /** How many minutes were billed. */
  billed_minutes?: number | null;
  /**
   * All costs in USD, fees included, as a decimal.
   * @example 34.321300
   */
  total_cost?: string | null;
  /** Costs of the calls without fees, in USD, as a decimal. */
  call_subtotal?: string | null;
  /** Fees for inbound toll-free calls, in USD, as a decimal. */
  connect_fees?: string | null;
  /** Fees for caller name lookups, in USD, as a decimal. */
  cnamlookup_fees?: string | null;
  /** Universal Service Fund fees, in USD, as a decimal. */
  usf_fees?: string | null;
  /** Carrier cost recovery fees, in USD, as a decimal. */
  ccrf?: string | null;
};

/** One export. */
export type CdrExportDocument = {
  data: CdrExport;
  links?: ResourceLinks;
};

/**
 * Which calls to export. A call must match all of the filters given.
 *
 * Not confirmed by the provider: The documentation says that more filters exist than it lists, so other
 * members are let through unchecked.
 */
export type CdrExportFilters = {
  /**
   * Calls that began at this time or later; UTC, unless it names another zone.
   * @example 2019-01-01 00:00:00
   * @example 2019-01-01T00:00:00+00:00
   */
  start_call_start_time: string;
  /**
   * Calls that began before this time; UTC, unless it names another zone. At most 92 days later.
   * @example 2019-02-01 00:00:00
   * @example 2019-02-01T00:00:00+00:00
   */
  start_call_end_time: string;
  /**
   * Calls of numbers with one of these aliases.
   * @example [
   *       "Office 221",
   *       "Office 888"
   *     ]
   */
  number_aliases?: string[];
  /**
   * Calls of numbers whose alias contains one of these.
   * @example [
   *       "Office"
   *     ]
   */
  number_aliases_contains?: string[];
  /**
   * Calls to one of these numbers.
   * @example [
   *       "18774551500"
   *     ]
   */
  destination_numbers?: string[];
  /**
   * Calls from one of these numbers, with or without a plus sign.
   * @example [
   *       "+12063389999"
   *     ]
   */
  callerid_numbers?: string[];
  /**
   * Calls with one of these X-Tag SIP headers. An older page calls it `custom_x_tag`.
   * @example [
   *       "campaign-7"
   *     ]
   */
  custom_x_tags?: string[];
  /**
   * Calls from this IP address.
   * @example 53.186.152.52
   */
  caller_ip?: string;
  /**
   * Calls that lasted longer than this, in seconds.
   * @example 60
   */
  duration_greater_than?: number;
} & {
  [key: string]: unknown;
};

/** A page of exports. */
export type CdrExportList = {
  /** The exports, each wrapped in one more `data`. */
  data: CdrExportDocument[];
  links: PageLinks;
};

/** An order for an export. */
export type CdrExportRequest = {
  data: {
    type: "cdrexport";
    attributes: {
      filter_parameters: CdrExportFilters;
      /** Where to tell that the export is ready. An empty string, as none at all, means nowhere. */
      callback_url?: CallbackUrl | "";
    };
  };
};

/** Which caller name a number is to show. */
export type CnamAssignment = {
  type: "cnam";
  /**
   * Id of the caller name, here as a number; `null` after an unassignment.
   * @example 17604
   */
  id: string | number | null;
  /** When it happened. */
  attributes: {
    /**
     * When the name was assigned or taken away, in the form of an HTTP date (RFC 1123).
     * @example Fri, 01 Jun 2018 00:17:52 GMT
     */
    date_created: string;
  };
};

/** The answer to an assignment or its end. */
export type CnamAssignmentDocument = {
  data: CnamAssignment;
};

/** A caller name. */
export type CnamRecord = {
  type: "cnam";
  /**
   * Id of the record.
   * @example 17604
   */
  id: string;
  attributes: CnamRecordAttributes;
  /** Only where a single record was asked for. */
  relationships?: {
    /** The phone numbers that use the record. */
    numbers?: {
      /** Their types and ids; empty where no number uses it. */
      data: ResourceIdentifier[];
    };
  };
  links?: ResourceLinks;
};

/** The members of a stored caller name. */
export type CnamRecordAttributes = {
  /** The name. */
  value: string;
  /** Whether it may be used. Missing only in the answer to a change. */
  is_approved?: boolean;
  /** Why it was refused. Empty or `null` where it was not. */
  rejection_reason?: string | null;
  /**
   * When it was created, in UTC. With a space between date and time, so not an RFC 3339 date.
   * @example 2018-04-12 19:08:39.062539+00:00
   */
  creation_datetime?: string | null;
  /**
   * When it was approved, in UTC. With a space between date and time, so not an RFC 3339 date.
   * @example 2018-04-16 16:20:32.939166+00:00
   */
  approval_datetime?: string | null;
};

/** One caller name. */
export type CnamRecordDocument = {
  data: CnamRecord;
  /** The phone numbers that use the record. Only where a single record was asked for. */
  included?: IncludedResource[];
};

/** What a caller name is made of. */
export type CnamRecordFields = {
  /**
   * The name, with at least one letter. Besides letters, digits and spaces it may have `-`, `_`, `.`, `,`, `@`, `+`, `&`, `'`, `/` and `"`. It is stored in capital letters.
   * @example Bob Law
   */
  value: string;
};

/** A page of caller names. */
export type CnamRecordList = {
  /** The records. */
  data: CnamRecord[];
  links: PageLinks;
};

/** A new name for a pending record. */
export type CnamRecordUpdate = {
  data: {
    type: "cnam";
    attributes: CnamRecordFields;
  };
};

/** The body that creates a route. */
export type CreateRouteRequest = {
  data: {
    type: "route";
    attributes: NewRoute;
  };
};

/** A step of a message's way. Neither sender nor recipient is in it. */
export type DeliveryReceipt = {
  data: {
    type: "delivery_receipt";
    /** Id of the message. Together with `level` and `status` it tells a repeated delivery. */
    id: string;
    attributes: {
      /** The text. Empty for an MMS. */
      body?: string | null;
      /** 1 for the hand-over to the carrier's gateway, 2 for what comes after. */
      level?: number;
      status: MessageStatus;
      status_code?: MessageStatusCode;
      /** The code in words. */
      status_code_description?: string | null;
      /** When, in UTC, such as `2017-12-21T16:44:35+00:00`. */
      timestamp?: string;
    };
    links?: {
      /** URL of the message. */
      related?: string;
    };
  };
};

/**
 * A North American phone number as 11 digits, country code 1 first, no plus sign.
 *
 * Not confirmed by the provider: How a number outside North America is written is not documented; E.164
 * digits without the plus sign are expected. The pattern, which only the mocks check, is that of North
 * America.
 */
export type Did = string;

/** A phone number in E.164 form, with the plus sign. */
export type E164 = string;

/** An E911 address. */
export type E911Address = {
  type: "e911";
  /**
   * Id of the address.
   * @example 21301
   */
  id: string;
  attributes: E911AddressAttributes;
  links?: ResourceLinks;
};

/** The members of a stored address. */
export type E911AddressAttributes = {
  /** Name of the address for yourself. */
  label: string;
  /** First name of the person at the address. */
  first_name: string;
  /** Last name of the person at the address. */
  last_name: string;
  /** House number. */
  street_number: string;
  /** Street, without the house number. */
  street_name: string;
  /** Kind of the place inside the building, such as `Suite`. Missing where there is none. */
  address_type?: string | null;
  /** Number or name of the place inside the building. Missing where there is none. */
  address_type_number?: string | null;
  /** City. */
  city: string;
  /** US state or Canadian province or territory. */
  state: string;
  /** Country. An old record has `USA`, which a request would not be allowed to have. */
  country: "US" | "CA" | "USA" | (string & {});
  /** US zip code or Canadian postal code. */
  zip: string;
};

/**
 * The changed members of an address. `address_type` and `address_type_number` come together or not at all.
 */
export type E911AddressChanges = {
  /**
   * Name of the address for yourself, unique in the account.
   * @example E911 Test
   */
  label?: string;
  /**
   * First name of the person at the address.
   * @example Chris
   */
  first_name?: string;
  /**
   * Last name of the person at the address.
   * @example Smith
   */
  last_name?: string;
  /**
   * House number. The documentation calls it an integer; its examples and all answers have a string.
   * @example 1182
   */
  street_number?: string;
  /**
   * Street, without the house number.
   * @example 3rd Ave
   */
  street_name?: string;
  /** Kind of the place inside the building. Case does not matter. */
  address_type?:
    | "Apartment"
    | "Basement"
    | "Building"
    | "Department"
    | "Floor"
    | "Front"
    | "Key"
    | "Lobby"
    | "Lot"
    | "Lower"
    | "Office"
    | "Penthouse"
    | "Pier"
    | "Rear"
    | "Room"
    | "Side"
    | "Slip"
    | "Space"
    | "Stop"
    | "Suite"
    | "Trailer"
    | "Unit"
    | "Upper"
    | (string & {});
  /**
   * Number or name of the place inside the building. Older documentation calls it an integer.
   * @example 600
   * @example A-1
   */
  address_type_number?: string;
  /**
   * City.
   * @example Seattle
   */
  city?: string;
  /**
   * US state or Canadian province or territory, two capital letters.
   * @example WA
   */
  state?: string;
  /** Country. */
  country?: "US" | "CA";
  /**
   * US zip code or Canadian postal code.
   * @example 98101
   * @example M4C 5K7
   */
  zip?: string;
};

/** One E911 address. */
export type E911AddressDocument = {
  data: E911Address;
};

/** The members of an address. `address_type` and `address_type_number` come together or not at all. */
export type E911AddressFields = {
  /**
   * Name of the address for yourself, unique in the account.
   * @example E911 Test
   */
  label: string;
  /**
   * First name of the person at the address.
   * @example Chris
   */
  first_name: string;
  /**
   * Last name of the person at the address.
   * @example Smith
   */
  last_name: string;
  /**
   * House number. The documentation calls it an integer; its examples and all answers have a string.
   * @example 1182
   */
  street_number: string;
  /**
   * Street, without the house number.
   * @example 3rd Ave
   */
  street_name: string;
  /** Kind of the place inside the building. Case does not matter. */
  address_type?:
    | "Apartment"
    | "Basement"
    | "Building"
    | "Department"
    | "Floor"
    | "Front"
    | "Key"
    | "Lobby"
    | "Lot"
    | "Lower"
    | "Office"
    | "Penthouse"
    | "Pier"
    | "Rear"
    | "Room"
    | "Side"
    | "Slip"
    | "Space"
    | "Stop"
    | "Suite"
    | "Trailer"
    | "Unit"
    | "Upper"
    | (string & {});
  /**
   * Number or name of the place inside the building. Older documentation calls it an integer.
   * @example 600
   * @example A-1
   */
  address_type_number?: string;
  /**
   * City.
   * @example Seattle
   */
  city: string;
  /**
   * US state or Canadian province or territory, two capital letters.
   * @example WA
   */
  state: string;
  /** Country. */
  country: "US" | "CA";
  /**
   * US zip code or Canadian postal code.
   * @example 98101
   * @example M4C 5K7
   */
  zip: string;
};

/** A page of E911 addresses. */
export type E911AddressList = {
  /** The addresses. */
  data: E911Address[];
  links: PageLinks;
};

/** A phone number that uses an E911 address. */
export type E911AddressNumber = {
  type: "number";
  /** The number in one source, an internal key in another. Use `attributes.value`. */
  id: string;
  /** The number's own fields. */
  attributes: {
    /** Name of the number for yourself. */
    alias?: string | null;
    value: PhoneNumber;
  };
  links?: ResourceLinks;
};

/** A page of the phone numbers that use an E911 address. */
export type E911AddressNumberList = {
  /** The phone numbers. */
  data: E911AddressNumber[];
  links: PageLinks;
};

/** A whole address. */
export type E911AddressRequest = {
  data: {
    type: "e911";
    attributes: E911AddressFields;
  };
};

/** A part of an address. */
export type E911AddressUpdate = {
  data: {
    type: "e911";
    attributes: E911AddressChanges;
  };
};

/** A point of presence. */
export type EdgeStrategy = {
  type: "edge_strategy";
  /** Id of the point of presence; a number in the documented example. */
  id: number | string;
  attributes: {
    /** Name, such as `US-East-VA`. */
    name: string;
    /** What it is for. */
    description?: string | null;
    /** Addresses to let through a firewall, as ranges separated by commas. */
    firewall_rules?: string | null;
    /** Host name for SIP. */
    naptr?: string | null;
  };
};

/**
 * Id of the point of presence, as listEdgeStrategies has it. The provider's Python demo sends `edge_strategy`
 * as text instead; the documented name is followed, because answers use it too.
 */
export type EdgeStrategyId = number | string;

/** All points of presence. */
export type EdgeStrategyList = {
  data: EdgeStrategy[];
};

/**
 * The body of an error. It may be missing or not JSON when a gateway answers.
 *
 * Source: developer.flowroute.com/api/errors
 */
export type ErrorDocument = {
  /** One entry per error. */
  errors: ErrorEntry[];
};

/**
 * One error. The provider's own OpenAPI file says that `id` is always there; a documented 403 has none, so
 * every member but `status` is optional here.
 */
export type ErrorEntry = {
  /** Id of the request, for the provider's support desk; a UUID. */
  id?: string;
  /** The HTTP status. A number in all documented errors; a user of the API saw text for URLs that it does not have. */
  status: number | string;
  /** Name of the error, such as `Unauthorized` or `ActionNotAuthorizedError`. */
  title?: string;
  /** What was wrong. Text (it may be empty), or, for a refused field, an object that mirrors the request with arrays of messages at its leaves. */
  detail?:
    | string
    | {
        [key: string]: unknown;
      };
};

/** An exchange with numbers for sale. */
export type Exchange = {
  type: "exchange";
  /**
   * Area code and prefix, six digits.
   * @example 347215
   */
  id: string;
  links: RelatedLinks;
};

/** A page of exchanges. */
export type ExchangeList = {
  data: Exchange[];
  links: PageLinks;
};

/** An MMS that came in. Told from an SMS by `is_mms`. */
export type InboundMms = {
  data: {
    type: "message";
    /** Id of the record, which getMessage takes. The same for each repeated delivery. */
    id: string;
    attributes: {
      is_mms: true;
      /** The sender. */
      from: PhoneNumber;
      /** The account's number. */
      to: PhoneNumber;
      /** The text. Null if there is none. */
      body?: string | null;
      /** Always `inbound`. */
      direction?: string;
      message_type?: MessageType;
      /** 0 for ASCII, 8 for UCS-2. */
      message_encoding?: number;
      status?: MessageStatus;
      /** When, in UTC, such as `2022-09-03T20:40:11.00Z`. */
      timestamp?: string;
      /** Price, such as `$0.0195`. */
      amount_display?: string;
      amount_nanodollars?: CallbackAmount;
      /** The URL this was sent to. */
      message_callback_url?: string | null;
      delivery_receipts?: CallbackReceipts;
    };
    relationships?: MessageRelationships;
  };
  /** The media, mostly up to 1.5 MB, at most 15 MB each. */
  included?: MessageMedia[];
};

/** An SMS that came in. Told from an MMS by `is_mms`. */
export type InboundSms = {
  data: {
    type: "message";
    /** Id of the record, which getMessage takes. The same for each repeated delivery. */
    id: string;
    attributes: {
      is_mms: false;
      /** The sender. */
      from: PhoneNumber;
      /** The account's number. */
      to: PhoneNumber;
      /** The text. */
      body: string | null;
      /** Always `inbound`. */
      direction?: string;
      message_type?: MessageType;
      /** 0 for ASCII, 8 for UCS-2. */
      message_encoding?: number;
      status?: MessageStatus;
      /** When, in UTC, such as `2022-02-06T17:52:33Z`. */
      timestamp?: string;
      /** Price of all segments, such as `$0.0040`. */
      amount_display?: string;
      amount_nanodollars?: CallbackAmount;
      /** The URL this was sent to. */
      message_callback_url?: string | null;
      delivery_receipts?: CallbackReceipts;
    };
  };
};

/** A resource of any type that came along with the one asked for. `type` tells what `attributes` has. */
export type IncludedResource = {
  /** Type of the resource, such as `cnam`, `e911` or `message_provisioning_status`. */
  type: string;
  /** Id of the resource. */
  id: string | number;
  /** The resource's own fields. */
  attributes?: {
    [key: string]: unknown;
  };
  links?: ResourceLinks;
};

/** A step of a message's way, flat. Told from the others by `type` at the top. */
export type LegacyDeliveryReceipt = {
  type: "delivery_receipt";
  /** Id of the message. Together with `status` it tells a repeated delivery. */
  id: string;
  attributes: {
    /** The recipient. */
    to?: PhoneNumber;
    /** The sender. */
    from?: PhoneNumber;
    /** The text. */
    body?: string | null;
    status: MessageStatus;
    status_code?: MessageStatusCode;
  };
};

/** An SMS that came in, flat. Told from the others by `to`, `from` and `body` at the top. */
export type LegacyInboundSms = {
  /** Id of the record, with `mdr1-` or `mdr2-`. The same for each repeated delivery. */
  id: string;
  /** The account's number. */
  to: PhoneNumber;
  /** The sender. */
  from: PhoneNumber;
  /** The text. */
  body: string | null;
};

/** The record of an SMS. */
export type LegacyMessage = {
  type: "message";
  /** Id of the record, `mdr1-` and 32 hexadecimal digits. */
  id: string;
  attributes: {
    /** The text. */
    body: string;
    /** Whether the account received or sent it. */
    direction: "inbound" | "outbound";
    /** The sender. */
    from: PhoneNumber;
    /** The recipient. */
    to: PhoneNumber;
    /** `toll-free` if the other side has a toll-free number. Unlike version 2.1, `long-code` has a hyphen. */
    message_type: "long-code" | "toll-free" | (string & {});
    /** 0 for UTF-8, 8 for UCS-2. */
    message_encoding: number;
    /** When, in UTC, such as `2016-05-03T17:41:00.478893+00:00`. */
    timestamp: string;
    /** Always false. */
    has_mms?: boolean;
    /** Another name for `has_mms` in parts of the documentation. */
    is_mms?: boolean;
    /** Price of all segments, such as `$0.0040`. */
    amount_display: string;
    /** The price in USD, times 10 to the power of 9. */
    amount_nanodollars: number;
    /** The URL set for the number in the provider's portal. */
    callback_url?: string | null;
    /** `messages`; only in one documented example. */
    type?: string;
  };
};

/** A message. */
export type LegacyMessageDocument = {
  data: LegacyMessage;
};

/** A page of messages. */
export type LegacyMessageList = {
  data: LegacyMessage[];
  links?: PageLinks;
};

/** The record of a message. */
export type Message = {
  type: "message";
  /** Id of the record, `mdr2-` and 32 hexadecimal digits. */
  id: string;
  attributes: MessageAttributes;
  relationships?: MessageRelationships;
  links?: ResourceLinks;
};

/** What is known of a message. */
export type MessageAttributes = {
  /** The text. Null for an MMS without text. */
  body: string | null;
  /** Whether the account received or sent it. */
  direction: "inbound" | "outbound";
  /** The sender. */
  from: PhoneNumber;
  /** The recipient. */
  to: PhoneNumber;
  /** Whether it is an MMS. */
  is_mms: boolean;
  message_type: MessageType;
  /** 0 for ASCII, 8 for UCS-2. */
  message_encoding: number;
  status: MessageStatus;
  /** When, in UTC, to the hundredth of a second, such as `2017-12-22T01:52:39.39Z`. */
  timestamp: string;
  /** Price of all segments, such as `$0.0040`. Text, although the provider's OpenAPI file says number. */
  amount_display: string;
  /** The price in USD, times 10 to the power of 9. */
  amount_nanodollars: number;
  /** The receipts so far, newest first. Empty for an inbound message. */
  delivery_receipts: MessageReceipt[];
};

/** A task for several numbers. */
export type MessageBulkProvisioningStatus = {
  type: "message_bulk_provisioning_status";
  /** Id of the task. */
  id: string;
  /** State of the task. */
  attributes: {
    status: MessageProvisioningTaskStatus;
    /** More about the task, for people. */
    message?: string | null;
    /** The phone numbers by how far they are. At first all of them are in `processing`. */
    numbers: {
      /** Numbers that still wait. */
      processing?: PhoneNumber[];
      /** Numbers that are done. */
      successful?: PhoneNumber[];
      /** Numbers that could not be done. */
      failed?: PhoneNumber[];
    };
  };
};

/**
 * A callback URL. Unlike other JSON:API bodies it has no `data.type`: the provider's Python SDK sends none,
 * and none was ever tested.
 *
 * Not confirmed by the provider: How a callback URL is removed is not documented. An empty text or null might
 * do it; neither was tested, and the mocks refuse both.
 */
export type MessageCallbackRequest = {
  data: {
    attributes: {
      callback_url: CallbackUrl;
    };
  };
};

/**
 * What the callback tells: an inbound SMS, an inbound MMS, or a delivery receipt of an SMS or an MMS.
 * `dlr_callback` is the old name of `sms_dlr_callback`; it still works.
 */
export type MessageCallbackType =
  | "sms_callback"
  | "mms_callback"
  | "sms_dlr_callback"
  | "mms_dlr_callback"
  | "dlr_callback";

/** `YYYY-MM-DD`, or a date and time such as `2017-12-01T00:00:00.000Z`. */
export type MessageDate = string;

/** A message, with its media if it is an MMS. */
export type MessageDocument = {
  data: Message;
  /** The media of an MMS. */
  included?: MessageMedia[];
  links?: ResourceLinks;
};

/** A page of messages. */
export type MessageList = {
  data: Message[];
  links: PageLinks;
};

/** A picture, film, sound or text of an MMS. */
export type MessageMedia = {
  type: "media";
  /** Id of the media. */
  id: string;
  attributes: {
    /** Name of the file. */
    file_name: string;
    /** Size in bytes. */
    file_size: number;
    /** Its type, such as `image/png`. */
    mime_type: string;
    /**
     * Format: uri
     * @description Where to load it, without credentials. Whoever has the URL can; it expires after about a week.
     */
    url: string;
  };
  links?: ResourceLinks;
};

/** The task that was started. */
export type MessageProvisioningDocument = {
  data: MessageProvisioningStatus | MessageBulkProvisioningStatus;
};

/** Phone numbers to enable or disable. */
export type MessageProvisioningRequest = {
  /**
   * The phone numbers, all of them the account's. Not confirmed by the provider: How the numbers are written is not documented. Elsewhere it is 11 digits; a plus sign is let through.
   * @example [
   *       "12061231234"
   *     ]
   */
  numbers: string[];
  /** What to do. */
  action: "enable" | "disable";
  /** A public URL of yours to call when the status of the task changes. */
  callback_url?: CallbackUrl;
  /** Whether to send an e-mail when the status of the task changes. */
  email?: boolean;
};

/** A task for one number. */
export type MessageProvisioningStatus = {
  type: "message_provisioning_status";
  /** Id of the task. */
  id: string;
  /** State of the task. */
  attributes: {
    status: MessageProvisioningTaskStatus;
    tn: PhoneNumber;
  };
};

/**
 * How far the task is.
 *
 * Not confirmed by the provider: The values are not documented; these are the names under which a task lists
 * its numbers.
 */
export type MessageProvisioningTaskStatus = "processing" | "successful" | "failed" | (string & {});

/** One step of a message's way. */
export type MessageReceipt = {
  /** 1 for the hand-over to the carrier's gateway, 2 for what comes after. */
  level: number;
  status: MessageStatus;
  status_code: MessageStatusCode;
  /** The code in words, such as `Message accepted by Carrier`. */
  status_code_description: string;
  /** When, in UTC, to the hundredth of a second. */
  timestamp: string;
};

/** What belongs to a message. Only an MMS has it. */
export type MessageRelationships = {
  media?: {
    /** The media; each is in full under `included`. */
    data: ResourceIdentifier[];
  };
};

/**
 * Last known status. Seen are `delivered` (inbound), `smsc submit`, `message buffered`, and empty text for an
 * inbound MMS.
 *
 * Not confirmed by the provider: The other words are those of the Kannel gateway, whose vocabulary the
 * documented statuses are from; no full list is published.
 */
export type MessageStatus =
  | "delivered"
  | "smsc submit"
  | "message buffered"
  | "delivery success"
  | "delivery failure"
  | "smsc reject"
  | ""
  | (string & {});

/**
 * Code of the carrier, such as 1003. Null until there is one. Documented as text, but a number in the
 * examples.
 */
export type MessageStatusCode = number | string | null;

/** Type of the account's number in it. */
export type MessageType = "longcode" | "toll-free" | (string & {});

/** An SMS to send. The text goes in `content` or in `body`. */
export type NewLegacyMessage = {
  /** The recipient. */
  to: Did;
  /** One of the account's numbers, enabled for SMS. */
  from: Did;
  /** The text, of any length. The name that the provider's older Python SDK sends; use this one. */
  content?: string;
  /** The text, under the name that the documentation gives it. Not confirmed by the provider: The SDK and the documentation differ; both names are taken to work. */
  body?: string;
};

/** A message to send. An SMS needs `body`; an MMS needs `media_urls`, or `body` and `is_mms: true`. */
export type NewMessage = {
  /** The recipient. */
  to: Did;
  /** One of the account's numbers, enabled for messages. */
  from: Did;
  /** The text. No length limit; longer texts are sent, and billed, in segments. */
  body?: string;
  /** Public URLs of media, which make the message an MMS. At most 750 kB (767840 bytes) with the text. Most telephones show PNG, JPEG, GIF and BMP, 3GP, MP4, AVI and MPG, AMR, MIDI, WAV, AC3 and MP3, and plain text. */
  media_urls?: string[];
  /** Whether to send a text as MMS; not needed beside `media_urls`. One example of the provider's Python SDK sends the text `"true"`; it is documented as a boolean. */
  is_mms?: boolean;
  /** Where the receipts of this message go, instead of the number's or the account's URL. */
  dlr_callback?: CallbackUrl;
};

/** A route to create. */
export type NewRoute = {
  /** Friendly name, unique on the account. */
  alias: string;
  route_type: NewRouteType;
  value: RouteValue;
  edge_strategy_id?: EdgeStrategyId;
};

/**
 * What `value` is.
 *
 * Not confirmed by the provider: The provider's OpenAPI file also lists `sip-reg`; that route exists once on
 * every account, as id `0`, and is taken not to be created.
 */
export type NewRouteType = "host" | "number" | "uri";

/**
 * What is known of a number of the account. The optional members are newer and come only with some answers.
 *
 * Source: developer.flowroute.com/api/numbers/v2.1/purchase-a-phone-number
 */
export type NumberAttributes = {
  /** The number. */
  value: PhoneNumber;
  /** Friendly name; need not be unique. Empty text is seen as well as null. */
  alias: string | null;
  /** US state or Canadian province, two lower-case letters. */
  state: string;
  /** Abbreviated name of the rate centre. */
  rate_center: string;
  number_type: NumberType;
  /** Whether caller names are looked up on inbound calls, which costs per call. */
  cnam_lookups_enabled: boolean;
  /** Whether the number can send and receive messages. False while provisioning runs. */
  messaging_enabled?: boolean;
  /** Status of the number, such as `PURCHASED`. */
  status?: string;
  /** A note. */
  note?: string | null;
  /** Price per month in USD. */
  monthly_cost?: number;
  /** Price once in USD. */
  setup_cost?: number;
  /** Price per inbound minute in USD. Not confirmed by the provider: The documentation does not name the unit. */
  inbound_rate?: number;
  /** Rate type, such as `local`. */
  rate_type?: string;
  /** Country, two letters. */
  iso_country?: string;
  /** Price tier, such as `Standard`. */
  tier?: string;
};

/** Several numbers of the account. */
export type NumberBatch = {
  data: NumberDetails[];
};

/** What to change of a number. What is left out stays as it is. */
export type NumberChanges = {
  type: "number";
  /** Friendly name; need not be unique. Not confirmed by the provider: Null is taken to remove the name, as the provider's Python SDK sends it for a missing one. */
  alias?: string | null;
  /** Whether to look up caller names on inbound calls, which costs per call. */
  cnam_lookups_enabled?: boolean;
  /** Whether the number sends and receives messages. */
  messaging_enabled?: boolean;
  /** Beside `messaging_enabled`, whether to send an e-mail when that is done. */
  messaging_email?: boolean;
  /** Beside `messaging_enabled`, a URL to call when that is done. */
  messaging_callback_url?: CallbackUrl;
};

/** A number of the account, with its relationships. */
export type NumberDetails = {
  type: "number";
  /** The number. */
  id: PhoneNumber;
  attributes: NumberAttributes;
  relationships: NumberRelationships;
  links: ResourceLinks;
};

/** The numbers to look up. */
export type NumberDetailsQuery = {
  /** Numbers of the account, with a plus sign. */
  numbers: E164[];
};

/**
 * A number of the account, and what it is connected with.
 *
 * Not confirmed by the provider: The documented example of a purchase has one more `data` around all this;
 * that is taken for a slip of the page.
 */
export type NumberDocument = {
  data: NumberDetails;
  /** Each connected resource in full. After a purchase with `messaging_enabled`, also the task that enables it. */
  included?: (Route | IncludedResource)[];
  links?: ResourceLinks;
};

/** What a number is connected with, or null. */
export type NumberRelationship = {
  data: ResourceIdentifier | null;
};

/** What the number is connected with. Each `data` is null where there is nothing. */
export type NumberRelationships = {
  /** Where calls go first. A new number has route `0`, registration over SIP. */
  primary_route: NumberRelationship;
  /** Where calls go when the primary route fails. */
  failover_route: NumberRelationship;
  /** The caller name of outbound calls; type `cnam`. */
  cnam_preset: NumberRelationship;
  /** The address for emergency calls. Not confirmed by the provider: Its type is taken to be `e911`; no example of a number with an address is published. */
  e911_address: NumberRelationship;
};

/**
 * Type of a number. `standard` and `tollfree` are the older words for `longcode` and `toll-free`; both are in
 * use.
 */
export type NumberType = "standard" | "tollfree" | "inum" | "longcode" | "toll-free" | (string & {});

/**
 * Links of a page. The last page has no `next`. Only `limit` and `offset` should be taken over from it: the
 * server rewrites filters, and some links name a host that is not public.
 */
export type PageLinks = {
  /** URL of this page, with the filters as the server understood them. */
  self?: string;
  /** URL of the next page. */
  next?: string | null;
};

/**
 * A phone number in an answer. As a rule 11 digits without a plus sign; other senders and newer versions of
 * the API write it otherwise, so no form is enforced.
 */
export type PhoneNumber = string;

/**
 * A port order.
 *
 * Not confirmed by the provider: In the documentation's broken example of a list the id is in the attributes
 * only; both places are typed.
 */
export type PortOrder = {
  type?: "portorder";
  /**
   * Id of the order.
   * @example 41351
   */
  id?: string | number;
  attributes: PortOrderAttributes;
  links?: ResourceLinks;
};

/** The members of a stored port order. Lists have only some of them. */
export type PortOrderAttributes = {
  /** Id of the order; in lists. */
  id?: string | number;
  /** Name of the order for yourself. */
  alias?: string | null;
  status?: PortOrderStatus;
  /**
   * When the status changed last. Only after the order is no longer pending.
   * @example 2018-07-31T21:34:17Z
   */
  status_updated_at?: string | null;
  /** The phone numbers. Not confirmed by the provider: Whether they are strings or objects is not known to us. */
  numbers?: unknown[];
  /** The service address. */
  billing_address?: {
    /** Street and house number. */
    street?: string | null;
    /** Second line. */
    street2?: string | null;
    /** City. */
    city?: string | null;
    /** US state or Canadian province. */
    state?: string | null;
    /** US zip code or Canadian postal code. */
    zip?: string | null;
    /** Country. */
    country?: string | null;
  };
  /** First and last name of the contact at the present carrier. */
  billing_name?: string | null;
  /** The number that the present carrier bills; may be empty. */
  billing_number?: string | null;
  /** Uploaded documents. One example has `filename` and `status` in each item, another wraps them in `data[].attributes`. */
  business_documents?: {
    [key: string]: unknown;
  }[];
  /** Comments on the order. Their form is not documented. */
  comments?: unknown[];
  /** Name of the company. */
  company?: string | null;
  /**
   * What the order costs in USD, as a decimal.
   * @example 7.5
   */
  cost?: string | null;
  /**
   * When the numbers should be brought over.
   * @example 2018-07-12
   */
  desired_completion_date?: string | null;
  /** Whether caller names are looked up on inbound calls. */
  enable_cnam_lookups?: boolean;
  /** Id of the group that the order belongs to. */
  group_id?: string | number | null;
  /** The last four digits of the contact's social security number; may be empty. */
  last_4_ssn?: string | null;
  /** Where the letter of agency is sent. */
  loa_details?: {
    /** The recipient's e-mail address. */
    email?: string | null;
    /** E-mail address that gets a copy. */
    cc?: string | null;
  } | null;
  /** The PIN that the present carrier asks for. */
  pin?: string | null;
  /** What the numbers get when they have been brought over; ids as in the request, or null. */
  presets?: {
    [key: string]: unknown;
  } | null;
  /** The present carrier. */
  provider?: string | null;
  /** The number of the account at the present carrier. */
  provider_account?: string | null;
  /** The URL that is called when the status of the order changes. */
  status_url?: string | null;
  /** Who uses the numbers. Answers have it in lower case. */
  usage_type?: "business" | "residential" | (string & {});
};

/** The changed members of a port order. */
export type PortOrderChanges = {
  loa_details?: PortOrderLoaDetails;
  /**
   * First and last name of the contact at the present carrier, who must be allowed to order changes.
   * @example John Doe
   */
  billing_name?: string;
  /**
   * Street and house number where the present carrier serves the numbers (the service address).
   * @example 1218 3rd Ave
   */
  street?: string;
  /**
   * Second line of the service address.
   * @example Suite 600
   */
  street2?: string;
  /**
   * City of the service address.
   * @example Seattle
   */
  city?: string;
  /**
   * US state or Canadian province of the service address, two letters.
   * @example WA
   */
  state?: string;
  /**
   * US zip code or Canadian postal code of the service address.
   * @example 98104
   * @example M4C 5K7
   */
  zip?: string;
  /** Country of the service address. */
  country?: "US" | "CA";
  /**
   * The present carrier.
   * @example ATT
   */
  provider?: string;
  /** Who uses the numbers. */
  usage_type?: "Business" | "Residential";
  /**
   * Name of the company.
   * @example Leather Inc.
   */
  company?: string;
  /**
   * Name of the order for yourself.
   * @example My Order
   */
  alias?: string;
  /**
   * The number that the present carrier bills.
   * @example +14252081174
   */
  billing_number?: string;
  /**
   * When the numbers should be brought over.
   * @example 2018-07-31
   */
  desired_completion_date?: string;
  /**
   * The PIN that the present carrier asks for.
   * @example 4321
   */
  pin?: string;
  /** The last four digits of the contact's social security number, where the carrier asks for them. */
  last_4_ssn?: string;
  /**
   * The number of the account at the present carrier.
   * @example 123ABC
   */
  provider_account?: string;
  /** Whether to look up caller names on inbound calls, which costs per call. */
  enable_cnam_lookups?: boolean;
  presets?: PortOrderPresets;
  /** A public URL of yours to call when the status of the order changes. */
  status_url?: CallbackUrl;
};

/**
 * A date.
 *
 * Not confirmed by the provider: The form of dates in filters is not documented; `2018-07-31` is expected,
 * and nothing is enforced.
 */
export type PortOrderDate = string;

/** One port order. */
export type PortOrderDocument = {
  data: PortOrder;
  links?: ResourceLinks;
};

/**
 * What a port order is made of.
 *
 * Not confirmed by the provider: The documentation known to us is not complete. `zip` and `usage_type` are
 * named by the page on updates, which requires neither; `presets` has a page of its own; `billing_number`,
 * `desired_completion_date`, `enable_cnam_lookups`, `last_4_ssn`, `pin` and `provider_account` are named in
 * answers, whose members are said to be those of the request.
 */
export type PortOrderFields = {
  /** The phone numbers to bring over, with a plus sign. */
  numbers: E164[];
  loa_details?: PortOrderLoaDetails;
  /**
   * First and last name of the contact at the present carrier, who must be allowed to order changes.
   * @example John Doe
   */
  billing_name: string;
  /**
   * Street and house number where the present carrier serves the numbers (the service address).
   * @example 1218 3rd Ave
   */
  street: string;
  /**
   * Second line of the service address.
   * @example Suite 600
   */
  street2?: string;
  /**
   * City of the service address.
   * @example Seattle
   */
  city: string;
  /**
   * US state or Canadian province of the service address, two letters.
   * @example WA
   */
  state: string;
  /**
   * US zip code or Canadian postal code of the service address.
   * @example 98104
   * @example M4C 5K7
   */
  zip?: string;
  /** Country of the service address. */
  country: "US" | "CA";
  /**
   * The present carrier.
   * @example ATT
   */
  provider: string;
  /** Who uses the numbers. */
  usage_type?: "Business" | "Residential";
  /**
   * Name of the company.
   * @example Leather Inc.
   */
  company?: string;
  /**
   * Name of the order for yourself.
   * @example My Order
   */
  alias?: string;
  /**
   * The number that the present carrier bills.
   * @example +14252081174
   */
  billing_number?: string;
  /**
   * When the numbers should be brought over.
   * @example 2018-07-31
   */
  desired_completion_date?: string;
  /**
   * The PIN that the present carrier asks for.
   * @example 4321
   */
  pin?: string;
  /** The last four digits of the contact's social security number, where the carrier asks for them. */
  last_4_ssn?: string;
  /**
   * The number of the account at the present carrier.
   * @example 123ABC
   */
  provider_account?: string;
  /** Whether to look up caller names on inbound calls, which costs per call. */
  enable_cnam_lookups?: boolean;
  presets?: PortOrderPresets;
  /** A public URL of yours to call when the status of the order changes. */
  status_url?: CallbackUrl;
};

/** A group of port orders that were made together. */
export type PortOrderGroup = {
  /** Type of the resource, `portorder_group`. */
  type?: string;
  /**
   * Id of the group.
   * @example 41352
   */
  id?: string | number;
  /** The members of the group and of its orders. Which these are is not documented in full. */
  attributes: {
    status?: PortOrderStatus;
  } & {
    [key: string]: unknown;
  };
  links?: ResourceLinks;
};

/** A group of port orders. */
export type PortOrderGroupDocument = {
  data: PortOrderGroup;
  links?: ResourceLinks;
};

/** Phone numbers to add to a group of port orders. */
export type PortOrderGroupNumbersRequest = {
  /** The phone numbers, with a plus sign. */
  add: E164[];
};

/** The status of a group of port orders, and of each order in it. */
export type PortOrderGroupStatus = {
  /** Type of the resource. */
  type?: string;
  /**
   * Id of the group.
   * @example 41352
   */
  id?: string | number;
  /** The status, and a list of the orders with theirs, whose name is not documented. */
  attributes: {
    /** Status of the group as a whole. */
    status?: "Requires Action" | "In Progress" | "Completed" | "Canceled" | (string & {});
  } & {
    [key: string]: unknown;
  };
};

/** The status of a group of port orders. */
export type PortOrderGroupStatusDocument = {
  data: PortOrderGroupStatus;
};

/** A page of port orders. */
export type PortOrderListDocument = {
  /** The list, as a resource of its own. */
  data: {
    type: "portorder_list";
    /** The members of the list. */
    attributes: {
      /** The wrapped orders. */
      orders: {
        /** The orders. */
        data: PortOrder[];
      };
    };
  };
  links?: PageLinks;
};

/**
 * The members of the provider's LOA request, unchanged, and the signature. Members that are not listed here
 * are let through, since all of them must be given back.
 */
export type PortOrderLoa = {
  /** The phone numbers. The documentation's example has ten digits, without a country code. */
  numbers?: PhoneNumber[];
  /** First and last name of the contact at the present carrier. */
  billing_name?: string;
  /** Street and house number of the service address. */
  street?: string;
  /** Second line of the service address. */
  street2?: string;
  /** City of the service address. */
  city?: string;
  /** US state or Canadian province of the service address. */
  state?: string;
  /** US zip code or Canadian postal code of the service address. */
  zip?: string;
  /** Country of the service address. */
  country?: string;
  /** The present carrier. */
  provider?: string;
  /** Who uses the numbers. */
  usage_type?: string;
  /** Name of the company. */
  company?: string;
  /** The text that is signed. */
  loa_copy?: string;
  /**
   * First and last name of the person who signs.
   * @example Sam User
   */
  signature_name: string;
  /**
   * Title of the person who signs.
   * @example Owner
   */
  signature_title: string;
} & {
  [key: string]: unknown;
};

/** Where to send the letter of agency. The documentation says that this is not done yet. */
export type PortOrderLoaDetails = {
  /**
   * Format: email
   * @description The recipient's e-mail address.
   * @example john@example.com
   */
  email?: string;
  /**
   * Format: email
   * @description E-mail address that gets a copy.
   * @example jane@example.com
   */
  cc?: string;
};

/** A signed letter of agency. */
export type PortOrderLoaRequest = {
  data: {
    type: "loa";
    attributes: PortOrderLoa;
  };
};

/**
 * What all numbers of the order get when they have been brought over. The records named must exist.
 *
 * Source: developer.flowroute.com/api/porting/v2.0/update-port-order-presets
 */
export type PortOrderPresets = {
  /** Friendly name of the numbers. */
  alias?: string;
  /** Id of their caller name. Only for long codes, and in effect after five to seven business days. */
  cnam_id?: string;
  /** Id of their address for emergency calls. */
  e911_id?: string;
  /** Id of the route that their calls go to first. */
  primary_route_id?: string;
  /** Id of the route that their calls go to when the first one fails. */
  failover_route_id?: string;
};

/** A new port order. */
export type PortOrderRequest = {
  data: {
    /** Named by the documentation, but not in its list of members, so it is not sent. */
    type?: "portorder";
    attributes: PortOrderFields;
  };
};

/**
 * Status of a port order. The documentation writes it with a capital in its text and without one in its
 * examples, and `canceled` with one `l` or two.
 */
export type PortOrderStatus =
  | "pending"
  | "processing"
  | "submitted"
  | "accepted"
  | "rejected"
  | "review"
  | "completed"
  | "canceled"
  | "cancelled"
  | "abandoned"
  | "hard_canceled"
  | (string & {});

/** Changes to a port order. */
export type PortOrderUpdate = {
  data: {
    type: "portorder";
    attributes: PortOrderChanges;
  };
};

/** Phone numbers, sorted by what can be done with them. Unlike other answers it has no type and no id. */
export type Portability = {
  /** Numbers that can be brought over. */
  portable: PhoneNumber[];
  /** Numbers that cannot. */
  nonportable: PhoneNumber[];
  /** Numbers that the provider's own network serves. */
  hypernetwork_enabled?: PhoneNumber[];
};

/** The answer to a portability check. */
export type PortabilityDocument = {
  data: Portability;
};

/** Phone numbers to check. */
export type PortabilityRequest = {
  /** The phone numbers, with a plus sign. */
  numbers: E164[];
};

/** A number for sale. */
export type PurchasableNumber = {
  type: "number";
  /** The number. */
  id: PhoneNumber;
  attributes: {
    /** The number. */
    value: PhoneNumber;
    /** Abbreviated name of the rate centre. */
    rate_center: string;
    /** US state or Canadian province, two lower-case letters. */
    state: string;
    number_type: NumberType;
    /** Price per month in USD. */
    monthly_cost: number;
    /** Price once in USD. */
    setup_cost: number;
  };
  links: RelatedLinks;
};

/** A page of numbers for sale. */
export type PurchasableNumberList = {
  data: PurchasableNumber[];
  links: PageLinks;
};

/** Options of a purchase. Newer than the provider's SDKs, which send no body. */
export type PurchaseOptions = {
  /** Whether to look up caller names on inbound calls, which costs per call. Default: the account's preference. */
  cnam_lookups_enabled?: boolean;
  /**
   * Whether to enable the number for messages too. That takes a while; until then the number says false.
   * @default false
   */
  messaging_enabled?: boolean;
};

/** Link to what comes next when buying a number. */
export type RelatedLinks = {
  /** URL of the exchanges of an area code, the numbers of an exchange, or the number itself once bought. */
  related: string;
};

/** Something changed its status. Told from the others by `resource_type`. */
export type ResourceEvent = {
  data: {
    /** Type of the event. */
    type: "po_status_change" | (string & {});
    /** Id of the event. */
    id: string;
    /** When, in UTC, such as `2019-03-19T22:49:48.060Z`. */
    timestamp?: string;
    attributes: {
      /** What happened. The provider says that more will be added. */
      event_type: "status_change" | (string & {});
      /** What it happened to. */
      resource_type: "portorders" | (string & {});
      /** Id of what it happened to. Documented as a number, but text in the example. */
      resource_id: string | number;
      /** The new status. */
      status?: string | null;
      /** The same in words. */
      message?: string | null;
      /** Id of the account. */
      customer_id?: string;
      /** When, in UTC, such as `2019-03-19T22:49:48.060559+00:00`. */
      at?: string;
      /** The same as `at`. */
      timestamp?: string;
      /** Id of the event. */
      id?: string;
      /** Always `event`. */
      type?: string;
      /** The URL this was sent to. */
      url_override?: string | null;
      /** Version of this format. Documented as a number, but text in the example. */
      version?: string | number;
    };
  };
};

/** Type and id of another resource. */
export type ResourceIdentifier = {
  /** Type of the resource. */
  type: string;
  /** Id of the resource. */
  id: string;
};

/** Links of one resource. The hosts and paths in them are not reliable; build URLs from ids instead. */
export type ResourceLinks = {
  /** URL of the resource. */
  self: string;
};

/** An inbound route. */
export type Route = {
  type: "route";
  /** Id of the route. `0` is registration over SIP. */
  id: string;
  attributes: {
    /** Friendly name, unique on the account. */
    alias: string;
    /** What `value` is. `sip-reg` has none. */
    route_type: "sip-reg" | "host" | "uri" | "number" | (string & {});
    /** Host, URI or phone number that calls go to. */
    value: string | null;
    /** Id of the point of presence. A newer member. */
    edge_strategy_id?: number | null;
  };
  links: ResourceLinks;
};

/** What to change of a route. */
export type RouteChanges = {
  /** Friendly name, unique on the account. */
  alias?: string;
  route_type?: NewRouteType;
  value?: RouteValue;
  edge_strategy_id?: EdgeStrategyId;
};

/** A route. */
export type RouteDocument = {
  data: Route;
  links?: ResourceLinks;
};

/** A page of routes. */
export type RouteList = {
  data: Route[];
  links: PageLinks;
};

/**
 * Where calls go. For `host`, an IP address or host name with an optional port (`24.239.23.40:5060`); without
 * a port DNS SRV is tried. For `number`, 11 digits. For `uri`, `sip:user@domain` or `sips:user@domain`, with
 * an optional port. Hosts and URIs may end in `;transport=tcp`, `udp` or `tls`, and in `;weight=N` to split
 * calls between the primary and the failover route.
 */
export type RouteValue = string;

/** The body that sends a message. */
export type SendMessageRequest = {
  data: {
    type: "message";
    attributes: NewMessage;
  };
};

/** A message that was accepted. */
export type SentLegacyMessage = {
  /** Id of the record, `mdr1-` and 32 hexadecimal digits. */
  id: string;
};

/** The answer to a sent message. */
export type SentLegacyMessageDocument = {
  data: SentLegacyMessage;
};

/** A message that was accepted. */
export type SentMessage = {
  type: "message";
  /** Id of the record, `mdr2-` and 32 hexadecimal digits. */
  id: string;
  links: ResourceLinks;
};

/** The answer to a sent message. */
export type SentMessageDocument = {
  data: SentMessage;
};

/** US state or Canadian province, two letters. Case does not matter. */
export type State = string;

/** The body that changes a route. */
export type UpdateRouteRequest = {
  data: {
    type: "route";
    attributes: RouteChanges;
  };
};

/** The route that a number shall use. */
export type VoiceRouteRequest = {
  data: {
    type: "route";
    /**
     * Id of an existing route, as text.
     * @example 83834
     */
    id: string;
  };
};

interface LimitMember {
  /**
   * How many items a page has.
   *
   * Not confirmed by the provider: Whether a `limit` above the maximum is an error or is cut is not
   * documented; an error is expected.
   *
   * Limits: 1 to 200.
   *
   * @default 10
   * @example 100
   */
  limit?: number;
}

interface OffsetMember {
  /**
   * How many items to skip.
   *
   * Limits: 0 or more.
   *
   * @default 0
   * @example 0
   */
  offset?: number;
}

interface IdMember {
  /**
   * The phone number, one of the account's.
   *
   * Limits: `^1\d{10}$`.
   *
   * @example "12012673227"
   */
  id: Did;
}

interface NumberIdMember {
  /**
   * The phone number, one of the account's.
   *
   * Limits: `^1\d{10}$`.
   *
   * @example "12012673227"
   */
  number_id: Did;
}

interface AddressTypeNumberMember {
  /**
   * Number or name of the place inside the building. Older documentation calls it an integer.
   *
   * Limits: at least 1 character.
   *
   * @example "600"
   */
  address_type_number?: string;
}

interface E911IdMember {
  /**
   * Id of the E911 address.
   *
   * Limits: `^\d+$`.
   *
   * @example "21301"
   */
  e911_id: string;
}

interface CnamIdMember {
  /**
   * Id of the caller name. Records have it as a string, the answer to an assignment as a number.
   *
   * Limits: 1 or more, `^\d+$`.
   *
   * @example "17604"
   */
  cnam_id: string | number;
}

interface PortorderIdMember {
  /**
   * Id of the port order. The documentation calls it an integer; examples have a string.
   *
   * Limits: 1 or more, `^\d+$`.
   *
   * @example "41351"
   */
  portorder_id: string | number;
}

/** Input of `listAccountPhoneNumbers`. */
export interface ListAccountPhoneNumbersInput extends LimitMember, OffsetMember {
  /**
   * Digits the number starts with. The server puts the country code 1 in front unless they start with it or
   * with a plus sign and another country code. Text, so that zeros survive.
   *
   * Limits: `^\+?\d{1,15}$`.
   *
   * @example "1206"
   */
  starts_with?: string;
  /**
   * Digits the number ends with. Text, so that zeros in front survive.
   *
   * Limits: `^\d{1,15}$`.
   *
   * @example "007"
   */
  ends_with?: string;
  /**
   * Digits anywhere in the number.
   *
   * Limits: `^\d{1,15}$`.
   *
   * @example "555"
   */
  contains?: string;
  /**
   * Only numbers with exactly this friendly name. A newer filter; the provider's SDKs do not have it.
   *
   * Limits: at most 64 characters.
   *
   * @example "Home Phone"
   */
  alias?: string;
}

/** What `listAccountPhoneNumbers` resolves to. */
export type ListAccountPhoneNumbersOutput = AccountNumberList;

/** One element of `listAccountPhoneNumbers`. */
export type ListAccountPhoneNumbersItem = AccountNumber;

/** What `listAccountPhoneNumbers.raw` resolves to. */
export type ListAccountPhoneNumbersResult = RawResults<
  200,
  AccountNumberList,
  401 | 422 | 429 | 500 | 503,
  ErrorDocument
>;

/** Input of `listAvailableAreaCodes`. */
export interface ListAvailableAreaCodesInput extends OffsetMember {
  /**
   * How many items a page has.
   *
   * Not confirmed by the provider: Whether a `limit` above the maximum is an error or is cut is not
   * documented; an error is expected.
   *
   * Limits: 1 to 400.
   *
   * @default 10
   * @example 100
   */
  limit?: number;
  /**
   * Only where at least one number costs this much or less to set up, in USD.
   *
   * Limits: 0 or more.
   *
   * @example 3.25
   */
  max_setup_cost?: number;
}

/** What `listAvailableAreaCodes` resolves to. */
export type ListAvailableAreaCodesOutput = AreaCodeList;

/** One element of `listAvailableAreaCodes`. */
export type ListAvailableAreaCodesItem = AreaCode;

/** What `listAvailableAreaCodes.raw` resolves to. */
export type ListAvailableAreaCodesResult = RawResults<200, AreaCodeList, 401 | 422 | 429 | 500 | 503, ErrorDocument>;

/** Input of `listAvailableExchangeCodes`. */
export interface ListAvailableExchangeCodesInput extends LimitMember, OffsetMember {
  /**
   * Only where at least one number costs this much or less to set up, in USD.
   *
   * Limits: 0 or more.
   *
   * @example 3.25
   */
  max_setup_cost?: number;
  /**
   * Only this area code.
   *
   * Limits: 200 to 999, `^\d{3}$`.
   *
   * @example "347"
   */
  areacode?: string | number;
}

/** What `listAvailableExchangeCodes` resolves to. */
export type ListAvailableExchangeCodesOutput = ExchangeList;

/** One element of `listAvailableExchangeCodes`. */
export type ListAvailableExchangeCodesItem = Exchange;

/** What `listAvailableExchangeCodes.raw` resolves to. */
export type ListAvailableExchangeCodesResult = RawResults<
  200,
  ExchangeList,
  401 | 422 | 429 | 500 | 503,
  ErrorDocument
>;

/** Input of `searchPurchasablePhoneNumbers`. */
export interface SearchPurchasablePhoneNumbersInput extends LimitMember, OffsetMember {
  /**
   * Digits the number starts with. The server puts the country code 1 in front unless they start with it or
   * with a plus sign and another country code. Text, so that zeros survive.
   *
   * Limits: `^\+?\d{1,15}$`.
   *
   * @example "1206"
   */
  starts_with?: string;
  /**
   * Digits anywhere in the number.
   *
   * Limits: `^\d{1,15}$`.
   *
   * @example "555"
   */
  contains?: string;
  /**
   * Digits the number ends with. Text, so that zeros in front survive.
   *
   * Limits: `^\d{1,15}$`.
   *
   * @example "007"
   */
  ends_with?: string;
  /**
   * Abbreviated name of a rate centre. Case does not matter. The server wants `state` beside it.
   *
   * Limits: at least 1 character.
   *
   * @example "seattle"
   */
  rate_center?: string;
  /**
   * US state or Canadian province, two letters. Case does not matter.
   *
   * Limits: `^[A-Za-z]{2}$`.
   *
   * @example "wa"
   */
  state?: State;
  /**
   * Only numbers of this type. A newer filter; the provider's SDKs do not have it.
   *
   * @example "toll-free"
   */
  number_type?: "toll-free" | "longcode" | (string & {});
  /**
   * Only numbers of this country, as two letters (ISO 3166-1). A newer filter.
   *
   * Limits: `^[A-Za-z]{2}$`.
   *
   * @example "US"
   */
  iso_country?: string;
  /**
   * What to sort by. `number`, `value` and `tn` all mean the phone number. A newer parameter; whether the
   * order can be reversed is not documented.
   *
   * @example "monthly_cost"
   */
  order_by?:
    | "monthly_cost"
    | "iso_country"
    | "number_type"
    | "state"
    | "rate_center"
    | "number"
    | "value"
    | "tn"
    | (string & {});
}

/** What `searchPurchasablePhoneNumbers` resolves to. */
export type SearchPurchasablePhoneNumbersOutput = PurchasableNumberList;

/** One element of `searchPurchasablePhoneNumbers`. */
export type SearchPurchasablePhoneNumbersItem = PurchasableNumber;

/** What `searchPurchasablePhoneNumbers.raw` resolves to. */
export type SearchPurchasablePhoneNumbersResult = RawResults<
  200,
  PurchasableNumberList,
  401 | 422 | 429 | 500 | 503,
  ErrorDocument
>;

/** Input of `listPhoneNumberDetailsBatch`. */
export interface ListPhoneNumberDetailsBatchInput {
  /**
   * Numbers of the account, with a plus sign.
   *
   * Limits: at least 1 item.
   *
   * @example ["+12067452233", "+12068732211"]
   */
  numbers: E164[];
}

/** What `listPhoneNumberDetailsBatch` resolves to. */
export type ListPhoneNumberDetailsBatchOutput = NumberBatch;

/** What `listPhoneNumberDetailsBatch.raw` resolves to. */
export type ListPhoneNumberDetailsBatchResult = RawResults<
  200,
  NumberBatch,
  400 | 401 | 403 | 404 | 415 | 422 | 429 | 500 | 503,
  ErrorDocument
>;

/** Input of `getPhoneNumberDetails`. */
export interface GetPhoneNumberDetailsInput extends IdMember {}

/** What `getPhoneNumberDetails` resolves to. */
export type GetPhoneNumberDetailsOutput = NumberDocument;

/** What `getPhoneNumberDetails.raw` resolves to. */
export type GetPhoneNumberDetailsResult = RawResults<200, NumberDocument, 401 | 404 | 429 | 500 | 503, ErrorDocument>;

/** Input of `purchasePhoneNumber`. */
export interface PurchasePhoneNumberInput {
  /**
   * The number to buy.
   *
   * Limits: `^1\d{10}$`.
   *
   * @example "16502390214"
   */
  id: Did;
  /**
   * Whether to look up caller names on inbound calls, which costs per call. Default: the account's
   * preference.
   */
  cnam_lookups_enabled?: boolean;
  /**
   * Whether to enable the number for messages too. That takes a while; until then the number says false.
   *
   * @default false
   * @example true
   */
  messaging_enabled?: boolean;
}

/** What `purchasePhoneNumber` resolves to. */
export type PurchasePhoneNumberOutput = NumberDocument;

/** What `purchasePhoneNumber.raw` resolves to. */
export type PurchasePhoneNumberResult = RawResults<
  200 | 201 | 207,
  NumberDocument,
  400 | 401 | 403 | 404 | 415 | 422 | 429 | 500 | 503,
  ErrorDocument
>;

/** Input of `updatePhoneNumber`. */
export interface UpdatePhoneNumberInput extends IdMember {
  /**
   * Friendly name; need not be unique.
   *
   * Not confirmed by the provider: Null is taken to remove the name, as the provider's Python SDK sends it
   * for a missing one.
   *
   * Limits: at most 64 characters.
   *
   * @example "New Test"
   */
  alias?: string | null;
  /** Whether to look up caller names on inbound calls, which costs per call. */
  cnam_lookups_enabled?: boolean;
  /** Whether the number sends and receives messages. */
  messaging_enabled?: boolean;
  /** Beside `messaging_enabled`, whether to send an e-mail when that is done. */
  messaging_email?: boolean;
  /**
   * Beside `messaging_enabled`, a URL to call when that is done.
   *
   * Limits: `^https?://`, uri.
   *
   * @example "https://example.com/flowroute/5f2b8c"
   */
  messaging_callback_url?: CallbackUrl;
}

/** What `updatePhoneNumber` resolves to. */
export type UpdatePhoneNumberOutput = NumberDocument;

/** What `updatePhoneNumber.raw` resolves to. */
export type UpdatePhoneNumberResult = RawResults<
  200 | 207,
  NumberDocument,
  400 | 401 | 403 | 404 | 415 | 422 | 429 | 500 | 503,
  ErrorDocument
>;

/** Input of `releasePhoneNumber`. */
export interface ReleasePhoneNumberInput extends IdMember {}

/** What `releasePhoneNumber` resolves to. */
export type ReleasePhoneNumberOutput = undefined;

/** What `releasePhoneNumber.raw` resolves to. */
export type ReleasePhoneNumberResult = RawResults<204, undefined, 401 | 404 | 429 | 500 | 503, ErrorDocument>;

/** Input of `setPhoneNumberCallback`. */
export interface SetPhoneNumberCallbackInput extends IdMember {
  /**
   * Which callback. `dlr_callback` is the old name of `sms_dlr_callback`.
   *
   * @example "sms_dlr_callback"
   */
  callback_type: MessageCallbackType;
  /**
   * A public URL of yours. Callbacks are not signed, so make it hard to guess, and keep it secret.
   *
   * Limits: `^https?://`, uri.
   *
   * @example "https://example.com/dlr"
   */
  callback_url: CallbackUrl;
}

/** What `setPhoneNumberCallback` resolves to. */
export type SetPhoneNumberCallbackOutput = undefined;

/** What `setPhoneNumberCallback.raw` resolves to. */
export type SetPhoneNumberCallbackResult = RawResults<
  204,
  undefined,
  400 | 401 | 403 | 404 | 415 | 422 | 429 | 500 | 503,
  ErrorDocument
>;

/** Input of `listInboundRoutes`. */
export interface ListInboundRoutesInput extends LimitMember, OffsetMember {
  /**
   * Only routes of this type. Documented, though the provider's Python SDK does not have it.
   *
   * @example "host"
   */
  route_type?: "sip-reg" | "host" | "uri" | "number";
}

/** What `listInboundRoutes` resolves to. */
export type ListInboundRoutesOutput = RouteList;

/** One element of `listInboundRoutes`. */
export type ListInboundRoutesItem = Route;

/** What `listInboundRoutes.raw` resolves to. */
export type ListInboundRoutesResult = RawResults<200, RouteList, 401 | 422 | 429 | 500 | 503, ErrorDocument>;

/** Input of `createInboundRoute`. */
export interface CreateInboundRouteInput {
  /**
   * Friendly name, unique on the account.
   *
   * Limits: at least 1 character.
   *
   * @example "new route"
   */
  alias: string;
  /**
   * What `value` is.
   *
   * Not confirmed by the provider: The provider's OpenAPI file also lists `sip-reg`; that route exists once
   * on every account, as id `0`, and is taken not to be created.
   *
   * @example "host"
   */
  route_type: NewRouteType;
  /**
   * Where calls go. For `host`, an IP address or host name with an optional port (`24.239.23.40:5060`);
   * without a port DNS SRV is tried. For `number`, 11 digits. For `uri`, `sip:user@domain` or
   * `sips:user@domain`, with an optional port. Hosts and URIs may end in `;transport=tcp`, `udp` or `tls`,
   * and in `;weight=N` to split calls between the primary and the failover route.
   *
   * Limits: at least 1 character.
   *
   * @example "il775u.sonsofodin.com"
   */
  value: RouteValue;
  /**
   * Id of the point of presence, as listEdgeStrategies has it. The provider's Python demo sends
   * `edge_strategy` as text instead; the documented name is followed, because answers use it too.
   *
   * Limits: 0 or more, `^\d+$`.
   */
  edge_strategy_id?: EdgeStrategyId;
}

/** What `createInboundRoute` resolves to. */
export type CreateInboundRouteOutput = Route;

/** What `createInboundRoute.raw` resolves to. */
export type CreateInboundRouteResult = RawResults<
  201,
  RouteDocument,
  400 | 401 | 403 | 415 | 422 | 429 | 500 | 503,
  ErrorDocument
>;

/** What `listEdgeStrategies` resolves to. */
export type ListEdgeStrategiesOutput = EdgeStrategyList;

/** What `listEdgeStrategies.raw` resolves to. */
export type ListEdgeStrategiesResult = RawResults<200, EdgeStrategyList, 401 | 429 | 500 | 503, ErrorDocument>;

/** Input of `updateInboundRoute`. */
export interface UpdateInboundRouteInput {
  /**
   * Id of the route.
   *
   * Limits: `^\d+$`.
   *
   * @example "98396"
   */
  id: string;
  /**
   * Friendly name, unique on the account.
   *
   * Limits: at least 1 character.
   *
   * @example "newer route"
   */
  alias?: string;
  /**
   * What `value` is.
   *
   * Not confirmed by the provider: The provider's OpenAPI file also lists `sip-reg`; that route exists once
   * on every account, as id `0`, and is taken not to be created.
   */
  route_type?: NewRouteType;
  /**
   * Where calls go. For `host`, an IP address or host name with an optional port (`24.239.23.40:5060`);
   * without a port DNS SRV is tried. For `number`, 11 digits. For `uri`, `sip:user@domain` or
   * `sips:user@domain`, with an optional port. Hosts and URIs may end in `;transport=tcp`, `udp` or `tls`,
   * and in `;weight=N` to split calls between the primary and the failover route.
   *
   * Limits: at least 1 character.
   */
  value?: RouteValue;
  /**
   * Id of the point of presence, as listEdgeStrategies has it. The provider's Python demo sends
   * `edge_strategy` as text instead; the documented name is followed, because answers use it too.
   *
   * Limits: 0 or more, `^\d+$`.
   */
  edge_strategy_id?: EdgeStrategyId;
}

/** What `updateInboundRoute` resolves to. */
export type UpdateInboundRouteOutput = Route;

/** What `updateInboundRoute.raw` resolves to. */
export type UpdateInboundRouteResult = RawResults<
  200,
  RouteDocument,
  400 | 401 | 403 | 404 | 415 | 422 | 429 | 500 | 503,
  ErrorDocument
>;

/** Input of `updatePrimaryVoiceRoute`. */
export interface UpdatePrimaryVoiceRouteInput extends NumberIdMember {
  /**
   * Id of an existing route, as text.
   *
   * Limits: `^\d+$`.
   *
   * @example "83834"
   */
  id: string;
}

/** What `updatePrimaryVoiceRoute` resolves to. */
export type UpdatePrimaryVoiceRouteOutput = undefined;

/** What `updatePrimaryVoiceRoute.raw` resolves to. */
export type UpdatePrimaryVoiceRouteResult = RawResults<
  204,
  undefined,
  400 | 401 | 403 | 404 | 415 | 422 | 429 | 500 | 503,
  ErrorDocument
>;

/** Input of `updateFailoverVoiceRoute`. */
export interface UpdateFailoverVoiceRouteInput extends NumberIdMember {
  /**
   * Id of an existing route, as text.
   *
   * Limits: `^\d+$`.
   *
   * @example "83834"
   */
  id: string;
}

/** What `updateFailoverVoiceRoute` resolves to. */
export type UpdateFailoverVoiceRouteOutput = undefined;

/** What `updateFailoverVoiceRoute.raw` resolves to. */
export type UpdateFailoverVoiceRouteResult = RawResults<
  204,
  undefined,
  400 | 401 | 403 | 404 | 415 | 422 | 429 | 500 | 503,
  ErrorDocument
>;

/** Input of `removeVoiceRoute`. */
export interface RemoveVoiceRouteInput extends NumberIdMember {
  /**
   * Which of the number's routes.
   *
   * @example "failover_route"
   */
  relationship: "primary_route" | "failover_route";
}

/** What `removeVoiceRoute` resolves to. */
export type RemoveVoiceRouteOutput = undefined;

/** What `removeVoiceRoute.raw` resolves to. */
export type RemoveVoiceRouteResult = RawResults<204, undefined, 401 | 403 | 404 | 429 | 500 | 503, ErrorDocument>;

/** Input of `sendMessage`. */
export interface SendMessageInput {
  /**
   * The recipient.
   *
   * Limits: `^1\d{10}$`.
   *
   * @example "12061231234"
   */
  to: Did;
  /**
   * One of the account's numbers, enabled for messages.
   *
   * Limits: `^1\d{10}$`.
   *
   * @example "12012673227"
   */
  from: Did;
  /**
   * The text. No length limit; longer texts are sent, and billed, in segments.
   *
   * Limits: at least 1 character.
   *
   * @example "Hello there how are you?"
   */
  body?: string;
  /**
   * Public URLs of media, which make the message an MMS. At most 750 kB (767840 bytes) with the text. Most
   * telephones show PNG, JPEG, GIF and BMP, 3GP, MP4, AVI and MPG, AMR, MIDI, WAV, AC3 and MP3, and plain
   * text.
   *
   * Limits: at least 1 item.
   */
  media_urls?: string[];
  /**
   * Whether to send a text as MMS; not needed beside `media_urls`. One example of the provider's Python SDK
   * sends the text `"true"`; it is documented as a boolean.
   */
  is_mms?: boolean;
  /**
   * Where the receipts of this message go, instead of the number's or the account's URL.
   *
   * Limits: `^https?://`, uri.
   *
   * @example "https://example.com/flowroute/5f2b8c"
   */
  dlr_callback?: CallbackUrl;
}

/** What `sendMessage` resolves to. */
export type SendMessageOutput = SentMessage;

/** What `sendMessage.raw` resolves to. */
export type SendMessageResult = RawResults<
  202,
  SentMessageDocument,
  400 | 401 | 403 | 404 | 415 | 422 | 429 | 500 | 503,
  ErrorDocument
>;

/** Input of `listMessages`. */
export interface ListMessagesInput extends OffsetMember {
  /**
   * Start of the period, as a date or a date and time. Without a zone it is read as UTC.
   *
   * Not confirmed by the provider: Messages at the very instant of `start_date` are taken to be in the list.
   *
   * Limits: `^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})?)?$`.
   *
   * @example "2017-12-01"
   */
  start_date: MessageDate;
  /**
   * End of the period, as a date or a date and time. Without a zone it is read as UTC.
   *
   * Not confirmed by the provider: Without `end_date`, the period is taken to end now.
   *
   * Limits: `^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})?)?$`.
   *
   * @example "2018-01-08T00:00:00.000Z"
   */
  end_date?: MessageDate;
  /**
   * How many messages a page has; any positive number. Better always given.
   *
   * Not confirmed by the provider: The default `limit` of messages is not documented; it is taken to be 10,
   * as in the other lists.
   *
   * Limits: 1 or more.
   *
   * @example 100
   */
  limit?: number;
}

/** What `listMessages` resolves to. */
export type ListMessagesOutput = MessageList;

/** One element of `listMessages`. */
export type ListMessagesItem = Message;

/** What `listMessages.raw` resolves to. */
export type ListMessagesResult = RawResults<200, MessageList, 401 | 422 | 429 | 500 | 503, ErrorDocument>;

/** Input of `getMessage`. */
export interface GetMessageInput {
  /**
   * Id of the record, with its prefix `mdr2-`.
   *
   * Limits: `^mdr2-`.
   *
   * @example "mdr2-ca82be46e6ba11e79d08862d092cf73d"
   */
  id: string;
}

/** What `getMessage` resolves to. */
export type GetMessageOutput = MessageDocument;

/** What `getMessage.raw` resolves to. */
export type GetMessageResult = RawResults<200, MessageDocument, 401 | 404 | 429 | 500 | 503, ErrorDocument>;

/** Input of `setAccountCallback`. */
export interface SetAccountCallbackInput {
  /**
   * Which callback. `dlr_callback` is the old name of `sms_dlr_callback`.
   *
   * @example "sms_callback"
   */
  callback_type: MessageCallbackType;
  /**
   * A public URL of yours. Callbacks are not signed, so make it hard to guess, and keep it secret.
   *
   * Limits: `^https?://`, uri.
   *
   * @example "https://example.com/sms"
   */
  callback_url: CallbackUrl;
}

/** What `setAccountCallback` resolves to. */
export type SetAccountCallbackOutput = undefined;

/** What `setAccountCallback.raw` resolves to. */
export type SetAccountCallbackResult = RawResults<
  204,
  undefined,
  400 | 401 | 403 | 404 | 415 | 422 | 429 | 500 | 503,
  ErrorDocument
>;

/** Input of `createLegacyMessage`. */
export interface CreateLegacyMessageInput {
  /**
   * The recipient.
   *
   * Limits: `^1\d{10}$`.
   *
   * @example "15305557784"
   */
  to: Did;
  /**
   * One of the account's numbers, enabled for SMS.
   *
   * Limits: `^1\d{10}$`.
   *
   * @example "18444205700"
   */
  from: Did;
  /**
   * The text, of any length. The name that the provider's older Python SDK sends; use this one.
   *
   * Limits: at least 1 character.
   *
   * @example "Gee, nice marmot!"
   */
  content?: string;
  /**
   * The text, under the name that the documentation gives it.
   *
   * Not confirmed by the provider: The SDK and the documentation differ; both names are taken to work.
   *
   * Limits: at least 1 character.
   */
  body?: string;
}

/** What `createLegacyMessage` resolves to. */
export type CreateLegacyMessageOutput = SentLegacyMessage;

/** What `createLegacyMessage.raw` resolves to. */
export type CreateLegacyMessageResult = RawResults<
  200,
  SentLegacyMessageDocument,
  400 | 401 | 403 | 415 | 422 | 429 | 500 | 503,
  ErrorDocument
>;

/** Input of `listLegacyMessages`. */
export interface ListLegacyMessagesInput extends OffsetMember {
  /**
   * Start of the period, as a date or a date and time. Without a zone it is read as UTC.
   *
   * Not confirmed by the provider: Messages at the very instant of `start_date` are taken to be in the list.
   *
   * Limits: `^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})?)?$`.
   *
   * @example "2017-12-01"
   */
  start_date: MessageDate;
  /**
   * End of the period, as a date or a date and time. Without a zone it is read as UTC.
   *
   * Not confirmed by the provider: Without `end_date`, the period is taken to end now.
   *
   * Limits: `^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})?)?$`.
   *
   * @example "2018-01-08T00:00:00.000Z"
   */
  end_date?: MessageDate;
  /**
   * How many messages a page has; any positive number. Better always given.
   *
   * Not confirmed by the provider: The default `limit` of messages is not documented; it is taken to be 10,
   * as in the other lists.
   *
   * Limits: 1 or more.
   *
   * @example 100
   */
  limit?: number;
}

/** What `listLegacyMessages` resolves to. */
export type ListLegacyMessagesOutput = LegacyMessageList;

/** One element of `listLegacyMessages`. */
export type ListLegacyMessagesItem = LegacyMessage;

/** What `listLegacyMessages.raw` resolves to. */
export type ListLegacyMessagesResult = RawResults<200, LegacyMessageList, 401 | 422 | 429 | 500 | 503, ErrorDocument>;

/** Input of `getLegacyMessage`. */
export interface GetLegacyMessageInput {
  /**
   * Id of the record, with its prefix `mdr1-`.
   *
   * Limits: `^mdr1-`.
   *
   * @example "mdr1-fab29a740129404a8ca794efc1359e12"
   */
  record_id: string;
}

/** What `getLegacyMessage` resolves to. */
export type GetLegacyMessageOutput = LegacyMessage;

/** What `getLegacyMessage.raw` resolves to. */
export type GetLegacyMessageResult = RawResults<200, LegacyMessageDocument, 401 | 404 | 429 | 500 | 503, ErrorDocument>;

/** Input of `listE911Addresses`. */
export interface ListE911AddressesInput extends OffsetMember {
  /**
   * How many items a page has.
   *
   * Not confirmed by the provider: Whether a `limit` above the maximum is an error or is cut is not
   * documented; an error is expected.
   *
   * Limits: 1 to 2000.
   *
   * @default 10
   * @example 100
   */
  limit?: number;
  /**
   * Only addresses in this US state or Canadian province.
   *
   * Limits: `^[A-Za-z]{2}$`.
   *
   * @example "WA"
   */
  state?: State;
  /**
   * Only addresses whose label contains this, whatever its case.
   *
   * Limits: at least 1 character.
   *
   * @example "office"
   */
  label?: string;
  /**
   * Only addresses whose street name contains this, whatever its case.
   *
   * Limits: at least 1 character.
   *
   * @example "main"
   */
  street_name?: string;
  /**
   * Only addresses whose city contains this, whatever its case.
   *
   * Limits: at least 1 character.
   *
   * @example "seattle"
   */
  city?: string;
}

/** What `listE911Addresses` resolves to. */
export type ListE911AddressesOutput = E911AddressList;

/** One element of `listE911Addresses`. */
export type ListE911AddressesItem = E911Address;

/** What `listE911Addresses.raw` resolves to. */
export type ListE911AddressesResult = RawResults<200, E911AddressList, 401 | 422 | 429 | 500 | 503, ErrorDocument>;

/** Input of `createE911Address`. */
export interface CreateE911AddressInput extends AddressTypeNumberMember {
  /**
   * Name of the address for yourself, unique in the account.
   *
   * Limits: at least 1 character.
   *
   * @example "E911 Test"
   */
  label: string;
  /**
   * First name of the person at the address.
   *
   * Limits: at least 1 character.
   *
   * @example "Chris"
   */
  first_name: string;
  /**
   * Last name of the person at the address.
   *
   * Limits: at least 1 character.
   *
   * @example "Smith"
   */
  last_name: string;
  /**
   * House number. The documentation calls it an integer; its examples and all answers have a string.
   *
   * Limits: at least 1 character.
   *
   * @example "1182"
   */
  street_number: string;
  /**
   * Street, without the house number.
   *
   * Limits: at least 1 character.
   *
   * @example "3rd Ave"
   */
  street_name: string;
  /** Kind of the place inside the building. Case does not matter. */
  address_type?:
    | "Apartment"
    | "Basement"
    | "Building"
    | "Department"
    | "Floor"
    | "Front"
    | "Key"
    | "Lobby"
    | "Lot"
    | "Lower"
    | "Office"
    | "Penthouse"
    | "Pier"
    | "Rear"
    | "Room"
    | "Side"
    | "Slip"
    | "Space"
    | "Stop"
    | "Suite"
    | "Trailer"
    | "Unit"
    | "Upper"
    | (string & {});
  /**
   * City.
   *
   * Limits: at least 1 character.
   *
   * @example "Seattle"
   */
  city: string;
  /**
   * US state or Canadian province or territory, two capital letters.
   *
   * Limits: `^[A-Z]{2}$`.
   *
   * @example "WA"
   */
  state: string;
  /**
   * Country.
   *
   * @example "US"
   */
  country: "US" | "CA";
  /**
   * US zip code or Canadian postal code.
   *
   * Limits: 4 to 7 characters.
   *
   * @example "98101"
   */
  zip: string;
}

/** What `createE911Address` resolves to. */
export type CreateE911AddressOutput = E911Address;

/** What `createE911Address.raw` resolves to. */
export type CreateE911AddressResult = RawResults<
  201,
  E911AddressDocument,
  400 | 401 | 403 | 415 | 422 | 429 | 500 | 503,
  ErrorDocument
>;

/** Input of `validateE911Address`. */
export interface ValidateE911AddressInput extends AddressTypeNumberMember {
  /**
   * Name of the address for yourself, unique in the account.
   *
   * Limits: at least 1 character.
   *
   * @example "E911 Test"
   */
  label: string;
  /**
   * First name of the person at the address.
   *
   * Limits: at least 1 character.
   *
   * @example "Chris"
   */
  first_name: string;
  /**
   * Last name of the person at the address.
   *
   * Limits: at least 1 character.
   *
   * @example "Smith"
   */
  last_name: string;
  /**
   * House number. The documentation calls it an integer; its examples and all answers have a string.
   *
   * Limits: at least 1 character.
   *
   * @example "1182"
   */
  street_number: string;
  /**
   * Street, without the house number.
   *
   * Limits: at least 1 character.
   *
   * @example "3rd Ave"
   */
  street_name: string;
  /**
   * Kind of the place inside the building. Case does not matter.
   *
   * @example "Suite"
   */
  address_type?:
    | "Apartment"
    | "Basement"
    | "Building"
    | "Department"
    | "Floor"
    | "Front"
    | "Key"
    | "Lobby"
    | "Lot"
    | "Lower"
    | "Office"
    | "Penthouse"
    | "Pier"
    | "Rear"
    | "Room"
    | "Side"
    | "Slip"
    | "Space"
    | "Stop"
    | "Suite"
    | "Trailer"
    | "Unit"
    | "Upper"
    | (string & {});
  /**
   * City.
   *
   * Limits: at least 1 character.
   *
   * @example "Seattle"
   */
  city: string;
  /**
   * US state or Canadian province or territory, two capital letters.
   *
   * Limits: `^[A-Z]{2}$`.
   *
   * @example "WA"
   */
  state: string;
  /**
   * Country.
   *
   * @example "US"
   */
  country: "US" | "CA";
  /**
   * US zip code or Canadian postal code.
   *
   * Limits: 4 to 7 characters.
   *
   * @example "98101"
   */
  zip: string;
}

/** What `validateE911Address` resolves to. */
export type ValidateE911AddressOutput = undefined;

/** What `validateE911Address.raw` resolves to. */
export type ValidateE911AddressResult = RawResults<
  204,
  undefined,
  400 | 401 | 415 | 422 | 429 | 500 | 503,
  ErrorDocument
>;

/** Input of `getE911Address`. */
export interface GetE911AddressInput extends E911IdMember {}

/** What `getE911Address` resolves to. */
export type GetE911AddressOutput = E911Address;

/** What `getE911Address.raw` resolves to. */
export type GetE911AddressResult = RawResults<200, E911AddressDocument, 401 | 404 | 429 | 500 | 503, ErrorDocument>;

/** Input of `updateE911Address`. */
export interface UpdateE911AddressInput extends E911IdMember, AddressTypeNumberMember {
  /**
   * Name of the address for yourself, unique in the account.
   *
   * Limits: at least 1 character.
   *
   * @example "E911 Test"
   */
  label?: string;
  /**
   * First name of the person at the address.
   *
   * Limits: at least 1 character.
   *
   * @example "Chris"
   */
  first_name?: string;
  /**
   * Last name of the person at the address.
   *
   * Limits: at least 1 character.
   *
   * @example "Smith"
   */
  last_name?: string;
  /**
   * House number. The documentation calls it an integer; its examples and all answers have a string.
   *
   * Limits: at least 1 character.
   *
   * @example "1182"
   */
  street_number?: string;
  /**
   * Street, without the house number.
   *
   * Limits: at least 1 character.
   *
   * @example "3rd Ave"
   */
  street_name?: string;
  /** Kind of the place inside the building. Case does not matter. */
  address_type?:
    | "Apartment"
    | "Basement"
    | "Building"
    | "Department"
    | "Floor"
    | "Front"
    | "Key"
    | "Lobby"
    | "Lot"
    | "Lower"
    | "Office"
    | "Penthouse"
    | "Pier"
    | "Rear"
    | "Room"
    | "Side"
    | "Slip"
    | "Space"
    | "Stop"
    | "Suite"
    | "Trailer"
    | "Unit"
    | "Upper"
    | (string & {});
  /**
   * City.
   *
   * Limits: at least 1 character.
   *
   * @example "Seattle"
   */
  city?: string;
  /**
   * US state or Canadian province or territory, two capital letters.
   *
   * Limits: `^[A-Z]{2}$`.
   *
   * @example "WA"
   */
  state?: string;
  /** Country. */
  country?: "US" | "CA";
  /**
   * US zip code or Canadian postal code.
   *
   * Limits: 4 to 7 characters.
   *
   * @example "98101"
   */
  zip?: string;
}

/** What `updateE911Address` resolves to. */
export type UpdateE911AddressOutput = E911Address;

/** What `updateE911Address.raw` resolves to. */
export type UpdateE911AddressResult = RawResults<
  200,
  E911AddressDocument,
  400 | 401 | 403 | 404 | 415 | 422 | 429 | 500 | 503,
  ErrorDocument
>;

/** Input of `deleteE911Address`. */
export interface DeleteE911AddressInput extends E911IdMember {}

/** What `deleteE911Address` resolves to. */
export type DeleteE911AddressOutput = undefined;

/** What `deleteE911Address.raw` resolves to. */
export type DeleteE911AddressResult = RawResults<
  204,
  undefined,
  401 | 403 | 404 | 422 | 429 | 500 | 503,
  ErrorDocument
>;

/** Input of `listE911AddressNumbers`. */
export interface ListE911AddressNumbersInput extends E911IdMember, LimitMember, OffsetMember {}

/** What `listE911AddressNumbers` resolves to. */
export type ListE911AddressNumbersOutput = E911AddressNumberList;

/** One element of `listE911AddressNumbers`. */
export type ListE911AddressNumbersItem = E911AddressNumber;

/** What `listE911AddressNumbers.raw` resolves to. */
export type ListE911AddressNumbersResult = RawResults<
  200,
  E911AddressNumberList,
  401 | 404 | 422 | 429 | 500 | 503,
  ErrorDocument
>;

/** Input of `assignE911Address`. */
export interface AssignE911AddressInput extends NumberIdMember, E911IdMember {}

/** What `assignE911Address` resolves to. */
export type AssignE911AddressOutput = undefined;

/** What `assignE911Address.raw` resolves to. */
export type AssignE911AddressResult = RawResults<
  204,
  undefined,
  401 | 403 | 404 | 422 | 429 | 500 | 503,
  ErrorDocument
>;

/** Input of `unassignE911Address`. */
export interface UnassignE911AddressInput extends NumberIdMember {}

/** What `unassignE911Address` resolves to. */
export type UnassignE911AddressOutput = undefined;

/** What `unassignE911Address.raw` resolves to. */
export type UnassignE911AddressResult = RawResults<204, undefined, 401 | 403 | 404 | 429 | 500 | 503, ErrorDocument>;

/** Input of `listCnamRecords`. */
export interface ListCnamRecordsInput extends OffsetMember {
  /**
   * How many items a page has. The provider says that it enforces no maximum.
   *
   * Limits: 1 or more.
   *
   * @default 10
   * @example 100
   */
  limit?: number;
  /**
   * Only approved records, or only those that are not. The provider's Python SDK sends `True` and `False`;
   * the documentation has `true` and `false`, as here.
   *
   * @example true
   */
  is_approved?: boolean;
  /**
   * Only records whose name contains this, whatever its case.
   *
   * Limits: 1 to 15 characters.
   *
   * @example "LEATHER"
   */
  value?: string;
}

/** What `listCnamRecords` resolves to. */
export type ListCnamRecordsOutput = CnamRecordList;

/** One element of `listCnamRecords`. */
export type ListCnamRecordsItem = CnamRecord;

/** What `listCnamRecords.raw` resolves to. */
export type ListCnamRecordsResult = RawResults<200, CnamRecordList, 401 | 422 | 429 | 500 | 503, ErrorDocument>;

/** Input of `createCnamRecord`. */
export interface CreateCnamRecordInput {
  /**
   * The name, with at least one letter. Besides letters, digits and spaces it may have `-`, `_`, `.`, `,`,
   * `@`, `+`, `&`, `'`, `/` and `"`. It is stored in capital letters.
   *
   * Limits: 1 to 15 characters, `^(?=.*[A-Za-z])[A-Za-z0-9 _.,@+&'/"\-]+$`.
   *
   * @example "Bob Law"
   */
  value: string;
}

/** What `createCnamRecord` resolves to. */
export type CreateCnamRecordOutput = CnamRecord;

/** What `createCnamRecord.raw` resolves to. */
export type CreateCnamRecordResult = RawResults<
  201,
  CnamRecordDocument,
  400 | 401 | 403 | 415 | 422 | 429 | 500 | 503,
  ErrorDocument
>;

/** Input of `getCnamRecord`. */
export interface GetCnamRecordInput extends CnamIdMember {}

/** What `getCnamRecord` resolves to. */
export type GetCnamRecordOutput = CnamRecordDocument;

/** What `getCnamRecord.raw` resolves to. */
export type GetCnamRecordResult = RawResults<200, CnamRecordDocument, 401 | 404 | 429 | 500 | 503, ErrorDocument>;

/** Input of `updateCnamRecord`. */
export interface UpdateCnamRecordInput extends CnamIdMember {
  /**
   * The name, with at least one letter. Besides letters, digits and spaces it may have `-`, `_`, `.`, `,`,
   * `@`, `+`, `&`, `'`, `/` and `"`. It is stored in capital letters.
   *
   * Limits: 1 to 15 characters, `^(?=.*[A-Za-z])[A-Za-z0-9 _.,@+&'/"\-]+$`.
   *
   * @example "Bob Law"
   */
  value: string;
}

/** What `updateCnamRecord` resolves to. */
export type UpdateCnamRecordOutput = CnamRecord;

/** What `updateCnamRecord.raw` resolves to. */
export type UpdateCnamRecordResult = RawResults<
  200,
  CnamRecordDocument,
  400 | 401 | 403 | 404 | 415 | 422 | 429 | 500 | 503,
  ErrorDocument
>;

/** Input of `deleteCnamRecord`. */
export interface DeleteCnamRecordInput extends CnamIdMember {}

/** What `deleteCnamRecord` resolves to. */
export type DeleteCnamRecordOutput = undefined;

/** What `deleteCnamRecord.raw` resolves to. */
export type DeleteCnamRecordResult = RawResults<204, undefined, 401 | 404 | 429 | 500 | 503, ErrorDocument>;

/** Input of `assignCnamRecord`. */
export interface AssignCnamRecordInput extends NumberIdMember, CnamIdMember {}

/** What `assignCnamRecord` resolves to. */
export type AssignCnamRecordOutput = CnamAssignment;

/** What `assignCnamRecord.raw` resolves to. */
export type AssignCnamRecordResult = RawResults<
  202,
  CnamAssignmentDocument,
  401 | 403 | 404 | 422 | 429 | 500 | 503,
  ErrorDocument
>;

/** Input of `unassignCnamRecord`. */
export interface UnassignCnamRecordInput extends NumberIdMember {}

/** What `unassignCnamRecord` resolves to. */
export type UnassignCnamRecordOutput = CnamAssignment;

/** What `unassignCnamRecord.raw` resolves to. */
export type UnassignCnamRecordResult = RawResults<
  202,
  CnamAssignmentDocument,
  401 | 403 | 404 | 429 | 500 | 503,
  ErrorDocument
>;

/** Input of `listCdrExports`. */
export interface ListCdrExportsInput extends LimitMember, OffsetMember {
  /**
   * Only exports with this status.
   *
   * @example "completed"
   */
  status?: "processing" | "completed" | "failed";
}

/** What `listCdrExports` resolves to. */
export type ListCdrExportsOutput = CdrExportList;

/** One element of `listCdrExports`. */
export type ListCdrExportsItem = CdrExport;

/** What `listCdrExports.raw` resolves to. */
export type ListCdrExportsResult = RawResults<200, CdrExportList, 401 | 422 | 429 | 500 | 503, ErrorDocument>;

/** Input of `createCdrExport`. */
export interface CreateCdrExportInput {
  /**
   * Which calls to export. A call must match all of the filters given.
   *
   * Not confirmed by the provider: The documentation says that more filters exist than it lists, so other
   * members are let through unchecked.
   *
   * @example { start_call_start_time: "2019-01-01 00:00:00", start_call_end_time: "2019-02-01 00:00:00", number_aliases: ["Office 221", "Office 888"] }
   */
  filter_parameters: CdrExportFilters;
  /**
   * Where to tell that the export is ready. An empty string, as none at all, means nowhere.
   *
   * @example "https://myserver.com/cdrs"
   */
  callback_url?: CallbackUrl | "";
}

/** What `createCdrExport` resolves to. */
export type CreateCdrExportOutput = CdrExport;

/** What `createCdrExport.raw` resolves to. */
export type CreateCdrExportResult = RawResults<
  201,
  CdrExportDocument,
  400 | 401 | 403 | 415 | 422 | 429 | 500 | 503,
  ErrorDocument
>;

/** Input of `getCdrExport`. */
export interface GetCdrExportInput {
  /**
   * Id of the export. Lists have it as a number, other answers as a string.
   *
   * Limits: 1 or more, `^\d+$`.
   *
   * @example "38647"
   */
  cdrexport_id: string | number;
}

/** What `getCdrExport` resolves to. */
export type GetCdrExportOutput = CdrExport;

/** What `getCdrExport.raw` resolves to. */
export type GetCdrExportResult = RawResults<200, CdrExportDocument, 401 | 404 | 429 | 500 | 503, ErrorDocument>;

/** Input of `downloadCdrExport`. */
export interface DownloadCdrExportInput {
  /**
   * The `download_url` of a completed export, unchanged.
   *
   * Limits: uri.
   *
   * @example "https://s3.us-west-2.amazonaws.com/flowroute-cdrexports/e5.gz?X-Amz-Signature=beb0"
   */
  download_url: string;
}

/** What `downloadCdrExport` resolves to. */
export type DownloadCdrExportOutput = ReadableStream<Uint8Array<ArrayBuffer>>;

/** What `downloadCdrExport.raw` resolves to. */
export type DownloadCdrExportResult = RawResults<
  200,
  ReadableStream<Uint8Array<ArrayBuffer>>,
  403 | 404 | 500 | 503,
  string
>;

/** Input of `listPortOrders`. */
export interface ListPortOrdersInput extends LimitMember, OffsetMember {
  /**
   * Only orders with this status.
   *
   * @example "pending"
   */
  status?: PortOrderStatus;
  /**
   * Only orders with this alias.
   *
   * Limits: at least 1 character.
   *
   * @example "My Order"
   */
  alias?: string;
  /**
   * Only orders that are completed on this date.
   *
   * Limits: at least 1 character.
   *
   * @example "2018-07-31"
   */
  completion_date?: PortOrderDate;
  /**
   * Only orders created since this date.
   *
   * Limits: at least 1 character.
   *
   * @example "2018-07-01"
   */
  created_after?: PortOrderDate;
  /**
   * Only orders created before this date.
   *
   * Limits: at least 1 character.
   *
   * @example "2018-08-01"
   */
  created_before?: PortOrderDate;
  /**
   * Only orders changed since this date.
   *
   * Limits: at least 1 character.
   *
   * @example "2018-07-01"
   */
  modified_after?: PortOrderDate;
  /**
   * Only orders changed before this date.
   *
   * Limits: at least 1 character.
   *
   * @example "2018-08-01"
   */
  modified_before?: PortOrderDate;
  /**
   * Only orders completed since this date.
   *
   * Limits: at least 1 character.
   *
   * @example "2018-07-01"
   */
  completed_after?: PortOrderDate;
  /**
   * Only orders completed before this date.
   *
   * Limits: at least 1 character.
   *
   * @example "2018-08-01"
   */
  completed_before?: PortOrderDate;
}

/** What `listPortOrders` resolves to. */
export type ListPortOrdersOutput = PortOrderListDocument;

/** One element of `listPortOrders`. */
export type ListPortOrdersItem = PortOrder;

/** What `listPortOrders.raw` resolves to. */
export type ListPortOrdersResult = RawResults<
  200,
  PortOrderListDocument,
  401 | 404 | 422 | 429 | 500 | 503,
  ErrorDocument
>;

/** Input of `createPortOrder`. */
export interface CreatePortOrderInput {
  /**
   * The phone numbers to bring over, with a plus sign.
   *
   * Limits: at least 1 item.
   *
   * @example ["+14252081174"]
   */
  numbers: E164[];
  /** Where to send the letter of agency. The documentation says that this is not done yet. */
  loa_details?: PortOrderLoaDetails;
  /**
   * First and last name of the contact at the present carrier, who must be allowed to order changes.
   *
   * Limits: at least 1 character.
   *
   * @example "John Doe"
   */
  billing_name: string;
  /**
   * Street and house number where the present carrier serves the numbers (the service address).
   *
   * Limits: at least 1 character.
   *
   * @example "1218 3rd Ave"
   */
  street: string;
  /**
   * Second line of the service address.
   *
   * @example "Suite 600"
   */
  street2?: string;
  /**
   * City of the service address.
   *
   * Limits: at least 1 character.
   *
   * @example "Seattle"
   */
  city: string;
  /**
   * US state or Canadian province of the service address, two letters.
   *
   * Limits: `^[A-Za-z]{2}$`.
   *
   * @example "WA"
   */
  state: string;
  /**
   * US zip code or Canadian postal code of the service address.
   *
   * Limits: 4 to 10 characters.
   *
   * @example "98104"
   */
  zip?: string;
  /**
   * Country of the service address.
   *
   * @example "US"
   */
  country: "US" | "CA";
  /**
   * The present carrier.
   *
   * Limits: at least 1 character.
   *
   * @example "ATT"
   */
  provider: string;
  /**
   * Who uses the numbers.
   *
   * @example "Business"
   */
  usage_type?: "Business" | "Residential";
  /**
   * Name of the company.
   *
   * @example "Leather Inc."
   */
  company?: string;
  /**
   * Name of the order for yourself.
   *
   * @example "My Order"
   */
  alias?: string;
  /**
   * The number that the present carrier bills.
   *
   * @example "+14252081174"
   */
  billing_number?: string;
  /**
   * When the numbers should be brought over.
   *
   * @example "2018-07-31"
   */
  desired_completion_date?: string;
  /**
   * The PIN that the present carrier asks for.
   *
   * @example "4321"
   */
  pin?: string;
  /** The last four digits of the contact's social security number, where the carrier asks for them. */
  last_4_ssn?: string;
  /**
   * The number of the account at the present carrier.
   *
   * @example "123ABC"
   */
  provider_account?: string;
  /** Whether to look up caller names on inbound calls, which costs per call. */
  enable_cnam_lookups?: boolean;
  /**
   * What all numbers of the order get when they have been brought over. The records named must exist.
   *
   * Source: developer.flowroute.com/api/porting/v2.0/update-port-order-presets
   */
  presets?: PortOrderPresets;
  /**
   * A public URL of yours to call when the status of the order changes.
   *
   * Limits: `^https?://`, uri.
   *
   * @example "https://example.com/flowroute/5f2b8c"
   */
  status_url?: CallbackUrl;
}

/** What `createPortOrder` resolves to. */
export type CreatePortOrderOutput = PortOrderGroup;

/** What `createPortOrder.raw` resolves to. */
export type CreatePortOrderResult = RawResults<
  201,
  PortOrderGroupDocument,
  400 | 401 | 403 | 415 | 422 | 429 | 500 | 503,
  ErrorDocument
>;

/** Input of `getPortOrderGroupStatus`. */
export interface GetPortOrderGroupStatusInput {
  /**
   * Id of the group.
   *
   * Limits: 1 or more, `^\d+$`.
   *
   * @example "41352"
   */
  group_id: string | number;
}

/** What `getPortOrderGroupStatus` resolves to. */
export type GetPortOrderGroupStatusOutput = PortOrderGroupStatus;

/** What `getPortOrderGroupStatus.raw` resolves to. */
export type GetPortOrderGroupStatusResult = RawResults<
  200,
  PortOrderGroupStatusDocument,
  401 | 404 | 422 | 429 | 500 | 503,
  ErrorDocument
>;

/** Input of `checkPortability`. */
export interface CheckPortabilityInput {
  /**
   * The phone numbers, with a plus sign.
   *
   * Limits: at least 1 item.
   *
   * @example ["+14252081174", "+12125551212", "+18002255277"]
   */
  numbers: E164[];
}

/** What `checkPortability` resolves to. */
export type CheckPortabilityOutput = Portability;

/** What `checkPortability.raw` resolves to. */
export type CheckPortabilityResult = RawResults<
  200,
  PortabilityDocument,
  400 | 401 | 415 | 422 | 429 | 500 | 503,
  ErrorDocument
>;

/** Input of `getPortOrder`. */
export interface GetPortOrderInput extends PortorderIdMember {}

/** What `getPortOrder` resolves to. */
export type GetPortOrderOutput = PortOrder;

/** What `getPortOrder.raw` resolves to. */
export type GetPortOrderResult = RawResults<200, PortOrderDocument, 401 | 404 | 429 | 500 | 503, ErrorDocument>;

/** Input of `updatePortOrder`. */
export interface UpdatePortOrderInput extends PortorderIdMember {
  /** Where to send the letter of agency. The documentation says that this is not done yet. */
  loa_details?: PortOrderLoaDetails;
  /**
   * First and last name of the contact at the present carrier, who must be allowed to order changes.
   *
   * Limits: at least 1 character.
   *
   * @example "John Doe"
   */
  billing_name?: string;
  /**
   * Street and house number where the present carrier serves the numbers (the service address).
   *
   * Limits: at least 1 character.
   *
   * @example "1218 3rd Ave"
   */
  street?: string;
  /**
   * Second line of the service address.
   *
   * @example "Suite 600"
   */
  street2?: string;
  /**
   * City of the service address.
   *
   * Limits: at least 1 character.
   *
   * @example "Seattle"
   */
  city?: string;
  /**
   * US state or Canadian province of the service address, two letters.
   *
   * Limits: `^[A-Za-z]{2}$`.
   *
   * @example "WA"
   */
  state?: string;
  /**
   * US zip code or Canadian postal code of the service address.
   *
   * Limits: 4 to 10 characters.
   *
   * @example "98104"
   */
  zip?: string;
  /** Country of the service address. */
  country?: "US" | "CA";
  /**
   * The present carrier.
   *
   * Limits: at least 1 character.
   *
   * @example "ATT"
   */
  provider?: string;
  /** Who uses the numbers. */
  usage_type?: "Business" | "Residential";
  /**
   * Name of the company.
   *
   * @example "Leather Inc."
   */
  company?: string;
  /**
   * Name of the order for yourself.
   *
   * @example "My Order"
   */
  alias?: string;
  /**
   * The number that the present carrier bills.
   *
   * @example "+14252081174"
   */
  billing_number?: string;
  /**
   * When the numbers should be brought over.
   *
   * @example "2018-07-31"
   */
  desired_completion_date?: string;
  /**
   * The PIN that the present carrier asks for.
   *
   * @example "4321"
   */
  pin?: string;
  /** The last four digits of the contact's social security number, where the carrier asks for them. */
  last_4_ssn?: string;
  /**
   * The number of the account at the present carrier.
   *
   * @example "123ABC"
   */
  provider_account?: string;
  /** Whether to look up caller names on inbound calls, which costs per call. */
  enable_cnam_lookups?: boolean;
  /**
   * What all numbers of the order get when they have been brought over. The records named must exist.
   *
   * Source: developer.flowroute.com/api/porting/v2.0/update-port-order-presets
   */
  presets?: PortOrderPresets;
  /**
   * A public URL of yours to call when the status of the order changes.
   *
   * Limits: `^https?://`, uri.
   *
   * @example "https://example.com/flowroute/5f2b8c"
   */
  status_url?: CallbackUrl;
}

/** What `updatePortOrder` resolves to. */
export type UpdatePortOrderOutput = PortOrder;

/** What `updatePortOrder.raw` resolves to. */
export type UpdatePortOrderResult = RawResults<
  200,
  PortOrderDocument,
  400 | 401 | 403 | 404 | 415 | 422 | 429 | 500 | 503,
  ErrorDocument
>;

/** Input of `submitPortOrderLoa`. */
export interface SubmitPortOrderLoaInput extends PortorderIdMember {
  /**
   * The phone numbers. The documentation's example has ten digits, without a country code.
   *
   * @example ["4254454444", "4254454443", "4254454442"]
   */
  numbers?: PhoneNumber[];
  /**
   * First and last name of the contact at the present carrier.
   *
   * @example "John Smith"
   */
  billing_name?: string;
  /**
   * Street and house number of the service address.
   *
   * @example "200 3rd Ave S"
   */
  street?: string;
  /** Second line of the service address. */
  street2?: string;
  /**
   * City of the service address.
   *
   * @example "Tacoma"
   */
  city?: string;
  /**
   * US state or Canadian province of the service address.
   *
   * @example "WA"
   */
  state?: string;
  /**
   * US zip code or Canadian postal code of the service address.
   *
   * @example "90101"
   */
  zip?: string;
  /**
   * Country of the service address.
   *
   * @example "US"
   */
  country?: string;
  /**
   * The present carrier.
   *
   * @example "ATT"
   */
  provider?: string;
  /**
   * Who uses the numbers.
   *
   * @example "Business"
   */
  usage_type?: string;
  /**
   * Name of the company.
   *
   * @example "Smith Processing"
   */
  company?: string;
  /**
   * The text that is signed.
   *
   * @example "(text returned by the LOA request, unmodified)"
   */
  loa_copy?: string;
  /**
   * First and last name of the person who signs.
   *
   * Limits: at least 1 character.
   *
   * @example "Sam User"
   */
  signature_name: string;
  /**
   * Title of the person who signs.
   *
   * Limits: at least 1 character.
   *
   * @example "Owner"
   */
  signature_title: string;
  /** Members that the spec does not name. */
  [member: string]: unknown;
}

/** What `submitPortOrderLoa` resolves to. */
export type SubmitPortOrderLoaOutput = undefined;

/** What `submitPortOrderLoa.raw` resolves to. */
export type SubmitPortOrderLoaResult = RawResults<
  201,
  undefined,
  400 | 401 | 403 | 404 | 415 | 422 | 429 | 500 | 503,
  ErrorDocument
>;

/** Input of `addPortOrderGroupNumbers`. */
export interface AddPortOrderGroupNumbersInput {
  /**
   * Id of the group.
   *
   * Limits: 1 or more, `^\d+$`.
   *
   * @example "41352"
   */
  group_id: string | number;
  /**
   * The phone numbers, with a plus sign.
   *
   * Limits: at least 1 item.
   *
   * @example ["+12342235677", "+14536775443"]
   */
  add: E164[];
}

/** What `addPortOrderGroupNumbers` resolves to. */
export type AddPortOrderGroupNumbersOutput = PortOrder;

/** What `addPortOrderGroupNumbers.raw` resolves to. */
export type AddPortOrderGroupNumbersResult = RawResults<
  200,
  PortOrderDocument,
  400 | 401 | 403 | 404 | 415 | 422 | 429 | 500 | 503,
  ErrorDocument
>;

/** Input of `setMessageProvisioning`. */
export interface SetMessageProvisioningInput {
  /**
   * The phone numbers, all of them the account's.
   *
   * Not confirmed by the provider: How the numbers are written is not documented. Elsewhere it is 11 digits;
   * a plus sign is let through.
   *
   * Limits: at least 1 item.
   *
   * @example ["12061231234"]
   */
  numbers: string[];
  /**
   * What to do.
   *
   * @example "enable"
   */
  action: "enable" | "disable";
  /**
   * A public URL of yours to call when the status of the task changes.
   *
   * Limits: `^https?://`, uri.
   *
   * @example "https://example.com/flowroute/5f2b8c"
   */
  callback_url?: CallbackUrl;
  /** Whether to send an e-mail when the status of the task changes. */
  email?: boolean;
}

/** What `setMessageProvisioning` resolves to. */
export type SetMessageProvisioningOutput = MessageProvisioningStatus | MessageBulkProvisioningStatus;

/** What `setMessageProvisioning.raw` resolves to. */
export type SetMessageProvisioningResult = RawResults<
  201,
  MessageProvisioningDocument,
  400 | 401 | 403 | 415 | 422 | 429 | 500 | 503,
  ErrorDocument
>;

/** The operations of Flowroute. */
export interface FlowrouteOperations {
  /**
   * List the numbers of the account.
   *
   * The items have no relationships; getPhoneNumberDetails has them.
   *
   * Source: developer.flowroute.com/api/numbers/v2.0/list-account-phone-numbers
   *
   * `GET /v2/numbers`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * for await (const accountNumber of flowroute.listAccountPhoneNumbers.items({ starts_with: "1206" }))
   * console.log(accountNumber);
   * ```
   */
  listAccountPhoneNumbers: {
    (input?: ListAccountPhoneNumbersInput, options?: CallOptions): Promise<ListAccountPhoneNumbersOutput>;
    raw(input?: ListAccountPhoneNumbersInput, options?: CallOptions): Promise<ListAccountPhoneNumbersResult>;
    items(
      input?: ListAccountPhoneNumbersInput,
      options?: PageOptions,
    ): AsyncGenerator<ListAccountPhoneNumbersItem, void, undefined>;
    pages(
      input?: ListAccountPhoneNumbersInput,
      options?: PageOptions,
    ): AsyncGenerator<ListAccountPhoneNumbersOutput, void, undefined>;
  };

  /**
   * List the area codes that have numbers for sale.
   *
   * An area code is listed when at least one of its numbers is for sale. The documentation page forgets
   * `/numbers` in the path; its own examples have it.
   *
   * Source: developer.flowroute.com/api/numbers/v2.0
   *
   * `GET /v2/numbers/available/areacodes`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * for await (const areaCode of flowroute.listAvailableAreaCodes.items({ max_setup_cost: 3.25 }))
   * console.log(areaCode);
   * ```
   */
  listAvailableAreaCodes: {
    (input?: ListAvailableAreaCodesInput, options?: CallOptions): Promise<ListAvailableAreaCodesOutput>;
    raw(input?: ListAvailableAreaCodesInput, options?: CallOptions): Promise<ListAvailableAreaCodesResult>;
    items(
      input?: ListAvailableAreaCodesInput,
      options?: PageOptions,
    ): AsyncGenerator<ListAvailableAreaCodesItem, void, undefined>;
    pages(
      input?: ListAvailableAreaCodesInput,
      options?: PageOptions,
    ): AsyncGenerator<ListAvailableAreaCodesOutput, void, undefined>;
  };

  /**
   * List the exchanges (area code and prefix) that have numbers for sale.
   *
   * An exchange is the first six digits of a number after the country code, such as `347215`.
   *
   * Source: developer.flowroute.com/api/numbers/v2.0
   *
   * `GET /v2/numbers/available/exchanges`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * for await (const exchange of flowroute.listAvailableExchangeCodes.items({ max_setup_cost: 3.25 }))
   * console.log(exchange);
   * ```
   */
  listAvailableExchangeCodes: {
    (input?: ListAvailableExchangeCodesInput, options?: CallOptions): Promise<ListAvailableExchangeCodesOutput>;
    raw(input?: ListAvailableExchangeCodesInput, options?: CallOptions): Promise<ListAvailableExchangeCodesResult>;
    items(
      input?: ListAvailableExchangeCodesInput,
      options?: PageOptions,
    ): AsyncGenerator<ListAvailableExchangeCodesItem, void, undefined>;
    pages(
      input?: ListAvailableExchangeCodesInput,
      options?: PageOptions,
    ): AsyncGenerator<ListAvailableExchangeCodesOutput, void, undefined>;
  };

  /**
   * Search the numbers that are for sale.
   *
   * Several filters narrow the search together. `rate_center` needs `state`.
   *
   * Source: developer.flowroute.com/api/numbers/v2.0/search-for-purchasable-phone-numbers
   *
   * `GET /v2/numbers/available`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * for await (const purchasableNumber of flowroute.searchPurchasablePhoneNumbers.items({ starts_with: "1206"
   * })) console.log(purchasableNumber);
   * ```
   */
  searchPurchasablePhoneNumbers: {
    (input?: SearchPurchasablePhoneNumbersInput, options?: CallOptions): Promise<SearchPurchasablePhoneNumbersOutput>;
    raw(
      input?: SearchPurchasablePhoneNumbersInput,
      options?: CallOptions,
    ): Promise<SearchPurchasablePhoneNumbersResult>;
    items(
      input?: SearchPurchasablePhoneNumbersInput,
      options?: PageOptions,
    ): AsyncGenerator<SearchPurchasablePhoneNumbersItem, void, undefined>;
    pages(
      input?: SearchPurchasablePhoneNumbersInput,
      options?: PageOptions,
    ): AsyncGenerator<SearchPurchasablePhoneNumbersOutput, void, undefined>;
  };

  /**
   * Look up several numbers of the account at once.
   *
   * Documented only beside the beta version 2.1 of numbers, though with a version 2 path, and in none of the
   * provider's SDKs. Here the numbers have a plus sign.
   *
   * Source: developer.flowroute.com/api/numbers/v2.1/list-multiple-phone-number-details
   *
   * `POST /v2/numbers/details`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const phoneNumberDetailsBatch = await flowroute.listPhoneNumberDetailsBatch({
   *   numbers: ["+12067452233", "+12068732211"],
   * });
   * ```
   */
  listPhoneNumberDetailsBatch: {
    (input: ListPhoneNumberDetailsBatchInput, options?: CallOptions): Promise<ListPhoneNumberDetailsBatchOutput>;
    raw(input: ListPhoneNumberDetailsBatchInput, options?: CallOptions): Promise<ListPhoneNumberDetailsBatchResult>;
  };

  /**
   * Look up one number of the account.
   *
   * The answer names the number's routes, caller name and E911 address, and has each of them in full under
   * `included`. The provider's OpenAPI file types some of these as text; its examples show objects.
   *
   * Source: developer.flowroute.com/api/numbers/v2.0
   *
   * `GET /v2/numbers/{id}`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const phoneNumberDetails = await flowroute.getPhoneNumberDetails({ id: "12012673227" });
   * ```
   */
  getPhoneNumberDetails: {
    (input: GetPhoneNumberDetailsInput, options?: CallOptions): Promise<GetPhoneNumberDetailsOutput>;
    raw(input: GetPhoneNumberDetailsInput, options?: CallOptions): Promise<GetPhoneNumberDetailsResult>;
  };

  /**
   * Buy a number that is for sale.
   *
   * Charges the account. After a failure that leaves the result open, call getPhoneNumberDetails before
   * another try. Documentation and the provider's OpenAPI file answer 201, the provider's Python SDK shows
   * 200; both are taken.
   *
   * Not confirmed by the provider: A number that is not for sale is taken to give 404; no source says so.
   *
   * Source: developer.flowroute.com/api/numbers/v2.0/purchase-a-phone-number
   *
   * `POST /v2/numbers/{id}`, safety `purchase`: costs money, never repeated when it may have worked.
   *
   * @example
   * ```ts
   * const phoneNumber = await flowroute.purchasePhoneNumber({
   *   id: "16502390214",
   *   messaging_enabled: true,
   * });
   * ```
   */
  purchasePhoneNumber: {
    (input: PurchasePhoneNumberInput, options?: CallOptions): Promise<PurchasePhoneNumberOutput>;
    raw(input: PurchasePhoneNumberInput, options?: CallOptions): Promise<PurchasePhoneNumberResult>;
  };

  /**
   * Change a number's alias, caller name lookup or messaging.
   *
   * The body is flat, unlike the JSON:API bodies elsewhere. One documented example writes a boolean as the
   * text `"true"`; the field is documented as a boolean, and so it is here.
   *
   * Source: developer.flowroute.com/api/numbers/v2.0/update-phone-number-details
   *
   * `PATCH /v2/numbers/{id}`, safety `idempotent`: it may be repeated without further effect.
   *
   * @example
   * ```ts
   * const phoneNumber = await flowroute.updatePhoneNumber({ id: "12012673227", alias: "New Test" });
   * ```
   */
  updatePhoneNumber: {
    (input: UpdatePhoneNumberInput, options?: CallOptions): Promise<UpdatePhoneNumberOutput>;
    raw(input: UpdatePhoneNumberInput, options?: CallOptions): Promise<UpdatePhoneNumberResult>;
  };

  /**
   * Give a number back and stop paying for it.
   *
   * A repeated call answers 404, since the number is gone.
   *
   * Source: developer.flowroute.com/api/numbers/v2.0
   *
   * `DELETE /v2/numbers/{id}`, safety `idempotent`: it may be repeated without further effect.
   *
   * @example
   * ```ts
   * await flowroute.releasePhoneNumber({ id: "12012673227" });
   * ```
   */
  releasePhoneNumber: {
    (input: ReleasePhoneNumberInput, options?: CallOptions): Promise<ReleasePhoneNumberOutput>;
    raw(input: ReleasePhoneNumberInput, options?: CallOptions): Promise<ReleasePhoneNumberResult>;
  };

  /**
   * Set the URL that messages or delivery receipts of one number go to.
   *
   * Messages sent with their own `dlr_callback` still use that one. No operation reads the URL.
   *
   * Not confirmed by the provider: Setting the same URL again changes nothing, and a number's URL goes before
   * the account's; the documentation only speaks of more granular control.
   *
   * Source: developer.flowroute.com/api/numbers/v2.0/set-a-messaging-callback-url-for-phone-number
   *
   * `POST /v2/numbers/{id}/relationships/{callback_type}`, safety `idempotent`: it may be repeated without
   * further effect.
   *
   * @example
   * ```ts
   * await flowroute.setPhoneNumberCallback({
   *   id: "12012673227",
   *   callback_type: "sms_dlr_callback",
   *   callback_url: "https://example.com/dlr",
   * });
   * ```
   */
  setPhoneNumberCallback: {
    (input: SetPhoneNumberCallbackInput, options?: CallOptions): Promise<SetPhoneNumberCallbackOutput>;
    raw(input: SetPhoneNumberCallbackInput, options?: CallOptions): Promise<SetPhoneNumberCallbackResult>;
  };

  /**
   * List the inbound routes of the account.
   *
   * The first is always route `0`, registration over SIP, which every account has.
   *
   * Source: developer.flowroute.com/api/numbers/v2.0/list-inbound-routes
   *
   * `GET /v2/routes`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * for await (const route of flowroute.listInboundRoutes.items({ route_type: "host" })) console.log(route);
   * ```
   */
  listInboundRoutes: {
    (input?: ListInboundRoutesInput, options?: CallOptions): Promise<ListInboundRoutesOutput>;
    raw(input?: ListInboundRoutesInput, options?: CallOptions): Promise<ListInboundRoutesResult>;
    items(
      input?: ListInboundRoutesInput,
      options?: PageOptions,
    ): AsyncGenerator<ListInboundRoutesItem, void, undefined>;
    pages(
      input?: ListInboundRoutesInput,
      options?: PageOptions,
    ): AsyncGenerator<ListInboundRoutesOutput, void, undefined>;
  };

  /**
   * Create an inbound route.
   *
   * A repeated call answers 403, since the route is there already. No way to delete a route is documented.
   * The `links` of the answer lack the version in their path.
   *
   * Source: developer.flowroute.com/api/numbers/v2.0/create-an-inbound-route
   *
   * `POST /v2/routes`, safety `send`: never repeated when it may have worked.
   *
   * @example
   * ```ts
   * const inboundRoute = await flowroute.createInboundRoute({
   *   alias: "new route",
   *   route_type: "host",
   *   value: "il775u.sonsofodin.com",
   * });
   * ```
   */
  createInboundRoute: {
    (input: CreateInboundRouteInput, options?: CallOptions): Promise<CreateInboundRouteOutput>;
    raw(input: CreateInboundRouteInput, options?: CallOptions): Promise<CreateInboundRouteResult>;
  };

  /**
   * List the points of presence that routes can use.
   *
   * Not paged. Their ids are numbers in JSON, for the `edge_strategy_id` of a route.
   *
   * Source: developer.flowroute.com/api/numbers/v2.0/list-edge-strategies
   *
   * `GET /v2/routes/edge_strategies`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const edgeStrategies = await flowroute.listEdgeStrategies();
   * ```
   */
  listEdgeStrategies: {
    (input?: NoInput, options?: CallOptions): Promise<ListEdgeStrategiesOutput>;
    raw(input?: NoInput, options?: CallOptions): Promise<ListEdgeStrategiesResult>;
  };

  /**
   * Change an inbound route.
   *
   * What is left out stays as it is. In none of the provider's SDKs.
   *
   * Source: developer.flowroute.com/api/numbers/v2.0/update-voice-route
   *
   * `PATCH /v2/routes/{id}`, safety `idempotent`: it may be repeated without further effect.
   *
   * @example
   * ```ts
   * const inboundRoute = await flowroute.updateInboundRoute({ id: "98396", alias: "newer route" });
   * ```
   */
  updateInboundRoute: {
    (input: UpdateInboundRouteInput, options?: CallOptions): Promise<UpdateInboundRouteOutput>;
    raw(input: UpdateInboundRouteInput, options?: CallOptions): Promise<UpdateInboundRouteResult>;
  };

  /**
   * Set where calls to a number go first.
   *
   * Route `0` takes the number back to registration over SIP. The documentation's text lists flat fields
   * `type` and `route_id`; its example, which is followed here, has `data`.
   *
   * Source: developer.flowroute.com/api/numbers/v2.0/specify-number-primary-voice-route
   *
   * `PATCH /v2/numbers/{number_id}/relationships/primary_route`, safety `idempotent`: it may be repeated
   * without further effect.
   *
   * @example
   * ```ts
   * await flowroute.updatePrimaryVoiceRoute({ number_id: "12012673227", id: "83834" });
   * ```
   */
  updatePrimaryVoiceRoute: {
    (input: UpdatePrimaryVoiceRouteInput, options?: CallOptions): Promise<UpdatePrimaryVoiceRouteOutput>;
    raw(input: UpdatePrimaryVoiceRouteInput, options?: CallOptions): Promise<UpdatePrimaryVoiceRouteResult>;
  };

  /**
   * Set where calls to a number go when its primary route fails.
   *
   * As for the primary route, the documentation's text and example differ; the example is followed.
   *
   * Source: developer.flowroute.com/api/numbers/v2.0
   *
   * `PATCH /v2/numbers/{number_id}/relationships/failover_route`, safety `idempotent`: it may be repeated
   * without further effect.
   *
   * @example
   * ```ts
   * await flowroute.updateFailoverVoiceRoute({ number_id: "12012673227", id: "98396" });
   * ```
   */
  updateFailoverVoiceRoute: {
    (input: UpdateFailoverVoiceRouteInput, options?: CallOptions): Promise<UpdateFailoverVoiceRouteOutput>;
    raw(input: UpdateFailoverVoiceRouteInput, options?: CallOptions): Promise<UpdateFailoverVoiceRouteResult>;
  };

  /**
   * Remove a number's primary or failover route.
   *
   * The route itself stays.
   *
   * Source: developer.flowroute.com/api/numbers/v2.0/remove-voice-route
   *
   * `DELETE /v2/numbers/{number_id}/relationships/{relationship}`, safety `idempotent`: it may be repeated
   * without further effect.
   *
   * @example
   * ```ts
   * await flowroute.removeVoiceRoute({
   *   number_id: "12012673227",
   *   relationship: "failover_route",
   * });
   * ```
   */
  removeVoiceRoute: {
    (input: RemoveVoiceRouteInput, options?: CallOptions): Promise<RemoveVoiceRouteOutput>;
    raw(input: RemoveVoiceRouteInput, options?: CallOptions): Promise<RemoveVoiceRouteResult>;
  };

  /**
   * Send an SMS or MMS.
   *
   * An SMS has a `body`. An MMS has `media_urls`, or a `body` and `is_mms: true`. One recipient per call.
   * Nothing in the request lets the provider recognise a repeated one, so it must not be repeated when the
   * result is unknown. A text of ASCII characters up to 160 is one segment, a longer one is cut at 140; any
   * other character makes segments of 70. Each is billed. Curly quotes are said to cause errors. At most 5
   * SMS or 1 MMS per second. Version 2.1 also takes the attributes without `data` around them; the full form
   * is used here, as the provider's Python SDK shows it.
   *
   * Source: developer.flowroute.com/api/messages/v2.1/send-an-sms and send-an-mms
   *
   * `POST /v2.1/messages`, safety `send`: never repeated when it may have worked. At most 5 requests per
   * second, counted per access key and endpoint.
   *
   * @example
   * ```ts
   * const message = await flowroute.sendMessage({
   *   to: "12061231234",
   *   from: "12012673227",
   *   body: "Hello there how are you?",
   * });
   * ```
   */
  sendMessage: {
    (input: SendMessageInput, options?: CallOptions): Promise<SendMessageOutput>;
    raw(input: SendMessageInput, options?: CallOptions): Promise<SendMessageResult>;
  };

  /**
   * List the messages sent and received in a period.
   *
   * The provider's OpenAPI file wraps each item in `data`; real items are not wrapped.
   *
   * Not confirmed by the provider: The newest message is taken to come first, as in the documented example.
   *
   * Source: developer.flowroute.com/api/messages/v2.1/look-up-set-of-messages
   *
   * `GET /v2.1/messages`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * for await (const message of flowroute.listMessages.items({ start_date: "2017-12-01" }))
   * console.log(message);
   * ```
   */
  listMessages: {
    (input: ListMessagesInput, options?: CallOptions): Promise<ListMessagesOutput>;
    raw(input: ListMessagesInput, options?: CallOptions): Promise<ListMessagesResult>;
    items(input: ListMessagesInput, options?: PageOptions): AsyncGenerator<ListMessagesItem, void, undefined>;
    pages(input: ListMessagesInput, options?: PageOptions): AsyncGenerator<ListMessagesOutput, void, undefined>;
  };

  /**
   * Look up one message.
   *
   * A new message may take some seconds to appear. An MMS has its media under `included`; their URLs need no
   * credentials and expire after about a week.
   *
   * Source: developer.flowroute.com/api/messages/v2.1
   *
   * `GET /v2.1/messages/{id}`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const message = await flowroute.getMessage({
   *   id: "mdr2-ca82be46e6ba11e79d08862d092cf73d",
   * });
   * ```
   */
  getMessage: {
    (input: GetMessageInput, options?: CallOptions): Promise<GetMessageOutput>;
    raw(input: GetMessageInput, options?: CallOptions): Promise<GetMessageResult>;
  };

  /**
   * Set the URL that messages or delivery receipts of the whole account go to.
   *
   * A message's or a number's own URL goes before it. No operation reads it.
   *
   * Source: developer.flowroute.com/api/messages/v2.1/set-a-callback-url-for-account
   *
   * `PUT /v2.1/messages/{callback_type}`, safety `idempotent`: it may be repeated without further effect.
   *
   * @example
   * ```ts
   * await flowroute.setAccountCallback({
   *   callback_type: "sms_callback",
   *   callback_url: "https://example.com/sms",
   * });
   * ```
   */
  setAccountCallback: {
    (input: SetAccountCallbackInput, options?: CallOptions): Promise<SetAccountCallbackOutput>;
    raw(input: SetAccountCallbackInput, options?: CallOptions): Promise<SetAccountCallbackResult>;
  };

  /**
   * Send an SMS through the older API.
   *
   * New code should use sendMessage. SMS only, and the body is flat. Must not be repeated when the result is
   * unknown. At most 5 per second, counted apart from those of version 2.1.
   *
   * Source: developer.flowroute.com/api/messages/v2.0
   *
   * `POST /v2/messages`, safety `send`: never repeated when it may have worked. At most 5 requests per
   * second, counted per access key and endpoint.
   *
   * @example
   * ```ts
   * const legacyMessage = await flowroute.createLegacyMessage({
   *   to: "15305557784",
   *   from: "18444205700",
   *   content: "Gee, nice marmot!",
   * });
   * ```
   */
  createLegacyMessage: {
    (input: CreateLegacyMessageInput, options?: CallOptions): Promise<CreateLegacyMessageOutput>;
    raw(input: CreateLegacyMessageInput, options?: CallOptions): Promise<CreateLegacyMessageResult>;
  };

  /**
   * List the messages of a period through the older API.
   *
   * New code should use listMessages. The provider's older Python SDK leaves this out.
   *
   * Source: developer.flowroute.com/api/messages/v2.0/look-up-set-of-messages
   *
   * `GET /v2/messages`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * for await (const legacyMessage of flowroute.listLegacyMessages.items({ start_date: "2017-12-01" }))
   * console.log(legacyMessage);
   * ```
   */
  listLegacyMessages: {
    (input: ListLegacyMessagesInput, options?: CallOptions): Promise<ListLegacyMessagesOutput>;
    raw(input: ListLegacyMessagesInput, options?: CallOptions): Promise<ListLegacyMessagesResult>;
    items(
      input: ListLegacyMessagesInput,
      options?: PageOptions,
    ): AsyncGenerator<ListLegacyMessagesItem, void, undefined>;
    pages(
      input: ListLegacyMessagesInput,
      options?: PageOptions,
    ): AsyncGenerator<ListLegacyMessagesOutput, void, undefined>;
  };

  /**
   * Look up one message through the older API.
   *
   * A new message may take about three seconds to appear.
   *
   * Source: developer.flowroute.com/api/messages/v2.0
   *
   * `GET /v2/messages/{record_id}`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const legacyMessage = await flowroute.getLegacyMessage({
   *   record_id: "mdr1-fab29a740129404a8ca794efc1359e12",
   * });
   * ```
   */
  getLegacyMessage: {
    (input: GetLegacyMessageInput, options?: CallOptions): Promise<GetLegacyMessageOutput>;
    raw(input: GetLegacyMessageInput, options?: CallOptions): Promise<GetLegacyMessageResult>;
  };

  /**
   * List the E911 addresses of the account.
   *
   * In no documented order. The documentation allows a page of 2000, a comment in the provider's Python SDK
   * one of 200; the documentation is followed. The filters `label`, `street_name` and `city` are newer than
   * the SDKs.
   *
   * Source: developer.flowroute.com/api/numbers/v2.0/list-account-e911-addresses
   *
   * `GET /v2/e911s`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * for await (const e911Address of flowroute.listE911Addresses.items({ state: "WA" }))
   * console.log(e911Address);
   * ```
   */
  listE911Addresses: {
    (input?: ListE911AddressesInput, options?: CallOptions): Promise<ListE911AddressesOutput>;
    raw(input?: ListE911AddressesInput, options?: CallOptions): Promise<ListE911AddressesResult>;
    items(
      input?: ListE911AddressesInput,
      options?: PageOptions,
    ): AsyncGenerator<ListE911AddressesItem, void, undefined>;
    pages(
      input?: ListE911AddressesInput,
      options?: PageOptions,
    ): AsyncGenerator<ListE911AddressesOutput, void, undefined>;
  };

  /**
   * Create an E911 address, after validating it.
   *
   * The address is validated first. Where the emergency database wants another spelling, the error names it.
   * A repeated request is refused with 403 `Duplicate address.`; the same status stands for too little money
   * on the account.
   *
   * Source: developer.flowroute.com/api/numbers/v2.0/create-and-validate-new-e911-address
   *
   * `POST /v2/e911s`, safety `send`: never repeated when it may have worked.
   *
   * @example
   * ```ts
   * const e911Address = await flowroute.createE911Address({
   *   label: "E911 Test",
   *   first_name: "Chris",
   *   last_name: "Smith",
   *   street_number: "1218",
   *   street_name: "3rd Ave",
   *   city: "Seattle",
   *   state: "WA",
   *   country: "US",
   *   zip: "98101",
   * });
   * ```
   */
  createE911Address: {
    (input: CreateE911AddressInput, options?: CallOptions): Promise<CreateE911AddressOutput>;
    raw(input: CreateE911AddressInput, options?: CallOptions): Promise<CreateE911AddressResult>;
  };

  /**
   * Check an address for E911 without storing it.
   *
   * Changes nothing. 204 means that the address is valid, 400 that it cannot be located. A comment in the
   * provider's Python SDK speaks of 404 for an invalid address; its own example and the documentation say 400
   * or 422.
   *
   * Source: developer.flowroute.com/api/numbers/v2.0/validate-e911-address
   *
   * `POST /v2/e911s/validate`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * await flowroute.validateE911Address({
   *   label: "E911 Test",
   *   first_name: "Chris",
   *   last_name: "Smith",
   *   street_number: "1182",
   *   street_name: "3rd Ave",
   *   address_type: "Suite",
   *   address_type_number: "600",
   *   city: "Seattle",
   *   state: "WA",
   *   country: "US",
   *   zip: "98101",
   * });
   * ```
   */
  validateE911Address: {
    (input: ValidateE911AddressInput, options?: CallOptions): Promise<ValidateE911AddressOutput>;
    raw(input: ValidateE911AddressInput, options?: CallOptions): Promise<ValidateE911AddressResult>;
  };

  /**
   * Get one E911 address.
   *
   * The address as it is stored. `listE911AddressNumbers` tells which numbers use it.
   *
   * Source: developer.flowroute.com/api/numbers/v2.0
   *
   * `GET /v2/e911s/{e911_id}`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const e911Address = await flowroute.getE911Address({ e911_id: "21301" });
   * ```
   */
  getE911Address: {
    (input: GetE911AddressInput, options?: CallOptions): Promise<GetE911AddressOutput>;
    raw(input: GetE911AddressInput, options?: CallOptions): Promise<GetE911AddressResult>;
  };

  /**
   * Change members of an E911 address.
   *
   * Give only what changes; the whole address is then validated again. The provider's Python SDK sends the
   * whole record back instead, with `null` for `address_type` and `address_type_number`, and so erases the
   * suite on every change; its Node SDK and the documentation send a part, as here.
   *
   * Source: developer.flowroute.com/api/numbers/v2.0/update-and-validate-existing-e911-address
   *
   * `PATCH /v2/e911s/{e911_id}`, safety `idempotent`: it may be repeated without further effect.
   *
   * @example
   * ```ts
   * const e911Address = await flowroute.updateE911Address({ e911_id: "21301", last_name: "Wiley" });
   * ```
   */
  updateE911Address: {
    (input: UpdateE911AddressInput, options?: CallOptions): Promise<UpdateE911AddressOutput>;
    raw(input: UpdateE911AddressInput, options?: CallOptions): Promise<UpdateE911AddressResult>;
  };

  /**
   * Delete an E911 address that no number uses.
   *
   * Fails while numbers are assigned to it. A repeated request gives 404.
   *
   * Not confirmed by the provider: The status for an address that is still in use is not documented; 403 or
   * 422 is expected.
   *
   * Source: developer.flowroute.com/api/numbers/v2.0
   *
   * `DELETE /v2/e911s/{e911_id}`, safety `idempotent`: it may be repeated without further effect.
   *
   * @example
   * ```ts
   * await flowroute.deleteE911Address({ e911_id: "21301" });
   * ```
   */
  deleteE911Address: {
    (input: DeleteE911AddressInput, options?: CallOptions): Promise<DeleteE911AddressOutput>;
    raw(input: DeleteE911AddressInput, options?: CallOptions): Promise<DeleteE911AddressResult>;
  };

  /**
   * List the phone numbers that use an E911 address.
   *
   * Read the number from `attributes.value`: `id` is the number in one source and an internal key in another.
   *
   * Not confirmed by the provider: `limit` and `offset` are echoed in `links.self`, but neither documented
   * nor sent by any SDK; the usual maximum of 200 is taken over.
   *
   * Source: developer.flowroute.com/api/numbers/v2.0/list-phone-numbers-associated-with-e911-record
   *
   * `GET /v2/e911s/{e911_id}/relationships/numbers`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * for await (const e911AddressNumber of flowroute.listE911AddressNumbers.items({ e911_id: "21301" }))
   * console.log(e911AddressNumber);
   * ```
   */
  listE911AddressNumbers: {
    (input: ListE911AddressNumbersInput, options?: CallOptions): Promise<ListE911AddressNumbersOutput>;
    raw(input: ListE911AddressNumbersInput, options?: CallOptions): Promise<ListE911AddressNumbersResult>;
    items(
      input: ListE911AddressNumbersInput,
      options?: PageOptions,
    ): AsyncGenerator<ListE911AddressNumbersItem, void, undefined>;
    pages(
      input: ListE911AddressNumbersInput,
      options?: PageOptions,
    ): AsyncGenerator<ListE911AddressNumbersOutput, void, undefined>;
  };

  /**
   * Let a phone number use an E911 address.
   *
   * Turns emergency service on for the number, which is charged. Repeating it gives no error and is not
   * charged again.
   *
   * Source: developer.flowroute.com/api/numbers/v2.0/assign-valid-e911-address-to-phone-number
   *
   * `PATCH /v2/numbers/{number_id}/relationships/e911s/{e911_id}`, safety `idempotent`: it may be repeated
   * without further effect.
   *
   * @example
   * ```ts
   * await flowroute.assignE911Address({
   *   number_id: "12012673227",
   *   e911_id: "21301",
   * });
   * ```
   */
  assignE911Address: {
    (input: AssignE911AddressInput, options?: CallOptions): Promise<AssignE911AddressOutput>;
    raw(input: AssignE911AddressInput, options?: CallOptions): Promise<AssignE911AddressResult>;
  };

  /**
   * Turn emergency service off for a phone number.
   *
   * Calls from the number to emergency services carry no address any more. The address itself is kept.
   *
   * Source: developer.flowroute.com/api/numbers/v2.0
   *
   * `DELETE /v2/numbers/{number_id}/relationships/e911s`, safety `idempotent`: it may be repeated without
   * further effect.
   *
   * @example
   * ```ts
   * await flowroute.unassignE911Address({ number_id: "12012673227" });
   * ```
   */
  unassignE911Address: {
    (input: UnassignE911AddressInput, options?: CallOptions): Promise<UnassignE911AddressOutput>;
    raw(input: UnassignE911AddressInput, options?: CallOptions): Promise<UnassignE911AddressResult>;
  };

  /**
   * List the caller names of the account.
   *
   * The filter `value` is newer than the provider's SDKs.
   *
   * Source: developer.flowroute.com/api/numbers/v2.0/list-account-cnam-records
   *
   * `GET /v2/cnams`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * for await (const cnamRecord of flowroute.listCnamRecords.items({ is_approved: true }))
   * console.log(cnamRecord);
   * ```
   */
  listCnamRecords: {
    (input?: ListCnamRecordsInput, options?: CallOptions): Promise<ListCnamRecordsOutput>;
    raw(input?: ListCnamRecordsInput, options?: CallOptions): Promise<ListCnamRecordsResult>;
    items(input?: ListCnamRecordsInput, options?: PageOptions): AsyncGenerator<ListCnamRecordsItem, void, undefined>;
    pages(input?: ListCnamRecordsInput, options?: PageOptions): AsyncGenerator<ListCnamRecordsOutput, void, undefined>;
  };

  /**
   * Create a caller name and have it approved.
   *
   * The name is stored in capital letters and must be approved, which takes up to 48 hours. Phone numbers,
   * curses and misleading names are refused. A repeated request is refused with 422, too little money on the
   * account with 403. The body is flat, the only documented form; the provider's Python SDK sends it as a
   * form instead.
   *
   * Source: developer.flowroute.com/docs/set-up-caller-id-name-for-phone-number
   *
   * `POST /v2/cnams`, safety `send`: never repeated when it may have worked.
   *
   * @example
   * ```ts
   * const cnamRecord = await flowroute.createCnamRecord({ value: "FR H5K8" });
   * ```
   */
  createCnamRecord: {
    (input: CreateCnamRecordInput, options?: CallOptions): Promise<CreateCnamRecordOutput>;
    raw(input: CreateCnamRecordInput, options?: CallOptions): Promise<CreateCnamRecordResult>;
  };

  /**
   * Get one caller name.
   *
   * The record and, in `included`, the phone numbers that use it.
   *
   * Source: developer.flowroute.com/api/numbers/v2.0/list-cnam-record-details
   *
   * `GET /v2/cnams/{cnam_id}`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const cnamRecord = await flowroute.getCnamRecord({ cnam_id: "17604" });
   * ```
   */
  getCnamRecord: {
    (input: GetCnamRecordInput, options?: CallOptions): Promise<GetCnamRecordOutput>;
    raw(input: GetCnamRecordInput, options?: CallOptions): Promise<GetCnamRecordResult>;
  };

  /**
   * Change a caller name that waits for approval.
   *
   * Only pending records can be changed. The answer that the provider documents has only the `value` among
   * its attributes.
   *
   * Source: developer.flowroute.com/api/numbers/v2.0/update-pending-cnam-record
   *
   * `PATCH /v2/cnams/{cnam_id}`, safety `idempotent`: it may be repeated without further effect.
   *
   * @example
   * ```ts
   * const cnamRecord = await flowroute.updateCnamRecord({ cnam_id: "17604", value: "MY BUSINESS" });
   * ```
   */
  updateCnamRecord: {
    (input: UpdateCnamRecordInput, options?: CallOptions): Promise<UpdateCnamRecordOutput>;
    raw(input: UpdateCnamRecordInput, options?: CallOptions): Promise<UpdateCnamRecordResult>;
  };

  /**
   * Delete a caller name.
   *
   * Numbers that use it lose it. A repeated request gives 404.
   *
   * Source: developer.flowroute.com/api/numbers/v2.0
   *
   * `DELETE /v2/cnams/{cnam_id}`, safety `idempotent`: it may be repeated without further effect.
   *
   * @example
   * ```ts
   * await flowroute.deleteCnamRecord({ cnam_id: "17604" });
   * ```
   */
  deleteCnamRecord: {
    (input: DeleteCnamRecordInput, options?: CallOptions): Promise<DeleteCnamRecordOutput>;
    raw(input: DeleteCnamRecordInput, options?: CallOptions): Promise<DeleteCnamRecordResult>;
  };

  /**
   * Show a caller name for calls from a phone number.
   *
   * The record must be approved and the number a long code. It takes effect after five to seven business
   * days, and is charged.
   *
   * Source: developer.flowroute.com/api/numbers/v2.0/assign-a-cnam-record-to-phone-number
   *
   * `PATCH /v2/numbers/{number_id}/relationships/cnams/{cnam_id}`, safety `purchase`: costs money, never
   * repeated when it may have worked.
   *
   * @example
   * ```ts
   * const cnamRecord = await flowroute.assignCnamRecord({
   *   number_id: "12012673227",
   *   cnam_id: "17604",
   * });
   * ```
   */
  assignCnamRecord: {
    (input: AssignCnamRecordInput, options?: CallOptions): Promise<AssignCnamRecordOutput>;
    raw(input: AssignCnamRecordInput, options?: CallOptions): Promise<AssignCnamRecordResult>;
  };

  /**
   * Show no caller name for calls from a phone number any more.
   *
   * The record itself is kept.
   *
   * Source: developer.flowroute.com/api/numbers/v2.0/unassign-a-cnam-record-from-phone-number
   *
   * `DELETE /v2/numbers/{number_id}/relationships/cnams`, safety `idempotent`: it may be repeated without
   * further effect.
   *
   * @example
   * ```ts
   * const cnamRecord = await flowroute.unassignCnamRecord({ number_id: "12012673227" });
   * ```
   */
  unassignCnamRecord: {
    (input: UnassignCnamRecordInput, options?: CallOptions): Promise<UnassignCnamRecordOutput>;
    raw(input: UnassignCnamRecordInput, options?: CallOptions): Promise<UnassignCnamRecordResult>;
  };

  /**
   * List the exports of call detail records.
   *
   * Each item is wrapped in one more `data`, and the links of a page name a host that is not public; `items`
   * and `pages` deal with both.
   *
   * Source: developer.flowroute.com/api/cdrexports/v2.0/list-cdrs
   *
   * `GET /v2/cdrs/exports`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * for await (const cdrExport of flowroute.listCdrExports.items({ status: "completed" }))
   * console.log(cdrExport);
   * ```
   */
  listCdrExports: {
    (input?: ListCdrExportsInput, options?: CallOptions): Promise<ListCdrExportsOutput>;
    raw(input?: ListCdrExportsInput, options?: CallOptions): Promise<ListCdrExportsResult>;
    items(input?: ListCdrExportsInput, options?: PageOptions): AsyncGenerator<ListCdrExportsItem, void, undefined>;
    pages(input?: ListCdrExportsInput, options?: PageOptions): AsyncGenerator<ListCdrExportsOutput, void, undefined>;
  };

  /**
   * Order an export of call detail records.
   *
   * The answer has the status `processing`. Ask with `getCdrExport` until it is `completed`, or give a
   * callback URL. The filters cover at most 92 days.
   *
   * Source: developer.flowroute.com/api/cdrexports/v2.0/query-cdrs
   *
   * `POST /v2/cdrs/exports`, safety `send`: never repeated when it may have worked.
   *
   * @example
   * ```ts
   * const cdrExport = await flowroute.createCdrExport({
   *   filter_parameters: {
   *     start_call_start_time: "2019-01-01 00:00:00",
   *     start_call_end_time: "2019-02-01 00:00:00",
   *     number_aliases: ["Office 221", "Office 888"],
   *   },
   *   callback_url: "https://myserver.com/cdrs",
   * });
   * ```
   */
  createCdrExport: {
    (input: CreateCdrExportInput, options?: CallOptions): Promise<CreateCdrExportOutput>;
    raw(input: CreateCdrExportInput, options?: CallOptions): Promise<CreateCdrExportResult>;
  };

  /**
   * Get one export, with its download URL once it is completed.
   *
   * `download_url` is `null` until the status is `completed`, and expires three days later.
   *
   * Source: developer.flowroute.com/api/cdrexports/v2.0/cdr-status
   *
   * `GET /v2/cdrs/exports/{cdrexport_id}`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const cdrExport = await flowroute.getCdrExport({ cdrexport_id: "38647" });
   * ```
   */
  getCdrExport: {
    (input: GetCdrExportInput, options?: CallOptions): Promise<GetCdrExportOutput>;
    raw(input: GetCdrExportInput, options?: CallOptions): Promise<GetCdrExportResult>;
  };

  /**
   * Download the file of a completed export.
   *
   * Fetches the `download_url` of an export from the storage that it points to, without credentials: the URL
   * itself is signed. The file is a CSV, compressed with gzip, with one line per call; its first line names
   * the columns.
   *
   * Not confirmed by the provider: The errors of the storage are not documented by the provider; they are
   * those that Amazon S3 gives.
   *
   * Source: developer.flowroute.com/api/cdrexports/v2.0
   *
   * `GET` of the URL in `download_url`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const stream = await flowroute.downloadCdrExport({
   *   download_url: "https://s3.us-west-2.amazonaws.com/flowroute-cdrexports/e5.gz?X-Amz-Signature=beb0",
   * });
   * ```
   */
  downloadCdrExport: {
    (input: DownloadCdrExportInput, options?: CallOptions): Promise<DownloadCdrExportOutput>;
    raw(input: DownloadCdrExportInput, options?: CallOptions): Promise<DownloadCdrExportResult>;
  };

  /**
   * List the port orders of the account.
   *
   * The orders are not in `data`, as in every other list, but in `data.attributes.orders.data`. An account
   * without any gets 404. The documentation also has a filter `numbers` and a sort order without a name; how
   * they are written is not said. The limits are those of the provider's Ruby SDK.
   *
   * Not confirmed by the provider: The page calls the filters body parameters of a GET; they are sent in the
   * query. Its example is no valid JSON and shows no links; they are taken to be those of the other lists.
   * That none gives 404 was seen by a user.
   *
   * Source: developer.flowroute.com/api/porting/v2.0/searching-for-port-orders
   *
   * `GET /v2/portorders`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * for await (const portOrder of flowroute.listPortOrders.items({ status: "pending" }))
   * console.log(portOrder);
   * ```
   */
  listPortOrders: {
    (input?: ListPortOrdersInput, options?: CallOptions): Promise<ListPortOrdersOutput>;
    raw(input?: ListPortOrdersInput, options?: CallOptions): Promise<ListPortOrdersResult>;
    items(input?: ListPortOrdersInput, options?: PageOptions): AsyncGenerator<ListPortOrdersItem, void, undefined>;
    pages(input?: ListPortOrdersInput, options?: PageOptions): AsyncGenerator<ListPortOrdersOutput, void, undefined>;
  };

  /**
   * Order that phone numbers are brought over.
   *
   * The numbers may be split into several orders, which form a group: by carrier, country and kind of number.
   * Each waits as `pending`, at no cost, until its letter of agency is submitted (`submitPortOrderLoa`), and
   * is given up after 45 days.
   *
   * Not confirmed by the provider: The success status is not known to us, and of the answer only that it is a
   * group. 201 is expected.
   *
   * Source: developer.flowroute.com/api/porting/v2.0/create-a-port-order
   *
   * `POST /v2/portorders`, safety `send`: never repeated when it may have worked.
   *
   * @example
   * ```ts
   * const portOrder = await flowroute.createPortOrder({
   *   numbers: ["+14252081174"],
   *   billing_name: "John Doe",
   *   street: "1218 3rd Ave",
   *   street2: "Suite 600",
   *   city: "Seattle",
   *   state: "WA",
   *   zip: "98101",
   *   country: "US",
   *   provider: "ATT",
   *   usage_type: "Business",
   *   company: "Leather Inc.",
   * });
   * ```
   */
  createPortOrder: {
    (input: CreatePortOrderInput, options?: CallOptions): Promise<CreatePortOrderOutput>;
    raw(input: CreatePortOrderInput, options?: CallOptions): Promise<CreatePortOrderResult>;
  };

  /**
   * Get the status of a group of port orders and of each order in it.
   *
   * The query's flag `status` is put on for you. `Requires Action` means that an order is pending or
   * rejected, `In Progress` that the provider works on them.
   *
   * Not confirmed by the provider: No example of the answer is known to us, nor the name of the list of
   * orders in it.
   *
   * Source: developer.flowroute.com/api/porting/v2.0/view-a-port-order-group-status
   *
   * `GET /v2/portorders`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const portOrderGroupStatus = await flowroute.getPortOrderGroupStatus({ group_id: "41352" });
   * ```
   */
  getPortOrderGroupStatus: {
    (input: GetPortOrderGroupStatusInput, options?: CallOptions): Promise<GetPortOrderGroupStatusOutput>;
    raw(input: GetPortOrderGroupStatusInput, options?: CallOptions): Promise<GetPortOrderGroupStatusResult>;
  };

  /**
   * Check which phone numbers can be brought over.
   *
   * Changes nothing. A number can be in two of the lists: those of `hypernetwork_enabled` are in `portable`
   * too. The provider's Python SDK sends a form; the documentation has JSON, as here.
   *
   * Source: developer.flowroute.com/api/porting/v2.0/check-number-portability
   *
   * `POST /v2/portorders/portability`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const portability = await flowroute.checkPortability({
   *   numbers: [
   *     "+14252081174",
   *     "+12125551212",
   *     "+18002255277",
   *   ],
   * });
   * ```
   */
  checkPortability: {
    (input: CheckPortabilityInput, options?: CallOptions): Promise<CheckPortabilityOutput>;
    raw(input: CheckPortabilityInput, options?: CallOptions): Promise<CheckPortabilityResult>;
  };

  /**
   * Get one port order.
   *
   * The order with its billing address and documents.
   *
   * Source: developer.flowroute.com/api/porting/v2.0/view-port-order-details
   *
   * `GET /v2/portorders/{portorder_id}`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const portOrder = await flowroute.getPortOrder({ portorder_id: "41351" });
   * ```
   */
  getPortOrder: {
    (input: GetPortOrderInput, options?: CallOptions): Promise<GetPortOrderOutput>;
    raw(input: GetPortOrderInput, options?: CallOptions): Promise<GetPortOrderResult>;
  };

  /**
   * Change a port order that is pending or was rejected.
   *
   * Give only what changes. The phone numbers cannot be changed here: add to them with
   * `addPortOrderGroupNumbers`. `presets` can be changed until the order is completed, other members only
   * while it is pending or rejected.
   *
   * Not confirmed by the provider: No example of the answer is known to us; it is taken to be the changed
   * order, with 200.
   *
   * Source: developer.flowroute.com/api/porting/v2.0/update-port-order-details
   *
   * `PATCH /v2/portorders/{portorder_id}`, safety `idempotent`: it may be repeated without further effect.
   *
   * @example
   * ```ts
   * const portOrder = await flowroute.updatePortOrder({
   *   portorder_id: "41351",
   *   street: "1218 4th Ave",
   *   zip: "98104",
   * });
   * ```
   */
  updatePortOrder: {
    (input: UpdatePortOrderInput, options?: CallOptions): Promise<UpdatePortOrderOutput>;
    raw(input: UpdatePortOrderInput, options?: CallOptions): Promise<UpdatePortOrderResult>;
  };

  /**
   * Sign the letter of agency of a port order and submit the order.
   *
   * The last step of a port order; from here on it may cost money. Give back all that the provider's LOA
   * request has, unchanged, with `signature_name` and `signature_title` filled in.
   *
   * Source: developer.flowroute.com/api/porting/v2.0/submit-a-loa
   *
   * `POST /v2/portorders/{portorder_id}/loa`, safety `purchase`: costs money, never repeated when it may have
   * worked.
   *
   * @example
   * ```ts
   * await flowroute.submitPortOrderLoa({
   *   portorder_id: "41351",
   *   numbers: [
   *     "4254454444",
   *     "4254454443",
   *     "4254454442",
   *   ],
   *   billing_name: "John Smith",
   *   street: "200 3rd Ave S",
   *   city: "Tacoma",
   *   state: "WA",
   *   zip: "90101",
   *   country: "US",
   *   provider: "ATT",
   *   usage_type: "Business",
   *   company: "Smith Processing",
   *   loa_copy: "(text returned by the LOA request, unmodified)",
   *   signature_name: "Sam User",
   *   signature_title: "Owner",
   * });
   * ```
   */
  submitPortOrderLoa: {
    (input: SubmitPortOrderLoaInput, options?: CallOptions): Promise<SubmitPortOrderLoaOutput>;
    raw(input: SubmitPortOrderLoaInput, options?: CallOptions): Promise<SubmitPortOrderLoaResult>;
  };

  /**
   * Add phone numbers to a group of port orders.
   *
   * Each number joins the order for its carrier; where there is none, a new order is made. The documentation
   * calls the member `numbers` in its text and `add` in its examples; the examples are followed.
   *
   * Source: developer.flowroute.com/api/porting/v2.0/modify-the-phone-numbers-on-a-port-group
   *
   * `POST /v2/portorders/{group_id}/numbers`, safety `send`: never repeated when it may have worked.
   *
   * @example
   * ```ts
   * const portOrderGroupNumbers = await flowroute.addPortOrderGroupNumbers({
   *   group_id: "41352",
   *   add: ["+12342235677", "+14536775443"],
   * });
   * ```
   */
  addPortOrderGroupNumbers: {
    (input: AddPortOrderGroupNumbersInput, options?: CallOptions): Promise<AddPortOrderGroupNumbersOutput>;
    raw(input: AddPortOrderGroupNumbersInput, options?: CallOptions): Promise<AddPortOrderGroupNumbersResult>;
  };

  /**
   * Enable or disable messages for phone numbers.
   *
   * Starts a task; give a callback URL or ask for an e-mail to hear of its end. Enabling is charged. The
   * answer has the type `message_provisioning_status` for one number, `message_bulk_provisioning_status` for
   * several.
   *
   * Not confirmed by the provider: The media type is not documented; it is taken to be that of the other
   * resources around numbers. Nor is an example of the answer: its ids and states are made up from the
   * description of the members.
   *
   * Source: developer.flowroute.com/api/message-provision/v2.0/enable-disable-message-provisioning
   *
   * `POST /v2/message-provision`, safety `purchase`: costs money, never repeated when it may have worked.
   *
   * @example
   * ```ts
   * const messageProvisioning = await flowroute.setMessageProvisioning({
   *   numbers: ["12061231234"],
   *   action: "enable",
   * });
   * ```
   */
  setMessageProvisioning: {
    (input: SetMessageProvisioningInput, options?: CallOptions): Promise<SetMessageProvisioningOutput>;
    raw(input: SetMessageProvisioningInput, options?: CallOptions): Promise<SetMessageProvisioningResult>;
  };
}
