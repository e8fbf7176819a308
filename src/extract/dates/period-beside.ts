import { addDays, day, daysInMonth, dayParts, type Day } from "../../domain/day.ts";
import type { FoundDate } from "./find-dates.ts";
import type { Period } from "./nearest-period.ts";
import type { DateInTurn } from "./resolve-in-turn.ts";
import type { DateContext } from "./resolved-date.ts";

/** What may part a year from the day that it holds: « L'an dernier, le 2 juin », « il y a deux ans, en février ». */
const BARELY_APART = /^(?:\sjour\spour\sjour)?(?:,|\s?:)?\s(?:le\s|en\s|un\s|au\smois\s(?:de\s|d'))?$/u;

/** What joins one more date to a list: « en 2017 : 21 mai, 24 septembre et 26 novembre ». */
const LISTED = /^(?:,|\s(?:et|puis))\s(?:le\s)?$/u;

/**
 * The days near which an expression lies because the one right before it says the year: that year, or the day so many years ago.
 * Undefined where anything else stands between the two, or where the first does not speak of a year.
 */
export function periodBeside(
  before: DateInTurn,
  found: FoundDate,
  context: Pick<DateContext, "text" | "referenceDay">,
): Period | undefined {
  const { value } = before;
  if (before.beside !== undefined && LISTED.test(context.text.slice(before.found.end, found.start)))
    return before.beside;
  if (value.status !== "stated" && value.status !== "implied") return undefined;
  if (value.date.precision !== "year") return undefined;
  if (!BARELY_APART.test(context.text.slice(before.found.end, found.start))) return undefined;
  const { partial } = before.found;
  if (partial.kind === "shift" && partial.approximate && context.referenceDay !== undefined) {
    const then = yearsFrom(context.referenceDay, partial.count);
    return { earliest: then, latest: then };
  }
  return { earliest: value.date.earliest, latest: value.date.latest };
}

/** The same day so many years away, 28 February for a 29th that is not there. */
function yearsFrom(from: Day, count: number): Day {
  const { year, month, day: number } = dayParts(from);
  return addDays(day(year + count, month, 1), Math.min(number, daysInMonth(year + count, month)) - 1);
}
