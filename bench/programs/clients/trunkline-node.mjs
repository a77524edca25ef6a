import { nodeFetch } from "@trunkline/core/node";
import { create as createWith } from "./trunkline.mjs";

export function create({ baseUrl }) {
  return createWith({ baseUrl, fetch: nodeFetch() });
}
