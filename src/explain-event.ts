import type { Analysis } from "./analyse.ts";
import type { PlacedArticle } from "./domain/article.ts";
import type { GroupTitle } from "./domain/attested.ts";
import type { Level } from "./domain/decisions.ts";
import type { ArticleId, SeedPath } from "./domain/names.ts";
import { DOSSIER_CUT, EVENT_CUT } from "./group/thresholds.ts";
import type { Beside, Why } from "./group/why.ts";

/** Why an article is in its event and its dossier, or alone. Likenesses are 0–1. */
export interface EventExplanation {
  readonly article: ArticleId;
  readonly event: ExplainedGroup | null;
  readonly dossier: ExplainedGroup | null;
  readonly decisions: readonly AppliedDecision[];
  /** The name of an event in the article's front matter; `overruled` where archive.yaml says otherwise. */
  readonly named: { readonly value: string; readonly overruled: boolean } | null;
  readonly versions: readonly ExplainedArticle[];
  readonly neighbours: readonly ExplainedNeighbour[];
  readonly toEvent: number | null;
  readonly toDossier: number | null;
  readonly cuts: Readonly<Record<Level, number>>;
}

/** An event or a dossier, with its page. */
interface ExplainedGroup {
  readonly address: string;
  readonly title: GroupTitle;
  readonly articles: number;
}

/** An article as an explanation names it. */
interface ExplainedArticle {
  readonly id: ArticleId;
  readonly path: SeedPath | null;
}

/** A neighbour, with the decision of archive.yaml that names both. */
export interface ExplainedNeighbour extends Omit<Beside, "id">, ExplainedArticle {
  readonly decision: Omit<AppliedDecision, "others"> | null;
}

/** A decision of archive.yaml that names the article, and the others that it names. */
export interface AppliedDecision {
  readonly kind: "together" | "apart";
  readonly level: Level;
  readonly line: number;
  readonly others: readonly ExplainedArticle[];
}

/** Explains one article of an archive that was analysed. */
export function explainEvent(article: PlacedArticle, { archive, grouping, rulings }: Analysis): EventExplanation {
  const paths = new Map(archive.articles.map(({ id, seed }) => [id, seed.path]));
  const told = (id: ArticleId): ExplainedArticle => ({ id, path: paths.get(id) ?? null });
  const event = archive.events.find(({ id }) => id === article.event);
  const dossier = archive.dossiers.find(({ id }) => id === article.dossier);
  const { neighbours, versions, toEvent, toDossier }: Why = grouping.why(article.id);
  const overruled = grouping.overruled.some(({ articles }) => articles.includes(article.id));
  const together = rulings.together
    .filter(({ members }) => members.includes(article.id))
    .map(({ level, line, members }) => ({ kind: "together" as const, level, line, ids: members }));
  const apart = rulings.apart.flatMap(({ level, line, groups }) => {
    const own = groups.find((members) => members.includes(article.id));
    const ids = groups.filter((members) => members !== own).flat();
    return own === undefined ? [] : [{ kind: "apart" as const, level, line, ids }];
  });
  const decisions = [...together, ...apart];
  return {
    article: article.id,
    event: event === undefined ? null : { ...explained(event), address: `evenements/${event.id}/` },
    dossier: dossier === undefined ? null : { ...explained(dossier), address: `dossiers/${dossier.id}/` },
    decisions: decisions.map(({ kind, level, line, ids }) => ({
      kind,
      level,
      line,
      others: ids.filter((id) => id !== article.id).map(told),
    })),
    named: article.editorEvent === undefined ? null : { value: article.editorEvent.value, overruled },
    versions: versions.map(told),
    neighbours: neighbours.map((one) => {
      const both = decisions.find(({ ids }) => ids.includes(one.id));
      const decision = both === undefined ? null : { kind: both.kind, level: both.level, line: both.line };
      return { ...one, ...told(one.id), decision };
    }),
    toEvent: toEvent ?? null,
    toDossier: toDossier ?? null,
    cuts: { event: EVENT_CUT, dossier: DOSSIER_CUT },
  };
}

function explained({ title, articles }: { readonly title: GroupTitle; readonly articles: readonly ArticleId[] }) {
  return { title, articles: articles.length };
}
