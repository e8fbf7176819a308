import { GLUED_CREDITS } from "../../lexicon/fr/photo-credits.ts";
import { creditParts, isAgency, isName, isOpenedCredit, isPersonAndAgency } from "../credit.ts";
import { wholeBlock } from "../page.ts";
import type { NoiseRule } from "./noise-rule.ts";

/** Units. A caption is a paragraph at most; a longer one that ends in a credit is the article. */
const LONGEST_CAPTION = 600;

const PARENTHESES = /(?<before>\S)?\s?[([](?<credit>[^()[\]]{2,160})[)\]]\.?$/u;
/** Capitals glued to the last word: « …phare.STRAFP », « …dimanche.LACPRESSE ». */
const GLUED_CAPITALS = /(?<=\p{Ll}[.!?…»])\p{Lu}{3,}(?:[ /]\p{Lu}{2,}){0,3}$/u;
const GLUED_NAME = /(?<=\p{Ll}[.!?…»])(?<credit>\p{Lu}[^.!?…»]{2,100})$/u;
const SPACED = /(?<=[\p{L}\p{N})][.!?…»])\s(?<credit>\p{Lu}[^!?…»]{1,100})$/u;
const COPYRIGHT = /©\s?(?<credit>[^©]{2,80})$/u;
const KNOWN_CAPITALS = new Set(GLUED_CREDITS);

/** The words under a picture, known by their credit: « … (Jean Morel/AFP) », « … © AFP », « Photo : Jean Morel ». */
export const caption = {
  id: "fr/noise/caption",
  kind: "caption",
  find: (page) =>
    page.blocks.filter((block, index) => isCaption(block.text, index === page.blocks.length - 1)).map(wholeBlock),
  examples: [
    [
      "Des pêcheurs au pied du phare, en 2019. (Jean Morel/Spoutnik/Agence centrale du Lac/AP)\nLe phare rouvre.",
      "Des pêcheurs au pied du phare, en 2019. (Jean Morel/Spoutnik/Agence centrale du Lac/AP)",
    ],
    ["Le phare, dimanche.STRAFP\n\nLe phare rouvre.", "Le phare, dimanche.STRAFP"],
    ["Le phare, dimanche.LACPRESSE\n\nLe phare rouvre.", "Le phare, dimanche.LACPRESSE"],
    ["Le phare vu du port. AFP\n\nLe phare rouvre.", "Le phare vu du port. AFP"],
    ["Le phare vu du port © AFP\n\nLe phare rouvre.", "Le phare vu du port © AFP"],
    [
      "Le phare vu du port. Crédit photo : Jean Morel\n\nLe phare rouvre.",
      "Le phare vu du port. Crédit photo : Jean Morel",
    ],
    ["Le phare rouvre.\n\nPhoto : J. Morel", "Photo : J. Morel"],
    ["Le phare en hiver (Photo d’archives)\n\nLe phare rouvre.", "Le phare en hiver (Photo d’archives)"],
    ["Le phare vu du port. Jean Morel / AFP\n\nLe phare rouvre.", "Le phare vu du port. Jean Morel / AFP"],
    ["Le phare en 1950. - © Collection Morel\n\nLe phare rouvre.", "Le phare en 1950. - © Collection Morel"],
  ],
  nearMisses: [
    "Jean Morel, photographe à l’AFP, raconte la tempête.",
    "LYON, 3 mai (AFP) - Le phare rouvre.",
    "Le phare rouvre dimanche, selon la mairie. (AFP)",
    "Le phare rouvre dimanche, selon la mairie (AFP).",
    "Le phare rouvre dimanche, selon la mairie. AFP",
    "Les photos publiées par la presse montrent un phare repeint.",
    "Le député Jean Morel (PS/Nupes) s’y oppose, comme sa collègue Anne Roy (LR/UDI)",
    "Photos Jean Morel",
    "Archives Nationales",
    "Photo : le grand retour de l’argentique",
    "Il a appelé Jean Morel (notre photo).",
    "Le phare rouvre. (ats/afp)",
    "Les deux villages sont en alerte (Drôme/Isère).",
    "Crédit immobilier : les taux baissent",
    "Elle siège à l’ONU. CQFD. Avec le soutien de l’AFP",
  ],
} satisfies NoiseRule;

function isCaption(text: string, isLast: boolean): boolean {
  if (text.length > LONGEST_CAPTION) return false;
  return (
    isOpenedCredit(text) ||
    endsInParentheses(text) ||
    endsInCopyright(text) ||
    endsGlued(text) ||
    endsSpaced(text, isLast)
  );
}

function endsInParentheses(text: string): boolean {
  const parts = PARENTHESES.exec(text)?.groups;
  const credit = parts?.["credit"]?.trim() ?? "";
  if (credit === "") return false;
  if (isOpenedCredit(credit, true) || isPersonAndAgency(credit)) return true;
  const closesBefore = /[.!?…»]/u.test(parts?.["before"] ?? "");
  const [first, ...others] = creditParts(credit);
  return (
    closesBefore &&
    credit.includes("/") &&
    first !== undefined &&
    isName(first, 2) &&
    others.every((part) => isName(part))
  );
}

function endsInCopyright(text: string): boolean {
  const credit = COPYRIGHT.exec(text)?.groups?.["credit"]?.replace(/\.$/u, "");
  return (
    credit !== undefined && creditParts(credit).every((part) => isAgency(part) || isName(part) || isOpenedCredit(part))
  );
}

function endsGlued(text: string): boolean {
  if (GLUED_CAPITALS.test(text)) return true;
  const credit = GLUED_NAME.exec(text)?.groups?.["credit"];
  return (
    credit !== undefined &&
    (KNOWN_CAPITALS.has(credit) || isAgency(credit) || isPersonAndAgency(credit) || isOpenedCredit(credit))
  );
}

/** With a space, a bare agency at the very end of the file signs the dispatch: there only a fuller credit counts. */
function endsSpaced(text: string, isLast: boolean): boolean {
  const credit = SPACED.exec(text)?.groups?.["credit"];
  if (credit === undefined) return false;
  if (isOpenedCredit(credit)) return true;
  return !isLast && (isPersonAndAgency(credit) || (isAgency(credit) && !/\s/u.test(credit)));
}
