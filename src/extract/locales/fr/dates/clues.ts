/**
 * What a text must hold before a rule is tried: each is tested once on a paragraph, for all the rules that name it, since most paragraphs
 * speak of no date at all. A clue may be met by chance; it is never missing where the rule would match.
 */

/** Any figure. */
export const FIGURE = /\d/u;

/** The stem of a French month, abbreviated or not. */
export const MONTH_NAME = /janv|jan|f[ée]v|mars|avr|mai|juin|juil|ao[ûu]t|sep|oct|nov|d[ée]c/iu;

/** The stem of an English month, or of a French one in the English order. */
export const ENGLISH_MONTH = /jan|f[eé]v|feb|mar|a[pv]r|ma[iy]|jui?[nl]|a(?:ug|o[ûu]t)|sep|oct|nov|d[eé]c/iu;

/** The tail of « lundi » … « samedi », or « dimanche ». */
export const WEEKDAY_NAME = /di(?!\p{L})|dimanche/iu;

/** A season. */
export const SEASON_NAME = /printemps|été|automne|hiver/iu;

/** A feast with a name of its own. */
export const FEAST_NAME =
  /No[ëe]l|Toussaint|Saint|saint|piphanie|Assomption|Chandeleur|An(?!\p{L})|Pâques|Ascension|Pentecôte/u;

/** « trimestre », « semestre ». */
export const QUARTER = /mestre/iu;

/** A unit of time, a part of the day, or a word that counts from a day. */
export const TIME_WORD = /jour|semaine|mois|ann[ée]e|(?<!\p{L})ans?(?!\p{L})|week|matin|soir|midi|hier|demain|veille/iu;
