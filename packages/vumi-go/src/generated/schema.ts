// Generated from specs/vumi-go/ by `pnpm generate vumi-go`. Do not edit.
export interface paths {
  "/http_api_nostream/{conversation_key}/messages.json": {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Key of the conversation.
         * @example conv-key-0001
         */
        conversation_key: components["parameters"]["ConversationKey"];
      };
    };
    put: operations["sendMessage"];
  };
  "/http_api_nostream/{conversation_key}/metrics.json": {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Key of the conversation.
         * @example conv-key-0001
         */
        conversation_key: components["parameters"]["ConversationKey"];
      };
    };
    put: operations["fireConversationMetrics"];
  };
  "/http_api/{conversation_key}/messages.json": {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Key of the conversation.
         * @example conv-key-0001
         */
        conversation_key: components["parameters"]["ConversationKey"];
      };
    };
    get: operations["streamMessages"];
    put: operations["sendStreamingMessage"];
  };
  "/http_api/{conversation_key}/events.json": {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Key of the conversation.
         * @example conv-key-0001
         */
        conversation_key: components["parameters"]["ConversationKey"];
      };
    };
    get: operations["streamEvents"];
  };
  "/http_api/{conversation_key}/metrics.json": {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Key of the conversation.
         * @example conv-key-0001
         */
        conversation_key: components["parameters"]["ConversationKey"];
      };
    };
    put: operations["fireStreamingConversationMetrics"];
  };
  "/api/#listCampaigns": {
    post: operations["listCampaigns"];
  };
  "/api/#listConversations": {
    post: operations["listConversations"];
  };
  "/api/#listChannels": {
    post: operations["listChannels"];
  };
  "/api/#listRouters": {
    post: operations["listRouters"];
  };
  "/api/#listRoutingEntries": {
    post: operations["listRoutingEntries"];
  };
  "/api/#getRoutingTable": {
    post: operations["getRoutingTable"];
  };
  "/api/#updateRoutingTable": {
    post: operations["updateRoutingTable"];
  };
  "/api/#getDialoguePoll": {
    post: operations["getDialoguePoll"];
  };
  "/api/#saveDialoguePoll": {
    post: operations["saveDialoguePoll"];
  };
  "/api/#listRpcMethods": {
    post: operations["listRpcMethods"];
  };
  "/api/#getRpcMethodHelp": {
    post: operations["getRpcMethodHelp"];
  };
  "/api/#getRpcMethodSignature": {
    post: operations["getRpcMethodSignature"];
  };
  "/contacts/": {
    get: operations["listContacts"];
    post: operations["createContact"];
  };
  "/contacts/#findContact": {
    get: operations["findContact"];
  };
  "/contacts/#streamContacts": {
    get: operations["streamContacts"];
  };
  "/contacts/{contact_key}": {
    get: operations["getContact"];
    put: operations["updateContact"];
    delete: operations["deleteContact"];
  };
  "/groups/": {
    get: operations["listGroups"];
    post: operations["createGroup"];
  };
  "/groups/#streamGroups": {
    get: operations["streamGroups"];
  };
  "/groups/{group_key}": {
    get: operations["getGroup"];
    put: operations["updateGroup"];
    delete: operations["deleteGroup"];
  };
  "/groups/{group_key}/contacts": {
    get: operations["listGroupContacts"];
  };
  "/groups/{group_key}/contacts#streamGroupContacts": {
    get: operations["streamGroupContacts"];
  };
  "/metrics/": {
    get: operations["getMetrics"];
    post: operations["fireMetrics"];
  };
  "/optouts/count": {
    get: operations["countOptOuts"];
  };
  "/optouts/{address_type}/{address}": {
    parameters: {
      query?: never;
      path: {
        /**
         * @description What kind of address it is, as it is when messages are sent. The provider takes any text.
         * @example msisdn
         */
        address_type: components["schemas"]["OptOutAddressType"];
        /**
         * @description The address, written as it is when messages are sent: `+27761234567` and `27761234567` are two addresses. One with a slash cannot be given.
         * @example +27761234567
         */
        address: string;
      };
    };
    get: operations["getOptOut"];
    put: operations["setOptOut"];
    delete: operations["deleteOptOut"];
  };
}
export interface webhooks {
  onInboundMessage: {
    post: operations["onInboundMessage"];
  };
  onAck: {
    post: operations["onAck"];
  };
  onNack: {
    post: operations["onNack"];
  };
  onDeliveryReport: {
    post: operations["onDeliveryReport"];
  };
}
export interface components {
  schemas: {
    /** @description A message was handed to the operator. */
    AckEvent: {
      /** @constant */
      message_type: "event";
      /** @description Id of the event. The same for each repeated delivery. */
      event_id: string;
      /** @constant */
      event_type: "ack";
      /** @description Key of the message that was sent, its `message_id`. */
      user_message_id: string;
      timestamp: components["schemas"]["Timestamp"];
      /** @description Id of the message at the operator. */
      sent_message_id?: string | null;
      /** @description Always `20110921`. */
      message_version?: string;
      /** @description What applications noted. */
      helper_metadata: {
        [key: string]: unknown;
      };
      /** @description What the routing noted. */
      routing_metadata?: {
        [key: string]: unknown;
      };
      /** @description Name of the transport. */
      transport_name?: string | null;
      /** @description What the transport noted. */
      transport_metadata?: {
        [key: string]: unknown;
      };
    };
    /** @description A campaign. */
    Campaign: {
      /** @description The key of the account. */
      key: string;
      /** @description Always `Your Campaign`. */
      name: string;
    };
    /**
     * @description The campaign's key. It must be the key of the account that the token belongs to; otherwise fault 404.
     * @example acc-key-0001
     */
    CampaignId: string;
    /** @description The answer to listCampaigns. */
    CampaignsAnswer:
      | {
          /** @description Always `2.0`. Missing on older installations. */
          jsonrpc?: string;
          /** @description The request's id. Null on older installations. */
          id?: number | null;
          /** @description Null on older installations, missing on later ones. */
          error?: null;
          result: components["schemas"]["Campaign"][];
        }
      | components["schemas"]["RpcFaultAnswer"];
    /** @description A channel, such as a short code, over which messages come in and go out. */
    Channel: {
      /** @description As a rule the tag's two parts with a colon between them. */
      uuid: string;
      /**
       * @description The tag pool, and the tag in it.
       * @example [
       *       "apposit_sms",
       *       "*121#"
       *     ]
       */
      tag: string[];
      /** @description As a rule the tag in the pool. */
      name: string;
      /** @description As a rule the title of the pool, and the tag. */
      description: string;
      /** @description Its one endpoint. */
      endpoints: components["schemas"]["Endpoint"][];
    };
    /** @description The answer to listChannels. */
    ChannelsAnswer:
      | {
          /** @description Always `2.0`. Missing on older installations. */
          jsonrpc?: string;
          /** @description The request's id. Null on older installations. */
          id?: number | null;
          /** @description Null on older installations, missing on later ones. */
          error?: null;
          result: components["schemas"]["Channel"][];
        }
      | components["schemas"]["RpcFaultAnswer"];
    /** @description A contact. Fields that are not set are null, never missing. Source: github.com/praekelt/go-contacts-api */
    Contact: {
      /** @description Key of the contact. */
      key: string;
      /** @description Version of the provider's data model. */
      $VERSION?: number | null;
      /** @description Key of the account. */
      user_account: string;
      created_at: components["schemas"]["Timestamp"];
      /**
       * @description Phone number, with a plus sign.
       * @example +15556483
       */
      msisdn: string;
      /** @description First name. */
      name: string | null;
      /** @description Family name. */
      surname: string | null;
      /** @description Email address. It cannot be looked up. */
      email_address: string | null;
      /** @description Date of birth, such as `1982-03-04 05:06:07.000000`. */
      dob: string | null;
      /** @description Handle at Twitter. */
      twitter_handle: string | null;
      /** @description Id at Facebook. */
      facebook_id: string | null;
      /** @description PIN of BlackBerry Messenger. */
      bbm_pin: string | null;
      /** @description Id at Google Talk. */
      gtalk_id: string | null;
      /** @description Id at Mxit. */
      mxit_id: string | null;
      /** @description Id at WeChat. */
      wechat_id: string | null;
      /** @description Keys of the groups that it was added to. Smart groups are not among them. */
      groups: string[];
      /** @description Fields of your own. */
      extra: {
        [key: string]: string;
      };
      /** @description Subscriptions. Null in the documentation only; real servers answer an empty object. */
      subscription: {
        [key: string]: string;
      } | null;
    };
    /** @description Fields to change. `key` cannot be changed, although the documentation lists it. */
    ContactChanges: {
      /**
       * @description Phone number, with a plus sign.
       * @example +15556483
       */
      msisdn?: string;
      /** @description First name. */
      name?: string | null;
      /** @description Family name. */
      surname?: string | null;
      /** @description Email address. It cannot be looked up. */
      email_address?: string | null;
      /**
       * @description Date of birth, ISO 8601 in UTC; a zone is dropped, not converted.
       * @example 1982-03-04T05:06:07Z
       */
      dob?: string | null;
      /** @description Handle at Twitter. */
      twitter_handle?: string | null;
      /** @description Id at Facebook. */
      facebook_id?: string | null;
      /** @description PIN of BlackBerry Messenger. */
      bbm_pin?: string | null;
      /** @description Id at Google Talk. */
      gtalk_id?: string | null;
      /** @description Id at Mxit. */
      mxit_id?: string | null;
      /** @description Id at WeChat. */
      wechat_id?: string | null;
      /** @description Keys of groups to add it to. The provider does not check that they exist. */
      groups?: string[];
      /**
       * @description Fields of your own.
       * @example {
       *       "quest": "Grail"
       *     }
       */
      extra?: {
        [key: string]: string;
      };
      /** @description Subscriptions. */
      subscription?: {
        [key: string]: string;
      };
      /**
       * @description When it was created, ISO 8601 in UTC; a zone is dropped, not converted. Now, if left out.
       * @example 2014-07-25T12:44:11.159151
       */
      created_at?: string;
    };
    /** @description A page of contacts. */
    ContactPage: {
      /** @description Where the next page begins. Null on the last one. */
      cursor: string | null;
      /** @description The contacts. May be empty on any page. */
      data: components["schemas"]["Contact"][];
    };
    /**
     * @description A field, `=` and a value without `=`.
     * @example msisdn=+15556483
     */
    ContactQuery: string;
    /** @description A conversation, which is an application that messages are led to. */
    Conversation: {
      /** @description Key of the conversation. */
      uuid: string;
      /** @description The application. An installation may have others. */
      type:
        | "bulk_message"
        | "dialogue"
        | "http_api"
        | "http_api_nostream"
        | "jsbox"
        | "multi_survey"
        | "opt_out"
        | "rapidsms"
        | "sequential_send"
        | "static_reply"
        | "subscription"
        | "survey"
        | "wikipedia"
        | (string & {});
      /** @description Name of the conversation. */
      name: string;
      /** @description What it is for. May be empty. */
      description: string;
      status?: components["schemas"]["RunStatus"];
      /** @description Its endpoints, `default` first. */
      endpoints: components["schemas"]["Endpoint"][];
    };
    /** @description The metric's name, the value, and how the values of a bucket are joined, in any case of letters. The server never answers if there are fewer or more than three, or the value is no number. */
    ConversationMetric: [string, number, "last" | "sum" | "avg" | "max" | "min" | (string & {})];
    /** @description Whether it worked. Source: vumi-go.readthedocs.io/en/latest/http_api.html */
    ConversationStatus: {
      /** @description Whether it worked. */
      success: boolean;
      /** @description What was wrong, or `Metrics published`. */
      reason: string;
    };
    /** @description The answer to listConversations. */
    ConversationsAnswer:
      | {
          /** @description Always `2.0`. Missing on older installations. */
          jsonrpc?: string;
          /** @description The request's id. Null on older installations. */
          id?: number | null;
          /** @description Null on older installations, missing on later ones. */
          error?: null;
          result: components["schemas"]["Conversation"][];
        }
      | components["schemas"]["RpcFaultAnswer"];
    /** @description How the delivery of a message goes. Only some SMS channels have it, it may come more than once, and what it means exactly depends on the operator. */
    DeliveryReportEvent: {
      /** @constant */
      message_type: "event";
      /** @description Id of the event. The same for each repeated delivery. */
      event_id: string;
      /** @constant */
      event_type: "delivery_report";
      /** @description Key of the message that was sent, its `message_id`. */
      user_message_id: string;
      timestamp: components["schemas"]["Timestamp"];
      /** @description What became of it so far. */
      delivery_status?: "pending" | "failed" | "delivered" | (string & {});
      /** @description Always `20110921`. */
      message_version?: string;
      /** @description What applications noted. */
      helper_metadata: {
        [key: string]: unknown;
      };
      /** @description What the routing noted. */
      routing_metadata?: {
        [key: string]: unknown;
      };
      /** @description Name of the transport. */
      transport_name?: string | null;
      /** @description What the transport noted. */
      transport_metadata?: {
        [key: string]: unknown;
      };
    };
    /**
     * @description Key of the conversation, of type `dialogue`.
     * @example conv-key-0001
     */
    DialogueKey: string;
    /** @description The poll of a dialogue. */
    DialoguePoll: {
      /** @description The poll, as the editor of the dialogue describes it. Empty if there is none. */
      poll: {
        [key: string]: unknown;
      };
    };
    /** @description The answer to getDialoguePoll. */
    DialoguePollAnswer:
      | {
          /** @description Always `2.0`. Missing on older installations. */
          jsonrpc?: string;
          /** @description The request's id. Null on older installations. */
          id?: number | null;
          /** @description Null on older installations, missing on later ones. */
          error?: null;
          result: components["schemas"]["DialoguePoll"];
        }
      | components["schemas"]["RpcFaultAnswer"];
    /** @description The answer to saveDialoguePoll. */
    DialoguePollSavedAnswer:
      | {
          /** @description Always `2.0`. Missing on older installations. */
          jsonrpc?: string;
          /** @description The request's id. Null on older installations. */
          id?: number | null;
          /** @description Null on older installations, missing on later ones. */
          error?: null;
          result: {
            /** @description Always true. */
            saved: boolean;
          };
        }
      | components["schemas"]["RpcFaultAnswer"];
    /** @description Where messages come out of or go into a channel, router or conversation. */
    Endpoint: {
      /**
       * @description The connector and the endpoint's name, separated by the last `::`.
       * @example CONVERSATION:dialogue:conv-1::default
       */
      uuid: string;
      /**
       * @description Name of the endpoint, mostly `default`.
       * @example default
       */
      name: string;
    };
    /** @description One end of a routing entry. */
    EndpointReference: {
      /** @description The `uuid` of an endpoint. */
      uuid: string;
    };
    /** @description A value that was written. */
    FiredMetric: {
      /** @description The name, with its aggregator. */
      name: string;
      /** @description The value. */
      value: number;
      /**
       * @description The aggregator by itself.
       * @enum {string}
       */
      aggregator: "avg" | "sum" | "max" | "min" | "last";
    };
    /** @description A page with the one contact that was looked up. */
    FoundContact: {
      /** @description There is no other page. */
      cursor: null;
      /** @description The contact. */
      data: components["schemas"]["Contact"][];
    };
    /** @description A group of contacts. Source: github.com/praekelt/go-contacts-api */
    Group: {
      /** @description Key of the group. */
      key: string;
      /** @description Version of the provider's data model. */
      $VERSION?: number | null;
      /** @description Key of the account. */
      user_account: string;
      created_at: components["schemas"]["Timestamp"];
      /** @description Name of the group. */
      name: string;
      /** @description The search that makes a smart group, such as `msisdn:12345`. Null for a static group. */
      query: string | null;
    };
    /** @description Fields to change. */
    GroupChanges: {
      /** @description Name of the group. */
      name?: string;
      /** @description A search that makes it a smart group, such as `msisdn:12345`. Null for a static group. */
      query?: string | null;
      /** @description When it was created, ISO 8601 in UTC. */
      created_at?: string;
    };
    /** @description A page of groups. */
    GroupPage: {
      /** @description Where the next page begins. Null on the last one. */
      cursor: string | null;
      /** @description The groups. May be empty on any page. */
      data: components["schemas"]["Group"][];
    };
    /** @description What kind of address it is. */
    MessageAddressType:
      | "msisdn"
      | "irc_nickname"
      | "twitter_handle"
      | "gtalk_id"
      | "jabber_id"
      | "mxit_id"
      | "wechat_id"
      | (string & {})
      | null;
    /** @description The value of a metric in one bucket. */
    MetricPoint: {
      /** @description Start of the bucket, in milliseconds since 1970. */
      x: number;
      /** @description The value. Null only with `nulls` set to `keep`. */
      y: number | null;
    };
    /** @description Points by the name of the metric. */
    MetricSeries: {
      [key: string]: components["schemas"]["MetricPoint"][];
    };
    /** @description Values by the name of the metric. May be empty. */
    MetricValues: {
      [key: string]: number;
    };
    /** @description A message was not handed to the operator. It may be sent again. */
    NackEvent: {
      /** @constant */
      message_type: "event";
      /** @description Id of the event. The same for each repeated delivery. */
      event_id: string;
      /** @constant */
      event_type: "nack";
      /** @description Key of the message that was sent, its `message_id`. */
      user_message_id: string;
      timestamp: components["schemas"]["Timestamp"];
      /** @description Why it was not accepted. */
      nack_reason?: string | null;
      /** @description Always `20110921`. */
      message_version?: string;
      /** @description What applications noted. */
      helper_metadata: {
        [key: string]: unknown;
      };
      /** @description What the routing noted. */
      routing_metadata?: {
        [key: string]: unknown;
      };
      /** @description Name of the transport. */
      transport_name?: string | null;
      /** @description What the transport noted. */
      transport_metadata?: {
        [key: string]: unknown;
      };
    };
    /** @description A contact to create. */
    NewContact: {
      /**
       * @description Phone number, with a plus sign.
       * @example +15556483
       */
      msisdn: string;
      /** @description First name. */
      name?: string | null;
      /** @description Family name. */
      surname?: string | null;
      /** @description Email address. It cannot be looked up. */
      email_address?: string | null;
      /**
       * @description Date of birth, ISO 8601 in UTC; a zone is dropped, not converted.
       * @example 1982-03-04T05:06:07Z
       */
      dob?: string | null;
      /** @description Handle at Twitter. */
      twitter_handle?: string | null;
      /** @description Id at Facebook. */
      facebook_id?: string | null;
      /** @description PIN of BlackBerry Messenger. */
      bbm_pin?: string | null;
      /** @description Id at Google Talk. */
      gtalk_id?: string | null;
      /** @description Id at Mxit. */
      mxit_id?: string | null;
      /** @description Id at WeChat. */
      wechat_id?: string | null;
      /** @description Keys of groups to add it to. The provider does not check that they exist. */
      groups?: string[];
      /**
       * @description Fields of your own.
       * @example {
       *       "quest": "Grail"
       *     }
       */
      extra?: {
        [key: string]: string;
      };
      /** @description Subscriptions. */
      subscription?: {
        [key: string]: string;
      };
      /**
       * @description When it was created, ISO 8601 in UTC; a zone is dropped, not converted. Now, if left out.
       * @example 2014-07-25T12:44:11.159151
       */
      created_at?: string;
    };
    /** @description A group to create. */
    NewGroup: {
      /** @description Name of the group. */
      name: string;
      /** @description A search that makes it a smart group, such as `msisdn:12345`. Null for a static group. */
      query?: string | null;
    };
    /** @description That an address has opted out. The documentation shows it without the object around it, and with `id`, `address_type` and `address`; real servers send the others. */
    OptOut: {
      created_at?: components["schemas"]["Timestamp"];
      /** @description Key of the message by which it opted out. Null if it was done with setOptOut. */
      message?: string | null;
      /** @description Key of the account. */
      user_account?: string;
      /** @description Id of the record; only from a development server. */
      id?: string;
      /** @description What kind of address it is; only from a development server. */
      address_type?: string;
      /** @description The address; only from a development server. */
      address?: string;
    };
    /** @description What kind of address it is. */
    OptOutAddressType:
      | "msisdn"
      | "twitter_handle"
      | "gtalk_id"
      | "jabber_id"
      | "mxit_id"
      | "wechat_id"
      | "irc_nickname"
      | (string & {});
    /** @description A record. */
    OptOutAnswer: {
      opt_out: components["schemas"]["OptOut"];
      status: components["schemas"]["OptOutStatus"];
    };
    /** @description How many addresses have opted out. */
    OptOutCountAnswer: {
      /** @description The number. */
      opt_out_count: number;
      status: components["schemas"]["OptOutStatus"];
    };
    /** @description The body of an error of the opt-outs service. */
    OptOutError: {
      status: components["schemas"]["OptOutStatus"];
    };
    /** @description The HTTP status once more. It is in every answer. */
    OptOutStatus: {
      /** @description The HTTP status. */
      code: number;
      /** @description `OK`, or what was wrong. */
      reason: string;
    };
    /** @description A message to send. */
    OutboundMessage: {
      /**
       * @description The recipient, such as `+27761234567`. A reply goes to the sender of the message instead.
       * @example +27761234567
       */
      to_addr?: string;
      /**
       * @description The text, or null for none. Spoken to a caller where no `speech_url` is given. A conversation may have a limit for its length.
       * @example Hello!
       */
      content: string | null;
      /**
       * @description Key of the message that this one answers; of the same conversation. The Python client lacks it.
       * @example 59b37288d8d94e42ab804158bdbf53e5
       */
      in_reply_to?: string | null;
      /**
       * @description For USSD and voice: `new` opens a session or starts a call, `resume` goes on, `close` ends it. If left out, a call goes on.
       * @example close
       * @enum {string|null}
       */
      session_event?: "new" | "resume" | "close" | null;
      /**
       * @description What kind of address `to_addr` is, by which an opt-out is looked up. `msisdn`, if left out. The Python client lacks it.
       * @example msisdn
       */
      to_addr_type?:
        | "msisdn"
        | "irc_nickname"
        | "twitter_handle"
        | "gtalk_id"
        | "jabber_id"
        | "mxit_id"
        | "wechat_id"
        | (string & {});
      /** @description Options of the channel. */
      helper_metadata?: {
        voice?: components["schemas"]["VoiceOptions"];
        /** @description What a load balancer noted in the message that is answered. Kept on a reply only. */
        load_balancer?: {
          [key: string]: unknown;
        };
      };
    };
    /** @description A router, which leads messages on by their content or sender. */
    Router: {
      /** @description Key of the router. */
      uuid: string;
      /** @description What it goes by. An installation may have others. */
      type: "keyword" | "group" | "app_multiplexer" | (string & {});
      /** @description Name of the router. */
      name: string;
      /** @description What it is for. May be empty. */
      description: string;
      status?: components["schemas"]["RunStatus"];
      /** @description Endpoints on the side of the channels. */
      channel_endpoints: components["schemas"]["Endpoint"][];
      /** @description Endpoints on the side of the conversations. */
      conversation_endpoints: components["schemas"]["Endpoint"][];
    };
    /** @description The answer to listRouters. */
    RoutersAnswer:
      | {
          /** @description Always `2.0`. Missing on older installations. */
          jsonrpc?: string;
          /** @description The request's id. Null on older installations. */
          id?: number | null;
          /** @description Null on older installations, missing on later ones. */
          error?: null;
          result: components["schemas"]["Router"][];
        }
      | components["schemas"]["RpcFaultAnswer"];
    /** @description The answer to listRoutingEntries. */
    RoutingEntriesAnswer:
      | {
          /** @description Always `2.0`. Missing on older installations. */
          jsonrpc?: string;
          /** @description The request's id. Null on older installations. */
          id?: number | null;
          /** @description Null on older installations, missing on later ones. */
          error?: null;
          result: components["schemas"]["RoutingEntry"][];
        }
      | components["schemas"]["RpcFaultAnswer"];
    /** @description Leads the messages of one endpoint to another. */
    RoutingEntry: {
      source: components["schemas"]["EndpointReference"];
      target: components["schemas"]["EndpointReference"];
    };
    /** @description What there is, and how it is connected. The provider takes and ignores members that it does not know, so what getRoutingTable answers can be sent back. */
    RoutingTable: {
      /** @description The channels. */
      channels: components["schemas"]["Channel"][];
      /** @description The routers. */
      routers: components["schemas"]["Router"][];
      /** @description The conversations. */
      conversations: components["schemas"]["Conversation"][];
      /** @description What is connected with what. */
      routing_entries: components["schemas"]["RoutingEntry"][];
    };
    /** @description The answer to getRoutingTable. */
    RoutingTableAnswer:
      | {
          /** @description Always `2.0`. Missing on older installations. */
          jsonrpc?: string;
          /** @description The request's id. Null on older installations. */
          id?: number | null;
          /** @description Null on older installations, missing on later ones. */
          error?: null;
          result: components["schemas"]["RoutingTable"];
        }
      | components["schemas"]["RpcFaultAnswer"];
    /** @description The answer to updateRoutingTable. */
    RoutingTableUpdateAnswer:
      | {
          /** @description Always `2.0`. Missing on older installations. */
          jsonrpc?: string;
          /** @description The request's id. Null on older installations. */
          id?: number | null;
          /** @description Null on older installations, missing on later ones. */
          error?: null;
          result: null;
        }
      | components["schemas"]["RpcFaultAnswer"];
    /**
     * @description What went wrong. Older installations have `fault`, `faultCode` and `faultString`, later ones `code`, `message` and `data`. Not confirmed by the provider: An installation is taken to speak like the older ones, which are the only ones that the Python client can read. Both forms are understood.
     * @example {
     *       "fault": "GoApiError",
     *       "faultCode": 404,
     *       "faultString": "Unknown campaign key."
     *     }
     * @example {
     *       "code": 404,
     *       "message": "Unknown campaign key.",
     *       "data": ""
     *     }
     */
    RpcFault: {
      /** @description Name of the fault, such as `GoApiError` or `InvalidRoutingTable`. */
      fault?: string;
      /** @description Code of the fault. */
      faultCode?: number;
      /** @description What was wrong. */
      faultString?: string;
      /** @description Code of the fault. */
      code?: number;
      /** @description What was wrong. */
      message?: string;
      /** @description Details. Empty text in all known cases. */
      data?: unknown;
    };
    /** @description The answer, with status 200, of a call that failed. `result` is null or missing. */
    RpcFaultAnswer: {
      /** @description Always `2.0`. Missing on older installations. */
      jsonrpc?: string;
      /** @description The request's id. Null on older installations. */
      id?: number | null;
      error: components["schemas"]["RpcFault"];
      result?: null;
    };
    /** @description The answer to getRpcMethodHelp. */
    RpcMethodHelpAnswer:
      | {
          /** @description Always `2.0`. Missing on older installations. */
          jsonrpc?: string;
          /** @description The request's id. Null on older installations. */
          id?: number | null;
          /** @description Null on older installations, missing on later ones. */
          error?: null;
          result: string;
        }
      | components["schemas"]["RpcFaultAnswer"];
    /** @description The answer to getRpcMethodSignature. */
    RpcMethodSignatureAnswer:
      | {
          /** @description Always `2.0`. Missing on older installations. */
          jsonrpc?: string;
          /** @description The request's id. Null on older installations. */
          id?: number | null;
          /** @description Null on older installations, missing on later ones. */
          error?: null;
          result: string[][] | string;
        }
      | components["schemas"]["RpcFaultAnswer"];
    /** @description The answer to listRpcMethods. */
    RpcMethodsAnswer:
      | {
          /** @description Always `2.0`. Missing on older installations. */
          jsonrpc?: string;
          /** @description The request's id. Null on older installations. */
          id?: number | null;
          /** @description Null on older installations, missing on later ones. */
          error?: null;
          result: string[];
        }
      | components["schemas"]["RpcFaultAnswer"];
    /** @description What a conversation or router does. */
    RunStatus: "starting" | "running" | "stopping" | "stopped" | (string & {});
    /** @description What became of a message that was sent. */
    SentMessageEvent:
      | components["schemas"]["AckEvent"]
      | components["schemas"]["NackEvent"]
      | components["schemas"]["DeliveryReportEvent"];
    /** @description The body of an error of the contacts and the metrics service. When a proxy answers it may be text or HTML instead. Source: github.com/praekelt/go-api-toolkit */
    ServiceError: {
      /** @description The HTTP status. */
      status_code: number;
      /** @description What was wrong. */
      reason: string;
      /** @description Lines of the stack; only from a server in debug mode. */
      traceback?: string[];
    };
    /**
     * @description A time in UTC, without a zone, such as `2014-07-25 12:44:11.159151`. The fraction may be missing.
     * @example 2014-07-25 12:44:11.159151
     */
    Timestamp: string;
    /** @description A message, in or out. Servers send all members that are not optional in the Python library vumi; the documentation shows fewer, and only `message_id` is relied on. Source: github.com/praekelt/vumi (vumi/message.py), vumi-go.readthedocs.io/en/latest/http_api.html */
    UserMessage: {
      /** @description Key of the message. Events of a sent message have it as `user_message_id`, and a reply to a received one as `in_reply_to`. */
      message_id: string;
      /** @description Always `user_message`. */
      message_type?: string;
      /** @description Always `20110921`. */
      message_version?: string;
      timestamp?: components["schemas"]["Timestamp"];
      /** @description The recipient. Null in a group chat. */
      to_addr?: string | null;
      /** @description The sender. Null for a message that was sent and is no reply. */
      from_addr?: string | null;
      to_addr_type?: components["schemas"]["MessageAddressType"];
      from_addr_type?: components["schemas"]["MessageAddressType"];
      /** @description The text. Null if there is none, as when a USSD code is dialled. */
      content?: string | null;
      /** @description Key of the message that this one answers. */
      in_reply_to?: string | null;
      /**
       * @description What it does to the session, for USSD and voice. May be null even there.
       * @enum {string|null}
       */
      session_event?: "new" | "resume" | "close" | null;
      /** @description Name of the transport. */
      transport_name?: string | null;
      /** @description Kind of the transport. */
      transport_type?:
        | "sms"
        | "ussd"
        | "voice"
        | "twitter"
        | "xmpp"
        | "mxit"
        | "wechat"
        | "irc"
        | "telnet"
        | "http_api"
        | (string & {})
        | null;
      /** @description What the transport noted. */
      transport_metadata?: {
        [key: string]: unknown;
      };
      /** @description What applications noted. */
      helper_metadata?: {
        /** @description The conversation that the message belongs to. */
        go?: {
          /** @description Key of the conversation. */
          conversation_key?: string;
          /** @description Its type, `http_api_nostream` or `http_api`. */
          conversation_type?: string;
          /** @description Key of the account. */
          user_account?: string;
        };
        /** @description Of a call. */
        voice?: {
          /** @description Seconds that the call took. */
          call_duration?: number;
        } & {
          [key: string]: unknown;
        };
        /** @description The caller's number. */
        caller_id_number?: string;
        /** @description Kept from message to reply. */
        load_balancer?: {
          [key: string]: unknown;
        };
      } & {
        [key: string]: unknown;
      };
      /** @description What the routing noted, such as `endpoint_name`. */
      routing_metadata?: {
        [key: string]: unknown;
      };
      /** @description The chat group. */
      group?: string | null;
      /** @description The network operator. */
      provider?: string | null;
    };
    /** @description Options of a call. Channels that are none ignore them, and show `content`. The Python client has `speech_url` and `wait_for` only. Source: github.com/praekelt/vumi-freeswitch-esl */
    VoiceOptions: {
      /**
       * @description URL of an .ogg (best), .wav or .mp3 file, which is played instead of speaking `content`. Newer transports take several.
       * @example http://example.com/voice.ogg
       */
      speech_url?: string | string[];
      /**
       * @description The key that ends an input, mostly `#` or `*`. Digits are then collected in one message; otherwise each key is a message.
       * @example #
       */
      wait_for?: string;
      /**
       * @description Whether a key stops the speech.
       * @default false
       */
      barge_in?: boolean;
      /**
       * @description How many times it is spoken.
       * @default 1
       */
      tries?: number;
      /**
       * @description Milliseconds between two times.
       * @default 3000
       */
      time_gap?: number;
    };
  };
  responses: {
    MessageRefused: {
      content: {
        "application/json": components["schemas"]["ConversationStatus"];
      };
    };
    ConversationUnauthorized: {
      headers: {
        /**
         * @description What the service takes.
         * @example basic realm="Conversation Realm"
         */
        "WWW-Authenticate"?: string;
        [name: string]: unknown;
      };
      content: {
        "text/plain": string;
      };
    };
    TooManyConnections: {
      content: {
        "text/html": string;
      };
    };
    NoSuchResource: {
      content: {
        "text/html": string;
      };
    };
    MetricsPublished: {
      content: {
        "application/json": components["schemas"]["ConversationStatus"];
      };
    };
    MetricsRefused: {
      content: {
        "application/json": components["schemas"]["ConversationStatus"];
      };
    };
    RpcUnauthorized: {
      headers: {
        /**
         * @description What the service takes.
         * @example bearer realm="Vumi Go API"
         */
        "WWW-Authenticate"?: string;
        [name: string]: unknown;
      };
      content: {
        "text/plain": string;
      };
    };
    RpcForbidden: {
      content: {
        "text/plain": string;
      };
    };
    RpcServerError: {
      content: {
        "text/html": string;
      };
    };
    ContactListRefused: {
      content: {
        "application/json": components["schemas"]["ServiceError"];
      };
    };
    Unauthorized: {
      content: {
        "application/json": components["schemas"]["ServiceError"];
      };
    };
    Forbidden: {
      content: {
        "application/json": components["schemas"]["ServiceError"];
      };
    };
    ListFailed: {
      content: {
        "application/json": components["schemas"]["ServiceError"];
      };
    };
    ContactRefused: {
      content: {
        "application/json": components["schemas"]["ServiceError"];
      };
    };
    CreationFailed: {
      content: {
        "application/json": components["schemas"]["ServiceError"];
      };
    };
    StreamRefused: {
      content: {
        "application/json": components["schemas"]["ServiceError"];
      };
    };
    ContactNotFound: {
      content: {
        "application/json": components["schemas"]["ServiceError"];
      };
    };
    ObjectFailed: {
      content: {
        "application/json": components["schemas"]["ServiceError"];
      };
    };
    ListRefused: {
      content: {
        "application/json": components["schemas"]["ServiceError"];
      };
    };
    GroupRefused: {
      content: {
        "application/json": components["schemas"]["ServiceError"];
      };
    };
    GroupNotFound: {
      content: {
        "application/json": components["schemas"]["ServiceError"];
      };
    };
    GroupContactsRefused: {
      content: {
        "application/json": components["schemas"]["ServiceError"];
      };
    };
    GroupContactsFailed: {
      content: {
        "application/json": components["schemas"]["ServiceError"];
      };
    };
    OptOutUnauthorized: {
      content: {
        "application/json": components["schemas"]["OptOutError"];
      };
    };
    OptOutForbidden: {
      content: {
        "text/plain": string;
      };
    };
  };
  parameters: {
    /**
     * @description Key of the conversation.
     * @example conv-key-0001
     */
    ConversationKey: string;
    /**
     * @description Where to go on, as the page before says. It is opaque. Leave it out for the first page.
     * @example 92802q70r52s4717o4ps413s12po5o63
     */
    Cursor: string;
    /**
     * @description How many a page has at most. More than the installation allows counts as that. The Python client does not have this. Not confirmed by the provider: How many an installation allows, and gives where nothing is asked for, is its own setting.
     * @example 10
     */
    MaxResults: number;
    /**
     * @description False, if it is given at all. An operation of its own streams.
     * @example false
     */
    NotStreamed: false;
    /**
     * @description Asks for a line per object instead of a page.
     * @example true
     */
    Streamed: true;
    /**
     * @description Key of the contact.
     * @example b1498401c05c4b3aa6929204aa1e955c
     */
    ContactKey: string;
    /**
     * @description Key of the group.
     * @example d5c6c9d6b4c64a7d8f3a1c7f2b1e0a11
     */
    GroupKey: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  sendMessage: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Key of the conversation.
         * @example conv-key-0001
         */
        conversation_key: components["parameters"]["ConversationKey"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OutboundMessage"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["UserMessage"];
        };
      };
      400: components["responses"]["MessageRefused"];
      401: components["responses"]["ConversationUnauthorized"];
      403: components["responses"]["TooManyConnections"];
      404: components["responses"]["NoSuchResource"];
    };
  };
  fireConversationMetrics: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Key of the conversation.
         * @example conv-key-0001
         */
        conversation_key: components["parameters"]["ConversationKey"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ConversationMetric"][];
      };
    };
    responses: {
      200: components["responses"]["MetricsPublished"];
      400: components["responses"]["MetricsRefused"];
      401: components["responses"]["ConversationUnauthorized"];
      403: components["responses"]["TooManyConnections"];
      404: components["responses"]["NoSuchResource"];
    };
  };
  streamMessages: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Key of the conversation.
         * @example conv-key-0001
         */
        conversation_key: components["parameters"]["ConversationKey"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["UserMessage"];
        };
      };
      401: components["responses"]["ConversationUnauthorized"];
      403: components["responses"]["TooManyConnections"];
      404: components["responses"]["NoSuchResource"];
    };
  };
  sendStreamingMessage: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Key of the conversation.
         * @example conv-key-0001
         */
        conversation_key: components["parameters"]["ConversationKey"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OutboundMessage"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["UserMessage"];
        };
      };
      400: components["responses"]["MessageRefused"];
      401: components["responses"]["ConversationUnauthorized"];
      403: components["responses"]["TooManyConnections"];
      404: components["responses"]["NoSuchResource"];
    };
  };
  streamEvents: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Key of the conversation.
         * @example conv-key-0001
         */
        conversation_key: components["parameters"]["ConversationKey"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["SentMessageEvent"];
        };
      };
      401: components["responses"]["ConversationUnauthorized"];
      403: components["responses"]["TooManyConnections"];
      404: components["responses"]["NoSuchResource"];
    };
  };
  fireStreamingConversationMetrics: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Key of the conversation.
         * @example conv-key-0001
         */
        conversation_key: components["parameters"]["ConversationKey"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ConversationMetric"][];
      };
    };
    responses: {
      200: components["responses"]["MetricsPublished"];
      400: components["responses"]["MetricsRefused"];
      401: components["responses"]["ConversationUnauthorized"];
      403: components["responses"]["TooManyConnections"];
      404: components["responses"]["NoSuchResource"];
    };
  };
  listCampaigns: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @constant */
          jsonrpc: "2.0";
          /** @constant */
          id: 0;
          /** @constant */
          method: "campaigns";
          params: unknown[];
        };
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["CampaignsAnswer"];
        };
      };
      401: components["responses"]["RpcUnauthorized"];
      403: components["responses"]["RpcForbidden"];
      500: components["responses"]["RpcServerError"];
    };
  };
  listConversations: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @constant */
          jsonrpc: "2.0";
          /** @constant */
          id: 0;
          /** @constant */
          method: "conversations";
          params: [components["schemas"]["CampaignId"]];
        };
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["ConversationsAnswer"];
        };
      };
      401: components["responses"]["RpcUnauthorized"];
      403: components["responses"]["RpcForbidden"];
      500: components["responses"]["RpcServerError"];
    };
  };
  listChannels: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @constant */
          jsonrpc: "2.0";
          /** @constant */
          id: 0;
          /** @constant */
          method: "channels";
          params: [components["schemas"]["CampaignId"]];
        };
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["ChannelsAnswer"];
        };
      };
      401: components["responses"]["RpcUnauthorized"];
      403: components["responses"]["RpcForbidden"];
      500: components["responses"]["RpcServerError"];
    };
  };
  listRouters: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @constant */
          jsonrpc: "2.0";
          /** @constant */
          id: 0;
          /** @constant */
          method: "routers";
          params: [components["schemas"]["CampaignId"]];
        };
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["RoutersAnswer"];
        };
      };
      401: components["responses"]["RpcUnauthorized"];
      403: components["responses"]["RpcForbidden"];
      500: components["responses"]["RpcServerError"];
    };
  };
  listRoutingEntries: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @constant */
          jsonrpc: "2.0";
          /** @constant */
          id: 0;
          /** @constant */
          method: "routing_entries";
          params: [components["schemas"]["CampaignId"]];
        };
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["RoutingEntriesAnswer"];
        };
      };
      401: components["responses"]["RpcUnauthorized"];
      403: components["responses"]["RpcForbidden"];
      500: components["responses"]["RpcServerError"];
    };
  };
  getRoutingTable: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @constant */
          jsonrpc: "2.0";
          /** @constant */
          id: 0;
          /** @constant */
          method: "routing_table";
          params: [components["schemas"]["CampaignId"]];
        };
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["RoutingTableAnswer"];
        };
      };
      401: components["responses"]["RpcUnauthorized"];
      403: components["responses"]["RpcForbidden"];
      500: components["responses"]["RpcServerError"];
    };
  };
  updateRoutingTable: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @constant */
          jsonrpc: "2.0";
          /** @constant */
          id: 0;
          /** @constant */
          method: "update_routing_table";
          params: [components["schemas"]["CampaignId"], components["schemas"]["RoutingTable"]];
        };
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["RoutingTableUpdateAnswer"];
        };
      };
      401: components["responses"]["RpcUnauthorized"];
      403: components["responses"]["RpcForbidden"];
      500: components["responses"]["RpcServerError"];
    };
  };
  getDialoguePoll: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @constant */
          jsonrpc: "2.0";
          /** @constant */
          id: 0;
          /** @constant */
          method: "conversation.dialogue.get_poll";
          params: [
            components["schemas"]["CampaignId"],
            components["schemas"]["DialogueKey"],
            Record<string, unknown> | null,
          ];
        };
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["DialoguePollAnswer"];
        };
      };
      401: components["responses"]["RpcUnauthorized"];
      403: components["responses"]["RpcForbidden"];
      500: components["responses"]["RpcServerError"];
    };
  };
  saveDialoguePoll: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @constant */
          jsonrpc: "2.0";
          /** @constant */
          id: 0;
          /** @constant */
          method: "conversation.dialogue.save_poll";
          params: [
            components["schemas"]["CampaignId"],
            components["schemas"]["DialogueKey"],
            components["schemas"]["DialoguePoll"],
          ];
        };
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["DialoguePollSavedAnswer"];
        };
      };
      401: components["responses"]["RpcUnauthorized"];
      403: components["responses"]["RpcForbidden"];
      500: components["responses"]["RpcServerError"];
    };
  };
  listRpcMethods: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @constant */
          jsonrpc: "2.0";
          /** @constant */
          id: 0;
          /** @constant */
          method: "system.listMethods";
          params: unknown[];
        };
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["RpcMethodsAnswer"];
        };
      };
      401: components["responses"]["RpcUnauthorized"];
      403: components["responses"]["RpcForbidden"];
      500: components["responses"]["RpcServerError"];
    };
  };
  getRpcMethodHelp: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @constant */
          jsonrpc: "2.0";
          /** @constant */
          id: 0;
          /** @constant */
          method: "system.methodHelp";
          params: [string];
        };
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["RpcMethodHelpAnswer"];
        };
      };
      401: components["responses"]["RpcUnauthorized"];
      403: components["responses"]["RpcForbidden"];
      500: components["responses"]["RpcServerError"];
    };
  };
  getRpcMethodSignature: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @constant */
          jsonrpc: "2.0";
          /** @constant */
          id: 0;
          /** @constant */
          method: "system.methodSignature";
          params: [string];
        };
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["RpcMethodSignatureAnswer"];
        };
      };
      401: components["responses"]["RpcUnauthorized"];
      403: components["responses"]["RpcForbidden"];
      500: components["responses"]["RpcServerError"];
    };
  };
  listContacts: {
    parameters: {
      query?: {
        /**
         * @description Where to go on, as the page before says. It is opaque. Leave it out for the first page.
         * @example 92802q70r52s4717o4ps413s12po5o63
         */
        cursor?: components["parameters"]["Cursor"];
        /**
         * @description How many a page has at most. More than the installation allows counts as that. The Python client does not have this. Not confirmed by the provider: How many an installation allows, and gives where nothing is asked for, is its own setting.
         * @example 10
         */
        max_results?: components["parameters"]["MaxResults"];
        /**
         * @description A field, `=` and its value, as findContact has it.
         * @example msisdn=+15556483
         */
        query?: components["schemas"]["ContactQuery"];
        /**
         * @description False, if it is given at all. An operation of its own streams.
         * @example false
         */
        stream?: components["parameters"]["NotStreamed"];
      };
      path?: never;
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["ContactPage"];
        };
      };
      400: components["responses"]["ContactListRefused"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["ListFailed"];
    };
  };
  createContact: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewContact"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["Contact"];
        };
      };
      400: components["responses"]["ContactRefused"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["CreationFailed"];
    };
  };
  findContact: {
    parameters: {
      query: {
        /**
         * @description A field, `=` and its value. Fields are `bbm_pin`, `facebook_id`, `gtalk_id`, `msisdn`, `mxit_id`, `twitter_handle` and `wechat_id`.
         * @example msisdn=+15556483
         */
        query: components["schemas"]["ContactQuery"];
      };
      path?: never;
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["FoundContact"];
        };
      };
      400: {
        content: {
          "application/json": components["schemas"]["ServiceError"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["ListFailed"];
    };
  };
  streamContacts: {
    parameters: {
      query: {
        /**
         * @description Asks for a line per object instead of a page.
         * @example true
         */
        stream: components["parameters"]["Streamed"];
      };
      path?: never;
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["Contact"];
        };
      };
      400: components["responses"]["StreamRefused"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["ListFailed"];
    };
  };
  getContact: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Key of the contact.
         * @example b1498401c05c4b3aa6929204aa1e955c
         */
        contact_key: components["parameters"]["ContactKey"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["Contact"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["ContactNotFound"];
      500: components["responses"]["ObjectFailed"];
    };
  };
  updateContact: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Key of the contact.
         * @example b1498401c05c4b3aa6929204aa1e955c
         */
        contact_key: components["parameters"]["ContactKey"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ContactChanges"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["Contact"];
        };
      };
      400: components["responses"]["ContactRefused"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["ContactNotFound"];
      500: components["responses"]["ObjectFailed"];
    };
  };
  deleteContact: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Key of the contact.
         * @example b1498401c05c4b3aa6929204aa1e955c
         */
        contact_key: components["parameters"]["ContactKey"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["Contact"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["ContactNotFound"];
      500: components["responses"]["ObjectFailed"];
    };
  };
  listGroups: {
    parameters: {
      query?: {
        /**
         * @description Where to go on, as the page before says. It is opaque. Leave it out for the first page.
         * @example 92802q70r52s4717o4ps413s12po5o63
         */
        cursor?: components["parameters"]["Cursor"];
        /**
         * @description How many a page has at most. More than the installation allows counts as that. The Python client does not have this. Not confirmed by the provider: How many an installation allows, and gives where nothing is asked for, is its own setting.
         * @example 10
         */
        max_results?: components["parameters"]["MaxResults"];
        /**
         * @description False, if it is given at all. An operation of its own streams.
         * @example false
         */
        stream?: components["parameters"]["NotStreamed"];
      };
      path?: never;
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["GroupPage"];
        };
      };
      400: components["responses"]["ListRefused"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["ListFailed"];
    };
  };
  createGroup: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewGroup"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["Group"];
        };
      };
      400: components["responses"]["GroupRefused"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["CreationFailed"];
    };
  };
  streamGroups: {
    parameters: {
      query: {
        /**
         * @description Asks for a line per object instead of a page.
         * @example true
         */
        stream: components["parameters"]["Streamed"];
      };
      path?: never;
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["Group"];
        };
      };
      400: components["responses"]["StreamRefused"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["ListFailed"];
    };
  };
  getGroup: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Key of the group.
         * @example d5c6c9d6b4c64a7d8f3a1c7f2b1e0a11
         */
        group_key: components["parameters"]["GroupKey"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["Group"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["GroupNotFound"];
      500: components["responses"]["ObjectFailed"];
    };
  };
  updateGroup: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Key of the group.
         * @example d5c6c9d6b4c64a7d8f3a1c7f2b1e0a11
         */
        group_key: components["parameters"]["GroupKey"];
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["GroupChanges"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["Group"];
        };
      };
      400: components["responses"]["GroupRefused"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["GroupNotFound"];
      500: components["responses"]["ObjectFailed"];
    };
  };
  deleteGroup: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description Key of the group.
         * @example d5c6c9d6b4c64a7d8f3a1c7f2b1e0a11
         */
        group_key: components["parameters"]["GroupKey"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["Group"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["GroupNotFound"];
      500: components["responses"]["ObjectFailed"];
    };
  };
  listGroupContacts: {
    parameters: {
      query?: {
        /**
         * @description Where to go on, as the page before says. It is opaque. Leave it out for the first page.
         * @example 92802q70r52s4717o4ps413s12po5o63
         */
        cursor?: components["parameters"]["Cursor"];
        /**
         * @description How many a page has at most. More than the installation allows counts as that. The Python client does not have this. Not confirmed by the provider: How many an installation allows, and gives where nothing is asked for, is its own setting.
         * @example 10
         */
        max_results?: components["parameters"]["MaxResults"];
        /**
         * @description False, if it is given at all. An operation of its own streams.
         * @example false
         */
        stream?: components["parameters"]["NotStreamed"];
      };
      path: {
        /**
         * @description Key of the group.
         * @example d5c6c9d6b4c64a7d8f3a1c7f2b1e0a11
         */
        group_key: components["parameters"]["GroupKey"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["ContactPage"];
        };
      };
      400: components["responses"]["GroupContactsRefused"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["GroupContactsFailed"];
    };
  };
  streamGroupContacts: {
    parameters: {
      query: {
        /**
         * @description Asks for a line per object instead of a page.
         * @example true
         */
        stream: components["parameters"]["Streamed"];
      };
      path: {
        /**
         * @description Key of the group.
         * @example d5c6c9d6b4c64a7d8f3a1c7f2b1e0a11
         */
        group_key: components["parameters"]["GroupKey"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["Contact"];
        };
      };
      400: components["responses"]["StreamRefused"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: components["responses"]["GroupContactsFailed"];
    };
  };
  getMetrics: {
    parameters: {
      query?: {
        /**
         * @description Names of metrics, each with its aggregator at the end: `stores.<store>.<name>.<aggregator>` for one of the account, `conversations.<conversation key>.<name>.<aggregator>` for one of a conversation. `avg` is the mean, `sum` the total, `max` the largest, `min` the smallest, `last` the most recent value of a bucket.
         * @example [
         *       "stores.default.total_pings.max"
         *     ]
         */
        m?: string[];
        /**
         * @description Start: `now`, `today`, `yesterday`, `tomorrow`, a count and a unit before now (`-30d`), `HH:MM_YYYYMMDD`, `YYYYMMDD`, or seconds since 1970. Units are those of `interval`.
         * @example -30d
         */
        from?: string;
        /**
         * @description End, written as `from`. May be before it.
         * @example -1d
         */
        until?: string;
        /**
         * @description Size of a bucket, a count and a unit: s, second(s), min(s), minute(s), h, hour(s), d, day(s), w, week(s), mon, month(s) (30 days), y, year(s) (365 days). `m` is none.
         * @example 1d
         */
        interval?: string;
        /**
         * @description What becomes of empty buckets. `zeroize` makes them 0, `omit` leaves them out, `keep` gives null.
         * @example omit
         */
        nulls?: "zeroize" | "omit" | "keep";
        /**
         * @description Begin the first bucket at `from`. The Python client does not have this.
         * @example true
         */
        align_to_from?: boolean;
      };
      path?: never;
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["MetricSeries"];
        };
      };
      400: {
        content: {
          "application/json": components["schemas"]["ServiceError"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: {
        content: {
          "application/json": components["schemas"]["ServiceError"];
        };
      };
    };
  };
  fireMetrics: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["MetricValues"];
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["FiredMetric"][];
        };
      };
      400: {
        content: {
          "application/json": components["schemas"]["ServiceError"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      500: {
        content: {
          "application/json": components["schemas"]["ServiceError"];
        };
      };
    };
  };
  countOptOuts: {
    parameters: {
      query?: never;
      path?: never;
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["OptOutCountAnswer"];
        };
      };
      401: components["responses"]["OptOutUnauthorized"];
      403: components["responses"]["OptOutForbidden"];
    };
  };
  getOptOut: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description What kind of address it is, as it is when messages are sent. The provider takes any text.
         * @example msisdn
         */
        address_type: components["schemas"]["OptOutAddressType"];
        /**
         * @description The address, written as it is when messages are sent: `+27761234567` and `27761234567` are two addresses. One with a slash cannot be given.
         * @example +27761234567
         */
        address: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["OptOutAnswer"];
        };
      };
      401: components["responses"]["OptOutUnauthorized"];
      403: components["responses"]["OptOutForbidden"];
      404: {
        content: {
          "application/json": components["schemas"]["OptOutError"];
        };
      };
    };
  };
  setOptOut: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description What kind of address it is, as it is when messages are sent. The provider takes any text.
         * @example msisdn
         */
        address_type: components["schemas"]["OptOutAddressType"];
        /**
         * @description The address, written as it is when messages are sent: `+27761234567` and `27761234567` are two addresses. One with a slash cannot be given.
         * @example +27761234567
         */
        address: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["OptOutAnswer"];
        };
      };
      401: components["responses"]["OptOutUnauthorized"];
      403: components["responses"]["OptOutForbidden"];
      409: {
        content: {
          "application/json": components["schemas"]["OptOutError"];
        };
      };
    };
  };
  deleteOptOut: {
    parameters: {
      query?: never;
      path: {
        /**
         * @description What kind of address it is, as it is when messages are sent. The provider takes any text.
         * @example msisdn
         */
        address_type: components["schemas"]["OptOutAddressType"];
        /**
         * @description The address, written as it is when messages are sent: `+27761234567` and `27761234567` are two addresses. One with a slash cannot be given.
         * @example +27761234567
         */
        address: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": components["schemas"]["OptOutAnswer"];
        };
      };
      401: components["responses"]["OptOutUnauthorized"];
      403: components["responses"]["OptOutForbidden"];
      404: {
        content: {
          "application/json": components["schemas"]["OptOutError"];
        };
      };
    };
  };
  onInboundMessage: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UserMessage"];
      };
    };
    responses: {
      200: {
        content?: never;
      };
    };
  };
  onAck: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AckEvent"];
      };
    };
    responses: {
      200: {
        content?: never;
      };
    };
  };
  onNack: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NackEvent"];
      };
    };
    responses: {
      200: {
        content?: never;
      };
    };
  };
  onDeliveryReport: {
    parameters: {
      query?: never;
      path?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DeliveryReportEvent"];
      };
    };
    responses: {
      200: {
        content?: never;
      };
    };
  };
}
