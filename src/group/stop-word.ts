import { MONTH_NAMES, WEEKDAY_NAMES } from "../lexicon/fr/calendar.ts";
import { STOP_WORDS } from "../lexicon/fr/stop-words.ts";
import { foldWord } from "./fold.ts";

/** True for a function word or a word of the calendar, folded: days are compared as days. */
export function isStopWord(folded: string): boolean {
  return FOLDED_STOP_WORDS.has(folded);
}

const FOLDED_STOP_WORDS: ReadonlySet<string> = new Set(
  [...STOP_WORDS, ...MONTH_NAMES, ...WEEKDAY_NAMES]
    .flatMap((word) => foldWord(word).split(/[^\p{L}]+/u))
    .filter((word) => word !== ""),
);
