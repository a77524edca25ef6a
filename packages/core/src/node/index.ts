export { type NodeFetchOptions, nodeFetch } from "./node-fetch.ts";
