import { bibtex } from "./bibtex.ts";
import { cslJson } from "./csl-json.ts";
import type { Reference } from "./reference.ts";
import { ris } from "./ris.ts";

/** A form in which reference managers read a reference. */
export interface ReferenceFormat {
  /** Ending of the file: `citation.bib`. */
  readonly extension: "bib" | "ris" | "json";
  readonly label: string;
  readonly write: (reference: Reference) => string;
}

/** In the order of the links on a page: the most read first. */
export const REFERENCE_FORMATS: readonly ReferenceFormat[] = [
  { extension: "bib", label: "BibTeX", write: bibtex },
  { extension: "ris", label: "RIS", write: ris },
  { extension: "json", label: "CSL-JSON", write: cslJson },
];
