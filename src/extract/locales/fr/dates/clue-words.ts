import { ENGLISH_MONTHS, FAMOUS_DAYS, MONTHS, SEASONS, WEEKDAY_NAMES } from "../../../../lexicon/fr/calendar.ts";
import { NUMBER_WORDS } from "../../../../lexicon/fr/numbers.ts";
import * as clue from "./clues.ts";

/** Words that set a clue off: any of `words`, or where `after` is given any of them right behind any of `after`. */
export interface ClueWords {
  readonly clue: number;
  /** Small letters; what a hyphen or an apostrophe joins is two words. */
  readonly words: readonly string[];
  readonly after?: readonly string[];
}

/** Stand for any figures of that many, as a word: one or two, three or many, a year. */
export const [FEW_FIGURES, MORE_FIGURES, YEAR_FIGURES] = ["0", "000", "1000"] as const;

const FRENCH_MONTHS = [...MONTHS.keys()];
const ALL_MONTHS = [...FRENCH_MONTHS, ...ENGLISH_MONTHS.keys()];
const SEASON_NAMES = [...SEASONS.keys()];
const PERIODS = ["semaine", "mois", "année", "an"];
const LEANINGS = ["dernier", "dernière", "derniers", "passé", "passée", "passés", "prochain", "prochaine", "prochains"];
const PARTS = ["début", "fin", "courant", "milieu", "mi"];
const PARTS_OF_DAY = ["matin", "midi", "soir"];
const DEEDS = FAMOUS_DAYS.flatMap(({ deeds }) => deeds.map((deed) => deed.toLowerCase()));
/** « quatre-vingt-dix » by its first word and by its last. */
const FIRST_NUMBERS = [...NUMBER_WORDS.keys()].map((number) => number.split(/[\s-]/u).at(0) ?? "");
const LAST_NUMBERS = [...NUMBER_WORDS.keys()].map((number) => number.split(/[\s-]/u).at(-1) ?? "");

/** Every clue, and the words that set it off. Figures have theirs too; marks are no words (`holdsClues`). */
export const CLUE_WORDS: readonly ClueWords[] = [
  { clue: clue.DAY, words: [FEW_FIGURES] },
  { clue: clue.YEAR, words: [YEAR_FIGURES] },
  { clue: clue.TWO_YEARS, after: [YEAR_FIGURES], words: [FEW_FIGURES] },
  { clue: clue.MONTH, words: FRENCH_MONTHS },
  // Behind two days, however far (`holdsClues`).
  { clue: clue.TWO_DAYS, after: [], words: FRENCH_MONTHS },
  { clue: clue.WEEKDAY, words: WEEKDAY_NAMES },
  { clue: clue.SEASON, words: SEASON_NAMES },
  {
    clue: clue.TIME_WORD,
    words: [...PERIODS, ...PARTS_OF_DAY, "jour", "jours", "semaines", "ans", "après", "courant"],
  },
  { clue: clue.NIGHT_OR_WEEKEND, words: ["nuit", "week", "weekend"] },
  { clue: clue.LONG_PERIOD, words: ["trimestre", "semestre", "siècle"] },
  {
    clue: clue.INTRODUCED_MONTH,
    after: ["en", "dès", "depuis", "avant", "après", "courant", "à", "ici", "vers", "de", "d", "et", "ou"],
    words: FRENCH_MONTHS,
  },
  {
    clue: clue.NAME_THEN_YEAR,
    after: [...FRENCH_MONTHS, ...SEASON_NAMES, "de", "année", "an"],
    words: [YEAR_FIGURES, FEW_FIGURES],
  },
  { clue: clue.ENGLISH_ORDER, after: ALL_MONTHS, words: [FEW_FIGURES] },
  { clue: clue.ENGLISH_ORDER, after: [...ENGLISH_MONTHS.keys()], words: [YEAR_FIGURES] },
  { clue: clue.SPELLED_DAY, after: ["premier", ...LAST_NUMBERS], words: FRENCH_MONTHS },
  {
    clue: clue.DAY_THEN_MONTH,
    after: [FEW_FIGURES, "er", "e", "ème", "eme", "de", "d", "du", "la", "des", "le"],
    words: FRENCH_MONTHS,
  },
  { clue: clue.DEED, words: DEEDS },
  {
    clue: clue.FEAST,
    words: ["noël", "toussaint", "épiphanie", "assomption", "chandeleur", "armistice"],
  },
  { clue: clue.FEAST, words: ["pâques", "cendres", "rameaux", "ascension", "pentecôte"] },
  { clue: clue.FEAST, after: ["saint"], words: ["sylvestre", "valentin", "nicolas"] },
  { clue: clue.FEAST, after: ["l", "nouvel"], words: ["an"] },
  { clue: clue.FEAST, after: ["jeudi", "vendredi", "samedi"], words: ["saint"] },
  { clue: clue.PART, words: PARTS },
  {
    clue: clue.NEAR,
    after: ["ce", "cet", "cette"],
    words: [...WEEKDAY_NAMES, ...SEASON_NAMES, ...PERIODS, ...PARTS_OF_DAY, "après", "week", "weekend"],
  },
  {
    clue: clue.NEAR,
    after: [...WEEKDAY_NAMES, ...FRENCH_MONTHS, ...SEASON_NAMES, ...PERIODS, "nuit", "end", "weekend"],
    words: LEANINGS,
  },
  { clue: clue.DECADE, after: ["années", "décennie"], words: [YEAR_FIGURES, FEW_FIGURES, ...FIRST_NUMBERS] },
  { clue: clue.WEEKDAY_THEN_DAY, after: WEEKDAY_NAMES, words: [FEW_FIGURES] },
  { clue: clue.THE_WEEKDAY, after: ["le"], words: WEEKDAY_NAMES },
  { clue: clue.WEEKDAY_LINKED, after: ["à", "et"], words: WEEKDAY_NAMES },
  { clue: clue.IN_TIME, after: ["dans"], words: [FEW_FIGURES, MORE_FIGURES, ...FIRST_NUMBERS] },
  { clue: clue.IN_TIME, after: ["en"], words: ["huit", "quinze"] },
  { clue: clue.BESIDE, words: ["veille", "lendemain", "surlendemain"] },
  {
    clue: clue.BESIDE,
    after: ["jour", ...WEEKDAY_NAMES, ...PERIODS],
    words: ["suivant", "suivante", "précédent", "précédente", "d"],
  },
  { clue: clue.NEAR_DAY, words: ["hier", "demain", "aujourd"] },
  { clue: clue.SAME_DAY, after: ["jour"], words: ["là", "même"] },
  { clue: clue.SAME_DAY, after: ["même"], words: ["jour"] },
  { clue: clue.SAME_DAY, after: ["tôt", "tard"], words: ["dans"] },
  {
    clue: clue.AGO_OR_LATER,
    after: ["jour", "jours", "semaine", "semaines"],
    words: ["plus", "auparavant", "après", "avant"],
  },
  { clue: clue.AGO_OR_LATER, after: ["y"], words: ["a"] },
  { clue: clue.AGO_OR_LATER, words: ["voilà", "voici"] },
  { clue: clue.THE_DAY, after: ["le", "au"], words: [FEW_FIGURES] },
];
