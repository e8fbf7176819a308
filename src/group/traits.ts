/**
 * What is known of a word, as bits of one number. Of its form: written with a capital; a function word or a word of the calendar; long
 * enough to say something, and not such a word; a month or a weekday; « maire », « procureur »…; before an apostrophe it
 * belongs to the word that follows (« l’ », « jusqu’ »).
 */
export const [CAPITAL, COMMON, TELLS, CALENDAR, OFFICE, ELIDES] = [1, 2, 4, 8, 16, 32];

/** What it lets look for in its text (see `clues.ts`): a score of sport, the number of an edition, years that are remembered. */
export const [SPORT, EDITION, LOOK_BACK] = [64, 128, 256];

/** Seven bits from here on name a weekday, the first Monday. */
export const WEEKDAY_SHIFT = 9;

/**
 * How it stands in its text: a hyphen and nothing else stands before it (the « un » of « Jong-un »); it is the first of a sentence, a line or a
 * quotation, so that its capital proves nothing; a comma or a parenthesis stands before it (the town of « à Dax, Odile Garrec » is no
 * part of her name).
 */
export const [GLUED, OPENS, PARTED] = [2 ** 16, 2 ** 17, 2 ** 18];
