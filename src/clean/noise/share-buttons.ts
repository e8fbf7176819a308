import { NETWORKS, SHARE_BUTTONS } from "../../lexicon/fr/share-bar.ts";
import { plainOf, wholeBlock, type Block } from "../page.ts";
import { anyOf, plain } from "../pattern.ts";
import type { NoiseRule } from "./noise-rule.ts";

const BUTTONS = new Set([...SHARE_BUTTONS, ...NETWORKS].map(plain));
const PLACES = new Set(NETWORKS.map(plain));
const ON_NETWORK = new RegExp(
  `^(?:${anyOf(["partager", "partagez", "partager cet article", "partager l'article", "envoyer", "suivre", "share"])})\\s(?:sur|via|par|on)\\s${anyOf(NETWORKS)}$`,
  "u",
);
/** First words of everything a bar may say: what opens otherwise is no bar. Figures open a count. */
const FIRST_WORDS = new Set([...BUTTONS, "suivre", "share", "partagez", ""].map((button) => firstWord(button)));
const COUNT = /^\d{1,6} (?:commentaires?|partages?|reactions?|j'aime|vues?)$/u;

/** The share bar of a page: « Partager sur Facebook », « Commenter | Partager | Imprimer », « 12 commentaires ». */
export const shareButtons = {
  id: "fr/noise/share-buttons",
  kind: "residue",
  find: (page) =>
    page.blocks
      .filter((block, index) => {
        if (isBar(block)) return true;
        if (!isPlace(block)) return false;
        return [page.blocks[index - 1], page.blocks[index + 1]].some(
          (beside) => beside !== undefined && (isPlace(beside) || isBar(beside)),
        );
      })
      .map(wholeBlock),
  examples: [
    ["Partager cet article\n\nLa criée a fermé mardi.", "Partager cet article"],
    ["La criée a fermé mardi.\nPartager sur Facebook\nPartager sur X", "Partager sur Facebook", "Partager sur X"],
    ["La criée a fermé mardi.\n\nCommenter | Partager | Imprimer", "Commenter | Partager | Imprimer"],
    ["Facebook Twitter WhatsApp\n\nLa criée a fermé mardi.", "Facebook Twitter WhatsApp"],
    ["La criée a fermé mardi.\n\nRéagir (3)", "Réagir (3)"],
    ["Facebook\nWhatsApp\nE-mail\nLa criée a fermé mardi.", "Facebook", "WhatsApp", "E-mail"],
    ["La criée a fermé mardi.\n\n12 commentaires", "12 commentaires"],
  ],
  nearMisses: [
    "Partager le pouvoir, une idée neuve",
    "Facebook\n\nLe réseau revendique trois milliards d’abonnés et ne faiblit pas.",
    "Il a choisi de partager cet article avec ses élèves.",
    "Commenter les matches est un métier.",
    "Télégramme",
    "« Partager »",
  ],
} satisfies NoiseRule;

function isBar(block: Block): boolean {
  if (block.text.length > 160 || !FIRST_WORDS.has(firstWord(block.text)) || /^[«“"]/u.test(block.text)) return false;
  const line = block.text.replace(/\s?\(\d{1,5}\)$/u, "");
  const words = line.split(" ").map(plain);
  if (words.length > 1 && words.every((word) => PLACES.has(word))) return true;
  const parts = line
    .split(/\s*[|/•·,]\s*|\s[–—-]\s/u)
    .map(plain)
    .filter((part) => part !== "");
  if (parts.length === 0 || !parts.every((part) => BUTTONS.has(part) || ON_NETWORK.test(part) || COUNT.test(part)))
    return false;
  return parts.length > 1 || !parts.every((part) => PLACES.has(part));
}

function isPlace(block: Block): boolean {
  return block.text.length <= 20 && PLACES.has(plainOf(block));
}

/** Letters before the first sign; `0` for a figure. */
function firstWord(text: string): string {
  const word = /^[^\p{L}\p{N}]*(?<word>\p{L}+|\p{N})/u.exec(text.slice(0, 40))?.groups?.["word"] ?? "";
  return /\p{N}/u.test(word) ? "" : plain(word);
}
