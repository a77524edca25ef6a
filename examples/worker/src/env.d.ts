// The worker's variables, secrets and bindings; `wrangler types` makes such a file of wrangler.jsonc.
declare namespace Cloudflare {
  interface Env {
    ACULAB_CLOUD_ID: string;
    ACULAB_USERNAME: string;
    ACULAB_API_ACCESS_KEY: string;
    /** Our own number. */
    FROM: string;
    /** What callers of this worker send as `Authorization: Bearer …`. */
    CALLERS_TOKEN: string;
    /** What Aculab sends along with each status. */
    WEBHOOK_PASSWORD: string;
    STATUSES: KVNamespace;
  }
}
