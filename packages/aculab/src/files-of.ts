import type { FileList, StoredFile } from "./generated/types.ts";

/**
 * The files of a page of listFiles, in whichever of its shapes it came: as a list, in an object or bare, or by name.
 *
 * @example
 * for await (const page of aculab.listFiles.pages({ filetype: "media" })) console.log(filesOf(page));
 */
export function filesOf(page: FileList): StoredFile[] {
  if (Array.isArray(page)) return page;
  if (Array.isArray(page.files)) return page.files;
  // What is no object is the `startafter` of the next page, which may be null on the last.
  return Object.entries(page).flatMap(([name, details]) =>
    typeof details === "object" && details ? [{ ...details, name }] : [],
  );
}
