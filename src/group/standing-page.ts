import { STANDING_TITLES } from "../lexicon/fr/standing-titles.ts";
import { foldWord } from "./fold.ts";

/**
 * True for a page that is printed every day or week whatever happens: its heading is that of such a page, and below it stand entries or
 * figures rather than sentences. A report under a like heading (« Météo : la tempête… ») is told in sentences, and is news.
 */
export function isStandingPage(text: string): boolean {
  const heading = foldWord(/\S.*/u.exec(text)?.[0] ?? "").trim();
  if (!STANDING_TITLES.some((title) => title.test(heading))) return false;
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const words = text.match(/\p{L}{2,}/gu)?.length ?? 0;
  const figures = text.match(/\p{N}+/gu)?.length ?? 0;
  const entries = lines.slice(1).filter((line) => line.length <= ENTRY_UNITS).length;
  return figures >= FIGURES_A_WORD * words || entries >= ENTRIES_OF_LINES * (lines.length - 1);
}

/** Figures for each word from which a page is a table: a report with its date and its toll has some .02, a page of prices .1 and more. */
const FIGURES_A_WORD = 0.06;

/** A line of an agenda; a paragraph is longer. */
const ENTRY_UNITS = 140;

/** Share of the lines below the heading that are entries. */
const ENTRIES_OF_LINES = 0.75;
