import { MONTH_NAMES, NAMED_PLACES } from "../../../../../lexicon/fr/calendar.ts";
import type { NameRule } from "../../../../dates/name-rule.ts";
import * as clue from "../clues.ts";
import { DAY, oneOf, wholeWords, YEAR } from "../pattern.ts";

/** Months with a capital: « l'école du 19 Mars » is a name, « l'école fermée du 19 mars » is not. */
const CAPITAL_MONTH = oneOf(MONTH_NAMES.map((name) => name.charAt(0).toUpperCase() + name.slice(1)));

/** « le stade du 4 Août », « la salle du 11 Novembre 1918 »: a building of that name, told from a day by its capital. */
export const placeName = {
  id: "fr/names/place",
  clues: clue.DAY | clue.DAY_THEN_MONTH,
  pattern: wholeWords(`(?:${oneOf(NAMED_PLACES)}) (?:du |le )?(?:${DAY}|1er)[- ](?:${CAPITAL_MONTH})(?:[- ]${YEAR})?`, {
    cased: true,
  }),
  examples: [
    ["au stade du 4 Août, le derby", "stade du 4 Août"],
    ["la salle du 11 Novembre 1918", "salle du 11 Novembre 1918"],
  ],
  nearMisses: ["le stade du 4 août au 9", "l'école fermée du 19 Mars", "la gare de Mars"],
} satisfies NameRule;
