// Generated from specs/vumi-go/ by `pnpm generate vumi-go`. Do not edit.
export interface paths {
  "/http_api_nostream/{conversation_key}/messages.json": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Key of the conversation.
         * @example conv-key-0001
         */
        conversation_key: components["parameters"]["ConversationKey"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Send a message, or reply to one.
     * @description A reply has `in_reply_to`, a new message `to_addr`. Keep the `message_id` of the answer: events name it. Nothing in the request lets the provider recognise a repeated one, so it must not be repeated when the result is unknown. The error of a recipient who has opted out has the code `opted_out`; replies go through all the same. 403 is no lack of rights: the account has more than 10 open connections, streams included; wait and repeat. Not confirmed by the provider: Whether a hosted server obeys `session_event` and `helper_metadata.voice` is not known. The public source keeps `session_event` only on replies, where only `close` has an effect, and of `helper_metadata` only `load_balancer`. Source: vumi-go.readthedocs.io/en/latest/http_api.html, github.com/praekelt/go-http-api
     */
    put: operations["sendMessage"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/http_api_nostream/{conversation_key}/metrics.json": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Key of the conversation.
         * @example conv-key-0001
         */
        conversation_key: components["parameters"]["ConversationKey"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Write values of metrics through a conversation.
     * @description All or nothing. A repeated request counts again in a sum or mean. A value can be read with getMetrics as `stores.<store>.<name>.<aggregator>`, where the store is a setting of the conversation, mostly `default`. The Python client sends one value per request. 403 is no lack of rights: the account has more than 10 open connections, streams included; wait and repeat. Source: vumi-go.readthedocs.io/en/latest/http_api.html, github.com/praekelt/go-http-api
     */
    put: operations["fireConversationMetrics"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/http_api/{conversation_key}/messages.json": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Key of the conversation.
         * @example conv-key-0001
         */
        conversation_key: components["parameters"]["ConversationKey"];
      };
      cookie?: never;
    };
    /**
     * Receive the messages that come in, as they come.
     * @description Endless, one per line, and only if the conversation has no URL for them. With several streams open each line goes to one of them, at random. With none, up to 100 are kept, the oldest lost first, and sent to the next stream. There is no acknowledgement and no resuming: what is on its way when a stream breaks is lost. There is no sign of life either, so a stream on which nothing comes may be dead. Each stream is one of the 10 connections that an account may have. The provider recommends webhooks instead. Source: vumi-go.readthedocs.io/en/latest/http_api.html, github.com/praekelt/vumi-go (go/apps/http_api)
     */
    get: operations["streamMessages"];
    /**
     * Send a message, or reply to one, through a conversation that streams.
     * @description A reply has `in_reply_to`, a new message `to_addr`. Keep the `message_id` of the answer: events name it. Nothing in the request lets the provider recognise a repeated one, so it must not be repeated when the result is unknown. The error of a recipient who has opted out has the code `opted_out`; replies go through all the same. 403 is no lack of rights: the account has more than 10 open connections, streams included; wait and repeat. Not confirmed by the provider: Whether a hosted server obeys `session_event` and `helper_metadata.voice` is not known. The public source keeps `session_event` only on replies, where only `close` has an effect, and of `helper_metadata` only `load_balancer`. Source: vumi-go.readthedocs.io/en/latest/http_api.html, github.com/praekelt/go-http-api
     */
    put: operations["sendStreamingMessage"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/http_api/{conversation_key}/events.json": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Key of the conversation.
         * @example conv-key-0001
         */
        conversation_key: components["parameters"]["ConversationKey"];
      };
      cookie?: never;
    };
    /**
     * Receive what becomes of sent messages, as it happens.
     * @description Endless, one per line, and only if the conversation has no URL for them. With several streams open each line goes to one of them, at random. With none, up to 100 are kept, the oldest lost first, and sent to the next stream. There is no acknowledgement and no resuming: what is on its way when a stream breaks is lost. There is no sign of life either, so a stream on which nothing comes may be dead. Each stream is one of the 10 connections that an account may have. The provider recommends webhooks instead. Source: vumi-go.readthedocs.io/en/latest/http_api.html, github.com/praekelt/vumi-go (go/apps/http_api)
     */
    get: operations["streamEvents"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/http_api/{conversation_key}/metrics.json": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Key of the conversation.
         * @example conv-key-0001
         */
        conversation_key: components["parameters"]["ConversationKey"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Write values of metrics through a conversation that streams.
     * @description All or nothing. A repeated request counts again in a sum or mean. A value can be read with getMetrics as `stores.<store>.<name>.<aggregator>`, where the store is a setting of the conversation, mostly `default`. The Python client sends one value per request. 403 is no lack of rights: the account has more than 10 open connections, streams included; wait and repeat. Source: vumi-go.readthedocs.io/en/latest/http_api.html, github.com/praekelt/go-http-api
     */
    put: operations["fireStreamingConversationMetrics"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/#listCampaigns": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the campaigns of the account.
     * @description Always one, named `Your Campaign`, whose key is the key of the account. Source: github.com/praekelt/vumi-go (go/api/go_api), github.com/praekelt/go-http-api
     */
    post: operations["listCampaigns"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/#listConversations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the conversations of a campaign.
     * @description All that are not archived, also stopped ones. Source: github.com/praekelt/vumi-go (go/api/go_api), github.com/praekelt/go-http-api
     */
    post: operations["listConversations"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/#listChannels": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the channels of a campaign.
     * @description Those that the account holds now. Source: github.com/praekelt/vumi-go (go/api/go_api), github.com/praekelt/go-http-api
     */
    post: operations["listChannels"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/#listRouters": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the routers of a campaign.
     * @description All that are not archived, also stopped ones. Source: github.com/praekelt/vumi-go (go/api/go_api), github.com/praekelt/go-http-api
     */
    post: operations["listRouters"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/#listRoutingEntries": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the routing entries of a campaign.
     * @description Each leads the messages of one endpoint to another. Source: github.com/praekelt/vumi-go (go/api/go_api), github.com/praekelt/go-http-api
     */
    post: operations["listRoutingEntries"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/#getRoutingTable": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get the routing table of a campaign.
     * @description The channels, routers and conversations, and the entries that connect their endpoints. Source: github.com/praekelt/vumi-go (go/api/go_api), github.com/praekelt/go-http-api
     */
    post: operations["getRoutingTable"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/#updateRoutingTable": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Replace the routing entries of a campaign.
     * @description Get the table, change its `routing_entries` and send all of it back: only the entries are applied, but all four lists must be there. The new entries replace the old ones, and an empty list erases them; somebody else's change in between is lost. Both ends of an entry must be known endpoints. Those of channels, and the `conversation_endpoints` of routers, lead only to those of conversations and to the `channel_endpoints` of routers, and the reverse. A source has one target, the last one given. Traffic in both directions takes two entries. Source: github.com/praekelt/vumi-go (go/api/go_api), github.com/praekelt/go-http-api
     */
    post: operations["updateRoutingTable"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/#getDialoguePoll": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get the poll of a dialogue.
     * @description For a conversation of type `dialogue`. The Python client does not have this. Source: github.com/praekelt/vumi-go (go/apps/dialogue/dialogue_api.py)
     */
    post: operations["getDialoguePoll"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/#saveDialoguePoll": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Replace the poll of a dialogue.
     * @description For a conversation of type `dialogue`. The Python client does not have this. Source: github.com/praekelt/vumi-go (go/apps/dialogue/dialogue_api.py)
     */
    post: operations["saveDialoguePoll"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/#listRpcMethods": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the methods of the account's JSON-RPC service.
     * @description Tells what an installation offers. The Python client does not have this. Source: github.com/oubiwann/txjsonrpc, github.com/praekelt/vumi-go (go/api/go_api)
     */
    post: operations["listRpcMethods"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/#getRpcMethodHelp": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get the help text of a method of the account's JSON-RPC service.
     * @description The Python client does not have this. Source: github.com/oubiwann/txjsonrpc, github.com/praekelt/vumi-go (go/api/go_api)
     */
    post: operations["getRpcMethodHelp"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/#getRpcMethodSignature": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get the types of a method of the account's JSON-RPC service.
     * @description The Python client does not have this. Source: github.com/oubiwann/txjsonrpc, github.com/praekelt/vumi-go (go/api/go_api)
     */
    post: operations["getRpcMethodSignature"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/contacts/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the contacts of the account.
     * @description In no order. A page may be empty and yet not be the last: only a `cursor` of null ends the list. With `query` the page has the one contact that findContact gives, and `cursor` and `max_results` count for nothing. Source: go-contacts-api.readthedocs.io, github.com/praekelt/go-contacts-api
     */
    get: operations["listContacts"];
    put?: never;
    /**
     * Create a contact.
     * @description A repeated request creates a second contact. The provider keeps `msisdn` as it is given, but looks up numbers with a plus sign only, so write `+27761234567`: without the plus sign findContact never finds it. It fails with 500 where `msisdn` or the handle of a service has other characters than ASCII. Source: go-contacts-api.readthedocs.io, github.com/praekelt/go-contacts-api
     */
    post: operations["createContact"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/contacts/#findContact": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Look up a contact by one of its addresses.
     * @description If several contacts match, the newest is given. If none does, the provider answers 400; the error has the code `not_found`. A value that contains `=` cannot be looked up. `email_address` cannot either. The provider puts one plus sign before an `msisdn`, however many it has. The documentation says that `query` is not implemented; the server, its tests and the Python client say that it is. Source: github.com/praekelt/go-contacts-api, github.com/praekelt/go-http-api
     */
    get: operations["findContact"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/contacts/#streamContacts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Download all contacts of the account as a stream.
     * @description One contact per line, in no order; nothing if there is none. The Python client does not have this. Source: go-contacts-api.readthedocs.io, github.com/praekelt/go-api-toolkit
     */
    get: operations["streamContacts"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/contacts/{contact_key}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Look up a contact by its key.
     * @description findContact looks one up by an address. Source: go-contacts-api.readthedocs.io, github.com/praekelt/go-contacts-api
     */
    get: operations["getContact"];
    /**
     * Change some fields of a contact.
     * @description Fields that are left out stay as they are, although the method is PUT. `extra` and `subscription` are replaced as a whole. `groups` only adds: no call takes a contact out of a group. (The stand-in server of the provider's tests replaces the list.) Source: github.com/praekelt/go-contacts-api, github.com/praekelt/vumi-go (go/vumitools/contact/models.py)
     */
    put: operations["updateContact"];
    post?: never;
    /**
     * Delete a contact.
     * @description A repeated request gives 404. Source: go-contacts-api.readthedocs.io, github.com/praekelt/go-contacts-api
     */
    delete: operations["deleteContact"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/groups/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the groups of the account.
     * @description In no order. Only a `cursor` of null ends the list. The Python client does not have this. Source: go-contacts-api.readthedocs.io, github.com/praekelt/go-contacts-api
     */
    get: operations["listGroups"];
    put?: never;
    /**
     * Create a group.
     * @description Static without `query`: contacts are added to it through their `groups`. Smart with `query`: it has the contacts that match. A repeated request creates a second group. The provider takes and ignores `created_at` and `user_account`. Source: go-contacts-api.readthedocs.io, github.com/praekelt/go-contacts-api
     */
    post: operations["createGroup"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/groups/#streamGroups": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Download all groups of the account as a stream.
     * @description One group per line, in no order; nothing if there is none. The Python client does not have this. Source: go-contacts-api.readthedocs.io, github.com/praekelt/go-api-toolkit
     */
    get: operations["streamGroups"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/groups/{group_key}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Look up a group.
     * @description listGroupContacts has the contacts in it. Source: go-contacts-api.readthedocs.io, github.com/praekelt/go-contacts-api
     */
    get: operations["getGroup"];
    /**
     * Change some fields of a group.
     * @description Fields that are left out stay as they are, although the method is PUT. Source: go-contacts-api.readthedocs.io, github.com/praekelt/go-contacts-api
     */
    put: operations["updateGroup"];
    post?: never;
    /**
     * Delete a group.
     * @description The contacts in it stay. A repeated request gives 404. Not confirmed by the provider: The key of the group is taken to stay in the `groups` of its contacts: the server's code deletes the group only. Source: go-contacts-api.readthedocs.io, github.com/praekelt/go-contacts-api
     */
    delete: operations["deleteGroup"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/groups/{group_key}/contacts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the contacts of a group.
     * @description An unknown group gives an empty page, not 404. A page may be empty and yet not be the last: only a `cursor` of null ends the list. A contact that is in a smart group both by its `groups` and by the query is given twice. Source: go-contacts-api.readthedocs.io, github.com/praekelt/go-contacts-api
     */
    get: operations["listGroupContacts"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/groups/{group_key}/contacts#streamGroupContacts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Download all contacts of a group as a stream.
     * @description One contact per line, in no order; nothing if there is none, or no such group. The Python client does not have this. Source: go-contacts-api.readthedocs.io, github.com/praekelt/go-api-toolkit
     */
    get: operations["streamGroupContacts"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/metrics/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the values of metrics over time.
     * @description Points in rising order for each metric that was asked for; one without data may be missing. At most 10000 points per request, if the installation has not set another limit: period / `interval` * number of metrics. A wrong time or interval is answered with 500, not 400. Do not mix absolute and relative times. The names are checked before the request is sent; the Python client does not do that, and its tests use a name that real servers refuse. Source: go-metrics-api.readthedocs.io, github.com/praekelt/go-metrics-api
     */
    get: operations["getMetrics"];
    put?: never;
    /**
     * Write values of metrics.
     * @description All or nothing. A repeated request counts again in a sum or mean. The names are checked before the request is sent: the provider refuses all values if one name has no aggregator. Its documentation says that `avg` is the default; the code says otherwise. Source: go-metrics-api.readthedocs.io, github.com/praekelt/go-metrics-api
     */
    post: operations["fireMetrics"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/optouts/count": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Count the addresses that have opted out.
     * @description Resolves to the number. Source: github.com/praekelt/go-optout-api, github.com/praekelt/go-http-api
     */
    get: operations["countOptOuts"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/optouts/{address_type}/{address}": {
    parameters: {
      query?: never;
      header?: never;
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
      cookie?: never;
    };
    /**
     * Tell whether an address has opted out.
     * @description Resolves to undefined if it has not, as the Python client does. An address or a type with a slash is refused before it is sent, because the provider would answer as if it had not opted out. Source: github.com/praekelt/go-optout-api, github.com/praekelt/go-http-api
     */
    get: operations["getOptOut"];
    /**
     * Opt an address out.
     * @description It gets no more messages, but still replies to those that it sends. If it has already opted out, also because a repeated request found it so, the provider answers 409: it stays opted out. Source: github.com/praekelt/go-optout-api, github.com/praekelt/go-http-api
     */
    put: operations["setOptOut"];
    post?: never;
    /**
     * Let an address have messages again.
     * @description Resolves to the record that was deleted, or to undefined if there was none, as the Python client does; also where a repeated request finds none. Source: github.com/praekelt/go-optout-api, github.com/praekelt/go-http-api
     */
    delete: operations["deleteOptOut"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface webhooks {
  onInboundMessage: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A message came in.
     * @description Goes to the push message URL of the conversation. Answer with any 2xx within 5 seconds; the body counts for nothing. A reply is sent with sendMessage and `in_reply_to`. After a 5xx or no answer it is sent again 5, 30 and 60 minutes after the first failure, if the installation runs that service; after a 3xx or 4xx it is lost. In no order. It is not signed: use HTTPS and credentials in the URL, which arrive as HTTP Basic. Source: vumi-go.readthedocs.io/en/latest/http_api.html
     */
    post: operations["onInboundMessage"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  onAck: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A message that was sent was handed to the operator.
     * @description Goes to the push event URL of the conversation. Each message should get either an ack or a nack, then perhaps delivery reports. Answer with any 2xx within 5 seconds; the body counts for nothing. After a 5xx or no answer it is sent again 5, 30 and 60 minutes after the first failure, if the installation runs that service; after a 3xx or 4xx it is lost. In no order. It is not signed: use HTTPS and credentials in the URL, which arrive as HTTP Basic. Source: vumi-go.readthedocs.io/en/latest/http_api.html
     */
    post: operations["onAck"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  onNack: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A message that was sent was not handed to the operator.
     * @description Goes to the push event URL of the conversation. Each message should get either an ack or a nack, then perhaps delivery reports. Answer with any 2xx within 5 seconds; the body counts for nothing. After a 5xx or no answer it is sent again 5, 30 and 60 minutes after the first failure, if the installation runs that service; after a 3xx or 4xx it is lost. In no order. It is not signed: use HTTPS and credentials in the URL, which arrive as HTTP Basic. Source: vumi-go.readthedocs.io/en/latest/http_api.html
     */
    post: operations["onNack"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  onDeliveryReport: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * The operator told how the delivery of a message goes.
     * @description Goes to the push event URL of the conversation. Each message should get either an ack or a nack, then perhaps delivery reports. Answer with any 2xx within 5 seconds; the body counts for nothing. After a 5xx or no answer it is sent again 5, 30 and 60 minutes after the first failure, if the installation runs that service; after a 3xx or 4xx it is lost. In no order. It is not signed: use HTTPS and credentials in the URL, which arrive as HTTP Basic. Source: vumi-go.readthedocs.io/en/latest/http_api.html
     */
    post: operations["onDeliveryReport"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
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
    /** @description The message was refused. With several reasons, which the status line holds as well, over several lines, some HTTP implementations cannot read the answer. */
    MessageRefused: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ConversationStatus"];
      };
    };
    /** @description The account's key, the conversation's key or its token is wrong. An unknown conversation is answered so as well. */
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
        /** @example Unauthorized */
        "text/plain": string;
      };
    };
    /** @description Too many connections of the account are open. Wait, then repeat. */
    TooManyConnections: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example <html>
         *       <head><title>403 - Forbidden</title></head>
         *       <body>
         *         <h1>Forbidden</h1>
         *         <p>Too many concurrent connections</p>
         *       </body>
         *     </html>
         */
        "text/html": string;
      };
    };
    /** @description There is nothing at this path; the base URL is probably wrong. */
    NoSuchResource: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /** @example <html><head><title>404 - No Such Resource</title></head></html> */
        "text/html": string;
      };
    };
    /** @description The values were written. */
    MetricsPublished: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "success": true,
         *       "reason": "Metrics published"
         *     }
         */
        "application/json": components["schemas"]["ConversationStatus"];
      };
    };
    /** @description An aggregator is wrong. Nothing was written. */
    MetricsRefused: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "success": false,
         *       "reason": "'unknown' is not a valid aggregate."
         *     }
         */
        "application/json": components["schemas"]["ConversationStatus"];
      };
    };
    /** @description The token is missing or wrong. */
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
        /** @example Unauthorized */
        "text/plain": string;
      };
    };
    /** @description The token is wrong. Servers answer 401; a stand-in of the Python client's tests answers this. */
    RpcForbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /** @example 403 Forbidden */
        "text/plain": string;
      };
    };
    /** @description The server failed. */
    RpcServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /** @example <html><head><title>500 - Internal Server Error</title></head></html> */
        "text/html": string;
      };
    };
    /** @description The cursor, `max_results` or the query is wrong, or no contact matches the query. */
    ContactListRefused: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ServiceError"];
      };
    };
    /** @description The token is missing. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "status_code": 401,
         *       "reason": "Unauthorized"
         *     }
         */
        "application/json": components["schemas"]["ServiceError"];
      };
    };
    /** @description The token is wrong. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "status_code": 403,
         *       "reason": "Forbidden"
         *     }
         */
        "application/json": components["schemas"]["ServiceError"];
      };
    };
    /** @description The server failed. */
    ListFailed: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "status_code": 500,
         *       "reason": "Failed to retrieve objects."
         *     }
         */
        "application/json": components["schemas"]["ServiceError"];
      };
    };
    /** @description A field is unknown or cannot be set, or a value is wrong. */
    ContactRefused: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ServiceError"];
      };
    };
    /** @description The server failed, or text that must be ASCII is not. */
    CreationFailed: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "status_code": 500,
         *       "reason": "Failed to create object."
         *     }
         */
        "application/json": components["schemas"]["ServiceError"];
      };
    };
    /** @description A stream takes no other parameters. */
    StreamRefused: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "status_code": 400,
         *       "reason": "query parameter not supported"
         *     }
         */
        "application/json": components["schemas"]["ServiceError"];
      };
    };
    /** @description There is no such contact. */
    ContactNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "status_code": 404,
         *       "reason": "Contact 'bad-key' not found."
         *     }
         */
        "application/json": components["schemas"]["ServiceError"];
      };
    };
    /** @description The server failed. */
    ObjectFailed: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "status_code": 500,
         *       "reason": "Failed to retrieve 'key'"
         *     }
         */
        "application/json": components["schemas"]["ServiceError"];
      };
    };
    /** @description The cursor or `max_results` is wrong. */
    ListRefused: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "status_code": 400,
         *       "reason": "Riak error, possible invalid cursor: u'bad-id'"
         *     }
         */
        "application/json": components["schemas"]["ServiceError"];
      };
    };
    /** @description A field is unknown or cannot be set, or the name is missing. */
    GroupRefused: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ServiceError"];
      };
    };
    /** @description There is no such group. */
    GroupNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "status_code": 404,
         *       "reason": "Group 'bad-group' not found."
         *     }
         */
        "application/json": components["schemas"]["ServiceError"];
      };
    };
    /** @description The cursor or `max_results` is wrong. */
    GroupContactsRefused: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "status_code": 400,
         *       "reason": "Invalid cursor: u'foo'"
         *     }
         */
        "application/json": components["schemas"]["ServiceError"];
      };
    };
    /** @description The server failed. */
    GroupContactsFailed: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "status_code": 500,
         *       "reason": "Failed to retrieve contacts for group u'key'."
         *     }
         */
        "application/json": components["schemas"]["ServiceError"];
      };
    };
    /** @description The token is missing or wrong. */
    OptOutUnauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "status": {
         *         "code": 401,
         *         "reason": "Owner ID not valid."
         *       }
         *     }
         */
        "application/json": components["schemas"]["OptOutError"];
      };
    };
    /** @description The token is wrong. Servers answer 401; what stands in front of them may answer this. */
    OptOutForbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /** @example 403 Forbidden */
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
      header?: never;
      path: {
        /**
         * @description Key of the conversation.
         * @example conv-key-0001
         */
        conversation_key: components["parameters"]["ConversationKey"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OutboundMessage"];
      };
    };
    responses: {
      /** @description The message was accepted. Events tell what becomes of it. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "message_version": "20110921",
           *       "message_type": "user_message",
           *       "timestamp": "2016-03-22 11:50:23.000000",
           *       "routing_metadata": {
           *         "endpoint_name": "default"
           *       },
           *       "helper_metadata": {
           *         "go": {
           *           "conversation_key": "conv-key-0001",
           *           "conversation_type": "http_api_nostream",
           *           "user_account": "acc-key-0001"
           *         }
           *       },
           *       "message_id": "60c48289d8d94e42ab804159acce42d4",
           *       "in_reply_to": null,
           *       "provider": null,
           *       "session_event": null,
           *       "content": "Hello!",
           *       "transport_metadata": {},
           *       "group": null,
           *       "to_addr_type": null,
           *       "from_addr_type": null,
           *       "from_addr": null,
           *       "transport_name": null,
           *       "transport_type": null,
           *       "to_addr": "+27761234567"
           *     }
           */
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
      header?: never;
      path: {
        /**
         * @description Key of the conversation.
         * @example conv-key-0001
         */
        conversation_key: components["parameters"]["ConversationKey"];
      };
      cookie?: never;
    };
    /** @description The values, each with its name and its aggregator. */
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
      header?: never;
      path: {
        /**
         * @description Key of the conversation.
         * @example conv-key-0001
         */
        conversation_key: components["parameters"]["ConversationKey"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A message per line. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "message_version": "20110921",
           *       "message_type": "user_message",
           *       "timestamp": "2016-03-22 11:50:23.000000",
           *       "routing_metadata": {
           *         "endpoint_name": "default"
           *       },
           *       "helper_metadata": {
           *         "go": {
           *           "conversation_key": "conv-key-0001",
           *           "conversation_type": "http_api",
           *           "user_account": "acc-key-0001"
           *         }
           *       },
           *       "message_id": "59b37288d8d94e42ab804158bdbf53e5",
           *       "in_reply_to": null,
           *       "provider": null,
           *       "session_event": null,
           *       "content": "in 0",
           *       "transport_metadata": {},
           *       "group": null,
           *       "to_addr_type": null,
           *       "from_addr_type": null,
           *       "from_addr": "+41791234567",
           *       "transport_name": "sphex",
           *       "transport_type": "sms",
           *       "to_addr": "9292"
           *     }
           */
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
      header?: never;
      path: {
        /**
         * @description Key of the conversation.
         * @example conv-key-0001
         */
        conversation_key: components["parameters"]["ConversationKey"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OutboundMessage"];
      };
    };
    responses: {
      /** @description The message was accepted. Events tell what becomes of it. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "message_version": "20110921",
           *       "message_type": "user_message",
           *       "timestamp": "2016-03-22 11:50:23.000000",
           *       "routing_metadata": {
           *         "endpoint_name": "default"
           *       },
           *       "helper_metadata": {
           *         "go": {
           *           "conversation_key": "conv-key-0001",
           *           "conversation_type": "http_api",
           *           "user_account": "acc-key-0001"
           *         }
           *       },
           *       "message_id": "60c48289d8d94e42ab804159acce42d4",
           *       "in_reply_to": null,
           *       "provider": null,
           *       "session_event": null,
           *       "content": "Hello!",
           *       "transport_metadata": {},
           *       "group": null,
           *       "to_addr_type": null,
           *       "from_addr_type": null,
           *       "from_addr": null,
           *       "transport_name": null,
           *       "transport_type": null,
           *       "to_addr": "+27761234567"
           *     }
           */
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
      header?: never;
      path: {
        /**
         * @description Key of the conversation.
         * @example conv-key-0001
         */
        conversation_key: components["parameters"]["ConversationKey"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description An event per line. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "message_type": "event",
           *       "event_id": "b04ec322fc1c4819bc3f28e6e0c69de6",
           *       "event_type": "ack",
           *       "user_message_id": "60c48289d8d94e42ab804159acce42d4",
           *       "helper_metadata": {},
           *       "timestamp": "2014-10-28 16:19:37.485612",
           *       "sent_message_id": "external-id"
           *     }
           */
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
      header?: never;
      path: {
        /**
         * @description Key of the conversation.
         * @example conv-key-0001
         */
        conversation_key: components["parameters"]["ConversationKey"];
      };
      cookie?: never;
    };
    /** @description The values, each with its name and its aggregator. */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "jsonrpc": "2.0",
         *       "id": 0,
         *       "method": "campaigns",
         *       "params": []
         *     }
         */
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
      /** @description The campaigns. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "result": [
           *         {
           *           "key": "acc-key-0001",
           *           "name": "Your Campaign"
           *         }
           *       ],
           *       "error": null,
           *       "id": null
           *     }
           */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "jsonrpc": "2.0",
         *       "id": 0,
         *       "method": "conversations",
         *       "params": [
         *         "acc-key-0001"
         *       ]
         *     }
         */
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
      /** @description The conversations. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "result": [
           *         {
           *           "uuid": "conv-1",
           *           "type": "dialogue",
           *           "status": "running",
           *           "name": "Test Dialogue",
           *           "description": "Small dialogue for testing",
           *           "endpoints": [
           *             {
           *               "uuid": "CONVERSATION:dialogue:conv-1::default",
           *               "name": "default"
           *             }
           *           ]
           *         }
           *       ],
           *       "error": null,
           *       "id": null
           *     }
           */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "jsonrpc": "2.0",
         *       "id": 0,
         *       "method": "channels",
         *       "params": [
         *         "acc-key-0001"
         *       ]
         *     }
         */
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
      /** @description The channels. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "result": [
           *         {
           *           "uuid": "pool:tag1",
           *           "tag": [
           *             "pool",
           *             "tag1"
           *           ],
           *           "name": "tag1",
           *           "description": "Pool: tag1",
           *           "endpoints": [
           *             {
           *               "uuid": "TRANSPORT_TAG:pool:tag1::default",
           *               "name": "default"
           *             }
           *           ]
           *         }
           *       ],
           *       "error": null,
           *       "id": null
           *     }
           */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "jsonrpc": "2.0",
         *       "id": 0,
         *       "method": "routers",
         *       "params": [
         *         "acc-key-0001"
         *       ]
         *     }
         */
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
      /** @description The routers. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "result": [
           *         {
           *           "uuid": "rtr-1",
           *           "type": "keyword",
           *           "status": "running",
           *           "name": "Keywords for my app",
           *           "description": "Keyword router for my app",
           *           "channel_endpoints": [
           *             {
           *               "uuid": "ROUTER:keyword:rtr-1:INBOUND::default",
           *               "name": "default"
           *             }
           *           ],
           *           "conversation_endpoints": [
           *             {
           *               "uuid": "ROUTER:keyword:rtr-1:OUTBOUND::default",
           *               "name": "default"
           *             },
           *             {
           *               "uuid": "ROUTER:keyword:rtr-1:OUTBOUND::keyword_two",
           *               "name": "keyword_two"
           *             },
           *             {
           *               "uuid": "ROUTER:keyword:rtr-1:OUTBOUND::keyword_one",
           *               "name": "keyword_one"
           *             }
           *           ]
           *         }
           *       ],
           *       "error": null,
           *       "id": null
           *     }
           */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "jsonrpc": "2.0",
         *       "id": 0,
         *       "method": "routing_entries",
         *       "params": [
         *         "acc-key-0001"
         *       ]
         *     }
         */
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
      /** @description The routing entries. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "result": [
           *         {
           *           "source": {
           *             "uuid": "TRANSPORT_TAG:tagpool:tagname::default"
           *           },
           *           "target": {
           *             "uuid": "CONVERSATION:conv_type:conv-id-1::default"
           *           }
           *         }
           *       ],
           *       "error": null,
           *       "id": null
           *     }
           */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "jsonrpc": "2.0",
         *       "id": 0,
         *       "method": "routing_table",
         *       "params": [
         *         "acc-key-0001"
         *       ]
         *     }
         */
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
      /** @description The routing table. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "result": {
           *         "channels": [
           *           {
           *             "uuid": "channel-uuid-1",
           *             "tag": [
           *               "tagpool",
           *               "tagname"
           *             ],
           *             "name": "A nice name",
           *             "description": "Tagpool: Tagname",
           *             "endpoints": [
           *               {
           *                 "uuid": "TRANSPORT_TAG:tagpool:tagname::default",
           *                 "name": "default"
           *               }
           *             ]
           *           }
           *         ],
           *         "routers": [
           *           {
           *             "uuid": "rtr-1",
           *             "type": "keyword",
           *             "status": "running",
           *             "name": "Keywords for my app",
           *             "description": "Keyword router for my app",
           *             "channel_endpoints": [
           *               {
           *                 "uuid": "ROUTER:keyword:rtr-1:INBOUND::default",
           *                 "name": "default"
           *               }
           *             ],
           *             "conversation_endpoints": [
           *               {
           *                 "uuid": "ROUTER:keyword:rtr-1:OUTBOUND::default",
           *                 "name": "default"
           *               },
           *               {
           *                 "uuid": "ROUTER:keyword:rtr-1:OUTBOUND::keyword_two",
           *                 "name": "keyword_two"
           *               },
           *               {
           *                 "uuid": "ROUTER:keyword:rtr-1:OUTBOUND::keyword_one",
           *                 "name": "keyword_one"
           *               }
           *             ]
           *           }
           *         ],
           *         "conversations": [
           *           {
           *             "uuid": "conv-1",
           *             "type": "dialogue",
           *             "status": "running",
           *             "name": "Test Dialogue",
           *             "description": "Small dialogue for testing",
           *             "endpoints": [
           *               {
           *                 "uuid": "CONVERSATION:dialogue:conv-1::default",
           *                 "name": "default"
           *               }
           *             ]
           *           }
           *         ],
           *         "routing_entries": [
           *           {
           *             "source": {
           *               "uuid": "TRANSPORT_TAG:tagpool:tagname::default"
           *             },
           *             "target": {
           *               "uuid": "CONVERSATION:conv_type:conv-id-1::default"
           *             }
           *           }
           *         ]
           *       },
           *       "error": null,
           *       "id": null
           *     }
           */
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
      header?: never;
      path?: never;
      cookie?: never;
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
      /** @description The entries were replaced. The result is null. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "result": null,
           *       "error": null,
           *       "id": null
           *     }
           */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "jsonrpc": "2.0",
         *       "id": 0,
         *       "method": "conversation.dialogue.get_poll",
         *       "params": [
         *         "acc-key-0001",
         *         "conv-key-0001"
         *       ]
         *     }
         */
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
      /** @description The poll. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "result": {
           *         "poll": {
           *           "foo": "bar"
           *         }
           *       },
           *       "error": null,
           *       "id": null
           *     }
           */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "jsonrpc": "2.0",
         *       "id": 0,
         *       "method": "conversation.dialogue.save_poll",
         *       "params": [
         *         "acc-key-0001",
         *         "conv-key-0001",
         *         {
         *           "poll": {
         *             "foo": "bar"
         *           }
         *         }
         *       ]
         *     }
         */
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
      /** @description The poll was saved. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "result": {
           *         "saved": true
           *       },
           *       "error": null,
           *       "id": null
           *     }
           */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "jsonrpc": "2.0",
         *       "id": 0,
         *       "method": "system.listMethods",
         *       "params": []
         *     }
         */
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
      /** @description The names of the methods, sorted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "result": [
           *         "campaigns",
           *         "channels",
           *         "conversation.dialogue.get_poll",
           *         "conversation.dialogue.save_poll",
           *         "conversations",
           *         "routers",
           *         "routing_entries",
           *         "routing_table",
           *         "system.listMethods",
           *         "system.methodHelp",
           *         "system.methodSignature",
           *         "update_routing_table"
           *       ],
           *       "error": null,
           *       "id": null
           *     }
           */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "jsonrpc": "2.0",
         *       "id": 0,
         *       "method": "system.methodHelp",
         *       "params": [
         *         "campaigns"
         *       ]
         *     }
         */
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
      /** @description The text. Empty if there is none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "result": "List the campaigns a user has access to.\n\n:rtype List:\n    List of campaigns.",
           *       "error": null,
           *       "id": null
           *     }
           */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "jsonrpc": "2.0",
         *       "id": 0,
         *       "method": "system.methodSignature",
         *       "params": [
         *         "campaigns"
         *       ]
         *     }
         */
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
      /** @description The signatures. Empty text if there is none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "result": [
           *         [
           *           "array"
           *         ]
           *       ],
           *       "error": null,
           *       "id": null
           *     }
           */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of contacts. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "cursor": "o1498401p05p4o3nn6929204nn1r955p",
           *       "data": [
           *         {
           *           "key": "b1498401c05c4b3aa6929204aa1e955c",
           *           "$VERSION": 2,
           *           "user_account": "acc-key-0001",
           *           "created_at": "2014-07-25 12:44:11.159151",
           *           "name": "Arthur",
           *           "surname": "of Camelot",
           *           "groups": [],
           *           "msisdn": "+15556483",
           *           "twitter_handle": null,
           *           "bbm_pin": null,
           *           "mxit_id": null,
           *           "dob": null,
           *           "facebook_id": null,
           *           "wechat_id": null,
           *           "email_address": null,
           *           "gtalk_id": null,
           *           "extra": {
           *             "quest": "Grail"
           *           },
           *           "subscription": {}
           *         }
           *       ]
           *     }
           */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "msisdn": "+15556483",
         *       "name": "Arthur",
         *       "surname": "of Camelot",
         *       "extra": {
         *         "quest": "Grail"
         *       }
         *     }
         */
        "application/json": components["schemas"]["NewContact"];
      };
    };
    responses: {
      /** @description The contact was created. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "key": "b1498401c05c4b3aa6929204aa1e955c",
           *       "$VERSION": 2,
           *       "user_account": "acc-key-0001",
           *       "created_at": "2014-07-25 12:44:11.159151",
           *       "name": "Arthur",
           *       "surname": "of Camelot",
           *       "groups": [],
           *       "msisdn": "+15556483",
           *       "twitter_handle": null,
           *       "bbm_pin": null,
           *       "mxit_id": null,
           *       "dob": null,
           *       "facebook_id": null,
           *       "wechat_id": null,
           *       "email_address": null,
           *       "gtalk_id": null,
           *       "extra": {
           *         "quest": "Grail"
           *       },
           *       "subscription": {}
           *     }
           */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The contact, as the only one of a page. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "cursor": null,
           *       "data": [
           *         {
           *           "key": "b1498401c05c4b3aa6929204aa1e955c",
           *           "$VERSION": 2,
           *           "user_account": "acc-key-0001",
           *           "created_at": "2014-07-25 12:44:11.159151",
           *           "name": "Arthur",
           *           "surname": "of Camelot",
           *           "groups": [],
           *           "msisdn": "+15556483",
           *           "twitter_handle": null,
           *           "bbm_pin": null,
           *           "mxit_id": null,
           *           "dob": null,
           *           "facebook_id": null,
           *           "wechat_id": null,
           *           "email_address": null,
           *           "gtalk_id": null,
           *           "extra": {
           *             "quest": "Grail"
           *           },
           *           "subscription": {}
           *         }
           *       ]
           *     }
           */
          "application/json": components["schemas"]["FoundContact"];
        };
      };
      /** @description No contact matches, the field is none of those, or the query is malformed. The text says which. */
      400: {
        headers: {
          [name: string]: unknown;
        };
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A contact per line. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "key": "b1498401c05c4b3aa6929204aa1e955c",
           *       "$VERSION": 2,
           *       "user_account": "acc-key-0001",
           *       "created_at": "2014-07-25 12:44:11.159151",
           *       "name": "Arthur",
           *       "surname": "of Camelot",
           *       "groups": [],
           *       "msisdn": "+15556483",
           *       "twitter_handle": null,
           *       "bbm_pin": null,
           *       "mxit_id": null,
           *       "dob": null,
           *       "facebook_id": null,
           *       "wechat_id": null,
           *       "email_address": null,
           *       "gtalk_id": null,
           *       "extra": {
           *         "quest": "Grail"
           *       },
           *       "subscription": {}
           *     }
           */
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
      header?: never;
      path: {
        /**
         * @description Key of the contact.
         * @example b1498401c05c4b3aa6929204aa1e955c
         */
        contact_key: components["parameters"]["ContactKey"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The contact. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "key": "b1498401c05c4b3aa6929204aa1e955c",
           *       "$VERSION": 2,
           *       "user_account": "acc-key-0001",
           *       "created_at": "2014-07-25 12:44:11.159151",
           *       "name": "Arthur",
           *       "surname": "of Camelot",
           *       "groups": [],
           *       "msisdn": "+15556483",
           *       "twitter_handle": null,
           *       "bbm_pin": null,
           *       "mxit_id": null,
           *       "dob": null,
           *       "facebook_id": null,
           *       "wechat_id": null,
           *       "email_address": null,
           *       "gtalk_id": null,
           *       "extra": {
           *         "quest": "Grail"
           *       },
           *       "subscription": {}
           *     }
           */
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
      header?: never;
      path: {
        /**
         * @description Key of the contact.
         * @example b1498401c05c4b3aa6929204aa1e955c
         */
        contact_key: components["parameters"]["ContactKey"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "surname": "Pendragon"
         *     }
         */
        "application/json": components["schemas"]["ContactChanges"];
      };
    };
    responses: {
      /** @description The contact was changed. All of it is given. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "key": "b1498401c05c4b3aa6929204aa1e955c",
           *       "$VERSION": 2,
           *       "user_account": "acc-key-0001",
           *       "created_at": "2014-07-25 12:44:11.159151",
           *       "name": "Arthur",
           *       "surname": "Pendragon",
           *       "groups": [],
           *       "msisdn": "+15556483",
           *       "twitter_handle": null,
           *       "bbm_pin": null,
           *       "mxit_id": null,
           *       "dob": null,
           *       "facebook_id": null,
           *       "wechat_id": null,
           *       "email_address": null,
           *       "gtalk_id": null,
           *       "extra": {
           *         "quest": "Grail"
           *       },
           *       "subscription": {}
           *     }
           */
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
      header?: never;
      path: {
        /**
         * @description Key of the contact.
         * @example b1498401c05c4b3aa6929204aa1e955c
         */
        contact_key: components["parameters"]["ContactKey"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The contact was deleted. It is given as it was. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "key": "b1498401c05c4b3aa6929204aa1e955c",
           *       "$VERSION": 2,
           *       "user_account": "acc-key-0001",
           *       "created_at": "2014-07-25 12:44:11.159151",
           *       "name": "Arthur",
           *       "surname": "of Camelot",
           *       "groups": [],
           *       "msisdn": "+15556483",
           *       "twitter_handle": null,
           *       "bbm_pin": null,
           *       "mxit_id": null,
           *       "dob": null,
           *       "facebook_id": null,
           *       "wechat_id": null,
           *       "email_address": null,
           *       "gtalk_id": null,
           *       "extra": {
           *         "quest": "Grail"
           *       },
           *       "subscription": {}
           *     }
           */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of groups. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "cursor": null,
           *       "data": [
           *         {
           *           "key": "d5c6c9d6b4c64a7d8f3a1c7f2b1e0a11",
           *           "$VERSION": null,
           *           "user_account": "acc-key-0001",
           *           "created_at": "2014-07-25 12:44:11.159151",
           *           "name": "Bob",
           *           "query": null
           *         }
           *       ]
           *     }
           */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewGroup"];
      };
    };
    responses: {
      /** @description The group was created. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "key": "d5c6c9d6b4c64a7d8f3a1c7f2b1e0a11",
           *       "$VERSION": null,
           *       "user_account": "acc-key-0001",
           *       "created_at": "2014-07-25 12:44:11.159151",
           *       "name": "Bob",
           *       "query": null
           *     }
           */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A group per line. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "key": "d5c6c9d6b4c64a7d8f3a1c7f2b1e0a11",
           *       "$VERSION": null,
           *       "user_account": "acc-key-0001",
           *       "created_at": "2014-07-25 12:44:11.159151",
           *       "name": "Bob",
           *       "query": null
           *     }
           */
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
      header?: never;
      path: {
        /**
         * @description Key of the group.
         * @example d5c6c9d6b4c64a7d8f3a1c7f2b1e0a11
         */
        group_key: components["parameters"]["GroupKey"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The group. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "key": "d5c6c9d6b4c64a7d8f3a1c7f2b1e0a11",
           *       "$VERSION": null,
           *       "user_account": "acc-key-0001",
           *       "created_at": "2014-07-25 12:44:11.159151",
           *       "name": "Bob",
           *       "query": null
           *     }
           */
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
      header?: never;
      path: {
        /**
         * @description Key of the group.
         * @example d5c6c9d6b4c64a7d8f3a1c7f2b1e0a11
         */
        group_key: components["parameters"]["GroupKey"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Susan"
         *     }
         */
        "application/json": components["schemas"]["GroupChanges"];
      };
    };
    responses: {
      /** @description The group was changed. All of it is given. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "key": "d5c6c9d6b4c64a7d8f3a1c7f2b1e0a11",
           *       "$VERSION": null,
           *       "user_account": "acc-key-0001",
           *       "created_at": "2014-07-25 12:44:11.159151",
           *       "name": "Susan",
           *       "query": null
           *     }
           */
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
      header?: never;
      path: {
        /**
         * @description Key of the group.
         * @example d5c6c9d6b4c64a7d8f3a1c7f2b1e0a11
         */
        group_key: components["parameters"]["GroupKey"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The group was deleted. It is given as it was. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "key": "d5c6c9d6b4c64a7d8f3a1c7f2b1e0a11",
           *       "$VERSION": null,
           *       "user_account": "acc-key-0001",
           *       "created_at": "2014-07-25 12:44:11.159151",
           *       "name": "Bob",
           *       "query": null
           *     }
           */
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
      header?: never;
      path: {
        /**
         * @description Key of the group.
         * @example d5c6c9d6b4c64a7d8f3a1c7f2b1e0a11
         */
        group_key: components["parameters"]["GroupKey"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of contacts. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "cursor": "fgngvptebhcb1498401c05c4b3aa6929204aa1e955c",
           *       "data": [
           *         {
           *           "key": "b1498401c05c4b3aa6929204aa1e955c",
           *           "$VERSION": 2,
           *           "user_account": "acc-key-0001",
           *           "created_at": "2014-07-25 12:44:11.159151",
           *           "name": "Arthur",
           *           "surname": "of Camelot",
           *           "groups": [
           *             "d5c6c9d6b4c64a7d8f3a1c7f2b1e0a11"
           *           ],
           *           "msisdn": "+15556483",
           *           "twitter_handle": null,
           *           "bbm_pin": null,
           *           "mxit_id": null,
           *           "dob": null,
           *           "facebook_id": null,
           *           "wechat_id": null,
           *           "email_address": null,
           *           "gtalk_id": null,
           *           "extra": {
           *             "quest": "Grail"
           *           },
           *           "subscription": {}
           *         }
           *       ]
           *     }
           */
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
      header?: never;
      path: {
        /**
         * @description Key of the group.
         * @example d5c6c9d6b4c64a7d8f3a1c7f2b1e0a11
         */
        group_key: components["parameters"]["GroupKey"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A contact per line. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "key": "b1498401c05c4b3aa6929204aa1e955c",
           *       "$VERSION": 2,
           *       "user_account": "acc-key-0001",
           *       "created_at": "2014-07-25 12:44:11.159151",
           *       "name": "Arthur",
           *       "surname": "of Camelot",
           *       "groups": [
           *         "d5c6c9d6b4c64a7d8f3a1c7f2b1e0a11"
           *       ],
           *       "msisdn": "+15556483",
           *       "twitter_handle": null,
           *       "bbm_pin": null,
           *       "mxit_id": null,
           *       "dob": null,
           *       "facebook_id": null,
           *       "wechat_id": null,
           *       "email_address": null,
           *       "gtalk_id": null,
           *       "extra": {
           *         "quest": "Grail"
           *       },
           *       "subscription": {}
           *     }
           */
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
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The points of each metric, by the name that was asked for. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "stores.default.total_pings.max": [
           *         {
           *           "x": 1413936000000,
           *           "y": 88916
           *         },
           *         {
           *           "x": 1414022400000,
           *           "y": 91339
           *         }
           *       ]
           *     }
           */
          "application/json": components["schemas"]["MetricSeries"];
        };
      };
      /** @description A name, `nulls` or the number of points is wrong. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ServiceError"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      /** @description The server failed, or a time or the interval is wrong. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ServiceError"];
        };
      };
    };
  };
  fireMetrics: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The values, by the metric's name with its aggregator at the end. */
    requestBody: {
      content: {
        /**
         * @example {
         *       "foo.last": 3.1415
         *     }
         */
        "application/json": components["schemas"]["MetricValues"];
      };
    };
    responses: {
      /** @description What was written, in no order. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example [
           *       {
           *         "name": "foo.last",
           *         "value": 3.1415,
           *         "aggregator": "last"
           *       }
           *     ]
           */
          "application/json": components["schemas"]["FiredMetric"][];
        };
      };
      /** @description A name or a value is wrong. Nothing was written. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ServiceError"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      /** @description The server failed. Some values may have been written. */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "status_code": 500,
           *       "reason": "Failed to fire metrics."
           *     }
           */
          "application/json": components["schemas"]["ServiceError"];
        };
      };
    };
  };
  countOptOuts: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The number. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "opt_out_count": 215,
           *       "status": {
           *         "code": 200,
           *         "reason": "OK"
           *       }
           *     }
           */
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
      header?: never;
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
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It has opted out. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "opt_out": {
           *         "created_at": "2015-11-10 20:33:03.742409",
           *         "message": null,
           *         "user_account": "fxxxeee"
           *       },
           *       "status": {
           *         "code": 200,
           *         "reason": "OK"
           *       }
           *     }
           */
          "application/json": components["schemas"]["OptOutAnswer"];
        };
      };
      401: components["responses"]["OptOutUnauthorized"];
      403: components["responses"]["OptOutForbidden"];
      /** @description It has not opted out. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "status": {
           *         "code": 404,
           *         "reason": "Opt out not found."
           *       }
           *     }
           */
          "application/json": components["schemas"]["OptOutError"];
        };
      };
    };
  };
  setOptOut: {
    parameters: {
      query?: never;
      header?: never;
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
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It has opted out now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "opt_out": {
           *         "created_at": "2015-11-10 20:33:03.742409",
           *         "message": null,
           *         "user_account": "fxxxeee"
           *       },
           *       "status": {
           *         "code": 200,
           *         "reason": "OK"
           *       }
           *     }
           */
          "application/json": components["schemas"]["OptOutAnswer"];
        };
      };
      401: components["responses"]["OptOutUnauthorized"];
      403: components["responses"]["OptOutForbidden"];
      /** @description It had already opted out. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "status": {
           *         "code": 409,
           *         "reason": "Opt out already exists."
           *       }
           *     }
           */
          "application/json": components["schemas"]["OptOutError"];
        };
      };
    };
  };
  deleteOptOut: {
    parameters: {
      query?: never;
      header?: never;
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
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The record that was deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "opt_out": {
           *         "created_at": "2015-11-10 20:33:03.742409",
           *         "message": null,
           *         "user_account": "fxxxeee"
           *       },
           *       "status": {
           *         "code": 200,
           *         "reason": "OK"
           *       }
           *     }
           */
          "application/json": components["schemas"]["OptOutAnswer"];
        };
      };
      401: components["responses"]["OptOutUnauthorized"];
      403: components["responses"]["OptOutForbidden"];
      /** @description It had not opted out. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "status": {
           *         "code": 404,
           *         "reason": "There's nothing to delete."
           *       }
           *     }
           */
          "application/json": components["schemas"]["OptOutError"];
        };
      };
    };
  };
  onInboundMessage: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "message_id": "59b37288d8d94e42ab804158bdbf53e5",
         *       "in_reply_to": null,
         *       "session_event": null,
         *       "to_addr": "1234",
         *       "to_addr_type": "msisdn",
         *       "from_addr": "+27761234567",
         *       "from_addr_type": "msisdn",
         *       "content": "This is an incoming SMS!",
         *       "transport_name": "smpp_transport",
         *       "transport_type": "sms",
         *       "transport_metadata": {},
         *       "helper_metadata": {}
         *     }
         */
        "application/json": components["schemas"]["UserMessage"];
      };
    };
    responses: {
      /** @description The message was taken. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onAck: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "message_type": "event",
         *       "event_id": "b04ec322fc1c4819bc3f28e6e0c69de6",
         *       "event_type": "ack",
         *       "user_message_id": "60c48289d8d94e42ab804159acce42d4",
         *       "helper_metadata": {},
         *       "timestamp": "2014-10-28 16:19:37.485612",
         *       "sent_message_id": "external-id"
         *     }
         */
        "application/json": components["schemas"]["AckEvent"];
      };
    };
    responses: {
      /** @description The event was taken. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onNack: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "message_type": "event",
         *       "event_id": "c14ec322fc1c4819bc3f28e6e0c69de7",
         *       "event_type": "nack",
         *       "user_message_id": "60c48289d8d94e42ab804159acce42d4",
         *       "helper_metadata": {},
         *       "timestamp": "2014-10-28 16:19:37.485612",
         *       "message_version": "20110921",
         *       "routing_metadata": {},
         *       "nack_reason": "sunspots"
         *     }
         */
        "application/json": components["schemas"]["NackEvent"];
      };
    };
    responses: {
      /** @description The event was taken. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onDeliveryReport: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "message_type": "event",
         *       "event_id": "d24ec322fc1c4819bc3f28e6e0c69de2",
         *       "event_type": "delivery_report",
         *       "user_message_id": "60c48289d8d94e42ab804159acce42d4",
         *       "helper_metadata": {},
         *       "timestamp": "2014-10-28 16:19:37.485612",
         *       "message_version": "20110921",
         *       "routing_metadata": {},
         *       "delivery_status": "delivered"
         *     }
         */
        "application/json": components["schemas"]["DeliveryReportEvent"];
      };
    };
    responses: {
      /** @description The event was taken. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
