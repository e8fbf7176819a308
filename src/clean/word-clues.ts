import { CREDIT_OPENERS, PHOTO_AGENCIES } from "../lexicon/fr/photo-credits.ts";
import { LEAD_LABELS } from "../lexicon/fr/furniture.ts";
import { PRESS_TITLES } from "../lexicon/fr/press-titles.ts";
import { RELATED_OPENERS } from "../lexicon/fr/related-openers.ts";
import { CLUE } from "./clues.ts";
import { plain } from "./pattern.ts";
import { STAMP_VERBS } from "./stamp-verbs.ts";
import { byWord } from "../domain/by-word.ts";

/** Of each phrase its longest word, the last of several: an article comes first. Where that word is missing, so is the phrase. */
function longestWords(phrases: readonly string[]): readonly string[] {
  return phrases.map((phrase) =>
    (phrase.match(/\p{L}+/gu) ?? []).reduce((best, word) => (word.length >= best.length ? word : best), ""),
  );
}

/** In small letters, accents kept. */
const SMALL: readonly (readonly [clue: number, words: ReadonlySet<string>])[] = [
  [CLUE.stamp, smallSet(STAMP_VERBS)],
  [CLUE.related, smallSet(RELATED_OPENERS)],
  [CLUE.credit, smallSet(CREDIT_OPENERS)],
];

/**
 * As they are printed: names of agencies and papers, and what agencies write between their stars. A name with a figure in a word
 * (« TF1 ») is known by that.
 */
const PRINTED: ReadonlySet<string> = new Set([
  ...longestWords(
    [...PHOTO_AGENCIES, ...PRESS_TITLES.flatMap((title) => title.names)].filter(
      (name) => !/\p{L}\d|\d\p{L}/u.test(name),
    ),
  ),
  ..."Agence Agency Agencia Collection Archives Musée Ville DR D RESTRICTED MANDATORY ADVERTISING AFP AP REUTERS".split(
    " ",
  ),
]);

/** In small letters without accents, anywhere in a word: a scraper glues words together. */
const INSIDE: readonly (readonly [clue: number, pattern: RegExp])[] = [
  [CLUE.advertising, /publi|annonce|spons|contin|suite|poursuit|advert|scroll|defiler|^pub$|marque|partenaire/u],
  [CLUE.gluedAdvertising, /publicite|dessous|sponsorise|advertisement/u],
  [CLUE.leadLabel, new RegExp(longestWords(LEAD_LABELS).map(plain).join("|"), "u")],
  [CLUE.comments, /comment|reaction|reagi/u],
  [CLUE.ours, /(?:notre|nos)$/u],
  [
    CLUE.phrase,
    /newsletter|infolettre|desinscrire|desabonner|inscrivant|abonnant|donnees|confidentialit|apparu|appeared|manque[rz]|redaction|conversation|commenter|gratuit|disponible|navigateur|javascript|cookies|refuser/u,
  ],
];

/** As it stands, capitals minded. */
const WRITTEN: readonly (readonly [clue: number, pattern: RegExp])[] = [
  [CLUE.gluedWord, /.(?:selon|dont|avec|lorsque|puisque|tandis)$/u],
  [CLUE.request, /^(?:invit|autoris|oblig|encourag|incit|pouss|aid|exhort|forc|contrai)\p{Ll}{1,6}$/u],
  [CLUE.day, /^(?:Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche|Hier)$/u],
  [
    CLUE.office,
    /^(?:présidente?|ministre|gouvernement|dirigeante?|premi(?:er|ère)|cheff?e?|général|maire|porte|parlement|chanceli(?:er|ère)|roi|reine)$/u,
  ],
  [CLUE.pronoun, /^(?:Ils?|Elles?|On|Nous|Vous|Je|Tu)$/u],
];

/** Units on either side in which it stands. */
const REACH = 4;
/** What must stand before a word, or after it, for its clue to count. */
const BEFORE: readonly (readonly [clue: number, ending: RegExp])[] = [
  [CLUE.office, / L[ea] $/u],
  [CLUE.pronoun, /, $/u],
];
const AFTER: readonly (readonly [clue: number, beginning: RegExp])[] = [
  [CLUE.request, /^ \p{Lu}/u],
  [CLUE.day, /^,? [sd]/u],
];

function smallSet(phrases: readonly string[]): ReadonlySet<string> {
  return new Set(longestWords(phrases).map((word) => word.toLowerCase()));
}

/** The clues that a word gives, whatever stands beside it. A word is a run of Latin letters. */
export const cluesOfWord = byWord((word) => {
  const small = word.toLowerCase();
  const bare = plain(word);
  let clues = PRINTED.has(word) ? CLUE.credit : 0;
  // « publiée », « mise en ligne »: a verb may have its feminine ending.
  for (const [clue, words] of SMALL) if (words.has(small) || words.has(small.replace(/e$/u, ""))) clues |= clue;
  for (const [clue, pattern] of INSIDE) if (pattern.test(bare)) clues |= clue;
  for (const [clue, pattern] of WRITTEN) if (pattern.test(word)) clues |= clue;
  return clues;
});

/** Those of the clues of a word that count where it stands, from `start` to `end`. */
export function cluesBeside(clues: number, text: string, start: number, end: number): number {
  let left = clues;
  for (const [clue, ending] of BEFORE) {
    if ((left & clue) !== 0 && !ending.test(text.slice(Math.max(0, start - REACH), start))) left &= ~clue;
  }
  for (const [clue, beginning] of AFTER) {
    if ((left & clue) !== 0 && !beginning.test(text.slice(end, end + REACH))) left &= ~clue;
  }
  return left;
}
