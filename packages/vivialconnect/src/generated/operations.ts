// Generated from specs/vivialconnect/ by `pnpm generate vivialconnect`. Do not edit.
import type { CallOptions, NoInput, OperationRow, PageOptions } from "@trunkline/core";
import {
  addConnectorNumbers,
  buyLocalNumber,
  buyNumber,
  countAccounts,
  countAttachments,
  countConnectorNumbers,
  countConnectors,
  countContacts,
  countLocalNumbers,
  countMessages,
  countNumbers,
  countUserCredentials,
  countUsers,
  createAccount,
  createAttachment,
  createConfiguration,
  createConnector,
  createConnectorCallbacks,
  createContact,
  createUser,
  createUserCredential,
  deleteAccount,
  deleteAttachment,
  deleteConnector,
  deleteConnectorCallbacks,
  deleteConnectorNumbers,
  deleteContact,
  deleteLocalNumber,
  deleteNumber,
  deleteNumberTags,
  deleteUser,
  deleteUserCredential,
  downloadAttachment,
  getAccount,
  getAccountBillingStatus,
  getAttachment,
  getConnector,
  getContact,
  getLocalNumber,
  getMessage,
  getNumber,
  getNumberTags,
  getTransaction,
  getUser,
  getUserCredential,
  listAccounts,
  listAggregatedLogs,
  listAttachments,
  listAvailableNumbers,
  listBulkJobs,
  listBulkMessages,
  listConfigurations,
  listConnectorCallbacks,
  listConnectorNumbers,
  listConnectors,
  listContacts,
  listLocalNumbers,
  listLogs,
  listMessages,
  listNumbers,
  listSubaccounts,
  listTaggedNumbers,
  listTransactions,
  listUserCredentials,
  listUsers,
  lookupNumber,
  redactMessage,
  registerUser,
  sendBulkMessages,
  sendMessage,
  updateAccount,
  updateAttachment,
  updateConnector,
  updateConnectorCallbacks,
  updateConnectorNumbers,
  updateContact,
  updateLocalNumber,
  updateNumber,
  updateNumberTags,
  updateUser,
  updateUserCredential,
  updateUserPassword,
} from "./rows.ts";
import type {
  AddConnectorNumbersInput,
  AddConnectorNumbersOutput,
  AddConnectorNumbersResult,
  BuyLocalNumberInput,
  BuyLocalNumberOutput,
  BuyLocalNumberResult,
  BuyNumberInput,
  BuyNumberOutput,
  BuyNumberResult,
  CountAccountsOutput,
  CountAccountsResult,
  CountAttachmentsInput,
  CountAttachmentsOutput,
  CountAttachmentsResult,
  CountConnectorNumbersInput,
  CountConnectorNumbersOutput,
  CountConnectorNumbersResult,
  CountConnectorsInput,
  CountConnectorsOutput,
  CountConnectorsResult,
  CountContactsInput,
  CountContactsOutput,
  CountContactsResult,
  CountLocalNumbersInput,
  CountLocalNumbersOutput,
  CountLocalNumbersResult,
  CountMessagesInput,
  CountMessagesOutput,
  CountMessagesResult,
  CountNumbersInput,
  CountNumbersOutput,
  CountNumbersResult,
  CountUserCredentialsInput,
  CountUserCredentialsOutput,
  CountUserCredentialsResult,
  CountUsersInput,
  CountUsersOutput,
  CountUsersResult,
  CreateAccountInput,
  CreateAccountOutput,
  CreateAccountResult,
  CreateAttachmentInput,
  CreateAttachmentOutput,
  CreateAttachmentResult,
  CreateConfigurationInput,
  CreateConfigurationOutput,
  CreateConfigurationResult,
  CreateConnectorCallbacksInput,
  CreateConnectorCallbacksOutput,
  CreateConnectorCallbacksResult,
  CreateConnectorInput,
  CreateConnectorOutput,
  CreateConnectorResult,
  CreateContactInput,
  CreateContactOutput,
  CreateContactResult,
  CreateUserCredentialInput,
  CreateUserCredentialOutput,
  CreateUserCredentialResult,
  CreateUserInput,
  CreateUserOutput,
  CreateUserResult,
  DeleteAccountInput,
  DeleteAccountOutput,
  DeleteAccountResult,
  DeleteAttachmentInput,
  DeleteAttachmentOutput,
  DeleteAttachmentResult,
  DeleteConnectorCallbacksInput,
  DeleteConnectorCallbacksOutput,
  DeleteConnectorCallbacksResult,
  DeleteConnectorInput,
  DeleteConnectorNumbersInput,
  DeleteConnectorNumbersOutput,
  DeleteConnectorNumbersResult,
  DeleteConnectorOutput,
  DeleteConnectorResult,
  DeleteContactInput,
  DeleteContactOutput,
  DeleteContactResult,
  DeleteLocalNumberInput,
  DeleteLocalNumberOutput,
  DeleteLocalNumberResult,
  DeleteNumberInput,
  DeleteNumberOutput,
  DeleteNumberResult,
  DeleteNumberTagsInput,
  DeleteNumberTagsOutput,
  DeleteNumberTagsResult,
  DeleteUserCredentialInput,
  DeleteUserCredentialOutput,
  DeleteUserCredentialResult,
  DeleteUserInput,
  DeleteUserOutput,
  DeleteUserResult,
  DownloadAttachmentInput,
  DownloadAttachmentOutput,
  DownloadAttachmentResult,
  GetAccountBillingStatusInput,
  GetAccountBillingStatusOutput,
  GetAccountBillingStatusResult,
  GetAccountInput,
  GetAccountOutput,
  GetAccountResult,
  GetAttachmentInput,
  GetAttachmentOutput,
  GetAttachmentResult,
  GetConnectorInput,
  GetConnectorOutput,
  GetConnectorResult,
  GetContactInput,
  GetContactOutput,
  GetContactResult,
  GetLocalNumberInput,
  GetLocalNumberOutput,
  GetLocalNumberResult,
  GetMessageInput,
  GetMessageOutput,
  GetMessageResult,
  GetNumberInput,
  GetNumberOutput,
  GetNumberResult,
  GetNumberTagsInput,
  GetNumberTagsOutput,
  GetNumberTagsResult,
  GetTransactionInput,
  GetTransactionOutput,
  GetTransactionResult,
  GetUserCredentialInput,
  GetUserCredentialOutput,
  GetUserCredentialResult,
  GetUserInput,
  GetUserOutput,
  GetUserResult,
  ListAccountsInput,
  ListAccountsItem,
  ListAccountsOutput,
  ListAccountsResult,
  ListAggregatedLogsInput,
  ListAggregatedLogsItem,
  ListAggregatedLogsOutput,
  ListAggregatedLogsResult,
  ListAttachmentsInput,
  ListAttachmentsItem,
  ListAttachmentsOutput,
  ListAttachmentsResult,
  ListAvailableNumbersInput,
  ListAvailableNumbersOutput,
  ListAvailableNumbersResult,
  ListBulkJobsInput,
  ListBulkJobsItem,
  ListBulkJobsOutput,
  ListBulkJobsResult,
  ListBulkMessagesInput,
  ListBulkMessagesOutput,
  ListBulkMessagesResult,
  ListConfigurationsInput,
  ListConfigurationsItem,
  ListConfigurationsOutput,
  ListConfigurationsResult,
  ListConnectorCallbacksInput,
  ListConnectorCallbacksOutput,
  ListConnectorCallbacksResult,
  ListConnectorNumbersInput,
  ListConnectorNumbersItem,
  ListConnectorNumbersOutput,
  ListConnectorNumbersResult,
  ListConnectorsInput,
  ListConnectorsItem,
  ListConnectorsOutput,
  ListConnectorsResult,
  ListContactsInput,
  ListContactsItem,
  ListContactsOutput,
  ListContactsResult,
  ListLocalNumbersInput,
  ListLocalNumbersItem,
  ListLocalNumbersOutput,
  ListLocalNumbersResult,
  ListLogsInput,
  ListLogsItem,
  ListLogsOutput,
  ListLogsResult,
  ListMessagesInput,
  ListMessagesItem,
  ListMessagesOutput,
  ListMessagesResult,
  ListNumbersInput,
  ListNumbersItem,
  ListNumbersOutput,
  ListNumbersResult,
  ListSubaccountsInput,
  ListSubaccountsItem,
  ListSubaccountsOutput,
  ListSubaccountsResult,
  ListTaggedNumbersInput,
  ListTaggedNumbersItem,
  ListTaggedNumbersOutput,
  ListTaggedNumbersResult,
  ListTransactionsInput,
  ListTransactionsItem,
  ListTransactionsOutput,
  ListTransactionsResult,
  ListUserCredentialsInput,
  ListUserCredentialsOutput,
  ListUserCredentialsResult,
  ListUsersInput,
  ListUsersItem,
  ListUsersOutput,
  ListUsersResult,
  LookupNumberInput,
  LookupNumberOutput,
  LookupNumberResult,
  RedactMessageInput,
  RedactMessageOutput,
  RedactMessageResult,
  RegisterUserInput,
  RegisterUserOutput,
  RegisterUserResult,
  SendBulkMessagesInput,
  SendBulkMessagesOutput,
  SendBulkMessagesResult,
  SendMessageInput,
  SendMessageOutput,
  SendMessageResult,
  UpdateAccountInput,
  UpdateAccountOutput,
  UpdateAccountResult,
  UpdateAttachmentInput,
  UpdateAttachmentOutput,
  UpdateAttachmentResult,
  UpdateConnectorCallbacksInput,
  UpdateConnectorCallbacksOutput,
  UpdateConnectorCallbacksResult,
  UpdateConnectorInput,
  UpdateConnectorNumbersInput,
  UpdateConnectorNumbersOutput,
  UpdateConnectorNumbersResult,
  UpdateConnectorOutput,
  UpdateConnectorResult,
  UpdateContactInput,
  UpdateContactOutput,
  UpdateContactResult,
  UpdateLocalNumberInput,
  UpdateLocalNumberOutput,
  UpdateLocalNumberResult,
  UpdateNumberInput,
  UpdateNumberOutput,
  UpdateNumberResult,
  UpdateNumberTagsInput,
  UpdateNumberTagsOutput,
  UpdateNumberTagsResult,
  UpdateUserCredentialInput,
  UpdateUserCredentialOutput,
  UpdateUserCredentialResult,
  UpdateUserInput,
  UpdateUserOutput,
  UpdateUserPasswordInput,
  UpdateUserPasswordOutput,
  UpdateUserPasswordResult,
  UpdateUserResult,
} from "./types.ts";

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

/** How each operation is called. */
export const operations: Readonly<Record<keyof VivialConnectOperations, OperationRow>> = {
  listMessages,
  sendMessage,
  countMessages,
  listBulkJobs,
  sendBulkMessages,
  listBulkMessages,
  getMessage,
  redactMessage,
  listAttachments,
  createAttachment,
  countAttachments,
  getAttachment,
  updateAttachment,
  deleteAttachment,
  downloadAttachment,
  listNumbers,
  buyNumber,
  countNumbers,
  listAvailableNumbers,
  lookupNumber,
  listTaggedNumbers,
  getNumber,
  updateNumber,
  deleteNumber,
  getNumberTags,
  updateNumberTags,
  deleteNumberTags,
  listLocalNumbers,
  buyLocalNumber,
  countLocalNumbers,
  getLocalNumber,
  updateLocalNumber,
  deleteLocalNumber,
  listConnectors,
  createConnector,
  countConnectors,
  getConnector,
  updateConnector,
  deleteConnector,
  listConnectorCallbacks,
  createConnectorCallbacks,
  updateConnectorCallbacks,
  deleteConnectorCallbacks,
  listConnectorNumbers,
  addConnectorNumbers,
  updateConnectorNumbers,
  deleteConnectorNumbers,
  countConnectorNumbers,
  listLogs,
  listAggregatedLogs,
  listAccounts,
  createAccount,
  countAccounts,
  getAccount,
  updateAccount,
  deleteAccount,
  getAccountBillingStatus,
  listSubaccounts,
  listTransactions,
  getTransaction,
  listUsers,
  createUser,
  countUsers,
  registerUser,
  getUser,
  updateUser,
  deleteUser,
  updateUserPassword,
  listUserCredentials,
  createUserCredential,
  countUserCredentials,
  getUserCredential,
  updateUserCredential,
  deleteUserCredential,
  listContacts,
  createContact,
  countContacts,
  getContact,
  updateContact,
  deleteContact,
  listConfigurations,
  createConfiguration,
};
