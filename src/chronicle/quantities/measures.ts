import { FIGURE, figureOf, SPACE } from "../figure.ts";
import { groupSpan, type Quantity, type QuantityRule } from "../quantity.ts";
import { fold, stem } from "../words.ts";

const UNITS = `mètres?|centimètres?|millimètres?|degrés?|kilomètres?(?:[\\-${SPACE.slice(1, -1)}]heure)?|km\\/h|hectares?|tonnes?`;

const MEASURE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<verb>attei(?:nt|nts|nte|ntes|ndre|gnait|gnaient)|culmin(?:é|e|ait)${SPACE}à|grimpé${SPACE}(?:à|jusqu[’']à)|mont(?:é|e|ée)${SPACE}(?:à|jusqu[’']à)|mesur(?:é|e|ait)(?:${SPACE}à)?)` +
    `(?:${SPACE}les)?${SPACE}${FIGURE}${SPACE}?(?<unit>${UNITS})|(?<magnitude>magnitude)${SPACE}(?:de${SPACE})?(?<degree>\\d,\\d))(?![\\p{L}\\p{N}])`,
  "gu",
);

const BURNT = "ravagé|détruit|brûlé|parcouru|dévasté|consumé|dévoré";

/** « a ravagé 650 hectares », « 800 hectares de pins ont brûlé ». */
const LAND = new RegExp(
  `(?<verb>(?<![\\p{L}])(?:${BURNT})${SPACE})?${FIGURE}${SPACE}?(?<unit>hectares?)(?![\\p{L}])(?<after>(?:${SPACE}[\\p{L}\\p{M}’'\\-]{1,20}){0,5}?${SPACE}(?:(?:ont|ayant|sont|ont${SPACE}été)${SPACE})?(?:(?:${BURNT})s?|partis${SPACE}en${SPACE}fumée)(?![\\p{L}]))?`,
  "gu",
);

/** Land that a fire took: what burns on grows with the hours. */
function burnt(sentence: string): readonly Quantity[] {
  if (!sentence.includes("hectare")) return [];
  return [...sentence.matchAll(LAND)].flatMap((match) => {
    const groups = match.groups ?? {};
    const figure = figureOf(groups);
    const unit = groups["unit"] ?? "";
    const start = match.index + match[0].indexOf(unit);
    if (figure === undefined || !figure.counted || (groups["verb"] === undefined && groups["after"] === undefined))
      return [];
    return [
      {
        kind: "measure" as const,
        key: "measure hectare brule",
        precise: true,
        figure: { ...figure, label: `${figure.label}\u00A0hectares` },
        evolves: true as const,
        place: { start: match.index, end: match.index + match[0].length },
        topic: { start, end: start + unit.length },
      },
    ];
  });
}

/** How far something went on a scale: « a atteint 3,42 mètres », « culminé à 41 degrés », « de magnitude 5,8 ». */
export const measures = {
  id: "chronicle/measure",
  find: (sentence) => [
    ...burnt(sentence),
    ...[...sentence.matchAll(MEASURE)].flatMap((match) => {
      const groups = match.groups ?? {};
      const degree = groups["degree"];
      const figure = figureOf(degree === undefined ? groups : { digits: degree });
      const named = groups["magnitude"] ?? groups["unit"];
      const topic = groupSpan(match, named, degree === undefined ? match[0].length - (named?.length ?? 0) : 0);
      if (figure === undefined || !figure.counted || named === undefined || topic === undefined) return [];
      const label = degree === undefined ? `${figure.label}\u00A0${named}` : `magnitude ${figure.label}`;
      const place = { start: match.index, end: match.index + match[0].length };
      const key = `measure ${stem(fold(named))}`;
      return [{ kind: "measure" as const, key, precise: true, figure: { ...figure, label }, place, topic }];
    }),
  ],
  examples: [
    ["La Loue a atteint 3,42 mètres dans la nuit.", "3,42\u00A0mètres: measure metre"],
    ["Le thermomètre a grimpé jusqu’à 41 degrés.", "41\u00A0degrés: measure degre"],
    ["L’incendie a ravagé 650 hectares.", "650\u00A0hectares: measure hectare brule"],
    ["Près de 800 hectares de pins ont brûlé.", "près de 800\u00A0hectares: measure hectare brule"],
    ["Un séisme de magnitude 5,8 a frappé la vallée.", "magnitude 5,8: measure magnitude"],
  ],
  nearMisses: [
    "Le parc couvre 650 hectares.",
    "Un pont de 900 mètres.",
    "Elle habite à 30 kilomètres.",
    "La majorité est atteinte.",
    "Il a couru 100 mètres.",
  ],
} satisfies QuantityRule;
