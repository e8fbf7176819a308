import type { Article } from "./domain/article.ts";
import { diagnostic, type Diagnostic } from "./domain/diagnostic.ts";
import { articleId, type ArticleId } from "./domain/names.ts";
import type { Reading } from "./domain/reading.ts";
import type { Seed } from "./domain/seed.ts";
import type { StageResult } from "./domain/stage.ts";
import { clean } from "./clean/clean.ts";
import { articleDates } from "./extract/dates/article-dates.ts";
import { datedMentions } from "./extract/dates/mentions.ts";
import { language, mayBeFrench } from "./extract/language.ts";
import { quotes } from "./extract/quotes.ts";
import { sources } from "./extract/sources.ts";
import { articleTitle } from "./extract/title.ts";
import { frontMatterContradictions } from "./read/front-matter-contradictions.ts";

/** One seed, cleaned and read: every value with its evidence. The article's id is provisional until an address is minted. */
export function readArticle(seed: Seed): StageResult<Article> {
  const read = readValues(seed);
  if (Object.keys(seed.editor).length === 0) return read;
  const without = readValues({ ...seed, editor: {} }).value;
  return {
    value: read.value,
    diagnostics: [
      ...read.diagnostics,
      ...frontMatterContradictions(seed, read.value, without).map(({ at, message }) =>
        diagnostic("editor-contradicts-text", message, { path: seed.path, ...at }),
      ),
    ],
  };
}

function readValues(seed: Seed): StageResult<Article> {
  const id = provisionalId(seed);
  const cleaned = clean(seed, id);
  const reading = cleaned.value;
  const spoken = language(reading);
  const dates = articleDates(reading);
  const diagnostics: readonly Diagnostic[] = [...cleaned.diagnostics, ...spoken.diagnostics, ...dates.diagnostics];
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
      ...(mayBeFrench(spoken.value) ? readAsFrench(reading, dates.value) : onlyTheEditors(reading)),
      ...(seed.editor.url === undefined ? {} : { editorUrl: seed.editor.url }),
      ...(seed.editor.event === undefined ? {} : { editorEvent: seed.editor.event }),
    },
    diagnostics,
  };
}

type FrenchValues = Pick<Article, "sources" | "quotes" | "mentions">;

function readAsFrench(reading: Reading, { published, updated }: Pick<Article, "published" | "updated">): FrenchValues {
  return {
    sources: sources(reading),
    quotes: quotes(reading),
    mentions: datedMentions(reading, published, updated),
  };
}

/** French grammar would find nonsense in another language: what the front matter says of its sources is kept, and no more. */
function onlyTheEditors(reading: Reading): FrenchValues {
  return {
    sources: sources(reading).filter(({ evidence }) => evidence.rule.startsWith("editor/")),
    quotes: [],
    mentions: [],
  };
}

/** The name under which an article's passages are cited before it has an address: made from its content alone. */
function provisionalId(seed: Seed): ArticleId {
  return articleId(`seed-${seed.sha256}`);
}
