// Generated from specs/vumi-go/ by `pnpm generate vumi-go`. Do not edit.
import {
  checked,
  enveloped,
  fits,
  hasTuples,
  inPath,
  keysFit,
  lines,
  needs,
  type OperationRow,
  paged,
  parameters,
  rpcBody,
  rpcResult,
  sameOrigin,
  unwrapped,
} from "@trunkline/core";

/** Send a message, or reply to one. */
export const sendMessage: OperationRow = {
  http: "PUT /http_api_nostream/{conversation_key}/messages.json",
  safety: "send",
  prepare: /* @__PURE__ */ checked(/* @__PURE__ */ needs("content")),
  params: inPath,
  body: "json",
  service: "conversations",
  auth: "basicAuth",
  sensitive: { content: "content", speech_url: "content", to_addr: "phone" },
};

/** Write values of metrics through a conversation. */
export const fireConversationMetrics: OperationRow = {
  http: "PUT /http_api_nostream/{conversation_key}/metrics.json",
  safety: "send",
  prepare: /* @__PURE__ */ checked(
    /* @__PURE__ */ needs("metrics"),
    /* @__PURE__ */ hasTuples("metrics", ["string", "number", "string"], "must be [name, finite number, aggregator]"),
  ),
  params: inPath,
  body: "json",
  whole: "metrics",
  service: "conversations",
  auth: "basicAuth",
};

/** Send a message, or reply to one, through a conversation that streams. */
export const sendStreamingMessage: OperationRow = {
  http: "PUT /http_api/{conversation_key}/messages.json",
  safety: "send",
  prepare: /* @__PURE__ */ checked(/* @__PURE__ */ needs("content")),
  params: inPath,
  body: "json",
  service: "conversations",
  auth: "basicAuth",
  sensitive: { content: "content", speech_url: "content", to_addr: "phone" },
};

/** Receive the messages that come in, as they come. */
export const streamMessages: OperationRow = {
  http: "GET /http_api/{conversation_key}/messages.json",
  params: inPath,
  stream: lines,
  follow: sameOrigin,
  service: "conversations",
  auth: "basicAuth",
};

/** Receive what becomes of sent messages, as it happens. */
export const streamEvents: OperationRow = {
  http: "GET /http_api/{conversation_key}/events.json",
  params: inPath,
  stream: lines,
  follow: sameOrigin,
  service: "conversations",
  auth: "basicAuth",
};

/** Write values of metrics through a conversation that streams. */
export const fireStreamingConversationMetrics: OperationRow = {
  http: "PUT /http_api/{conversation_key}/metrics.json",
  safety: "send",
  prepare: /* @__PURE__ */ checked(
    /* @__PURE__ */ needs("metrics"),
    /* @__PURE__ */ hasTuples("metrics", ["string", "number", "string"], "must be [name, finite number, aggregator]"),
  ),
  params: inPath,
  body: "json",
  whole: "metrics",
  service: "conversations",
  auth: "basicAuth",
};

/** List the campaigns of the account. */
export const listCampaigns: OperationRow = {
  http: "POST /api/",
  body: /* @__PURE__ */ rpcBody([]),
  wrap: "params",
  fill: { jsonrpc: "2.0", id: 0, method: "campaigns" },
  envelop: enveloped,
  settle: rpcResult,
  service: "account",
};

/** List the conversations of a campaign. */
export const listConversations: OperationRow = {
  http: "POST /api/",
  body: /* @__PURE__ */ rpcBody(["campaign_id"]),
  wrap: "params",
  fill: { jsonrpc: "2.0", id: 0, method: "conversations" },
  envelop: enveloped,
  settle: rpcResult,
  service: "account",
};

/** List the channels of a campaign. */
export const listChannels: OperationRow = {
  http: "POST /api/",
  body: /* @__PURE__ */ rpcBody(["campaign_id"]),
  wrap: "params",
  fill: { jsonrpc: "2.0", id: 0, method: "channels" },
  envelop: enveloped,
  settle: rpcResult,
  service: "account",
};

/** List the routers of a campaign. */
export const listRouters: OperationRow = {
  http: "POST /api/",
  body: /* @__PURE__ */ rpcBody(["campaign_id"]),
  wrap: "params",
  fill: { jsonrpc: "2.0", id: 0, method: "routers" },
  envelop: enveloped,
  settle: rpcResult,
  service: "account",
};

/** List the routing entries of a campaign. */
export const listRoutingEntries: OperationRow = {
  http: "POST /api/",
  body: /* @__PURE__ */ rpcBody(["campaign_id"]),
  wrap: "params",
  fill: { jsonrpc: "2.0", id: 0, method: "routing_entries" },
  envelop: enveloped,
  settle: rpcResult,
  service: "account",
};

/** Get the routing table of a campaign. */
export const getRoutingTable: OperationRow = {
  http: "POST /api/",
  body: /* @__PURE__ */ rpcBody(["campaign_id"]),
  wrap: "params",
  fill: { jsonrpc: "2.0", id: 0, method: "routing_table" },
  envelop: enveloped,
  settle: rpcResult,
  service: "account",
};

/** Replace the routing entries of a campaign. */
export const updateRoutingTable: OperationRow = {
  http: "POST /api/",
  safety: "idempotent",
  body: /* @__PURE__ */ rpcBody(["campaign_id", "routing_table"]),
  wrap: "params",
  fill: { jsonrpc: "2.0", id: 0, method: "update_routing_table" },
  envelop: enveloped,
  settle: rpcResult,
  service: "account",
};

/** Get the poll of a dialogue. */
export const getDialoguePoll: OperationRow = {
  http: "POST /api/",
  body: /* @__PURE__ */ rpcBody(["campaign_id", "conversation_key", "parameters"]),
  wrap: "params",
  fill: { jsonrpc: "2.0", id: 0, method: "conversation.dialogue.get_poll" },
  envelop: enveloped,
  settle: rpcResult,
  service: "account",
};

/** Replace the poll of a dialogue. */
export const saveDialoguePoll: OperationRow = {
  http: "POST /api/",
  safety: "idempotent",
  body: /* @__PURE__ */ rpcBody(["campaign_id", "conversation_key", "parameters"]),
  wrap: "params",
  fill: { jsonrpc: "2.0", id: 0, method: "conversation.dialogue.save_poll" },
  envelop: enveloped,
  settle: rpcResult,
  service: "account",
};

/** List the methods of the account's JSON-RPC service. */
export const listRpcMethods: OperationRow = {
  http: "POST /api/",
  body: /* @__PURE__ */ rpcBody([]),
  wrap: "params",
  fill: { jsonrpc: "2.0", id: 0, method: "system.listMethods" },
  envelop: enveloped,
  settle: rpcResult,
  service: "account",
};

/** Get the help text of a method of the account's JSON-RPC service. */
export const getRpcMethodHelp: OperationRow = {
  http: "POST /api/",
  body: /* @__PURE__ */ rpcBody(["method_name"]),
  wrap: "params",
  fill: { jsonrpc: "2.0", id: 0, method: "system.methodHelp" },
  envelop: enveloped,
  settle: rpcResult,
  service: "account",
};

/** Get the types of a method of the account's JSON-RPC service. */
export const getRpcMethodSignature: OperationRow = {
  http: "POST /api/",
  body: /* @__PURE__ */ rpcBody(["method_name"]),
  wrap: "params",
  fill: { jsonrpc: "2.0", id: 0, method: "system.methodSignature" },
  envelop: enveloped,
  settle: rpcResult,
  service: "account",
};

/** List the contacts of the account. */
export const listContacts: OperationRow = {
  http: "GET /contacts/",
  params: /* @__PURE__ */ parameters({ query: ["cursor", "max_results", "query", "stream"] }),
  page: /* @__PURE__ */ paged({ items: "data", next: "cursor", params: ["cursor"] }),
  follow: sameOrigin,
  service: "contacts",
  sensitive: { query: "phone" },
};

/** Create a contact. */
export const createContact: OperationRow = {
  http: "POST /contacts/",
  safety: "send",
  body: "json",
  service: "contacts",
  sensitive: {
    bbm_pin: "content",
    dob: "content",
    email_address: "content",
    extra: "content",
    facebook_id: "content",
    gtalk_id: "content",
    msisdn: "phone",
    mxit_id: "content",
    name: "content",
    subscription: "content",
    surname: "content",
    twitter_handle: "content",
    wechat_id: "content",
  },
};

/** Look up a contact by one of its addresses. */
export const findContact: OperationRow = {
  http: "GET /contacts/",
  params: /* @__PURE__ */ parameters({ query: ["query"] }),
  unwrap: "data.0",
  settle: unwrapped,
  follow: sameOrigin,
  service: "contacts",
  sensitive: { query: "phone" },
};

/** Download all contacts of the account as a stream. */
export const streamContacts: OperationRow = {
  http: "GET /contacts/",
  params: /* @__PURE__ */ parameters({ query: ["stream"], fixed: { stream: "true" } }),
  stream: lines,
  follow: sameOrigin,
  service: "contacts",
};

/** Look up a contact by its key. */
export const getContact: OperationRow = {
  http: "GET /contacts/{contact_key}",
  params: inPath,
  follow: sameOrigin,
  service: "contacts",
};

/** Change some fields of a contact. */
export const updateContact: OperationRow = {
  http: "PUT /contacts/{contact_key}",
  safety: "idempotent",
  params: inPath,
  body: "json",
  fill: {},
  service: "contacts",
  sensitive: {
    bbm_pin: "content",
    dob: "content",
    email_address: "content",
    extra: "content",
    facebook_id: "content",
    gtalk_id: "content",
    msisdn: "phone",
    mxit_id: "content",
    name: "content",
    subscription: "content",
    surname: "content",
    twitter_handle: "content",
    wechat_id: "content",
  },
};

/** Delete a contact. */
export const deleteContact: OperationRow = {
  http: "DELETE /contacts/{contact_key}",
  safety: "idempotent",
  params: inPath,
  service: "contacts",
};

/** List the groups of the account. */
export const listGroups: OperationRow = {
  http: "GET /groups/",
  params: /* @__PURE__ */ parameters({ query: ["cursor", "max_results", "stream"] }),
  page: /* @__PURE__ */ paged({ items: "data", next: "cursor", params: ["cursor"] }),
  follow: sameOrigin,
  service: "contacts",
};

/** Create a group. */
export const createGroup: OperationRow = {
  http: "POST /groups/",
  safety: "send",
  body: "json",
  service: "contacts",
  sensitive: { query: "phone" },
};

/** Download all groups of the account as a stream. */
export const streamGroups: OperationRow = {
  http: "GET /groups/",
  params: /* @__PURE__ */ parameters({ query: ["stream"], fixed: { stream: "true" } }),
  stream: lines,
  follow: sameOrigin,
  service: "contacts",
};

/** Look up a group. */
export const getGroup: OperationRow = {
  http: "GET /groups/{group_key}",
  params: inPath,
  follow: sameOrigin,
  service: "contacts",
};

/** Change some fields of a group. */
export const updateGroup: OperationRow = {
  http: "PUT /groups/{group_key}",
  safety: "idempotent",
  params: inPath,
  body: "json",
  fill: {},
  service: "contacts",
  sensitive: { query: "phone" },
};

/** Delete a group. */
export const deleteGroup: OperationRow = {
  http: "DELETE /groups/{group_key}",
  safety: "idempotent",
  params: inPath,
  service: "contacts",
};

/** List the contacts of a group. */
export const listGroupContacts: OperationRow = {
  http: "GET /groups/{group_key}/contacts",
  params: /* @__PURE__ */ parameters({ query: ["cursor", "max_results", "stream"] }),
  page: /* @__PURE__ */ paged({ items: "data", next: "cursor", params: ["cursor"] }),
  follow: sameOrigin,
  service: "contacts",
};

/** Download all contacts of a group as a stream. */
export const streamGroupContacts: OperationRow = {
  http: "GET /groups/{group_key}/contacts",
  params: /* @__PURE__ */ parameters({ query: ["stream"], fixed: { stream: "true" } }),
  stream: lines,
  follow: sameOrigin,
  service: "contacts",
};

/** Get the values of metrics over time. */
export const getMetrics: OperationRow = {
  http: "GET /metrics/",
  prepare: /* @__PURE__ */ checked(
    /* @__PURE__ */ fits(
      "m",
      /\.(avg|sum|max|min|last)$/u,
      "must end in .avg, .sum, .max, .min or .last, which says how the values of one bucket are joined",
    ),
  ),
  params: /* @__PURE__ */ parameters({ query: ["m", "from", "until", "interval", "nulls", "align_to_from"] }),
  follow: sameOrigin,
  service: "metrics",
};

/** Write values of metrics. */
export const fireMetrics: OperationRow = {
  http: "POST /metrics/",
  safety: "send",
  prepare: /* @__PURE__ */ checked(
    /* @__PURE__ */ keysFit(
      "metrics",
      /\.(avg|sum|max|min|last)$/u,
      "must end in .avg, .sum, .max, .min or .last, which says how the values are joined",
    ),
  ),
  body: "json",
  whole: "metrics",
  service: "metrics",
};

/** Count the addresses that have opted out. */
export const countOptOuts: OperationRow = {
  http: "GET /optouts/count",
  unwrap: "opt_out_count",
  settle: unwrapped,
  follow: sameOrigin,
  service: "optouts",
};

/** Tell whether an address has opted out. */
export const getOptOut: OperationRow = {
  http: "GET /optouts/{address_type}/{address}",
  prepare: /* @__PURE__ */ checked(
    /* @__PURE__ */ fits(
      "address",
      /^[^/]*$/u,
      "must not contain a slash, which the provider cannot take in an address",
    ),
    /* @__PURE__ */ fits(
      "address_type",
      /^[^/]*$/u,
      "must not contain a slash, which the provider cannot take in a type",
    ),
  ),
  params: inPath,
  unwrap: "opt_out",
  settle: unwrapped,
  absent: [404],
  follow: sameOrigin,
  service: "optouts",
  sensitive: { address: "phone" },
};

/** Opt an address out. */
export const setOptOut: OperationRow = {
  http: "PUT /optouts/{address_type}/{address}",
  safety: "idempotent",
  prepare: /* @__PURE__ */ checked(
    /* @__PURE__ */ fits(
      "address",
      /^[^/]*$/u,
      "must not contain a slash, which the provider cannot take in an address",
    ),
    /* @__PURE__ */ fits(
      "address_type",
      /^[^/]*$/u,
      "must not contain a slash, which the provider cannot take in a type",
    ),
  ),
  params: inPath,
  unwrap: "opt_out",
  settle: unwrapped,
  service: "optouts",
  sensitive: { address: "phone" },
};

/** Let an address have messages again. */
export const deleteOptOut: OperationRow = {
  http: "DELETE /optouts/{address_type}/{address}",
  safety: "idempotent",
  prepare: /* @__PURE__ */ checked(
    /* @__PURE__ */ fits(
      "address",
      /^[^/]*$/u,
      "must not contain a slash, which the provider cannot take in an address",
    ),
    /* @__PURE__ */ fits(
      "address_type",
      /^[^/]*$/u,
      "must not contain a slash, which the provider cannot take in a type",
    ),
  ),
  params: inPath,
  unwrap: "opt_out",
  settle: unwrapped,
  absent: [404],
  service: "optouts",
  sensitive: { address: "phone" },
};
