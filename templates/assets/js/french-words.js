/**
 * The words of a French text as the search looks for them. Used where the index is made and where it is asked, so that both cut alike: « l’agence »
 * is « agence », « cœur » is « coeur », « 12 500 » is « 12500 », « U.R.S.S. » is « URSS ». Accents, plurals and the parts of « Jong-un » are the
 * index's own affair.
 */

/** An acronym with its stops, or letters and digits with the marks that join them: « 2,5 », « aujourd’hui », « Jong-un ». */
const WORD =
  /(?:\p{L}{1,2}['’])?(?:\p{Lu}\.){2,}\p{Lu}?(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}]+(?:(?<=\d)[.,](?=\d)\p{N}+|['’-][\p{L}\p{N}\p{M}]+)*/gu;
/** An elided word in front: « l’ », « qu’ », « jusqu’ »; « aujourd’hui » and « O’Brien » keep theirs. */
const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=.)/iu;
const ELIDED_INSIDE = /(?<=-)[dl]['’]/giu;
const THOUSANDS = /^\d{1,3}(?:\.\d{3})+$/u;
const LIGATURES = new Map([
  ["œ", "oe"],
  ["Œ", "Oe"],
  ["æ", "ae"],
  ["Æ", "Ae"],
  ["ﬁ", "fi"],
  ["ﬂ", "fl"],
]);

/**
 * Every word of a text with its place, in UTF-16 units of the text as it stands.
 * @param {string} text
 * @returns {{ word: string, start: number, end: number }[]}
 */
export function wordsOf(text) {
  return [...text.matchAll(WORD)].map((match) => {
    const elided = ELIDED.exec(match[0])?.[0].length ?? 0;
    const start = match.index + elided;
    return { word: folded(match[0].slice(elided)), start, end: match.index + match[0].length };
  });
}

/**
 * What to ask the index for what a reader typed. Words between quotation marks stay together.
 * @param {string} typed
 * @returns {string}
 */
export function queryOf(typed) {
  const joined = typed.replace(/(?<=\d)[ \u00A0\u202F](?=\d{3}(?!\d))/gu, "");
  const words = wordsOf(joined)
    .map(({ word }) => word)
    .join(" ");
  return /^\s*(?:".+"|“.+”|«.+»)\s*$/su.test(typed) ? `"${words}"` : words;
}

/**
 * Numbers that a text writes in groups, « 12 500 », as one word, with the first and the last of the words they are made of.
 * @param {string} text
 * @param {{ word: string, start: number, end: number }[]} words
 * @returns {{ word: string, first: number, last: number }[]}
 */
export function groupedNumbers(text, words) {
  const numbers = [];
  for (let first = 0; first < words.length; first += 1) {
    if (!/^\d{1,3}$/u.test(words[first].word)) continue;
    let last = first;
    while (
      last + 1 < words.length &&
      /^\d{3}$/u.test(words[last + 1].word) &&
      /^[ \u00A0\u202F]$/u.test(text.slice(words[last].end, words[last + 1].start))
    ) {
      last += 1;
    }
    if (last === first) continue;
    numbers.push({
      word: words
        .slice(first, last + 1)
        .map(({ word }) => word)
        .join(""),
      first,
      last,
    });
    first = last;
  }
  return numbers;
}

/** @param {string} word */
function folded(word) {
  const plain = word.normalize("NFC").replaceAll("’", "'").replace(ELIDED_INSIDE, "");
  const whole = /^(?:\p{Lu}\.){2,}/u.test(plain) || THOUSANDS.test(plain) ? plain.replaceAll(".", "") : plain;
  return whole.replace(/[œŒæÆﬁﬂ]/gu, (letter) => LIGATURES.get(letter) ?? letter);
}
