import { isHeadline, surroundings } from "../headline.ts";
import { plainOf, wholeBlock, type Block } from "../page.ts";
import type { NoiseRule } from "./noise-rule.ts";

const DURATION = /^\d{1,2}:\d{2}$/u;
const BUTTON = "aller a la video";
/** Recordings in a row. One alone may be the hour of an event. */
const FEWEST = 2;

/** « 01:34 » and a title, again and again below the article: the site’s other recordings. */
export const timedLinks = {
  id: "fr/noise/timed-links",
  kind: "related-link",
  find: (page) => {
    const { tail } = surroundings(page);
    const first = tail.findIndex((block) => DURATION.test(block.text));
    if (first < 0 || tail.filter((block) => DURATION.test(block.text)).length < FEWEST) return [];
    const list = tail.slice(first);
    const end = list.findIndex((block) => !isItem(block));
    const links = end < 0 ? list : list.slice(0, end);
    return links.filter((block) => DURATION.test(block.text)).length < FEWEST ? [] : links.map(wholeBlock);
  },
  examples: [
    [
      "La crue baisse enfin dans la vallée, selon la préfecture du Lac.\n01:34\nLe récit de la nuit\nAller à la vidéo\n02:10\nUne digue trop basse",
      "01:34",
      "Le récit de la nuit",
      "Aller à la vidéo",
      "02:10",
      "Une digue trop basse",
    ],
  ],
  nearMisses: [
    "08:15\n\nLe bac part avec une heure de retard, selon la capitainerie du port.\n\n09:30\n\nLe bac est arrivé au port du Lac, selon la capitainerie.",
    "La crue baisse enfin dans la vallée, selon la préfecture du Lac.\n\n08:15\n\nLe bac part",
  ],
} satisfies NoiseRule;

function isItem(block: Block): boolean {
  return DURATION.test(block.text) || plainOf(block) === BUTTON || isHeadline(block.text);
}
