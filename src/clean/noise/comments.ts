import { CLUE } from "../clues.ts";
import { plainOf, wholeBlock, type Block } from "../page.ts";
import type { NoiseRule } from "./noise-rule.ts";

/** « Commentaires (12) », « 3 réactions », « Vos commentaires »: above what readers wrote. */
const HEADING =
  /^(?:(?:les |vos |voir les |lire les )?(?:commentaires?|reactions)(?: \(?\d{1,5}\)?| des lecteurs)?|\d{1,5} (?:commentaires?|reactions?)(?: sur .{1,160}| pour .{1,160})?)$/u;
/** What stands beside every comment, and hardly ever in an article. */
const MARK =
  /^(?:repondre|signaler(?: un abus| ce commentaire)?|se connecter pour repondre|reply|.{2,40} (?:a dit|dit|says|a ecrit)|(?:poste|ecrit|publie) par .{2,60}|il y a \d{1,3} (?:minutes?|heures?|jours?|semaines?|mois|ans?))$/u;

/** What readers wrote below an article, from its heading to the end of the page. */
export const comments = {
  id: "fr/noise/comments",
  kind: "residue",
  needs: CLUE.comments,
  find: (page) => {
    const heading = page.blocks.findIndex(
      (block, index) =>
        index > 0 && (block.clues & CLUE.comments) !== 0 && block.text.length <= 200 && HEADING.test(plainOf(block)),
    );
    const below = heading < 0 ? [] : page.blocks.slice(heading);
    return below.some(isMark) ? below.map(wholeBlock) : [];
  },
  examples: [
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
    "Commentaires\n\nLa digue a tenu toute la nuit, selon la mairie du village.",
    "La digue a tenu.\n\nRéactions\n\nLe maire s’est dit soulagé, la préfète aussi, et les habitants rentrent chez eux.",
    "La digue a tenu.\n\nJeanne dit :\n\nQuel soulagement !",
  ],
} satisfies NoiseRule;

function isMark(block: Block): boolean {
  return block.text.length <= 80 && MARK.test(plainOf(block));
}
