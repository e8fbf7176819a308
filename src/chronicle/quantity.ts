import type { Span } from "../domain/span.ts";
import type { Figure } from "./figure.ts";

/** A figure and what it counts or measures. Spans are places in the sentence it was found in. */
export interface Quantity {
  /** `length`: of an event; `amount`: of money; `share`: per cent; `people`: by what befell them; `measure`: on a scale;
   *  `sentence`: of a court; `ballot`: cast for or against; `deed`: of things by what was done to them; `count`: the rest. */
  readonly kind:
    "length" | "amount" | "share" | "age" | "people" | "measure" | "sentence" | "ballot" | "deed" | "count";
  /** Only quantities of one key may speak of one thing: folded head noun and what goes with it. */
  readonly key: string;
  /** For a count: false where nothing but the head noun says what is counted. */
  readonly precise: boolean;
  readonly figure: Figure;
  /** What kind of people or things are meant, where the word is not a general one: figures of two kinds are never of one thing. */
  readonly group?: string;
  /** True for what grows or shrinks with the hours: the dead, the homes without power. Reports of two days do not contradict each other. */
  readonly evolves?: true;
  /** The phrase that is shown as proof. */
  readonly place: Span;
  /** The noun phrase that names the topic, figure left out where that is possible. */
  readonly topic: Span;
}

/** A way of finding quantities of one kind in a sentence. `examples`: sentence → label of each figure and its key. */
export interface QuantityRule {
  readonly id: string;
  /** What every sentence with such a quantity holds, where that spares a longer look. */
  readonly clue?: RegExp;
  find(sentence: string): readonly Quantity[];
  readonly examples: readonly (readonly [sentence: string, ...found: string[]])[];
  readonly nearMisses: readonly string[];
}

/** The place of a named group's text, searched from `from` on within the match; undefined when the group is not part of it. */
export function groupSpan(match: RegExpMatchArray, text: string | undefined, from = 0): Span | undefined {
  if (text === undefined || match.index === undefined) return undefined;
  const at = match[0].indexOf(text, from);
  return at < 0 ? undefined : { start: match.index + at, end: match.index + at + text.length };
}
