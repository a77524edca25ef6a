// Generated from specs/flowroute/ by `pnpm generate flowroute`. Do not edit.
export interface paths {
  "/v2/numbers": {
    get: operations["listAccountPhoneNumbers"];
  };
  "/v2/numbers/available/areacodes": {
    get: operations["listAvailableAreaCodes"];
  };
  "/v2/numbers/available/exchanges": {
    get: operations["listAvailableExchangeCodes"];
  };
  "/v2/numbers/available": {
    get: operations["searchPurchasablePhoneNumbers"];
  };
  "/v2/numbers/details": {
    post: operations["listPhoneNumberDetailsBatch"];
  };
  "/v2/numbers/{id}": {
    get: operations["getPhoneNumberDetails"];
    post: operations["purchasePhoneNumber"];
    delete: operations["releasePhoneNumber"];
    patch: operations["updatePhoneNumber"];
  };
  "/v2/numbers/{id}/relationships/{callback_type}": {
    post: operations["setPhoneNumberCallback"];
  };
  "/v2/routes": {
    get: operations["listInboundRoutes"];
    post: operations["createInboundRoute"];
  };
  "/v2/routes/edge_strategies": {
    get: operations["listEdgeStrategies"];
  };
  "/v2/routes/{id}": {
    patch: operations["updateInboundRoute"];
  };
  "/v2/numbers/{number_id}/relationships/primary_route": {
    patch: operations["updatePrimaryVoiceRoute"];
  };
  "/v2/numbers/{number_id}/relationships/failover_route": {
    patch: operations["updateFailoverVoiceRoute"];
  };
  "/v2/numbers/{number_id}/relationships/{relationship}#removeVoiceRoute": {
    delete: operations["removeVoiceRoute"];
  };
  "/v2.1/messages": {
    get: operations["listMessages"];
    post: operations["sendMessage"];
  };
  "/v2.1/messages/{id}": {
    get: operations["getMessage"];
  };
  "/v2.1/messages/{callback_type}#setAccountCallback": {
    put: operations["setAccountCallback"];
  };
  "/v2/messages": {
    get: operations["listLegacyMessages"];
    post: operations["createLegacyMessage"];
  };
  "/v2/messages/{record_id}": {
    get: operations["getLegacyMessage"];
  };
  "/v2/e911s": {
    get: operations["listE911Addresses"];
    post: operations["createE911Address"];
  };
  "/v2/e911s/validate": {
    post: operations["validateE911Address"];
  };
  "/v2/e911s/{e911_id}": {
    get: operations["getE911Address"];
    delete: operations["deleteE911Address"];
    patch: operations["updateE911Address"];
  };
  "/v2/e911s/{e911_id}/relationships/numbers": {
    get: operations["listE911AddressNumbers"];
  };
  "/v2/numbers/{number_id}/relationships/e911s/{e911_id}": {
    patch: operations["assignE911Address"];
  };
  "/v2/numbers/{number_id}/relationships/e911s": {
    delete: operations["unassignE911Address"];
  };
  "/v2/cnams": {
    get: operations["listCnamRecords"];
    post: operations["createCnamRecord"];
  };
  "/v2/cnams/{cnam_id}": {
    get: operations["getCnamRecord"];
    delete: operations["deleteCnamRecord"];
    patch: operations["updateCnamRecord"];
  };
  "/v2/numbers/{number_id}/relationships/cnams/{cnam_id}": {
    patch: operations["assignCnamRecord"];
  };
  "/v2/numbers/{number_id}/relationships/cnams": {
    delete: operations["unassignCnamRecord"];
  };
  "/v2/cdrs/exports": {
    get: operations["listCdrExports"];
    post: operations["createCdrExport"];
  };
  "/v2/cdrs/exports/{cdrexport_id}": {
    get: operations["getCdrExport"];
  };
  "/downloads#downloadCdrExport": {
    get: operations["downloadCdrExport"];
  };
  "/v2/portorders": {
    get: operations["listPortOrders"];
    post: operations["createPortOrder"];
  };
  "/v2/portorders#getPortOrderGroupStatus": {
    get: operations["getPortOrderGroupStatus"];
  };
  "/v2/portorders/portability": {
    post: operations["checkPortability"];
  };
  "/v2/portorders/{portorder_id}": {
    get: operations["getPortOrder"];
    patch: operations["updatePortOrder"];
  };
  "/v2/portorders/{portorder_id}/loa": {
    post: operations["submitPortOrderLoa"];
  };
  "/v2/portorders/{group_id}/numbers": {
    post: operations["addPortOrderGroupNumbers"];
  };
  "/v2/message-provision": {
    post: operations["setMessageProvisioning"];
  };
}
export interface webhooks {
  onInboundSms: {
    post: operations["onInboundSms"];
  };
  onInboundMms: {
    post: operations["onInboundMms"];
  };
  onDeliveryReceipt: {
    post: operations["onDeliveryReceipt"];
  };
  onLegacyInboundSms: {
    post: operations["onLegacyInboundSms"];
  };
  onLegacyDeliveryReceipt: {
    post: operations["onLegacyDeliveryReceipt"];
  };
  onResourceEvent: {
    post: operations["onResourceEvent"];
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
    Unauthorized: {
      content: {
        "application/vnd.api+json": components["schemas"]["ErrorDocument"];
      };
    };
    UnprocessableEntity: {
      content: {
        "application/vnd.api+json": components["schemas"]["ErrorDocument"];
      };
    };
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
        "application/vnd.api+json": components["schemas"]["ErrorDocument"];
      };
    };
    InternalServerError: {
      content: {
        "application/vnd.api+json": components["schemas"]["ErrorDocument"];
      };
    };
    ServiceUnavailable: {
      content: {
        "application/vnd.api+json": components["schemas"]["ErrorDocument"];
      };
    };
    BadRequest: {
      content: {
        "application/vnd.api+json": components["schemas"]["ErrorDocument"];
      };
    };
    Forbidden: {
      content: {
        "application/vnd.api+json": components["schemas"]["ErrorDocument"];
      };
    };
    NotFound: {
      content: {
        "application/vnd.api+json": components["schemas"]["ErrorDocument"];
      };
    };
    UnsupportedMediaType: {
      content: {
        "application/vnd.api+json": components["schemas"]["ErrorDocument"];
      };
    };
    NumberFound: {
      content: {
        "application/vnd.api+json": components["schemas"]["NumberDocument"];
      };
    };
    NumberBought: {
      content: {
        "application/vnd.api+json": components["schemas"]["NumberDocument"];
      };
    };
    NumberWithoutMessaging: {
      content: {
        "application/vnd.api+json": components["schemas"]["NumberDocument"];
      };
    };
    NumberChanged: {
      content: {
        "application/vnd.api+json": components["schemas"]["NumberDocument"];
      };
    };
    MessageRefused: {
      content: {
        "application/vnd.api+json": components["schemas"]["ErrorDocument"];
      };
    };
    JsonBadRequest: {
      content: {
        "application/json": components["schemas"]["ErrorDocument"];
      };
    };
    JsonUnauthorized: {
      content: {
        "application/json": components["schemas"]["ErrorDocument"];
      };
    };
    LegacyForbidden: {
      content: {
        "application/json": components["schemas"]["ErrorDocument"];
      };
    };
    JsonUnsupportedMediaType: {
      content: {
        "application/json": components["schemas"]["ErrorDocument"];
      };
    };
    JsonUnprocessableEntity: {
      content: {
        "application/json": components["schemas"]["ErrorDocument"];
      };
    };
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
        "application/json": components["schemas"]["ErrorDocument"];
      };
    };
    JsonInternalServerError: {
      content: {
        "application/json": components["schemas"]["ErrorDocument"];
      };
    };
    JsonServiceUnavailable: {
      content: {
        "application/json": components["schemas"]["ErrorDocument"];
      };
    };
    LegacyNotFound: {
      content: {
        "application/json": components["schemas"]["ErrorDocument"];
      };
    };
    E911AddressNotFound: {
      content: {
        "application/vnd.api+json": components["schemas"]["ErrorDocument"];
      };
    };
    E911AddressDuplicate: {
      content: {
        "application/vnd.api+json": components["schemas"]["ErrorDocument"];
      };
    };
    E911Address: {
      content: {
        "application/vnd.api+json": components["schemas"]["E911AddressDocument"];
      };
    };
    E911NotSupported: {
      content: {
        "application/vnd.api+json": components["schemas"]["ErrorDocument"];
      };
    };
    CnamRecordRefused: {
      content: {
        "application/vnd.api+json": components["schemas"]["ErrorDocument"];
      };
    };
    NoPortOrder: {
      content: {
        "application/json": components["schemas"]["ErrorDocument"];
      };
    };
    JsonForbidden: {
      content: {
        "application/json": components["schemas"]["ErrorDocument"];
      };
    };
    PortOrder: {
      content: {
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
      path?: never;
    };
    responses: {
      200: {
        content: {
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
      path?: never;
    };
    responses: {
      200: {
        content: {
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
      path?: never;
    };
    responses: {
      200: {
        content: {
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
      path?: never;
    };
    responses: {
      200: {
        content: {
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
      path?: never;
    };
    requestBody: {
      content: {
        "application/vnd.api+json": components["schemas"]["NumberDetailsQuery"];
      };
    };
    responses: {
      200: {
        content: {
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
      path: {
        /**
         * @description The phone number, one of the account's.
         * @example 12012673227
         */
        id: components["parameters"]["AccountNumber"];
      };
    };
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
      path: {
        /**
         * @description The number to buy.
         * @example 16502390214
         */
        id: components["schemas"]["Did"];
      };
    };
    requestBody?: {
      content: {
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
      path: {
        /**
         * @description The phone number, one of the account's.
         * @example 12012673227
         */
        id: components["parameters"]["AccountNumber"];
      };
    };
    responses: {
      204: {
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
      path: {
        /**
         * @description The phone number, one of the account's.
         * @example 12012673227
         */
        id: components["parameters"]["AccountNumber"];
      };
    };
    requestBody: {
      content: {
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
    };
    requestBody: {
      content: {
        "application/vnd.api+json": components["schemas"]["MessageCallbackRequest"];
      };
    };
    responses: {
      204: {
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
      path?: never;
    };
    responses: {
      200: {
        content: {
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
      path?: never;
    };
    requestBody: {
      content: {
        "application/vnd.api+json": components["schemas"]["CreateRouteRequest"];
      };
    };
    responses: {
      201: {
        content: {
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
      path?: never;
    };
    responses: {
      200: {
        content: {
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
      path: {
        /**
         * @description Id of the route.
         * @example 98396
         */
        id: string;
      };
    };
    requestBody: {
      content: {
        "application/vnd.api+json": components["schemas"]["UpdateRouteRequest"];
      };
    };
    responses: {
      200: {
        content: {
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
      path: {
        /**
         * @description The phone number, one of the account's.
         * @example 12012673227
         */
        number_id: components["parameters"]["NumberId"];
      };
    };
    requestBody: {
      content: {
        "application/vnd.api+json": components["schemas"]["VoiceRouteRequest"];
      };
    };
    responses: {
      204: {
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
      path: {
        /**
         * @description The phone number, one of the account's.
         * @example 12012673227
         */
        number_id: components["parameters"]["NumberId"];
      };
    };
    requestBody: {
      content: {
        "application/vnd.api+json": components["schemas"]["VoiceRouteRequest"];
      };
    };
    responses: {
      204: {
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
    };
    responses: {
      204: {
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
      path?: never;
    };
    responses: {
      200: {
        content: {
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
      path?: never;
    };
    requestBody: {
      content: {
        "application/vnd.api+json": components["schemas"]["SendMessageRequest"];
      };
    };
    responses: {
      202: {
        content: {
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
      path: {
        /**
         * @description Id of the record, with its prefix `mdr2-`.
         * @example mdr2-ca82be46e6ba11e79d08862d092cf73d
         */
        id: string;
      };
    };
    responses: {
      200: {
        content: {
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
      path: {
        /**
         * @description Which callback. `dlr_callback` is the old name of `sms_dlr_callback`.
         * @example sms_callback
         */
        callback_type: components["schemas"]["MessageCallbackType"];
      };
    };
    requestBody: {
      content: {
        "application/vnd.api+json": components["schemas"]["MessageCallbackRequest"];
      };
    };
    responses: {
      204: {
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
      path?: never;
    };
    responses: {
      200: {
        content: {
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
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewLegacyMessage"];
      };
    };
    responses: {
      200: {
        content: {
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
      path: {
        /**
         * @description Id of the record, with its prefix `mdr1-`.
         * @example mdr1-fab29a740129404a8ca794efc1359e12
         */
        record_id: string;
      };
    };
    responses: {
      200: {
        content: {
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
      path?: never;
    };
    responses: {
      200: {
        content: {
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
      path?: never;
    };
    requestBody: {
      content: {
        "application/vnd.api+json": components["schemas"]["E911AddressRequest"];
      };
    };
    responses: {
      201: {
        content: {
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
      path?: never;
    };
    requestBody: {
      content: {
        "application/vnd.api+json": components["schemas"]["E911AddressRequest"];
      };
    };
    responses: {
      204: {
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
      path: {
        /**
         * @description Id of the E911 address.
         * @example 21301
         */
        e911_id: components["parameters"]["E911Id"];
      };
    };
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
      path: {
        /**
         * @description Id of the E911 address.
         * @example 21301
         */
        e911_id: components["parameters"]["E911Id"];
      };
    };
    responses: {
      204: {
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
      path: {
        /**
         * @description Id of the E911 address.
         * @example 21301
         */
        e911_id: components["parameters"]["E911Id"];
      };
    };
    requestBody: {
      content: {
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
      path: {
        /**
         * @description Id of the E911 address.
         * @example 21301
         */
        e911_id: components["parameters"]["E911Id"];
      };
    };
    responses: {
      200: {
        content: {
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
    };
    responses: {
      204: {
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
      path: {
        /**
         * @description The phone number, one of the account's.
         * @example 12012673227
         */
        number_id: components["parameters"]["NumberId"];
      };
    };
    responses: {
      204: {
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
      path?: never;
    };
    responses: {
      200: {
        content: {
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
      path?: never;
    };
    requestBody: {
      content: {
        "application/vnd.api+json": components["schemas"]["CnamRecordFields"];
      };
    };
    responses: {
      201: {
        content: {
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
      path: {
        /**
         * @description Id of the caller name. Records have it as a string, the answer to an assignment as a number.
         * @example 17604
         */
        cnam_id: components["parameters"]["CnamId"];
      };
    };
    responses: {
      200: {
        content: {
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
      path: {
        /**
         * @description Id of the caller name. Records have it as a string, the answer to an assignment as a number.
         * @example 17604
         */
        cnam_id: components["parameters"]["CnamId"];
      };
    };
    responses: {
      204: {
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
      path: {
        /**
         * @description Id of the caller name. Records have it as a string, the answer to an assignment as a number.
         * @example 17604
         */
        cnam_id: components["parameters"]["CnamId"];
      };
    };
    requestBody: {
      content: {
        "application/vnd.api+json": components["schemas"]["CnamRecordUpdate"];
      };
    };
    responses: {
      200: {
        content: {
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
    };
    responses: {
      202: {
        content: {
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
      path: {
        /**
         * @description The phone number, one of the account's.
         * @example 12012673227
         */
        number_id: components["parameters"]["NumberId"];
      };
    };
    responses: {
      202: {
        content: {
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
      path?: never;
    };
    responses: {
      200: {
        content: {
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
      path?: never;
    };
    requestBody: {
      content: {
        "application/vnd.api+json": components["schemas"]["CdrExportRequest"];
      };
    };
    responses: {
      201: {
        content: {
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
      path: {
        /**
         * @description Id of the export. Lists have it as a number, other answers as a string.
         * @example 38647
         */
        cdrexport_id: string | number;
      };
    };
    responses: {
      200: {
        content: {
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
      path?: never;
    };
    responses: {
      200: {
        content: {
          "application/gzip": Blob;
        };
      };
      403: {
        content: {
          "application/xml": string;
        };
      };
      404: {
        content: {
          "application/xml": string;
        };
      };
      500: {
        content: {
          "application/xml": string;
        };
      };
      503: {
        content: {
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
      path?: never;
    };
    responses: {
      200: {
        content: {
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
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PortOrderRequest"];
      };
    };
    responses: {
      201: {
        content: {
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
      path?: never;
    };
    responses: {
      200: {
        content: {
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
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PortabilityRequest"];
      };
    };
    responses: {
      200: {
        content: {
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
      path: {
        /**
         * @description Id of the port order. The documentation calls it an integer; examples have a string.
         * @example 41351
         */
        portorder_id: components["parameters"]["PortOrderId"];
      };
    };
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
      path: {
        /**
         * @description Id of the port order. The documentation calls it an integer; examples have a string.
         * @example 41351
         */
        portorder_id: components["parameters"]["PortOrderId"];
      };
    };
    requestBody: {
      content: {
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
      path: {
        /**
         * @description Id of the port order. The documentation calls it an integer; examples have a string.
         * @example 41351
         */
        portorder_id: components["parameters"]["PortOrderId"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PortOrderLoaRequest"];
      };
    };
    responses: {
      201: {
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
      path: {
        /**
         * @description Id of the group.
         * @example 41352
         */
        group_id: string | number;
      };
    };
    requestBody: {
      content: {
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
      path?: never;
    };
    requestBody: {
      content: {
        "application/vnd.api+json": components["schemas"]["MessageProvisioningRequest"];
      };
    };
    responses: {
      201: {
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
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["InboundSms"];
      };
    };
    responses: {
      200: {
        content?: never;
      };
    };
  };
  onInboundMms: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["InboundMms"];
      };
    };
    responses: {
      200: {
        content?: never;
      };
    };
  };
  onDeliveryReceipt: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DeliveryReceipt"];
      };
    };
    responses: {
      200: {
        content?: never;
      };
    };
  };
  onLegacyInboundSms: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["LegacyInboundSms"];
      };
    };
    responses: {
      200: {
        content?: never;
      };
    };
  };
  onLegacyDeliveryReceipt: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["LegacyDeliveryReceipt"];
      };
    };
    responses: {
      200: {
        content?: never;
      };
    };
  };
  onResourceEvent: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ResourceEvent"];
      };
    };
    responses: {
      200: {
        content?: never;
      };
    };
  };
}
