/** Family names of Korea as the press writes them in Latin letters, folded. Source: the commonest of the census, in both romanisations. */
export const KOREAN_FAMILY_NAMES: ReadonlySet<string> = new Set(
  (
    "kim ri lee yi i pak park choe choi jo cho jong jung jeong chong chung kang han o oh so seo suh yun yoon jang chang im rim lim ro roh no noh " +
    "hwang an ahn song ryu yu yoo ko mun moon yang paek baek ho hur heo nam sim shim ju joo kwon hong hyon hyun thae tae ryom yom"
  ).split(" "),
);

/** How the South and the press of the West write vowels that the North writes in one letter: « Jong-eun » and « Jong-un », « Yeo-jong » and « Yo-jong ». */
const VOWELS: readonly (readonly [RegExp, string])[] = [
  [/eo/gu, "o"],
  [/eu/gu, "u"],
  [/oo/gu, "u"],
];

/** One key for the romanisations of a part of a Korean name, which comes folded: an initial r or n before y is dropped as the South does. */
export function koreanSound(part: string): string {
  return VOWELS.reduce((key, [spelling, one]) => key.replace(spelling, one), part.replace(/^[rn](?=y)/u, ""));
}
