import type { DateRule } from "../../../dates/date-rule.ts";
import { shortQuarter } from "./short-quarter.ts";
import { seasonShortYear } from "./season-short-year.ts";
import { endOfWeek } from "./end-of-week.ts";
import { dayOfMonthNear } from "./day-of-month-near.ts";
import { besideFeast } from "./beside-feast.ts";
import { shortNumericDay } from "./short-numeric-day.ts";
import { dayBeforeNext } from "./day-before-next.ts";
import { rangeOfNamedDays } from "./range-of-named-days.ts";
import { nthWeekday } from "./nth-weekday.ts";
import { ofNearYear } from "./of-near-year.ts";
import { century } from "./century.ts";
import { partOfMonthNear } from "./part-of-month-near.ts";
import { nearNight } from "./near-night.ts";
import { weekdayInWeeks } from "./weekday-in-weeks.ts";
import { weekdayBeside } from "./weekday-beside.ts";
import { periodBeside } from "./period-beside.ts";
import { toldOnTheWeekday } from "./told-on-the-weekday.ts";
import { numericRange } from "./numeric-range.ts";
import { eventYear } from "./event-year.ts";
import { listedYear } from "./listed-year.ts";
import { ago } from "./ago.ts";
import { bareMonth } from "./bare-month.ts";
import { dayBeforeAfter } from "./day-before-after.ts";
import { dayMonth } from "./day-month.ts";
import { dayMonthYear } from "./day-month-year.ts";
import { dayNumber } from "./day-number.ts";
import { dayPair } from "./day-pair.ts";
import { daysLater } from "./days-later.ts";
import { decade } from "./decade.ts";
import { englishDay } from "./english-day.ts";
import { englishMonthFirst } from "./english-month-first.ts";
import { famousDay } from "./famous-day.ts";
import { headerMonth } from "./header-month.ts";
import { hyphenatedFeast } from "./hyphenated-feast.ts";
import { inTime } from "./in-time.ts";
import { isoDay } from "./iso-day.ts";
import { listedDay } from "./listed-day.ts";
import { monthLeaning } from "./month-leaning.ts";
import { monthYear } from "./month-year.ts";
import { movableFeast } from "./movable-feast.ts";
import { namedFeast } from "./named-feast.ts";
import { nearDay } from "./near-day.ts";
import { nearPeriod } from "./near-period.ts";
import { numericDay } from "./numeric-day.ts";
import { numericDayMonth } from "./numeric-day-month.ts";
import { partOfMonth } from "./part-of-month.ts";
import { partOfToday } from "./part-of-today.ts";
import { partOfWeek } from "./part-of-week.ts";
import { partOfYear } from "./part-of-year.ts";
import { quarter } from "./quarter.ts";
import { rangeOfDays } from "./range-of-days.ts";
import { rangeOfMonths } from "./range-of-months.ts";
import { rangeOfWeekdays } from "./range-of-weekdays.ts";
import { rangeOfYears } from "./range-of-years.ts";
import { sameDay } from "./same-day.ts";
import { seasonNear } from "./season-near.ts";
import { seasonYear } from "./season-year.ts";
import { spelledDay } from "./spelled-day.ts";
import { weekday } from "./weekday.ts";
import { weekdayDay } from "./weekday-day.ts";
import { weekdayLeaning } from "./weekday-leaning.ts";
import { weekend } from "./weekend.ts";
import { year } from "./year.ts";

/** French date expressions, most telling first: where two overlap, the one that stands higher is kept. */
export const FRENCH_DATE_RULES: readonly DateRule[] = [
  // Stretches first: their ends are dates too, and would be taken one by one.
  rangeOfDays,
  numericRange,
  dayPair,
  rangeOfMonths,
  rangeOfYears,
  rangeOfWeekdays,
  rangeOfNamedDays,
  quarter,
  shortQuarter,
  // A first day that borrows its month from the last, before the last is taken alone.
  listedDay,
  dayBeforeNext,
  // Full dates, then those whose year is missing.
  nthWeekday,
  ofNearYear,
  dayMonthYear,
  isoDay,
  numericDay,
  shortNumericDay,
  englishDay,
  englishMonthFirst,
  spelledDay,
  hyphenatedFeast,
  // Feasts before weekdays, of which some are made (« lundi de Pâques »).
  famousDay,
  besideFeast,
  movableFeast,
  namedFeast,
  dayMonth,
  numericDayMonth,
  headerMonth,
  // « fin juin 2018 » holds « juin 2018 », « juin 2018 » holds « juin ».
  partOfMonth,
  monthYear,
  seasonYear,
  seasonShortYear,
  seasonNear,
  decade,
  century,
  partOfYear,
  year,
  eventYear,
  listedYear,
  monthLeaning,
  bareMonth,
  // « mercredi 6 » and « mardi dernier » hold « mercredi » and « mardi ».
  weekdayDay,
  weekdayInWeeks,
  weekdayBeside,
  weekdayLeaning,
  weekend,
  endOfWeek,
  partOfWeek,
  dayOfMonthNear,
  partOfMonthNear,
  nearNight,
  periodBeside,
  nearPeriod,
  partOfToday,
  nearDay,
  dayBeforeAfter,
  sameDay,
  daysLater,
  ago,
  inTime,
  toldOnTheWeekday,
  weekday,
  // Last: the least telling of all.
  dayNumber,
];
