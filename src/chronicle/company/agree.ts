import type { Day } from "../../domain/day.ts";
import { byCodeUnits } from "../../domain/order.ts";
import type { Link } from "./links.ts";
import { RIVAL_SHARE } from "./thresholds.ts";

/** The links of an article that hold together, and the days of writing on which all of them do. */
export interface Agreement {
  readonly links: readonly Link[];
  /** Ascending; undefined when no link says anything of the day of writing. */
  readonly writtenOn: readonly Day[] | undefined;
}

/**
 * What the links of one article say together. The days of writing are those that most likeness speaks for; undefined when a link that
 * is nearly as strong as the strongest says something else: then nothing is known.
 */
export function agreementOf(links: readonly Link[], isAllowed: (day: Day) => boolean): Agreement | undefined {
  const possible = links.flatMap((link): readonly Link[] => {
    if (link.writtenOn === undefined) return [link];
    const writtenOn = link.writtenOn.filter(isAllowed);
    return writtenOn.length === 0 ? [] : [{ ...link, writtenOn }];
  });
  const days = [...new Set(possible.flatMap(({ writtenOn }) => writtenOn ?? []))].toSorted(byCodeUnits);
  const supports = days.map((day) => supportOf(possible, day));
  const most = Math.max(0, ...supports);
  const best = days.filter((_, index) => supports[index] === most);
  const holding = possible.filter(
    ({ writtenOn }) => writtenOn === undefined || best.every((day) => writtenOn.includes(day)),
  );
  const strongest = Math.max(0, ...holding.map(({ likeness }) => likeness));
  const rivals = possible.filter((link) => !holding.includes(link) || contradicts(link, holding));
  if (holding.length === 0 || rivals.some(({ likeness }) => likeness >= RIVAL_SHARE * strongest)) return undefined;
  return { links: holding, writtenOn: best.length === 0 ? undefined : best };
}

/** Each telling speaks once, with its strongest link. */
function supportOf(links: readonly Link[], day: Day): number {
  const strongest = new Map<number, number>();
  for (const { telling, likeness, writtenOn } of links) {
    if (writtenOn?.includes(day) !== true) continue;
    strongest.set(telling.index, Math.max(strongest.get(telling.index) ?? 0, likeness));
  }
  // Rounded, so that the order of adding cannot choose between two days.
  return Math.round([...strongest.values()].reduce((sum, value) => sum + value, 0) * 1e6) / 1e6;
}

/** One and the same expression cannot be two days. */
function contradicts(link: Link, others: readonly Link[]): boolean {
  return others.some(
    (other) =>
      other.telling.index === link.telling.index &&
      other.proof.day !== link.proof.day &&
      other.likeness > link.likeness,
  );
}
