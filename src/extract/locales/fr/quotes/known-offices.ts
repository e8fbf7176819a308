import type { Sentence } from "../sources/grammar/sentence.ts";
import { describedVoice } from "../sources/grammar/described-voice.ts";
import { complementEnd } from "../sources/grammar/complement.ts";
import type { Span } from "../../../../domain/span.ts";
import { spanOf } from "../sources/sentence-namings.ts";

/** A person named with an office, places in the folded text. `whole` holds both, `name` the name alone. */
export interface NamedOffice {
  readonly name: Span;
  readonly whole: Span;
  readonly key: string;
}

/** Whom an office means in an article: « le maire » once it has said « le maire Paul Dumas » and gives no other by that office. */
export function knownOffices(
  sentences: readonly Sentence[],
): (office: string, before: number) => NamedOffice | undefined {
  const offices = new Map<string, NamedOffice[]>();
  for (const sentence of sentences) {
    for (let index = 0; index < sentence.tokens.length; index += 1) {
      const voice = describedVoice(sentence.tokens, index, undefined);
      if (voice?.kind !== "person") continue;
      const name = spanOf(sentence, voice.nameFrom, voice.nameTo);
      const whole = spanOf(sentence, voice.from, voice.to);
      if (name === undefined || whole === undefined) continue;
      const office = officeKey(sentence, index + 1, voice.nameFrom);
      const named = { name, whole, key: keyOf(sentence, voice.nameFrom, voice.nameTo) };
      offices.set(office, [...(offices.get(office) ?? []), named]);
    }
  }
  return (office, before) => {
    const named = offices.get(office)?.filter((one) => one.whole.end <= before) ?? [];
    return new Set(named.map((one) => one.key)).size === 1 ? named[0] : undefined;
  };
}

/** The words of an office, small, from the noun to the end of its complement: « porte-parole du kremlin ». */
export function officeKey(sentence: Sentence, noun: number, end: number): string {
  const to = Math.min(end, complementEnd(sentence.tokens, noun + 1, { person: true, to: true }, undefined));
  return keyOf(sentence, noun, to);
}

function keyOf({ tokens }: Sentence, from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((token) => token.lower.replaceAll("-", " "))
    .join(" ");
}
