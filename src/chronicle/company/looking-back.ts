import type { DatedMention } from "../../domain/article.ts";
import { contains, overlaps, remainder, slice, type Span } from "../../domain/span.ts";

/** Time that has passed: « un an », « dix-huit mois », « 3 jours ». */
const LAPSE =
  "(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|cent|quelques|plusieurs|\\d{1,3})(?:[\\s-](?:sept|huit|neuf|et un|et demie?))?\\s" +
  "(?:heures?|jours?|semaines?|mois|ans?|années?|décennies?|siècles?)(?:\\set\\sdemie?)?";

/**
 * Where a sentence turns to what was before: « un an après l’explosion », « au lendemain de la grève », « depuis le séisme »,
 * « qui avait soufflé trois immeubles ».
 */
const TURNS_BACK = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${LAPSE}\\s(?:jour pour jour\\s)?après|au lendemain d(?:e|u|es)\\s|depuis\\s(?:l['’]|la\\s|les\\s|le\\s(?!\\d))|(?:qui|dont|où)\\s(?:[\\p{L}'’]+\\s){0,4}?(?:avai(?:t|ent)\\s|eu(?:t|rent)\\s|étai(?:t|ent)\\s[\\p{L}-]+(?:é|i|u|[iu]t|is)e?s?(?!\\p{L})))`,
  "giu",
);

/** A relative clause, told of another time when it holds another date: « l’immeuble qui s’est effondré le mois dernier ». */
const RELATIVE = /(?<![\p{L}\p{N}])(?:qui|dont|où)(?![\p{L}\p{N}])/giu;

/** Where the sentence comes back; « 5,8 » is one figure. */
const COMES_BACK = /[;:–—()«»“”]|,(?!\d)/gu;

/** Units. A longer stretch without a full stop is no sentence, and has no main clause. */
const LONGEST_SENTENCE = 2_000;

/** Words before a relative clause that name what it tells of: « le séisme qui ». */
const ANTECEDENT = /(?:[\p{L}\p{N}'’-]+[ \u00A0\u202F]){0,3}$/u;

/** What a passage tells of another time than one of its mentions. */
export interface LookingBack {
  readonly elsewhere: readonly Span[];
  /** The mention stands where its passage looks back: what is told beside it came later. */
  readonly lookedBackOn: boolean;
}

const NOTHING: LookingBack = { elsewhere: [], lookedBackOn: false };

/**
 * The stretches of a passage that tell of another time than one of its mentions: where the mention stands in the main clause, what looks back from
 * it; where it stands in what looks back, all the rest. « Un an après l’explosion, cent habitants ont défilé mardi » says nothing of an explosion
 * on a Tuesday. `others`: the mentions that stand near it. What looks back behind the mention does so to the end, since what is told there more is mostly of that time too.
 */
export function lookingBack(
  original: string,
  passage: Span,
  mention: Span,
  others: readonly DatedMention[],
): LookingBack {
  if (passage.end - passage.start > LONGEST_SENTENCE) return NOTHING;
  const turns = openings(original, passage, TURNS_BACK);
  const around = turns.map((start) => clauseFrom(original, passage, start)).find((clause) => contains(clause, mention));
  if (around !== undefined)
    return { elsewhere: remainder(passage, [withAntecedent(original, passage, around)]), lookedBackOn: true };
  const comesBack =
    openings(original, { start: passage.start, end: mention.start }, COMES_BACK).at(-1) ?? mention.start;
  const back = turns.map((start) => ({
    start: withAntecedent(original, passage, { start, end: start }).start,
    end: start < mention.start ? comesBack : passage.end,
  }));
  const dated = openings(original, passage, RELATIVE)
    .map((start) => clauseFrom(original, passage, start))
    .filter((clause) => !overlaps(clause, mention) && others.some(({ expression }) => contains(clause, expression)));
  return { elsewhere: [...back, ...dated], lookedBackOn: false };
}

function openings(original: string, passage: Span, opening: RegExp): readonly number[] {
  return [...slice(original, passage).matchAll(opening)].map((match) => passage.start + match.index);
}

function clauseFrom(original: string, passage: Span, start: number): Span {
  const length = original.slice(start, passage.end).search(COMES_BACK);
  return { start, end: length < 0 ? passage.end : start + length };
}

function withAntecedent(original: string, passage: Span, clause: Span): Span {
  const before = original.slice(passage.start, clause.start);
  const words = ANTECEDENT.exec(before)?.[0] ?? "";
  return { start: clause.start - words.length, end: clause.end };
}
