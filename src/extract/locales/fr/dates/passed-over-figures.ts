import { IN_A_STREET, type PassedOverReason } from "./passed-over-reason.ts";
import { NOT_A_COUNT } from "./pattern.ts";

/** What follows counts: a unit, a noun in the plural. The rule that reads years refuses the same. */
const COUNTS = new RegExp(`^(?!${NOT_A_COUNT})`, "iu");

/** Why figures are no date, most telling first: a longer number, then what they measure, then their form. */
export const PASSED_OVER_FIGURES: readonly PassedOverReason[] = [
  {
    id: "longer-number",
    kinds: ["figures"],
    word: /[./–-]\d+[./–-]\d+[./–-]/u,
    because: "dans un nombre plus long\u00a0: adresse, téléphone ou référence",
    example: ["Le serveur répond en 10.11.20.30 depuis hier.", "10.11.20.30"],
  },
  {
    id: "longer-number",
    kinds: ["year", "figures"],
    after: /^[.,]\d/u,
    because: "dans un nombre plus long",
    example: ["La parcelle mesure 1850,40 en tout.", "1850"],
  },
  {
    id: "longer-number",
    kinds: ["year"],
    word: /[./–-](?!(?:\d{2}|1[5-9]\d{2}|20\d{2})$)/u,
    because: "dans un nombre plus long\u00a0: adresse, téléphone ou référence",
    example: ["Le permis 2021/0877 est caduc.", "2021/0877"],
  },
  {
    id: "street",
    kinds: ["year"],
    before: IN_A_STREET,
    because: "nom de rue ou de lieu",
    example: ["Le bal de la place du 1830 est annulé.", "1830"],
  },
  {
    id: "price",
    kinds: ["year", "figures"],
    after:
      /^(?:\s(?:à|et|ou)\s\d{3,6})?\s?(?:€|\$|£|(?:[kM]€|euros?|dollars?|francs?|livres|yens?|roubles?|dinars?|dirhams?|FCFA|CFA)(?!\p{L}))/iu,
    because: "prix ou montant",
    example: ["Le vélo vaut 1999 euros.", "1999"],
  },
  {
    id: "price",
    kinds: ["year", "figures"],
    before: /[€$£]\s?$/u,
    because: "prix ou montant",
    example: ["Une prime de $ 1750 lui revient.", "1750"],
  },
  {
    id: "version",
    kinds: ["year", "figures"],
    before:
      /(?<!\p{L})(?:versions?|modèles?|type|série|lot|articles?|art\.|réf\.|pages?|alinéa|résolution|loi|route|vol|ligne|chapitre|ip|v\.?|n°|n[o°]s?|numéros?)\s?$/iu,
    because: "version, référence ou numéro",
    example: ["La résolution 2024 est votée.", "2024"],
  },
  {
    id: "score",
    kinds: ["figures"],
    word: /^\d{1,2}[-–]\d{1,2}$/u,
    because: "score, ou intervalle entre deux nombres",
    example: ["Les Vosgiens ont gagné 3-1 sans trembler.", "3-1"],
  },
  {
    id: "fraction",
    kinds: ["figures"],
    word: /^\d{1,2}\/\d{1,2}$/u,
    because:
      "note, fraction ou rapport\u00a0: un jour s’écrit avec «\u202fle\u202f» ou «\u202fdu\u202f» devant et deux chiffres au mois",
    example: ["Le jury donne 11/20 à ce vin.", "11/20"],
  },
  {
    id: "decimal",
    kinds: ["figures"],
    word: /^\d{1,2}\.\d{1,2}$/u,
    because: "nombre à décimales, heure ou version",
    example: ["La tribune penche de 4.12 au nord.", "4.12"],
  },
  {
    id: "numbered-thing",
    kinds: ["year"],
    before: /(?<![\p{L}])\p{Lu}[\p{L}'-]{0,24}\s$/u,
    because: "partie d’un nom\u00a0: modèle, œuvre ou rendez-vous qui porte une année",
    example: ["Le comité Vosges 2030 se réunit.", "2030"],
  },
  {
    id: "two-years",
    kinds: ["year"],
    word: /[-–/.]/u,
    because: "deux années de suite\u00a0: une saison ou un exercice, que rien n’introduit",
    example: ["Les comptes 2018-2019 sont clos.", "2018-2019"],
  },
  {
    id: "bracketed",
    kinds: ["year"],
    before: /\((?:\p{L}[^()]{0,40}\s)?$/u,
    after: /^\s?[),;]/u,
    because: "entre parenthèses\u00a0: l’année d’une œuvre ou d’une vie, que rien ne rattache au récit",
    example: ["Son premier roman (1987) reparaît.", "1987"],
  },
  {
    id: "quantity",
    kinds: ["year"],
    after: COUNTS,
    because: "quantité\u00a0: ce qu’elle compte ou mesure suit",
    example: ["Il reste 1800 bulletins à lire.", "1800"],
  },
  {
    id: "quantity",
    kinds: ["year"],
    before:
      /(?<!\p{L})(?:hausse|baisse|total|somme|montant|prix|plus|moins|près|environ|quelque|altitude|score|moyenne|nombre|population|effectif)\s(?:de\s)?$/iu,
    because: "quantité\u00a0: un mot qui mesure est devant",
    example: ["Le refuge, à une altitude de 1920, est fermé.", "1920"],
  },
  {
    id: "no-rule",
    kinds: ["year"],
    because:
      "aucune règle ne la lit\u00a0: quatre chiffres sans mot qui en fasse une année («\u202fen\u202f», «\u202fdepuis\u202f», un mois)",
    example: ["Et puis 1936 a tout changé.", "1936"],
  },
];
