/**
 * Levels that people's own YAML never reaches (three or four are much) and that leave the stack room: yaml gives up
 * near 780.
 */
const MOST = 100;

/**
 * True for a text that could nest deeper than anyone writes. Looked at before yaml reads it: yaml recurses once a
 * level, and yaml 2.9 on Node 20 was seen to end the whole process, past any catch, when the stack ran out while a
 * pattern was being compiled (16,000 opening brackets). Counts what can open a level, and so may refuse a text that is
 * merely odd. Linear time.
 */
export function isTooDeep(text: string): boolean {
  const brackets = count(text, /[[{]/gu);
  const indicators = text.split("\n").reduce((sum, line) => sum + furtherIndicators(line), 0);
  return brackets > MOST || indicators > MOST || /(?:^|\n) {101}/u.test(text);
}

/** How many « - », « ? » and « key: » a line holds after the first, which is no level more than its indentation. */
function furtherIndicators(line: string): number {
  return Math.max(0, count(line, /[-?:](?=[ \t])/gu) - 1);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
