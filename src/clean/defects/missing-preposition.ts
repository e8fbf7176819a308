import { CLUE } from "../clues.ts";
import type { DefectRule } from "./defect-rule.ts";

/** « a invité M. Morel se rendre »: a verb that takes « à », its object by name, and an infinitive with nothing between. */
const MISSING =
  /(?<![\p{L}\p{N}])(?:invit|autoris|oblig|encourag|incit|pouss|aid|exhort|forc|contrai)\p{Ll}{1,6} (?<passage>(?:(?:M|Mme|MM)\.? )?\p{Lu}[\p{L}'-]{1,30}(?: \p{Lu}[\p{L}'-]{1,30}){0,2} s(?:e |')\p{Ll}{2,20}(?:er|ir|re))(?![\p{L}\p{N}])/gu;

/** Without one, there is nothing to look for. */
const MAYBE = /(?:invit|autoris|oblig|encourag|incit|pouss|aid|exhort|forc|contrai)\p{Ll}{1,6} \p{Lu}/u;

/** « Il a invité Anne Roy se joindre à lui »: the preposition before the infinitive was lost. */
export const missingPreposition = {
  id: "fr/defects/missing-preposition",
  kind: "missing-word",
  note: "Mot manquant\u00A0: l’infinitif qui suit demande «\u202Fà\u202F» ou «\u202Fde\u202F».",
  needs: CLUE.request,
  find: (text) =>
    (MAYBE.test(text) ? [...text.matchAll(MISSING)] : []).map((match) => {
      const passage = match.groups?.["passage"] ?? "";
      const end = match.index + match[0].length;
      return { start: end - passage.length, end };
    }),
  examples: [
    ["Le maire a invité M. Morel se rendre au port.", "M. Morel se rendre"],
    ["Elle encourage Anne Roy s’installer ici.", "Anne Roy s’installer"],
  ],
  nearMisses: [
    "Le maire a invité M. Morel à se rendre au port.",
    "Le maire a invité Anne Roy et se rend au port.",
    "Il a aidé Jean Morel, se faire élire étant son but.",
  ],
} satisfies DefectRule;
