import { SITE_CONTROLS } from "../../lexicon/fr/site-controls.ts";
import { blocksWhere } from "../page.ts";
import { plain } from "../pattern.ts";
import type { NoiseRule } from "./noise-rule.ts";

const CONTROLS = new Set(SITE_CONTROLS.map(plain));
/** « 01:34 », « 1 min 51 s », « 3 min »: how long a recording lasts. */
const DURATION = /^(?:\d{1,2}:\d{2}(?::\d{2})?|\d{1,3}\s?(?:min|minutes?|mn)(?:\s\d{1,2}\s?s(?:ec)?)?)$/u;
/** « Accueil > Sport > Voile »: where a page stands in its site. */
const BREADCRUMB = /^(?:Vous êtes ici\s?:\s?)?(?:Accueil|Home)\s?[>/»›|]\s?[^.!?]{2,160}$/u;
/** « Actu > Bretagne > Vannes »: the same without its beginning, three steps at least. */
const STEPS = /^[\p{Lu}\d][^.!?>›]{1,40}(?:\s[>›]\s[^.!?>›]{2,40}){2,5}$/u;
/** « Tags : pont, crue », « Mots-clés : … »: what a page is filed under. */
const TAGS =
  /^(?:Tags?|TAGS?|Mots[ -]cl[ée]s|MOTS[ -]CL[ÉE]S|Étiquettes?|Catégories?|Rubriques?|Classé (?:sous|dans)|Filed under)\s?:\s?[^.!?]{2,200}$/u;
/** An address of the web, alone. */
const ADDRESS = /^(?:https?:\/\/|www\.)[^\s«»<>]{4,400}$/u;
/** « Cet article date de plus de deux ans. »: a warning of the site. */
const OLD = /^Cet article (?:date de|a été publié il y a|est âgé de) plus d(?:e |')[\p{L}\d]+ (?:ans?|mois|jours)\.?$/u;

/** Ways through a page and its player, alone on their line: « Aller au contenu », « Rechercher », « 1 min 51 s ». */
export const siteControls = {
  id: "fr/noise/site-controls",
  kind: "residue",
  find: (page) =>
    blocksWhere(
      page,
      ({ start, end, text }) =>
        (text.length <= 240 || ADDRESS.test(text)) &&
        page.text
          .slice(start, end)
          .split(/[\r\n]+/u)
          .every((line) => isControl(line.trim())),
    ),
  examples: [
    ["Aller au contenu principal\n\nLa criée a fermé mardi.", "Aller au contenu principal"],
    ["La criée a fermé mardi.\nChargement du lecteur...\n1 min 51 s", "Chargement du lecteur...", "1 min 51 s"],
    ["Passer à la recherche\nbackground\n\nLa criée a fermé mardi.", "Passer à la recherche\nbackground"],
    ["Accueil > Économie > Pêche\n\nLa criée a fermé mardi.", "Accueil > Économie > Pêche"],
    ["Actu > Bretagne > Vannes\n\nLa criée a fermé mardi.", "Actu > Bretagne > Vannes"],
    ["La criée a fermé mardi.\n\nMots-clés : pêche, port, criée", "Mots-clés : pêche, port, criée"],
    ["La criée a fermé mardi.\n\nhttps://criee.example/2023/fermeture", "https://criee.example/2023/fermeture"],
    ["Sujets associés\n\nLa criée a fermé mardi.", "Sujets associés"],
    ["Cet article date de plus de deux ans.\nLa criée a fermé mardi.", "Cet article date de plus de deux ans."],
  ],
  nearMisses: [
    "Rechercher la vérité, dit-elle",
    "Nantes > Lorient",
    "Accueil des réfugiés : le maire s’explique",
    "Fermer le port ? Jamais.",
    "Rubrique sportive : un départ",
    "18:30, le bac part.",
    "www.criee.example publie les cours du jour",
    "Cet article de la loi date de plus de dix ans et fait débat.",
  ],
} satisfies NoiseRule;

function isControl(text: string): boolean {
  if (text.length <= 60 && CONTROLS.has(plain(text))) return true;
  return (
    DURATION.test(text) ||
    BREADCRUMB.test(text) ||
    STEPS.test(text) ||
    TAGS.test(text) ||
    OLD.test(text) ||
    ADDRESS.test(text)
  );
}
