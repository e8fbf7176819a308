import { MONTH_NAMES, WEEKDAY_NAMES } from "../lexicon/fr/calendar.ts";
import { STOP_WORDS } from "../lexicon/fr/stop-words.ts";
import { foldWord } from "./fold.ts";

/** Function words and the words of the calendar, folded: days are compared as days. */
export const FOLDED_STOP_WORDS: ReadonlySet<string> = new Set(
  [...STOP_WORDS, ...MONTH_NAMES, ...WEEKDAY_NAMES]
    .flatMap((word) => foldWord(word).split(/[^\p{L}]+/u))
    .filter((word) => word !== ""),
);
