import { byKey } from "../domain/by-key.ts";
import { by } from "../domain/order.ts";
import type { Departed } from "../domain/departed.ts";
import type { ArticleId } from "../domain/names.ts";
import type { ArticleEntry } from "./ledger.ts";
import type { MintedEvent } from "./mint-events.ts";

/** What stands now: an event or a dossier, and its articles. */
type Standing = Pick<MintedEvent, "articles"> & { readonly id: string };

/**
 * The articles that were given a letter in an event or a dossier and stand there no more, removed ones too, by the scope of the letter
 * (`dossiers/crue`), in order of arrival. The register forgets no letter, so that a split leaves a trace at the address that is kept.
 */
export function departedFrom(
  entries: readonly ArticleEntry[],
  groups: { readonly events: readonly Standing[]; readonly dossiers: readonly Standing[] },
): (scope: string) => readonly Departed[] {
  const scopes = new Map<string, ReadonlySet<ArticleId>>([
    ...groups.events.map(({ id, articles }) => [`evenements/${id}`, new Set(articles)] as const),
    ...groups.dossiers.map(({ id, articles }) => [`dossiers/${id}`, new Set(articles)] as const),
  ]);
  const left = entries.flatMap(({ id, entry, pieces }) =>
    pieces.flatMap(({ scope, piece }) =>
      scopes.get(scope)?.has(id) === false ? [{ scope, entry, piece, article: id }] : [],
    ),
  );
  const byScope = byKey(left.toSorted(by(({ entry }) => entry)), ({ scope }) => scope);
  return (scope) => (byScope.get(scope) ?? []).map(({ piece, article }) => ({ piece, article }));
}
