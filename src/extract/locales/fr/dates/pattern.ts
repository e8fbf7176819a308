import { MONTHS, STREET_WORDS, WEEKDAY_ABBREVIATIONS, WEEKDAY_NAMES } from "../../../../lexicon/fr/calendar.ts";
import { NUMBER_WORDS } from "../../../../lexicon/fr/numbers.ts";

/**
 * A pattern between letter boundaries: `\b` takes é for one. A blank in `source` stands for one or two blanks or a line end,
 * since texts are wrapped and justified; an empty line parts paragraphs, and no expression runs over it. `cased`: small and capital letters are told apart.
 * `first`: the characters that a match may begin with.
 */
export function wholeWords(
  source: string,
  options: { readonly cased?: boolean; readonly first?: string } = {},
): RegExp {
  // What stands first is what is tried at every place of the text: one letter is cheaper than a look behind.
  const first = options.first === undefined ? "" : `(?=[${options.first}])`;
  const spaced = source.replaceAll(" ", "(?!\\n\\n)\\s{1,2}");
  return new RegExp(
    `${first}(?<![\\p{L}\\p{N}])(?:${spaced})(?![\\p{L}\\p{N}])`,
    options.cased === true ? "gu" : "giu",
  );
}

/** Alternatives, longest first, so that « dix-sept » is not read as « dix ». */
export function oneOf(words: Iterable<string>): string {
  return [...words].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1)).join("|");
}

/** Small letters and capitals, nothing between: « août », « AOÛT », never « Août », which may be a name. */
export function smallOrCapitals(words: Iterable<string>): string {
  return oneOf([...words].flatMap((word) => [word, word.toUpperCase()]));
}

/** A month in full, or abbreviated with its dot; the dot after a full name ends the sentence. */
export const MONTH = `(?:(?:${oneOf([...MONTHS.keys()].filter(isFullName))})|(?:${oneOf([...MONTHS.keys()].filter((word) => !isFullName(word)))})\\.?)`;

/** A month in full, its accents lost or kept. */
export const FULL_MONTH = oneOf([...MONTHS.keys()].filter(isFullName));

/** « lundi », or « lun. » where a day of the month follows. */
export const WEEKDAY = `(?:${oneOf(WEEKDAY_NAMES)}|(?:${oneOf(WEEKDAY_ABBREVIATIONS)})\\.?)`;

/** The characters that a day, or its weekday, begins with. */
export const DAY_LETTERS = "0-9lmjvsd";

/** What a day with or without its weekday begins with: asked before what may stand around it, which costs more. */
export const DAY_AHEAD = `(?=\\d|${oneOf(WEEKDAY_ABBREVIATIONS)})`;

/** A day of the month, 1–31, as a number. */
export const DAY = "(?:3[01]|[12]\\d|0?[1-9])";

/** What may be glued to it: « 1er », « 1 er », « 1ᵉʳ », « 3ème ». */
export const DAY_ENDING = "(?:\\s?er|ᵉʳ|\\s?[eè]me|e|ᵉ)?";

/** What may stand between a day and its month: « 19 septembre », « 19 de septembre », « 19 du mois de septembre ». */
export const MONTH_LINK = " (?:du mois de |du mois d'|de |d')?";

/** A year of the last century in two figures, where nothing follows that it could count: « mai 68 », « juin 44, ». */
export const SHORT_YEAR = "[3-9]\\d(?=\\s?(?:[.,;:!?)»]|$))(?![.,]\\d)";

/** A year of the last millennium or of this century. */
export const YEAR = "(?:1\\d{3}|20\\d{2})";

/** A number before a unit of time, in figures or in words. */
export const NUMBER = `(?:\\d{1,3}|${oneOf(NUMBER_WORDS.keys())})`;

/** Not in the name of a street, with or without hyphens: « rue du 4 septembre ». */
export const NOT_A_STREET = `(?<!(?<![\\p{L}])(?:${oneOf(STREET_WORDS)})\\s(?:du|de|des|de\\sla|le)\\s)`;

/** Not the tail of another number: « 1,12 », « 3/12 », « 10-12 ». */
export const NOT_IN_A_NUMBER = "(?<!\\d[.,/:-])";

/** Not counting anything: « 2024 voix », « 2005 secondes »; but « 1999 comptait », « 2011 dans », « 2010 puis ». */
export const NOT_A_COUNT =
  "(?!\\s?(?:%|€|\\$|£|°|km|m²|m2|ha|kg|mm|cm)(?![\\p{L}\\p{N}]))(?![.,]\\d)" +
  "(?!\\s(?!(?:dans|sous|puis|sans|mais|dès|depuis|après|ils|elles|les|des|ses|ces|leurs|nous|vous|plus|vers|très|alors|aux|deux|trois|six|dix|jamais|toujours|hors|lors|parmi|certes|désormais|tous|toutes|plusieurs|moins|mes|pas|des|chez)(?![\\p{L}]))\\p{Ll}+[sx](?![\\p{L}]))";

/** « Lundi », with a capital. For cased patterns. */
export const CAPITAL_WEEKDAY = oneOf(WEEKDAY_NAMES.map((name) => name.charAt(0).toUpperCase() + name.slice(1)));

/**
 * A weekday in small letters, in capitals, or with a capital where a sentence begins. A capital elsewhere makes a name: « Julien
 * Dimanche ». For cased patterns.
 */
export const FREE_WEEKDAY =
  `(?:${smallOrCapitals(WEEKDAY_NAMES)}` +
  `|(?<=(?:^|[.!?…»«"”“:•(—–]\\s?|\\n\\s?)|[.!?…]\\s?[»”"]\\s)(?:${CAPITAL_WEEKDAY}))`;

/** No abbreviation is as long as the month it stands for; « mars », « mai », « juin » and « août » have none. */
function isFullName(word: string): boolean {
  return word.length > 5 || /^(?:mars|mai|avril|juin|ao[uû]t)$/u.test(word);
}
