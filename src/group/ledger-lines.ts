/**
 * Line of a fact in the register's text, from 1: the last line that holds exactly this fact. Undefined where it stands on none by
 * itself, which is so when a hand has laid the text out otherwise.
 */
export function lineOfFact(text: string, fact: unknown): number | undefined {
  const exact = JSON.stringify(fact);
  if (exact === undefined) return undefined;
  const at = text.split("\n").findLastIndex((line) => sameFact(line, exact));
  return at < 0 ? undefined : at + 1;
}

/**
 * Line on which an id is given in a list of the register, from 1: of several, the last. Undefined when the text was laid out
 * otherwise than one key a line or one fact a line.
 */
export function lineOfId(text: string, list: string, id: string): number | undefined {
  const lines = text.split("\n");
  const from = lines.findIndex((line) => line.trim().startsWith(`"${list}"`));
  const length = lines.slice(from + 1).findIndex((line) => /^\s*"(?:articles|events|dossiers|pages)"/u.test(line));
  const section = lines.slice(0, length < 0 ? lines.length : from + 1 + length);
  const given = new RegExp(`^\\s*\\{?\\s*"id"\\s*:\\s*"${id}"`, "u");
  const at = section.findLastIndex((line, index) => index > from && given.test(line));
  return from < 0 || at < 0 ? undefined : at + 1;
}

function sameFact(line: string, exact: string): boolean {
  try {
    const fact: unknown = JSON.parse(line.trim().replace(/,$/u, ""));
    return JSON.stringify(fact) === exact;
  } catch {
    return false;
  }
}
