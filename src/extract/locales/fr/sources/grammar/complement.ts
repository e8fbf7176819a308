import { BODY_NOUNS } from "../words/bodies.ts";
import { PLACE_BEGINNINGS } from "../words/places.ts";
import { agencyAt } from "./agency-phrase.ts";
import { titleAt } from "./press-phrase.ts";
import type { Token } from "./token.ts";
import { isAcronym, isAdjective, isAny, isCapitalised, isSign } from "./word-class.ts";
import { IS } from "./word-is.ts";

/** What a noun takes with it. `person`: a name may follow, so that capitals are left to it. `to`: the noun takes « à ». */
export interface Head {
  readonly person: boolean;
  readonly to: boolean;
  /** True for a body whose name may say what it is for: « le Centre pour la recherche ». */
  readonly purpose?: boolean;
}

const STEPS_AT_MOST = 12;

/**
 * Where the words that belong to a noun end: « le ministre | sud-coréen de la Défense », « la préfecture | de police ».
 * With `end` the verb is known to stand there, and any word in between that opens no other clause is taken.
 */
export function complementEnd(tokens: readonly Token[], start: number, head: Head, end: number | undefined): number {
  const limit = end ?? tokens.length;
  let at = start;
  for (let step = 0; step < STEPS_AT_MOST && at < limit; step += 1) {
    const next = oneFurther(tokens, at, head, end !== undefined);
    if (next === undefined || next > limit) break;
    at = next;
  }
  return at;
}

function oneFurther(tokens: readonly Token[], at: number, head: Head, closed: boolean): number | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind === "quotation") return undefined;
  if (token.kind === "sign") {
    const inside = tokens[at + 1];
    return isSign(token, "(") && inside !== undefined && isAcronym(inside) && isSign(tokens[at + 2], ")")
      ? at + 3
      : undefined;
  }
  if ((token.is & IS.of) !== 0) {
    const one = head.person && token.lower === "d'" && /^une?$/u.test(tokens[at + 1]?.lower ?? "");
    return one ? undefined : object(tokens, at + 1, head);
  }
  if (token.lower === "pour" && head.purpose === true) return object(tokens, at + 1, head);
  if (token.lower === "et") return conjoined(tokens, at + 1, head);
  if ((token.is & IS.at) !== 0 && (closed || head.to)) {
    if (!head.to && isFullName(tokens, at + 1)) return undefined;
    const heard = agencyAt(tokens, at + 1) ?? titleAt(tokens, at) ?? titleAt(tokens, at + 1);
    return heard === undefined ? object(tokens, at + 1, head) : undefined;
  }
  if (token.lower === "en" && tokens[at + 1]?.lower === "chef") return at + 2;
  if ((token.is & IS.preposition) !== 0) return closed ? object(tokens, at + 1, head) : undefined;
  if (isAdjective(token)) return at + 1;
  if (token.capital) return head.person && !isParty(token) ? undefined : at + 1;
  const bare = closed && (token.is & (IS.breaking | IS.definite)) === 0 && !token.inverted;
  return bare ? at + 1 : undefined;
}

/** « a dit le maire à Paul Dumas »: two capitals are somebody spoken to, one is a place. */
function isFullName(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.capital === true && isCapitalised(tokens[at + 1]) && !PLACE_BEGINNINGS.has(tokens[at]?.text ?? "");
}

/** « le maire LR de la ville », « la députée PS »: a party's letters are no name. */
function isParty(token: Token): boolean {
  return isAcronym(token) && token.text.length <= 4;
}

/** Behind what a preposition governs: an article perhaps, then a noun or a name. */
function object(tokens: readonly Token[], start: number, head: Head): number | undefined {
  const noun = isAny(tokens[start], IS.definite | IS.otherDeterminer) ? start + 1 : start;
  const token = tokens[noun];
  if (token === undefined || token.kind !== "word" || (token.is & NO_OBJECT) !== 0) return undefined;
  if (!token.capital) return noun + 1;
  let at = noun + 1;
  const more = !head.person || PLACE_BEGINNINGS.has(token.text) ? 3 : 0;
  if (isCapitalised(tokens[at]) && SECOND_WORD.test(tokens[at]?.text ?? "")) at += 1;
  for (let step = 0; step < more && isCapitalised(tokens[at]); step += 1) at += 1;
  return at;
}

const NO_OBJECT = IS.breaking | IS.time | IS.preposition | IS.definite;

/** Second words in capitals of names that are nobody's: « la Maison Blanche », « les Nations Unies ». */
const SECOND_WORD = /^(?:Blanche|Unies?|Rouge|Bleue|Noire|Nord|Sud|Est|Ouest|Populaire|Nationale?)$/u;

/** « de l'Économie et des Finances », « américains et sud-coréens ». */
function conjoined(tokens: readonly Token[], at: number, head: Head): number | undefined {
  const next = tokens[at];
  if (isAny(next, IS.of) || next?.lower === "à") {
    const noun = isAny(tokens[at + 1], IS.definite) ? tokens[at + 2] : tokens[at + 1];
    return BODY_NOUNS.has(noun?.lower ?? "") ? undefined : object(tokens, at + 1, head);
  }
  return isAdjective(next) ? at + 1 : undefined;
}
