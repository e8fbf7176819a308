import { shiftedDate } from "../../../dates/partial-date.ts";
import type { DateRule } from "../../../dates/date-rule.ts";
import { wholeWords } from "./pattern.ts";
import * as clue from "./clues.ts";

/** « ce matin », « ce soir », « cet après-midi »: the article's own day. A night has two, so « cette nuit » is left alone. */
export const partOfToday = {
  id: "fr/dates/part-of-today",
  clues: clue.TIME_WORD | clue.NEAR,
  pattern: wholeWords("(?:ce (?:matin|midi|soir)|cet(?:te)? après-midi)(?!-)", { first: "c" }),
  read: () => shiftedDate("day", 0),
  examples: [
    ["Le maire a démissionné ce matin.", "ce matin"],
    ["verdict attendu cet après-midi", "cet après-midi"],
  ],
  nearMisses: ["ce matin-là", "cette nuit", "un matin"],
} satisfies DateRule;
