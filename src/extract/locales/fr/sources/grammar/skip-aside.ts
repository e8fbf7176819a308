import { agencyAt } from "./agency-phrase.ts";
import { complementEnd } from "./complement.ts";
import { nameAt } from "./person-name.ts";
import { pressAt } from "./press-phrase.ts";
import type { Token } from "./token.ts";
import { adverbEnd, isAdjective, isAny, isSign } from "./word-class.ts";
import { IS } from "./word-is.ts";

/**
 * Behind one of the asides that stand between a verb and the speaker behind it: an adverb, a day with its date, those who were
 * told (« à la presse », « à l'AFP », « sur RTL »), where and in what it was said (« dans un communiqué », « devant les députés »).
 */
export function asideEnd(tokens: readonly Token[], at: number): number | undefined {
  const adverb = adverbEnd(tokens, at) ?? dateEnd(tokens, at);
  if (adverb !== undefined) return adverb;
  const token = tokens[at];
  if (isSign(token, ",")) return commaEnd(tokens, at);
  const word = token?.lower ?? "";
  if (!OPENS_ASIDE.has(word)) return undefined;
  const start = /^(?:lors|auprès)$/u.test(word) ? at + 1 : at;
  const heard = agencyAt(tokens, at + 1) ?? agencyAt(tokens, at + 2) ?? pressAt(tokens, at) ?? pressAt(tokens, at + 1);
  if (heard !== undefined) return heard.to;
  return placeEnd(tokens, word, start) ?? listenerEnd(tokens, word, at) ?? circumstanceEnd(tokens, start);
}

const OPENS_ASIDE: ReadonlySet<string> = new Set(
  "à au aux sur devant dans lors durant depuis en auprès par".split(" "),
);

/** « lundi 4 mars », « le 4 mars 2021 », « le mardi ». */
function dateEnd(tokens: readonly Token[], start: number): number | undefined {
  const at = tokens[start]?.lower === "le" || tokens[start]?.lower === "ce" ? start + 1 : start;
  const first = tokens[at]?.lower ?? "";
  if (at > start && isAny(tokens[at], IS.time)) return at + 1;
  if (!isAny(tokens[at], IS.figure) || !/^\d{1,2}(?:er)?$/u.test(first) || !isAny(tokens[at + 1], IS.time))
    return undefined;
  return /^\d{4}$/u.test(tokens[at + 2]?.lower ?? "") ? at + 3 : at + 2;
}

/** « , vendredi, »: a comma, one aside, and a comma. */
function commaEnd(tokens: readonly Token[], at: number): number | undefined {
  let end = at + 1;
  for (let step = 0; step < 3; step += 1) {
    const next = isSign(tokens[end], ",") ? undefined : asideEnd(tokens, end);
    if (next === undefined) break;
    end = next;
  }
  return end > at + 1 && isSign(tokens[end], ",") ? end + 1 : undefined;
}

/** « à Bruxelles », « à Genève »: a place in one word. */
function placeEnd(tokens: readonly Token[], word: string, at: number): number | undefined {
  return /^(?:à|depuis)$/u.test(word) && tokens[at + 1]?.capital === true && tokens[at + 2]?.capital !== true
    ? at + 2
    : undefined;
}

/** « à Paul Dumas »: whoever is spoken to. */
function listenerEnd(tokens: readonly Token[], word: string, at: number): number | undefined {
  const name = word === "à" ? nameAt(tokens, at + 1) : undefined;
  return name !== undefined && (name.words > 1 || name.title) ? name.to : undefined;
}

const DETERMINER = /^(?:la|l'|les|des|une?|le|son|sa|ses|ce|cet|cette|d'|de|du)$/u;

/** « dans un communiqué », « lors d'une conférence de presse », « en conférence de presse », « devant les députés ». */
function circumstanceEnd(tokens: readonly Token[], at: number): number | undefined {
  let noun = at + 1;
  while (noun < at + 4 && DETERMINER.test(tokens[noun]?.lower ?? "")) noun += 1;
  while (noun < at + 5 && isAdjective(tokens[noun]) && isAdjective(tokens[noun + 1])) noun += 1;
  const token = tokens[noun];
  if (token === undefined || token.kind !== "word" || token.capital || token.lower.length < 3) return undefined;
  return complementEnd(tokens, noun + 1, { person: true, to: false }, undefined);
}
