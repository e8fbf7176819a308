/**
 * What a text must hold before a rule is tried on it, one bit each: a rule names all that it cannot do without (`DAY | MONTH`), since
 * most paragraphs speak of no date at all. What sets each off is listed in `clue-words.ts`, and looked for in one scan by `holdsClues`. A
 * clue may be met by chance; it is never missing where the rule would match.
 */

/** One or two figures. */
export const DAY = 1 << 0;

/** A French month, abbreviated or not. */
export const MONTH = 1 << 1;

/** Four figures that may be a year. */
export const YEAR = 1 << 2;

/** A month behind two days at least: « du 3 au 9 mai ». */
export const TWO_DAYS = 1 << 3;

/** `MONTH` more than once. */
export const TWO_MONTHS = 1 << 4;

/** `YEAR` more than once, or « 2018/19 ». */
export const TWO_YEARS = 1 << 5;

/** From the bit of a day, a month or a year to that of two of them. */
export const TWICE = 3;

/** « 12/09 », « 2023-09 »: figures on both sides of a mark. */
export const MARKED_FIGURES = 1 << 6;

/** « lundi » … « dimanche », in full. */
export const WEEKDAY = 1 << 7;

/** A season. */
export const SEASON = 1 << 8;

/** A unit of time, or a part of the day. */
export const TIME_WORD = 1 << 9;

/** « trimestre », « semestre », « siècle ». */
export const LONG_PERIOD = 1 << 10;

/** « en mai », « depuis mars »: a month behind a word that may make a time of it. */
export const INTRODUCED_MONTH = 1 << 11;

/** « mai 2019 », « mai 68 », « été de 2019 », « de l'année 2019 ». */
export const NAME_THEN_YEAR = 1 << 12;

/** « May 2019 », « May 3 », « mai 3 ». */
export const ENGLISH_ORDER = 1 << 13;

/** « premier mai », « vingt et un mai ». */
export const SPELLED_DAY = 1 << 14;

/** « 3 mai », « 1er mai », « 3 de mai »; « rue de Juillet » too. */
export const DAY_THEN_MONTH = 1 << 15;

/** « attentats »: what famous days are known for. */
export const DEED = 1 << 16;

/** A feast with a name of its own. */
export const FEAST = 1 << 17;

/** « début », « fin », « mi- », « courant », « milieu ». */
export const PART = 1 << 18;

/** « ce mardi », « cette semaine », « mardi dernier », « l'an passé ». */
export const NEAR = 1 << 19;

/** « années 80 », « décennie 1990 », « années soixante ». */
export const DECADE = 1 << 20;

/** « mardi 6 ». */
export const WEEKDAY_THEN_DAY = 1 << 21;

/** « le mardi ». */
export const THE_WEEKDAY = 1 << 22;

/** « mardi à », « et mardi ». */
export const WEEKDAY_LINKED = 1 << 23;

/** « dans trois », « en huit ». */
export const IN_TIME = 1 << 24;

/** « veille », « lendemain », « jour d'avant », « mardi suivant », « mois précédent ». */
export const BESIDE = 1 << 25;

/** « hier », « demain », « aujourd'hui ». */
export const NEAR_DAY = 1 << 26;

/** « jour-là », « même jour », « plus tôt dans la journée ». */
export const SAME_DAY = 1 << 27;

/** « jours plus tard », « semaines après », « il y a », « voilà », « voici ». */
export const AGO_OR_LATER = 1 << 28;

/** « nuit », « week-end ». */
export const NIGHT_OR_WEEKEND = 1 << 29;

/** « le 3 », « au 3 ». */
export const THE_DAY = 1 << 30;

/** An opening mark of a quotation. */
export const MARK = 1 << 31;
