/**
 * What a unit of a text is for finding words: of no account, part of a word, a mark that ends or opens, a hyphen, a comma or the like, a figure.
 */
export const [OTHER, LETTER, MARK, HYPHEN, PARTING, FIGURE] = [0, 1, 2, 3, 4, 5];

/** First half of a character outside the basic plane: `astralAt` knows what the whole is. */
export const HALF = 6;

/** The kind of a unit, by its code; `HALF` for the first half of a character. */
export function kindOf(unit: number): number {
  const known = KINDS[unit] ?? OTHER;
  if (known !== UNKNOWN) return known;
  const kind = askedKind(unit);
  KINDS[unit] = kind;
  return kind;
}

/** The kind of the character of two units at a place: a letter, a figure, or of no account. Half a character alone is of none. */
export function astralAt(text: string, at: number): number {
  const character = text.slice(at, at + 2);
  if (/^[\p{L}\p{M}]/u.test(character)) return LETTER;
  return /^\p{N}/u.test(character) ? FIGURE : OTHER;
}

/** True for white space, and beyond either end of the text. */
export function isBlank(text: string, at: number): boolean {
  const unit = text[at];
  return unit === undefined || /\s/u.test(unit);
}

const UNKNOWN = 255;

/** Kinds by unit, each asked of the expression once. */
const KINDS = new Uint8Array(0x10000).fill(UNKNOWN);

function askedKind(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdbff) return HALF;
  const character = String.fromCharCode(unit);
  if (/[\p{L}\p{M}]/u.test(character)) return LETTER;
  if (/\p{N}/u.test(character)) return FIGURE;
  if (/[-‐‑]/u.test(character)) return HYPHEN;
  if (/[,;()]/u.test(character)) return PARTING;
  return /[.!?…:\n\r«“"•–—]/u.test(character) ? MARK : OTHER;
}
