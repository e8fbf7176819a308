/**
 * What a terminal would obey or a reader would not see: controls, invisible formats, lone surrogates, line separators.
 */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * A name or a passage as a message may show it: a control character becomes `\u{1b}`, what is longer than `limit`
 * (UTF-16 units) ends in « … ». Nothing in it can move a terminal's cursor or turn the writing direction.
 */
export function visibleText(text: string, limit: number): string {
  const shown = text.length > limit ? `${withoutHalf(text.slice(0, limit))}…` : text;
  return shown.replace(HIDDEN, (hidden) => `\\u{${(hidden.codePointAt(0) ?? 0).toString(16)}}`);
}

/** The text without the first half of a pair that a cut left at its end. */
function withoutHalf(text: string): string {
  return text.replace(/[\uD800-\uDBFF]$/u, "");
}
