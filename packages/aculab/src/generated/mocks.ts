// Generated from specs/aculab/ by `pnpm generate aculab`. Do not edit.
import type { MockData, MockOverrides } from "@trunkline/core/mocks";
import { operations } from "./operations.ts";
import { provider } from "./provider.ts";
import type { AculabOperations } from "./types.ts";

/** One override per operation. */
export interface AculabMockOverrides extends MockOverrides<AculabOperations> {}

/** What the mocks know of the provider. */
export const mockData: MockData = {
  provider,
  operations,
  definitions: {
    AccessTokenRequest: {
      type: "object",
      additionalProperties: false,
      properties: {
        service: { type: "string", minLength: 1 },
        filetypes: { type: "array", minItems: 1, items: { type: "string", enum: ["media", "rest_logs"] } },
        file_prefix: { type: "string", minLength: 1 },
        media_write: { type: "boolean" },
        ttl: { type: "integer", minimum: 60, maximum: 43200 },
      },
    },
    ConferenceEjection: {
      type: "object",
      required: ["conference_name", "participant_id"],
      additionalProperties: false,
      properties: {
        conference_name: { type: "string", minLength: 1 },
        participant_id: { type: "string", minLength: 1 },
      },
    },
    ConferenceExtension: {
      type: "object",
      required: ["reservation_token", "duration"],
      additionalProperties: false,
      properties: {
        reservation_token: { type: "string", minLength: 1 },
        duration: { type: "integer", minimum: 15, maximum: 60 },
      },
    },
    ConferenceParticipantOptions: {
      type: "object",
      required: ["conference_name", "participant_id", "muted", "dtmf_enabled"],
      additionalProperties: false,
      properties: {
        conference_name: { type: "string", minLength: 1 },
        participant_id: { type: "string", minLength: 1 },
        muted: { type: "boolean" },
        dtmf_enabled: { type: "boolean" },
      },
    },
    ConferenceRemoval: {
      type: "object",
      required: ["reservation_token"],
      additionalProperties: false,
      properties: { reservation_token: { type: "string", minLength: 1 } },
    },
    ConferenceReservation: {
      type: "object",
      required: ["conference_name", "max_participants", "start_datetime", "duration"],
      additionalProperties: false,
      properties: {
        conference_name: { type: "string", pattern: "^[A-Za-z0-9]{1,47}$" },
        max_participants: { type: "integer", minimum: 40, maximum: 350 },
        start_datetime: { $ref: "#/definitions/UtcTimeText" },
        duration: { type: "integer", minimum: 15, maximum: 480 },
        divert: { type: "string", minLength: 1 },
      },
    },
    FileDeletion: {
      type: "object",
      required: ["filetype"],
      anyOf: [{ required: ["filename"] }, { required: ["prefix"] }],
      additionalProperties: false,
      properties: {
        filetype: { $ref: "#/definitions/FileType" },
        filename: { $ref: "#/definitions/FileName" },
        prefix: { type: "string", minLength: 1 },
        from: { $ref: "#/definitions/UtcTimeText" },
        to: { $ref: "#/definitions/UtcTimeText" },
      },
    },
    FileMove: {
      type: "object",
      required: ["filetype", "filename", "newfilename"],
      additionalProperties: false,
      properties: {
        filetype: { $ref: "#/definitions/WritableFileType" },
        filename: { $ref: "#/definitions/FileName" },
        newfilename: { $ref: "#/definitions/FileName" },
      },
    },
    FileName: { type: "string", pattern: "^(?!.*(\\.\\.|//|/\\./))[A-Za-z0-9._/@:-]+$" },
    FileType: { type: "string", enum: ["media", "msg_media", "rest"] },
    MessageIds: {
      type: "object",
      required: ["msg_refs"],
      additionalProperties: false,
      properties: { msg_refs: { type: "array", minItems: 1, items: { type: "string", minLength: 1 } } },
    },
    NewMessage: {
      type: "object",
      required: ["to", "from"],
      anyOf: [{ required: ["content"] }, { required: ["msg_media"] }],
      additionalProperties: false,
      properties: {
        to: { $ref: "#/definitions/PhoneNumber" },
        from: { $ref: "#/definitions/PhoneNumber" },
        content: { type: "string", minLength: 1 },
        request_delivery_report: { type: "boolean" },
        status_page: { type: "string", format: "uri" },
        status_method: { $ref: "#/definitions/WebMethod" },
        status_authentication_name: { type: "string" },
        status_authentication_password: { type: "string" },
        status_ssl_check: { type: "boolean" },
        type: { type: "string", enum: ["sms", "mms"] },
        alphanumeric_id: { type: "string" },
        msg_media: { type: "array", minItems: 1, items: { type: "string", minLength: 1 } },
      },
    },
    NewReport: {
      type: "object",
      required: ["report", "from", "to"],
      additionalProperties: false,
      properties: {
        report: { anyOf: [{ type: "string", enum: ["adr", "cdr", "fdr", "msg", "err", "csr"] }, { type: "string" }] },
        from: { $ref: "#/definitions/UtcTime" },
        to: { $ref: "#/definitions/UtcTime" },
      },
    },
    NewVoiceUserGroup: {
      type: "object",
      required: ["user_group_name"],
      additionalProperties: false,
      properties: { user_group_name: { type: "string", pattern: '^(?!.* {2})[^"^:]{1,64}$' } },
    },
    NumberDeletion: {
      type: "object",
      required: ["numbers"],
      additionalProperties: false,
      properties: { numbers: { type: "array", minItems: 1, items: { $ref: "#/definitions/PhoneNumber" } } },
    },
    NumberOrder: {
      type: "object",
      required: ["country", "region"],
      additionalProperties: false,
      properties: {
        country: { $ref: "#/definitions/PlaceName" },
        state: { $ref: "#/definitions/PlaceName" },
        region: { $ref: "#/definitions/PlaceName" },
        regulation_address: { type: "string", minLength: 1 },
        quantity: { type: "integer", minimum: 1 },
        based_on: { type: "string", minLength: 1 },
        allow_partial: { type: "boolean" },
        did_type: { $ref: "#/definitions/NumberType" },
        allow_landline: { type: "boolean" },
        allow_cellular: { type: "boolean" },
        allow_payphone: { type: "boolean" },
      },
    },
    NumberType: { type: "string", enum: ["geographic", "national", "mobile", "tollfree"] },
    PhoneNumber: { type: "string", pattern: "^[1-9]\\d{5,14}$" },
    PlaceName: { type: "string", pattern: "^[\\x20-\\x7E]+$" },
    ReportFile: {
      type: "object",
      required: ["filename"],
      additionalProperties: false,
      properties: { filename: { type: "string", minLength: 1 } },
    },
    RestCall: {
      type: "object",
      required: ["to"],
      additionalProperties: false,
      properties: {
        to: { type: "string", minLength: 1 },
        from: { type: "string", minLength: 1 },
        token: { type: "string" },
        outbound_parameters: { type: "string" },
        extra_sip_headers: {
          type: "array",
          items: {
            type: "object",
            required: ["name", "value"],
            additionalProperties: false,
            properties: { name: { type: "string", minLength: 1 }, value: { type: "string" } },
          },
        },
      },
    },
    RestInterruption: {
      type: "object",
      required: ["application_instance_ids"],
      additionalProperties: false,
      properties: {
        application_instance_ids: { type: "array", minItems: 1, items: { type: "string", minLength: 1 } },
        redirect_page: { type: "string", format: "uri" },
        redirect_method: { $ref: "#/definitions/WebMethod" },
      },
    },
    RestServiceStart: {
      type: "object",
      required: ["rest_calls"],
      additionalProperties: false,
      properties: {
        rest_calls: {
          anyOf: [
            { $ref: "#/definitions/RestCall" },
            { type: "array", minItems: 1, items: { $ref: "#/definitions/RestCall" } },
          ],
        },
      },
    },
    ServiceConfiguration: {
      type: "object",
      additionalProperties: true,
      properties: {
        service_password: { type: "string" },
        uas: {
          type: "object",
          additionalProperties: true,
          properties: { application_name: { type: ["string", "null"] } },
        },
        rest: {
          type: "object",
          additionalProperties: true,
          properties: {
            first_page: {
              type: "object",
              additionalProperties: true,
              properties: { address: { type: "string", minLength: 7 }, method: { $ref: "#/definitions/WebMethod" } },
            },
          },
        },
      },
    },
    ServiceStartIds: {
      type: "object",
      required: ["service_invocation_reference_ids"],
      additionalProperties: false,
      properties: {
        service_invocation_reference_ids: { type: "array", minItems: 1, items: { type: "string", minLength: 1 } },
      },
    },
    UasServiceStart: {
      type: "object",
      additionalProperties: false,
      properties: {
        count: { type: "integer", minimum: 1 },
        outbound_parameters: { type: "string", pattern: "^[\\x20-\\x5D\\x5F-\\x7B\\x7D\\x7E]*$" },
        delimiter: { type: "string", minLength: 1, maxLength: 1 },
      },
    },
    UtcTime: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}_\\d{2}:\\d{2}:\\d{2}$" },
    UtcTimeText: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}_\\d{2}:\\d{2}:\\d{2}$" },
    VoiceFile: {
      type: "object",
      required: ["audio"],
      additionalProperties: false,
      properties: { audio: { type: "string", format: "binary" } },
    },
    VoiceFiles: {
      type: "object",
      required: ["audio"],
      additionalProperties: false,
      properties: { audio: { type: "array", minItems: 1, items: { type: "string", format: "binary" } } },
    },
    VoiceUrl: {
      type: "object",
      required: ["user_id", "url"],
      additionalProperties: false,
      properties: {
        user_id: { type: "string", minLength: 1 },
        sensitivity: { type: "number", minimum: -10, maximum: 10 },
        text_dependent: { type: "boolean" },
        enable_pad: { type: "boolean" },
        url: { type: "string", format: "uri" },
      },
    },
    VoiceUrls: {
      type: "object",
      required: ["user_id", "url"],
      additionalProperties: false,
      properties: {
        user_id: { type: "string", minLength: 1 },
        url: { type: "array", minItems: 1, items: { type: "string", format: "uri" } },
      },
    },
    VoiceUserDeletion: {
      type: "object",
      required: ["user_id"],
      additionalProperties: false,
      properties: { user_id: { type: "string", minLength: 1 } },
    },
    VoiceUserGroupKeyChange: {
      type: "object",
      required: ["user_group_key", "enabled"],
      additionalProperties: false,
      properties: {
        user_group_key: { type: "string", minLength: 1 },
        enabled: { type: "boolean" },
        retain_data: { type: "boolean" },
      },
    },
    VoiceUserGroupKeyDeletion: {
      type: "object",
      required: ["user_group_key"],
      additionalProperties: false,
      properties: { user_group_key: { type: "string", minLength: 1 } },
    },
    VoiceUserGroupName: {
      type: "object",
      required: ["user_group_name"],
      additionalProperties: false,
      properties: { user_group_name: { type: "string", minLength: 1 } },
    },
    WebMethod: { type: "string", enum: ["GET", "POST"] },
    WebrtcTokenRequest: {
      type: "object",
      required: ["client_id"],
      additionalProperties: false,
      properties: {
        client_id: { type: "string", minLength: 1 },
        ttl: { type: "integer", minimum: 600, maximum: 86400 },
        enable_incoming: { type: "boolean" },
        call_client: { type: "array", minItems: 1, items: { type: "string", pattern: "^[^,]+$" } },
      },
    },
    WritableFileType: { type: "string", enum: ["media", "msg_media"] },
  },
  errors: {
    invalid: {
      status: 400,
      body: {
        error: {
          code: "0002",
          text: "{message}",
          datetime: "2026-01-02_03:04:05",
          link: "https://www.aculab.com/cloud/web-services/web-service-errors?error=0002",
        },
        request: { url: "/", datetime: "2026-01-02_03:04:05" },
      },
    },
    unauthorized: {
      status: 401,
      body: {
        error: {
          code: "HTTP 401",
          text: "Unauthorized",
          datetime: "2026-01-02_03:04:05",
          link: "https://www.aculab.com/cloud/web-services/web-service-errors",
        },
        request: { url: "/", datetime: "2026-01-02_03:04:05" },
      },
    },
    notFound: {
      status: 404,
      body: {
        error: {
          code: "HTTP 404",
          text: "Not Found",
          datetime: "2026-01-02_03:04:05",
          link: "https://www.aculab.com/cloud/web-services/web-service-errors",
        },
        request: { url: "/", datetime: "2026-01-02_03:04:05" },
      },
    },
  },
  rules: {
    startRestService: {
      body: {
        required: true,
        types: ["application/x-www-form-urlencoded"],
        schema: { $ref: "#/definitions/RestServiceStart" },
      },
      encode: { rest_calls: "json" },
      replies: {
        "200": { type: "application/json", example: ["06e122c3364cc74c.1001"] },
        "400": {
          type: "application/json",
          example: {
            error: {
              code: "0001",
              text: "A mandatory parameter is missing.",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors?error=0001",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
    startUasService: {
      body: {
        required: true,
        types: ["application/x-www-form-urlencoded"],
        schema: { $ref: "#/definitions/UasServiceStart" },
      },
      replies: {
        "200": { type: "application/json", example: ["06e122c3364cc74c.1001"] },
        "400": {
          type: "application/json",
          example: {
            error: {
              code: "0001",
              text: "A mandatory parameter is missing.",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors?error=0001",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
    cancelServiceStarts: {
      body: {
        required: true,
        types: ["application/x-www-form-urlencoded"],
        schema: { $ref: "#/definitions/ServiceStartIds" },
      },
      encode: { service_invocation_reference_ids: "/" },
      replies: {
        "200": { type: "application/json", example: { "06e122c3364cc74c.1001": "success" } },
        "400": {
          type: "application/json",
          example: {
            error: {
              code: "0001",
              text: "A mandatory parameter is missing.",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors?error=0001",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
    getServiceStatus: {
      query: {
        service_invocation_reference_ids: {
          schema: { type: "array", minItems: 1, items: { type: "string", minLength: 1 } },
          required: true,
        },
      },
      encode: { service_invocation_reference_ids: "/" },
      replies: {
        "200": {
          type: "application/json",
          example: {
            "06e122c3364cc74c.1001": {
              status: "completed",
              application_status_eta: 1767323045,
              application_instance_id: "06e122c3364cc74c.787379",
            },
          },
        },
        "400": {
          type: "application/json",
          example: {
            error: {
              code: "0001",
              text: "A mandatory parameter is missing.",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors?error=0001",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
    getApplicationStatus: {
      query: { application_instance_id: { schema: { type: "string", minLength: 1 }, required: true } },
      replies: {
        "200": {
          type: "application/json",
          example: {
            adr: {
              application_instance_id: "0123456789abcdef.12345",
              application_name: "my_service",
              start_time: 1400025729.25,
              start_datetime: "2014-05-14_00:02:09",
              stop_time: 1400025759.75,
              stop_datetime: "2014-05-14_00:02:39",
              duration: 30.5,
              tts_seconds: 4.5,
              tts_unit_cost: 0.01,
              extra_channel_count: 0,
              fax: "false",
              platform_cost: 0.02,
              extra_cost: 0,
              pstn_cost: 0.01,
            },
            cdrs: [],
            errs: [],
          },
        },
        "400": {
          type: "application/json",
          example: {
            error: {
              code: "0001",
              text: "A mandatory parameter is missing.",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors?error=0001",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
    sendMessage: {
      body: {
        required: true,
        types: ["application/x-www-form-urlencoded"],
        schema: { $ref: "#/definitions/NewMessage" },
      },
      replies: {
        "200": { type: "application/json", example: ["36e1766e_2.1493141823.12345"] },
        "400": {
          type: "application/json",
          example: {
            error: {
              code: "0001",
              text: "A mandatory parameter is missing.",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors?error=0001",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "403": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 403",
              text: "Forbidden",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/conference_reservation_create", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
    cancelMessages: {
      body: {
        required: true,
        types: ["application/x-www-form-urlencoded"],
        schema: { $ref: "#/definitions/MessageIds" },
      },
      encode: { msg_refs: "/" },
      replies: {
        "200": { type: "application/json", example: { "36e1766e_2.1493141823.12345": "success" } },
        "400": {
          type: "application/json",
          example: {
            error: {
              code: "0001",
              text: "A mandatory parameter is missing.",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors?error=0001",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
    queryMessages: {
      query: {
        msg_refs: { schema: { type: "array", minItems: 1, items: { type: "string", minLength: 1 } }, required: true },
      },
      encode: { msg_refs: "/" },
      replies: {
        "200": {
          type: "application/json",
          example: {
            "36e1766e_2.1493141823.12345": {
              status: "delivered",
              type: "sms",
              timestamp: 1493141823,
              aculab_msg_err: "000",
              msg_from: "15552341234",
            },
          },
        },
        "400": {
          type: "application/json",
          example: {
            error: {
              code: "0001",
              text: "A mandatory parameter is missing.",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors?error=0001",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
    listBlockedNumbers: {
      query: {
        to: { schema: { $ref: "#/definitions/PhoneNumber" } },
        from: { schema: { $ref: "#/definitions/PhoneNumber" } },
      },
      replies: {
        "200": {
          type: "application/json",
          example: [{ to: "447700900123", from: "15552341234", timestamp: 1493141823 }],
        },
        "400": {
          type: "application/json",
          example: {
            error: {
              code: "0001",
              text: "A mandatory parameter is missing.",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors?error=0001",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
    listFiles: {
      query: {
        filetype: { schema: { $ref: "#/definitions/FileType" }, required: true },
        filename: { schema: { $ref: "#/definitions/FileName" } },
        prefix: { schema: { type: "string", minLength: 1 } },
        startpos: { schema: { type: "integer", minimum: 0 } },
        maxcount: { schema: { type: "integer", minimum: 1 } },
        from: { schema: { $ref: "#/definitions/UtcTimeText" } },
        to: { schema: { $ref: "#/definitions/UtcTimeText" } },
        startafter: { schema: { type: "string", minLength: 1 } },
      },
      replies: {
        "200": {
          type: "application/json",
          example: {
            files: [
              {
                name: "prompts/welcome.wav",
                modified: 1767323045,
                size: 1202290,
                encrypted: false,
                expiry_date: null,
              },
            ],
          },
        },
        "400": {
          type: "application/json",
          example: {
            error: {
              code: "0001",
              text: "A mandatory parameter is missing.",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors?error=0001",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
    listFolder: {
      query: {
        filetype: { schema: { $ref: "#/definitions/FileType" }, required: true },
        foldername: { schema: { type: "string", minLength: 1 } },
        prefix: { schema: { type: "string", minLength: 1 } },
        maxcount: { schema: { type: "integer", minimum: 1 } },
        from: { schema: { $ref: "#/definitions/UtcTimeText" } },
        to: { schema: { $ref: "#/definitions/UtcTimeText" } },
        startafter: { schema: { type: "string", minLength: 1 } },
      },
      replies: {
        "200": {
          type: "application/json",
          example: {
            folders: [{ name: "promo/" }],
            files: [{ name: "a.wav", modified: 1767323045, size: 1202290, encrypted: false, expiry_date: null }],
            startafter: "a.wav",
          },
        },
        "400": {
          type: "application/json",
          example: {
            error: {
              code: "0001",
              text: "A mandatory parameter is missing.",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors?error=0001",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "404": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 404",
              text: "Not Found",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/file_get", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
    getFile: {
      query: {
        filetype: { schema: { $ref: "#/definitions/FileType" }, required: true },
        filename: { schema: { $ref: "#/definitions/FileName" }, required: true },
      },
      replies: {
        "200": { type: "*/*", example: "RIFF-welcome-wave-bytes" },
        "400": {
          type: "application/json",
          example: {
            error: {
              code: "0001",
              text: "A mandatory parameter is missing.",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors?error=0001",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "404": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 404",
              text: "Not Found",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/file_get", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
    writeFile: {
      query: {
        filetype: { schema: { $ref: "#/definitions/WritableFileType" }, required: true },
        filename: { schema: { $ref: "#/definitions/FileName" }, required: true },
        encrypted: { schema: { type: "boolean" } },
        ttl: { schema: { type: "string", pattern: "^\\d+[mhd]$" } },
        contenttype: { schema: { type: "string", pattern: "^[^/]+/[^/]+$" } },
      },
      body: { required: true, types: ["*/*"], schema: { type: "string", format: "binary" } },
      replies: {
        "200": {},
        "400": {
          type: "application/json",
          example: {
            error: {
              code: "0001",
              text: "A mandatory parameter is missing.",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors?error=0001",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
    moveFile: {
      body: {
        required: true,
        types: ["application/x-www-form-urlencoded"],
        schema: { $ref: "#/definitions/FileMove" },
      },
      replies: {
        "200": {},
        "400": {
          type: "application/json",
          example: {
            error: {
              code: "0001",
              text: "A mandatory parameter is missing.",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors?error=0001",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "404": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 404",
              text: "Not Found",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/file_get", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
    deleteFiles: {
      body: {
        required: true,
        types: ["application/x-www-form-urlencoded"],
        schema: { $ref: "#/definitions/FileDeletion" },
      },
      replies: {
        "200": { type: "application/json", example: { token: "d-000001" } },
        "400": {
          type: "application/json",
          example: {
            error: {
              code: "0001",
              text: "A mandatory parameter is missing.",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors?error=0001",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "404": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 404",
              text: "Not Found",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/file_get", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
    getFileDeleteProgress: {
      query: { token: { schema: { type: "string", minLength: 1 }, required: true } },
      replies: {
        "200": { type: "application/json", example: { status: "in progress", files_deleted: 10000 } },
        "400": {
          type: "application/json",
          example: {
            error: {
              code: "0001",
              text: "A mandatory parameter is missing.",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors?error=0001",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
    registerVoiceUserPut: {
      query: {
        user_id: { schema: { type: "string", minLength: 1 }, required: true },
        filename: { schema: { type: "string", minLength: 1 }, required: true },
      },
      body: { required: true, types: ["*/*"], schema: { type: "string", format: "binary" } },
      replies: {
        "200": {
          type: "application/json",
          example: {
            application_instance_id: "06e122c3364cc74c.787379",
            transaction_id: "t-000001",
            sources: [{ name: "bobsaudio1.wav", accepted: true }],
          },
        },
        "400": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 400",
              text: "Bad Request: user_id 'Bob' is already present",
              datetime: "2021-01-15_08:56:24",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/voice_biometrics/v1/user/register", datetime: "2021-01-15_08:56:24" },
          },
        },
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "403": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 403",
              text: "Forbidden",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/conference_reservation_create", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
    registerVoiceUserPost: {
      query: { user_id: { schema: { type: "string", minLength: 1 }, required: true } },
      body: { required: true, types: ["multipart/form-data"], schema: { $ref: "#/definitions/VoiceFiles" } },
      replies: {
        "200": {
          type: "application/json",
          example: {
            application_instance_id: "06e122c3364cc74c.787379",
            transaction_id: "t-000001",
            sources: [
              { name: "a.wav", accepted: true },
              { name: "b.wav", accepted: true },
            ],
          },
        },
        "400": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 400",
              text: "Bad Request: user_id 'Bob' is already present",
              datetime: "2021-01-15_08:56:24",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/voice_biometrics/v1/user/register", datetime: "2021-01-15_08:56:24" },
          },
        },
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "403": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 403",
              text: "Forbidden",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/conference_reservation_create", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
    registerVoiceUserWebsocket: {
      query: { user_id: { schema: { type: "string", minLength: 1 }, required: true } },
      replies: {
        "200": {
          type: "application/json",
          example: { url: "wss://ws-1-2-0.aculabcloud.net/voice_biometrics/v1/user/register/t-000001" },
        },
        "400": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 400",
              text: "Bad Request: user_id 'Bob' is already present",
              datetime: "2021-01-15_08:56:24",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/voice_biometrics/v1/user/register", datetime: "2021-01-15_08:56:24" },
          },
        },
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "403": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 403",
              text: "Forbidden",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/conference_reservation_create", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
    registerVoiceUserByUrl: {
      body: {
        required: true,
        types: ["application/x-www-form-urlencoded"],
        schema: { $ref: "#/definitions/VoiceUrls" },
      },
      replies: {
        "200": {
          type: "application/json",
          example: {
            application_instance_id: "06e122c3364cc74c.787379",
            transaction_id: "t-000001",
            sources: [{ name: "https://media.example.com/a.wav", accepted: true }],
          },
        },
        "400": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 400",
              text: "Bad Request: user_id 'Bob' is already present",
              datetime: "2021-01-15_08:56:24",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/voice_biometrics/v1/user/register", datetime: "2021-01-15_08:56:24" },
          },
        },
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "403": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 403",
              text: "Forbidden",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/conference_reservation_create", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
    updateVoiceUserPut: {
      query: {
        user_id: { schema: { type: "string", minLength: 1 }, required: true },
        filename: { schema: { type: "string", minLength: 1 }, required: true },
      },
      body: { required: true, types: ["*/*"], schema: { type: "string", format: "binary" } },
      replies: {
        "200": {
          type: "application/json",
          example: {
            application_instance_id: "06e122c3364cc74c.787379",
            transaction_id: "t-000001",
            sources: [{ name: "c.wav", accepted: true }],
          },
        },
        "400": {
          type: "application/json",
          example: {
            error: {
              code: "0001",
              text: "A mandatory parameter is missing.",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors?error=0001",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "403": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 403",
              text: "Forbidden",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/conference_reservation_create", datetime: "2026-01-02_03:04:05" },
          },
        },
        "404": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 404",
              text: "Not Found",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/file_get", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
    updateVoiceUserPost: {
      query: { user_id: { schema: { type: "string", minLength: 1 }, required: true } },
      body: { required: true, types: ["multipart/form-data"], schema: { $ref: "#/definitions/VoiceFiles" } },
      replies: {
        "200": {
          type: "application/json",
          example: {
            application_instance_id: "06e122c3364cc74c.787379",
            transaction_id: "t-000001",
            sources: [
              { name: "c.wav", accepted: true },
              { name: "d.wav", accepted: true },
            ],
          },
        },
        "400": {
          type: "application/json",
          example: {
            error: {
              code: "0001",
              text: "A mandatory parameter is missing.",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors?error=0001",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "403": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 403",
              text: "Forbidden",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/conference_reservation_create", datetime: "2026-01-02_03:04:05" },
          },
        },
        "404": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 404",
              text: "Not Found",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/file_get", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
    updateVoiceUserWebsocket: {
      query: { user_id: { schema: { type: "string", minLength: 1 }, required: true } },
      replies: {
        "200": {
          type: "application/json",
          example: { url: "wss://ws-1-2-0.aculabcloud.net/voice_biometrics/v1/user/update/t-000001" },
        },
        "400": {
          type: "application/json",
          example: {
            error: {
              code: "0001",
              text: "A mandatory parameter is missing.",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors?error=0001",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "403": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 403",
              text: "Forbidden",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/conference_reservation_create", datetime: "2026-01-02_03:04:05" },
          },
        },
        "404": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 404",
              text: "Not Found",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/file_get", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
    updateVoiceUserByUrl: {
      body: {
        required: true,
        types: ["application/x-www-form-urlencoded"],
        schema: { $ref: "#/definitions/VoiceUrls" },
      },
      replies: {
        "200": {
          type: "application/json",
          example: {
            application_instance_id: "06e122c3364cc74c.787379",
            transaction_id: "t-000001",
            sources: [{ name: "https://media.example.com/c.wav", accepted: true }],
          },
        },
        "400": {
          type: "application/json",
          example: {
            error: {
              code: "0001",
              text: "A mandatory parameter is missing.",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors?error=0001",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "403": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 403",
              text: "Forbidden",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/conference_reservation_create", datetime: "2026-01-02_03:04:05" },
          },
        },
        "404": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 404",
              text: "Not Found",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/file_get", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
    verifyVoiceUserPut: {
      query: {
        user_id: { schema: { type: "string", minLength: 1 }, required: true },
        filename: { schema: { type: "string", minLength: 1 }, required: true },
        sensitivity: { schema: { type: "number", minimum: -10, maximum: 10 } },
        text_dependent: { schema: { type: "boolean" } },
        enable_pad: { schema: { type: "boolean" } },
      },
      body: { required: true, types: ["*/*"], schema: { type: "string", format: "binary" } },
      replies: {
        "200": {
          type: "application/json",
          example: {
            application_instance_id: "06e122c3364cc74c.787379",
            transaction_id: "t-000001",
            sources: [{ name: "v.wav", accepted: true }],
            verified: true,
            confidence: 2.75,
          },
        },
        "400": {
          type: "application/json",
          example: {
            error: {
              code: "0001",
              text: "A mandatory parameter is missing.",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors?error=0001",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "403": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 403",
              text: "Forbidden",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/conference_reservation_create", datetime: "2026-01-02_03:04:05" },
          },
        },
        "404": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 404",
              text: "Not Found",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/file_get", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
    verifyVoiceUserPost: {
      query: {
        user_id: { schema: { type: "string", minLength: 1 }, required: true },
        sensitivity: { schema: { type: "number", minimum: -10, maximum: 10 } },
        text_dependent: { schema: { type: "boolean" } },
        enable_pad: { schema: { type: "boolean" } },
      },
      body: { required: true, types: ["multipart/form-data"], schema: { $ref: "#/definitions/VoiceFile" } },
      replies: {
        "200": {
          type: "application/json",
          example: {
            application_instance_id: "06e122c3364cc74c.787379",
            transaction_id: "t-000001",
            sources: [{ name: "v.wav", accepted: true }],
            verified: true,
            confidence: 2.75,
          },
        },
        "400": {
          type: "application/json",
          example: {
            error: {
              code: "0001",
              text: "A mandatory parameter is missing.",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors?error=0001",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "403": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 403",
              text: "Forbidden",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/conference_reservation_create", datetime: "2026-01-02_03:04:05" },
          },
        },
        "404": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 404",
              text: "Not Found",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/file_get", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
    verifyVoiceUserWebsocket: {
      query: {
        user_id: { schema: { type: "string", minLength: 1 }, required: true },
        sensitivity: { schema: { type: "number", minimum: -10, maximum: 10 } },
        text_dependent: { schema: { type: "boolean" } },
        enable_pad: { schema: { type: "boolean" } },
      },
      replies: {
        "200": {
          type: "application/json",
          example: { url: "wss://ws-1-2-0.aculabcloud.net/voice_biometrics/v1/user/verify/t-000001" },
        },
        "400": {
          type: "application/json",
          example: {
            error: {
              code: "0001",
              text: "A mandatory parameter is missing.",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors?error=0001",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "403": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 403",
              text: "Forbidden",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/conference_reservation_create", datetime: "2026-01-02_03:04:05" },
          },
        },
        "404": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 404",
              text: "Not Found",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/file_get", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
    verifyVoiceUserByUrl: {
      body: {
        required: true,
        types: ["application/x-www-form-urlencoded"],
        schema: { $ref: "#/definitions/VoiceUrl" },
      },
      replies: {
        "200": {
          type: "application/json",
          example: {
            application_instance_id: "06e122c3364cc74c.787379",
            transaction_id: "t-000001",
            sources: [{ name: "https://media.example.com/v.wav", accepted: true }],
            verified: true,
            confidence: 2.75,
          },
        },
        "400": {
          type: "application/json",
          example: {
            error: {
              code: "0001",
              text: "A mandatory parameter is missing.",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors?error=0001",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "403": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 403",
              text: "Forbidden",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/conference_reservation_create", datetime: "2026-01-02_03:04:05" },
          },
        },
        "404": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 404",
              text: "Not Found",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/file_get", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
    voiceUserExists: {
      query: { user_id: { schema: { type: "string", minLength: 1 }, required: true } },
      replies: {
        "200": { type: "application/json", example: { user_id: "Bob", transaction_id: "t-000001", exists: true } },
        "400": {
          type: "application/json",
          example: {
            error: {
              code: "0001",
              text: "A mandatory parameter is missing.",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors?error=0001",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "403": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 403",
              text: "Forbidden",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/conference_reservation_create", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
    getVoiceUserStats: {
      query: { user_id: { schema: { type: "string", minLength: 1 }, required: true } },
      replies: {
        "200": {
          type: "application/json",
          example: {
            user_group_name: "BobsCompany",
            transaction_id: "t-000001",
            registration_date: "2021-01-15_08:56:24",
            update_date: null,
            verification_date: "2021-01-15_09:21:35",
            verification_attempts: 3,
            verifications_passed: 2,
            verifications_failed: 1,
          },
        },
        "400": {
          type: "application/json",
          example: {
            error: {
              code: "0001",
              text: "A mandatory parameter is missing.",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors?error=0001",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "403": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 403",
              text: "Forbidden",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/conference_reservation_create", datetime: "2026-01-02_03:04:05" },
          },
        },
        "404": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 404",
              text: "Not Found",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/file_get", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
    deleteVoiceUser: {
      body: {
        required: true,
        types: ["application/x-www-form-urlencoded"],
        schema: { $ref: "#/definitions/VoiceUserDeletion" },
      },
      replies: {
        "200": { type: "application/json", example: { user_id: "Bob", transaction_id: "t-000001", deleted: true } },
        "400": {
          type: "application/json",
          example: {
            error: {
              code: "0001",
              text: "A mandatory parameter is missing.",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors?error=0001",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "403": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 403",
              text: "Forbidden",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/conference_reservation_create", datetime: "2026-01-02_03:04:05" },
          },
        },
        "404": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 404",
              text: "Not Found",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/file_get", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
    listVoiceUserGroups: {
      query: { user_group_name: { schema: { type: "string", minLength: 1 } } },
      replies: {
        "200": {
          type: "application/json",
          example: {
            user_groups: [
              { name: "BobsCompany", created: "2021-01-15_08:56:24", registrations: 7 },
              { name: "BillsCompany", created: "2020-12-09_15:22:14", registrations: 14 },
            ],
          },
        },
        "400": {
          type: "application/json",
          example: {
            error: {
              code: "0001",
              text: "A mandatory parameter is missing.",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors?error=0001",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "403": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 403",
              text: "Forbidden",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/conference_reservation_create", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
    createVoiceUserGroup: {
      body: {
        required: true,
        types: ["application/x-www-form-urlencoded"],
        schema: { $ref: "#/definitions/NewVoiceUserGroup" },
      },
      replies: {
        "200": { type: "application/json", example: { created: true } },
        "400": {
          type: "application/json",
          example: {
            error: {
              code: "0001",
              text: "A mandatory parameter is missing.",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors?error=0001",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "403": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 403",
              text: "Forbidden",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/conference_reservation_create", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
    deleteVoiceUserGroup: {
      body: {
        required: true,
        types: ["application/x-www-form-urlencoded"],
        schema: { $ref: "#/definitions/VoiceUserGroupName" },
      },
      replies: {
        "200": { type: "application/json", example: { deleted: true } },
        "400": {
          type: "application/json",
          example: {
            error: {
              code: "0001",
              text: "A mandatory parameter is missing.",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors?error=0001",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "403": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 403",
              text: "Forbidden",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/conference_reservation_create", datetime: "2026-01-02_03:04:05" },
          },
        },
        "404": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 404",
              text: "Not Found",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/file_get", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
    listVoiceUserGroupKeys: {
      query: { user_group_name: { schema: { type: "string", minLength: 1 }, required: true } },
      replies: {
        "200": {
          type: "application/json",
          example: {
            user_group_keys: [
              {
                user_group_key: "ak-CxdoWo/8kzAyBcgny-7qCh9/zfc0",
                created: "2021-01-15_08:56:24",
                enabled: true,
                retain_data: false,
              },
              {
                user_group_key: "ak-OlRlRe8uNPUw0usbnIP2DBiafb0G",
                created: "2021-01-15_09:21:35",
                enabled: true,
                retain_data: false,
              },
            ],
          },
        },
        "400": {
          type: "application/json",
          example: {
            error: {
              code: "0001",
              text: "A mandatory parameter is missing.",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors?error=0001",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "403": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 403",
              text: "Forbidden",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/conference_reservation_create", datetime: "2026-01-02_03:04:05" },
          },
        },
        "404": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 404",
              text: "Not Found",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/file_get", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
    createVoiceUserGroupKey: {
      body: {
        required: true,
        types: ["application/x-www-form-urlencoded"],
        schema: { $ref: "#/definitions/VoiceUserGroupName" },
      },
      replies: {
        "200": {
          type: "application/json",
          example: {
            user_group_key: "ak-CxdoWo/8kzAyBcgny-7qCh9/zfc0",
            created: "2021-01-15_08:56:24",
            enabled: true,
            retain_data: false,
          },
        },
        "400": {
          type: "application/json",
          example: {
            error: {
              code: "0001",
              text: "A mandatory parameter is missing.",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors?error=0001",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "403": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 403",
              text: "Forbidden",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/conference_reservation_create", datetime: "2026-01-02_03:04:05" },
          },
        },
        "404": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 404",
              text: "Not Found",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/file_get", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
    modifyVoiceUserGroupKey: {
      body: {
        required: true,
        types: ["application/x-www-form-urlencoded"],
        schema: { $ref: "#/definitions/VoiceUserGroupKeyChange" },
      },
      replies: {
        "200": {
          type: "application/json",
          example: {
            user_group_key: "ak-CxdoWo/8kzAyBcgny-7qCh9/zfc0",
            created: "2021-01-15_08:56:24",
            enabled: true,
            retain_data: false,
          },
        },
        "400": {
          type: "application/json",
          example: {
            error: {
              code: "0001",
              text: "A mandatory parameter is missing.",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors?error=0001",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "403": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 403",
              text: "Forbidden",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/conference_reservation_create", datetime: "2026-01-02_03:04:05" },
          },
        },
        "404": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 404",
              text: "Not Found",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/file_get", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
    deleteVoiceUserGroupKey: {
      body: {
        required: true,
        types: ["application/x-www-form-urlencoded"],
        schema: { $ref: "#/definitions/VoiceUserGroupKeyDeletion" },
      },
      replies: {
        "200": { type: "application/json", example: { deleted: true } },
        "400": {
          type: "application/json",
          example: {
            error: {
              code: "0001",
              text: "A mandatory parameter is missing.",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors?error=0001",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "403": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 403",
              text: "Forbidden",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/conference_reservation_create", datetime: "2026-01-02_03:04:05" },
          },
        },
        "404": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 404",
              text: "Not Found",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/file_get", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
    listMonitorRecordings: {
      query: { application_instance_id: { schema: { type: "string", minLength: 1 }, required: true } },
      replies: {
        "200": {
          type: "application/json",
          example: {
            "2014-05-14/0123456789abcdef.12345.6543/150994965_NRCH_NORMAL(200).wav": {
              created_date: "2014-05-14_00:02:09",
              size: 1202290,
            },
          },
        },
        "400": {
          type: "application/json",
          example: {
            error: {
              code: "0001",
              text: "A mandatory parameter is missing.",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors?error=0001",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "403": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 403",
              text: "Forbidden",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/conference_reservation_create", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
    getMonitorRecording: {
      query: { filename: { schema: { type: "string", minLength: 1 }, required: true } },
      replies: {
        "200": { type: "*/*", example: "RIFF-recording-bytes" },
        "400": {
          type: "application/json",
          example: {
            error: {
              code: "0001",
              text: "A mandatory parameter is missing.",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors?error=0001",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "403": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 403",
              text: "Forbidden",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/conference_reservation_create", datetime: "2026-01-02_03:04:05" },
          },
        },
        "404": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 404",
              text: "Not Found",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/file_get", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
    interruptRestApplications: {
      body: {
        required: true,
        types: ["application/x-www-form-urlencoded"],
        schema: { $ref: "#/definitions/RestInterruption" },
      },
      encode: { application_instance_ids: "/" },
      replies: {
        "200": { type: "application/json", example: { "06e122c3364cc74c.787379": { result: "interrupted" } } },
        "400": {
          type: "application/json",
          example: {
            error: {
              code: "0001",
              text: "A mandatory parameter is missing.",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors?error=0001",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
    createConferenceReservation: {
      body: {
        required: true,
        types: ["application/x-www-form-urlencoded"],
        schema: { $ref: "#/definitions/ConferenceReservation" },
      },
      replies: {
        "200": { type: "application/json", example: { reservation_token: "rt-0001" } },
        "400": {
          type: "application/json",
          example: {
            error: {
              code: "0001",
              text: "A mandatory parameter is missing.",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors?error=0001",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "403": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 403",
              text: "Forbidden",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/conference_reservation_create", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
    modifyConferenceReservation: {
      body: {
        required: true,
        types: ["application/x-www-form-urlencoded"],
        schema: { $ref: "#/definitions/ConferenceExtension" },
      },
      replies: {
        "200": { type: "application/json", example: { extended: true } },
        "400": {
          type: "application/json",
          example: {
            error: {
              code: "0405",
              text: "Invalid token; token is either invalid, lapsed, or otherwise unidentified.",
              datetime: "2021-01-15_08:56:24",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors?error=0405",
            },
            request: { url: "/conference_reservation_remove", datetime: "2021-01-15_08:56:23" },
          },
        },
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "403": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 403",
              text: "Forbidden",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/conference_reservation_create", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
    removeConferenceReservation: {
      body: {
        required: true,
        types: ["application/x-www-form-urlencoded"],
        schema: { $ref: "#/definitions/ConferenceRemoval" },
      },
      replies: {
        "200": { type: "application/json", example: { removed: true } },
        "400": {
          type: "application/json",
          example: {
            error: {
              code: "0405",
              text: "Invalid token; token is either invalid, lapsed, or otherwise unidentified.",
              datetime: "2021-01-15_08:56:24",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors?error=0405",
            },
            request: { url: "/conference_reservation_remove", datetime: "2021-01-15_08:56:23" },
          },
        },
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "403": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 403",
              text: "Forbidden",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/conference_reservation_create", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
    listConferences: {
      replies: {
        "200": {
          type: "application/json",
          example: [{ conference_name: "AllHands2026", status: "RESERVED", reservation_token: "rt-0001" }],
        },
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
    listConferenceParticipants: {
      query: {
        conference_name: { schema: { type: "string", minLength: 1 } },
        reservation_token: { schema: { type: "string", minLength: 1 } },
      },
      replies: {
        "200": {
          type: "application/json",
          example: {
            status: "ACTIVE",
            participant: [{ participant_id: "06e122c3364cc74c.787379", muted: false, dtmf_enabled: true }],
          },
        },
        "400": {
          type: "application/json",
          example: {
            error: {
              code: "0001",
              text: "A mandatory parameter is missing.",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors?error=0001",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "404": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 404",
              text: "Not Found",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/file_get", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
    setConferenceParticipantOptions: {
      body: {
        required: true,
        types: ["application/x-www-form-urlencoded"],
        schema: { $ref: "#/definitions/ConferenceParticipantOptions" },
      },
      replies: {
        "200": { type: "application/json", example: { options_set: true } },
        "400": {
          type: "application/json",
          example: {
            error: {
              code: "0001",
              text: "A mandatory parameter is missing.",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors?error=0001",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "404": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 404",
              text: "Not Found",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/file_get", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
    ejectConferenceParticipant: {
      body: {
        required: true,
        types: ["application/x-www-form-urlencoded"],
        schema: { $ref: "#/definitions/ConferenceEjection" },
      },
      replies: {
        "200": { type: "application/json", example: { ejected: true } },
        "400": {
          type: "application/json",
          example: {
            error: {
              code: "0001",
              text: "A mandatory parameter is missing.",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors?error=0001",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "404": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 404",
              text: "Not Found",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/file_get", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
    purchaseNumbers: {
      body: {
        required: true,
        types: ["application/x-www-form-urlencoded"],
        schema: { $ref: "#/definitions/NumberOrder" },
      },
      replies: {
        "200": { type: "application/json", example: ["442071234567"] },
        "400": {
          type: "application/json",
          example: {
            error: {
              code: "0005",
              text: "A regulation address is required for this country.",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors?error=0005",
            },
            request: { url: "/tel_purchase", datetime: "2026-01-02_03:04:05" },
          },
        },
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "403": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 403",
              text: "Forbidden",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/conference_reservation_create", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
    purchaseNumbersDevelopment: {
      body: {
        required: true,
        types: ["application/x-www-form-urlencoded"],
        schema: { $ref: "#/definitions/NumberOrder" },
      },
      replies: {
        "200": { type: "application/json", example: ["442071234567"] },
        "400": {
          type: "application/json",
          example: {
            error: {
              code: "0005",
              text: "A regulation address is required for this country.",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors?error=0005",
            },
            request: { url: "/tel_purchase", datetime: "2026-01-02_03:04:05" },
          },
        },
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "403": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 403",
              text: "Forbidden",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/conference_reservation_create", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
    listNumbers: {
      query: {
        country: { schema: { $ref: "#/definitions/PlaceName" } },
        state: { schema: { $ref: "#/definitions/PlaceName" } },
        region: { schema: { $ref: "#/definitions/PlaceName" } },
        did_type: { schema: { $ref: "#/definitions/NumberType" } },
      },
      replies: {
        "200": {
          type: "application/json",
          example: { "442071234567": { country: "United Kingdom", region: "London" } },
        },
        "400": {
          type: "application/json",
          example: {
            error: {
              code: "0001",
              text: "A mandatory parameter is missing.",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors?error=0001",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
    deleteNumbers: {
      body: {
        required: true,
        types: ["application/x-www-form-urlencoded"],
        schema: { $ref: "#/definitions/NumberDeletion" },
      },
      encode: { numbers: "/" },
      replies: {
        "200": { type: "application/json", example: { status: "PARTIAL", numbers: { "442071234567": {} } } },
        "400": {
          type: "application/json",
          example: {
            error: {
              code: "0001",
              text: "A mandatory parameter is missing.",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors?error=0001",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
    listSupportedCountries: {
      query: { did_type: { schema: { $ref: "#/definitions/NumberType" } } },
      replies: {
        "200": { type: "application/json", example: ["United Kingdom", "United States"] },
        "400": {
          type: "application/json",
          example: {
            error: {
              code: "0001",
              text: "A mandatory parameter is missing.",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors?error=0001",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
    listSupportedStates: {
      query: { country: { schema: { $ref: "#/definitions/PlaceName" }, required: true } },
      replies: {
        "200": { type: "application/json", example: ["New York", "Texas"] },
        "400": {
          type: "application/json",
          example: {
            error: {
              code: "0001",
              text: "A mandatory parameter is missing.",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors?error=0001",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
    listSupportedRegions: {
      query: {
        country: { schema: { $ref: "#/definitions/PlaceName" }, required: true },
        state: { schema: { $ref: "#/definitions/PlaceName" } },
        did_type: { schema: { $ref: "#/definitions/NumberType" } },
      },
      replies: {
        "200": { type: "application/json", example: ["Austin", "Dallas"] },
        "400": {
          type: "application/json",
          example: {
            error: {
              code: "0001",
              text: "A mandatory parameter is missing.",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors?error=0001",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
    listRegulationAddresses: {
      replies: {
        "200": { type: "application/json", example: { "Head Office": { country: "United Kingdom" } } },
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
    lookupNumber: {
      query: { phone_number: { schema: { type: "string", minLength: 1 }, required: true } },
      replies: {
        "200": {
          type: "application/json",
          example: {
            number_found: true,
            country_name: "United States",
            country_code: "USA",
            line_type: "mobile",
            carrier: "United States Cellular Corp. (U.S. Cellular)",
          },
        },
        "400": {
          type: "application/json",
          example: {
            error: {
              code: "400 Bad Request",
              text: "Invalid phone number format",
              link: "https://docs.cloud.aculab.com/Web_Services_API/web_service_number_lookup",
              datetime: "2022-02-03_15:41:58",
            },
            request: { url: "/number_lookup/v1/check", datetime: "2022-02-03_15:41:58" },
          },
        },
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
    startReport: {
      body: {
        required: true,
        types: ["application/x-www-form-urlencoded"],
        schema: { $ref: "#/definitions/NewReport" },
      },
      replies: {
        "200": {
          type: "application/json",
          example: { filename: "1-2-0_bill.blogs@acompany.com_adr_2013-05-01_13:00:00_2013-05-03_13:00:00.csv" },
        },
        "400": {
          type: "application/json",
          example: {
            error: {
              code: "0001",
              text: "A mandatory parameter is missing.",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors?error=0001",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
    getReportProgress: {
      replies: {
        "200": {
          type: "application/json",
          example: {
            "1-2-0_bill.blogs@acompany.com_adr_2013-05-01_13:00:00_2013-05-03_13:00:00.csv": {
              record: 1500,
              progress: "75",
            },
          },
        },
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
    listReports: {
      replies: {
        "200": {
          type: "application/json",
          example: {
            "1-2-0_bill.blogs@acompany.com_adr_2013-05-01_13:00:00_2013-05-03_13:00:00.csv": {
              modified: "2013-05-03_13:05:00",
              size: "20480",
            },
          },
        },
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
    getReport: {
      query: { filename: { schema: { type: "string", minLength: 1 }, required: true } },
      replies: {
        "200": {
          type: "*/*",
          example: "Date_Time of record,Application Instance ID,Application Name,Start Time,Start Datetime\n",
        },
        "400": {
          type: "application/json",
          example: {
            error: {
              code: "0001",
              text: "A mandatory parameter is missing.",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors?error=0001",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "404": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 404",
              text: "Not Found",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/file_get", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
    cancelReport: {
      body: {
        required: true,
        types: ["application/x-www-form-urlencoded"],
        schema: { $ref: "#/definitions/ReportFile" },
      },
      replies: {
        "200": {},
        "400": {
          type: "application/json",
          example: {
            error: {
              code: "0001",
              text: "A mandatory parameter is missing.",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors?error=0001",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "404": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 404",
              text: "Not Found",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/file_get", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
    deleteReport: {
      body: {
        required: true,
        types: ["application/x-www-form-urlencoded"],
        schema: { $ref: "#/definitions/ReportFile" },
      },
      replies: {
        "200": {},
        "400": {
          type: "application/json",
          example: {
            error: {
              code: "0001",
              text: "A mandatory parameter is missing.",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors?error=0001",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "404": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 404",
              text: "Not Found",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/file_get", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
    generateWebrtcToken: {
      body: {
        required: true,
        types: ["application/x-www-form-urlencoded"],
        schema: { $ref: "#/definitions/WebrtcTokenRequest" },
      },
      encode: { call_client: "," },
      replies: {
        "200": {
          type: "application/json",
          example: { token: "eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJteUNsaWVudElkIn0.LdzXDXy0" },
        },
        "400": {
          type: "application/json",
          example: {
            error: {
              code: "0001",
              text: "A mandatory parameter is missing.",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors?error=0001",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "403": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 403",
              text: "Forbidden",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/conference_reservation_create", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
    listRegisteredWebrtcClients: {
      replies: {
        "200": {
          type: "application/json",
          example: [{ client_id: "anna", last_modified: "1767323045", expires: "1767326645" }],
        },
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
    checkSecurityProtocol: {
      replies: {
        "200": {
          type: "application/json",
          example: {
            pass: true,
            protocol: "TLSv1.2",
            cipher: "ECDHE-RSA-AES128-GCM-SHA256",
            user_agent: "Aculab PHP Web Services wrapper v1.0.5 (PHP 7.4.4, OpenSSL 1.1.1d  10 Sep 2019, WINNT)",
            source_address: "203.0.113.34",
          },
        },
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
    listServices: {
      path: { direction: { type: "string", enum: ["inbound", "outbound"] } },
      replies: {
        "200": {
          type: "application/json",
          example: [{ name: "my_service", target: "https://app.example.com/first", description: "First service" }],
        },
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
    getServiceSchema: {
      path: { direction: { type: "string", enum: ["inbound", "outbound"] } },
      replies: {
        "200": {
          type: "application/json",
          example: { type: "object", properties: { service_password: { type: "string" } } },
        },
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
    readService: {
      path: {
        direction: { type: "string", enum: ["inbound", "outbound"] },
        service_name: { type: "string", minLength: 1 },
      },
      replies: {
        "200": {
          type: "application/json",
          example: {
            service_password: "svc-pass-0001",
            rest: { first_page: { address: "https://app.example.com/first", method: "POST" } },
          },
        },
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "404": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 404",
              text: "Not Found",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/file_get", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
    writeService: {
      path: {
        direction: { type: "string", enum: ["inbound", "outbound"] },
        service_name: { type: "string", minLength: 1 },
      },
      body: { required: true, types: ["application/json"], schema: { $ref: "#/definitions/ServiceConfiguration" } },
      replies: {
        "200": {
          type: "application/json",
          example: {
            service_password: "svc-pass-0001",
            rest: { first_page: { address: "https://app.example.com/first", method: "POST" } },
          },
        },
        "201": {
          type: "application/json",
          example: {
            service_password: "svc-pass-0001",
            rest: { first_page: { address: "https://app.example.com/first", method: "POST" } },
          },
        },
        "400": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 400",
              text: "Failed to validate configuration, see details for the specific failures.",
              details: [
                "uas.application_name 16 is not of type 'null' or 'string'.",
                "rest.first_page.address 'woiern' is too short.",
                "rest.first_page.method 'haha' is not one of ['GET', 'POST'].",
              ],
              datetime: "2021-01-15_08:56:24",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/service/v1/outbound/my_service", datetime: "2021-01-15_08:56:23" },
          },
        },
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
    modifyService: {
      path: {
        direction: { type: "string", enum: ["inbound", "outbound"] },
        service_name: { type: "string", minLength: 1 },
      },
      body: { required: true, types: ["application/json"], schema: { $ref: "#/definitions/ServiceConfiguration" } },
      replies: {
        "200": {
          type: "application/json",
          example: {
            service_password: "svc-pass-0001",
            rest: { first_page: { address: "https://app.example.com/first", method: "POST" } },
          },
        },
        "400": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 400",
              text: "Failed to validate configuration, see details for the specific failures.",
              details: [
                "uas.application_name 16 is not of type 'null' or 'string'.",
                "rest.first_page.address 'woiern' is too short.",
                "rest.first_page.method 'haha' is not one of ['GET', 'POST'].",
              ],
              datetime: "2021-01-15_08:56:24",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/service/v1/outbound/my_service", datetime: "2021-01-15_08:56:23" },
          },
        },
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "404": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 404",
              text: "Not Found",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/file_get", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
    deleteService: {
      path: {
        direction: { type: "string", enum: ["inbound", "outbound"] },
        service_name: { type: "string", minLength: 1 },
      },
      replies: {
        "200": {},
        "204": {},
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "404": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 404",
              text: "Not Found",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/file_get", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
    listOutboundQueues: {
      replies: {
        "200": {
          type: "application/json",
          example: [
            { service_name: "service-name-1", length: 78 },
            { service_name: "service-name-2", length: 112 },
          ],
        },
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
    getOutboundQueue: {
      path: { service_name: { type: "string", minLength: 1 } },
      replies: {
        "200": { type: "application/json", example: { service_name: "service-name-1", length: 78 } },
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "404": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 404",
              text: "Not Found",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/file_get", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
    purgeOutboundQueue: {
      path: { service_name: { type: "string", minLength: 1 } },
      replies: {
        "200": {
          type: "application/json",
          example: { service_name: "service-name-1", cancelled: 1, service_refs: ["06e122c3364cc74c.1001"] },
        },
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "404": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 404",
              text: "Not Found",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/file_get", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
    createAccessToken: {
      body: {
        required: true,
        types: ["application/x-www-form-urlencoded"],
        schema: { $ref: "#/definitions/AccessTokenRequest" },
      },
      encode: { filetypes: "," },
      replies: {
        "200": {
          type: "application/json",
          example: "eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJhY2Nlc3MifQ.LdzXDXy0",
        },
        "400": {
          type: "application/json",
          example: {
            error: {
              code: "0001",
              text: "A mandatory parameter is missing.",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors?error=0001",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "401": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 401",
              text: "Unauthorized",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
        "500": {
          type: "application/json",
          example: {
            error: {
              code: "HTTP 500",
              text: "Internal Server Error",
              datetime: "2026-01-02_03:04:05",
              link: "https://www.aculab.com/cloud/web-services/web-service-errors",
            },
            request: { url: "/msg_send", datetime: "2026-01-02_03:04:05" },
          },
        },
      },
    },
  },
};
