import { NAMED_PLACES, STREET_WORDS } from "../../../../lexicon/fr/calendar.ts";
import { oneOf } from "./pattern.ts";

/** What words that look like a date look like: a month, a weekday, a year or two, a day and a month in figures. */
export type DateLike = "month" | "weekday" | "year" | "figures";

/** Words that no rule took for a date, with what stands about them in the folded text. */
export interface DateLikeWords {
  readonly kind: DateLike;
  readonly word: string;
  readonly before: string;
  readonly after: string;
}

/** Why words are no date. A reason holds when every pattern that it gives matches: the words, what ends before them, what begins after. */
export interface PassedOverReason {
  /** Last part of the rule that is named: `passed-over/street`. */
  readonly id: string;
  readonly kinds: readonly DateLike[];
  readonly word?: RegExp;
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** French. */
  readonly because: string;
  /** A text, and the words in it that look like a date. */
  readonly example: readonly [text: string, words: string];
}

/** « rue du », « lycée », « station Quatre- »: in the name of a street or a place. */
export const IN_A_STREET = new RegExp(
  `(?<!\\p{L})(?:${oneOf([...STREET_WORDS, ...NAMED_PLACES])})s?\\s(?:(?:du|de|des|le|de\\sla)\\s|d'|\\d{1,2}[\\s-])?(?:\\p{L}+-)?$`,
  "iu",
);
