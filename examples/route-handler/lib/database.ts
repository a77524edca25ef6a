/** What all instances of the application share. Here it is memory; in a real one Redis, with `SET key value NX EX`. */
export interface Database {
  get(key: string): Promise<string | undefined>;
  /** Resolves to whether it was set: with `ifAbsent`, only where there was none. */
  set(key: string, value: string, options: { ifAbsent?: boolean; seconds: number }): Promise<boolean>;
  delete(key: string): Promise<void>;
}

const entries = new Map<string, { value: string; until: number }>();
const read = (key: string): string | undefined => {
  const entry = entries.get(key);
  return entry && entry.until > Date.now() ? entry.value : undefined;
};

export const database: Database = {
  get: async (key) => read(key),
  async set(key, value, { ifAbsent = false, seconds }) {
    if (ifAbsent && read(key) !== undefined) return false;
    entries.set(key, { value, until: Date.now() + seconds * 1000 });
    return true;
  },
  async delete(key) {
    entries.delete(key);
  },
};
