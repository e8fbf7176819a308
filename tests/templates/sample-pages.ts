import { address } from "../../src/domain/names.ts";
import type { Page } from "../../src/site/page.ts";
import type { PageData } from "../../src/site/pages.ts";
import { article, loneArticle } from "./samples/article.ts";
import { chronology, crowdedDay, month, year } from "./samples/calendar.ts";
import { bareDossier, dossier } from "./samples/dossier.ts";
import { about, data, emptyFront, event, front, search, source, sources } from "./samples/lists.ts";
import { shell } from "./samples/shell.ts";

/** Content of every sample by its address: each kind of page, the hard cases of some twice. */
export const sampleData: Readonly<Record<string, PageData>> = {
  "index.html": front,
  "vide/index.html": emptyFront,
  "dossiers/crue/index.html": dossier,
  "dossiers/nu/index.html": bareDossier,
  "evenements/crue/index.html": event,
  "articles/crue/index.html": article,
  "articles/seul/index.html": loneArticle,
  "chronologie/index.html": chronology,
  "chronologie/2021/index.html": year,
  "chronologie/2021/05/index.html": month,
  "chronologie/2021/05/19/index.html": crowdedDay,
  "sources/index.html": sources,
  "sources/prefecture/index.html": source,
  "recherche/index.html": search,
  "recherche-sans/index.html": { ...search, indexed: false },
  "donnees/index.html": data,
  "a-propos/index.html": about,
  "404.html": { kind: "not-found", shell: { ...shell("Page introuvable", "/"), noindex: true, canonical: null } },
  "ancien/index.html": {
    kind: "redirect",
    shell: { ...shell("Adresse changée", "../"), noindex: true },
    heading: "Dossier réuni à un autre",
    sentence: "Ce que cette page montrait se lit désormais avec d’autres articles, ici\u00A0:",
    to: { title: { text: "La Sauldre sort de son lit", cut: false }, href: "../dossiers/crue/" },
    atOnce: true,
  },
};

/** The samples as pages to render. `change` may replace what they hold. */
export function samplePages(change: (content: PageData) => PageData = (content) => content): readonly Page[] {
  return Object.entries(sampleData).map(([path, content]) => ({
    kind: content.kind,
    address: address(path),
    data: () => change(content),
  }));
}
