import type { Sentence } from "../sources/grammar/sentence.ts";
import { describedVoice } from "../sources/grammar/described-voice.ts";
import { CUE } from "../sources/grammar/cue.ts";
import { once } from "../sources/grammar/once.ts";
import { complementEnd } from "../sources/grammar/complement.ts";
import type { Span } from "../../../../domain/span.ts";
import { spanOf } from "../sources/grammar/span-of.ts";

/** A person named with an office, places in the folded text. `whole` holds both, `name` the name alone. */
export interface NamedOffice {
  readonly name: Span;
  readonly whole: Span;
  readonly key: string;
}

/** Finds whom an office means at a place of an article. */
export type Offices = (office: string, before: number) => NamedOffice | undefined;

/**
 * Whom an office means in an article: « le maire » once it has said « le maire Paul Dumas » and gives no other by that office;
 * « le procureur » for « le procureur de la République, Paul Dumas » when no other procureur has a name.
 */
export const knownOffices: (sentences: readonly Sentence[]) => Offices = once((sentences: readonly Sentence[]) => {
  let offices: ReadonlyMap<string, readonly NamedOffice[]> | undefined;
  return (office, before) => {
    offices ??= officesOf(sentences);
    const named = offices.get(office)?.filter((one) => one.whole.end <= before) ?? [];
    return new Set(named.map((one) => one.key)).size === 1 ? named[0] : undefined;
  };
});

function officesOf(sentences: readonly Sentence[]): ReadonlyMap<string, readonly NamedOffice[]> {
  const offices = new Map<string, NamedOffice[]>();
  for (const sentence of sentences) {
    for (const [index, token] of sentence.tokens.entries()) {
      if ((token.cue & CUE.determiner) === 0) continue;
      const voice = describedVoice(sentence.tokens, index, undefined);
      if (voice?.kind !== "person") continue;
      const name = spanOf(sentence, voice.nameFrom, voice.nameTo);
      const whole = spanOf(sentence, voice.from, voice.to);
      if (name === undefined || whole === undefined) continue;
      const office = officeKey(sentence, index + 1, voice.nameFrom);
      const named = { name, whole, key: keyOf(sentence, voice.nameFrom, voice.nameTo) };
      for (const one of new Set([office, office.split(" ")[0] ?? office])) {
        offices.set(one, [...(offices.get(one) ?? []), named]);
      }
    }
  }
  return offices;
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
