/**
 * Figures that tell one thing from another (« 260 maisons », « 1 140 voix »), as terms: of two digits or more, without years and the days
 * of a month; what has a comma always does. `runs`: where runs of figures begin and end in the text, in turn.
 */
export function tellingFigures(text: string, runs: readonly number[]): readonly string[] {
  const found: string[] = [];
  let end = 0;
  for (let at = 0; at < runs.length; at += 2) {
    const from = runs[at] ?? 0;
    if (from < end) continue;
    FIGURE.lastIndex = from;
    const figure = FIGURE.exec(text)?.[0];
    if (figure === undefined) continue;
    end = from + figure.length;
    const digits = figure.replaceAll(/[^\d,]/gu, "");
    if (digits.includes(",") || (!YEAR.test(digits) && Number(digits) > MOST_DAYS)) found.push(`#${digits}`);
  }
  return found;
}

const FIGURE = /(?<![\p{L}\p{N}])(?:\d{1,3}(?:[ \u00A0\u202F.]\d{3})+|\d{1,9}(?:,\d{1,3})?)(?![\p{L}\p{N}])/uy;

const YEAR = /^(?:19|20)\d\d$/u;

const MOST_DAYS = 31;
