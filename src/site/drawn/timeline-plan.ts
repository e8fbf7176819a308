import type { PlacedArticle } from "../../domain/article.ts";
import { passagesOf, settled } from "../../domain/attested.ts";
import { byKey } from "../../domain/by-key.ts";
import type { Day } from "../../domain/day.ts";
import type { ChronicleEntry, ChronicleStatement } from "../../domain/dossier.ts";
import { likeliestDay, type EventDate } from "../../domain/edtf-date.ts";
import type { Event } from "../../domain/event.ts";
import type { ArticleId } from "../../domain/names.ts";
import { byCodeUnits } from "../../domain/order.ts";
import { writtenDate } from "../../domain/written.ts";
import { writtenView } from "../article-line.ts";
import { anchoredEntries, type AnchoredEntry } from "../chronicle-entries.ts";
import type { Status } from "../views.ts";
import { placeOf, unitAt, unitsBetween, type Grain, type Unit, type Units } from "./units.ts";

/** What stands for words left out of a label. */
export const CUT = "[…]";

/** Steps of the calendar that a drawing holds at most: at 1,200 units of width each keeps 26, the least in which a letter can be read. */
export const UNITS_MOST = 45;
/** The coarsest step: a story of more than forty-five months is told by its chronicle alone. */
const COARSEST: Grain = "month";

/** A step of the calendar on which something happened. */
export interface PlannedUnit {
  readonly index: number;
  readonly entries: readonly AnchoredEntry[];
  readonly events: readonly Event[];
  readonly status: Status;
  /** Articles that tell of it. */
  readonly tellers: readonly ArticleId[];
  /** Sentences that tell of this and of nothing else drawn, the shortest first. */
  readonly ownWords: readonly string[];
  /** First and last place it may be, where its one day is in doubt. */
  readonly window: readonly [number, number] | null;
}

/** Something that happened between two days, no article says on which. */
export interface PlannedSpan {
  readonly entry: AnchoredEntry;
  readonly from: number;
  readonly to: number;
  readonly tellers: readonly ArticleId[];
  readonly ownWords: readonly string[];
}

/** An article at its day of writing. */
export interface PlannedPiece {
  readonly article: PlacedArticle;
  readonly index: number;
  readonly implied: boolean;
  /** First and last place, where only bounds are known. */
  readonly window: readonly [number, number] | null;
}

/** A story on its calendar, before it is laid out: what happened above, when it was written below. Places count steps from the left. */
export interface TimelinePlan {
  readonly grain: Grain;
  readonly units: readonly Unit[];
  readonly told: readonly PlannedUnit[];
  readonly spans: readonly PlannedSpan[];
  readonly pieces: readonly PlannedPiece[];
  readonly undated: number;
}

/** The plan of a story; undefined where there is nothing to draw: fewer than two days, or more months than a drawing holds. */
export function timelinePlan(
  story: readonly ChronicleEntry[],
  articles: readonly PlacedArticle[],
  events: readonly Event[],
): TimelinePlan | undefined {
  const entries = anchoredEntries(story);
  const dated = articles.flatMap((article) => {
    const written = writtenDate(article);
    return written === undefined ? [] : [{ article, written }];
  });
  const days = [...entries.map(({ date }) => date), ...dated.map(({ written }) => written)].flatMap(daysOf);
  const [first, ...others] = days.toSorted(byCodeUnits);
  const last = others.at(-1);
  if (first === undefined || last === undefined || first === last) return undefined;
  const drawn = unitsBetween(first, last, UNITS_MOST, COARSEST);
  if (drawn === undefined || drawn.units.length < 2) return undefined;
  const { grain, units } = drawn;
  const wordsOf = ownWords(entries);
  return {
    grain,
    units,
    told: toldUnits(entries, events, drawn, wordsOf),
    spans: entries.flatMap((entry) => spanOf(entry, units, wordsOf)),
    pieces: dated.map(({ article, written }) => pieceAt(article, written, units)),
    undated: articles.length - dated.length,
  };
}

/** The days that give the calendar its ends: those of a day, of a short interval; a whole month or year would stretch it. */
function daysOf(date: EventDate): readonly Day[] {
  const likeliest = likeliestDay(date);
  if (likeliest !== undefined) return [likeliest];
  return date.precision === "interval" ? [date.earliest, date.latest] : [];
}

function toldUnits(
  entries: readonly AnchoredEntry[],
  events: readonly Event[],
  { grain, units }: Units,
  wordsOf: (entries: readonly AnchoredEntry[]) => readonly string[],
): readonly PlannedUnit[] {
  const at = new Map<number, AnchoredEntry[]>();
  for (const entry of entries) {
    const index = indexOf(entry.date, units);
    if (index === undefined) continue;
    const known = at.get(index);
    if (known === undefined) at.set(index, [entry]);
    else known.push(entry);
  }
  return [...at]
    .toSorted(([a], [b]) => a - b)
    .map(([index, here]) => {
      const [only] = here;
      const wide = grain === "day" && only !== undefined && only.date.earliest !== only.date.latest;
      return {
        index,
        entries: here,
        events: events.filter((event) => {
          const when = settled(event.when);
          return when !== undefined && indexOf(when, units) === index;
        }),
        status: statusOf(here),
        tellers: tellersOf(here),
        ownWords: wordsOf(here),
        window: wide ? [placeOf(units, only.date.earliest), placeOf(units, only.date.latest)] : null,
      };
    });
}

/**
 * The sentences of some entries, what happened before what was announced, the shortest first. One that tells of two days serves the day it names
 * first, up to where it names the other: « est arrivé lundi pour un forum qui dure jusqu’à mercredi » would tell Wednesday what happened on Monday.
 */
function ownWords(entries: readonly AnchoredEntry[]): (entries: readonly AnchoredEntry[]) => readonly string[] {
  const all = entries.flatMap(({ entry }) => entry.statements.map((statement) => ({ entry, statement })));
  const users = byKey(all, ({ statement: { article, start } }) => `${article} ${start}`);
  const wordsOf = (entry: ChronicleEntry, statement: ChronicleStatement): readonly string[] => {
    const named = (users.get(`${statement.article} ${statement.start}`) ?? [])
      .map((user) => ({ entry: user.entry, at: namedAt(user.entry, statement) }))
      .toSorted((a, b) => a.at - b.at);
    const [first, second] = named;
    if (second === undefined) return [statement.quote.trim()];
    if (first?.entry !== entry || !Number.isFinite(second.at)) return [];
    return [`${statement.quote.slice(0, second.at).trim()} ${CUT}`];
  };
  return (some) =>
    some
      .flatMap(({ entry }) => entry.statements.map((statement) => ({ entry, statement })))
      .toSorted(
        (a, b) =>
          Number(a.statement.announced ?? false) - Number(b.statement.announced ?? false) ||
          a.statement.quote.length - b.statement.quote.length,
      )
      .flatMap(({ entry, statement }) => wordsOf(entry, statement));
}

/** Where in a sentence a date is named, in units from its beginning; infinite where it is read elsewhere. */
function namedAt(entry: ChronicleEntry, { article, start, end }: ChronicleStatement): number {
  const inside = passagesOf(entry.date).filter(
    (passage) => passage.article === article && passage.start >= start && passage.end <= end,
  );
  return Math.min(...inside.map((passage) => passage.start - start));
}

/** The step of a date that has one; undefined for what may lie in several. */
function indexOf(date: EventDate, units: readonly Unit[]): number | undefined {
  const likeliest = likeliestDay(date);
  const first = unitAt(units, likeliest ?? date.earliest);
  const last = unitAt(units, likeliest ?? date.latest);
  return first === last && first >= 0 ? first : undefined;
}

/** A date that may lie in several steps, but not in all of them. */
function spanOf(
  entry: AnchoredEntry,
  units: readonly Unit[],
  wordsOf: (entries: readonly AnchoredEntry[]) => readonly string[],
): readonly PlannedSpan[] {
  const { date } = entry;
  const last = units.at(-1);
  if (indexOf(date, units) !== undefined || last === undefined || units[0] === undefined) return [];
  const isAll = date.earliest <= units[0].from && date.latest >= last.to;
  if (isAll || date.latest < units[0].from || date.earliest > last.to) return [];
  const ends = { from: placeOf(units, date.earliest), to: placeOf(units, date.latest) };
  return [{ entry, ...ends, tellers: tellersOf([entry]), ownWords: wordsOf([entry]) }];
}

function pieceAt(article: PlacedArticle, written: EventDate, units: readonly Unit[]): PlannedPiece {
  const likeliest = likeliestDay(written);
  const from = placeOf(units, written.earliest);
  const to = placeOf(units, written.latest);
  const isWide = likeliest === undefined && Math.floor(from) !== Math.floor(to);
  const place = likeliest === undefined ? (from + to) / 2 : placeOf(units, likeliest);
  return {
    article,
    index: Math.min(units.length - 1, Math.floor(place)),
    implied: writtenView(article).dateMark.status !== "stated",
    window: isWide ? [from, to] : null,
  };
}

/** Stated only where all is; disputed as soon as something is. */
function statusOf(entries: readonly AnchoredEntry[]): Status {
  const statuses = entries.map(({ entry }) => entry.date.status);
  if (statuses.includes("disputed")) return "disputed";
  return statuses.every((status) => status === "stated") ? "stated" : "implied";
}

function tellersOf(entries: readonly AnchoredEntry[]): readonly ArticleId[] {
  return [...new Set(entries.flatMap(({ entry }) => entry.statements.map(({ article }) => article)))];
}
