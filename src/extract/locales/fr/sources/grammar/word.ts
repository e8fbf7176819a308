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
  const word = { text, lower, capital, cue: cueOf(lower), is: wordIs(text, lower) };
  if (text.length > LONGEST) return word;
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.set(text, word);
  return word;
}

/** Words by a few of their letters, the last one of each: most words are found without cutting them out of the text. */
const SLOTS = 1 << 13;
const RECENT: (Word | undefined)[] = Array.from({ length: SLOTS });

/** What the word between two places of a text is. */
export function wordIn(text: string, start: number, end: number): Word {
  const slot = slotOf(text, start, end);
  const recent = RECENT[slot];
  if (recent !== undefined && stands(recent.text, text, start, end)) return recent;
  const word = wordOf(text.slice(start, end));
  if (end - start <= LONGEST) RECENT[slot] = word;
  return word;
}

function slotOf(text: string, start: number, end: number): number {
  const length = end - start;
  const middle = text.charCodeAt(start + (length >> 1));
  const outer = text.charCodeAt(start) * 31 + text.charCodeAt(end - 1);
  const inner = length > 1 ? text.charCodeAt(start + 1) * 31 + text.charCodeAt(end - 2) : 0;
  return ((outer * 127 + inner) * 127 + middle * 31 + length) & (SLOTS - 1);
}

/** True when that word stands between the places. */
function stands(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}
