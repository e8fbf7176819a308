import type { PlacedArticle } from "../../domain/article.ts";
import { byKey } from "../../domain/by-key.ts";
import { by } from "../../domain/order.ts";
import type { SourceRole } from "../../domain/source.ts";
import type { Look } from "./findings.ts";
import { inArticle } from "./remedies.ts";
import { UNREADABLE } from "./undated.ts";

/** Roles of whoever an article comes from; those it quotes or shows are others. */
const ORIGINS: ReadonlySet<SourceRole> = new Set<SourceRole>(["publisher", "author", "credit", "agency"]);
/** Stands for a name that only the archivist may know. */
export const NAME_TO_FILL = "Nom du journal";

/** Articles in which nobody says where they come from: no paper, no author, no agency, no credit. */
export const unsourced: Look = (findings) => {
  const publishers = publisherOf(findings.archive.articles);
  return findings.archive.articles
    .filter(({ sources }) => !sources.some(({ role }) => ORIGINS.has(role)))
    .toSorted(by(({ seed }) => seed.path))
    .map((article) => ({
      article,
      file: article.seed.path,
      show: () => {
        const known = publishers.get(folderOf(article));
        const state = (when: string, name: string) =>
          inArticle(when, article, findings.suggest.state(article, "source", name), findings);
        const remedies = [
          ...(known === undefined
            ? []
            : state("Si c’est le journal des autres articles rangés avec lui\u00A0:", known)),
          ...state("Si vous savez d’où il vient\u00A0:", NAME_TO_FILL),
        ];
        return {
          because: "Ni journal, ni auteur, ni agence, ni crédit dans le fichier.",
          remedies,
          advice: remedies.length > 0 ? "" : UNREADABLE,
        };
      },
    }));
};

/** The one paper that all articles of a folder name, where there are two or more of them. */
function publisherOf(articles: readonly PlacedArticle[]): ReadonlyMap<string, string> {
  return new Map(
    [...byKey(articles, folderOf)].flatMap(([folder, those]): readonly (readonly [string, string])[] => {
      const named = those.flatMap(({ sources }) =>
        sources.filter(({ role }) => role === "publisher").map(({ canonical }) => canonical),
      );
      const [only, second] = [...new Set(named)];
      return folder === "" || only === undefined || second !== undefined || named.length < 2 ? [] : [[folder, only]];
    }),
  );
}

function folderOf({ seed }: PlacedArticle): string {
  return seed.path.slice(0, Math.max(0, seed.path.lastIndexOf("/")));
}
