import { anyOf } from "./pattern.ts";

/** What a page says before the date of its last change. */
const UPDATE: readonly string[] = [
  "mis à jour",
  "mise à jour",
  "mise à jour du",
  "dernière mise à jour",
  "dernière modification",
  "màj",
  "maj",
  "modifié",
  "modifiée",
  "actualisé",
  "actualisée",
  "corrigé",
  "corrigée",
  "actualisation",
  "dernière actualisation",
  "mis a jour",
  "mise a jour",
  "derniere mise a jour",
  "derniere modification",
  "updated",
  "last updated",
];
/** What it says before the date on which it came out. */
const PUBLICATION: readonly string[] = [
  "publié",
  "publiée",
  "publication",
  "date de publication",
  "posté",
  "postée",
  "mis en ligne",
  "mise en ligne",
  "paru",
  "parue",
  "ajouté",
  "écrit",
  "créé",
  "rédigé",
  "diffusé",
  "diffusée",
  "publie",
  "published",
  "posted",
];
/** All of them. */
export const STAMP_VERBS: readonly string[] = [...UPDATE, ...PUBLICATION];

const SUBJECT = `(?:${anyOf(["article", "cet article", "cet article a été", "l'article a été", "ce contenu a été", "ce texte a été", "article initialement", "initialement", "première", "date de la"])}\\s)?`;
/** « par la rédaction », « par Louise Ferrand », before what comes next in a stamp. */
const BYLINE =
  "(?:\\s(?:par|Par|by)\\s(?:la\\s|l')?\\p{L}[\\p{L}\\p{N}.'&@/ -]{1,50}?(?=\\s(?:le|il|on)(?!\\p{L})|\\s?[,|·•–—-]\\s?\\d|\\s\\d|$))?";
/** « publié initialement le ». */
const FIRST = `(?:\\s${anyOf(["initialement", "à l'origine", "pour la première fois", "d'abord"])})?`;
const CLOSE = `(?![\\p{L}\\p{N}])${FIRST}${BYLINE}(?:\\s?[:|,])?(?:\\s${anyOf(["le", "ce", "la", "en date du", "du", "on", "sur"])}(?=[\\s:]|$))?\\s?(?::\\s?)?`;

/** « Mis à jour le », « Dernière mise à jour : », at a place. */
export const UPDATE_VERB = new RegExp(`${SUBJECT}${anyOf(UPDATE)}${CLOSE}`, "uy");
/** « Publié le », « Posté par Louise Ferrand le », at a place. */
export const PUBLICATION_VERB = new RegExp(`${SUBJECT}${anyOf(PUBLICATION)}${CLOSE}`, "uy");
/** The first of either in a line. */
export const FIRST_VERB = new RegExp(`(?<![\\p{L}\\p{N}])${SUBJECT}${anyOf(STAMP_VERBS)}(?![\\p{L}\\p{N}])`, "u");
