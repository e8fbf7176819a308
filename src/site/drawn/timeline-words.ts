import { pieceOf } from "../chips.ts";
import type { PageContext } from "../context.ts";
import { dateLabel } from "../french-dates.ts";
import { count, sentenceCase } from "../french-labels.ts";
import { writtenView } from "../article-line.ts";
import { toldLabel } from "./told-label.ts";
import type { PlannedPiece, PlannedSpan, PlannedUnit, TimelinePlan } from "./timeline-plan.ts";
import { unitName } from "./unit-label.ts";

/** Articles above which no line is drawn from each to what it tells of: more make a web in which none can be followed. */
const LINKED_MOST = 12;

/** What a drawing says and where it leads, apart from where things stand. */
export interface TimelineWords {
  readonly links: boolean;
  readonly label: (
    of: PlannedUnit | PlannedSpan,
    room: { readonly width: number; readonly size: number; readonly most: number },
  ) => readonly string[] | undefined;
  readonly told: (unit: PlannedUnit) => { readonly href: string; readonly name: string };
  readonly span: (span: PlannedSpan) => { readonly href: string; readonly name: string };
  readonly piece: (piece: PlannedPiece) => { readonly href: string; readonly name: string; readonly letter: string };
}

/** `toDay` gives the link to a fragment of the chronicle, on this page or another. */
export function timelineWords(
  plan: TimelinePlan,
  toDay: (anchor: string) => string,
  context: PageContext,
): TimelineWords {
  return {
    links: plan.pieces.length <= LINKED_MOST,
    label: (of, room) => toldLabel(of, context, room),
    told: (unit) => {
      const at = plan.units[unit.index];
      const passages = unit.entries.reduce((sum, { entry }) => sum + entry.statements.length, 0);
      return {
        href: toDay(unit.entries[0]?.anchor ?? ""),
        name: `${at === undefined ? "" : unitName(at)}\u00A0: ${count(passages, "passage")}`,
      };
    },
    span: ({ entry }) => ({
      href: toDay(entry.anchor),
      name: `${sentenceCase(dateLabel(entry.date))}\u00A0: ${count(entry.entry.statements.length, "passage")}`,
    }),
    piece: ({ article }) => {
      const { letter, href } = pieceOf(article, context);
      const { dateVerb, date } = writtenView(article);
      const named = letter === null ? "Article" : `Pièce ${letter}`;
      return { letter: letter ?? "", href, name: date === null ? named : `${named}, ${dateVerb} ${date.label}` };
    },
  };
}
