import type { Weekday } from "../../domain/day.ts";

/**
 * What a date expression says, and nothing more: « mardi » knows a weekday and neither day, month nor year.
 * Finding makes these, resolving fills in what is missing; the two steps are never mixed.
 */
export type PartialDate =
  | CalendarDate
  | SeasonDate
  | DecadeDate
  | RangeDate
  | ShiftedDate
  | WeekendDate
  | WeekdayBeside
  | NightDate
  | MovableFeast;

/** Which way the expression itself points: « dernier » past, « prochain » future, « ce » present. */
export type Lean = "past" | "future" | "present";

/** Parts of a calendar date; an undefined part is not said. `named`: known only through the calendar, as Christmas is. */
export interface CalendarDate {
  readonly kind: "calendar";
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
  readonly weekday: Weekday | undefined;
  readonly lean: Lean | undefined;
  readonly named: boolean;
  /** « mars de l'an dernier »: years from the article's own. */
  readonly yearsAway: number | undefined;
}

/** « été 2021 », « cet hiver »: EDTF season code, and the year in which the season begins. */
export interface SeasonDate {
  readonly kind: "season";
  readonly season: 21 | 22 | 23 | 24;
  readonly year: number | undefined;
  readonly lean: Lean | undefined;
}

/** « les années 1990 »: first year of ten. */
export interface DecadeDate {
  readonly kind: "decade";
  readonly firstYear: number;
}

/** « du 12 au 14 septembre 2023 »: two ends, of which one may lack what the other says. */
export interface RangeDate {
  readonly kind: "range";
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/**
 * So many days, weeks, months or years from something: « hier » −1 day, « la semaine dernière » −1 week.
 * `from`: the article's day; the date spoken of just before (« la veille »); or either (« plus tôt dans la journée »).
 */
export interface ShiftedDate {
  readonly kind: "shift";
  readonly unit: "day" | "week" | "month" | "year";
  readonly count: number;
  readonly from: "article" | "previous" | "either";
  /** « en début de semaine ». */
  readonly part: "start" | "middle" | "end" | undefined;
  /** « le 5 du mois prochain »: a day of that month. */
  readonly day: number | undefined;
  /** « il y a quinze jours » is a fortnight, not fifteen days counted; « il y a deux ans » is about that long ago, « l'an dernier » a year. */
  readonly approximate: boolean;
}

/** « ce week-end »: Saturday and Sunday. */
export interface WeekendDate {
  readonly kind: "weekend";
  readonly lean: Lean;
}

/**
 * A weekday with its count of weeks. From the article: 0 the coming one, 1 « mardi en huit ». From the date spoken of just before:
 * 0 « le mardi suivant », −1 « le mardi précédent ».
 */
export interface WeekdayBeside {
  readonly kind: "weekday-beside";
  readonly weekday: Weekday;
  readonly from: "article" | "previous";
  readonly weeks: number;
}

/** « la nuit dernière »: the night before the article's day, or the one after it; it lies in two days. */
export interface NightDate {
  readonly kind: "night";
  readonly toward: "past" | "future";
}

/** A feast counted in days from Easter: « à la Pentecôte » 49. */
export interface MovableFeast {
  readonly kind: "movable";
  readonly daysFromEaster: number;
  readonly year: number | undefined;
}

/** A calendar date of the parts that are said. */
export function calendarDate(parts: {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly weekday?: Weekday | undefined;
  readonly lean?: Lean | undefined;
  readonly named?: boolean;
  readonly yearsAway?: number | undefined;
}): CalendarDate {
  return {
    kind: "calendar",
    year: parts.year,
    month: parts.month,
    day: parts.day,
    weekday: parts.weekday,
    lean: parts.lean,
    named: parts.named ?? false,
    yearsAway: parts.yearsAway,
  };
}

/** So many units from the article's day, unless said otherwise. */
export function shiftedDate(
  unit: ShiftedDate["unit"],
  count: number,
  options: {
    readonly from?: ShiftedDate["from"];
    readonly part?: ShiftedDate["part"];
    readonly day?: number;
    readonly approximate?: boolean;
  } = {},
): ShiftedDate {
  return {
    kind: "shift",
    unit,
    count,
    from: options.from ?? "article",
    part: options.part,
    day: options.day,
    approximate: options.approximate ?? false,
  };
}
