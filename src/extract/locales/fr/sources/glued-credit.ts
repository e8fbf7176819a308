import { AGENCIES } from "../../../../lexicon/fr/agencies.ts";
import type { LineRule } from "./source-rule.ts";

/** « …devant la gare.STRAFP », « …le port.REUTERS »: letters of a picture credit that a scraper stuck to the caption. */
export const gluedCredit = {
  id: "fr/sources/glued-credit",
  places: ["caption"],
  find: (line) => {
    const match = GLUED.exec(line.text.trimEnd().slice(-TAIL_UNITS));
    const letters = match?.groups?.["letters"];
    if (letters === undefined) return [];
    const to = line.text.trimEnd().length;
    return [{ role: "photo", from: to - letters.length, to, canonical: agencyIn(letters) }];
  },
  examples: [
    ["Le cortège devant la gare.STRAFP", ["photo", "STRAFP", "AFP"]],
    ["Un chalutier au mouillage.REUTERS", ["photo", "REUTERS", "Reuters"]],
    ["La plage à marée basse.VOIRPHOTO", ["photo", "VOIRPHOTO", "VOIRPHOTO"]],
  ],
  nearMisses: ["Le cortège devant la gare. STR", "Le siège de l'ONU", "Réunion de l'U.E."],
} satisfies LineRule;

const TAIL_UNITS = 60;
const GLUED = /(?<=\p{Ll}[.!?»)])(?<letters>\p{Lu}{3,30})$/u;

/** Letters that stand for nobody: a stringer, a pool, a supplied picture. */
const NOBODY = ["STR", "POOL", "HANDOUT", "VIA", "HO"];
const SPELT: ReadonlyMap<string, string> = new Map(
  AGENCIES.flatMap((agency) =>
    [...agency.names, ...(agency.doubtful ?? [])].map((name) => [name.toUpperCase(), agency.canonical] as const),
  ),
);

/** The agency that the letters spell once those for nobody are off; the letters as they stand when it is none. */
function agencyIn(letters: string): string {
  const rest = NOBODY.reduce(
    (left, word) => (left.startsWith(word) && left.length > word.length ? left.slice(word.length) : left),
    letters,
  );
  return SPELT.get(rest) ?? SPELT.get(letters) ?? letters;
}
