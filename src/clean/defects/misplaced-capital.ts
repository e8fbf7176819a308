import { CLUE } from "../clues.ts";
import type { DefectRule } from "./defect-rule.ts";

const PRONOUN = "(?:Ils?|Elles?|On|Nous|Vous|Je|Tu)";
/** What follows a subject pronoun, and not the name of a magazine: an auxiliary, a clitic, a negation. */
const AFTER_SUBJECT =
  "(?:a|ont|est|sont|as|ai|avons|avez|sommes|êtes|avait|avaient|était|étaient|aura|auront|sera|seront|va|vont|fut|furent|ne|se|y|en|lui|leur|doit|doivent|peut|peuvent|veut|veulent)";
const OFFICE =
  "(?:président|présidente|ministre|gouvernement|dirigeant|dirigeante|premier|première|chef|cheffe|général|maire|porte-parole|parlement|chancelier|chancelière|roi|reine)";
const SUBJECT = new RegExp(
  `, (?=[IEONVJT])(?<=[\\p{Ll}\\p{N}»)], )${PRONOUN} (?:${AFTER_SUBJECT}(?![\\p{L}\\p{N}])|[ns]')`,
  "gu",
);
/** A nationality or a place put before its article: « Belge Le président », « Basque La ministre ». */
const ARTICLE = new RegExp(
  `^ {0,80}\\p{Lu}\\p{Ll}{2,30}(?: \\p{Ll}{3,30}){0,2} (?:Le|La) (?=${OFFICE}(?![\\p{L}\\p{N}]))`,
  "gmu",
);
/** Without it, the second is not looked for, which tries every line. */
const MAYBE_ARTICLE = new RegExp(` L[ea] ${OFFICE}`, "u");

/** « Morel, Ils ont signé », « Sud-africain Le président »: a capital in the middle of a sentence. */
export const misplacedCapital = {
  id: "fr/defects/misplaced-capital",
  kind: "misplaced-capital",
  note: "Majuscule au milieu d’une phrase\u00A0: des mots ont pu changer de place, ou deux phrases se confondre.",
  needs: CLUE.pronoun | CLUE.office,
  find: (text) =>
    [...text.matchAll(SUBJECT), ...(MAYBE_ARTICLE.test(text) ? text.matchAll(ARTICLE) : [])]
      .filter((match) => !/^\s*(?:Monsieur|Madame|Messieurs|Mesdames|Mme|Film|Journal|Roman) /u.test(match[0]))
      .map((match) => {
        const head = match[0].length - match[0].trimStart().length;
        return { start: match.index + head, end: match.index + match[0].trimEnd().length };
      }),
  examples: [
    ["Le maire et Anne Roy, Ils ont signé lundi.", ", Ils ont"],
    ["Le port, Elle n’y croit plus.", ", Elle n’"],
    ["Sud africain Le président Morel a signé.", "Sud africain Le"],
  ],
  nearMisses: [
    "Marie Claire, Elle et Grazia sont en kiosque.",
    "Le maire a signé. Ils ont gagné.",
    "Monsieur Le président, merci.",
    "Il a dit : « Nous avons gagné ».",
    "Demain Le Monde publiera son enquête.",
  ],
} satisfies DefectRule;
