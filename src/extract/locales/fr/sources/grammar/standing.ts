import { EXPERT_NOUNS, OFFICE_NOUNS, WITNESS_NOUNS } from "../words/people.ts";
import type { Token } from "./token.ts";
import { isAdjective, isSign } from "./word-class.ts";
import { IS, nounForms } from "./word-is.ts";

/**
 * By what right somebody speaks: they hold an office or stand for a body, they know the field, or they only lived or saw it.
 * Who is only a witness is no source by name: no role of the archive's fits.
 */
export type Standing = "official" | "expert" | "private";

/** Tokens on either side of a name in which the noun is looked for. */
const NOUN_REACH = 10;
const OF_SCIENCE = /^(?:recherches?|conférences|économiste|stratégiste|études|académie)$/u;

/** The standing that the words beside a name give it, from `from` to `to`; undefined when they say nothing. */
export function standingBeside(tokens: readonly Token[], from: number, to: number): Standing | undefined {
  return before(tokens, from) ?? behind(tokens, to);
}

/** The standing of whoever a noun calls, with what follows it. */
export function standingOf(tokens: readonly Token[], noun: number): Standing | undefined {
  const token = tokens[noun];
  if (token === undefined || (token.is & (IS.person | IS.rank)) === 0) return undefined;
  const { plain } = nounForms(token.lower);
  const science =
    (token.is & IS.rank) !== 0 && tokens.slice(noun + 1, noun + 4).some((next) => OF_SCIENCE.test(next.lower));
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
    if (standing === undefined && !aside && !token.capital && !isAdjective(token) && !LINKS.has(token.lower)) break;
    if (OF_ONE.has(token.lower)) break;
    if ((token.is & IS.definite) !== 0 && !BEFORE_ARTICLE.has(tokens[at - 1]?.lower ?? "")) break;
  }
  return found;
}

/** Small words between a noun and the name it calls, and those that open the run. */
const LINKS: ReadonlySet<string> = new Set("de du des d' la le les l' à au aux et en un une son sa".split(" "));
const BEFORE_ARTICLE: ReadonlySet<string> = new Set(["de", "à", "et"]);
const OF_ONE: ReadonlySet<string> = new Set(["un", "une", "son", "sa"]);

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
    if ((token.is & IS.breaking) !== 0) break;
    const standing = standingOf(tokens, at);
    if (standing !== undefined) return standing;
    if (token.lower === "ans" && /^\d+$/u.test(tokens[at - 1]?.lower ?? "")) aged = true;
  }
  return aged ? "private" : undefined;
}
