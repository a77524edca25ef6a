import { fileURLToPath } from "node:url";

/** The repository's folder. */
export const root: string = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");

/** The programs that stand for our users'. */
export const consumers: string = `${root}/test/packed/consumers`;
