import { CLUE } from "../clues.ts";
import { stampsOf } from "../page-stamps.ts";
import type { NoiseRule } from "./noise-rule.ts";

/** « Mis à jour le 3 mai 2024 à 9 h 05 », « Publié le … – Modifié le … »: says when the page was mended. */
export const updateLine = {
  id: "fr/noise/update-line",
  kind: "update-line",
  needs: CLUE.stamp,
  find: (page) => stampsOf(page, true),
  examples: [
    [
      "Mis à jour le 3 mai 2024 à 9 h 05\n\nLe pont a rouvert vendredi aux voitures.",
      "Mis à jour le 3 mai 2024 à 9 h 05",
    ],
    ["Dernière mise à jour : 12/04/2022 18:30", "Dernière mise à jour : 12/04/2022 18:30"],
    [
      "Publié le 2 juin 2021 à 07h00 – Mis à jour le 2 juin 2021 à 11h20",
      "Publié le 2 juin 2021 à 07h00 – Mis à jour le 2 juin 2021 à 11h20",
    ],
    [
      "Par Louise Ferrand, publié le 2 juin 2021, modifié hier à 8h",
      "Par Louise Ferrand, publié le 2 juin 2021, modifié hier à 8h",
    ],
    [
      "Publié le 02.06.2021 à 07h00. Actualisé le 02.06.2021 à 11h20.",
      "Publié le 02.06.2021 à 07h00. Actualisé le 02.06.2021 à 11h20.",
    ],
    [
      "Par Lecourrier.fr avec Agence, publié le 2 juin 2021 à 7h, mis à jour à 11h20",
      "Par Lecourrier.fr avec Agence, publié le 2 juin 2021 à 7h, mis à jour à 11h20",
    ],
    ["Publié le 2 juin 2021 (mis à jour le 4)", "Publié le 2 juin 2021 (mis à jour le 4)"],
    [
      "Réservé aux abonnés Publié le 2 juin 2021 à 07:00 Mis à jour le 2 juin 2021 à 11:20 Lecture 4 min.",
      "Réservé aux abonnés Publié le 2 juin 2021 à 07:00 Mis à jour le 2 juin 2021 à 11:20 Lecture 4 min.",
    ],
    [
      "Article publié initialement le 2 juin 2020, mis à jour le 4 juin 2021",
      "Article publié initialement le 2 juin 2020, mis à jour le 4 juin 2021",
    ],
    ["Mis a jour le 2 juin 2021 a 11h20", "Mis a jour le 2 juin 2021 a 11h20"],
    [
      "Mis à jour le mercredi 2 juin 2021 à 11h20, heure de Moncton",
      "Mis à jour le mercredi 2 juin 2021 à 11h20, heure de Moncton",
    ],
    ["Actualisé lundi à 14 h 12", "Actualisé lundi à 14 h 12"],
    [
      "Mis à jour le jeudi 9 mars 2023 – 06:10Le barrage a tenu toute la nuit.",
      "Mis à jour le jeudi 9 mars 2023 – 06:10",
    ],
    ["Article mis à jour le 1er mars 2023 à 10h00.", "Article mis à jour le 1er mars 2023 à 10h00."],
  ],
  nearMisses: [
    "Mis à jour lundi avec trois ajouts, le texte repart au Sénat.",
    "Mis à jour en 2023, le plan prévoit trois digues de plus.",
    "Mis à jour le 3 mai 2024, le registre compte 212 noms.",
    "Le registre a été mis à jour le 3 mai 2024 par la mairie.",
    "Mise à jour du 3 mai 2024 : un suspect arrêté",
    "Publié le 3 mai 2024 à 9h05",
    "Publié le 2 juin 2021, corrigé 12 fois depuis",
    "Modifié lundi par les députés, le texte repart au Sénat.",
  ],
} satisfies NoiseRule;
