// Generated from specs/flowroute/ by `pnpm generate flowroute`. Do not edit.
import type { CallOptions, NoInput, OperationRow, PageOptions } from "@trunkline/core";
import {
  addPortOrderGroupNumbers,
  assignCnamRecord,
  assignE911Address,
  checkPortability,
  createCdrExport,
  createCnamRecord,
  createE911Address,
  createInboundRoute,
  createLegacyMessage,
  createPortOrder,
  deleteCnamRecord,
  deleteE911Address,
  downloadCdrExport,
  getCdrExport,
  getCnamRecord,
  getE911Address,
  getLegacyMessage,
  getMessage,
  getPhoneNumberDetails,
  getPortOrder,
  getPortOrderGroupStatus,
  listAccountPhoneNumbers,
  listAvailableAreaCodes,
  listAvailableExchangeCodes,
  listCdrExports,
  listCnamRecords,
  listE911Addresses,
  listE911AddressNumbers,
  listEdgeStrategies,
  listInboundRoutes,
  listLegacyMessages,
  listMessages,
  listPhoneNumberDetailsBatch,
  listPortOrders,
  purchasePhoneNumber,
  releasePhoneNumber,
  removeVoiceRoute,
  searchPurchasablePhoneNumbers,
  sendMessage,
  setAccountCallback,
  setMessageProvisioning,
  setPhoneNumberCallback,
  submitPortOrderLoa,
  unassignCnamRecord,
  unassignE911Address,
  updateCnamRecord,
  updateE911Address,
  updateFailoverVoiceRoute,
  updateInboundRoute,
  updatePhoneNumber,
  updatePortOrder,
  updatePrimaryVoiceRoute,
  validateE911Address,
} from "./rows.ts";
import type {
  AddPortOrderGroupNumbersInput,
  AddPortOrderGroupNumbersOutput,
  AddPortOrderGroupNumbersResult,
  AssignCnamRecordInput,
  AssignCnamRecordOutput,
  AssignCnamRecordResult,
  AssignE911AddressInput,
  AssignE911AddressOutput,
  AssignE911AddressResult,
  CheckPortabilityInput,
  CheckPortabilityOutput,
  CheckPortabilityResult,
  CreateCdrExportInput,
  CreateCdrExportOutput,
  CreateCdrExportResult,
  CreateCnamRecordInput,
  CreateCnamRecordOutput,
  CreateCnamRecordResult,
  CreateE911AddressInput,
  CreateE911AddressOutput,
  CreateE911AddressResult,
  CreateInboundRouteInput,
  CreateInboundRouteOutput,
  CreateInboundRouteResult,
  CreateLegacyMessageInput,
  CreateLegacyMessageOutput,
  CreateLegacyMessageResult,
  CreatePortOrderInput,
  CreatePortOrderOutput,
  CreatePortOrderResult,
  DeleteCnamRecordInput,
  DeleteCnamRecordOutput,
  DeleteCnamRecordResult,
  DeleteE911AddressInput,
  DeleteE911AddressOutput,
  DeleteE911AddressResult,
  DownloadCdrExportInput,
  DownloadCdrExportOutput,
  DownloadCdrExportResult,
  GetCdrExportInput,
  GetCdrExportOutput,
  GetCdrExportResult,
  GetCnamRecordInput,
  GetCnamRecordOutput,
  GetCnamRecordResult,
  GetE911AddressInput,
  GetE911AddressOutput,
  GetE911AddressResult,
  GetLegacyMessageInput,
  GetLegacyMessageOutput,
  GetLegacyMessageResult,
  GetMessageInput,
  GetMessageOutput,
  GetMessageResult,
  GetPhoneNumberDetailsInput,
  GetPhoneNumberDetailsOutput,
  GetPhoneNumberDetailsResult,
  GetPortOrderGroupStatusInput,
  GetPortOrderGroupStatusOutput,
  GetPortOrderGroupStatusResult,
  GetPortOrderInput,
  GetPortOrderOutput,
  GetPortOrderResult,
  ListAccountPhoneNumbersInput,
  ListAccountPhoneNumbersItem,
  ListAccountPhoneNumbersOutput,
  ListAccountPhoneNumbersResult,
  ListAvailableAreaCodesInput,
  ListAvailableAreaCodesItem,
  ListAvailableAreaCodesOutput,
  ListAvailableAreaCodesResult,
  ListAvailableExchangeCodesInput,
  ListAvailableExchangeCodesItem,
  ListAvailableExchangeCodesOutput,
  ListAvailableExchangeCodesResult,
  ListCdrExportsInput,
  ListCdrExportsItem,
  ListCdrExportsOutput,
  ListCdrExportsResult,
  ListCnamRecordsInput,
  ListCnamRecordsItem,
  ListCnamRecordsOutput,
  ListCnamRecordsResult,
  ListE911AddressesInput,
  ListE911AddressesItem,
  ListE911AddressesOutput,
  ListE911AddressesResult,
  ListE911AddressNumbersInput,
  ListE911AddressNumbersItem,
  ListE911AddressNumbersOutput,
  ListE911AddressNumbersResult,
  ListEdgeStrategiesOutput,
  ListEdgeStrategiesResult,
  ListInboundRoutesInput,
  ListInboundRoutesItem,
  ListInboundRoutesOutput,
  ListInboundRoutesResult,
  ListLegacyMessagesInput,
  ListLegacyMessagesItem,
  ListLegacyMessagesOutput,
  ListLegacyMessagesResult,
  ListMessagesInput,
  ListMessagesItem,
  ListMessagesOutput,
  ListMessagesResult,
  ListPhoneNumberDetailsBatchInput,
  ListPhoneNumberDetailsBatchOutput,
  ListPhoneNumberDetailsBatchResult,
  ListPortOrdersInput,
  ListPortOrdersItem,
  ListPortOrdersOutput,
  ListPortOrdersResult,
  PurchasePhoneNumberInput,
  PurchasePhoneNumberOutput,
  PurchasePhoneNumberResult,
  ReleasePhoneNumberInput,
  ReleasePhoneNumberOutput,
  ReleasePhoneNumberResult,
  RemoveVoiceRouteInput,
  RemoveVoiceRouteOutput,
  RemoveVoiceRouteResult,
  SearchPurchasablePhoneNumbersInput,
  SearchPurchasablePhoneNumbersItem,
  SearchPurchasablePhoneNumbersOutput,
  SearchPurchasablePhoneNumbersResult,
  SendMessageInput,
  SendMessageOutput,
  SendMessageResult,
  SetAccountCallbackInput,
  SetAccountCallbackOutput,
  SetAccountCallbackResult,
  SetMessageProvisioningInput,
  SetMessageProvisioningOutput,
  SetMessageProvisioningResult,
  SetPhoneNumberCallbackInput,
  SetPhoneNumberCallbackOutput,
  SetPhoneNumberCallbackResult,
  SubmitPortOrderLoaInput,
  SubmitPortOrderLoaOutput,
  SubmitPortOrderLoaResult,
  UnassignCnamRecordInput,
  UnassignCnamRecordOutput,
  UnassignCnamRecordResult,
  UnassignE911AddressInput,
  UnassignE911AddressOutput,
  UnassignE911AddressResult,
  UpdateCnamRecordInput,
  UpdateCnamRecordOutput,
  UpdateCnamRecordResult,
  UpdateE911AddressInput,
  UpdateE911AddressOutput,
  UpdateE911AddressResult,
  UpdateFailoverVoiceRouteInput,
  UpdateFailoverVoiceRouteOutput,
  UpdateFailoverVoiceRouteResult,
  UpdateInboundRouteInput,
  UpdateInboundRouteOutput,
  UpdateInboundRouteResult,
  UpdatePhoneNumberInput,
  UpdatePhoneNumberOutput,
  UpdatePhoneNumberResult,
  UpdatePortOrderInput,
  UpdatePortOrderOutput,
  UpdatePortOrderResult,
  UpdatePrimaryVoiceRouteInput,
  UpdatePrimaryVoiceRouteOutput,
  UpdatePrimaryVoiceRouteResult,
  ValidateE911AddressInput,
  ValidateE911AddressOutput,
  ValidateE911AddressResult,
} from "./types.ts";

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

/** How each operation is called. */
export const operations: Readonly<Record<keyof FlowrouteOperations, OperationRow>> = {
  listAccountPhoneNumbers,
  listAvailableAreaCodes,
  listAvailableExchangeCodes,
  searchPurchasablePhoneNumbers,
  listPhoneNumberDetailsBatch,
  getPhoneNumberDetails,
  purchasePhoneNumber,
  updatePhoneNumber,
  releasePhoneNumber,
  setPhoneNumberCallback,
  listInboundRoutes,
  createInboundRoute,
  listEdgeStrategies,
  updateInboundRoute,
  updatePrimaryVoiceRoute,
  updateFailoverVoiceRoute,
  removeVoiceRoute,
  sendMessage,
  listMessages,
  getMessage,
  setAccountCallback,
  createLegacyMessage,
  listLegacyMessages,
  getLegacyMessage,
  listE911Addresses,
  createE911Address,
  validateE911Address,
  getE911Address,
  updateE911Address,
  deleteE911Address,
  listE911AddressNumbers,
  assignE911Address,
  unassignE911Address,
  listCnamRecords,
  createCnamRecord,
  getCnamRecord,
  updateCnamRecord,
  deleteCnamRecord,
  assignCnamRecord,
  unassignCnamRecord,
  listCdrExports,
  createCdrExport,
  getCdrExport,
  downloadCdrExport,
  listPortOrders,
  createPortOrder,
  getPortOrderGroupStatus,
  checkPortability,
  getPortOrder,
  updatePortOrder,
  submitPortOrderLoa,
  addPortOrderGroupNumbers,
  setMessageProvisioning,
};
