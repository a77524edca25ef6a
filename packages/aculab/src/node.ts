export { type NodeFetchOptions, nodeFetch } from "@trunkline/core/node";
