import { CLUE } from "../clues.ts";
import { isHeadline, isProse } from "../headline.ts";
import { wholeBlock, type Page } from "../page.ts";
import { statesPublication } from "../page-stamps.ts";
import { announces, closesAnnouncement, tells } from "../stamp-announced.ts";
import { bareStamp, type BareStamp } from "../stamp-bare.ts";
import type { NoiseRule } from "./noise-rule.ts";

/** Units. What is shorter names a place, a section or a signature. */
const SHORTEST_LEAD = 25;

/**
 * « Samedi 13 août 2022 - 08:20 », alone on a line near the top, or with an hour or a signature as the last line. Where such
 * lines also stand further down, they are the steps of a chronology, and stay; so they do under a « Publié le ».
 */
export const dateLine = {
  id: "fr/noise/date-line",
  kind: "date-header",
  needs: CLUE.figure,
  find: (page) => {
    const stamps = page.blocks.map(({ text, clues }, index) => {
      const stamp = (clues & CLUE.figure) === 0 ? undefined : bareStamp(text);
      return stamp?.kind === "like-signed" && !isBetweenTitleAndNews(page, index) ? undefined : stamp;
    });
    if (stamps.every((stamp) => stamp === undefined)) return [];
    const second = secondParagraph(page);
    const last = stamps.length - 1;
    const further = stamps.flatMap((stamp, index) => (stamp !== undefined && index > second ? [index] : []));
    const closes = further.length === 1 && further[0] === last && stamps[last]?.kind === "signed";
    if (further.length > 0 && !closes) return [];
    if (statesPublication(page)) return [];
    return page.blocks
      .filter((block, index) => {
        const stamp = stamps[index];
        if (stamp === undefined || block.listed || opensAStory(block.text, index, stamp)) return false;
        return !isOfAnEvent(page, index, stamp);
      })
      .map(wholeBlock);
  },
  examples: [
    [
      "La halle rouvre\n\nSamedi 13 août 2022 - 08:20\n\nLa halle a rouvert samedi, après deux ans de travaux.",
      "Samedi 13 août 2022 - 08:20",
    ],
    ["11/08/2022 21:35\n\nLa halle a rouvert jeudi soir, après deux ans de travaux.", "11/08/2022 21:35"],
    ["Lundi 15 août 2022, 9h05", "Lundi 15 août 2022, 9h05"],
    ["Mardi 16 août 2022 | Le Courrier du Lac", "Mardi 16 août 2022 | Le Courrier du Lac"],
    ["Lyon, le 3 mai 2024", "Lyon, le 3 mai 2024"],
    ["Par Louise Ferrand — 12 mars 2022 à 14:05", "Par Louise Ferrand — 12 mars 2022 à 14:05"],
    ["Agence du Lac le 13/07/2022 à 08:40", "Agence du Lac le 13/07/2022 à 08:40"],
    [
      "lundi 10 juillet 2023 à 18:44 Par Louise Ferrand, Radio Bresse",
      "lundi 10 juillet 2023 à 18:44 Par Louise Ferrand, Radio Bresse",
    ],
    ["Temps de lecture : 3 min. 12 mars 2022 à 14:05", "Temps de lecture : 3 min. 12 mars 2022 à 14:05"],
    ["Le Courrier du Lac, n° 1204 du jeudi 11 août 2022", "Le Courrier du Lac, n° 1204 du jeudi 11 août 2022"],
    ["NAMUR (Agence) 13/07/2022 - 08h40", "NAMUR (Agence) 13/07/2022 - 08h40"],
    ["La halle a rouvert jeudi soir, après deux ans de travaux.\n\n(12/08/2022)", "(12/08/2022)"],
    [
      "La halle a rouvert jeudi soir, après deux ans de travaux.\n\nLe Courrier du Lac, 12 août 2022, p. 4",
      "Le Courrier du Lac, 12 août 2022, p. 4",
    ],
    [
      "La halle rouvre\n\nPar Louise Ferrand\n\nVendredi 12 août 2022 à 18h\n\nLa halle rouvrira ses portes après deux ans de travaux.",
      "Vendredi 12 août 2022 à 18h",
    ],
    [
      "La halle rouvre\n\nVendredi 12 août 2022 à 18h07\n\nLa halle rouvrira ses portes après deux ans de travaux.",
      "Vendredi 12 août 2022 à 18h07",
    ],
    [
      "La halle rouvre\n\nVendredi 12 août 2022\n\nLa halle rouvrira ses portes lundi, après deux ans de travaux.",
      "Vendredi 12 août 2022",
    ],
    [
      "La halle rouvre\n\nLouise Ferrand\n\nLe 12 août 2022 à 18h00\n\nLa halle rouvrira ses portes après deux ans de travaux.",
      "Le 12 août 2022 à 18h00",
    ],
    ["La halle rouvre\n\n12 août 2022\n\nLa halle rouvrira ses portes après deux ans de travaux.", "12 août 2022"],
    [
      "Communiqué\n\nAnnecy, le 12 août 2022\n\nLa préfète se rendra à la halle avec les élus du canton.",
      "Annecy, le 12 août 2022",
    ],
    [
      "La halle rouvre\n\nVendredi 12 août 2022 07:00\n\nLes commerçants retrouvent leurs étals sous la charpente neuve.",
      "Vendredi 12 août 2022 07:00",
    ],
    [
      "La halle rouvre\n\nVendredi 12 août 2022 à 7h\n\nLes commerçants retrouvent leurs étals et ne cachent pas leur joie, selon la mairie.",
      "Vendredi 12 août 2022 à 7h",
    ],
    ["08 October 2021 | PAR Louise Ferrand", "08 October 2021 | PAR Louise Ferrand"],
    [
      "La halle a rouvert jeudi soir, après deux ans de travaux.\n\nLa fête a duré jusqu’au matin, sous les lampions de la place.\n\nLe maire a dansé, lui aussi, avec les commerçants.\n\n20 août 2019 à 14h13 par Jean Morel",
      "20 août 2019 à 14h13 par Jean Morel",
    ],
    ["La halle rouvre\nLe Messager du canton, 12 août 2022", "Le Messager du canton, 12 août 2022"],
    ["La halle rouvre\n20 Minutes, vendredi 12 août 2022", "20 Minutes, vendredi 12 août 2022"],
    ["La halle rouvre\nL’Écho des étangs du 12 août 2022", "L’Écho des étangs du 12 août 2022"],
    ["La halle rouvre\nOuest-France (12 août 2022)", "Ouest-France (12 août 2022)"],
    [
      "La halle rouvre\nLa Lanterne rouge, 12 août 2022\n\nLa halle a rouvert jeudi soir, après deux ans de travaux dans le bourg.",
      "La Lanterne rouge, 12 août 2022",
    ],
    [
      "La halle a rouvert jeudi soir, après deux ans de travaux.\n\nLa fête a duré jusqu’au matin, sous les lampions de la place.\n\nLe maire a dansé, lui aussi, avec les commerçants.\n\nLe Journal de la vallée, 12 août 2022",
      "Le Journal de la vallée, 12 août 2022",
    ],
  ],
  nearMisses: [
    "La halle rouvre\n\nLa Fête des halles, 12 août 2022\n\nLa halle a rouvert jeudi soir, après deux ans de travaux dans le bourg.",
    "La halle rouvre\n\nLa Lanterne rouge, 12 août 2022\n\nLe cabaret invite petits et grands ce soir-là, entrée libre, sur réservation à la mairie.",
    "La halle a rouvert jeudi soir, après deux ans de travaux.\n\nLa Lanterne rouge, 12 août 2022\n\nLe maire a dansé, lui aussi, avec les commerçants.",
    "La halle rouvre\n\nLe bal sous les lampions, 12 août 2022\n\nLa halle a rouvert jeudi soir, après deux ans de travaux dans le bourg.",
    "Le Temps des lampions, 12 août 2022",
    "Le 8 août 1987, à 6 h 10, le bac coulait devant le port.",
    "Vendredi 4 mars, le jury a visité les lieux.",
    "2 mars 2020\n\nLe premier cas est confirmé dans la région par les autorités.\n\nLes écoles ferment une à une cette semaine dans la région.\n\n9 mars 2020\n\nLe deuxième cas est confirmé dans la région par les autorités.",
    "12 morts en 2024",
    "Verdun, 21 février 1916",
    "Publié le 14 mai 2021\n\nSamedi 15 mai 2021\n\nLa régate part à midi du port du Lac, si le vent le veut bien.",
    "La halle a rouvert jeudi soir, après deux ans de travaux.\n\nLa fête a duré jusqu’au matin, sous les lampions de la place.\n\nLe maire a dansé, lui aussi, avec les commerçants.\n\n20 août 2019",
    "Bal des pompiers\n\nSamedi 13 août 2022 à 21h\n\nUn orchestre de la vallée fera danser petits et grands sous la halle.",
    "Bresse - Valserine\n\nSamedi 13 août 2022 à 15h\n\nBresse reçoit le premier du classement pour la dernière journée du championnat.",
    "Histoire du lac\n\nMardi 16 août 2022 à 18h30\n\nUne conférence est organisée à la salle des fêtes. Louise Ferrand parlera des anciens bateaux.",
    "Vide-grenier\n\nDimanche 14 août 2022\n\nUne centaine d’exposants sur les quais du port. Entrée libre, restauration sur place.",
    "La chorale prépare son premier concert depuis deux mois dans la salle des fêtes.\n\nSamedi 13 août 2022 à 20h30",
    "Louise Ferrand\n\n3 juin 1934 - 12 août 2022\n\nLa navigatrice du lac s’est éteinte vendredi, entourée des siens.",
    "Le 19 août 1942\n\nSix mille hommes débarquaient sur la plage de galets, sous le feu des batteries.",
    "Le 12 août 2012\n\nLa foudre tombait sur la halle, et personne n’a rien vu avant l’aube.",
    "Née le 12 août 1994",
    "Consulté le 12 août 2022",
    "Numérisée le 12 août 2022",
    "12 août 2202",
    "18h30 - Port du Lac. Départ de la régate.",
    "3 mai",
  ],
} satisfies NoiseRule;

/** Where the second paragraph stands; past the end when there are fewer. */
function secondParagraph(page: Page): number {
  const first = page.blocks.findIndex((block) => isProse(block.text));
  const second = first < 0 ? -1 : page.blocks.findIndex((block, index) => index > first && isProse(block.text));
  return second < 0 ? page.blocks.length : second;
}

/** Under a headline that opens the page, above a paragraph that tells something: there, what looks like the name of a paper is one. */
function isBetweenTitleAndNews(page: Page, index: number): boolean {
  const above = page.blocks.slice(0, index);
  const below = page.blocks.slice(index + 1).find((block) => block.text.length >= SHORTEST_LEAD);
  const titled = above.length > 0 && above.length <= 2 && above.every((block) => isHeadline(block.text));
  return titled && below !== undefined && isProse(below.text) && tells(below.text);
}

/** « Le 11 mars 2011 » with nothing above: as often the first words of a story as the day of a page. */
function opensAStory(text: string, index: number, { kind }: BareStamp): boolean {
  return index === 0 && kind === "bare" && /^[Ll]e\s/u.test(text);
}

/** The day of what the text announces: concert, fête, funeral. */
function isOfAnEvent(page: Page, index: number, { onlyHour }: BareStamp): boolean {
  const line = page.blocks[index];
  if (line === undefined || !onlyHour) return false;
  const [above, below] = [page.blocks[index - 1], page.blocks[index + 1]];
  const after = page.blocks.slice(index + 1).filter((block) => block.text.length >= SHORTEST_LEAD);
  return below === undefined ? closesAnnouncement(line, above) : announces(line, [above, below], after);
}
