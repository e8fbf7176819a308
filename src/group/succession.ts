import type { ArticleId } from "../domain/names.ts";
import { by } from "../domain/order.ts";
import { byKey } from "../domain/by-key.ts";
import { freeSlug, nextEntry } from "./ledger.ts";

/** A place in the register that clusters of articles succeed one another in: an event or a dossier. */
export interface Place<Id extends string> {
  readonly id: Id;
  readonly entry: number;
  readonly founder: ArticleId;
  readonly into: Id | null;
}

/** A cluster as it is now. `articles` in order of arrival; `before`: the place each of them stood in, or null. */
export interface Heir<Id extends string> {
  readonly articles: readonly ArticleId[];
  readonly before: readonly (Id | null)[];
  /** What a new address is made from. */
  readonly slug: string;
  /** Gets a new address when it inherits none. */
  readonly mints: boolean;
}

/** Who took what: the address of each cluster or null, in their order, and the list of places with what was minted and merged. */
export interface Succession<Id extends string> {
  readonly ids: readonly (Id | null)[];
  readonly places: readonly Place<Id>[];
}

/**
 * Hands addresses on. A place goes to the cluster that holds most of its articles (ties: the cluster listed first); a
 * cluster that is heir to several keeps the one that gave it most articles (ties: the oldest), and the others lead to it from
 * then on. A cluster that is heir to none gets a new address if it `mints`. A place none of whose articles is there is left as it is.
 */
export function succeed<Id extends string>(
  places: readonly Place<Id>[],
  clusters: readonly Heir<Id>[],
  maker: (text: string) => Id,
): Succession<Id> {
  const known = new Map<Id, Place<Id>>(places.map((place) => [place.id, place]));
  const legacies = legaciesOf(known, clusters);
  const given = new Set<string>(places.map(({ id }) => id));
  let next = nextEntry(places);
  const ids = clusters.map((cluster, index): Id | null => {
    const [kept, ...merged] = legacies.get(index) ?? [];
    if (kept !== undefined) {
      for (const place of merged) known.set(place.id, { ...place, into: kept.id });
      return kept.id;
    }
    if (!cluster.mints) return null;
    const id = maker(freeSlug(cluster.slug, given));
    const [founder] = cluster.articles;
    if (founder === undefined) throw new RangeError(`a cluster without articles: ${cluster.slug}`);
    given.add(id);
    known.set(id, { id, entry: next, founder, into: null });
    next += 1;
    return id;
  });
  return { ids, places: [...known.values()].toSorted(by(({ id }) => id)) };
}

/** The place that took a place's articles in the end: itself when it was never merged. A ring, which no build makes, ends where it closes. */
export function endOf<Id extends string>(id: Id, known: ReadonlyMap<Id, Pick<Place<Id>, "into">>): Id {
  const passed = new Set<Id>();
  let end = id;
  for (
    let into = known.get(end)?.into;
    into !== null && into !== undefined && !passed.has(into);
    into = known.get(end)?.into
  ) {
    passed.add(end);
    end = into;
  }
  return end;
}

/** For each place that others lead to, their ids by age. */
export function formerly<Id extends string>(places: readonly Place<Id>[]): ReadonlyMap<Id, readonly Id[]> {
  const known = new Map(places.map((place) => [place.id, place]));
  const merged = places.filter(({ into }) => into !== null).toSorted(byAge);
  const ends = byKey(merged, ({ id }) => endOf(id, known));
  return new Map([...ends].map(([end, led]) => [end, led.map(({ id }) => id)]));
}

const byAge = by<Place<string>>(
  ({ entry }) => entry,
  ({ id }) => id,
);

/** For each cluster the places it is heir to, the one it keeps first. */
function legaciesOf<Id extends string>(
  known: ReadonlyMap<Id, Place<Id>>,
  clusters: readonly Heir<Id>[],
): ReadonlyMap<number, readonly Place<Id>[]> {
  const votes = new Map<Id, Map<number, number>>();
  for (const [index, { before }] of clusters.entries()) {
    for (const place of before) {
      if (place === null) continue;
      const end = endOf(place, known);
      const counts = votes.get(end) ?? new Map<number, number>();
      counts.set(index, (counts.get(index) ?? 0) + 1);
      votes.set(end, counts);
    }
  }
  const legacies = new Map<number, { readonly place: Place<Id>; readonly votes: number }[]>();
  for (const [id, counts] of votes) {
    const place = known.get(id);
    const [heir] = [...counts].toSorted(
      by(
        ([, count]) => -count,
        ([index]) => index,
      ),
    );
    if (place === undefined || heir === undefined) continue;
    const [index, count] = heir;
    const claims = legacies.get(index) ?? [];
    claims.push({ place, votes: count });
    legacies.set(index, claims);
  }
  const inOrder = by<{ readonly place: Place<Id>; readonly votes: number }>(
    ({ votes: count }) => -count,
    ({ place }) => place.entry,
    ({ place }) => place.id,
  );
  return new Map([...legacies].map(([index, claims]) => [index, claims.toSorted(inOrder).map(({ place }) => place)]));
}
