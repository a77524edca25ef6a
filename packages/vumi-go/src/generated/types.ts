// Generated from specs/vumi-go/ by `pnpm generate vumi-go`. Do not edit.
import type { CallOptions, HttpStatus, NoInput, PageOptions, RawResult, RawResults } from "@trunkline/core";

/** A message was handed to the operator. */
export type AckEvent = {
  message_type: "event";
  /** Id of the event. The same for each repeated delivery. */
  event_id: string;
  event_type: "ack";
  /** Key of the message that was sent, its `message_id`. */
  user_message_id: string;
  timestamp: Timestamp;
  /** Id of the message at the operator. */
  sent_message_id?: string | null;
  /** Always `20110921`. */
  message_version?: string;
  /** What applications noted. */
  helper_metadata: {
    [key: string]: unknown;
  };
  /** What the routing noted. */
  routing_metadata?: {
    [key: string]: unknown;
  };
  /** Name of the transport. */
  transport_name?: string | null;
  /** What the transport noted. */
  transport_metadata?: {
    [key: string]: unknown;
  };
};

/** A campaign. */
export type Campaign = {
  /** The key of the account. */
  key: string;
  /** Always `Your Campaign`. */
  name: string;
};

/** The campaign's key. It must be the key of the account that the token belongs to; otherwise fault 404. */
export type CampaignId = string;

/** The answer to listCampaigns. */
export type CampaignsAnswer =
  | {
      /** Always `2.0`. Missing on older installations. */
      jsonrpc?: string;
      /** The request's id. Null on older installations. */
      id?: number | null;
      /** Null on older installations, missing on later ones. */
      error?: null;
      result: Campaign[];
    }
  | RpcFaultAnswer;

/** A channel, such as a short code, over which messages come in and go out. */
export type Channel = {
  /** As a rule the tag's two parts with a colon between them. */
  uuid: string;
  /**
   * The tag pool, and the tag in it.
   * @example [
   *       "apposit_sms",
   *       "*121#"
   *     ]
   */
  tag: string[];
  /** As a rule the tag in the pool. */
  name: string;
  /** As a rule the title of the pool, and the tag. */
  description: string;
  /** Its one endpoint. */
  endpoints: Endpoint[];
};

/** The answer to listChannels. */
export type ChannelsAnswer =
  | {
      /** Always `2.0`. Missing on older installations. */
      jsonrpc?: string;
      /** The request's id. Null on older installations. */
      id?: number | null;
      /** Null on older installations, missing on later ones. */
      error?: null;
      result: Channel[];
    }
  | RpcFaultAnswer;

/**
 * A contact. Fields that are not set are null, never missing.
 *
 * Source: github.com/praekelt/go-contacts-api
 */
export type Contact = {
  /** Key of the contact. */
  key: string;
  /** Version of the provider's data model. */
  $VERSION?: number | null;
  /** Key of the account. */
  user_account: string;
  created_at: Timestamp;
  /**
   * Phone number, with a plus sign.
   * @example +15556483
   */
  msisdn: string;
  /** First name. */
  name: string | null;
  /** Family name. */
  surname: string | null;
  /** Email address. It cannot be looked up. */
  email_address: string | null;
  /** Date of birth, such as `1982-03-04 05:06:07.000000`. */
  dob: string | null;
  /** Handle at Twitter. */
  twitter_handle: string | null;
  /** Id at Facebook. */
  facebook_id: string | null;
  /** PIN of BlackBerry Messenger. */
  bbm_pin: string | null;
  /** Id at Google Talk. */
  gtalk_id: string | null;
  /** Id at Mxit. */
  mxit_id: string | null;
  /** Id at WeChat. */
  wechat_id: string | null;
  /** Keys of the groups that it was added to. Smart groups are not among them. */
  groups: string[];
  /** Fields of your own. */
  extra: {
    [key: string]: string;
  };
  /** Subscriptions. Null in the documentation only; real servers answer an empty object. */
  subscription: {
    [key: string]: string;
  } | null;
};

/** Fields to change. `key` cannot be changed, although the documentation lists it. */
export type ContactChanges = {
  /**
   * Phone number, with a plus sign.
   * @example +15556483
   */
  msisdn?: string;
  /** First name. */
  name?: string | null;
  /** Family name. */
  surname?: string | null;
  /** Email address. It cannot be looked up. */
  email_address?: string | null;
  /**
   * Date of birth, ISO 8601 in UTC; a zone is dropped, not converted.
   * @example 1982-03-04T05:06:07Z
   */
  dob?: string | null;
  /** Handle at Twitter. */
  twitter_handle?: string | null;
  /** Id at Facebook. */
  facebook_id?: string | null;
  /** PIN of BlackBerry Messenger. */
  bbm_pin?: string | null;
  /** Id at Google Talk. */
  gtalk_id?: string | null;
  /** Id at Mxit. */
  mxit_id?: string | null;
  /** Id at WeChat. */
  wechat_id?: string | null;
  /** Keys of groups to add it to. The provider does not check that they exist. */
  groups?: string[];
  /**
   * Fields of your own.
   * @example {
   *       "quest": "Grail"
   *     }
   */
  extra?: {
    [key: string]: string;
  };
  /** Subscriptions. */
  subscription?: {
    [key: string]: string;
  };
  /**
   * When it was created, ISO 8601 in UTC; a zone is dropped, not converted. Now, if left out.
   * @example 2014-07-25T12:44:11.159151
   */
  created_at?: string;
};

/** A page of contacts. */
export type ContactPage = {
  /** Where the next page begins. Null on the last one. */
  cursor: string | null;
  /** The contacts. May be empty on any page. */
  data: Contact[];
};

/** A field, `=` and a value without `=`. */
export type ContactQuery = string;

/** A conversation, which is an application that messages are led to. */
export type Conversation = {
  /** Key of the conversation. */
  uuid: string;
  /** The application. An installation may have others. */
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
  /** Name of the conversation. */
  name: string;
  /** What it is for. May be empty. */
  description: string;
  status?: RunStatus;
  /** Its endpoints, `default` first. */
  endpoints: Endpoint[];
};

/**
 * The metric's name, the value, and how the values of a bucket are joined, in any case of letters. The server
 * never answers if there are fewer or more than three, or the value is no number.
 */
export type ConversationMetric = [string, number, "last" | "sum" | "avg" | "max" | "min" | (string & {})];

/**
 * Whether it worked.
 *
 * Source: vumi-go.readthedocs.io/en/latest/http_api.html
 */
export type ConversationStatus = {
  /** Whether it worked. */
  success: boolean;
  /** What was wrong, or `Metrics published`. */
  reason: string;
};

/** The answer to listConversations. */
export type ConversationsAnswer =
  | {
      /** Always `2.0`. Missing on older installations. */
      jsonrpc?: string;
      /** The request's id. Null on older installations. */
      id?: number | null;
      /** Null on older installations, missing on later ones. */
      error?: null;
      result: Conversation[];
    }
  | RpcFaultAnswer;

/**
 * How the delivery of a message goes. Only some SMS channels have it, it may come more than once, and what it
 * means exactly depends on the operator.
 */
export type DeliveryReportEvent = {
  message_type: "event";
  /** Id of the event. The same for each repeated delivery. */
  event_id: string;
  event_type: "delivery_report";
  /** Key of the message that was sent, its `message_id`. */
  user_message_id: string;
  timestamp: Timestamp;
  /** What became of it so far. */
  delivery_status?: "pending" | "failed" | "delivered" | (string & {});
  /** Always `20110921`. */
  message_version?: string;
  /** What applications noted. */
  helper_metadata: {
    [key: string]: unknown;
  };
  /** What the routing noted. */
  routing_metadata?: {
    [key: string]: unknown;
  };
  /** Name of the transport. */
  transport_name?: string | null;
  /** What the transport noted. */
  transport_metadata?: {
    [key: string]: unknown;
  };
};

/** Key of the conversation, of type `dialogue`. */
export type DialogueKey = string;

/** The poll of a dialogue. */
export type DialoguePoll = {
  /** The poll, as the editor of the dialogue describes it. Empty if there is none. */
  poll: {
    [key: string]: unknown;
  };
};

/** The answer to getDialoguePoll. */
export type DialoguePollAnswer =
  | {
      /** Always `2.0`. Missing on older installations. */
      jsonrpc?: string;
      /** The request's id. Null on older installations. */
      id?: number | null;
      /** Null on older installations, missing on later ones. */
      error?: null;
      result: DialoguePoll;
    }
  | RpcFaultAnswer;

/** The answer to saveDialoguePoll. */
export type DialoguePollSavedAnswer =
  | {
      /** Always `2.0`. Missing on older installations. */
      jsonrpc?: string;
      /** The request's id. Null on older installations. */
      id?: number | null;
      /** Null on older installations, missing on later ones. */
      error?: null;
      result: {
        /** Always true. */
        saved: boolean;
      };
    }
  | RpcFaultAnswer;

/** Where messages come out of or go into a channel, router or conversation. */
export type Endpoint = {
  /**
   * The connector and the endpoint's name, separated by the last `::`.
   * @example CONVERSATION:dialogue:conv-1::default
   */
  uuid: string;
  /**
   * Name of the endpoint, mostly `default`.
   * @example default
   */
  name: string;
};

/** One end of a routing entry. */
export type EndpointReference = {
  /** The `uuid` of an endpoint. */
  uuid: string;
};

/** A value that was written. */
export type FiredMetric = {
  /** The name, with its aggregator. */
  name: string;
  /** The value. */
  value: number;
  /** The aggregator by itself. */
  aggregator: "avg" | "sum" | "max" | "min" | "last";
};

/** A page with the one contact that was looked up. */
export type FoundContact = {
  /** There is no other page. */
  cursor: null;
  /** The contact. */
  data: Contact[];
};

/**
 * A group of contacts.
 *
 * Source: github.com/praekelt/go-contacts-api
 */
export type Group = {
  /** Key of the group. */
  key: string;
  /** Version of the provider's data model. */
  $VERSION?: number | null;
  /** Key of the account. */
  user_account: string;
  created_at: Timestamp;
  /** Name of the group. */
  name: string;
  /** The search that makes a smart group, such as `msisdn:12345`. Null for a static group. */
  query: string | null;
};

/** Fields to change. */
export type GroupChanges = {
  /** Name of the group. */
  name?: string;
  /** A search that makes it a smart group, such as `msisdn:12345`. Null for a static group. */
  query?: string | null;
  /** When it was created, ISO 8601 in UTC. */
  created_at?: string;
};

/** A page of groups. */
export type GroupPage = {
  /** Where the next page begins. Null on the last one. */
  cursor: string | null;
  /** The groups. May be empty on any page. */
  data: Group[];
};

/** What kind of address it is. */
export type MessageAddressType =
  | "msisdn"
  | "irc_nickname"
  | "twitter_handle"
  | "gtalk_id"
  | "jabber_id"
  | "mxit_id"
  | "wechat_id"
  | (string & {})
  | null;

/** The value of a metric in one bucket. */
export type MetricPoint = {
  /** Start of the bucket, in milliseconds since 1970. */
  x: number;
  /** The value. Null only with `nulls` set to `keep`. */
  y: number | null;
};

/** Points by the name of the metric. */
export type MetricSeries = {
  [key: string]: MetricPoint[];
};

/** Values by the name of the metric. May be empty. */
export type MetricValues = {
  [key: string]: number;
};

/** A message was not handed to the operator. It may be sent again. */
export type NackEvent = {
  message_type: "event";
  /** Id of the event. The same for each repeated delivery. */
  event_id: string;
  event_type: "nack";
  /** Key of the message that was sent, its `message_id`. */
  user_message_id: string;
  timestamp: Timestamp;
  /** Why it was not accepted. */
  nack_reason?: string | null;
  /** Always `20110921`. */
  message_version?: string;
  /** What applications noted. */
  helper_metadata: {
    [key: string]: unknown;
  };
  /** What the routing noted. */
  routing_metadata?: {
    [key: string]: unknown;
  };
  /** Name of the transport. */
  transport_name?: string | null;
  /** What the transport noted. */
  transport_metadata?: {
    [key: string]: unknown;
  };
};

/** A contact to create. */
export type NewContact = {
  /**
   * Phone number, with a plus sign.
   * @example +15556483
   */
  msisdn: string;
  /** First name. */
  name?: string | null;
  /** Family name. */
  surname?: string | null;
  /** Email address. It cannot be looked up. */
  email_address?: string | null;
  /**
   * Date of birth, ISO 8601 in UTC; a zone is dropped, not converted.
   * @example 1982-03-04T05:06:07Z
   */
  dob?: string | null;
  /** Handle at Twitter. */
  twitter_handle?: string | null;
  /** Id at Facebook. */
  facebook_id?: string | null;
  /** PIN of BlackBerry Messenger. */
  bbm_pin?: string | null;
  /** Id at Google Talk. */
  gtalk_id?: string | null;
  /** Id at Mxit. */
  mxit_id?: string | null;
  /** Id at WeChat. */
  wechat_id?: string | null;
  /** Keys of groups to add it to. The provider does not check that they exist. */
  groups?: string[];
  /**
   * Fields of your own.
   * @example {
   *       "quest": "Grail"
   *     }
   */
  extra?: {
    [key: string]: string;
  };
  /** Subscriptions. */
  subscription?: {
    [key: string]: string;
  };
  /**
   * When it was created, ISO 8601 in UTC; a zone is dropped, not converted. Now, if left out.
   * @example 2014-07-25T12:44:11.159151
   */
  created_at?: string;
};

/** A group to create. */
export type NewGroup = {
  /** Name of the group. */
  name: string;
  /** A search that makes it a smart group, such as `msisdn:12345`. Null for a static group. */
  query?: string | null;
};

/**
 * That an address has opted out. The documentation shows it without the object around it, and with `id`,
 * `address_type` and `address`; real servers send the others.
 */
export type OptOut = {
  created_at?: Timestamp;
  /** Key of the message by which it opted out. Null if it was done with setOptOut. */
  message?: string | null;
  /** Key of the account. */
  user_account?: string;
  /** Id of the record; only from a development server. */
  id?: string;
  /** What kind of address it is; only from a development server. */
  address_type?: string;
  /** The address; only from a development server. */
  address?: string;
};

/** What kind of address it is. */
export type OptOutAddressType =
  | "msisdn"
  | "twitter_handle"
  | "gtalk_id"
  | "jabber_id"
  | "mxit_id"
  | "wechat_id"
  | "irc_nickname"
  | (string & {});

/** A record. */
export type OptOutAnswer = {
  opt_out: OptOut;
  status: OptOutStatus;
};

/** How many addresses have opted out. */
export type OptOutCountAnswer = {
  /** The number. */
  opt_out_count: number;
  status: OptOutStatus;
};

/** The body of an error of the opt-outs service. */
export type OptOutError = {
  status: OptOutStatus;
};

/** The HTTP status once more. It is in every answer. */
export type OptOutStatus = {
  /** The HTTP status. */
  code: number;
  /** `OK`, or what was wrong. */
  reason: string;
};

/** A message to send. */
export type OutboundMessage = {
  /**
   * The recipient, such as `+27761234567`. A reply goes to the sender of the message instead.
   * @example +27761234567
   */
  to_addr?: string;
  /**
   * The text, or null for none. Spoken to a caller where no `speech_url` is given. A conversation may have a limit for its length.
   * @example Hello!
   */
  content: string | null;
  /**
   * Key of the message that this one answers; of the same conversation. The Python client lacks it.
   * @example 59b37288d8d94e42ab804158bdbf53e5
   */
  in_reply_to?: string | null;
  /**
   * For USSD and voice: `new` opens a session or starts a call, `resume` goes on, `close` ends it. If left out, a call goes on.
   * @example close
   */
  session_event?: "new" | "resume" | "close" | null;
  /**
   * What kind of address `to_addr` is, by which an opt-out is looked up. `msisdn`, if left out. The Python client lacks it.
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
  /** Options of the channel. */
  helper_metadata?: {
    voice?: VoiceOptions;
    /** What a load balancer noted in the message that is answered. Kept on a reply only. */
    load_balancer?: {
      [key: string]: unknown;
    };
  };
};

/** A router, which leads messages on by their content or sender. */
export type Router = {
  /** Key of the router. */
  uuid: string;
  /** What it goes by. An installation may have others. */
  type: "keyword" | "group" | "app_multiplexer" | (string & {});
  /** Name of the router. */
  name: string;
  /** What it is for. May be empty. */
  description: string;
  status?: RunStatus;
  /** Endpoints on the side of the channels. */
  channel_endpoints: Endpoint[];
  /** Endpoints on the side of the conversations. */
  conversation_endpoints: Endpoint[];
};

/** The answer to listRouters. */
export type RoutersAnswer =
  | {
      /** Always `2.0`. Missing on older installations. */
      jsonrpc?: string;
      /** The request's id. Null on older installations. */
      id?: number | null;
      /** Null on older installations, missing on later ones. */
      error?: null;
      result: Router[];
    }
  | RpcFaultAnswer;

/** The answer to listRoutingEntries. */
export type RoutingEntriesAnswer =
  | {
      /** Always `2.0`. Missing on older installations. */
      jsonrpc?: string;
      /** The request's id. Null on older installations. */
      id?: number | null;
      /** Null on older installations, missing on later ones. */
      error?: null;
      result: RoutingEntry[];
    }
  | RpcFaultAnswer;

/** Leads the messages of one endpoint to another. */
export type RoutingEntry = {
  source: EndpointReference;
  target: EndpointReference;
};

/**
 * What there is, and how it is connected. The provider takes and ignores members that it does not know, so
 * what getRoutingTable answers can be sent back.
 */
export type RoutingTable = {
  /** The channels. */
  channels: Channel[];
  /** The routers. */
  routers: Router[];
  /** The conversations. */
  conversations: Conversation[];
  /** What is connected with what. */
  routing_entries: RoutingEntry[];
};

/** The answer to getRoutingTable. */
export type RoutingTableAnswer =
  | {
      /** Always `2.0`. Missing on older installations. */
      jsonrpc?: string;
      /** The request's id. Null on older installations. */
      id?: number | null;
      /** Null on older installations, missing on later ones. */
      error?: null;
      result: RoutingTable;
    }
  | RpcFaultAnswer;

/** The answer to updateRoutingTable. */
export type RoutingTableUpdateAnswer =
  | {
      /** Always `2.0`. Missing on older installations. */
      jsonrpc?: string;
      /** The request's id. Null on older installations. */
      id?: number | null;
      /** Null on older installations, missing on later ones. */
      error?: null;
      result: null;
    }
  | RpcFaultAnswer;

/**
 * What went wrong. Older installations have `fault`, `faultCode` and `faultString`, later ones `code`,
 * `message` and `data`.
 *
 * Not confirmed by the provider: An installation is taken to speak like the older ones, which are the only
 * ones that the Python client can read. Both forms are understood.
 */
export type RpcFault = {
  /** Name of the fault, such as `GoApiError` or `InvalidRoutingTable`. */
  fault?: string;
  /** Code of the fault. */
  faultCode?: number;
  /** What was wrong. */
  faultString?: string;
  /** Code of the fault. */
  code?: number;
  /** What was wrong. */
  message?: string;
  /** Details. Empty text in all known cases. */
  data?: unknown;
};

/** The answer, with status 200, of a call that failed. `result` is null or missing. */
export type RpcFaultAnswer = {
  /** Always `2.0`. Missing on older installations. */
  jsonrpc?: string;
  /** The request's id. Null on older installations. */
  id?: number | null;
  error: RpcFault;
  result?: null;
};

/** The answer to getRpcMethodHelp. */
export type RpcMethodHelpAnswer =
  | {
      /** Always `2.0`. Missing on older installations. */
      jsonrpc?: string;
      /** The request's id. Null on older installations. */
      id?: number | null;
      /** Null on older installations, missing on later ones. */
      error?: null;
      result: string;
    }
  | RpcFaultAnswer;

/** The answer to getRpcMethodSignature. */
export type RpcMethodSignatureAnswer =
  | {
      /** Always `2.0`. Missing on older installations. */
      jsonrpc?: string;
      /** The request's id. Null on older installations. */
      id?: number | null;
      /** Null on older installations, missing on later ones. */
      error?: null;
      result: string[][] | string;
    }
  | RpcFaultAnswer;

/** The answer to listRpcMethods. */
export type RpcMethodsAnswer =
  | {
      /** Always `2.0`. Missing on older installations. */
      jsonrpc?: string;
      /** The request's id. Null on older installations. */
      id?: number | null;
      /** Null on older installations, missing on later ones. */
      error?: null;
      result: string[];
    }
  | RpcFaultAnswer;

/** What a conversation or router does. */
export type RunStatus = "starting" | "running" | "stopping" | "stopped" | (string & {});

/** What became of a message that was sent. */
export type SentMessageEvent = AckEvent | NackEvent | DeliveryReportEvent;

/**
 * The body of an error of the contacts and the metrics service. When a proxy answers it may be text or HTML
 * instead.
 *
 * Source: github.com/praekelt/go-api-toolkit
 */
export type ServiceError = {
  /** The HTTP status. */
  status_code: number;
  /** What was wrong. */
  reason: string;
  /** Lines of the stack; only from a server in debug mode. */
  traceback?: string[];
};

/** A time in UTC, without a zone, such as `2014-07-25 12:44:11.159151`. The fraction may be missing. */
export type Timestamp = string;

/**
 * A message, in or out. Servers send all members that are not optional in the Python library vumi; the
 * documentation shows fewer, and only `message_id` is relied on.
 *
 * Source: github.com/praekelt/vumi (vumi/message.py), vumi-go.readthedocs.io/en/latest/http_api.html
 */
export type UserMessage = {
  /** Key of the message. Events of a sent message have it as `user_message_id`, and a reply to a received one as `in_reply_to`. */
  message_id: string;
  /** Always `user_message`. */
  message_type?: string;
  /** Always `20110921`. */
  message_version?: string;
  timestamp?: Timestamp;
  /** The recipient. Null in a group chat. */
  to_addr?: string | null;
  /** The sender. Null for a message that was sent and is no reply. */
  from_addr?: string | null;
  to_addr_type?: MessageAddressType;
  from_addr_type?: MessageAddressType;
  /** The text. Null if there is none, as when a USSD code is dialled. */
  content?: string | null;
  /** Key of the message that this one answers. */
  in_reply_to?: string | null;
  /** What it does to the session, for USSD and voice. May be null even there. */
  session_event?: "new" | "resume" | "close" | null;
  /** Name of the transport. */
  transport_name?: string | null;
  /** Kind of the transport. */
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
  /** What the transport noted. */
  transport_metadata?: {
    [key: string]: unknown;
  };
  /** What applications noted. */
  helper_metadata?: {
    /** The conversation that the message belongs to. */
    go?: {
      /** Key of the conversation. */
      conversation_key?: string;
      /** Its type, `http_api_nostream` or `http_api`. */
      conversation_type?: string;
      /** Key of the account. */
      user_account?: string;
    };
    /** Of a call. */
    voice?: {
      /** Seconds that the call took. */
      call_duration?: number;
    } & {
      [key: string]: unknown;
    };
    /** The caller's number. */
    caller_id_number?: string;
    /** Kept from message to reply. */
    load_balancer?: {
      [key: string]: unknown;
    };
  } & {
    [key: string]: unknown;
  };
  /** What the routing noted, such as `endpoint_name`. */
  routing_metadata?: {
    [key: string]: unknown;
  };
  /** The chat group. */
  group?: string | null;
  /** The network operator. */
  provider?: string | null;
};

/**
 * Options of a call. Channels that are none ignore them, and show `content`. The Python client has
 * `speech_url` and `wait_for` only.
 *
 * Source: github.com/praekelt/vumi-freeswitch-esl
 */
export type VoiceOptions = {
  /**
   * URL of an .ogg (best), .wav or .mp3 file, which is played instead of speaking `content`. Newer transports take several.
   * @example http://example.com/voice.ogg
   */
  speech_url?: string | string[];
  /**
   * The key that ends an input, mostly `#` or `*`. Digits are then collected in one message; otherwise each key is a message.
   * @example #
   */
  wait_for?: string;
  /**
   * Whether a key stops the speech.
   * @default false
   */
  barge_in?: boolean;
  /**
   * How many times it is spoken.
   * @default 1
   */
  tries?: number;
  /**
   * Milliseconds between two times.
   * @default 3000
   */
  time_gap?: number;
};

interface ConversationKeyMember {
  /**
   * Key of the conversation.
   *
   * @default the client's option `conversationKey`
   * @example "conv-key-0001"
   */
  conversation_key?: string;
}

interface CampaignIdMember {
  /**
   * The campaign's key. It must be the key of the account that the token belongs to; otherwise fault 404.
   *
   * @example "acc-key-0001"
   */
  campaign_id: CampaignId;
}

interface CursorMember {
  /**
   * Where to go on, as the page before says. It is opaque. Leave it out for the first page.
   *
   * @example "92802q70r52s4717o4ps413s12po5o63"
   */
  cursor?: string;
}

interface MaxResultsMember {
  /**
   * How many a page has at most. More than the installation allows counts as that. The Python client does not
   * have this.
   *
   * Not confirmed by the provider: How many an installation allows, and gives where nothing is asked for, is
   * its own setting.
   *
   * Limits: 1 or more.
   *
   * @example 10
   */
  max_results?: number;
}

interface StreamMember {
  /**
   * False, if it is given at all. An operation of its own streams.
   *
   * @example false
   */
  stream?: false;
}

interface ContactKeyMember {
  /**
   * Key of the contact.
   *
   * @example "b1498401c05c4b3aa6929204aa1e955c"
   */
  contact_key: string;
}

interface GroupKeyMember {
  /**
   * Key of the group.
   *
   * @example "d5c6c9d6b4c64a7d8f3a1c7f2b1e0a11"
   */
  group_key: string;
}

interface AddressTypeMember {
  /**
   * What kind of address it is, as it is when messages are sent. The provider takes any text.
   *
   * @example "msisdn"
   */
  address_type: OptOutAddressType;
}

interface AddressMember {
  /**
   * The address, written as it is when messages are sent: `+27761234567` and `27761234567` are two addresses.
   * One with a slash cannot be given.
   *
   * @example "+27761234567"
   */
  address: string;
}

/** Input of `sendMessage`. */
export interface SendMessageInput extends ConversationKeyMember {
  /**
   * The recipient, such as `+27761234567`. A reply goes to the sender of the message instead.
   *
   * @example "+27761234567"
   */
  to_addr?: string;
  /**
   * The text, or null for none. Spoken to a caller where no `speech_url` is given. A conversation may have a
   * limit for its length.
   *
   * @example "Hello!"
   */
  content: string | null;
  /**
   * Key of the message that this one answers; of the same conversation. The Python client lacks it.
   *
   * @example "59b37288d8d94e42ab804158bdbf53e5"
   */
  in_reply_to?: string | null;
  /**
   * For USSD and voice: `new` opens a session or starts a call, `resume` goes on, `close` ends it. If left
   * out, a call goes on.
   *
   * @example "close"
   */
  session_event?: "new" | "resume" | "close" | null;
  /**
   * What kind of address `to_addr` is, by which an opt-out is looked up. `msisdn`, if left out. The Python
   * client lacks it.
   *
   * @example "msisdn"
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
  /** Options of the channel. */
  helper_metadata?: {
    voice?: VoiceOptions;
    /** What a load balancer noted in the message that is answered. Kept on a reply only. */
    load_balancer?: {
      [key: string]: unknown;
    };
  };
}

/** What `sendMessage` resolves to. */
export type SendMessageOutput = UserMessage;

/** What `sendMessage.raw` resolves to. */
export type SendMessageResult =
  | RawResult<200, UserMessage>
  | RawResult<400, ConversationStatus>
  | RawResult<401 | 403 | 404, string>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404>, unknown>;

/** Input of `fireConversationMetrics`. */
export interface FireConversationMetricsInput extends ConversationKeyMember {
  /** The values, each with its name and its aggregator. */
  metrics: ConversationMetric[];
}

/** What `fireConversationMetrics` resolves to. */
export type FireConversationMetricsOutput = ConversationStatus;

/** What `fireConversationMetrics.raw` resolves to. */
export type FireConversationMetricsResult = RawResults<200 | 400, ConversationStatus, 401 | 403 | 404, string>;

/** Input of `sendStreamingMessage`. */
export interface SendStreamingMessageInput extends ConversationKeyMember {
  /**
   * The recipient, such as `+27761234567`. A reply goes to the sender of the message instead.
   *
   * @example "+27761234567"
   */
  to_addr?: string;
  /**
   * The text, or null for none. Spoken to a caller where no `speech_url` is given. A conversation may have a
   * limit for its length.
   *
   * @example "Hello!"
   */
  content: string | null;
  /**
   * Key of the message that this one answers; of the same conversation. The Python client lacks it.
   *
   * @example "59b37288d8d94e42ab804158bdbf53e5"
   */
  in_reply_to?: string | null;
  /**
   * For USSD and voice: `new` opens a session or starts a call, `resume` goes on, `close` ends it. If left
   * out, a call goes on.
   *
   * @example "close"
   */
  session_event?: "new" | "resume" | "close" | null;
  /**
   * What kind of address `to_addr` is, by which an opt-out is looked up. `msisdn`, if left out. The Python
   * client lacks it.
   *
   * @example "msisdn"
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
  /** Options of the channel. */
  helper_metadata?: {
    voice?: VoiceOptions;
    /** What a load balancer noted in the message that is answered. Kept on a reply only. */
    load_balancer?: {
      [key: string]: unknown;
    };
  };
}

/** What `sendStreamingMessage` resolves to. */
export type SendStreamingMessageOutput = UserMessage;

/** What `sendStreamingMessage.raw` resolves to. */
export type SendStreamingMessageResult =
  | RawResult<200, UserMessage>
  | RawResult<400, ConversationStatus>
  | RawResult<401 | 403 | 404, string>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404>, unknown>;

/** Input of `streamMessages`. */
export interface StreamMessagesInput extends ConversationKeyMember {}

/** What `streamMessages` resolves to. */
export type StreamMessagesOutput = AsyncIterable<UserMessage>;

/** What `streamMessages.raw` resolves to. */
export type StreamMessagesResult = RawResults<200, AsyncIterable<UserMessage>, 401 | 403 | 404, string>;

/** Input of `streamEvents`. */
export interface StreamEventsInput extends ConversationKeyMember {}

/** What `streamEvents` resolves to. */
export type StreamEventsOutput = AsyncIterable<SentMessageEvent>;

/** What `streamEvents.raw` resolves to. */
export type StreamEventsResult = RawResults<200, AsyncIterable<SentMessageEvent>, 401 | 403 | 404, string>;

/** Input of `fireStreamingConversationMetrics`. */
export interface FireStreamingConversationMetricsInput extends ConversationKeyMember {
  /** The values, each with its name and its aggregator. */
  metrics: ConversationMetric[];
}

/** What `fireStreamingConversationMetrics` resolves to. */
export type FireStreamingConversationMetricsOutput = ConversationStatus;

/** What `fireStreamingConversationMetrics.raw` resolves to. */
export type FireStreamingConversationMetricsResult = RawResults<200 | 400, ConversationStatus, 401 | 403 | 404, string>;

/** What `listCampaigns` resolves to. */
export type ListCampaignsOutput = Campaign[];

/** What `listCampaigns.raw` resolves to. */
export type ListCampaignsResult = RawResults<200, CampaignsAnswer, 401 | 403 | 500, string>;

/** Input of `listConversations`. */
export interface ListConversationsInput extends CampaignIdMember {}

/** What `listConversations` resolves to. */
export type ListConversationsOutput = Conversation[];

/** What `listConversations.raw` resolves to. */
export type ListConversationsResult = RawResults<200, ConversationsAnswer, 401 | 403 | 500, string>;

/** Input of `listChannels`. */
export interface ListChannelsInput extends CampaignIdMember {}

/** What `listChannels` resolves to. */
export type ListChannelsOutput = Channel[];

/** What `listChannels.raw` resolves to. */
export type ListChannelsResult = RawResults<200, ChannelsAnswer, 401 | 403 | 500, string>;

/** Input of `listRouters`. */
export interface ListRoutersInput extends CampaignIdMember {}

/** What `listRouters` resolves to. */
export type ListRoutersOutput = Router[];

/** What `listRouters.raw` resolves to. */
export type ListRoutersResult = RawResults<200, RoutersAnswer, 401 | 403 | 500, string>;

/** Input of `listRoutingEntries`. */
export interface ListRoutingEntriesInput extends CampaignIdMember {}

/** What `listRoutingEntries` resolves to. */
export type ListRoutingEntriesOutput = RoutingEntry[];

/** What `listRoutingEntries.raw` resolves to. */
export type ListRoutingEntriesResult = RawResults<200, RoutingEntriesAnswer, 401 | 403 | 500, string>;

/** Input of `getRoutingTable`. */
export interface GetRoutingTableInput extends CampaignIdMember {}

/** What `getRoutingTable` resolves to. */
export type GetRoutingTableOutput = RoutingTable;

/** What `getRoutingTable.raw` resolves to. */
export type GetRoutingTableResult = RawResults<200, RoutingTableAnswer, 401 | 403 | 500, string>;

/** Input of `updateRoutingTable`. */
export interface UpdateRoutingTableInput extends CampaignIdMember {
  /**
   * What there is, and how it is connected. The provider takes and ignores members that it does not know, so
   * what getRoutingTable answers can be sent back.
   *
   * @example { channels: [{ uuid: "channel-uuid-1", tag: ["tagpool", "tagname"], name: "A nice name", description: "Tagpool: Tagname", endpoints: [{ uuid: "TRANSPORT_TAG:tagpool:tagname::default", name: "default" }] }], routers: [{ uuid: "rtr-1", type: "keyword", status: "running", name: "Keywords for my app", description: "Keyword router for my app", channel_endpoints: [{ uuid: "ROUTER:keyword:rtr-1:INBOUND::default", name: "default" }], conversation_endpoints: [{ uuid: "ROUTER:keyword:rtr-1:OUTBOUND::default", name: "default" }, { uuid: "ROUTER:keyword:rtr-1:OUTBOUND::keyword_two", name: "keyword_two" }, { uuid: "ROUTER:keyword:rtr-1:OUTBOUND::keyword_one", name: "keyword_one" }] }], conversations: [{ uuid: "conv-1", type: "dialogue", status: "running", name: "Test Dialogue", description: "Small dialogue for testing", endpoints: [{ uuid: "CONVERSATION:dialogue:conv-1::default", name: "default" }] }], routing_entries: [{ source: { uuid: "TRANSPORT_TAG:tagpool:tagname::default" }, target: { uuid: "CONVERSATION:conv_type:conv-id-1::default" } }] }
   */
  routing_table: RoutingTable;
}

/** What `updateRoutingTable` resolves to. */
export type UpdateRoutingTableOutput = null;

/** What `updateRoutingTable.raw` resolves to. */
export type UpdateRoutingTableResult = RawResults<200, RoutingTableUpdateAnswer, 401 | 403 | 500, string>;

/** Input of `getDialoguePoll`. */
export interface GetDialoguePollInput extends CampaignIdMember {
  /**
   * Key of the conversation, of type `dialogue`.
   *
   * @example "conv-key-0001"
   */
  conversation_key: DialogueKey;
  /** Parameters of the action. This action has none, so leave it out. */
  parameters?: Record<string, unknown> | null;
}

/** What `getDialoguePoll` resolves to. */
export type GetDialoguePollOutput = DialoguePoll;

/** What `getDialoguePoll.raw` resolves to. */
export type GetDialoguePollResult = RawResults<200, DialoguePollAnswer, 401 | 403 | 500, string>;

/** Input of `saveDialoguePoll`. */
export interface SaveDialoguePollInput extends CampaignIdMember {
  /**
   * Key of the conversation, of type `dialogue`.
   *
   * @example "conv-key-0001"
   */
  conversation_key: DialogueKey;
  /**
   * The poll of a dialogue.
   *
   * @example { poll: { foo: "bar" } }
   */
  parameters: DialoguePoll;
}

/** What `saveDialoguePoll` resolves to. */
export type SaveDialoguePollOutput = {
  /** Always true. */
  saved: boolean;
};

/** What `saveDialoguePoll.raw` resolves to. */
export type SaveDialoguePollResult = RawResults<200, DialoguePollSavedAnswer, 401 | 403 | 500, string>;

/** What `listRpcMethods` resolves to. */
export type ListRpcMethodsOutput = string[];

/** What `listRpcMethods.raw` resolves to. */
export type ListRpcMethodsResult = RawResults<200, RpcMethodsAnswer, 401 | 403 | 500, string>;

/** Input of `getRpcMethodHelp`. */
export interface GetRpcMethodHelpInput {
  /**
   * Name of the method, such as `routing_table`. listRpcMethods has them.
   *
   * @example "campaigns"
   */
  method_name: string;
}

/** What `getRpcMethodHelp` resolves to. */
export type GetRpcMethodHelpOutput = string;

/** What `getRpcMethodHelp.raw` resolves to. */
export type GetRpcMethodHelpResult = RawResults<200, RpcMethodHelpAnswer, 401 | 403 | 500, string>;

/** Input of `getRpcMethodSignature`. */
export interface GetRpcMethodSignatureInput {
  /**
   * Name of the method, such as `routing_table`. listRpcMethods has them.
   *
   * @example "campaigns"
   */
  method_name: string;
}

/** What `getRpcMethodSignature` resolves to. */
export type GetRpcMethodSignatureOutput = string[][] | string;

/** What `getRpcMethodSignature.raw` resolves to. */
export type GetRpcMethodSignatureResult = RawResults<200, RpcMethodSignatureAnswer, 401 | 403 | 500, string>;

/** Input of `listContacts`. */
export interface ListContactsInput extends CursorMember, MaxResultsMember, StreamMember {
  /**
   * A field, `=` and its value, as findContact has it.
   *
   * Limits: `^(bbm_pin|facebook_id|gtalk_id|msisdn|mxit_id|twitter_handle|wechat_id)=[^=]*$`.
   *
   * @example "msisdn=+15556483"
   */
  query?: ContactQuery;
}

/** What `listContacts` resolves to. */
export type ListContactsOutput = ContactPage;

/** One element of `listContacts`. */
export type ListContactsItem = Contact;

/** What `listContacts.raw` resolves to. */
export type ListContactsResult = RawResults<200, ContactPage, 400 | 401 | 403 | 500, ServiceError>;

/** Input of `createContact`. */
export interface CreateContactInput {
  /**
   * Phone number, with a plus sign.
   *
   * Limits: at most 255 characters.
   *
   * @example "+15556483"
   */
  msisdn: string;
  /**
   * First name.
   *
   * Limits: at most 255 characters.
   *
   * @example "Arthur"
   */
  name?: string | null;
  /**
   * Family name.
   *
   * Limits: at most 255 characters.
   *
   * @example "of Camelot"
   */
  surname?: string | null;
  /** Email address. It cannot be looked up. */
  email_address?: string | null;
  /**
   * Date of birth, ISO 8601 in UTC; a zone is dropped, not converted.
   *
   * @example "1982-03-04T05:06:07Z"
   */
  dob?: string | null;
  /**
   * Handle at Twitter.
   *
   * Limits: at most 100 characters.
   */
  twitter_handle?: string | null;
  /**
   * Id at Facebook.
   *
   * Limits: at most 100 characters.
   */
  facebook_id?: string | null;
  /**
   * PIN of BlackBerry Messenger.
   *
   * Limits: at most 100 characters.
   */
  bbm_pin?: string | null;
  /** Id at Google Talk. */
  gtalk_id?: string | null;
  /** Id at Mxit. */
  mxit_id?: string | null;
  /** Id at WeChat. */
  wechat_id?: string | null;
  /** Keys of groups to add it to. The provider does not check that they exist. */
  groups?: string[];
  /**
   * Fields of your own.
   *
   * @example { quest: "Grail" }
   */
  extra?: {
    [key: string]: string;
  };
  /** Subscriptions. */
  subscription?: {
    [key: string]: string;
  };
  /**
   * When it was created, ISO 8601 in UTC; a zone is dropped, not converted. Now, if left out.
   *
   * @example "2014-07-25T12:44:11.159151"
   */
  created_at?: string;
}

/** What `createContact` resolves to. */
export type CreateContactOutput = Contact;

/** What `createContact.raw` resolves to. */
export type CreateContactResult = RawResults<200, Contact, 400 | 401 | 403 | 500, ServiceError>;

/** Input of `findContact`. */
export interface FindContactInput {
  /**
   * A field, `=` and its value. Fields are `bbm_pin`, `facebook_id`, `gtalk_id`, `msisdn`, `mxit_id`,
   * `twitter_handle` and `wechat_id`.
   *
   * Limits: `^(bbm_pin|facebook_id|gtalk_id|msisdn|mxit_id|twitter_handle|wechat_id)=[^=]*$`.
   *
   * @example "msisdn=+15556483"
   */
  query: ContactQuery;
}

/** What `findContact` resolves to. */
export type FindContactOutput = Contact;

/** What `findContact.raw` resolves to. */
export type FindContactResult = RawResults<200, FoundContact, 400 | 401 | 403 | 500, ServiceError>;

/** What `streamContacts` resolves to. */
export type StreamContactsOutput = AsyncIterable<Contact>;

/** What `streamContacts.raw` resolves to. */
export type StreamContactsResult = RawResults<200, AsyncIterable<Contact>, 400 | 401 | 403 | 500, ServiceError>;

/** Input of `getContact`. */
export interface GetContactInput extends ContactKeyMember {}

/** What `getContact` resolves to. */
export type GetContactOutput = Contact;

/** What `getContact.raw` resolves to. */
export type GetContactResult = RawResults<200, Contact, 401 | 403 | 404 | 500, ServiceError>;

/** Input of `updateContact`. */
export interface UpdateContactInput extends ContactKeyMember {
  /**
   * Phone number, with a plus sign.
   *
   * Limits: at most 255 characters.
   *
   * @example "+15556483"
   */
  msisdn?: string;
  /**
   * First name.
   *
   * Limits: at most 255 characters.
   */
  name?: string | null;
  /**
   * Family name.
   *
   * Limits: at most 255 characters.
   *
   * @example "Pendragon"
   */
  surname?: string | null;
  /** Email address. It cannot be looked up. */
  email_address?: string | null;
  /**
   * Date of birth, ISO 8601 in UTC; a zone is dropped, not converted.
   *
   * @example "1982-03-04T05:06:07Z"
   */
  dob?: string | null;
  /**
   * Handle at Twitter.
   *
   * Limits: at most 100 characters.
   */
  twitter_handle?: string | null;
  /**
   * Id at Facebook.
   *
   * Limits: at most 100 characters.
   */
  facebook_id?: string | null;
  /**
   * PIN of BlackBerry Messenger.
   *
   * Limits: at most 100 characters.
   */
  bbm_pin?: string | null;
  /** Id at Google Talk. */
  gtalk_id?: string | null;
  /** Id at Mxit. */
  mxit_id?: string | null;
  /** Id at WeChat. */
  wechat_id?: string | null;
  /** Keys of groups to add it to. The provider does not check that they exist. */
  groups?: string[];
  /**
   * Fields of your own.
   *
   * @example { quest: "Grail" }
   */
  extra?: {
    [key: string]: string;
  };
  /** Subscriptions. */
  subscription?: {
    [key: string]: string;
  };
  /**
   * When it was created, ISO 8601 in UTC; a zone is dropped, not converted. Now, if left out.
   *
   * @example "2014-07-25T12:44:11.159151"
   */
  created_at?: string;
}

/** What `updateContact` resolves to. */
export type UpdateContactOutput = Contact;

/** What `updateContact.raw` resolves to. */
export type UpdateContactResult = RawResults<200, Contact, 400 | 401 | 403 | 404 | 500, ServiceError>;

/** Input of `deleteContact`. */
export interface DeleteContactInput extends ContactKeyMember {}

/** What `deleteContact` resolves to. */
export type DeleteContactOutput = Contact;

/** What `deleteContact.raw` resolves to. */
export type DeleteContactResult = RawResults<200, Contact, 401 | 403 | 404 | 500, ServiceError>;

/** Input of `listGroups`. */
export interface ListGroupsInput extends CursorMember, MaxResultsMember, StreamMember {}

/** What `listGroups` resolves to. */
export type ListGroupsOutput = GroupPage;

/** One element of `listGroups`. */
export type ListGroupsItem = Group;

/** What `listGroups.raw` resolves to. */
export type ListGroupsResult = RawResults<200, GroupPage, 400 | 401 | 403 | 500, ServiceError>;

/** Input of `createGroup`. */
export interface CreateGroupInput {
  /**
   * Name of the group.
   *
   * @example "Bob"
   */
  name: string;
  /** A search that makes it a smart group, such as `msisdn:12345`. Null for a static group. */
  query?: string | null;
}

/** What `createGroup` resolves to. */
export type CreateGroupOutput = Group;

/** What `createGroup.raw` resolves to. */
export type CreateGroupResult = RawResults<200, Group, 400 | 401 | 403 | 500, ServiceError>;

/** What `streamGroups` resolves to. */
export type StreamGroupsOutput = AsyncIterable<Group>;

/** What `streamGroups.raw` resolves to. */
export type StreamGroupsResult = RawResults<200, AsyncIterable<Group>, 400 | 401 | 403 | 500, ServiceError>;

/** Input of `getGroup`. */
export interface GetGroupInput extends GroupKeyMember {}

/** What `getGroup` resolves to. */
export type GetGroupOutput = Group;

/** What `getGroup.raw` resolves to. */
export type GetGroupResult = RawResults<200, Group, 401 | 403 | 404 | 500, ServiceError>;

/** Input of `updateGroup`. */
export interface UpdateGroupInput extends GroupKeyMember {
  /**
   * Name of the group.
   *
   * @example "Susan"
   */
  name?: string;
  /** A search that makes it a smart group, such as `msisdn:12345`. Null for a static group. */
  query?: string | null;
  /** When it was created, ISO 8601 in UTC. */
  created_at?: string;
}

/** What `updateGroup` resolves to. */
export type UpdateGroupOutput = Group;

/** What `updateGroup.raw` resolves to. */
export type UpdateGroupResult = RawResults<200, Group, 400 | 401 | 403 | 404 | 500, ServiceError>;

/** Input of `deleteGroup`. */
export interface DeleteGroupInput extends GroupKeyMember {}

/** What `deleteGroup` resolves to. */
export type DeleteGroupOutput = Group;

/** What `deleteGroup.raw` resolves to. */
export type DeleteGroupResult = RawResults<200, Group, 401 | 403 | 404 | 500, ServiceError>;

/** Input of `listGroupContacts`. */
export interface ListGroupContactsInput extends GroupKeyMember, CursorMember, MaxResultsMember, StreamMember {}

/** What `listGroupContacts` resolves to. */
export type ListGroupContactsOutput = ContactPage;

/** One element of `listGroupContacts`. */
export type ListGroupContactsItem = Contact;

/** What `listGroupContacts.raw` resolves to. */
export type ListGroupContactsResult = RawResults<200, ContactPage, 400 | 401 | 403 | 500, ServiceError>;

/** Input of `streamGroupContacts`. */
export interface StreamGroupContactsInput extends GroupKeyMember {}

/** What `streamGroupContacts` resolves to. */
export type StreamGroupContactsOutput = AsyncIterable<Contact>;

/** What `streamGroupContacts.raw` resolves to. */
export type StreamGroupContactsResult = RawResults<200, AsyncIterable<Contact>, 400 | 401 | 403 | 500, ServiceError>;

/** Input of `getMetrics`. */
export interface GetMetricsInput {
  /**
   * Names of metrics, each with its aggregator at the end: `stores.<store>.<name>.<aggregator>` for one of
   * the account, `conversations.<conversation key>.<name>.<aggregator>` for one of a conversation. `avg` is
   * the mean, `sum` the total, `max` the largest, `min` the smallest, `last` the most recent value of a
   * bucket.
   *
   * @example ["stores.default.total_pings.max"]
   */
  m?: string[];
  /**
   * Start: `now`, `today`, `yesterday`, `tomorrow`, a count and a unit before now (`-30d`), `HH:MM_YYYYMMDD`,
   * `YYYYMMDD`, or seconds since 1970. Units are those of `interval`.
   *
   * @default "-24h"
   * @example "-30d"
   */
  from?: string;
  /**
   * End, written as `from`. May be before it.
   *
   * @default "-0s"
   * @example "-1d"
   */
  until?: string;
  /**
   * Size of a bucket, a count and a unit: s, second(s), min(s), minute(s), h, hour(s), d, day(s), w, week(s),
   * mon, month(s) (30 days), y, year(s) (365 days). `m` is none.
   *
   * Limits: `^\d*[1-9]\d*(s|seconds?|mins?|minutes?|h|hours?|d|days?|w|weeks?|mon|months?|y|years?)$`.
   *
   * @default "1hour"
   * @example "1d"
   */
  interval?: string;
  /**
   * What becomes of empty buckets. `zeroize` makes them 0, `omit` leaves them out, `keep` gives null.
   *
   * @default "zeroize"
   * @example "omit"
   */
  nulls?: "zeroize" | "omit" | "keep";
  /**
   * Begin the first bucket at `from`. The Python client does not have this.
   *
   * @default false
   * @example true
   */
  align_to_from?: boolean;
}

/** What `getMetrics` resolves to. */
export type GetMetricsOutput = MetricSeries;

/** What `getMetrics.raw` resolves to. */
export type GetMetricsResult = RawResults<200, MetricSeries, 400 | 401 | 403 | 500, ServiceError>;

/** Input of `fireMetrics`. */
export interface FireMetricsInput {
  /** The values, by the metric's name with its aggregator at the end. */
  metrics: MetricValues;
}

/** What `fireMetrics` resolves to. */
export type FireMetricsOutput = FiredMetric[];

/** What `fireMetrics.raw` resolves to. */
export type FireMetricsResult = RawResults<200, FiredMetric[], 400 | 401 | 403 | 500, ServiceError>;

/** What `countOptOuts` resolves to. */
export type CountOptOutsOutput = number;

/** What `countOptOuts.raw` resolves to. */
export type CountOptOutsResult =
  | RawResult<200, OptOutCountAnswer>
  | RawResult<401, OptOutError>
  | RawResult<403, string>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 403>, unknown>;

/** Input of `getOptOut`. */
export interface GetOptOutInput extends AddressTypeMember, AddressMember {}

/** What `getOptOut` resolves to. */
export type GetOptOutOutput = OptOut | undefined;

/** What `getOptOut.raw` resolves to. */
export type GetOptOutResult =
  | RawResult<200, OptOutAnswer>
  | RawResult<401 | 404, OptOutError>
  | RawResult<403, string>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 403 | 404>, unknown>;

/** Input of `setOptOut`. */
export interface SetOptOutInput extends AddressTypeMember, AddressMember {}

/** What `setOptOut` resolves to. */
export type SetOptOutOutput = OptOut;

/** What `setOptOut.raw` resolves to. */
export type SetOptOutResult =
  | RawResult<200, OptOutAnswer>
  | RawResult<401 | 409, OptOutError>
  | RawResult<403, string>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 403 | 409>, unknown>;

/** Input of `deleteOptOut`. */
export interface DeleteOptOutInput extends AddressTypeMember, AddressMember {}

/** What `deleteOptOut` resolves to. */
export type DeleteOptOutOutput = OptOut | undefined;

/** What `deleteOptOut.raw` resolves to. */
export type DeleteOptOutResult =
  | RawResult<200, OptOutAnswer>
  | RawResult<401 | 404, OptOutError>
  | RawResult<403, string>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 403 | 404>, unknown>;

/** The operations of Vumi Go. */
export interface VumiGoOperations {
  /**
   * Send a message, or reply to one.
   *
   * A reply has `in_reply_to`, a new message `to_addr`. Keep the `message_id` of the answer: events name it.
   * Nothing in the request lets the provider recognise a repeated one, so it must not be repeated when the
   * result is unknown. The error of a recipient who has opted out has the code `opted_out`; replies go
   * through all the same. 403 is no lack of rights: the account has more than 10 open connections, streams
   * included; wait and repeat.
   *
   * Not confirmed by the provider: Whether a hosted server obeys `session_event` and `helper_metadata.voice`
   * is not known. The public source keeps `session_event` only on replies, where only `close` has an effect,
   * and of `helper_metadata` only `load_balancer`.
   *
   * Source: vumi-go.readthedocs.io/en/latest/http_api.html, github.com/praekelt/go-http-api
   *
   * Checked before it is sent: `content` must be given.
   *
   * `PUT /http_api_nostream/{conversation_key}/messages.json`, safety `send`: never repeated when it may have
   * worked.
   *
   * @example
   * ```ts
   * const message = await vumiGo.sendMessage({
   *   to_addr: "+27761234567",
   *   content: "Hello!",
   * });
   * ```
   */
  sendMessage: {
    (input: SendMessageInput, options?: CallOptions): Promise<SendMessageOutput>;
    raw(input: SendMessageInput, options?: CallOptions): Promise<SendMessageResult>;
  };

  /**
   * Write values of metrics through a conversation.
   *
   * All or nothing. A repeated request counts again in a sum or mean. A value can be read with getMetrics as
   * `stores.<store>.<name>.<aggregator>`, where the store is a setting of the conversation, mostly `default`.
   * The Python client sends one value per request. 403 is no lack of rights: the account has more than 10
   * open connections, streams included; wait and repeat.
   *
   * Source: vumi-go.readthedocs.io/en/latest/http_api.html, github.com/praekelt/go-http-api
   *
   * Checked before it is sent: `metrics` must be given; each of `metrics` must be [name, finite number,
   * aggregator].
   *
   * `PUT /http_api_nostream/{conversation_key}/metrics.json`, safety `send`: never repeated when it may have
   * worked.
   *
   * @example
   * ```ts
   * const conversationMetrics = await vumiGo.fireConversationMetrics({
   *   metrics: [["total_pings", 1200, "max"]],
   * });
   * ```
   */
  fireConversationMetrics: {
    (input: FireConversationMetricsInput, options?: CallOptions): Promise<FireConversationMetricsOutput>;
    raw(input: FireConversationMetricsInput, options?: CallOptions): Promise<FireConversationMetricsResult>;
  };

  /**
   * Send a message, or reply to one, through a conversation that streams.
   *
   * A reply has `in_reply_to`, a new message `to_addr`. Keep the `message_id` of the answer: events name it.
   * Nothing in the request lets the provider recognise a repeated one, so it must not be repeated when the
   * result is unknown. The error of a recipient who has opted out has the code `opted_out`; replies go
   * through all the same. 403 is no lack of rights: the account has more than 10 open connections, streams
   * included; wait and repeat.
   *
   * Not confirmed by the provider: Whether a hosted server obeys `session_event` and `helper_metadata.voice`
   * is not known. The public source keeps `session_event` only on replies, where only `close` has an effect,
   * and of `helper_metadata` only `load_balancer`.
   *
   * Source: vumi-go.readthedocs.io/en/latest/http_api.html, github.com/praekelt/go-http-api
   *
   * Checked before it is sent: `content` must be given.
   *
   * `PUT /http_api/{conversation_key}/messages.json`, safety `send`: never repeated when it may have worked.
   *
   * @example
   * ```ts
   * const streamingMessage = await vumiGo.sendStreamingMessage({
   *   to_addr: "+27761234567",
   *   content: "Hello!",
   * });
   * ```
   */
  sendStreamingMessage: {
    (input: SendStreamingMessageInput, options?: CallOptions): Promise<SendStreamingMessageOutput>;
    raw(input: SendStreamingMessageInput, options?: CallOptions): Promise<SendStreamingMessageResult>;
  };

  /**
   * Receive the messages that come in, as they come.
   *
   * Endless, one per line, and only if the conversation has no URL for them. With several streams open each
   * line goes to one of them, at random. With none, up to 100 are kept, the oldest lost first, and sent to
   * the next stream. There is no acknowledgement and no resuming: what is on its way when a stream breaks is
   * lost. There is no sign of life either, so a stream on which nothing comes may be dead. Each stream is one
   * of the 10 connections that an account may have. The provider recommends webhooks instead.
   *
   * Source: vumi-go.readthedocs.io/en/latest/http_api.html, github.com/praekelt/vumi-go (go/apps/http_api)
   *
   * Resolves to an async iterable, which ends with the answer, the loop or `signal`.
   *
   * `GET /http_api/{conversation_key}/messages.json`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * for await (const item of await vumiGo.streamMessages({ conversation_key: "conv-key-0001" }))
   * console.log(item);
   * ```
   */
  streamMessages: {
    (input?: StreamMessagesInput, options?: CallOptions): Promise<StreamMessagesOutput>;
    raw(input?: StreamMessagesInput, options?: CallOptions): Promise<StreamMessagesResult>;
  };

  /**
   * Receive what becomes of sent messages, as it happens.
   *
   * Endless, one per line, and only if the conversation has no URL for them. With several streams open each
   * line goes to one of them, at random. With none, up to 100 are kept, the oldest lost first, and sent to
   * the next stream. There is no acknowledgement and no resuming: what is on its way when a stream breaks is
   * lost. There is no sign of life either, so a stream on which nothing comes may be dead. Each stream is one
   * of the 10 connections that an account may have. The provider recommends webhooks instead.
   *
   * Source: vumi-go.readthedocs.io/en/latest/http_api.html, github.com/praekelt/vumi-go (go/apps/http_api)
   *
   * Resolves to an async iterable, which ends with the answer, the loop or `signal`.
   *
   * `GET /http_api/{conversation_key}/events.json`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * for await (const item of await vumiGo.streamEvents({ conversation_key: "conv-key-0001" }))
   * console.log(item);
   * ```
   */
  streamEvents: {
    (input?: StreamEventsInput, options?: CallOptions): Promise<StreamEventsOutput>;
    raw(input?: StreamEventsInput, options?: CallOptions): Promise<StreamEventsResult>;
  };

  /**
   * Write values of metrics through a conversation that streams.
   *
   * All or nothing. A repeated request counts again in a sum or mean. A value can be read with getMetrics as
   * `stores.<store>.<name>.<aggregator>`, where the store is a setting of the conversation, mostly `default`.
   * The Python client sends one value per request. 403 is no lack of rights: the account has more than 10
   * open connections, streams included; wait and repeat.
   *
   * Source: vumi-go.readthedocs.io/en/latest/http_api.html, github.com/praekelt/go-http-api
   *
   * Checked before it is sent: `metrics` must be given; each of `metrics` must be [name, finite number,
   * aggregator].
   *
   * `PUT /http_api/{conversation_key}/metrics.json`, safety `send`: never repeated when it may have worked.
   *
   * @example
   * ```ts
   * const streamingConversationMetrics = await vumiGo.fireStreamingConversationMetrics({
   *   metrics: [["total_pings", 1200, "max"]],
   * });
   * ```
   */
  fireStreamingConversationMetrics: {
    (
      input: FireStreamingConversationMetricsInput,
      options?: CallOptions,
    ): Promise<FireStreamingConversationMetricsOutput>;
    raw(
      input: FireStreamingConversationMetricsInput,
      options?: CallOptions,
    ): Promise<FireStreamingConversationMetricsResult>;
  };

  /**
   * List the campaigns of the account.
   *
   * Always one, named `Your Campaign`, whose key is the key of the account.
   *
   * Source: github.com/praekelt/vumi-go (go/api/go_api), github.com/praekelt/go-http-api
   *
   * `POST /api/` with the method `campaigns`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const campaigns = await vumiGo.listCampaigns();
   * ```
   */
  listCampaigns: {
    (input?: NoInput, options?: CallOptions): Promise<ListCampaignsOutput>;
    raw(input?: NoInput, options?: CallOptions): Promise<ListCampaignsResult>;
  };

  /**
   * List the conversations of a campaign.
   *
   * All that are not archived, also stopped ones.
   *
   * Source: github.com/praekelt/vumi-go (go/api/go_api), github.com/praekelt/go-http-api
   *
   * `POST /api/` with the method `conversations`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const conversations = await vumiGo.listConversations({ campaign_id: "acc-key-0001" });
   * ```
   */
  listConversations: {
    (input: ListConversationsInput, options?: CallOptions): Promise<ListConversationsOutput>;
    raw(input: ListConversationsInput, options?: CallOptions): Promise<ListConversationsResult>;
  };

  /**
   * List the channels of a campaign.
   *
   * Those that the account holds now.
   *
   * Source: github.com/praekelt/vumi-go (go/api/go_api), github.com/praekelt/go-http-api
   *
   * `POST /api/` with the method `channels`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const channels = await vumiGo.listChannels({ campaign_id: "acc-key-0001" });
   * ```
   */
  listChannels: {
    (input: ListChannelsInput, options?: CallOptions): Promise<ListChannelsOutput>;
    raw(input: ListChannelsInput, options?: CallOptions): Promise<ListChannelsResult>;
  };

  /**
   * List the routers of a campaign.
   *
   * All that are not archived, also stopped ones.
   *
   * Source: github.com/praekelt/vumi-go (go/api/go_api), github.com/praekelt/go-http-api
   *
   * `POST /api/` with the method `routers`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const routers = await vumiGo.listRouters({ campaign_id: "acc-key-0001" });
   * ```
   */
  listRouters: {
    (input: ListRoutersInput, options?: CallOptions): Promise<ListRoutersOutput>;
    raw(input: ListRoutersInput, options?: CallOptions): Promise<ListRoutersResult>;
  };

  /**
   * List the routing entries of a campaign.
   *
   * Each leads the messages of one endpoint to another.
   *
   * Source: github.com/praekelt/vumi-go (go/api/go_api), github.com/praekelt/go-http-api
   *
   * `POST /api/` with the method `routing_entries`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const routingEntries = await vumiGo.listRoutingEntries({ campaign_id: "acc-key-0001" });
   * ```
   */
  listRoutingEntries: {
    (input: ListRoutingEntriesInput, options?: CallOptions): Promise<ListRoutingEntriesOutput>;
    raw(input: ListRoutingEntriesInput, options?: CallOptions): Promise<ListRoutingEntriesResult>;
  };

  /**
   * Get the routing table of a campaign.
   *
   * The channels, routers and conversations, and the entries that connect their endpoints.
   *
   * Source: github.com/praekelt/vumi-go (go/api/go_api), github.com/praekelt/go-http-api
   *
   * `POST /api/` with the method `routing_table`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const routingTable = await vumiGo.getRoutingTable({ campaign_id: "acc-key-0001" });
   * ```
   */
  getRoutingTable: {
    (input: GetRoutingTableInput, options?: CallOptions): Promise<GetRoutingTableOutput>;
    raw(input: GetRoutingTableInput, options?: CallOptions): Promise<GetRoutingTableResult>;
  };

  /**
   * Replace the routing entries of a campaign.
   *
   * Get the table, change its `routing_entries` and send all of it back: only the entries are applied, but
   * all four lists must be there. The new entries replace the old ones, and an empty list erases them;
   * somebody else's change in between is lost. Both ends of an entry must be known endpoints. Those of
   * channels, and the `conversation_endpoints` of routers, lead only to those of conversations and to the
   * `channel_endpoints` of routers, and the reverse. A source has one target, the last one given. Traffic in
   * both directions takes two entries.
   *
   * Source: github.com/praekelt/vumi-go (go/api/go_api), github.com/praekelt/go-http-api
   *
   * `POST /api/` with the method `update_routing_table`, safety `idempotent`: it may be repeated without
   * further effect.
   *
   * @example
   * ```ts
   * const routingTable = await vumiGo.updateRoutingTable({
   *   campaign_id: "acc-key-0001",
   *   routing_table: {
   *     channels: [
   *       {
   *         uuid: "channel-uuid-1",
   *         tag: ["tagpool", "tagname"],
   *         name: "A nice name",
   *         description: "Tagpool: Tagname",
   *         endpoints: [
   *           {
   *             uuid: "TRANSPORT_TAG:tagpool:tagname::default",
   *             name: "default",
   *           },
   *         ],
   *       },
   *     ],
   *     routers: [
   *       {
   *         uuid: "rtr-1",
   *         type: "keyword",
   *         status: "running",
   *         name: "Keywords for my app",
   *         description: "Keyword router for my app",
   *         channel_endpoints: [
   *           {
   *             uuid: "ROUTER:keyword:rtr-1:INBOUND::default",
   *             name: "default",
   *           },
   *         ],
   *         conversation_endpoints: [
   *           {
   *             uuid: "ROUTER:keyword:rtr-1:OUTBOUND::default",
   *             name: "default",
   *           },
   *           {
   *             uuid: "ROUTER:keyword:rtr-1:OUTBOUND::keyword_two",
   *             name: "keyword_two",
   *           },
   *           {
   *             uuid: "ROUTER:keyword:rtr-1:OUTBOUND::keyword_one",
   *             name: "keyword_one",
   *           },
   *         ],
   *       },
   *     ],
   *     conversations: [
   *       {
   *         uuid: "conv-1",
   *         type: "dialogue",
   *         status: "running",
   *         name: "Test Dialogue",
   *         description: "Small dialogue for testing",
   *         endpoints: [
   *           {
   *             uuid: "CONVERSATION:dialogue:conv-1::default",
   *             name: "default",
   *           },
   *         ],
   *       },
   *     ],
   *     routing_entries: [
   *       {
   *         source: {
   *           uuid: "TRANSPORT_TAG:tagpool:tagname::default",
   *         },
   *         target: {
   *           uuid: "CONVERSATION:conv_type:conv-id-1::default",
   *         },
   *       },
   *     ],
   *   },
   * });
   * ```
   */
  updateRoutingTable: {
    (input: UpdateRoutingTableInput, options?: CallOptions): Promise<UpdateRoutingTableOutput>;
    raw(input: UpdateRoutingTableInput, options?: CallOptions): Promise<UpdateRoutingTableResult>;
  };

  /**
   * Get the poll of a dialogue.
   *
   * For a conversation of type `dialogue`. The Python client does not have this.
   *
   * Source: github.com/praekelt/vumi-go (go/apps/dialogue/dialogue_api.py)
   *
   * `POST /api/` with the method `conversation.dialogue.get_poll`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const dialoguePoll = await vumiGo.getDialoguePoll({
   *   campaign_id: "acc-key-0001",
   *   conversation_key: "conv-key-0001",
   * });
   * ```
   */
  getDialoguePoll: {
    (input: GetDialoguePollInput, options?: CallOptions): Promise<GetDialoguePollOutput>;
    raw(input: GetDialoguePollInput, options?: CallOptions): Promise<GetDialoguePollResult>;
  };

  /**
   * Replace the poll of a dialogue.
   *
   * For a conversation of type `dialogue`. The Python client does not have this.
   *
   * Source: github.com/praekelt/vumi-go (go/apps/dialogue/dialogue_api.py)
   *
   * `POST /api/` with the method `conversation.dialogue.save_poll`, safety `idempotent`: it may be repeated
   * without further effect.
   *
   * @example
   * ```ts
   * const dialoguePoll = await vumiGo.saveDialoguePoll({
   *   campaign_id: "acc-key-0001",
   *   conversation_key: "conv-key-0001",
   *   parameters: { poll: { foo: "bar" } },
   * });
   * ```
   */
  saveDialoguePoll: {
    (input: SaveDialoguePollInput, options?: CallOptions): Promise<SaveDialoguePollOutput>;
    raw(input: SaveDialoguePollInput, options?: CallOptions): Promise<SaveDialoguePollResult>;
  };

  /**
   * List the methods of the account's JSON-RPC service.
   *
   * Tells what an installation offers. The Python client does not have this.
   *
   * Source: github.com/oubiwann/txjsonrpc, github.com/praekelt/vumi-go (go/api/go_api)
   *
   * `POST /api/` with the method `system.listMethods`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const rpcMethods = await vumiGo.listRpcMethods();
   * ```
   */
  listRpcMethods: {
    (input?: NoInput, options?: CallOptions): Promise<ListRpcMethodsOutput>;
    raw(input?: NoInput, options?: CallOptions): Promise<ListRpcMethodsResult>;
  };

  /**
   * Get the help text of a method of the account's JSON-RPC service.
   *
   * The Python client does not have this.
   *
   * Source: github.com/oubiwann/txjsonrpc, github.com/praekelt/vumi-go (go/api/go_api)
   *
   * `POST /api/` with the method `system.methodHelp`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const rpcMethodHelp = await vumiGo.getRpcMethodHelp({ method_name: "campaigns" });
   * ```
   */
  getRpcMethodHelp: {
    (input: GetRpcMethodHelpInput, options?: CallOptions): Promise<GetRpcMethodHelpOutput>;
    raw(input: GetRpcMethodHelpInput, options?: CallOptions): Promise<GetRpcMethodHelpResult>;
  };

  /**
   * Get the types of a method of the account's JSON-RPC service.
   *
   * The Python client does not have this.
   *
   * Source: github.com/oubiwann/txjsonrpc, github.com/praekelt/vumi-go (go/api/go_api)
   *
   * `POST /api/` with the method `system.methodSignature`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const rpcMethodSignature = await vumiGo.getRpcMethodSignature({ method_name: "campaigns" });
   * ```
   */
  getRpcMethodSignature: {
    (input: GetRpcMethodSignatureInput, options?: CallOptions): Promise<GetRpcMethodSignatureOutput>;
    raw(input: GetRpcMethodSignatureInput, options?: CallOptions): Promise<GetRpcMethodSignatureResult>;
  };

  /**
   * List the contacts of the account.
   *
   * In no order. A page may be empty and yet not be the last: only a `cursor` of null ends the list. With
   * `query` the page has the one contact that findContact gives, and `cursor` and `max_results` count for
   * nothing.
   *
   * Source: go-contacts-api.readthedocs.io, github.com/praekelt/go-contacts-api
   *
   * `GET /contacts/`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * for await (const contact of vumiGo.listContacts.items({ max_results: 10 })) console.log(contact);
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
   * A repeated request creates a second contact. The provider keeps `msisdn` as it is given, but looks up
   * numbers with a plus sign only, so write `+27761234567`: without the plus sign findContact never finds it.
   * It fails with 500 where `msisdn` or the handle of a service has other characters than ASCII.
   *
   * Source: go-contacts-api.readthedocs.io, github.com/praekelt/go-contacts-api
   *
   * `POST /contacts/`, safety `send`: never repeated when it may have worked.
   *
   * @example
   * ```ts
   * const contact = await vumiGo.createContact({
   *   msisdn: "+15556483",
   *   name: "Arthur",
   *   surname: "of Camelot",
   *   extra: { quest: "Grail" },
   * });
   * ```
   */
  createContact: {
    (input: CreateContactInput, options?: CallOptions): Promise<CreateContactOutput>;
    raw(input: CreateContactInput, options?: CallOptions): Promise<CreateContactResult>;
  };

  /**
   * Look up a contact by one of its addresses.
   *
   * If several contacts match, the newest is given. If none does, the provider answers 400; the error has the
   * code `not_found`. A value that contains `=` cannot be looked up. `email_address` cannot either. The
   * provider puts one plus sign before an `msisdn`, however many it has. The documentation says that `query`
   * is not implemented; the server, its tests and the Python client say that it is.
   *
   * Source: github.com/praekelt/go-contacts-api, github.com/praekelt/go-http-api
   *
   * `GET /contacts/`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const contact = await vumiGo.findContact({ query: "msisdn=+15556483" });
   * ```
   */
  findContact: {
    (input: FindContactInput, options?: CallOptions): Promise<FindContactOutput>;
    raw(input: FindContactInput, options?: CallOptions): Promise<FindContactResult>;
  };

  /**
   * Download all contacts of the account as a stream.
   *
   * One contact per line, in no order; nothing if there is none. The Python client does not have this.
   *
   * Source: go-contacts-api.readthedocs.io, github.com/praekelt/go-api-toolkit
   *
   * Resolves to an async iterable, which ends with the answer, the loop or `signal`.
   *
   * `GET /contacts/`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * for await (const item of await vumiGo.streamContacts()) console.log(item);
   * ```
   */
  streamContacts: {
    (input?: NoInput, options?: CallOptions): Promise<StreamContactsOutput>;
    raw(input?: NoInput, options?: CallOptions): Promise<StreamContactsResult>;
  };

  /**
   * Look up a contact by its key.
   *
   * findContact looks one up by an address.
   *
   * Source: go-contacts-api.readthedocs.io, github.com/praekelt/go-contacts-api
   *
   * `GET /contacts/{contact_key}`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const contact = await vumiGo.getContact({
   *   contact_key: "b1498401c05c4b3aa6929204aa1e955c",
   * });
   * ```
   */
  getContact: {
    (input: GetContactInput, options?: CallOptions): Promise<GetContactOutput>;
    raw(input: GetContactInput, options?: CallOptions): Promise<GetContactResult>;
  };

  /**
   * Change some fields of a contact.
   *
   * Fields that are left out stay as they are, although the method is PUT. `extra` and `subscription` are
   * replaced as a whole. `groups` only adds: no call takes a contact out of a group. (The stand-in server of
   * the provider's tests replaces the list.)
   *
   * Source: github.com/praekelt/go-contacts-api, github.com/praekelt/vumi-go (go/vumitools/contact/models.py)
   *
   * `PUT /contacts/{contact_key}`, safety `idempotent`: it may be repeated without further effect.
   *
   * @example
   * ```ts
   * const contact = await vumiGo.updateContact({
   *   contact_key: "b1498401c05c4b3aa6929204aa1e955c",
   *   surname: "Pendragon",
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
   * A repeated request gives 404.
   *
   * Source: go-contacts-api.readthedocs.io, github.com/praekelt/go-contacts-api
   *
   * `DELETE /contacts/{contact_key}`, safety `idempotent`: it may be repeated without further effect.
   *
   * @example
   * ```ts
   * const contact = await vumiGo.deleteContact({
   *   contact_key: "b1498401c05c4b3aa6929204aa1e955c",
   * });
   * ```
   */
  deleteContact: {
    (input: DeleteContactInput, options?: CallOptions): Promise<DeleteContactOutput>;
    raw(input: DeleteContactInput, options?: CallOptions): Promise<DeleteContactResult>;
  };

  /**
   * List the groups of the account.
   *
   * In no order. Only a `cursor` of null ends the list. The Python client does not have this.
   *
   * Source: go-contacts-api.readthedocs.io, github.com/praekelt/go-contacts-api
   *
   * `GET /groups/`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * for await (const group of vumiGo.listGroups.items({ max_results: 10 })) console.log(group);
   * ```
   */
  listGroups: {
    (input?: ListGroupsInput, options?: CallOptions): Promise<ListGroupsOutput>;
    raw(input?: ListGroupsInput, options?: CallOptions): Promise<ListGroupsResult>;
    items(input?: ListGroupsInput, options?: PageOptions): AsyncGenerator<ListGroupsItem, void, undefined>;
    pages(input?: ListGroupsInput, options?: PageOptions): AsyncGenerator<ListGroupsOutput, void, undefined>;
  };

  /**
   * Create a group.
   *
   * Static without `query`: contacts are added to it through their `groups`. Smart with `query`: it has the
   * contacts that match. A repeated request creates a second group. The provider takes and ignores
   * `created_at` and `user_account`.
   *
   * Source: go-contacts-api.readthedocs.io, github.com/praekelt/go-contacts-api
   *
   * `POST /groups/`, safety `send`: never repeated when it may have worked.
   *
   * @example
   * ```ts
   * const group = await vumiGo.createGroup({ name: "Bob" });
   * ```
   */
  createGroup: {
    (input: CreateGroupInput, options?: CallOptions): Promise<CreateGroupOutput>;
    raw(input: CreateGroupInput, options?: CallOptions): Promise<CreateGroupResult>;
  };

  /**
   * Download all groups of the account as a stream.
   *
   * One group per line, in no order; nothing if there is none. The Python client does not have this.
   *
   * Source: go-contacts-api.readthedocs.io, github.com/praekelt/go-api-toolkit
   *
   * Resolves to an async iterable, which ends with the answer, the loop or `signal`.
   *
   * `GET /groups/`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * for await (const item of await vumiGo.streamGroups()) console.log(item);
   * ```
   */
  streamGroups: {
    (input?: NoInput, options?: CallOptions): Promise<StreamGroupsOutput>;
    raw(input?: NoInput, options?: CallOptions): Promise<StreamGroupsResult>;
  };

  /**
   * Look up a group.
   *
   * listGroupContacts has the contacts in it.
   *
   * Source: go-contacts-api.readthedocs.io, github.com/praekelt/go-contacts-api
   *
   * `GET /groups/{group_key}`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const group = await vumiGo.getGroup({
   *   group_key: "d5c6c9d6b4c64a7d8f3a1c7f2b1e0a11",
   * });
   * ```
   */
  getGroup: {
    (input: GetGroupInput, options?: CallOptions): Promise<GetGroupOutput>;
    raw(input: GetGroupInput, options?: CallOptions): Promise<GetGroupResult>;
  };

  /**
   * Change some fields of a group.
   *
   * Fields that are left out stay as they are, although the method is PUT.
   *
   * Source: go-contacts-api.readthedocs.io, github.com/praekelt/go-contacts-api
   *
   * `PUT /groups/{group_key}`, safety `idempotent`: it may be repeated without further effect.
   *
   * @example
   * ```ts
   * const group = await vumiGo.updateGroup({
   *   group_key: "d5c6c9d6b4c64a7d8f3a1c7f2b1e0a11",
   *   name: "Susan",
   * });
   * ```
   */
  updateGroup: {
    (input: UpdateGroupInput, options?: CallOptions): Promise<UpdateGroupOutput>;
    raw(input: UpdateGroupInput, options?: CallOptions): Promise<UpdateGroupResult>;
  };

  /**
   * Delete a group.
   *
   * The contacts in it stay. A repeated request gives 404.
   *
   * Not confirmed by the provider: The key of the group is taken to stay in the `groups` of its contacts: the
   * server's code deletes the group only.
   *
   * Source: go-contacts-api.readthedocs.io, github.com/praekelt/go-contacts-api
   *
   * `DELETE /groups/{group_key}`, safety `idempotent`: it may be repeated without further effect.
   *
   * @example
   * ```ts
   * const group = await vumiGo.deleteGroup({
   *   group_key: "d5c6c9d6b4c64a7d8f3a1c7f2b1e0a11",
   * });
   * ```
   */
  deleteGroup: {
    (input: DeleteGroupInput, options?: CallOptions): Promise<DeleteGroupOutput>;
    raw(input: DeleteGroupInput, options?: CallOptions): Promise<DeleteGroupResult>;
  };

  /**
   * List the contacts of a group.
   *
   * An unknown group gives an empty page, not 404. A page may be empty and yet not be the last: only a
   * `cursor` of null ends the list. A contact that is in a smart group both by its `groups` and by the query
   * is given twice.
   *
   * Source: go-contacts-api.readthedocs.io, github.com/praekelt/go-contacts-api
   *
   * `GET /groups/{group_key}/contacts`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * for await (const contact of vumiGo.listGroupContacts.items({
   *   group_key: "d5c6c9d6b4c64a7d8f3a1c7f2b1e0a11",
   * })) console.log(contact);
   * ```
   */
  listGroupContacts: {
    (input: ListGroupContactsInput, options?: CallOptions): Promise<ListGroupContactsOutput>;
    raw(input: ListGroupContactsInput, options?: CallOptions): Promise<ListGroupContactsResult>;
    items(input: ListGroupContactsInput, options?: PageOptions): AsyncGenerator<ListGroupContactsItem, void, undefined>;
    pages(
      input: ListGroupContactsInput,
      options?: PageOptions,
    ): AsyncGenerator<ListGroupContactsOutput, void, undefined>;
  };

  /**
   * Download all contacts of a group as a stream.
   *
   * One contact per line, in no order; nothing if there is none, or no such group. The Python client does not
   * have this.
   *
   * Source: go-contacts-api.readthedocs.io, github.com/praekelt/go-api-toolkit
   *
   * Resolves to an async iterable, which ends with the answer, the loop or `signal`.
   *
   * `GET /groups/{group_key}/contacts`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * for await (const item of await vumiGo.streamGroupContacts({
   *   group_key: "d5c6c9d6b4c64a7d8f3a1c7f2b1e0a11",
   * })) console.log(item);
   * ```
   */
  streamGroupContacts: {
    (input: StreamGroupContactsInput, options?: CallOptions): Promise<StreamGroupContactsOutput>;
    raw(input: StreamGroupContactsInput, options?: CallOptions): Promise<StreamGroupContactsResult>;
  };

  /**
   * Get the values of metrics over time.
   *
   * Points in rising order for each metric that was asked for; one without data may be missing. At most 10000
   * points per request, if the installation has not set another limit: period / `interval` * number of
   * metrics. A wrong time or interval is answered with 500, not 400. Do not mix absolute and relative times.
   * The names are checked before the request is sent; the Python client does not do that, and its tests use a
   * name that real servers refuse.
   *
   * Source: go-metrics-api.readthedocs.io, github.com/praekelt/go-metrics-api
   *
   * Checked before it is sent: `m` must end in .avg, .sum, .max, .min or .last, which says how the values of
   * one bucket are joined.
   *
   * `GET /metrics/`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const metrics = await vumiGo.getMetrics({ m: ["stores.default.total_pings.max"] });
   * ```
   */
  getMetrics: {
    (input?: GetMetricsInput, options?: CallOptions): Promise<GetMetricsOutput>;
    raw(input?: GetMetricsInput, options?: CallOptions): Promise<GetMetricsResult>;
  };

  /**
   * Write values of metrics.
   *
   * All or nothing. A repeated request counts again in a sum or mean. The names are checked before the
   * request is sent: the provider refuses all values if one name has no aggregator. Its documentation says
   * that `avg` is the default; the code says otherwise.
   *
   * Source: go-metrics-api.readthedocs.io, github.com/praekelt/go-metrics-api
   *
   * Checked before it is sent: each name in `metrics` must end in .avg, .sum, .max, .min or .last, which says
   * how the values are joined.
   *
   * `POST /metrics/`, safety `send`: never repeated when it may have worked.
   *
   * @example
   * ```ts
   * const metrics = await vumiGo.fireMetrics({ metrics: { "foo.last": 3.1415 } });
   * ```
   */
  fireMetrics: {
    (input: FireMetricsInput, options?: CallOptions): Promise<FireMetricsOutput>;
    raw(input: FireMetricsInput, options?: CallOptions): Promise<FireMetricsResult>;
  };

  /**
   * Count the addresses that have opted out.
   *
   * Resolves to the number.
   *
   * Source: github.com/praekelt/go-optout-api, github.com/praekelt/go-http-api
   *
   * `GET /optouts/count`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const optOuts = await vumiGo.countOptOuts();
   * ```
   */
  countOptOuts: {
    (input?: NoInput, options?: CallOptions): Promise<CountOptOutsOutput>;
    raw(input?: NoInput, options?: CallOptions): Promise<CountOptOutsResult>;
  };

  /**
   * Tell whether an address has opted out.
   *
   * Resolves to undefined if it has not, as the Python client does. An address or a type with a slash is
   * refused before it is sent, because the provider would answer as if it had not opted out.
   *
   * Source: github.com/praekelt/go-optout-api, github.com/praekelt/go-http-api
   *
   * Checked before it is sent: `address` must not contain a slash, which the provider cannot take in an
   * address; `address_type` must not contain a slash, which the provider cannot take in a type. Resolves to
   * `undefined` where the provider answers 404.
   *
   * `GET /optouts/{address_type}/{address}`, safety `read`: it may be repeated.
   *
   * @example
   * ```ts
   * const optOut = await vumiGo.getOptOut({
   *   address_type: "msisdn",
   *   address: "+27761234567",
   * });
   * ```
   */
  getOptOut: {
    (input: GetOptOutInput, options?: CallOptions): Promise<GetOptOutOutput>;
    raw(input: GetOptOutInput, options?: CallOptions): Promise<GetOptOutResult>;
  };

  /**
   * Opt an address out.
   *
   * It gets no more messages, but still replies to those that it sends. If it has already opted out, also
   * because a repeated request found it so, the provider answers 409: it stays opted out.
   *
   * Source: github.com/praekelt/go-optout-api, github.com/praekelt/go-http-api
   *
   * Checked before it is sent: `address` must not contain a slash, which the provider cannot take in an
   * address; `address_type` must not contain a slash, which the provider cannot take in a type.
   *
   * `PUT /optouts/{address_type}/{address}`, safety `idempotent`: it may be repeated without further effect.
   *
   * @example
   * ```ts
   * const optOut = await vumiGo.setOptOut({
   *   address_type: "msisdn",
   *   address: "+27761234567",
   * });
   * ```
   */
  setOptOut: {
    (input: SetOptOutInput, options?: CallOptions): Promise<SetOptOutOutput>;
    raw(input: SetOptOutInput, options?: CallOptions): Promise<SetOptOutResult>;
  };

  /**
   * Let an address have messages again.
   *
   * Resolves to the record that was deleted, or to undefined if there was none, as the Python client does;
   * also where a repeated request finds none.
   *
   * Source: github.com/praekelt/go-optout-api, github.com/praekelt/go-http-api
   *
   * Checked before it is sent: `address` must not contain a slash, which the provider cannot take in an
   * address; `address_type` must not contain a slash, which the provider cannot take in a type. Resolves to
   * `undefined` where the provider answers 404.
   *
   * `DELETE /optouts/{address_type}/{address}`, safety `idempotent`: it may be repeated without further
   * effect.
   *
   * @example
   * ```ts
   * const optOut = await vumiGo.deleteOptOut({
   *   address_type: "msisdn",
   *   address: "+27761234567",
   * });
   * ```
   */
  deleteOptOut: {
    (input: DeleteOptOutInput, options?: CallOptions): Promise<DeleteOptOutOutput>;
    raw(input: DeleteOptOutInput, options?: CallOptions): Promise<DeleteOptOutResult>;
  };
}
