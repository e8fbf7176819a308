import { FIGURE, figureOf, scaled, SPACE } from "../figure.ts";
import { formatNumber } from "../french-number.ts";
import { groupSpan, type QuantityRule } from "../quantity.ts";

const SENTENCE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<act>[Cc]ondamné(?:e|s|es)?|[Cc]ondamne|[Rr]equis|[Rr]equiert|[Rr]éclamé|[Éé]cop[eé]|[Rr]equises?)(?![\\p{L}])(?<aside>[^.;:()«»\\d]{0,90}?,${SPACE}(?:âgée?${SPACE}de${SPACE})?\\d{1,2}${SPACE}ans,)?[^.;:()«»\\d]{0,90}?${SPACE}${FIGURE}${SPACE}(?<unit>ans?|mois)${SPACE}(?:de${SPACE}|d[’'])(?<penalty>prison|réclusion|emprisonnement|détention)(?<rest>[^.;:]{0,60})`,
  "gu",
);

/** « Trois ans de prison ont été requis »: the length first. */
const TURNED = new RegExp(
  `${FIGURE}${SPACE}(?<unit>ans?|mois)${SPACE}(?:de${SPACE}|d[’'])(?<penalty>prison|réclusion|emprisonnement|détention)(?<rest>(?:${SPACE}[\\p{Ll}\\p{M}]+){0,2}?)${SPACE}(?:ont|a)${SPACE}été${SPACE}(?<act>requis|prononcés?|réclamés?)`,
  "gu",
);

/** Part of it suspended, or what must be served of it: the length alone does not say the whole. */
const PARTLY = /(?<![\p{L}])(?:sursis|ferme|dont|assorti)/iu;

/** Behind a negation, a threat or a wish there is no sentence. */
const NOT_GIVEN = /(?<![\p{L}])(?:risqu|encour|pourrai|aurait|avait déjà|déjà été)/iu;

/** What a court gave, and what was asked of it: « condamné à vingt-deux ans de réclusion », « a requis 25 ans de réclusion ». In months. */
export const sentences = {
  id: "chronicle/sentence",
  clue: /prison|réclusion|emprisonnement|détention/u,
  find: (sentence) =>
    [SENTENCE, TURNED]
      .flatMap((pattern) => [...sentence.matchAll(pattern)])
      .flatMap((match) => {
        const groups = match.groups ?? {};
        const figure = figureOf(groups);
        const topic = groupSpan(match, groups["penalty"], match[0].lastIndexOf(groups["penalty"] ?? ""));
        if (figure === undefined || !figure.counted || topic === undefined || NOT_GIVEN.test(sentence)) return [];
        const asked = /^(?:requ|récl)/iu.test(groups["act"] ?? "");
        const months = /^mois$/u.test(groups["unit"] ?? "") ? 1 : 12;
        const partly = PARTLY.test(groups["rest"] ?? "") ? " partly" : "";
        const number = figure.low === figure.high ? formatNumber(figure.low) : figure.label;
        const label = `${number} ${months === 1 ? "mois" : figure.high < 2 ? "an" : "ans"}`;
        const place = {
          start: match.index + beforeFigure(match[0], groups["aside"]),
          end: Math.max(topic.end, match.index + match[0].length - (groups["rest"] ?? "").length),
        };
        const key = `sentence ${asked ? "asked" : "given"}${partly}`;
        const inMonths = scaled(figure, months, label);
        return [{ kind: "sentence" as const, key, precise: true, figure: inMonths, place, topic }];
      }),
  examples: [
    ["La cour a condamné Luc Roy à vingt-deux ans de réclusion.", "22 ans: sentence given"],
    ["La cour a condamné Luc Roy, 34 ans, à vingt ans de réclusion.", "20 ans: sentence given"],
    ["Le parquet a requis dix-huit mois de prison contre Luc Roy.", "18 mois: sentence asked"],
    ["Trois ans de prison ont été requis.", "3 ans: sentence asked"],
    ["Luc Roy a été condamné à cinq ans de prison, dont deux avec sursis.", "5 ans: sentence given partly"],
  ],
  nearMisses: [
    "Il risque d’être condamné à dix ans de prison.",
    "Il a passé dix ans de prison.",
    "Condamné à une amende.",
  ],
} satisfies QuantityRule;

/** Where the proof begins in a match: behind the name with its age, which is a figure of its own. */
function beforeFigure(matched: string, aside: string | undefined): number {
  return aside === undefined ? 0 : matched.indexOf(aside) + aside.length + 1;
}
