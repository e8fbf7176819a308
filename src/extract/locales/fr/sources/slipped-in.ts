import type { Sentence } from "./grammar/sentence.ts";
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
 * what others said.
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
  if (verb === undefined || voice.kind === "crowd" || !isSign(tokens[verb.from - 1], ",!?…")) return false;
  if (manner === "subject" && verb.pronoun === undefined) return false;
  const end = manner === "subject" ? verb.to : voice.to;
  return (
    tokens[end] === undefined ||
    isSign(tokens[end], ",.(") ||
    /^(?:à|au|aux|sur|dans|en|lors|avec|devant)$/u.test(tokens[end]?.lower ?? "")
  );
}
