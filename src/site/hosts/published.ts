import type { Address } from "../../domain/names.ts";

/** What the files of a host are made of. */
export interface Published {
  /** Path below which the site is served: `/`, `/sous/chemin/`. */
  readonly base: string;
  /** Pages that only lead elsewhere, and where. */
  readonly moves: readonly { readonly from: Address; readonly to: Address }[];
  /** Originals that are not UTF-8, with the label of their encoding. */
  readonly encoded: readonly { readonly address: Address; readonly encoding: string }[];
  /** Data of one record a line, but for the months of articles. */
  readonly lines: readonly Address[];
}

/** A file that a host reads at the top of the published site. */
export interface HostFile {
  readonly address: Address;
  readonly content: () => string;
}
