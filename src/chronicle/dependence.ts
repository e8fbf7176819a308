import type { PlacedArticle } from "../domain/article.ts";
import { byKey } from "../domain/by-key.ts";
import type { Dependence, Fact } from "../domain/dossier.ts";
import type { Evidence } from "../domain/evidence.ts";
import type { ArticleId } from "../domain/names.ts";
import { by } from "../domain/order.ts";
import { contains } from "../domain/span.ts";
import type { Source, SourceRole } from "../domain/source.ts";
import { byPieceAndPlace } from "./article-order.ts";
import { sentencesOf } from "./sentences.ts";

/**
 * Roles of a source from which an account is taken. An agency that gave a picture told nothing, whoever is quoted as a witness or in office
 * is heard by each paper for itself (see docs/decisions/0016).
 */
const UPSTREAM_ROLES: ReadonlySet<SourceRole> = new Set<SourceRole>(["credit", "agency", "media"]);

/** Passages shown for one article. */
const MOST_PASSAGES = 3;

/**
 * Which articles rest on one source: all or part of what two of them or more tell comes from the same agency or paper, so that they do not
 * confirm each other. The source that most articles lean on comes first.
 */
export function dependenceOf(articles: readonly PlacedArticle[]): readonly Dependence[] {
  const inOrder = byPieceAndPlace(articles);
  const namings = articles.flatMap((article) =>
    upstreamsOf(article).map((source) => ({ article: article.id, source })),
  );
  return [...byKey(namings, ({ source }) => source.canonical)]
    .map(([upstream, own]) => ({
      upstream,
      articles: [...byKey(own, ({ article }) => article)]
        .map(([article, passages]) => ({
          article,
          evidence: passages
            .map(({ source }) => source.evidence)
            .toSorted(inOrder)
            .slice(0, MOST_PASSAGES),
        }))
        .toSorted((one, other) => compareFirst(one.evidence, other.evidence, inOrder)),
    }))
    .filter((dependence) => dependence.articles.length > 1)
    .toSorted(
      by(
        (dependence) => -dependence.articles.length,
        ({ upstream }) => upstream,
      ),
    );
}

/** The facts, with the source that all their passages rest on where there is one: articles that agree by it are one voice. */
export function withUpstream(facts: readonly Fact[], articles: readonly PlacedArticle[]): readonly Fact[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return facts.map((fact) => {
    const told = fact.statements.map((statement) => upstreamsAt(byId.get(statement.article), statement));
    const [first = new Set<string>(), ...others] = told;
    const [shared] = [...first]
      .filter((upstream) => others.every((own) => own.has(upstream)))
      .toSorted(by((name) => name));
    const voices = new Set<ArticleId>(fact.statements.map(({ article }) => article));
    return shared === undefined || voices.size < 2 ? fact : { ...fact, upstream: shared };
  });
}

/** Sources that a passage rests on: those its sentence names, and those its whole article is credited to. */
function upstreamsAt(article: PlacedArticle | undefined, passage: Evidence): ReadonlySet<string> {
  if (article === undefined) return new Set();
  const sentence = sentencesOf(article).find((one) => contains(one, passage));
  return new Set(
    upstreamsOf(article)
      .filter(({ role, evidence }) => role === "credit" || (sentence !== undefined && contains(sentence, evidence)))
      .map(({ canonical }) => canonical),
  );
}

function upstreamsOf(article: PlacedArticle): readonly Source[] {
  return article.sources.filter(({ role }) => UPSTREAM_ROLES.has(role));
}

function compareFirst(
  one: readonly Evidence[],
  other: readonly Evidence[],
  inOrder: (a: Evidence, b: Evidence) => number,
): number {
  const [a] = one;
  const [b] = other;
  return a === undefined || b === undefined ? 0 : inOrder(a, b);
}
