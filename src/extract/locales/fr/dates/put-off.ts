/** What is moved, fixed or kept for a day: participles of a decision, whose date lies ahead whatever the verb's tense. */
const DECIDED =
  "reporté|repoussé|décalé|ajourné|différé|renvoyé|avancé|ramené|déplacé|remis|prorogé|fixé|reprogrammé|été\\sprolongé|été\\sétendu|été\\sreconduit|délibéré";

/** « reportée du 3 mai au mois de juin », « mis en délibéré au 6 juin », « renvoyé à jeudi »: the date after « au » is the new one. */
const PUT_OFF_TO = new RegExp(
  `(?<!\\p{L})(?:${DECIDED})e?s?\\s(?:[^.;]{0,60}(?:\\s|'))?(?:au|à)\\s(?:mois\\s(?:de\\s|d'))?$`,
  "iu",
);

/** « avait été renvoyé au 6 mai »: the decision itself is told from afar, and its day may be over. */
const FROM_AFAR = /(?<!\p{L})(?:avai(?:t|ent)|d'abord|initialement|étai(?:t|ent))(?!\p{L})/iu;

/** How a clause says that its thing was moved to the day that follows: `before` is what stands right before the day. */
export function putOff(before: string): "ahead" | "from-afar" | undefined {
  if (!PUT_OFF_TO.test(before)) return undefined;
  return FROM_AFAR.test(before) ? "from-afar" : "ahead";
}
