import { BEFALLEN, BEFELL, HOMES, JOBS, PEOPLE } from "../../lexicon/fr/befell.ts";
import { FIGURE, figureOf, SPACE, THEN, type Figure } from "../figure.ts";
import type { Quantity, QuantityRule } from "../quantity.ts";
import { fold, stem } from "../words.ts";
import { isPart } from "./part.ts";

/** A figure and its noun; what follows is looked at apart. */
const COUNTED = new RegExp(`${FIGURE}${THEN}(?<head>\\p{Ll}[\\p{Ll}\\p{M}\\-]{2,30})(?![\\p{L}\\p{N}])`, "gu");

/** Units looked at after the noun and before the figure. */
const REACH = 90;

const ADJECTIVE =
  /^[ \u00A0\u202F](?:(?:ont|sont|étaient|furent|est|était|seront|auraient|avaient|seraient)[ \u00A0\u202F](?:(?:été|portée?s)[ \u00A0\u202F])?|(?:portée?s)[ \u00A0\u202F])?(?<word>[\p{Ll}\p{M}]+)/u;

/** « ont été évacués », « sont morts », « ont péri », « ont perdu la vie », also behind « du quartier des Roches ». */
const AUXILIARY =
  /^[^,;:.()«»“”\d]{0,60}?[ \u00A0\u202F](?:ont[ \u00A0\u202F]été|avaient[ \u00A0\u202F]été|auraient[ \u00A0\u202F]été|ont|sont|étaient|furent)[ \u00A0\u202F](?<word>[\p{Ll}\p{M}]+(?:[ \u00A0\u202F](?:la[ \u00A0\u202F](?:vie|mort)))?)(?![\p{L}\p{N}])/u;

const ANY = FIGURE.replaceAll(/\?<[a-z]+>/gu, "?:");

/** « Trois hommes et une femme ont été tués »: neither three nor one is the toll. */
const AND_OTHERS = new RegExp(`${SPACE}et${SPACE}(?:une?|${ANY})${SPACE}\\p{L}`, "u");
const OTHERS_AND = new RegExp(`${ANY}${SPACE}\\p{Ll}[\\p{Ll}\\p{M}\\-]{2,30}${SPACE}et${SPACE}$`, "u");

/** What stands before the figure: « a interpellé », « tuant », « l’évacuation de ». */
const BEFORE = /(?<word>\p{L}+)[ \u00A0\u202F](?:d(?:e[ \u00A0\u202F]|[’']))?$/u;
const VERBAL = /(?:é|ant|u|ion|ment)$/u;

/** « blessés graves », « grièvement blessés »: a part of the wounded. */
const DEGREE = /^[^,;.]{0,30}?(?<![\p{L}])(?<degree>graves?|grièvement|légers?|légèrement|sérieusement)(?![\p{L}])/u;

const DISMISSED =
  /(?<![\p{L}])(?:supprim|suppress|menac|licenci|disparai|disparaî|perd[ue]|détrui|biff|sur la sellette)/iu;
const KEPT = /(?<![\p{L}])(?:conserv|repri|reprend|sauv|gard|créé|création|créer|embauch|recrut)/iu;
const POWERLESS =
  /(?<![\p{L}])(?:priv|sans|coup)[\p{L}]*[ \u00A0\u202F](?:(?:[\p{L}]+[ \u00A0\u202F])?d[’']|de[ \u00A0\u202F])?(?:électricité|courant)/iu;
const ABOARD = /(?<![\p{L}])(?:à bord|à son bord|transportait|transportant)(?![\p{L}])/iu;

/** What befell how many people: « 120 habitants évacués », « la police a interpellé 14 personnes », « 212 postes supprimés ». */
export const people = {
  id: "chronicle/people",
  find: (sentence) => [...sentence.matchAll(COUNTED)].flatMap((match) => quantityOf(sentence, match)),
  examples: [
    ["Environ 140 personnes ont été évacuées.", "environ 140: people evacue"],
    ["Les pompiers ont évacué 120 habitants.", "120: people evacue"],
    ["Une dizaine d’écoliers ont été blessés.", "environ 10: people blesse"],
    ["Quelque 90 habitants du quartier des Roches ont été évacués.", "quelque 90: people evacue"],
    ["Le bilan est de 12 blessés.", "12: people blesse"],
    ["On déplore 14 personnes blessées.", "14: people blesse"],
    ["Quatre personnes ont péri.", "4: people mort"],
    ["Sept passagers ont perdu la vie.", "7: people mort"],
    ["L’arrestation de 14 personnes a surpris.", "14: people interpelle"],
    ["On compte cinq blessés graves.", "5: people blesse gravement"],
    ["L’usine ferme, 310 salariés sont menacés.", "310: people emploi"],
    ["Le gel a privé d’électricité 4 000 foyers.", "4\u202F000: people courant"],
    ["À Lyon, 1 500 personnes ont défilé.", "1\u202F500: people manifestant"],
    ["Le bateau avait 61 passagers à son bord.", "61: people bord"],
  ],
  nearMisses: [
    "L’usine emploie 310 salariés.",
    "L’acheteur conserve 90 salariés, les autres sont menacés.",
    "Le réseau compte des blessés, dont trois personnes tuées.",
    "La gare voit passer 12 000 voyageurs.",
    "Le maire a signé 12 arrêtés.",
    "Un homme a été blessé.",
    "Trois hommes et une femme ont été tués.",
    "Douze adultes et cinq enfants ont été évacués.",
  ],
} satisfies QuantityRule;

/** What does not grow with the hours. */
const LASTING: ReadonlySet<string> = new Set(["people emploi", "people bord", "people manifestant"]);

function quantityOf(sentence: string, match: RegExpExecArray): readonly Quantity[] {
  const groups = match.groups ?? {};
  const figure = figureOf(groups);
  const head = groups["head"] ?? "";
  const noun = stem(fold(head));
  if (figure === undefined || figure.high < 2 || /^(?:19|20)\d{2}$/u.test(groups["digits"] ?? "")) return [];
  if (isPart(sentence, match.index, figure)) return [];
  if (!BEFALLEN.has(noun) && OTHERS_AND.test(sentence.slice(Math.max(0, match.index - REACH), match.index))) return [];
  const headEnd = match.index + match[0].length;
  const after = sentence.slice(headEnd, headEnd + REACH);
  if (/^[ \u00A0\u202F](?:par|chaque)(?![\p{L}])/u.test(after)) return [];
  const told = whatBefell(sentence, match.index, noun, after);
  if (told === undefined) return [];
  const end = headEnd + told.reach;
  const place = { start: match.index, end };
  const topic = { start: headEnd - head.length, end };
  const group = told.meaning === "emploi" || told.meaning === "courant" ? "" : (PEOPLE.get(noun) ?? "");
  return [quantity(`people ${told.meaning}`, figure, place, topic, group)];
}

function quantity(
  key: string,
  figure: Figure,
  place: Quantity["place"],
  topic: Quantity["topic"],
  group: string,
): Quantity {
  const lasting = LASTING.has(key);
  return {
    kind: "people",
    key,
    precise: true,
    figure,
    place,
    topic,
    ...(group === "" ? {} : { group }),
    ...(lasting ? {} : { evolves: true as const }),
  };
}

/** What befell them, and how far behind the noun the words that say it go. */
function whatBefell(
  sentence: string,
  start: number,
  noun: string,
  after: string,
): { readonly meaning: string; readonly reach: number } | undefined {
  if (BEFALLEN.has(noun)) return { meaning: withDegree(BEFELL.get(noun) ?? noun, after), reach: 0 };
  if (JOBS.has(noun) && DISMISSED.test(sentence) && !KEPT.test(sentence)) return { meaning: "emploi", reach: 0 };
  if (HOMES.has(noun) && POWERLESS.test(sentence)) return { meaning: "courant", reach: 0 };
  if (!PEOPLE.has(noun)) return undefined;
  const adjective = ADJECTIVE.exec(after);
  const direct = meaningOf(adjective?.groups?.["word"]);
  if (direct !== undefined) return { meaning: withDegree(direct, after), reach: adjective?.[0].length ?? 0 };
  const told = AUXILIARY.exec(after);
  if (AND_OTHERS.test(told?.[0] ?? "")) return undefined;
  const further = meaningOf(told?.groups?.["word"]);
  if (further !== undefined) return { meaning: withDegree(further, after), reach: told?.[0].length ?? 0 };
  const word = BEFORE.exec(sentence.slice(Math.max(0, start - 30), start))?.groups?.["word"] ?? "";
  const before = VERBAL.test(word) ? meaningOf(word.toLowerCase()) : undefined;
  if (before !== undefined) return { meaning: before, reach: 0 };
  return ABOARD.test(sentence) && PEOPLE.get(noun) !== "resident" ? { meaning: "bord", reach: 0 } : undefined;
}

function meaningOf(word: string | undefined): string | undefined {
  if (word === undefined) return undefined;
  const [first = "", ...rest] = fold(word).split(/[ \u00A0\u202F]/u);
  if (rest.length > 0) return /^(?:perdu|trouve)$/u.test(first) ? "mort" : undefined;
  return BEFELL.get(stem(first));
}

function withDegree(meaning: string, after: string): string {
  const degree = DEGREE.exec(after)?.groups?.["degree"];
  if (meaning !== "blesse" || degree === undefined) return meaning;
  return /^(?:grav|gri|séri)/u.test(degree) ? "blesse gravement" : "blesse legerement";
}
