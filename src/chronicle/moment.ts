import type { PlacedArticle } from "../domain/article.ts";
import { dayParts, type Day } from "../domain/day.ts";
import { likeliestDay } from "../domain/edtf-date.ts";
import { writtenDate } from "../domain/written.ts";
import { MONTH_NAMES } from "../lexicon/fr/calendar.ts";

/** The day as of which an article gives its figures: that of its writing; undefined when it is not known to the day. */
export function momentOf(article: PlacedArticle): Day | undefined {
  const written = writtenDate(article);
  return written === undefined ? undefined : likeliestDay(written);
}

/** A figure with the day as of which it holds, as readers see it: « 3 (12 mars 2024) »; the figure alone where the day is unknown. */
export function asOf(label: string, day: Day | undefined): string {
  if (day === undefined) return label;
  const { year, month, day: number } = dayParts(day);
  return `${label} (${number === 1 ? "1er" : number} ${MONTH_NAMES[month - 1] ?? ""} ${year})`;
}
