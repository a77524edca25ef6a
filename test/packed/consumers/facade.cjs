const { createFlowroute, flowroute, vumiGo } = require("trunkline");
const webhooks = require("trunkline/vumi-go/webhooks");
const { equal } = require("node:assert/strict");

equal(createFlowroute, require("trunkline/flowroute").createFlowroute);
equal(createFlowroute, flowroute.createFlowroute);
equal(vumiGo.createVumiGoWebhooks, webhooks.createVumiGoWebhooks);
equal(require("trunkline/package.json").name, "trunkline");
