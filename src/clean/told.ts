import { IRREGULAR_SPEECH_VERBS, REGULAR_SPEECH_VERBS } from "../lexicon/fr/speech-verbs.ts";

const STEMS = Object.values(REGULAR_SPEECH_VERBS)
  .flat()
  .filter((verb) => verb.endsWith("er"))
  .map((verb) => `${changing(verb.slice(0, -2))}(?:e|ent|a|èrent)`);

/** « rappel-er », « rappelle »; « répét-er », « répète ». */
function changing(stem: string): string {
  return stem.replace(/(?<=e)(?<last>[lt])$/u, "$<last>$<last>?").replace(/é(?=[^aeiouyéè]{1,2}$)/u, "[éè]");
}

const FORMS = Object.values(IRREGULAR_SPEECH_VERBS)
  .flat()
  .flatMap(({ present, imperfect, historic }) => [...present, ...imperfect, historic])
  .filter((form) => form !== "");

/** « …, conseillait le poète », « …, dit-elle », « », a lancé Anne Roy »: a verb of speech before its subject. */
const INCISE = new RegExp(
  `[,»”!?]\\s?(?:(?:${[...STEMS, ...FORMS].join("|")}|\\p{Ll}{2,12}(?:ait|aient))\\s(?:le|la|les|un|une|des|ce|cet|cette|son|sa|leur|l'|\\p{Lu})|\\p{L}{2,14}-(?:t-)?(?:il|elle|on|ils|elles)(?!\\p{L})|(?:a|ont|avait|avaient)\\s(?:dit|répondu|\\p{L}{2,12}é)(?!\\p{L}))`,
  "u",
);

/** True where somebody tells the line: a site that asks its reader for something never says who speaks. */
export function isTold(text: string): boolean {
  return INCISE.test(text);
}
