/**
 * True for words that would reach beyond their own place on the page: a direction that is opened and never closed or closed and never
 * opened (U+202A–202E, U+2066–2069), or a letter under more marks than any language writes. « ⁦@mairie⁩ », closed as it was opened, is not.
 */
export function isUnruly(text: string): boolean {
  return MARKS.test(text) || (CONTROL.test(text) && leaksDirection(text));
}

/** Hebrew and Vietnamese put three marks on a letter, phonetic writing four. */
const MARKS = /\p{M}{7}/u;
const CONTROL = /[\u202A-\u202E\u2066-\u2069]/u;
const OVERRIDES = /[\u202A\u202B\u202D\u202E]/u;
const ISOLATES = /[\u2066-\u2068]/u;
const CLOSED_BY: Readonly<Record<string, "override" | "isolate">> = { "\u202C": "override", "\u2069": "isolate" };

function leaksDirection(text: string): boolean {
  const opened: ("override" | "isolate")[] = [];
  for (const sign of text) {
    if (OVERRIDES.test(sign)) opened.push("override");
    else if (ISOLATES.test(sign)) opened.push("isolate");
    else {
      const closes = CLOSED_BY[sign];
      if (closes !== undefined && opened.pop() !== closes) return true;
    }
  }
  return opened.length > 0;
}
