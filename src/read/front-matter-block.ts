/** A block between two « --- » lines at the top of a text, as it would be cut; nothing is said yet of what it holds. */
export interface FrontMatterBlock {
  /** The word after the first « --- », in small letters; empty when there is none. */
  readonly language: string;
  /** Where the first line ends, its line break not counted. */
  readonly openingEnd: number;
  /** Where the closing line begins, and where what follows it begins. */
  readonly closingStart: number;
  readonly bodyStart: number;
}

/**
 * Longest front matter, in UTF-16 units: gray-matter's search for comments is quadratic, and no real one is a tenth of
 * it.
 */
export const MAX_FRONT_MATTER = 16_384;

const OPENING = /^---[ \t]*(?<language>[A-Za-z_][\w+.-]*)?[ \t]*(?=[\r\n]|$)/u;

/**
 * The block that a text begins with: « --- », perhaps one word (`yaml`, `js`), lines, and a line that is « --- » and
 * nothing else. `--- Publicité ---`, `----` and `***` open none, nor does a « --- » that is never closed.
 */
export function frontMatterBlock(text: string): FrontMatterBlock | undefined {
  const opening = OPENING.exec(text);
  if (opening === null) return undefined;
  const openingEnd = opening[0].length;
  const closing = /(?<=[\r\n])---[ \t]*(?:\r\n|\r|\n|$)/gu;
  closing.lastIndex = openingEnd;
  const found = closing.exec(text);
  if (found === null || found.index - openingEnd > MAX_FRONT_MATTER) return undefined;
  return {
    language: (opening.groups?.["language"] ?? "").toLowerCase(),
    openingEnd,
    closingStart: found.index,
    bodyStart: found.index + found[0].length,
  };
}

/**
 * The first key of a block that is opened and never closed (« ---⏎titre: Kim »), or undefined when no key follows a
 * « --- ».
 */
export function keyOfUnclosedBlock(text: string): string | undefined {
  const opening = OPENING.exec(text);
  if (opening === null) return undefined;
  const rest = text.slice(opening[0].length, opening[0].length + 200);
  return /^[\r\n]+(?<key>[\p{L}_-]{1,40})[ \t]?:[ \t]/u.exec(rest)?.groups?.["key"];
}
