import { implied, stated, unknown, type Attested } from "../../../../domain/attested.ts";
import { evidenceAt, type Evidence } from "../../../../domain/evidence.ts";
import type { Reading } from "../../../../domain/reading.ts";
import type { Span } from "../../../../domain/span.ts";
import type { Sentence } from "../sources/grammar/sentence.ts";
import { spanOf } from "../sources/grammar/span-of.ts";
import type { Attribution } from "../sources/source-rule.ts";
import { PLACES } from "../sources/words/places.ts";

/** Whom an attribution means: `person` when the words that follow may call them « il » or « elle ». */
export interface Speaker {
  readonly value: Attested<string>;
  readonly person: boolean;
  readonly gender: "m" | "f" | undefined;
}

/**
 * The speaker that the sentence itself names, or the run of names that share the verb: stated, with the passage that puts
 * the words in their mouth.
 */
export function saidBy(
  reading: Reading,
  sentence: Sentence,
  attribution: Attribution,
  all: readonly Attribution[],
): Speaker {
  const { voice } = attribution;
  const together = all.filter(
    (one) => one.verb !== undefined && one.verb === attribution.verb && one.manner === attribution.manner,
  );
  const several = together.length > 1;
  if (!several && isOneOfSeveral(sentence, attribution)) return { value: NOT_ALONE, person: false, gender: undefined };
  const first = several ? Math.min(...together.map((one) => one.voice.nameFrom)) : voice.nameFrom;
  const last = several ? Math.max(...together.map((one) => one.voice.nameTo)) : voice.nameTo;
  const name = spanOf(sentence, first, last);
  const from = Math.min(first, attribution.from);
  const shown = passageOf(reading, sentence, { voice, from, to: Math.max(last, attribution.to) });
  if (name === undefined || shown === undefined) return { value: NOBODY, person: false, gender: undefined };
  const value = stated(quoteAt(reading, name), [shown]);
  return { value, person: !several && mayBeTakenUp(voice, quoteAt(reading, name)), gender: voice.gender };
}

/** « la sœur de la victime et son mari ont crié »: the verb is that of several, of whom the last is known. */
function isOneOfSeveral({ tokens }: Sentence, { voice, verb, manner }: Attribution): boolean {
  if (verb === undefined || manner !== "subject" || tokens[voice.from - 1]?.lower !== "et") return false;
  const single = /^(?:le|la|l'|une?|son|sa|ce|cette)$/u.test(tokens[voice.from]?.lower ?? "");
  return single && /^(?:ont|avaient)$|ent$/u.test(tokens[verb.from]?.lower ?? "");
}

/**
 * True for whoever the next sentence may call « il » or « elle »: a person, an office, a body (« le parquet »), one of a crowd
 * (« un riverain »). Not a place that stands for its government, and not many at once.
 */
function mayBeTakenUp({ kind, gender }: Attribution["voice"], name: string): boolean {
  if (kind === "person" || kind === "office") return true;
  if (PLACES.has(name)) return false;
  return (kind === "body" || kind === "agency" || kind === "crowd") && (gender !== undefined || kind === "body");
}

/** The speaker that follows from a passage before: the name as it stands there, that passage, and the one that takes it up. */
export function impliedBy(
  reading: Reading,
  name: Span,
  because: string,
  evidence: readonly [Evidence, ...Evidence[]],
): Attested<string> {
  return implied(quoteAt(reading, name), { because, evidence });
}

/** The passage that shows an attribution, whichever of verb and voice comes first. */
export function passageOf(
  reading: Reading,
  sentence: Sentence,
  { voice, from, to }: Pick<Attribution, "voice" | "from" | "to">,
): Evidence | undefined {
  const shown = spanOf(sentence, Math.min(from, voice.from), Math.max(to, voice.to));
  return shown === undefined
    ? undefined
    : evidenceAt(reading.original, reading.folded.toOriginal(shown), "fr/quotes/attribution");
}

/** What stands in the original at a place of the folded text. */
function quoteAt(reading: Reading, at: Span): string {
  const place = reading.folded.toOriginal(at);
  return reading.original.text.slice(place.start, place.end);
}

export const NOBODY = unknown("la phrase de la citation ne nomme personne avec certitude par un verbe de parole");
const NOT_ALONE = unknown("plusieurs le disent ensemble, et un seul est nommé avec certitude");
export const INSIDE_ANOTHER = unknown("la citation est à l’intérieur d’une autre");
export const PRONOUN_UNCLEAR = unknown(
  "la phrase ne donne qu’un pronom, et la précédente ne dit pas avec certitude de qui",
);
