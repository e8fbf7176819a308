import type { Sentence } from "./grammar/sentence.ts";
import type { VerbGroup } from "./grammar/verb-group.ts";
import type { Voice } from "./grammar/voice.ts";
import { isSign } from "./grammar/word-class.ts";
import { foundBy, type Attribution } from "./source-rule.ts";
import { subjectVerb } from "./subject-verb.ts";
import { verbSubject } from "./verb-subject.ts";

/** A speaker between commas inside the marks, with the inner sentence that holds it. */
export interface SlippedIn {
  readonly sentence: Sentence;
  readonly attribution: Attribution;
}

/**
 * « « Il faut agir, estime X. Sinon, tout s'arrête. » »: French lets the speaker stand inside the marks, between commas or
 * before a stop. Only the first such one at the head of the quotation, and not one of a crowd: whoever speaks may be telling
 * what others said. « , souffle un conseiller, » in the present is the writer's.
 */
export function slippedIn(sentence: Sentence, quotation: number): SlippedIn | undefined {
  const token = sentence.tokens[quotation];
  const inner = token === undefined ? [] : sentence.inside(token);
  for (const one of inner) {
    const attribution = [...foundBy(verbSubject, one), ...foundBy(subjectVerb, one)].find((found) =>
      setApart(one, found),
    );
    if (attribution !== undefined) return { sentence: one, attribution };
  }
  return undefined;
}

function setApart({ tokens }: Sentence, { voice, verb, manner }: Attribution): boolean {
  if (verb === undefined || !isSign(tokens[verb.from - 1], ",!?…")) return false;
  if (voice.kind === "crowd" && !isOneNow(tokens, voice, verb)) return false;
  if (manner === "subject" && verb.pronoun === undefined) return false;
  const end = manner === "subject" ? verb.to : voice.to;
  return (
    tokens[end] === undefined ||
    isSign(tokens[end], ",.(") ||
    /^(?:à|au|aux|sur|dans|en|lors|avec|devant)$/u.test(tokens[end]?.lower ?? "")
  );
}

/** « souffle un conseiller », « a glissé une élue »: one of them, and no past that the speaker may be telling. */
function isOneNow(tokens: Sentence["tokens"], voice: Voice, verb: VerbGroup): boolean {
  const first = tokens[verb.from]?.lower ?? "";
  const now = first === "a" || (verb.to === verb.from + 1 && /\p{L}(?:e|d|t)$/u.test(first) && !first.endsWith("ait"));
  return now && /^une?$/u.test(tokens[voice.from]?.lower ?? "");
}
