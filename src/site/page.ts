import type { Address } from "../domain/names.ts";
import type { PageData, PageKind } from "./pages.ts";

/** A page to publish: where it goes, what kind it is, and its content, made when it is rendered so that no two pages are held at once. */
export interface Page {
  readonly kind: PageKind;
  readonly address: Address;
  readonly data: () => PageData;
}
