// How do I change which messages of Vumi Go go where?
import { createVumiGo, isFault } from "@trunkline/vumi-go";
import { createVumiGoMocks } from "@trunkline/vumi-go/mocks";

const mocks = createVumiGoMocks();
// For your own installation, its `baseUrl` instead of `fetch`.
const vumiGo = createVumiGo({ authToken: "auth-token-123", fetch: mocks.fetch });

// There is always one campaign: the account.
const [campaign] = await vumiGo.listCampaigns();
const campaign_id = campaign?.key ?? "";

const table = await vumiGo.getRoutingTable({ campaign_id });
const [channel] = table.channels;
const [conversation] = table.conversations;
const outside = { uuid: channel?.endpoints[0]?.uuid ?? "" };
const inside = { uuid: conversation?.endpoints[0]?.uuid ?? "" };

// The new entries replace all old ones. Traffic in both directions takes two.
const routing_entries = [
  ...table.routing_entries.filter(({ source }) => source.uuid !== outside.uuid && source.uuid !== inside.uuid),
  { source: outside, target: inside },
  { source: inside, target: outside },
];
await vumiGo.updateRoutingTable({ campaign_id, routing_table: { ...table, routing_entries } });
for (const { source, target } of routing_entries) console.log(`${source.uuid} → ${target.uuid}`);

// What the service refuses comes as a fault in an answer with status 200; here it is an error like any other.
const fault = { fault: "InvalidRoutingTable", faultCode: 400, faultString: "Unknown source endpoint" };
mocks.updateRoutingTable({ status: 200, data: { result: null, error: fault, id: null } }, { times: 1 });
try {
  await vumiGo.updateRoutingTable({ campaign_id, routing_table: { ...table, routing_entries } });
} catch (error) {
  if (!isFault(error)) throw error;
  console.log(error.code, error.message);
}

// It prints:
// TRANSPORT_TAG:tagpool:tagname::default → CONVERSATION:dialogue:conv-1::default
// CONVERSATION:dialogue:conv-1::default → TRANSPORT_TAG:tagpool:tagname::default
// 400 vumi-go.updateRoutingTable failed: InvalidRoutingTable 400: Unknown source endpoint.
