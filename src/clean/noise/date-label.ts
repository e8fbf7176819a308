import { surroundings } from "../headline.ts";
import { wholeBlock } from "../page.ts";
import { dateRun } from "../stamp.ts";
import type { NoiseRule } from "./noise-rule.ts";

const LABELLED =
  /^(?:date|Date|DATE)\s?(?::\s?)?(?:\d{4}-\d{2}(?:-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?)?|\d{1,2}[/.]\d{1,2}[/.]\d{4})(?![\p{N}/-])/u;
const IN_WORDS = /^(?:date|Date|DATE)\s?:\s?/u;

/** « date 2023-09 », « Date: 19/09/2023 »: the field of a collecting program, first in the body, often glued to the text, or alone on a line above it. */
export const dateLabel = {
  id: "fr/noise/date-label",
  kind: "date-header",
  find: (page) => {
    const first = page.blocks[0];
    if (first === undefined) return [];
    const end = labelLength(first.text);
    if (end !== undefined) return [{ start: first.start, end: first.start + end }];
    return surroundings(page)
      .head.filter(({ text }) => labelLength(text) === text.length)
      .map(wholeBlock);
  },
  examples: [
    [" date 2021-03 Le barrage a cédé dans la nuit de lundi.", "date 2021-03"],
    ["date: 2021-03-14\n\nLe barrage a cédé.", "date: 2021-03-14"],
    ["Date : 14/03/2021 Le barrage a cédé.", "Date : 14/03/2021"],
    ["date 2021-03-14T06:00:00+01:00Le barrage a cédé.", "date 2021-03-14T06:00:00+01:00"],
    ["Date : dimanche 14 mars 2021\nLe barrage a cédé.", "Date : dimanche 14 mars 2021"],
    [
      "Le barrage cède\n\ndate 2021-03\n\nLe barrage de la vallée a cédé dans la nuit, a annoncé la préfecture.",
      "date 2021-03",
    ],
  ],
  nearMisses: [
    "Date limite de dépôt : 30 juin 2021.",
    "Le pont date de 1903 et sera refait.",
    "Le barrage a cédé.\n\ndate 2021-03",
    "Le barrage cède\n\ndate 2021-03 ou 2021-04\n\nLe barrage de la vallée a cédé dans la nuit, a annoncé la préfecture.",
    "Date clé : le 14 mars 2021, jour du vote.",
    "date 2021",
  ],
} satisfies NoiseRule;

function labelLength(text: string): number | undefined {
  return LABELLED.exec(text)?.[0].length ?? inWords(text);
}

/** « Date : dimanche 14 mars 2021 », alone on its line. */
function inWords(text: string): number | undefined {
  const label = IN_WORDS.exec(text)?.[0].length;
  if (label === undefined) return undefined;
  const run = dateRun(text, label);
  return run?.full === true && run.end === text.length ? run.end : undefined;
}
