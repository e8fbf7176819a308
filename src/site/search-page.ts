import { latestDossiers } from "./front-page.ts";
import type { PageContext } from "./context.ts";
import type { SearchPage } from "./pages.ts";
import { shell } from "./shell.ts";
import { groupTitle } from "./slices.ts";
import { chronologyAddress, dossierAddress, searchScriptAddress, sourcesAddress } from "./urls.ts";

/** Full-text search; `indexed` is false where the site is published without an index. What it leads to instead is always on the page. */
export function searchPage(indexed: boolean, context: PageContext): SearchPage {
  return {
    kind: "search",
    shell: shell(
      {
        section: "search",
        title: "Recherche",
        description: "Chercher un mot, un nom ou une date dans les titres et les textes de l’archive.",
        ...(indexed ? { script: searchScriptAddress } : {}),
      },
      context,
    ),
    indexed,
    instead: [
      { label: "la chronologie", href: context.link(chronologyAddress) },
      { label: "les sources", href: context.link(sourcesAddress) },
    ],
    dossiers: latestDossiers(context).map((dossier) => ({
      label: groupTitle(dossier.title, context).text,
      href: context.link(dossierAddress(dossier.id)),
    })),
  };
}
