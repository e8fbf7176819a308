import { MONTH_NAMES, WEEKDAY_NAMES } from "../../../../../lexicon/fr/calendar.ts";
import type { NameRule } from "../../../../dates/name-rule.ts";
import { oneOf } from "../pattern.ts";
import * as clue from "../clues.ts";

/** « Mercredi » alone between marks is a title or a name; in « rendez-vous mercredi » it is a day. */
export const quotedWord = {
  id: "fr/names/quoted-word",
  clues: clue.MARK,
  pattern: new RegExp(`[«“"]\\s?(?:${oneOf([...WEEKDAY_NAMES, ...MONTH_NAMES])})\\s?[»”"]`, "giu"),
  examples: [["L'affiche de « Mercredi » est tombée", "« Mercredi »"]],
  nearMisses: ["« rendez-vous mercredi »", "« Mercredi, tout change »", "mercredi"],
} satisfies NameRule;
