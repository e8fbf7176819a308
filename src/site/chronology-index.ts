import type { PlacedArticle } from "../domain/article.ts";
import { settled } from "../domain/attested.ts";
import type { ChronicleEntry, Dossier } from "../domain/dossier.ts";
import type { Event } from "../domain/event.ts";
import { by, byCodeUnits } from "../domain/order.ts";
import { filingMonth, monthOf, writtenDate } from "../domain/written.ts";
import { byWriting } from "./writing-order.ts";
import { spanOfDays } from "./span-of-days.ts";
import { earliestFirst } from "./event-line.ts";
import { found, type SiteContext } from "./context.ts";

/** What a month or, for what is no finer, a year holds. */
export interface PeriodHolding {
  readonly entries: readonly ChronicleEntry[];
  readonly articles: readonly PlacedArticle[];
  /** Those that begin here, in order. */
  readonly events: readonly Event[];
  /** Of a year only: the dossiers that begin in it, in order. */
  readonly dossiers: readonly Dossier[];
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
  readonly events: Event[];
  readonly dossiers: Dossier[];
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
  for (const event of site.archive.events.toSorted(earliestFirst)) {
    const when = settled(event.when);
    if (when === undefined) continue;
    const month = monthOf(when.earliest);
    if (month === monthOf(when.latest)) fill(months, month).events.push(event);
    else fill(years, month.slice(0, 4)).events.push(event);
  }
  for (const { dossier, year } of datedDossiers(site)) fill(years, year).dossiers.push(dossier);
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

/** Dossiers with the year they begin in, in order of their first day; those without any date are left out. */
function datedDossiers(site: SiteContext): readonly { readonly dossier: Dossier; readonly year: string }[] {
  return site.archive.dossiers
    .flatMap((dossier) => {
      const articles = dossier.articles.map((id) => found(site.articles, id));
      const events = dossier.events.map((id) => found(site.events, id));
      const from = spanOfDays(articles, events)?.earliest;
      return from === undefined ? [] : [{ dossier, from }];
    })
    .toSorted(
      by(
        ({ from }) => from,
        ({ dossier }) => dossier.id,
      ),
    )
    .map(({ dossier, from }) => ({ dossier, year: from.slice(0, 4) }));
}

function fill(periods: Map<string, Filling>, key: string): Filling {
  const known = periods.get(key);
  if (known !== undefined) return known;
  const made: Filling = { entries: [], articles: [], events: [], dossiers: [] };
  periods.set(key, made);
  return made;
}

function inOrder(periods: ReadonlyMap<string, Filling>): ReadonlyMap<string, PeriodHolding> {
  return new Map(
    [...periods]
      .toSorted(([a], [b]) => byCodeUnits(a, b))
      .map(([key, filling]) => [key, { ...filling, articles: filling.articles.toSorted(byWriting) }]),
  );
}
