import { MONTHS, WEEKDAY_NAMES } from "../../lexicon/fr/calendar.ts";
import { FIGURE, figureOf, SPACE, THEN } from "../figure.ts";
import { NUMBER_PARTS } from "../french-number.ts";
import type { Quantity, QuantityRule } from "../quantity.ts";
import { fold, isContentWord, stem } from "../words.ts";
import { isPart } from "./part.ts";

const HYPHENATED = "[\\p{Ll}][\\p{Ll}\\p{M}\\-]{2,30}(?![\\p{L}\\p{N}])";
const COUNT = new RegExp(
  `${FIGURE}${THEN}(?<head>${HYPHENATED})(?:${SPACE}(?:de${SPACE}|d[’'])?(?<modifier>${HYPHENATED}))?(?:${SPACE}(?<then>${HYPHENATED}))?(?:${SPACE}(?<last>${HYPHENATED}))?`,
  "gu",
);

/** What is measured, dated or scored rather than counted. Folded stems. */
const NOT_COUNTED: ReadonlySet<string> = new Set(
  (
    "minute min heure jour semaine mois an ans annee siecle euro dollar franc livre centime metre kilometre km centimetre tonne kilo gramme " +
    "litre degre hectare pourcent point foi but million milliard pays homme femme " +
    "autre premier premiere dernier derniere nouveau nouvelle prochain prochaine seul meme moitie tier quart grande grand petit petite"
  ).split(" "),
);

const weekdays: ReadonlySet<string> = new Set(WEEKDAY_NAMES);

/** « vers 11 h 40 »: minutes. */
const CLOCK_BEFORE = /\d[ \u00A0\u202F]?h[ \u00A0\u202F]?$/u;

const NO_LINK = /^(?:ont|sont|etaient|furent|a|est|etait|seront|auraient|avaient|seraient|ete)$/u;

/** How many of something: « cinq drones kamikaze », « une trentaine de pompiers ». */
export const counts = {
  id: "chronicle/count",
  find: (sentence) => [...sentence.matchAll(COUNT)].flatMap((match) => quantityOf(sentence, match)),
  examples: [
    ["La région a reçu trois trains sanitaires.", "3: count train sanitaire"],
    ["Les 212 postes du site disparaissent.", "212: count poste"],
    ["Une trentaine de pompiers volontaires luttent.", "environ 30: count pompier volontaire"],
    ["Une vingtaine d’engins lourds déblaient.", "environ 20: count engin lourd"],
    ["Le service perd 22 lits mardi.", "22: count lit"],
    ["Ils ont livré plusieurs chars lourds.", "plusieurs: count char lourd"],
  ],
  nearMisses: [
    "Les deux pays signent.",
    "Le 12 septembre, il pleuvait.",
    "Elle a attendu dix jours.",
    "Un pont de 900 mètres.",
    "Douze autres maisons ont brûlé.",
    "Le réseau compte des blessés, dont trois enfants malades.",
    "Une voiture attend.",
    "En 2019 les ventes montaient.",
    "Ils vendent 90 voitures neuves par jour.",
  ],
} satisfies QuantityRule;

function quantityOf(sentence: string, match: RegExpExecArray): readonly Quantity[] {
  const groups = match.groups ?? {};
  const figure = figureOf(groups);
  const head = groups["head"] ?? "";
  const noun = stem(fold(head));
  if (figure === undefined || !isCountable(head, noun) || isYear(groups["digits"])) return [];
  if (figure.high < 2 || CLOCK_BEFORE.test(sentence.slice(Math.max(0, match.index - 4), match.index))) return [];
  if (isPart(sentence, match.index, figure)) return [];
  const words = [groups["modifier"], groups["then"], groups["last"]].filter((word) => word !== undefined);
  if (words.some((word) => word === "par" || word === "chaque")) return [];
  const headStart = match.index + match[0].indexOf(head, match[0].search(/[ \u00A0\u202F’']/u));
  const place = { start: match.index, end: headStart + head.length };
  const modifier = modifierOf(groups["modifier"]);
  const end =
    modifier === undefined
      ? place.end
      : match.index + match[0].indexOf(modifier, headStart + head.length - match.index) + modifier.length;
  const precise = modifier !== undefined;
  if (NOT_COUNTED.has(noun) || (!precise && (noun === "personne" || !figure.counted))) return [];
  const key = ["count", noun, ...(modifier === undefined ? [] : [stem(fold(modifier))])].join(" ");
  return [{ kind: "count", key, precise, figure, place: { ...place, end }, topic: { start: headStart, end } }];
}

/** True for a noun that may be counted (`noun`: its stem): measures, months and weekdays are not. */
export function isCountable(head: string, noun: string): boolean {
  return (
    isContentWord(fold(head)) &&
    isContentWord(noun) &&
    !NOT_COUNTED.has(noun) &&
    !MONTHS.has(head) &&
    !weekdays.has(head)
  );
}

function isYear(digits: string | undefined): boolean {
  return /^(?:19|20)\d{2}$/u.test(digits ?? "");
}

/** An adjective or complement; a verb of the sentence is none, nor the day. */
function modifierOf(word: string | undefined): string | undefined {
  if (word === undefined) return undefined;
  const folded = fold(word);
  return isContentWord(folded) &&
    !NUMBER_PARTS.includes(folded) &&
    !weekdays.has(folded) &&
    !/(?:aient|eront|iront)$/u.test(folded) &&
    !NO_LINK.test(folded)
    ? word
    : undefined;
}
