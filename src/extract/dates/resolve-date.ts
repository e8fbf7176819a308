import { addDays, dayParts } from "../../domain/day.ts";
import { bounds, edtfOfDays } from "../../domain/edtf-date.ts";
import { assertNever } from "../../domain/order.ts";
import { tenseAround } from "../locales/fr/dates/clause-tense.ts";
import { anchorOf } from "./article-anchor.ts";
import { frenchQuote } from "../../lexicon/fr/date-labels.ts";
import { easterSunday } from "./easter.ts";
import type { FoundDate } from "./find-dates.ts";
import { nearestPeriod } from "./nearest-period.ts";
import type { MovableFeast, SeasonDate } from "./partial-date.ts";
import { resolveCalendar } from "./resolve-calendar.ts";
import { resolveRange } from "./resolve-range.ts";
import { resolveShift, resolveWeekend } from "./resolve-shift.ts";
import { resolveNight, resolveWeekdayBeside } from "./resolve-weekday-beside.ts";
import { impliedDate, statedDate, unknownDate, type DateContext, type ResolvedDate } from "./resolved-date.ts";

/**
 * The value of an expression that was found, in its context. Full dates are stated; what lacks a part is implied from the article's day, its
 * month or the date just before, by the tense of the clause; what nothing supports is unknown, with the reason.
 */
export function resolveDate(found: FoundDate, context: DateContext): ResolvedDate {
  const { partial } = found;
  switch (partial.kind) {
    case "calendar":
      return resolveCalendar(partial, found, context);
    case "range":
      return resolveRange(partial, found, context);
    case "shift":
      return resolveShift(partial, found, context);
    case "weekend":
      return resolveWeekend(partial, found, context);
    case "decade":
      return statedDate(`${String(partial.firstYear).slice(0, 3)}X`, found);
    case "season":
      return resolveSeason(partial, found, context);
    case "weekday-beside":
      return resolveWeekdayBeside(partial, found, context);
    case "night":
      return resolveNight(partial, found, context);
    case "movable":
      return resolveFeast(partial, found, context);
    default:
      return assertNever(partial);
  }
}

function resolveSeason(partial: SeasonDate, found: FoundDate, context: DateContext): ResolvedDate {
  if (partial.year !== undefined) return statedDate(`${partial.year}-${partial.season}`, found);
  const anchor = anchorOf(context);
  if (anchor === undefined || anchor.basis === "previous")
    return unknownDate(noReference(found, context, "une saison sans année"));
  const seasons = around(anchor.year, 2).map((year) => {
    const edtf = `${year}-${partial.season}`;
    return { edtf, ...bounds(edtf) };
  });
  const leans = partial.lean === "past" || partial.lean === "future";
  const toward = partial.lean === "past" || partial.lean === "future" ? partial.lean : tenseAround(context.text, found);
  const season = nearestPeriod(seasons, anchor, { toward, strict: leans });
  if (season === undefined) return unknownDate(noReference(found, context, "une saison sans année"));
  return impliedDate(season.edtf, found, anchor.basis, `la saison est comptée depuis ${anchor.label}`);
}

function resolveFeast(partial: MovableFeast, found: FoundDate, context: DateContext): ResolvedDate {
  const ofYear = (year: number) => addDays(easterSunday(year), partial.daysFromEaster);
  if (partial.year !== undefined) {
    return impliedDate(ofYear(partial.year), found, "calendar", "le jour de cette fête mobile vient du calendrier");
  }
  const anchor = anchorOf(context);
  if (anchor === undefined) return unknownDate(noReference(found, context, "une fête sans année"));
  const feasts = around(anchor.year, 2).map((year) => ({ earliest: ofYear(year), latest: ofYear(year) }));
  const feast = nearestPeriod(feasts, anchor, { toward: tenseAround(context.text, found), strict: false });
  if (feast === undefined) return unknownDate(noReference(found, context, "une fête sans année"));
  const because = `le calendrier donne le jour de la fête en ${dayParts(feast.earliest).year}, année comptée depuis ${anchor.label}`;
  return impliedDate(edtfOfDays(feast.earliest, feast.latest), found, anchor.basis, because);
}

function around(year: number, reach: number): readonly number[] {
  return Array.from({ length: 2 * reach + 1 }, (_, index) => year - reach + index);
}

function noReference(found: FoundDate, context: DateContext, what: string): string {
  return `${frenchQuote(context.text.slice(found.start, found.end))}\u00a0: ${what}, et aucun jour de référence dans l’article`;
}
