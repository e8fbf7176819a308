import type { ArticleId } from "../domain/names.ts";
import type { PlacedArticle } from "../domain/article.ts";
import type { Span } from "../domain/span.ts";
import { looselyTransliterated } from "../lexicon/fr/transliteration.ts";
import type { ArticleWords } from "./capitalised-words.ts";
import { fold, isCapitalised, isContentWord } from "./words.ts";

/** A name of one word where it stands, with the word that says whose name it is: a given name or an office. */
interface SingleName extends Span {
  readonly article: PlacedArticle;
  readonly text: string;
  readonly opens: boolean;
  /** « à » stands right before it: the name of a place. */
  readonly at: boolean;
  readonly beside?: string;
}

/** Letters: shorter words meet by chance. */
const LEAST_LETTERS = 5;

/** The last word before a name, a preposition and its article left out: « le cosmodrome de Vostochny » gives « cosmodrome ». */
const WORD_BEFORE = /(?<word>[\p{L}\p{M}\-‐‑]+)[ \u00A0\u202F](?:(?:de la|de|du)[ \u00A0\u202F]|d[’'])?$/u;

/**
 * Names of one word that are spelled in several ways, each with all its places: « Sergueï Choïgu » and « Shoigu ». Four proofs
 * are taken, and no likeness of letters without one: the same given name or office stands before both; an article that
 * names a man in full in one spelling names him alone in the other; marks only make the difference in a place (« à Karabük », « à Karabuk »);
 * or capitals only (« TASS », « Tass »).
 */
export function spellingVariants(articles: readonly ArticleWords[]): readonly (readonly SingleName[])[] {
  const byKey = new Map<string, SingleName[]>();
  for (const name of articles.flatMap(singleNames)) {
    const key = looselyTransliterated(fold(name.text));
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [name]);
    else known.push(name);
  }
  return [...byKey.values()].flatMap((names) => {
    const forms = new Map<string, SingleName[]>();
    for (const name of names) {
      const known = forms.get(name.text);
      if (known === undefined) forms.set(name.text, [name]);
      else known.push(name);
    }
    if (forms.size < 2) return [];
    const places = [...forms.values()];
    const proven = places.filter((one) => places.some((other) => other !== one && isSame(one, other)));
    return proven.length < 2 ? [] : [proven.flat()];
  });
}

function singleNames({ article, sentences }: ArticleWords): readonly SingleName[] {
  return sentences.flatMap((words) =>
    words.flatMap((word, index): SingleName[] => {
      const next = words[index + 1];
      if (/[’'\-‐‑]/u.test(word.text) || next?.follows === true) return [];
      const given = word.follows ? words[index - 1]?.text : undefined;
      const beside = given ?? WORD_BEFORE.exec(word.before.slice(-60))?.groups?.["word"];
      const at = /(?:^|[\s’'])à[ \u00A0\u202F]$/u.test(word.before);
      const place = { article, text: word.text, opens: word.opens, at, start: word.start, end: word.end };
      return [beside === undefined || !isContentWord(fold(beside)) ? place : { ...place, beside }];
    }),
  );
}

/** All places of one form, and all of another. */
function isSame(all: readonly SingleName[], allOthers: readonly SingleName[]): boolean {
  const places = all.filter(({ opens }) => !opens);
  const others = allOthers.filter(({ opens }) => !opens);
  const one = places[0]?.text;
  const other = others[0]?.text;
  if (one === undefined || other === undefined) return false;
  if (fold(one) === fold(other) && !hasOtherMarks(one, other))
    return isAcronym(one) !== isAcronym(other) && [places, others].every(hasAlone);
  if (Math.min(one.length, other.length) < LEAST_LETTERS || isAcronym(one) || isAcronym(other)) return false;
  const company = new Set(others.flatMap(({ beside }) => (beside === undefined ? [] : [fold(beside)])));
  const feminine = fold(one).endsWith("ine") !== fold(other).endsWith("ine");
  const shared = places.some(
    ({ beside }) => beside !== undefined && (!feminine || isCapitalised(beside)) && company.has(fold(beside)),
  );
  const ofPlaces = fold(one) === fold(other) && [places, others].every((all) => all.some(({ at }) => at));
  return shared || ofPlaces || (!feminine && (isNamedInFull(places, others) || isNamedInFull(others, places)));
}

/**
 * « Karabük » and « Karabuk »: marks tell them apart inside the word. On the first letter printers leave them out (« Élysée », « Elysée »), and at
 * the end they make another word (« Marché », « Marche »).
 */
function hasOtherMarks(one: string, other: string): boolean {
  const inner = (word: string): string => word.normalize("NFC").toLowerCase().slice(1, -1);
  return inner(one) !== inner(other) && !isAcronym(one) && !isAcronym(other);
}

/** Somewhere it stands without a capitalised word before it: an acronym does, the surname of a headline in capitals does not. */
function hasAlone(places: readonly SingleName[]): boolean {
  return places.some(({ beside }) => beside === undefined || !isCapitalised(beside));
}

/** An article gives one spelling only with a given name, the other only without any. */
function isNamedInFull(full: readonly SingleName[], bare: readonly SingleName[]): boolean {
  const named = articlesWhereAll(full, true);
  return [...articlesWhereAll(bare, false)].some((id) => named.has(id));
}

function articlesWhereAll(names: readonly SingleName[], withGivenName: boolean): ReadonlySet<ArticleId> {
  const has = ({ beside }: SingleName): boolean => beside !== undefined && isCapitalised(beside);
  const ids = new Set(names.map(({ article }) => article.id));
  for (const name of names) if (has(name) !== withGivenName) ids.delete(name.article.id);
  return ids;
}

/** Three capitals or more: « TASS », « ONU ». */
function isAcronym(word: string): boolean {
  return word.length >= 3 && !/\p{Ll}/u.test(word);
}
