/** What was to come: « devait comparaître vendredi », « était attendue mercredi ». The imperfect says neither that it was nor that it will be. */
const EXPECTED_THEN =
  /(?<!\p{L})(?:(?:deva(?:it|ient))\s(?:\p{L}+\s|s'){0,3}?\p{L}+(?:er|ir|re|oir)|étai(?:t|ent)\s(?:\p{L}+\s)?(?:prévu|attendu|programmé|convoqué|censé|appelé|invité)e?s?)(?!\p{L})/giu;

/** What tells that it did not come, or came otherwise. */
const IT_WAS_NOT =
  /(?<!\p{L})(?:mais|finalement|pourtant|initialement|d'abord|à\sl'origine|en\svain|n'(?:a|ont|est|sont|avait|était)\s(?:pas|jamais)|(?:a|ont)\sété\s(?:annulé|reporté|repoussé)e?s?)(?!\p{L})/iu;

/** A word without which none of these forms is there. */
const CLUE = /devai|étai/iu;

/**
 * Where a clause says what was expected for its day and the sentence does not say what became of it, the place where these words end
 * nearest to the day; else undefined. Either way may be meant.
 */
export function expectedThen(clause: string, at: number, sentence: string): number | undefined {
  if (!CLUE.test(clause) || IT_WAS_NOT.test(sentence)) return undefined;
  let best: number | undefined;
  for (const match of clause.matchAll(EXPECTED_THEN)) {
    const end = match.index + match[0].length;
    const distance = end <= at ? at - end : Math.max(0, match.index - at);
    if (best === undefined || distance < best) best = distance;
  }
  return best;
}
