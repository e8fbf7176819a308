import type { Article } from "./domain/article.ts";
import { articleId, type ArticleId } from "./domain/names.ts";
import type { Seed } from "./domain/seed.ts";
import type { StageResult } from "./domain/stage.ts";
import { clean } from "./clean/clean.ts";
import { articleDates } from "./extract/dates/article-dates.ts";
import { datedMentions } from "./extract/dates/mentions.ts";
import { language } from "./extract/language.ts";
import { quotes } from "./extract/quotes.ts";
import { sources } from "./extract/sources.ts";
import { articleTitle } from "./extract/title.ts";

/** One seed, cleaned and read: every value with its evidence. The article's id is provisional until an address is minted. */
export function readArticle(seed: Seed): StageResult<Article> {
  const id = provisionalId(seed);
  const cleaned = clean(seed, id);
  const reading = cleaned.value;
  const spoken = language(reading);
  const dates = articleDates(reading);
  const { published, updated } = dates.value;
  return {
    value: {
      id,
      seed: { path: seed.path, sha256: seed.sha256, bytes: seed.bytes, encoding: seed.encoding },
      original: seed.original,
      noise: reading.noise,
      defects: reading.defects,
      paragraphs: reading.paragraphs,
      language: spoken.value,
      title: articleTitle(reading),
      published,
      updated,
      sources: sources(reading),
      quotes: quotes(reading),
      mentions: datedMentions(reading, published, updated),
      ...(seed.editor.url === undefined ? {} : { editorUrl: seed.editor.url }),
      ...(seed.editor.event === undefined ? {} : { editorEvent: seed.editor.event }),
    },
    diagnostics: [...cleaned.diagnostics, ...spoken.diagnostics, ...dates.diagnostics],
  };
}

/** The name under which an article's passages are cited before it has an address: made from its content alone. */
function provisionalId(seed: Seed): ArticleId {
  return articleId(`seed-${seed.sha256}`);
}
