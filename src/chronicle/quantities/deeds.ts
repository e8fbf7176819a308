import { PEOPLE } from "../../lexicon/fr/befell.ts";
import { FIGURE, figureOf, SPACE, THEN } from "../figure.ts";
import { groupSpan, type Quantity, type QuantityRule } from "../quantity.ts";
import { fold, stem } from "../words.ts";
import { isCountable } from "./counts.ts";
import { isPart } from "./part.ts";

/** What is done once and counted then; what goes on for hours and grows. */
const DONE = "volé|dérobé|signé|saisi|tiré|lancé|abattu";
const GOES_ON = "détruit|brûlé|incendié|endommagé|inondé|annulé";
const VERB = `(?<verb>${DONE}|${GOES_ON})`;
const NOUN = "(?<noun>\\p{Ll}[\\p{Ll}\\p{M}\\-]{2,30})(?![\\p{L}\\p{N}])";

/** « Sept tableaux du musée ont été volés », « sept tableaux flamands volés ». */
const DONE_TO = new RegExp(
  `${FIGURE}${THEN}${NOUN}(?:(?:${SPACE}(?!ont|avaient)[\\p{L}\\p{M}’'\\-]{1,20}){0,6}?${SPACE}(?:ont|avaient)${SPACE}été|(?:${SPACE}(?!ont|avaient|de|et|ou)[\\p{Ll}\\p{M}\\-]{3,20}){0,2}?)${SPACE}${VERB}e?s(?![\\p{L}])`,
  "gu",
);

/** « ont volé mardi sept tableaux ». */
const DID = new RegExp(
  `(?<=(?<![\\p{L}\\p{N}])(?:a|ont|avait|avaient)${SPACE}${VERB}(?:${SPACE}[\\p{L}\\p{M}\\-]{1,20}){0,4}${SPACE})${FIGURE}${THEN}${NOUN}`,
  "gu",
);

/** « devant 9 200 spectateurs ». */
const BEFORE = new RegExp(
  `(?<=(?<![\\p{L}\\p{N}])[Dd]evant${SPACE})${FIGURE}${THEN}(?<noun>spectateurs|personnes|supporteurs|fidèles)(?![\\p{L}])`,
  "gu",
);

/** How many things something was done to: « sept tableaux ont été volés », « ont signé mercredi sept accords »; how many it was done before. */
export const deeds = {
  id: "chronicle/deed",
  clue: /(?<![\p{L}])(?:volé|dérobé|signé|saisi|tiré|lancé|abattu|détruit|brûlé|incendié|endommagé|inondé|annulé|[Dd]evant)/u,
  find: (sentence) =>
    [DONE_TO, DID, BEFORE].flatMap((pattern) =>
      [...sentence.matchAll(pattern)].flatMap((match) => quantityOf(sentence, match)),
    ),
  examples: [
    ["Onze vases ont été volés au château.", "11: deed vase vole"],
    ["Ils ont dérobé lundi onze vases anciens.", "11: deed vase vole"],
    ["Les ministres ont signé à Rabat six conventions.", "6: deed convention signe"],
    ["L’incendie a détruit douze granges.", "12: deed grange detruit"],
    ["Une quinzaine de granges détruites, dit le maire.", "environ 15: deed grange detruit"],
    ["Dix vases de la salle des marbres ont été volés.", "10: deed vase vole"],
    ["Devant 4 100 spectateurs, Sarlat a gagné.", "4\u202F100: deed spectateur devant"],
    ["Sarlat a gagné devant 4 100 spectateurs.", "4\u202F100: deed spectateur devant"],
  ],
  nearMisses: [
    "Ils ont volé 300 euros.",
    "Le feu a brûlé 30 hectares.",
    "Deux hommes ont volé un vase.",
    "Elle a tiré sur deux passants.",
    "Trois femmes ont signé.",
    "Il est passé devant trois maisons.",
    "Dix vases de la salle des marbres volés autrefois.",
  ],
} satisfies QuantityRule;

function quantityOf(sentence: string, match: RegExpExecArray): readonly Quantity[] {
  const groups = match.groups ?? {};
  const figure = figureOf(groups);
  const noun = groups["noun"] ?? "";
  const topic = groupSpan(match, noun, match[0].search(/[ \u00A0\u202F’']/u));
  const counted = stem(fold(noun));
  const verb = groups["verb"];
  if (figure === undefined || !figure.counted || figure.high < 2 || topic === undefined) return [];
  if (isPart(sentence, match.index, figure)) return [];
  if (verb !== undefined && (!isCountable(noun, counted) || PEOPLE.has(counted))) return [];
  const done = verb === undefined ? "devant" : stem(fold(verb.replace("dérobé", "volé")));
  const key = `deed ${verb === undefined ? "spectateur" : counted} ${done}`;
  const place = { start: match.index, end: match.index + match[0].length };
  const evolves = verb !== undefined && GOES_ON.split("|").includes(verb);
  return [{ kind: "deed", key, precise: true, figure, place, topic, ...(evolves ? { evolves: true as const } : {}) }];
}
