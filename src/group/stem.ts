/**
 * A folded French word without its commonest endings: `evacues`, `evacuer` and `evacuation` give `evacu`. Light on
 * purpose: what is left has five letters or more (four for a plural or a feminine), and no ending is added, so that
 * unlike words stay unlike. Names go through it too: a line in capitals does not tell them from words.
 */
export function stem(folded: string): string {
  const singular = withoutPlural(folded);
  for (const ending of ENDINGS) {
    if (singular.length - ending.length >= LONG_STEM && singular.endsWith(ending))
      return singular.slice(0, -ending.length);
  }
  if (singular.length > SHORT_STEM && singular.endsWith("ee")) return singular.slice(0, -2);
  if (singular.length > SHORT_STEM && singular.endsWith("e")) return singular.slice(0, -1);
  return singular;
}

const LONG_STEM = 5;
const SHORT_STEM = 4;

/** Longest first. Verbs (« évacuaient », « évacuer »), and the nouns made from them (« évacuation »). */
const ENDINGS = ["issement", "ations", "ation", "ement", "aient", "erent", "erait", "ait", "ant", "ent", "er", "ee"];

function withoutPlural(folded: string): string {
  if (folded.length > SHORT_STEM + 1 && folded.endsWith("eaux")) return folded.slice(0, -1);
  if (folded.length > SHORT_STEM + 1 && folded.endsWith("aux")) return `${folded.slice(0, -3)}al`;
  if (folded.length > SHORT_STEM && /[sx]$/u.test(folded) && !/[aiou]s$|ss$/u.test(folded)) return folded.slice(0, -1);
  return folded.length > SHORT_STEM + 1 && folded.endsWith("is") ? folded.slice(0, -1) : folded;
}
