import { ENGLISH_MONTHS, MONTHS, WEEKDAY_NAMES } from "../lexicon/fr/calendar.ts";
import { anyOf } from "./pattern.ts";

/** A run of date and time words. `full`: it holds a day, a month and a year. `timed`: it holds an hour. */
export interface DateRun {
  readonly end: number;
  readonly full: boolean;
  readonly timed: boolean;
}

const WEEKDAY = anyOf(WEEKDAY_NAMES);
const MONTH = anyOf([...MONTHS.keys(), ...ENGLISH_MONTHS.keys()]);
const RELATIVE = anyOf(["aujourd'hui", "hier", "avant-hier", "ce matin", "ce soir", "cette nuit", "il y a"]);
const UNIT = anyOf(["heures", "heure", "minutes", "minute", "min", "secondes", "jours", "jour", "semaines", "semaine"]);
const ZONE =
  "(?:GMT|UTC|TU|CEST|CET|HAE|HNE|EDT|EST|\\(?(?:heure|heures) (?:de|du|d')\\s?\\p{Lu}\\p{L}{2,15}\\)?|\\((?:GMT|UTC|TU)\\))(?:[+-]\\d{1,2})?";

/** A word that is part of a date or a time. A capital may be glued to its end (« 04:14Le maire »), a small letter may not. */
const MEANING = new RegExp(
  // two stamps that a scraper glued together: « 12:5406.07.2023 »
  `\\d{1,2}[h:]\\d{2}(?=\\d{1,2}[./]\\d{1,2}[./]\\d{4})|` +
    `(?:\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2})?(?:Z|[+-]\\d{2}:?\\d{2})?` +
    `|\\d{1,2}\\s?[hH]\\s?\\d{2}|\\d{1,2}\\s?[hH]|\\d{1,2}[.:]\\d{2}\\s?[ap]\\.?m|1er|\\d{1,4}|${WEEKDAY}|${MONTH}\\.?|${RELATIVE}|${ZONE}|${UNIT})` +
    `(?![\\p{Ll}\\p{N}])`,
  "uy",
);
/** What may stand between two such words. */
const LINK = /(?:\s|[.:,/|•·–—-]|(?:[àÀ]|[aA](?=\s\d)|at|le|LE|du|DU|de|DE|vers|et|ET|puis)(?=\s))/uy;

const FULL = new RegExp(
  `(?:1er|\\d{1,2})\\.?\\s${MONTH}\\.?,?\\s\\d{4}|${MONTH}\\.?\\s\\d{1,2},?\\s\\d{4}|\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2}`,
  "u",
);
const DAY = new RegExp(`(?:1er|\\d{1,2})\\.?\\s${MONTH}|\\d{1,2}[/.]\\d{1,2}|${WEEKDAY}|${RELATIVE}`, "u");
const TIME = /\d{1,2}\s?[hH](?:\s?\d{2})?|\d{1,2}:\d{2}|\d{1,2}[.:]\d{2}\s?[ap]\.?m/u;
const EVERY_FULL = new RegExp(FULL.source, "gu");

/** The longest run of date and time words that begins at a place, or undefined when it states neither a day nor a time. */
export function dateRun(text: string, from: number): DateRun | undefined {
  let position = from;
  let end = from;
  for (;;) {
    const meaning = matchAt(MEANING, text, position);
    if (meaning > 0) end = position + meaning;
    const step = meaning > 0 ? meaning : matchAt(LINK, text, position);
    if (step === 0) break;
    position += step;
  }
  const run = text.slice(from, end);
  const full = FULL.test(run);
  const timed = TIME.test(run);
  return full || timed || DAY.test(run) ? { end, full, timed } : undefined;
}

/** How many whole dates a run of date words states: two make a span of time, or two stamps. */
export function fullDatesIn(run: string): number {
  return run.match(EVERY_FULL)?.length ?? 0;
}

/** Length of a sticky pattern's match at a place, 0 when there is none. */
export function matchAt(sticky: RegExp, text: string, place: number): number {
  sticky.lastIndex = place;
  return sticky.exec(text)?.[0].length ?? 0;
}
