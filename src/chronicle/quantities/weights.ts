import { FIGURE, figureOf, scaled, SPACE } from "../figure.ts";
import { formatNumber } from "../french-number.ts";
import { groupSpan, type QuantityRule } from "../quantity.ts";
import { fold, stem } from "../words.ts";

/** Kilos in a unit. */
const KILOS: Readonly<Record<string, number>> = { gramme: 0.001, kilo: 1, kilogramme: 1, kg: 1, tonne: 1_000 };

const WEIGHT = new RegExp(
  `${FIGURE}${SPACE}?(?<unit>grammes?|kilos?|kilogrammes?|kg|tonnes?)${SPACE}(?:de${SPACE}|d[’'])(?<stuff>[\\p{Ll}\\p{M}\\-]{3,25})(?<per>${SPACE}par${SPACE}(?:an|mois|jour|semaine|habitant))?`,
  "gu",
);

/** How much of something by weight: « 320 kilos de cocaïne », « 1,2 tonne de cannabis ». In kilos. */
export const weights = {
  id: "chronicle/weight",
  clue: /gramme|kilo|kg|tonne/u,
  find: (sentence) =>
    [...sentence.matchAll(WEIGHT)].flatMap((match) => {
      const groups = match.groups ?? {};
      const figure = figureOf(groups);
      const kilos = KILOS[stem(fold(groups["unit"] ?? ""))];
      const stuff = groups["stuff"] ?? "";
      const topic = groupSpan(match, stuff, match[0].indexOf(groups["unit"] ?? "") + 1);
      if (figure === undefined || !figure.counted || kilos === undefined || topic === undefined) return [];
      const place = { start: match.index, end: match.index + match[0].length };
      const key = ["weight", stem(fold(stuff)), fold(groups["per"] ?? "").trim()].join(" ").trim();
      const label = kilos === 1 || figure.low !== figure.high ? figure.label : formatNumber(figure.low);
      const inKilos = scaled(figure, kilos, `${label} ${groups["unit"] ?? ""}`);
      return [{ kind: "count" as const, key, precise: true, figure: inKilos, place, topic }];
    }),
  examples: [
    ["La douane a saisi 320 kilos de cocaïne.", "320 kilos: weight cocaine"],
    ["Plus de 1,2 tonne de cannabis a brûlé.", "plus de 1,2 tonne: weight cannabi"],
  ],
  nearMisses: ["Le chien pèse 30 kilos.", "Il a perdu trois kilos en un mois.", "Une tonne à peine."],
} satisfies QuantityRule;
