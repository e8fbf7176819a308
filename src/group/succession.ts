import type { ArticleId } from "../domain/names.ts";
import { by } from "../domain/order.ts";
import { freeSlug, nextEntry } from "./ledger.ts";
import { legaciesOf } from "./legacies.ts";
import { endOf, type Place } from "./places.ts";
import { reformed, whereTheyWent } from "./reformed.ts";

/** A cluster as it is now. `articles` in order of arrival; `before`: where each of them stood. */
export interface Heir<Id extends string> {
  readonly articles: readonly ArticleId[];
  readonly before: readonly Stood<Id>[];
  /** What a new address is made from. */
  readonly slug: string;
  /** Gets a new address when it inherits none. */
  readonly mints: boolean;
}

/** The place an article stood in at the last build, or null; `memory`: longer ago, since when it was away. */
export interface Stood<Id extends string> {
  readonly place: Id | null;
  readonly memory: boolean;
}

/** Who took what: the address of each cluster or null, in their order, and the list of places with what was minted and merged. */
export interface Succession<Id extends string> {
  readonly ids: readonly (Id | null)[];
  readonly places: readonly Place<Id>[];
}

/** How ids are made, and every article of the register, there or gone, by the place it stood in last. */
export interface Register<Id extends string> {
  readonly maker: (text: string) => Id;
  readonly lastIn: ReadonlyMap<Id | null, readonly ArticleId[]>;
}

/**
 * Hands addresses on. A place goes to the cluster that holds most of the articles that stood in it at the last build (then: most
 * of those that come back; then: the one whose title makes the address; then: the cluster listed first), so that a cluster of the same articles keeps its address whatever
 * comes back beside it. A cluster that is heir to several keeps the one that gave it most articles (ties: the oldest), and
 * the others lead to it. A cluster that is heir to none takes back a place that was merged away if it holds most of its
 * articles, else gets a new address if it `mints`. Places merged earlier lead to whoever holds most of their articles now. A
 * place none of whose articles is there is left as it is.
 */
export function succeed<Id extends string>(
  places: readonly Place<Id>[],
  clusters: readonly Heir<Id>[],
  { maker, lastIn }: Register<Id>,
): Succession<Id> {
  const known = new Map<Id, Place<Id>>(places.map((place) => [place.id, place]));
  const legacies = legaciesOf(known, clusters);
  const given = new Set<string>(places.map(({ id }) => id));
  const ledBefore = lastAt(lastIn, known);
  const back = reformed(
    places,
    clusters.map(({ articles }, index) => ({ articles, heirless: !legacies.has(index) })),
  );
  let next = nextEntry(places);
  const ids = clusters.map((cluster, index): Id | null => {
    const [kept, ...merged] = legacies.get(index) ?? [];
    if (kept !== undefined) {
      for (const place of merged) known.set(place.id, { ...place, into: kept.id, took: ledBefore.get(place.id) ?? [] });
      return kept.id;
    }
    const returned = back.get(index);
    if (returned !== undefined) {
      known.set(returned.id, { ...returned, into: null, took: [] });
      return returned.id;
    }
    if (!cluster.mints) return null;
    const id = maker(freeSlug(cluster.slug, given));
    const [founder] = cluster.articles;
    if (founder === undefined) throw new RangeError(`a cluster without articles: ${cluster.slug}`);
    given.add(id);
    known.set(id, { id, entry: next, founder, into: null, took: [] });
    next += 1;
    return id;
  });
  return { ids, places: whereTheyWent([...known.values()], clusters, ids).toSorted(by(({ id }) => id)) };
}

/** The articles of the register by the place that answers for the one they stood in last. */
function lastAt<Id extends string>(
  lastIn: ReadonlyMap<Id | null, readonly ArticleId[]>,
  known: ReadonlyMap<Id, Place<Id>>,
): ReadonlyMap<Id, readonly ArticleId[]> {
  const at = new Map<Id, readonly ArticleId[]>();
  for (const [place, articles] of lastIn) {
    if (place === null) continue;
    const end = endOf(place, known);
    at.set(end, [...(at.get(end) ?? []), ...articles]);
  }
  return at;
}
