import { numberOfWord, withLetter, wordClues } from "./clue-table.ts";
import { FEW_FIGURES, MORE_FIGURES, YEAR_FIGURES } from "./clue-words.ts";
import { DAY, MARK, MARKED_FIGURES, MONTH, TWICE, YEAR } from "./clues.ts";

/** What a unit of text is: nothing, a figure, a mark; else the small letter that it stands for. */
const [FIGURE, QUOTE] = [1, 2];

/** For the first 256 units, which hold every letter of a clue but two. */
const KINDS = Uint8Array.from({ length: 256 }, (_, code) => {
  const sign = String.fromCharCode(code);
  if (/\d/u.test(sign)) return FIGURE;
  if (/[«"]/u.test(sign)) return QUOTE;
  return /\p{L}/u.test(sign) && sign.toLowerCase().charCodeAt(0) < 256 ? sign.toLowerCase().charCodeAt(0) : 0;
});

const FEW = wordClues(numberOfWord(FEW_FIGURES));
const MORE = wordClues(numberOfWord(MORE_FIGURES));
const ONE_YEAR = wordClues(numberOfWord(YEAR_FIGURES));

/** The marks that stand between the figures of a date: « 12/09 », « 12.09 », « 12-09 », no-break hyphen and dash too. */
const BETWEEN_FIGURES = new Set([".", "/", "-", "\u2011", "–"].map((sign) => sign.charCodeAt(0)));

/**
 * The clues that a text holds, in one go over its units. Words are what stands between anything but letters, so that « 3mars », « mi-mars »
 * and « d'août_2019 » have theirs; a letter beyond Latin-1 parts words, which adds clues and takes none away.
 */
export function holdsClues(text: string): number {
  let [held, twice, leads, figuresEnd] = [0, 0, 0, -2];
  for (let at = 0; at < text.length;) {
    const kind = kindOf(text.charCodeAt(at));
    const start = at;
    at += 1;
    if (kind === 0) continue;
    if (kind === QUOTE) {
      held |= MARK;
      continue;
    }
    let clues = MORE;
    if (kind === FIGURE) {
      while (at < text.length && kindOf(text.charCodeAt(at)) === FIGURE) at += 1;
      if (start === figuresEnd + 1 && BETWEEN_FIGURES.has(text.charCodeAt(figuresEnd))) held |= MARKED_FIGURES;
      figuresEnd = at;
      if (at - start < 3) clues = FEW;
      else if (at - start === 4 && /[12]/u.test(text.charAt(start))) clues = ONE_YEAR;
    } else {
      let number = withLetter(0, kind);
      for (; at < text.length; at += 1) {
        const letter = kindOf(text.charCodeAt(at));
        if (letter <= QUOTE) break;
        number = withLetter(number, letter);
      }
      clues = wordClues(number);
    }
    twice |= held & clues.sets;
    // Two days lead to any month that stands behind them.
    held |= clues.sets | (clues.follows & (leads | ((twice & DAY) << TWICE)));
    leads = clues.leads;
  }
  return held | ((twice & (MONTH | YEAR)) << TWICE);
}

function kindOf(code: number): number {
  if (code < 256) return KINDS[code] ?? 0;
  if (code === OPENING_QUOTE) return QUOTE;
  // The two that patterns take for a Latin letter where small and capital letters are not told apart.
  if (code === LONG_S) return SMALL_S;
  return code === KELVIN ? SMALL_K : 0;
}

const [OPENING_QUOTE, LONG_S, KELVIN, SMALL_S, SMALL_K] = [0x201c, 0x17f, 0x212a, 0x73, 0x6b];
