const flowroute = require("@trunkline/flowroute");
const slim = require("@trunkline/flowroute/slim");
const { makeCalls } = require("./calls.mjs");
const { equal } = require("node:assert/strict");

equal(typeof slim.createFlowroute, "function");
equal(require("@trunkline/flowroute/package.json").name, "@trunkline/flowroute");
makeCalls(flowroute);
