// Generated from specs/vivialconnect/ by `pnpm generate vivialconnect`. Do not edit.
import {
  checked,
  decoded,
  enveloped,
  exactInteger,
  exactIntegers,
  exactlyOne,
  hasItems,
  inPath,
  needs,
  numbered,
  type OperationRow,
  paged,
  parameters,
  streamed,
  unwrapped,
  where,
} from "@trunkline/core";

/** List the messages that were sent and received. */
export const listMessages: OperationRow = {
  http: "GET /accounts/{account_id}/messages.json",
  params: /* @__PURE__ */ parameters({ query: ["page", "limit", "order", "search"] }),
  page: /* @__PURE__ */ numbered({ items: "messages", page: "page", limit: "limit", size: 50, most: 150 }),
  sensitive: { search: "content" },
};

/** Send an SMS or MMS. */
export const sendMessage: OperationRow = {
  http: "POST /accounts/{account_id}/messages.json",
  safety: "send",
  params: inPath,
  body: "json",
  wrap: "message",
  envelop: enveloped,
  unwrap: "message",
  settle: unwrapped,
  sensitive: { body: "content", from_number: "phone", media_urls: "content", to_number: "phone" },
};

/** Count the messages of the account. */
export const countMessages: OperationRow = {
  http: "GET /accounts/{account_id}/messages/count.json",
  params: inPath,
  unwrap: "count",
  settle: unwrapped,
};

/** List the bulk jobs. */
export const listBulkJobs: OperationRow = {
  http: "GET /accounts/{account_id}/messages/bulk.json",
  params: /* @__PURE__ */ parameters({ query: ["page"] }),
  page: /* @__PURE__ */ paged({ items: "bulks", next: "next", params: ["page"] }),
};

/** Send the same message to up to 100 recipients. */
export const sendBulkMessages: OperationRow = {
  http: "POST /accounts/{account_id}/messages/bulk.json",
  safety: "send",
  prepare: /* @__PURE__ */ checked(/* @__PURE__ */ needs("to_numbers"), /* @__PURE__ */ hasItems("to_numbers", 1, 100)),
  params: inPath,
  body: "json",
  sensitive: { body: "content", from_number: "phone", media_urls: "content", to_numbers: "phone" },
};

/** List the messages of a bulk job. */
export const listBulkMessages: OperationRow = {
  http: "GET /accounts/{account_id}/messages/bulk/{bulk_id}.json",
  params: inPath,
};

/** Look up a message. */
export const getMessage: OperationRow = {
  http: "GET /accounts/{account_id}/messages/{message_id}.json",
  params: inPath,
  unwrap: "message",
  settle: unwrapped,
};

/** Take the text out of a message, for good. */
export const redactMessage: OperationRow = {
  http: "PUT /accounts/{account_id}/messages/{message_id}.json",
  safety: "idempotent",
  params: inPath,
  body: "json",
  wrap: "message",
  fill: { "message.body": "" },
  envelop: enveloped,
  unwrap: "message",
  settle: unwrapped,
};

/** List the attachments of a message. */
export const listAttachments: OperationRow = {
  http: "GET /accounts/{account_id}/messages/{message_id}/attachments.json",
  params: /* @__PURE__ */ parameters({ query: ["page", "limit", "order", "search"] }),
  page: /* @__PURE__ */ numbered({ items: "attachments", page: "page", limit: "limit", size: 50, most: 150 }),
  sensitive: { search: "content" },
};

/** Add an attachment to a message. */
export const createAttachment: OperationRow = {
  http: "POST /accounts/{account_id}/messages/{message_id}/attachments.json",
  safety: "send",
  params: inPath,
  body: "json",
  wrap: "attachment",
  fill: {},
  envelop: enveloped,
  unwrap: "attachment",
  settle: unwrapped,
  sensitive: { file_name: "content", key_name: "content" },
};

/** Count the attachments of a message. */
export const countAttachments: OperationRow = {
  http: "GET /accounts/{account_id}/messages/{message_id}/attachments/count.json",
  params: inPath,
  unwrap: "count",
  settle: unwrapped,
};

/** Look up an attachment of a message. */
export const getAttachment: OperationRow = {
  http: "GET /accounts/{account_id}/messages/{message_id}/attachments/{attachment_id}.json",
  params: inPath,
  unwrap: "attachment",
  settle: unwrapped,
};

/** Change an attachment of a message. */
export const updateAttachment: OperationRow = {
  http: "PUT /accounts/{account_id}/messages/{message_id}/attachments/{attachment_id}.json",
  safety: "idempotent",
  params: inPath,
  body: "json",
  wrap: "attachment",
  fill: {},
  envelop: enveloped,
  unwrap: "attachment",
  settle: unwrapped,
  sensitive: { file_name: "content", key_name: "content" },
};

/** Delete an attachment of a message, for good. */
export const deleteAttachment: OperationRow = {
  http: "DELETE /accounts/{account_id}/messages/{message_id}/attachments/{attachment_id}.json",
  safety: "idempotent",
  params: inPath,
};

/** Download the file of an attachment. */
export const downloadAttachment: OperationRow = {
  http: "GET /accounts/{account_id}/messages/{message_id}/attachments/{attachment_id}",
  params: inPath,
  accept: "application/json, */*;q=0.9",
  stream: streamed,
};

/** List the numbers of the account. */
export const listNumbers: OperationRow = {
  http: "GET /accounts/{account_id}/numbers.json",
  params: /* @__PURE__ */ parameters({ query: ["name", "contains", "page", "limit", "order", "search"] }),
  page: /* @__PURE__ */ numbered({ items: "phone_numbers", page: "page", limit: "limit", size: 50, most: 150 }),
  sensitive: { contains: "phone", search: "content" },
};

/** Buy a number. */
export const buyNumber: OperationRow = {
  http: "POST /accounts/{account_id}/numbers.json",
  safety: "purchase",
  params: inPath,
  body: "json",
  wrap: "phone_number",
  envelop: enveloped,
  unwrap: "phone_number",
  settle: unwrapped,
  sensitive: {
    incoming_text_fallback_url: "secret",
    incoming_text_url: "secret",
    name: "phone",
    phone_number: "phone",
    status_text_url: "secret",
    voice_forwarding_number: "phone",
  },
};

/** Count the numbers of the account. */
export const countNumbers: OperationRow = {
  http: "GET /accounts/{account_id}/numbers/count.json",
  params: /* @__PURE__ */ parameters({ query: ["name", "contains"] }),
  unwrap: "count",
  settle: unwrapped,
  sensitive: { contains: "phone" },
};

/** Search for numbers to buy. */
export const listAvailableNumbers: OperationRow = {
  http: "GET /accounts/{account_id}/numbers/available/{country_code}/{number_type}.json",
  prepare: /* @__PURE__ */ checked(
    /* @__PURE__ */ where(
      { number_type: "local" },
      /* @__PURE__ */ exactlyOne("area_code", "in_region", "in_postal_code"),
    ),
  ),
  params: /* @__PURE__ */ parameters({
    query: ["area_code", "in_region", "in_postal_code", "in_city", "contains", "local_number", "limit"],
  }),
  sensitive: { contains: "phone", local_number: "phone" },
};

/** Look up the carrier and device of any number. */
export const lookupNumber: OperationRow = {
  http: "GET /accounts/{account_id}/numbers/lookup.json",
  params: /* @__PURE__ */ parameters({ query: ["phone_number"] }),
  unwrap: "number_info",
  settle: unwrapped,
  sensitive: { phone_number: "phone" },
};

/** List the numbers that have certain tags, or have not. */
export const listTaggedNumbers: OperationRow = {
  http: "GET /accounts/{account_id}/numbers/tags.json",
  params: /* @__PURE__ */ parameters({ query: ["contains", "notcontains", "page", "limit"] }),
  page: /* @__PURE__ */ paged({ items: "items", next: "next", params: ["page"] }),
  sensitive: { contains: "content", notcontains: "content" },
};

/** Look up a number of the account. */
export const getNumber: OperationRow = {
  http: "GET /accounts/{account_id}/numbers/{number_id}.json",
  params: inPath,
  unwrap: "phone_number",
  settle: unwrapped,
};

/** Change the settings of a number. */
export const updateNumber: OperationRow = {
  http: "PUT /accounts/{account_id}/numbers/{number_id}.json",
  safety: "idempotent",
  params: inPath,
  body: "json",
  wrap: "phone_number",
  fill: {},
  envelop: enveloped,
  unwrap: "phone_number",
  settle: unwrapped,
  sensitive: {
    incoming_text_fallback_url: "secret",
    incoming_text_url: "secret",
    name: "phone",
    status_text_url: "secret",
    voice_forwarding_number: "phone",
  },
};

/** Release a number, for good. */
export const deleteNumber: OperationRow = {
  http: "DELETE /accounts/{account_id}/numbers/{number_id}.json",
  safety: "idempotent",
  params: inPath,
};

/** Look up the tags of a number. */
export const getNumberTags: OperationRow = {
  http: "GET /accounts/{account_id}/numbers/{number_id}/tags.json",
  params: inPath,
  unwrap: "tags",
  settle: unwrapped,
};

/** Add tags to a number, or change them. */
export const updateNumberTags: OperationRow = {
  http: "PUT /accounts/{account_id}/numbers/{number_id}/tags.json",
  safety: "idempotent",
  params: inPath,
  body: "json",
  unwrap: "tags",
  settle: unwrapped,
  sensitive: { tags: "content" },
};

/** Delete tags of a number. */
export const deleteNumberTags: OperationRow = {
  http: "DELETE /accounts/{account_id}/numbers/{number_id}/tags.json",
  safety: "idempotent",
  params: inPath,
  body: "json",
  sensitive: { tags: "content" },
};

/** List the local numbers of the account. */
export const listLocalNumbers: OperationRow = {
  http: "GET /accounts/{account_id}/numbers/local.json",
  params: /* @__PURE__ */ parameters({ query: ["name", "contains", "page", "limit", "order", "search"] }),
  page: /* @__PURE__ */ numbered({ items: "phone_numbers", page: "page", limit: "limit", size: 50, most: 150 }),
  sensitive: { contains: "phone", search: "content" },
};

/** Buy a local number. */
export const buyLocalNumber: OperationRow = {
  http: "POST /accounts/{account_id}/numbers/local.json",
  safety: "purchase",
  params: inPath,
  body: "json",
  wrap: "phone_number",
  envelop: enveloped,
  unwrap: "phone_number",
  settle: unwrapped,
  sensitive: {
    incoming_text_fallback_url: "secret",
    incoming_text_url: "secret",
    name: "phone",
    phone_number: "phone",
    status_text_url: "secret",
    voice_forwarding_number: "phone",
  },
};

/** Count the local numbers of the account. */
export const countLocalNumbers: OperationRow = {
  http: "GET /accounts/{account_id}/numbers/local/count.json",
  params: /* @__PURE__ */ parameters({ query: ["name", "contains"] }),
  unwrap: "count",
  settle: unwrapped,
  sensitive: { contains: "phone" },
};

/** Look up a local number of the account. */
export const getLocalNumber: OperationRow = {
  http: "GET /accounts/{account_id}/numbers/local/{number_id}.json",
  params: inPath,
  unwrap: "phone_number",
  settle: unwrapped,
};

/** Change the settings of a local number. */
export const updateLocalNumber: OperationRow = {
  http: "PUT /accounts/{account_id}/numbers/local/{number_id}.json",
  safety: "idempotent",
  params: inPath,
  body: "json",
  wrap: "phone_number",
  fill: {},
  envelop: enveloped,
  unwrap: "phone_number",
  settle: unwrapped,
  sensitive: {
    incoming_text_fallback_url: "secret",
    incoming_text_url: "secret",
    name: "phone",
    status_text_url: "secret",
    voice_forwarding_number: "phone",
  },
};

/** Release a local number, for good. */
export const deleteLocalNumber: OperationRow = {
  http: "DELETE /accounts/{account_id}/numbers/local/{number_id}.json",
  safety: "idempotent",
  params: inPath,
};

/** List the connectors of the account. */
export const listConnectors: OperationRow = {
  http: "GET /accounts/{account_id}/connectors.json",
  params: /* @__PURE__ */ parameters({ query: ["page", "limit", "order", "search"] }),
  page: /* @__PURE__ */ numbered({ items: "connectors", page: "page", limit: "limit", size: 50, most: 150 }),
  sensitive: { search: "content" },
};

/** Create a connector. */
export const createConnector: OperationRow = {
  http: "POST /accounts/{account_id}/connectors.json",
  safety: "send",
  params: inPath,
  body: "json",
  wrap: "connector",
  envelop: enveloped,
  unwrap: "connector",
  settle: unwrapped,
  sensitive: { phone_number: "phone", url: "secret" },
};

/** Count the connectors of the account. */
export const countConnectors: OperationRow = {
  http: "GET /accounts/{account_id}/connectors/count.json",
  params: inPath,
  unwrap: "count",
  settle: unwrapped,
};

/** Look up a connector. */
export const getConnector: OperationRow = {
  http: "GET /accounts/{account_id}/connectors/{connector_id}.json",
  params: inPath,
  unwrap: "connector",
  settle: unwrapped,
};

/** Rename a connector. */
export const updateConnector: OperationRow = {
  http: "PUT /accounts/{account_id}/connectors/{connector_id}.json",
  safety: "idempotent",
  params: inPath,
  body: "json",
  wrap: "connector",
  envelop: enveloped,
  unwrap: "connector",
  settle: unwrapped,
};

/** Delete a connector. */
export const deleteConnector: OperationRow = {
  http: "DELETE /accounts/{account_id}/connectors/{connector_id}.json",
  safety: "idempotent",
  params: inPath,
};

/** List the callbacks of a connector. */
export const listConnectorCallbacks: OperationRow = {
  http: "GET /accounts/{account_id}/connectors/{connector_id}/callbacks.json",
  params: inPath,
  unwrap: "connector",
  settle: unwrapped,
};

/** Replace all callbacks of a connector. */
export const createConnectorCallbacks: OperationRow = {
  http: "POST /accounts/{account_id}/connectors/{connector_id}/callbacks.json",
  safety: "idempotent",
  params: inPath,
  body: "json",
  wrap: "connector",
  envelop: enveloped,
  unwrap: "connector",
  settle: unwrapped,
  sensitive: { url: "secret" },
};

/** Add callbacks to a connector, or change them. */
export const updateConnectorCallbacks: OperationRow = {
  http: "PUT /accounts/{account_id}/connectors/{connector_id}/callbacks.json",
  safety: "idempotent",
  params: inPath,
  body: "json",
  wrap: "connector",
  envelop: enveloped,
  unwrap: "connector",
  settle: unwrapped,
  sensitive: { url: "secret" },
};

/** Delete callbacks of a connector. */
export const deleteConnectorCallbacks: OperationRow = {
  http: "DELETE /accounts/{account_id}/connectors/{connector_id}/callbacks.json",
  safety: "idempotent",
  params: inPath,
  body: "json",
  wrap: "connector",
  envelop: enveloped,
  unwrap: "connector",
  settle: unwrapped,
};

/** List the numbers of a connector. */
export const listConnectorNumbers: OperationRow = {
  http: "GET /accounts/{account_id}/connectors/{connector_id}/phone_numbers.json",
  params: /* @__PURE__ */ parameters({ query: ["page"] }),
  page: /* @__PURE__ */ paged({ items: "connector.phone_numbers", next: "next", params: ["page"] }),
};

/** Replace all numbers of a connector. */
export const addConnectorNumbers: OperationRow = {
  http: "POST /accounts/{account_id}/connectors/{connector_id}/phone_numbers.json",
  safety: "idempotent",
  params: inPath,
  body: "json",
  wrap: "connector",
  envelop: enveloped,
  unwrap: "connector",
  settle: unwrapped,
  sensitive: { phone_number: "phone" },
};

/** Add numbers to a connector. */
export const updateConnectorNumbers: OperationRow = {
  http: "PUT /accounts/{account_id}/connectors/{connector_id}/phone_numbers.json",
  safety: "idempotent",
  params: inPath,
  body: "json",
  wrap: "connector",
  envelop: enveloped,
  unwrap: "connector",
  settle: unwrapped,
  sensitive: { phone_number: "phone" },
};

/** Take numbers out of a connector. */
export const deleteConnectorNumbers: OperationRow = {
  http: "DELETE /accounts/{account_id}/connectors/{connector_id}/phone_numbers.json",
  safety: "idempotent",
  params: inPath,
  body: "json",
  wrap: "connector",
  envelop: enveloped,
  unwrap: "connector",
  settle: unwrapped,
  sensitive: { phone_number: "phone" },
};

/** Count the numbers of a connector. */
export const countConnectorNumbers: OperationRow = {
  http: "GET /accounts/{account_id}/connectors/{connector_id}/phone_numbers/count.json",
  params: inPath,
  unwrap: "count",
  settle: unwrapped,
};

/** List what happened in a period. */
export const listLogs: OperationRow = {
  http: "GET /accounts/{account_id}/logs.json",
  params: /* @__PURE__ */ parameters({
    query: ["start_time", "end_time", "log_type", "item_id", "operator_id", "limit", "start_key"],
  }),
  parse: /* @__PURE__ */ decoded({ "log_items.*.log_timestamp": exactInteger }, exactIntegers),
  page: /* @__PURE__ */ paged({ items: "log_items", next: "last_key", params: ["start_key"] }),
  sensitive: { item_id: "phone" },
};

/** Count what happened in a period, by minutes, hours, days, months or years. */
export const listAggregatedLogs: OperationRow = {
  http: "GET /accounts/{account_id}/logs/aggregate.json",
  params: /* @__PURE__ */ parameters({
    query: ["start_time", "end_time", "aggregator_type", "log_type", "operator_id", "limit", "start_key"],
  }),
  parse: /* @__PURE__ */ decoded({ "log_items.*.log_timestamp": exactInteger }, exactIntegers),
  page: /* @__PURE__ */ paged({ items: "log_items", next: "last_key", params: ["start_key"] }),
};

/** List the accounts that the API key can see. */
export const listAccounts: OperationRow = {
  http: "GET /accounts.json",
  params: /* @__PURE__ */ parameters({ query: ["page", "limit", "order", "search"] }),
  page: /* @__PURE__ */ numbered({ items: "accounts", page: "page", limit: "limit", size: 50, most: 150 }),
  sensitive: { search: "content" },
};

/** Create a subaccount. */
export const createAccount: OperationRow = {
  http: "POST /accounts.json",
  safety: "send",
  body: "json",
  wrap: "account",
  envelop: enveloped,
  unwrap: "account",
  settle: unwrapped,
};

/** Count the accounts that the API key can see. */
export const countAccounts: OperationRow = { http: "GET /accounts/count.json", unwrap: "count", settle: unwrapped };

/** Look up an account. */
export const getAccount: OperationRow = {
  http: "GET /accounts/{account_id}.json",
  params: inPath,
  unwrap: "account",
  settle: unwrapped,
};

/** Change the name of an account. */
export const updateAccount: OperationRow = {
  http: "PUT /accounts/{account_id}.json",
  safety: "idempotent",
  params: inPath,
  body: "json",
  wrap: "account",
  envelop: enveloped,
  unwrap: "account",
  settle: unwrapped,
};

/** Delete an account. */
export const deleteAccount: OperationRow = { http: "DELETE /accounts/{id}.json", safety: "idempotent", params: inPath };

/** See how far the free trial of an account is. */
export const getAccountBillingStatus: OperationRow = { http: "GET /accounts/{account_id}/status.json", params: inPath };

/** List the subaccounts of an account. */
export const listSubaccounts: OperationRow = {
  http: "GET /accounts/{account_id}/subaccounts.json",
  params: /* @__PURE__ */ parameters({ query: ["page", "limit"] }),
  page: /* @__PURE__ */ numbered({ items: "account.accounts", page: "page", limit: "limit", size: 50, most: 150 }),
};

/** List the transactions of the account, newest first. */
export const listTransactions: OperationRow = {
  http: "GET /accounts/{account_id}/transactions.json",
  params: /* @__PURE__ */ parameters({ query: ["start_time", "end_time", "include_types[]", "page", "limit"] }),
  page: /* @__PURE__ */ numbered({ items: "transactions", page: "page", limit: "limit", size: 50, most: 150 }),
};

/** Look up one transaction. */
export const getTransaction: OperationRow = {
  http: "GET /accounts/{account_id}/transactions/{transaction_id}.json",
  params: inPath,
  unwrap: "transaction",
  settle: unwrapped,
};

/** List the users of the account. */
export const listUsers: OperationRow = {
  http: "GET /accounts/{account_id}/users.json",
  params: /* @__PURE__ */ parameters({ query: ["page", "limit", "order", "search"] }),
  page: /* @__PURE__ */ numbered({ items: "users", page: "page", limit: "limit", size: 50, most: 150 }),
  sensitive: { search: "content" },
};

/** Create a user. */
export const createUser: OperationRow = {
  http: "POST /accounts/{account_id}/users.json",
  safety: "send",
  params: inPath,
  body: "json",
  wrap: "user",
  envelop: enveloped,
  unwrap: "user",
  settle: unwrapped,
  sensitive: { email: "content", first_name: "content", last_name: "content", password: "secret", username: "content" },
};

/** Count the users of the account. */
export const countUsers: OperationRow = {
  http: "GET /accounts/{account_id}/users/count.json",
  params: inPath,
  unwrap: "count",
  settle: unwrapped,
};

/** Register a user, who gets an e-mail to confirm it. */
export const registerUser: OperationRow = {
  http: "POST /accounts/{acting_account_id}/users/register.json",
  safety: "send",
  params: inPath,
  body: "json",
  wrap: "user",
  envelop: enveloped,
  sensitive: { email: "content", first_name: "content", last_name: "content", password: "secret", username: "content" },
};

/** Look up a user. */
export const getUser: OperationRow = {
  http: "GET /accounts/{account_id}/users/{user_id}.json",
  params: inPath,
  unwrap: "user",
  settle: unwrapped,
};

/** Change a user. */
export const updateUser: OperationRow = {
  http: "PUT /accounts/{account_id}/users/{user_id}.json",
  safety: "idempotent",
  params: inPath,
  body: "json",
  wrap: "user",
  fill: {},
  envelop: enveloped,
  unwrap: "user",
  settle: unwrapped,
  sensitive: { email: "content", first_name: "content", last_name: "content", username: "content" },
};

/** Delete a user, and all credentials of theirs. */
export const deleteUser: OperationRow = {
  http: "DELETE /accounts/{account_id}/users/{user_id}.json",
  safety: "idempotent",
  params: inPath,
};

/** Change the password of a user. */
export const updateUserPassword: OperationRow = {
  http: "PUT /accounts/{account_id}/users/{user_id}/profile/password.json",
  safety: "send",
  params: inPath,
  body: "json",
  wrap: "user",
  envelop: enveloped,
  sensitive: { _password: "secret", password: "secret" },
};

/** List the API credentials of a user. */
export const listUserCredentials: OperationRow = {
  http: "GET /accounts/{account_id}/users/{user_id}/profile/credentials.json",
  params: inPath,
  unwrap: "user",
  settle: unwrapped,
};

/** Create an API key and secret for a user. */
export const createUserCredential: OperationRow = {
  http: "POST /accounts/{account_id}/users/{user_id}/profile/credentials.json",
  safety: "send",
  params: inPath,
  body: "json",
  wrap: "user.credential",
  fill: {},
  envelop: enveloped,
  unwrap: "user.credential",
  settle: unwrapped,
};

/** Count the API credentials of a user. */
export const countUserCredentials: OperationRow = {
  http: "GET /accounts/{account_id}/users/{user_id}/profile/credentials/count.json",
  params: inPath,
  unwrap: "count",
  settle: unwrapped,
};

/** Look up an API credential of a user. */
export const getUserCredential: OperationRow = {
  http: "GET /accounts/{account_id}/users/{user_id}/profile/credentials/{credential_id}.json",
  params: inPath,
  unwrap: "user.credential",
  settle: unwrapped,
};

/** Rename, disable or enable an API credential. */
export const updateUserCredential: OperationRow = {
  http: "PUT /accounts/{account_id}/users/{user_id}/profile/credentials/{credential_id}.json",
  safety: "idempotent",
  params: inPath,
  body: "json",
  wrap: "user.credential",
  fill: {},
  envelop: enveloped,
  unwrap: "user.credential",
  settle: unwrapped,
};

/** Delete an API credential. */
export const deleteUserCredential: OperationRow = {
  http: "DELETE /accounts/{account_id}/users/{user_id}/profile/credentials/{credential_id}.json",
  safety: "idempotent",
  params: inPath,
};

/** List the contacts of the account. */
export const listContacts: OperationRow = {
  http: "GET /accounts/{account_id}/contacts.json",
  params: /* @__PURE__ */ parameters({ query: ["page", "limit", "order", "search"] }),
  page: /* @__PURE__ */ numbered({ items: "contacts", page: "page", limit: "limit", size: 50, most: 150 }),
  sensitive: { search: "content" },
};

/** Create a contact. */
export const createContact: OperationRow = {
  http: "POST /accounts/{account_id}/contacts.json",
  safety: "send",
  params: inPath,
  body: "json",
  wrap: "contact",
  envelop: enveloped,
  unwrap: "contact",
  settle: unwrapped,
  sensitive: {
    address1: "content",
    address2: "content",
    address3: "content",
    city: "content",
    email: "content",
    fax: "phone",
    first_name: "content",
    last_name: "content",
    mobile_phone: "phone",
    postal_code: "content",
    work_phone: "phone",
  },
};

/** Count the contacts of the account. */
export const countContacts: OperationRow = {
  http: "GET /accounts/{account_id}/contacts/count.json",
  params: inPath,
  unwrap: "count",
  settle: unwrapped,
};

/** Look up a contact. */
export const getContact: OperationRow = {
  http: "GET /accounts/{account_id}/contacts/{contact_id}.json",
  params: inPath,
  unwrap: "contact",
  settle: unwrapped,
};

/** Change a contact. */
export const updateContact: OperationRow = {
  http: "PUT /accounts/{account_id}/contacts/{contact_id}.json",
  safety: "idempotent",
  params: inPath,
  body: "json",
  wrap: "contact",
  fill: {},
  envelop: enveloped,
  unwrap: "contact",
  settle: unwrapped,
  sensitive: {
    address1: "content",
    address2: "content",
    address3: "content",
    city: "content",
    email: "content",
    fax: "phone",
    first_name: "content",
    last_name: "content",
    mobile_phone: "phone",
    postal_code: "content",
    work_phone: "phone",
  },
};

/** Delete a contact. */
export const deleteContact: OperationRow = {
  http: "DELETE /accounts/{account_id}/contacts/{contact_id}.json",
  safety: "idempotent",
  params: inPath,
};

/** List the configurations of the account. */
export const listConfigurations: OperationRow = {
  http: "GET /accounts/{account_id}/configurations.json",
  params: /* @__PURE__ */ parameters({ query: ["page", "limit", "order", "search"] }),
  page: /* @__PURE__ */ numbered({ items: "configurations", page: "page", limit: "limit", size: 50, most: 150 }),
  sensitive: { search: "content" },
};

/** Create a configuration. */
export const createConfiguration: OperationRow = {
  http: "POST /accounts/{account_id}/configurations.json",
  safety: "send",
  params: inPath,
  body: "json",
  wrap: "configuration",
  envelop: enveloped,
  unwrap: "configuration",
  settle: unwrapped,
  sensitive: {
    message_status_callback: "secret",
    phone_number: "phone",
    sms_fallback_url: "secret",
    sms_url: "secret",
  },
};
