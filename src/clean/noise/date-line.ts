import { isProse } from "../headline.ts";
import { wholeBlock, type Page } from "../page.ts";
import { dateRun } from "../stamp.ts";
import type { NoiseRule } from "./noise-rule.ts";

/** After the date: a separator and the name of a place, a section or a title. */
const TAIL = /^(?:\s*[|•·–—-]\s*[^.!?…;:,]{1,40})?\s*$/u;
/** Before it: a place, as in a letter: « Lyon, le 3 mai 2024 ». */
const PLACE = /^(?:\p{Lu}[\p{L}'-]{1,30}(?:\s\p{Lu}[\p{L}'-]{1,30}){0,2},\s)?(?:[lLcC]e\s)?/u;

/**
 * « Samedi 13 août 2022 - 08:20 », alone on a line near the top. Where such lines also stand further down, they are the
 * steps of a chronology, and stay.
 */
export const dateLine = {
  id: "fr/noise/date-line",
  kind: "date-header",
  find: (page) => {
    const dated = page.blocks.map((block) => isDateLine(block.text));
    const second = secondParagraph(page);
    if (dated.some((is, index) => is && index > second)) return [];
    return page.blocks.filter((block, index) => dated[index] === true && !block.listed).map(wholeBlock);
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
  ],
  nearMisses: [
    "Le 8 août 1987, à 6 h 10, le bac coulait devant le port.",
    "Vendredi 4 mars, le jury a visité les lieux.",
    "2 mars 2020\n\nLe premier cas est confirmé dans la région par les autorités.\n\nLes écoles ferment une à une cette semaine dans la région.\n\n9 mars 2020\n\nLe deuxième cas est confirmé dans la région par les autorités.",
    "12 morts en 2024",
    "18h30 - Port du Lac. Départ de la régate.",
    "3 mai",
  ],
} satisfies NoiseRule;

function isDateLine(text: string): boolean {
  if (text.length > 100) return false;
  const start = PLACE.exec(text)?.[0].length ?? 0;
  const run = dateRun(text, start);
  return run?.full === true && TAIL.test(text.slice(run.end));
}

/** Where the second paragraph stands; past the end when there are fewer. */
function secondParagraph(page: Page): number {
  const first = page.blocks.findIndex((block) => isProse(block.text));
  const second = first < 0 ? -1 : page.blocks.findIndex((block, index) => index > first && isProse(block.text));
  return second < 0 ? page.blocks.length : second;
}
