import type { Article } from "./domain/article.ts";
import { settled } from "./domain/attested.ts";
import type { Decisions } from "./domain/decisions.ts";
import type { ArticleId } from "./domain/names.ts";
import { slugOf } from "./domain/slug.ts";
import { titleByMember } from "./editor-decisions.ts";
import { shortTitle } from "./extract/title.ts";
import type { Grouping } from "./group/group.ts";
import type { GroupingToMint } from "./group/mint-events.ts";
import { dossierTitle, eventTitle, type TitledMember } from "./group/titles.ts";
import type { ResolvedAgainst } from "./read/resolve-decisions.ts";

/** The groups with the words their addresses are made from. */
export function groupsToMint(
  articles: readonly Article[],
  grouping: Grouping,
  { titles }: Decisions,
  against: ResolvedAgainst,
): GroupingToMint {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const members = (ids: readonly ArticleId[]): readonly TitledMember[] =>
    ids.flatMap((id) => byId.get(id) ?? []).map((article) => ({ article, piece: null }));
  const [givenEvent, givenDossier] = [
    titleByMember(titles, "event", against),
    titleByMember(titles, "dossier", against),
  ];
  return {
    events: grouping.events.map((ids) => ({
      articles: ids,
      slug: slugOf(givenEvent(ids) ?? settled(eventTitle(members(ids), shortTitle)) ?? "", "evenement"),
    })),
    dossiers: grouping.dossiers.map((indices) => {
      const ids = indices.flatMap((index) => grouping.events[index] ?? []);
      const title = givenDossier(ids) ?? settled(dossierTitle(members(ids), shortTitle));
      return { events: indices, slug: slugOf(title ?? "", "dossier") };
    }),
  };
}
