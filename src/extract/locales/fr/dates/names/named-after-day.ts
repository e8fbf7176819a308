import { WEEKDAY_NAMES, WORK_WORDS } from "../../../../../lexicon/fr/calendar.ts";
import type { NameRule } from "../../../../dates/name-rule.ts";
import * as clue from "../clues.ts";
import { oneOf, wholeWords } from "../pattern.ts";

/** Who and what takes such a name, beside works. */
const BEARERS = [
  "groupe",
  "duo",
  "trio",
  "quatuor",
  "orchestre",
  "chorale",
  "collectif",
  "label",
  "association",
  "compagnie",
  "troupe",
  "café",
  "bar",
  "club",
  "opération",
  "marque",
] as const;

const CAPITAL = oneOf(WEEKDAY_NAMES.map((name) => name.charAt(0).toUpperCase() + name.slice(1)));

/** « le groupe Samedi soir », « le film Vendredi 13 »: a weekday with a capital, right after what bears the name. */
export const namedAfterDay = {
  id: "fr/names/named-after-day",
  clues: clue.WEEKDAY,
  pattern: wholeWords(
    `(?<=(?<!\\p{L})(?:${oneOf([...BEARERS, ...WORK_WORDS])}) )(?:${CAPITAL})(?: (?:matin|midi|soir|noir|\\d{1,2}))?(?!\\s\\p{L}{3,9}\\s\\d{4})`,
    { cased: true, first: "LMJVSD" },
  ),
  examples: [
    ["la chorale Mardi soir chante", "Mardi soir"],
    ["le film Lundi 8 ressort", "Lundi 8"],
  ],
  nearMisses: ["le groupe jouera samedi", "le film. Samedi soir, on danse", "le groupe samedi soir"],
} satisfies NameRule;
