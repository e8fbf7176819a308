import type { PlacedArticle } from "../../domain/article.ts";
import { NUMBERED_OCCASIONS, ORDINAL_ROOTS } from "../../lexicon/fr/occasions.ts";
import { sentencesOf } from "../sentences.ts";
import { stem, wordsIn } from "../words.ts";

/** Which of a series an article speaks of: `edition` → 11. An article may name several. */
export type Numbering = ReadonlyMap<string, ReadonlySet<number>>;

/** Reads « la onzième édition », « le 2e tour », « première journée ». */
export function numberingOf(article: PlacedArticle): Numbering {
  const numbers = new Map<string, Set<number>>();
  for (const sentence of sentencesOf(article)) {
    const words = wordsIn(article.original, sentence);
    for (const [index, { folded }] of words.entries()) {
      const ordinal = ordinalOf(folded);
      const noun = stem(words[index + 1]?.folded ?? "");
      if (ordinal === undefined || !NUMBERED_OCCASIONS.has(noun)) continue;
      numbers.set(noun, (numbers.get(noun) ?? new Set()).add(ordinal));
    }
  }
  return numbers;
}

/** True when both number one thing, and no number is the same: the tenth edition is not the eleventh. */
export function areNumberedApart(one: Numbering, other: Numbering): boolean {
  return [...one].some(([noun, numbers]) => {
    const others = other.get(noun);
    return others !== undefined && ![...numbers].some((number) => others.has(number));
  });
}

function ordinalOf(folded: string): number | undefined {
  if (/^premiere?s?$/u.test(folded)) return 1;
  if (/^seconde?s?$/u.test(folded)) return 2;
  const digits = /^(?<number>\d{1,3})(?:e|er|re|eme)$/u.exec(folded)?.groups?.["number"];
  if (digits !== undefined) return Number(digits);
  return folded.endsWith("ieme") ? ORDINAL_ROOTS.get(folded.slice(0, -4)) : undefined;
}
