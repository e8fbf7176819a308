import * as fc from "fast-check";

const parts = fc.array(
  fc.constantFrom(
    "Publicité",
    "[ad_1]",
    "Mis à jour le 3 mai 2024 à 9 h 05",
    "Publié le 3 mai 2024",
    " date 2024-05 ",
    "• ",
    "\n",
    "\n\n",
    "\r\n",

    "La digue du lac a cédé dimanche, a annoncé la préfecture.",
    "La digue a cédé",
    "(Jean Morel/AFP)",
    ".STRAFP",
    " ",
    "\u00A0",

    "À lire aussi : ",
    "Le meneur",
    "fr-01",
    "e\u0301",
    "\u00AD",
    "\u200B",
    "« Oui »",
    "Partager sur X",
    "# ",
    "{{ad}}",
    ". .",
    "<p>",
    "&eacute;",
    "Publié le",
    "Commentaires (2)",
    "Répondre",
    "01:34",
    "Chargement du lecteur...",
    "Publié le 3/05/2024 14:05 Mis à jour le 4/05/2024 09:00 ",
    "Par Louise Ferrand — 12 mars 2022 à 14:05",
    "\uD800",
    "x",
  ),
  { maxLength: 25 },
);
/** Any text: rich in what the rules look for, or in signs of every script, or in units that are no text at all. */
export const texts = fc.oneof(
  parts.map((some) => some.join("")),
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
);
