import { CLUE } from "../clues.ts";
import { isProse } from "../headline.ts";
import { wholeBlock, type Block, type Page } from "../page.ts";
import { statesPublication } from "../page-stamps.ts";
import { dateRun } from "../stamp.ts";
import { stampLine } from "../stamp-line.ts";
import type { NoiseRule } from "./noise-rule.ts";

/** After the date: a byline, a time of reading, a separator and the name of a place, a section or a title. */
const TAIL =
  /^(?<byline>[\s,|•·–—-]*(?:[Pp]ar|PAR)\s[^.!?…;:]{2,80})?(?:[\s,|•·–—-]*(?:[Tt]emps de )?[Ll]ecture\s?:?\s?\d{1,3}\s?m[a-z]{1,6}|\s*[|•·–—-]\s*[^.!?…;:,]{0,40})?\s*$/u;
/** « Par Louise Ferrand — », « AFP le »: a signature before the date. */
const SIGNATURE =
  /^(?:(?:[Pp]ar|PAR|By)\s[^.!?…\d]{2,80}?[\s,|•·–—-]+(?:le\s)?(?=\d|\p{L}{3,7}di\s\d|[Dd]imanche\s\d)|\p{Lu}[\p{L}'.-]{0,30}[\s/]{1,3}(?:(?:\p{Lu}[\p{L}'.-]{0,30}|de|du|des|la)[\s/]{1,3}){0,4}(?:[|•·–—-]\s|le\s|(?=\d{1,2}[./]\d{1,2}[./]\d))(?=\d|\p{L}{3,7}di\s\d|[Dd]imanche\s\d))/u;
/** Before it: a place, as in a letter: « Lyon, le 3 mai 2024 ». */
const PLACE = /^(?:\p{Lu}[\p{L}'-]{1,30}(?:\s\p{Lu}[\p{L}'-]{1,30}){0,2},\s)?(?:[lLcC]e\s)?/u;
/** A place and a year before it are the legend of an old picture or the exergue of a chapter: the web is younger. */
const FIRST_WEB_YEAR = 1990;

/**
 * « Samedi 13 août 2022 - 08:20 », alone on a line near the top, or with an hour or a signature as the last line. Where such
 * lines also stand further down, they are the steps of a chronology, and stay; so they do under a « Publié le ».
 */
export const dateLine = {
  id: "fr/noise/date-line",
  kind: "date-header",
  needs: CLUE.figure,
  find: (page) => {
    const kinds = page.blocks.map(dateLineKind);
    if (kinds.every((kind) => kind === "none")) return [];
    const second = secondParagraph(page);
    const last = kinds.length - 1;
    const further = kinds.flatMap((kind, index) => (kind !== "none" && index > second ? [index] : []));
    const closes = further.length === 1 && further[0] === last && kinds[last] === "signed";
    if (further.length > 0 && !closes) return [];
    if (statesPublication(page)) return [];
    return page.blocks.filter((block, index) => kinds[index] !== "none" && !block.listed).map(wholeBlock);
  },
  examples: [
    [
      "La halle rouvre\n\nSamedi 13 août 2022 - 08:20\n\nLa halle a rouvert samedi, après deux ans de travaux.",
      "Samedi 13 août 2022 - 08:20",
    ],
    ["11/08/2022 21:35\n\nLa halle a rouvert jeudi soir, après deux ans de travaux.", "11/08/2022 21:35"],
    ["Lundi 15 août 2022, 9h05", "Lundi 15 août 2022, 9h05"],
    ["Mardi 16 août 2022 | Le Courrier du Lac", "Mardi 16 août 2022 | Le Courrier du Lac"],
    ["Lyon, le 3 mai 2024", "Lyon, le 3 mai 2024"],
    ["Par Louise Ferrand — 12 mars 2022 à 14:05", "Par Louise Ferrand — 12 mars 2022 à 14:05"],
    ["Agence du Lac le 13/07/2022 à 08:40", "Agence du Lac le 13/07/2022 à 08:40"],
    [
      "lundi 10 juillet 2023 à 18:44 Par Louise Ferrand, Radio Bresse",
      "lundi 10 juillet 2023 à 18:44 Par Louise Ferrand, Radio Bresse",
    ],
    ["08 October 2021 | PAR Louise Ferrand", "08 October 2021 | PAR Louise Ferrand"],
    [
      "La halle a rouvert jeudi soir, après deux ans de travaux.\n\nLa fête a duré jusqu’au matin, sous les lampions de la place.\n\nLe maire a dansé, lui aussi, avec les commerçants.\n\n20 août 2019 à 14h13 par Jean Morel",
      "20 août 2019 à 14h13 par Jean Morel",
    ],
  ],
  nearMisses: [
    "Le 8 août 1987, à 6 h 10, le bac coulait devant le port.",
    "Vendredi 4 mars, le jury a visité les lieux.",
    "2 mars 2020\n\nLe premier cas est confirmé dans la région par les autorités.\n\nLes écoles ferment une à une cette semaine dans la région.\n\n9 mars 2020\n\nLe deuxième cas est confirmé dans la région par les autorités.",
    "12 morts en 2024",
    "Verdun, 21 février 1916",
    "Publié le 14 mai 2021\n\nSamedi 15 mai 2021\n\nLa régate part à midi du port du Lac, si le vent le veut bien.",
    "La halle a rouvert jeudi soir, après deux ans de travaux.\n\nLa fête a duré jusqu’au matin, sous les lampions de la place.\n\nLe maire a dansé, lui aussi, avec les commerçants.\n\n20 août 2019",
    "18h30 - Port du Lac. Départ de la régate.",
    "3 mai",
  ],
} satisfies NoiseRule;

/** `signed`: with an hour or a signature, as the date of an article at its foot has; no step of a chronology has both. */
function dateLineKind({ text, clues }: Block): "none" | "bare" | "signed" {
  if (text.length > 140 || (clues & CLUE.figure) === 0 || !/\d/u.test(text) || stampLine(text) !== undefined)
    return "none";
  const signature = SIGNATURE.exec(text)?.[0].length ?? 0;
  const start = signature > 0 ? signature : (PLACE.exec(text)?.[0].length ?? 0);
  const run = dateRun(text, start);
  if (run?.full !== true) return "none";
  const tail = TAIL.exec(text.slice(run.end))?.groups;
  if (tail === undefined) return "none";
  const year = Number(/(?:1[5-9]|20)\d{2}/u.exec(text.slice(start, run.end))?.[0] ?? FIRST_WEB_YEAR);
  if (!run.timed && start > 3 && year < FIRST_WEB_YEAR) return "none";
  return run.timed || tail["byline"] !== undefined ? "signed" : "bare";
}

/** Where the second paragraph stands; past the end when there are fewer. */
function secondParagraph(page: Page): number {
  const first = page.blocks.findIndex((block) => isProse(block.text));
  const second = first < 0 ? -1 : page.blocks.findIndex((block, index) => index > first && isProse(block.text));
  return second < 0 ? page.blocks.length : second;
}
