import type { MergedEvent, SplitEvent } from "../../domain/changes.ts";
import type { ArticleId, EventId } from "../../domain/names.ts";
import { found, type PageContext } from "../context.ts";
import { articleTitle, groupTitle } from "../slices.ts";
import { articleAddress, eventAddress, publicPath } from "../urls.ts";
import type { LinkView } from "../views.ts";
import type { Findings, Look, Matter } from "./findings.ts";
import { nameFor } from "./named-article.ts";
import { inSettings, SETTINGS_FILE } from "./remedies.ts";

/** Articles that a line of archive.yaml may name. */
const MOST_NAMES = 200;

/** Events that the last build joined or parted of itself. What archive.yaml asked for is left out: it is no news to whoever wrote it. */
export const moved: Look = (findings) => [
  ...findings.changes.merged
    .filter((one) => !wasAsked("together", [one.articles, one.others], findings))
    .map((one) => joined(one, findings)),
  ...findings.changes.split
    .filter(
      ({ parts }) =>
        !wasAsked(
          "apart",
          parts.map(({ articles }) => articles),
          findings,
        ),
    )
    .map((one) => parted(one, findings)),
];

function wasAsked(
  part: "together" | "apart",
  groups: readonly (readonly ArticleId[])[],
  { isDecided }: Findings,
): boolean {
  return groups.some((group, index) =>
    groups
      .slice(index + 1)
      .some((other) => group.some((one) => other.some((another) => isDecided(part, one, another)))),
  );
}

function joined({ event, into, articles, others }: MergedEvent, findings: Findings): Matter {
  return {
    article: null,
    file: SETTINGS_FILE,
    show: (context) => ({
      because: `L’adresse ${pathOf(event)} mène désormais à ${pathOf(into)}\u00A0: les deux événements n’en font plus qu’un.`,
      links: eventLink(into, context),
      remedies:
        articles.length === 0 || others.length === 0
          ? []
          : inSettings(
              "Si ce sont bien deux événements\u00A0:",
              decided("apart", [articles, others], findings),
              findings,
            ),
      advice: "Si c’est bien le même, il n’y a rien à faire\u00A0: l’ancienne adresse mène à la nouvelle.",
    }),
  };
}

function parted({ event, parts }: SplitEvent, findings: Findings): Matter {
  return {
    article: null,
    file: SETTINGS_FILE,
    show: (context) => ({
      because: `Les articles de ${pathOf(event)} ne sont plus dans un seul événement.`,
      links: parts.flatMap(({ event: now, articles }) =>
        now === null ? articles.map((id) => articleLink(id, context)) : eventLink(now, context),
      ),
      remedies: inSettings(
        "Si c’est bien un seul événement\u00A0:",
        decided("together", [parts.flatMap(({ articles }) => articles)], findings),
        findings,
      ),
      advice: "S’il y en a bien plusieurs, il n’y a rien à faire.",
    }),
  };
}

function decided(part: "together" | "apart", groups: readonly (readonly ArticleId[])[], findings: Findings) {
  const byId = new Map(findings.archive.articles.map((article) => [article.id, article]));
  const names = groups.map((ids) =>
    ids.flatMap((id) => {
      const article = byId.get(id);
      return article === undefined ? [] : [nameFor(article)];
    }),
  );
  return names.flat().length > MOST_NAMES
    ? undefined
    : findings.suggest.decide({ part, level: "event", groups: names });
}

function pathOf(event: EventId): string {
  return publicPath(eventAddress(event));
}

/** None where the event has no page of its own any more. */
function eventLink(id: EventId, context: PageContext): readonly LinkView[] {
  const event = context.events.get(id);
  if (event === undefined) return [];
  return [{ label: groupTitle(event.title, context).text, href: context.link(eventAddress(id)) }];
}

function articleLink(id: ArticleId, context: PageContext): LinkView {
  return { label: articleTitle(found(context.articles, id)).text, href: context.link(articleAddress(id)) };
}
