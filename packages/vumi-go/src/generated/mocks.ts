// Generated from specs/vumi-go/ by `pnpm generate vumi-go`. Do not edit.
import type { MockData, MockOverrides } from "@trunkline/core/mocks";
import { operations } from "./operations.ts";
import { provider } from "./provider.ts";
import type { VumiGoOperations } from "./types.ts";

/** One override per operation. */
export interface VumiGoMockOverrides extends MockOverrides<VumiGoOperations> {}

/** What the mocks know of the provider. */
export const mockData: MockData = {
  provider,
  operations,
  definitions: {
    CampaignId: { type: "string" },
    Channel: {
      type: "object",
      required: ["uuid", "tag", "name", "description", "endpoints"],
      properties: {
        uuid: { type: "string" },
        tag: { type: "array", minItems: 2, maxItems: 2, items: { type: "string" } },
        name: { type: "string" },
        description: { type: "string" },
        endpoints: { type: "array", items: { $ref: "#/definitions/Endpoint" } },
      },
    },
    ContactChanges: {
      type: "object",
      additionalProperties: false,
      properties: {
        msisdn: { type: "string", maxLength: 255 },
        name: { type: ["string", "null"], maxLength: 255 },
        surname: { type: ["string", "null"], maxLength: 255 },
        email_address: { type: ["string", "null"] },
        dob: { type: ["string", "null"] },
        twitter_handle: { type: ["string", "null"], maxLength: 100 },
        facebook_id: { type: ["string", "null"], maxLength: 100 },
        bbm_pin: { type: ["string", "null"], maxLength: 100 },
        gtalk_id: { type: ["string", "null"] },
        mxit_id: { type: ["string", "null"] },
        wechat_id: { type: ["string", "null"] },
        groups: { type: "array", items: { type: "string" } },
        extra: { type: "object", additionalProperties: { type: "string" } },
        subscription: { type: "object", additionalProperties: { type: "string" } },
        created_at: { type: "string" },
      },
    },
    ContactQuery: {
      type: "string",
      pattern: "^(bbm_pin|facebook_id|gtalk_id|msisdn|mxit_id|twitter_handle|wechat_id)=[^=]*$",
    },
    Conversation: {
      type: "object",
      required: ["uuid", "type", "name", "description", "endpoints"],
      properties: {
        uuid: { type: "string" },
        type: {
          anyOf: [
            {
              type: "string",
              enum: [
                "bulk_message",
                "dialogue",
                "http_api",
                "http_api_nostream",
                "jsbox",
                "multi_survey",
                "opt_out",
                "rapidsms",
                "sequential_send",
                "static_reply",
                "subscription",
                "survey",
                "wikipedia",
              ],
            },
            { type: "string" },
          ],
        },
        name: { type: "string" },
        description: { type: "string" },
        status: { $ref: "#/definitions/RunStatus" },
        endpoints: { type: "array", items: { $ref: "#/definitions/Endpoint" } },
      },
    },
    ConversationMetric: {
      type: "array",
      minItems: 3,
      maxItems: 3,
      prefixItems: [
        { type: "string" },
        { type: "number" },
        {
          anyOf: [
            { type: "string", enum: ["last", "sum", "avg", "max", "min"] },
            {
              type: "string",
              pattern: "^([Ll][Aa][Ss][Tt]|[Ss][Uu][Mm]|[Aa][Vv][Gg]|[Mm][Aa][Xx]|[Mm][Ii][Nn])$",
            },
          ],
        },
      ],
    },
    DialogueKey: { type: "string" },
    DialoguePoll: {
      type: "object",
      required: ["poll"],
      properties: { poll: { type: "object", additionalProperties: true } },
    },
    Endpoint: {
      type: "object",
      required: ["uuid", "name"],
      properties: { uuid: { type: "string" }, name: { type: "string" } },
    },
    EndpointReference: { type: "object", required: ["uuid"], properties: { uuid: { type: "string" } } },
    GroupChanges: {
      type: "object",
      additionalProperties: false,
      properties: { name: { type: "string" }, query: { type: ["string", "null"] }, created_at: { type: "string" } },
    },
    MetricValues: { type: "object", additionalProperties: { type: "number" } },
    NewContact: {
      type: "object",
      required: ["msisdn"],
      additionalProperties: false,
      properties: {
        msisdn: { type: "string", maxLength: 255 },
        name: { type: ["string", "null"], maxLength: 255 },
        surname: { type: ["string", "null"], maxLength: 255 },
        email_address: { type: ["string", "null"] },
        dob: { type: ["string", "null"] },
        twitter_handle: { type: ["string", "null"], maxLength: 100 },
        facebook_id: { type: ["string", "null"], maxLength: 100 },
        bbm_pin: { type: ["string", "null"], maxLength: 100 },
        gtalk_id: { type: ["string", "null"] },
        mxit_id: { type: ["string", "null"] },
        wechat_id: { type: ["string", "null"] },
        groups: { type: "array", items: { type: "string" } },
        extra: { type: "object", additionalProperties: { type: "string" } },
        subscription: { type: "object", additionalProperties: { type: "string" } },
        created_at: { type: "string" },
      },
    },
    NewGroup: {
      type: "object",
      required: ["name"],
      additionalProperties: false,
      properties: { name: { type: "string" }, query: { type: ["string", "null"] } },
    },
    OptOutAddressType: {
      anyOf: [
        {
          type: "string",
          enum: ["msisdn", "twitter_handle", "gtalk_id", "jabber_id", "mxit_id", "wechat_id", "irc_nickname"],
        },
        { type: "string" },
      ],
    },
    OutboundMessage: {
      type: "object",
      required: ["content"],
      anyOf: [{ required: ["to_addr"] }, { required: ["in_reply_to"] }],
      additionalProperties: false,
      properties: {
        to_addr: { type: "string" },
        content: { type: ["string", "null"] },
        in_reply_to: { type: ["string", "null"] },
        session_event: { type: ["string", "null"], enum: ["new", "resume", "close", null] },
        to_addr_type: {
          anyOf: [
            {
              type: "string",
              enum: ["msisdn", "irc_nickname", "twitter_handle", "gtalk_id", "jabber_id", "mxit_id", "wechat_id"],
            },
            { type: "string" },
          ],
        },
        helper_metadata: {
          type: "object",
          additionalProperties: false,
          properties: {
            voice: { $ref: "#/definitions/VoiceOptions" },
            load_balancer: { type: "object", additionalProperties: true },
          },
        },
      },
    },
    Router: {
      type: "object",
      required: ["uuid", "type", "name", "description", "channel_endpoints", "conversation_endpoints"],
      properties: {
        uuid: { type: "string" },
        type: { anyOf: [{ type: "string", enum: ["keyword", "group", "app_multiplexer"] }, { type: "string" }] },
        name: { type: "string" },
        description: { type: "string" },
        status: { $ref: "#/definitions/RunStatus" },
        channel_endpoints: { type: "array", items: { $ref: "#/definitions/Endpoint" } },
        conversation_endpoints: { type: "array", items: { $ref: "#/definitions/Endpoint" } },
      },
    },
    RoutingEntry: {
      type: "object",
      required: ["source", "target"],
      properties: {
        source: { $ref: "#/definitions/EndpointReference" },
        target: { $ref: "#/definitions/EndpointReference" },
      },
    },
    RoutingTable: {
      type: "object",
      required: ["channels", "routers", "conversations", "routing_entries"],
      properties: {
        channels: { type: "array", items: { $ref: "#/definitions/Channel" } },
        routers: { type: "array", items: { $ref: "#/definitions/Router" } },
        conversations: { type: "array", items: { $ref: "#/definitions/Conversation" } },
        routing_entries: { type: "array", items: { $ref: "#/definitions/RoutingEntry" } },
      },
    },
    RunStatus: {
      anyOf: [{ type: "string", enum: ["starting", "running", "stopping", "stopped"] }, { type: "string" }],
    },
    VoiceOptions: {
      type: "object",
      additionalProperties: false,
      properties: {
        speech_url: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] },
        wait_for: { type: "string", maxLength: 1 },
        barge_in: { type: "boolean" },
        tries: { type: "integer", minimum: 1 },
        time_gap: { type: "integer", minimum: 0 },
      },
    },
  },
  errors: {
    invalid: [
      {
        when: ["account"],
        status: 200,
        body: { result: null, error: { fault: "Fault", faultCode: 8002, faultString: "{message}" }, id: null },
      },
      { when: ["conversations"], status: 400, body: { success: false, reason: "{message}" } },
      { when: ["optouts"], status: 400, body: { status: { code: 400, reason: "{message}" } } },
      { status: 400, body: { status_code: 400, reason: "{message}" } },
    ],
    unauthorized: [
      { when: ["account", "conversations"], status: 401, contentType: "text/plain", body: "Unauthorized" },
      { when: ["optouts"], status: 401, body: { status: { code: 401, reason: "Owner ID not valid." } } },
      { status: 401, body: { status_code: 401, reason: "Unauthorized" } },
    ],
    notFound: [
      {
        when: ["account"],
        status: 200,
        body: {
          result: null,
          error: { fault: "NoSuchFunction", faultCode: -32601, faultString: "{message}" },
          id: null,
        },
      },
      {
        when: ["conversations"],
        status: 404,
        contentType: "text/html",
        body: "<html><head><title>404 - No Such Resource</title></head></html>",
      },
      { when: ["optouts"], status: 404, body: { status: { code: 404, reason: "Not Found" } } },
      { status: 404, body: { status_code: 404, reason: "Not Found" } },
    ],
  },
  credentials: {
    bearerAuth: { in: "header", name: "authorization", prefix: "Bearer" },
    basicAuth: { in: "header", name: "authorization", prefix: "Basic" },
  },
  rules: {
    sendMessage: {
      tag: "conversations",
      path: { conversation_key: { type: "string" } },
      body: { required: true, types: ["application/json"], schema: { $ref: "#/definitions/OutboundMessage" } },
      replies: {
        "200": {
          type: "application/json",
          example: {
            message_version: "20110921",
            message_type: "user_message",
            timestamp: "2016-03-22 11:50:23.000000",
            routing_metadata: { endpoint_name: "default" },
            helper_metadata: {
              go: {
                conversation_key: "conv-key-0001",
                conversation_type: "http_api_nostream",
                user_account: "acc-key-0001",
              },
            },
            message_id: "60c48289d8d94e42ab804159acce42d4",
            in_reply_to: null,
            provider: null,
            session_event: null,
            content: "Hello!",
            transport_metadata: {},
            group: null,
            to_addr_type: null,
            from_addr_type: null,
            from_addr: null,
            transport_name: null,
            transport_type: null,
            to_addr: "+27761234567",
          },
        },
        "400": {
          type: "application/json",
          example: { success: false, reason: "Recipient with msisdn +12345 has opted out" },
        },
        "401": { type: "text/plain", example: "Unauthorized" },
        "403": {
          type: "text/html",
          example:
            "<html>\n  <head><title>403 - Forbidden</title></head>\n  <body>\n    <h1>Forbidden</h1>\n    <p>Too many concurrent connections</p>\n  </body>\n</html>\n",
        },
        "404": { type: "text/html", example: "<html><head><title>404 - No Such Resource</title></head></html>" },
      },
    },
    fireConversationMetrics: {
      tag: "conversations",
      path: { conversation_key: { type: "string" } },
      body: {
        required: true,
        types: ["application/json"],
        schema: { type: "array", items: { $ref: "#/definitions/ConversationMetric" } },
      },
      replies: {
        "200": { type: "application/json", example: { success: true, reason: "Metrics published" } },
        "400": {
          type: "application/json",
          example: { success: false, reason: "'unknown' is not a valid aggregate." },
        },
        "401": { type: "text/plain", example: "Unauthorized" },
        "403": {
          type: "text/html",
          example:
            "<html>\n  <head><title>403 - Forbidden</title></head>\n  <body>\n    <h1>Forbidden</h1>\n    <p>Too many concurrent connections</p>\n  </body>\n</html>\n",
        },
        "404": { type: "text/html", example: "<html><head><title>404 - No Such Resource</title></head></html>" },
      },
    },
    sendStreamingMessage: {
      tag: "conversations",
      path: { conversation_key: { type: "string" } },
      body: { required: true, types: ["application/json"], schema: { $ref: "#/definitions/OutboundMessage" } },
      replies: {
        "200": {
          type: "application/json",
          example: {
            message_version: "20110921",
            message_type: "user_message",
            timestamp: "2016-03-22 11:50:23.000000",
            routing_metadata: { endpoint_name: "default" },
            helper_metadata: {
              go: {
                conversation_key: "conv-key-0001",
                conversation_type: "http_api",
                user_account: "acc-key-0001",
              },
            },
            message_id: "60c48289d8d94e42ab804159acce42d4",
            in_reply_to: null,
            provider: null,
            session_event: null,
            content: "Hello!",
            transport_metadata: {},
            group: null,
            to_addr_type: null,
            from_addr_type: null,
            from_addr: null,
            transport_name: null,
            transport_type: null,
            to_addr: "+27761234567",
          },
        },
        "400": {
          type: "application/json",
          example: { success: false, reason: "Recipient with msisdn +12345 has opted out" },
        },
        "401": { type: "text/plain", example: "Unauthorized" },
        "403": {
          type: "text/html",
          example:
            "<html>\n  <head><title>403 - Forbidden</title></head>\n  <body>\n    <h1>Forbidden</h1>\n    <p>Too many concurrent connections</p>\n  </body>\n</html>\n",
        },
        "404": { type: "text/html", example: "<html><head><title>404 - No Such Resource</title></head></html>" },
      },
    },
    streamMessages: {
      tag: "conversations",
      path: { conversation_key: { type: "string" } },
      replies: {
        "200": {
          type: "application/json",
          example: {
            message_version: "20110921",
            message_type: "user_message",
            timestamp: "2016-03-22 11:50:23.000000",
            routing_metadata: { endpoint_name: "default" },
            helper_metadata: {
              go: {
                conversation_key: "conv-key-0001",
                conversation_type: "http_api",
                user_account: "acc-key-0001",
              },
            },
            message_id: "59b37288d8d94e42ab804158bdbf53e5",
            in_reply_to: null,
            provider: null,
            session_event: null,
            content: "in 0",
            transport_metadata: {},
            group: null,
            to_addr_type: null,
            from_addr_type: null,
            from_addr: "+41791234567",
            transport_name: "sphex",
            transport_type: "sms",
            to_addr: "9292",
          },
          lines: true,
        },
        "401": { type: "text/plain", example: "Unauthorized" },
        "403": {
          type: "text/html",
          example:
            "<html>\n  <head><title>403 - Forbidden</title></head>\n  <body>\n    <h1>Forbidden</h1>\n    <p>Too many concurrent connections</p>\n  </body>\n</html>\n",
        },
        "404": { type: "text/html", example: "<html><head><title>404 - No Such Resource</title></head></html>" },
      },
    },
    streamEvents: {
      tag: "conversations",
      path: { conversation_key: { type: "string" } },
      replies: {
        "200": {
          type: "application/json",
          example: {
            message_type: "event",
            event_id: "b04ec322fc1c4819bc3f28e6e0c69de6",
            event_type: "ack",
            user_message_id: "60c48289d8d94e42ab804159acce42d4",
            helper_metadata: {},
            timestamp: "2014-10-28 16:19:37.485612",
            sent_message_id: "external-id",
          },
          lines: true,
        },
        "401": { type: "text/plain", example: "Unauthorized" },
        "403": {
          type: "text/html",
          example:
            "<html>\n  <head><title>403 - Forbidden</title></head>\n  <body>\n    <h1>Forbidden</h1>\n    <p>Too many concurrent connections</p>\n  </body>\n</html>\n",
        },
        "404": { type: "text/html", example: "<html><head><title>404 - No Such Resource</title></head></html>" },
      },
    },
    fireStreamingConversationMetrics: {
      tag: "conversations",
      path: { conversation_key: { type: "string" } },
      body: {
        required: true,
        types: ["application/json"],
        schema: { type: "array", items: { $ref: "#/definitions/ConversationMetric" } },
      },
      replies: {
        "200": { type: "application/json", example: { success: true, reason: "Metrics published" } },
        "400": {
          type: "application/json",
          example: { success: false, reason: "'unknown' is not a valid aggregate." },
        },
        "401": { type: "text/plain", example: "Unauthorized" },
        "403": {
          type: "text/html",
          example:
            "<html>\n  <head><title>403 - Forbidden</title></head>\n  <body>\n    <h1>Forbidden</h1>\n    <p>Too many concurrent connections</p>\n  </body>\n</html>\n",
        },
        "404": { type: "text/html", example: "<html><head><title>404 - No Such Resource</title></head></html>" },
      },
    },
    listCampaigns: {
      tag: "account",
      body: {
        required: true,
        types: ["application/json"],
        schema: {
          type: "object",
          required: ["jsonrpc", "id", "method", "params"],
          additionalProperties: false,
          properties: {
            jsonrpc: { type: "string", const: "2.0" },
            id: { type: "integer", const: 0 },
            method: { type: "string", const: "campaigns" },
            params: { type: "array", maxItems: 0 },
          },
        },
      },
      replies: {
        "200": {
          type: "application/json",
          example: { result: [{ key: "acc-key-0001", name: "Your Campaign" }], error: null, id: null },
        },
        "401": { type: "text/plain", example: "Unauthorized" },
        "403": { type: "text/plain", example: "403 Forbidden" },
        "500": { type: "text/html", example: "<html><head><title>500 - Internal Server Error</title></head></html>" },
      },
    },
    listConversations: {
      tag: "account",
      body: {
        required: true,
        types: ["application/json"],
        schema: {
          type: "object",
          required: ["jsonrpc", "id", "method", "params"],
          additionalProperties: false,
          properties: {
            jsonrpc: { type: "string", const: "2.0" },
            id: { type: "integer", const: 0 },
            method: { type: "string", const: "conversations" },
            params: { type: "array", minItems: 1, maxItems: 1, prefixItems: [{ $ref: "#/definitions/CampaignId" }] },
          },
        },
      },
      replies: {
        "200": {
          type: "application/json",
          example: {
            result: [
              {
                uuid: "conv-1",
                type: "dialogue",
                status: "running",
                name: "Test Dialogue",
                description: "Small dialogue for testing",
                endpoints: [{ uuid: "CONVERSATION:dialogue:conv-1::default", name: "default" }],
              },
            ],
            error: null,
            id: null,
          },
        },
        "401": { type: "text/plain", example: "Unauthorized" },
        "403": { type: "text/plain", example: "403 Forbidden" },
        "500": { type: "text/html", example: "<html><head><title>500 - Internal Server Error</title></head></html>" },
      },
    },
    listChannels: {
      tag: "account",
      body: {
        required: true,
        types: ["application/json"],
        schema: {
          type: "object",
          required: ["jsonrpc", "id", "method", "params"],
          additionalProperties: false,
          properties: {
            jsonrpc: { type: "string", const: "2.0" },
            id: { type: "integer", const: 0 },
            method: { type: "string", const: "channels" },
            params: { type: "array", minItems: 1, maxItems: 1, prefixItems: [{ $ref: "#/definitions/CampaignId" }] },
          },
        },
      },
      replies: {
        "200": {
          type: "application/json",
          example: {
            result: [
              {
                uuid: "pool:tag1",
                tag: ["pool", "tag1"],
                name: "tag1",
                description: "Pool: tag1",
                endpoints: [{ uuid: "TRANSPORT_TAG:pool:tag1::default", name: "default" }],
              },
            ],
            error: null,
            id: null,
          },
        },
        "401": { type: "text/plain", example: "Unauthorized" },
        "403": { type: "text/plain", example: "403 Forbidden" },
        "500": { type: "text/html", example: "<html><head><title>500 - Internal Server Error</title></head></html>" },
      },
    },
    listRouters: {
      tag: "account",
      body: {
        required: true,
        types: ["application/json"],
        schema: {
          type: "object",
          required: ["jsonrpc", "id", "method", "params"],
          additionalProperties: false,
          properties: {
            jsonrpc: { type: "string", const: "2.0" },
            id: { type: "integer", const: 0 },
            method: { type: "string", const: "routers" },
            params: { type: "array", minItems: 1, maxItems: 1, prefixItems: [{ $ref: "#/definitions/CampaignId" }] },
          },
        },
      },
      replies: {
        "200": {
          type: "application/json",
          example: {
            result: [
              {
                uuid: "rtr-1",
                type: "keyword",
                status: "running",
                name: "Keywords for my app",
                description: "Keyword router for my app",
                channel_endpoints: [{ uuid: "ROUTER:keyword:rtr-1:INBOUND::default", name: "default" }],
                conversation_endpoints: [
                  { uuid: "ROUTER:keyword:rtr-1:OUTBOUND::default", name: "default" },
                  { uuid: "ROUTER:keyword:rtr-1:OUTBOUND::keyword_two", name: "keyword_two" },
                  { uuid: "ROUTER:keyword:rtr-1:OUTBOUND::keyword_one", name: "keyword_one" },
                ],
              },
            ],
            error: null,
            id: null,
          },
        },
        "401": { type: "text/plain", example: "Unauthorized" },
        "403": { type: "text/plain", example: "403 Forbidden" },
        "500": { type: "text/html", example: "<html><head><title>500 - Internal Server Error</title></head></html>" },
      },
    },
    listRoutingEntries: {
      tag: "account",
      body: {
        required: true,
        types: ["application/json"],
        schema: {
          type: "object",
          required: ["jsonrpc", "id", "method", "params"],
          additionalProperties: false,
          properties: {
            jsonrpc: { type: "string", const: "2.0" },
            id: { type: "integer", const: 0 },
            method: { type: "string", const: "routing_entries" },
            params: { type: "array", minItems: 1, maxItems: 1, prefixItems: [{ $ref: "#/definitions/CampaignId" }] },
          },
        },
      },
      replies: {
        "200": {
          type: "application/json",
          example: {
            result: [
              {
                source: { uuid: "TRANSPORT_TAG:tagpool:tagname::default" },
                target: { uuid: "CONVERSATION:conv_type:conv-id-1::default" },
              },
            ],
            error: null,
            id: null,
          },
        },
        "401": { type: "text/plain", example: "Unauthorized" },
        "403": { type: "text/plain", example: "403 Forbidden" },
        "500": { type: "text/html", example: "<html><head><title>500 - Internal Server Error</title></head></html>" },
      },
    },
    getRoutingTable: {
      tag: "account",
      body: {
        required: true,
        types: ["application/json"],
        schema: {
          type: "object",
          required: ["jsonrpc", "id", "method", "params"],
          additionalProperties: false,
          properties: {
            jsonrpc: { type: "string", const: "2.0" },
            id: { type: "integer", const: 0 },
            method: { type: "string", const: "routing_table" },
            params: { type: "array", minItems: 1, maxItems: 1, prefixItems: [{ $ref: "#/definitions/CampaignId" }] },
          },
        },
      },
      replies: {
        "200": {
          type: "application/json",
          example: {
            result: {
              channels: [
                {
                  uuid: "channel-uuid-1",
                  tag: ["tagpool", "tagname"],
                  name: "A nice name",
                  description: "Tagpool: Tagname",
                  endpoints: [{ uuid: "TRANSPORT_TAG:tagpool:tagname::default", name: "default" }],
                },
              ],
              routers: [
                {
                  uuid: "rtr-1",
                  type: "keyword",
                  status: "running",
                  name: "Keywords for my app",
                  description: "Keyword router for my app",
                  channel_endpoints: [{ uuid: "ROUTER:keyword:rtr-1:INBOUND::default", name: "default" }],
                  conversation_endpoints: [
                    { uuid: "ROUTER:keyword:rtr-1:OUTBOUND::default", name: "default" },
                    { uuid: "ROUTER:keyword:rtr-1:OUTBOUND::keyword_two", name: "keyword_two" },
                    { uuid: "ROUTER:keyword:rtr-1:OUTBOUND::keyword_one", name: "keyword_one" },
                  ],
                },
              ],
              conversations: [
                {
                  uuid: "conv-1",
                  type: "dialogue",
                  status: "running",
                  name: "Test Dialogue",
                  description: "Small dialogue for testing",
                  endpoints: [{ uuid: "CONVERSATION:dialogue:conv-1::default", name: "default" }],
                },
              ],
              routing_entries: [
                {
                  source: { uuid: "TRANSPORT_TAG:tagpool:tagname::default" },
                  target: { uuid: "CONVERSATION:conv_type:conv-id-1::default" },
                },
              ],
            },
            error: null,
            id: null,
          },
        },
        "401": { type: "text/plain", example: "Unauthorized" },
        "403": { type: "text/plain", example: "403 Forbidden" },
        "500": { type: "text/html", example: "<html><head><title>500 - Internal Server Error</title></head></html>" },
      },
    },
    updateRoutingTable: {
      tag: "account",
      body: {
        required: true,
        types: ["application/json"],
        schema: {
          type: "object",
          required: ["jsonrpc", "id", "method", "params"],
          additionalProperties: false,
          properties: {
            jsonrpc: { type: "string", const: "2.0" },
            id: { type: "integer", const: 0 },
            method: { type: "string", const: "update_routing_table" },
            params: {
              type: "array",
              minItems: 2,
              maxItems: 2,
              prefixItems: [{ $ref: "#/definitions/CampaignId" }, { $ref: "#/definitions/RoutingTable" }],
            },
          },
        },
      },
      replies: {
        "200": { type: "application/json", example: { result: null, error: null, id: null } },
        "401": { type: "text/plain", example: "Unauthorized" },
        "403": { type: "text/plain", example: "403 Forbidden" },
        "500": { type: "text/html", example: "<html><head><title>500 - Internal Server Error</title></head></html>" },
      },
    },
    getDialoguePoll: {
      tag: "account",
      body: {
        required: true,
        types: ["application/json"],
        schema: {
          type: "object",
          required: ["jsonrpc", "id", "method", "params"],
          additionalProperties: false,
          properties: {
            jsonrpc: { type: "string", const: "2.0" },
            id: { type: "integer", const: 0 },
            method: { type: "string", const: "conversation.dialogue.get_poll" },
            params: {
              type: "array",
              minItems: 2,
              maxItems: 3,
              prefixItems: [
                { $ref: "#/definitions/CampaignId" },
                { $ref: "#/definitions/DialogueKey" },
                { type: ["object", "null"], additionalProperties: false },
              ],
            },
          },
        },
      },
      replies: {
        "200": { type: "application/json", example: { result: { poll: { foo: "bar" } }, error: null, id: null } },
        "401": { type: "text/plain", example: "Unauthorized" },
        "403": { type: "text/plain", example: "403 Forbidden" },
        "500": { type: "text/html", example: "<html><head><title>500 - Internal Server Error</title></head></html>" },
      },
    },
    saveDialoguePoll: {
      tag: "account",
      body: {
        required: true,
        types: ["application/json"],
        schema: {
          type: "object",
          required: ["jsonrpc", "id", "method", "params"],
          additionalProperties: false,
          properties: {
            jsonrpc: { type: "string", const: "2.0" },
            id: { type: "integer", const: 0 },
            method: { type: "string", const: "conversation.dialogue.save_poll" },
            params: {
              type: "array",
              minItems: 3,
              maxItems: 3,
              prefixItems: [
                { $ref: "#/definitions/CampaignId" },
                { $ref: "#/definitions/DialogueKey" },
                { $ref: "#/definitions/DialoguePoll" },
              ],
            },
          },
        },
      },
      replies: {
        "200": { type: "application/json", example: { result: { saved: true }, error: null, id: null } },
        "401": { type: "text/plain", example: "Unauthorized" },
        "403": { type: "text/plain", example: "403 Forbidden" },
        "500": { type: "text/html", example: "<html><head><title>500 - Internal Server Error</title></head></html>" },
      },
    },
    listRpcMethods: {
      tag: "account",
      body: {
        required: true,
        types: ["application/json"],
        schema: {
          type: "object",
          required: ["jsonrpc", "id", "method", "params"],
          additionalProperties: false,
          properties: {
            jsonrpc: { type: "string", const: "2.0" },
            id: { type: "integer", const: 0 },
            method: { type: "string", const: "system.listMethods" },
            params: { type: "array", maxItems: 0 },
          },
        },
      },
      replies: {
        "200": {
          type: "application/json",
          example: {
            result: [
              "campaigns",
              "channels",
              "conversation.dialogue.get_poll",
              "conversation.dialogue.save_poll",
              "conversations",
              "routers",
              "routing_entries",
              "routing_table",
              "system.listMethods",
              "system.methodHelp",
              "system.methodSignature",
              "update_routing_table",
            ],
            error: null,
            id: null,
          },
        },
        "401": { type: "text/plain", example: "Unauthorized" },
        "403": { type: "text/plain", example: "403 Forbidden" },
        "500": { type: "text/html", example: "<html><head><title>500 - Internal Server Error</title></head></html>" },
      },
    },
    getRpcMethodHelp: {
      tag: "account",
      body: {
        required: true,
        types: ["application/json"],
        schema: {
          type: "object",
          required: ["jsonrpc", "id", "method", "params"],
          additionalProperties: false,
          properties: {
            jsonrpc: { type: "string", const: "2.0" },
            id: { type: "integer", const: 0 },
            method: { type: "string", const: "system.methodHelp" },
            params: { type: "array", minItems: 1, maxItems: 1, prefixItems: [{ type: "string" }] },
          },
        },
      },
      replies: {
        "200": {
          type: "application/json",
          example: {
            result: "List the campaigns a user has access to.\n\n:rtype List:\n    List of campaigns.",
            error: null,
            id: null,
          },
        },
        "401": { type: "text/plain", example: "Unauthorized" },
        "403": { type: "text/plain", example: "403 Forbidden" },
        "500": { type: "text/html", example: "<html><head><title>500 - Internal Server Error</title></head></html>" },
      },
    },
    getRpcMethodSignature: {
      tag: "account",
      body: {
        required: true,
        types: ["application/json"],
        schema: {
          type: "object",
          required: ["jsonrpc", "id", "method", "params"],
          additionalProperties: false,
          properties: {
            jsonrpc: { type: "string", const: "2.0" },
            id: { type: "integer", const: 0 },
            method: { type: "string", const: "system.methodSignature" },
            params: { type: "array", minItems: 1, maxItems: 1, prefixItems: [{ type: "string" }] },
          },
        },
      },
      replies: {
        "200": { type: "application/json", example: { result: [["array"]], error: null, id: null } },
        "401": { type: "text/plain", example: "Unauthorized" },
        "403": { type: "text/plain", example: "403 Forbidden" },
        "500": { type: "text/html", example: "<html><head><title>500 - Internal Server Error</title></head></html>" },
      },
    },
    listContacts: {
      tag: "contacts",
      query: {
        cursor: { schema: { type: "string" } },
        max_results: { schema: { type: "integer", minimum: 1 } },
        query: { schema: { $ref: "#/definitions/ContactQuery" } },
        stream: { schema: { type: "boolean", const: false } },
      },
      replies: {
        "200": {
          type: "application/json",
          example: {
            cursor: "o1498401p05p4o3nn6929204nn1r955p",
            data: [
              {
                key: "b1498401c05c4b3aa6929204aa1e955c",
                $VERSION: 2,
                user_account: "acc-key-0001",
                created_at: "2014-07-25 12:44:11.159151",
                name: "Arthur",
                surname: "of Camelot",
                groups: [],
                msisdn: "+15556483",
                twitter_handle: null,
                bbm_pin: null,
                mxit_id: null,
                dob: null,
                facebook_id: null,
                wechat_id: null,
                email_address: null,
                gtalk_id: null,
                extra: { quest: "Grail" },
                subscription: {},
              },
            ],
          },
        },
        "400": {
          type: "application/json",
          example: { status_code: 400, reason: "Riak error, possible invalid cursor: u'bad-id'" },
        },
        "401": { type: "application/json", example: { status_code: 401, reason: "Unauthorized" } },
        "403": { type: "application/json", example: { status_code: 403, reason: "Forbidden" } },
        "500": { type: "application/json", example: { status_code: 500, reason: "Failed to retrieve objects." } },
      },
      last: null,
    },
    createContact: {
      tag: "contacts",
      body: { required: true, types: ["application/json"], schema: { $ref: "#/definitions/NewContact" } },
      replies: {
        "200": {
          type: "application/json",
          example: {
            key: "b1498401c05c4b3aa6929204aa1e955c",
            $VERSION: 2,
            user_account: "acc-key-0001",
            created_at: "2014-07-25 12:44:11.159151",
            name: "Arthur",
            surname: "of Camelot",
            groups: [],
            msisdn: "+15556483",
            twitter_handle: null,
            bbm_pin: null,
            mxit_id: null,
            dob: null,
            facebook_id: null,
            wechat_id: null,
            email_address: null,
            gtalk_id: null,
            extra: { quest: "Grail" },
            subscription: {},
          },
        },
        "400": {
          type: "application/json",
          example: { status_code: 400, reason: "Invalid contact fields: not_the_field, unknown_field" },
        },
        "401": { type: "application/json", example: { status_code: 401, reason: "Unauthorized" } },
        "403": { type: "application/json", example: { status_code: 403, reason: "Forbidden" } },
        "500": { type: "application/json", example: { status_code: 500, reason: "Failed to create object." } },
      },
    },
    findContact: {
      tag: "contacts",
      query: { query: { schema: { $ref: "#/definitions/ContactQuery" }, required: true } },
      replies: {
        "200": {
          type: "application/json",
          example: {
            cursor: null,
            data: [
              {
                key: "b1498401c05c4b3aa6929204aa1e955c",
                $VERSION: 2,
                user_account: "acc-key-0001",
                created_at: "2014-07-25 12:44:11.159151",
                name: "Arthur",
                surname: "of Camelot",
                groups: [],
                msisdn: "+15556483",
                twitter_handle: null,
                bbm_pin: null,
                mxit_id: null,
                dob: null,
                facebook_id: null,
                wechat_id: null,
                email_address: null,
                gtalk_id: null,
                extra: { quest: "Grail" },
                subscription: {},
              },
            ],
          },
        },
        "400": {
          type: "application/json",
          example: { status_code: 400, reason: "Object u'Contact with msisdn +12345' not found." },
        },
        "401": { type: "application/json", example: { status_code: 401, reason: "Unauthorized" } },
        "403": { type: "application/json", example: { status_code: 403, reason: "Forbidden" } },
        "500": { type: "application/json", example: { status_code: 500, reason: "Failed to retrieve objects." } },
      },
    },
    streamContacts: {
      tag: "contacts",
      query: { stream: { schema: { type: "boolean", const: true }, required: true } },
      replies: {
        "200": {
          type: "application/json",
          example: {
            key: "b1498401c05c4b3aa6929204aa1e955c",
            $VERSION: 2,
            user_account: "acc-key-0001",
            created_at: "2014-07-25 12:44:11.159151",
            name: "Arthur",
            surname: "of Camelot",
            groups: [],
            msisdn: "+15556483",
            twitter_handle: null,
            bbm_pin: null,
            mxit_id: null,
            dob: null,
            facebook_id: null,
            wechat_id: null,
            email_address: null,
            gtalk_id: null,
            extra: { quest: "Grail" },
            subscription: {},
          },
          lines: true,
        },
        "400": { type: "application/json", example: { status_code: 400, reason: "query parameter not supported" } },
        "401": { type: "application/json", example: { status_code: 401, reason: "Unauthorized" } },
        "403": { type: "application/json", example: { status_code: 403, reason: "Forbidden" } },
        "500": { type: "application/json", example: { status_code: 500, reason: "Failed to retrieve objects." } },
      },
    },
    getContact: {
      tag: "contacts",
      path: { contact_key: { type: "string" } },
      replies: {
        "200": {
          type: "application/json",
          example: {
            key: "b1498401c05c4b3aa6929204aa1e955c",
            $VERSION: 2,
            user_account: "acc-key-0001",
            created_at: "2014-07-25 12:44:11.159151",
            name: "Arthur",
            surname: "of Camelot",
            groups: [],
            msisdn: "+15556483",
            twitter_handle: null,
            bbm_pin: null,
            mxit_id: null,
            dob: null,
            facebook_id: null,
            wechat_id: null,
            email_address: null,
            gtalk_id: null,
            extra: { quest: "Grail" },
            subscription: {},
          },
        },
        "401": { type: "application/json", example: { status_code: 401, reason: "Unauthorized" } },
        "403": { type: "application/json", example: { status_code: 403, reason: "Forbidden" } },
        "404": { type: "application/json", example: { status_code: 404, reason: "Contact 'bad-key' not found." } },
        "500": { type: "application/json", example: { status_code: 500, reason: "Failed to retrieve 'key'" } },
      },
    },
    updateContact: {
      tag: "contacts",
      path: { contact_key: { type: "string" } },
      body: { required: true, types: ["application/json"], schema: { $ref: "#/definitions/ContactChanges" } },
      replies: {
        "200": {
          type: "application/json",
          example: {
            key: "b1498401c05c4b3aa6929204aa1e955c",
            $VERSION: 2,
            user_account: "acc-key-0001",
            created_at: "2014-07-25 12:44:11.159151",
            name: "Arthur",
            surname: "Pendragon",
            groups: [],
            msisdn: "+15556483",
            twitter_handle: null,
            bbm_pin: null,
            mxit_id: null,
            dob: null,
            facebook_id: null,
            wechat_id: null,
            email_address: null,
            gtalk_id: null,
            extra: { quest: "Grail" },
            subscription: {},
          },
        },
        "400": {
          type: "application/json",
          example: { status_code: 400, reason: "Invalid contact fields: not_the_field, unknown_field" },
        },
        "401": { type: "application/json", example: { status_code: 401, reason: "Unauthorized" } },
        "403": { type: "application/json", example: { status_code: 403, reason: "Forbidden" } },
        "404": { type: "application/json", example: { status_code: 404, reason: "Contact 'bad-key' not found." } },
        "500": { type: "application/json", example: { status_code: 500, reason: "Failed to retrieve 'key'" } },
      },
    },
    deleteContact: {
      tag: "contacts",
      path: { contact_key: { type: "string" } },
      replies: {
        "200": {
          type: "application/json",
          example: {
            key: "b1498401c05c4b3aa6929204aa1e955c",
            $VERSION: 2,
            user_account: "acc-key-0001",
            created_at: "2014-07-25 12:44:11.159151",
            name: "Arthur",
            surname: "of Camelot",
            groups: [],
            msisdn: "+15556483",
            twitter_handle: null,
            bbm_pin: null,
            mxit_id: null,
            dob: null,
            facebook_id: null,
            wechat_id: null,
            email_address: null,
            gtalk_id: null,
            extra: { quest: "Grail" },
            subscription: {},
          },
        },
        "401": { type: "application/json", example: { status_code: 401, reason: "Unauthorized" } },
        "403": { type: "application/json", example: { status_code: 403, reason: "Forbidden" } },
        "404": { type: "application/json", example: { status_code: 404, reason: "Contact 'bad-key' not found." } },
        "500": { type: "application/json", example: { status_code: 500, reason: "Failed to retrieve 'key'" } },
      },
    },
    listGroups: {
      tag: "contacts",
      query: {
        cursor: { schema: { type: "string" } },
        max_results: { schema: { type: "integer", minimum: 1 } },
        stream: { schema: { type: "boolean", const: false } },
      },
      replies: {
        "200": {
          type: "application/json",
          example: {
            cursor: null,
            data: [
              {
                key: "d5c6c9d6b4c64a7d8f3a1c7f2b1e0a11",
                $VERSION: null,
                user_account: "acc-key-0001",
                created_at: "2014-07-25 12:44:11.159151",
                name: "Bob",
                query: null,
              },
            ],
          },
        },
        "400": {
          type: "application/json",
          example: { status_code: 400, reason: "Riak error, possible invalid cursor: u'bad-id'" },
        },
        "401": { type: "application/json", example: { status_code: 401, reason: "Unauthorized" } },
        "403": { type: "application/json", example: { status_code: 403, reason: "Forbidden" } },
        "500": { type: "application/json", example: { status_code: 500, reason: "Failed to retrieve objects." } },
      },
      last: null,
    },
    createGroup: {
      tag: "contacts",
      body: { required: true, types: ["application/json"], schema: { $ref: "#/definitions/NewGroup" } },
      replies: {
        "200": {
          type: "application/json",
          example: {
            key: "d5c6c9d6b4c64a7d8f3a1c7f2b1e0a11",
            $VERSION: null,
            user_account: "acc-key-0001",
            created_at: "2014-07-25 12:44:11.159151",
            name: "Bob",
            query: null,
          },
        },
        "400": { type: "application/json", example: { status_code: 400, reason: "Invalid group fields: key" } },
        "401": { type: "application/json", example: { status_code: 401, reason: "Unauthorized" } },
        "403": { type: "application/json", example: { status_code: 403, reason: "Forbidden" } },
        "500": { type: "application/json", example: { status_code: 500, reason: "Failed to create object." } },
      },
    },
    streamGroups: {
      tag: "contacts",
      query: { stream: { schema: { type: "boolean", const: true }, required: true } },
      replies: {
        "200": {
          type: "application/json",
          example: {
            key: "d5c6c9d6b4c64a7d8f3a1c7f2b1e0a11",
            $VERSION: null,
            user_account: "acc-key-0001",
            created_at: "2014-07-25 12:44:11.159151",
            name: "Bob",
            query: null,
          },
          lines: true,
        },
        "400": { type: "application/json", example: { status_code: 400, reason: "query parameter not supported" } },
        "401": { type: "application/json", example: { status_code: 401, reason: "Unauthorized" } },
        "403": { type: "application/json", example: { status_code: 403, reason: "Forbidden" } },
        "500": { type: "application/json", example: { status_code: 500, reason: "Failed to retrieve objects." } },
      },
    },
    getGroup: {
      tag: "contacts",
      path: { group_key: { type: "string" } },
      replies: {
        "200": {
          type: "application/json",
          example: {
            key: "d5c6c9d6b4c64a7d8f3a1c7f2b1e0a11",
            $VERSION: null,
            user_account: "acc-key-0001",
            created_at: "2014-07-25 12:44:11.159151",
            name: "Bob",
            query: null,
          },
        },
        "401": { type: "application/json", example: { status_code: 401, reason: "Unauthorized" } },
        "403": { type: "application/json", example: { status_code: 403, reason: "Forbidden" } },
        "404": { type: "application/json", example: { status_code: 404, reason: "Group 'bad-group' not found." } },
        "500": { type: "application/json", example: { status_code: 500, reason: "Failed to retrieve 'key'" } },
      },
    },
    updateGroup: {
      tag: "contacts",
      path: { group_key: { type: "string" } },
      body: { required: true, types: ["application/json"], schema: { $ref: "#/definitions/GroupChanges" } },
      replies: {
        "200": {
          type: "application/json",
          example: {
            key: "d5c6c9d6b4c64a7d8f3a1c7f2b1e0a11",
            $VERSION: null,
            user_account: "acc-key-0001",
            created_at: "2014-07-25 12:44:11.159151",
            name: "Susan",
            query: null,
          },
        },
        "400": { type: "application/json", example: { status_code: 400, reason: "Invalid group fields: key" } },
        "401": { type: "application/json", example: { status_code: 401, reason: "Unauthorized" } },
        "403": { type: "application/json", example: { status_code: 403, reason: "Forbidden" } },
        "404": { type: "application/json", example: { status_code: 404, reason: "Group 'bad-group' not found." } },
        "500": { type: "application/json", example: { status_code: 500, reason: "Failed to retrieve 'key'" } },
      },
    },
    deleteGroup: {
      tag: "contacts",
      path: { group_key: { type: "string" } },
      replies: {
        "200": {
          type: "application/json",
          example: {
            key: "d5c6c9d6b4c64a7d8f3a1c7f2b1e0a11",
            $VERSION: null,
            user_account: "acc-key-0001",
            created_at: "2014-07-25 12:44:11.159151",
            name: "Bob",
            query: null,
          },
        },
        "401": { type: "application/json", example: { status_code: 401, reason: "Unauthorized" } },
        "403": { type: "application/json", example: { status_code: 403, reason: "Forbidden" } },
        "404": { type: "application/json", example: { status_code: 404, reason: "Group 'bad-group' not found." } },
        "500": { type: "application/json", example: { status_code: 500, reason: "Failed to retrieve 'key'" } },
      },
    },
    listGroupContacts: {
      tag: "contacts",
      path: { group_key: { type: "string" } },
      query: {
        cursor: { schema: { type: "string" } },
        max_results: { schema: { type: "integer", minimum: 1 } },
        stream: { schema: { type: "boolean", const: false } },
      },
      replies: {
        "200": {
          type: "application/json",
          example: {
            cursor: "fgngvptebhcb1498401c05c4b3aa6929204aa1e955c",
            data: [
              {
                key: "b1498401c05c4b3aa6929204aa1e955c",
                $VERSION: 2,
                user_account: "acc-key-0001",
                created_at: "2014-07-25 12:44:11.159151",
                name: "Arthur",
                surname: "of Camelot",
                groups: ["d5c6c9d6b4c64a7d8f3a1c7f2b1e0a11"],
                msisdn: "+15556483",
                twitter_handle: null,
                bbm_pin: null,
                mxit_id: null,
                dob: null,
                facebook_id: null,
                wechat_id: null,
                email_address: null,
                gtalk_id: null,
                extra: { quest: "Grail" },
                subscription: {},
              },
            ],
          },
        },
        "400": { type: "application/json", example: { status_code: 400, reason: "Invalid cursor: u'foo'" } },
        "401": { type: "application/json", example: { status_code: 401, reason: "Unauthorized" } },
        "403": { type: "application/json", example: { status_code: 403, reason: "Forbidden" } },
        "500": {
          type: "application/json",
          example: { status_code: 500, reason: "Failed to retrieve contacts for group u'key'." },
        },
      },
      last: null,
    },
    streamGroupContacts: {
      tag: "contacts",
      path: { group_key: { type: "string" } },
      query: { stream: { schema: { type: "boolean", const: true }, required: true } },
      replies: {
        "200": {
          type: "application/json",
          example: {
            key: "b1498401c05c4b3aa6929204aa1e955c",
            $VERSION: 2,
            user_account: "acc-key-0001",
            created_at: "2014-07-25 12:44:11.159151",
            name: "Arthur",
            surname: "of Camelot",
            groups: ["d5c6c9d6b4c64a7d8f3a1c7f2b1e0a11"],
            msisdn: "+15556483",
            twitter_handle: null,
            bbm_pin: null,
            mxit_id: null,
            dob: null,
            facebook_id: null,
            wechat_id: null,
            email_address: null,
            gtalk_id: null,
            extra: { quest: "Grail" },
            subscription: {},
          },
          lines: true,
        },
        "400": { type: "application/json", example: { status_code: 400, reason: "query parameter not supported" } },
        "401": { type: "application/json", example: { status_code: 401, reason: "Unauthorized" } },
        "403": { type: "application/json", example: { status_code: 403, reason: "Forbidden" } },
        "500": {
          type: "application/json",
          example: { status_code: 500, reason: "Failed to retrieve contacts for group u'key'." },
        },
      },
    },
    getMetrics: {
      tag: "metrics",
      query: {
        m: { schema: { type: "array", items: { type: "string", pattern: "\\.(avg|sum|max|min|last)$" } } },
        from: { schema: { type: "string" } },
        until: { schema: { type: "string" } },
        interval: {
          schema: {
            type: "string",
            pattern: "^\\d*[1-9]\\d*(s|seconds?|mins?|minutes?|h|hours?|d|days?|w|weeks?|mon|months?|y|years?)$",
          },
        },
        nulls: { schema: { type: "string", enum: ["zeroize", "omit", "keep"] } },
        align_to_from: { schema: { type: "boolean" } },
      },
      replies: {
        "200": {
          type: "application/json",
          example: {
            "stores.default.total_pings.max": [
              { x: 1413936000000, y: 88916 },
              { x: 1414022400000, y: 91339 },
            ],
          },
        },
        "400": {
          type: "application/json",
          example: { status_code: 400, reason: "Aggregator 'agg' is not a valid aggregator" },
        },
        "401": { type: "application/json", example: { status_code: 401, reason: "Unauthorized" } },
        "403": { type: "application/json", example: { status_code: 403, reason: "Forbidden" } },
        "500": { type: "application/json", example: { status_code: 500, reason: "Failed to retrieve metrics." } },
      },
    },
    fireMetrics: {
      tag: "metrics",
      body: { required: true, types: ["application/json"], schema: { $ref: "#/definitions/MetricValues" } },
      replies: {
        "200": { type: "application/json", example: [{ name: "foo.last", value: 3.1415, aggregator: "last" }] },
        "400": {
          type: "application/json",
          example: { status_code: 400, reason: "Aggregator 'foo' is not a valid aggregator" },
        },
        "401": { type: "application/json", example: { status_code: 401, reason: "Unauthorized" } },
        "403": { type: "application/json", example: { status_code: 403, reason: "Forbidden" } },
        "500": { type: "application/json", example: { status_code: 500, reason: "Failed to fire metrics." } },
      },
    },
    countOptOuts: {
      tag: "optouts",
      replies: {
        "200": { type: "application/json", example: { opt_out_count: 215, status: { code: 200, reason: "OK" } } },
        "401": { type: "application/json", example: { status: { code: 401, reason: "Owner ID not valid." } } },
        "403": { type: "text/plain", example: "403 Forbidden" },
      },
    },
    getOptOut: {
      tag: "optouts",
      path: { address_type: { $ref: "#/definitions/OptOutAddressType" }, address: { type: "string" } },
      replies: {
        "200": {
          type: "application/json",
          example: {
            opt_out: { created_at: "2015-11-10 20:33:03.742409", message: null, user_account: "fxxxeee" },
            status: { code: 200, reason: "OK" },
          },
        },
        "401": { type: "application/json", example: { status: { code: 401, reason: "Owner ID not valid." } } },
        "403": { type: "text/plain", example: "403 Forbidden" },
        "404": { type: "application/json", example: { status: { code: 404, reason: "Opt out not found." } } },
      },
    },
    setOptOut: {
      tag: "optouts",
      path: { address_type: { $ref: "#/definitions/OptOutAddressType" }, address: { type: "string" } },
      replies: {
        "200": {
          type: "application/json",
          example: {
            opt_out: { created_at: "2015-11-10 20:33:03.742409", message: null, user_account: "fxxxeee" },
            status: { code: 200, reason: "OK" },
          },
        },
        "401": { type: "application/json", example: { status: { code: 401, reason: "Owner ID not valid." } } },
        "403": { type: "text/plain", example: "403 Forbidden" },
        "409": { type: "application/json", example: { status: { code: 409, reason: "Opt out already exists." } } },
      },
    },
    deleteOptOut: {
      tag: "optouts",
      path: { address_type: { $ref: "#/definitions/OptOutAddressType" }, address: { type: "string" } },
      replies: {
        "200": {
          type: "application/json",
          example: {
            opt_out: { created_at: "2015-11-10 20:33:03.742409", message: null, user_account: "fxxxeee" },
            status: { code: 200, reason: "OK" },
          },
        },
        "401": { type: "application/json", example: { status: { code: 401, reason: "Owner ID not valid." } } },
        "403": { type: "text/plain", example: "403 Forbidden" },
        "404": { type: "application/json", example: { status: { code: 404, reason: "There's nothing to delete." } } },
      },
    },
  },
};
