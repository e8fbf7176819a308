import { BREAKING_WORDS } from "../words/connecting.ts";
import { EXPERT_NOUNS, OFFICE_NOUNS, WITNESS_NOUNS } from "../words/people.ts";
import type { Token } from "./token.ts";
import { isAdjective, isSign, nounForms } from "./word-class.ts";

/**
 * By what right somebody speaks: they hold an office or stand for a body, they know the field, or they only lived or saw it.
 * Who is only a witness is no source by name: no role of the archive's fits.
 */
export type Standing = "official" | "expert" | "private";

/** Tokens on either side of a name in which the noun is looked for. */
const NOUN_REACH = 10;
/** Nouns of rank that make an expert with what follows: « directrice de recherche », « chef économiste ». */
const RANK = /^(?:direct(?:eur|rice)|chargée?|chef|cheffe|responsable|maître|maîtresse|ingénieure?|membre)$/u;
const OF_SCIENCE = /^(?:recherches?|conférences|économiste|stratégiste|études|académie)$/u;

/** The standing that the words beside a name give it, from `from` to `to`; undefined when they say nothing. */
export function standingBeside(tokens: readonly Token[], from: number, to: number): Standing | undefined {
  return before(tokens, from) ?? behind(tokens, to);
}

/** The standing of whoever a noun calls, with what follows it. */
export function standingOf(tokens: readonly Token[], noun: number): Standing | undefined {
  const token = tokens[noun];
  if (token === undefined || token.kind !== "word") return undefined;
  const { plain } = nounForms(token);
  const science = RANK.test(plain) && tokens.slice(noun + 1, noun + 4).some((next) => OF_SCIENCE.test(next.lower));
  if (science || EXPERT_NOUNS.has(plain)) return "expert";
  if (OFFICE_NOUNS.has(plain)) return "official";
  return WITNESS_NOUNS.has(plain) ? "private" : undefined;
}

/** « le | maire de Sens | Paul Dumas »: the first noun of the run before the name. */
function before(tokens: readonly Token[], from: number): Standing | undefined {
  let found: Standing | undefined;
  for (let at = from - 1; at >= Math.max(0, from - NOUN_REACH); at -= 1) {
    const token = tokens[at];
    const aside = isSign(token, ",") && at === from - 1;
    if (token === undefined || (token.kind !== "word" && !aside)) break;
    const standing = standingOf(tokens, at);
    found = standing ?? found;
    const link = /^(?:de|du|des|d'|la|le|les|l'|à|au|aux|et|en|un|une|son|sa)$/u.test(token.lower);
    if (standing === undefined && !link && !aside && !token.capital && !isAdjective(token)) break;
    if (/^(?:une?|son|sa)$/u.test(token.lower)) break;
    const governed = /^(?:de|à|et)$/u.test(tokens[at - 1]?.lower ?? "");
    if (/^(?:la|le|les|l')$/u.test(token.lower) && !governed) break;
  }
  return found;
}

/** « Paul Dumas, | maire de Sens », « Paul Dumas, 35 ans, apiculteur », « Paul Dumas (PS) ». */
function behind(tokens: readonly Token[], to: number): Standing | undefined {
  if (
    isSign(tokens[to], "(") &&
    /^\p{Lu}[\p{L}-]{1,11}$/u.test(tokens[to + 1]?.text ?? "") &&
    isSign(tokens[to + 2], ")")
  )
    return "official";
  if (!isSign(tokens[to], ",")) return undefined;
  let aged = false;
  for (let at = to + 1; at < to + 1 + NOUN_REACH; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === "quotation") break;
    if (token.kind === "sign") {
      if (aged && isSign(token, ",")) continue;
      break;
    }
    if (BREAKING_WORDS.has(token.lower)) break;
    const standing = standingOf(tokens, at);
    if (standing !== undefined) return standing;
    if (token.lower === "ans" && /^\d+$/u.test(tokens[at - 1]?.lower ?? "")) aged = true;
  }
  return aged ? "private" : undefined;
}
