import { ownHeadlines } from "../own-headlines.ts";
import { wholeBlock } from "../page.ts";
import type { NoiseRule } from "./noise-rule.ts";

/** The headline above the article, which shares its words, and the same headline again if the page repeats it. */
export const titleLine = {
  id: "fr/noise/title-line",
  kind: "title-line",
  find: (page) => ownHeadlines(page).map(wholeBlock),
  examples: [
    [
      "Le pont de Bresse fermé aux camions\n\nLe pont suspendu de Bresse est interdit aux camions depuis lundi matin.",
      "Le pont de Bresse fermé aux camions",
    ],
    [
      "Pont de Bresse : que va faire le département ?\nLe département de Bresse a promis lundi de réparer le pont suspendu.",
      "Pont de Bresse : que va faire le département ?",
    ],
    [
      "BRESSE\n\nLe pont fermé aux camions\n\nPar Louise Ferrand\n\nLe pont suspendu de Bresse est interdit aux camions depuis lundi matin.",
      "Le pont fermé aux camions",
    ],
    [
      "Le pont fermé aux camions\n\nLe pont fermé aux camions\n\nLe pont suspendu de Bresse est interdit aux camions depuis lundi matin.",
      "Le pont fermé aux camions",
      "Le pont fermé aux camions",
    ],
    [
      "Radio Bresse\n\nÀ la une de la presse, ce que l’on retient du procès fleuve\n\nÀ la une de la presse, ce que l’on retient du procès fleuve\n\nLe procès s’est achevé par trois relaxes au tribunal, devant une salle comble.",
      "À la une de la presse, ce que l’on retient du procès fleuve",
      "À la une de la presse, ce que l’on retient du procès fleuve",
    ],
    [
      "Coup de froid sur les vergers et les vignes\n\nLe gel a détruit la moitié des fleurs dans la vallée, a annoncé la préfecture du département.",
      "Coup de froid sur les vergers et les vignes",
    ],
  ],
  nearMisses: [
    "Stade Bollin-Delvaux\n\nLes joueurs du stade Bollin-Delvaux ont gagné samedi devant dix mille personnes.",
    "Buts :\n\nMorel (12e), Roy (54e) pour Bresse ; Le Goff (80e) pour le Lac\n\nMorel et Roy ont donné la victoire à Bresse, samedi, devant dix mille personnes.",
    "Trois bateaux de l’écurie du port ont été retrouvés échoués à la suite de la tempête de vendredi soir\n\nTrois bateaux du port ont été retrouvés échoués samedi, a annoncé la capitainerie du port.",

    "Anne Roy : « Nous allons tenir bon »\n\nPourquoi avoir fermé le pont aux camions ?\n\nParce que le pont menaçait de rompre sous les camions, tout simplement.",
    "Le pont de Bresse est fermé aux camions depuis lundi matin.\n\nLe pont rouvrira jeudi, selon la préfecture du département.",
    "Le pont de Bresse fermé aux camions",
    "• Le pont fermé aux camions\n\nLe pont suspendu de Bresse est interdit aux camions depuis lundi matin.",
    "Le pont suspendu de Bresse est interdit aux camions depuis\nlundi matin, a annoncé la préfecture, qui craint une rupture.",
    "Par Louise Ferrand du Pont\n\nLe pont suspendu de Bresse est interdit aux camions depuis lundi matin.",
  ],
} satisfies NoiseRule;
