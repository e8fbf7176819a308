import { BODY_NAMES } from "../words/bodies.ts";
import { TITLES } from "../words/connecting.ts";
import { PLACE_BEGINNINGS, PLACES } from "../words/places.ts";
import type { Token } from "./token.ts";
import { isAcronym, isAny } from "./word-class.ts";
import { IS } from "./word-is.ts";

/** A run of words in capitals as names have them: tokens `from` to `to`, the title (« M. », « Me ») left out. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
  /** Words in capitals, without particles. */
  readonly words: number;
  readonly title: boolean;
  readonly gender: "m" | "f" | undefined;
}

const WORDS_AT_MOST = 5;

/** The name that begins at a token, title and all: « Me Inès Farouel », « Ursula von der Leyen », « Lim Soo-suk ». */
export function nameAt(tokens: readonly Token[], index: number): NameRun | undefined {
  const title = tokens[index];
  const titled =
    title !== undefined &&
    (title.is & IS.title) !== 0 &&
    title.capital &&
    (isNameWord(tokens, index + 1) || isParticle(tokens, index + 1));
  const from = titled ? index + 1 : index;
  if (!titled && !isNameWord(tokens, from)) return undefined;
  let to = isParticle(tokens, from) ? from + 2 : from + 1;
  let words = 1;
  while (words < WORDS_AT_MOST) {
    const next = joined(tokens, to);
    if (next === undefined) break;
    to = next;
    words += 1;
  }
  return { from, to, words, title: titled, gender: titled ? TITLES.get(title.lower) : undefined };
}

/** « Mme De Bue », « M. Le Goff », « M. de Villepin »: a particle behind a title, before a name. */
function isParticle(tokens: readonly Token[], index: number): boolean {
  const particle = tokens[index];
  if (particle === undefined || (particle.is & IS.particle) === 0) return false;
  const article = !particle.capital && (particle.is & IS.definite) !== 0;
  return !article && isNameWord(tokens, index + 1);
}

/** Behind one more word of the name, its particles stepped over; undefined when the name is at its end. */
function joined(tokens: readonly Token[], at: number): number | undefined {
  if (isNameWord(tokens, at)) return at + 1;
  let next = at;
  while (next < at + 3 && isAny(tokens[next], IS.particle)) next += 1;
  const end = tokens[next];
  return next > at && end !== undefined && isNameWord(tokens, next) && !isAcronym(end) ? next + 1 : undefined;
}

/** True for a word in capitals that may be part of a name where it stands. */
export function isNameWord(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || !token.capital || (token.is & IS.title) !== 0) return false;
  if (index > 0 && (token.is & IS.preposition) === 0)
    return (token.is & IS.definite) === 0 || !/^(?:Le|La|Les)$/u.test(token.text);
  return (token.is & NO_FIRST_WORD) === 0;
}

/** « Éleveur de brebis, il… »: words in capitals only because they open the sentence. */
const NO_FIRST_WORD = IS.role | IS.stop | IS.preposition | IS.time;

/** True for a run that reads as a person's name rather than as a body's: « Anne Hidalgo », not « Maison Blanche » or « CGT ». */
export function looksPersonal(tokens: readonly Token[], run: NameRun): boolean {
  if (run.title) return true;
  if (run.words < 2) return false;
  let acronyms = true;
  for (let at = run.from; at < run.to; at += 1) {
    const token = tokens[at];
    if (token === undefined || !token.capital) continue;
    if (BODY_NAMES.has(token.lower)) return false;
    if (!isAcronym(token)) acronyms = false;
  }
  return !acronyms;
}

/** True when a person is named among the tokens: two words in capitals that no article opens, a title, or a name that is known. */
export function namesPerson(
  tokens: readonly Token[],
  from: number,
  to: number,
  isKnown: (word: string) => boolean,
): boolean {
  for (let index = Math.max(0, from); index < to; index += 1) {
    if (tokens[index]?.capital !== true || isNameWord(tokens, index - 1)) continue;
    const run = nameAt(tokens, index);
    const first = run === undefined ? undefined : tokens[run.from];
    const last = run === undefined ? undefined : tokens[run.to - 1];
    if (run === undefined || first === undefined || last === undefined) continue;
    const place = PLACES.has(first.text) || PLACES.has(last.text) || PLACE_BEGINNINGS.has(first.text);
    const article = /^(?:l[ae']|les)$/u.test(tokens[index - 1]?.lower ?? "");
    if (run.title || (!place && (isKnown(first.text) || (!article && looksPersonal(tokens, run))))) return true;
  }
  return false;
}
