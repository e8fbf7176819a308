import type { PlacedArticle } from "../domain/article.ts";
import { by } from "../domain/order.ts";
import { slice, type Span } from "../domain/span.ts";
import type { ArticleWords } from "./capitalised-words.ts";
import { foldName, spokenName } from "./fold-name.ts";
import { properNouns } from "./proper-nouns.ts";

/** A place where a name stands. */
export interface Naming {
  readonly article: PlacedArticle;
  readonly place: Span;
}

/**
 * Names of two words or more that meet in one key, with all their places. Where the first word of one is in doubt, the key that is sure elsewhere
 * decides. Names that sound alike (`spokenName`) are one when they share a word letter by letter: « Mohamed Salah » and « Mohammed Salah ».
 */
export function longNames(articles: readonly ArticleWords[]): readonly (readonly Naming[])[] {
  const nouns = articles.flatMap(({ article, sentences }) => properNouns(sentences).map((noun) => ({ article, noun })));
  const keyOf = (article: PlacedArticle, place: Span): string => foldName(slice(article.original, place));
  const sure = new Set(nouns.flatMap(({ article, noun }) => (noun.sure ? [keyOf(article, noun)] : [])));
  const namings = new Map<string, Naming[]>();
  for (const { article, noun } of nouns) {
    const tail = noun.tail;
    const useTail = tail !== undefined && !sure.has(keyOf(article, noun)) && sure.has(keyOf(article, tail));
    const place = useTail ? tail : { start: noun.start, end: noun.end };
    const key = keyOf(article, place);
    const known = namings.get(key);
    if (known === undefined) namings.set(key, [{ article, place }]);
    else known.push({ article, place });
  }
  const spoken = new Map<string, string[]>();
  for (const key of namings.keys()) {
    const sound = spokenName(key);
    spoken.set(sound, [...(spoken.get(sound) ?? []), key]);
  }
  return [...spoken.values()].flatMap((keys) =>
    oneName(keys)
      ? [keys.toSorted(by((key) => key)).flatMap((key) => namings.get(key) ?? [])]
      : keys.map((key) => namings.get(key) ?? []),
  );
}

/** Each key shares a word of three letters with the first, and none is a man’s where another is a woman’s. */
function oneName(keys: readonly string[]): boolean {
  const [first = [], ...others] = keys.map((key) => key.split(" "));
  return others.every(
    (words) =>
      words.some((word) => word.length > 2 && first.includes(word)) &&
      words.every((word) => first.includes(word) || !first.some((known) => isOther(word, known))),
  );
}

/** « Martin » and « Martine », « René » and « Renée », « Jean » and « Jeanne »: two people. */
function isOther(one: string, other: string): boolean {
  const [short = "", long = ""] = [one, other].toSorted(by((word) => word.length));
  return long.startsWith(short) && /^(?:n?e|a)$/u.test(long.slice(short.length));
}
