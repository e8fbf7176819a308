import type { ChronicleEntry } from "../domain/dossier.ts";
import { singleDay, type EventDate } from "../domain/edtf-date.ts";
import type { Day } from "../domain/day.ts";
import type { Address } from "../domain/names.ts";
import { monthOf } from "../domain/written.ts";
import { anchoredEntries, inWords, isCrowded } from "./chronicle-entries.ts";
import type { SiteContext } from "./context.ts";
import { dayAddress, monthAddress } from "./urls.ts";

/** Days of which more is told than the page of their month shows: each has a page of its own, with all entries that stand under it. */
export function crowdedDays(chronology: readonly ChronicleEntry[]): ReadonlyMap<Day, readonly ChronicleEntry[]> {
  const days = new Map<Day, ChronicleEntry[]>();
  const crowded = new Set<Day>();
  for (const { date, entry } of anchoredEntries(chronology)) {
    const day = singleDay(date);
    if (day === undefined) continue;
    const known = days.get(day);
    if (known === undefined) days.set(day, [entry]);
    else known.push(entry);
    if (isCrowded(inWords(entry.statements))) crowded.add(day);
  }
  return new Map([...days].filter(([day]) => crowded.has(day)));
}

/** The page of a date's one day; undefined where the page of its month shows it whole. */
export function dayPageOf(date: EventDate, site: SiteContext): Address | undefined {
  const day = singleDay(date);
  return day !== undefined && site.crowdedDays.has(day) ? dayAddress(day) : undefined;
}

/** The page that tells everything of a date: that of the day where there is one, else of the month; undefined for what is in no one month. */
export function wholeOf(date: EventDate, site: SiteContext): Address | undefined {
  const month = monthOf(date.earliest);
  return dayPageOf(date, site) ?? (month === monthOf(date.latest) ? monthAddress(month) : undefined);
}
