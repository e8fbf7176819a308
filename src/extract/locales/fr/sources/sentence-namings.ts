import { evidenceAt } from "../../../../domain/evidence.ts";
import type { Reading } from "../../../../domain/reading.ts";
import { overlaps, type Span } from "../../../../domain/span.ts";
import { knownOffices, officeKey, type Offices } from "../quotes/known-offices.ts";
import { CUE } from "./grammar/cue.ts";
import type { Sentence } from "./grammar/sentence.ts";
import { SENTENCE_RULES } from "./index.ts";
import { printed, type Naming } from "./naming.ts";
import { spanOf } from "./grammar/span-of.ts";
import { slippedIn } from "./slipped-in.ts";
import { foundBy, type Attribution } from "./source-rule.ts";

/** What the sentences of an article name as sources. A name is taken once, by the first rule that finds it; lines come before. */
export function sentenceNamings(
  reading: Reading,
  sentences: readonly Sentence[],
  lines: readonly Naming[],
): readonly Naming[] {
  const credited = lines.map((line) => line.at);
  const offices = knownOffices(sentences);
  return sentences.flatMap((sentence) => {
    if ((sentence.cues & ANY_CUE) === 0) return [];
    let taken: Set<number> | undefined;
    const found: Naming[] = [];
    for (const rule of SENTENCE_RULES) {
      for (const attribution of foundBy(rule, sentence)) {
        taken ??= new Set(tokensIn(sentence, credited));
        if (isTaken(taken, attribution)) continue;
        const naming = namingOf(reading, offices, sentence, attribution, rule.id);
        if (naming === undefined) continue;
        const { nameFrom, nameTo } = attribution.voice;
        for (let token = nameFrom; token < nameTo; token += 1) taken.add(token);
        found.push(naming);
      }
    }
    return found.length > 0 ? found : insideQuotations(reading, offices, sentence);
  });
}

/** True when some word of the name is another's already. */
function isTaken(taken: ReadonlySet<number>, { voice }: Attribution): boolean {
  for (let token = voice.nameFrom; token < voice.nameTo; token += 1) if (taken.has(token)) return true;
  return false;
}

/** A sentence without any of these names nobody. */
const ANY_CUE = SENTENCE_RULES.reduce<number>((cues, rule) => cues | rule.cues, CUE.quotation);

/** Tokens of a sentence that lie in a name some line has given already. */
function tokensIn(sentence: Sentence, names: readonly Span[]): readonly number[] {
  if (names.length === 0) return [];
  const whole = spanOf(sentence, 0, sentence.tokens.length);
  const near = whole === undefined ? [] : names.filter((at) => overlaps(at, whole));
  if (near.length === 0) return [];
  return sentence.tokens.flatMap((token, index) => (near.some((at) => overlaps(at, token)) ? [index] : []));
}

/** Those who speak from inside the marks, when the sentence around names nobody. */
function insideQuotations(reading: Reading, offices: Offices, sentence: Sentence): readonly Naming[] {
  if ((sentence.cues & CUE.quotation) === 0) return [];
  const found: Naming[] = [];
  for (const [quotation, token] of sentence.tokens.entries()) {
    const slipped = token.kind === "quotation" ? slippedIn(sentence, quotation) : undefined;
    if (slipped === undefined) continue;
    const naming = namingOf(reading, offices, slipped.sentence, slipped.attribution, "fr/sources/slipped-in");
    if (naming !== undefined) found.push(naming);
  }
  return found;
}

function namingOf(
  reading: Reading,
  offices: Offices,
  sentence: Sentence,
  attribution: Attribution,
  rule: string,
): Naming | undefined {
  const { voice, from, to } = attribution;
  const at = spanOf(sentence, voice.nameFrom, voice.nameTo);
  const shown = spanOf(sentence, Math.min(from, voice.from), Math.max(to, voice.to));
  if (voice.role === undefined || at === undefined || shown === undefined) return undefined;
  const evidence = evidenceAt(reading.original, reading.folded.toOriginal(shown), rule);
  const name = evidenceAt(reading.original, reading.folded.toOriginal(at), rule).quote;
  const canonical = voice.canonical || printed(reading.folded.text.slice(at.start, at.end));
  const named = voice.kind === "office" ? offices(officeKey(sentence, voice.from + 1, voice.to), at.start) : undefined;
  const filed = named === undefined ? canonical : printed(reading.folded.text.slice(named.name.start, named.name.end));
  return { role: voice.role, name, canonical: filed, at, evidence };
}
