import { mapPassages, type Attested } from "./attested.ts";
import type { EventDate } from "./edtf-date.ts";
import type { Evidence } from "./evidence.ts";
import type { ArticleId, DossierId, EventId } from "./names.ts";
import type { Defect, Noise } from "./noise.ts";
import type { Quotation } from "./quotation.ts";
import type { Paragraph } from "./reading.ts";
import type { EditorStatement, SeedFacts } from "./seed.ts";
import type { Source } from "./source.ts";
import { remainder, slice, type Span } from "./span.ts";

/** A date the article speaks of: when the thing happened, not when it was written. */
export interface DatedMention {
  readonly date: Attested<EventDate>;
  readonly expression: Evidence;
  readonly sentence: Span;
}

/**
 * What a seed tells, once cleaned and read. The original is held once; text, noise and quotes are slices of it.
 * Before it has an address, `id` is a provisional one made from the seed's hash (see `provisionalId`).
 */
export interface Article {
  readonly id: ArticleId;
  readonly seed: SeedFacts;
  readonly original: string;
  readonly noise: readonly Noise[];
  readonly defects: readonly Defect[];
  readonly paragraphs: readonly Paragraph[];
  readonly language: Attested<string>;
  readonly title: Attested<string>;
  readonly published: Attested<EventDate>;
  readonly updated: Attested<EventDate>;
  readonly sources: readonly Source[];
  readonly quotes: readonly Quotation[];
  readonly mentions: readonly DatedMention[];
  /** Where the editor says the article was found, as typed; never followed, shown only when it is an address of the web. */
  readonly editorUrl?: EditorStatement;
  /** The event the editor named in the front matter, as typed. */
  readonly editorEvent?: EditorStatement;
}

/** An article and where it stands in the archive. `piece` is its letter in the dossier: minted once, never reassigned. */
export interface PlacedArticle extends Article {
  readonly event: EventId | null;
  readonly dossier: DossierId | null;
  readonly piece: string | null;
}

/** What is left when the noise is taken out; nothing is rewritten. */
export function articleText(article: Pick<Article, "original" | "noise">): string {
  return remainder({ start: 0, end: article.original.length }, article.noise)
    .map((piece) => slice(article.original, piece))
    .join("");
}

/** The same article under another id, its own passages included. */
export function withId(article: Article, id: ArticleId): Article {
  const own = (passage: Evidence): Evidence => (passage.article === article.id ? { ...passage, article: id } : passage);
  return {
    ...article,
    id,
    language: mapPassages(article.language, own),
    title: mapPassages(article.title, own),
    published: mapPassages(article.published, own),
    updated: mapPassages(article.updated, own),
    sources: article.sources.map((source) => ({ ...source, evidence: own(source.evidence) })),
    quotes: article.quotes.map((quote) => ({ ...quote, speaker: mapPassages(quote.speaker, own) })),
    mentions: article.mentions.map((mention) => ({
      ...mention,
      date: mapPassages(mention.date, own),
      expression: own(mention.expression),
    })),
  };
}
