import type { PlacedArticle } from "../domain/article.ts";
import { settled } from "../domain/attested.ts";
import type { ChronicleEntry } from "../domain/dossier.ts";
import { byCodeUnits } from "../domain/order.ts";
import { filingMonth, monthOf, writtenDate } from "../domain/written.ts";
import { byWriting } from "./article-line.ts";
import type { SiteContext } from "./context.ts";

/** What a month or, for what is no finer, a year holds. */
export interface PeriodHolding {
  readonly entries: readonly ChronicleEntry[];
  readonly articles: readonly PlacedArticle[];
}

/** The archive by date: each entry and each article under the narrowest month or year that holds it. */
export interface ChronologyIndex {
  /** Key `2023-09`, in order. */
  readonly months: ReadonlyMap<string, PeriodHolding>;
  /** Key `2023`, in order; every year that has a month is here too, with what is known to the year only. */
  readonly years: ReadonlyMap<string, PeriodHolding>;
  readonly undated: readonly PlacedArticle[];
}

interface Filling {
  readonly entries: ChronicleEntry[];
  readonly articles: PlacedArticle[];
}

export function chronologyIndex(site: SiteContext): ChronologyIndex {
  const months = new Map<string, Filling>();
  const years = new Map<string, Filling>();
  const undated: PlacedArticle[] = [];
  for (const entry of site.archive.chronology) {
    const date = entry.date.status === "disputed" ? entry.date.candidates[0].value : settled(entry.date);
    if (date === undefined) continue;
    const month = monthOf(date.earliest);
    if (month === monthOf(date.latest)) fill(months, month).entries.push(entry);
    else fill(years, month.slice(0, 4)).entries.push(entry);
  }
  for (const article of site.archive.articles) {
    const month = filingMonth(article);
    const written = writtenDate(article);
    if (month !== null) fill(months, month).articles.push(article);
    else if (written !== undefined) fill(years, written.earliest.slice(0, 4)).articles.push(article);
    else undated.push(article);
  }
  for (const month of months.keys()) fill(years, month.slice(0, 4));
  return { months: inOrder(months), years: inOrder(years), undated: undated.toSorted(byWriting) };
}

function fill(periods: Map<string, Filling>, key: string): Filling {
  const known = periods.get(key);
  if (known !== undefined) return known;
  const made: Filling = { entries: [], articles: [] };
  periods.set(key, made);
  return made;
}

function inOrder(periods: ReadonlyMap<string, Filling>): ReadonlyMap<string, PeriodHolding> {
  return new Map(
    [...periods]
      .toSorted(([a], [b]) => byCodeUnits(a, b))
      .map(([key, { entries, articles }]) => [key, { entries, articles: articles.toSorted(byWriting) }]),
  );
}
