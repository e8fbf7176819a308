import type { PlacedArticle } from "../domain/article.ts";
import type { ArticleId } from "../domain/names.ts";
import { by } from "../domain/order.ts";
import { slugOf } from "../domain/slug.ts";
import { SOURCE_ROLES, type Source, type SourceRole } from "../domain/source.ts";

/** One naming of a source in one article. */
export interface Attribution {
  readonly article: ArticleId;
  readonly source: Source;
}

/** A source of the archive with everything attributed to it. Canonical names that differ only in case or accents are one. */
export interface SourceEntry {
  readonly slug: string;
  /** The canonical name most often given; ties go to the first by code units. */
  readonly name: string;
  readonly canonicals: readonly string[];
  readonly roles: readonly SourceRole[];
  readonly attributions: readonly Attribution[];
  readonly articles: number;
}

/** Groups under one address the sources that go without a name: « des experts » is nobody in particular. */
const UNNAMED = "Sources sans nom";

/** Every source of the archive, by how many articles name it, then by name. */
export function indexSources(articles: readonly PlacedArticle[]): readonly SourceEntry[] {
  const bySlug = new Map<string, Attribution[]>();
  for (const article of articles) {
    for (const source of article.sources) {
      const slug = slugOf(filedUnder(source), "source");
      const attributions = bySlug.get(slug);
      if (attributions === undefined) bySlug.set(slug, [{ article: article.id, source }]);
      else attributions.push({ article: article.id, source });
    }
  }
  return [...bySlug]
    .map(([slug, attributions]) => entry(slug, attributions))
    .toSorted(
      by(
        (source) => (source.name === UNNAMED ? 1 : 0),
        (source) => -source.articles,
        (source) => source.slug,
      ),
    );
}

/** The name a source is filed under: its canonical name, or the common heading for those without a name. */
export function filedUnder(source: Source): string {
  return source.role === "unnamed" ? UNNAMED : source.canonical;
}

function entry(slug: string, attributions: readonly Attribution[]): SourceEntry {
  const uses = new Map<string, number>();
  for (const { source } of attributions) uses.set(filedUnder(source), (uses.get(filedUnder(source)) ?? 0) + 1);
  const canonicals = [...uses.keys()].toSorted(
    by(
      (name) => -(uses.get(name) ?? 0),
      (name) => name,
    ),
  );
  const roles = new Set(attributions.map(({ source }) => source.role));
  return {
    slug,
    name: canonicals[0] ?? slug,
    canonicals,
    roles: SOURCE_ROLES.filter((role) => roles.has(role)),
    attributions,
    articles: new Set(attributions.map(({ article }) => article)).size,
  };
}
