// Generated from specs/vumi-go/ by `pnpm generate vumi-go`. Do not edit.
import type {
  CampaignId,
  CampaignsAnswer,
  ChannelsAnswer,
  Contact,
  ContactChanges,
  ContactPage,
  ConversationMetric,
  ConversationStatus,
  ConversationsAnswer,
  DeleteContactInput,
  DeleteGroupInput,
  DeleteOptOutInput,
  DialogueKey,
  DialoguePoll,
  DialoguePollAnswer,
  DialoguePollSavedAnswer,
  FindContactInput,
  FireConversationMetricsInput,
  FiredMetric,
  FireStreamingConversationMetricsInput,
  FoundContact,
  GetContactInput,
  GetGroupInput,
  GetMetricsInput,
  GetOptOutInput,
  Group,
  GroupChanges,
  GroupPage,
  ListContactsInput,
  ListGroupContactsInput,
  ListGroupsInput,
  MetricSeries,
  MetricValues,
  NewContact,
  NewGroup,
  OptOutAnswer,
  OptOutCountAnswer,
  OptOutError,
  OutboundMessage,
  RoutersAnswer,
  RoutingEntriesAnswer,
  RoutingTable,
  RoutingTableAnswer,
  RoutingTableUpdateAnswer,
  RpcMethodHelpAnswer,
  RpcMethodSignatureAnswer,
  RpcMethodsAnswer,
  SendMessageInput,
  SendStreamingMessageInput,
  SentMessageEvent,
  ServiceError,
  SetOptOutInput,
  StreamEventsInput,
  StreamGroupContactsInput,
  StreamMessagesInput,
  UpdateContactInput,
  UpdateGroupInput,
  UserMessage,
} from "./types.ts";

export interface paths {
  "/http_api_nostream/{conversation_key}/messages.json": {
    put: {
      path: Required<Pick<SendMessageInput, "conversation_key">>;
      body: OutboundMessage;
      data: UserMessage;
      error: ConversationStatus | string;
    };
  };
  "/http_api_nostream/{conversation_key}/metrics.json": {
    put: {
      path: Required<Pick<FireConversationMetricsInput, "conversation_key">>;
      body: ConversationMetric[];
      data: ConversationStatus;
      error: ConversationStatus | string;
    };
  };
  "/http_api/{conversation_key}/messages.json": {
    put: {
      path: Required<Pick<SendStreamingMessageInput, "conversation_key">>;
      body: OutboundMessage;
      data: UserMessage;
      error: ConversationStatus | string;
    };
    get: {
      path: Required<Pick<StreamMessagesInput, "conversation_key">>;
      data: UserMessage;
      error: string;
    };
  };
  "/http_api/{conversation_key}/events.json": {
    get: {
      path: Required<Pick<StreamEventsInput, "conversation_key">>;
      data: SentMessageEvent;
      error: string;
    };
  };
  "/http_api/{conversation_key}/metrics.json": {
    put: {
      path: Required<Pick<FireStreamingConversationMetricsInput, "conversation_key">>;
      body: ConversationMetric[];
      data: ConversationStatus;
      error: ConversationStatus | string;
    };
  };
  "/api/#listCampaigns": {
    post: {
      body: {
        jsonrpc: "2.0";
        id: 0;
        method: "campaigns";
        params: unknown[];
      };
      data: CampaignsAnswer;
      error: string;
    };
  };
  "/api/#listConversations": {
    post: {
      body: {
        jsonrpc: "2.0";
        id: 0;
        method: "conversations";
        params: [CampaignId];
      };
      data: ConversationsAnswer;
      error: string;
    };
  };
  "/api/#listChannels": {
    post: {
      body: {
        jsonrpc: "2.0";
        id: 0;
        method: "channels";
        params: [CampaignId];
      };
      data: ChannelsAnswer;
      error: string;
    };
  };
  "/api/#listRouters": {
    post: {
      body: {
        jsonrpc: "2.0";
        id: 0;
        method: "routers";
        params: [CampaignId];
      };
      data: RoutersAnswer;
      error: string;
    };
  };
  "/api/#listRoutingEntries": {
    post: {
      body: {
        jsonrpc: "2.0";
        id: 0;
        method: "routing_entries";
        params: [CampaignId];
      };
      data: RoutingEntriesAnswer;
      error: string;
    };
  };
  "/api/#getRoutingTable": {
    post: {
      body: {
        jsonrpc: "2.0";
        id: 0;
        method: "routing_table";
        params: [CampaignId];
      };
      data: RoutingTableAnswer;
      error: string;
    };
  };
  "/api/#updateRoutingTable": {
    post: {
      body: {
        jsonrpc: "2.0";
        id: 0;
        method: "update_routing_table";
        params: [CampaignId, RoutingTable];
      };
      data: RoutingTableUpdateAnswer;
      error: string;
    };
  };
  "/api/#getDialoguePoll": {
    post: {
      body: {
        jsonrpc: "2.0";
        id: 0;
        method: "conversation.dialogue.get_poll";
        params: [CampaignId, DialogueKey, Record<string, unknown> | null];
      };
      data: DialoguePollAnswer;
      error: string;
    };
  };
  "/api/#saveDialoguePoll": {
    post: {
      body: {
        jsonrpc: "2.0";
        id: 0;
        method: "conversation.dialogue.save_poll";
        params: [CampaignId, DialogueKey, DialoguePoll];
      };
      data: DialoguePollSavedAnswer;
      error: string;
    };
  };
  "/api/#listRpcMethods": {
    post: {
      body: {
        jsonrpc: "2.0";
        id: 0;
        method: "system.listMethods";
        params: unknown[];
      };
      data: RpcMethodsAnswer;
      error: string;
    };
  };
  "/api/#getRpcMethodHelp": {
    post: {
      body: {
        jsonrpc: "2.0";
        id: 0;
        method: "system.methodHelp";
        params: [string];
      };
      data: RpcMethodHelpAnswer;
      error: string;
    };
  };
  "/api/#getRpcMethodSignature": {
    post: {
      body: {
        jsonrpc: "2.0";
        id: 0;
        method: "system.methodSignature";
        params: [string];
      };
      data: RpcMethodSignatureAnswer;
      error: string;
    };
  };
  "/contacts/": {
    get: {
      query?: Pick<ListContactsInput, "cursor" | "max_results" | "query" | "stream">;
      data: ContactPage;
      error: ServiceError;
    };
    post: {
      body: NewContact;
      data: Contact;
      error: ServiceError;
    };
  };
  "/contacts/#findContact": {
    get: {
      query: Pick<FindContactInput, "query">;
      data: FoundContact;
      error: ServiceError;
    };
  };
  "/contacts/#streamContacts": {
    get: {
      query: {
        /**
         * Asks for a line per object instead of a page.
         *
         * @example true
         */
        stream: true;
      };
      data: Contact;
      error: ServiceError;
    };
  };
  "/contacts/{contact_key}": {
    get: {
      path: Pick<GetContactInput, "contact_key">;
      data: Contact;
      error: ServiceError;
    };
    put: {
      path: Pick<UpdateContactInput, "contact_key">;
      body: ContactChanges;
      data: Contact;
      error: ServiceError;
    };
    delete: {
      path: Pick<DeleteContactInput, "contact_key">;
      data: Contact;
      error: ServiceError;
    };
  };
  "/groups/": {
    get: {
      query?: Pick<ListGroupsInput, "cursor" | "max_results" | "stream">;
      data: GroupPage;
      error: ServiceError;
    };
    post: {
      body: NewGroup;
      data: Group;
      error: ServiceError;
    };
  };
  "/groups/#streamGroups": {
    get: {
      query: {
        /**
         * Asks for a line per object instead of a page.
         *
         * @example true
         */
        stream: true;
      };
      data: Group;
      error: ServiceError;
    };
  };
  "/groups/{group_key}": {
    get: {
      path: Pick<GetGroupInput, "group_key">;
      data: Group;
      error: ServiceError;
    };
    put: {
      path: Pick<UpdateGroupInput, "group_key">;
      body: GroupChanges;
      data: Group;
      error: ServiceError;
    };
    delete: {
      path: Pick<DeleteGroupInput, "group_key">;
      data: Group;
      error: ServiceError;
    };
  };
  "/groups/{group_key}/contacts": {
    get: {
      path: Pick<ListGroupContactsInput, "group_key">;
      query?: Pick<ListGroupContactsInput, "cursor" | "max_results" | "stream">;
      data: ContactPage;
      error: ServiceError;
    };
  };
  "/groups/{group_key}/contacts#streamGroupContacts": {
    get: {
      path: Pick<StreamGroupContactsInput, "group_key">;
      query: {
        /**
         * Asks for a line per object instead of a page.
         *
         * @example true
         */
        stream: true;
      };
      data: Contact;
      error: ServiceError;
    };
  };
  "/metrics/": {
    get: {
      query?: Pick<GetMetricsInput, "m" | "from" | "until" | "interval" | "nulls" | "align_to_from">;
      data: MetricSeries;
      error: ServiceError;
    };
    post: {
      body: MetricValues;
      data: FiredMetric[];
      error: ServiceError;
    };
  };
  "/optouts/count": {
    get: {
      data: OptOutCountAnswer;
      error: OptOutError | string;
    };
  };
  "/optouts/{address_type}/{address}": {
    get: {
      path: Pick<GetOptOutInput, "address_type" | "address">;
      data: OptOutAnswer;
      error: OptOutError | string;
    };
    put: {
      path: Pick<SetOptOutInput, "address_type" | "address">;
      data: OptOutAnswer;
      error: OptOutError | string;
    };
    delete: {
      path: Pick<DeleteOptOutInput, "address_type" | "address">;
      data: OptOutAnswer;
      error: OptOutError | string;
    };
  };
}
