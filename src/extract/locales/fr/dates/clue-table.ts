import { CLUE_WORDS } from "./clue-words.ts";

/** What a word does: the clues that it sets off, those it sets off behind a word that leads to them, and those it leads to itself. */
export interface WordClues {
  readonly sets: number;
  readonly follows: number;
  readonly leads: number;
}

/** A word that has to do with no clue. */
const NO_CLUES: WordClues = { sets: 0, follows: 0, leads: 0 };

/** Half of the places stay free, so that a word that is not there is known at once. */
const PLACES = 1_024;

/**
 * The letters of a word as a number, made one letter after the other. Two words may have the same: then one is met by chance where the
 * other stands, which clues allow.
 */
export function withLetter(number: number, letter: number): number {
  return (Math.imul(number, 31) + letter) | 0;
}

/** The number of a word in small letters. */
export function numberOfWord(word: string): number {
  let number = 0;
  for (let index = 0; index < word.length; index += 1) number = withLetter(number, word.charCodeAt(index));
  return number;
}

/** The clues of a word by its number: no text is cut out of the paragraph for that. */
export function wordClues(number: number): WordClues {
  for (let place = placeOf(number); ; place = (place + 1) % PLACES) {
    const clues = CLUES[place];
    if (clues === undefined) return NO_CLUES;
    if (NUMBERS[place] === number) return clues;
  }
}

function placeOf(number: number): number {
  return (number ^ (number >>> 15)) & (PLACES - 1);
}

const NUMBERS = new Int32Array(PLACES);
const CLUES = tableOfClues();

function tableOfClues(): readonly (WordClues | undefined)[] {
  const table = Array.from({ length: PLACES }, (): WordClues | undefined => undefined);
  for (const [number, clues] of cluesByNumber()) {
    let place = placeOf(number);
    while (table[place] !== undefined) place = (place + 1) % PLACES;
    table[place] = clues;
    NUMBERS[place] = number;
  }
  return table;
}

function cluesByNumber(): ReadonlyMap<number, WordClues> {
  const clues = new Map<number, WordClues>();
  const add = (word: string, more: Partial<WordClues>): void => {
    const number = numberOfWord(word);
    const { sets, follows, leads } = clues.get(number) ?? NO_CLUES;
    clues.set(number, {
      sets: sets | (more.sets ?? 0),
      follows: follows | (more.follows ?? 0),
      leads: leads | (more.leads ?? 0),
    });
  };
  for (const { clue, words, after } of CLUE_WORDS) {
    for (const word of words) add(word, after === undefined ? { sets: clue } : { follows: clue });
    for (const word of after ?? []) add(word, { leads: clue });
  }
  return clues;
}
