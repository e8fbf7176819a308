import type { PartialDate } from "./partial-date.ts";

/** The named groups of a match; an optional group that took no part is undefined. */
export type Groups = Readonly<Record<string, string | undefined>>;

/**
 * One form of date expression. The match is exactly the expression; what only has to stand beside it is a look-around.
 * `read` answers undefined where the words fit but say no date (31 février).
 */
export interface DateRule {
  /** `fr/dates/day-month-year`: named in every passage that the rule reads. */
  readonly id: string;
  /** What a text must hold for the rule to be tried at all, as bits, all of them (see `clues.ts`). */
  readonly clues: number;
  /** Global and Unicode, with letter boundaries (see `wholeWords`). */
  readonly pattern: RegExp;
  readonly read: (groups: Groups) => PartialDate | undefined;
  /** A text, and what the rule takes from it first. */
  readonly examples: readonly (readonly [text: string, match: string])[];
  /** Texts from which the rule takes nothing. */
  readonly nearMisses: readonly string[];
}
