import { PLACES } from "../words/places.ts";
import { isNameWord, looksPersonal, nameAt } from "./person-name.ts";
import { standingBeside, type Standing } from "./standing.ts";
import type { Token } from "./token.ts";

/** What an article as a whole says about its names. */
export interface NameBook {
  /** The full name that a short one stands for, when the article has exactly one: « Farouel » gives « Inès Farouel ». */
  readonly fullName: (short: string) => string | undefined;
  /** True for a word that stands in capitals inside a sentence, and never in small letters. */
  readonly isName: (word: string) => boolean;
  /** By what right somebody of that name speaks, when some passage says so: an office before a field, a field before a witness. */
  readonly standing: (name: string) => Standing | undefined;
  /** True for a word that the article also writes in small letters. */
  readonly isCommon: (word: string) => boolean;
}

/** Reads the names of an article from all its sentences, each kind when somebody first asks. */
export function nameBook(sentences: readonly (readonly Token[])[]): NameBook {
  let full: FullNames | undefined;
  let stated: ReadonlyMap<string, Standing> | undefined;
  let capitals: ReadonlySet<string> | undefined;
  let known: ReadonlySet<string> | undefined;
  const small = (): ReadonlySet<string> => (known ??= smallWords(sentences));
  return {
    fullName: (short) => {
      const names = (full ??= fullNames(sentences)).get(key(short));
      return names?.size === 1 ? [...names.values()][0] : undefined;
    },
    standing: (name) => (stated ??= standings(sentences)).get(lastWord(name)),
    isName: (word) => (capitals ??= insideWords(sentences)).has(word.toLowerCase()) && !small().has(word.toLowerCase()),
    isCommon: (word) => small().has(word.toLowerCase()),
  };
}

/** Full names by their first and their last word. */
type FullNames = ReadonlyMap<string, ReadonlyMap<string, string>>;

function fullNames(sentences: readonly (readonly Token[])[]): FullNames {
  const full = new Map<string, Map<string, string>>();
  for (const tokens of sentences) {
    for (let index = 0; index < tokens.length; index += 1) {
      if (tokens[index]?.capital === true && !isNameWord(tokens, index - 1)) enter(full, tokens, index);
    }
  }
  return full;
}

const STANDINGS: readonly Standing[] = ["official", "expert", "private"];

/** The standing of each person whom some passage calls by what they are, by the last word of the name. */
function standings(sentences: readonly (readonly Token[])[]): ReadonlyMap<string, Standing> {
  const found = new Map<string, Standing>();
  for (const tokens of sentences) {
    for (let index = 0; index < tokens.length; index += 1) {
      if (tokens[index]?.capital !== true || isNameWord(tokens, index - 1)) continue;
      const run = nameAt(tokens, index);
      const standing = run === undefined ? undefined : standingBeside(tokens, index, run.to);
      const name = run === undefined ? undefined : tokens[run.to - 1];
      if (standing === undefined || name === undefined) continue;
      const word = lastWord(name.text);
      const before = found.get(word);
      if (before === undefined || STANDINGS.indexOf(standing) < STANDINGS.indexOf(before)) found.set(word, standing);
    }
  }
  return found;
}

function lastWord(name: string): string {
  return key(name.split(/\s+/u).at(-1) ?? name);
}

/** Words in capitals that do not open their sentence. */
function insideWords(sentences: readonly (readonly Token[])[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const tokens of sentences) {
    tokens.forEach((token, index) => {
      if (token.capital && index > 0) words.add(token.lower);
    });
  }
  return words;
}

function smallWords(sentences: readonly (readonly Token[])[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const tokens of sentences) {
    for (const token of tokens) if (token.kind === "word" && !token.capital) words.add(token.lower);
  }
  return words;
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
