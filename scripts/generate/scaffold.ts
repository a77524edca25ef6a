import type { Model } from "./model.ts";
export async function scaffold(_folder: string, _model: Model): Promise<string[]> {
  return [];
}
