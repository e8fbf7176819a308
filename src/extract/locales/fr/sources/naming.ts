import type { Evidence } from "../../../../domain/evidence.ts";
import type { SourceRole } from "../../../../domain/source.ts";
import type { Span } from "../../../../domain/span.ts";

/** A source as one passage names it, before short names are given their full form. `at`: the name in the folded text. */
export interface Naming {
  readonly role: SourceRole;
  readonly name: string;
  readonly canonical: string;
  readonly at: Span;
  readonly evidence: Evidence;
}

/** A folded name as French prints it: typographic apostrophe, single spaces. */
export function printed(name: string): string {
  return name.replace(/\s+/gu, " ").replaceAll("'", "’").trim();
}
