import { articleId, dossierId, eventId, type Address } from "../domain/names.ts";
import type { PageContext } from "./context.ts";
import type { RedirectPage } from "./pages.ts";
import { shell } from "./shell.ts";
import { articleTitle, groupTitle } from "./slices.ts";
import { absoluteUrl, frontAddress, publicPath } from "./urls.ts";
import type { SliceView } from "./views.ts";

/**
 * What stands at an address that no longer answers by itself. An article that was withdrawn is told so, and stays told: whoever
 * cited it must not find another page in its place without a word. The rest leads on at once. The archive keeps no
 * clock, so that no page says when. `to` is a page of the site, with what it shows there.
 */
export function redirectPage(to: Address, context: PageContext): RedirectPage {
  const { heading, sentence } = wordsOf(publicPath(context.address), to);
  const withdrawn = isArticle(publicPath(context.address));
  return {
    kind: "redirect",
    shell: {
      ...shell({ section: "none", title: heading, description: sentence, noindex: true }, context),
      canonical: withdrawn ? null : (absoluteUrl(to, context.archive.settings.url) ?? context.link(to)),
    },
    heading,
    sentence,
    to: { title: titleOf(to, context), href: context.link(to) },
    atOnce: !withdrawn,
  };
}

interface Words {
  readonly heading: string;
  /** Ends before the link. */
  readonly sentence: string;
}

function wordsOf(from: string, to: Address): Words {
  if (isArticle(from)) return withdrawnWords(to);
  if (from.startsWith("evenements/") || from.startsWith("dossiers/")) return movedWords(from, to);
  if (from.startsWith("sources/"))
    return {
      heading: "Source qui n’est plus nommée",
      sentence: "Aucun article de l’archive ne nomme plus cette source. Celles qui le sont\u00A0:",
    };
  return {
    heading: "Rien à cette date",
    sentence: "Plus aucun article de l’archive ne porte sur cette période. Ce qui est daté\u00A0:",
  };
}

function withdrawnWords(to: Address): Words {
  const heading = "Article retiré de l’archive";
  const gone =
    "L’article qui se trouvait à cette adresse n’est plus dans l’archive, qui ne dit ni quand ni pourquoi. Aucun autre ne prendra sa place ici.";
  if (to === frontAddress) return { heading, sentence: `${gone} Le reste de l’archive\u00A0:` };
  const kept = publicPath(to).startsWith("evenements/")
    ? "L’événement où il était rangé"
    : publicPath(to).startsWith("dossiers/")
      ? "Le dossier où il était rangé"
      : "Ce qui l’accompagnait";
  return { heading, sentence: `${gone} ${kept}\u00A0:` };
}

function movedWords(from: string, to: Address): Words {
  const isEvent = from.startsWith("evenements/");
  if (to === frontAddress)
    return {
      heading: `${isEvent ? "Événement" : "Dossier"} retiré de l’archive`,
      sentence: "Les articles que cette page réunissait ne sont plus dans l’archive. Le reste\u00A0:",
    };
  const path = publicPath(to);
  if (isArticle(path) || (!isEvent && path.startsWith("evenements/")))
    return {
      heading: `${isEvent ? "Événement" : "Dossier"} défait`,
      sentence:
        "Les articles que cette page réunissait ne vont plus ensemble. Le plus grand nombre se trouve ici\u00A0:",
    };
  return {
    heading: `${isEvent ? "Événement" : "Dossier"} réuni à un autre`,
    sentence: "Ce que cette page montrait se lit désormais avec d’autres articles, ici\u00A0:",
  };
}

function isArticle(path: string): boolean {
  return path.startsWith("articles/");
}

/** What the page at an address shows: its own title, or its name on the site. */
function titleOf(to: Address, context: PageContext): SliceView {
  const [folder, id = ""] = publicPath(to).split("/");
  const plain = (text: string): SliceView => ({ text, cut: false });
  if (to === frontAddress) return plain("la page d’accueil");
  if (folder === "sources") return plain("les sources");
  if (folder === "chronologie") return plain(id === "" ? "la chronologie" : id);
  const event = folder === "evenements" ? context.events.get(eventId(id)) : undefined;
  const dossier = folder === "dossiers" ? context.dossiers.get(dossierId(id)) : undefined;
  const group = event ?? dossier;
  if (group !== undefined) return groupTitle(group.title, context);
  const article = folder === "articles" ? context.articles.get(articleId(id)) : undefined;
  return article === undefined ? plain(publicPath(to)) : articleTitle(article);
}
