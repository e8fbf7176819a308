import { cueOf } from "./cue.ts";
import { wordIs } from "./word-is.ts";

/** What a word is by itself, the same wherever it stands: see `Token`, which adds the place. */
export interface Word {
  readonly lower: string;
  readonly capital: boolean;
  readonly cue: number;
  readonly is: number;
}

const CAPITAL = /^\p{Lu}/u;

/**
 * Words met before. An article has most of its words in common with the last one, so that all that lists and endings say of a
 * word is worked out once. When so many are known they are all forgotten: a word costs the same look-up again, and no more.
 */
const KNOWN = new Map<string, Word>();
const MOST_KNOWN = 20_000;
/** Units of a word worth remembering; longer ones are no words of the language. */
const LONGEST = 30;

/** What a word is, by its text. */
export function wordOf(text: string): Word {
  return KNOWN.get(text) ?? remembered(text);
}

function remembered(text: string): Word {
  const lower = text.toLowerCase();
  const capital = lower !== text && CAPITAL.test(text) && !text.endsWith("'");
  const word = { lower, capital, cue: cueOf(lower), is: wordIs(text, lower) };
  if (text.length > LONGEST) return word;
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.set(text, word);
  return word;
}
