import { FORMAT_LABELS } from "../../lexicon/fr/furniture.ts";
import { isHeadline, isProse } from "../headline.ts";
import { wholeBlock, type Block, type Page } from "../page.ts";
import { anyOf } from "../pattern.ts";
import type { NoiseRule } from "./noise-rule.ts";

/** Items. A longer list is a list of the article. */
const MOST_LINKS = 6;
/** Paragraphs above. Link lists that lost their frame stand at the top of a page. */
const DEEPEST = 2;
/** Units. The bulleted paragraph that ends such a list is a paragraph, not one more item. */
const PARAGRAPH = 100;

/** « Bas-Rhin La fête … », « Vidéo Les quais … »: a section or a format, then a title with its own capital. */
const LABELLED = new RegExp(
  `^(?:${anyOf(FORMAT_LABELS)}\\s?[:.|]?\\s(?=[\\p{Lu}«])|\\p{Lu}[\\p{L}'-]{2,30}(?:\\s\\p{Lu}[\\p{L}'-]{2,30})?\\s(?:(?:Les?|La|Une?|Des)\\s|L')(?=\\p{Ll}))`,
  "u",
);

/**
 * Titles of other articles that kept their bullets: a run of headlines that ends in a bulleted or indented paragraph of the
 * article (which stays), or in which one bears a section or a format. A list that a colon announces is the article's own.
 */
export const relatedBullets = {
  id: "fr/noise/related-bullets",
  kind: "related-link",
  find: (page) => runsOf(page).flatMap((run) => linksIn(run).map(wholeBlock)),
  examples: [
    [
      "  • Lac Les pêcheurs réclament une digue neuve\n  • La digue du lac a cédé dimanche sous la pression des eaux, a annoncé la préfecture, et le village est coupé en deux.\n\n    Les secours sont sur place depuis l’aube.",
      "• Lac Les pêcheurs réclament une digue neuve",
    ],
    [
      "La digue du lac a cédé dimanche sous la pression des eaux.\n\n• Bas-Rhin La fête des écluses annulée\n• Vidéo Les quais vus du ciel\n\nLe village est coupé en deux depuis dimanche, selon la préfecture.",
      "• Bas-Rhin La fête des écluses annulée",
      "• Vidéo Les quais vus du ciel",
    ],
  ],
  nearMisses: [
    "Le plan tient en trois points :\n• Une digue neuve\n• Une pompe de secours\n• Un guet permanent toute l’année, de jour comme de nuit, confié aux habitants du village et à leurs voisins.",
    "• Une digue neuve a été promise\n• Une pompe viendra au printemps.",
    "• La digue du lac a cédé dimanche sous la pression des eaux, a annoncé la préfecture, et le village est coupé en deux.\n• Le maire réclame une digue neuve",
    "• Marine Le Goff élue au premier tour\n• Jean Le Bihan battu",
    "• riz\n• lait\n• Le pain manque partout depuis lundi dans la vallée, et les boulangers de trois villages ont décidé d’alerter la préfecture.",
  ],
} satisfies NoiseRule;

/** Bulleted blocks in a row, with what stands around them. */
interface Run {
  readonly items: readonly Block[];
  readonly before: Block | undefined;
  readonly after: Block | undefined;
  readonly paragraphsAbove: number;
}

function runsOf(page: Page): readonly Run[] {
  if (page.blocks.every((block) => block.bullet === undefined)) return [];
  const runs: Run[] = [];
  let paragraphsAbove = 0;
  page.blocks.forEach((block, index) => {
    const before = page.blocks[index - 1];
    if (block.bullet !== undefined && before?.bullet === undefined) {
      const end = page.blocks.findIndex((next, place) => place > index && next.bullet === undefined);
      const items = page.blocks.slice(index, end < 0 ? page.blocks.length : end);
      runs.push({ items, before, after: end < 0 ? undefined : page.blocks[end], paragraphsAbove });
    }
    if (isProse(block.text)) paragraphsAbove += 1;
  });
  return runs;
}

function linksIn(run: Run): readonly Block[] {
  if (run.before !== undefined && run.before.text.endsWith(":")) return [];
  if (run.paragraphsAbove > DEEPEST) return [];
  const stop = run.items.findIndex((item) => !isTitle(item));
  const titles = stop < 0 ? run.items : run.items.slice(0, stop);
  if (titles.length === 0 || titles.length > MOST_LINKS) return [];
  const next = stop < 0 ? run.after : run.items[stop];
  const endsInParagraph =
    next !== undefined &&
    isProse(next.text) &&
    next.text.length >= PARAGRAPH &&
    (next.bullet !== undefined || next.indented);
  return endsInParagraph || titles.some((item) => LABELLED.test(item.text)) ? titles : [];
}

function isTitle(block: Block): boolean {
  return /^[\p{Lu}«"“]/u.test(block.text) && isHeadline(block.text) && !/[!?]$/u.test(block.text);
}
