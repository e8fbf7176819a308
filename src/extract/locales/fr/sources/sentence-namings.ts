import { evidenceAt } from "../../../../domain/evidence.ts";
import type { Reading } from "../../../../domain/reading.ts";
import { overlaps, type Span } from "../../../../domain/span.ts";
import type { Sentence } from "./grammar/sentence.ts";
import { SENTENCE_RULES } from "./index.ts";
import { printed, type Naming } from "./naming.ts";

/** What the sentences of an article name as sources. A name is taken once, by the first rule that finds it; lines come before. */
export function sentenceNamings(
  reading: Reading,
  sentences: readonly Sentence[],
  lines: readonly Naming[],
): readonly Naming[] {
  return sentences.flatMap((sentence) => {
    const whole = spanOf(sentence, 0, sentence.tokens.length);
    const taken = whole === undefined ? [] : lines.map((line) => line.at).filter((at) => overlaps(at, whole));
    const found: Naming[] = [];
    for (const rule of SENTENCE_RULES) {
      for (const { voice, from, to } of rule.find(sentence)) {
        const at = spanOf(sentence, voice.nameFrom, voice.nameTo);
        const shown = spanOf(sentence, Math.min(from, voice.from), Math.max(to, voice.to));
        if (voice.role === undefined || at === undefined || shown === undefined) continue;
        if (taken.some((other) => overlaps(other, at))) continue;
        taken.push(at);
        const evidence = evidenceAt(reading.original, reading.folded.toOriginal(shown), rule.id);
        const name = evidenceAt(reading.original, reading.folded.toOriginal(at), rule.id).quote;
        const canonical = voice.canonical || printed(reading.folded.text.slice(at.start, at.end));
        found.push({ role: voice.role, name, canonical, at, evidence });
      }
    }
    return found;
  });
}

/** The place of a run of tokens in the folded text; undefined when it is empty. */
export function spanOf({ tokens }: Sentence, from: number, to: number): Span | undefined {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first === undefined || last === undefined || last.end <= first.start ? undefined : { start: first.start, end: last.end };
}
