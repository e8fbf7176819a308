import { CLUE } from "../clues.ts";
import { matchesAround } from "./around.ts";
import type { DefectRule } from "./defect-rule.ts";

/** Words that open a French sentence or clause. « Plus », « Bien » are left out: brands end in them. */
const OPENERS =
  "(?:Les?|La|Une?|Des|Il|Ils|Elles?|On|Nous|Vous|Je|Ce|Cet|Cette|Ces|Dans|Depuis|Selon|Pour|Mais|Alors|Après|Avant|Lors|Avec|Son|Sa|Ses|Leurs?|Au|Aux)";

/** In a word: a small letter, then a capital that opens a sentence word (« meneurLe »); or a word in small letters, then a name. */
const OPENER_GLUED = new RegExp(
  `(?<![\\p{L}\\p{N}@#/._-])\\p{L}\\p{Ll}{1,40}${OPENERS}(?![\\p{L}\\p{N}/@._]|-\\p{L})`,
  "gu",
);
const NAME_GLUED = /(?<![\p{L}\p{N}@#/._'-])\p{Ll}{3,40}\p{Lu}\p{Ll}{2,40}(?![\p{L}\p{N}/@._-])/gu;
/** Two sentences without the space between them: « gare.Le train ». */
const SENTENCES = /(?<![\p{L}\p{N}@#/._-])\p{L}?\p{Ll}{3,40}[.!?]\p{Lu}\p{Ll}{1,40}(?=[\s,'])/gu;

/** Without one, there is nothing to look for. */
const INNER_CAPITAL = /\p{Lu}(?<=\p{Ll}[.!?]?\p{Lu})/uy;
/**
 * What may be one: what is no small letter of ours, after what is no capital of ours. It has no `u` flag: looking at units rather than
 * at letters of every script, it needs a tenth of the time, and a half of a pair may be one too.
 */
const MAYBE = /[A-ZÀ-ÖØ-Þ\u0100-\u0152\u0154-\u1FFF\u2040-\uFFFF](?<=[a-zµß-öø-\u200F\u2040-\uFFFF][.!?]?[^])/g;

/** Names that are written with a capital inside, and would be taken for two words. */
const MIXED = new Set([
  "openStreetMap",
  "deviantArt",
  "theGuardian",
  "franceInfo",
  "franceBleu",
  "nextInpact",
  "myCanal",
  "maFrance",
]);

/** « meneurLe », « voyageKim », « gare.Le »: two words that lost the space between them, seen by the capital of the second. */
export const gluedCapital = {
  id: "fr/defects/glued-capital",
  kind: "glued-words",
  note: "Deux mots collés\u00A0: l’espace, ou la ponctuation, qui les séparait manque dans l’original.",
  needs: CLUE.gluedCapital,
  find: (text) =>
    matchesAround(text, innerCapitals(text), OPENER_GLUED, NAME_GLUED, SENTENCES)
      .filter(({ match }) => !MIXED.has(match[0]))
      .map(({ match, start }) => ({ start, end: start + match[0].length })),
  examples: [
    ["Arrivé au quaiLe bateau a coulé.", "quaiLe"],
    ["Le voyage du présidentMorel commence.", "présidentMorel"],
    ["Il entre en gare.Le train repart.", "gare.Le"],
    ["À BordeauxSelon la police, rien.", "BordeauxSelon"],
  ],
  nearMisses: [
    "L’iPhone, YouTube, LinkedIn, eBay, McDonald’s, WhatsApp et macOS",
    "LeBron James, DiCaprio, MacDonald, DeSantis et FitzGerald",
    "MaPrimeRénov’, BlaBlaCar, CentraleSupélec, PagesJaunes, CanalPlus",
    "www.lemonde.fr, contact@laPoste.fr, #JeSuisLe, exemple.org/uneLe",
    "l’ARNm, 3 kWh, le pH, jQuery, openSUSE",
    "M.Morel, U.S.A., J.-C.",
  ],
} satisfies DefectRule;

function* innerCapitals(text: string): Generator<RegExpExecArray> {
  for (const { index } of text.matchAll(MAYBE)) {
    INNER_CAPITAL.lastIndex = index;
    const capital = INNER_CAPITAL.exec(text);
    if (capital !== null) yield capital;
  }
}
