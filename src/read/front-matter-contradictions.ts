import type { Article } from "../domain/article.ts";
import { settled, type Attested } from "../domain/attested.ts";
import type { EventDate } from "../domain/edtf-date.ts";
import type { Evidence } from "../domain/evidence.ts";
import type { EditorKey, EditorStatement, Seed } from "../domain/seed.ts";
import { french } from "./french-message.ts";
import { lineNumber } from "./line-number.ts";
import { visibleText } from "../domain/visible-text.ts";

/** The values of an article that an editor may state. */
type Values = Pick<Article, "title" | "published" | "updated" | "language" | "sources">;

/** A key of the front matter whose value the article's own words deny. The editor's value stands; `message` is French. */
export interface Contradiction {
  readonly key: EditorKey;
  readonly at: EditorStatement["at"];
  readonly message: string;
}

/**
 * Where the front matter of a seed contradicts its text: `kept` are the values of the article, `read` those that the same seed
 * gives without its front matter. A date is contradicted by a stamp of another day, a title by another headline, a language
 * by the one recognised, a source by a publisher that the text names. What the text only implies denies nothing, but the language.
 */
export function frontMatterContradictions(seed: Seed, kept: Values, read: Values): readonly Contradiction[] {
  const denials: readonly (readonly [key: EditorKey, passage: string | undefined])[] = [
    ["date", otherDate(kept.published, read.published)],
    ["updated", otherDate(kept.updated, read.updated)],
    ["title", otherTitle(kept.title, read.title)],
    ["lang", otherLanguage(kept.language, read.language)],
    ["source", otherPublisher(seed.editor.source, read)],
  ];
  return denials.flatMap(([key, passage]) => {
    const statement = seed.editor[key];
    if (passage === undefined || statement === undefined) return [];
    return [{ key, at: statement.at, message: messageOf(seed, statement, passage) }];
  });
}

function messageOf(seed: Seed, statement: EditorStatement, passage: string): string {
  const line = lineNumber(seed.original, statement.at.start);
  return french`${visibleText(seed.path, 1_000)}, ligne ${line} : l'en-tête dit « ${visibleText(statement.value.trim(), 120)} », le texte dit « ${visibleText(passage, 120)} ». La valeur de l'en-tête est publiée, comme parole de l'archiviste. Vérifiez-la ; si le texte a raison, retirez cette ligne.`;
}

/** The passage that states another day, when no day is common to both. */
function otherDate(kept: Attested<EventDate>, read: Attested<EventDate>): string | undefined {
  const value = byEditor(kept);
  if (value === undefined) return undefined;
  const apart = (date: EventDate): boolean => date.latest < value.earliest || value.latest < date.earliest;
  if (read.status === "stated") return apart(read.value) ? read.evidence[0].quote : undefined;
  if (read.status !== "disputed" || !read.candidates.every((one) => apart(one.value))) return undefined;
  return read.candidates[0].evidence[0].quote;
}

/** The headline, when neither of the two titles holds the other. */
function otherTitle(kept: Attested<string>, read: Attested<string>): string | undefined {
  const typed = byEditor(kept);
  if (typed === undefined || read.status !== "stated") return undefined;
  const [one, other] = [bare(typed), bare(read.value)];
  return one.includes(other) || other.includes(one) ? undefined : read.value;
}

function otherLanguage(kept: Attested<string>, read: Attested<string>): string | undefined {
  const typed = byEditor(kept);
  const found = settled(read);
  return typed === undefined || found === undefined || primary(typed) === primary(found) ? undefined : found;
}

/** The first publisher that the text names, when none that it names is the editor's. */
function otherPublisher(typed: EditorStatement | undefined, read: Values): string | undefined {
  const named = read.sources.filter((source) => source.role === "publisher");
  const first: Evidence | undefined = named[0]?.evidence;
  if (typed === undefined || first === undefined) return undefined;
  const same = named.some((source) => [source.name, source.canonical].some((name) => bare(name) === bare(typed.value)));
  return same ? undefined : first.quote;
}

function byEditor<T>(known: Attested<T>): T | undefined {
  return known.status === "stated" && known.by === "editor" ? known.value : undefined;
}

function primary(tag: string): string | undefined {
  return tag.split("-")[0];
}

/** Letters and figures only, without accents and in small letters: what typography changes is no contradiction. */
function bare(text: string): string {
  return text
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}
