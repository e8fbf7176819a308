import { shiftedDate, type ShiftedDate } from "../../../dates/partial-date.ts";
import type { DateRule } from "../../../dates/date-rule.ts";
import { wholeWords } from "./pattern.ts";
import { leanOf } from "./read-words.ts";
import * as clue from "./clues.ts";

const UNITS: ReadonlyMap<string, ShiftedDate["unit"]> = new Map([
  ["semaine", "week"],
  ["mois", "month"],
  ["an", "year"],
  ["année", "year"],
]);

/** « la semaine dernière », « le mois prochain », « l'an dernier », « cette année », « ce mois-ci »: a week, month or year near the article's. */
export const nearPeriod = {
  id: "fr/dates/near-period",
  clues: clue.TIME_WORD | clue.NEAR,
  pattern: wholeWords(
    "(?:(?:la |le |l')(?<unit>semaine|mois|année|an) (?<lean>derni(?:er|ère)|passée?|prochaine?)|(?<near>cette|ce) (?<unit2>semaine|année|mois)(?:-ci)?(?!-là))",
    { first: "lc" },
  ),
  read: (groups) => {
    const unit = UNITS.get((groups["unit"] ?? groups["unit2"] ?? "").toLowerCase());
    if (unit === undefined) return undefined;
    const lean = leanOf(groups["lean"]);
    return shiftedDate(unit, lean === "past" ? -1 : lean === "future" ? 1 : 0);
  },
  examples: [
    ["Le mois dernier, deux puits", "Le mois dernier"],
    ["trois plaintes la semaine passée", "la semaine passée"],
    ["après deux échecs cette année.", "cette année"],
  ],
  nearMisses: ["la dernière semaine", "cette année-là", "pendant un mois", "chaque semaine", "les années passées"],
} satisfies DateRule;
