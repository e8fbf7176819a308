import type { Change } from "../../domain/glance.ts";
import type { ArticleId, DossierId, EventId } from "../../domain/names.ts";
import { found, type SiteContext } from "../context.ts";
import { articleTitle, groupTitle } from "../slices.ts";
import { articleAddress, dossierAddress, eventAddress, publicPath } from "../urls.ts";
import type { Findings } from "./findings.ts";

/** Of each kind of change, so many are named. */
const NAMED = 5;

/** What a build changed, in order of what a person would ask first. A first build changes nothing: all of it is new. */
export function changesTold({ changes }: Pick<Findings, "changes">, site: SiteContext): readonly Change[] {
  if (changes.first) return [];
  const article = (id: ArticleId): Named => {
    const standing = site.articles.get(id);
    return standing === undefined
      ? { name: id, path: null }
      : { name: articleTitle(standing).text, path: publicPath(articleAddress(id)) };
  };
  const event = (id: EventId): Named => ({
    name: groupTitle(found(site.events, id).title, site).text,
    path: publicPath(eventAddress(id)),
  });
  const dossier = (id: DossierId): Named => ({
    name: groupTitle(found(site.dossiers, id).title, site).text,
    path: publicPath(dossierAddress(id)),
  });
  return [
    told(changes.added, article, "article ajouté", "articles ajoutés"),
    told(changes.mended, article, "article modifié", "articles modifiés"),
    told(changes.renamed, article, "article renommé", "articles renommés"),
    told(changes.removed, article, "article retiré", "articles retirés"),
    told(
      changes.events.filter((id) => site.events.has(id)),
      event,
      "nouvel événement",
      "nouveaux événements",
    ),
    told(
      changes.dossiers.filter((id) => site.dossiers.has(id)),
      dossier,
      "nouveau dossier",
      "nouveaux dossiers",
    ),
    told(
      changes.merged.map(({ into }) => into).filter((id) => site.events.has(id)),
      event,
      "événement réuni à un autre",
      "événements réunis à d’autres",
    ),
    told(
      changes.split.flatMap(({ parts }) => parts[0]?.articles[0] ?? []),
      article,
      "événement défait",
      "événements défaits",
    ),
  ].filter(({ amount }) => amount > 0);
}

type Named = Change["shown"][number];

function told<Id>(ids: readonly Id[], named: (id: Id) => Named, one: string, many: string): Change {
  return { label: ids.length > 1 ? many : one, amount: ids.length, shown: ids.slice(0, NAMED).map(named) };
}
