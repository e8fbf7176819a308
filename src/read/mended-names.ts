import { byCodeUnits } from "../domain/order.ts";
import { slice, type Span } from "../domain/span.ts";
import { withWords, type SuggestedEdit } from "../domain/suggested-edit.ts";
import { articleFinder } from "./named-articles.ts";
import { isSetAside, nearestName } from "./nearest-name.ts";
import { plainScalar } from "./plain-scalar.ts";
import type { ResolvedAgainst } from "./resolve-decisions.ts";

/** A name for an article in the place of one that stands for none, or for several, and the line of archive.yaml with it. */
export interface MendedName {
  readonly name: string;
  readonly edit: SuggestedEdit;
}

/** Names that are offered for one. */
const OFFERED = 4;

/**
 * The names that one at a place of archive.yaml was perhaps meant for: the nearest, or each of those it may stand for. None where it stands for an
 * article, for a seed that was set aside, or where a better name would need quotation marks.
 */
export function mendedNames(settings: string, at: Span, against: ResolvedAgainst): readonly MendedName[] {
  const typed = slice(settings, at);
  const found = articleFinder(against.articles)(typed);
  if ("id" in found || isSetAside(typed, against)) return [];
  const near = nearestName(typed, against);
  const names =
    found.among.length > 0 ? found.among.toSorted(byCodeUnits).slice(0, OFFERED) : near === undefined ? [] : [near];
  return names.flatMap((name) => {
    const edit = plainScalar(name) === name ? withWords(settings, at, name) : undefined;
    return edit === undefined ? [] : [{ name, edit }];
  });
}
