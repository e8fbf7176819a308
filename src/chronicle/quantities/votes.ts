import { FIGURE, figureOf, SPACE } from "../figure.ts";
import { groupSpan, type QuantityRule } from "../quantity.ts";
import { foldName } from "../fold-name.ts";
import { fold, isContentWord } from "../words.ts";

const PERCENT = new RegExp(`${FIGURE}${SPACE}?(?:%|pour${SPACE}cent)`, "gu");
const VOTES = /(?<![\p{L}])(?:voix|suffrages|bulletins|votes exprimés)(?![\p{L}])/iu;

/** Two to four capitalised words, or a family name alone where it stands so; particles inside. */
const CANDIDATE =
  /(?<![\p{L}\p{N}-])(?<name>\p{Lu}[\p{Ll}\p{M}]+(?:[-’']\p{L}[\p{Ll}\p{M}]+)*(?:[ \u00A0\u202F](?:(?:de|du|le|la|ben|van|von)[ \u00A0\u202F])?\p{Lu}[\p{L}\p{M}]+(?:[-’']\p{L}[\p{Ll}\p{M}]+)*){1,3})/gu;

/** « 47,7 % à Yann Duplessis », « 36 % pour … »: whose votes they are stands behind. */
const GIVEN_TO =
  /^[^.;:()%]{0,25}?(?<!(?:face|opposée?|grâce|par rapport))[ \u00A0\u202F](?:à|pour|en faveur de)[ \u00A0\u202F](?:l[’'])?(?:[\p{Ll}\p{M}-]+[ \u00A0\u202F]){0,3}(?=\p{Lu})/u;

/** Names in one sentence: beyond, it is a table of results. */
const MOST_CANDIDATES = 12;

/** Whose share of the votes: « Hélène Garance l’emporte avec 52,3 % des voix ». The name of the one named nearest is in the key. */
export const votes = {
  id: "chronicle/votes",
  clue: /%|pour.cent/u,
  find: (sentence) => {
    if (!VOTES.test(sentence)) return [];
    const candidates = [...sentence.matchAll(CANDIDATE)].flatMap((match) => {
      const name = match.groups?.["name"] ?? "";
      return isContentWord(fold(name.split(/[ \u00A0\u202F]/u)[0] ?? "")) ? [{ name, start: match.index }] : [];
    });
    if (candidates.length > MOST_CANDIDATES) return [];
    return [...sentence.matchAll(PERCENT)].flatMap((match) => {
      const figure = figureOf(match.groups ?? {});
      const end = match.index + match[0].length;
      const behind = GIVEN_TO.exec(sentence.slice(end, end + 80));
      const given = behind === null ? undefined : candidates.find(({ start }) => start === end + behind[0].length);
      const before = candidates.filter(({ start }) => start < match.index).at(-1);
      const whose = given ?? before ?? candidates.find(({ start }) => start > end);
      if (figure === undefined || !figure.counted || whose === undefined) return [];
      const topic = { start: whose.start, end: whose.start + whose.name.length };
      const key = `votes ${foldName(whose.name)}`;
      const place = { start: Math.min(topic.start, match.index), end: Math.max(topic.end, end) };
      return [
        {
          kind: "ballot" as const,
          key,
          precise: true,
          figure: { ...figure, label: `${figure.label}\u00A0%` },
          place,
          topic,
        },
      ];
    });
  },
  examples: [
    ["Ève Garnier l’emporte avec 52,3 % des voix.", "52,3\u00A0%: votes eve garnier"],
    ["Avec 51,6 % des suffrages, la liste d’Ève Garnier bat celle de Luc Roy.", "51,6\u00A0%: votes eve garnier"],
    [
      "Ève Garnier obtient 52,3 % des voix, contre 47,7 % à Luc Roy.",
      "52,3\u00A0%: votes eve garnier",
      "47,7\u00A0%: votes luc roy",
    ],
    [
      "Luc Roy est en tête avec 41,8 % des voix, devant Ève Garnier (36,2 %).",
      "41,8\u00A0%: votes luc roy",
      "36,2\u00A0%: votes eve garnier",
    ],
    [
      "Ève Garnier est élue avec 52,3 % des voix, face à Luc Roy (47,7 %).",
      "52,3\u00A0%: votes eve garnier",
      "47,7\u00A0%: votes luc roy",
    ],
  ],
  nearMisses: ["Les ventes d’Ève Garnier ont chuté de 30 %.", "La liste obtient 12 % des voix."],
} satisfies QuantityRule;

const LEAD = new RegExp(
  `(?:(?<![\\p{L}\\p{N}])(?:avance|écart|marge|majorité|devan\\p{L}{1,6})(?![\\p{L}])[^.;()«»]{0,50}?(?:de|:)${SPACE})?${FIGURE}${SPACE}(?<what>voix|bulletins|suffrages)(?<lead>${SPACE}(?:d[’'](?:avance|écart)|de${SPACE}plus|séparent|de${SPACE}différence))?`,
  "gu",
);

/** By how many votes somebody won: « 57 voix d’avance », « une soixantaine de bulletins séparent », « L’écart : 653 voix ». */
export const leads = {
  id: "chronicle/lead",
  clue: /voix|bulletin|suffrage/u,
  find: (sentence) =>
    [...sentence.matchAll(LEAD)].flatMap((match) => {
      const groups = match.groups ?? {};
      const figure = figureOf(groups);
      const topic = groupSpan(match, groups["what"], match[0].lastIndexOf(groups["what"] ?? ""));
      const led = groups["lead"] !== undefined || /^(?:avance|écart|marge|majorité|devan)/iu.test(match[0]);
      if (figure === undefined || !figure.counted || topic === undefined || !led) return [];
      const place = { start: match.index, end: match.index + match[0].length };
      return [{ kind: "ballot" as const, key: "ballot lead", precise: true, figure, place, topic }];
    }),
  examples: [
    ["Elle a 57 voix d’avance.", "57: ballot lead"],
    ["Une soixantaine de bulletins séparent les deux camps.", "environ 60: ballot lead"],
    ["L’écart : 653 voix.", "653: ballot lead"],
    ["Elle devance son rival de 112 voix.", "112: ballot lead"],
  ],
  nearMisses: ["Elle a obtenu 8 214 voix.", "Trois voix s’élèvent."],
} satisfies QuantityRule;

const BALLOT = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<for>\\d{1,3})${SPACE}(?<what>voix|votes)(?:${SPACE}pour)?(?:,|${SPACE}et)?${SPACE}(?:contre${SPACE}(?<against>\\d{1,3})|(?<other>\\d{1,3})${SPACE}contre)(?![\\p{L}\\p{N}])`,
  "gu",
);

/** How many voted for and against: « par 214 voix contre 37 ». Two such figures are one number here: for, then against. */
export const ballots = {
  id: "chronicle/ballot",
  clue: /contre/u,
  find: (sentence) =>
    [...sentence.matchAll(BALLOT)].flatMap((match) => {
      const groups = match.groups ?? {};
      const [yes, no] = [Number(groups["for"]), Number(groups["against"] ?? groups["other"])];
      const topic = groupSpan(match, groups["what"]);
      if (topic === undefined) return [];
      const value = yes * 1_000 + no;
      const figure = { low: value, high: value, label: `${yes} contre ${no}`, counted: true };
      const place = { start: match.index, end: match.index + match[0].length };
      return [{ kind: "ballot" as const, key: "ballot", precise: true, figure, place, topic }];
    }),
  examples: [["Le texte passe par 214 voix contre 37.", "214 contre 37: ballot"]],
  nearMisses: ["Il a eu 214 voix.", "Un vote contre 37 mesures."],
} satisfies QuantityRule;
