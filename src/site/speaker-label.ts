import type { PlacedArticle } from "../domain/article.ts";
import { passagesOf, settled } from "../domain/attested.ts";
import type { Quotation } from "../domain/quotation.ts";

/**
 * Who is quoted, as a sentence says it: « selon Odile Garrec », « selon le préfet de la Creuse », with the article that stands before an office or
 * a body in the text. An office that the text gives none, and a speaker that is not known, have no name to be shown.
 */
export function speakerLabel(article: PlacedArticle, speaker: Quotation["speaker"]): string {
  const name = settled(speaker);
  if (name === undefined) return "locuteur inconnu";
  const before = passagesOf(speaker)
    .filter((passage) => passage.article === article.id)
    .map(({ start, end }) => determinerBefore(article.original, name, { start, end }))
    .find((word) => word !== undefined);
  if (/^\P{Ll}/u.test(name)) return `selon ${DEFINITE.test(before ?? "") ? before : ""}${name}`;
  return before === undefined ? "locuteur sans nom" : `selon ${before}${name}`;
}

const DETERMINER = /(?<![\p{L}\p{N}])(?<word>l['’]|(?:le|la|les|un|une|des|son|sa|ses|leur|leurs|du|au|aux)\s)$/iu;

/** Articles that the name of a body may have; « un », « son » stand before what it is. */
const DEFINITE = /^(?:l’|(?:le|la|les) )$/u;

/** What an article is when a preposition is not in it: « du préfet » is « de » and « le ». */
const WITHOUT_PREPOSITION: ReadonlyMap<string, string> = new Map([
  ["du", "le"],
  ["au", "le"],
  ["aux", "les"],
]);

function determinerBefore(
  original: string,
  name: string,
  { start, end }: { readonly start: number; readonly end: number },
): string | undefined {
  const passage = original.slice(Math.max(0, start - REACH_UNITS), end);
  const place = printed(passage).lastIndexOf(printed(name));
  const word = place < 0 ? undefined : DETERMINER.exec(passage.slice(0, place))?.groups?.["word"]?.toLowerCase();
  if (word === undefined) return undefined;
  if (/['’]$/u.test(word)) return "l’";
  const bare = word.trim();
  return `${WITHOUT_PREPOSITION.get(bare) ?? bare} `;
}

/** Units before a passage in which the article of its first word stands. */
const REACH_UNITS = 8;

/** The same length, so that places stay: apostrophes and spaces of one kind. */
function printed(text: string): string {
  return text.replace(/'/gu, "’").replace(/\s/gu, " ");
}
