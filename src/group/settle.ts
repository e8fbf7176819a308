import type { ArticleId } from "../domain/names.ts";
import { by } from "../domain/order.ts";
import type { ArticleEntry } from "./ledger.ts";
import { mintPieces } from "./pieces.ts";
import type { MintedEvent } from "./mint-events.ts";

/** What is asked of an event: its address, its dossier, its articles. */
type SettledEvent = Pick<MintedEvent, "id" | "dossier" | "articles">;

/** The articles of the register where they stand now, and the letters of those that have one. */
export interface Settled {
  readonly articles: readonly ArticleEntry[];
  readonly pieces: ReadonlyMap<ArticleId, string>;
}

/**
 * Writes into the register where each article stands. One that was removed stays where it stood last; one that is `here` in no
 * event stands in none; one without a dossier remembers its last, should the dossier form again.
 */
export function settle(
  articles: readonly ArticleEntry[],
  here: ReadonlySet<ArticleId>,
  events: readonly SettledEvent[],
): Settled {
  const eventOf = new Map(events.flatMap((event) => event.articles.map((id) => [id, event] as const)));
  const scopeAt = (id: ArticleId): string | undefined => {
    const event = eventOf.get(id);
    return event === undefined ? undefined : scopeOf(event);
  };
  const moved = articles
    .map((entry): ArticleEntry => {
      if (!here.has(entry.id)) return { ...entry, gone: true };
      const event = eventOf.get(entry.id);
      const dossier = event?.dossier ?? entry.dossier;
      const left = dossier !== null && (event === undefined || event.dossier === null);
      return { ...entry, event: event?.id ?? null, dossier, gone: false, left };
    })
    .toSorted(
      by(
        ({ entry }) => entry,
        ({ id }) => id,
      ),
    );
  const lettered = mintPieces(moved, scopeAt);
  return {
    articles: lettered.toSorted(by(({ id }) => id)),
    pieces: new Map(
      lettered.flatMap(({ id, pieces }) => {
        const scope = scopeAt(id);
        const known = scope === undefined ? undefined : pieces.find((piece) => piece.scope === scope);
        return known === undefined ? [] : [[id, known.piece] as const];
      }),
    ),
  };
}

/** Where an event's articles get their letters: the dossier, or an event of several articles outside one. */
function scopeOf({ id, dossier, articles }: SettledEvent): string | undefined {
  if (dossier !== null) return `dossiers/${dossier}`;
  return articles.length > 1 ? `evenements/${id}` : undefined;
}
