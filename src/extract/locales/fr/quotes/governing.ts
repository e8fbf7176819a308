import { accordingTo } from "../sources/according-to.ts";
import { gerund } from "../sources/gerund.ts";
import { saidAt } from "../sources/said-at.ts";
import { BREAKING_WORDS } from "../sources/words/connecting.ts";
import type { Sentence } from "../sources/grammar/sentence.ts";
import { isSign } from "../sources/grammar/word-class.ts";
import { foundBy, type Attribution, type SentenceRule } from "../sources/source-rule.ts";
import { subjectVerb } from "../sources/subject-verb.ts";
import { verbSubject } from "../sources/verb-subject.ts";

/** Tokens between a verb that greets (« saluer ») and the words it brings. */
const GREETING_REACH = 20;
/** Signs between a quotation and its « dit X ». */
const SIGNS_BETWEEN = 3;
/** Tokens between a verb that says and the words it brings: a long sentence of the press has about as many. */
const LEADING_REACH = 80;

/** Everyone whom a sentence makes speak, in the order of their verbs. */
export function attributionsIn(sentence: Sentence): readonly Attribution[] {
  if ((sentence.cues & ANY_CUE) === 0) return [];
  const found: Attribution[] = [];
  for (const rule of RULES) for (const one of foundBy(rule, sentence)) found.push(one);
  return found.length < 2
    ? found
    : found.toSorted((a, b) => (a.verb?.from ?? a.from) - (b.verb?.from ?? b.from) || a.to - b.to);
}

/** The order decides between two that begin and end alike. */
const RULES: readonly SentenceRule[] = [subjectVerb, verbSubject, gerund, saidAt, accordingTo];
/** A sentence without any of these makes nobody speak. */
const ANY_CUE = RULES.reduce<number>((cues, rule) => cues | rule.cues, 0);

/**
 * Which attribution governs the quotation at a token of a sentence: words just before « , dit X » are X's; else those after
 * « X déclare (que) » are X's, up to a clause of its own, unless the sentence also lets another person speak; else an
 * interjected « dit X »; else « selon X », if there is one.
 */
export function governing(
  sentence: Sentence,
  attributions: readonly Attribution[],
): (quotation: number) => Attribution | undefined {
  if (attributions.length === 0) return () => undefined;
  const interjected = attributions.filter(isInterjected);
  const according = attributions.filter((one) => one.manner === "according");
  const rival = interjected.some((one) => one.voice.kind === "pronoun" || one.voice.kind === "person");
  return (quotation) => {
    if (attributions.some(({ voice }) => voice.nameFrom <= quotation && quotation < voice.nameTo)) return undefined;
    const behind = interjected.find((one) => one.from > quotation);
    if (behind !== undefined && follows(sentence, quotation, behind.from)) return behind;
    if (isTitle(sentence, attributions, quotation)) return undefined;
    const leading = attributions.findLast((one) => leads(sentence, one, quotation));
    if (leading !== undefined) return rival || disowns(sentence, leading, quotation) ? undefined : leading;
    const nearest = behind ?? interjected.findLast((one) => one.to <= quotation);
    if (nearest !== undefined) return nearest;
    const [only, another] = according;
    return only === undefined || another !== undefined || quotesAnother(sentence, only) ? undefined : only;
  };
}

/** « , a dit X », « , a-t-il dit ». */
function isInterjected(one: Attribution): boolean {
  return one.manner === "inversion" || (one.verb?.pronoun !== undefined && one.manner === "subject");
}

/** Only a comma or a dash stands between the quotation and the verb. */
function follows({ tokens }: Sentence, quotation: number, verb: number): boolean {
  return (
    verb - quotation <= SIGNS_BETWEEN + 1 &&
    tokens.slice(quotation + 1, verb).every((token) => isSign(token, ",–—-.!?…"))
  );
}

function leads(sentence: Sentence, one: Attribution, quotation: number): boolean {
  const { verb } = one;
  if (one.manner !== "subject" || verb === undefined || verb.pronoun !== undefined || verb.to > quotation) return false;
  if (verb.strength === "greets" && quotation - verb.to > GREETING_REACH) return false;
  return quotation - verb.to <= LEADING_REACH && !leavesClause(sentence, verb.to, quotation);
}

/** « , et le train… », « tandis que… », « ; »: another clause has begun, and its words are somebody else's or nobody's. */
function leavesClause({ tokens }: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    const next = tokens[at + 1]?.lower ?? "";
    if (isSign(token, ";")) return true;
    if (isSign(token, ",") && next === "qui" && !tokens.slice(at + 2, to).some((one) => isSign(one, ","))) return true;
    if (/^qu[e']$/u.test(next) && /^(?:tandis|alors|pendant)$/u.test(token?.lower ?? "")) return true;
    const conjunction = isSign(token, ",") && /^(?:et|mais|puis)$/u.test(next);
    if (
      conjunction &&
      /^(?:le|la|les|l'|un|une|ce|cette|ces|son|sa|ses|il|elle|ils|elles|on)$/u.test(tokens[at + 2]?.lower ?? "")
    )
      return true;
  }
  return false;
}

/** « a nié avoir dit », « rappelle les mots de X »: words that the one who speaks does not own. */
const DENIES = /^(?:n[iî]|démen|contest|réfut|récus)/u;
const WORDS_OF = /^(?:mots?|propos|phrases?|formule|paroles?|maxime|devise|vers|réplique|citation|adage)$/u;

/** True for words that the speaker denies, tells as another's, or is only said to have spoken: « aurait déclaré ». */
function disowns({ tokens }: Sentence, { verb }: Attribution, quotation: number): boolean {
  if (verb === undefined) return false;
  if (tokens.slice(verb.from, verb.to).some(({ lower }) => lower === "aurait" || lower === "auraient")) return true;
  const denies =
    DENIES.test(tokens[verb.to - 1]?.lower ?? "") && /^(?:avoir|être)$/u.test(tokens[verb.to]?.lower ?? "");
  return denies || bringsWordsOf(tokens, verb.to, quotation);
}

/** « les mots de X », « la formule d'un ministre » between two places: the words that follow are not of whoever tells them. */
export function bringsWordsOf(tokens: Sentence["tokens"], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (WORDS_OF.test(tokens[at]?.lower ?? "") && /^d(?:e|u|es|')$/u.test(tokens[at + 1]?.lower ?? "")) return true;
  return false;
}

/** « selon Le Courrier, qui cite un proche »: whose words they are is another's to say. */
function quotesAnother({ tokens }: Sentence, { voice }: Attribution): boolean {
  const [comma, who, cites] = tokens.slice(voice.to, voice.to + 3);
  return isSign(comma, ",") && who?.lower === "qui" && /^(?:cit|rapport)/u.test(cites?.lower ?? "");
}

/** « film », « roman »: what has a title. */
const WORKS =
  /^(?:film|livre|roman|album|pièce|spectacle|exposition|chanson|série|documentaire|essai|disque|recueil|émission|podcast|tableau|opéra|bd|tube|titre|ouvrage|récit)$/u;
/** Words between a work and its title: « le film de Paul Dumas, « Les Gens du bief » ». */
const TITLE_REACH = 7;
/** Words of a title; a longer one is a sentence. */
const LONGEST_TITLE = 7;

/** A name or a title between marks (« le film « Les Gens du bief » ») is said by nobody: capitals behind a noun, no verb before. */
function isTitle({ tokens }: Sentence, attributions: readonly Attribution[], quotation: number): boolean {
  const before = tokens[quotation - 1];
  if (isTitleOfWork(tokens, quotation)) return true;
  if (
    before === undefined ||
    before.kind !== "word" ||
    !/^[^\p{L}\p{N}]{1,3}[\p{Lu}\p{N}]/u.test(tokens[quotation]?.text ?? "")
  )
    return false;
  if (BREAKING_WORDS.has(before.lower)) return false;
  return !attributions.some((one) => one.verb?.to === quotation || one.to === quotation);
}

function isTitleOfWork(tokens: Sentence["tokens"], quotation: number): boolean {
  const text = tokens[quotation]?.text ?? "";
  if (!isSign(tokens[quotation - 1], ",") || !isSign(tokens[quotation + 1], ",") || /[.!?…,;:]/u.test(text))
    return false;
  if (!/^[^\p{L}\p{N}]{1,3}[\p{Lu}\p{N}]/u.test(text) || text.split(/\s+/u).length > LONGEST_TITLE) return false;
  return tokens.slice(Math.max(0, quotation - TITLE_REACH), quotation).some(({ lower }) => WORKS.test(lower));
}
