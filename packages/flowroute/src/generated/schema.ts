// Generated from specs/flowroute/ by `pnpm generate flowroute`. Do not edit.
export interface paths {
  "/v2/numbers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the numbers of the account.
     * @description The items have no relationships; getPhoneNumberDetails has them. Source: developer.flowroute.com/api/numbers/v2.0/list-account-phone-numbers
     */
    get: operations["listAccountPhoneNumbers"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/numbers/available/areacodes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the area codes that have numbers for sale.
     * @description An area code is listed when at least one of its numbers is for sale. The documentation page forgets `/numbers` in the path; its own examples have it. Source: developer.flowroute.com/api/numbers/v2.0
     */
    get: operations["listAvailableAreaCodes"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/numbers/available/exchanges": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the exchanges (area code and prefix) that have numbers for sale.
     * @description An exchange is the first six digits of a number after the country code, such as `347215`. Source: developer.flowroute.com/api/numbers/v2.0
     */
    get: operations["listAvailableExchangeCodes"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/numbers/available": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Search the numbers that are for sale.
     * @description Several filters narrow the search together. `rate_center` needs `state`. Source: developer.flowroute.com/api/numbers/v2.0/search-for-purchasable-phone-numbers
     */
    get: operations["searchPurchasablePhoneNumbers"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/numbers/details": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Look up several numbers of the account at once.
     * @description Documented only beside the beta version 2.1 of numbers, though with a version 2 path, and in none of the provider's SDKs. Here the numbers have a plus sign. Source: developer.flowroute.com/api/numbers/v2.1/list-multiple-phone-number-details
     */
    post: operations["listPhoneNumberDetailsBatch"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/numbers/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Look up one number of the account.
     * @description The answer names the number's routes, caller name and E911 address, and has each of them in full under `included`. The provider's OpenAPI file types some of these as text; its examples show objects. Source: developer.flowroute.com/api/numbers/v2.0
     */
    get: operations["getPhoneNumberDetails"];
    put?: never;
    /**
     * Buy a number that is for sale.
     * @description Charges the account. After a failure that leaves the result open, call getPhoneNumberDetails before another try. Documentation and the provider's OpenAPI file answer 201, the provider's Python SDK shows 200; both are taken. Not confirmed by the provider: A number that is not for sale is taken to give 404; no source says so. Source: developer.flowroute.com/api/numbers/v2.0/purchase-a-phone-number
     */
    post: operations["purchasePhoneNumber"];
    /**
     * Give a number back and stop paying for it.
     * @description A repeated call answers 404, since the number is gone. Source: developer.flowroute.com/api/numbers/v2.0
     */
    delete: operations["releasePhoneNumber"];
    options?: never;
    head?: never;
    /**
     * Change a number's alias, caller name lookup or messaging.
     * @description The body is flat, unlike the JSON:API bodies elsewhere. One documented example writes a boolean as the text `"true"`; the field is documented as a boolean, and so it is here. Source: developer.flowroute.com/api/numbers/v2.0/update-phone-number-details
     */
    patch: operations["updatePhoneNumber"];
    trace?: never;
  };
  "/v2/numbers/{id}/relationships/{callback_type}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Set the URL that messages or delivery receipts of one number go to.
     * @description Messages sent with their own `dlr_callback` still use that one. No operation reads the URL. Not confirmed by the provider: Setting the same URL again changes nothing, and a number's URL goes before the account's; the documentation only speaks of more granular control. Source: developer.flowroute.com/api/numbers/v2.0/set-a-messaging-callback-url-for-phone-number
     */
    post: operations["setPhoneNumberCallback"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/routes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the inbound routes of the account.
     * @description The first is always route `0`, registration over SIP, which every account has. Source: developer.flowroute.com/api/numbers/v2.0/list-inbound-routes
     */
    get: operations["listInboundRoutes"];
    put?: never;
    /**
     * Create an inbound route.
     * @description A repeated call answers 403, since the route is there already. No way to delete a route is documented. The `links` of the answer lack the version in their path. Source: developer.flowroute.com/api/numbers/v2.0/create-an-inbound-route
     */
    post: operations["createInboundRoute"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/routes/edge_strategies": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the points of presence that routes can use.
     * @description Not paged. Their ids are numbers in JSON, for the `edge_strategy_id` of a route. Source: developer.flowroute.com/api/numbers/v2.0/list-edge-strategies
     */
    get: operations["listEdgeStrategies"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/routes/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change an inbound route.
     * @description What is left out stays as it is. In none of the provider's SDKs. Source: developer.flowroute.com/api/numbers/v2.0/update-voice-route
     */
    patch: operations["updateInboundRoute"];
    trace?: never;
  };
  "/v2/numbers/{number_id}/relationships/primary_route": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Set where calls to a number go first.
     * @description Route `0` takes the number back to registration over SIP. The documentation's text lists flat fields `type` and `route_id`; its example, which is followed here, has `data`. Source: developer.flowroute.com/api/numbers/v2.0/specify-number-primary-voice-route
     */
    patch: operations["updatePrimaryVoiceRoute"];
    trace?: never;
  };
  "/v2/numbers/{number_id}/relationships/failover_route": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Set where calls to a number go when its primary route fails.
     * @description As for the primary route, the documentation's text and example differ; the example is followed. Source: developer.flowroute.com/api/numbers/v2.0
     */
    patch: operations["updateFailoverVoiceRoute"];
    trace?: never;
  };
  "/v2/numbers/{number_id}/relationships/{relationship}#removeVoiceRoute": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Remove a number's primary or failover route.
     * @description The route itself stays. Source: developer.flowroute.com/api/numbers/v2.0/remove-voice-route
     */
    delete: operations["removeVoiceRoute"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2.1/messages": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the messages sent and received in a period.
     * @description The provider's OpenAPI file wraps each item in `data`; real items are not wrapped. Not confirmed by the provider: The newest message is taken to come first, as in the documented example. Source: developer.flowroute.com/api/messages/v2.1/look-up-set-of-messages
     */
    get: operations["listMessages"];
    put?: never;
    /**
     * Send an SMS or MMS.
     * @description An SMS has a `body`. An MMS has `media_urls`, or a `body` and `is_mms: true`. One recipient per call. Nothing in the request lets the provider recognise a repeated one, so it must not be repeated when the result is unknown. A text of ASCII characters up to 160 is one segment, a longer one is cut at 140; any other character makes segments of 70. Each is billed. Curly quotes are said to cause errors. At most 5 SMS or 1 MMS per second. Version 2.1 also takes the attributes without `data` around them; the full form is used here, as the provider's Python SDK shows it. Source: developer.flowroute.com/api/messages/v2.1/send-an-sms and send-an-mms
     */
    post: operations["sendMessage"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2.1/messages/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Look up one message.
     * @description A new message may take some seconds to appear. An MMS has its media under `included`; their URLs need no credentials and expire after about a week. Source: developer.flowroute.com/api/messages/v2.1
     */
    get: operations["getMessage"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2.1/messages/{callback_type}#setAccountCallback": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Set the URL that messages or delivery receipts of the whole account go to.
     * @description A message's or a number's own URL goes before it. No operation reads it. Source: developer.flowroute.com/api/messages/v2.1/set-a-callback-url-for-account
     */
    put: operations["setAccountCallback"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/messages": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the messages of a period through the older API.
     * @description New code should use listMessages. The provider's older Python SDK leaves this out. Source: developer.flowroute.com/api/messages/v2.0/look-up-set-of-messages
     */
    get: operations["listLegacyMessages"];
    put?: never;
    /**
     * Send an SMS through the older API.
     * @description New code should use sendMessage. SMS only, and the body is flat. Must not be repeated when the result is unknown. At most 5 per second, counted apart from those of version 2.1. Source: developer.flowroute.com/api/messages/v2.0
     */
    post: operations["createLegacyMessage"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/messages/{record_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Look up one message through the older API.
     * @description A new message may take about three seconds to appear. Source: developer.flowroute.com/api/messages/v2.0
     */
    get: operations["getLegacyMessage"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/e911s": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the E911 addresses of the account.
     * @description In no documented order. The documentation allows a page of 2000, a comment in the provider's Python SDK one of 200; the documentation is followed. The filters `label`, `street_name` and `city` are newer than the SDKs. Source: developer.flowroute.com/api/numbers/v2.0/list-account-e911-addresses
     */
    get: operations["listE911Addresses"];
    put?: never;
    /**
     * Create an E911 address, after validating it.
     * @description The address is validated first. Where the emergency database wants another spelling, the error names it. A repeated request is refused with 403 `Duplicate address.`; the same status stands for too little money on the account. Source: developer.flowroute.com/api/numbers/v2.0/create-and-validate-new-e911-address
     */
    post: operations["createE911Address"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/e911s/validate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Check an address for E911 without storing it.
     * @description Changes nothing. 204 means that the address is valid, 400 that it cannot be located. A comment in the provider's Python SDK speaks of 404 for an invalid address; its own example and the documentation say 400 or 422. Source: developer.flowroute.com/api/numbers/v2.0/validate-e911-address
     */
    post: operations["validateE911Address"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/e911s/{e911_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get one E911 address.
     * @description The address as it is stored. `listE911AddressNumbers` tells which numbers use it. Source: developer.flowroute.com/api/numbers/v2.0
     */
    get: operations["getE911Address"];
    put?: never;
    post?: never;
    /**
     * Delete an E911 address that no number uses.
     * @description Fails while numbers are assigned to it. A repeated request gives 404. Not confirmed by the provider: The status for an address that is still in use is not documented; 403 or 422 is expected. Source: developer.flowroute.com/api/numbers/v2.0
     */
    delete: operations["deleteE911Address"];
    options?: never;
    head?: never;
    /**
     * Change members of an E911 address.
     * @description Give only what changes; the whole address is then validated again. The provider's Python SDK sends the whole record back instead, with `null` for `address_type` and `address_type_number`, and so erases the suite on every change; its Node SDK and the documentation send a part, as here. Source: developer.flowroute.com/api/numbers/v2.0/update-and-validate-existing-e911-address
     */
    patch: operations["updateE911Address"];
    trace?: never;
  };
  "/v2/e911s/{e911_id}/relationships/numbers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the phone numbers that use an E911 address.
     * @description Read the number from `attributes.value`: `id` is the number in one source and an internal key in another. Not confirmed by the provider: `limit` and `offset` are echoed in `links.self`, but neither documented nor sent by any SDK; the usual maximum of 200 is taken over. Source: developer.flowroute.com/api/numbers/v2.0/list-phone-numbers-associated-with-e911-record
     */
    get: operations["listE911AddressNumbers"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/numbers/{number_id}/relationships/e911s/{e911_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Let a phone number use an E911 address.
     * @description Turns emergency service on for the number, which is charged. Repeating it gives no error and is not charged again. Source: developer.flowroute.com/api/numbers/v2.0/assign-valid-e911-address-to-phone-number
     */
    patch: operations["assignE911Address"];
    trace?: never;
  };
  "/v2/numbers/{number_id}/relationships/e911s": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Turn emergency service off for a phone number.
     * @description Calls from the number to emergency services carry no address any more. The address itself is kept. Source: developer.flowroute.com/api/numbers/v2.0
     */
    delete: operations["unassignE911Address"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/cnams": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the caller names of the account.
     * @description The filter `value` is newer than the provider's SDKs. Source: developer.flowroute.com/api/numbers/v2.0/list-account-cnam-records
     */
    get: operations["listCnamRecords"];
    put?: never;
    /**
     * Create a caller name and have it approved.
     * @description The name is stored in capital letters and must be approved, which takes up to 48 hours. Phone numbers, curses and misleading names are refused. A repeated request is refused with 422, too little money on the account with 403. The body is flat, the only documented form; the provider's Python SDK sends it as a form instead. Source: developer.flowroute.com/docs/set-up-caller-id-name-for-phone-number
     */
    post: operations["createCnamRecord"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/cnams/{cnam_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get one caller name.
     * @description The record and, in `included`, the phone numbers that use it. Source: developer.flowroute.com/api/numbers/v2.0/list-cnam-record-details
     */
    get: operations["getCnamRecord"];
    put?: never;
    post?: never;
    /**
     * Delete a caller name.
     * @description Numbers that use it lose it. A repeated request gives 404. Source: developer.flowroute.com/api/numbers/v2.0
     */
    delete: operations["deleteCnamRecord"];
    options?: never;
    head?: never;
    /**
     * Change a caller name that waits for approval.
     * @description Only pending records can be changed. The answer that the provider documents has only the `value` among its attributes. Source: developer.flowroute.com/api/numbers/v2.0/update-pending-cnam-record
     */
    patch: operations["updateCnamRecord"];
    trace?: never;
  };
  "/v2/numbers/{number_id}/relationships/cnams/{cnam_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Show a caller name for calls from a phone number.
     * @description The record must be approved and the number a long code. It takes effect after five to seven business days, and is charged. Source: developer.flowroute.com/api/numbers/v2.0/assign-a-cnam-record-to-phone-number
     */
    patch: operations["assignCnamRecord"];
    trace?: never;
  };
  "/v2/numbers/{number_id}/relationships/cnams": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Show no caller name for calls from a phone number any more.
     * @description The record itself is kept. Source: developer.flowroute.com/api/numbers/v2.0/unassign-a-cnam-record-from-phone-number
     */
    delete: operations["unassignCnamRecord"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/cdrs/exports": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the exports of call detail records.
     * @description Each item is wrapped in one more `data`, and the links of a page name a host that is not public; `items` and `pages` deal with both. Source: developer.flowroute.com/api/cdrexports/v2.0/list-cdrs
     */
    get: operations["listCdrExports"];
    put?: never;
    /**
     * Order an export of call detail records.
     * @description The answer has the status `processing`. Ask with `getCdrExport` until it is `completed`, or give a callback URL. The filters cover at most 92 days. Source: developer.flowroute.com/api/cdrexports/v2.0/query-cdrs
     */
    post: operations["createCdrExport"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/cdrs/exports/{cdrexport_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get one export, with its download URL once it is completed.
     * @description `download_url` is `null` until the status is `completed`, and expires three days later. Source: developer.flowroute.com/api/cdrexports/v2.0/cdr-status
     */
    get: operations["getCdrExport"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/downloads#downloadCdrExport": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Download the file of a completed export.
     * @description Fetches the `download_url` of an export from the storage that it points to, without credentials: the URL itself is signed. The file is a CSV, compressed with gzip, with one line per call; its first line names the columns. Not confirmed by the provider: The errors of the storage are not documented by the provider; they are those that Amazon S3 gives. Source: developer.flowroute.com/api/cdrexports/v2.0
     */
    get: operations["downloadCdrExport"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/portorders": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the port orders of the account.
     * @description The orders are not in `data`, as in every other list, but in `data.attributes.orders.data`. An account without any gets 404. The documentation also has a filter `numbers` and a sort order without a name; how they are written is not said. The limits are those of the provider's Ruby SDK. Not confirmed by the provider: The page calls the filters body parameters of a GET; they are sent in the query. Its example is no valid JSON and shows no links; they are taken to be those of the other lists. That none gives 404 was seen by a user. Source: developer.flowroute.com/api/porting/v2.0/searching-for-port-orders
     */
    get: operations["listPortOrders"];
    put?: never;
    /**
     * Order that phone numbers are brought over.
     * @description The numbers may be split into several orders, which form a group: by carrier, country and kind of number. Each waits as `pending`, at no cost, until its letter of agency is submitted (`submitPortOrderLoa`), and is given up after 45 days. Not confirmed by the provider: The success status is not known to us, and of the answer only that it is a group. 201 is expected. Source: developer.flowroute.com/api/porting/v2.0/create-a-port-order
     */
    post: operations["createPortOrder"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/portorders#getPortOrderGroupStatus": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the status of a group of port orders and of each order in it.
     * @description The query's flag `status` is put on for you. `Requires Action` means that an order is pending or rejected, `In Progress` that the provider works on them. Not confirmed by the provider: No example of the answer is known to us, nor the name of the list of orders in it. Source: developer.flowroute.com/api/porting/v2.0/view-a-port-order-group-status
     */
    get: operations["getPortOrderGroupStatus"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/portorders/portability": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Check which phone numbers can be brought over.
     * @description Changes nothing. A number can be in two of the lists: those of `hypernetwork_enabled` are in `portable` too. The provider's Python SDK sends a form; the documentation has JSON, as here. Source: developer.flowroute.com/api/porting/v2.0/check-number-portability
     */
    post: operations["checkPortability"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/portorders/{portorder_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get one port order.
     * @description The order with its billing address and documents. Source: developer.flowroute.com/api/porting/v2.0/view-port-order-details
     */
    get: operations["getPortOrder"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change a port order that is pending or was rejected.
     * @description Give only what changes. The phone numbers cannot be changed here: add to them with `addPortOrderGroupNumbers`. `presets` can be changed until the order is completed, other members only while it is pending or rejected. Not confirmed by the provider: No example of the answer is known to us; it is taken to be the changed order, with 200. Source: developer.flowroute.com/api/porting/v2.0/update-port-order-details
     */
    patch: operations["updatePortOrder"];
    trace?: never;
  };
  "/v2/portorders/{portorder_id}/loa": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sign the letter of agency of a port order and submit the order.
     * @description The last step of a port order; from here on it may cost money. Give back all that the provider's LOA request has, unchanged, with `signature_name` and `signature_title` filled in. Source: developer.flowroute.com/api/porting/v2.0/submit-a-loa
     */
    post: operations["submitPortOrderLoa"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/portorders/{group_id}/numbers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add phone numbers to a group of port orders.
     * @description Each number joins the order for its carrier; where there is none, a new order is made. The documentation calls the member `numbers` in its text and `add` in its examples; the examples are followed. Source: developer.flowroute.com/api/porting/v2.0/modify-the-phone-numbers-on-a-port-group
     */
    post: operations["addPortOrderGroupNumbers"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/message-provision": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Enable or disable messages for phone numbers.
     * @description Starts a task; give a callback URL or ask for an e-mail to hear of its end. Enabling is charged. The answer has the type `message_provisioning_status` for one number, `message_bulk_provisioning_status` for several. Not confirmed by the provider: The media type is not documented; it is taken to be that of the other resources around numbers. Nor is an example of the answer: its ids and states are made up from the description of the members. Source: developer.flowroute.com/api/message-provision/v2.0/enable-disable-message-provisioning
     */
    post: operations["setMessageProvisioning"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface webhooks {
  onInboundSms: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * An SMS came in.
     * @description Answer 200. Otherwise the provider sends it again, 4 times in all, 30 seconds apart. It is billed even if it is never taken, and listMessages has it too. It is not signed. The URL is set with setAccountCallback or setPhoneNumberCallback (`sms_callback`). Not confirmed by the provider: No signature is documented, so none is expected; one user of the API speaks of an HMAC, without details. The addresses that deliveries come from are not published. Source: developer.flowroute.com/api/messages/v2.1/receive-an-sms
     */
    post: operations["onInboundSms"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  onInboundMms: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * An MMS came in.
     * @description Load the media at once and without credentials, since their URLs expire. Answer 200. Otherwise the provider sends it again, 4 times in all, 30 seconds apart. It is billed even if it is never taken, and listMessages has it too. It is not signed. The URL is set with setAccountCallback or setPhoneNumberCallback (`mms_callback`). Not confirmed by the provider: No signature is documented, so none is expected; one user of the API speaks of an HMAC, without details. The addresses that deliveries come from are not published. Source: developer.flowroute.com/api/messages/v2.1/receive-an-mms
     */
    post: operations["onInboundMms"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  onDeliveryReceipt: {
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
     * @description As a rule two per message, level 1 and level 2, in any order; only for mobile recipients. Answer 200. Otherwise it is sent again, 4 times in all, 30 seconds apart. It is not signed. The URL is set with setAccountCallback, setPhoneNumberCallback or the message's `dlr_callback`. Not confirmed by the provider: Without an answer of 200 it is taken to be sent again like an inbound message; this is documented only for those. No signature is documented either. Source: developer.flowroute.com/api/messages/v2.2/receive-a-dlr
     */
    post: operations["onDeliveryReceipt"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  onLegacyInboundSms: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * An SMS came in, on an account with the flat setting.
     * @description Answer 200. Otherwise the provider sends it again, 4 times in all, 30 seconds apart. It is billed even if it is never taken, and listMessages has it too. It is not signed. The URL is set in the provider's portal (Preferences > API Control). Not confirmed by the provider: No signature is documented, so none is expected; one user of the API speaks of an HMAC, without details. The addresses that deliveries come from are not published. Source: developer.flowroute.com/docs/receive-an-inbound-message
     */
    post: operations["onLegacyInboundSms"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  onLegacyDeliveryReceipt: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A message that was sent went a step further, on an account with the flat setting.
     * @description Not documented by the provider; seen in payloads that users of the API have published. Answer 200. Otherwise it is sent again, 4 times in all, 30 seconds apart. It is not signed. Not confirmed by the provider: Without an answer of 200 it is taken to be sent again like an inbound message; this is documented only for those. No signature is documented either.
     */
    post: operations["onLegacyDeliveryReceipt"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  onResourceEvent: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A port order, a CDR export or a message provisioning changed its status.
     * @description Goes to the URL that was given in the request that started the work. Answer 200. Otherwise it is sent again, 4 times in all, 30 seconds apart. It is not signed. Only the event of a port order is shown in the documentation. Not confirmed by the provider: Without an answer of 200 it is taken to be sent again like an inbound message; this is documented only for those. No signature is documented either. Source: developer.flowroute.com/api/numbers/callbacks
     */
    post: operations["onResourceEvent"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface components {
  schemas: {
    /** @description A number of the account, as listed. */
    AccountNumber: {
      /** @constant */
      type: "number";
      /** @description The number. */
      id: components["schemas"]["PhoneNumber"];
      attributes: components["schemas"]["NumberAttributes"];
      links: components["schemas"]["ResourceLinks"];
    };
    /** @description A page of numbers of the account. */
    AccountNumberList: {
      data: components["schemas"]["AccountNumber"][];
      links: components["schemas"]["PageLinks"];
    };
    /** @description An area code with numbers for sale. */
    AreaCode: {
      /** @constant */
      type: "areacode";
      /**
       * @description The area code, three digits.
       * @example 201
       */
      id: string;
      links: components["schemas"]["RelatedLinks"];
    };
    /** @description A page of area codes. */
    AreaCodeList: {
      data: components["schemas"]["AreaCode"][];
      links: components["schemas"]["PageLinks"];
    };
    /** @description The price in USD, times 10 to the power of 9. Seen as text for an SMS, as a number for an MMS. */
    CallbackAmount: number | string;
    /** @description Empty for an inbound message, or missing. */
    CallbackReceipts: components["schemas"]["MessageReceipt"][];
    /**
     * Format: uri
     * @description A public URL of yours. Callbacks are not signed, so make it hard to guess, and keep it secret.
     * @example https://example.com/flowroute/5f2b8c
     */
    CallbackUrl: string;
    /** @description An export of call detail records. */
    CdrExport: {
      /** @constant */
      type: "cdrexport";
      /**
       * @description Id of the export; a number in lists, a string elsewhere.
       * @example 203485
       * @example 38647
       */
      id: string | number;
      attributes: components["schemas"]["CdrExportAttributes"];
      links?: components["schemas"]["ResourceLinks"];
    };
    /** @description State and results of an export. The results are `null` or missing until it is completed. The answer to an order has the filters a second time beside these members. The documentation calls the costs floats; they are strings. */
    CdrExportAttributes: {
      /** @description How far the export is. */
      status: "processing" | "completed" | "failed" | (string & {});
      /** @description Where the provider tells that the export is ready. */
      callback_url?: string | null;
      /** @description The filters of the order, or only some of them. Lists may come as one string, printed by Python (`"['Office 221', 'Office 888']"`). */
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
      /** @description How many calls are in the file. */
      num_calls?: number | null;
      /** @description How many minutes were billed. */
      billed_minutes?: number | null;
      /**
       * @description All costs in USD, fees included, as a decimal.
       * @example 34.321300
       */
      total_cost?: string | null;
      /** @description Costs of the calls without fees, in USD, as a decimal. */
      call_subtotal?: string | null;
      /** @description Fees for inbound toll-free calls, in USD, as a decimal. */
      connect_fees?: string | null;
      /** @description Fees for caller name lookups, in USD, as a decimal. */
      cnamlookup_fees?: string | null;
      /** @description Universal Service Fund fees, in USD, as a decimal. */
      usf_fees?: string | null;
      /** @description Carrier cost recovery fees, in USD, as a decimal. */
      ccrf?: string | null;
    };
    /** @description One export. */
    CdrExportDocument: {
      data: components["schemas"]["CdrExport"];
      links?: components["schemas"]["ResourceLinks"];
    };
    /** @description Which calls to export. A call must match all of the filters given. Not confirmed by the provider: The documentation says that more filters exist than it lists, so other members are let through unchecked. */
    CdrExportFilters: {
      /**
       * @description Calls that began at this time or later; UTC, unless it names another zone.
       * @example 2019-01-01 00:00:00
       * @example 2019-01-01T00:00:00+00:00
       */
      start_call_start_time: string;
      /**
       * @description Calls that began before this time; UTC, unless it names another zone. At most 92 days later.
       * @example 2019-02-01 00:00:00
       * @example 2019-02-01T00:00:00+00:00
       */
      start_call_end_time: string;
      /**
       * @description Calls of numbers with one of these aliases.
       * @example [
       *       "Office 221",
       *       "Office 888"
       *     ]
       */
      number_aliases?: string[];
      /**
       * @description Calls of numbers whose alias contains one of these.
       * @example [
       *       "Office"
       *     ]
       */
      number_aliases_contains?: string[];
      /**
       * @description Calls to one of these numbers.
       * @example [
       *       "18774551500"
       *     ]
       */
      destination_numbers?: string[];
      /**
       * @description Calls from one of these numbers, with or without a plus sign.
       * @example [
       *       "+12063389999"
       *     ]
       */
      callerid_numbers?: string[];
      /**
       * @description Calls with one of these X-Tag SIP headers. An older page calls it `custom_x_tag`.
       * @example [
       *       "campaign-7"
       *     ]
       */
      custom_x_tags?: string[];
      /**
       * @description Calls from this IP address.
       * @example 53.186.152.52
       */
      caller_ip?: string;
      /**
       * @description Calls that lasted longer than this, in seconds.
       * @example 60
       */
      duration_greater_than?: number;
    } & {
      [key: string]: unknown;
    };
    /** @description A page of exports. */
    CdrExportList: {
      /** @description The exports, each wrapped in one more `data`. */
      data: components["schemas"]["CdrExportDocument"][];
      links: components["schemas"]["PageLinks"];
    };
    /** @description An order for an export. */
    CdrExportRequest: {
      data: {
        /** @constant */
        type: "cdrexport";
        attributes: {
          filter_parameters: components["schemas"]["CdrExportFilters"];
          /** @description Where to tell that the export is ready. An empty string, as none at all, means nowhere. */
          callback_url?: components["schemas"]["CallbackUrl"] | "";
        };
      };
    };
    /** @description Which caller name a number is to show. */
    CnamAssignment: {
      /** @constant */
      type: "cnam";
      /**
       * @description Id of the caller name, here as a number; `null` after an unassignment.
       * @example 17604
       */
      id: string | number | null;
      /** @description When it happened. */
      attributes: {
        /**
         * @description When the name was assigned or taken away, in the form of an HTTP date (RFC 1123).
         * @example Fri, 01 Jun 2018 00:17:52 GMT
         */
        date_created: string;
      };
    };
    /** @description The answer to an assignment or its end. */
    CnamAssignmentDocument: {
      data: components["schemas"]["CnamAssignment"];
    };
    /** @description A caller name. */
    CnamRecord: {
      /** @constant */
      type: "cnam";
      /**
       * @description Id of the record.
       * @example 17604
       */
      id: string;
      attributes: components["schemas"]["CnamRecordAttributes"];
      /** @description Only where a single record was asked for. */
      relationships?: {
        /** @description The phone numbers that use the record. */
        numbers?: {
          /** @description Their types and ids; empty where no number uses it. */
          data: components["schemas"]["ResourceIdentifier"][];
        };
      };
      links?: components["schemas"]["ResourceLinks"];
    };
    /** @description The members of a stored caller name. */
    CnamRecordAttributes: {
      /** @description The name. */
      value: string;
      /** @description Whether it may be used. Missing only in the answer to a change. */
      is_approved?: boolean;
      /** @description Why it was refused. Empty or `null` where it was not. */
      rejection_reason?: string | null;
      /**
       * @description When it was created, in UTC. With a space between date and time, so not an RFC 3339 date.
       * @example 2018-04-12 19:08:39.062539+00:00
       */
      creation_datetime?: string | null;
      /**
       * @description When it was approved, in UTC. With a space between date and time, so not an RFC 3339 date.
       * @example 2018-04-16 16:20:32.939166+00:00
       */
      approval_datetime?: string | null;
    };
    /** @description One caller name. */
    CnamRecordDocument: {
      data: components["schemas"]["CnamRecord"];
      /** @description The phone numbers that use the record. Only where a single record was asked for. */
      included?: components["schemas"]["IncludedResource"][];
    };
    /** @description What a caller name is made of. */
    CnamRecordFields: {
      /**
       * @description The name, with at least one letter. Besides letters, digits and spaces it may have `-`, `_`, `.`, `,`, `@`, `+`, `&`, `'`, `/` and `"`. It is stored in capital letters.
       * @example Bob Law
       */
      value: string;
    };
    /** @description A page of caller names. */
    CnamRecordList: {
      /** @description The records. */
      data: components["schemas"]["CnamRecord"][];
      links: components["schemas"]["PageLinks"];
    };
    /** @description A new name for a pending record. */
    CnamRecordUpdate: {
      data: {
        /** @constant */
        type: "cnam";
        attributes: components["schemas"]["CnamRecordFields"];
      };
    };
    /** @description The body that creates a route. */
    CreateRouteRequest: {
      data: {
        /** @constant */
        type: "route";
        attributes: components["schemas"]["NewRoute"];
      };
    };
    /** @description A step of a message's way. Neither sender nor recipient is in it. */
    DeliveryReceipt: {
      data: {
        /** @constant */
        type: "delivery_receipt";
        /** @description Id of the message. Together with `level` and `status` it tells a repeated delivery. */
        id: string;
        attributes: {
          /** @description The text. Empty for an MMS. */
          body?: string | null;
          /** @description 1 for the hand-over to the carrier's gateway, 2 for what comes after. */
          level?: number;
          status: components["schemas"]["MessageStatus"];
          status_code?: components["schemas"]["MessageStatusCode"];
          /** @description The code in words. */
          status_code_description?: string | null;
          /** @description When, in UTC, such as `2017-12-21T16:44:35+00:00`. */
          timestamp?: string;
        };
        links?: {
          /** @description URL of the message. */
          related?: string;
        };
      };
    };
    /**
     * @description A North American phone number as 11 digits, country code 1 first, no plus sign. Not confirmed by the provider: How a number outside North America is written is not documented; E.164 digits without the plus sign are expected. The pattern, which only the mocks check, is that of North America.
     * @example 12061231234
     */
    Did: string;
    /**
     * @description A phone number in E.164 form, with the plus sign.
     * @example +14252081174
     */
    E164: string;
    /** @description An E911 address. */
    E911Address: {
      /** @constant */
      type: "e911";
      /**
       * @description Id of the address.
       * @example 21301
       */
      id: string;
      attributes: components["schemas"]["E911AddressAttributes"];
      links?: components["schemas"]["ResourceLinks"];
    };
    /** @description The members of a stored address. */
    E911AddressAttributes: {
      /** @description Name of the address for yourself. */
      label: string;
      /** @description First name of the person at the address. */
      first_name: string;
      /** @description Last name of the person at the address. */
      last_name: string;
      /** @description House number. */
      street_number: string;
      /** @description Street, without the house number. */
      street_name: string;
      /** @description Kind of the place inside the building, such as `Suite`. Missing where there is none. */
      address_type?: string | null;
      /** @description Number or name of the place inside the building. Missing where there is none. */
      address_type_number?: string | null;
      /** @description City. */
      city: string;
      /** @description US state or Canadian province or territory. */
      state: string;
      /** @description Country. An old record has `USA`, which a request would not be allowed to have. */
      country: "US" | "CA" | "USA" | (string & {});
      /** @description US zip code or Canadian postal code. */
      zip: string;
    };
    /** @description The changed members of an address. `address_type` and `address_type_number` come together or not at all. */
    E911AddressChanges: {
      /**
       * @description Name of the address for yourself, unique in the account.
       * @example E911 Test
       */
      label?: string;
      /**
       * @description First name of the person at the address.
       * @example Chris
       */
      first_name?: string;
      /**
       * @description Last name of the person at the address.
       * @example Smith
       */
      last_name?: string;
      /**
       * @description House number. The documentation calls it an integer; its examples and all answers have a string.
       * @example 1182
       */
      street_number?: string;
      /**
       * @description Street, without the house number.
       * @example 3rd Ave
       */
      street_name?: string;
      /** @description Kind of the place inside the building. Case does not matter. */
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
       * @description Number or name of the place inside the building. Older documentation calls it an integer.
       * @example 600
       * @example A-1
       */
      address_type_number?: string;
      /**
       * @description City.
       * @example Seattle
       */
      city?: string;
      /**
       * @description US state or Canadian province or territory, two capital letters.
       * @example WA
       */
      state?: string;
      /**
       * @description Country.
       * @enum {string}
       */
      country?: "US" | "CA";
      /**
       * @description US zip code or Canadian postal code.
       * @example 98101
       * @example M4C 5K7
       */
      zip?: string;
    };
    /** @description One E911 address. */
    E911AddressDocument: {
      data: components["schemas"]["E911Address"];
    };
    /** @description The members of an address. `address_type` and `address_type_number` come together or not at all. */
    E911AddressFields: {
      /**
       * @description Name of the address for yourself, unique in the account.
       * @example E911 Test
       */
      label: string;
      /**
       * @description First name of the person at the address.
       * @example Chris
       */
      first_name: string;
      /**
       * @description Last name of the person at the address.
       * @example Smith
       */
      last_name: string;
      /**
       * @description House number. The documentation calls it an integer; its examples and all answers have a string.
       * @example 1182
       */
      street_number: string;
      /**
       * @description Street, without the house number.
       * @example 3rd Ave
       */
      street_name: string;
      /** @description Kind of the place inside the building. Case does not matter. */
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
       * @description Number or name of the place inside the building. Older documentation calls it an integer.
       * @example 600
       * @example A-1
       */
      address_type_number?: string;
      /**
       * @description City.
       * @example Seattle
       */
      city: string;
      /**
       * @description US state or Canadian province or territory, two capital letters.
       * @example WA
       */
      state: string;
      /**
       * @description Country.
       * @enum {string}
       */
      country: "US" | "CA";
      /**
       * @description US zip code or Canadian postal code.
       * @example 98101
       * @example M4C 5K7
       */
      zip: string;
    };
    /** @description A page of E911 addresses. */
    E911AddressList: {
      /** @description The addresses. */
      data: components["schemas"]["E911Address"][];
      links: components["schemas"]["PageLinks"];
    };
    /** @description A phone number that uses an E911 address. */
    E911AddressNumber: {
      /** @constant */
      type: "number";
      /** @description The number in one source, an internal key in another. Use `attributes.value`. */
      id: string;
      /** @description The number's own fields. */
      attributes: {
        /** @description Name of the number for yourself. */
        alias?: string | null;
        value: components["schemas"]["PhoneNumber"];
      };
      links?: components["schemas"]["ResourceLinks"];
    };
    /** @description A page of the phone numbers that use an E911 address. */
    E911AddressNumberList: {
      /** @description The phone numbers. */
      data: components["schemas"]["E911AddressNumber"][];
      links: components["schemas"]["PageLinks"];
    };
    /** @description A whole address. */
    E911AddressRequest: {
      data: {
        /** @constant */
        type: "e911";
        attributes: components["schemas"]["E911AddressFields"];
      };
    };
    /** @description A part of an address. */
    E911AddressUpdate: {
      data: {
        /** @constant */
        type: "e911";
        attributes: components["schemas"]["E911AddressChanges"];
      };
    };
    /** @description A point of presence. */
    EdgeStrategy: {
      /** @constant */
      type: "edge_strategy";
      /** @description Id of the point of presence; a number in the documented example. */
      id: number | string;
      attributes: {
        /** @description Name, such as `US-East-VA`. */
        name: string;
        /** @description What it is for. */
        description?: string | null;
        /** @description Addresses to let through a firewall, as ranges separated by commas. */
        firewall_rules?: string | null;
        /** @description Host name for SIP. */
        naptr?: string | null;
      };
    };
    /** @description Id of the point of presence, as listEdgeStrategies has it. The provider's Python demo sends `edge_strategy` as text instead; the documented name is followed, because answers use it too. */
    EdgeStrategyId: number | string;
    /** @description All points of presence. */
    EdgeStrategyList: {
      data: components["schemas"]["EdgeStrategy"][];
    };
    /** @description The body of an error. It may be missing or not JSON when a gateway answers. Source: developer.flowroute.com/api/errors */
    ErrorDocument: {
      /** @description One entry per error. */
      errors: components["schemas"]["ErrorEntry"][];
    };
    /** @description One error. The provider's own OpenAPI file says that `id` is always there; a documented 403 has none, so every member but `status` is optional here. */
    ErrorEntry: {
      /** @description Id of the request, for the provider's support desk; a UUID. */
      id?: string;
      /** @description The HTTP status. A number in all documented errors; a user of the API saw text for URLs that it does not have. */
      status: number | string;
      /** @description Name of the error, such as `Unauthorized` or `ActionNotAuthorizedError`. */
      title?: string;
      /** @description What was wrong. Text (it may be empty), or, for a refused field, an object that mirrors the request with arrays of messages at its leaves. */
      detail?:
        | string
        | {
            [key: string]: unknown;
          };
    };
    /** @description An exchange with numbers for sale. */
    Exchange: {
      /** @constant */
      type: "exchange";
      /**
       * @description Area code and prefix, six digits.
       * @example 347215
       */
      id: string;
      links: components["schemas"]["RelatedLinks"];
    };
    /** @description A page of exchanges. */
    ExchangeList: {
      data: components["schemas"]["Exchange"][];
      links: components["schemas"]["PageLinks"];
    };
    /** @description An MMS that came in. Told from an SMS by `is_mms`. */
    InboundMms: {
      data: {
        /** @constant */
        type: "message";
        /** @description Id of the record, which getMessage takes. The same for each repeated delivery. */
        id: string;
        attributes: {
          /** @constant */
          is_mms: true;
          /** @description The sender. */
          from: components["schemas"]["PhoneNumber"];
          /** @description The account's number. */
          to: components["schemas"]["PhoneNumber"];
          /** @description The text. Null if there is none. */
          body?: string | null;
          /** @description Always `inbound`. */
          direction?: string;
          message_type?: components["schemas"]["MessageType"];
          /** @description 0 for ASCII, 8 for UCS-2. */
          message_encoding?: number;
          status?: components["schemas"]["MessageStatus"];
          /** @description When, in UTC, such as `2022-09-03T20:40:11.00Z`. */
          timestamp?: string;
          /** @description Price, such as `$0.0195`. */
          amount_display?: string;
          amount_nanodollars?: components["schemas"]["CallbackAmount"];
          /** @description The URL this was sent to. */
          message_callback_url?: string | null;
          delivery_receipts?: components["schemas"]["CallbackReceipts"];
        };
        relationships?: components["schemas"]["MessageRelationships"];
      };
      /** @description The media, mostly up to 1.5 MB, at most 15 MB each. */
      included?: components["schemas"]["MessageMedia"][];
    };
    /** @description An SMS that came in. Told from an MMS by `is_mms`. */
    InboundSms: {
      data: {
        /** @constant */
        type: "message";
        /** @description Id of the record, which getMessage takes. The same for each repeated delivery. */
        id: string;
        attributes: {
          /** @constant */
          is_mms: false;
          /** @description The sender. */
          from: components["schemas"]["PhoneNumber"];
          /** @description The account's number. */
          to: components["schemas"]["PhoneNumber"];
          /** @description The text. */
          body: string | null;
          /** @description Always `inbound`. */
          direction?: string;
          message_type?: components["schemas"]["MessageType"];
          /** @description 0 for ASCII, 8 for UCS-2. */
          message_encoding?: number;
          status?: components["schemas"]["MessageStatus"];
          /** @description When, in UTC, such as `2022-02-06T17:52:33Z`. */
          timestamp?: string;
          /** @description Price of all segments, such as `$0.0040`. */
          amount_display?: string;
          amount_nanodollars?: components["schemas"]["CallbackAmount"];
          /** @description The URL this was sent to. */
          message_callback_url?: string | null;
          delivery_receipts?: components["schemas"]["CallbackReceipts"];
        };
      };
    };
    /** @description A resource of any type that came along with the one asked for. `type` tells what `attributes` has. */
    IncludedResource: {
      /** @description Type of the resource, such as `cnam`, `e911` or `message_provisioning_status`. */
      type: string;
      /** @description Id of the resource. */
      id: string | number;
      /** @description The resource's own fields. */
      attributes?: {
        [key: string]: unknown;
      };
      links?: components["schemas"]["ResourceLinks"];
    };
    /** @description A step of a message's way, flat. Told from the others by `type` at the top. */
    LegacyDeliveryReceipt: {
      /** @constant */
      type: "delivery_receipt";
      /** @description Id of the message. Together with `status` it tells a repeated delivery. */
      id: string;
      attributes: {
        /** @description The recipient. */
        to?: components["schemas"]["PhoneNumber"];
        /** @description The sender. */
        from?: components["schemas"]["PhoneNumber"];
        /** @description The text. */
        body?: string | null;
        status: components["schemas"]["MessageStatus"];
        status_code?: components["schemas"]["MessageStatusCode"];
      };
    };
    /** @description An SMS that came in, flat. Told from the others by `to`, `from` and `body` at the top. */
    LegacyInboundSms: {
      /** @description Id of the record, with `mdr1-` or `mdr2-`. The same for each repeated delivery. */
      id: string;
      /** @description The account's number. */
      to: components["schemas"]["PhoneNumber"];
      /** @description The sender. */
      from: components["schemas"]["PhoneNumber"];
      /** @description The text. */
      body: string | null;
    };
    /** @description The record of an SMS. */
    LegacyMessage: {
      /** @constant */
      type: "message";
      /** @description Id of the record, `mdr1-` and 32 hexadecimal digits. */
      id: string;
      attributes: {
        /** @description The text. */
        body: string;
        /**
         * @description Whether the account received or sent it.
         * @enum {string}
         */
        direction: "inbound" | "outbound";
        /** @description The sender. */
        from: components["schemas"]["PhoneNumber"];
        /** @description The recipient. */
        to: components["schemas"]["PhoneNumber"];
        /** @description `toll-free` if the other side has a toll-free number. Unlike version 2.1, `long-code` has a hyphen. */
        message_type: "long-code" | "toll-free" | (string & {});
        /** @description 0 for UTF-8, 8 for UCS-2. */
        message_encoding: number;
        /** @description When, in UTC, such as `2016-05-03T17:41:00.478893+00:00`. */
        timestamp: string;
        /** @description Always false. */
        has_mms?: boolean;
        /** @description Another name for `has_mms` in parts of the documentation. */
        is_mms?: boolean;
        /** @description Price of all segments, such as `$0.0040`. */
        amount_display: string;
        /** @description The price in USD, times 10 to the power of 9. */
        amount_nanodollars: number;
        /** @description The URL set for the number in the provider's portal. */
        callback_url?: string | null;
        /** @description `messages`; only in one documented example. */
        type?: string;
      };
    };
    /** @description A message. */
    LegacyMessageDocument: {
      data: components["schemas"]["LegacyMessage"];
    };
    /** @description A page of messages. */
    LegacyMessageList: {
      data: components["schemas"]["LegacyMessage"][];
      links?: components["schemas"]["PageLinks"];
    };
    /** @description The record of a message. */
    Message: {
      /** @constant */
      type: "message";
      /** @description Id of the record, `mdr2-` and 32 hexadecimal digits. */
      id: string;
      attributes: components["schemas"]["MessageAttributes"];
      relationships?: components["schemas"]["MessageRelationships"];
      links?: components["schemas"]["ResourceLinks"];
    };
    /** @description What is known of a message. */
    MessageAttributes: {
      /** @description The text. Null for an MMS without text. */
      body: string | null;
      /**
       * @description Whether the account received or sent it.
       * @enum {string}
       */
      direction: "inbound" | "outbound";
      /** @description The sender. */
      from: components["schemas"]["PhoneNumber"];
      /** @description The recipient. */
      to: components["schemas"]["PhoneNumber"];
      /** @description Whether it is an MMS. */
      is_mms: boolean;
      message_type: components["schemas"]["MessageType"];
      /** @description 0 for ASCII, 8 for UCS-2. */
      message_encoding: number;
      status: components["schemas"]["MessageStatus"];
      /** @description When, in UTC, to the hundredth of a second, such as `2017-12-22T01:52:39.39Z`. */
      timestamp: string;
      /** @description Price of all segments, such as `$0.0040`. Text, although the provider's OpenAPI file says number. */
      amount_display: string;
      /** @description The price in USD, times 10 to the power of 9. */
      amount_nanodollars: number;
      /** @description The receipts so far, newest first. Empty for an inbound message. */
      delivery_receipts: components["schemas"]["MessageReceipt"][];
    };
    /** @description A task for several numbers. */
    MessageBulkProvisioningStatus: {
      /** @constant */
      type: "message_bulk_provisioning_status";
      /** @description Id of the task. */
      id: string;
      /** @description State of the task. */
      attributes: {
        status: components["schemas"]["MessageProvisioningTaskStatus"];
        /** @description More about the task, for people. */
        message?: string | null;
        /** @description The phone numbers by how far they are. At first all of them are in `processing`. */
        numbers: {
          /** @description Numbers that still wait. */
          processing?: components["schemas"]["PhoneNumber"][];
          /** @description Numbers that are done. */
          successful?: components["schemas"]["PhoneNumber"][];
          /** @description Numbers that could not be done. */
          failed?: components["schemas"]["PhoneNumber"][];
        };
      };
    };
    /** @description A callback URL. Unlike other JSON:API bodies it has no `data.type`: the provider's Python SDK sends none, and none was ever tested. Not confirmed by the provider: How a callback URL is removed is not documented. An empty text or null might do it; neither was tested, and the mocks refuse both. */
    MessageCallbackRequest: {
      data: {
        attributes: {
          callback_url: components["schemas"]["CallbackUrl"];
        };
      };
    };
    /**
     * @description What the callback tells: an inbound SMS, an inbound MMS, or a delivery receipt of an SMS or an MMS. `dlr_callback` is the old name of `sms_dlr_callback`; it still works.
     * @enum {string}
     */
    MessageCallbackType: "sms_callback" | "mms_callback" | "sms_dlr_callback" | "mms_dlr_callback" | "dlr_callback";
    /** @description `YYYY-MM-DD`, or a date and time such as `2017-12-01T00:00:00.000Z`. */
    MessageDate: string;
    /** @description A message, with its media if it is an MMS. */
    MessageDocument: {
      data: components["schemas"]["Message"];
      /** @description The media of an MMS. */
      included?: components["schemas"]["MessageMedia"][];
      links?: components["schemas"]["ResourceLinks"];
    };
    /** @description A page of messages. */
    MessageList: {
      data: components["schemas"]["Message"][];
      links: components["schemas"]["PageLinks"];
    };
    /** @description A picture, film, sound or text of an MMS. */
    MessageMedia: {
      /** @constant */
      type: "media";
      /** @description Id of the media. */
      id: string;
      attributes: {
        /** @description Name of the file. */
        file_name: string;
        /** @description Size in bytes. */
        file_size: number;
        /** @description Its type, such as `image/png`. */
        mime_type: string;
        /**
         * Format: uri
         * @description Where to load it, without credentials. Whoever has the URL can; it expires after about a week.
         */
        url: string;
      };
      links?: components["schemas"]["ResourceLinks"];
    };
    /** @description The task that was started. */
    MessageProvisioningDocument: {
      data: components["schemas"]["MessageProvisioningStatus"] | components["schemas"]["MessageBulkProvisioningStatus"];
    };
    /** @description Phone numbers to enable or disable. */
    MessageProvisioningRequest: {
      /**
       * @description The phone numbers, all of them the account's. Not confirmed by the provider: How the numbers are written is not documented. Elsewhere it is 11 digits; a plus sign is let through.
       * @example [
       *       "12061231234"
       *     ]
       */
      numbers: string[];
      /**
       * @description What to do.
       * @enum {string}
       */
      action: "enable" | "disable";
      /** @description A public URL of yours to call when the status of the task changes. */
      callback_url?: components["schemas"]["CallbackUrl"];
      /** @description Whether to send an e-mail when the status of the task changes. */
      email?: boolean;
    };
    /** @description A task for one number. */
    MessageProvisioningStatus: {
      /** @constant */
      type: "message_provisioning_status";
      /** @description Id of the task. */
      id: string;
      /** @description State of the task. */
      attributes: {
        status: components["schemas"]["MessageProvisioningTaskStatus"];
        tn: components["schemas"]["PhoneNumber"];
      };
    };
    /** @description How far the task is. Not confirmed by the provider: The values are not documented; these are the names under which a task lists its numbers. */
    MessageProvisioningTaskStatus: "processing" | "successful" | "failed" | (string & {});
    /** @description One step of a message's way. */
    MessageReceipt: {
      /** @description 1 for the hand-over to the carrier's gateway, 2 for what comes after. */
      level: number;
      status: components["schemas"]["MessageStatus"];
      status_code: components["schemas"]["MessageStatusCode"];
      /** @description The code in words, such as `Message accepted by Carrier`. */
      status_code_description: string;
      /** @description When, in UTC, to the hundredth of a second. */
      timestamp: string;
    };
    /** @description What belongs to a message. Only an MMS has it. */
    MessageRelationships: {
      media?: {
        /** @description The media; each is in full under `included`. */
        data: components["schemas"]["ResourceIdentifier"][];
      };
    };
    /** @description Last known status. Seen are `delivered` (inbound), `smsc submit`, `message buffered`, and empty text for an inbound MMS. Not confirmed by the provider: The other words are those of the Kannel gateway, whose vocabulary the documented statuses are from; no full list is published. */
    MessageStatus:
      | "delivered"
      | "smsc submit"
      | "message buffered"
      | "delivery success"
      | "delivery failure"
      | "smsc reject"
      | ""
      | (string & {});
    /** @description Code of the carrier, such as 1003. Null until there is one. Documented as text, but a number in the examples. */
    MessageStatusCode: number | string | null;
    /** @description Type of the account's number in it. */
    MessageType: "longcode" | "toll-free" | (string & {});
    /** @description An SMS to send. The text goes in `content` or in `body`. */
    NewLegacyMessage: {
      /** @description The recipient. */
      to: components["schemas"]["Did"];
      /** @description One of the account's numbers, enabled for SMS. */
      from: components["schemas"]["Did"];
      /** @description The text, of any length. The name that the provider's older Python SDK sends; use this one. */
      content?: string;
      /** @description The text, under the name that the documentation gives it. Not confirmed by the provider: The SDK and the documentation differ; both names are taken to work. */
      body?: string;
    };
    /** @description A message to send. An SMS needs `body`; an MMS needs `media_urls`, or `body` and `is_mms: true`. */
    NewMessage: {
      /** @description The recipient. */
      to: components["schemas"]["Did"];
      /** @description One of the account's numbers, enabled for messages. */
      from: components["schemas"]["Did"];
      /** @description The text. No length limit; longer texts are sent, and billed, in segments. */
      body?: string;
      /** @description Public URLs of media, which make the message an MMS. At most 750 kB (767840 bytes) with the text. Most telephones show PNG, JPEG, GIF and BMP, 3GP, MP4, AVI and MPG, AMR, MIDI, WAV, AC3 and MP3, and plain text. */
      media_urls?: string[];
      /** @description Whether to send a text as MMS; not needed beside `media_urls`. One example of the provider's Python SDK sends the text `"true"`; it is documented as a boolean. */
      is_mms?: boolean;
      /** @description Where the receipts of this message go, instead of the number's or the account's URL. */
      dlr_callback?: components["schemas"]["CallbackUrl"];
    };
    /** @description A route to create. */
    NewRoute: {
      /** @description Friendly name, unique on the account. */
      alias: string;
      route_type: components["schemas"]["NewRouteType"];
      value: components["schemas"]["RouteValue"];
      edge_strategy_id?: components["schemas"]["EdgeStrategyId"];
    };
    /**
     * @description What `value` is. Not confirmed by the provider: The provider's OpenAPI file also lists `sip-reg`; that route exists once on every account, as id `0`, and is taken not to be created.
     * @enum {string}
     */
    NewRouteType: "host" | "number" | "uri";
    /** @description What is known of a number of the account. The optional members are newer and come only with some answers. Source: developer.flowroute.com/api/numbers/v2.1/purchase-a-phone-number */
    NumberAttributes: {
      /** @description The number. */
      value: components["schemas"]["PhoneNumber"];
      /** @description Friendly name; need not be unique. Empty text is seen as well as null. */
      alias: string | null;
      /** @description US state or Canadian province, two lower-case letters. */
      state: string;
      /** @description Abbreviated name of the rate centre. */
      rate_center: string;
      number_type: components["schemas"]["NumberType"];
      /** @description Whether caller names are looked up on inbound calls, which costs per call. */
      cnam_lookups_enabled: boolean;
      /** @description Whether the number can send and receive messages. False while provisioning runs. */
      messaging_enabled?: boolean;
      /** @description Status of the number, such as `PURCHASED`. */
      status?: string;
      /** @description A note. */
      note?: string | null;
      /** @description Price per month in USD. */
      monthly_cost?: number;
      /** @description Price once in USD. */
      setup_cost?: number;
      /** @description Price per inbound minute in USD. Not confirmed by the provider: The documentation does not name the unit. */
      inbound_rate?: number;
      /** @description Rate type, such as `local`. */
      rate_type?: string;
      /** @description Country, two letters. */
      iso_country?: string;
      /** @description Price tier, such as `Standard`. */
      tier?: string;
    };
    /** @description Several numbers of the account. */
    NumberBatch: {
      data: components["schemas"]["NumberDetails"][];
    };
    /** @description What to change of a number. What is left out stays as it is. */
    NumberChanges: {
      /** @constant */
      type: "number";
      /** @description Friendly name; need not be unique. Not confirmed by the provider: Null is taken to remove the name, as the provider's Python SDK sends it for a missing one. */
      alias?: string | null;
      /** @description Whether to look up caller names on inbound calls, which costs per call. */
      cnam_lookups_enabled?: boolean;
      /** @description Whether the number sends and receives messages. */
      messaging_enabled?: boolean;
      /** @description Beside `messaging_enabled`, whether to send an e-mail when that is done. */
      messaging_email?: boolean;
      /** @description Beside `messaging_enabled`, a URL to call when that is done. */
      messaging_callback_url?: components["schemas"]["CallbackUrl"];
    };
    /** @description A number of the account, with its relationships. */
    NumberDetails: {
      /** @constant */
      type: "number";
      /** @description The number. */
      id: components["schemas"]["PhoneNumber"];
      attributes: components["schemas"]["NumberAttributes"];
      relationships: components["schemas"]["NumberRelationships"];
      links: components["schemas"]["ResourceLinks"];
    };
    /** @description The numbers to look up. */
    NumberDetailsQuery: {
      /** @description Numbers of the account, with a plus sign. */
      numbers: components["schemas"]["E164"][];
    };
    /** @description A number of the account, and what it is connected with. Not confirmed by the provider: The documented example of a purchase has one more `data` around all this; that is taken for a slip of the page. */
    NumberDocument: {
      data: components["schemas"]["NumberDetails"];
      /** @description Each connected resource in full. After a purchase with `messaging_enabled`, also the task that enables it. */
      included?: (components["schemas"]["Route"] | components["schemas"]["IncludedResource"])[];
      links?: components["schemas"]["ResourceLinks"];
    };
    /** @description What a number is connected with, or null. */
    NumberRelationship: {
      data: components["schemas"]["ResourceIdentifier"] | null;
    };
    /** @description What the number is connected with. Each `data` is null where there is nothing. */
    NumberRelationships: {
      /** @description Where calls go first. A new number has route `0`, registration over SIP. */
      primary_route: components["schemas"]["NumberRelationship"];
      /** @description Where calls go when the primary route fails. */
      failover_route: components["schemas"]["NumberRelationship"];
      /** @description The caller name of outbound calls; type `cnam`. */
      cnam_preset: components["schemas"]["NumberRelationship"];
      /** @description The address for emergency calls. Not confirmed by the provider: Its type is taken to be `e911`; no example of a number with an address is published. */
      e911_address: components["schemas"]["NumberRelationship"];
    };
    /** @description Type of a number. `standard` and `tollfree` are the older words for `longcode` and `toll-free`; both are in use. */
    NumberType: "standard" | "tollfree" | "inum" | "longcode" | "toll-free" | (string & {});
    /** @description Links of a page. The last page has no `next`. Only `limit` and `offset` should be taken over from it: the server rewrites filters, and some links name a host that is not public. */
    PageLinks: {
      /** @description URL of this page, with the filters as the server understood them. */
      self?: string;
      /** @description URL of the next page. */
      next?: string | null;
    };
    /**
     * @description A phone number in an answer. As a rule 11 digits without a plus sign; other senders and newer versions of the API write it otherwise, so no form is enforced.
     * @example 12061231234
     */
    PhoneNumber: string;
    /** @description A port order. Not confirmed by the provider: In the documentation's broken example of a list the id is in the attributes only; both places are typed. */
    PortOrder: {
      /** @constant */
      type?: "portorder";
      /**
       * @description Id of the order.
       * @example 41351
       */
      id?: string | number;
      attributes: components["schemas"]["PortOrderAttributes"];
      links?: components["schemas"]["ResourceLinks"];
    };
    /** @description The members of a stored port order. Lists have only some of them. */
    PortOrderAttributes: {
      /** @description Id of the order; in lists. */
      id?: string | number;
      /** @description Name of the order for yourself. */
      alias?: string | null;
      status?: components["schemas"]["PortOrderStatus"];
      /**
       * @description When the status changed last. Only after the order is no longer pending.
       * @example 2018-07-31T21:34:17Z
       */
      status_updated_at?: string | null;
      /** @description The phone numbers. Not confirmed by the provider: Whether they are strings or objects is not known to us. */
      numbers?: unknown[];
      /** @description The service address. */
      billing_address?: {
        /** @description Street and house number. */
        street?: string | null;
        /** @description Second line. */
        street2?: string | null;
        /** @description City. */
        city?: string | null;
        /** @description US state or Canadian province. */
        state?: string | null;
        /** @description US zip code or Canadian postal code. */
        zip?: string | null;
        /** @description Country. */
        country?: string | null;
      };
      /** @description First and last name of the contact at the present carrier. */
      billing_name?: string | null;
      /** @description The number that the present carrier bills; may be empty. */
      billing_number?: string | null;
      /** @description Uploaded documents. One example has `filename` and `status` in each item, another wraps them in `data[].attributes`. */
      business_documents?: {
        [key: string]: unknown;
      }[];
      /** @description Comments on the order. Their form is not documented. */
      comments?: unknown[];
      /** @description Name of the company. */
      company?: string | null;
      /**
       * @description What the order costs in USD, as a decimal.
       * @example 7.5
       */
      cost?: string | null;
      /**
       * @description When the numbers should be brought over.
       * @example 2018-07-12
       */
      desired_completion_date?: string | null;
      /** @description Whether caller names are looked up on inbound calls. */
      enable_cnam_lookups?: boolean;
      /** @description Id of the group that the order belongs to. */
      group_id?: string | number | null;
      /** @description The last four digits of the contact's social security number; may be empty. */
      last_4_ssn?: string | null;
      /** @description Where the letter of agency is sent. */
      loa_details?: {
        /** @description The recipient's e-mail address. */
        email?: string | null;
        /** @description E-mail address that gets a copy. */
        cc?: string | null;
      } | null;
      /** @description The PIN that the present carrier asks for. */
      pin?: string | null;
      /** @description What the numbers get when they have been brought over; ids as in the request, or null. */
      presets?: {
        [key: string]: unknown;
      } | null;
      /** @description The present carrier. */
      provider?: string | null;
      /** @description The number of the account at the present carrier. */
      provider_account?: string | null;
      /** @description The URL that is called when the status of the order changes. */
      status_url?: string | null;
      /** @description Who uses the numbers. Answers have it in lower case. */
      usage_type?: "business" | "residential" | (string & {});
    };
    /** @description The changed members of a port order. */
    PortOrderChanges: {
      loa_details?: components["schemas"]["PortOrderLoaDetails"];
      /**
       * @description First and last name of the contact at the present carrier, who must be allowed to order changes.
       * @example John Doe
       */
      billing_name?: string;
      /**
       * @description Street and house number where the present carrier serves the numbers (the service address).
       * @example 1218 3rd Ave
       */
      street?: string;
      /**
       * @description Second line of the service address.
       * @example Suite 600
       */
      street2?: string;
      /**
       * @description City of the service address.
       * @example Seattle
       */
      city?: string;
      /**
       * @description US state or Canadian province of the service address, two letters.
       * @example WA
       */
      state?: string;
      /**
       * @description US zip code or Canadian postal code of the service address.
       * @example 98104
       * @example M4C 5K7
       */
      zip?: string;
      /**
       * @description Country of the service address.
       * @enum {string}
       */
      country?: "US" | "CA";
      /**
       * @description The present carrier.
       * @example ATT
       */
      provider?: string;
      /**
       * @description Who uses the numbers.
       * @enum {string}
       */
      usage_type?: "Business" | "Residential";
      /**
       * @description Name of the company.
       * @example Leather Inc.
       */
      company?: string;
      /**
       * @description Name of the order for yourself.
       * @example My Order
       */
      alias?: string;
      /**
       * @description The number that the present carrier bills.
       * @example +14252081174
       */
      billing_number?: string;
      /**
       * @description When the numbers should be brought over.
       * @example 2018-07-31
       */
      desired_completion_date?: string;
      /**
       * @description The PIN that the present carrier asks for.
       * @example 4321
       */
      pin?: string;
      /** @description The last four digits of the contact's social security number, where the carrier asks for them. */
      last_4_ssn?: string;
      /**
       * @description The number of the account at the present carrier.
       * @example 123ABC
       */
      provider_account?: string;
      /** @description Whether to look up caller names on inbound calls, which costs per call. */
      enable_cnam_lookups?: boolean;
      presets?: components["schemas"]["PortOrderPresets"];
      /** @description A public URL of yours to call when the status of the order changes. */
      status_url?: components["schemas"]["CallbackUrl"];
    };
    /**
     * @description A date. Not confirmed by the provider: The form of dates in filters is not documented; `2018-07-31` is expected, and nothing is enforced.
     * @example 2018-07-31
     */
    PortOrderDate: string;
    /** @description One port order. */
    PortOrderDocument: {
      data: components["schemas"]["PortOrder"];
      links?: components["schemas"]["ResourceLinks"];
    };
    /** @description What a port order is made of. Not confirmed by the provider: The documentation known to us is not complete. `zip` and `usage_type` are named by the page on updates, which requires neither; `presets` has a page of its own; `billing_number`, `desired_completion_date`, `enable_cnam_lookups`, `last_4_ssn`, `pin` and `provider_account` are named in answers, whose members are said to be those of the request. */
    PortOrderFields: {
      /** @description The phone numbers to bring over, with a plus sign. */
      numbers: components["schemas"]["E164"][];
      loa_details?: components["schemas"]["PortOrderLoaDetails"];
      /**
       * @description First and last name of the contact at the present carrier, who must be allowed to order changes.
       * @example John Doe
       */
      billing_name: string;
      /**
       * @description Street and house number where the present carrier serves the numbers (the service address).
       * @example 1218 3rd Ave
       */
      street: string;
      /**
       * @description Second line of the service address.
       * @example Suite 600
       */
      street2?: string;
      /**
       * @description City of the service address.
       * @example Seattle
       */
      city: string;
      /**
       * @description US state or Canadian province of the service address, two letters.
       * @example WA
       */
      state: string;
      /**
       * @description US zip code or Canadian postal code of the service address.
       * @example 98104
       * @example M4C 5K7
       */
      zip?: string;
      /**
       * @description Country of the service address.
       * @enum {string}
       */
      country: "US" | "CA";
      /**
       * @description The present carrier.
       * @example ATT
       */
      provider: string;
      /**
       * @description Who uses the numbers.
       * @enum {string}
       */
      usage_type?: "Business" | "Residential";
      /**
       * @description Name of the company.
       * @example Leather Inc.
       */
      company?: string;
      /**
       * @description Name of the order for yourself.
       * @example My Order
       */
      alias?: string;
      /**
       * @description The number that the present carrier bills.
       * @example +14252081174
       */
      billing_number?: string;
      /**
       * @description When the numbers should be brought over.
       * @example 2018-07-31
       */
      desired_completion_date?: string;
      /**
       * @description The PIN that the present carrier asks for.
       * @example 4321
       */
      pin?: string;
      /** @description The last four digits of the contact's social security number, where the carrier asks for them. */
      last_4_ssn?: string;
      /**
       * @description The number of the account at the present carrier.
       * @example 123ABC
       */
      provider_account?: string;
      /** @description Whether to look up caller names on inbound calls, which costs per call. */
      enable_cnam_lookups?: boolean;
      presets?: components["schemas"]["PortOrderPresets"];
      /** @description A public URL of yours to call when the status of the order changes. */
      status_url?: components["schemas"]["CallbackUrl"];
    };
    /** @description A group of port orders that were made together. */
    PortOrderGroup: {
      /** @description Type of the resource, `portorder_group`. */
      type?: string;
      /**
       * @description Id of the group.
       * @example 41352
       */
      id?: string | number;
      /** @description The members of the group and of its orders. Which these are is not documented in full. */
      attributes: {
        status?: components["schemas"]["PortOrderStatus"];
      } & {
        [key: string]: unknown;
      };
      links?: components["schemas"]["ResourceLinks"];
    };
    /** @description A group of port orders. */
    PortOrderGroupDocument: {
      data: components["schemas"]["PortOrderGroup"];
      links?: components["schemas"]["ResourceLinks"];
    };
    /** @description Phone numbers to add to a group of port orders. */
    PortOrderGroupNumbersRequest: {
      /** @description The phone numbers, with a plus sign. */
      add: components["schemas"]["E164"][];
    };
    /** @description The status of a group of port orders, and of each order in it. */
    PortOrderGroupStatus: {
      /** @description Type of the resource. */
      type?: string;
      /**
       * @description Id of the group.
       * @example 41352
       */
      id?: string | number;
      /** @description The status, and a list of the orders with theirs, whose name is not documented. */
      attributes: {
        /** @description Status of the group as a whole. */
        status?: "Requires Action" | "In Progress" | "Completed" | "Canceled" | (string & {});
      } & {
        [key: string]: unknown;
      };
    };
    /** @description The status of a group of port orders. */
    PortOrderGroupStatusDocument: {
      data: components["schemas"]["PortOrderGroupStatus"];
    };
    /** @description A page of port orders. */
    PortOrderListDocument: {
      /** @description The list, as a resource of its own. */
      data: {
        /** @constant */
        type: "portorder_list";
        /** @description The members of the list. */
        attributes: {
          /** @description The wrapped orders. */
          orders: {
            /** @description The orders. */
            data: components["schemas"]["PortOrder"][];
          };
        };
      };
      links?: components["schemas"]["PageLinks"];
    };
    /** @description The members of the provider's LOA request, unchanged, and the signature. Members that are not listed here are let through, since all of them must be given back. */
    PortOrderLoa: {
      /** @description The phone numbers. The documentation's example has ten digits, without a country code. */
      numbers?: components["schemas"]["PhoneNumber"][];
      /** @description First and last name of the contact at the present carrier. */
      billing_name?: string;
      /** @description Street and house number of the service address. */
      street?: string;
      /** @description Second line of the service address. */
      street2?: string;
      /** @description City of the service address. */
      city?: string;
      /** @description US state or Canadian province of the service address. */
      state?: string;
      /** @description US zip code or Canadian postal code of the service address. */
      zip?: string;
      /** @description Country of the service address. */
      country?: string;
      /** @description The present carrier. */
      provider?: string;
      /** @description Who uses the numbers. */
      usage_type?: string;
      /** @description Name of the company. */
      company?: string;
      /** @description The text that is signed. */
      loa_copy?: string;
      /**
       * @description First and last name of the person who signs.
       * @example Sam User
       */
      signature_name: string;
      /**
       * @description Title of the person who signs.
       * @example Owner
       */
      signature_title: string;
    } & {
      [key: string]: unknown;
    };
    /** @description Where to send the letter of agency. The documentation says that this is not done yet. */
    PortOrderLoaDetails: {
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
    /** @description A signed letter of agency. */
    PortOrderLoaRequest: {
      data: {
        /** @constant */
        type: "loa";
        attributes: components["schemas"]["PortOrderLoa"];
      };
    };
    /** @description What all numbers of the order get when they have been brought over. The records named must exist. Source: developer.flowroute.com/api/porting/v2.0/update-port-order-presets */
    PortOrderPresets: {
      /** @description Friendly name of the numbers. */
      alias?: string;
      /** @description Id of their caller name. Only for long codes, and in effect after five to seven business days. */
      cnam_id?: string;
      /** @description Id of their address for emergency calls. */
      e911_id?: string;
      /** @description Id of the route that their calls go to first. */
      primary_route_id?: string;
      /** @description Id of the route that their calls go to when the first one fails. */
      failover_route_id?: string;
    };
    /** @description A new port order. */
    PortOrderRequest: {
      data: {
        /**
         * @description Named by the documentation, but not in its list of members, so it is not sent.
         * @constant
         */
        type?: "portorder";
        attributes: components["schemas"]["PortOrderFields"];
      };
    };
    /** @description Status of a port order. The documentation writes it with a capital in its text and without one in its examples, and `canceled` with one `l` or two. */
    PortOrderStatus:
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
    /** @description Changes to a port order. */
    PortOrderUpdate: {
      data: {
        /** @constant */
        type: "portorder";
        attributes: components["schemas"]["PortOrderChanges"];
      };
    };
    /** @description Phone numbers, sorted by what can be done with them. Unlike other answers it has no type and no id. */
    Portability: {
      /** @description Numbers that can be brought over. */
      portable: components["schemas"]["PhoneNumber"][];
      /** @description Numbers that cannot. */
      nonportable: components["schemas"]["PhoneNumber"][];
      /** @description Numbers that the provider's own network serves. */
      hypernetwork_enabled?: components["schemas"]["PhoneNumber"][];
    };
    /** @description The answer to a portability check. */
    PortabilityDocument: {
      data: components["schemas"]["Portability"];
    };
    /** @description Phone numbers to check. */
    PortabilityRequest: {
      /** @description The phone numbers, with a plus sign. */
      numbers: components["schemas"]["E164"][];
    };
    /** @description A number for sale. */
    PurchasableNumber: {
      /** @constant */
      type: "number";
      /** @description The number. */
      id: components["schemas"]["PhoneNumber"];
      attributes: {
        /** @description The number. */
        value: components["schemas"]["PhoneNumber"];
        /** @description Abbreviated name of the rate centre. */
        rate_center: string;
        /** @description US state or Canadian province, two lower-case letters. */
        state: string;
        number_type: components["schemas"]["NumberType"];
        /** @description Price per month in USD. */
        monthly_cost: number;
        /** @description Price once in USD. */
        setup_cost: number;
      };
      links: components["schemas"]["RelatedLinks"];
    };
    /** @description A page of numbers for sale. */
    PurchasableNumberList: {
      data: components["schemas"]["PurchasableNumber"][];
      links: components["schemas"]["PageLinks"];
    };
    /** @description Options of a purchase. Newer than the provider's SDKs, which send no body. */
    PurchaseOptions: {
      /** @description Whether to look up caller names on inbound calls, which costs per call. Default: the account's preference. */
      cnam_lookups_enabled?: boolean;
      /**
       * @description Whether to enable the number for messages too. That takes a while; until then the number says false.
       * @default false
       */
      messaging_enabled?: boolean;
    };
    /** @description Link to what comes next when buying a number. */
    RelatedLinks: {
      /** @description URL of the exchanges of an area code, the numbers of an exchange, or the number itself once bought. */
      related: string;
    };
    /** @description Something changed its status. Told from the others by `resource_type`. */
    ResourceEvent: {
      data: {
        /** @description Type of the event. */
        type: "po_status_change" | (string & {});
        /** @description Id of the event. */
        id: string;
        /** @description When, in UTC, such as `2019-03-19T22:49:48.060Z`. */
        timestamp?: string;
        attributes: {
          /** @description What happened. The provider says that more will be added. */
          event_type: "status_change" | (string & {});
          /** @description What it happened to. */
          resource_type: "portorders" | (string & {});
          /** @description Id of what it happened to. Documented as a number, but text in the example. */
          resource_id: string | number;
          /** @description The new status. */
          status?: string | null;
          /** @description The same in words. */
          message?: string | null;
          /** @description Id of the account. */
          customer_id?: string;
          /** @description When, in UTC, such as `2019-03-19T22:49:48.060559+00:00`. */
          at?: string;
          /** @description The same as `at`. */
          timestamp?: string;
          /** @description Id of the event. */
          id?: string;
          /** @description Always `event`. */
          type?: string;
          /** @description The URL this was sent to. */
          url_override?: string | null;
          /** @description Version of this format. Documented as a number, but text in the example. */
          version?: string | number;
        };
      };
    };
    /** @description Type and id of another resource. */
    ResourceIdentifier: {
      /** @description Type of the resource. */
      type: string;
      /** @description Id of the resource. */
      id: string;
    };
    /** @description Links of one resource. The hosts and paths in them are not reliable; build URLs from ids instead. */
    ResourceLinks: {
      /** @description URL of the resource. */
      self: string;
    };
    /** @description An inbound route. */
    Route: {
      /** @constant */
      type: "route";
      /** @description Id of the route. `0` is registration over SIP. */
      id: string;
      attributes: {
        /** @description Friendly name, unique on the account. */
        alias: string;
        /** @description What `value` is. `sip-reg` has none. */
        route_type: "sip-reg" | "host" | "uri" | "number" | (string & {});
        /** @description Host, URI or phone number that calls go to. */
        value: string | null;
        /** @description Id of the point of presence. A newer member. */
        edge_strategy_id?: number | null;
      };
      links: components["schemas"]["ResourceLinks"];
    };
    /** @description What to change of a route. */
    RouteChanges: {
      /** @description Friendly name, unique on the account. */
      alias?: string;
      route_type?: components["schemas"]["NewRouteType"];
      value?: components["schemas"]["RouteValue"];
      edge_strategy_id?: components["schemas"]["EdgeStrategyId"];
    };
    /** @description A route. */
    RouteDocument: {
      data: components["schemas"]["Route"];
      links?: components["schemas"]["ResourceLinks"];
    };
    /** @description A page of routes. */
    RouteList: {
      data: components["schemas"]["Route"][];
      links: components["schemas"]["PageLinks"];
    };
    /** @description Where calls go. For `host`, an IP address or host name with an optional port (`24.239.23.40:5060`); without a port DNS SRV is tried. For `number`, 11 digits. For `uri`, `sip:user@domain` or `sips:user@domain`, with an optional port. Hosts and URIs may end in `;transport=tcp`, `udp` or `tls`, and in `;weight=N` to split calls between the primary and the failover route. */
    RouteValue: string;
    /** @description The body that sends a message. */
    SendMessageRequest: {
      data: {
        /** @constant */
        type: "message";
        attributes: components["schemas"]["NewMessage"];
      };
    };
    /** @description A message that was accepted. */
    SentLegacyMessage: {
      /** @description Id of the record, `mdr1-` and 32 hexadecimal digits. */
      id: string;
    };
    /** @description The answer to a sent message. */
    SentLegacyMessageDocument: {
      data: components["schemas"]["SentLegacyMessage"];
    };
    /** @description A message that was accepted. */
    SentMessage: {
      /** @constant */
      type: "message";
      /** @description Id of the record, `mdr2-` and 32 hexadecimal digits. */
      id: string;
      links: components["schemas"]["ResourceLinks"];
    };
    /** @description The answer to a sent message. */
    SentMessageDocument: {
      data: components["schemas"]["SentMessage"];
    };
    /**
     * @description US state or Canadian province, two letters. Case does not matter.
     * @example ny
     */
    State: string;
    /** @description The body that changes a route. */
    UpdateRouteRequest: {
      data: {
        /** @constant */
        type: "route";
        attributes: components["schemas"]["RouteChanges"];
      };
    };
    /** @description The route that a number shall use. */
    VoiceRouteRequest: {
      data: {
        /** @constant */
        type: "route";
        /**
         * @description Id of an existing route, as text.
         * @example 83834
         */
        id: string;
      };
    };
  };
  responses: {
    /** @description The access key or the secret key is wrong. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "errors": [
         *         {
         *           "detail": "Authentication failed.",
         *           "id": "7fc8c70a-ca58-430c-b383-b89df84f8083",
         *           "status": 401,
         *           "title": "Unauthorized"
         *         }
         *       ]
         *     }
         */
        "application/vnd.api+json": components["schemas"]["ErrorDocument"];
      };
    };
    /** @description A value was refused. `detail` mirrors the request, with the messages at its leaves. */
    UnprocessableEntity: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "errors": [
         *         {
         *           "detail": {
         *             "data": {
         *               "attributes": {
         *                 "zip": [
         *                   "ZIP code must be at least 4 and at most 7 digits long"
         *                 ]
         *               }
         *             }
         *           },
         *           "id": "15eb464e-d717-49e2-a6cc-e97af67c1930",
         *           "status": 422
         *         }
         *       ]
         *     }
         */
        "application/vnd.api+json": components["schemas"]["ErrorDocument"];
      };
    };
    /** @description Too many requests, or a message was taken for spam. Wait, then repeat. */
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
        /**
         * @example {
         *       "errors": [
         *         {
         *           "status": 429,
         *           "title": "Too Many Requests"
         *         }
         *       ]
         *     }
         */
        "application/vnd.api+json": components["schemas"]["ErrorDocument"];
      };
    };
    /** @description The provider failed. Try again later. */
    InternalServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "errors": [
         *         {
         *           "status": 500,
         *           "title": "Internal Server Error"
         *         }
         *       ]
         *     }
         */
        "application/vnd.api+json": components["schemas"]["ErrorDocument"];
      };
    };
    /** @description The provider is down for maintenance. Try again later. */
    ServiceUnavailable: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "errors": [
         *         {
         *           "status": 503,
         *           "title": "Service Unavailable"
         *         }
         *       ]
         *     }
         */
        "application/vnd.api+json": components["schemas"]["ErrorDocument"];
      };
    };
    /** @description The request could not be used. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "errors": [
         *         {
         *           "status": 400,
         *           "title": "Bad Request"
         *         }
         *       ]
         *     }
         */
        "application/vnd.api+json": components["schemas"]["ErrorDocument"];
      };
    };
    /** @description Not allowed. The status stands for several things: a number that is not yours or not enabled, too little money on the account, a duplicate. `detail` may tell which. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "errors": [
         *         {
         *           "status": 403,
         *           "detail": "",
         *           "title": "ActionNotAuthorizedError"
         *         }
         *       ]
         *     }
         */
        "application/vnd.api+json": components["schemas"]["ErrorDocument"];
      };
    };
    /** @description There is no such resource, or it belongs to another account. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "errors": [
         *         {
         *           "detail": "Could not find that resource on your account.",
         *           "id": "d66802f3-b56b-43da-8c55-e8c9ec3e0a6d",
         *           "status": 404
         *         }
         *       ]
         *     }
         */
        "application/vnd.api+json": components["schemas"]["ErrorDocument"];
      };
    };
    /** @description The content type is wrong, or the body is malformed. */
    UnsupportedMediaType: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "errors": [
         *         {
         *           "status": 415,
         *           "title": "Unsupported Media Type"
         *         }
         *       ]
         *     }
         */
        "application/vnd.api+json": components["schemas"]["ErrorDocument"];
      };
    };
    /** @description The number. */
    NumberFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "data": {
         *         "type": "number",
         *         "id": "16502390214",
         *         "attributes": {
         *           "rate_center": "millbrae",
         *           "value": "16502390214",
         *           "alias": null,
         *           "state": "ca",
         *           "number_type": "standard",
         *           "cnam_lookups_enabled": true
         *         },
         *         "relationships": {
         *           "cnam_preset": {
         *             "data": null
         *           },
         *           "e911_address": {
         *             "data": null
         *           },
         *           "failover_route": {
         *             "data": null
         *           },
         *           "primary_route": {
         *             "data": {
         *               "type": "route",
         *               "id": "0"
         *             }
         *           }
         *         },
         *         "links": {
         *           "self": "https://api.flowroute.com/v2/numbers/16502390214"
         *         }
         *       },
         *       "included": [
         *         {
         *           "type": "route",
         *           "id": "0",
         *           "attributes": {
         *             "route_type": "sip-reg",
         *             "alias": "sip-reg",
         *             "value": null
         *           },
         *           "links": {
         *             "self": "https://api.flowroute.com/v2/routes/0"
         *           }
         *         }
         *       ],
         *       "links": {
         *         "self": "https://api.flowroute.com/v2/numbers/16502390214"
         *       }
         *     }
         */
        "application/vnd.api+json": components["schemas"]["NumberDocument"];
      };
    };
    /** @description The number now belongs to the account. Its calls go to route `0`, registration over SIP. */
    NumberBought: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "data": {
         *         "type": "number",
         *         "id": "16502390214",
         *         "attributes": {
         *           "value": "16502390214",
         *           "alias": null,
         *           "state": "ca",
         *           "rate_center": "millbrae",
         *           "number_type": "longcode",
         *           "cnam_lookups_enabled": true,
         *           "messaging_enabled": false,
         *           "status": "PURCHASED",
         *           "note": null,
         *           "monthly_cost": 1.25,
         *           "setup_cost": 1,
         *           "inbound_rate": 0.012,
         *           "rate_type": "local",
         *           "iso_country": "US",
         *           "tier": "Standard"
         *         },
         *         "relationships": {
         *           "cnam_preset": {
         *             "data": null
         *           },
         *           "e911_address": {
         *             "data": null
         *           },
         *           "failover_route": {
         *             "data": null
         *           },
         *           "primary_route": {
         *             "data": {
         *               "type": "route",
         *               "id": "0"
         *             }
         *           }
         *         },
         *         "links": {
         *           "self": "https://api.flowroute.com/v2/numbers/16502390214"
         *         }
         *       },
         *       "included": [
         *         {
         *           "type": "route",
         *           "id": "0",
         *           "attributes": {
         *             "route_type": "sip-reg",
         *             "alias": "sip-reg",
         *             "value": null,
         *             "edge_strategy_id": null
         *           },
         *           "links": {
         *             "self": "https://api.flowroute.com/v2/routes/0"
         *           }
         *         },
         *         {
         *           "type": "message_provisioning_status",
         *           "id": "5f0c9b8e-6d0f-4f5e-9a43-0a5b2f1c7d11",
         *           "attributes": {
         *             "status": "processing",
         *             "tn": "16502390214"
         *           }
         *         }
         *       ],
         *       "links": {
         *         "self": "https://api.flowroute.com/v2/numbers/16502390214"
         *       }
         *     }
         */
        "application/vnd.api+json": components["schemas"]["NumberDocument"];
      };
    };
    /** @description A success in part. The number was bought or changed, but it could not be enabled for messages. */
    NumberWithoutMessaging: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "data": {
         *         "type": "number",
         *         "id": "16502390214",
         *         "attributes": {
         *           "value": "16502390214",
         *           "alias": null,
         *           "state": "ca",
         *           "rate_center": "millbrae",
         *           "number_type": "longcode",
         *           "cnam_lookups_enabled": true,
         *           "messaging_enabled": false,
         *           "status": "PURCHASED",
         *           "note": null,
         *           "monthly_cost": 1.25,
         *           "setup_cost": 1,
         *           "inbound_rate": 0.012,
         *           "rate_type": "local",
         *           "iso_country": "US",
         *           "tier": "Standard"
         *         },
         *         "relationships": {
         *           "cnam_preset": {
         *             "data": null
         *           },
         *           "e911_address": {
         *             "data": null
         *           },
         *           "failover_route": {
         *             "data": null
         *           },
         *           "primary_route": {
         *             "data": {
         *               "type": "route",
         *               "id": "0"
         *             }
         *           }
         *         },
         *         "links": {
         *           "self": "https://api.flowroute.com/v2/numbers/16502390214"
         *         }
         *       },
         *       "included": [
         *         {
         *           "type": "route",
         *           "id": "0",
         *           "attributes": {
         *             "route_type": "sip-reg",
         *             "alias": "sip-reg",
         *             "value": null,
         *             "edge_strategy_id": null
         *           },
         *           "links": {
         *             "self": "https://api.flowroute.com/v2/routes/0"
         *           }
         *         }
         *       ],
         *       "links": {
         *         "self": "https://api.flowroute.com/v2/numbers/16502390214"
         *       }
         *     }
         */
        "application/vnd.api+json": components["schemas"]["NumberDocument"];
      };
    };
    /** @description The number after the change. */
    NumberChanged: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "data": {
         *         "type": "number",
         *         "id": "12012673227",
         *         "attributes": {
         *           "rate_center": "oradell",
         *           "value": "12012673227",
         *           "alias": "New Test",
         *           "state": "nj",
         *           "number_type": "standard",
         *           "cnam_lookups_enabled": true
         *         },
         *         "relationships": {
         *           "cnam_preset": {
         *             "data": null
         *           },
         *           "e911_address": {
         *             "data": null
         *           },
         *           "failover_route": {
         *             "data": null
         *           },
         *           "primary_route": {
         *             "data": {
         *               "type": "route",
         *               "id": "0"
         *             }
         *           }
         *         },
         *         "links": {
         *           "self": "https://api.flowroute.com/v2/numbers/12012673227"
         *         }
         *       },
         *       "links": {
         *         "self": "https://api.flowroute.com/v2/numbers/12012673227"
         *       }
         *     }
         */
        "application/vnd.api+json": components["schemas"]["NumberDocument"];
      };
    };
    /** @description A value was refused, or media could not be fetched or are too big. */
    MessageRefused: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "errors": [
         *         {
         *           "detail": "Error fetching media: File at \"https://example.com/a.png\" is over 767840 byte limit.",
         *           "status": 422
         *         }
         *       ]
         *     }
         */
        "application/vnd.api+json": components["schemas"]["ErrorDocument"];
      };
    };
    /** @description The request could not be used. */
    JsonBadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "errors": [
         *         {
         *           "status": 400,
         *           "title": "Bad Request"
         *         }
         *       ]
         *     }
         */
        "application/json": components["schemas"]["ErrorDocument"];
      };
    };
    /** @description The access key or the secret key is wrong. */
    JsonUnauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "errors": [
         *         {
         *           "detail": "Authentication failed.",
         *           "id": "7fc8c70a-ca58-430c-b383-b89df84f8083",
         *           "status": 401,
         *           "title": "Unauthorized"
         *         }
         *       ]
         *     }
         */
        "application/json": components["schemas"]["ErrorDocument"];
      };
    };
    /** @description The recipient is not a number of 11 digits, or the sender is not a number of yours enabled for SMS. */
    LegacyForbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "errors": [
         *         {
         *           "status": 403,
         *           "detail": "",
         *           "title": "ActionNotAuthorizedError"
         *         }
         *       ]
         *     }
         */
        "application/json": components["schemas"]["ErrorDocument"];
      };
    };
    /** @description The content type is wrong, or the body is malformed. */
    JsonUnsupportedMediaType: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "errors": [
         *         {
         *           "status": 415,
         *           "title": "Unsupported Media Type"
         *         }
         *       ]
         *     }
         */
        "application/json": components["schemas"]["ErrorDocument"];
      };
    };
    /** @description A value was refused. `detail` mirrors the request, with the messages at its leaves. */
    JsonUnprocessableEntity: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "errors": [
         *         {
         *           "detail": {
         *             "data": {
         *               "attributes": {
         *                 "zip": [
         *                   "ZIP code must be at least 4 and at most 7 digits long"
         *                 ]
         *               }
         *             }
         *           },
         *           "id": "15eb464e-d717-49e2-a6cc-e97af67c1930",
         *           "status": 422
         *         }
         *       ]
         *     }
         */
        "application/json": components["schemas"]["ErrorDocument"];
      };
    };
    /** @description Too many requests, or a message was taken for spam. Wait, then repeat. */
    JsonTooManyRequests: {
      headers: {
        /**
         * @description Seconds to wait, or a date.
         * @example 1
         */
        "Retry-After"?: string;
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "errors": [
         *         {
         *           "status": 429,
         *           "title": "Too Many Requests"
         *         }
         *       ]
         *     }
         */
        "application/json": components["schemas"]["ErrorDocument"];
      };
    };
    /** @description The provider failed. Try again later. */
    JsonInternalServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "errors": [
         *         {
         *           "status": 500,
         *           "title": "Internal Server Error"
         *         }
         *       ]
         *     }
         */
        "application/json": components["schemas"]["ErrorDocument"];
      };
    };
    /** @description The provider is down for maintenance. Try again later. */
    JsonServiceUnavailable: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "errors": [
         *         {
         *           "status": 503,
         *           "title": "Service Unavailable"
         *         }
         *       ]
         *     }
         */
        "application/json": components["schemas"]["ErrorDocument"];
      };
    };
    /** @description There is no such record, or it belongs to another account. */
    LegacyNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "errors": [
         *         {
         *           "detail": "Could not find that resource on your account.",
         *           "id": "d66802f3-b56b-43da-8c55-e8c9ec3e0a6d",
         *           "status": 404
         *         }
         *       ]
         *     }
         */
        "application/json": components["schemas"]["ErrorDocument"];
      };
    };
    /** @description The address cannot be located. */
    E911AddressNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "errors": [
         *         {
         *           "detail": "Could not geocode this address. Please check the validity of your address.",
         *           "id": "7fcfd1cd-486b-4159-8484-b710bd4bbab4",
         *           "status": 400,
         *           "title": "Client Error"
         *         }
         *       ]
         *     }
         */
        "application/vnd.api+json": components["schemas"]["ErrorDocument"];
      };
    };
    /** @description The account has this address already, or too little money. `detail` tells which. */
    E911AddressDuplicate: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "errors": [
         *         {
         *           "detail": "Duplicate address.",
         *           "status": 403
         *         }
         *       ]
         *     }
         */
        "application/vnd.api+json": components["schemas"]["ErrorDocument"];
      };
    };
    /** @description The E911 address. */
    E911Address: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "data": {
         *         "type": "e911",
         *         "id": "21845",
         *         "attributes": {
         *           "label": "Office Space III",
         *           "first_name": "Albus",
         *           "last_name": "Rasputin, Jr.",
         *           "street_number": "666",
         *           "street_name": "Main St",
         *           "address_type": "Suite",
         *           "address_type_number": "333",
         *           "city": "Seattle",
         *           "state": "WA",
         *           "country": "US",
         *           "zip": "98101"
         *         },
         *         "links": {
         *           "self": "https://api.flowroute.com/v2/e911s/21845"
         *         }
         *       }
         *     }
         */
        "application/vnd.api+json": components["schemas"]["E911AddressDocument"];
      };
    };
    /** @description The number does not support emergency services. */
    E911NotSupported: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "errors": [
         *         {
         *           "detail": "Cannot assign an E911 record to a number that does not support emergency services.",
         *           "status": 422
         *         }
         *       ]
         *     }
         */
        "application/vnd.api+json": components["schemas"]["ErrorDocument"];
      };
    };
    /** @description The name was refused, or the account has it already. */
    CnamRecordRefused: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "errors": [
         *         {
         *           "detail": {
         *             "value": [
         *               "CNAM value already exists."
         *             ]
         *           },
         *           "status": 422
         *         }
         *       ]
         *     }
         */
        "application/vnd.api+json": components["schemas"]["ErrorDocument"];
      };
    };
    /** @description There is no such order, or it belongs to another account. A list gives it where there is none at all. */
    NoPortOrder: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "errors": [
         *         {
         *           "detail": "No such port order",
         *           "status": 404,
         *           "title": "Resource not found"
         *         }
         *       ]
         *     }
         */
        "application/json": components["schemas"]["ErrorDocument"];
      };
    };
    /** @description Not allowed. The status stands for several things: a number that is not yours or not enabled, too little money on the account, a duplicate. `detail` may tell which. */
    JsonForbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "errors": [
         *         {
         *           "status": 403,
         *           "detail": "",
         *           "title": "ActionNotAuthorizedError"
         *         }
         *       ]
         *     }
         */
        "application/json": components["schemas"]["ErrorDocument"];
      };
    };
    /** @description The port order. */
    PortOrder: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "data": {
         *         "type": "portorder",
         *         "id": "41351",
         *         "attributes": {
         *           "alias": "Port Order 6/12/2018",
         *           "billing_address": {
         *             "city": "Seattle",
         *             "country": "US",
         *             "state": "WA",
         *             "street": "1218 3rd Ave",
         *             "street2": null,
         *             "zip": "98101"
         *           },
         *           "billing_name": "John Doe",
         *           "billing_number": "",
         *           "business_documents": [
         *             {
         *               "filename": "https://mysite.com/port-order-docs/csr.pdf",
         *               "status": "uploaded"
         *             }
         *           ],
         *           "comments": [],
         *           "company": "Leather Inc.",
         *           "cost": "7.5",
         *           "desired_completion_date": "2018-07-12",
         *           "enable_cnam_lookups": true,
         *           "group_id": "41352",
         *           "last_4_ssn": "",
         *           "loa_details": {
         *             "email": "john@example.com",
         *             "cc": "jane@example.com"
         *           },
         *           "numbers": [
         *             "+14252081174"
         *           ],
         *           "pin": "4321",
         *           "presets": {
         *             "alias": null,
         *             "cnam_id": null,
         *             "e911_id": null,
         *             "failover_route_id": null,
         *             "primary_route_id": null
         *           },
         *           "provider": "Verizon",
         *           "provider_account": "123ABC",
         *           "status": "pending",
         *           "status_updated_at": null,
         *           "status_url": "https://example.com/flowroute/5f2b8c",
         *           "usage_type": "residential"
         *         }
         *       }
         *     }
         */
        "application/json": components["schemas"]["PortOrderDocument"];
      };
    };
  };
  parameters: {
    /**
     * @description Digits the number starts with. The server puts the country code 1 in front unless they start with it or with a plus sign and another country code. Text, so that zeros survive.
     * @example 1206
     */
    StartsWith: string;
    /**
     * @description Digits the number ends with. Text, so that zeros in front survive.
     * @example 007
     */
    EndsWith: string;
    /**
     * @description Digits anywhere in the number.
     * @example 555
     */
    Contains: string;
    /**
     * @description How many items a page has. Not confirmed by the provider: Whether a `limit` above the maximum is an error or is cut is not documented; an error is expected.
     * @example 100
     */
    Limit: number;
    /**
     * @description How many items to skip.
     * @example 0
     */
    Offset: number;
    /**
     * @description How many items a page has. Not confirmed by the provider: Whether a `limit` above the maximum is an error or is cut is not documented; an error is expected.
     * @example 100
     */
    LimitTo400: number;
    /**
     * @description Only where at least one number costs this much or less to set up, in USD.
     * @example 3.25
     */
    MaxSetupCost: number;
    /**
     * @description The phone number, one of the account's.
     * @example 12012673227
     */
    AccountNumber: components["schemas"]["Did"];
    /**
     * @description The phone number, one of the account's.
     * @example 12012673227
     */
    NumberId: components["schemas"]["Did"];
    /**
     * @description Start of the period, as a date or a date and time. Without a zone it is read as UTC. Not confirmed by the provider: Messages at the very instant of `start_date` are taken to be in the list.
     * @example 2017-12-01
     */
    StartDate: components["schemas"]["MessageDate"];
    /**
     * @description End of the period, as a date or a date and time. Without a zone it is read as UTC. Not confirmed by the provider: Without `end_date`, the period is taken to end now.
     * @example 2018-01-08T00:00:00.000Z
     */
    EndDate: components["schemas"]["MessageDate"];
    /**
     * @description How many messages a page has; any positive number. Better always given. Not confirmed by the provider: The default `limit` of messages is not documented; it is taken to be 10, as in the other lists.
     * @example 100
     */
    MessageLimit: number;
    /**
     * @description How many items a page has. Not confirmed by the provider: Whether a `limit` above the maximum is an error or is cut is not documented; an error is expected.
     * @example 100
     */
    LimitTo2000: number;
    /**
     * @description Id of the E911 address.
     * @example 21301
     */
    E911Id: string;
    /**
     * @description How many items a page has. The provider says that it enforces no maximum.
     * @example 100
     */
    LimitUnbounded: number;
    /**
     * @description Id of the caller name. Records have it as a string, the answer to an assignment as a number.
     * @example 17604
     */
    CnamId: string | number;
    /**
     * @description Id of the port order. The documentation calls it an integer; examples have a string.
     * @example 41351
     */
    PortOrderId: string | number;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  listAccountPhoneNumbers: {
    parameters: {
      query?: {
        /**
         * @description Digits the number starts with. The server puts the country code 1 in front unless they start with it or with a plus sign and another country code. Text, so that zeros survive.
         * @example 1206
         */
        starts_with?: components["parameters"]["StartsWith"];
        /**
         * @description Digits the number ends with. Text, so that zeros in front survive.
         * @example 007
         */
        ends_with?: components["parameters"]["EndsWith"];
        /**
         * @description Digits anywhere in the number.
         * @example 555
         */
        contains?: components["parameters"]["Contains"];
        /**
         * @description How many items a page has. Not confirmed by the provider: Whether a `limit` above the maximum is an error or is cut is not documented; an error is expected.
         * @example 100
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description How many items to skip.
         * @example 0
         */
        offset?: components["parameters"]["Offset"];
        /**
         * @description Only numbers with exactly this friendly name. A newer filter; the provider's SDKs do not have it.
         * @example Home Phone
         */
        alias?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of numbers. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "type": "number",
           *           "id": "12012673227",
           *           "attributes": {
           *             "rate_center": "oradell",
           *             "value": "12012673227",
           *             "alias": null,
           *             "state": "nj",
           *             "number_type": "standard",
           *             "cnam_lookups_enabled": true
           *           },
           *           "links": {
           *             "self": "https://api.flowroute.com/v2/numbers/12012673227"
           *           }
           *         }
           *       ],
           *       "links": {
           *         "self": "https://api.flowroute.com/v2/numbers?starts_with=1201&limit=3&offset=0"
           *       }
           *     }
           */
          "application/vnd.api+json": components["schemas"]["AccountNumberList"];
        };
      };
      401: components["responses"]["Unauthorized"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  listAvailableAreaCodes: {
    parameters: {
      query?: {
        /**
         * @description How many items a page has. Not confirmed by the provider: Whether a `limit` above the maximum is an error or is cut is not documented; an error is expected.
         * @example 100
         */
        limit?: components["parameters"]["LimitTo400"];
        /**
         * @description How many items to skip.
         * @example 0
         */
        offset?: components["parameters"]["Offset"];
        /**
         * @description Only where at least one number costs this much or less to set up, in USD.
         * @example 3.25
         */
        max_setup_cost?: components["parameters"]["MaxSetupCost"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of area codes. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "type": "areacode",
           *           "id": "201",
           *           "links": {
           *             "related": "https://api.flowroute.com/v2/numbers/available/exchanges?areacode=201"
           *           }
           *         }
           *       ],
           *       "links": {
           *         "self": "https://api.flowroute.com/v2/numbers/available/areacodes?max_setup_cost=3&limit=1&offset=0",
           *         "next": "https://api.flowroute.com/v2/numbers/available/areacodes?max_setup_cost=3&limit=1&offset=1"
           *       }
           *     }
           */
          "application/vnd.api+json": components["schemas"]["AreaCodeList"];
        };
      };
      401: components["responses"]["Unauthorized"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  listAvailableExchangeCodes: {
    parameters: {
      query?: {
        /**
         * @description How many items a page has. Not confirmed by the provider: Whether a `limit` above the maximum is an error or is cut is not documented; an error is expected.
         * @example 100
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description How many items to skip.
         * @example 0
         */
        offset?: components["parameters"]["Offset"];
        /**
         * @description Only where at least one number costs this much or less to set up, in USD.
         * @example 3.25
         */
        max_setup_cost?: components["parameters"]["MaxSetupCost"];
        /**
         * @description Only this area code.
         * @example 347
         */
        areacode?: string | number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of exchanges. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "type": "exchange",
           *           "id": "347215",
           *           "links": {
           *             "related": "https://api.flowroute.com/v2/numbers/available?starts_with=1347215"
           *           }
           *         }
           *       ],
           *       "links": {
           *         "self": "https://api.flowroute.com/v2/numbers/available/exchanges?areacode=347&limit=1&offset=0",
           *         "next": "https://api.flowroute.com/v2/numbers/available/exchanges?areacode=347&limit=1&offset=1"
           *       }
           *     }
           */
          "application/vnd.api+json": components["schemas"]["ExchangeList"];
        };
      };
      401: components["responses"]["Unauthorized"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  searchPurchasablePhoneNumbers: {
    parameters: {
      query?: {
        /**
         * @description Digits the number starts with. The server puts the country code 1 in front unless they start with it or with a plus sign and another country code. Text, so that zeros survive.
         * @example 1206
         */
        starts_with?: components["parameters"]["StartsWith"];
        /**
         * @description Digits anywhere in the number.
         * @example 555
         */
        contains?: components["parameters"]["Contains"];
        /**
         * @description Digits the number ends with. Text, so that zeros in front survive.
         * @example 007
         */
        ends_with?: components["parameters"]["EndsWith"];
        /**
         * @description How many items a page has. Not confirmed by the provider: Whether a `limit` above the maximum is an error or is cut is not documented; an error is expected.
         * @example 100
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description How many items to skip.
         * @example 0
         */
        offset?: components["parameters"]["Offset"];
        /**
         * @description Abbreviated name of a rate centre. Case does not matter. The server wants `state` beside it.
         * @example seattle
         */
        rate_center?: string;
        /**
         * @description US state or Canadian province, two letters. Case does not matter.
         * @example wa
         */
        state?: components["schemas"]["State"];
        /**
         * @description Only numbers of this type. A newer filter; the provider's SDKs do not have it.
         * @example toll-free
         */
        number_type?: "toll-free" | "longcode" | (string & {});
        /**
         * @description Only numbers of this country, as two letters (ISO 3166-1). A newer filter.
         * @example US
         */
        iso_country?: string;
        /**
         * @description What to sort by. `number`, `value` and `tn` all mean the phone number. A newer parameter; whether the order can be reversed is not documented.
         * @example monthly_cost
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
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of numbers for sale. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "type": "number",
           *           "id": "16463439507",
           *           "attributes": {
           *             "rate_center": "nwyrcyzn01",
           *             "value": "16463439507",
           *             "monthly_cost": 1.25,
           *             "state": "ny",
           *             "number_type": "standard",
           *             "setup_cost": 1
           *           },
           *           "links": {
           *             "related": "https://api.flowroute.com/v2/numbers/16463439507"
           *           }
           *         }
           *       ],
           *       "links": {
           *         "self": "https://api.flowroute.com/v2/numbers/available?starts_with=1646&limit=1&offset=0",
           *         "next": "https://api.flowroute.com/v2/numbers/available?starts_with=1646&limit=1&offset=1"
           *       }
           *     }
           */
          "application/vnd.api+json": components["schemas"]["PurchasableNumberList"];
        };
      };
      401: components["responses"]["Unauthorized"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  listPhoneNumberDetailsBatch: {
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
         *         "+12067452233",
         *         "+12068732211"
         *       ]
         *     }
         */
        "application/vnd.api+json": components["schemas"]["NumberDetailsQuery"];
      };
    };
    responses: {
      /** @description The numbers that were found, with their relationships. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "type": "number",
           *           "id": "12067452233",
           *           "attributes": {
           *             "rate_center": "seattle",
           *             "value": "12067452233",
           *             "alias": null,
           *             "state": "wa",
           *             "number_type": "longcode",
           *             "cnam_lookups_enabled": true
           *           },
           *           "relationships": {
           *             "cnam_preset": {
           *               "data": null
           *             },
           *             "e911_address": {
           *               "data": null
           *             },
           *             "failover_route": {
           *               "data": null
           *             },
           *             "primary_route": {
           *               "data": {
           *                 "type": "route",
           *                 "id": "0"
           *               }
           *             }
           *           },
           *           "links": {
           *             "self": "https://api.flowroute.com/v2/numbers/12067452233"
           *           }
           *         }
           *       ]
           *     }
           */
          "application/vnd.api+json": components["schemas"]["NumberBatch"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  getPhoneNumberDetails: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The phone number, one of the account's.
         * @example 12012673227
         */
        id: components["parameters"]["AccountNumber"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["NumberFound"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  purchasePhoneNumber: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The number to buy.
         * @example 16502390214
         */
        id: components["schemas"]["Did"];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        /**
         * @example {
         *       "messaging_enabled": true
         *     }
         */
        "application/vnd.api+json": components["schemas"]["PurchaseOptions"];
      };
    };
    responses: {
      200: components["responses"]["NumberFound"];
      201: components["responses"]["NumberBought"];
      207: components["responses"]["NumberWithoutMessaging"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  releasePhoneNumber: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The phone number, one of the account's.
         * @example 12012673227
         */
        id: components["parameters"]["AccountNumber"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The number was released. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  updatePhoneNumber: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The phone number, one of the account's.
         * @example 12012673227
         */
        id: components["parameters"]["AccountNumber"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "type": "number",
         *       "alias": "New Test"
         *     }
         */
        "application/vnd.api+json": components["schemas"]["NumberChanges"];
      };
    };
    responses: {
      200: components["responses"]["NumberChanged"];
      207: components["responses"]["NumberWithoutMessaging"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  setPhoneNumberCallback: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The phone number, one of the account's.
         * @example 12012673227
         */
        id: components["parameters"]["AccountNumber"];
        /**
         * @description Which callback. `dlr_callback` is the old name of `sms_dlr_callback`.
         * @example sms_dlr_callback
         */
        callback_type: components["schemas"]["MessageCallbackType"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "data": {
         *         "attributes": {
         *           "callback_url": "https://example.com/dlr"
         *         }
         *       }
         *     }
         */
        "application/vnd.api+json": components["schemas"]["MessageCallbackRequest"];
      };
    };
    responses: {
      /** @description The URL was set. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  listInboundRoutes: {
    parameters: {
      query?: {
        /**
         * @description How many items a page has. Not confirmed by the provider: Whether a `limit` above the maximum is an error or is cut is not documented; an error is expected.
         * @example 100
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description How many items to skip.
         * @example 0
         */
        offset?: components["parameters"]["Offset"];
        /**
         * @description Only routes of this type. Documented, though the provider's Python SDK does not have it.
         * @example host
         */
        route_type?: "sip-reg" | "host" | "uri" | "number";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of routes. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "type": "route",
           *           "id": "0",
           *           "attributes": {
           *             "route_type": "sip-reg",
           *             "alias": "sip-reg",
           *             "value": null
           *           },
           *           "links": {
           *             "self": "https://api.flowroute.com/v2/routes/0"
           *           }
           *         },
           *         {
           *           "type": "route",
           *           "id": "83834",
           *           "attributes": {
           *             "route_type": "number",
           *             "alias": "PSTNroute1",
           *             "value": "12065551212"
           *           },
           *           "links": {
           *             "self": "https://api.flowroute.com/v2/routes/83834"
           *           }
           *         }
           *       ],
           *       "links": {
           *         "self": "https://api.flowroute.com/v2/routes?limit=2&offset=0",
           *         "next": "https://api.flowroute.com/v2/routes?limit=2&offset=2"
           *       }
           *     }
           */
          "application/vnd.api+json": components["schemas"]["RouteList"];
        };
      };
      401: components["responses"]["Unauthorized"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  createInboundRoute: {
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
         *       "data": {
         *         "type": "route",
         *         "attributes": {
         *           "route_type": "host",
         *           "value": "il775u.sonsofodin.com",
         *           "alias": "new route"
         *         }
         *       }
         *     }
         */
        "application/vnd.api+json": components["schemas"]["CreateRouteRequest"];
      };
    };
    responses: {
      /** @description The new route. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": {
           *         "type": "route",
           *         "id": "98396",
           *         "attributes": {
           *           "alias": "new route",
           *           "route_type": "host",
           *           "value": "il775u.sonsofodin.com"
           *         },
           *         "links": {
           *           "self": "https://api.flowroute.com/routes/98396"
           *         }
           *       },
           *       "links": {
           *         "self": "https://api.flowroute.com/routes/98396"
           *       }
           *     }
           */
          "application/vnd.api+json": components["schemas"]["RouteDocument"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  listEdgeStrategies: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All points of presence. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "type": "edge_strategy",
           *           "id": 4,
           *           "attributes": {
           *             "name": "US-East-VA",
           *             "description": "From North Virginia, or other regions if necessary.",
           *             "firewall_rules": "34.226.36.32/28, 34.226.36.32-34.226.36.47",
           *             "naptr": "us-east-va.sip.flowroute.com"
           *           }
           *         }
           *       ]
           *     }
           */
          "application/vnd.api+json": components["schemas"]["EdgeStrategyList"];
        };
      };
      401: components["responses"]["Unauthorized"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  updateInboundRoute: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the route.
         * @example 98396
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "data": {
         *         "type": "route",
         *         "attributes": {
         *           "alias": "newer route"
         *         }
         *       }
         *     }
         */
        "application/vnd.api+json": components["schemas"]["UpdateRouteRequest"];
      };
    };
    responses: {
      /** @description The route after the change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": {
           *         "type": "route",
           *         "id": "98396",
           *         "attributes": {
           *           "alias": "newer route",
           *           "route_type": "host",
           *           "value": "il775u.sonsofodin.com"
           *         },
           *         "links": {
           *           "self": "https://api.flowroute.com/v2/routes/98396"
           *         }
           *       },
           *       "links": {
           *         "self": "https://api.flowroute.com/v2/routes/98396"
           *       }
           *     }
           */
          "application/vnd.api+json": components["schemas"]["RouteDocument"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  updatePrimaryVoiceRoute: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The phone number, one of the account's.
         * @example 12012673227
         */
        number_id: components["parameters"]["NumberId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "data": {
         *         "type": "route",
         *         "id": "83834"
         *       }
         *     }
         */
        "application/vnd.api+json": components["schemas"]["VoiceRouteRequest"];
      };
    };
    responses: {
      /** @description The route was set. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  updateFailoverVoiceRoute: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The phone number, one of the account's.
         * @example 12012673227
         */
        number_id: components["parameters"]["NumberId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "data": {
         *         "type": "route",
         *         "id": "98396"
         *       }
         *     }
         */
        "application/vnd.api+json": components["schemas"]["VoiceRouteRequest"];
      };
    };
    responses: {
      /** @description The route was set. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  removeVoiceRoute: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The phone number, one of the account's.
         * @example 12012673227
         */
        number_id: components["parameters"]["NumberId"];
        /**
         * @description Which of the number's routes.
         * @example failover_route
         */
        relationship: "primary_route" | "failover_route";
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The route was removed from the number. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  listMessages: {
    parameters: {
      query: {
        /**
         * @description Start of the period, as a date or a date and time. Without a zone it is read as UTC. Not confirmed by the provider: Messages at the very instant of `start_date` are taken to be in the list.
         * @example 2017-12-01
         */
        start_date: components["parameters"]["StartDate"];
        /**
         * @description End of the period, as a date or a date and time. Without a zone it is read as UTC. Not confirmed by the provider: Without `end_date`, the period is taken to end now.
         * @example 2018-01-08T00:00:00.000Z
         */
        end_date?: components["parameters"]["EndDate"];
        /**
         * @description How many messages a page has; any positive number. Better always given. Not confirmed by the provider: The default `limit` of messages is not documented; it is taken to be 10, as in the other lists.
         * @example 100
         */
        limit?: components["parameters"]["MessageLimit"];
        /**
         * @description How many items to skip.
         * @example 0
         */
        offset?: components["parameters"]["Offset"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of messages. It has no link to itself. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "type": "message",
           *           "id": "mdr2-39cadeace66e11e7aff806cd7f24ba2d",
           *           "attributes": {
           *             "body": "test sms on v2",
           *             "status": "message buffered",
           *             "direction": "outbound",
           *             "amount_nanodollars": 4000000,
           *             "to": "12061232634",
           *             "message_encoding": 0,
           *             "timestamp": "2017-12-21T16:44:34.93Z",
           *             "delivery_receipts": [
           *               {
           *                 "status": "message buffered",
           *                 "status_code": 1003,
           *                 "status_code_description": "Message accepted by Carrier",
           *                 "timestamp": "2017-12-21T16:44:35.00Z",
           *                 "level": 2
           *               },
           *               {
           *                 "status": "smsc submit",
           *                 "status_code": null,
           *                 "status_code_description": "Message has been sent",
           *                 "timestamp": "2017-12-21T16:44:35.00Z",
           *                 "level": 1
           *               }
           *             ],
           *             "amount_display": "$0.0040",
           *             "from": "12012673227",
           *             "is_mms": false,
           *             "message_type": "longcode"
           *           }
           *         }
           *       ],
           *       "links": {
           *         "next": "https://api.flowroute.com/v2.1/messages?limit=1&start_date=2017-12-01T00%3A00%3A00&offset=1"
           *       }
           *     }
           */
          "application/vnd.api+json": components["schemas"]["MessageList"];
        };
      };
      401: components["responses"]["Unauthorized"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
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
        "application/vnd.api+json": components["schemas"]["SendMessageRequest"];
      };
    };
    responses: {
      /** @description The message was accepted. Look it up by its id, or wait for the delivery receipts. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": {
           *         "type": "message",
           *         "id": "mdr2-39cadeace66e11e7aff806cd7f24ba2d",
           *         "links": {
           *           "self": "https://api.flowroute.com/v2.1/messages/mdr2-39cadeace66e11e7aff806cd7f24ba2d"
           *         }
           *       }
           *     }
           */
          "application/vnd.api+json": components["schemas"]["SentMessageDocument"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["MessageRefused"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  getMessage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the record, with its prefix `mdr2-`.
         * @example mdr2-ca82be46e6ba11e79d08862d092cf73d
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The message. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": {
           *         "type": "message",
           *         "id": "mdr2-ca82be46e6ba11e79d08862d092cf73d",
           *         "attributes": {
           *           "body": "Hello are you there? ",
           *           "status": "delivered",
           *           "direction": "inbound",
           *           "amount_nanodollars": 4000000,
           *           "to": "12012673227",
           *           "message_encoding": 0,
           *           "timestamp": "2017-12-22T01:52:39.39Z",
           *           "delivery_receipts": [],
           *           "amount_display": "$0.0040",
           *           "from": "12061232634",
           *           "is_mms": false,
           *           "message_type": "longcode"
           *         }
           *       }
           *     }
           */
          "application/vnd.api+json": components["schemas"]["MessageDocument"];
        };
      };
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  setAccountCallback: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Which callback. `dlr_callback` is the old name of `sms_dlr_callback`.
         * @example sms_callback
         */
        callback_type: components["schemas"]["MessageCallbackType"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "data": {
         *         "attributes": {
         *           "callback_url": "https://example.com/sms"
         *         }
         *       }
         *     }
         */
        "application/vnd.api+json": components["schemas"]["MessageCallbackRequest"];
      };
    };
    responses: {
      /** @description The URL was set. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  listLegacyMessages: {
    parameters: {
      query: {
        /**
         * @description Start of the period, as a date or a date and time. Without a zone it is read as UTC. Not confirmed by the provider: Messages at the very instant of `start_date` are taken to be in the list.
         * @example 2017-12-01
         */
        start_date: components["parameters"]["StartDate"];
        /**
         * @description End of the period, as a date or a date and time. Without a zone it is read as UTC. Not confirmed by the provider: Without `end_date`, the period is taken to end now.
         * @example 2018-01-08T00:00:00.000Z
         */
        end_date?: components["parameters"]["EndDate"];
        /**
         * @description How many messages a page has; any positive number. Better always given. Not confirmed by the provider: The default `limit` of messages is not documented; it is taken to be 10, as in the other lists.
         * @example 100
         */
        limit?: components["parameters"]["MessageLimit"];
        /**
         * @description How many items to skip.
         * @example 0
         */
        offset?: components["parameters"]["Offset"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of messages. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "type": "message",
           *           "id": "mdr1-fab29a740129404a8ca794efc1359e12",
           *           "attributes": {
           *             "body": "Gee, nice marmot!",
           *             "direction": "outbound",
           *             "amount_nanodollars": 4000000,
           *             "message_encoding": 0,
           *             "timestamp": "2016-05-03T17:41:00.478893+00:00",
           *             "has_mms": false,
           *             "to": "15305557784",
           *             "amount_display": "$0.0040",
           *             "from": "18444205700",
           *             "callback_url": null,
           *             "message_type": "long-code"
           *           }
           *         }
           *       ],
           *       "links": {
           *         "next": "https://api.flowroute.com/v2/messages?limit=1&start_date=2016-05-01&offset=1"
           *       }
           *     }
           */
          "application/json": components["schemas"]["LegacyMessageList"];
        };
      };
      401: components["responses"]["JsonUnauthorized"];
      422: components["responses"]["JsonUnprocessableEntity"];
      429: components["responses"]["JsonTooManyRequests"];
      500: components["responses"]["JsonInternalServerError"];
      503: components["responses"]["JsonServiceUnavailable"];
    };
  };
  createLegacyMessage: {
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
         *       "to": "15305557784",
         *       "from": "18444205700",
         *       "content": "Gee, nice marmot!"
         *     }
         */
        "application/json": components["schemas"]["NewLegacyMessage"];
      };
    };
    responses: {
      /** @description The message was accepted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": {
           *         "id": "mdr1-fab29a740129404a8ca794efc1359e12"
           *       }
           *     }
           */
          "application/json": components["schemas"]["SentLegacyMessageDocument"];
        };
      };
      400: components["responses"]["JsonBadRequest"];
      401: components["responses"]["JsonUnauthorized"];
      403: components["responses"]["LegacyForbidden"];
      415: components["responses"]["JsonUnsupportedMediaType"];
      422: components["responses"]["JsonUnprocessableEntity"];
      429: components["responses"]["JsonTooManyRequests"];
      500: components["responses"]["JsonInternalServerError"];
      503: components["responses"]["JsonServiceUnavailable"];
    };
  };
  getLegacyMessage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the record, with its prefix `mdr1-`.
         * @example mdr1-fab29a740129404a8ca794efc1359e12
         */
        record_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The message. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": {
           *         "type": "message",
           *         "id": "mdr1-fab29a740129404a8ca794efc1359e12",
           *         "attributes": {
           *           "body": "Gee, nice marmot!",
           *           "direction": "outbound",
           *           "amount_nanodollars": 4000000,
           *           "message_encoding": 0,
           *           "timestamp": "2016-05-03T17:41:00.478893+00:00",
           *           "has_mms": false,
           *           "to": "15305557784",
           *           "amount_display": "$0.0040",
           *           "from": "18444205700",
           *           "callback_url": null,
           *           "message_type": "long-code"
           *         }
           *       }
           *     }
           */
          "application/json": components["schemas"]["LegacyMessageDocument"];
        };
      };
      401: components["responses"]["JsonUnauthorized"];
      404: components["responses"]["LegacyNotFound"];
      429: components["responses"]["JsonTooManyRequests"];
      500: components["responses"]["JsonInternalServerError"];
      503: components["responses"]["JsonServiceUnavailable"];
    };
  };
  listE911Addresses: {
    parameters: {
      query?: {
        /**
         * @description How many items a page has. Not confirmed by the provider: Whether a `limit` above the maximum is an error or is cut is not documented; an error is expected.
         * @example 100
         */
        limit?: components["parameters"]["LimitTo2000"];
        /**
         * @description How many items to skip.
         * @example 0
         */
        offset?: components["parameters"]["Offset"];
        /**
         * @description Only addresses in this US state or Canadian province.
         * @example WA
         */
        state?: components["schemas"]["State"];
        /**
         * @description Only addresses whose label contains this, whatever its case.
         * @example office
         */
        label?: string;
        /**
         * @description Only addresses whose street name contains this, whatever its case.
         * @example main
         */
        street_name?: string;
        /**
         * @description Only addresses whose city contains this, whatever its case.
         * @example seattle
         */
        city?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of E911 addresses. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "type": "e911",
           *           "id": "20930",
           *           "attributes": {
           *             "label": "Example E911",
           *             "first_name": "Maria",
           *             "last_name": "Bermudez",
           *             "street_number": "7742",
           *             "street_name": "20th Ave SW",
           *             "address_type": "Lobby",
           *             "address_type_number": "12",
           *             "city": "Seattle",
           *             "state": "WA",
           *             "country": "USA",
           *             "zip": "98106"
           *           },
           *           "links": {
           *             "self": "https://api.flowroute.com/v2/e911s/20930"
           *           }
           *         },
           *         {
           *           "type": "e911",
           *           "id": "20707",
           *           "attributes": {
           *             "label": "5th E911",
           *             "first_name": "Something",
           *             "last_name": "Someone",
           *             "street_number": "645",
           *             "street_name": "Main St",
           *             "address_type": "Apartment",
           *             "address_type_number": "12",
           *             "city": "Seattle",
           *             "state": "WA",
           *             "country": "US",
           *             "zip": "98104"
           *           },
           *           "links": {
           *             "self": "https://api.flowroute.com/v2/e911s/20707"
           *           }
           *         }
           *       ],
           *       "links": {
           *         "self": "https://api.flowroute.com/v2/e911s?limit=2&offset=0",
           *         "next": "https://api.flowroute.com/v2/e911s?limit=2&offset=2"
           *       }
           *     }
           */
          "application/vnd.api+json": components["schemas"]["E911AddressList"];
        };
      };
      401: components["responses"]["Unauthorized"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  createE911Address: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The whole address. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "data": {
         *         "type": "e911",
         *         "attributes": {
         *           "label": "E911 Test",
         *           "first_name": "Chris",
         *           "last_name": "Smith",
         *           "street_number": "1218",
         *           "street_name": "3rd Ave",
         *           "city": "Seattle",
         *           "state": "WA",
         *           "country": "US",
         *           "zip": "98101"
         *         }
         *       }
         *     }
         */
        "application/vnd.api+json": components["schemas"]["E911AddressRequest"];
      };
    };
    responses: {
      /** @description The address was created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": {
           *         "type": "e911",
           *         "id": "21301",
           *         "attributes": {
           *           "label": "E911 Test",
           *           "first_name": "Chris",
           *           "last_name": "Smith",
           *           "street_number": "1218",
           *           "street_name": "3rd Ave",
           *           "city": "Seattle",
           *           "state": "WA",
           *           "country": "US",
           *           "zip": "98101"
           *         },
           *         "links": {
           *           "self": "https://api.flowroute.com/v2/e911s/21301"
           *         }
           *       }
           *     }
           */
          "application/vnd.api+json": components["schemas"]["E911AddressDocument"];
        };
      };
      400: components["responses"]["E911AddressNotFound"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["E911AddressDuplicate"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  validateE911Address: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The whole address. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "data": {
         *         "type": "e911",
         *         "attributes": {
         *           "label": "E911 Test",
         *           "first_name": "Chris",
         *           "last_name": "Smith",
         *           "street_number": "1182",
         *           "street_name": "3rd Ave",
         *           "address_type": "Suite",
         *           "address_type_number": "600",
         *           "city": "Seattle",
         *           "state": "WA",
         *           "country": "US",
         *           "zip": "98101"
         *         }
         *       }
         *     }
         */
        "application/vnd.api+json": components["schemas"]["E911AddressRequest"];
      };
    };
    responses: {
      /** @description The address is valid. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["E911AddressNotFound"];
      401: components["responses"]["Unauthorized"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  getE911Address: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the E911 address.
         * @example 21301
         */
        e911_id: components["parameters"]["E911Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["E911Address"];
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  deleteE911Address: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the E911 address.
         * @example 21301
         */
        e911_id: components["parameters"]["E911Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The address was deleted. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  updateE911Address: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the E911 address.
         * @example 21301
         */
        e911_id: components["parameters"]["E911Id"];
      };
      cookie?: never;
    };
    /** @description The changed members. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "data": {
         *         "type": "e911",
         *         "attributes": {
         *           "last_name": "Wiley"
         *         }
         *       }
         *     }
         */
        "application/vnd.api+json": components["schemas"]["E911AddressUpdate"];
      };
    };
    responses: {
      200: components["responses"]["E911Address"];
      400: components["responses"]["E911AddressNotFound"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["E911AddressDuplicate"];
      404: components["responses"]["NotFound"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  listE911AddressNumbers: {
    parameters: {
      query?: {
        /**
         * @description How many items a page has. Not confirmed by the provider: Whether a `limit` above the maximum is an error or is cut is not documented; an error is expected.
         * @example 100
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description How many items to skip.
         * @example 0
         */
        offset?: components["parameters"]["Offset"];
      };
      header?: never;
      path: {
        /**
         * @description Id of the E911 address.
         * @example 21301
         */
        e911_id: components["parameters"]["E911Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of phone numbers. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "type": "number",
           *           "id": "12062011682",
           *           "attributes": {
           *             "alias": null,
           *             "value": "12062011682"
           *           },
           *           "links": {
           *             "self": "https://api.flowroute.com/v2/numbers/12062011682"
           *           }
           *         }
           *       ],
           *       "links": {
           *         "self": "https://api.flowroute.com/v2/e911s/21330/relationships/numbers?limit=10&offset=0"
           *       }
           *     }
           */
          "application/vnd.api+json": components["schemas"]["E911AddressNumberList"];
        };
      };
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  assignE911Address: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The phone number, one of the account's.
         * @example 12012673227
         */
        number_id: components["parameters"]["NumberId"];
        /**
         * @description Id of the E911 address.
         * @example 21301
         */
        e911_id: components["parameters"]["E911Id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The number uses the address. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["E911NotSupported"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  unassignE911Address: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The phone number, one of the account's.
         * @example 12012673227
         */
        number_id: components["parameters"]["NumberId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The number uses no address. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  listCnamRecords: {
    parameters: {
      query?: {
        /**
         * @description How many items a page has. The provider says that it enforces no maximum.
         * @example 100
         */
        limit?: components["parameters"]["LimitUnbounded"];
        /**
         * @description How many items to skip.
         * @example 0
         */
        offset?: components["parameters"]["Offset"];
        /**
         * @description Only approved records, or only those that are not. The provider's Python SDK sends `True` and `False`; the documentation has `true` and `false`, as here.
         * @example true
         */
        is_approved?: boolean;
        /**
         * @description Only records whose name contains this, whatever its case.
         * @example LEATHER
         */
        value?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of caller names. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "type": "cnam",
           *           "id": "17604",
           *           "attributes": {
           *             "value": "TEST, MARIA",
           *             "is_approved": true,
           *             "rejection_reason": "",
           *             "creation_datetime": null,
           *             "approval_datetime": null
           *           },
           *           "links": {
           *             "self": "https://api.flowroute.com/v2/cnams/17604"
           *           }
           *         },
           *         {
           *           "type": "cnam",
           *           "id": "22671",
           *           "attributes": {
           *             "value": "REGENCE INC",
           *             "is_approved": true,
           *             "rejection_reason": null,
           *             "creation_datetime": "2018-04-12 19:08:39.062539+00:00",
           *             "approval_datetime": "2018-04-16 16:20:32.939166+00:00"
           *           },
           *           "links": {
           *             "self": "https://api.flowroute.com/v2/cnams/22671"
           *           }
           *         }
           *       ],
           *       "links": {
           *         "self": "https://api.flowroute.com/v2/cnams?limit=10&offset=0"
           *       }
           *     }
           */
          "application/vnd.api+json": components["schemas"]["CnamRecordList"];
        };
      };
      401: components["responses"]["Unauthorized"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  createCnamRecord: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The name. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "value": "FR H5K8"
         *     }
         */
        "application/vnd.api+json": components["schemas"]["CnamRecordFields"];
      };
    };
    responses: {
      /** @description The record was created and waits for approval. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": {
           *         "type": "cnam",
           *         "id": "23454",
           *         "attributes": {
           *           "value": "FR H5K8",
           *           "is_approved": false,
           *           "rejection_reason": null,
           *           "creation_datetime": "2018-06-01 00:09:52.513092+00:00",
           *           "approval_datetime": null
           *         },
           *         "links": {
           *           "self": "https://api.flowroute.com/v2/cnams/23454"
           *         }
           *       }
           *     }
           */
          "application/vnd.api+json": components["schemas"]["CnamRecordDocument"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["CnamRecordRefused"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  getCnamRecord: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the caller name. Records have it as a string, the answer to an assignment as a number.
         * @example 17604
         */
        cnam_id: components["parameters"]["CnamId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The caller name. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": {
           *         "type": "cnam",
           *         "id": "17604",
           *         "attributes": {
           *           "value": "TEST, MARIA",
           *           "is_approved": true,
           *           "rejection_reason": "",
           *           "creation_datetime": null,
           *           "approval_datetime": null
           *         },
           *         "relationships": {
           *           "numbers": {
           *             "data": [
           *               {
           *                 "type": "number",
           *                 "id": "12012673227"
           *               }
           *             ]
           *           }
           *         },
           *         "links": {
           *           "self": "https://api.flowroute.com/v2/cnams/17604"
           *         }
           *       },
           *       "included": [
           *         {
           *           "type": "number",
           *           "id": "12012673227",
           *           "attributes": {
           *             "alias": null,
           *             "value": "12012673227"
           *           },
           *           "links": {
           *             "self": "https://api.flowroute.com/v2/numbers/12012673227"
           *           }
           *         }
           *       ]
           *     }
           */
          "application/vnd.api+json": components["schemas"]["CnamRecordDocument"];
        };
      };
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  deleteCnamRecord: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the caller name. Records have it as a string, the answer to an assignment as a number.
         * @example 17604
         */
        cnam_id: components["parameters"]["CnamId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The record was deleted. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  updateCnamRecord: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the caller name. Records have it as a string, the answer to an assignment as a number.
         * @example 17604
         */
        cnam_id: components["parameters"]["CnamId"];
      };
      cookie?: never;
    };
    /** @description The new name. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "data": {
         *         "type": "cnam",
         *         "attributes": {
         *           "value": "MY BUSINESS"
         *         }
         *       }
         *     }
         */
        "application/vnd.api+json": components["schemas"]["CnamRecordUpdate"];
      };
    };
    responses: {
      /** @description The changed record. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": {
           *         "type": "cnam",
           *         "id": "33443",
           *         "attributes": {
           *           "value": "MY BUSINESS"
           *         },
           *         "links": {
           *           "self": "https://api.flowroute.com/v2/cnams/33443"
           *         }
           *       }
           *     }
           */
          "application/vnd.api+json": components["schemas"]["CnamRecordDocument"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["CnamRecordRefused"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  assignCnamRecord: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The phone number, one of the account's.
         * @example 12012673227
         */
        number_id: components["parameters"]["NumberId"];
        /**
         * @description Id of the caller name. Records have it as a string, the answer to an assignment as a number.
         * @example 17604
         */
        cnam_id: components["parameters"]["CnamId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The order was accepted. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": {
           *         "type": "cnam",
           *         "id": 17604,
           *         "attributes": {
           *           "date_created": "Fri, 01 Jun 2018 00:17:52 GMT"
           *         }
           *       }
           *     }
           */
          "application/vnd.api+json": components["schemas"]["CnamAssignmentDocument"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  unassignCnamRecord: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The phone number, one of the account's.
         * @example 12012673227
         */
        number_id: components["parameters"]["NumberId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The order was accepted. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": {
           *         "type": "cnam",
           *         "id": null,
           *         "attributes": {
           *           "date_created": "Mon, 22 Aug 2022 07:23:53 GMT"
           *         }
           *       }
           *     }
           */
          "application/vnd.api+json": components["schemas"]["CnamAssignmentDocument"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  listCdrExports: {
    parameters: {
      query?: {
        /**
         * @description How many items a page has. Not confirmed by the provider: Whether a `limit` above the maximum is an error or is cut is not documented; an error is expected.
         * @example 100
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description How many items to skip.
         * @example 0
         */
        offset?: components["parameters"]["Offset"];
        /**
         * @description Only exports with this status.
         * @example completed
         */
        status?: "processing" | "completed" | "failed";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of exports. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "data": {
           *             "type": "cdrexport",
           *             "id": 203485,
           *             "attributes": {
           *               "status": "completed",
           *               "callback_url": "https://myserver.com/cdrs",
           *               "filter_parameters": {
           *                 "start_call_start_time": "2019-01-01T00:00:00+00:00",
           *                 "start_call_end_time": "2019-02-01T00:00:00+00:00",
           *                 "number_aliases": [
           *                   "Office 221",
           *                   "Office 888"
           *                 ]
           *               },
           *               "download_url": "https://s3.us-west-2.amazonaws.com/flowroute-cdrexports/e5.gz?X-Amz-Signature=beb0",
           *               "requested_at": "2019-03-18T23:20:30+00:00",
           *               "created_at": "2019-03-18T23:20:31+00:00",
           *               "expires_at": "2019-03-21T23:20:36+00:00",
           *               "num_calls": 301,
           *               "billed_minutes": 10,
           *               "total_cost": "34.321300",
           *               "usf_fees": "5.93190",
           *               "ccrf": "0.0"
           *             }
           *           }
           *         }
           *       ],
           *       "links": {
           *         "self": "http://cdr-api/cdrs/exports?offset=0&limit=1",
           *         "next": "http://cdr-api/cdrs/exports?offset=1&limit=1"
           *       }
           *     }
           */
          "application/vnd.api+json": components["schemas"]["CdrExportList"];
        };
      };
      401: components["responses"]["Unauthorized"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  createCdrExport: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description What to export. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "data": {
         *         "type": "cdrexport",
         *         "attributes": {
         *           "filter_parameters": {
         *             "start_call_start_time": "2019-01-01 00:00:00",
         *             "start_call_end_time": "2019-02-01 00:00:00",
         *             "number_aliases": [
         *               "Office 221",
         *               "Office 888"
         *             ]
         *           },
         *           "callback_url": "https://myserver.com/cdrs"
         *         }
         *       }
         *     }
         */
        "application/vnd.api+json": components["schemas"]["CdrExportRequest"];
      };
    };
    responses: {
      /** @description The export was ordered. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": {
           *         "type": "cdrexport",
           *         "id": "38647",
           *         "attributes": {
           *           "status": "processing",
           *           "callback_url": "https://myserver.com/cdrs",
           *           "filter_parameters": {
           *             "number_aliases": [
           *               "Office 221",
           *               "Office 888"
           *             ]
           *           },
           *           "start_call_start_time": "2019-01-01 00:00:00",
           *           "start_call_end_time": "2019-02-01 00:00:00",
           *           "number_aliases": [
           *             "Office 221",
           *             "Office 888"
           *           ],
           *           "download_url": null,
           *           "requested_at": "2019-03-18T16:43:00+00:00",
           *           "created_at": "2019-03-18T16:43:01+03:00",
           *           "expires_at": null,
           *           "billed_minutes": null,
           *           "total_cost": null,
           *           "call_subtotal": null,
           *           "connect_fees": null,
           *           "cnamlookup_fees": null,
           *           "usf_fees": null,
           *           "ccrf": null
           *         },
           *         "links": {
           *           "self": "https://api.flowroute.com/v2/cdrs/exports/38647"
           *         }
           *       }
           *     }
           */
          "application/vnd.api+json": components["schemas"]["CdrExportDocument"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  getCdrExport: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the export. Lists have it as a number, other answers as a string.
         * @example 38647
         */
        cdrexport_id: string | number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The export. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": {
           *         "type": "cdrexport",
           *         "id": "38647",
           *         "attributes": {
           *           "status": "completed",
           *           "callback_url": "https://myserver.com/cdrs",
           *           "filter_parameters": {
           *             "start_call_start_time": "2019-01-01 00:00:00",
           *             "start_call_end_time": "2019-02-01 00:00:00",
           *             "number_aliases": "['Office 221', 'Office 888']"
           *           },
           *           "download_url": "https://s3.us-west-2.amazonaws.com/flowroute-cdrexports/e5.gz?X-Amz-Signature=beb0",
           *           "requested_at": "2018-09-11T23:21:20+00:00",
           *           "created_at": "2018-09-11T23:23:23+00:00",
           *           "expires_at": "2018-09-14T23:23:29+00:00",
           *           "num_calls": 301,
           *           "billed_minutes": 10,
           *           "total_cost": "34.321300",
           *           "usf_fees": "5.93190",
           *           "ccrf": "0.0"
           *         }
           *       },
           *       "links": {
           *         "self": "http://cdr-api/cdrs/exports/38647"
           *       }
           *     }
           */
          "application/vnd.api+json": components["schemas"]["CdrExportDocument"];
        };
      };
      401: components["responses"]["Unauthorized"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  downloadCdrExport: {
    parameters: {
      query: {
        /**
         * @description The `download_url` of a completed export, unchanged.
         * @example https://s3.us-west-2.amazonaws.com/flowroute-cdrexports/e5.gz?X-Amz-Signature=beb0
         */
        download_url: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file, compressed with gzip. The example is the text in it. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example direction,start_time,end_time,destination,number_alias,callerid,total_cost,destination_name,callerid_country,line_information,result,call_fail_sip_code,call_fail_reason,duration,billed_duration,rate,first_increment,subsequent_increment,cost_subtotal,connect_fee,usf_fee,ccrf,cnam_lookup_fee,custom_x_tag,customer_ip
           *     Outbound,2019-06-25 18:18:54+00,2019-06-25 18:19:31+00,18774551500,Office Line 2,+12063389999,0.00000000,UNITED STATES - TOLL FREE,N/A,,completed,200,OK,37,42,0.000000,6,6,0.00000000,0.0000,0.00000000,0.00000000,0.00000000,,53.186.152.52:5080
           */
          "application/gzip": Blob;
        };
      };
      /** @description The URL has expired or was changed. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /** @example <Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error> */
          "application/xml": string;
        };
      };
      /** @description The file is gone. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /** @example <Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message></Error> */
          "application/xml": string;
        };
      };
      /** @description The storage failed. Try again later. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /** @example <Error><Code>InternalError</Code><Message>Please try again.</Message></Error> */
          "application/xml": string;
        };
      };
      /** @description The storage is busy. Try again later. */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /** @example <Error><Code>SlowDown</Code><Message>Please reduce your request rate.</Message></Error> */
          "application/xml": string;
        };
      };
    };
  };
  listPortOrders: {
    parameters: {
      query?: {
        /**
         * @description How many items a page has. Not confirmed by the provider: Whether a `limit` above the maximum is an error or is cut is not documented; an error is expected.
         * @example 100
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description How many items to skip.
         * @example 0
         */
        offset?: components["parameters"]["Offset"];
        /**
         * @description Only orders with this status.
         * @example pending
         */
        status?: components["schemas"]["PortOrderStatus"];
        /**
         * @description Only orders with this alias.
         * @example My Order
         */
        alias?: string;
        /**
         * @description Only orders that are completed on this date.
         * @example 2018-07-31
         */
        completion_date?: components["schemas"]["PortOrderDate"];
        /**
         * @description Only orders created since this date.
         * @example 2018-07-01
         */
        created_after?: components["schemas"]["PortOrderDate"];
        /**
         * @description Only orders created before this date.
         * @example 2018-08-01
         */
        created_before?: components["schemas"]["PortOrderDate"];
        /**
         * @description Only orders changed since this date.
         * @example 2018-07-01
         */
        modified_after?: components["schemas"]["PortOrderDate"];
        /**
         * @description Only orders changed before this date.
         * @example 2018-08-01
         */
        modified_before?: components["schemas"]["PortOrderDate"];
        /**
         * @description Only orders completed since this date.
         * @example 2018-07-01
         */
        completed_after?: components["schemas"]["PortOrderDate"];
        /**
         * @description Only orders completed before this date.
         * @example 2018-08-01
         */
        completed_before?: components["schemas"]["PortOrderDate"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of port orders. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": {
           *         "type": "portorder_list",
           *         "attributes": {
           *           "orders": {
           *             "data": [
           *               {
           *                 "type": "portorder",
           *                 "id": "42323",
           *                 "attributes": {
           *                   "id": "42323",
           *                   "alias": "My Order",
           *                   "status": "pending"
           *                 }
           *               }
           *             ]
           *           }
           *         }
           *       }
           *     }
           */
          "application/json": components["schemas"]["PortOrderListDocument"];
        };
      };
      401: components["responses"]["JsonUnauthorized"];
      404: components["responses"]["NoPortOrder"];
      422: components["responses"]["JsonUnprocessableEntity"];
      429: components["responses"]["JsonTooManyRequests"];
      500: components["responses"]["JsonInternalServerError"];
      503: components["responses"]["JsonServiceUnavailable"];
    };
  };
  createPortOrder: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The numbers, and what their present carrier knows of the customer. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "data": {
         *         "attributes": {
         *           "numbers": [
         *             "+14252081174"
         *           ],
         *           "billing_name": "John Doe",
         *           "street": "1218 3rd Ave",
         *           "street2": "Suite 600",
         *           "city": "Seattle",
         *           "state": "WA",
         *           "zip": "98101",
         *           "country": "US",
         *           "provider": "ATT",
         *           "usage_type": "Business",
         *           "company": "Leather Inc."
         *         }
         *       }
         *     }
         */
        "application/json": components["schemas"]["PortOrderRequest"];
      };
    };
    responses: {
      /** @description The orders were created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": {
           *         "type": "portorder_group",
           *         "id": "41352",
           *         "attributes": {
           *           "status": "pending"
           *         }
           *       }
           *     }
           */
          "application/json": components["schemas"]["PortOrderGroupDocument"];
        };
      };
      400: components["responses"]["JsonBadRequest"];
      401: components["responses"]["JsonUnauthorized"];
      403: components["responses"]["JsonForbidden"];
      415: components["responses"]["JsonUnsupportedMediaType"];
      422: components["responses"]["JsonUnprocessableEntity"];
      429: components["responses"]["JsonTooManyRequests"];
      500: components["responses"]["JsonInternalServerError"];
      503: components["responses"]["JsonServiceUnavailable"];
    };
  };
  getPortOrderGroupStatus: {
    parameters: {
      query: {
        /**
         * @description Id of the group.
         * @example 41352
         */
        group_id: string | number;
        /**
         * @description Asks for the status instead of the orders.
         * @example
         */
        status: "";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The status. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": {
           *         "type": "portorder_group",
           *         "id": 41352,
           *         "attributes": {
           *           "status": "Requires Action"
           *         }
           *       }
           *     }
           */
          "application/json": components["schemas"]["PortOrderGroupStatusDocument"];
        };
      };
      401: components["responses"]["JsonUnauthorized"];
      404: components["responses"]["NoPortOrder"];
      422: components["responses"]["JsonUnprocessableEntity"];
      429: components["responses"]["JsonTooManyRequests"];
      500: components["responses"]["JsonInternalServerError"];
      503: components["responses"]["JsonServiceUnavailable"];
    };
  };
  checkPortability: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The phone numbers. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "numbers": [
         *         "+14252081174",
         *         "+12125551212",
         *         "+18002255277"
         *       ]
         *     }
         */
        "application/json": components["schemas"]["PortabilityRequest"];
      };
    };
    responses: {
      /** @description The phone numbers, sorted by what can be done with them. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": {
           *         "hypernetwork_enabled": [
           *           "+14252081174"
           *         ],
           *         "nonportable": [
           *           "+12125551212"
           *         ],
           *         "portable": [
           *           "+18002255277",
           *           "+14252081174"
           *         ]
           *       }
           *     }
           */
          "application/json": components["schemas"]["PortabilityDocument"];
        };
      };
      400: components["responses"]["JsonBadRequest"];
      401: components["responses"]["JsonUnauthorized"];
      415: components["responses"]["JsonUnsupportedMediaType"];
      422: components["responses"]["JsonUnprocessableEntity"];
      429: components["responses"]["JsonTooManyRequests"];
      500: components["responses"]["JsonInternalServerError"];
      503: components["responses"]["JsonServiceUnavailable"];
    };
  };
  getPortOrder: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the port order. The documentation calls it an integer; examples have a string.
         * @example 41351
         */
        portorder_id: components["parameters"]["PortOrderId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["PortOrder"];
      401: components["responses"]["JsonUnauthorized"];
      404: components["responses"]["NoPortOrder"];
      429: components["responses"]["JsonTooManyRequests"];
      500: components["responses"]["JsonInternalServerError"];
      503: components["responses"]["JsonServiceUnavailable"];
    };
  };
  updatePortOrder: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the port order. The documentation calls it an integer; examples have a string.
         * @example 41351
         */
        portorder_id: components["parameters"]["PortOrderId"];
      };
      cookie?: never;
    };
    /** @description The changed members. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "data": {
         *         "type": "portorder",
         *         "attributes": {
         *           "street": "1218 4th Ave",
         *           "zip": "98104"
         *         }
         *       }
         *     }
         */
        "application/json": components["schemas"]["PortOrderUpdate"];
      };
    };
    responses: {
      200: components["responses"]["PortOrder"];
      400: components["responses"]["JsonBadRequest"];
      401: components["responses"]["JsonUnauthorized"];
      403: components["responses"]["JsonForbidden"];
      404: components["responses"]["NoPortOrder"];
      415: components["responses"]["JsonUnsupportedMediaType"];
      422: components["responses"]["JsonUnprocessableEntity"];
      429: components["responses"]["JsonTooManyRequests"];
      500: components["responses"]["JsonInternalServerError"];
      503: components["responses"]["JsonServiceUnavailable"];
    };
  };
  submitPortOrderLoa: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the port order. The documentation calls it an integer; examples have a string.
         * @example 41351
         */
        portorder_id: components["parameters"]["PortOrderId"];
      };
      cookie?: never;
    };
    /** @description The signed letter of agency. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "data": {
         *         "type": "loa",
         *         "attributes": {
         *           "numbers": [
         *             "4254454444",
         *             "4254454443",
         *             "4254454442"
         *           ],
         *           "billing_name": "John Smith",
         *           "street": "200 3rd Ave S",
         *           "city": "Tacoma",
         *           "state": "WA",
         *           "zip": "90101",
         *           "country": "US",
         *           "provider": "ATT",
         *           "usage_type": "Business",
         *           "company": "Smith Processing",
         *           "signature_name": "Sam User",
         *           "signature_title": "Owner",
         *           "loa_copy": "(text returned by the LOA request, unmodified)"
         *         }
         *       }
         *     }
         */
        "application/json": components["schemas"]["PortOrderLoaRequest"];
      };
    };
    responses: {
      /** @description The letter was accepted. The body is empty. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["JsonBadRequest"];
      401: components["responses"]["JsonUnauthorized"];
      403: components["responses"]["JsonForbidden"];
      404: components["responses"]["NoPortOrder"];
      415: components["responses"]["JsonUnsupportedMediaType"];
      422: components["responses"]["JsonUnprocessableEntity"];
      429: components["responses"]["JsonTooManyRequests"];
      500: components["responses"]["JsonInternalServerError"];
      503: components["responses"]["JsonServiceUnavailable"];
    };
  };
  addPortOrderGroupNumbers: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the group.
         * @example 41352
         */
        group_id: string | number;
      };
      cookie?: never;
    };
    /** @description The phone numbers. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "add": [
         *         "+12342235677",
         *         "+14536775443"
         *       ]
         *     }
         */
        "application/json": components["schemas"]["PortOrderGroupNumbersRequest"];
      };
    };
    responses: {
      200: components["responses"]["PortOrder"];
      400: components["responses"]["JsonBadRequest"];
      401: components["responses"]["JsonUnauthorized"];
      403: components["responses"]["JsonForbidden"];
      404: components["responses"]["NoPortOrder"];
      415: components["responses"]["JsonUnsupportedMediaType"];
      422: components["responses"]["JsonUnprocessableEntity"];
      429: components["responses"]["JsonTooManyRequests"];
      500: components["responses"]["JsonInternalServerError"];
      503: components["responses"]["JsonServiceUnavailable"];
    };
  };
  setMessageProvisioning: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The phone numbers, and what to do. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "numbers": [
         *         "12061231234"
         *       ],
         *       "action": "enable"
         *     }
         */
        "application/vnd.api+json": components["schemas"]["MessageProvisioningRequest"];
      };
    };
    responses: {
      /** @description The task was started. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/vnd.api+json": components["schemas"]["MessageProvisioningDocument"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      415: components["responses"]["UnsupportedMediaType"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      503: components["responses"]["ServiceUnavailable"];
    };
  };
  onInboundSms: {
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
         *       "data": {
         *         "type": "message",
         *         "id": "mdr2-0f1e2d3c4b5a69788796a5b4c3d2e1f0",
         *         "attributes": {
         *           "amount_display": "$0.0040",
         *           "amount_nanodollars": "4000000",
         *           "body": "Testing message",
         *           "direction": "inbound",
         *           "from": "12065550123",
         *           "is_mms": false,
         *           "message_callback_url": "https://example.com/sms",
         *           "message_encoding": 0,
         *           "message_type": "longcode",
         *           "status": "delivered",
         *           "timestamp": "2022-02-06T17:52:33Z",
         *           "to": "12065550199"
         *         }
         *       }
         *     }
         */
        "application/json": components["schemas"]["InboundSms"];
      };
    };
    responses: {
      /** @description The SMS was taken. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onInboundMms: {
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
         *       "data": {
         *         "type": "message",
         *         "id": "mdr2-1a2b3c4d5e6f11ecb9090242ac120002",
         *         "attributes": {
         *           "status": "",
         *           "body": "picture text",
         *           "direction": "inbound",
         *           "amount_nanodollars": 9500000,
         *           "to": "12065550199",
         *           "message_encoding": 0,
         *           "timestamp": "2022-02-06T20:21:17.00Z",
         *           "delivery_receipts": [],
         *           "amount_display": "$0.0095",
         *           "from": "18335550123",
         *           "is_mms": true,
         *           "message_type": "longcode"
         *         },
         *         "relationships": {
         *           "media": {
         *             "data": [
         *               {
         *                 "type": "media",
         *                 "id": "1490000000000000000-1.jpg"
         *               }
         *             ]
         *           }
         *         }
         *       },
         *       "included": [
         *         {
         *           "type": "media",
         *           "id": "1490000000000000000-1.jpg",
         *           "attributes": {
         *             "url": "https://mms-media-prod.s3.amazonaws.com/1490000000000000000-1.jpg?Signature=AAAA",
         *             "file_name": "picture.jpg",
         *             "mime_type": "image/jpeg",
         *             "file_size": 58017
         *           },
         *           "links": {
         *             "self": "https://api.flowroute.com/v2.1/media/1490000000000000000-1.jpg"
         *           }
         *         }
         *       ]
         *     }
         */
        "application/json": components["schemas"]["InboundMms"];
      };
    };
    responses: {
      /** @description The MMS was taken. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onDeliveryReceipt: {
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
         *       "data": {
         *         "type": "delivery_receipt",
         *         "id": "mdr2-39cadeace66e11e7aff806cd7f24ba2d",
         *         "attributes": {
         *           "body": "test sms on v2",
         *           "level": 2,
         *           "status": "message buffered",
         *           "status_code": 1003,
         *           "status_code_description": "Message accepted by Carrier",
         *           "timestamp": "2017-12-21T16:44:35+00:00"
         *         },
         *         "links": {
         *           "related": "https://api.flowroute.com/v2.1/messages/mdr2-39cadeace66e11e7aff806cd7f24ba2d"
         *         }
         *       }
         *     }
         */
        "application/json": components["schemas"]["DeliveryReceipt"];
      };
    };
    responses: {
      /** @description The receipt was taken. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onLegacyInboundSms: {
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
         *       "to": "12066418000",
         *       "body": "Hello there from Flowroute!",
         *       "from": "18553569768",
         *       "id": "mdr1-febb118b9b034338adfc662a8c02fd88"
         *     }
         */
        "application/json": components["schemas"]["LegacyInboundSms"];
      };
    };
    responses: {
      /** @description The SMS was taken. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onLegacyDeliveryReceipt: {
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
         *       "type": "delivery_receipt",
         *       "id": "mdr2-2b3c4d5e6f7048aab1c2d3e4f5061728",
         *       "attributes": {
         *         "to": "12065550123",
         *         "from": "12065550199",
         *         "body": "hello there",
         *         "status": "message buffered",
         *         "status_code": 1003
         *       }
         *     }
         */
        "application/json": components["schemas"]["LegacyDeliveryReceipt"];
      };
    };
    responses: {
      /** @description The receipt was taken. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onResourceEvent: {
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
         *       "data": {
         *         "type": "po_status_change",
         *         "id": "1e4e5686-b739-5fc5-918c-8db0b36ce6a6",
         *         "timestamp": "2019-03-19T22:49:48.060Z",
         *         "attributes": {
         *           "at": "2019-03-19T22:49:48.060559+00:00",
         *           "customer_id": "33fd86cd562457f5b9653ce8c9f6b207",
         *           "event_type": "status_change",
         *           "id": "1e4e5686-b739-5fc5-918c-8db0b36ce6a6",
         *           "message": "Port Order #50404 has been cancelled.",
         *           "resource_id": "50404",
         *           "resource_type": "portorders",
         *           "status": "cancelled",
         *           "timestamp": "2019-03-19T22:49:48.060559+00:00",
         *           "type": "event",
         *           "url_override": "http://callbacklistener.example.com/",
         *           "version": "1.0"
         *         }
         *       }
         *     }
         */
        "application/json": components["schemas"]["ResourceEvent"];
      };
    };
    responses: {
      /** @description The event was taken. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
