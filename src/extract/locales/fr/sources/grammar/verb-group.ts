import { BEING, CUE, HAVING } from "./cue.ts";
import type { Token } from "./token.ts";
import { unlistedVerb } from "./unlisted-verb.ts";
import { FINITE_FORMS, GERUNDS, PAST_PARTICIPLES, type VerbForm } from "./verb-forms.ts";
import { behindAdverbs, isAny } from "./word-class.ts";
import { DETERMINER, IS } from "./word-is.ts";

/** A speech verb as it stands: tokens `from` (pronouns before it included) to `to`. `pronoun`: the place of « il » in « a-t-il dit ». */
export interface VerbGroup {
  readonly from: number;
  readonly to: number;
  readonly form: "finite" | "gerund";
  readonly strength: VerbForm["strength"];
  readonly pronoun: number | undefined;
}

const CLITICS: ReadonlySet<string> = words("l' le la les lui leur nous vous m' me y en se s'");
const ADVERBS_AT_MOST = 4;

const NO_VERBS: readonly VerbGroup[] = [];

/** The speech verbs of a sentence with these cues, in order. Denied ones (« n'a pas précisé »), passives and nouns (« la demande ») are none. */
export function findVerbGroups(tokens: readonly Token[], cues: number): readonly VerbGroup[] {
  if ((cues & (CUE.verb | CUE.quotation)) === 0) return NO_VERBS;
  const quoting = (cues & CUE.quotation) !== 0;
  const groups: VerbGroup[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const group = groupAt(tokens, index) ?? (quoting ? unlistedVerb(tokens, index) : undefined);
    if (group === undefined) continue;
    groups.push(group);
    index = group.to - 1;
  }
  return groups;
}

function groupAt(tokens: readonly Token[], index: number): VerbGroup | undefined {
  const token = tokens[index];
  if (
    token === undefined ||
    (token.cue & CUE.verb) === 0 ||
    (token.capital && index > 0 && tokens[index - 1]?.kind !== "quotation")
  )
    return undefined;
  const auxiliary = HAVING.has(token.lower) || BEING.has(token.lower);
  const direct = auxiliary ? compound(tokens, index) : simple(tokens, index);
  if (direct === undefined) return undefined;
  let from = index;
  while (from > 0 && index - from < 3 && CLITICS.has(tokens[from - 1]?.lower ?? "")) from -= 1;
  const before = tokens[from - 1]?.lower;
  if (before === "n'" || before === "ne") return undefined;
  const { to, form, strength, pronoun } = direct;
  return { from: auxiliary || from === index || clitic(tokens, from) ? from : index, to, form, strength, pronoun };
}

/** « a également déclaré », « a-t-il ajouté », « s'est félicité ». */
function compound(tokens: readonly Token[], index: number): VerbGroup | undefined {
  const having = HAVING.has(tokens[index]?.lower ?? "");
  const reflexive = isReflexive(tokens[index - 1]);
  if (!having && !reflexive) return undefined;
  let at = index + 1;
  const pronoun = tokens[at]?.inverted === true ? at : undefined;
  if (pronoun !== undefined) at += 1;
  at = behindAdverbs(tokens, at, ADVERBS_AT_MOST);
  const match = fitting(PAST_PARTICIPLES.get(tokens[at]?.lower ?? ""), tokens, at, !having);
  if (match === undefined) return undefined;
  return { from: index, to: match.to, form: "finite", strength: match.form.strength, pronoun };
}

/** « déclare », « ajoute-t-elle », « se souvient », « affirmant ». */
function simple(tokens: readonly Token[], index: number): VerbGroup | undefined {
  const token = tokens[index];
  if (token === undefined) return undefined;
  const gerund = fitting(GERUNDS.get(token.lower), tokens, index, false);
  if (gerund !== undefined)
    return { from: index, to: gerund.to, form: "gerund", strength: gerund.form.strength, pronoun: undefined };
  const reflexive = isReflexive(tokens[index - 1]);
  const inverted = tokens[index + 1]?.inverted === true;
  const match = fitting(FINITE_FORMS.get(token.lower), tokens, index, reflexive);
  if (match === undefined || (!inverted && isNoun(tokens, index))) return undefined;
  const to = inverted ? Math.max(index + 2, match.to) : match.to;
  return { from: index, to, form: "finite", strength: match.form.strength, pronoun: inverted ? index + 1 : undefined };
}

/** True for « se », « s' ». */
function isReflexive(token: Token | undefined): boolean {
  return token?.lower === "s'" || token?.lower === "se";
}

function fitting(
  forms: readonly VerbForm[] | undefined,
  tokens: readonly Token[],
  at: number,
  reflexive: boolean,
): { readonly form: VerbForm; readonly to: number } | undefined {
  const next = tokens[at + 1]?.inverted === true ? at + 2 : at + 1;
  for (const form of forms ?? []) {
    if (form.reflexive !== reflexive) continue;
    if (form.followedBy.length === 0) return { form, to: at + 1 };
    for (const words of form.followedBy) {
      const wanted = words.split(" ");
      if (wanted.every((word, step) => tokens[next + step]?.lower === word)) return { form, to: next + wanted.length };
    }
  }
  return undefined;
}

/** « la demande », « une note », « de rapporte »: after an article or a preposition the word is no verb, unless « comme l'annonce ». */
function isNoun(tokens: readonly Token[], index: number): boolean {
  if (clitic(tokens, index - 1)) return false;
  return isAny(tokens[index - 1], DETERMINER | IS.preposition) || tokens[index - 1]?.lower === "non";
}

/** True for « l' » in « comme l'annonce X », « il l'affirme », « les deux l'affirment »; « ce que le ministère confirme » left aside. */
function clitic(tokens: readonly Token[], index: number): boolean {
  if (!CLITICS.has(tokens[index]?.lower ?? "")) return false;
  if (/^(?:lui|leur|nous|vous|m'|me|y|en|se|s')$/u.test(tokens[index]?.lower ?? "")) return true;
  if (/^(?:comme|ainsi|qui|il|elle|ils|elles)$/u.test(tokens[index - 1]?.lower ?? "")) return true;
  return tokens[index]?.lower === "l'" && /\p{L}{2}(?:ent|ait)$/u.test(tokens[index + 1]?.lower ?? "");
}

function words(line: string): ReadonlySet<string> {
  return new Set(line.split(" "));
}
