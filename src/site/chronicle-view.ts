import type { PlacedArticle } from "../domain/article.ts";
import type { Day } from "../domain/day.ts";
import type { ChronicleEntry, ChronicleStatement } from "../domain/dossier.ts";
import { likeliestDay, singleDay, type EventDate } from "../domain/edtf-date.ts";
import type { Address } from "../domain/names.ts";
import { writtenDate } from "../domain/written.ts";
import { writtenView } from "./article-line.ts";
import { byWriting } from "./writing-order.ts";
import { chipOf, pieceOf } from "./chips.ts";
import { anchoredEntries, inWords, isCrowded, PASSAGES_SHOWN } from "./chronicle-entries.ts";
import type { PageContext } from "./context.ts";
import { dateView, weekdayLabel } from "./french-dates.ts";
import { count, markOf, sentenceCase } from "./french-labels.ts";
import type { ChronicleDayView } from "./comparison-views.ts";
import { sliceView } from "./slices.ts";

/** Longest statement shown in a chronicle, in UTF-16 units: about four lines of the column. The passage itself is one click away. */
const STATEMENT_UNITS = 320;

/**
 * Days in order; beside each, the articles of `company` written on it. `whole` leads to the page that shows everything of a date; where it gives
 * one, a crowded day is shortened here.
 */
export function chronicleView(
  entries: readonly ChronicleEntry[],
  company: readonly PlacedArticle[],
  context: PageContext,
  whole: (date: EventDate) => Address | undefined = () => undefined,
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
    const statements = statementViews(entry.statements, context);
    const elsewhere = isCrowded(statements) ? whole(date) : undefined;
    const left = statements.length - PASSAGES_SHOWN;
    return {
      anchor,
      date: dateView(date, sentenceCase(weekdayLabel(date))),
      mark: markOf(entry.date),
      because: entry.date.status === "implied" ? entry.date.because : null,
      statements: elsewhere === undefined ? statements : statements.slice(0, PASSAGES_SHOWN),
      rest:
        elsewhere === undefined
          ? null
          : { label: count(left, "autre passage", "autres passages"), href: context.link(elsewhere) },
      written: written.map((article) => writtenNote(article, context)),
    };
  });
}

/** A sentence that several articles print, word for word, is shown once: it is mostly one dispatch. */
function statementViews(
  statements: readonly ChronicleStatement[],
  context: PageContext,
): ChronicleDayView["statements"] {
  return inWords(statements).flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const chips = same.map((passage) => chipOf(passage, context));
    return [{ text: sliceView(first.quote, STATEMENT_UNITS), chips, announced: first.announced === true }];
  });
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
