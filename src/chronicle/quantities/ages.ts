import { formatNumber } from "../french-number.ts";
import { groupSpan, type QuantityRule } from "../quantity.ts";
import { fold, isContentWord } from "../words.ts";
import { foldName } from "../fold-name.ts";
import { SPACE } from "../figure.ts";

const word = "\\p{Lu}[\\p{L}\\p{M}’'\\-‐‑]{1,30}";

/** « une voyageuse de » , « le gérant du bar âgé de »: no word of it may lead to somebody else, as in « la mère d’un garçon de 6 ans ». */
const WHO_IS = `,${SPACE}(?:une?|la|le|l[’'](?=\\p{Ll}))${SPACE}?(?:(?!(?:de|du|des|une?|la|le|les|et|ou|avec|dont|qui|deux|trois)${SPACE})[\\p{Ll}\\p{M}\\-]{2,20}${SPACE}){1,3}(?:âgée?${SPACE})?de${SPACE}`;

/** Two to four capitalised words, the last comma, the age. */
const AGE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<name>${word}(?:${SPACE}(?:d[eu]${SPACE})?${word}){1,3})(?:,${SPACE}âgée?${SPACE}de${SPACE}|${WHO_IS}|,${SPACE}|${SPACE}\\()(?<age>\\d{1,3})${SPACE}ans(?![\\p{L}\\p{N}])(?!${SPACE}(?:plus|après|avant|auparavant|durant|de|pour)(?![\\p{L}\\p{N}])|${SPACE}d[’'])`,
  "gu",
);

/** « a raconté à l’AFP Jeanne Moreau »: the letters of a body before a name of two words or more. */
const AGENCY = new RegExp(`^\\p{Lu}{2,5}${SPACE}(?=\\p{Lu}\\p{Ll}[^]*${SPACE}\\p{Lu}\\p{Ll})`, "u");

/** The age of someone named in full: « Jeanne Moreau-Petit, 59 ans ». */
export const ages = {
  id: "chronicle/age",
  clue: /ans/u,
  find: (sentence) =>
    [...sentence.matchAll(AGE)].flatMap((match) => {
      const name = withoutOpening((match.groups?.["name"] ?? "").replace(AGENCY, ""));
      const topic = name === undefined ? undefined : groupSpan(match, name);
      const years = Number(match.groups?.["age"]);
      if (name === undefined || topic === undefined || years > 120) return [];
      const figure = { low: years, high: years, label: `${formatNumber(years)} ans`, counted: true };
      const place = { start: topic.start, end: match.index + match[0].length };
      return [
        {
          kind: "age" as const,
          key: `age ${foldName(name)}`,
          precise: true,
          figure,
          place,
          topic,
        },
      ];
    }),
  examples: [
    ["On a retrouvé Paul Arnoux, 58 ans, dans la vallée.", "58 ans: age paul arnoux"],
    ["Selon Paul Arnoux, 58 ans, rien ne va.", "58 ans: age paul arnoux"],
    ["Selon Paul Arnoux, un berger de 58 ans, rien ne va.", "58 ans: age paul arnoux"],
    ["Il l’a dit à RTL Paul Arnoux, 58 ans.", "58 ans: age paul arnoux"],
    ["La victime, Anne-Lise Roy, âgée de 41 ans, était infirmière.", "41 ans: age anne lise roy"],
  ],
  nearMisses: [
    "Un homme de 58 ans est mort.",
    "Paul Arnoux, le père d’un garçon de 6 ans, a parlé.",
    "Paul Arnoux, un père de deux enfants de 6 ans, a parlé.",
    "Paul Arnoux, une carrière de 20 ans de service, part.",
    "À Lyon, 20 ans après, tout a changé.",
    "En Corée du Nord, 10 ans plus tard.",
    "Avec la Coupe du Monde, 20 ans d’attente prennent fin.",
  ],
} satisfies QuantityRule;

/** « Selon Paul Arnoux » is Paul Arnoux; undefined where that leaves one word. */
function withoutOpening(name: string): string | undefined {
  const space = name.search(/[ \u00A0\u202F]/u);
  if (isContentWord(fold(name.slice(0, space)))) return name;
  const rest = name.slice(space + 1);
  return /^\p{Lu}[^]*[ \u00A0\u202F]/u.test(rest) ? rest : undefined;
}
