import { HYPHENATED_FEASTS, NAMED_PLACES, STREET_WORDS } from "../../../../lexicon/fr/calendar.ts";
import { calendarDate } from "../../../dates/partial-date.ts";
import type { DateRule } from "../../../dates/date-rule.ts";
import { oneOf, wholeWords, YEAR } from "./pattern.ts";
import * as clue from "./clues.ts";

/** « le 14-Juillet », « le 11-Novembre 2018 »: public holidays. Other hyphenated dates are names of streets, or of events of one year. */
export const hyphenatedFeast = {
  id: "fr/dates/hyphenated-feast",
  clues: clue.DAY | clue.DAY_THEN_MONTH,
  pattern: wholeWords(
    `(?<!(?<!\\p{L})(?:un|chaque|tous\\sles)\\s)(?<!(?<!\\p{L})(?:${oneOf([...STREET_WORDS, ...NAMED_PLACES])})\\s(?:du\\s|de\\s|le\\s)?)(?<feast>${oneOf(HYPHENATED_FEASTS.map((feast) => feast.name))})(?: (?<year>${YEAR}))?(?!-)`,
  ),
  read: (groups) => {
    const name = groups["feast"]?.toLowerCase();
    const feast = HYPHENATED_FEASTS.find((one) => one.name.toLowerCase() === name);
    if (feast === undefined) return undefined;
    const year = groups["year"] === undefined ? undefined : Number(groups["year"]);
    return calendarDate({ year, month: feast.month, day: feast.day });
  },
  examples: [
    ["Le bal du 14-Juillet a été annulé", "14-Juillet"],
    ["défilé du 11-Novembre 2018", "11-Novembre 2018"],
  ],
  nearMisses: [
    "place du 8-Mai-1945",
    "rue du 4-Septembre",
    "avenue du 11-Novembre",
    "les attentats du 11-Septembre",
    "le lycée 8-Mai",
    "chaque 14-Juillet",
  ],
} satisfies DateRule;
