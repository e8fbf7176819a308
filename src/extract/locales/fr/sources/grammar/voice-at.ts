import { TITLES } from "../words/connecting.ts";
import { GIVEN_NAMES } from "../words/given-names.ts";
import { PLACES } from "../words/places.ts";
import { agencyVoiceAt } from "./agency-phrase.ts";
import { complementEnd } from "./complement.ts";
import { BEGINS_VOICE, CUE } from "./cue.ts";
import { describedVoice } from "./described-voice.ts";
import { looksPersonal, nameAt } from "./person-name.ts";
import { pressAt } from "./press-phrase.ts";
import type { Sentence } from "./sentence.ts";
import { standingBeside } from "./standing.ts";
import { readAs, type Token } from "./token.ts";
import { begunAt, inRoleOf, moved, type Voice } from "./voice.ts";
import { isAdjective, isAny, isCapitalised } from "./word-class.ts";
import { DETERMINER, IS } from "./word-is.ts";

/**
 * Whoever may speak from a token on, or undefined when the words name nobody who could. With `end` the voice has to fill the
 * tokens up to there, where its verb stands; without, it stops where it naturally does.
 */
export function voiceAt(sentence: Sentence, index: number, end?: number): Voice | undefined {
  const { tokens } = sentence;
  const first = tokens[index];
  if (first === undefined || (!first.capital && (first.cue & BEGINS_VOICE) === 0)) return undefined;
  const found =
    pronounAt(tokens, index) ??
    agencyVoiceAt(tokens, index) ??
    pressAt(tokens, index) ??
    paperVoice(sentence, index, end) ??
    describedVoice(tokens, index, end) ??
    bodyInCapitals(tokens, index, end) ??
    nameAlone(sentence, index);
  if (found === undefined) return undefined;
  return found.kind === "person" ? inRole(sentence, found) : found;
}

/** A person in the role that the article gives them: by the words beside the name here, else by those elsewhere. */
function inRole(sentence: Sentence, voice: Voice): Voice {
  const { tokens, names } = sentence;
  const name = tokens[voice.nameTo - 1]?.text ?? "";
  const standing = standingBeside(tokens, voice.nameFrom, voice.nameTo) ?? names.standing(name);
  if (standing !== undefined) return inRoleOf(voice, standing === "private" ? undefined : standing);
  const titled = TITLES.has(tokens[voice.nameFrom - 1]?.lower ?? "");
  const firstNameOnly = !titled && voice.nameTo === voice.nameFrom + 1 && GIVEN_NAMES.has(name.toLowerCase());
  return firstNameOnly ? inRoleOf(voice, undefined) : voice;
}

function pronounAt(tokens: readonly Token[], index: number): Voice | undefined {
  const token = tokens[index];
  if (token === undefined) return undefined;
  if ((token.cue & (CUE.pronoun | CUE.determiner)) === 0) return undefined;
  const word = token.lower;
  const latter = isLatter(word, tokens[index + 1]?.lower ?? "");
  if (!latter && (token.cue & CUE.pronoun) === 0) return undefined;
  const to = latter ? index + 2 : index + 1;
  const gender = /^(?:il|ce|celui-ci)$/u.test(word) ? "m" : /^(?:elle|cette|celle-ci)$/u.test(word) ? "f" : undefined;
  return { kind: "pronoun", role: undefined, from: index, to, nameFrom: index, nameTo: to, canonical: "", gender };
}

/** « ce dernier », « cette dernière », « l'intéressé »: whoever was named last. */
function isLatter(word: string, next: string): boolean {
  if (word === "l'") return /^intéressée?$/u.test(next);
  return (word === "ce" || word === "cette") && /^derni(?:er|ère)$/u.test(next);
}

/** Tokens that one voice may take up, with room to spare. */
const WINDOW_TOKENS = 60;

/** « un rapport de l'ONU », « un sondage Ifop », « les chiffres du ministère »: the paper speaks for whoever wrote it. */
function paperVoice(sentence: Sentence, index: number, end: number | undefined): Voice | undefined {
  const { tokens } = sentence;
  let at = isAny(tokens[index], DETERMINER) ? index + 1 : index;
  while (at < index + 3 && isForegoing(tokens[at]) && !isPaper(tokens[at])) at += 1;
  if (!isPaper(tokens[at])) return undefined;
  at += 1;
  while (at < index + 6 && isAdjective(tokens[at])) at += 1;
  const signed = isCapitalised(tokens[at]) ? nameAlone(sentence, at) : undefined;
  if (signed !== undefined) return begunAt(signed, index);
  if (!/^(?:de|d'|du|des)$/u.test(tokens[at]?.lower ?? "")) return undefined;
  const contracted = /^du$/u.test(tokens[at]?.lower ?? "") ? describedAfterDu(tokens, at, end) : undefined;
  const inner =
    contracted ??
    (/^(?:du|des)$/u.test(tokens[at]?.lower ?? "") ? pressAt(tokens, at) : undefined) ??
    voiceAt(sentence, at + 1, end);
  return inner === undefined || inner.kind === "pronoun" ? undefined : begunAt(inner, index);
}

/** « le dernier bilan », « une nouvelle étude », « un récent rapport ». */
function isForegoing(token: Token | undefined): boolean {
  return isAny(token, IS.foregoing | IS.recent) || isAdjective(token);
}

function isPaper(token: Token | undefined): boolean {
  return token !== undefined && (token.cue & CUE.document) !== 0;
}

/** « du ministère » reads like « le ministère ». */
function describedAfterDu(tokens: readonly Token[], at: number, end: number | undefined): Voice | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const read = [readAs(token, "le"), ...tokens.slice(at + 1, at + WINDOW_TOKENS)];
  const inner = end === undefined ? undefined : end - at;
  const found = describedVoice(read, 0, inner) ?? bodyInCapitals(read, 0, inner);
  return found === undefined ? undefined : moved(found, at);
}

/** « la Maison Blanche », « l'Insee », « les États-Unis », « la Banque de France ». « Les Français » are a crowd. */
function bodyInCapitals(tokens: readonly Token[], index: number, end: number | undefined): Voice | undefined {
  if (!isAny(tokens[index], IS.definite) || !isCapitalised(tokens[index + 1])) return undefined;
  const first = tokens[index + 1];
  const to = complementEnd(tokens, index + 2, { person: false, to: false }, end);
  const gender = tokens[index]?.lower === "la" ? "f" : tokens[index]?.lower === "le" ? "m" : undefined;
  const people = tokens[index]?.lower === "les" && first !== undefined && isAdjective({ ...first, text: first.lower });
  return people
    ? { kind: "crowd", role: "unnamed", from: index, to, nameFrom: index + 1, nameTo: to, canonical: "", gender }
    : { kind: "body", role: "official", from: index, to, nameFrom: index + 1, nameTo: to, canonical: "", gender };
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
  const given = run.words === 1 && GIVEN_NAMES.has(first.lower) && !PLACES.has(first.text);
  const person = (looksPersonal(tokens, run) && !PLACES.has(first.text)) || known || given;
  const { from: nameFrom, to, gender } = run;
  const kind = person ? "person" : "body";
  return { kind, role: "official", from: index, to, nameFrom, nameTo: to, canonical: "", gender };
}

const PLURAL = /[^s]s$/u;
