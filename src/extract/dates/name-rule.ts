/** A form of name that holds the words of a date and is none: a street, a film. What it takes, no date rule may touch. */
export interface NameRule {
  /** `fr/names/street`. */
  readonly id: string;
  /** What a text must hold for the rule to be tried at all, as bits, all of them (see `clues.ts`). */
  readonly clues: number;
  /** Global and Unicode; it matches the name. */
  readonly pattern: RegExp;
  /** A text, and the name in it. */
  readonly examples: readonly (readonly [text: string, match: string])[];
  /** Texts from which the rule takes nothing. */
  readonly nearMisses: readonly string[];
}
