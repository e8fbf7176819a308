import { CLUE } from "../clues.ts";
import { stampsOf } from "../page-stamps.ts";
import type { NoiseRule } from "./noise-rule.ts";

/** « Publié le 22/08/2022 à 06h40 | Par Louise Ferrand »: says when the page came out, perhaps by whom. */
export const publicationLine = {
  id: "fr/noise/publication-line",
  kind: "date-header",
  needs: CLUE.stamp,
  find: (page) => stampsOf(page, false),
  examples: [
    [
      "Publié : 3 mai 2021 à 12h22 par L.F\n\nLa digue a tenu toute la nuit, selon la mairie.",
      "Publié : 3 mai 2021 à 12h22 par L.F",
    ],
    ["Publié le 22/08/2022 à 06h40 | Par Louise Ferrand", "Publié le 22/08/2022 à 06h40 | Par Louise Ferrand"],
    ["Par Louise Ferrand\nPublié le jeudi 18 août 2022", "Publié le jeudi 18 août 2022"],
    ["Le Courrier du Lac - Publié hier à 18:04", "Le Courrier du Lac - Publié hier à 18:04"],
    ["Mis en ligne le 1er août 2020 par Jean Morel", "Mis en ligne le 1er août 2020 par Jean Morel"],
    ["Lu 812 fois. Ajouté le 03-05-2024.", "Lu 812 fois. Ajouté le 03-05-2024."],
    ["Publie le 3 mai 2024 a 14h05", "Publie le 3 mai 2024 a 14h05"],
    ["Published: May 3, 2024 2.05pm CEST", "Published: May 3, 2024 2.05pm CEST"],
    ["Publié le 3 mai 2024 à 14:05Le maire a démissionné vendredi.", "Publié le 3 mai 2024 à 14:05"],
  ],
  nearMisses: [
    "Publié le 3 mai 2024, le rapport accable l’exploitant.",
    "Publié lundi par l’Institut, le chiffre surprend.",
    "Publie le 3 mai 2024 ton premier poème, dit la règle du jeu.",
    "Publié en 1922, le roman fit scandale.",
    "Un rapport publié le 3 mai 2024 par la Cour des comptes",
    "Paru le 3 mai, son livre raconte la grève.",
  ],
} satisfies NoiseRule;
