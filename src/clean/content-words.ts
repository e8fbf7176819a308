import { STOP_WORDS } from "../lexicon/fr/stop-words.ts";
import { withoutAccents } from "./latin.ts";
import { FOREIGN, isLatinLetter, KINDS, OTHER } from "./letters.ts";
import { plain } from "./pattern.ts";
import { byWord } from "../domain/by-word.ts";

/** Letters of a word that are compared: « identifier » and « identifié » are then one, « candidat » and « candidature » too. */
const STEM = 5;

/** Words that any two articles share by chance: days, parts of the day, small numbers, ranks. Without accents. */
const OF_EVERY_DAY =
  "lundi mardi mercredi jeudi vendredi samedi dimanche jour jours semaine mois heure heures minute minutes matin midi soir nuit " +
  "deux trois quatre cinq sept huit neuf dix cent mille premier premiere dernier derniere nouveau nouvelle grand grande " +
  "personnes nombre suite fois";

const COMMON: ReadonlySet<string> = new Set([...Array.from(STOP_WORDS, plain), ...OF_EVERY_DAY.split(" ")]);

/** The beginnings of the words that carry the meaning of a text, without accents: « Kim », « ordinateur » give `kim`, `ordin`. */
export function contentStems(text: string): ReadonlySet<string> {
  const stems = new Set<string>();
  let at = 0;
  while (at < text.length) {
    const kind = KINDS[text.charCodeAt(at)];
    if (kind === FOREIGN) return stemsOfAnyText(text);
    const start = at;
    at += 1;
    if (kind === OTHER) continue;
    while (isLatinLetter(text.charCodeAt(at))) at += 1;
    const stem = at - start < 2 ? "" : stemOfWord(text.slice(start, at));
    if (stem !== "") stems.add(stem);
  }
  return stems;
}

/** The stem of a run of Latin letters; nothing for a word that carries no meaning. With `œ`, two letters may be three. */
const stemOfWord = byWord((word) => {
  const [stem = ""] = stemsOfAnyText(word);
  return stem;
});

/** The same for a text of any script. */
function stemsOfAnyText(text: string): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const word of withoutAccents(text)
    .replace(/œ/gu, "oe")
    .match(/\p{L}{3,}/gu) ?? []) {
    const small = word.toLowerCase();
    if (COMMON.has(small) || (small.length === 3 && small[0] === word[0])) continue;
    stems.add(small.slice(0, STEM));
  }
  return stems;
}

/** How many of the stems stand in the other passage too. */
export function sharedWith(stems: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return [...stems].filter((stem) => others.has(stem)).length;
}
