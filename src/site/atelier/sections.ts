import { disputed } from "./disputed.ts";
import { keptDoubtfully, setAsideDoubtfully } from "./doubtful.ts";
import type { Look } from "./findings.ts";
import { moved } from "./moved.ts";
import { nearly } from "./nearly.ts";
import { contradicted, otherwise, setAside, withoutEffect } from "./reported.ts";
import { undated } from "./undated.ts";
import { unsourced } from "./unsourced.ts";

/** A kind of thing to look at. `one` and `many` are what a count of them is called: « 3 sans date ». */
export interface ReviewSection {
  readonly id: string;
  readonly title: string;
  readonly intro: string;
  readonly one: string;
  readonly many: string;
  readonly look: Look;
}

/**
 * In the order in which they are worth an archivist's time: what readers do not get at all; what the archivist wrote in vain; what the archive
 * could say and does not; what it may say wrongly; what it does not know and can do without.
 */
export const REVIEW_SECTIONS = [
  {
    id: "ecartes",
    title: "Écartés",
    intro: "Ces fichiers ne sont pas publiés. Chaque raison dit ce qu’il faut faire.",
    one: "fichier écarté",
    many: "fichiers écartés",
    look: setAside,
  },
  {
    id: "sans-effet",
    title: "Écrit en vain",
    intro: "Ce que vous avez écrit dans archive.yaml ou dans un en-tête, et qui n’a pas d’effet.",
    one: "ligne sans effet",
    many: "lignes sans effet",
    look: withoutEffect,
  },
  {
    id: "divergents",
    title: "Dates divergentes",
    intro:
      "Deux passages du même article donnent deux dates. L’archive montre les deux et ne choisit pas\u202F; vous le pouvez.",
    one: "date divergente",
    many: "dates divergentes",
    look: disputed,
  },
  {
    id: "sans-date",
    title: "Sans date",
    intro:
      "Rien ne dit quand ces articles ont été écrits. D’abord ceux qui sont dans un dossier ou un événement\u00A0: dater l’un peut dater les autres.",
    one: "article sans date",
    many: "articles sans date",
    look: undated,
  },
  {
    id: "contredits",
    title: "Votre parole contre le texte",
    intro: "L’en-tête dit une chose, l’article une autre. C’est l’en-tête qui est publié.",
    one: "en-tête contredit par le texte",
    many: "en-têtes contredits par le texte",
    look: contradicted,
  },
  {
    id: "adresses",
    title: "Événements réunis ou défaits",
    intro: "Ce que la dernière construction a rapproché ou séparé d’elle-même. La prochaine ne le redira pas.",
    one: "événement réuni ou défait",
    many: "événements réunis ou défaits",
    look: moved,
  },
  {
    id: "seuls",
    title: "Presque réunis",
    intro: "Ces articles sont seuls, mais l’un de leurs voisins leur ressemble beaucoup.",
    one: "article presque réuni à un autre",
    many: "articles presque réunis à un autre",
    look: nearly,
  },
  {
    id: "mis-de-cote",
    title: "Mis de côté, peut-être à tort",
    intro:
      "De longs passages tenus pour autre chose que de l’article. S’ils le sont à tort, c’est là qu’on perd le plus.",
    one: "passage mis de côté à vérifier",
    many: "passages mis de côté à vérifier",
    look: setAsideDoubtfully,
  },
  {
    id: "gardes",
    title: "Gardés, peut-être à tort",
    intro:
      "Des lignes qui ne ressemblent pas à du texte. Rien ne prouvait qu’elles n’en sont pas\u00A0: elles sont restées.",
    one: "ligne gardée à vérifier",
    many: "lignes gardées à vérifier",
    look: keptDoubtfully,
  },
  {
    id: "signalements",
    title: "Autres signalements",
    intro: "Ce qui a été publié avec une réserve.",
    one: "autre signalement",
    many: "autres signalements",
    look: otherwise,
  },
  {
    id: "sans-source",
    title: "Sans source",
    intro: "Rien ne dit d’où viennent ces articles. Ils se lisent sans cela\u202F; leur provenance se perd.",
    one: "article sans source",
    many: "articles sans source",
    look: unsourced,
  },
] as const satisfies readonly ReviewSection[];
