/**
 * Copyfitting. A heading made of an article's words has 20 to 140 characters: what is set as a poster at 30 is set as a
 * sentence at 140. Steps in UTF-16 units; in the sample pages at 1280 px none runs over three lines, at 390 px over five.
 */
export function headlineFit(
  text: string,
): "headline headline--short" | "headline headline--medium" | "headline headline--long" {
  if (text.length <= SHORT) return "headline headline--short";
  return text.length <= MEDIUM ? "headline headline--medium" : "headline headline--long";
}

/** The same for headings in columns side by side, all in one size: past 72 units in any of them they are set as text. */
export function columnHeadlineFit(texts: readonly string[]): "event__title" | "event__title event__title--long" {
  return texts.every(({ length }) => length <= MEDIUM) ? "event__title" : "event__title event__title--long";
}

const SHORT = 36;
const MEDIUM = 72;
