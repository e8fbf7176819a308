/** What a character is to a tokeniser. */
export type CharKind = 0 | 1 | 2 | 3;

export const BLANK = 0;
export const SIGN = 1;
/** A letter or a figure: begins a word and goes on with it. */
export const LETTER = 2;
/** An accent that stands by itself: goes on with a word. */
export const ACCENT = 3;

/** Units with a place in the table: all of Latin with its accents, where a French text lies. */
const TABLED = 0x2c0;
/** Below it a unit is a whole character. */
const SURROGATES = 0xd800;
const KINDS: Uint8Array = Uint8Array.from({ length: TABLED }, (_, code) => kindOf(String.fromCodePoint(code)));

/** The kind of the character that begins at a place of a text; half of a pair that has lost the other is a sign. */
export function charKind(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < TABLED) return KINDS[code] ?? SIGN;
  const whole = text.codePointAt(at);
  return whole === undefined ? SIGN : kindOf(String.fromCodePoint(whole));
}

/** Units that the character at a place takes up. */
export function charLength(text: string, at: number): number {
  return text.charCodeAt(at) < SURROGATES || (text.codePointAt(at) ?? 0) <= 0xffff ? 1 : 2;
}

const HYPHEN = 0x2d;

/** Behind the word that begins at a place: a run of letters, figures, accents and hyphens that does not end with a hyphen. */
export function wordEnd(text: string, start: number): number {
  let end = start + charLength(text, start);
  let at = end;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const kind = code < TABLED ? KINDS[code] : charKind(text, at);
    if (kind === LETTER || kind === ACCENT) {
      at += code < SURROGATES ? 1 : charLength(text, at);
      end = at;
    } else if (code === HYPHEN) at += 1;
    else break;
  }
  return end;
}

function kindOf(character: string): CharKind {
  if (/^\s$/u.test(character)) return BLANK;
  if (/^[\p{L}\p{N}]$/u.test(character)) return LETTER;
  return /^\p{M}$/u.test(character) ? ACCENT : SIGN;
}
