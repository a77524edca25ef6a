// Generated from specs/flowroute/ by `pnpm generate flowroute`. Do not edit.
import type { MockData, MockOverrides } from "@trunkline/core/mocks";
import { operations } from "./operations.ts";
import { provider } from "./provider.ts";
import type { FlowrouteOperations } from "./types.ts";

/** One override per operation. */
export interface FlowrouteMockOverrides extends MockOverrides<FlowrouteOperations> {}

/** What the mocks know of the provider. */
export const mockData: MockData = {
  provider,
  operations,
  definitions: {
    CallbackUrl: { type: "string", format: "uri", pattern: "^https?://" },
    CdrExportFilters: {
      type: "object",
      required: ["start_call_start_time", "start_call_end_time"],
      additionalProperties: true,
      properties: {
        start_call_start_time: {
          type: "string",
          pattern: "^\\d{4}-\\d{2}-\\d{2}[ T]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+\\-]\\d{2}:\\d{2})?$",
        },
        start_call_end_time: {
          type: "string",
          pattern: "^\\d{4}-\\d{2}-\\d{2}[ T]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+\\-]\\d{2}:\\d{2})?$",
        },
        number_aliases: { type: "array", items: { type: "string" } },
        number_aliases_contains: { type: "array", items: { type: "string" } },
        destination_numbers: { type: "array", items: { type: "string", pattern: "^\\+?\\d+$" } },
        callerid_numbers: { type: "array", items: { type: "string", pattern: "^\\+?\\d+$" } },
        custom_x_tags: { type: "array", items: { type: "string" } },
        caller_ip: { type: "string", minLength: 1 },
        duration_greater_than: { type: "number", minimum: 0 },
      },
    },
    CdrExportRequest: {
      type: "object",
      required: ["data"],
      additionalProperties: false,
      properties: {
        data: {
          type: "object",
          required: ["type", "attributes"],
          additionalProperties: false,
          properties: {
            type: { const: "cdrexport", type: "string" },
            attributes: {
              type: "object",
              required: ["filter_parameters"],
              additionalProperties: false,
              properties: {
                filter_parameters: { $ref: "#/definitions/CdrExportFilters" },
                callback_url: { anyOf: [{ $ref: "#/definitions/CallbackUrl" }, { type: "string", const: "" }] },
              },
            },
          },
        },
      },
    },
    CnamRecordFields: {
      type: "object",
      required: ["value"],
      additionalProperties: false,
      properties: {
        value: { type: "string", minLength: 1, maxLength: 15, pattern: "^(?=.*[A-Za-z])[A-Za-z0-9 _.,@+&'/\"\\-]+$" },
      },
    },
    CnamRecordUpdate: {
      type: "object",
      required: ["data"],
      additionalProperties: false,
      properties: {
        data: {
          type: "object",
          required: ["type", "attributes"],
          additionalProperties: false,
          properties: {
            type: { const: "cnam", type: "string" },
            attributes: { $ref: "#/definitions/CnamRecordFields" },
          },
        },
      },
    },
    CreateRouteRequest: {
      type: "object",
      required: ["data"],
      additionalProperties: false,
      properties: {
        data: {
          type: "object",
          required: ["type", "attributes"],
          additionalProperties: false,
          properties: { type: { const: "route", type: "string" }, attributes: { $ref: "#/definitions/NewRoute" } },
        },
      },
    },
    Did: { type: "string", pattern: "^1\\d{10}$" },
    E164: { type: "string", pattern: "^\\+[1-9]\\d{1,14}$" },
    E911AddressChanges: {
      type: "object",
      minProperties: 1,
      additionalProperties: false,
      dependentRequired: { address_type: ["address_type_number"], address_type_number: ["address_type"] },
      properties: {
        label: { type: "string", minLength: 1 },
        first_name: { type: "string", minLength: 1 },
        last_name: { type: "string", minLength: 1 },
        street_number: { type: "string", minLength: 1 },
        street_name: { type: "string", minLength: 1 },
        address_type: {
          anyOf: [
            {
              type: "string",
              enum: [
                "Apartment",
                "Basement",
                "Building",
                "Department",
                "Floor",
                "Front",
                "Key",
                "Lobby",
                "Lot",
                "Lower",
                "Office",
                "Penthouse",
                "Pier",
                "Rear",
                "Room",
                "Side",
                "Slip",
                "Space",
                "Stop",
                "Suite",
                "Trailer",
                "Unit",
                "Upper",
              ],
            },
            { type: "string" },
          ],
        },
        address_type_number: { type: "string", minLength: 1 },
        city: { type: "string", minLength: 1 },
        state: { type: "string", pattern: "^[A-Z]{2}$" },
        country: { type: "string", enum: ["US", "CA"] },
        zip: { type: "string", minLength: 4, maxLength: 7 },
      },
    },
    E911AddressFields: {
      type: "object",
      required: ["label", "first_name", "last_name", "street_number", "street_name", "city", "state", "country", "zip"],
      additionalProperties: false,
      dependentRequired: { address_type: ["address_type_number"], address_type_number: ["address_type"] },
      properties: {
        label: { type: "string", minLength: 1 },
        first_name: { type: "string", minLength: 1 },
        last_name: { type: "string", minLength: 1 },
        street_number: { type: "string", minLength: 1 },
        street_name: { type: "string", minLength: 1 },
        address_type: {
          anyOf: [
            {
              type: "string",
              enum: [
                "Apartment",
                "Basement",
                "Building",
                "Department",
                "Floor",
                "Front",
                "Key",
                "Lobby",
                "Lot",
                "Lower",
                "Office",
                "Penthouse",
                "Pier",
                "Rear",
                "Room",
                "Side",
                "Slip",
                "Space",
                "Stop",
                "Suite",
                "Trailer",
                "Unit",
                "Upper",
              ],
            },
            { type: "string" },
          ],
        },
        address_type_number: { type: "string", minLength: 1 },
        city: { type: "string", minLength: 1 },
        state: { type: "string", pattern: "^[A-Z]{2}$" },
        country: { type: "string", enum: ["US", "CA"] },
        zip: { type: "string", minLength: 4, maxLength: 7 },
      },
    },
    E911AddressRequest: {
      type: "object",
      required: ["data"],
      additionalProperties: false,
      properties: {
        data: {
          type: "object",
          required: ["type", "attributes"],
          additionalProperties: false,
          properties: {
            type: { const: "e911", type: "string" },
            attributes: { $ref: "#/definitions/E911AddressFields" },
          },
        },
      },
    },
    E911AddressUpdate: {
      type: "object",
      required: ["data"],
      additionalProperties: false,
      properties: {
        data: {
          type: "object",
          required: ["type", "attributes"],
          additionalProperties: false,
          properties: {
            type: { const: "e911", type: "string" },
            attributes: { $ref: "#/definitions/E911AddressChanges" },
          },
        },
      },
    },
    EdgeStrategyId: { type: ["integer", "string"], minimum: 0, pattern: "^\\d+$" },
    MessageCallbackRequest: {
      type: "object",
      required: ["data"],
      additionalProperties: false,
      properties: {
        data: {
          type: "object",
          required: ["attributes"],
          additionalProperties: false,
          properties: {
            attributes: {
              type: "object",
              required: ["callback_url"],
              additionalProperties: false,
              properties: { callback_url: { $ref: "#/definitions/CallbackUrl" } },
            },
          },
        },
      },
    },
    MessageCallbackType: {
      type: "string",
      enum: ["sms_callback", "mms_callback", "sms_dlr_callback", "mms_dlr_callback", "dlr_callback"],
    },
    MessageDate: {
      type: "string",
      pattern: "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})?)?$",
    },
    MessageProvisioningRequest: {
      type: "object",
      required: ["numbers", "action"],
      additionalProperties: false,
      properties: {
        numbers: { type: "array", minItems: 1, items: { type: "string", pattern: "^\\+?1\\d{10}$" } },
        action: { type: "string", enum: ["enable", "disable"] },
        callback_url: { $ref: "#/definitions/CallbackUrl" },
        email: { type: "boolean" },
      },
    },
    NewLegacyMessage: {
      type: "object",
      required: ["to", "from"],
      anyOf: [{ required: ["content"] }, { required: ["body"] }],
      additionalProperties: false,
      properties: {
        to: { $ref: "#/definitions/Did" },
        from: { $ref: "#/definitions/Did" },
        content: { type: "string", minLength: 1 },
        body: { type: "string", minLength: 1 },
      },
    },
    NewMessage: {
      type: "object",
      required: ["to", "from"],
      anyOf: [{ required: ["body"] }, { required: ["media_urls"] }],
      additionalProperties: false,
      properties: {
        to: { $ref: "#/definitions/Did" },
        from: { $ref: "#/definitions/Did" },
        body: { type: "string", minLength: 1 },
        media_urls: { type: "array", minItems: 1, items: { type: "string", format: "uri" } },
        is_mms: { type: "boolean" },
        dlr_callback: { $ref: "#/definitions/CallbackUrl" },
      },
    },
    NewRoute: {
      type: "object",
      required: ["alias", "route_type", "value"],
      additionalProperties: false,
      properties: {
        alias: { type: "string", minLength: 1 },
        route_type: { $ref: "#/definitions/NewRouteType" },
        value: { $ref: "#/definitions/RouteValue" },
        edge_strategy_id: { $ref: "#/definitions/EdgeStrategyId" },
      },
    },
    NewRouteType: { type: "string", enum: ["host", "number", "uri"] },
    NumberChanges: {
      type: "object",
      required: ["type"],
      additionalProperties: false,
      properties: {
        type: { const: "number", type: "string" },
        alias: { type: ["string", "null"], maxLength: 64 },
        cnam_lookups_enabled: { type: "boolean" },
        messaging_enabled: { type: "boolean" },
        messaging_email: { type: "boolean" },
        messaging_callback_url: { $ref: "#/definitions/CallbackUrl" },
      },
    },
    NumberDetailsQuery: {
      type: "object",
      required: ["numbers"],
      additionalProperties: false,
      properties: { numbers: { type: "array", minItems: 1, items: { $ref: "#/definitions/E164" } } },
    },
    PhoneNumber: { type: "string" },
    PortOrderChanges: {
      type: "object",
      minProperties: 1,
      additionalProperties: false,
      properties: {
        loa_details: { $ref: "#/definitions/PortOrderLoaDetails" },
        billing_name: { type: "string", minLength: 1 },
        street: { type: "string", minLength: 1 },
        street2: { type: "string" },
        city: { type: "string", minLength: 1 },
        state: { type: "string", pattern: "^[A-Za-z]{2}$" },
        zip: { type: "string", minLength: 4, maxLength: 10 },
        country: { type: "string", enum: ["US", "CA"] },
        provider: { type: "string", minLength: 1 },
        usage_type: { type: "string", enum: ["Business", "Residential"] },
        company: { type: "string" },
        alias: { type: "string" },
        billing_number: { type: "string" },
        desired_completion_date: { type: "string" },
        pin: { type: "string" },
        last_4_ssn: { type: "string" },
        provider_account: { type: "string" },
        enable_cnam_lookups: { type: "boolean" },
        presets: { $ref: "#/definitions/PortOrderPresets" },
        status_url: { $ref: "#/definitions/CallbackUrl" },
      },
    },
    PortOrderDate: { type: "string", minLength: 1 },
    PortOrderFields: {
      type: "object",
      required: ["numbers", "billing_name", "street", "city", "state", "country", "provider"],
      additionalProperties: false,
      properties: {
        numbers: { type: "array", minItems: 1, items: { $ref: "#/definitions/E164" } },
        loa_details: { $ref: "#/definitions/PortOrderLoaDetails" },
        billing_name: { type: "string", minLength: 1 },
        street: { type: "string", minLength: 1 },
        street2: { type: "string" },
        city: { type: "string", minLength: 1 },
        state: { type: "string", pattern: "^[A-Za-z]{2}$" },
        zip: { type: "string", minLength: 4, maxLength: 10 },
        country: { type: "string", enum: ["US", "CA"] },
        provider: { type: "string", minLength: 1 },
        usage_type: { type: "string", enum: ["Business", "Residential"] },
        company: { type: "string" },
        alias: { type: "string" },
        billing_number: { type: "string" },
        desired_completion_date: { type: "string" },
        pin: { type: "string" },
        last_4_ssn: { type: "string" },
        provider_account: { type: "string" },
        enable_cnam_lookups: { type: "boolean" },
        presets: { $ref: "#/definitions/PortOrderPresets" },
        status_url: { $ref: "#/definitions/CallbackUrl" },
      },
    },
    PortOrderGroupNumbersRequest: {
      type: "object",
      required: ["add"],
      additionalProperties: false,
      properties: { add: { type: "array", minItems: 1, items: { $ref: "#/definitions/E164" } } },
    },
    PortOrderLoa: {
      type: "object",
      required: ["signature_name", "signature_title"],
      additionalProperties: true,
      properties: {
        numbers: { type: "array", items: { $ref: "#/definitions/PhoneNumber" } },
        billing_name: { type: "string" },
        street: { type: "string" },
        street2: { type: "string" },
        city: { type: "string" },
        state: { type: "string" },
        zip: { type: "string" },
        country: { type: "string" },
        provider: { type: "string" },
        usage_type: { type: "string" },
        company: { type: "string" },
        loa_copy: { type: "string" },
        signature_name: { type: "string", minLength: 1 },
        signature_title: { type: "string", minLength: 1 },
      },
    },
    PortOrderLoaDetails: {
      type: "object",
      additionalProperties: false,
      minProperties: 1,
      properties: { email: { type: "string", format: "email" }, cc: { type: "string", format: "email" } },
    },
    PortOrderLoaRequest: {
      type: "object",
      required: ["data"],
      additionalProperties: false,
      properties: {
        data: {
          type: "object",
          required: ["type", "attributes"],
          additionalProperties: false,
          properties: { type: { const: "loa", type: "string" }, attributes: { $ref: "#/definitions/PortOrderLoa" } },
        },
      },
    },
    PortOrderPresets: {
      type: "object",
      additionalProperties: false,
      minProperties: 1,
      properties: {
        alias: { type: "string", maxLength: 64 },
        cnam_id: { type: "string", pattern: "^\\d+$" },
        e911_id: { type: "string", pattern: "^\\d+$" },
        primary_route_id: { type: "string", pattern: "^\\d+$" },
        failover_route_id: { type: "string", pattern: "^\\d+$" },
      },
    },
    PortOrderRequest: {
      type: "object",
      required: ["data"],
      additionalProperties: false,
      properties: {
        data: {
          type: "object",
          required: ["attributes"],
          additionalProperties: false,
          properties: {
            type: { type: "string", const: "portorder" },
            attributes: { $ref: "#/definitions/PortOrderFields" },
          },
        },
      },
    },
    PortOrderStatus: {
      anyOf: [
        {
          type: "string",
          enum: [
            "pending",
            "processing",
            "submitted",
            "accepted",
            "rejected",
            "review",
            "completed",
            "canceled",
            "cancelled",
            "abandoned",
            "hard_canceled",
          ],
        },
        { type: "string" },
      ],
    },
    PortOrderUpdate: {
      type: "object",
      required: ["data"],
      additionalProperties: false,
      properties: {
        data: {
          type: "object",
          required: ["type", "attributes"],
          additionalProperties: false,
          properties: {
            type: { const: "portorder", type: "string" },
            attributes: { $ref: "#/definitions/PortOrderChanges" },
          },
        },
      },
    },
    PortabilityRequest: {
      type: "object",
      required: ["numbers"],
      additionalProperties: false,
      properties: { numbers: { type: "array", minItems: 1, items: { $ref: "#/definitions/E164" } } },
    },
    PurchaseOptions: {
      type: "object",
      additionalProperties: false,
      properties: { cnam_lookups_enabled: { type: "boolean" }, messaging_enabled: { type: "boolean" } },
    },
    RouteChanges: {
      type: "object",
      minProperties: 1,
      additionalProperties: false,
      properties: {
        alias: { type: "string", minLength: 1 },
        route_type: { $ref: "#/definitions/NewRouteType" },
        value: { $ref: "#/definitions/RouteValue" },
        edge_strategy_id: { $ref: "#/definitions/EdgeStrategyId" },
      },
    },
    RouteValue: { type: "string", minLength: 1 },
    SendMessageRequest: {
      type: "object",
      required: ["data"],
      additionalProperties: false,
      properties: {
        data: {
          type: "object",
          required: ["type", "attributes"],
          additionalProperties: false,
          properties: { type: { const: "message", type: "string" }, attributes: { $ref: "#/definitions/NewMessage" } },
        },
      },
    },
    State: { type: "string", pattern: "^[A-Za-z]{2}$" },
    UpdateRouteRequest: {
      type: "object",
      required: ["data"],
      additionalProperties: false,
      properties: {
        data: {
          type: "object",
          required: ["type", "attributes"],
          additionalProperties: false,
          properties: { type: { const: "route", type: "string" }, attributes: { $ref: "#/definitions/RouteChanges" } },
        },
      },
    },
    VoiceRouteRequest: {
      type: "object",
      required: ["data"],
      additionalProperties: false,
      properties: {
        data: {
          type: "object",
          required: ["type", "id"],
          additionalProperties: false,
          properties: { type: { const: "route", type: "string" }, id: { type: "string", pattern: "^\\d+$" } },
        },
      },
    },
  },
  errors: {
    invalid: {
      status: 422,
      contentType: "application/vnd.api+json",
      body: { errors: [{ detail: "{mirror}", id: "{id}", status: 422 }] },
    },
    unauthorized: {
      status: 401,
      contentType: "application/vnd.api+json",
      body: { errors: [{ detail: "Authentication failed.", id: "{id}", status: 401, title: "Unauthorized" }] },
    },
    notFound: {
      status: 404,
      contentType: "application/vnd.api+json",
      body: { errors: [{ detail: "Could not find that resource on your account.", id: "{id}", status: 404 }] },
    },
  },
  rules: {
    listAccountPhoneNumbers: {
      query: {
        starts_with: { schema: { type: "string", pattern: "^\\+?\\d{1,15}$" } },
        ends_with: { schema: { type: "string", pattern: "^\\d{1,15}$" } },
        contains: { schema: { type: "string", pattern: "^\\d{1,15}$" } },
        limit: { schema: { type: "integer", minimum: 1, maximum: 200 } },
        offset: { schema: { type: "integer", minimum: 0 } },
        alias: { schema: { type: "string", maxLength: 64 } },
      },
      replies: {
        "200": {
          type: "application/vnd.api+json",
          example: {
            data: [
              {
                type: "number",
                id: "12012673227",
                attributes: {
                  rate_center: "oradell",
                  value: "12012673227",
                  alias: null,
                  state: "nj",
                  number_type: "standard",
                  cnam_lookups_enabled: true,
                },
                links: { self: "https://api.flowroute.com/v2/numbers/12012673227" },
              },
            ],
            links: { self: "https://api.flowroute.com/v2/numbers?starts_with=1201&limit=3&offset=0" },
          },
        },
        "401": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: "Authentication failed.",
                id: "7fc8c70a-ca58-430c-b383-b89df84f8083",
                status: 401,
                title: "Unauthorized",
              },
            ],
          },
        },
        "422": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: { data: { attributes: { zip: ["ZIP code must be at least 4 and at most 7 digits long"] } } },
                id: "15eb464e-d717-49e2-a6cc-e97af67c1930",
                status: 422,
              },
            ],
          },
        },
        "429": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 429, title: "Too Many Requests" }] },
        },
        "500": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 500, title: "Internal Server Error" }] },
        },
        "503": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 503, title: "Service Unavailable" }] },
        },
      },
    },
    listAvailableAreaCodes: {
      query: {
        limit: { schema: { type: "integer", minimum: 1, maximum: 400 } },
        offset: { schema: { type: "integer", minimum: 0 } },
        max_setup_cost: { schema: { type: "number", minimum: 0 } },
      },
      replies: {
        "200": {
          type: "application/vnd.api+json",
          example: {
            data: [
              {
                type: "areacode",
                id: "201",
                links: { related: "https://api.flowroute.com/v2/numbers/available/exchanges?areacode=201" },
              },
            ],
            links: {
              self: "https://api.flowroute.com/v2/numbers/available/areacodes?max_setup_cost=3&limit=1&offset=0",
              next: "https://api.flowroute.com/v2/numbers/available/areacodes?max_setup_cost=3&limit=1&offset=1",
            },
          },
        },
        "401": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: "Authentication failed.",
                id: "7fc8c70a-ca58-430c-b383-b89df84f8083",
                status: 401,
                title: "Unauthorized",
              },
            ],
          },
        },
        "422": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: { data: { attributes: { zip: ["ZIP code must be at least 4 and at most 7 digits long"] } } },
                id: "15eb464e-d717-49e2-a6cc-e97af67c1930",
                status: 422,
              },
            ],
          },
        },
        "429": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 429, title: "Too Many Requests" }] },
        },
        "500": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 500, title: "Internal Server Error" }] },
        },
        "503": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 503, title: "Service Unavailable" }] },
        },
      },
    },
    listAvailableExchangeCodes: {
      query: {
        limit: { schema: { type: "integer", minimum: 1, maximum: 200 } },
        offset: { schema: { type: "integer", minimum: 0 } },
        max_setup_cost: { schema: { type: "number", minimum: 0 } },
        areacode: { schema: { type: ["string", "integer"], pattern: "^\\d{3}$", minimum: 200, maximum: 999 } },
      },
      replies: {
        "200": {
          type: "application/vnd.api+json",
          example: {
            data: [
              {
                type: "exchange",
                id: "347215",
                links: { related: "https://api.flowroute.com/v2/numbers/available?starts_with=1347215" },
              },
            ],
            links: {
              self: "https://api.flowroute.com/v2/numbers/available/exchanges?areacode=347&limit=1&offset=0",
              next: "https://api.flowroute.com/v2/numbers/available/exchanges?areacode=347&limit=1&offset=1",
            },
          },
        },
        "401": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: "Authentication failed.",
                id: "7fc8c70a-ca58-430c-b383-b89df84f8083",
                status: 401,
                title: "Unauthorized",
              },
            ],
          },
        },
        "422": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: { data: { attributes: { zip: ["ZIP code must be at least 4 and at most 7 digits long"] } } },
                id: "15eb464e-d717-49e2-a6cc-e97af67c1930",
                status: 422,
              },
            ],
          },
        },
        "429": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 429, title: "Too Many Requests" }] },
        },
        "500": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 500, title: "Internal Server Error" }] },
        },
        "503": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 503, title: "Service Unavailable" }] },
        },
      },
    },
    searchPurchasablePhoneNumbers: {
      query: {
        starts_with: { schema: { type: "string", pattern: "^\\+?\\d{1,15}$" } },
        contains: { schema: { type: "string", pattern: "^\\d{1,15}$" } },
        ends_with: { schema: { type: "string", pattern: "^\\d{1,15}$" } },
        limit: { schema: { type: "integer", minimum: 1, maximum: 200 } },
        offset: { schema: { type: "integer", minimum: 0 } },
        rate_center: { schema: { type: "string", minLength: 1 } },
        state: { schema: { $ref: "#/definitions/State" } },
        number_type: { schema: { anyOf: [{ type: "string", enum: ["toll-free", "longcode"] }, { type: "string" }] } },
        iso_country: { schema: { type: "string", pattern: "^[A-Za-z]{2}$" } },
        order_by: {
          schema: {
            anyOf: [
              {
                type: "string",
                enum: ["monthly_cost", "iso_country", "number_type", "state", "rate_center", "number", "value", "tn"],
              },
              { type: "string" },
            ],
          },
        },
      },
      replies: {
        "200": {
          type: "application/vnd.api+json",
          example: {
            data: [
              {
                type: "number",
                id: "16463439507",
                attributes: {
                  rate_center: "nwyrcyzn01",
                  value: "16463439507",
                  monthly_cost: 1.25,
                  state: "ny",
                  number_type: "standard",
                  setup_cost: 1,
                },
                links: { related: "https://api.flowroute.com/v2/numbers/16463439507" },
              },
            ],
            links: {
              self: "https://api.flowroute.com/v2/numbers/available?starts_with=1646&limit=1&offset=0",
              next: "https://api.flowroute.com/v2/numbers/available?starts_with=1646&limit=1&offset=1",
            },
          },
        },
        "401": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: "Authentication failed.",
                id: "7fc8c70a-ca58-430c-b383-b89df84f8083",
                status: 401,
                title: "Unauthorized",
              },
            ],
          },
        },
        "422": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: { data: { attributes: { zip: ["ZIP code must be at least 4 and at most 7 digits long"] } } },
                id: "15eb464e-d717-49e2-a6cc-e97af67c1930",
                status: 422,
              },
            ],
          },
        },
        "429": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 429, title: "Too Many Requests" }] },
        },
        "500": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 500, title: "Internal Server Error" }] },
        },
        "503": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 503, title: "Service Unavailable" }] },
        },
      },
    },
    listPhoneNumberDetailsBatch: {
      body: {
        required: true,
        types: ["application/vnd.api+json"],
        schema: { $ref: "#/definitions/NumberDetailsQuery" },
      },
      replies: {
        "200": {
          type: "application/vnd.api+json",
          example: {
            data: [
              {
                type: "number",
                id: "12067452233",
                attributes: {
                  rate_center: "seattle",
                  value: "12067452233",
                  alias: null,
                  state: "wa",
                  number_type: "longcode",
                  cnam_lookups_enabled: true,
                },
                relationships: {
                  cnam_preset: { data: null },
                  e911_address: { data: null },
                  failover_route: { data: null },
                  primary_route: { data: { type: "route", id: "0" } },
                },
                links: { self: "https://api.flowroute.com/v2/numbers/12067452233" },
              },
            ],
          },
        },
        "400": { type: "application/vnd.api+json", example: { errors: [{ status: 400, title: "Bad Request" }] } },
        "401": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: "Authentication failed.",
                id: "7fc8c70a-ca58-430c-b383-b89df84f8083",
                status: 401,
                title: "Unauthorized",
              },
            ],
          },
        },
        "403": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 403, detail: "", title: "ActionNotAuthorizedError" }] },
        },
        "404": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: "Could not find that resource on your account.",
                id: "d66802f3-b56b-43da-8c55-e8c9ec3e0a6d",
                status: 404,
              },
            ],
          },
        },
        "415": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 415, title: "Unsupported Media Type" }] },
        },
        "422": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: { data: { attributes: { zip: ["ZIP code must be at least 4 and at most 7 digits long"] } } },
                id: "15eb464e-d717-49e2-a6cc-e97af67c1930",
                status: 422,
              },
            ],
          },
        },
        "429": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 429, title: "Too Many Requests" }] },
        },
        "500": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 500, title: "Internal Server Error" }] },
        },
        "503": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 503, title: "Service Unavailable" }] },
        },
      },
    },
    getPhoneNumberDetails: {
      path: { id: { $ref: "#/definitions/Did" } },
      replies: {
        "200": {
          type: "application/vnd.api+json",
          example: {
            data: {
              type: "number",
              id: "16502390214",
              attributes: {
                rate_center: "millbrae",
                value: "16502390214",
                alias: null,
                state: "ca",
                number_type: "standard",
                cnam_lookups_enabled: true,
              },
              relationships: {
                cnam_preset: { data: null },
                e911_address: { data: null },
                failover_route: { data: null },
                primary_route: { data: { type: "route", id: "0" } },
              },
              links: { self: "https://api.flowroute.com/v2/numbers/16502390214" },
            },
            included: [
              {
                type: "route",
                id: "0",
                attributes: { route_type: "sip-reg", alias: "sip-reg", value: null },
                links: { self: "https://api.flowroute.com/v2/routes/0" },
              },
            ],
            links: { self: "https://api.flowroute.com/v2/numbers/16502390214" },
          },
        },
        "401": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: "Authentication failed.",
                id: "7fc8c70a-ca58-430c-b383-b89df84f8083",
                status: 401,
                title: "Unauthorized",
              },
            ],
          },
        },
        "404": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: "Could not find that resource on your account.",
                id: "d66802f3-b56b-43da-8c55-e8c9ec3e0a6d",
                status: 404,
              },
            ],
          },
        },
        "429": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 429, title: "Too Many Requests" }] },
        },
        "500": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 500, title: "Internal Server Error" }] },
        },
        "503": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 503, title: "Service Unavailable" }] },
        },
      },
    },
    purchasePhoneNumber: {
      path: { id: { $ref: "#/definitions/Did" } },
      body: { types: ["application/vnd.api+json"], schema: { $ref: "#/definitions/PurchaseOptions" } },
      replies: {
        "200": {
          type: "application/vnd.api+json",
          example: {
            data: {
              type: "number",
              id: "16502390214",
              attributes: {
                rate_center: "millbrae",
                value: "16502390214",
                alias: null,
                state: "ca",
                number_type: "standard",
                cnam_lookups_enabled: true,
              },
              relationships: {
                cnam_preset: { data: null },
                e911_address: { data: null },
                failover_route: { data: null },
                primary_route: { data: { type: "route", id: "0" } },
              },
              links: { self: "https://api.flowroute.com/v2/numbers/16502390214" },
            },
            included: [
              {
                type: "route",
                id: "0",
                attributes: { route_type: "sip-reg", alias: "sip-reg", value: null },
                links: { self: "https://api.flowroute.com/v2/routes/0" },
              },
            ],
            links: { self: "https://api.flowroute.com/v2/numbers/16502390214" },
          },
        },
        "201": {
          type: "application/vnd.api+json",
          example: {
            data: {
              type: "number",
              id: "16502390214",
              attributes: {
                value: "16502390214",
                alias: null,
                state: "ca",
                rate_center: "millbrae",
                number_type: "longcode",
                cnam_lookups_enabled: true,
                messaging_enabled: false,
                status: "PURCHASED",
                note: null,
                monthly_cost: 1.25,
                setup_cost: 1,
                inbound_rate: 0.012,
                rate_type: "local",
                iso_country: "US",
                tier: "Standard",
              },
              relationships: {
                cnam_preset: { data: null },
                e911_address: { data: null },
                failover_route: { data: null },
                primary_route: { data: { type: "route", id: "0" } },
              },
              links: { self: "https://api.flowroute.com/v2/numbers/16502390214" },
            },
            included: [
              {
                type: "route",
                id: "0",
                attributes: { route_type: "sip-reg", alias: "sip-reg", value: null, edge_strategy_id: null },
                links: { self: "https://api.flowroute.com/v2/routes/0" },
              },
              {
                type: "message_provisioning_status",
                id: "5f0c9b8e-6d0f-4f5e-9a43-0a5b2f1c7d11",
                attributes: { status: "processing", tn: "16502390214" },
              },
            ],
            links: { self: "https://api.flowroute.com/v2/numbers/16502390214" },
          },
        },
        "207": {
          type: "application/vnd.api+json",
          example: {
            data: {
              type: "number",
              id: "16502390214",
              attributes: {
                value: "16502390214",
                alias: null,
                state: "ca",
                rate_center: "millbrae",
                number_type: "longcode",
                cnam_lookups_enabled: true,
                messaging_enabled: false,
                status: "PURCHASED",
                note: null,
                monthly_cost: 1.25,
                setup_cost: 1,
                inbound_rate: 0.012,
                rate_type: "local",
                iso_country: "US",
                tier: "Standard",
              },
              relationships: {
                cnam_preset: { data: null },
                e911_address: { data: null },
                failover_route: { data: null },
                primary_route: { data: { type: "route", id: "0" } },
              },
              links: { self: "https://api.flowroute.com/v2/numbers/16502390214" },
            },
            included: [
              {
                type: "route",
                id: "0",
                attributes: { route_type: "sip-reg", alias: "sip-reg", value: null, edge_strategy_id: null },
                links: { self: "https://api.flowroute.com/v2/routes/0" },
              },
            ],
            links: { self: "https://api.flowroute.com/v2/numbers/16502390214" },
          },
        },
        "400": { type: "application/vnd.api+json", example: { errors: [{ status: 400, title: "Bad Request" }] } },
        "401": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: "Authentication failed.",
                id: "7fc8c70a-ca58-430c-b383-b89df84f8083",
                status: 401,
                title: "Unauthorized",
              },
            ],
          },
        },
        "403": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 403, detail: "", title: "ActionNotAuthorizedError" }] },
        },
        "404": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: "Could not find that resource on your account.",
                id: "d66802f3-b56b-43da-8c55-e8c9ec3e0a6d",
                status: 404,
              },
            ],
          },
        },
        "415": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 415, title: "Unsupported Media Type" }] },
        },
        "422": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: { data: { attributes: { zip: ["ZIP code must be at least 4 and at most 7 digits long"] } } },
                id: "15eb464e-d717-49e2-a6cc-e97af67c1930",
                status: 422,
              },
            ],
          },
        },
        "429": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 429, title: "Too Many Requests" }] },
        },
        "500": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 500, title: "Internal Server Error" }] },
        },
        "503": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 503, title: "Service Unavailable" }] },
        },
      },
    },
    updatePhoneNumber: {
      path: { id: { $ref: "#/definitions/Did" } },
      body: { required: true, types: ["application/vnd.api+json"], schema: { $ref: "#/definitions/NumberChanges" } },
      replies: {
        "200": {
          type: "application/vnd.api+json",
          example: {
            data: {
              type: "number",
              id: "12012673227",
              attributes: {
                rate_center: "oradell",
                value: "12012673227",
                alias: "New Test",
                state: "nj",
                number_type: "standard",
                cnam_lookups_enabled: true,
              },
              relationships: {
                cnam_preset: { data: null },
                e911_address: { data: null },
                failover_route: { data: null },
                primary_route: { data: { type: "route", id: "0" } },
              },
              links: { self: "https://api.flowroute.com/v2/numbers/12012673227" },
            },
            links: { self: "https://api.flowroute.com/v2/numbers/12012673227" },
          },
        },
        "207": {
          type: "application/vnd.api+json",
          example: {
            data: {
              type: "number",
              id: "16502390214",
              attributes: {
                value: "16502390214",
                alias: null,
                state: "ca",
                rate_center: "millbrae",
                number_type: "longcode",
                cnam_lookups_enabled: true,
                messaging_enabled: false,
                status: "PURCHASED",
                note: null,
                monthly_cost: 1.25,
                setup_cost: 1,
                inbound_rate: 0.012,
                rate_type: "local",
                iso_country: "US",
                tier: "Standard",
              },
              relationships: {
                cnam_preset: { data: null },
                e911_address: { data: null },
                failover_route: { data: null },
                primary_route: { data: { type: "route", id: "0" } },
              },
              links: { self: "https://api.flowroute.com/v2/numbers/16502390214" },
            },
            included: [
              {
                type: "route",
                id: "0",
                attributes: { route_type: "sip-reg", alias: "sip-reg", value: null, edge_strategy_id: null },
                links: { self: "https://api.flowroute.com/v2/routes/0" },
              },
            ],
            links: { self: "https://api.flowroute.com/v2/numbers/16502390214" },
          },
        },
        "400": { type: "application/vnd.api+json", example: { errors: [{ status: 400, title: "Bad Request" }] } },
        "401": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: "Authentication failed.",
                id: "7fc8c70a-ca58-430c-b383-b89df84f8083",
                status: 401,
                title: "Unauthorized",
              },
            ],
          },
        },
        "403": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 403, detail: "", title: "ActionNotAuthorizedError" }] },
        },
        "404": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: "Could not find that resource on your account.",
                id: "d66802f3-b56b-43da-8c55-e8c9ec3e0a6d",
                status: 404,
              },
            ],
          },
        },
        "415": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 415, title: "Unsupported Media Type" }] },
        },
        "422": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: { data: { attributes: { zip: ["ZIP code must be at least 4 and at most 7 digits long"] } } },
                id: "15eb464e-d717-49e2-a6cc-e97af67c1930",
                status: 422,
              },
            ],
          },
        },
        "429": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 429, title: "Too Many Requests" }] },
        },
        "500": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 500, title: "Internal Server Error" }] },
        },
        "503": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 503, title: "Service Unavailable" }] },
        },
      },
    },
    releasePhoneNumber: {
      path: { id: { $ref: "#/definitions/Did" } },
      replies: {
        "204": {},
        "401": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: "Authentication failed.",
                id: "7fc8c70a-ca58-430c-b383-b89df84f8083",
                status: 401,
                title: "Unauthorized",
              },
            ],
          },
        },
        "404": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: "Could not find that resource on your account.",
                id: "d66802f3-b56b-43da-8c55-e8c9ec3e0a6d",
                status: 404,
              },
            ],
          },
        },
        "429": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 429, title: "Too Many Requests" }] },
        },
        "500": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 500, title: "Internal Server Error" }] },
        },
        "503": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 503, title: "Service Unavailable" }] },
        },
      },
    },
    setPhoneNumberCallback: {
      path: { id: { $ref: "#/definitions/Did" }, callback_type: { $ref: "#/definitions/MessageCallbackType" } },
      body: {
        required: true,
        types: ["application/vnd.api+json"],
        schema: { $ref: "#/definitions/MessageCallbackRequest" },
      },
      replies: {
        "204": {},
        "400": { type: "application/vnd.api+json", example: { errors: [{ status: 400, title: "Bad Request" }] } },
        "401": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: "Authentication failed.",
                id: "7fc8c70a-ca58-430c-b383-b89df84f8083",
                status: 401,
                title: "Unauthorized",
              },
            ],
          },
        },
        "403": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 403, detail: "", title: "ActionNotAuthorizedError" }] },
        },
        "404": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: "Could not find that resource on your account.",
                id: "d66802f3-b56b-43da-8c55-e8c9ec3e0a6d",
                status: 404,
              },
            ],
          },
        },
        "415": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 415, title: "Unsupported Media Type" }] },
        },
        "422": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: { data: { attributes: { zip: ["ZIP code must be at least 4 and at most 7 digits long"] } } },
                id: "15eb464e-d717-49e2-a6cc-e97af67c1930",
                status: 422,
              },
            ],
          },
        },
        "429": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 429, title: "Too Many Requests" }] },
        },
        "500": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 500, title: "Internal Server Error" }] },
        },
        "503": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 503, title: "Service Unavailable" }] },
        },
      },
    },
    listInboundRoutes: {
      query: {
        limit: { schema: { type: "integer", minimum: 1, maximum: 200 } },
        offset: { schema: { type: "integer", minimum: 0 } },
        route_type: { schema: { type: "string", enum: ["sip-reg", "host", "uri", "number"] } },
      },
      replies: {
        "200": {
          type: "application/vnd.api+json",
          example: {
            data: [
              {
                type: "route",
                id: "0",
                attributes: { route_type: "sip-reg", alias: "sip-reg", value: null },
                links: { self: "https://api.flowroute.com/v2/routes/0" },
              },
              {
                type: "route",
                id: "83834",
                attributes: { route_type: "number", alias: "PSTNroute1", value: "12065551212" },
                links: { self: "https://api.flowroute.com/v2/routes/83834" },
              },
            ],
            links: {
              self: "https://api.flowroute.com/v2/routes?limit=2&offset=0",
              next: "https://api.flowroute.com/v2/routes?limit=2&offset=2",
            },
          },
        },
        "401": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: "Authentication failed.",
                id: "7fc8c70a-ca58-430c-b383-b89df84f8083",
                status: 401,
                title: "Unauthorized",
              },
            ],
          },
        },
        "422": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: { data: { attributes: { zip: ["ZIP code must be at least 4 and at most 7 digits long"] } } },
                id: "15eb464e-d717-49e2-a6cc-e97af67c1930",
                status: 422,
              },
            ],
          },
        },
        "429": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 429, title: "Too Many Requests" }] },
        },
        "500": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 500, title: "Internal Server Error" }] },
        },
        "503": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 503, title: "Service Unavailable" }] },
        },
      },
    },
    createInboundRoute: {
      body: {
        required: true,
        types: ["application/vnd.api+json"],
        schema: { $ref: "#/definitions/CreateRouteRequest" },
      },
      replies: {
        "201": {
          type: "application/vnd.api+json",
          example: {
            data: {
              type: "route",
              id: "98396",
              attributes: { alias: "new route", route_type: "host", value: "il775u.sonsofodin.com" },
              links: { self: "https://api.flowroute.com/routes/98396" },
            },
            links: { self: "https://api.flowroute.com/routes/98396" },
          },
        },
        "400": { type: "application/vnd.api+json", example: { errors: [{ status: 400, title: "Bad Request" }] } },
        "401": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: "Authentication failed.",
                id: "7fc8c70a-ca58-430c-b383-b89df84f8083",
                status: 401,
                title: "Unauthorized",
              },
            ],
          },
        },
        "403": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 403, detail: "", title: "ActionNotAuthorizedError" }] },
        },
        "415": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 415, title: "Unsupported Media Type" }] },
        },
        "422": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: { data: { attributes: { zip: ["ZIP code must be at least 4 and at most 7 digits long"] } } },
                id: "15eb464e-d717-49e2-a6cc-e97af67c1930",
                status: 422,
              },
            ],
          },
        },
        "429": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 429, title: "Too Many Requests" }] },
        },
        "500": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 500, title: "Internal Server Error" }] },
        },
        "503": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 503, title: "Service Unavailable" }] },
        },
      },
    },
    listEdgeStrategies: {
      replies: {
        "200": {
          type: "application/vnd.api+json",
          example: {
            data: [
              {
                type: "edge_strategy",
                id: 4,
                attributes: {
                  name: "US-East-VA",
                  description: "From North Virginia, or other regions if necessary.",
                  firewall_rules: "34.226.36.32/28, 34.226.36.32-34.226.36.47",
                  naptr: "us-east-va.sip.flowroute.com",
                },
              },
            ],
          },
        },
        "401": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: "Authentication failed.",
                id: "7fc8c70a-ca58-430c-b383-b89df84f8083",
                status: 401,
                title: "Unauthorized",
              },
            ],
          },
        },
        "429": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 429, title: "Too Many Requests" }] },
        },
        "500": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 500, title: "Internal Server Error" }] },
        },
        "503": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 503, title: "Service Unavailable" }] },
        },
      },
    },
    updateInboundRoute: {
      path: { id: { type: "string", pattern: "^\\d+$" } },
      body: {
        required: true,
        types: ["application/vnd.api+json"],
        schema: { $ref: "#/definitions/UpdateRouteRequest" },
      },
      replies: {
        "200": {
          type: "application/vnd.api+json",
          example: {
            data: {
              type: "route",
              id: "98396",
              attributes: { alias: "newer route", route_type: "host", value: "il775u.sonsofodin.com" },
              links: { self: "https://api.flowroute.com/v2/routes/98396" },
            },
            links: { self: "https://api.flowroute.com/v2/routes/98396" },
          },
        },
        "400": { type: "application/vnd.api+json", example: { errors: [{ status: 400, title: "Bad Request" }] } },
        "401": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: "Authentication failed.",
                id: "7fc8c70a-ca58-430c-b383-b89df84f8083",
                status: 401,
                title: "Unauthorized",
              },
            ],
          },
        },
        "403": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 403, detail: "", title: "ActionNotAuthorizedError" }] },
        },
        "404": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: "Could not find that resource on your account.",
                id: "d66802f3-b56b-43da-8c55-e8c9ec3e0a6d",
                status: 404,
              },
            ],
          },
        },
        "415": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 415, title: "Unsupported Media Type" }] },
        },
        "422": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: { data: { attributes: { zip: ["ZIP code must be at least 4 and at most 7 digits long"] } } },
                id: "15eb464e-d717-49e2-a6cc-e97af67c1930",
                status: 422,
              },
            ],
          },
        },
        "429": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 429, title: "Too Many Requests" }] },
        },
        "500": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 500, title: "Internal Server Error" }] },
        },
        "503": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 503, title: "Service Unavailable" }] },
        },
      },
    },
    updatePrimaryVoiceRoute: {
      path: { number_id: { $ref: "#/definitions/Did" } },
      body: {
        required: true,
        types: ["application/vnd.api+json"],
        schema: { $ref: "#/definitions/VoiceRouteRequest" },
      },
      replies: {
        "204": {},
        "400": { type: "application/vnd.api+json", example: { errors: [{ status: 400, title: "Bad Request" }] } },
        "401": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: "Authentication failed.",
                id: "7fc8c70a-ca58-430c-b383-b89df84f8083",
                status: 401,
                title: "Unauthorized",
              },
            ],
          },
        },
        "403": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 403, detail: "", title: "ActionNotAuthorizedError" }] },
        },
        "404": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: "Could not find that resource on your account.",
                id: "d66802f3-b56b-43da-8c55-e8c9ec3e0a6d",
                status: 404,
              },
            ],
          },
        },
        "415": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 415, title: "Unsupported Media Type" }] },
        },
        "422": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: { data: { attributes: { zip: ["ZIP code must be at least 4 and at most 7 digits long"] } } },
                id: "15eb464e-d717-49e2-a6cc-e97af67c1930",
                status: 422,
              },
            ],
          },
        },
        "429": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 429, title: "Too Many Requests" }] },
        },
        "500": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 500, title: "Internal Server Error" }] },
        },
        "503": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 503, title: "Service Unavailable" }] },
        },
      },
    },
    updateFailoverVoiceRoute: {
      path: { number_id: { $ref: "#/definitions/Did" } },
      body: {
        required: true,
        types: ["application/vnd.api+json"],
        schema: { $ref: "#/definitions/VoiceRouteRequest" },
      },
      replies: {
        "204": {},
        "400": { type: "application/vnd.api+json", example: { errors: [{ status: 400, title: "Bad Request" }] } },
        "401": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: "Authentication failed.",
                id: "7fc8c70a-ca58-430c-b383-b89df84f8083",
                status: 401,
                title: "Unauthorized",
              },
            ],
          },
        },
        "403": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 403, detail: "", title: "ActionNotAuthorizedError" }] },
        },
        "404": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: "Could not find that resource on your account.",
                id: "d66802f3-b56b-43da-8c55-e8c9ec3e0a6d",
                status: 404,
              },
            ],
          },
        },
        "415": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 415, title: "Unsupported Media Type" }] },
        },
        "422": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: { data: { attributes: { zip: ["ZIP code must be at least 4 and at most 7 digits long"] } } },
                id: "15eb464e-d717-49e2-a6cc-e97af67c1930",
                status: 422,
              },
            ],
          },
        },
        "429": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 429, title: "Too Many Requests" }] },
        },
        "500": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 500, title: "Internal Server Error" }] },
        },
        "503": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 503, title: "Service Unavailable" }] },
        },
      },
    },
    removeVoiceRoute: {
      path: {
        number_id: { $ref: "#/definitions/Did" },
        relationship: { type: "string", enum: ["primary_route", "failover_route"] },
      },
      replies: {
        "204": {},
        "401": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: "Authentication failed.",
                id: "7fc8c70a-ca58-430c-b383-b89df84f8083",
                status: 401,
                title: "Unauthorized",
              },
            ],
          },
        },
        "403": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 403, detail: "", title: "ActionNotAuthorizedError" }] },
        },
        "404": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: "Could not find that resource on your account.",
                id: "d66802f3-b56b-43da-8c55-e8c9ec3e0a6d",
                status: 404,
              },
            ],
          },
        },
        "429": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 429, title: "Too Many Requests" }] },
        },
        "500": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 500, title: "Internal Server Error" }] },
        },
        "503": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 503, title: "Service Unavailable" }] },
        },
      },
    },
    sendMessage: {
      body: {
        required: true,
        types: ["application/vnd.api+json"],
        schema: { $ref: "#/definitions/SendMessageRequest" },
      },
      replies: {
        "202": {
          type: "application/vnd.api+json",
          example: {
            data: {
              type: "message",
              id: "mdr2-39cadeace66e11e7aff806cd7f24ba2d",
              links: { self: "https://api.flowroute.com/v2.1/messages/mdr2-39cadeace66e11e7aff806cd7f24ba2d" },
            },
          },
        },
        "400": { type: "application/vnd.api+json", example: { errors: [{ status: 400, title: "Bad Request" }] } },
        "401": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: "Authentication failed.",
                id: "7fc8c70a-ca58-430c-b383-b89df84f8083",
                status: 401,
                title: "Unauthorized",
              },
            ],
          },
        },
        "403": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 403, detail: "", title: "ActionNotAuthorizedError" }] },
        },
        "404": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: "Could not find that resource on your account.",
                id: "d66802f3-b56b-43da-8c55-e8c9ec3e0a6d",
                status: 404,
              },
            ],
          },
        },
        "415": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 415, title: "Unsupported Media Type" }] },
        },
        "422": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: 'Error fetching media: File at "https://example.com/a.png" is over 767840 byte limit.',
                status: 422,
              },
            ],
          },
        },
        "429": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 429, title: "Too Many Requests" }] },
        },
        "500": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 500, title: "Internal Server Error" }] },
        },
        "503": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 503, title: "Service Unavailable" }] },
        },
      },
    },
    listMessages: {
      query: {
        start_date: { schema: { $ref: "#/definitions/MessageDate" }, required: true },
        end_date: { schema: { $ref: "#/definitions/MessageDate" } },
        limit: { schema: { type: "integer", minimum: 1 } },
        offset: { schema: { type: "integer", minimum: 0 } },
      },
      replies: {
        "200": {
          type: "application/vnd.api+json",
          example: {
            data: [
              {
                type: "message",
                id: "mdr2-39cadeace66e11e7aff806cd7f24ba2d",
                attributes: {
                  body: "test sms on v2",
                  status: "message buffered",
                  direction: "outbound",
                  amount_nanodollars: 4000000,
                  to: "12061232634",
                  message_encoding: 0,
                  timestamp: "2017-12-21T16:44:34.93Z",
                  delivery_receipts: [
                    {
                      status: "message buffered",
                      status_code: 1003,
                      status_code_description: "Message accepted by Carrier",
                      timestamp: "2017-12-21T16:44:35.00Z",
                      level: 2,
                    },
                    {
                      status: "smsc submit",
                      status_code: null,
                      status_code_description: "Message has been sent",
                      timestamp: "2017-12-21T16:44:35.00Z",
                      level: 1,
                    },
                  ],
                  amount_display: "$0.0040",
                  from: "12012673227",
                  is_mms: false,
                  message_type: "longcode",
                },
              },
            ],
            links: {
              next: "https://api.flowroute.com/v2.1/messages?limit=1&start_date=2017-12-01T00%3A00%3A00&offset=1",
            },
          },
        },
        "401": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: "Authentication failed.",
                id: "7fc8c70a-ca58-430c-b383-b89df84f8083",
                status: 401,
                title: "Unauthorized",
              },
            ],
          },
        },
        "422": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: { data: { attributes: { zip: ["ZIP code must be at least 4 and at most 7 digits long"] } } },
                id: "15eb464e-d717-49e2-a6cc-e97af67c1930",
                status: 422,
              },
            ],
          },
        },
        "429": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 429, title: "Too Many Requests" }] },
        },
        "500": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 500, title: "Internal Server Error" }] },
        },
        "503": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 503, title: "Service Unavailable" }] },
        },
      },
    },
    getMessage: {
      path: { id: { type: "string", pattern: "^mdr2-" } },
      replies: {
        "200": {
          type: "application/vnd.api+json",
          example: {
            data: {
              type: "message",
              id: "mdr2-ca82be46e6ba11e79d08862d092cf73d",
              attributes: {
                body: "Hello are you there? ",
                status: "delivered",
                direction: "inbound",
                amount_nanodollars: 4000000,
                to: "12012673227",
                message_encoding: 0,
                timestamp: "2017-12-22T01:52:39.39Z",
                delivery_receipts: [],
                amount_display: "$0.0040",
                from: "12061232634",
                is_mms: false,
                message_type: "longcode",
              },
            },
          },
        },
        "401": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: "Authentication failed.",
                id: "7fc8c70a-ca58-430c-b383-b89df84f8083",
                status: 401,
                title: "Unauthorized",
              },
            ],
          },
        },
        "404": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: "Could not find that resource on your account.",
                id: "d66802f3-b56b-43da-8c55-e8c9ec3e0a6d",
                status: 404,
              },
            ],
          },
        },
        "429": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 429, title: "Too Many Requests" }] },
        },
        "500": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 500, title: "Internal Server Error" }] },
        },
        "503": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 503, title: "Service Unavailable" }] },
        },
      },
    },
    setAccountCallback: {
      path: { callback_type: { $ref: "#/definitions/MessageCallbackType" } },
      body: {
        required: true,
        types: ["application/vnd.api+json"],
        schema: { $ref: "#/definitions/MessageCallbackRequest" },
      },
      replies: {
        "204": {},
        "400": { type: "application/vnd.api+json", example: { errors: [{ status: 400, title: "Bad Request" }] } },
        "401": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: "Authentication failed.",
                id: "7fc8c70a-ca58-430c-b383-b89df84f8083",
                status: 401,
                title: "Unauthorized",
              },
            ],
          },
        },
        "403": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 403, detail: "", title: "ActionNotAuthorizedError" }] },
        },
        "404": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: "Could not find that resource on your account.",
                id: "d66802f3-b56b-43da-8c55-e8c9ec3e0a6d",
                status: 404,
              },
            ],
          },
        },
        "415": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 415, title: "Unsupported Media Type" }] },
        },
        "422": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: { data: { attributes: { zip: ["ZIP code must be at least 4 and at most 7 digits long"] } } },
                id: "15eb464e-d717-49e2-a6cc-e97af67c1930",
                status: 422,
              },
            ],
          },
        },
        "429": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 429, title: "Too Many Requests" }] },
        },
        "500": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 500, title: "Internal Server Error" }] },
        },
        "503": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 503, title: "Service Unavailable" }] },
        },
      },
    },
    createLegacyMessage: {
      body: { required: true, types: ["application/json"], schema: { $ref: "#/definitions/NewLegacyMessage" } },
      replies: {
        "200": { type: "application/json", example: { data: { id: "mdr1-fab29a740129404a8ca794efc1359e12" } } },
        "400": { type: "application/json", example: { errors: [{ status: 400, title: "Bad Request" }] } },
        "401": {
          type: "application/json",
          example: {
            errors: [
              {
                detail: "Authentication failed.",
                id: "7fc8c70a-ca58-430c-b383-b89df84f8083",
                status: 401,
                title: "Unauthorized",
              },
            ],
          },
        },
        "403": {
          type: "application/json",
          example: { errors: [{ status: 403, detail: "", title: "ActionNotAuthorizedError" }] },
        },
        "415": { type: "application/json", example: { errors: [{ status: 415, title: "Unsupported Media Type" }] } },
        "422": {
          type: "application/json",
          example: {
            errors: [
              {
                detail: { data: { attributes: { zip: ["ZIP code must be at least 4 and at most 7 digits long"] } } },
                id: "15eb464e-d717-49e2-a6cc-e97af67c1930",
                status: 422,
              },
            ],
          },
        },
        "429": { type: "application/json", example: { errors: [{ status: 429, title: "Too Many Requests" }] } },
        "500": { type: "application/json", example: { errors: [{ status: 500, title: "Internal Server Error" }] } },
        "503": { type: "application/json", example: { errors: [{ status: 503, title: "Service Unavailable" }] } },
      },
    },
    listLegacyMessages: {
      query: {
        start_date: { schema: { $ref: "#/definitions/MessageDate" }, required: true },
        end_date: { schema: { $ref: "#/definitions/MessageDate" } },
        limit: { schema: { type: "integer", minimum: 1 } },
        offset: { schema: { type: "integer", minimum: 0 } },
      },
      replies: {
        "200": {
          type: "application/json",
          example: {
            data: [
              {
                type: "message",
                id: "mdr1-fab29a740129404a8ca794efc1359e12",
                attributes: {
                  body: "Gee, nice marmot!",
                  direction: "outbound",
                  amount_nanodollars: 4000000,
                  message_encoding: 0,
                  timestamp: "2016-05-03T17:41:00.478893+00:00",
                  has_mms: false,
                  to: "15305557784",
                  amount_display: "$0.0040",
                  from: "18444205700",
                  callback_url: null,
                  message_type: "long-code",
                },
              },
            ],
            links: { next: "https://api.flowroute.com/v2/messages?limit=1&start_date=2016-05-01&offset=1" },
          },
        },
        "401": {
          type: "application/json",
          example: {
            errors: [
              {
                detail: "Authentication failed.",
                id: "7fc8c70a-ca58-430c-b383-b89df84f8083",
                status: 401,
                title: "Unauthorized",
              },
            ],
          },
        },
        "422": {
          type: "application/json",
          example: {
            errors: [
              {
                detail: { data: { attributes: { zip: ["ZIP code must be at least 4 and at most 7 digits long"] } } },
                id: "15eb464e-d717-49e2-a6cc-e97af67c1930",
                status: 422,
              },
            ],
          },
        },
        "429": { type: "application/json", example: { errors: [{ status: 429, title: "Too Many Requests" }] } },
        "500": { type: "application/json", example: { errors: [{ status: 500, title: "Internal Server Error" }] } },
        "503": { type: "application/json", example: { errors: [{ status: 503, title: "Service Unavailable" }] } },
      },
    },
    getLegacyMessage: {
      path: { record_id: { type: "string", pattern: "^mdr1-" } },
      replies: {
        "200": {
          type: "application/json",
          example: {
            data: {
              type: "message",
              id: "mdr1-fab29a740129404a8ca794efc1359e12",
              attributes: {
                body: "Gee, nice marmot!",
                direction: "outbound",
                amount_nanodollars: 4000000,
                message_encoding: 0,
                timestamp: "2016-05-03T17:41:00.478893+00:00",
                has_mms: false,
                to: "15305557784",
                amount_display: "$0.0040",
                from: "18444205700",
                callback_url: null,
                message_type: "long-code",
              },
            },
          },
        },
        "401": {
          type: "application/json",
          example: {
            errors: [
              {
                detail: "Authentication failed.",
                id: "7fc8c70a-ca58-430c-b383-b89df84f8083",
                status: 401,
                title: "Unauthorized",
              },
            ],
          },
        },
        "404": {
          type: "application/json",
          example: {
            errors: [
              {
                detail: "Could not find that resource on your account.",
                id: "d66802f3-b56b-43da-8c55-e8c9ec3e0a6d",
                status: 404,
              },
            ],
          },
        },
        "429": { type: "application/json", example: { errors: [{ status: 429, title: "Too Many Requests" }] } },
        "500": { type: "application/json", example: { errors: [{ status: 500, title: "Internal Server Error" }] } },
        "503": { type: "application/json", example: { errors: [{ status: 503, title: "Service Unavailable" }] } },
      },
    },
    listE911Addresses: {
      query: {
        limit: { schema: { type: "integer", minimum: 1, maximum: 2000 } },
        offset: { schema: { type: "integer", minimum: 0 } },
        state: { schema: { $ref: "#/definitions/State" } },
        label: { schema: { type: "string", minLength: 1 } },
        street_name: { schema: { type: "string", minLength: 1 } },
        city: { schema: { type: "string", minLength: 1 } },
      },
      replies: {
        "200": {
          type: "application/vnd.api+json",
          example: {
            data: [
              {
                type: "e911",
                id: "20930",
                attributes: {
                  label: "Example E911",
                  first_name: "Maria",
                  last_name: "Bermudez",
                  street_number: "7742",
                  street_name: "20th Ave SW",
                  address_type: "Lobby",
                  address_type_number: "12",
                  city: "Seattle",
                  state: "WA",
                  country: "USA",
                  zip: "98106",
                },
                links: { self: "https://api.flowroute.com/v2/e911s/20930" },
              },
              {
                type: "e911",
                id: "20707",
                attributes: {
                  label: "5th E911",
                  first_name: "Something",
                  last_name: "Someone",
                  street_number: "645",
                  street_name: "Main St",
                  address_type: "Apartment",
                  address_type_number: "12",
                  city: "Seattle",
                  state: "WA",
                  country: "US",
                  zip: "98104",
                },
                links: { self: "https://api.flowroute.com/v2/e911s/20707" },
              },
            ],
            links: {
              self: "https://api.flowroute.com/v2/e911s?limit=2&offset=0",
              next: "https://api.flowroute.com/v2/e911s?limit=2&offset=2",
            },
          },
        },
        "401": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: "Authentication failed.",
                id: "7fc8c70a-ca58-430c-b383-b89df84f8083",
                status: 401,
                title: "Unauthorized",
              },
            ],
          },
        },
        "422": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: { data: { attributes: { zip: ["ZIP code must be at least 4 and at most 7 digits long"] } } },
                id: "15eb464e-d717-49e2-a6cc-e97af67c1930",
                status: 422,
              },
            ],
          },
        },
        "429": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 429, title: "Too Many Requests" }] },
        },
        "500": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 500, title: "Internal Server Error" }] },
        },
        "503": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 503, title: "Service Unavailable" }] },
        },
      },
    },
    createE911Address: {
      body: {
        required: true,
        types: ["application/vnd.api+json"],
        schema: { $ref: "#/definitions/E911AddressRequest" },
      },
      replies: {
        "201": {
          type: "application/vnd.api+json",
          example: {
            data: {
              type: "e911",
              id: "21301",
              attributes: {
                label: "E911 Test",
                first_name: "Chris",
                last_name: "Smith",
                street_number: "1218",
                street_name: "3rd Ave",
                city: "Seattle",
                state: "WA",
                country: "US",
                zip: "98101",
              },
              links: { self: "https://api.flowroute.com/v2/e911s/21301" },
            },
          },
        },
        "400": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: "Could not geocode this address. Please check the validity of your address.",
                id: "7fcfd1cd-486b-4159-8484-b710bd4bbab4",
                status: 400,
                title: "Client Error",
              },
            ],
          },
        },
        "401": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: "Authentication failed.",
                id: "7fc8c70a-ca58-430c-b383-b89df84f8083",
                status: 401,
                title: "Unauthorized",
              },
            ],
          },
        },
        "403": {
          type: "application/vnd.api+json",
          example: { errors: [{ detail: "Duplicate address.", status: 403 }] },
        },
        "415": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 415, title: "Unsupported Media Type" }] },
        },
        "422": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: { data: { attributes: { zip: ["ZIP code must be at least 4 and at most 7 digits long"] } } },
                id: "15eb464e-d717-49e2-a6cc-e97af67c1930",
                status: 422,
              },
            ],
          },
        },
        "429": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 429, title: "Too Many Requests" }] },
        },
        "500": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 500, title: "Internal Server Error" }] },
        },
        "503": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 503, title: "Service Unavailable" }] },
        },
      },
    },
    validateE911Address: {
      body: {
        required: true,
        types: ["application/vnd.api+json"],
        schema: { $ref: "#/definitions/E911AddressRequest" },
      },
      replies: {
        "204": {},
        "400": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: "Could not geocode this address. Please check the validity of your address.",
                id: "7fcfd1cd-486b-4159-8484-b710bd4bbab4",
                status: 400,
                title: "Client Error",
              },
            ],
          },
        },
        "401": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: "Authentication failed.",
                id: "7fc8c70a-ca58-430c-b383-b89df84f8083",
                status: 401,
                title: "Unauthorized",
              },
            ],
          },
        },
        "415": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 415, title: "Unsupported Media Type" }] },
        },
        "422": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: { data: { attributes: { zip: ["ZIP code must be at least 4 and at most 7 digits long"] } } },
                id: "15eb464e-d717-49e2-a6cc-e97af67c1930",
                status: 422,
              },
            ],
          },
        },
        "429": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 429, title: "Too Many Requests" }] },
        },
        "500": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 500, title: "Internal Server Error" }] },
        },
        "503": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 503, title: "Service Unavailable" }] },
        },
      },
    },
    getE911Address: {
      path: { e911_id: { type: "string", pattern: "^\\d+$" } },
      replies: {
        "200": {
          type: "application/vnd.api+json",
          example: {
            data: {
              type: "e911",
              id: "21845",
              attributes: {
                label: "Office Space III",
                first_name: "Albus",
                last_name: "Rasputin, Jr.",
                street_number: "666",
                street_name: "Main St",
                address_type: "Suite",
                address_type_number: "333",
                city: "Seattle",
                state: "WA",
                country: "US",
                zip: "98101",
              },
              links: { self: "https://api.flowroute.com/v2/e911s/21845" },
            },
          },
        },
        "401": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: "Authentication failed.",
                id: "7fc8c70a-ca58-430c-b383-b89df84f8083",
                status: 401,
                title: "Unauthorized",
              },
            ],
          },
        },
        "404": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: "Could not find that resource on your account.",
                id: "d66802f3-b56b-43da-8c55-e8c9ec3e0a6d",
                status: 404,
              },
            ],
          },
        },
        "429": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 429, title: "Too Many Requests" }] },
        },
        "500": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 500, title: "Internal Server Error" }] },
        },
        "503": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 503, title: "Service Unavailable" }] },
        },
      },
    },
    updateE911Address: {
      path: { e911_id: { type: "string", pattern: "^\\d+$" } },
      body: {
        required: true,
        types: ["application/vnd.api+json"],
        schema: { $ref: "#/definitions/E911AddressUpdate" },
      },
      replies: {
        "200": {
          type: "application/vnd.api+json",
          example: {
            data: {
              type: "e911",
              id: "21845",
              attributes: {
                label: "Office Space III",
                first_name: "Albus",
                last_name: "Rasputin, Jr.",
                street_number: "666",
                street_name: "Main St",
                address_type: "Suite",
                address_type_number: "333",
                city: "Seattle",
                state: "WA",
                country: "US",
                zip: "98101",
              },
              links: { self: "https://api.flowroute.com/v2/e911s/21845" },
            },
          },
        },
        "400": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: "Could not geocode this address. Please check the validity of your address.",
                id: "7fcfd1cd-486b-4159-8484-b710bd4bbab4",
                status: 400,
                title: "Client Error",
              },
            ],
          },
        },
        "401": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: "Authentication failed.",
                id: "7fc8c70a-ca58-430c-b383-b89df84f8083",
                status: 401,
                title: "Unauthorized",
              },
            ],
          },
        },
        "403": {
          type: "application/vnd.api+json",
          example: { errors: [{ detail: "Duplicate address.", status: 403 }] },
        },
        "404": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: "Could not find that resource on your account.",
                id: "d66802f3-b56b-43da-8c55-e8c9ec3e0a6d",
                status: 404,
              },
            ],
          },
        },
        "415": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 415, title: "Unsupported Media Type" }] },
        },
        "422": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: { data: { attributes: { zip: ["ZIP code must be at least 4 and at most 7 digits long"] } } },
                id: "15eb464e-d717-49e2-a6cc-e97af67c1930",
                status: 422,
              },
            ],
          },
        },
        "429": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 429, title: "Too Many Requests" }] },
        },
        "500": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 500, title: "Internal Server Error" }] },
        },
        "503": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 503, title: "Service Unavailable" }] },
        },
      },
    },
    deleteE911Address: {
      path: { e911_id: { type: "string", pattern: "^\\d+$" } },
      replies: {
        "204": {},
        "401": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: "Authentication failed.",
                id: "7fc8c70a-ca58-430c-b383-b89df84f8083",
                status: 401,
                title: "Unauthorized",
              },
            ],
          },
        },
        "403": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 403, detail: "", title: "ActionNotAuthorizedError" }] },
        },
        "404": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: "Could not find that resource on your account.",
                id: "d66802f3-b56b-43da-8c55-e8c9ec3e0a6d",
                status: 404,
              },
            ],
          },
        },
        "422": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: { data: { attributes: { zip: ["ZIP code must be at least 4 and at most 7 digits long"] } } },
                id: "15eb464e-d717-49e2-a6cc-e97af67c1930",
                status: 422,
              },
            ],
          },
        },
        "429": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 429, title: "Too Many Requests" }] },
        },
        "500": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 500, title: "Internal Server Error" }] },
        },
        "503": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 503, title: "Service Unavailable" }] },
        },
      },
    },
    listE911AddressNumbers: {
      path: { e911_id: { type: "string", pattern: "^\\d+$" } },
      query: {
        limit: { schema: { type: "integer", minimum: 1, maximum: 200 } },
        offset: { schema: { type: "integer", minimum: 0 } },
      },
      replies: {
        "200": {
          type: "application/vnd.api+json",
          example: {
            data: [
              {
                type: "number",
                id: "12062011682",
                attributes: { alias: null, value: "12062011682" },
                links: { self: "https://api.flowroute.com/v2/numbers/12062011682" },
              },
            ],
            links: { self: "https://api.flowroute.com/v2/e911s/21330/relationships/numbers?limit=10&offset=0" },
          },
        },
        "401": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: "Authentication failed.",
                id: "7fc8c70a-ca58-430c-b383-b89df84f8083",
                status: 401,
                title: "Unauthorized",
              },
            ],
          },
        },
        "404": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: "Could not find that resource on your account.",
                id: "d66802f3-b56b-43da-8c55-e8c9ec3e0a6d",
                status: 404,
              },
            ],
          },
        },
        "422": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: { data: { attributes: { zip: ["ZIP code must be at least 4 and at most 7 digits long"] } } },
                id: "15eb464e-d717-49e2-a6cc-e97af67c1930",
                status: 422,
              },
            ],
          },
        },
        "429": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 429, title: "Too Many Requests" }] },
        },
        "500": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 500, title: "Internal Server Error" }] },
        },
        "503": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 503, title: "Service Unavailable" }] },
        },
      },
    },
    assignE911Address: {
      path: { number_id: { $ref: "#/definitions/Did" }, e911_id: { type: "string", pattern: "^\\d+$" } },
      replies: {
        "204": {},
        "401": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: "Authentication failed.",
                id: "7fc8c70a-ca58-430c-b383-b89df84f8083",
                status: 401,
                title: "Unauthorized",
              },
            ],
          },
        },
        "403": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 403, detail: "", title: "ActionNotAuthorizedError" }] },
        },
        "404": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: "Could not find that resource on your account.",
                id: "d66802f3-b56b-43da-8c55-e8c9ec3e0a6d",
                status: 404,
              },
            ],
          },
        },
        "422": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: "Cannot assign an E911 record to a number that does not support emergency services.",
                status: 422,
              },
            ],
          },
        },
        "429": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 429, title: "Too Many Requests" }] },
        },
        "500": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 500, title: "Internal Server Error" }] },
        },
        "503": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 503, title: "Service Unavailable" }] },
        },
      },
    },
    unassignE911Address: {
      path: { number_id: { $ref: "#/definitions/Did" } },
      replies: {
        "204": {},
        "401": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: "Authentication failed.",
                id: "7fc8c70a-ca58-430c-b383-b89df84f8083",
                status: 401,
                title: "Unauthorized",
              },
            ],
          },
        },
        "403": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 403, detail: "", title: "ActionNotAuthorizedError" }] },
        },
        "404": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: "Could not find that resource on your account.",
                id: "d66802f3-b56b-43da-8c55-e8c9ec3e0a6d",
                status: 404,
              },
            ],
          },
        },
        "429": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 429, title: "Too Many Requests" }] },
        },
        "500": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 500, title: "Internal Server Error" }] },
        },
        "503": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 503, title: "Service Unavailable" }] },
        },
      },
    },
    listCnamRecords: {
      query: {
        limit: { schema: { type: "integer", minimum: 1 } },
        offset: { schema: { type: "integer", minimum: 0 } },
        is_approved: { schema: { type: "boolean" } },
        value: { schema: { type: "string", minLength: 1, maxLength: 15 } },
      },
      replies: {
        "200": {
          type: "application/vnd.api+json",
          example: {
            data: [
              {
                type: "cnam",
                id: "17604",
                attributes: {
                  value: "TEST, MARIA",
                  is_approved: true,
                  rejection_reason: "",
                  creation_datetime: null,
                  approval_datetime: null,
                },
                links: { self: "https://api.flowroute.com/v2/cnams/17604" },
              },
              {
                type: "cnam",
                id: "22671",
                attributes: {
                  value: "REGENCE INC",
                  is_approved: true,
                  rejection_reason: null,
                  creation_datetime: "2018-04-12 19:08:39.062539+00:00",
                  approval_datetime: "2018-04-16 16:20:32.939166+00:00",
                },
                links: { self: "https://api.flowroute.com/v2/cnams/22671" },
              },
            ],
            links: { self: "https://api.flowroute.com/v2/cnams?limit=10&offset=0" },
          },
        },
        "401": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: "Authentication failed.",
                id: "7fc8c70a-ca58-430c-b383-b89df84f8083",
                status: 401,
                title: "Unauthorized",
              },
            ],
          },
        },
        "422": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: { data: { attributes: { zip: ["ZIP code must be at least 4 and at most 7 digits long"] } } },
                id: "15eb464e-d717-49e2-a6cc-e97af67c1930",
                status: 422,
              },
            ],
          },
        },
        "429": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 429, title: "Too Many Requests" }] },
        },
        "500": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 500, title: "Internal Server Error" }] },
        },
        "503": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 503, title: "Service Unavailable" }] },
        },
      },
    },
    createCnamRecord: {
      body: {
        required: true,
        types: ["application/vnd.api+json"],
        schema: { $ref: "#/definitions/CnamRecordFields" },
      },
      replies: {
        "201": {
          type: "application/vnd.api+json",
          example: {
            data: {
              type: "cnam",
              id: "23454",
              attributes: {
                value: "FR H5K8",
                is_approved: false,
                rejection_reason: null,
                creation_datetime: "2018-06-01 00:09:52.513092+00:00",
                approval_datetime: null,
              },
              links: { self: "https://api.flowroute.com/v2/cnams/23454" },
            },
          },
        },
        "400": { type: "application/vnd.api+json", example: { errors: [{ status: 400, title: "Bad Request" }] } },
        "401": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: "Authentication failed.",
                id: "7fc8c70a-ca58-430c-b383-b89df84f8083",
                status: 401,
                title: "Unauthorized",
              },
            ],
          },
        },
        "403": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 403, detail: "", title: "ActionNotAuthorizedError" }] },
        },
        "415": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 415, title: "Unsupported Media Type" }] },
        },
        "422": {
          type: "application/vnd.api+json",
          example: { errors: [{ detail: { value: ["CNAM value already exists."] }, status: 422 }] },
        },
        "429": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 429, title: "Too Many Requests" }] },
        },
        "500": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 500, title: "Internal Server Error" }] },
        },
        "503": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 503, title: "Service Unavailable" }] },
        },
      },
    },
    getCnamRecord: {
      path: { cnam_id: { type: ["string", "integer"], pattern: "^\\d+$", minimum: 1 } },
      replies: {
        "200": {
          type: "application/vnd.api+json",
          example: {
            data: {
              type: "cnam",
              id: "17604",
              attributes: {
                value: "TEST, MARIA",
                is_approved: true,
                rejection_reason: "",
                creation_datetime: null,
                approval_datetime: null,
              },
              relationships: { numbers: { data: [{ type: "number", id: "12012673227" }] } },
              links: { self: "https://api.flowroute.com/v2/cnams/17604" },
            },
            included: [
              {
                type: "number",
                id: "12012673227",
                attributes: { alias: null, value: "12012673227" },
                links: { self: "https://api.flowroute.com/v2/numbers/12012673227" },
              },
            ],
          },
        },
        "401": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: "Authentication failed.",
                id: "7fc8c70a-ca58-430c-b383-b89df84f8083",
                status: 401,
                title: "Unauthorized",
              },
            ],
          },
        },
        "404": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: "Could not find that resource on your account.",
                id: "d66802f3-b56b-43da-8c55-e8c9ec3e0a6d",
                status: 404,
              },
            ],
          },
        },
        "429": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 429, title: "Too Many Requests" }] },
        },
        "500": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 500, title: "Internal Server Error" }] },
        },
        "503": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 503, title: "Service Unavailable" }] },
        },
      },
    },
    updateCnamRecord: {
      path: { cnam_id: { type: ["string", "integer"], pattern: "^\\d+$", minimum: 1 } },
      body: {
        required: true,
        types: ["application/vnd.api+json"],
        schema: { $ref: "#/definitions/CnamRecordUpdate" },
      },
      replies: {
        "200": {
          type: "application/vnd.api+json",
          example: {
            data: {
              type: "cnam",
              id: "33443",
              attributes: { value: "MY BUSINESS" },
              links: { self: "https://api.flowroute.com/v2/cnams/33443" },
            },
          },
        },
        "400": { type: "application/vnd.api+json", example: { errors: [{ status: 400, title: "Bad Request" }] } },
        "401": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: "Authentication failed.",
                id: "7fc8c70a-ca58-430c-b383-b89df84f8083",
                status: 401,
                title: "Unauthorized",
              },
            ],
          },
        },
        "403": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 403, detail: "", title: "ActionNotAuthorizedError" }] },
        },
        "404": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: "Could not find that resource on your account.",
                id: "d66802f3-b56b-43da-8c55-e8c9ec3e0a6d",
                status: 404,
              },
            ],
          },
        },
        "415": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 415, title: "Unsupported Media Type" }] },
        },
        "422": {
          type: "application/vnd.api+json",
          example: { errors: [{ detail: { value: ["CNAM value already exists."] }, status: 422 }] },
        },
        "429": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 429, title: "Too Many Requests" }] },
        },
        "500": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 500, title: "Internal Server Error" }] },
        },
        "503": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 503, title: "Service Unavailable" }] },
        },
      },
    },
    deleteCnamRecord: {
      path: { cnam_id: { type: ["string", "integer"], pattern: "^\\d+$", minimum: 1 } },
      replies: {
        "204": {},
        "401": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: "Authentication failed.",
                id: "7fc8c70a-ca58-430c-b383-b89df84f8083",
                status: 401,
                title: "Unauthorized",
              },
            ],
          },
        },
        "404": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: "Could not find that resource on your account.",
                id: "d66802f3-b56b-43da-8c55-e8c9ec3e0a6d",
                status: 404,
              },
            ],
          },
        },
        "429": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 429, title: "Too Many Requests" }] },
        },
        "500": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 500, title: "Internal Server Error" }] },
        },
        "503": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 503, title: "Service Unavailable" }] },
        },
      },
    },
    assignCnamRecord: {
      path: {
        number_id: { $ref: "#/definitions/Did" },
        cnam_id: { type: ["string", "integer"], pattern: "^\\d+$", minimum: 1 },
      },
      replies: {
        "202": {
          type: "application/vnd.api+json",
          example: { data: { type: "cnam", id: 17604, attributes: { date_created: "Fri, 01 Jun 2018 00:17:52 GMT" } } },
        },
        "401": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: "Authentication failed.",
                id: "7fc8c70a-ca58-430c-b383-b89df84f8083",
                status: 401,
                title: "Unauthorized",
              },
            ],
          },
        },
        "403": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 403, detail: "", title: "ActionNotAuthorizedError" }] },
        },
        "404": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: "Could not find that resource on your account.",
                id: "d66802f3-b56b-43da-8c55-e8c9ec3e0a6d",
                status: 404,
              },
            ],
          },
        },
        "422": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: { data: { attributes: { zip: ["ZIP code must be at least 4 and at most 7 digits long"] } } },
                id: "15eb464e-d717-49e2-a6cc-e97af67c1930",
                status: 422,
              },
            ],
          },
        },
        "429": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 429, title: "Too Many Requests" }] },
        },
        "500": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 500, title: "Internal Server Error" }] },
        },
        "503": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 503, title: "Service Unavailable" }] },
        },
      },
    },
    unassignCnamRecord: {
      path: { number_id: { $ref: "#/definitions/Did" } },
      replies: {
        "202": {
          type: "application/vnd.api+json",
          example: { data: { type: "cnam", id: null, attributes: { date_created: "Mon, 22 Aug 2022 07:23:53 GMT" } } },
        },
        "401": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: "Authentication failed.",
                id: "7fc8c70a-ca58-430c-b383-b89df84f8083",
                status: 401,
                title: "Unauthorized",
              },
            ],
          },
        },
        "403": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 403, detail: "", title: "ActionNotAuthorizedError" }] },
        },
        "404": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: "Could not find that resource on your account.",
                id: "d66802f3-b56b-43da-8c55-e8c9ec3e0a6d",
                status: 404,
              },
            ],
          },
        },
        "429": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 429, title: "Too Many Requests" }] },
        },
        "500": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 500, title: "Internal Server Error" }] },
        },
        "503": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 503, title: "Service Unavailable" }] },
        },
      },
    },
    listCdrExports: {
      query: {
        limit: { schema: { type: "integer", minimum: 1, maximum: 200 } },
        offset: { schema: { type: "integer", minimum: 0 } },
        status: { schema: { type: "string", enum: ["processing", "completed", "failed"] } },
      },
      replies: {
        "200": {
          type: "application/vnd.api+json",
          example: {
            data: [
              {
                data: {
                  type: "cdrexport",
                  id: 203485,
                  attributes: {
                    status: "completed",
                    callback_url: "https://myserver.com/cdrs",
                    filter_parameters: {
                      start_call_start_time: "2019-01-01T00:00:00+00:00",
                      start_call_end_time: "2019-02-01T00:00:00+00:00",
                      number_aliases: ["Office 221", "Office 888"],
                    },
                    download_url: "https://s3.us-west-2.amazonaws.com/flowroute-cdrexports/e5.gz?X-Amz-Signature=beb0",
                    requested_at: "2019-03-18T23:20:30+00:00",
                    created_at: "2019-03-18T23:20:31+00:00",
                    expires_at: "2019-03-21T23:20:36+00:00",
                    num_calls: 301,
                    billed_minutes: 10,
                    total_cost: "34.321300",
                    usf_fees: "5.93190",
                    ccrf: "0.0",
                  },
                },
              },
            ],
            links: {
              self: "http://cdr-api/cdrs/exports?offset=0&limit=1",
              next: "http://cdr-api/cdrs/exports?offset=1&limit=1",
            },
          },
        },
        "401": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: "Authentication failed.",
                id: "7fc8c70a-ca58-430c-b383-b89df84f8083",
                status: 401,
                title: "Unauthorized",
              },
            ],
          },
        },
        "422": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: { data: { attributes: { zip: ["ZIP code must be at least 4 and at most 7 digits long"] } } },
                id: "15eb464e-d717-49e2-a6cc-e97af67c1930",
                status: 422,
              },
            ],
          },
        },
        "429": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 429, title: "Too Many Requests" }] },
        },
        "500": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 500, title: "Internal Server Error" }] },
        },
        "503": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 503, title: "Service Unavailable" }] },
        },
      },
    },
    createCdrExport: {
      body: {
        required: true,
        types: ["application/vnd.api+json"],
        schema: { $ref: "#/definitions/CdrExportRequest" },
      },
      replies: {
        "201": {
          type: "application/vnd.api+json",
          example: {
            data: {
              type: "cdrexport",
              id: "38647",
              attributes: {
                status: "processing",
                callback_url: "https://myserver.com/cdrs",
                filter_parameters: { number_aliases: ["Office 221", "Office 888"] },
                start_call_start_time: "2019-01-01 00:00:00",
                start_call_end_time: "2019-02-01 00:00:00",
                number_aliases: ["Office 221", "Office 888"],
                download_url: null,
                requested_at: "2019-03-18T16:43:00+00:00",
                created_at: "2019-03-18T16:43:01+03:00",
                expires_at: null,
                billed_minutes: null,
                total_cost: null,
                call_subtotal: null,
                connect_fees: null,
                cnamlookup_fees: null,
                usf_fees: null,
                ccrf: null,
              },
              links: { self: "https://api.flowroute.com/v2/cdrs/exports/38647" },
            },
          },
        },
        "400": { type: "application/vnd.api+json", example: { errors: [{ status: 400, title: "Bad Request" }] } },
        "401": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: "Authentication failed.",
                id: "7fc8c70a-ca58-430c-b383-b89df84f8083",
                status: 401,
                title: "Unauthorized",
              },
            ],
          },
        },
        "403": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 403, detail: "", title: "ActionNotAuthorizedError" }] },
        },
        "415": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 415, title: "Unsupported Media Type" }] },
        },
        "422": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: { data: { attributes: { zip: ["ZIP code must be at least 4 and at most 7 digits long"] } } },
                id: "15eb464e-d717-49e2-a6cc-e97af67c1930",
                status: 422,
              },
            ],
          },
        },
        "429": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 429, title: "Too Many Requests" }] },
        },
        "500": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 500, title: "Internal Server Error" }] },
        },
        "503": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 503, title: "Service Unavailable" }] },
        },
      },
    },
    getCdrExport: {
      path: { cdrexport_id: { type: ["string", "integer"], pattern: "^\\d+$", minimum: 1 } },
      replies: {
        "200": {
          type: "application/vnd.api+json",
          example: {
            data: {
              type: "cdrexport",
              id: "38647",
              attributes: {
                status: "completed",
                callback_url: "https://myserver.com/cdrs",
                filter_parameters: {
                  start_call_start_time: "2019-01-01 00:00:00",
                  start_call_end_time: "2019-02-01 00:00:00",
                  number_aliases: "['Office 221', 'Office 888']",
                },
                download_url: "https://s3.us-west-2.amazonaws.com/flowroute-cdrexports/e5.gz?X-Amz-Signature=beb0",
                requested_at: "2018-09-11T23:21:20+00:00",
                created_at: "2018-09-11T23:23:23+00:00",
                expires_at: "2018-09-14T23:23:29+00:00",
                num_calls: 301,
                billed_minutes: 10,
                total_cost: "34.321300",
                usf_fees: "5.93190",
                ccrf: "0.0",
              },
            },
            links: { self: "http://cdr-api/cdrs/exports/38647" },
          },
        },
        "401": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: "Authentication failed.",
                id: "7fc8c70a-ca58-430c-b383-b89df84f8083",
                status: 401,
                title: "Unauthorized",
              },
            ],
          },
        },
        "404": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: "Could not find that resource on your account.",
                id: "d66802f3-b56b-43da-8c55-e8c9ec3e0a6d",
                status: 404,
              },
            ],
          },
        },
        "429": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 429, title: "Too Many Requests" }] },
        },
        "500": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 500, title: "Internal Server Error" }] },
        },
        "503": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 503, title: "Service Unavailable" }] },
        },
      },
    },
    downloadCdrExport: {
      query: { download_url: { schema: { type: "string", format: "uri" }, required: true } },
      replies: {
        "200": {
          type: "application/gzip",
          example:
            "direction,start_time,end_time,destination,number_alias,callerid,total_cost,destination_name,callerid_country,line_information,result,call_fail_sip_code,call_fail_reason,duration,billed_duration,rate,first_increment,subsequent_increment,cost_subtotal,connect_fee,usf_fee,ccrf,cnam_lookup_fee,custom_x_tag,customer_ip\nOutbound,2019-06-25 18:18:54+00,2019-06-25 18:19:31+00,18774551500,Office Line 2,+12063389999,0.00000000,UNITED STATES - TOLL FREE,N/A,,completed,200,OK,37,42,0.000000,6,6,0.00000000,0.0000,0.00000000,0.00000000,0.00000000,,53.186.152.52:5080\n",
        },
        "403": {
          type: "application/xml",
          example: "<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>",
        },
        "404": {
          type: "application/xml",
          example: "<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message></Error>",
        },
        "500": {
          type: "application/xml",
          example: "<Error><Code>InternalError</Code><Message>Please try again.</Message></Error>",
        },
        "503": {
          type: "application/xml",
          example: "<Error><Code>SlowDown</Code><Message>Please reduce your request rate.</Message></Error>",
        },
      },
      url: "https://s3.us-west-2.amazonaws.com/flowroute-cdrexports/e5.gz?X-Amz-Signature=beb0",
    },
    listPortOrders: {
      query: {
        limit: { schema: { type: "integer", minimum: 1, maximum: 200 } },
        offset: { schema: { type: "integer", minimum: 0 } },
        status: { schema: { $ref: "#/definitions/PortOrderStatus" } },
        alias: { schema: { type: "string", minLength: 1 } },
        completion_date: { schema: { $ref: "#/definitions/PortOrderDate" } },
        created_after: { schema: { $ref: "#/definitions/PortOrderDate" } },
        created_before: { schema: { $ref: "#/definitions/PortOrderDate" } },
        modified_after: { schema: { $ref: "#/definitions/PortOrderDate" } },
        modified_before: { schema: { $ref: "#/definitions/PortOrderDate" } },
        completed_after: { schema: { $ref: "#/definitions/PortOrderDate" } },
        completed_before: { schema: { $ref: "#/definitions/PortOrderDate" } },
      },
      replies: {
        "200": {
          type: "application/json",
          example: {
            data: {
              type: "portorder_list",
              attributes: {
                orders: {
                  data: [
                    {
                      type: "portorder",
                      id: "42323",
                      attributes: { id: "42323", alias: "My Order", status: "pending" },
                    },
                  ],
                },
              },
            },
          },
        },
        "401": {
          type: "application/json",
          example: {
            errors: [
              {
                detail: "Authentication failed.",
                id: "7fc8c70a-ca58-430c-b383-b89df84f8083",
                status: 401,
                title: "Unauthorized",
              },
            ],
          },
        },
        "404": {
          type: "application/json",
          example: { errors: [{ detail: "No such port order", status: 404, title: "Resource not found" }] },
        },
        "422": {
          type: "application/json",
          example: {
            errors: [
              {
                detail: { data: { attributes: { zip: ["ZIP code must be at least 4 and at most 7 digits long"] } } },
                id: "15eb464e-d717-49e2-a6cc-e97af67c1930",
                status: 422,
              },
            ],
          },
        },
        "429": { type: "application/json", example: { errors: [{ status: 429, title: "Too Many Requests" }] } },
        "500": { type: "application/json", example: { errors: [{ status: 500, title: "Internal Server Error" }] } },
        "503": { type: "application/json", example: { errors: [{ status: 503, title: "Service Unavailable" }] } },
      },
    },
    createPortOrder: {
      body: { required: true, types: ["application/json"], schema: { $ref: "#/definitions/PortOrderRequest" } },
      replies: {
        "201": {
          type: "application/json",
          example: { data: { type: "portorder_group", id: "41352", attributes: { status: "pending" } } },
        },
        "400": { type: "application/json", example: { errors: [{ status: 400, title: "Bad Request" }] } },
        "401": {
          type: "application/json",
          example: {
            errors: [
              {
                detail: "Authentication failed.",
                id: "7fc8c70a-ca58-430c-b383-b89df84f8083",
                status: 401,
                title: "Unauthorized",
              },
            ],
          },
        },
        "403": {
          type: "application/json",
          example: { errors: [{ status: 403, detail: "", title: "ActionNotAuthorizedError" }] },
        },
        "415": { type: "application/json", example: { errors: [{ status: 415, title: "Unsupported Media Type" }] } },
        "422": {
          type: "application/json",
          example: {
            errors: [
              {
                detail: { data: { attributes: { zip: ["ZIP code must be at least 4 and at most 7 digits long"] } } },
                id: "15eb464e-d717-49e2-a6cc-e97af67c1930",
                status: 422,
              },
            ],
          },
        },
        "429": { type: "application/json", example: { errors: [{ status: 429, title: "Too Many Requests" }] } },
        "500": { type: "application/json", example: { errors: [{ status: 500, title: "Internal Server Error" }] } },
        "503": { type: "application/json", example: { errors: [{ status: 503, title: "Service Unavailable" }] } },
      },
    },
    getPortOrderGroupStatus: {
      query: {
        group_id: { schema: { type: ["string", "integer"], pattern: "^\\d+$", minimum: 1 }, required: true },
        status: { schema: { type: "string", const: "" }, required: true },
      },
      replies: {
        "200": {
          type: "application/json",
          example: { data: { type: "portorder_group", id: 41352, attributes: { status: "Requires Action" } } },
        },
        "401": {
          type: "application/json",
          example: {
            errors: [
              {
                detail: "Authentication failed.",
                id: "7fc8c70a-ca58-430c-b383-b89df84f8083",
                status: 401,
                title: "Unauthorized",
              },
            ],
          },
        },
        "404": {
          type: "application/json",
          example: { errors: [{ detail: "No such port order", status: 404, title: "Resource not found" }] },
        },
        "422": {
          type: "application/json",
          example: {
            errors: [
              {
                detail: { data: { attributes: { zip: ["ZIP code must be at least 4 and at most 7 digits long"] } } },
                id: "15eb464e-d717-49e2-a6cc-e97af67c1930",
                status: 422,
              },
            ],
          },
        },
        "429": { type: "application/json", example: { errors: [{ status: 429, title: "Too Many Requests" }] } },
        "500": { type: "application/json", example: { errors: [{ status: 500, title: "Internal Server Error" }] } },
        "503": { type: "application/json", example: { errors: [{ status: 503, title: "Service Unavailable" }] } },
      },
    },
    checkPortability: {
      body: { required: true, types: ["application/json"], schema: { $ref: "#/definitions/PortabilityRequest" } },
      replies: {
        "200": {
          type: "application/json",
          example: {
            data: {
              hypernetwork_enabled: ["+14252081174"],
              nonportable: ["+12125551212"],
              portable: ["+18002255277", "+14252081174"],
            },
          },
        },
        "400": { type: "application/json", example: { errors: [{ status: 400, title: "Bad Request" }] } },
        "401": {
          type: "application/json",
          example: {
            errors: [
              {
                detail: "Authentication failed.",
                id: "7fc8c70a-ca58-430c-b383-b89df84f8083",
                status: 401,
                title: "Unauthorized",
              },
            ],
          },
        },
        "415": { type: "application/json", example: { errors: [{ status: 415, title: "Unsupported Media Type" }] } },
        "422": {
          type: "application/json",
          example: {
            errors: [
              {
                detail: { data: { attributes: { zip: ["ZIP code must be at least 4 and at most 7 digits long"] } } },
                id: "15eb464e-d717-49e2-a6cc-e97af67c1930",
                status: 422,
              },
            ],
          },
        },
        "429": { type: "application/json", example: { errors: [{ status: 429, title: "Too Many Requests" }] } },
        "500": { type: "application/json", example: { errors: [{ status: 500, title: "Internal Server Error" }] } },
        "503": { type: "application/json", example: { errors: [{ status: 503, title: "Service Unavailable" }] } },
      },
    },
    getPortOrder: {
      path: { portorder_id: { type: ["string", "integer"], pattern: "^\\d+$", minimum: 1 } },
      replies: {
        "200": {
          type: "application/json",
          example: {
            data: {
              type: "portorder",
              id: "41351",
              attributes: {
                alias: "Port Order 6/12/2018",
                billing_address: {
                  city: "Seattle",
                  country: "US",
                  state: "WA",
                  street: "1218 3rd Ave",
                  street2: null,
                  zip: "98101",
                },
                billing_name: "John Doe",
                billing_number: "",
                business_documents: [{ filename: "https://mysite.com/port-order-docs/csr.pdf", status: "uploaded" }],
                comments: [],
                company: "Leather Inc.",
                cost: "7.5",
                desired_completion_date: "2018-07-12",
                enable_cnam_lookups: true,
                group_id: "41352",
                last_4_ssn: "",
                loa_details: { email: "john@example.com", cc: "jane@example.com" },
                numbers: ["+14252081174"],
                pin: "4321",
                presets: { alias: null, cnam_id: null, e911_id: null, failover_route_id: null, primary_route_id: null },
                provider: "Verizon",
                provider_account: "123ABC",
                status: "pending",
                status_updated_at: null,
                status_url: "https://example.com/flowroute/5f2b8c",
                usage_type: "residential",
              },
            },
          },
        },
        "401": {
          type: "application/json",
          example: {
            errors: [
              {
                detail: "Authentication failed.",
                id: "7fc8c70a-ca58-430c-b383-b89df84f8083",
                status: 401,
                title: "Unauthorized",
              },
            ],
          },
        },
        "404": {
          type: "application/json",
          example: { errors: [{ detail: "No such port order", status: 404, title: "Resource not found" }] },
        },
        "429": { type: "application/json", example: { errors: [{ status: 429, title: "Too Many Requests" }] } },
        "500": { type: "application/json", example: { errors: [{ status: 500, title: "Internal Server Error" }] } },
        "503": { type: "application/json", example: { errors: [{ status: 503, title: "Service Unavailable" }] } },
      },
    },
    updatePortOrder: {
      path: { portorder_id: { type: ["string", "integer"], pattern: "^\\d+$", minimum: 1 } },
      body: { required: true, types: ["application/json"], schema: { $ref: "#/definitions/PortOrderUpdate" } },
      replies: {
        "200": {
          type: "application/json",
          example: {
            data: {
              type: "portorder",
              id: "41351",
              attributes: {
                alias: "Port Order 6/12/2018",
                billing_address: {
                  city: "Seattle",
                  country: "US",
                  state: "WA",
                  street: "1218 3rd Ave",
                  street2: null,
                  zip: "98101",
                },
                billing_name: "John Doe",
                billing_number: "",
                business_documents: [{ filename: "https://mysite.com/port-order-docs/csr.pdf", status: "uploaded" }],
                comments: [],
                company: "Leather Inc.",
                cost: "7.5",
                desired_completion_date: "2018-07-12",
                enable_cnam_lookups: true,
                group_id: "41352",
                last_4_ssn: "",
                loa_details: { email: "john@example.com", cc: "jane@example.com" },
                numbers: ["+14252081174"],
                pin: "4321",
                presets: { alias: null, cnam_id: null, e911_id: null, failover_route_id: null, primary_route_id: null },
                provider: "Verizon",
                provider_account: "123ABC",
                status: "pending",
                status_updated_at: null,
                status_url: "https://example.com/flowroute/5f2b8c",
                usage_type: "residential",
              },
            },
          },
        },
        "400": { type: "application/json", example: { errors: [{ status: 400, title: "Bad Request" }] } },
        "401": {
          type: "application/json",
          example: {
            errors: [
              {
                detail: "Authentication failed.",
                id: "7fc8c70a-ca58-430c-b383-b89df84f8083",
                status: 401,
                title: "Unauthorized",
              },
            ],
          },
        },
        "403": {
          type: "application/json",
          example: { errors: [{ status: 403, detail: "", title: "ActionNotAuthorizedError" }] },
        },
        "404": {
          type: "application/json",
          example: { errors: [{ detail: "No such port order", status: 404, title: "Resource not found" }] },
        },
        "415": { type: "application/json", example: { errors: [{ status: 415, title: "Unsupported Media Type" }] } },
        "422": {
          type: "application/json",
          example: {
            errors: [
              {
                detail: { data: { attributes: { zip: ["ZIP code must be at least 4 and at most 7 digits long"] } } },
                id: "15eb464e-d717-49e2-a6cc-e97af67c1930",
                status: 422,
              },
            ],
          },
        },
        "429": { type: "application/json", example: { errors: [{ status: 429, title: "Too Many Requests" }] } },
        "500": { type: "application/json", example: { errors: [{ status: 500, title: "Internal Server Error" }] } },
        "503": { type: "application/json", example: { errors: [{ status: 503, title: "Service Unavailable" }] } },
      },
    },
    submitPortOrderLoa: {
      path: { portorder_id: { type: ["string", "integer"], pattern: "^\\d+$", minimum: 1 } },
      body: { required: true, types: ["application/json"], schema: { $ref: "#/definitions/PortOrderLoaRequest" } },
      replies: {
        "201": {},
        "400": { type: "application/json", example: { errors: [{ status: 400, title: "Bad Request" }] } },
        "401": {
          type: "application/json",
          example: {
            errors: [
              {
                detail: "Authentication failed.",
                id: "7fc8c70a-ca58-430c-b383-b89df84f8083",
                status: 401,
                title: "Unauthorized",
              },
            ],
          },
        },
        "403": {
          type: "application/json",
          example: { errors: [{ status: 403, detail: "", title: "ActionNotAuthorizedError" }] },
        },
        "404": {
          type: "application/json",
          example: { errors: [{ detail: "No such port order", status: 404, title: "Resource not found" }] },
        },
        "415": { type: "application/json", example: { errors: [{ status: 415, title: "Unsupported Media Type" }] } },
        "422": {
          type: "application/json",
          example: {
            errors: [
              {
                detail: { data: { attributes: { zip: ["ZIP code must be at least 4 and at most 7 digits long"] } } },
                id: "15eb464e-d717-49e2-a6cc-e97af67c1930",
                status: 422,
              },
            ],
          },
        },
        "429": { type: "application/json", example: { errors: [{ status: 429, title: "Too Many Requests" }] } },
        "500": { type: "application/json", example: { errors: [{ status: 500, title: "Internal Server Error" }] } },
        "503": { type: "application/json", example: { errors: [{ status: 503, title: "Service Unavailable" }] } },
      },
    },
    addPortOrderGroupNumbers: {
      path: { group_id: { type: ["string", "integer"], pattern: "^\\d+$", minimum: 1 } },
      body: {
        required: true,
        types: ["application/json"],
        schema: { $ref: "#/definitions/PortOrderGroupNumbersRequest" },
      },
      replies: {
        "200": {
          type: "application/json",
          example: {
            data: {
              type: "portorder",
              id: "41351",
              attributes: {
                alias: "Port Order 6/12/2018",
                billing_address: {
                  city: "Seattle",
                  country: "US",
                  state: "WA",
                  street: "1218 3rd Ave",
                  street2: null,
                  zip: "98101",
                },
                billing_name: "John Doe",
                billing_number: "",
                business_documents: [{ filename: "https://mysite.com/port-order-docs/csr.pdf", status: "uploaded" }],
                comments: [],
                company: "Leather Inc.",
                cost: "7.5",
                desired_completion_date: "2018-07-12",
                enable_cnam_lookups: true,
                group_id: "41352",
                last_4_ssn: "",
                loa_details: { email: "john@example.com", cc: "jane@example.com" },
                numbers: ["+14252081174"],
                pin: "4321",
                presets: { alias: null, cnam_id: null, e911_id: null, failover_route_id: null, primary_route_id: null },
                provider: "Verizon",
                provider_account: "123ABC",
                status: "pending",
                status_updated_at: null,
                status_url: "https://example.com/flowroute/5f2b8c",
                usage_type: "residential",
              },
            },
          },
        },
        "400": { type: "application/json", example: { errors: [{ status: 400, title: "Bad Request" }] } },
        "401": {
          type: "application/json",
          example: {
            errors: [
              {
                detail: "Authentication failed.",
                id: "7fc8c70a-ca58-430c-b383-b89df84f8083",
                status: 401,
                title: "Unauthorized",
              },
            ],
          },
        },
        "403": {
          type: "application/json",
          example: { errors: [{ status: 403, detail: "", title: "ActionNotAuthorizedError" }] },
        },
        "404": {
          type: "application/json",
          example: { errors: [{ detail: "No such port order", status: 404, title: "Resource not found" }] },
        },
        "415": { type: "application/json", example: { errors: [{ status: 415, title: "Unsupported Media Type" }] } },
        "422": {
          type: "application/json",
          example: {
            errors: [
              {
                detail: { data: { attributes: { zip: ["ZIP code must be at least 4 and at most 7 digits long"] } } },
                id: "15eb464e-d717-49e2-a6cc-e97af67c1930",
                status: 422,
              },
            ],
          },
        },
        "429": { type: "application/json", example: { errors: [{ status: 429, title: "Too Many Requests" }] } },
        "500": { type: "application/json", example: { errors: [{ status: 500, title: "Internal Server Error" }] } },
        "503": { type: "application/json", example: { errors: [{ status: 503, title: "Service Unavailable" }] } },
      },
    },
    setMessageProvisioning: {
      body: {
        required: true,
        types: ["application/vnd.api+json"],
        schema: { $ref: "#/definitions/MessageProvisioningRequest" },
      },
      replies: {
        "201": {
          type: "application/vnd.api+json",
          example: {
            data: {
              type: "message_provisioning_status",
              id: "5f0c9b8e-6d0f-4f5e-9a43-0a5b2f1c7d11",
              attributes: { status: "processing", tn: "12061231234" },
            },
          },
        },
        "400": { type: "application/vnd.api+json", example: { errors: [{ status: 400, title: "Bad Request" }] } },
        "401": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: "Authentication failed.",
                id: "7fc8c70a-ca58-430c-b383-b89df84f8083",
                status: 401,
                title: "Unauthorized",
              },
            ],
          },
        },
        "403": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 403, detail: "", title: "ActionNotAuthorizedError" }] },
        },
        "415": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 415, title: "Unsupported Media Type" }] },
        },
        "422": {
          type: "application/vnd.api+json",
          example: {
            errors: [
              {
                detail: { data: { attributes: { zip: ["ZIP code must be at least 4 and at most 7 digits long"] } } },
                id: "15eb464e-d717-49e2-a6cc-e97af67c1930",
                status: 422,
              },
            ],
          },
        },
        "429": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 429, title: "Too Many Requests" }] },
        },
        "500": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 500, title: "Internal Server Error" }] },
        },
        "503": {
          type: "application/vnd.api+json",
          example: { errors: [{ status: 503, title: "Service Unavailable" }] },
        },
      },
    },
  },
};
