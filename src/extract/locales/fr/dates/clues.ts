/**
 * What a text must hold before a rule is tried: each is tested once on a paragraph, for all the rules that name it, since most paragraphs
 * speak of no date at all. A clue may be met by chance; it is never missing where the rule would match.
 */

/** Any figure. */
export const FIGURE = /\d/u;

/** A French month, abbreviated or not. */
export const MONTH_NAME =
  /(?:janv|jan|f[ée]v|mars|avr|mai|juin|juil|ao[ûu]t|sep|oct|nov|d[ée]c)(?:ier|r|rier|il|l|let|t|tembre|obre|embre)?(?!\p{L})/iu;

/** The stem of an English month, or of a French one in the English order. */
export const ENGLISH_MONTH = /jan|f[eé]v|feb|mar|a[pv]r|ma[iy]|jui?[nl]|a(?:ug|o[ûu]t)|sep|oct|nov|d[eé]c/iu;

/** The tail of « lundi » … « samedi », or « dimanche ». */
export const WEEKDAY_NAME = /di(?!\p{L})|dimanche/iu;

/** A season. */
export const SEASON_NAME = /printemps|été|automne|hiver/iu;

/** A feast with a name of its own. */
export const FEAST_NAME =
  /No[ëe]l|Toussaint|Saint|saint|piphanie|Armistice|Rameaux|Cendres|Assomption|Chandeleur|An(?!\p{L})|Pâques|Ascension|Pentecôte/u;

/** « trimestre », « semestre ». */
export const QUARTER = /mestre/iu;

/** A unit of time, a part of the day, or a word that counts from a day. */
export const TIME_WORD =
  /jour|semaine|mois|ann[ée]e|(?<!\p{L})ans?(?!\p{L})|décennie|nuit|week|matin|soir|midi|hier|demain|veille/iu;

/** A month in full before what makes a stretch of it: « mars à », « mai 2019 et », « janvier- ». */
export const MONTH_GOING_ON = /(?:ier|mars|avril|mai|juin|llet|ao[ûu]t|bre)(?:\s\d{4})?\s?(?:à|et|jusqu|[-–/])/iu;

/** A number in words right before a month. */
export const SPELLED_BEFORE_MONTH =
  /(?:premier|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente)\s{1,2}(?:janv|f[ée]v|mars|avr|mai|juin|juil|ao[ûu]t|sept|oct|nov|d[ée]c)/iu;

/** « dernier », « passé », « prochain ». */
export const LEANING = /derni|passé|prochain/iu;

/** « ce », « cet », « cette ». */
export const NEAR_WORD = /(?<!\p{L})ce(?:t|tte)?\s/iu;

/** « il y a », « voilà », « voici ». */
export const AGO = /y\sa\s|voilà|voici/iu;

/** Four figures that may be a year. */
export const FOUR_FIGURES = /\d{4}/u;

/** « hier », « demain », « aujourd'hui ». */
export const NEAR_DAY = /hier|demain|aujourd/iu;

/** « veille », « lendemain », « jour d'avant ». */
export const BESIDE_DAY = /veille|lendemain|jour\s(?:d'|précé|suiv)/iu;

/** « suivant », « précédent », « d'après », « d'avant ». */
export const BESIDE = /suivant|précédent|d'a/iu;

/** « deux jours plus tard », « trois jours après ». */
export const LATER = /(?:jours?|semaines?)\s{1,2}(?:plus|aupar|après|avant)/iu;

/** « début », « fin », « mi- », « courant », « milieu ». */
export const PART = /début|fin|courant|milieu|(?<!\p{L})mi[-\s]/iu;

/** « années », « décennie ». */
export const DECADE = /années|décennie/iu;

/** « nuit dernière ». */
export const NIGHT = /nuit\s{1,2}(?:derni|pass|proch)/iu;

/** « week-end ». */
export const WEEKEND = /week/iu;

/** « le mardi ». */
export const THE_WEEKDAY = /(?<!\p{L})le\s{1,2}(?:\p{L}{3,6}di|dimanche)(?!\p{L})/iu;

/** « en huit », « en quinze ». */
export const IN_WEEKS = /(?<!\p{L})en\s{1,2}(?:huit|quinze)/iu;

/** « dans ». */
export const IN_TIME = /(?<!\p{L})dans\s/iu;

/** « jour-là », « même jour », « plus tôt dans la journée ». */
export const SAME_DAY = /jour-là|même|plus\st/iu;

/** A weekday before what makes a stretch of it: « lundi à », « mardi et ». */
export const WEEKDAY_GOING_ON = /(?:di|dimanche)\s{1,2}(?:à|et)\s/iu;
