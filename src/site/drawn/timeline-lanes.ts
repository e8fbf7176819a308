import { byKey } from "../../domain/by-key.ts";
import type { PlannedPiece, PlannedSpan, PlannedUnit, TimelinePlan } from "./timeline-plan.ts";
import type { DrawnHeap, DrawnPiece } from "./timeline-view.ts";
import type { TimelineWords } from "./timeline-words.ts";

/** Side of a plate at most, and how many stand over one another before a number stands for them. */
const PLATE = 32;
const STACK = 3;

export interface Placed {
  readonly x: number;
  readonly y: number;
}

export interface PlacedPlate {
  readonly of: PlannedPiece;
  readonly drawn: DrawnPiece;
}

/** The lower lane: a plate an article, side by side or stacked over its day; where there are more, their number. */
export function heapsAndPlates(
  plan: TimelinePlan,
  words: TimelineWords,
  at: { readonly x: (place: number) => number; readonly column: number; readonly top: number },
): {
  readonly pieces: readonly PlacedPlate[];
  readonly heaps: readonly DrawnHeap[];
  readonly top: number;
  readonly bottom: number;
} {
  const size = Math.min(PLATE, at.column - 2);
  const perRow = Math.max(1, Math.floor(at.column / (size + 4)));
  const groups = byKey(plan.pieces, ({ index }) => index);
  const rowsOf = (amount: number): number => (amount > perRow * STACK ? 1 : Math.ceil(amount / perRow));
  const rows = Math.max(1, ...[...groups.values()].map(({ length }) => rowsOf(length)));
  const bottom = at.top + rows * (size + 4);
  const pieces: PlacedPlate[] = [];
  const heaps: DrawnHeap[] = [];
  for (const [index, here] of groups) {
    const centre = at.x(index + 0.5);
    if (here.length > perRow * STACK) {
      heaps.push({ amount: String(here.length), x: centre, y: bottom - 4 - size / 2 });
      continue;
    }
    for (const [position, piece] of here.entries()) {
      const row = Math.floor(position / perRow);
      const inRow = Math.min(perRow, here.length - row * perRow);
      const left = centre + ((position % perRow) - (inRow - 1) / 2) * (size + 4) - size / 2;
      const y = bottom - (row + 1) * (size + 4);
      pieces.push({
        of: piece,
        drawn: {
          ...words.piece(piece),
          implied: piece.implied,
          x: Math.min(Math.max(left, 0), at.x(plan.units.length) - size),
          y,
          size,
          window:
            piece.window === null
              ? null
              : { from: at.x(piece.window[0] - 0.5), to: at.x(piece.window[1] + 0.5), y: y + size / 2 },
        },
      });
    }
  }
  return { pieces, heaps, top: at.top, bottom };
}

/** A line from each article to all it tells of: `drawn` gives its path between two places. */
export function linksOf(
  plan: TimelinePlan,
  places: ReadonlyMap<PlannedUnit | PlannedSpan, Placed>,
  pieces: readonly { readonly of: PlannedPiece; readonly from: Placed }[],
  drawn: (from: Placed, to: Placed) => string,
): readonly string[] {
  return pieces.flatMap(({ of, from }) =>
    [...plan.told, ...plan.spans].flatMap((told) => {
      const to = places.get(told);
      return to !== undefined && told.tellers.includes(of.article.id) ? [drawn(from, to)] : [];
    }),
  );
}

/** A tenth of a unit is finer than a screen shows; the page stays small. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
