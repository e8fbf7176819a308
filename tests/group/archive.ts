import { readFileSync } from "node:fs";
import { bounds } from "../../src/domain/edtf-date.ts";
import { articleId } from "../../src/domain/names.ts";
import type { GroupInput } from "../../src/group/profile.ts";

/** An article for a test: a text, a date as EDTF, the event the editor named. */
export function input(id: string, text: string, published?: string, editorEvent?: string): GroupInput {
  return {
    id: articleId(id),
    text: () => text,
    days: published === undefined ? undefined : bounds(published),
    told: [],
    editorEvent,
  };
}

/** An article of the small golden archive, with the event and dossier that people gave it. */
export interface GoldenArticle {
  readonly id: string;
  readonly published: string | null;
  readonly event: string;
  readonly dossier: string | null;
  readonly text: string;
}

/** The sixteen invented articles of fixtures/group. */
export function goldenArticles(): readonly GoldenArticle[] {
  const path = new URL("../fixtures/group/small-archive.json", import.meta.url);
  const content: { readonly articles: readonly GoldenArticle[] } = JSON.parse(readFileSync(path, "utf8"));
  return content.articles;
}

/** The same, as grouping takes them. */
export function goldenInputs(): readonly GroupInput[] {
  return goldenArticles().map(({ id, text, published }) => input(id, text, published ?? undefined));
}
