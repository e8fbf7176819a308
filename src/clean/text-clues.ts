import { ANY_CLUE, BESIDE, CLUE } from "./clues.ts";
import { CAPITAL, FOREIGN, KINDS, OTHER, SMALL } from "./letters.ts";
import { cluesBeside, cluesOfWord } from "./word-clues.ts";

const SIGNS: readonly (readonly [signs: string, clues: number])[] = [
  ["0123456789", CLUE.figure],
  ["[{_", CLUE.code],
  ["<", CLUE.code | CLUE.angle],
  [">", CLUE.angle],
  ["«»“”", CLUE.quote],
  ["©", CLUE.copyright],
  ["&", CLUE.entity],
];
const OF_SIGN = new Int32Array(0x10000);
for (const [signs, clues] of SIGNS) for (const sign of signs) OF_SIGN[sign.charCodeAt(0)] = clues;

const [SPACE, COMMA, STOP, SEMICOLON, ELLIPSIS] = [0x20, 0x2c, 0x2e, 0x3b, 0x2026];
const [BANG, QUERY, CLOSING] = [0x21, 0x3f, 0xbb];

/** Letters. No word in small letters that is a clue has fewer. */
const SHORTEST = 3;

/** The clues of a stretch of a text: one look at each unit, and one at each word. */
export function cluesOf(text: string, from: number, to: number): number {
  let clues = 0;
  let at = from;
  while (at < to) {
    const unit = text.charCodeAt(at);
    const first = KINDS[unit];
    if (first === FOREIGN) return ANY_CLUE;
    if (first === OTHER) {
      clues |= OF_SIGN[unit] ?? 0;
      if ((unit === COMMA || unit === STOP || unit === SEMICOLON) && isMarkAndSpace(text, at)) clues |= CLUE.strayMark;
      at += 1;
      continue;
    }
    const start = at;
    let before = first;
    for (at += 1; at < to; at += 1) {
      const kind = KINDS[text.charCodeAt(at)];
      if (kind !== SMALL && kind !== CAPITAL) break;
      if (kind === CAPITAL && before === SMALL) clues |= CLUE.gluedCapital;
      before = kind;
    }
    clues |= cluesOfStart(text, start, first === CAPITAL);
    // « TF1 », « 2M »: names of stations.
    if (isFigure(text.charCodeAt(at)) || isFigure(text.charCodeAt(start - 1))) clues |= CLUE.credit;
    if (first === CAPITAL || at - start >= SHORTEST) {
      const word = cluesOfWord(text.slice(start, at));
      clues |= (word & BESIDE) === 0 ? word : cluesBeside(word, text, start, at);
    }
  }
  return clues;
}

function isMarkAndSpace(text: string, at: number): boolean {
  if (text.charCodeAt(at - 1) !== SPACE) return false;
  const mark = text.charCodeAt(at - 2);
  return mark === COMMA || mark === STOP || mark === SEMICOLON;
}

/** What the first letter of a word shows with what stands before it. */
function cluesOfStart(text: string, at: number, isCapital: boolean): number {
  const before = text.charCodeAt(at - 1);
  if (isCapital) return endsSentence(before) ? CLUE.gluedCapital : 0;
  return before === SPACE && text.charCodeAt(at - 2) === STOP ? CLUE.smallAfterStop : 0;
}

function isFigure(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function endsSentence(unit: number): boolean {
  return unit === STOP || unit === BANG || unit === QUERY || unit === ELLIPSIS || unit === CLOSING;
}
