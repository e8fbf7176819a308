import { found } from "../context.ts";
import { articleTitle } from "../slices.ts";
import { articleAddress } from "../urls.ts";
import type { PlacedArticle } from "../../domain/article.ts";
import type { DecisionToWrite } from "../../domain/suggested-edit.ts";
import type { Findings, Look, Matter } from "./findings.ts";
import { nameFor } from "./named-article.ts";
import { inSettings } from "./remedies.ts";
import type { RemedyView } from "./views.ts";

/** Articles that stand alone and are nearly enough like another to be put with it. Those that archive.yaml keeps apart are settled. */
export const nearly: Look = (findings) => {
  const byId = new Map(findings.archive.articles.map((article) => [article.id, article]));
  const nearest = new Map(findings.nearly.map(({ article, beside }) => [article, beside]));
  return findings.nearly.flatMap(({ article: id, beside, similarity }): readonly Matter[] => {
    const [article, other] = [byId.get(id), byId.get(beside)];
    if (article === undefined || other === undefined || findings.isDecided("apart", id, beside)) return [];
    // Two that are each other's nearest are one matter.
    if (nearest.get(beside) === id && beside < id) return [];
    return [matterOf(article, other, similarity, findings)];
  });
};

function matterOf(article: PlacedArticle, other: PlacedArticle, similarity: number, findings: Findings): Matter {
  return {
    article,
    file: article.seed.path,
    show: (context) => ({
      because: `Seul, mais assez proche d’un autre article (ressemblance ${percent(similarity)}) pour qu’on se demande s’ils vont ensemble.`,
      links: [
        {
          label: articleTitle(found(context.articles, other.id)).text,
          href: context.link(articleAddress(other.id)),
        },
      ],
      remedies: [
        ...ways("S’ils racontent le même événement\u00A0:", "together", "event", article, other, findings),
        ...ways("S’ils sont du même dossier\u00A0:", "together", "dossier", article, other, findings),
        ...ways(
          "S’ils n’ont rien à voir, pour ne plus les retrouver ici\u00A0:",
          "apart",
          "dossier",
          article,
          other,
          findings,
        ),
      ],
    }),
  };
}

function ways(
  when: string,
  part: DecisionToWrite["part"],
  level: DecisionToWrite["level"],
  article: PlacedArticle,
  other: PlacedArticle,
  findings: Findings,
): readonly RemedyView[] {
  const names = [nameFor(article), nameFor(other)];
  const groups = part === "together" ? [names] : names.map((name) => [name]);
  return inSettings(when, findings.suggest.decide({ part, level, groups }), findings);
}

/** « 12 % » of a likeness of 0.123. */
function percent(similarity: number): string {
  return `${Math.round(similarity * 100)}\u00A0%`;
}
