import type { Weekday } from "../../../../domain/day.ts";
import {
  ENGLISH_MONTHS,
  ENGLISH_WEEKDAYS,
  MONTHS,
  WEEKDAY_ABBREVIATIONS,
  WEEKDAY_NAMES,
} from "../../../../lexicon/fr/calendar.ts";
import { NUMBER_WORDS } from "../../../../lexicon/fr/numbers.ts";
import type { Lean, ShiftedDate } from "../../../dates/partial-date.ts";

/** Number of a month as written, French first: « Sept. » → 9; undefined when no month is written. */
export function monthOf(word: string | undefined): number | undefined {
  const plain = bare(word);
  return MONTHS.get(plain) ?? ENGLISH_MONTHS.get(plain);
}

/** 1 Monday … 7 Sunday for « Lundi », « lun. » or « Monday »; undefined when none is written. */
export function weekdayNamed(word: string | undefined): Weekday | undefined {
  const plain = bare(word);
  for (const names of [WEEKDAY_NAMES, WEEKDAY_ABBREVIATIONS, ENGLISH_WEEKDAYS]) {
    const at = names.findIndex((name) => name === plain);
    const found = WEEKDAYS[at];
    if (found !== undefined) return found;
  }
  return undefined;
}

/** « 12 », « trois », « vingt et un » → 12, 3, 21; undefined when no number is written. */
export function numberOf(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  if (/^\d+$/u.test(word)) return Number(word);
  return NUMBER_WORDS.get(word.toLowerCase().replace(/\s+/gu, " "));
}

/** A year of two figures in its century: up to 49 it is ours, from 50 the last one (`14.02.98` is 1998). Four figures stay. */
export function fullYear(figures: string | undefined): number | undefined {
  if (figures === undefined) return undefined;
  const year = Number(figures);
  if (figures.length > 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

/** « dernier », « passée » look back; « prochain », « prochaine » look forward; « ce » stays near. */
export function leanOf(word: string | undefined): Lean | undefined {
  const plain = bare(word);
  if (/^(?:derni|pass)/u.test(plain)) return "past";
  if (plain.startsWith("prochain")) return "future";
  return plain.startsWith("ce") ? "present" : undefined;
}

/** The unit in « jours », « semaines », « mois », « ans ». */
export function unitOf(word: string | undefined): ShiftedDate["unit"] {
  const plain = bare(word);
  if (plain.startsWith("j")) return "day";
  if (plain.startsWith("s")) return "week";
  return plain.startsWith("m") ? "month" : "year";
}

const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

function bare(word: string | undefined): string {
  return (word ?? "").toLowerCase().replace(/\.$/u, "");
}
