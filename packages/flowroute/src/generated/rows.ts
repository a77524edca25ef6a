// Generated from specs/flowroute/ by `pnpm generate flowroute`. Do not edit.
import {
  absoluteUrl,
  anywhere,
  enveloped,
  inPath,
  type OperationRow,
  paged,
  parameters,
  sameOrigin,
  streamed,
  unwrapped,
} from "@trunkline/core";

/** List the numbers of the account. */
export const listAccountPhoneNumbers: OperationRow = {
  http: "GET /v2/numbers",
  params: /* @__PURE__ */ parameters({ query: ["starts_with", "ends_with", "contains", "limit", "offset", "alias"] }),
  page: /* @__PURE__ */ paged({ items: "data", next: "links.next", params: ["limit", "offset"] }),
  follow: sameOrigin,
  sensitive: { contains: "phone", ends_with: "phone", starts_with: "phone" },
};

/** List the area codes that have numbers for sale. */
export const listAvailableAreaCodes: OperationRow = {
  http: "GET /v2/numbers/available/areacodes",
  params: /* @__PURE__ */ parameters({ query: ["limit", "offset", "max_setup_cost"] }),
  page: /* @__PURE__ */ paged({ items: "data", next: "links.next", params: ["limit", "offset"] }),
  follow: sameOrigin,
};

/** List the exchanges (area code and prefix) that have numbers for sale. */
export const listAvailableExchangeCodes: OperationRow = {
  http: "GET /v2/numbers/available/exchanges",
  params: /* @__PURE__ */ parameters({ query: ["limit", "offset", "max_setup_cost", "areacode"] }),
  page: /* @__PURE__ */ paged({ items: "data", next: "links.next", params: ["limit", "offset"] }),
  follow: sameOrigin,
};

/** Search the numbers that are for sale. */
export const searchPurchasablePhoneNumbers: OperationRow = {
  http: "GET /v2/numbers/available",
  params: /* @__PURE__ */ parameters({
    query: [
      "starts_with",
      "contains",
      "ends_with",
      "limit",
      "offset",
      "rate_center",
      "state",
      "number_type",
      "iso_country",
      "order_by",
    ],
  }),
  page: /* @__PURE__ */ paged({ items: "data", next: "links.next", params: ["limit", "offset"] }),
  follow: sameOrigin,
  sensitive: { contains: "phone", ends_with: "phone", starts_with: "phone" },
};

/** Look up several numbers of the account at once. */
export const listPhoneNumberDetailsBatch: OperationRow = {
  http: "POST /v2/numbers/details",
  body: "json",
  sensitive: { numbers: "phone" },
};

/** Look up one number of the account. */
export const getPhoneNumberDetails: OperationRow = {
  http: "GET /v2/numbers/{id}",
  params: inPath,
  follow: sameOrigin,
  sensitive: { id: "phone" },
};

/** Buy a number that is for sale. */
export const purchasePhoneNumber: OperationRow = {
  http: "POST /v2/numbers/{id}",
  safety: "purchase",
  params: inPath,
  body: "json",
  sensitive: { id: "phone" },
};

/** Change a number's alias, caller name lookup or messaging. */
export const updatePhoneNumber: OperationRow = {
  http: "PATCH /v2/numbers/{id}",
  safety: "idempotent",
  params: inPath,
  body: "json",
  fill: { type: "number" },
  envelop: enveloped,
  sensitive: { id: "phone", messaging_callback_url: "secret" },
};

/** Give a number back and stop paying for it. */
export const releasePhoneNumber: OperationRow = {
  http: "DELETE /v2/numbers/{id}",
  safety: "idempotent",
  params: inPath,
  sensitive: { id: "phone" },
};

/** Set the URL that messages or delivery receipts of one number go to. */
export const setPhoneNumberCallback: OperationRow = {
  http: "POST /v2/numbers/{id}/relationships/{callback_type}",
  safety: "idempotent",
  params: inPath,
  body: "json",
  wrap: "data.attributes",
  envelop: enveloped,
  sensitive: { callback_url: "secret", id: "phone" },
};

/** List the inbound routes of the account. */
export const listInboundRoutes: OperationRow = {
  http: "GET /v2/routes",
  params: /* @__PURE__ */ parameters({ query: ["limit", "offset", "route_type"] }),
  page: /* @__PURE__ */ paged({ items: "data", next: "links.next", params: ["limit", "offset"] }),
  follow: sameOrigin,
};

/** Create an inbound route. */
export const createInboundRoute: OperationRow = {
  http: "POST /v2/routes",
  safety: "send",
  body: "json",
  wrap: "data.attributes",
  fill: { "data.type": "route" },
  envelop: enveloped,
  unwrap: "data",
  settle: unwrapped,
  sensitive: { value: "phone" },
};

/** List the points of presence that routes can use. */
export const listEdgeStrategies: OperationRow = { http: "GET /v2/routes/edge_strategies", follow: sameOrigin };

/** Change an inbound route. */
export const updateInboundRoute: OperationRow = {
  http: "PATCH /v2/routes/{id}",
  safety: "idempotent",
  params: inPath,
  body: "json",
  wrap: "data.attributes",
  fill: { "data.type": "route" },
  envelop: enveloped,
  unwrap: "data",
  settle: unwrapped,
  sensitive: { value: "phone" },
};

/** Set where calls to a number go first. */
export const updatePrimaryVoiceRoute: OperationRow = {
  http: "PATCH /v2/numbers/{number_id}/relationships/primary_route",
  safety: "idempotent",
  params: inPath,
  body: "json",
  wrap: "data",
  fill: { "data.type": "route" },
  envelop: enveloped,
  sensitive: { number_id: "phone" },
};

/** Set where calls to a number go when its primary route fails. */
export const updateFailoverVoiceRoute: OperationRow = {
  http: "PATCH /v2/numbers/{number_id}/relationships/failover_route",
  safety: "idempotent",
  params: inPath,
  body: "json",
  wrap: "data",
  fill: { "data.type": "route" },
  envelop: enveloped,
  sensitive: { number_id: "phone" },
};

/** Remove a number's primary or failover route. */
export const removeVoiceRoute: OperationRow = {
  http: "DELETE /v2/numbers/{number_id}/relationships/{relationship}",
  safety: "idempotent",
  params: inPath,
  sensitive: { number_id: "phone" },
};

/** Send an SMS or MMS. */
export const sendMessage: OperationRow = {
  http: "POST /v2.1/messages",
  safety: "send",
  body: "json",
  wrap: "data.attributes",
  fill: { "data.type": "message" },
  envelop: enveloped,
  unwrap: "data",
  settle: unwrapped,
  sensitive: { body: "content", dlr_callback: "secret", from: "phone", media_urls: "content", to: "phone" },
};

/** List the messages sent and received in a period. */
export const listMessages: OperationRow = {
  http: "GET /v2.1/messages",
  params: /* @__PURE__ */ parameters({ query: ["start_date", "end_date", "limit", "offset"] }),
  page: /* @__PURE__ */ paged({ items: "data", next: "links.next", params: ["limit", "offset"] }),
  follow: sameOrigin,
};

/** Look up one message. */
export const getMessage: OperationRow = { http: "GET /v2.1/messages/{id}", params: inPath, follow: sameOrigin };

/** Set the URL that messages or delivery receipts of the whole account go to. */
export const setAccountCallback: OperationRow = {
  http: "PUT /v2.1/messages/{callback_type}",
  safety: "idempotent",
  params: inPath,
  body: "json",
  wrap: "data.attributes",
  envelop: enveloped,
  sensitive: { callback_url: "secret" },
};

/** Send an SMS through the older API. */
export const createLegacyMessage: OperationRow = {
  http: "POST /v2/messages",
  safety: "send",
  body: "json",
  type: "application/json",
  accept: "application/json",
  unwrap: "data",
  settle: unwrapped,
  sensitive: { body: "content", content: "content", from: "phone", to: "phone" },
};

/** List the messages of a period through the older API. */
export const listLegacyMessages: OperationRow = {
  http: "GET /v2/messages",
  params: /* @__PURE__ */ parameters({ query: ["start_date", "end_date", "limit", "offset"] }),
  accept: "application/json",
  page: /* @__PURE__ */ paged({ items: "data", next: "links.next", params: ["limit", "offset"] }),
  follow: sameOrigin,
};

/** Look up one message through the older API. */
export const getLegacyMessage: OperationRow = {
  http: "GET /v2/messages/{record_id}",
  params: inPath,
  accept: "application/json",
  unwrap: "data",
  settle: unwrapped,
  follow: sameOrigin,
};

/** List the E911 addresses of the account. */
export const listE911Addresses: OperationRow = {
  http: "GET /v2/e911s",
  params: /* @__PURE__ */ parameters({ query: ["limit", "offset", "state", "label", "street_name", "city"] }),
  page: /* @__PURE__ */ paged({ items: "data", next: "links.next", params: ["limit", "offset"] }),
  follow: sameOrigin,
  sensitive: { city: "content", street_name: "content" },
};

/** Create an E911 address, after validating it. */
export const createE911Address: OperationRow = {
  http: "POST /v2/e911s",
  safety: "send",
  body: "json",
  wrap: "data.attributes",
  fill: { "data.type": "e911" },
  envelop: enveloped,
  unwrap: "data",
  settle: unwrapped,
  sensitive: {
    address_type_number: "content",
    city: "content",
    first_name: "content",
    last_name: "content",
    street_name: "content",
    street_number: "content",
    zip: "content",
  },
};

/** Check an address for E911 without storing it. */
export const validateE911Address: OperationRow = {
  http: "POST /v2/e911s/validate",
  body: "json",
  wrap: "data.attributes",
  fill: { "data.type": "e911" },
  envelop: enveloped,
  sensitive: {
    address_type_number: "content",
    city: "content",
    first_name: "content",
    last_name: "content",
    street_name: "content",
    street_number: "content",
    zip: "content",
  },
};

/** Get one E911 address. */
export const getE911Address: OperationRow = {
  http: "GET /v2/e911s/{e911_id}",
  params: inPath,
  unwrap: "data",
  settle: unwrapped,
  follow: sameOrigin,
};

/** Change members of an E911 address. */
export const updateE911Address: OperationRow = {
  http: "PATCH /v2/e911s/{e911_id}",
  safety: "idempotent",
  params: inPath,
  body: "json",
  wrap: "data.attributes",
  fill: { "data.type": "e911" },
  envelop: enveloped,
  unwrap: "data",
  settle: unwrapped,
  sensitive: {
    address_type_number: "content",
    city: "content",
    first_name: "content",
    last_name: "content",
    street_name: "content",
    street_number: "content",
    zip: "content",
  },
};

/** Delete an E911 address that no number uses. */
export const deleteE911Address: OperationRow = {
  http: "DELETE /v2/e911s/{e911_id}",
  safety: "idempotent",
  params: inPath,
};

/** List the phone numbers that use an E911 address. */
export const listE911AddressNumbers: OperationRow = {
  http: "GET /v2/e911s/{e911_id}/relationships/numbers",
  params: /* @__PURE__ */ parameters({ query: ["limit", "offset"] }),
  page: /* @__PURE__ */ paged({ items: "data", next: "links.next", params: ["limit", "offset"] }),
  follow: sameOrigin,
};

/** Let a phone number use an E911 address. */
export const assignE911Address: OperationRow = {
  http: "PATCH /v2/numbers/{number_id}/relationships/e911s/{e911_id}",
  safety: "idempotent",
  params: inPath,
  sensitive: { number_id: "phone" },
};

/** Turn emergency service off for a phone number. */
export const unassignE911Address: OperationRow = {
  http: "DELETE /v2/numbers/{number_id}/relationships/e911s",
  safety: "idempotent",
  params: inPath,
  sensitive: { number_id: "phone" },
};

/** List the caller names of the account. */
export const listCnamRecords: OperationRow = {
  http: "GET /v2/cnams",
  params: /* @__PURE__ */ parameters({ query: ["limit", "offset", "is_approved", "value"] }),
  page: /* @__PURE__ */ paged({ items: "data", next: "links.next", params: ["limit", "offset"] }),
  follow: sameOrigin,
  sensitive: { value: "content" },
};

/** Create a caller name and have it approved. */
export const createCnamRecord: OperationRow = {
  http: "POST /v2/cnams",
  safety: "send",
  body: "json",
  unwrap: "data",
  settle: unwrapped,
  sensitive: { value: "content" },
};

/** Get one caller name. */
export const getCnamRecord: OperationRow = { http: "GET /v2/cnams/{cnam_id}", params: inPath, follow: sameOrigin };

/** Change a caller name that waits for approval. */
export const updateCnamRecord: OperationRow = {
  http: "PATCH /v2/cnams/{cnam_id}",
  safety: "idempotent",
  params: inPath,
  body: "json",
  wrap: "data.attributes",
  fill: { "data.type": "cnam" },
  envelop: enveloped,
  unwrap: "data",
  settle: unwrapped,
  sensitive: { value: "content" },
};

/** Delete a caller name. */
export const deleteCnamRecord: OperationRow = {
  http: "DELETE /v2/cnams/{cnam_id}",
  safety: "idempotent",
  params: inPath,
};

/** Show a caller name for calls from a phone number. */
export const assignCnamRecord: OperationRow = {
  http: "PATCH /v2/numbers/{number_id}/relationships/cnams/{cnam_id}",
  safety: "purchase",
  params: inPath,
  unwrap: "data",
  settle: unwrapped,
  sensitive: { number_id: "phone" },
};

/** Show no caller name for calls from a phone number any more. */
export const unassignCnamRecord: OperationRow = {
  http: "DELETE /v2/numbers/{number_id}/relationships/cnams",
  safety: "idempotent",
  params: inPath,
  unwrap: "data",
  settle: unwrapped,
  sensitive: { number_id: "phone" },
};

/** List the exports of call detail records. */
export const listCdrExports: OperationRow = {
  http: "GET /v2/cdrs/exports",
  params: /* @__PURE__ */ parameters({ query: ["limit", "offset", "status"] }),
  page: /* @__PURE__ */ paged({ items: "data", item: "data", next: "links.next", params: ["limit", "offset"] }),
  follow: sameOrigin,
};

/** Order an export of call detail records. */
export const createCdrExport: OperationRow = {
  http: "POST /v2/cdrs/exports",
  safety: "send",
  body: "json",
  wrap: "data.attributes",
  fill: { "data.type": "cdrexport" },
  envelop: enveloped,
  unwrap: "data",
  settle: unwrapped,
  sensitive: { callback_url: "secret", callerid_numbers: "phone", destination_numbers: "phone" },
};

/** Get one export, with its download URL once it is completed. */
export const getCdrExport: OperationRow = {
  http: "GET /v2/cdrs/exports/{cdrexport_id}",
  params: inPath,
  unwrap: "data",
  settle: unwrapped,
  follow: sameOrigin,
};

/** Download the file of a completed export. */
export const downloadCdrExport: OperationRow = {
  http: "GET /downloads",
  params: /* @__PURE__ */ absoluteUrl("download_url"),
  accept: "application/gzip",
  stream: streamed,
  follow: anywhere,
  auth: false,
  sensitive: { download_url: "secret" },
};

/** List the port orders of the account. */
export const listPortOrders: OperationRow = {
  http: "GET /v2/portorders",
  params: /* @__PURE__ */ parameters({
    query: [
      "limit",
      "offset",
      "status",
      "alias",
      "completion_date",
      "created_after",
      "created_before",
      "modified_after",
      "modified_before",
      "completed_after",
      "completed_before",
    ],
  }),
  accept: "application/json",
  page: /* @__PURE__ */ paged({
    items: "data.attributes.orders.data",
    next: "links.next",
    params: ["limit", "offset"],
  }),
  follow: sameOrigin,
};

/** Order that phone numbers are brought over. */
export const createPortOrder: OperationRow = {
  http: "POST /v2/portorders",
  safety: "send",
  body: "json",
  type: "application/json",
  wrap: "data.attributes",
  envelop: enveloped,
  accept: "application/json",
  unwrap: "data",
  settle: unwrapped,
  sensitive: {
    billing_name: "content",
    billing_number: "phone",
    cc: "content",
    city: "content",
    company: "content",
    email: "content",
    last_4_ssn: "secret",
    numbers: "phone",
    pin: "secret",
    provider_account: "secret",
    status_url: "secret",
    street: "content",
    street2: "content",
    zip: "content",
  },
};

/** Get the status of a group of port orders and of each order in it. */
export const getPortOrderGroupStatus: OperationRow = {
  http: "GET /v2/portorders",
  params: /* @__PURE__ */ parameters({ query: ["group_id", "status"], fixed: { status: "" } }),
  accept: "application/json",
  unwrap: "data",
  settle: unwrapped,
  follow: sameOrigin,
};

/** Check which phone numbers can be brought over. */
export const checkPortability: OperationRow = {
  http: "POST /v2/portorders/portability",
  body: "json",
  type: "application/json",
  accept: "application/json",
  unwrap: "data",
  settle: unwrapped,
  sensitive: { numbers: "phone" },
};

/** Get one port order. */
export const getPortOrder: OperationRow = {
  http: "GET /v2/portorders/{portorder_id}",
  params: inPath,
  accept: "application/json",
  unwrap: "data",
  settle: unwrapped,
  follow: sameOrigin,
};

/** Change a port order that is pending or was rejected. */
export const updatePortOrder: OperationRow = {
  http: "PATCH /v2/portorders/{portorder_id}",
  safety: "idempotent",
  params: inPath,
  body: "json",
  type: "application/json",
  wrap: "data.attributes",
  fill: { "data.type": "portorder" },
  envelop: enveloped,
  accept: "application/json",
  unwrap: "data",
  settle: unwrapped,
  sensitive: {
    billing_name: "content",
    billing_number: "phone",
    cc: "content",
    city: "content",
    company: "content",
    email: "content",
    last_4_ssn: "secret",
    pin: "secret",
    provider_account: "secret",
    status_url: "secret",
    street: "content",
    street2: "content",
    zip: "content",
  },
};

/** Sign the letter of agency of a port order and submit the order. */
export const submitPortOrderLoa: OperationRow = {
  http: "POST /v2/portorders/{portorder_id}/loa",
  safety: "purchase",
  params: inPath,
  body: "json",
  type: "application/json",
  wrap: "data.attributes",
  fill: { "data.type": "loa" },
  envelop: enveloped,
  accept: "application/json",
  empty: true,
  sensitive: {
    billing_name: "content",
    city: "content",
    company: "content",
    loa_copy: "content",
    numbers: "phone",
    signature_name: "content",
    signature_title: "content",
    street: "content",
    street2: "content",
    zip: "content",
  },
};

/** Add phone numbers to a group of port orders. */
export const addPortOrderGroupNumbers: OperationRow = {
  http: "POST /v2/portorders/{group_id}/numbers",
  safety: "send",
  params: inPath,
  body: "json",
  type: "application/json",
  accept: "application/json",
  unwrap: "data",
  settle: unwrapped,
  sensitive: { add: "phone" },
};

/** Enable or disable messages for phone numbers. */
export const setMessageProvisioning: OperationRow = {
  http: "POST /v2/message-provision",
  safety: "purchase",
  body: "json",
  unwrap: "data",
  settle: unwrapped,
  sensitive: { callback_url: "secret", numbers: "phone" },
};
