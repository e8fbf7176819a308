import { byWord } from "../../../../../domain/by-word.ts";
import { cueOf } from "./cue.ts";
import { wordIs } from "./word-is.ts";

/** What a word is by itself, the same wherever it stands: see `Token`, which adds the place. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly capital: boolean;
  readonly cue: number;
  readonly is: number;
}

const CAPITAL = /^\p{Lu}/u;

/** What a word is, by its text. */
export const wordOf = byWord((text): Word => {
  const lower = text.toLowerCase();
  const capital = lower !== text && CAPITAL.test(text) && !text.endsWith("'");
  return { text, lower, capital, cue: cueOf(lower), is: wordIs(text, lower) };
});
