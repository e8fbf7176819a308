import type { Noise } from "../domain/noise.ts";
import type { FoldedText, Paragraph } from "../domain/reading.ts";
import { remainder, trimmed } from "../domain/span.ts";
import { isProse } from "./headline.ts";
import { wholeBlock, type Block, type Page } from "./page.ts";

/** Units. Intertitles of the French press rarely pass 80. */
const LONGEST_HEADING = 120;

/** The paragraphs of a cleaned page, in places of the original, with the holes that noise left in them. */
export function paragraphsOf(
  original: string,
  folded: FoldedText,
  page: Page,
  noise: readonly Noise[],
): readonly Paragraph[] {
  let next = 0;
  return page.blocks.flatMap((block, index) => {
    const place = folded.toOriginal(wholeBlock(block));
    while ((noise[next]?.end ?? Infinity) <= place.start) next += 1;
    const inside: Noise[] = [];
    for (let at = next; (noise[at]?.start ?? Infinity) < place.end; at += 1) inside.push(...noise.slice(at, at + 1));
    const pieces = remainder(place, inside)
      .map((piece) => trimmed(original, piece))
      .filter((piece) => piece.end > piece.start);
    const first = pieces[0];
    const last = pieces.at(-1);
    if (first === undefined || last === undefined) return [];
    return [{ start: first.start, end: last.end, heading: isHeading(page.blocks, block, index), pieces }];
  });
}

/** A short line without closing mark, between two paragraphs. */
function isHeading(blocks: readonly Block[], block: Block, index: number): boolean {
  if (block.text.length > LONGEST_HEADING || block.listed || !/^[\p{Lu}\p{N}«"“]/u.test(block.text)) return false;
  if (/[.!?…:;,»”")]$/u.test(block.text) || isProse(block.text)) return false;
  const before = blocks[index - 1];
  const next = blocks[index + 1];
  return before !== undefined && next !== undefined && isProse(before.text) && isProse(next.text);
}
