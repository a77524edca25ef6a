// Generated from specs/vumi-go/ by `pnpm generate vumi-go`. Do not edit.
import type { HttpStatus, RawResult } from "@trunkline/core";

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
export type FireConversationMetricsResult =
  | RawResult<200 | 400, ConversationStatus>
  | RawResult<401 | 403 | 404, string>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404>, unknown>;

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
export type StreamMessagesResult =
  | RawResult<200, AsyncIterable<UserMessage>>
  | RawResult<401 | 403 | 404, string>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 403 | 404>, unknown>;

/** Input of `streamEvents`. */
export interface StreamEventsInput extends ConversationKeyMember {}

/** What `streamEvents` resolves to. */
export type StreamEventsOutput = AsyncIterable<SentMessageEvent>;

/** What `streamEvents.raw` resolves to. */
export type StreamEventsResult =
  | RawResult<200, AsyncIterable<SentMessageEvent>>
  | RawResult<401 | 403 | 404, string>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 403 | 404>, unknown>;

/** Input of `fireStreamingConversationMetrics`. */
export interface FireStreamingConversationMetricsInput extends ConversationKeyMember {
  /** The values, each with its name and its aggregator. */
  metrics: ConversationMetric[];
}

/** What `fireStreamingConversationMetrics` resolves to. */
export type FireStreamingConversationMetricsOutput = ConversationStatus;

/** What `fireStreamingConversationMetrics.raw` resolves to. */
export type FireStreamingConversationMetricsResult =
  | RawResult<200 | 400, ConversationStatus>
  | RawResult<401 | 403 | 404, string>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404>, unknown>;

/** What `listCampaigns` resolves to. */
export type ListCampaignsOutput = Campaign[];

/** What `listCampaigns.raw` resolves to. */
export type ListCampaignsResult =
  | RawResult<200, CampaignsAnswer>
  | RawResult<401 | 403 | 500, string>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 403 | 500>, unknown>;

/** Input of `listConversations`. */
export interface ListConversationsInput extends CampaignIdMember {}

/** What `listConversations` resolves to. */
export type ListConversationsOutput = Conversation[];

/** What `listConversations.raw` resolves to. */
export type ListConversationsResult =
  | RawResult<200, ConversationsAnswer>
  | RawResult<401 | 403 | 500, string>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 403 | 500>, unknown>;

/** Input of `listChannels`. */
export interface ListChannelsInput extends CampaignIdMember {}

/** What `listChannels` resolves to. */
export type ListChannelsOutput = Channel[];

/** What `listChannels.raw` resolves to. */
export type ListChannelsResult =
  | RawResult<200, ChannelsAnswer>
  | RawResult<401 | 403 | 500, string>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 403 | 500>, unknown>;

/** Input of `listRouters`. */
export interface ListRoutersInput extends CampaignIdMember {}

/** What `listRouters` resolves to. */
export type ListRoutersOutput = Router[];

/** What `listRouters.raw` resolves to. */
export type ListRoutersResult =
  | RawResult<200, RoutersAnswer>
  | RawResult<401 | 403 | 500, string>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 403 | 500>, unknown>;

/** Input of `listRoutingEntries`. */
export interface ListRoutingEntriesInput extends CampaignIdMember {}

/** What `listRoutingEntries` resolves to. */
export type ListRoutingEntriesOutput = RoutingEntry[];

/** What `listRoutingEntries.raw` resolves to. */
export type ListRoutingEntriesResult =
  | RawResult<200, RoutingEntriesAnswer>
  | RawResult<401 | 403 | 500, string>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 403 | 500>, unknown>;

/** Input of `getRoutingTable`. */
export interface GetRoutingTableInput extends CampaignIdMember {}

/** What `getRoutingTable` resolves to. */
export type GetRoutingTableOutput = RoutingTable;

/** What `getRoutingTable.raw` resolves to. */
export type GetRoutingTableResult =
  | RawResult<200, RoutingTableAnswer>
  | RawResult<401 | 403 | 500, string>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 403 | 500>, unknown>;

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
export type UpdateRoutingTableResult =
  | RawResult<200, RoutingTableUpdateAnswer>
  | RawResult<401 | 403 | 500, string>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 403 | 500>, unknown>;

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
export type GetDialoguePollResult =
  | RawResult<200, DialoguePollAnswer>
  | RawResult<401 | 403 | 500, string>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 403 | 500>, unknown>;

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
export type SaveDialoguePollResult =
  | RawResult<200, DialoguePollSavedAnswer>
  | RawResult<401 | 403 | 500, string>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 403 | 500>, unknown>;

/** What `listRpcMethods` resolves to. */
export type ListRpcMethodsOutput = string[];

/** What `listRpcMethods.raw` resolves to. */
export type ListRpcMethodsResult =
  | RawResult<200, RpcMethodsAnswer>
  | RawResult<401 | 403 | 500, string>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 403 | 500>, unknown>;

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
export type GetRpcMethodHelpResult =
  | RawResult<200, RpcMethodHelpAnswer>
  | RawResult<401 | 403 | 500, string>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 403 | 500>, unknown>;

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
export type GetRpcMethodSignatureResult =
  | RawResult<200, RpcMethodSignatureAnswer>
  | RawResult<401 | 403 | 500, string>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 403 | 500>, unknown>;

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
export type ListContactsResult =
  | RawResult<200, ContactPage>
  | RawResult<400 | 401 | 403 | 500, ServiceError>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 500>, unknown>;

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
export type CreateContactResult =
  | RawResult<200, Contact>
  | RawResult<400 | 401 | 403 | 500, ServiceError>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 500>, unknown>;

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
export type FindContactResult =
  | RawResult<200, FoundContact>
  | RawResult<400 | 401 | 403 | 500, ServiceError>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 500>, unknown>;

/** What `streamContacts` resolves to. */
export type StreamContactsOutput = AsyncIterable<Contact>;

/** What `streamContacts.raw` resolves to. */
export type StreamContactsResult =
  | RawResult<200, AsyncIterable<Contact>>
  | RawResult<400 | 401 | 403 | 500, ServiceError>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 500>, unknown>;

/** Input of `getContact`. */
export interface GetContactInput extends ContactKeyMember {}

/** What `getContact` resolves to. */
export type GetContactOutput = Contact;

/** What `getContact.raw` resolves to. */
export type GetContactResult =
  | RawResult<200, Contact>
  | RawResult<401 | 403 | 404 | 500, ServiceError>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 403 | 404 | 500>, unknown>;

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
export type UpdateContactResult =
  | RawResult<200, Contact>
  | RawResult<400 | 401 | 403 | 404 | 500, ServiceError>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 500>, unknown>;

/** Input of `deleteContact`. */
export interface DeleteContactInput extends ContactKeyMember {}

/** What `deleteContact` resolves to. */
export type DeleteContactOutput = Contact;

/** What `deleteContact.raw` resolves to. */
export type DeleteContactResult =
  | RawResult<200, Contact>
  | RawResult<401 | 403 | 404 | 500, ServiceError>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 403 | 404 | 500>, unknown>;

/** Input of `listGroups`. */
export interface ListGroupsInput extends CursorMember, MaxResultsMember, StreamMember {}

/** What `listGroups` resolves to. */
export type ListGroupsOutput = GroupPage;

/** One element of `listGroups`. */
export type ListGroupsItem = Group;

/** What `listGroups.raw` resolves to. */
export type ListGroupsResult =
  | RawResult<200, GroupPage>
  | RawResult<400 | 401 | 403 | 500, ServiceError>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 500>, unknown>;

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
export type CreateGroupResult =
  | RawResult<200, Group>
  | RawResult<400 | 401 | 403 | 500, ServiceError>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 500>, unknown>;

/** What `streamGroups` resolves to. */
export type StreamGroupsOutput = AsyncIterable<Group>;

/** What `streamGroups.raw` resolves to. */
export type StreamGroupsResult =
  | RawResult<200, AsyncIterable<Group>>
  | RawResult<400 | 401 | 403 | 500, ServiceError>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 500>, unknown>;

/** Input of `getGroup`. */
export interface GetGroupInput extends GroupKeyMember {}

/** What `getGroup` resolves to. */
export type GetGroupOutput = Group;

/** What `getGroup.raw` resolves to. */
export type GetGroupResult =
  | RawResult<200, Group>
  | RawResult<401 | 403 | 404 | 500, ServiceError>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 403 | 404 | 500>, unknown>;

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
export type UpdateGroupResult =
  | RawResult<200, Group>
  | RawResult<400 | 401 | 403 | 404 | 500, ServiceError>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 404 | 500>, unknown>;

/** Input of `deleteGroup`. */
export interface DeleteGroupInput extends GroupKeyMember {}

/** What `deleteGroup` resolves to. */
export type DeleteGroupOutput = Group;

/** What `deleteGroup.raw` resolves to. */
export type DeleteGroupResult =
  | RawResult<200, Group>
  | RawResult<401 | 403 | 404 | 500, ServiceError>
  | RawResult<Exclude<HttpStatus, 200 | 401 | 403 | 404 | 500>, unknown>;

/** Input of `listGroupContacts`. */
export interface ListGroupContactsInput extends GroupKeyMember, CursorMember, MaxResultsMember, StreamMember {}

/** What `listGroupContacts` resolves to. */
export type ListGroupContactsOutput = ContactPage;

/** One element of `listGroupContacts`. */
export type ListGroupContactsItem = Contact;

/** What `listGroupContacts.raw` resolves to. */
export type ListGroupContactsResult =
  | RawResult<200, ContactPage>
  | RawResult<400 | 401 | 403 | 500, ServiceError>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 500>, unknown>;

/** Input of `streamGroupContacts`. */
export interface StreamGroupContactsInput extends GroupKeyMember {}

/** What `streamGroupContacts` resolves to. */
export type StreamGroupContactsOutput = AsyncIterable<Contact>;

/** What `streamGroupContacts.raw` resolves to. */
export type StreamGroupContactsResult =
  | RawResult<200, AsyncIterable<Contact>>
  | RawResult<400 | 401 | 403 | 500, ServiceError>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 500>, unknown>;

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
export type GetMetricsResult =
  | RawResult<200, MetricSeries>
  | RawResult<400 | 401 | 403 | 500, ServiceError>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 500>, unknown>;

/** Input of `fireMetrics`. */
export interface FireMetricsInput {
  /** The values, by the metric's name with its aggregator at the end. */
  metrics: MetricValues;
}

/** What `fireMetrics` resolves to. */
export type FireMetricsOutput = FiredMetric[];

/** What `fireMetrics.raw` resolves to. */
export type FireMetricsResult =
  | RawResult<200, FiredMetric[]>
  | RawResult<400 | 401 | 403 | 500, ServiceError>
  | RawResult<Exclude<HttpStatus, 200 | 400 | 401 | 403 | 500>, unknown>;

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
