import type { ArticleId } from "../domain/names.ts";
import { by } from "../domain/order.ts";
import { endOf, type Place } from "./places.ts";

/** A cluster, and whether no address that stands is its own. */
interface Claimant {
  readonly articles: readonly ArticleId[];
  readonly heirless: boolean;
}

/**
 * For clusters that inherit nothing, the place each takes back: one that was merged into another, and most of whose articles
 * that are there stand in this cluster. What two events made one joined, and what parted them again, leaves their addresses as
 * they were. Of several, the one that gives it most articles (ties: the oldest); a place goes to one cluster only.
 */
export function reformed<Id extends string>(
  places: readonly Place<Id>[],
  clusters: readonly Claimant[],
): ReadonlyMap<number, Place<Id>> {
  const clusterOf = placesOfArticles(clusters);
  const claims = places.flatMap((place) => {
    if (place.into === null) return [];
    const [most] = sharesOf(place.took, clusterOf);
    const there = place.took.filter((id) => clusterOf.has(id)).length;
    if (most === undefined || most.articles * 2 <= there || clusters[most.cluster]?.heirless !== true) return [];
    return [{ place, ...most }];
  });
  const back = new Map<number, Place<Id>>();
  const inOrder = by<(typeof claims)[number]>(
    ({ articles }) => -articles,
    ({ place }) => place.entry,
    ({ place }) => place.id,
  );
  for (const { cluster, place } of claims.toSorted(inOrder)) if (!back.has(cluster)) back.set(cluster, place);
  return back;
}

/**
 * Places that were merged, each leading straight to the one that stands and holds most of its articles; to the one that took
 * it while no other holds more. `ids`: the addresses of the clusters as they were just handed on.
 */
export function whereTheyWent<Id extends string>(
  places: readonly Place<Id>[],
  clusters: readonly { readonly articles: readonly ArticleId[] }[],
  ids: readonly (Id | null)[],
): readonly Place<Id>[] {
  const known = new Map(places.map((place) => [place.id, place]));
  const clusterOf = placesOfArticles(clusters);
  return places.map((place) => {
    if (place.into === null) return place;
    const end = endOf(place.into, known);
    const shares = sharesOf(place.took, clusterOf).flatMap(({ cluster, articles }) => {
      const id = ids[cluster] ?? null;
      return id === null ? [] : [{ id, articles }];
    });
    const [most] = shares;
    const atEnd = shares.find(({ id }) => id === end)?.articles ?? 0;
    return { ...place, into: most !== undefined && most.articles > atEnd ? most.id : end };
  });
}

function placesOfArticles(
  clusters: readonly { readonly articles: readonly ArticleId[] }[],
): ReadonlyMap<ArticleId, number> {
  return new Map(clusters.flatMap(({ articles }, cluster) => articles.map((id) => [id, cluster] as const)));
}

/** How many of some articles stand in each cluster, most first. */
function sharesOf(
  articles: readonly ArticleId[],
  clusterOf: ReadonlyMap<ArticleId, number>,
): readonly { readonly cluster: number; readonly articles: number }[] {
  const counts = new Map<number, number>();
  for (const id of articles) {
    const cluster = clusterOf.get(id);
    if (cluster !== undefined) counts.set(cluster, (counts.get(cluster) ?? 0) + 1);
  }
  return [...counts]
    .map(([cluster, count]) => ({ cluster, articles: count }))
    .toSorted(
      by(
        ({ articles: count }) => -count,
        ({ cluster }) => cluster,
      ),
    );
}
