import { byDossierAndPiece, type PageContext } from "./context.ts";
import { count } from "./french-labels.ts";
import { knowledgeView } from "./knowledge.ts";
import type { AboutPage, NotFoundPage } from "./pages.ts";
import { shell } from "./shell.ts";
import { dataAddress } from "./urls.ts";

/** Method, limits, accessibility statement, licence. */
export function aboutPage(context: PageContext): AboutPage {
  const { articles, events, dossiers, settings } = context.archive;
  return {
    kind: "about",
    shell: shell(
      {
        section: "about",
        title: "À propos",
        description: "Comment cette archive lit ses articles, ce qu’elle en déduit, ce qu’elle ne fait pas.",
      },
      context,
    ),
    counts: `${count(articles.length, "article")}, ${count(events.length, "événement")}, ${count(dossiers.length, "dossier")}`,
    knowledge: knowledgeView(articles.toSorted(byDossierAndPiece), context),
    licence:
      settings.licence === undefined
        ? "Aucune licence n’est précisée pour ce que l’archive ajoute aux articles."
        : `Ce que l’archive ajoute aux articles (dates, groupements, comparaisons) est publié sous la licence ${settings.licence}.`,
    data: context.link(dataAddress),
  };
}

export function notFoundPage(context: PageContext): NotFoundPage {
  return {
    kind: "not-found",
    shell: shell(
      { section: "none", title: "Page introuvable", description: "Cette adresse ne mène à rien.", noindex: true },
      context,
    ),
  };
}
