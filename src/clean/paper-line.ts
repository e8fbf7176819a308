import { isPaper, LIKE_A_PAPER, PAPER_BY_NOUN } from "../lexicon/fr/paper-names.ts";

/** What stands between the name of a paper and the day: a comma, a dash, a stroke, « du », an opening bracket, or nothing. */
const NAMED =
  /^(?<name>\p{Lu}[^,|•·–—()\d]{1,40}?|[^,|•·–—()]{1,12})(?:,\s|\s?[|•·–—]\s|\s-\s|\s\(|\s)(?:(?:[ÉéEe]dition\s)?(?:du|le)\s)?(?=(?:\p{L}{3,7}di\s|[Dd]imanche\s)?\d)/u;
const BY_NOUN = new RegExp(`^${PAPER_BY_NOUN}$`, "u");
const LIKE_PAPER = new RegExp(
  `^(?<name>${LIKE_A_PAPER})(?:,\\s|\\s[|•·–—-]\\s)(?:le\\s)?(?=(?:\\p{L}{3,7}di\\s|[Dd]imanche\\s)?\\d)`,
  "u",
);

/** Units before the day in « Le Courrier du Lac, », the name of a paper at the beginning of a line; undefined for anything else. */
export function paperLength(line: string): number | undefined {
  const found = NAMED.exec(line);
  const name = found?.groups?.["name"]?.trim() ?? "";
  return found !== null && (isPaper(name) || BY_NOUN.test(name)) ? found[0].length : undefined;
}

/** The same for what is merely shaped like the name of a paper: « La Lanterne rouge, ». */
export function likePaperLength(line: string): number | undefined {
  return LIKE_PAPER.exec(line)?.[0].length;
}
