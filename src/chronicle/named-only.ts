import type { PlacedArticle } from "../domain/article.ts";
import { passagesOf, settled } from "../domain/attested.ts";
import { evidenceAt } from "../domain/evidence.ts";
import { by } from "../domain/order.ts";
import { rejected, type RejectedPassage } from "../domain/rejected.ts";
import { overlaps, slice, type Span } from "../domain/span.ts";
import { capitalisedWords } from "./capitalised-words.ts";
import { foldName } from "./fold-name.ts";
import { properNouns } from "./proper-nouns.ts";
import { fold, wordsIn } from "./words.ts";

/** Names that a « à », « en » or « de la ville de » makes places rather than people. */
const AT_A_PLACE =
  /(?<![\p{L}\p{N}])(?:[àÀ]|[Ee]n|[Aa]ux?|[Vv]ers|[Rr]ues?|[Pp]lace|[Aa]venue|[Vv]ille|[Gg]are|[Ll]ac|[Mm]ont|[Cc]ommune)(?:\s(?:de la|de|du|des|le|la))?[ \u00A0\u202F](?:l[’'])?$/u;

/** Before « Défense Jean Petit »: the first word is the end of an office rather than of a name. */
const DETERMINED = /(?<![\p{L}\p{N}])(?:[ld][’']|(?:le|la|les|du|des|au)[ \u00A0\u202F])$/iu;

/** « Corée du Nord », « Aix-en-Provence », « Saint-Malo », « Place des Tanneurs », « Tu-160 »: places and things by their form. */
const PLACE_OR_THING =
  /\p{N}|[ \u00A0\u202F-](?:Nord|Sud|Est|Ouest|Unie?s?)$|-(?:en|sur|sous|lès|les|le|la|aux?|de|du|des)-|^Sainte?-[\p{L}-]+$|^(?:Place|Rue|Avenue|Boulevard|Quai|Route)\s/u;

/** « Quarante-deux », « L’après-midi », « Reportage J »: a capital that is the sentence's, a name cut short. */
const NO_NAME = /^[\p{L}’']+-\p{Ll}[\p{L}-]*$|^\p{Lu}[’']\p{Ll}|\s\p{L}$/u;

/** « ONU », « SNCF »: a body by its letters; not the words of a line in capitals. */
const ACRONYM = /(?<![\p{L}\p{N}-])(?<!\p{Lu}{2}[\s-])[A-Z]{3,6}(?![\p{L}\p{N}-])(?![\s-]\p{Lu}{2})/gu;

const BECAUSE = "nommé, rien ne lui est attribué";

/**
 * People and bodies that an article names and that are no source of it, each at its first naming, in text order: names of two words or more,
 * and bodies by their letters. A name that shares its last word with a source or a speaker is theirs.
 */
export function namedOnly(article: PlacedArticle): readonly RejectedPassage[] {
  const attributed = attributedWords(article);
  const first = new Map<string, Span>();
  for (const place of [...names(article), ...acronyms(article)].toSorted(by(({ start }) => start))) {
    const key = foldName(slice(article.original, place));
    if (first.has(key) || isAttributed(article, place, attributed)) continue;
    first.set(key, place);
  }
  const original = { article: article.id, text: article.original };
  return [...first.values()].map((place) => rejected([evidenceAt(original, place, "named-only")], BECAUSE));
}

/** The shortest name that begins at each place: « Kim Jong-un » rather than « Kim Jong-un de Corée ». */
function names(article: PlacedArticle): readonly Span[] {
  const shortest = new Map<number, Span>();
  for (const noun of properNouns(capitalisedWords(article))) {
    const { start, end } = DETERMINED.test(article.original.slice(Math.max(0, noun.start - 8), noun.start))
      ? (noun.tail ?? noun)
      : noun;
    if (AT_A_PLACE.test(article.original.slice(Math.max(0, start - 24), start))) continue;
    const name = article.original.slice(start, end);
    if (PLACE_OR_THING.test(name) || NO_NAME.test(name)) continue;
    if (end < (shortest.get(start)?.end ?? Infinity)) shortest.set(start, { start, end });
  }
  return [...shortest.values()];
}

function acronyms(article: PlacedArticle): readonly Span[] {
  return article.paragraphs.flatMap(({ heading, pieces }) => {
    if (heading) return [];
    return pieces.flatMap((piece) => {
      const text = slice(article.original, piece);
      if (!/\p{Ll}/u.test(text)) return [];
      return [...text.matchAll(ACRONYM)].map((match) => ({
        start: piece.start + match.index,
        end: piece.start + match.index + match[0].length,
      }));
    });
  });
}

/** Last words of every source and speaker, and the passages in which they are named. */
interface Attributed {
  readonly words: ReadonlySet<string>;
  readonly passages: readonly Span[];
}

function attributedWords(article: PlacedArticle): Attributed {
  const speakers = article.quotes.flatMap(({ speaker }) => settled(speaker) ?? []);
  const all = [...article.sources.flatMap(({ name, canonical }) => [name, canonical]), ...speakers];
  return {
    words: new Set(all.flatMap((name) => fold(name).match(/[\p{L}\p{N}]+/gu) ?? [])),
    passages: [
      ...article.sources.map(({ evidence }) => evidence),
      ...article.quotes.flatMap(({ speaker }) => passagesOf(speaker)),
    ],
  };
}

function isAttributed(article: PlacedArticle, place: Span, { words, passages }: Attributed): boolean {
  if (passages.some((passage) => overlaps(passage, place))) return true;
  const last = wordsIn(article.original, place).at(-1)?.folded;
  return last !== undefined && words.has(last);
}
