import { dossierIndexLine, eventIndexLine } from "./group-lines.ts";
import { parseDay, type Day } from "../domain/day.ts";
import { monthOf } from "../domain/written.ts";
import { NARROW, strip, WIDE } from "./drawn/strip.ts";
import { unitsBetween, type Unit } from "./drawn/units.ts";
import { eventDate } from "../domain/edtf-date.ts";
import { articleLine } from "./article-line.ts";
import { chronicleView } from "./chronicle-view.ts";
import type { ChronologyIndex, PeriodHolding } from "./chronology-index.ts";
import { found, type PageContext } from "./context.ts";
import { dayPageOf } from "./crowded-days.ts";
import { calendar } from "./calendar.ts";
import { dateLabel, monthLabel, monthName, weekdayLabel } from "./french-dates.ts";
import { count, sentenceCase } from "./french-labels.ts";
import type { ChronologyPage, DayPage, MonthPage, YearPage } from "./period-pages.ts";
import type { ArticleLineView, LinkView, MonthLineView } from "./views.ts";
import { shell } from "./shell.ts";
import { chronologyAddress, monthAddress, yearAddress } from "./urls.ts";
import type { PlacedArticle } from "../domain/article.ts";

/** Width of the column of a year, in CSS pixels on a wide screen. */
const COLUMN = 680;

/** The archive by date: years and months that hold something. */
export function chronologyPage(index: ChronologyIndex, context: PageContext): ChronologyPage {
  return {
    kind: "chronology",
    shell: shell(
      {
        section: "chronology",
        title: "Chronologie",
        description: "Quand les faits se sont passés, quand ils ont été écrits.",
      },
      context,
    ),
    years: [...index.years.keys()].toReversed().map((year) => ({
      link: { label: year, href: context.link(yearAddress(year)) },
      amount: amountOf(wholeYear(year, index)),
      strip: yearStrip(year, COLUMN, index, context),
      months: monthLines(year, index, context),
    })),
    undated: lines(index.undated, context),
  };
}

export function yearPage(year: string, index: ChronologyIndex, context: PageContext): YearPage {
  const own = found(index.years, year);
  return {
    kind: "year",
    shell: shell(
      {
        section: "chronology",
        title: year,
        description: `L’année ${year}\u00A0: ${amountOf(wholeYear(year, index))}.`,
        breadcrumb: [
          { label: "Chronologie", to: chronologyAddress },
          { label: year, to: null },
        ],
      },
      context,
    ),
    year,
    strip: yearStrip(year, WIDE.width, index, context),
    months: monthLines(year, index, context),
    dossiers: own.dossiers.map((dossier) => dossierIndexLine(dossier, context)),
    events: own.events.map((event) => eventIndexLine(event, context)),
    statements: chronicleView(own.entries, [], context),
    articles: lines(own.articles, context),
  };
}

export function monthPage(month: string, index: ChronologyIndex, context: PageContext): MonthPage {
  const holding = found(index.months, month);
  const keys = [...index.months.keys()];
  const position = keys.indexOf(month);
  const days = chronicleView(holding.entries, holding.articles, context, (date) => dayPageOf(date, context));
  const label = sentenceCase(monthLabel(month));
  return {
    kind: "month",
    shell: shell(
      {
        section: "chronology",
        title: label,
        description: `${label}\u00A0: ${amountOf(holding)}.`,
        breadcrumb: [
          { label: "Chronologie", to: chronologyAddress },
          { label: month.slice(0, 4), to: yearAddress(month.slice(0, 4)) },
          { label: sentenceCase(monthName(month)), to: null },
        ],
      },
      context,
    ),
    label,
    summary: `${sentenceCase(amountOf(holding))}. Sous chaque jour, ce qui s’est passé\u202F; la lettre, ce qui a été écrit ce jour-là.`,
    weeks: calendar(month, days, holding.articles, context),
    days,
    events: holding.events.map((event) => eventIndexLine(event, context)),
    articles: lines(holding.articles, context),
    previous: neighbour(keys[position - 1], context),
    next: neighbour(keys[position + 1], context),
  };
}

/** Everything told of one day, where the page of its month has no room for it. */
export function dayPage(day: Day, context: PageContext): DayPage {
  const days = chronicleView(found(context.crowdedDays, day), [], context);
  const date = eventDate(day);
  const label = sentenceCase(weekdayLabel(date));
  const passages = days.reduce((sum, { statements }) => sum + statements.length, 0);
  const month = day.slice(0, 7);
  return {
    kind: "day",
    shell: shell(
      {
        section: "chronology",
        title: label,
        description: `${label}\u00A0: ${count(passages, "passage")}.`,
        breadcrumb: [
          { label: "Chronologie", to: chronologyAddress },
          { label: month.slice(0, 4), to: yearAddress(month.slice(0, 4)) },
          { label: sentenceCase(monthName(month)), to: monthAddress(month) },
          { label: dateLabel(date), to: null },
        ],
      },
      context,
    ),
    label,
    summary: `${sentenceCase(count(passages, "passage"))}. Les mots sont ceux des articles.`,
    days,
  };
}

function neighbour(month: string | undefined, context: PageContext): LinkView | null {
  return month === undefined
    ? null
    : { label: sentenceCase(monthLabel(month)), href: context.link(monthAddress(month)) };
}

/** The twelve months of a year in bars; null where fewer than two hold anything. */
function yearStrip(year: string, width: number, index: ChronologyIndex, context: PageContext): YearPage["strip"] {
  const steps = unitsBetween(parseDay(`${year}-01-01`), parseDay(`${year}-12-31`), 12);
  const held = [...index.months.keys()].filter((month) => month.startsWith(`${year}-`));
  if (steps === undefined || held.length < 2) return null;
  const { entries, articles } = wholeYear(year, index);
  const linkOf = (unit: Unit): string | null => {
    const month = monthOf(unit.from);
    return index.months.has(month) ? context.link(monthAddress(month)) : null;
  };
  const words = { title: `L’année ${year}, mois par mois`, id: `annee-${year}` };
  return strip(
    { wide: { ...steps, width }, narrow: { ...steps, width: NARROW.width } },
    entries,
    articles,
    linkOf,
    words,
  );
}

function monthLines(year: string, index: ChronologyIndex, context: PageContext): readonly MonthLineView[] {
  return [...index.months]
    .filter(([month]) => month.startsWith(year))
    .map(([month, holding]) => ({
      link: { label: sentenceCase(monthName(month)), href: context.link(monthAddress(month)) },
      amount: amountOf(holding),
    }));
}

function wholeYear(year: string, index: ChronologyIndex): PeriodHolding {
  const holdings = [
    found(index.years, year),
    ...[...index.months].filter(([month]) => month.startsWith(year)).map(([, holding]) => holding),
  ];
  return {
    entries: holdings.flatMap((holding) => holding.entries),
    articles: holdings.flatMap((holding) => holding.articles),
    events: holdings.flatMap((holding) => holding.events),
    dossiers: holdings.flatMap((holding) => holding.dossiers),
  };
}

/** « 10 dates racontées, 5 articles écrits ». */
function amountOf(holding: PeriodHolding): string {
  const parts = [
    ...(holding.entries.length === 0 ? [] : [count(holding.entries.length, "date racontée", "dates racontées")]),
    ...(holding.articles.length === 0 ? [] : [count(holding.articles.length, "article écrit", "articles écrits")]),
  ];
  return parts.join(", ");
}

function lines(articles: readonly PlacedArticle[], context: PageContext): readonly ArticleLineView[] {
  return articles.map((article) => articleLine(article, context));
}
