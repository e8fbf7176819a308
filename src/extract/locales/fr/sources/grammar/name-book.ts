import { PLACES } from "../words/places.ts";
import { isNameWord, looksPersonal, nameAt } from "./person-name.ts";
import type { Token } from "./token.ts";
import { isCapitalised } from "./word-class.ts";

/** What an article as a whole says about its names. */
export interface NameBook {
  /** The full name that a short one stands for, when the article has exactly one: « Farouel » gives « Inès Farouel ». */
  readonly fullName: (short: string) => string | undefined;
  /** True for a word that stands in capitals inside a sentence, and never in small letters. */
  readonly isName: (word: string) => boolean;
  /** True for a word that the article also writes in small letters. */
  readonly isCommon: (word: string) => boolean;
}

/** Reads the names of an article from all its sentences. */
export function nameBook(sentences: readonly (readonly Token[])[]): NameBook {
  const full = new Map<string, Map<string, string>>();
  const capitals = new Set<string>();
  const small = new Set<string>();
  for (const tokens of sentences) {
    for (let index = 0; index < tokens.length; index += 1) {
      const token = tokens[index];
      if (token?.kind !== "word") continue;
      if (!isCapitalised(token)) small.add(token.lower);
      else if (index > 0) capitals.add(token.lower);
      if (isNameWord(tokens, index - 1)) continue;
      enter(full, tokens, index);
    }
  }
  return {
    fullName: (short) => {
      const names = full.get(key(short));
      return names?.size === 1 ? [...names.values()][0] : undefined;
    },
    isName: (word) => capitals.has(word.toLowerCase()) && !small.has(word.toLowerCase()),
    isCommon: (word) => small.has(word.toLowerCase()),
  };
}

/** Files a full name under its first and its last word; spellings that differ in hyphens and capitals are one name. */
function enter(full: Map<string, Map<string, string>>, tokens: readonly Token[], index: number): void {
  const run = nameAt(tokens, index);
  const before = tokens[index - 1]?.lower;
  if (
    run === undefined ||
    run.words < 2 ||
    !looksPersonal(tokens, run) ||
    /^(?:l[ae']|les|du|des)$/u.test(before ?? "")
  )
    return;
  const words = tokens.slice(run.from, run.to).map((token) => token.text);
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined || PLACES.has(first) || PLACES.has(last)) return;
  const name = words.join(" ").replaceAll("' ", "'");
  for (const part of new Set([key(first), key(last)])) {
    const names = full.get(part) ?? new Map<string, string>();
    if (!names.has(key(name))) names.set(key(name), name);
    full.set(part, names);
  }
}

function key(name: string): string {
  return name.toLowerCase().replaceAll("-", " ");
}
