import { searchIndexFolder } from "../urls.ts";

/** Pages, data, originals: a browser asks at each visit, and is mostly answered « not modified ». */
export const ASK_AGAIN = "public, max-age=0, must-revalidate";

/** Folders of files that do not change, or not for long. A file of the index has its hash in its name; a font changes with the program. */
export const KEPT: readonly { readonly folder: string; readonly cacheControl: string }[] = [
  { folder: "assets/fonts/", cacheControl: "public, max-age=604800" },
  ...["filter", "fragment", "index"].map((part) => ({
    folder: `${searchIndexFolder}/${part}/`,
    cacheControl: "public, max-age=31536000, immutable",
  })),
];
