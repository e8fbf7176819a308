import { by } from "../domain/order.ts";
import { isMadeFrom } from "./ledger.ts";
import { endOf, type Place } from "./places.ts";
import type { Heir } from "./succession.ts";

/** Articles of one place in one cluster: those that stood there at the last build, and those that come back to it. */
interface Votes {
  readonly present: number;
  readonly memory: number;
}

/**
 * For each cluster the places it is heir to, the one it keeps first. Articles that stood in a place at the last build decide;
 * those that come back count only between clusters, or places, that hold as many of the others. Between halves of one place, the
 * one whose title makes its address.
 */
export function legaciesOf<Id extends string>(
  known: ReadonlyMap<Id, Place<Id>>,
  clusters: readonly Heir<Id>[],
): ReadonlyMap<number, readonly Place<Id>[]> {
  const legacies = new Map<number, { readonly place: Place<Id>; readonly votes: Votes }[]>();
  for (const [id, counts] of votesIn(known, clusters)) {
    const place = known.get(id);
    const [heir] = [...counts].toSorted(
      by(
        ([, { present }]) => -present,
        ([, { memory }]) => -memory,
        ([index]) => (isMadeFrom(id, clusters[index]?.slug ?? "") ? 0 : 1),
        ([index]) => index,
      ),
    );
    if (place === undefined || heir === undefined) continue;
    const [index, votes] = heir;
    const claims = legacies.get(index) ?? [];
    claims.push({ place, votes });
    legacies.set(index, claims);
  }
  const inOrder = by<{ readonly place: Place<Id>; readonly votes: Votes }>(
    ({ votes }) => -votes.present,
    ({ votes }) => -votes.memory,
    ({ place }) => place.entry,
    ({ place }) => place.id,
  );
  return new Map([...legacies].map(([index, claims]) => [index, claims.toSorted(inOrder).map(({ place }) => place)]));
}

function votesIn<Id extends string>(
  known: ReadonlyMap<Id, Place<Id>>,
  clusters: readonly Heir<Id>[],
): ReadonlyMap<Id, ReadonlyMap<number, Votes>> {
  const votes = new Map<Id, Map<number, Votes>>();
  for (const [index, { before }] of clusters.entries()) {
    for (const { place, memory } of before) {
      if (place === null) continue;
      const end = endOf(place, known);
      const counts = votes.get(end) ?? new Map<number, Votes>();
      const counted = counts.get(index) ?? { present: 0, memory: 0 };
      counts.set(
        index,
        memory ? { ...counted, memory: counted.memory + 1 } : { ...counted, present: counted.present + 1 },
      );
      votes.set(end, counts);
    }
  }
  return votes;
}
