import { MONTHS, WEEKDAY_NAMES } from "../../lexicon/fr/calendar.ts";
import { FIGURE, figureOf, SPACE, type Figure } from "../figure.ts";
import { NUMBER_PARTS } from "../french-number.ts";
import type { Quantity, QuantityRule } from "../quantity.ts";
import { fold, isContentWord, stem } from "../words.ts";

const HYPHENATED = "[\\p{Ll}][\\p{Ll}\\p{M}\\-]{2,30}(?![\\p{L}\\p{N}])";
const COUNT = new RegExp(
  `${FIGURE}${SPACE}(?<head>${HYPHENATED})(?:${SPACE}(?:de${SPACE}|d[’'])?(?<modifier>${HYPHENATED}))?(?:${SPACE}(?<then>${HYPHENATED}))?(?:${SPACE}(?<last>${HYPHENATED}))?`,
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

/** People in general: it is what befell them that is counted. Folded stems. */
const PEOPLE: ReadonlySet<string> = new Set(
  "personne habitant riverain resident villageoi civil passager voyageur employe salarie touriste client homme femme blesse".split(
    " ",
  ),
);

/** What may befall people, by the stem of its participle; a noun of the same stem (« 12 blessés ») says the same. */
const BEFELL: ReadonlySet<string> = new Set(
  (
    "evacue blesse tue mort interpelle arrete hospitalise deplace reloge secouru licencie rapatrie expulse disparu porte decede " +
    "libere vaccine contamine supprime intoxique"
  ).split(" "),
);

/** « Les deux pays », « dont dix enfants »: what is known already, or a part. A small number after a determiner counts nothing. */
const PART_BEFORE =
  /(?<![\p{L}\p{N}])(?:dont|chacun|chacune|parmi|sur|entre|tous|toutes|autres|à|les|des|ces|ses|leurs|nos|vos|aux)[ \u00A0\u202F]$/iu;
const KNOWN_BEFORE = /(?<![\p{L}\p{N}])(?:les|ces|ses|leurs|nos|vos)[ \u00A0\u202F]$/iu;

const weekdays: ReadonlySet<string> = new Set(WEEKDAY_NAMES);

/** From this number on, a determiner may introduce a count: « les 212 postes du site ». */
const LARGE = 11;

const NO_LINK = /^(?:ont|sont|etaient|furent|a|est|etait|seront|auraient|avaient|seraient|ete)$/u;

/** How many of something: « cinq drones kamikaze », « une trentaine de pompiers », « 120 habitants évacués ». */
export const counts = {
  id: "chronicle/count",
  find: (sentence) => [...sentence.matchAll(COUNT)].flatMap((match) => quantityOf(sentence, match)),
  examples: [
    ["La région a reçu trois trains sanitaires.", "3: count train sanitaire"],
    ["Environ 140 personnes ont été évacuées.", "environ 140: people evacue"],
    ["Les pompiers ont évacué 120 habitants.", "120: people evacue"],
    ["Le bilan est de 12 blessés.", "12: people blesse"],
    ["On déplore 14 personnes blessées.", "14: people blesse"],
    ["Les 212 postes du site disparaissent.", "212: count poste"],
    ["Une trentaine de pompiers volontaires luttent.", "environ 30: count pompier volontaire"],
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
  if (figure.high < 2 || isPart(sentence.slice(Math.max(0, match.index - 12), match.index), figure)) return [];
  const words = [groups["modifier"], groups["then"], groups["last"]].filter((word) => word !== undefined);
  if (words.some((word) => word === "par" || word === "chaque")) return [];
  const headStart = match.index + match[0].indexOf(head, match[0].search(/[ \u00A0\u202F]/u));
  const place = { start: match.index, end: headStart + head.length };
  const befell = whatBefell(noun, words, sentence.slice(Math.max(0, match.index - 24), match.index));
  if (befell !== undefined) {
    const end =
      befell.word === undefined ? place.end : match.index + match[0].lastIndexOf(befell.word) + befell.word.length;
    const topic = { start: headStart, end: Math.max(end, place.end) };
    return [
      {
        kind: "people",
        key: `people ${befell.stem}`,
        precise: true,
        figure,
        place: { ...place, end: topic.end },
        topic,
      },
    ];
  }
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

/** Measures, months and weekdays are not counted; what befell « personnes » and « hommes » may be. */
function isCountable(head: string, noun: string): boolean {
  if (PEOPLE.has(noun)) return true;
  return isContentWord(noun) && !NOT_COUNTED.has(noun) && !MONTHS.has(head) && !weekdays.has(head);
}

function isYear(digits: string | undefined): boolean {
  return /^(?:19|20)\d{2}$/u.test(digits ?? "");
}

function isPart(before: string, figure: Figure): boolean {
  return PART_BEFORE.test(before) && !(KNOWN_BEFORE.test(before) && figure.low >= LARGE);
}

/** The participle that says what befell people: after their noun, through an auxiliary, before the figure, or as the noun itself. */
function whatBefell(
  noun: string,
  after: readonly string[],
  before: string,
): { readonly stem: string; readonly word?: string } | undefined {
  if (BEFELL.has(noun)) return { stem: noun };
  if (!PEOPLE.has(noun)) return undefined;
  for (const word of after) {
    const folded = fold(word);
    if (BEFELL.has(stem(folded))) return { stem: stem(folded), word };
    if (!NO_LINK.test(folded)) break;
  }
  const verb = /(?:a|ont)[ \u00A0\u202F](?<verb>[\p{L}\p{M}]+)[ \u00A0\u202F]$/u.exec(before)?.groups?.["verb"];
  return verb !== undefined && BEFELL.has(stem(fold(verb))) ? { stem: stem(fold(verb)) } : undefined;
}

/** An adjective or complement; a verb of the sentence is none. */
function modifierOf(word: string | undefined): string | undefined {
  if (word === undefined) return undefined;
  const folded = fold(word);
  return isContentWord(folded) &&
    !NUMBER_PARTS.includes(folded) &&
    !/(?:aient|eront|iront)$/u.test(folded) &&
    !NO_LINK.test(folded)
    ? word
    : undefined;
}
