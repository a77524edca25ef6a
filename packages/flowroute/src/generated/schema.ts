// Generated from specs/flowroute/ by `pnpm generate flowroute`. Do not edit.
import type {
  AccountNumberList,
  AddPortOrderGroupNumbersInput,
  AreaCodeList,
  AssignCnamRecordInput,
  AssignE911AddressInput,
  CdrExportDocument,
  CdrExportList,
  CdrExportRequest,
  CnamAssignmentDocument,
  CnamRecordDocument,
  CnamRecordFields,
  CnamRecordList,
  CnamRecordUpdate,
  CreateRouteRequest,
  DeleteCnamRecordInput,
  DeleteE911AddressInput,
  DownloadCdrExportInput,
  E911AddressDocument,
  E911AddressList,
  E911AddressNumberList,
  E911AddressRequest,
  E911AddressUpdate,
  EdgeStrategyList,
  ErrorDocument,
  ExchangeList,
  GetCdrExportInput,
  GetCnamRecordInput,
  GetE911AddressInput,
  GetLegacyMessageInput,
  GetMessageInput,
  GetPhoneNumberDetailsInput,
  GetPortOrderInput,
  LegacyMessageDocument,
  LegacyMessageList,
  ListAccountPhoneNumbersInput,
  ListAvailableAreaCodesInput,
  ListAvailableExchangeCodesInput,
  ListCdrExportsInput,
  ListCnamRecordsInput,
  ListE911AddressesInput,
  ListE911AddressNumbersInput,
  ListInboundRoutesInput,
  ListLegacyMessagesInput,
  ListMessagesInput,
  ListPortOrdersInput,
  MessageCallbackRequest,
  MessageDocument,
  MessageList,
  MessageProvisioningDocument,
  MessageProvisioningRequest,
  NewLegacyMessage,
  NumberBatch,
  NumberChanges,
  NumberDetailsQuery,
  NumberDocument,
  PortabilityDocument,
  PortabilityRequest,
  PortOrderDocument,
  PortOrderGroupDocument,
  PortOrderGroupNumbersRequest,
  PortOrderGroupStatusDocument,
  PortOrderListDocument,
  PortOrderLoaRequest,
  PortOrderRequest,
  PortOrderUpdate,
  PurchasableNumberList,
  PurchaseOptions,
  PurchasePhoneNumberInput,
  ReleasePhoneNumberInput,
  RemoveVoiceRouteInput,
  RouteDocument,
  RouteList,
  SearchPurchasablePhoneNumbersInput,
  SendMessageRequest,
  SentLegacyMessageDocument,
  SentMessageDocument,
  SetAccountCallbackInput,
  SetPhoneNumberCallbackInput,
  SubmitPortOrderLoaInput,
  UnassignCnamRecordInput,
  UnassignE911AddressInput,
  UpdateCnamRecordInput,
  UpdateE911AddressInput,
  UpdateFailoverVoiceRouteInput,
  UpdateInboundRouteInput,
  UpdatePhoneNumberInput,
  UpdatePortOrderInput,
  UpdatePrimaryVoiceRouteInput,
  UpdateRouteRequest,
  VoiceRouteRequest,
} from "./types.ts";

export interface paths {
  "/v2/numbers": {
    get: {
      query?: Pick<
        ListAccountPhoneNumbersInput,
        "starts_with" | "ends_with" | "contains" | "limit" | "offset" | "alias"
      >;
      data: AccountNumberList;
      error: ErrorDocument;
    };
  };
  "/v2/numbers/available/areacodes": {
    get: {
      query?: Pick<ListAvailableAreaCodesInput, "limit" | "offset" | "max_setup_cost">;
      data: AreaCodeList;
      error: ErrorDocument;
    };
  };
  "/v2/numbers/available/exchanges": {
    get: {
      query?: Pick<ListAvailableExchangeCodesInput, "limit" | "offset" | "max_setup_cost" | "areacode">;
      data: ExchangeList;
      error: ErrorDocument;
    };
  };
  "/v2/numbers/available": {
    get: {
      query?: Pick<
        SearchPurchasablePhoneNumbersInput,
        | "starts_with"
        | "contains"
        | "ends_with"
        | "limit"
        | "offset"
        | "rate_center"
        | "state"
        | "number_type"
        | "iso_country"
        | "order_by"
      >;
      data: PurchasableNumberList;
      error: ErrorDocument;
    };
  };
  "/v2/numbers/details": {
    post: {
      body: NumberDetailsQuery;
      data: NumberBatch;
      error: ErrorDocument;
    };
  };
  "/v2/numbers/{id}": {
    get: {
      path: Pick<GetPhoneNumberDetailsInput, "id">;
      data: NumberDocument;
      error: ErrorDocument;
    };
    post: {
      path: Pick<PurchasePhoneNumberInput, "id">;
      body?: PurchaseOptions;
      data: NumberDocument;
      error: ErrorDocument;
    };
    patch: {
      path: Pick<UpdatePhoneNumberInput, "id">;
      body: NumberChanges;
      data: NumberDocument;
      error: ErrorDocument;
    };
    delete: {
      path: Pick<ReleasePhoneNumberInput, "id">;
      data: undefined;
      error: ErrorDocument;
    };
  };
  "/v2/numbers/{id}/relationships/{callback_type}": {
    post: {
      path: Pick<SetPhoneNumberCallbackInput, "id" | "callback_type">;
      body: MessageCallbackRequest;
      data: undefined;
      error: ErrorDocument;
    };
  };
  "/v2/routes": {
    get: {
      query?: Pick<ListInboundRoutesInput, "limit" | "offset" | "route_type">;
      data: RouteList;
      error: ErrorDocument;
    };
    post: {
      body: CreateRouteRequest;
      data: RouteDocument;
      error: ErrorDocument;
    };
  };
  "/v2/routes/edge_strategies": {
    get: {
      data: EdgeStrategyList;
      error: ErrorDocument;
    };
  };
  "/v2/routes/{id}": {
    patch: {
      path: Pick<UpdateInboundRouteInput, "id">;
      body: UpdateRouteRequest;
      data: RouteDocument;
      error: ErrorDocument;
    };
  };
  "/v2/numbers/{number_id}/relationships/primary_route": {
    patch: {
      path: Pick<UpdatePrimaryVoiceRouteInput, "number_id">;
      body: VoiceRouteRequest;
      data: undefined;
      error: ErrorDocument;
    };
  };
  "/v2/numbers/{number_id}/relationships/failover_route": {
    patch: {
      path: Pick<UpdateFailoverVoiceRouteInput, "number_id">;
      body: VoiceRouteRequest;
      data: undefined;
      error: ErrorDocument;
    };
  };
  "/v2/numbers/{number_id}/relationships/{relationship}#removeVoiceRoute": {
    delete: {
      path: Pick<RemoveVoiceRouteInput, "number_id" | "relationship">;
      data: undefined;
      error: ErrorDocument;
    };
  };
  "/v2.1/messages": {
    post: {
      body: SendMessageRequest;
      data: SentMessageDocument;
      error: ErrorDocument;
    };
    get: {
      query: Pick<ListMessagesInput, "start_date" | "end_date" | "limit" | "offset">;
      data: MessageList;
      error: ErrorDocument;
    };
  };
  "/v2.1/messages/{id}": {
    get: {
      path: Pick<GetMessageInput, "id">;
      data: MessageDocument;
      error: ErrorDocument;
    };
  };
  "/v2.1/messages/{callback_type}#setAccountCallback": {
    put: {
      path: Pick<SetAccountCallbackInput, "callback_type">;
      body: MessageCallbackRequest;
      data: undefined;
      error: ErrorDocument;
    };
  };
  "/v2/messages": {
    post: {
      body: NewLegacyMessage;
      data: SentLegacyMessageDocument;
      error: ErrorDocument;
    };
    get: {
      query: Pick<ListLegacyMessagesInput, "start_date" | "end_date" | "limit" | "offset">;
      data: LegacyMessageList;
      error: ErrorDocument;
    };
  };
  "/v2/messages/{record_id}": {
    get: {
      path: Pick<GetLegacyMessageInput, "record_id">;
      data: LegacyMessageDocument;
      error: ErrorDocument;
    };
  };
  "/v2/e911s": {
    get: {
      query?: Pick<ListE911AddressesInput, "limit" | "offset" | "state" | "label" | "street_name" | "city">;
      data: E911AddressList;
      error: ErrorDocument;
    };
    post: {
      body: E911AddressRequest;
      data: E911AddressDocument;
      error: ErrorDocument;
    };
  };
  "/v2/e911s/validate": {
    post: {
      body: E911AddressRequest;
      data: undefined;
      error: ErrorDocument;
    };
  };
  "/v2/e911s/{e911_id}": {
    get: {
      path: Pick<GetE911AddressInput, "e911_id">;
      data: E911AddressDocument;
      error: ErrorDocument;
    };
    patch: {
      path: Pick<UpdateE911AddressInput, "e911_id">;
      body: E911AddressUpdate;
      data: E911AddressDocument;
      error: ErrorDocument;
    };
    delete: {
      path: Pick<DeleteE911AddressInput, "e911_id">;
      data: undefined;
      error: ErrorDocument;
    };
  };
  "/v2/e911s/{e911_id}/relationships/numbers": {
    get: {
      path: Pick<ListE911AddressNumbersInput, "e911_id">;
      query?: Pick<ListE911AddressNumbersInput, "limit" | "offset">;
      data: E911AddressNumberList;
      error: ErrorDocument;
    };
  };
  "/v2/numbers/{number_id}/relationships/e911s/{e911_id}": {
    patch: {
      path: Pick<AssignE911AddressInput, "number_id" | "e911_id">;
      data: undefined;
      error: ErrorDocument;
    };
  };
  "/v2/numbers/{number_id}/relationships/e911s": {
    delete: {
      path: Pick<UnassignE911AddressInput, "number_id">;
      data: undefined;
      error: ErrorDocument;
    };
  };
  "/v2/cnams": {
    get: {
      query?: Pick<ListCnamRecordsInput, "limit" | "offset" | "is_approved" | "value">;
      data: CnamRecordList;
      error: ErrorDocument;
    };
    post: {
      body: CnamRecordFields;
      data: CnamRecordDocument;
      error: ErrorDocument;
    };
  };
  "/v2/cnams/{cnam_id}": {
    get: {
      path: Pick<GetCnamRecordInput, "cnam_id">;
      data: CnamRecordDocument;
      error: ErrorDocument;
    };
    patch: {
      path: Pick<UpdateCnamRecordInput, "cnam_id">;
      body: CnamRecordUpdate;
      data: CnamRecordDocument;
      error: ErrorDocument;
    };
    delete: {
      path: Pick<DeleteCnamRecordInput, "cnam_id">;
      data: undefined;
      error: ErrorDocument;
    };
  };
  "/v2/numbers/{number_id}/relationships/cnams/{cnam_id}": {
    patch: {
      path: Pick<AssignCnamRecordInput, "number_id" | "cnam_id">;
      data: CnamAssignmentDocument;
      error: ErrorDocument;
    };
  };
  "/v2/numbers/{number_id}/relationships/cnams": {
    delete: {
      path: Pick<UnassignCnamRecordInput, "number_id">;
      data: CnamAssignmentDocument;
      error: ErrorDocument;
    };
  };
  "/v2/cdrs/exports": {
    get: {
      query?: Pick<ListCdrExportsInput, "limit" | "offset" | "status">;
      data: CdrExportList;
      error: ErrorDocument;
    };
    post: {
      body: CdrExportRequest;
      data: CdrExportDocument;
      error: ErrorDocument;
    };
  };
  "/v2/cdrs/exports/{cdrexport_id}": {
    get: {
      path: Pick<GetCdrExportInput, "cdrexport_id">;
      data: CdrExportDocument;
      error: ErrorDocument;
    };
  };
  "/downloads#downloadCdrExport": {
    get: {
      query: Pick<DownloadCdrExportInput, "download_url">;
      data: Blob;
      error: string;
    };
  };
  "/v2/portorders": {
    get: {
      query?: Pick<
        ListPortOrdersInput,
        | "limit"
        | "offset"
        | "status"
        | "alias"
        | "completion_date"
        | "created_after"
        | "created_before"
        | "modified_after"
        | "modified_before"
        | "completed_after"
        | "completed_before"
      >;
      data: PortOrderListDocument;
      error: ErrorDocument;
    };
    post: {
      body: PortOrderRequest;
      data: PortOrderGroupDocument;
      error: ErrorDocument;
    };
  };
  "/v2/portorders#getPortOrderGroupStatus": {
    get: {
      query: {
        /**
         * Id of the group.
         *
         * @example "41352"
         */
        group_id: string | number;
        /**
         * Asks for the status instead of the orders.
         *
         * @example ""
         */
        status: "";
      };
      data: PortOrderGroupStatusDocument;
      error: ErrorDocument;
    };
  };
  "/v2/portorders/portability": {
    post: {
      body: PortabilityRequest;
      data: PortabilityDocument;
      error: ErrorDocument;
    };
  };
  "/v2/portorders/{portorder_id}": {
    get: {
      path: Pick<GetPortOrderInput, "portorder_id">;
      data: PortOrderDocument;
      error: ErrorDocument;
    };
    patch: {
      path: Pick<UpdatePortOrderInput, "portorder_id">;
      body: PortOrderUpdate;
      data: PortOrderDocument;
      error: ErrorDocument;
    };
  };
  "/v2/portorders/{portorder_id}/loa": {
    post: {
      path: Pick<SubmitPortOrderLoaInput, "portorder_id">;
      body: PortOrderLoaRequest;
      data: undefined;
      error: ErrorDocument;
    };
  };
  "/v2/portorders/{group_id}/numbers": {
    post: {
      path: Pick<AddPortOrderGroupNumbersInput, "group_id">;
      body: PortOrderGroupNumbersRequest;
      data: PortOrderDocument;
      error: ErrorDocument;
    };
  };
  "/v2/message-provision": {
    post: {
      body: MessageProvisioningRequest;
      data: MessageProvisioningDocument;
      error: ErrorDocument;
    };
  };
}
