/** What a unit of a text is for finding words: of no account, part of a word, a mark that ends or opens, a hyphen, a comma or the like. */
export const [OTHER, LETTER, MARK, HYPHEN, PARTING] = [0, 1, 2, 3, 4];

/** The kind of the character at a place. Half a character alone is of no account. */
export function unitAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const kind = kindOf(unit);
  return kind === HALF ? astralAt(text, at) : kind;
}

/** Units of the character at a place: 2 outside the basic plane. */
export function unitWidth(text: string, at: number): number {
  return kindOf(text.charCodeAt(at)) === HALF ? 2 : 1;
}

/** True for white space, and beyond either end of the text. */
export function isBlank(text: string, at: number): boolean {
  const unit = text[at];
  return unit === undefined || /\s/u.test(unit);
}

/** First half of a character outside the basic plane. */
const HALF = 5;

const UNKNOWN = 255;

/** Kinds by unit, each asked of the expression once. */
const KINDS = new Uint8Array(0x10000).fill(UNKNOWN);

function kindOf(unit: number): number {
  const known = KINDS[unit] ?? OTHER;
  if (known !== UNKNOWN) return known;
  const kind = askedKind(unit);
  KINDS[unit] = kind;
  return kind;
}

function askedKind(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdbff) return HALF;
  const character = String.fromCharCode(unit);
  if (/[\p{L}\p{M}]/u.test(character)) return LETTER;
  if (/[-‐‑]/u.test(character)) return HYPHEN;
  if (/[,;()]/u.test(character)) return PARTING;
  return /[.!?…:\n\r«“"•–—]/u.test(character) ? MARK : OTHER;
}

function astralAt(text: string, at: number): number {
  return /^[\p{L}\p{M}]/u.test(text.slice(at, at + 2)) ? LETTER : OTHER;
}
