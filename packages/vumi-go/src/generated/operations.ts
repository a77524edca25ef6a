// Generated from specs/vumi-go/ by `pnpm generate vumi-go`. Do not edit.
import type { CallOptions, NoInput, OperationRow, PageOptions } from "@trunkline/core";
import {
  countOptOuts,
  createContact,
  createGroup,
  deleteContact,
  deleteGroup,
  deleteOptOut,
  findContact,
  fireConversationMetrics,
  fireMetrics,
  fireStreamingConversationMetrics,
  getContact,
  getDialoguePoll,
  getGroup,
  getMetrics,
  getOptOut,
  getRoutingTable,
  getRpcMethodHelp,
  getRpcMethodSignature,
  listCampaigns,
  listChannels,
  listContacts,
  listConversations,
  listGroupContacts,
  listGroups,
  listRouters,
  listRoutingEntries,
  listRpcMethods,
  saveDialoguePoll,
  sendMessage,
  sendStreamingMessage,
  setOptOut,
  streamContacts,
  streamEvents,
  streamGroupContacts,
  streamGroups,
  streamMessages,
  updateContact,
  updateGroup,
  updateRoutingTable,
} from "./rows.ts";
import type {
  CountOptOutsOutput,
  CountOptOutsResult,
  CreateContactInput,
  CreateContactOutput,
  CreateContactResult,
  CreateGroupInput,
  CreateGroupOutput,
  CreateGroupResult,
  DeleteContactInput,
  DeleteContactOutput,
  DeleteContactResult,
  DeleteGroupInput,
  DeleteGroupOutput,
  DeleteGroupResult,
  DeleteOptOutInput,
  DeleteOptOutOutput,
  DeleteOptOutResult,
  FindContactInput,
  FindContactOutput,
  FindContactResult,
  FireConversationMetricsInput,
  FireConversationMetricsOutput,
  FireConversationMetricsResult,
  FireMetricsInput,
  FireMetricsOutput,
  FireMetricsResult,
  FireStreamingConversationMetricsInput,
  FireStreamingConversationMetricsOutput,
  FireStreamingConversationMetricsResult,
  GetContactInput,
  GetContactOutput,
  GetContactResult,
  GetDialoguePollInput,
  GetDialoguePollOutput,
  GetDialoguePollResult,
  GetGroupInput,
  GetGroupOutput,
  GetGroupResult,
  GetMetricsInput,
  GetMetricsOutput,
  GetMetricsResult,
  GetOptOutInput,
  GetOptOutOutput,
  GetOptOutResult,
  GetRoutingTableInput,
  GetRoutingTableOutput,
  GetRoutingTableResult,
  GetRpcMethodHelpInput,
  GetRpcMethodHelpOutput,
  GetRpcMethodHelpResult,
  GetRpcMethodSignatureInput,
  GetRpcMethodSignatureOutput,
  GetRpcMethodSignatureResult,
  ListCampaignsOutput,
  ListCampaignsResult,
  ListChannelsInput,
  ListChannelsOutput,
  ListChannelsResult,
  ListContactsInput,
  ListContactsItem,
  ListContactsOutput,
  ListContactsResult,
  ListConversationsInput,
  ListConversationsOutput,
  ListConversationsResult,
  ListGroupContactsInput,
  ListGroupContactsItem,
  ListGroupContactsOutput,
  ListGroupContactsResult,
  ListGroupsInput,
  ListGroupsItem,
  ListGroupsOutput,
  ListGroupsResult,
  ListRoutersInput,
  ListRoutersOutput,
  ListRoutersResult,
  ListRoutingEntriesInput,
  ListRoutingEntriesOutput,
  ListRoutingEntriesResult,
  ListRpcMethodsOutput,
  ListRpcMethodsResult,
  SaveDialoguePollInput,
  SaveDialoguePollOutput,
  SaveDialoguePollResult,
  SendMessageInput,
  SendMessageOutput,
  SendMessageResult,
  SendStreamingMessageInput,
  SendStreamingMessageOutput,
  SendStreamingMessageResult,
  SetOptOutInput,
  SetOptOutOutput,
  SetOptOutResult,
  StreamContactsOutput,
  StreamContactsResult,
  StreamEventsInput,
  StreamEventsOutput,
  StreamEventsResult,
  StreamGroupContactsInput,
  StreamGroupContactsOutput,
  StreamGroupContactsResult,
  StreamGroupsOutput,
  StreamGroupsResult,
  StreamMessagesInput,
  StreamMessagesOutput,
  StreamMessagesResult,
  UpdateContactInput,
  UpdateContactOutput,
  UpdateContactResult,
  UpdateGroupInput,
  UpdateGroupOutput,
  UpdateGroupResult,
  UpdateRoutingTableInput,
  UpdateRoutingTableOutput,
  UpdateRoutingTableResult,
} from "./types.ts";

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

/** How each operation is called. */
export const operations: Readonly<Record<keyof VumiGoOperations, OperationRow>> = {
  sendMessage,
  fireConversationMetrics,
  sendStreamingMessage,
  streamMessages,
  streamEvents,
  fireStreamingConversationMetrics,
  listCampaigns,
  listConversations,
  listChannels,
  listRouters,
  listRoutingEntries,
  getRoutingTable,
  updateRoutingTable,
  getDialoguePoll,
  saveDialoguePoll,
  listRpcMethods,
  getRpcMethodHelp,
  getRpcMethodSignature,
  listContacts,
  createContact,
  findContact,
  streamContacts,
  getContact,
  updateContact,
  deleteContact,
  listGroups,
  createGroup,
  streamGroups,
  getGroup,
  updateGroup,
  deleteGroup,
  listGroupContacts,
  streamGroupContacts,
  getMetrics,
  fireMetrics,
  countOptOuts,
  getOptOut,
  setOptOut,
  deleteOptOut,
};
