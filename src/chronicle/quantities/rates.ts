import { FIGURE, figureOf, SPACE } from "../figure.ts";
import { groupSpan, type QuantityRule } from "../quantity.ts";
import { fold, stem } from "../words.ts";

const NAMED = "participation|abstention|inflation|taux${SPACE}d(?:e${SPACE}|[’'])[\\p{Ll}\\p{M}\\-]{4,20}".replace(
  /\$\{SPACE\}/gu,
  SPACE,
);

const RATE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<rate>${NAMED})(?![\\p{L}\\p{N}])(?<between>[^.;:()«»%\\d]{0,60}?)${SPACE}(?:à|de|est|était|atteint|fut|avec)${SPACE}(?:estimée?${SPACE}à${SPACE})?${FIGURE}${SPACE}?(?:%|pour${SPACE}cent)`,
  "giu",
);

/** A rate gone up or down by so much, or counted at noon, is not the rate. */
const OTHER_RATE = /(?<![\p{L}])(?:recul|baiss|haus|augment|progress|gagn|perd|midi|heure|contre)/iu;

/** A rate that has a name of its own: « la participation s’établit à 58,3 % », « le taux de chômage est de 7 % ». */
export const rates = {
  id: "chronicle/rate",
  clue: /participation|abstention|inflation|taux/iu,
  find: (sentence) =>
    [...sentence.matchAll(RATE)].flatMap((match) => {
      const groups = match.groups ?? {};
      const figure = figureOf(groups);
      const rate = groups["rate"] ?? "";
      const topic = groupSpan(match, rate);
      if (figure === undefined || !figure.counted || topic === undefined) return [];
      if (OTHER_RATE.test(groups["between"] ?? "") || /(?<![\p{L}])(?:à midi|à \d{1,2} ?h)/iu.test(sentence)) return [];
      const shown = { ...figure, label: `${figure.label}\u00A0%` };
      const place = { start: match.index, end: match.index + match[0].length };
      return [{ kind: "ballot" as const, key: `rate ${stem(fold(rate))}`, precise: true, figure: shown, place, topic }];
    }),
  examples: [
    ["La participation s’établit à 58,3 %.", "58,3\u00A0%: rate participation"],
    ["Le taux de participation est estimé à 47 %.", "47\u00A0%: rate taux de participation"],
  ],
  nearMisses: [
    "La participation recule de 4 %.",
    "La participation a baissé de 3 %.",
    "À midi, la participation était de 18 %.",
    "Elle a la participation de 300 élèves, dont 12 %.",
  ],
} satisfies QuantityRule;
