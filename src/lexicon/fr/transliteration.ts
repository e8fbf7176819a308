/** Letters that the languages of the press write differently for one foreign sound; each first column is the other spelling. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/sh/gu, "ch"],
  [/zh/gu, "j"],
  [/ou/gu, "u"],
  [/w/gu, "v"],
  [/gu(?=[ei])/gu, "g"],
  [/(?:iy|yi|yy|ij|ii|y)/gu, "i"],
  [/ine$/u, "in"],
  [/ff$/u, "v"],
];

/**
 * One key for the French, English and scholarly spellings of a foreign name, which comes without capitals and accents: « choigou »,
 * « shoigu » and « choigu » meet; « poutine » and « putin », « jitomir » and « zhytomyr » do. Strangers meet in it now and then:
 * it is a likeness, never a proof.
 */
export function transliterated(folded: string): string {
  return ANY.test(folded) ? SPELLINGS.reduce((key, [spelling, one]) => key.replace(spelling, one), folded) : folded;
}

/** Letters that tell French and English spellings apart and that strangers share more often: « Djouma » and « Juma », « Rakhmon » and « Rahmon ». */
const LOOSE: readonly (readonly [RegExp, string])[] = [
  [/dj/gu, "j"],
  [/tch/gu, "ch"],
  [/kh/gu, "h"],
];

/** A wider key than `transliterated`: for a name beside which something else is the same. */
export function looselyTransliterated(folded: string): string {
  return LOOSE.reduce((key, [spelling, one]) => key.replace(spelling, one), transliterated(folded));
}

/** A cheap look ahead: most words hold none of these letters. */
const ANY = /[wyg]|[sz]h|ou|i[ij]|ine$|ff$/u;
