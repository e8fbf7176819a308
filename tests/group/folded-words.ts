import { foldedAt, wordsOf, type TextWords } from "../../src/group/words.ts";

/** The words of a text, folded. */
export function foldedWords(text: string | TextWords): readonly string[] {
  const words = typeof text === "string" ? wordsOf(text) : text;
  return Array.from({ length: words.count }, (_, at) => foldedAt(words, at));
}
