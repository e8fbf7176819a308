import { dayParts } from "../../domain/day.ts";
import { lengthInDays, singleDay } from "../../domain/edtf-date.ts";
import { frenchDate, frenchDay } from "../../lexicon/fr/date-labels.ts";
import type { Period } from "./nearest-period.ts";
import type { Basis, DateContext } from "./resolved-date.ts";

/** What a date without a year is counted from, and how to say so in French. */
export interface Anchor extends Period {
  readonly basis: Basis;
  readonly label: string;
  readonly year: number;
}

/** Days in the longest month: a stated period no longer than that says which year a day belongs to. */
const MONTH_DAYS = 31;

/** The article's day, else its stated month, else the date spoken of just before; undefined when there is none of them. */
export function anchorOf(context: DateContext): Anchor | undefined {
  if (context.referenceDay !== undefined) {
    const day = context.referenceDay;
    const { year } = dayParts(day);
    return { earliest: day, latest: day, year, basis: "reference", label: `le ${frenchDay(day)}, jour de l’article` };
  }
  const { within, previous } = context;
  if (within !== undefined && lengthInDays(within) <= MONTH_DAYS) {
    const { year } = dayParts(within.earliest);
    return {
      earliest: within.earliest,
      latest: within.latest,
      year,
      basis: "within",
      label: `${frenchDate(within)}, mois de l’article`,
    };
  }
  const day = previous === undefined ? undefined : singleDay(previous);
  if (day === undefined) return undefined;
  const { year } = dayParts(day);
  return { earliest: day, latest: day, year, basis: "previous", label: `le ${frenchDay(day)}, date citée juste avant` };
}
