/** The telling word of « selon », « d’après », « à en croire », « aux dires de », « de l’avis de », « pour X, ». */
export const OPENING_WORDS: ReadonlySet<string> = words("selon après croire dires avis dixit pour");

/** Words that bring in another voice: « citant X », « cité par X », « interrogé par X ». */
export const CITING_WORDS: ReadonlySet<string> = new Set([
  ..."citant cite citent citait citaient cité évoquant".split(" "),
  ...(
    "cité rapporté relayé révélé diffusé publié repris confirmé annoncé interrogé joint contacté consulté sollicité " +
    "recueilli questionné interviewé rencontré invité dévoilé mentionné évoqué"
  )
    .split(" ")
    .flatMap((word) => ["", "e", "s", "es"].map((ending) => word + ending)),
]);

/** Nouns for what a title or an agency makes known: « une information du Parisien ». */
export const PAPER_WORDS: ReadonlySet<string> = words(
  "information informations révélation révélations enquête article reportage dépêche sondage décompte comptage récit " +
    "entretien interview communiqué journaliste journalistes correspondant correspondante envoyé envoyée",
);

/** The telling word of an origin without a name: « de source policière », « auprès des secours », « sous couvert d’anonymat ». */
export const ORIGIN_WORDS: ReadonlySet<string> = words("source sources auprès anonymat");

function words(line: string): ReadonlySet<string> {
  return new Set(line.split(" "));
}
