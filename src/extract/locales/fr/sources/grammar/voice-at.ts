import { DOCUMENT_NOUNS } from "../words/bodies.ts";
import { BREAKING_WORDS, DEFINITE_ARTICLES, INDEFINITE_ARTICLES, OTHER_DETERMINERS } from "../words/connecting.ts";
import { EXPERT_NOUNS } from "../words/people.ts";
import { PLACES } from "../words/places.ts";
import { agencyAt } from "./agency-phrase.ts";
import { complementEnd } from "./complement.ts";
import { describedVoice } from "./described-voice.ts";
import { looksPersonal, nameAt } from "./person-name.ts";
import { pressAt } from "./press-phrase.ts";
import type { Sentence } from "./sentence.ts";
import type { Token } from "./token.ts";
import { moved, type Voice } from "./voice.ts";
import { isAdjective, isCapitalised, isSign } from "./word-class.ts";

/**
 * Whoever may speak from a token on, or undefined when the words name nobody who could. With `end` the voice has to fill the
 * tokens up to there, where its verb stands; without, it stops where it naturally does.
 */
export function voiceAt(sentence: Sentence, index: number, end?: number): Voice | undefined {
  const { tokens } = sentence;
  const found =
    pronounAt(tokens, index) ??
    agencyVoice(tokens, index) ??
    pressAt(tokens, index) ??
    paperVoice(sentence, index, end) ??
    describedVoice(tokens, index, end) ??
    bodyInCapitals(tokens, index, end) ??
    nameAlone(sentence, index);
  if (found === undefined) return undefined;
  return found.kind === "person" && isExpert(tokens, found.to) ? { ...found, role: "expert" } : found;
}

function pronounAt(tokens: readonly Token[], index: number): Voice | undefined {
  const word = tokens[index]?.lower ?? "";
  const latter = /^(?:ce|cette)$/u.test(word) && /^derni(?:er|ère)$/u.test(tokens[index + 1]?.lower ?? "");
  if (!latter && !/^(?:il|elle|ils|elles)$/u.test(word)) return undefined;
  const to = latter ? index + 2 : index + 1;
  const gender = /^(?:il|ce)$/u.test(word) ? "m" : /^(?:elle|cette)$/u.test(word) ? "f" : undefined;
  return { kind: "pronoun", role: undefined, from: index, to, nameFrom: index, nameTo: to, canonical: "", gender };
}

function agencyVoice(tokens: readonly Token[], index: number): Voice | undefined {
  const found = agencyAt(tokens, index);
  if (found === undefined) return undefined;
  return { ...found, kind: "agency", role: "agency", gender: undefined };
}

/** Tokens that one voice may take up, with room to spare. */
const WINDOW_TOKENS = 60;

/** « un rapport de l'ONU », « un sondage Ifop », « les chiffres du ministère »: the paper speaks for whoever wrote it. */
function paperVoice(sentence: Sentence, index: number, end: number | undefined): Voice | undefined {
  const { tokens } = sentence;
  const determiner = tokens[index]?.lower ?? "";
  const determined =
    DEFINITE_ARTICLES.has(determiner) || INDEFINITE_ARTICLES.has(determiner) || OTHER_DETERMINERS.has(determiner);
  let at = determined ? index + 1 : index;
  while (at < index + 3 && isAdjective(tokens[at]) && !DOCUMENT_NOUNS.has(tokens[at]?.lower ?? "")) at += 1;
  if (!DOCUMENT_NOUNS.has(tokens[at]?.lower ?? "")) return undefined;
  at += 1;
  while (at < index + 6 && isAdjective(tokens[at])) at += 1;
  const signed = isCapitalised(tokens[at]) ? nameAlone(sentence, at) : undefined;
  if (signed !== undefined) return { ...signed, from: index };
  if (!/^(?:de|d'|du|des)$/u.test(tokens[at]?.lower ?? "")) return undefined;
  const contracted = /^du$/u.test(tokens[at]?.lower ?? "") ? describedAfterDu(tokens, at, end) : undefined;
  const inner =
    contracted ??
    (/^(?:du|des)$/u.test(tokens[at]?.lower ?? "") ? pressAt(tokens, at) : undefined) ??
    voiceAt(sentence, at + 1, end);
  return inner === undefined || inner.kind === "pronoun" ? undefined : { ...inner, from: index };
}

/** « du ministère » reads like « le ministère ». */
function describedAfterDu(tokens: readonly Token[], at: number, end: number | undefined): Voice | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const read = [{ ...token, lower: "le" }, ...tokens.slice(at + 1, at + WINDOW_TOKENS)];
  const inner = end === undefined ? undefined : end - at;
  const found = describedVoice(read, 0, inner) ?? bodyInCapitals(read, 0, inner);
  return found === undefined ? undefined : moved(found, at);
}

/** « la Maison Blanche », « l'Insee », « les États-Unis », « la Banque de France ». « Les Français » are a crowd. */
function bodyInCapitals(tokens: readonly Token[], index: number, end: number | undefined): Voice | undefined {
  if (!DEFINITE_ARTICLES.has(tokens[index]?.lower ?? "") || !isCapitalised(tokens[index + 1])) return undefined;
  const first = tokens[index + 1];
  const to = complementEnd(tokens, index + 2, { person: false, to: false }, end);
  const voice = { from: index, to, nameFrom: index + 1, nameTo: to, canonical: "", gender: undefined };
  const people = tokens[index]?.lower === "les" && first !== undefined && isAdjective({ ...first, text: first.lower });
  return people ? { ...voice, kind: "crowd", role: "unnamed" } : { ...voice, kind: "body", role: "official" };
}

/** A name without an article: a person, or a place or a company that speaks for itself. */
function nameAlone(sentence: Sentence, index: number): Voice | undefined {
  const { tokens, names } = sentence;
  const run = nameAt(tokens, index);
  const first = run === undefined ? undefined : tokens[run.from];
  if (run === undefined || first === undefined) return undefined;
  const unsure = index === 0 && !run.title && run.words === 1 && !PLACES.has(first.text) && !names.isName(first.text);
  if (unsure && (names.isCommon(first.text) || PLURAL.test(first.text))) return undefined;
  const known = run.words === 1 && !PLACES.has(first.text) && names.fullName(first.text) !== undefined;
  const person = (looksPersonal(tokens, run) && !PLACES.has(first.text)) || known;
  const voice = { from: index, to: run.to, nameFrom: run.from, nameTo: run.to, canonical: "", gender: run.gender };
  return person ? { ...voice, kind: "person", role: "official" } : { ...voice, kind: "body", role: "official" };
}

const PLURAL = /[^s]s$/u;

/** True when what follows a name says that this is one who knows the field: « Inès Farouel, chercheuse à l'Inrae ». */
function isExpert(tokens: readonly Token[], at: number): boolean {
  if (!isSign(tokens[at], ",")) return false;
  for (const token of tokens.slice(at + 1, at + 11)) {
    if (token.kind !== "word" || BREAKING_WORDS.has(token.lower)) return false;
    if (EXPERT_NOUNS.has(token.lower)) return true;
  }
  return false;
}
