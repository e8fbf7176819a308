import { isByline, isHeadline, isProse } from "../headline.ts";
import { CLUE } from "../clues.ts";
import { countWords } from "../latin.ts";
import { wholeBlock, type Block, type Page } from "../page.ts";
import { bareStamp } from "../stamp-bare.ts";
import { stampLine } from "../stamp-line.ts";
import { isBareOpener } from "./related-line.ts";
import type { NoiseRule } from "./noise-rule.ts";

/** Lines looked at below an opener or in a row of cards. */
const MOST_LINES = 24;
/** Cards in a row that need nothing above them to be links: one may be the article's own last lines. */
const FEWEST = 2;
/** Words. « Le Courrier » above a stamp is who publishes it. */
const SHORTEST_TITLE = 3;
/** Lines of one card: a section, a title, a signature. */
const MOST_OF_A_CARD = 3;
/** Units. */
const LONGEST_OF_A_CARD = 160;
/** Without a four-figure or a two-figure year in a date, no line is a stamp. */
const MAYBE = /\d{1,2}(?:[/.-]\d{1,2}[/.-]\d{2}|(?:er)?\s\p{L}{3,9}\.?\s\d{4})/u;

/**
 * Cards of other articles below this one: titles, each with its own stamp above or under it. They follow « À lire aussi » or the like, or there
 * are two at least, each stamped by a verb. Their days are those of other articles.
 */
export const relatedCards = {
  id: "fr/noise/related-cards",
  kind: "related-link",
  needs: CLUE.figure,
  find: (page) => {
    if (!MAYBE.test(page.text)) return [];
    const first = page.blocks.findIndex((block) => isProse(block.text));
    if (first < 0) return [];
    return [...underOpener(page, first), ...atFoot(page)].map(wholeBlock);
  },
  examples: [
    [
      "La crue baisse enfin dans la vallée, selon la préfecture du Lac.\nÀ lire aussi\nLe récit de la nuit\nPublié le 02/03/2022\nUne digue trop basse\nPublié le 05/03/2022",
      "À lire aussi",
      "Le récit de la nuit",
      "Publié le 02/03/2022",
      "Une digue trop basse",
      "Publié le 05/03/2022",
    ],
    [
      "La crue baisse enfin dans la vallée, selon la préfecture du Lac.\n\nSur le même sujet\n\n02/03/2022\n\nLe récit de la nuit\n\n05/03/2022\n\nUne digue trop basse",
      "Sur le même sujet",
      "02/03/2022",
      "Le récit de la nuit",
      "05/03/2022",
      "Une digue trop basse",
    ],
    [
      "La crue baisse enfin dans la vallée, selon la préfecture du Lac.\n\nÀ lire aussi\n\nSociété\n\nLe récit de la nuit.\n\nPar Louise Ferrand\n\n02/03/2022\n\nSport\n\nUne digue trop basse\n\n05/03/2022\n\nDes dégâts au port",
      "À lire aussi",
      "Société",
      "Le récit de la nuit.",
      "Par Louise Ferrand",
      "02/03/2022",
      "Sport",
      "Une digue trop basse",
      "05/03/2022",
    ],
    [
      "La crue baisse enfin dans la vallée, selon la préfecture du Lac.\n\nLe récit de la nuit\n\n02/03/2022 à 10:02\n\nUne digue trop basse\n\n05/03/2022 à 11:30",
      "Le récit de la nuit",
      "02/03/2022 à 10:02",
      "Une digue trop basse",
      "05/03/2022 à 11:30",
    ],
    [
      "La crue baisse enfin dans la vallée, selon la préfecture du Lac.\n\nLe récit de la nuit\n\nPublié le 02/03/2022\n\nUne digue trop basse\n\nPublié le 05/03/2022",
      "Le récit de la nuit",
      "Publié le 02/03/2022",
      "Une digue trop basse",
      "Publié le 05/03/2022",
    ],
  ],
  nearMisses: [
    "La crue baisse enfin dans la vallée, selon la préfecture du Lac.\n\nLe récit de la nuit\n\nPublié le 02/03/2022",
    "La crue baisse enfin dans la vallée, selon la préfecture du Lac.\n\nPublié le 02/03/2022\n\nMis à jour le 05/03/2022",
    "La crue baisse enfin dans la vallée, selon la préfecture du Lac.\n\nLouise Ferrand\n\nPublié le 02/03/2022\n\nLe Courrier\n\nMis à jour le 05/03/2022",
    "La crue baisse enfin dans la vallée, selon la préfecture du Lac.\n\n2 mars 2022\n\nLes premiers villages évacués\n\n5 mars 2022\n\nLe lac déborde au nord",
    "La crue baisse enfin dans la vallée, selon la préfecture du Lac.\n\nÀ lire aussi\n\nLe récit de la nuit",
  ],
} satisfies NoiseRule;

/** Below each bare opener that follows a paragraph: titles and stamps in turn, one stamp at least. */
function underOpener(page: Page, first: number): readonly Block[] {
  return page.blocks.flatMap((block, index): readonly Block[] => {
    if (index <= first || !isBareOpener(block.text)) return [];
    const cards = cardsFrom(page.blocks.slice(index + 1, index + 1 + MOST_LINES), isAnyStamp, isOfACard);
    return cards.some(isAnyStamp) ? [block, ...cards] : [];
  });
}

/** Below the last paragraph, from the first title that a stamp with its verb or its hour follows. */
function atFoot(page: Page): readonly Block[] {
  const last = page.blocks.findLastIndex((block) => isProse(block.text));
  const below = page.blocks.slice(last + 1, last + 1 + 2 * MOST_LINES);
  const from = below.findIndex((block, index) => isTitle(block) && isSureStamp(below[index + 1]));
  if (from < 0 || below.slice(0, from).some((block) => isBareOpener(block.text))) return [];
  const cards = cardsFrom(below.slice(from), isSureStamp, isTitle);
  return cards.filter(isSureStamp).length < FEWEST ? [] : cards;
}

/**
 * Stamps, each with a title, from the first line on. Two stamps in a row end them, and so does what is no part of a card. What stands after the
 * last stamp is the article's again, but for the title of a card that opens with its stamp.
 */
function cardsFrom(
  lines: readonly Block[],
  stamped: (block: Block) => boolean,
  belongs: (block: Block) => boolean,
): readonly Block[] {
  const end = lines.findIndex((block, index) => {
    const before = lines[index - 1];
    return stamped(block) ? before !== undefined && stamped(before) : !belongs(block) || isThird(lines, index, stamped);
  });
  const cards = end < 0 ? lines : lines.slice(0, end);
  const last = cards.findLastIndex(stamped);
  const opens = cards[0] !== undefined && stamped(cards[0]);
  return last < 0 ? [] : cards.slice(0, opens ? last + 2 : last + 1);
}

/** After three lines without a stamp, a fourth is of no card. */
function isThird(lines: readonly Block[], index: number, stamped: (block: Block) => boolean): boolean {
  return index >= MOST_OF_A_CARD && !lines.slice(index - MOST_OF_A_CARD, index).some(stamped);
}

/** A section, a title, a signature, under an opener; a title may have its full stop, a paragraph is longer. */
function isOfACard(block: Block): boolean {
  return block.text.length <= LONGEST_OF_A_CARD && !isProse(block.text) && /^[\p{Lu}\p{N}«"“•-]/u.test(block.text);
}

function isTitle(block: Block): boolean {
  const { text } = block;
  return isHeadline(text) && countWords(text) >= SHORTEST_TITLE && !isByline(text) && !isAnyStamp(block);
}

function isStamp(block: Block): boolean {
  return block.text.length <= 160 && stampLine(block.text) !== undefined;
}

/** With its verb, or in figures with its hour: no step of a chronology. */
function isSureStamp(block: Block | undefined): boolean {
  if (block === undefined) return false;
  return isStamp(block) || (IN_FIGURES.test(block.text) && bareStamp(block.text)?.kind === "signed");
}

const IN_FIGURES = /^(?:[Ll]e\s)?\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\D{1,5}\d{1,2}\s?[h:]\s?\d{2}$/u;

function isAnyStamp(block: Block): boolean {
  return isStamp(block) || bareStamp(block.text) !== undefined;
}
