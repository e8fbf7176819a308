import { CLUE } from "../clues.ts";
import { matchesAround } from "./around.ts";
import type { DefectRule } from "./defect-rule.ts";

/**
 * A word, a full stop, a space, a word in small letters. How long the word is, is asked of the match: a counted repetition of a
 * class of all letters costs the engine (V8 11) a hundred milliseconds to compile.
 */
const BREAK = /(?<![\p{L}\p{N}.@/'-])(?<word>\p{L}[\p{L}'-]+)[»”)]?\. (?<next>\p{Ll}[\p{L}'-]*)(?![\p{L}\p{N}@])/gu;

/** Letters: shorter words before a full stop are too often abbreviations. */
const SHORTEST_WORD = 4;

/** Without one, there is nothing to look for. */
const MAYBE = /\. \p{Ll}/gu;

/** Words that are cut short with a full stop inside a sentence. Shorter ones are never looked at. */
const SHORTENED = new Set(
  (
    "chap env fasc hist ibid janv juil sept suppl trad univ prof boul coll dept dépt gouv assoc approx ital angl allem " +
    "corp bros févr resp prés secr sing plur masc prov"
  ).split(" "),
);

/** « la flotte russe. costumes et coiffures »: a full stop inside a sentence, seen by the small letter after it. */
export const misplacedBreak = {
  id: "fr/defects/misplaced-break",
  kind: "misplaced-break",
  note: "Point au milieu d’une phrase\u00A0: le mot qui suit n’a pas de majuscule. Un mot a pu se perdre ou changer de place.",
  needs: CLUE.smallAfterStop,
  find: (text) =>
    matchesAround(text, text.matchAll(MAYBE), BREAK)
      .filter(({ match }) => {
        const next = match.groups?.["next"] ?? "";
        const word = match.groups?.["word"] ?? "";
        return word.length >= SHORTEST_WORD && !SHORTENED.has(word.toLowerCase()) && !/\p{Lu}/u.test(next);
      })
      .map(({ match, start }) => ({ start, end: start + match[0].length })),
  examples: [
    ["Le bateau a quitté le port breton. ancien chantier naval.", "breton. ancien"],
    ["Des poissons, des crabes. et une pieuvre.", "crabes. et"],
    ["Selon les médias locaux. annoncé mardi.", "locaux. annoncé"],
  ],
  nearMisses: [
    "M. le maire et Mme. de Roy, av. J.-C., etc. et la suite",
    "Trois kg. de riz, p. 12, env. trente, chap. deux, sept. dernier",
    "Il est parti... puis revenu. Elle aussi.",
    "Il est parti. Elle aussi. 3 jours plus tard, rien.",
    "La sortie du téléphone. iPhone ou non, il faut choisir.",
    "Voir exemple.org et contact@exemple.org. Fin.",
    "« C’est fini. » dit-il en sortant.",
    "L’U.R.S.S. puis la Russie",
  ],
} satisfies DefectRule;
