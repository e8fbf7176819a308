import type { ArticleId } from "../domain/names.ts";
import { by } from "../domain/order.ts";
import { byKey } from "../domain/by-key.ts";

/** A place in the register that clusters of articles succeed one another in: an event or a dossier. */
export interface Place<Id extends string> {
  readonly id: Id;
  readonly entry: number;
  readonly founder: ArticleId;
  readonly into: Id | null;
  /** Its articles when it was taken by another; empty while it stands. */
  readonly took: readonly ArticleId[];
}

/** The place that took a place's articles in the end: itself when it was never merged. No register that is read holds a ring. */
export function endOf<Id extends string>(id: Id, known: ReadonlyMap<Id, Pick<Place<Id>, "into">>): Id {
  let end = id;
  for (let into = known.get(end)?.into; into !== null && into !== undefined; into = known.get(end)?.into) end = into;
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
