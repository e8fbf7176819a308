import { FIGURE, figureOf, scaled, SPACE } from "../figure.ts";
import { groupSpan, type Quantity, type QuantityRule } from "../quantity.ts";
import { fold, stem } from "../words.ts";

/** Metres in a unit of length; hectares in one of land. */
const LENGTHS: Readonly<Record<string, number>> = {
  metre: 1,
  m: 1,
  kilometre: 1_000,
  km: 1_000,
  centimetre: 0.01,
  cm: 0.01,
  millimetre: 0.001,
  mm: 0.001,
};

const LENGTH = "mètres?|m|kilomètres?|km|centimètres?|cm|millimètres?|mm";

/** « d’une hauteur de 93 mètres », « à une profondeur d’environ 12 km »: the noun names what is measured. */
const NAMED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<named>hauteur|largeur|longueur|profondeur|altitude|épaisseur|envergure)(?:${SPACE}(?:totale|maximale|record|moyenne))?${SPACE}d(?:e${SPACE}|[’'])${FIGURE}${SPACE}?(?<unit>${LENGTH})(?![\\p{L}\\p{N}/²])`,
  "giu",
);

/** « La flèche, haute de 93 mètres », « un pont long de 900 mètres », « la tour, qui culminait à 96 m »: whose it is stands before. */
const OWNED = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?<of>[\\p{Ll}\\p{M}]{3,25})(?:,${SPACE}|${SPACE})(?:qui${SPACE})?(?:(?<how>haute?s?|long(?:ue)?s?|larges?|profonde?s?)${SPACE}d(?:e${SPACE}|[’'])|(?<top>culmin(?:e|ait)|s[’']élev(?:ait|e)|s[’']élève)${SPACE}à${SPACE})${FIGURE}${SPACE}?(?<unit>${LENGTH})(?![\\p{L}\\p{N}/²])`,
  "gu",
);

/** « des rafales à 148 km/h », « des vents de plus de 120 km/h ». */
const WIND = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<wind>rafales?|vents?|bourrasques?)(?:${SPACE}[\\p{L}\\p{M}’'\\-]{1,20}){0,4}?${SPACE}(?:à|de|d[’'])${SPACE}?${FIGURE}${SPACE}?(?:km\\/h|kilomètres?[- \\u00A0\\u202F](?:à${SPACE}l[’'])?heure)(?![\\p{L}\\p{N}])`,
  "giu",
);

/** « roulait à 118 km/h », « flashé à 204 km/h ». */
const SPEED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<speed>roulait|roulaient|circulait|circulaient|flashée?|contrôlée?|lancée?)${SPACE}à${SPACE}${FIGURE}${SPACE}?(?:km\\/h|kilomètres?[- \\u00A0\\u202F](?:à${SPACE}l[’'])?heure)(?![\\p{L}\\p{N}])`,
  "gu",
);

/** How high, long, deep or fast something was: « la flèche, haute de 93 mètres », « une profondeur de 12 km », « des rafales à 148 km/h ». In metres, or km/h. */
export const dimensions = {
  id: "chronicle/dimension",
  clue: /mètre|\dm|[ \u00A0\u202F]m|km|cm|mm/u,
  find: (sentence) => [
    ...[...sentence.matchAll(NAMED), ...sentence.matchAll(OWNED)].flatMap(dimensionOf),
    ...[...sentence.matchAll(WIND), ...sentence.matchAll(SPEED)].flatMap(speedOf),
  ],
  examples: [
    ["L’hypocentre est à une profondeur de 12,76 km.", "12,76 km: dimension profondeur"],
    ["La statue, haute de 12 mètres, est tombée.", "12 mètres: dimension statue haut"],
    ["Le phare, qui culminait à 47 m, a disparu.", "47 m: dimension phare haut"],
    ["Un tunnel long de 3,2 kilomètres sera percé.", "3,2 kilomètres: dimension tunnel long"],
    ["Des rafales de vent à 148 km/h ont été relevées.", "148\u00A0km/h: speed vent"],
    ["La voiture roulait à 118 km/h.", "118\u00A0km/h: speed roulait"],
  ],
  nearMisses: [
    "Il habite à 12 km de la ville.",
    "Un pont de 900 mètres.",
    "La vitesse est limitée à 80 km/h.",
    "La hauteur de vue de 3 élus.",
  ],
} satisfies QuantityRule;

function dimensionOf(match: RegExpMatchArray): readonly Quantity[] {
  const groups = match.groups ?? {};
  const figure = figureOf(groups);
  const unit = groups["unit"] ?? "";
  const metres = LENGTHS[stem(fold(unit))];
  const topic = groupSpan(match, groups["named"] ?? groups["of"]);
  if (figure === undefined || !figure.counted || metres === undefined || topic === undefined) return [];
  const how = /^(?:haut|long|large|profond)/u.exec(groups["how"] ?? "haut")?.[0] ?? "";
  const what = groups["named"] === undefined ? `${stem(fold(groups["of"] ?? ""))} ${how}` : fold(groups["named"]);
  const end = (match.index ?? 0) + match[0].length;
  return [
    {
      kind: "measure",
      key: `dimension ${what}`,
      precise: true,
      figure: scaled(figure, metres, `${figure.label} ${unit}`),
      place: { start: Math.min(topic.start, match.index ?? 0), end },
      topic,
    },
  ];
}

function speedOf(match: RegExpMatchArray): readonly Quantity[] {
  const groups = match.groups ?? {};
  const figure = figureOf(groups);
  const topic = groupSpan(match, groups["wind"] ?? groups["speed"]);
  if (figure === undefined || !figure.counted || topic === undefined) return [];
  const key = groups["wind"] === undefined ? stem(fold(groups["speed"] ?? "")) : "vent";
  return [
    {
      kind: "measure",
      key: `speed ${key}`,
      precise: true,
      figure: { ...figure, label: `${figure.label}\u00A0km/h` },
      place: { start: topic.start, end: (match.index ?? 0) + match[0].length },
      topic,
    },
  ];
}
