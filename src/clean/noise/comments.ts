import { CLUE } from "../clues.ts";
import { isByline, isProse } from "../headline.ts";
import { countWords } from "../latin.ts";
import { plainOf, wholeBlock, type Block } from "../page.ts";
import { bareStamp } from "../stamp-bare.ts";
import { stampLine } from "../stamp-line.ts";
import type { NoiseRule } from "./noise-rule.ts";

/** « Commentaires (12) », « 3 réactions », « Vos commentaires »: above what readers wrote. */
const HEADING =
  /^(?:(?:les |vos |voir les |lire les )?(?:commentaires?|reactions)(?: \(?\d{1,5}\)?| des lecteurs)?|\d{1,5} (?:commentaires?|reactions?)(?: sur .{1,160}| pour .{1,160})?|reagi(?:r|ssez)(?: a cet article)?)$/u;
/** What stands beside every comment, and hardly ever in an article. */
const MARK =
  /^(?:repondre|signaler(?: un abus| ce commentaire)?|se connecter pour repondre|reply|.{2,40} (?:a dit|dit|says|a ecrit)|(?:poste|ecrit|publie) par .{2,60}|il y a \d{1,3} (?:minutes?|heures?|jours?|semaines?|mois|ans?))$/u;

/** Lines below the heading among which the first comment shows itself. */
const REACH = 6;
/** Units. A nickname, and perhaps where its reader lives. */
const LONGEST_NAME = 40;

/** What readers wrote below an article, from its heading to the end of the page. */
export const comments = {
  id: "fr/noise/comments",
  kind: "residue",
  needs: CLUE.comments,
  find: (page) => {
    const first = page.blocks.findIndex((block) => isProse(block.text));
    const heading = page.blocks.findIndex(
      (block, index) =>
        index > Math.max(0, first) &&
        (block.clues & CLUE.comments) !== 0 &&
        isHeading(block) &&
        opensComments(page.blocks, index),
    );
    if (heading < 0) return [];
    const below = page.blocks.slice(heading);
    return isCounter(page.blocks.slice(0, heading), below) ? [] : below.map(wholeBlock);
  },
  examples: [
    [
      "La digue a tenu toute la nuit, selon la mairie.\n3 commentaires\nventdouest56\nPosté le 13 mars 2021 à 10h15\nQuel soulagement !",
      "3 commentaires",
      "ventdouest56",
      "Posté le 13 mars 2021 à 10h15",
      "Quel soulagement !",
    ],
    [
      "La digue a tenu toute la nuit, selon la mairie.\n\nVos réactions\n\nLise, de Brest\n\n13/03/2021\n\nQuel soulagement !",
      "Vos réactions",
      "Lise, de Brest",
      "13/03/2021",
      "Quel soulagement !",
    ],
    [
      "La digue a tenu toute la nuit, selon la mairie.\n\nCommentaires\n\n13/03/2021 10:15\n\nventdouest56\n\nQuel soulagement !",
      "Commentaires",
      "13/03/2021 10:15",
      "ventdouest56",
      "Quel soulagement !",
    ],
    [
      "La digue a tenu toute la nuit, selon la mairie.\n\nRéagir à cet article\n\nventdouest56\n\n13 mars 2021 à 10h15\n\nQuel soulagement !",
      "Réagir à cet article",
      "ventdouest56",
      "13 mars 2021 à 10h15",
      "Quel soulagement !",
    ],
    [
      "La digue a tenu.\n\nCommentaires (1)\n\nJeanne dit :\n13 mars 2021 à 10:15\n\nQuel soulagement !\n\nRépondre",
      "Commentaires (1)",
      "Jeanne dit :",
      "13 mars 2021 à 10:15",
      "Quel soulagement !",
      "Répondre",
    ],
  ],
  nearMisses: [
    "La digue a tenu toute la nuit, selon la mairie.\n\nCommentaires\n\n13/03/2021 10:15\n\nLe Courrier du Lac",
    "12 commentaires\n\nLouise Ferrand\n\n13 mars 2021 à 10:15\n\nLa digue a tenu toute la nuit, selon la mairie.",
    "La digue a tenu toute la nuit, selon la mairie.\n\n12 commentaires\n\nLouise Ferrand\n\n13 mars 2021 à 10:15\n\nLes pompiers ont veillé jusqu’au matin le long des deux rives.\n\nLe lac baisse depuis midi, et les habitants rentrent chez eux.",
    "La digue a tenu toute la nuit, selon la mairie.\n\n12 commentaires\n\nPublié le 13 mars 2021 à 10:15",
    "La digue a tenu toute la nuit, selon la mairie.\n\nCommentaires\n\nPar Louise Ferrand\n\nPublié le 13 mars 2021 à 10:15\n\nLe Courrier du Lac",
    "Commentaires\n\nLa digue a tenu toute la nuit, selon la mairie du village.",
    "La digue a tenu.\n\nRéactions\n\nLe maire s’est dit soulagé, la préfète aussi, et les habitants rentrent chez eux.",
    "La digue a tenu.\n\nJeanne dit :\n\nQuel soulagement !",
  ],
} satisfies NoiseRule;

function isHeading(block: Block): boolean {
  return block.text.length <= 200 && (block.clues & CLUE.comments) !== 0 && HEADING.test(plainOf(block));
}

/** « 12 commentaires » between the standfirst and the article: one paragraph above, several below. */
function isCounter(above: readonly Block[], below: readonly Block[]): boolean {
  const paragraphs = (blocks: readonly Block[]): number => blocks.filter(({ text }) => isProse(text)).length;
  return paragraphs(above) <= 1 && paragraphs(below) > 1;
}

/** A button of comments among the first lines, or a nickname with a day and hour, and what it wrote. */
function opensComments(blocks: readonly Block[], heading: number): boolean {
  const below = blocks.slice(heading + 1, heading + 1 + REACH);
  if (below.some(isMark)) return true;
  const day = below.findIndex(isDated);
  const [next, ...wrote] = below.slice(day + 1);
  if (day < 0 || next === undefined || !below.slice(0, day).every(isName)) return false;
  // Right under the heading a day may be the article's own: what a reader writes ends like a sentence.
  return day > 0 || isSaid(next) || (isName(next) && wrote.some(isSaid));
}

function isSaid({ text }: Block): boolean {
  return /[.!?…»”]$/u.test(text) && countWords(text) > 1;
}

/** « ventdouest56 », « Marie de Brest », and the number of a comment: no sentence, no signature. */
function isName({ text }: Block): boolean {
  if (/^\d{1,3}[.)]?$/u.test(text)) return true;
  return text.length <= LONGEST_NAME && !/[.!?…:;»”]$/u.test(text) && countWords(text) <= 4 && !isByline(text);
}

function isDated({ text }: Block): boolean {
  return stampLine(text) !== undefined || bareStamp(text) !== undefined;
}

function isMark(block: Block): boolean {
  return block.text.length <= 80 && MARK.test(plainOf(block));
}
