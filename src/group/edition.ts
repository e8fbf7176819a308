import { ORDINALS } from "../lexicon/fr/ordinals.ts";

/**
 * The number of the edition that an opening tells of, « la 17e édition du festival », « leur dixième édition »; undefined where it
 * names none, or several. Not found: « la prochaine édition », « l’édition 2019 », « deux éditions ».
 */
export function editionNumber(text: string): number | undefined {
  const found = new Set(
    [...text.slice(0, OPENING_UNITS).matchAll(EDITION)].flatMap(({ groups }) => {
      const rank = (groups?.["rank"] ?? "").toLowerCase();
      const number = /^\d/u.test(rank) ? Number.parseInt(rank, 10) : ORDINALS.get(rank);
      return number === undefined ? [] : [number];
    }),
  );
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

/** Units of a headline and the first sentences: further down, other editions are remembered. */
const OPENING_UNITS = 600;

const EDITION =
  /(?<![\p{L}\p{N}])(?<rank>\d{1,3}(?:er|re|ère|e|è|ème|eme|ᵉ)|[\p{L}-]{4,30}) (?:et dernière )?édition(?![\p{L}\p{N}])/giu;
