import type { PlacedArticle } from "../domain/article.ts";
import { byKey } from "../domain/by-key.ts";
import { settled, type Attested } from "../domain/attested.ts";
import type { Day } from "../domain/day.ts";
import type { ChronicleEntry, ChronicleStatement } from "../domain/dossier.ts";
import { likeliestDay, singleDay, type EventDate } from "../domain/edtf-date.ts";
import { writtenDate } from "../domain/written.ts";
import { byWriting, writtenView } from "./article-line.ts";
import { chipOf, pieceOf } from "./chips.ts";
import type { PageContext } from "./context.ts";
import { dateView, weekdayLabel } from "./french-dates.ts";
import { markOf, sentenceCase } from "./french-labels.ts";
import type { ChronicleDayView } from "./comparison-views.ts";
import { sliceView } from "./slices.ts";

/** Longest statement shown in a chronicle, in UTF-16 units: about four lines of the column. The passage itself is one click away. */
const STATEMENT_UNITS = 320;

/** Days in order; beside each, the articles of `company` written on it. Articles written on a day that nothing happened get a day of their own. */
export function chronicleView(
  entries: readonly ChronicleEntry[],
  company: readonly PlacedArticle[],
  context: PageContext,
): readonly ChronicleDayView[] {
  const writtenOn = new Map<Day, PlacedArticle[]>();
  for (const article of company.toSorted(byWriting)) {
    const written = writtenDate(article);
    const only = written === undefined ? undefined : likeliestDay(written);
    if (only !== undefined) writtenOn.set(only, [...(writtenOn.get(only) ?? []), article]);
  }
  return anchoredEntries(entries).map(({ anchor, date, entry }): ChronicleDayView => {
    const only = entry.date.status === "disputed" ? undefined : singleDay(date);
    const written = only === undefined ? [] : (writtenOn.get(only) ?? []);
    if (only !== undefined) writtenOn.delete(only);
    return {
      anchor,
      date: dateView(date, sentenceCase(weekdayLabel(date))),
      mark: markOf(entry.date),
      because: entry.date.status === "implied" ? entry.date.because : null,
      statements: statementViews(entry.statements, context),
      written: written.map((article) => writtenNote(article, context)),
    };
  });
}

/** An entry with the date it stands under and its fragment identifier: `j-2023-09-18`, unique on its page. */
export interface AnchoredEntry {
  readonly anchor: string;
  readonly date: EventDate;
  readonly entry: ChronicleEntry;
}

/** The entries of a page that have a date to stand under, each with its fragment identifier. */
export function anchoredEntries(entries: readonly ChronicleEntry[]): readonly AnchoredEntry[] {
  const anchors = new Map<string, number>();
  return entries.flatMap((entry) => {
    const date = entryDate(entry.date);
    if (date === undefined) return [];
    const base = `j-${date.edtf.replace(/[^\dX-]+/gu, "-").replace(/-$/u, "")}`;
    const repeats = anchors.get(base) ?? 0;
    anchors.set(base, repeats + 1);
    return [{ anchor: repeats === 0 ? base : `${base}--${repeats + 1}`, date, entry }];
  });
}

/** A sentence that several articles print, word for word, is shown once: it is mostly one dispatch. */
function statementViews(
  statements: readonly ChronicleStatement[],
  context: PageContext,
): ChronicleDayView["statements"] {
  const inWords = byKey(
    statements,
    ({ quote, announced }) => `${announced === true ? "announced" : "told"} ${quote.replace(/\s+/gu, " ")}`,
  );
  return [...inWords.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const chips = same.map((passage) => chipOf(passage, context));
    return [{ text: sliceView(first.quote, STATEMENT_UNITS), chips, announced: first.announced === true }];
  });
}

/** The date an entry stands under: its value, or the first candidate's where the entry shows one candidate of a dispute. */
function entryDate(date: Attested<EventDate>): EventDate | undefined {
  return date.status === "disputed" ? date.candidates[0].value : settled(date);
}

function writtenNote(article: PlacedArticle, context: PageContext): ChronicleDayView["written"][number] {
  const { dateVerb, date, dateMark } = writtenView(article);
  const time = date?.label.match(/, (?<time>.+)$/u)?.groups?.["time"];
  const verb = dateVerb.startsWith("mis à jour") ? "mis à jour" : "écrit";
  return {
    piece: pieceOf(article, context),
    note: time === undefined ? `${verb} ce jour` : `${verb} à ${time}`,
    mark: dateMark,
  };
}
