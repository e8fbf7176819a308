import { scaleLinear } from "d3-scale";
import type { PlacedArticle } from "../../domain/article.ts";
import { settled } from "../../domain/attested.ts";
import type { Day } from "../../domain/day.ts";
import type { ChronicleEntry } from "../../domain/dossier.ts";
import { likeliestDay, type EventDate } from "../../domain/edtf-date.ts";
import { writtenDate } from "../../domain/written.ts";
import { writtenView } from "../article-line.ts";
import { count } from "../french-labels.ts";
import { textWidth } from "./text-width.ts";
import type { DrawnStrip, StripView } from "./strip-view.ts";
import { tickLabel, unitName } from "./unit-label.ts";
import { unitAt, type Unit, type Units } from "./units.ts";

/** Width of the two drawings, in their own units, and the steps they hold at most: 24 units a step, the least that a finger finds. */
export const WIDE = { width: 1200, most: 48 };
export const NARROW = { width: 350, most: 14 };
const LANE = 52;
const AXIS_Y = LANE + 4;
const TICKS_Y = AXIS_Y + 16;
const WRITTEN_Y = TICKS_Y + 8;
const HEIGHT = WRITTEN_Y + LANE;
const LEAST_BAR = 3;
const TICK_SIZE = 13;

/** Steps and the width they are drawn at: about what the page shows them at, so that their names stay as large as other text. */
interface Steps extends Units {
  readonly width: number;
}

/** What there is of a run of days: how often things are told of it, which articles were written in it. */
interface Holding {
  readonly told: number;
  readonly stated: number;
  readonly implied: number;
}

/** Steps of a calendar with a bar up for what happened and a bar down for what was written, stated and implied apart. `linkOf` a step may be null. */
export function strip(
  steps: { readonly wide: Steps; readonly narrow: Steps },
  entries: readonly ChronicleEntry[],
  articles: readonly PlacedArticle[],
  linkOf: (unit: Unit) => string | null,
  words: { readonly title: string; readonly id: string },
): StripView {
  const draw = (shape: Steps): DrawnStrip => drawn(shape, holdingsOf(shape.units, entries, articles), linkOf);
  return {
    ...words,
    description: descriptionOf(holdingsOf(steps.wide.units, entries, articles)),
    wide: draw(steps.wide),
    narrow: draw(steps.narrow),
  };
}

function drawn(
  { units, grain, width }: Steps,
  holdings: readonly Holding[],
  linkOf: (unit: Unit) => string | null,
): DrawnStrip {
  const x = scaleLinear([0, units.length], [0, width]);
  const column = width / units.length;
  const most = Math.max(1, ...holdings.flatMap(({ told, stated, implied }) => [told, stated + implied]));
  const height = (amount: number): number => (amount === 0 ? 0 : Math.max(LEAST_BAR, (amount / most) * LANE));
  const labels = units.map((unit, index) => tickLabel(unit, grain, units[index - 1]));
  const every = Math.max(1, Math.ceil((Math.max(...labels.map((label) => textWidth(label, TICK_SIZE))) + 14) / column));
  return {
    width,
    height: HEIGHT,
    axis: [AXIS_Y, WRITTEN_Y],
    ticks: units.flatMap((unit, index) =>
      index % every === 0 ? [{ x: x(index) + 2, y: TICKS_Y, text: tickLabel(unit, grain, units[index - every]) }] : [],
    ),
    steps: units.flatMap((unit, index) => {
      const holding = holdings[index];
      if (holding === undefined || holding.told + holding.stated + holding.implied === 0) return [];
      const bar = { x: x(index) + 2, width: Math.max(2, column - 4) };
      const stated = height(holding.stated);
      return [
        {
          href: linkOf(unit),
          name: `${unitName(unit)}\u00A0: ${amountOf(holding)}`,
          area: { x: x(index), y: 0, width: column, height: HEIGHT },
          told: { ...bar, y: AXIS_Y - height(holding.told), height: height(holding.told) },
          stated: { ...bar, y: WRITTEN_Y, height: stated },
          implied: { ...bar, y: WRITTEN_Y + stated, height: height(holding.implied) },
        },
      ];
    }),
  };
}

function holdingsOf(
  units: readonly Unit[],
  entries: readonly ChronicleEntry[],
  articles: readonly PlacedArticle[],
): readonly Holding[] {
  const holdings = units.map(() => ({ told: 0, stated: 0, implied: 0 }));
  for (const { date } of entries) {
    const value = date.status === "disputed" ? date.candidates[0].value : settled(date);
    const holding = value === undefined ? undefined : holdings[stepOf(value, units)];
    if (holding !== undefined) holding.told += 1;
  }
  for (const article of articles) {
    const written = writtenDate(article);
    const holding = written === undefined ? undefined : holdings[stepOf(written, units)];
    if (holding === undefined) continue;
    if (writtenView(article).dateMark.status === "stated") holding.stated += 1;
    else holding.implied += 1;
  }
  return holdings;
}

/** The step that holds a date whole; -1 for one that may lie in several. */
function stepOf(date: EventDate, units: readonly Unit[]): number {
  const likeliest = likeliestDay(date);
  const first = unitAt(units, likeliest ?? date.earliest);
  return first === unitAt(units, likeliest ?? date.latest) ? first : -1;
}

function amountOf({ told, stated, implied }: Holding): string {
  return [
    ...(told === 0 ? [] : [count(told, "date racontée", "dates racontées")]),
    ...(stated + implied === 0 ? [] : [count(stated + implied, "article écrit", "articles écrits")]),
  ].join(", ");
}

function descriptionOf(holdings: readonly Holding[]): string {
  const sum = (of: (holding: Holding) => number): number => holdings.reduce((total, one) => total + of(one), 0);
  const [stated, implied] = [sum((one) => one.stated), sum((one) => one.implied)];
  return `Vers le haut, ce qui s’est passé\u00A0: ${count(
    sum((one) => one.told),
    "date racontée",
    "dates racontées",
  )}. Vers le bas, quand cela a été écrit\u00A0: ${count(stated, "article")} à la date indiquée, ${count(implied, "article")} à la date déduite.`;
}

/** First and last day on which something of the archive was written; undefined when nothing is dated. */
export function writtenSpan(
  articles: readonly PlacedArticle[],
): { readonly first: Day; readonly last: Day } | undefined {
  let first: Day | undefined;
  let last: Day | undefined;
  for (const article of articles) {
    const written = writtenDate(article);
    if (written === undefined) continue;
    const [from, to] = [likeliestDay(written) ?? written.earliest, likeliestDay(written) ?? written.latest];
    if (first === undefined || from < first) first = from;
    if (last === undefined || to > last) last = to;
  }
  return first === undefined || last === undefined ? undefined : { first, last };
}
