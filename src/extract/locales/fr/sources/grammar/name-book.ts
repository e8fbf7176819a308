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
  /** By what right somebody whose name ends with that word speaks, when some passage says so: an office before a field, a field before a witness. */
  readonly standing: (word: string) => Standing | undefined;
  /** True for a word that the article also writes in small letters. */
  readonly isCommon: (word: string) => boolean;
}

/** Reads the names of an article from all its sentences, each kind when somebody first asks. */
export function nameBook(sentences: readonly (readonly Token[])[]): NameBook {
  let full: FullNames | undefined;
  const asked = new Map<string, string | undefined>();
  let stated: ReadonlyMap<string, Standing> | undefined;
  let capitals: ReadonlySet<string> | undefined;
  let known: ReadonlySet<string> | undefined;
  const small = (): ReadonlySet<string> => (known ??= smallWords(sentences));
  return {
    fullName: (short) => {
      const part = key(short);
      if (!asked.has(part)) asked.set(part, onlyName((full ??= fullNames(sentences)).get(part) ?? []));
      return asked.get(part);
    },
    standing: (word) => (stated ??= standings(sentences)).get(key(word)),
    isName: (word) => (capitals ??= insideWords(sentences)).has(word.toLowerCase()) && !small().has(word.toLowerCase()),
    isCommon: (word) => small().has(word.toLowerCase()),
  };
}

/** Where full names stand, by their first and their last word. */
type FullNames = ReadonlyMap<string, readonly NamePlace[]>;

interface NamePlace {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
}

function fullNames(sentences: readonly (readonly Token[])[]): FullNames {
  const full = new Map<string, NamePlace[]>();
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
      const word = key(name.text);
      const before = found.get(word);
      if (before === undefined || STANDINGS.indexOf(standing) < STANDINGS.indexOf(before)) found.set(word, standing);
    }
  }
  return found;
}

/** Words in capitals that do not open their sentence. */
function insideWords(sentences: readonly (readonly Token[])[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const tokens of sentences) {
    for (const token of tokens) if (token.capital && token !== tokens[0]) words.add(token.lower);
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

/** Before these words a name is a thing's: « le Paul-Dumas », « du Pont Neuf ». */
const ARTICLES: ReadonlySet<string> = new Set(["la", "le", "l'", "les", "du", "des"]);

/** Files a full name under its first and its last word. */
function enter(full: Map<string, NamePlace[]>, tokens: readonly Token[], index: number): void {
  const run = nameAt(tokens, index);
  if (run === undefined || run.words < 2 || ARTICLES.has(tokens[index - 1]?.lower ?? "")) return;
  const first = tokens[run.from];
  const last = tokens[run.to - 1];
  if (first === undefined || last === undefined || !looksPersonal(tokens, run)) return;
  if (PLACES.has(first.text) || PLACES.has(last.text) || /^[ÉE]tat$/u.test(first.text)) return;
  const place = { tokens, from: run.from, to: run.to };
  const [one, other] = [key(first.text), key(last.text)];
  file(full, one, place);
  if (other !== one) file(full, other, place);
}

function file(full: Map<string, NamePlace[]>, part: string, place: NamePlace): void {
  const places = full.get(part);
  if (places === undefined) full.set(part, [place]);
  else places.push(place);
}

/** The name that stands at all these places; spellings that differ in hyphens and capitals are one, the first is taken. */
function onlyName(places: readonly NamePlace[]): string | undefined {
  let only: string | undefined;
  for (const { tokens, from, to } of places) {
    const words = tokens.slice(from, to).map((token) => token.text);
    const name = words.join(" ").replaceAll("' ", "'");
    if (only !== undefined && key(name) !== key(only)) return undefined;
    only ??= name;
  }
  return only;
}

function key(name: string): string {
  const lower = name.toLowerCase();
  return lower.includes("-") ? lower.replaceAll("-", " ") : lower;
}
