import type { PlacedArticle } from "../domain/article.ts";
import { day, daysInMonth, weekdayOf, type Day } from "../domain/day.ts";
import { likeliestDay } from "../domain/edtf-date.ts";
import { writtenDate } from "../domain/written.ts";
import { writtenView } from "./article-line.ts";
import { pieceOf } from "./chips.ts";
import type { PageContext } from "./context.ts";
import { count } from "./french-labels.ts";
import type { ChronicleDayView } from "./comparison-views.ts";
import type { CalendarDayView } from "./period-pages.ts";

const EMPTY: CalendarDayView = { number: null, href: null, amount: null, written: [] };

/** A month (`2023-09`) as weeks from Monday to Sunday; a day that something is told of leads to it on the same page. */
export function calendar(
  month: string,
  days: readonly ChronicleDayView[],
  articles: readonly PlacedArticle[],
  context: PageContext,
): readonly (readonly CalendarDayView[])[] {
  const year = Number(month.slice(0, 4));
  const number = Number(month.slice(5));
  const told = new Map(days.map((one) => [one.anchor, one]));
  const cells: CalendarDayView[] = Array.from({ length: weekdayOf(day(year, number, 1)) - 1 }, () => EMPTY);
  for (let dayOfMonth = 1; dayOfMonth <= daysInMonth(year, number); dayOfMonth += 1) {
    cells.push(cell(day(year, number, dayOfMonth), dayOfMonth, told, articles, context));
  }
  while (cells.length % 7 !== 0) cells.push(EMPTY);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

function cell(
  of: Day,
  number: number,
  told: ReadonlyMap<string, ChronicleDayView>,
  articles: readonly PlacedArticle[],
  context: PageContext,
): CalendarDayView {
  const entry = told.get(`j-${of}`);
  const written = articles.filter((article) => {
    const date = writtenDate(article);
    return date !== undefined && likeliestDay(date) === of;
  });
  return {
    number,
    href: entry === undefined ? null : `#${entry.anchor}`,
    amount: entry === undefined ? null : count(entry.statements.length, "passage"),
    written: written.map((article) => ({
      piece: pieceOf(article, context),
      implied: writtenView(article).dateMark.status !== "stated",
    })),
  };
}
