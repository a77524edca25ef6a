// Generated from specs/flowroute/ by `pnpm generate flowroute`. Do not edit.
import type { HttpStatus, RawResult } from "@trunkline/core";
import type { components } from "./schema.ts";

/** A number of the account, as listed. */
export type AccountNumber = components["schemas"]["AccountNumber"];

/** A page of numbers of the account. */
export type AccountNumberList = components["schemas"]["AccountNumberList"];

/** An area code with numbers for sale. */
export type AreaCode = components["schemas"]["AreaCode"];

/** A page of area codes. */
export type AreaCodeList = components["schemas"]["AreaCodeList"];

/** The price in USD, times 10 to the power of 9. Seen as text for an SMS, as a number for an MMS. */
export type CallbackAmount = components["schemas"]["CallbackAmount"];

/** Empty for an inbound message, or missing. */
export type CallbackReceipts = components["schemas"]["CallbackReceipts"];

/** A public URL of yours. Callbacks are not signed, so make it hard to guess, and keep it secret. */
export type CallbackUrl = components["schemas"]["CallbackUrl"];

/** An export of call detail records. */
export type CdrExport = components["schemas"]["CdrExport"];

/**
 * State and results of an export. The results are `null` or missing until it is completed. The answer to an
 * order has the filters a second time beside these members. The documentation calls the costs floats; they
 * are strings.
 */
export type CdrExportAttributes = components["schemas"]["CdrExportAttributes"];

/** One export. */
export type CdrExportDocument = components["schemas"]["CdrExportDocument"];

/**
 * Which calls to export. A call must match all of the filters given.
 *
 * Not confirmed by the provider: The documentation says that more filters exist than it lists, so other
 * members are let through unchecked.
 */
export type CdrExportFilters = components["schemas"]["CdrExportFilters"];

/** A page of exports. */
export type CdrExportList = components["schemas"]["CdrExportList"];

/** An order for an export. */
export type CdrExportRequest = components["schemas"]["CdrExportRequest"];

/** Which caller name a number is to show. */
export type CnamAssignment = components["schemas"]["CnamAssignment"];

/** The answer to an assignment or its end. */
export type CnamAssignmentDocument = components["schemas"]["CnamAssignmentDocument"];

/** A caller name. */
export type CnamRecord = components["schemas"]["CnamRecord"];

/** The members of a stored caller name. */
export type CnamRecordAttributes = components["schemas"]["CnamRecordAttributes"];

/** One caller name. */
export type CnamRecordDocument = components["schemas"]["CnamRecordDocument"];

/** What a caller name is made of. */
export type CnamRecordFields = components["schemas"]["CnamRecordFields"];

/** A page of caller names. */
export type CnamRecordList = components["schemas"]["CnamRecordList"];

/** A new name for a pending record. */
export type CnamRecordUpdate = components["schemas"]["CnamRecordUpdate"];

/** The body that creates a route. */
export type CreateRouteRequest = components["schemas"]["CreateRouteRequest"];

/** A step of a message's way. Neither sender nor recipient is in it. */
export type DeliveryReceipt = components["schemas"]["DeliveryReceipt"];

/**
 * A North American phone number as 11 digits, country code 1 first, no plus sign.
 *
 * Not confirmed by the provider: How a number outside North America is written is not documented; E.164
 * digits without the plus sign are expected. The pattern, which only the mocks check, is that of North
 * America.
 */
export type Did = components["schemas"]["Did"];

/** A phone number in E.164 form, with the plus sign. */
export type E164 = components["schemas"]["E164"];

/** An E911 address. */
export type E911Address = components["schemas"]["E911Address"];

/** The members of a stored address. */
export type E911AddressAttributes = components["schemas"]["E911AddressAttributes"];

/**
 * The changed members of an address. `address_type` and `address_type_number` come together or not at all.
 */
export type E911AddressChanges = components["schemas"]["E911AddressChanges"];

/** One E911 address. */
export type E911AddressDocument = components["schemas"]["E911AddressDocument"];

/** The members of an address. `address_type` and `address_type_number` come together or not at all. */
export type E911AddressFields = components["schemas"]["E911AddressFields"];

/** A page of E911 addresses. */
export type E911AddressList = components["schemas"]["E911AddressList"];

/** A phone number that uses an E911 address. */
export type E911AddressNumber = components["schemas"]["E911AddressNumber"];

/** A page of the phone numbers that use an E911 address. */
export type E911AddressNumberList = components["schemas"]["E911AddressNumberList"];

/** A whole address. */
export type E911AddressRequest = components["schemas"]["E911AddressRequest"];

/** A part of an address. */
export type E911AddressUpdate = components["schemas"]["E911AddressUpdate"];

/** A point of presence. */
export type EdgeStrategy = components["schemas"]["EdgeStrategy"];

/**
 * Id of the point of presence, as listEdgeStrategies has it. The provider's Python demo sends `edge_strategy`
 * as text instead; the documented name is followed, because answers use it too.
 */
export type EdgeStrategyId = components["schemas"]["EdgeStrategyId"];

/** All points of presence. */
export type EdgeStrategyList = components["schemas"]["EdgeStrategyList"];

/**
 * The body of an error. It may be missing or not JSON when a gateway answers.
 *
 * Source: developer.flowroute.com/api/errors
 */
export type ErrorDocument = components["schemas"]["ErrorDocument"];

/**
 * One error. The provider's own OpenAPI file says that `id` is always there; a documented 403 has none, so
 * every member but `status` is optional here.
 */
export type ErrorEntry = components["schemas"]["ErrorEntry"];

/** An exchange with numbers for sale. */
export type Exchange = components["schemas"]["Exchange"];

/** A page of exchanges. */
export type ExchangeList = components["schemas"]["ExchangeList"];

/** An MMS that came in. Told from an SMS by `is_mms`. */
export type InboundMms = components["schemas"]["InboundMms"];

/** An SMS that came in. Told from an MMS by `is_mms`. */
export type InboundSms = components["schemas"]["InboundSms"];

/** A resource of any type that came along with the one asked for. `type` tells what `attributes` has. */
export type IncludedResource = components["schemas"]["IncludedResource"];

/** A step of a message's way, flat. Told from the others by `type` at the top. */
export type LegacyDeliveryReceipt = components["schemas"]["LegacyDeliveryReceipt"];

/** An SMS that came in, flat. Told from the others by `to`, `from` and `body` at the top. */
export type LegacyInboundSms = components["schemas"]["LegacyInboundSms"];

/** The record of an SMS. */
export type LegacyMessage = components["schemas"]["LegacyMessage"];

/** A message. */
export type LegacyMessageDocument = components["schemas"]["LegacyMessageDocument"];

/** A page of messages. */
export type LegacyMessageList = components["schemas"]["LegacyMessageList"];

/** The record of a message. */
export type Message = components["schemas"]["Message"];

/** What is known of a message. */
export type MessageAttributes = components["schemas"]["MessageAttributes"];

/** A task for several numbers. */
export type MessageBulkProvisioningStatus = components["schemas"]["MessageBulkProvisioningStatus"];

/**
 * A callback URL. Unlike other JSON:API bodies it has no `data.type`: the provider's Python SDK sends none,
 * and none was ever tested.
 *
 * Not confirmed by the provider: How a callback URL is removed is not documented. An empty text or null might
 * do it; neither was tested, and the mocks refuse both.
 */
export type MessageCallbackRequest = components["schemas"]["MessageCallbackRequest"];

/**
 * What the callback tells: an inbound SMS, an inbound MMS, or a delivery receipt of an SMS or an MMS.
 * `dlr_callback` is the old name of `sms_dlr_callback`; it still works.
 */
export type MessageCallbackType = components["schemas"]["MessageCallbackType"];

/** `YYYY-MM-DD`, or a date and time such as `2017-12-01T00:00:00.000Z`. */
export type MessageDate = components["schemas"]["MessageDate"];

/** A message, with its media if it is an MMS. */
export type MessageDocument = components["schemas"]["MessageDocument"];

/** A page of messages. */
export type MessageList = components["schemas"]["MessageList"];

/** A picture, film, sound or text of an MMS. */
export type MessageMedia = components["schemas"]["MessageMedia"];

/** The task that was started. */
export type MessageProvisioningDocument = components["schemas"]["MessageProvisioningDocument"];

/** Phone numbers to enable or disable. */
export type MessageProvisioningRequest = components["schemas"]["MessageProvisioningRequest"];

/** A task for one number. */
export type MessageProvisioningStatus = components["schemas"]["MessageProvisioningStatus"];

/**
 * How far the task is.
 *
 * Not confirmed by the provider: The values are not documented; these are the names under which a task lists
 * its numbers.
 */
export type MessageProvisioningTaskStatus = components["schemas"]["MessageProvisioningTaskStatus"];

/** One step of a message's way. */
export type MessageReceipt = components["schemas"]["MessageReceipt"];

/** What belongs to a message. Only an MMS has it. */
export type MessageRelationships = components["schemas"]["MessageRelationships"];

/**
 * Last known status. Seen are `delivered` (inbound), `smsc submit`, `message buffered`, and empty text for an
 * inbound MMS.
 *
 * Not confirmed by the provider: The other words are those of the Kannel gateway, whose vocabulary the
 * documented statuses are from; no full list is published.
 */
export type MessageStatus = components["schemas"]["MessageStatus"];

/**
 * Code of the carrier, such as 1003. Null until there is one. Documented as text, but a number in the
 * examples.
 */
export type MessageStatusCode = components["schemas"]["MessageStatusCode"];

/** Type of the account's number in it. */
export type MessageType = components["schemas"]["MessageType"];

/** An SMS to send. The text goes in `content` or in `body`. */
export type NewLegacyMessage = components["schemas"]["NewLegacyMessage"];

/** A message to send. An SMS needs `body`; an MMS needs `media_urls`, or `body` and `is_mms: true`. */
export type NewMessage = components["schemas"]["NewMessage"];

/** A route to create. */
export type NewRoute = components["schemas"]["NewRoute"];

/**
 * What `value` is.
 *
 * Not confirmed by the provider: The provider's OpenAPI file also lists `sip-reg`; that route exists once on
 * every account, as id `0`, and is taken not to be created.
 */
export type NewRouteType = components["schemas"]["NewRouteType"];

/**
 * What is known of a number of the account. The optional members are newer and come only with some answers.
 *
 * Source: developer.flowroute.com/api/numbers/v2.1/purchase-a-phone-number
 */
export type NumberAttributes = components["schemas"]["NumberAttributes"];

/** Several numbers of the account. */
export type NumberBatch = components["schemas"]["NumberBatch"];

/** What to change of a number. What is left out stays as it is. */
export type NumberChanges = components["schemas"]["NumberChanges"];

/** A number of the account, with its relationships. */
export type NumberDetails = components["schemas"]["NumberDetails"];

/** The numbers to look up. */
export type NumberDetailsQuery = components["schemas"]["NumberDetailsQuery"];

/**
 * A number of the account, and what it is connected with.
 *
 * Not confirmed by the provider: The documented example of a purchase has one more `data` around all this;
 * that is taken for a slip of the page.
 */
export type NumberDocument = components["schemas"]["NumberDocument"];

/** What a number is connected with, or null. */
export type NumberRelationship = components["schemas"]["NumberRelationship"];

/** What the number is connected with. Each `data` is null where there is nothing. */
export type NumberRelationships = components["schemas"]["NumberRelationships"];

/**
 * Type of a number. `standard` and `tollfree` are the older words for `longcode` and `toll-free`; both are in
 * use.
 */
export type NumberType = components["schemas"]["NumberType"];

/**
 * Links of a page. The last page has no `next`. Only `limit` and `offset` should be taken over from it: the
 * server rewrites filters, and some links name a host that is not public.
 */
export type PageLinks = components["schemas"]["PageLinks"];

/**
 * A phone number in an answer. As a rule 11 digits without a plus sign; other senders and newer versions of
 * the API write it otherwise, so no form is enforced.
 */
export type PhoneNumber = components["schemas"]["PhoneNumber"];

/**
 * A port order.
 *
 * Not confirmed by the provider: In the documentation's broken example of a list the id is in the attributes
 * only; both places are typed.
 */
export type PortOrder = components["schemas"]["PortOrder"];

/** The members of a stored port order. Lists have only some of them. */
export type PortOrderAttributes = components["schemas"]["PortOrderAttributes"];

/** The changed members of a port order. */
export type PortOrderChanges = components["schemas"]["PortOrderChanges"];

/**
 * A date.
 *
 * Not confirmed by the provider: The form of dates in filters is not documented; `2018-07-31` is expected,
 * and nothing is enforced.
 */
export type PortOrderDate = components["schemas"]["PortOrderDate"];

/** One port order. */
export type PortOrderDocument = components["schemas"]["PortOrderDocument"];

/**
 * What a port order is made of.
 *
 * Not confirmed by the provider: The documentation known to us is not complete. `zip` and `usage_type` are
 * named by the page on updates, which requires neither; `presets` has a page of its own; `billing_number`,
 * `desired_completion_date`, `enable_cnam_lookups`, `last_4_ssn`, `pin` and `provider_account` are named in
 * answers, whose members are said to be those of the request.
 */
export type PortOrderFields = components["schemas"]["PortOrderFields"];

/** A group of port orders that were made together. */
export type PortOrderGroup = components["schemas"]["PortOrderGroup"];

/** A group of port orders. */
export type PortOrderGroupDocument = components["schemas"]["PortOrderGroupDocument"];

/** Phone numbers to add to a group of port orders. */
export type PortOrderGroupNumbersRequest = components["schemas"]["PortOrderGroupNumbersRequest"];

/** The status of a group of port orders, and of each order in it. */
export type PortOrderGroupStatus = components["schemas"]["PortOrderGroupStatus"];

/** The status of a group of port orders. */
export type PortOrderGroupStatusDocument = components["schemas"]["PortOrderGroupStatusDocument"];

/** A page of port orders. */
export type PortOrderListDocument = components["schemas"]["PortOrderListDocument"];

/**
 * The members of the provider's LOA request, unchanged, and the signature. Members that are not listed here
 * are let through, since all of them must be given back.
 */
export type PortOrderLoa = components["schemas"]["PortOrderLoa"];

/** Where to send the letter of agency. The documentation says that this is not done yet. */
export type PortOrderLoaDetails = components["schemas"]["PortOrderLoaDetails"];

/** A signed letter of agency. */
export type PortOrderLoaRequest = components["schemas"]["PortOrderLoaRequest"];

/**
 * What all numbers of the order get when they have been brought over. The records named must exist.
 *
 * Source: developer.flowroute.com/api/porting/v2.0/update-port-order-presets
 */
export type PortOrderPresets = components["schemas"]["PortOrderPresets"];

/** A new port order. */
export type PortOrderRequest = components["schemas"]["PortOrderRequest"];

/**
 * Status of a port order. The documentation writes it with a capital in its text and without one in its
 * examples, and `canceled` with one `l` or two.
 */
export type PortOrderStatus = components["schemas"]["PortOrderStatus"];

/** Changes to a port order. */
export type PortOrderUpdate = components["schemas"]["PortOrderUpdate"];

/** Phone numbers, sorted by what can be done with them. Unlike other answers it has no type and no id. */
export type Portability = components["schemas"]["Portability"];

/** The answer to a portability check. */
export type PortabilityDocument = components["schemas"]["PortabilityDocument"];

/** Phone numbers to check. */
export type PortabilityRequest = components["schemas"]["PortabilityRequest"];

/** A number for sale. */
export type PurchasableNumber = components["schemas"]["PurchasableNumber"];

/** A page of numbers for sale. */
export type PurchasableNumberList = components["schemas"]["PurchasableNumberList"];

/** Options of a purchase. Newer than the provider's SDKs, which send no body. */
export type PurchaseOptions = components["schemas"]["PurchaseOptions"];

/** Link to what comes next when buying a number. */
export type RelatedLinks = components["schemas"]["RelatedLinks"];

/** Something changed its status. Told from the others by `resource_type`. */
export type ResourceEvent = components["schemas"]["ResourceEvent"];

/** Type and id of another resource. */
export type ResourceIdentifier = components["schemas"]["ResourceIdentifier"];

/** Links of one resource. The hosts and paths in them are not reliable; build URLs from ids instead. */
export type ResourceLinks = components["schemas"]["ResourceLinks"];

/** An inbound route. */
export type Route = components["schemas"]["Route"];

/** What to change of a route. */
export type RouteChanges = components["schemas"]["RouteChanges"];

/** A route. */
export type RouteDocument = components["schemas"]["RouteDocument"];

/** A page of routes. */
export type RouteList = components["schemas"]["RouteList"];

/**
 * Where calls go. For `host`, an IP address or host name with an optional port (`24.239.23.40:5060`); without
 * a port DNS SRV is tried. For `number`, 11 digits. For `uri`, `sip:user@domain` or `sips:user@domain`, with
 * an optional port. Hosts and URIs may end in `;transport=tcp`, `udp` or `tls`, and in `;weight=N` to split
 * calls between the primary and the failover route.
 */
export type RouteValue = components["schemas"]["RouteValue"];

/** The body that sends a message. */
export type SendMessageRequest = components["schemas"]["SendMessageRequest"];

/** A message that was accepted. */
export type SentLegacyMessage = components["schemas"]["SentLegacyMessage"];

/** The answer to a sent message. */
export type SentLegacyMessageDocument = components["schemas"]["SentLegacyMessageDocument"];

/** A message that was accepted. */
export type SentMessage = components["schemas"]["SentMessage"];

/** The answer to a sent message. */
export type SentMessageDocument = components["schemas"]["SentMessageDocument"];

/** US state or Canadian province, two letters. Case does not matter. */
export type State = components["schemas"]["State"];

/** The body that changes a route. */
export type UpdateRouteRequest = components["schemas"]["UpdateRouteRequest"];

/** The route that a number shall use. */
export type VoiceRouteRequest = components["schemas"]["VoiceRouteRequest"];

/** Input of `listAccountPhoneNumbers`. */
export interface ListAccountPhoneNumbersInput {
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
  /**
   * How many items to skip.
   *
   * Limits: 0 or more.
   *
   * @default 0
   * @example 0
   */
  offset?: number;
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
export type ListAccountPhoneNumbersResult =
  | RawResult<200, AccountNumberList>
  | RawResult<401 | 422 | 429 | 500 | 503, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 422 | 429 | 500 | 503>, unknown>;

/** Input of `listAvailableAreaCodes`. */
export interface ListAvailableAreaCodesInput {
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
   * How many items to skip.
   *
   * Limits: 0 or more.
   *
   * @default 0
   * @example 0
   */
  offset?: number;
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
export type ListAvailableAreaCodesResult =
  | RawResult<200, AreaCodeList>
  | RawResult<401 | 422 | 429 | 500 | 503, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 422 | 429 | 500 | 503>, unknown>;

/** Input of `listAvailableExchangeCodes`. */
export interface ListAvailableExchangeCodesInput {
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
  /**
   * How many items to skip.
   *
   * Limits: 0 or more.
   *
   * @default 0
   * @example 0
   */
  offset?: number;
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
export type ListAvailableExchangeCodesResult =
  | RawResult<200, ExchangeList>
  | RawResult<401 | 422 | 429 | 500 | 503, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 422 | 429 | 500 | 503>, unknown>;

/** Input of `searchPurchasablePhoneNumbers`. */
export interface SearchPurchasablePhoneNumbersInput {
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
  /**
   * How many items to skip.
   *
   * Limits: 0 or more.
   *
   * @default 0
   * @example 0
   */
  offset?: number;
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
export type SearchPurchasablePhoneNumbersResult =
  | RawResult<200, PurchasableNumberList>
  | RawResult<401 | 422 | 429 | 500 | 503, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 422 | 429 | 500 | 503>, unknown>;

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
export type ListPhoneNumberDetailsBatchResult =
  | RawResult<200, NumberBatch>
  | RawResult<400 | 401 | 403 | 404 | 415 | 422 | 429 | 500 | 503, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 415 | 422 | 429 | 500 | 503>, unknown>;

/** Input of `getPhoneNumberDetails`. */
export interface GetPhoneNumberDetailsInput {
  /**
   * The phone number, one of the account's.
   *
   * Limits: `^1\d{10}$`.
   *
   * @example "12012673227"
   */
  id: Did;
}

/** What `getPhoneNumberDetails` resolves to. */
export type GetPhoneNumberDetailsOutput = NumberDocument;

/** What `getPhoneNumberDetails.raw` resolves to. */
export type GetPhoneNumberDetailsResult =
  | RawResult<200, NumberDocument>
  | RawResult<401 | 404 | 429 | 500 | 503, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 404 | 429 | 500 | 503>, unknown>;

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
export type PurchasePhoneNumberResult =
  | RawResult<200 | 201 | 207, NumberDocument>
  | RawResult<400 | 401 | 403 | 404 | 415 | 422 | 429 | 500 | 503, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 201 | 207 | 400 | 401 | 403 | 404 | 415 | 422 | 429 | 500 | 503>, unknown>;

/** Input of `updatePhoneNumber`. */
export interface UpdatePhoneNumberInput {
  /**
   * The phone number, one of the account's.
   *
   * Limits: `^1\d{10}$`.
   *
   * @example "12012673227"
   */
  id: Did;
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
export type UpdatePhoneNumberResult =
  | RawResult<200 | 207, NumberDocument>
  | RawResult<400 | 401 | 403 | 404 | 415 | 422 | 429 | 500 | 503, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 207 | 400 | 401 | 403 | 404 | 415 | 422 | 429 | 500 | 503>, unknown>;

/** Input of `releasePhoneNumber`. */
export interface ReleasePhoneNumberInput {
  /**
   * The phone number, one of the account's.
   *
   * Limits: `^1\d{10}$`.
   *
   * @example "12012673227"
   */
  id: Did;
}

/** What `releasePhoneNumber` resolves to. */
export type ReleasePhoneNumberOutput = undefined;

/** What `releasePhoneNumber.raw` resolves to. */
export type ReleasePhoneNumberResult =
  | RawResult<204, undefined>
  | RawResult<401 | 404 | 429 | 500 | 503, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 204 | 401 | 404 | 429 | 500 | 503>, unknown>;

/** Input of `setPhoneNumberCallback`. */
export interface SetPhoneNumberCallbackInput {
  /**
   * The phone number, one of the account's.
   *
   * Limits: `^1\d{10}$`.
   *
   * @example "12012673227"
   */
  id: Did;
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
export type SetPhoneNumberCallbackResult =
  | RawResult<204, undefined>
  | RawResult<400 | 401 | 403 | 404 | 415 | 422 | 429 | 500 | 503, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 204 | 400 | 401 | 403 | 404 | 415 | 422 | 429 | 500 | 503>, unknown>;

/** Input of `listInboundRoutes`. */
export interface ListInboundRoutesInput {
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
  /**
   * How many items to skip.
   *
   * Limits: 0 or more.
   *
   * @default 0
   * @example 0
   */
  offset?: number;
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
export type ListInboundRoutesResult =
  | RawResult<200, RouteList>
  | RawResult<401 | 422 | 429 | 500 | 503, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 422 | 429 | 500 | 503>, unknown>;

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
export type CreateInboundRouteResult =
  | RawResult<201, RouteDocument>
  | RawResult<400 | 401 | 403 | 415 | 422 | 429 | 500 | 503, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 201 | 400 | 401 | 403 | 415 | 422 | 429 | 500 | 503>, unknown>;

/** What `listEdgeStrategies` resolves to. */
export type ListEdgeStrategiesOutput = EdgeStrategyList;

/** What `listEdgeStrategies.raw` resolves to. */
export type ListEdgeStrategiesResult =
  | RawResult<200, EdgeStrategyList>
  | RawResult<401 | 429 | 500 | 503, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 429 | 500 | 503>, unknown>;

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
export type UpdateInboundRouteResult =
  | RawResult<200, RouteDocument>
  | RawResult<400 | 401 | 403 | 404 | 415 | 422 | 429 | 500 | 503, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 415 | 422 | 429 | 500 | 503>, unknown>;

/** Input of `updatePrimaryVoiceRoute`. */
export interface UpdatePrimaryVoiceRouteInput {
  /**
   * The phone number, one of the account's.
   *
   * Limits: `^1\d{10}$`.
   *
   * @example "12012673227"
   */
  number_id: Did;
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
export type UpdatePrimaryVoiceRouteResult =
  | RawResult<204, undefined>
  | RawResult<400 | 401 | 403 | 404 | 415 | 422 | 429 | 500 | 503, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 204 | 400 | 401 | 403 | 404 | 415 | 422 | 429 | 500 | 503>, unknown>;

/** Input of `updateFailoverVoiceRoute`. */
export interface UpdateFailoverVoiceRouteInput {
  /**
   * The phone number, one of the account's.
   *
   * Limits: `^1\d{10}$`.
   *
   * @example "12012673227"
   */
  number_id: Did;
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
export type UpdateFailoverVoiceRouteResult =
  | RawResult<204, undefined>
  | RawResult<400 | 401 | 403 | 404 | 415 | 422 | 429 | 500 | 503, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 204 | 400 | 401 | 403 | 404 | 415 | 422 | 429 | 500 | 503>, unknown>;

/** Input of `removeVoiceRoute`. */
export interface RemoveVoiceRouteInput {
  /**
   * The phone number, one of the account's.
   *
   * Limits: `^1\d{10}$`.
   *
   * @example "12012673227"
   */
  number_id: Did;
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
export type RemoveVoiceRouteResult =
  | RawResult<204, undefined>
  | RawResult<401 | 403 | 404 | 429 | 500 | 503, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 204 | 401 | 403 | 404 | 429 | 500 | 503>, unknown>;

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
export type SendMessageResult =
  | RawResult<202, SentMessageDocument>
  | RawResult<400 | 401 | 403 | 404 | 415 | 422 | 429 | 500 | 503, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 202 | 400 | 401 | 403 | 404 | 415 | 422 | 429 | 500 | 503>, unknown>;

/** Input of `listMessages`. */
export interface ListMessagesInput {
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

/** What `listMessages` resolves to. */
export type ListMessagesOutput = MessageList;

/** One element of `listMessages`. */
export type ListMessagesItem = Message;

/** What `listMessages.raw` resolves to. */
export type ListMessagesResult =
  | RawResult<200, MessageList>
  | RawResult<401 | 422 | 429 | 500 | 503, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 422 | 429 | 500 | 503>, unknown>;

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
export type GetMessageResult =
  | RawResult<200, MessageDocument>
  | RawResult<401 | 404 | 429 | 500 | 503, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 404 | 429 | 500 | 503>, unknown>;

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
export type SetAccountCallbackResult =
  | RawResult<204, undefined>
  | RawResult<400 | 401 | 403 | 404 | 415 | 422 | 429 | 500 | 503, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 204 | 400 | 401 | 403 | 404 | 415 | 422 | 429 | 500 | 503>, unknown>;

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
export type CreateLegacyMessageResult =
  | RawResult<200, SentLegacyMessageDocument>
  | RawResult<400 | 401 | 403 | 415 | 422 | 429 | 500 | 503, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 415 | 422 | 429 | 500 | 503>, unknown>;

/** Input of `listLegacyMessages`. */
export interface ListLegacyMessagesInput {
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

/** What `listLegacyMessages` resolves to. */
export type ListLegacyMessagesOutput = LegacyMessageList;

/** One element of `listLegacyMessages`. */
export type ListLegacyMessagesItem = LegacyMessage;

/** What `listLegacyMessages.raw` resolves to. */
export type ListLegacyMessagesResult =
  | RawResult<200, LegacyMessageList>
  | RawResult<401 | 422 | 429 | 500 | 503, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 422 | 429 | 500 | 503>, unknown>;

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
export type GetLegacyMessageResult =
  | RawResult<200, LegacyMessageDocument>
  | RawResult<401 | 404 | 429 | 500 | 503, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 404 | 429 | 500 | 503>, unknown>;

/** Input of `listE911Addresses`. */
export interface ListE911AddressesInput {
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
   * How many items to skip.
   *
   * Limits: 0 or more.
   *
   * @default 0
   * @example 0
   */
  offset?: number;
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
export type ListE911AddressesResult =
  | RawResult<200, E911AddressList>
  | RawResult<401 | 422 | 429 | 500 | 503, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 422 | 429 | 500 | 503>, unknown>;

/** Input of `createE911Address`. */
export interface CreateE911AddressInput {
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
   * Number or name of the place inside the building. Older documentation calls it an integer.
   *
   * Limits: at least 1 character.
   *
   * @example "600"
   */
  address_type_number?: string;
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
export type CreateE911AddressResult =
  | RawResult<201, E911AddressDocument>
  | RawResult<400 | 401 | 403 | 415 | 422 | 429 | 500 | 503, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 201 | 400 | 401 | 403 | 415 | 422 | 429 | 500 | 503>, unknown>;

/** Input of `validateE911Address`. */
export interface ValidateE911AddressInput {
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
   * Number or name of the place inside the building. Older documentation calls it an integer.
   *
   * Limits: at least 1 character.
   *
   * @example "600"
   */
  address_type_number?: string;
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
export type ValidateE911AddressResult =
  | RawResult<204, undefined>
  | RawResult<400 | 401 | 415 | 422 | 429 | 500 | 503, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 204 | 400 | 401 | 415 | 422 | 429 | 500 | 503>, unknown>;

/** Input of `getE911Address`. */
export interface GetE911AddressInput {
  /**
   * Id of the E911 address.
   *
   * Limits: `^\d+$`.
   *
   * @example "21301"
   */
  e911_id: string;
}

/** What `getE911Address` resolves to. */
export type GetE911AddressOutput = E911Address;

/** What `getE911Address.raw` resolves to. */
export type GetE911AddressResult =
  | RawResult<200, E911AddressDocument>
  | RawResult<401 | 404 | 429 | 500 | 503, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 404 | 429 | 500 | 503>, unknown>;

/** Input of `updateE911Address`. */
export interface UpdateE911AddressInput {
  /**
   * Id of the E911 address.
   *
   * Limits: `^\d+$`.
   *
   * @example "21301"
   */
  e911_id: string;
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
   * Number or name of the place inside the building. Older documentation calls it an integer.
   *
   * Limits: at least 1 character.
   *
   * @example "600"
   */
  address_type_number?: string;
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
export type UpdateE911AddressResult =
  | RawResult<200, E911AddressDocument>
  | RawResult<400 | 401 | 403 | 404 | 415 | 422 | 429 | 500 | 503, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 415 | 422 | 429 | 500 | 503>, unknown>;

/** Input of `deleteE911Address`. */
export interface DeleteE911AddressInput {
  /**
   * Id of the E911 address.
   *
   * Limits: `^\d+$`.
   *
   * @example "21301"
   */
  e911_id: string;
}

/** What `deleteE911Address` resolves to. */
export type DeleteE911AddressOutput = undefined;

/** What `deleteE911Address.raw` resolves to. */
export type DeleteE911AddressResult =
  | RawResult<204, undefined>
  | RawResult<401 | 403 | 404 | 422 | 429 | 500 | 503, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 204 | 401 | 403 | 404 | 422 | 429 | 500 | 503>, unknown>;

/** Input of `listE911AddressNumbers`. */
export interface ListE911AddressNumbersInput {
  /**
   * Id of the E911 address.
   *
   * Limits: `^\d+$`.
   *
   * @example "21301"
   */
  e911_id: string;
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

/** What `listE911AddressNumbers` resolves to. */
export type ListE911AddressNumbersOutput = E911AddressNumberList;

/** One element of `listE911AddressNumbers`. */
export type ListE911AddressNumbersItem = E911AddressNumber;

/** What `listE911AddressNumbers.raw` resolves to. */
export type ListE911AddressNumbersResult =
  | RawResult<200, E911AddressNumberList>
  | RawResult<401 | 404 | 422 | 429 | 500 | 503, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 404 | 422 | 429 | 500 | 503>, unknown>;

/** Input of `assignE911Address`. */
export interface AssignE911AddressInput {
  /**
   * The phone number, one of the account's.
   *
   * Limits: `^1\d{10}$`.
   *
   * @example "12012673227"
   */
  number_id: Did;
  /**
   * Id of the E911 address.
   *
   * Limits: `^\d+$`.
   *
   * @example "21301"
   */
  e911_id: string;
}

/** What `assignE911Address` resolves to. */
export type AssignE911AddressOutput = undefined;

/** What `assignE911Address.raw` resolves to. */
export type AssignE911AddressResult =
  | RawResult<204, undefined>
  | RawResult<401 | 403 | 404 | 422 | 429 | 500 | 503, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 204 | 401 | 403 | 404 | 422 | 429 | 500 | 503>, unknown>;

/** Input of `unassignE911Address`. */
export interface UnassignE911AddressInput {
  /**
   * The phone number, one of the account's.
   *
   * Limits: `^1\d{10}$`.
   *
   * @example "12012673227"
   */
  number_id: Did;
}

/** What `unassignE911Address` resolves to. */
export type UnassignE911AddressOutput = undefined;

/** What `unassignE911Address.raw` resolves to. */
export type UnassignE911AddressResult =
  | RawResult<204, undefined>
  | RawResult<401 | 403 | 404 | 429 | 500 | 503, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 204 | 401 | 403 | 404 | 429 | 500 | 503>, unknown>;

/** Input of `listCnamRecords`. */
export interface ListCnamRecordsInput {
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
   * How many items to skip.
   *
   * Limits: 0 or more.
   *
   * @default 0
   * @example 0
   */
  offset?: number;
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
export type ListCnamRecordsResult =
  | RawResult<200, CnamRecordList>
  | RawResult<401 | 422 | 429 | 500 | 503, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 422 | 429 | 500 | 503>, unknown>;

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
export type CreateCnamRecordResult =
  | RawResult<201, CnamRecordDocument>
  | RawResult<400 | 401 | 403 | 415 | 422 | 429 | 500 | 503, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 201 | 400 | 401 | 403 | 415 | 422 | 429 | 500 | 503>, unknown>;

/** Input of `getCnamRecord`. */
export interface GetCnamRecordInput {
  /**
   * Id of the caller name. Records have it as a string, the answer to an assignment as a number.
   *
   * Limits: 1 or more, `^\d+$`.
   *
   * @example "17604"
   */
  cnam_id: string | number;
}

/** What `getCnamRecord` resolves to. */
export type GetCnamRecordOutput = CnamRecordDocument;

/** What `getCnamRecord.raw` resolves to. */
export type GetCnamRecordResult =
  | RawResult<200, CnamRecordDocument>
  | RawResult<401 | 404 | 429 | 500 | 503, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 404 | 429 | 500 | 503>, unknown>;

/** Input of `updateCnamRecord`. */
export interface UpdateCnamRecordInput {
  /**
   * Id of the caller name. Records have it as a string, the answer to an assignment as a number.
   *
   * Limits: 1 or more, `^\d+$`.
   *
   * @example "17604"
   */
  cnam_id: string | number;
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
export type UpdateCnamRecordResult =
  | RawResult<200, CnamRecordDocument>
  | RawResult<400 | 401 | 403 | 404 | 415 | 422 | 429 | 500 | 503, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 415 | 422 | 429 | 500 | 503>, unknown>;

/** Input of `deleteCnamRecord`. */
export interface DeleteCnamRecordInput {
  /**
   * Id of the caller name. Records have it as a string, the answer to an assignment as a number.
   *
   * Limits: 1 or more, `^\d+$`.
   *
   * @example "17604"
   */
  cnam_id: string | number;
}

/** What `deleteCnamRecord` resolves to. */
export type DeleteCnamRecordOutput = undefined;

/** What `deleteCnamRecord.raw` resolves to. */
export type DeleteCnamRecordResult =
  | RawResult<204, undefined>
  | RawResult<401 | 404 | 429 | 500 | 503, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 204 | 401 | 404 | 429 | 500 | 503>, unknown>;

/** Input of `assignCnamRecord`. */
export interface AssignCnamRecordInput {
  /**
   * The phone number, one of the account's.
   *
   * Limits: `^1\d{10}$`.
   *
   * @example "12012673227"
   */
  number_id: Did;
  /**
   * Id of the caller name. Records have it as a string, the answer to an assignment as a number.
   *
   * Limits: 1 or more, `^\d+$`.
   *
   * @example "17604"
   */
  cnam_id: string | number;
}

/** What `assignCnamRecord` resolves to. */
export type AssignCnamRecordOutput = CnamAssignment;

/** What `assignCnamRecord.raw` resolves to. */
export type AssignCnamRecordResult =
  | RawResult<202, CnamAssignmentDocument>
  | RawResult<401 | 403 | 404 | 422 | 429 | 500 | 503, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 202 | 401 | 403 | 404 | 422 | 429 | 500 | 503>, unknown>;

/** Input of `unassignCnamRecord`. */
export interface UnassignCnamRecordInput {
  /**
   * The phone number, one of the account's.
   *
   * Limits: `^1\d{10}$`.
   *
   * @example "12012673227"
   */
  number_id: Did;
}

/** What `unassignCnamRecord` resolves to. */
export type UnassignCnamRecordOutput = CnamAssignment;

/** What `unassignCnamRecord.raw` resolves to. */
export type UnassignCnamRecordResult =
  | RawResult<202, CnamAssignmentDocument>
  | RawResult<401 | 403 | 404 | 429 | 500 | 503, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 202 | 401 | 403 | 404 | 429 | 500 | 503>, unknown>;

/** Input of `listCdrExports`. */
export interface ListCdrExportsInput {
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
  /**
   * How many items to skip.
   *
   * Limits: 0 or more.
   *
   * @default 0
   * @example 0
   */
  offset?: number;
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
export type ListCdrExportsResult =
  | RawResult<200, CdrExportList>
  | RawResult<401 | 422 | 429 | 500 | 503, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 422 | 429 | 500 | 503>, unknown>;

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
export type CreateCdrExportResult =
  | RawResult<201, CdrExportDocument>
  | RawResult<400 | 401 | 403 | 415 | 422 | 429 | 500 | 503, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 201 | 400 | 401 | 403 | 415 | 422 | 429 | 500 | 503>, unknown>;

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
export type GetCdrExportResult =
  | RawResult<200, CdrExportDocument>
  | RawResult<401 | 404 | 429 | 500 | 503, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 404 | 429 | 500 | 503>, unknown>;

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
export type DownloadCdrExportResult =
  | RawResult<200, ReadableStream<Uint8Array<ArrayBuffer>>>
  | RawResult<403 | 404 | 500 | 503, string>
  | RawResult<Exclude<HttpStatus, 200 | 403 | 404 | 500 | 503>, unknown>;

/** Input of `listPortOrders`. */
export interface ListPortOrdersInput {
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
  /**
   * How many items to skip.
   *
   * Limits: 0 or more.
   *
   * @default 0
   * @example 0
   */
  offset?: number;
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
export type ListPortOrdersResult =
  | RawResult<200, PortOrderListDocument>
  | RawResult<401 | 404 | 422 | 429 | 500 | 503, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 404 | 422 | 429 | 500 | 503>, unknown>;

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
export type CreatePortOrderResult =
  | RawResult<201, PortOrderGroupDocument>
  | RawResult<400 | 401 | 403 | 415 | 422 | 429 | 500 | 503, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 201 | 400 | 401 | 403 | 415 | 422 | 429 | 500 | 503>, unknown>;

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
export type GetPortOrderGroupStatusResult =
  | RawResult<200, PortOrderGroupStatusDocument>
  | RawResult<401 | 404 | 422 | 429 | 500 | 503, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 404 | 422 | 429 | 500 | 503>, unknown>;

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
export type CheckPortabilityResult =
  | RawResult<200, PortabilityDocument>
  | RawResult<400 | 401 | 415 | 422 | 429 | 500 | 503, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 415 | 422 | 429 | 500 | 503>, unknown>;

/** Input of `getPortOrder`. */
export interface GetPortOrderInput {
  /**
   * Id of the port order. The documentation calls it an integer; examples have a string.
   *
   * Limits: 1 or more, `^\d+$`.
   *
   * @example "41351"
   */
  portorder_id: string | number;
}

/** What `getPortOrder` resolves to. */
export type GetPortOrderOutput = PortOrder;

/** What `getPortOrder.raw` resolves to. */
export type GetPortOrderResult =
  | RawResult<200, PortOrderDocument>
  | RawResult<401 | 404 | 429 | 500 | 503, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 404 | 429 | 500 | 503>, unknown>;

/** Input of `updatePortOrder`. */
export interface UpdatePortOrderInput {
  /**
   * Id of the port order. The documentation calls it an integer; examples have a string.
   *
   * Limits: 1 or more, `^\d+$`.
   *
   * @example "41351"
   */
  portorder_id: string | number;
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
export type UpdatePortOrderResult =
  | RawResult<200, PortOrderDocument>
  | RawResult<400 | 401 | 403 | 404 | 415 | 422 | 429 | 500 | 503, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 415 | 422 | 429 | 500 | 503>, unknown>;

/** Input of `submitPortOrderLoa`. */
export interface SubmitPortOrderLoaInput {
  /**
   * Id of the port order. The documentation calls it an integer; examples have a string.
   *
   * Limits: 1 or more, `^\d+$`.
   *
   * @example "41351"
   */
  portorder_id: string | number;
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
export type SubmitPortOrderLoaResult =
  | RawResult<201, undefined>
  | RawResult<400 | 401 | 403 | 404 | 415 | 422 | 429 | 500 | 503, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 201 | 400 | 401 | 403 | 404 | 415 | 422 | 429 | 500 | 503>, unknown>;

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
export type AddPortOrderGroupNumbersResult =
  | RawResult<200, PortOrderDocument>
  | RawResult<400 | 401 | 403 | 404 | 415 | 422 | 429 | 500 | 503, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 415 | 422 | 429 | 500 | 503>, unknown>;

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
export type SetMessageProvisioningResult =
  | RawResult<201, MessageProvisioningDocument>
  | RawResult<400 | 401 | 403 | 415 | 422 | 429 | 500 | 503, ErrorDocument>
  | RawResult<Exclude<HttpStatus, 201 | 400 | 401 | 403 | 415 | 422 | 429 | 500 | 503>, unknown>;
