/** Kinds of units. A Latin letter without case counts as a small one; `FOREIGN` is what texts in French do not have. */
export const [OTHER, SMALL, CAPITAL, FOREIGN] = [0, 1, 2, 3] as const;

/** The kind of every unit: letters up to U+024F, then the punctuation of Europe and the signs of currencies. */
export const KINDS: Readonly<Uint8Array> = kinds();

function kinds(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(FOREIGN);
  for (let unit = 0; unit < 0x250; unit += 1) {
    const sign = String.fromCharCode(unit);
    table[unit] = !/\p{L}/u.test(sign) ? OTHER : /\p{Lu}/u.test(sign) ? CAPITAL : SMALL;
  }
  return table.fill(OTHER, 0x2000, 0x2070).fill(OTHER, 0x20a0, 0x20d0);
}

/** True for the unit of a Latin letter; false for what stands past the end of a text (NaN). */
export function isLatinLetter(unit: number): boolean {
  const kind = KINDS[unit];
  return kind === SMALL || kind === CAPITAL;
}
