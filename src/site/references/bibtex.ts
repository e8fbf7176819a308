import type { Reference } from "./reference.ts";

/** Languages as babel names them, for hyphenation and quotation marks. */
const BABEL: Readonly<Record<string, string>> = {
  fr: "french",
  en: "english",
  de: "german",
  es: "spanish",
  it: "italian",
  pt: "portuguese",
  nl: "dutch",
};

/**
 * What TeX does not take for itself. A brace is written as a command: BibTeX counts braces even behind a backslash.
 * Everything else, accents too, stays as it is (UTF-8).
 */
const COMMANDS: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/**
 * A reference for LaTeX, in the dialect of biblatex, whose `date` takes EDTF and keeps a question mark.
 * Source: the biblatex manual, 2.1 (entry types), 2.2 (fields), 2.3.8 (dates).
 */
export function bibtex(reference: Reference): string {
  const { key, kind, title, authors, publishers, date, language, archive, url, notes } = reference;
  const isArticle = kind === "article";
  const isInPaper = isArticle && publishers.length > 0;
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ["title", escaped(title)],
    ["author", authors.length === 0 ? undefined : authors.map((name) => `{${escaped(name)}}`).join(" and ")],
    ["journaltitle", isInPaper ? escaped(publishers.join(", ")) : undefined],
    ["entrysubtype", isInPaper ? "newspaper" : undefined],
    ["organization", isArticle ? undefined : escaped(archive)],
    [isArticle ? "date" : "eventdate", date?.edtf],
    ["url", url === null ? undefined : url.replace(/[{}\\]/gu, encodeURIComponent)],
    ["langid", BABEL[language ?? ""]],
    ["note", notes.length === 0 ? undefined : escaped(notes.join(" "))],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},\n`]));
  return `@${isInPaper ? "article" : isArticle || kind === "withdrawn" ? "misc" : "online"}{${key},\n${lines.join("")}}\n`;
}

function escaped(text: string): string {
  return text.replace(/[\\{}~^%&#_$]/gu, (sign) => COMMANDS[sign] ?? `\\${sign}`);
}
