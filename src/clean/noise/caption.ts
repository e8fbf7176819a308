import { GLUED_CREDITS } from "../../lexicon/fr/photo-credits.ts";
import { creditParts, isAgency, isName, isOpenedCredit, isPersonAndAgency } from "../credit.ts";
import { CLUE } from "../clues.ts";
import { wholeBlock, type Block } from "../page.ts";
import type { NoiseRule } from "./noise-rule.ts";

/** Units. A caption is a paragraph at most; a longer one that ends in a credit is the article. */
const LONGEST_CAPTION = 600;

/** Units at the end of a line, in which its credit stands. */
const LONGEST_END = 180;

const PARENTHESES = /(?<before>\S)?\s?[([](?<credit>[^()[\]]{2,160})[)\]]\.?$/u;
/** Capitals glued to the last word: « …phare.STRAFP », « …dimanche.LACPRESSE ». */
const GLUED_CAPITALS = /[.!?…»](?<=\p{Ll}[.!?…»])\p{Lu}{3,}(?:[ /]\p{Lu}{2,}){0,3}$/u;
const GLUED_NAME = /[.!?…»](?<=\p{Ll}[.!?…»])(?<credit>\p{Lu}[^.!?…»]{2,100})$/u;
const SPACED = /[.!?…»)]\s(?<=(?:[\p{L}\p{N})][.!?…»]|\p{L}\))\s)(?<credit>\p{Lu}[^!?…»]{1,100})$/u;
/** « … du port / Jean Morel / AFP », « … du port – Crédit : Jean Morel »: a credit after a sign between spaces. */
const PARTED = /\s(?:[–—|/]|-)\s(?<credit>\p{L}[^.!?…»]{2,100})$/u;
/** « PHOTO JEAN MOREL, LA PRESSE Le phare rouvre »: the credit first, as papers of Québec set it. */
const FIRST =
  /^(?:PHOTOS?|ILLUSTRATION|IMAGE)\s(?<name>\p{Lu}{2,}(?:[ .'-]\p{Lu}{1,}){0,4}),\s(?=\p{Lu}{2,})|^Photo\s?:\s(?<person>\p{Lu}[\p{L}'-]+(?:\s\p{Lu}[\p{L}'-]+){1,3}?)\s(?:Archives\s|Agence\s|Associated Press|La Presse canadienne|Le Devoir|Le Soleil|Le Droit|Getty Images)/u;
/** Between the stars of an agency: what a client may not do with a picture. */
const TERMS = /RESTRICTED TO EDITORIAL USE|MANDATORY CREDIT|NO ADVERTISING CAMPAIGNS|^-\s\/\s(?:AFP|AP|REUTERS)$/u;
const COPYRIGHT = /©\s?(?<credit>[^©]{2,80})$/u;
const KNOWN_CAPITALS = new Set(GLUED_CREDITS);

/** The words under a picture, known by their credit: « … (Jean Morel/AFP) », « … © AFP », « Photo : Jean Morel ». */
export const caption = {
  id: "fr/noise/caption",
  kind: "caption",
  find: (page) =>
    page.blocks
      .filter((block, index) => mayBeSigned(block) && isCaption(block, index === page.blocks.length - 1))
      .map(wholeBlock),
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
    [
      "Le phare vu du port, le 3 mai 2023. - JEAN MOREL / AFP\n\nLe phare rouvre.",
      "Le phare vu du port, le 3 mai 2023. - JEAN MOREL / AFP",
    ],
    ["Le phare, vu du port – CREDIT : RadioPhare\n\nLe phare rouvre.", "Le phare, vu du port – CREDIT : RadioPhare"],
    [
      "Le phare rouvre.\n\nPHOTO JEAN MOREL, ARCHIVES LA PRESSE Anne Roy, gardienne du phare\n\nLes visites durent une heure.",
      "PHOTO JEAN MOREL, ARCHIVES LA PRESSE Anne Roy, gardienne du phare",
    ],
    [
      "Le phare et son port. [AFP/phares.fr - Jean Morel]\n\nLe phare rouvre.",
      "Le phare et son port. [AFP/phares.fr - Jean Morel]",
    ],
    ["Le phare vu du port. Photo Jean Morel\n\nLe phare rouvre.", "Le phare vu du port. Photo Jean Morel"],
    ["Le phare vu du port. Jean Morel / Le Monde\n\nLe phare rouvre.", "Le phare vu du port. Jean Morel / Le Monde"],
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
    "Photo de famille au sommet",
    "Les deux listes se départagent - Union du Lac / Lac Autrement",
    "Le match Lens - OM / Ligue 1",
    "Archives Nationales",
    "Photo : le grand retour de l’argentique",
    "Il a appelé Jean Morel (notre photo).",
    "Le phare rouvre. (ats/afp)",
    "Les deux villages sont en alerte (Drôme/Isère).",
    "Crédit immobilier : les taux baissent",
    "Elle siège à l’ONU. CQFD. Avec le soutien de l’AFP",
  ],
} satisfies NoiseRule;

/** A credit has a word of credits, a ©, a capital glued to what is before it, or stands in parentheses. */
function mayBeSigned({ text, clues }: Block): boolean {
  return (clues & (CLUE.credit | CLUE.copyright | CLUE.gluedCapital)) !== 0 || /[)\]]/u.test(text.slice(-2));
}

function isCaption({ text, clues }: Block, isLast: boolean): boolean {
  if (TERMS.test(text)) return true;
  if (text.length > LONGEST_CAPTION) return false;
  const end = text.slice(-LONGEST_END);
  return (
    isOpenedCredit(text) ||
    FIRST.test(text) ||
    endsParted(end) ||
    endsInParentheses(end) ||
    endsInCopyright(end) ||
    ((clues & CLUE.gluedCapital) !== 0 && endsGlued(end)) ||
    endsSpaced(end, isLast)
  );
}

function endsInParentheses(text: string): boolean {
  if (!/[)\]]\.?$/u.test(text.slice(-2))) return false;
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
  const credit = !text.includes("©") ? undefined : COPYRIGHT.exec(text)?.groups?.["credit"]?.replace(/\.$/u, "");
  return (
    credit !== undefined && creditParts(credit).every((part) => isAgency(part) || isName(part) || isOpenedCredit(part))
  );
}

function endsParted(text: string): boolean {
  const credit = PARTED.exec(text)?.groups?.["credit"];
  if (credit === undefined) return false;
  return /^(?:photos?|cr[ée]dits?|image)/iu.test(credit) ? isOpenedCredit(lowered(credit)) : isPersonAndAgency(credit);
}

/** « CREDIT : Jean Morel » as « Credit : Jean Morel ». */
function lowered(credit: string): string {
  return credit.replace(/^\p{L}+/u, (word) => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase());
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
  if (isOpenedCredit(credit, !isLast)) return true;
  return !isLast && (isPersonAndAgency(credit) || (isAgency(credit) && !/\s/u.test(credit)));
}
