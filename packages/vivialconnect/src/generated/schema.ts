// Generated from specs/vivialconnect/ by `pnpm generate vivialconnect`. Do not edit.
import type {
  AccountBillingStatus,
  AccountDocument,
  AccountList,
  AddConnectorNumbersInput,
  AttachmentDocument,
  AttachmentList,
  AvailableNumberList,
  BulkJobList,
  BulkJobReceipt,
  BuyLocalNumberInput,
  BuyLocalNumberRequest,
  BuyNumberInput,
  BuyNumberRequest,
  ConfigurationDocument,
  ConfigurationList,
  ConnectorCallbacksRequest,
  ConnectorDocument,
  ConnectorList,
  ConnectorNumberList,
  ConnectorNumbersRequest,
  ContactDocument,
  ContactList,
  Count,
  CountAttachmentsInput,
  CountConnectorNumbersInput,
  CountConnectorsInput,
  CountContactsInput,
  CountLocalNumbersInput,
  CountMessagesInput,
  CountNumbersInput,
  CountUserCredentialsInput,
  CountUsersInput,
  CreateAccountRequest,
  CreateAttachmentInput,
  CreateAttachmentRequest,
  CreateConfigurationInput,
  CreateConfigurationRequest,
  CreateConnectorCallbacksInput,
  CreateConnectorInput,
  CreateConnectorRequest,
  CreateContactInput,
  CreateContactRequest,
  CreateUserCredentialInput,
  CreateUserCredentialRequest,
  CreateUserInput,
  CreateUserRequest,
  DeleteAccountInput,
  DeleteAttachmentInput,
  DeleteConnectorCallbacksInput,
  DeleteConnectorCallbacksRequest,
  DeleteConnectorInput,
  DeleteConnectorNumbersInput,
  DeleteContactInput,
  DeletedTagsDocument,
  DeleteLocalNumberInput,
  DeleteNumberInput,
  DeleteNumberTagsInput,
  DeleteUserCredentialInput,
  DeleteUserInput,
  DownloadAttachmentInput,
  EmptyAnswer,
  ErrorBody,
  GetAccountBillingStatusInput,
  GetAccountInput,
  GetAttachmentInput,
  GetConnectorInput,
  GetContactInput,
  GetLocalNumberInput,
  GetMessageInput,
  GetNumberInput,
  GetNumberTagsInput,
  GetTransactionInput,
  GetUserCredentialInput,
  GetUserInput,
  ListAccountsInput,
  ListAggregatedLogsInput,
  ListAttachmentsInput,
  ListAvailableNumbersInput,
  ListBulkJobsInput,
  ListBulkMessagesInput,
  ListConfigurationsInput,
  ListConnectorCallbacksInput,
  ListConnectorNumbersInput,
  ListConnectorsInput,
  ListContactsInput,
  ListLocalNumbersInput,
  ListLogsInput,
  ListMessagesInput,
  ListNumbersInput,
  ListSubaccountsInput,
  ListTaggedNumbersInput,
  ListTransactionsInput,
  ListUserCredentialsInput,
  ListUsersInput,
  LogData,
  LogType,
  LookupNumberInput,
  MessageDocument,
  MessageList,
  NewUserCredentialDocument,
  NumberInfoDocument,
  NumberTagsDocument,
  NumberTagsRequest,
  PartialConnectorDocument,
  PhoneNumberDocument,
  PhoneNumberList,
  RedactMessageInput,
  RedactMessageRequest,
  RegisterUserInput,
  RegisterUserRequest,
  SendBulkMessagesInput,
  SendBulkMessagesRequest,
  SendMessageInput,
  SendMessageRequest,
  SubaccountList,
  TaggedNumberList,
  TransactionDocument,
  TransactionList,
  UpdateAccountInput,
  UpdateAccountRequest,
  UpdateAttachmentInput,
  UpdateAttachmentRequest,
  UpdateConnectorCallbacksInput,
  UpdateConnectorInput,
  UpdateConnectorNumbersInput,
  UpdateConnectorRequest,
  UpdateContactInput,
  UpdateContactRequest,
  UpdateLocalNumberInput,
  UpdateNumberInput,
  UpdateNumberRequest,
  UpdateNumberTagsInput,
  UpdateUserCredentialInput,
  UpdateUserCredentialRequest,
  UpdateUserInput,
  UpdateUserPasswordInput,
  UpdateUserPasswordRequest,
  UpdateUserRequest,
  UserCredentialDocument,
  UserCredentialList,
  UserDocument,
  UserList,
} from "./types.ts";

type AggregatedLogList = {
  /** The `start_key` of the next page. Empty on the last one. */
  last_key: string | null;
  /** The counts. */
  log_items: AggregatedLogItem[];
};

type LogList = {
  /** The `start_key` of the next page. Empty on the last one. */
  last_key: string | null;
  /** The logs. */
  log_items: LogItem[];
};

type AggregatedLogItem = {
  /** Id of the account. */
  account_id: string;
  /** Account and type, such as `4-user.login`. */
  account_id_log_type: string;
  log_type: LogType;
  /** The unit of time, such as `minutes`. */
  aggregate_key: string;
  /** How often. */
  log_count: number;
  log_timestamp: LogTimestamp;
};

type LogItem = {
  /** Id of the log, 56 digits. */
  log_id: string;
  log_timestamp: LogTimestamp;
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

type LogTimestamp = number;

export interface paths {
  "/accounts/{account_id}/messages.json": {
    get: {
      path: Required<Pick<ListMessagesInput, "account_id">>;
      query?: Pick<ListMessagesInput, "page" | "limit" | "order" | "search">;
      data: MessageList;
      error: ErrorBody;
    };
    post: {
      path: Required<Pick<SendMessageInput, "account_id">>;
      body: SendMessageRequest;
      data: MessageDocument;
      error: ErrorBody;
    };
  };
  "/accounts/{account_id}/messages/count.json": {
    get: {
      path: Required<Pick<CountMessagesInput, "account_id">>;
      data: Count;
      error: ErrorBody;
    };
  };
  "/accounts/{account_id}/messages/bulk.json": {
    get: {
      path: Required<Pick<ListBulkJobsInput, "account_id">>;
      query?: Pick<ListBulkJobsInput, "page">;
      data: BulkJobList;
      error: ErrorBody;
    };
    post: {
      path: Required<Pick<SendBulkMessagesInput, "account_id">>;
      body: SendBulkMessagesRequest;
      data: BulkJobReceipt;
      error: ErrorBody;
    };
  };
  "/accounts/{account_id}/messages/bulk/{bulk_id}.json": {
    get: {
      path: Required<Pick<ListBulkMessagesInput, "account_id" | "bulk_id">>;
      data: MessageList;
      error: ErrorBody;
    };
  };
  "/accounts/{account_id}/messages/{message_id}.json": {
    get: {
      path: Required<Pick<GetMessageInput, "account_id" | "message_id">>;
      data: MessageDocument;
      error: ErrorBody;
    };
    put: {
      path: Required<Pick<RedactMessageInput, "account_id" | "message_id">>;
      body: RedactMessageRequest;
      data: MessageDocument;
      error: ErrorBody;
    };
  };
  "/accounts/{account_id}/messages/{message_id}/attachments.json": {
    get: {
      path: Required<Pick<ListAttachmentsInput, "account_id" | "message_id">>;
      query?: Pick<ListAttachmentsInput, "page" | "limit" | "order" | "search">;
      data: AttachmentList;
      error: ErrorBody;
    };
    post: {
      path: Required<Pick<CreateAttachmentInput, "account_id" | "message_id">>;
      body: CreateAttachmentRequest;
      data: AttachmentDocument;
      error: ErrorBody;
    };
  };
  "/accounts/{account_id}/messages/{message_id}/attachments/count.json": {
    get: {
      path: Required<Pick<CountAttachmentsInput, "account_id" | "message_id">>;
      data: Count;
      error: ErrorBody;
    };
  };
  "/accounts/{account_id}/messages/{message_id}/attachments/{attachment_id}.json": {
    get: {
      path: Required<Pick<GetAttachmentInput, "account_id" | "message_id" | "attachment_id">>;
      data: AttachmentDocument;
      error: ErrorBody;
    };
    put: {
      path: Required<Pick<UpdateAttachmentInput, "account_id" | "message_id" | "attachment_id">>;
      body: UpdateAttachmentRequest;
      data: AttachmentDocument;
      error: ErrorBody;
    };
    delete: {
      path: Required<Pick<DeleteAttachmentInput, "account_id" | "message_id" | "attachment_id">>;
      data: undefined;
      error: ErrorBody;
    };
  };
  "/accounts/{account_id}/messages/{message_id}/attachments/{attachment_id}": {
    get: {
      path: Required<Pick<DownloadAttachmentInput, "account_id" | "message_id" | "attachment_id">>;
      data: Blob;
      error: ErrorBody;
    };
  };
  "/accounts/{account_id}/numbers.json": {
    get: {
      path: Required<Pick<ListNumbersInput, "account_id">>;
      query?: Pick<ListNumbersInput, "name" | "contains" | "page" | "limit" | "order" | "search">;
      data: PhoneNumberList;
      error: ErrorBody;
    };
    post: {
      path: Required<Pick<BuyNumberInput, "account_id">>;
      body: BuyNumberRequest;
      data: PhoneNumberDocument;
      error: ErrorBody;
    };
  };
  "/accounts/{account_id}/numbers/count.json": {
    get: {
      path: Required<Pick<CountNumbersInput, "account_id">>;
      query?: Pick<CountNumbersInput, "name" | "contains">;
      data: Count;
      error: ErrorBody;
    };
  };
  "/accounts/{account_id}/numbers/available/{country_code}/{number_type}.json": {
    get: {
      path: Required<Pick<ListAvailableNumbersInput, "account_id" | "country_code" | "number_type">>;
      query?: Pick<
        ListAvailableNumbersInput,
        "area_code" | "in_region" | "in_postal_code" | "in_city" | "contains" | "local_number" | "limit"
      >;
      data: AvailableNumberList;
      error: ErrorBody;
    };
  };
  "/accounts/{account_id}/numbers/lookup.json": {
    get: {
      path: Required<Pick<LookupNumberInput, "account_id">>;
      query: Pick<LookupNumberInput, "phone_number">;
      data: NumberInfoDocument;
      error: ErrorBody;
    };
  };
  "/accounts/{account_id}/numbers/tags.json": {
    get: {
      path: Required<Pick<ListTaggedNumbersInput, "account_id">>;
      query?: Pick<ListTaggedNumbersInput, "contains" | "notcontains" | "page" | "limit">;
      data: TaggedNumberList;
      error: ErrorBody;
    };
  };
  "/accounts/{account_id}/numbers/{number_id}.json": {
    get: {
      path: Required<Pick<GetNumberInput, "account_id" | "number_id">>;
      data: PhoneNumberDocument;
      error: ErrorBody;
    };
    put: {
      path: Required<Pick<UpdateNumberInput, "account_id" | "number_id">>;
      body: UpdateNumberRequest;
      data: PhoneNumberDocument;
      error: ErrorBody;
    };
    delete: {
      path: Required<Pick<DeleteNumberInput, "account_id" | "number_id">>;
      data: undefined;
      error: ErrorBody;
    };
  };
  "/accounts/{account_id}/numbers/{number_id}/tags.json": {
    get: {
      path: Required<Pick<GetNumberTagsInput, "account_id" | "number_id">>;
      data: NumberTagsDocument;
      error: ErrorBody;
    };
    put: {
      path: Required<Pick<UpdateNumberTagsInput, "account_id" | "number_id">>;
      body: NumberTagsRequest;
      data: NumberTagsDocument;
      error: ErrorBody;
    };
    delete: {
      path: Required<Pick<DeleteNumberTagsInput, "account_id" | "number_id">>;
      body: NumberTagsRequest;
      data: DeletedTagsDocument;
      error: ErrorBody;
    };
  };
  "/accounts/{account_id}/numbers/local.json": {
    get: {
      path: Required<Pick<ListLocalNumbersInput, "account_id">>;
      query?: Pick<ListLocalNumbersInput, "name" | "contains" | "page" | "limit" | "order" | "search">;
      data: PhoneNumberList;
      error: ErrorBody;
    };
    post: {
      path: Required<Pick<BuyLocalNumberInput, "account_id">>;
      body: BuyLocalNumberRequest;
      data: PhoneNumberDocument;
      error: ErrorBody;
    };
  };
  "/accounts/{account_id}/numbers/local/count.json": {
    get: {
      path: Required<Pick<CountLocalNumbersInput, "account_id">>;
      query?: Pick<CountLocalNumbersInput, "name" | "contains">;
      data: Count;
      error: ErrorBody;
    };
  };
  "/accounts/{account_id}/numbers/local/{number_id}.json": {
    get: {
      path: Required<Pick<GetLocalNumberInput, "account_id" | "number_id">>;
      data: PhoneNumberDocument;
      error: ErrorBody;
    };
    put: {
      path: Required<Pick<UpdateLocalNumberInput, "account_id" | "number_id">>;
      body: UpdateNumberRequest;
      data: PhoneNumberDocument;
      error: ErrorBody;
    };
    delete: {
      path: Required<Pick<DeleteLocalNumberInput, "account_id" | "number_id">>;
      data: undefined;
      error: ErrorBody;
    };
  };
  "/accounts/{account_id}/connectors.json": {
    get: {
      path: Required<Pick<ListConnectorsInput, "account_id">>;
      query?: Pick<ListConnectorsInput, "page" | "limit" | "order" | "search">;
      data: ConnectorList;
      error: ErrorBody;
    };
    post: {
      path: Required<Pick<CreateConnectorInput, "account_id">>;
      body: CreateConnectorRequest;
      data: ConnectorDocument;
      error: ErrorBody;
    };
  };
  "/accounts/{account_id}/connectors/count.json": {
    get: {
      path: Required<Pick<CountConnectorsInput, "account_id">>;
      data: Count;
      error: ErrorBody;
    };
  };
  "/accounts/{account_id}/connectors/{connector_id}.json": {
    get: {
      path: Required<Pick<GetConnectorInput, "account_id" | "connector_id">>;
      data: ConnectorDocument;
      error: ErrorBody;
    };
    put: {
      path: Required<Pick<UpdateConnectorInput, "account_id" | "connector_id">>;
      body: UpdateConnectorRequest;
      data: ConnectorDocument;
      error: ErrorBody;
    };
    delete: {
      path: Required<Pick<DeleteConnectorInput, "account_id" | "connector_id">>;
      data: undefined;
      error: ErrorBody;
    };
  };
  "/accounts/{account_id}/connectors/{connector_id}/callbacks.json": {
    get: {
      path: Required<Pick<ListConnectorCallbacksInput, "account_id" | "connector_id">>;
      data: PartialConnectorDocument;
      error: ErrorBody;
    };
    post: {
      path: Required<Pick<CreateConnectorCallbacksInput, "account_id" | "connector_id">>;
      body: ConnectorCallbacksRequest;
      data: PartialConnectorDocument;
      error: ErrorBody;
    };
    put: {
      path: Required<Pick<UpdateConnectorCallbacksInput, "account_id" | "connector_id">>;
      body: ConnectorCallbacksRequest;
      data: PartialConnectorDocument;
      error: ErrorBody;
    };
    delete: {
      path: Required<Pick<DeleteConnectorCallbacksInput, "account_id" | "connector_id">>;
      body: DeleteConnectorCallbacksRequest;
      data: PartialConnectorDocument;
      error: ErrorBody;
    };
  };
  "/accounts/{account_id}/connectors/{connector_id}/phone_numbers.json": {
    get: {
      path: Required<Pick<ListConnectorNumbersInput, "account_id" | "connector_id">>;
      query?: Pick<ListConnectorNumbersInput, "page">;
      data: ConnectorNumberList;
      error: ErrorBody;
    };
    post: {
      path: Required<Pick<AddConnectorNumbersInput, "account_id" | "connector_id">>;
      body: ConnectorNumbersRequest;
      data: PartialConnectorDocument;
      error: ErrorBody;
    };
    put: {
      path: Required<Pick<UpdateConnectorNumbersInput, "account_id" | "connector_id">>;
      body: ConnectorNumbersRequest;
      data: PartialConnectorDocument;
      error: ErrorBody;
    };
    delete: {
      path: Required<Pick<DeleteConnectorNumbersInput, "account_id" | "connector_id">>;
      body: ConnectorNumbersRequest;
      data: PartialConnectorDocument;
      error: ErrorBody;
    };
  };
  "/accounts/{account_id}/connectors/{connector_id}/phone_numbers/count.json": {
    get: {
      path: Required<Pick<CountConnectorNumbersInput, "account_id" | "connector_id">>;
      data: Count;
      error: ErrorBody;
    };
  };
  "/accounts/{account_id}/logs.json": {
    get: {
      path: Required<Pick<ListLogsInput, "account_id">>;
      query: Pick<
        ListLogsInput,
        "start_time" | "end_time" | "log_type" | "item_id" | "operator_id" | "limit" | "start_key"
      >;
      data: LogList;
      error: ErrorBody;
    };
  };
  "/accounts/{account_id}/logs/aggregate.json": {
    get: {
      path: Required<Pick<ListAggregatedLogsInput, "account_id">>;
      query: Pick<
        ListAggregatedLogsInput,
        "start_time" | "end_time" | "aggregator_type" | "log_type" | "operator_id" | "limit" | "start_key"
      >;
      data: AggregatedLogList;
      error: ErrorBody;
    };
  };
  "/accounts.json": {
    get: {
      query?: Pick<ListAccountsInput, "page" | "limit" | "order" | "search">;
      data: AccountList;
      error: ErrorBody;
    };
    post: {
      body: CreateAccountRequest;
      data: AccountDocument;
      error: ErrorBody;
    };
  };
  "/accounts/count.json": {
    get: {
      data: Count;
      error: ErrorBody;
    };
  };
  "/accounts/{account_id}.json": {
    get: {
      path: Required<Pick<GetAccountInput, "account_id">>;
      data: AccountDocument;
      error: ErrorBody;
    };
    put: {
      path: Required<Pick<UpdateAccountInput, "account_id">>;
      body: UpdateAccountRequest;
      data: AccountDocument;
      error: ErrorBody;
    };
  };
  "/accounts/{id}.json#deleteAccount": {
    delete: {
      path: Pick<DeleteAccountInput, "id">;
      data: undefined;
      error: ErrorBody;
    };
  };
  "/accounts/{account_id}/status.json": {
    get: {
      path: Required<Pick<GetAccountBillingStatusInput, "account_id">>;
      data: AccountBillingStatus;
      error: ErrorBody;
    };
  };
  "/accounts/{account_id}/subaccounts.json": {
    get: {
      path: Required<Pick<ListSubaccountsInput, "account_id">>;
      query?: Pick<ListSubaccountsInput, "page" | "limit">;
      data: SubaccountList;
      error: ErrorBody;
    };
  };
  "/accounts/{account_id}/transactions.json": {
    get: {
      path: Required<Pick<ListTransactionsInput, "account_id">>;
      query?: Pick<ListTransactionsInput, "start_time" | "end_time" | "include_types[]" | "page" | "limit">;
      data: TransactionList;
      error: ErrorBody;
    };
  };
  "/accounts/{account_id}/transactions/{transaction_id}.json": {
    get: {
      path: Required<Pick<GetTransactionInput, "account_id" | "transaction_id">>;
      data: TransactionDocument;
      error: ErrorBody;
    };
  };
  "/accounts/{account_id}/users.json": {
    get: {
      path: Required<Pick<ListUsersInput, "account_id">>;
      query?: Pick<ListUsersInput, "page" | "limit" | "order" | "search">;
      data: UserList;
      error: ErrorBody;
    };
    post: {
      path: Required<Pick<CreateUserInput, "account_id">>;
      body: CreateUserRequest;
      data: UserDocument;
      error: ErrorBody;
    };
  };
  "/accounts/{account_id}/users/count.json": {
    get: {
      path: Required<Pick<CountUsersInput, "account_id">>;
      data: Count;
      error: ErrorBody;
    };
  };
  "/accounts/{acting_account_id}/users/register.json": {
    post: {
      path: Required<Pick<RegisterUserInput, "acting_account_id">>;
      body: RegisterUserRequest;
      data: EmptyAnswer;
      error: ErrorBody;
    };
  };
  "/accounts/{account_id}/users/{user_id}.json": {
    get: {
      path: Required<Pick<GetUserInput, "account_id" | "user_id">>;
      data: UserDocument;
      error: ErrorBody;
    };
    put: {
      path: Required<Pick<UpdateUserInput, "account_id" | "user_id">>;
      body: UpdateUserRequest;
      data: UserDocument;
      error: ErrorBody;
    };
    delete: {
      path: Required<Pick<DeleteUserInput, "account_id" | "user_id">>;
      data: undefined;
      error: ErrorBody;
    };
  };
  "/accounts/{account_id}/users/{user_id}/profile/password.json": {
    put: {
      path: Required<Pick<UpdateUserPasswordInput, "account_id" | "user_id">>;
      body: UpdateUserPasswordRequest;
      data: EmptyAnswer;
      error: ErrorBody;
    };
  };
  "/accounts/{account_id}/users/{user_id}/profile/credentials.json": {
    get: {
      path: Required<Pick<ListUserCredentialsInput, "account_id" | "user_id">>;
      data: UserCredentialList;
      error: ErrorBody;
    };
    post: {
      path: Required<Pick<CreateUserCredentialInput, "account_id" | "user_id">>;
      body: CreateUserCredentialRequest;
      data: NewUserCredentialDocument;
      error: ErrorBody;
    };
  };
  "/accounts/{account_id}/users/{user_id}/profile/credentials/count.json": {
    get: {
      path: Required<Pick<CountUserCredentialsInput, "account_id" | "user_id">>;
      data: Count;
      error: ErrorBody;
    };
  };
  "/accounts/{account_id}/users/{user_id}/profile/credentials/{credential_id}.json": {
    get: {
      path: Required<Pick<GetUserCredentialInput, "account_id" | "user_id" | "credential_id">>;
      data: UserCredentialDocument;
      error: ErrorBody;
    };
    put: {
      path: Required<Pick<UpdateUserCredentialInput, "account_id" | "user_id" | "credential_id">>;
      body: UpdateUserCredentialRequest;
      data: UserCredentialDocument;
      error: ErrorBody;
    };
    delete: {
      path: Required<Pick<DeleteUserCredentialInput, "account_id" | "user_id" | "credential_id">>;
      data: undefined;
      error: ErrorBody;
    };
  };
  "/accounts/{account_id}/contacts.json": {
    get: {
      path: Required<Pick<ListContactsInput, "account_id">>;
      query?: Pick<ListContactsInput, "page" | "limit" | "order" | "search">;
      data: ContactList;
      error: ErrorBody;
    };
    post: {
      path: Required<Pick<CreateContactInput, "account_id">>;
      body: CreateContactRequest;
      data: ContactDocument;
      error: ErrorBody;
    };
  };
  "/accounts/{account_id}/contacts/count.json": {
    get: {
      path: Required<Pick<CountContactsInput, "account_id">>;
      data: Count;
      error: ErrorBody;
    };
  };
  "/accounts/{account_id}/contacts/{contact_id}.json": {
    get: {
      path: Required<Pick<GetContactInput, "account_id" | "contact_id">>;
      data: ContactDocument;
      error: ErrorBody;
    };
    put: {
      path: Required<Pick<UpdateContactInput, "account_id" | "contact_id">>;
      body: UpdateContactRequest;
      data: ContactDocument;
      error: ErrorBody;
    };
    delete: {
      path: Required<Pick<DeleteContactInput, "account_id" | "contact_id">>;
      data: undefined;
      error: ErrorBody;
    };
  };
  "/accounts/{account_id}/configurations.json": {
    get: {
      path: Required<Pick<ListConfigurationsInput, "account_id">>;
      query?: Pick<ListConfigurationsInput, "page" | "limit" | "order" | "search">;
      data: ConfigurationList;
      error: ErrorBody;
    };
    post: {
      path: Required<Pick<CreateConfigurationInput, "account_id">>;
      body: CreateConfigurationRequest;
      data: ConfigurationDocument;
      error: ErrorBody;
    };
  };
}
