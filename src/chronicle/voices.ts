import { COUNTING_VOICES } from "../lexicon/fr/counting-voices.ts";
import type { Span } from "../domain/span.ts";
import { FIGURE, figureOf, SPACE, type Figure } from "./figure.ts";
import { isPart } from "./quantities/part.ts";
import { by } from "../domain/order.ts";
import { fold, stem } from "./words.ts";

/** A figure that a sentence gives in the name of somebody who counts: « 12 000 selon les organisateurs ». Places in the sentence. */
interface VoicedFigure {
  /** One of `COUNTING_VOICES`. */
  readonly voice: string;
  /** Stem of what is counted, or `%`; empty where only the figure before says it. */
  readonly noun: string;
  readonly figure: Figure;
  readonly place: Span;
  /** What is counted, where a word says it. */
  readonly topic: Span | undefined;
  /** Who counts: « les organisateurs ». */
  readonly who: Span;
}

/** « les organisateurs », « la préfecture de police », « une source syndicale », « l’intersyndicale », « la CGT ». */
const VOICE = `(?<who>(?:(?:les?|la|une?|des|deux)${SPACE}|l[’'])?(?:(?:sources?|chiffres|forces)${SPACE}(?:(?:de la|des|du|de)${SPACE}|de l[’'])?)?(?<voice>${COUNTING_VOICES.join("|")})[\\p{L}]*)`;
const ANY_VOICE = new RegExp(COUNTING_VOICES.join("|"), "gu");
const NOUN = `%|pour${SPACE}cent|[\\p{Ll}][\\p{Ll}\\p{M}\\-]{2,24}`;
const ACCORDING = `(?:[Ss]elon|[Dd][’']après|de${SPACE}source|pour)`;

/** « 4 000 personnes dans les rues selon la préfecture », « 12 000, d’après les organisateurs », « la moitié selon les gendarmes ». */
const VOICED = new RegExp(
  `(?:(?<half>(?<![\\p{L}])la${SPACE}moitié)|${FIGURE})(?:${SPACE}?(?<noun>${NOUN})(?:${SPACE}[\\p{L}\\p{M}’'\\-]{1,20}){0,5}?)?,?${SPACE}${ACCORDING}${SPACE}${VOICE}`,
  "gu",
);

/** « selon la préfecture, 4 000 personnes »: the voice first. */
const SAID_FIRST = new RegExp(
  `(?<![\\p{L}\\p{N}])${ACCORDING}${SPACE}${VOICE},${SPACE}(?:(?<half>la${SPACE}moitié)|${FIGURE})(?:${SPACE}?(?<noun>${NOUN}))?`,
  "gu",
);

/** « la CGT en a compté 4 000 », « les organisateurs annoncent 4 000 manifestants »: the voice is the subject. */
const COUNTED = new RegExp(
  `(?<![\\p{L}\\p{N}])${VOICE}${SPACE}(?:en${SPACE})?(?:a${SPACE}|ont${SPACE})?(?:compt|dénombr|recens|revendiqu|annonc|évoqu|avanc)(?:é|e|ent|ait|aient)${SPACE}(?:(?<half>la${SPACE}moitié)|${FIGURE})(?:${SPACE}?(?<noun>${NOUN}))?`,
  "gu",
);

/** Units between two figures of one crowd: « contre », « mais », « et jusqu’à ». */
const MOST_BETWEEN = 40;

/** Share by which half of a figure may miss. */
const HALF_REACH = 0.1;

/**
 * Two figures of one sentence that two sides give of one thing: « 4 000 selon la préfecture, 12 000 selon les organisateurs ». Undefined where
 * there is one side alone, where each counts something else, and where there are more than two.
 */
export function voicedPair(sentence: string): readonly [VoicedFigure, VoicedFigure] | undefined {
  if ((sentence.match(ANY_VOICE) ?? []).length < 2) return undefined;
  const [one, other, more] = apart([VOICED, SAID_FIRST, COUNTED].flatMap((pattern) => voiced(sentence, pattern)));
  if (one === undefined || other === undefined || more !== undefined || one.voice === other.voice) return undefined;
  if (other.place.start - one.place.end > MOST_BETWEEN || isPart(sentence, one.place.start, one.figure))
    return undefined;
  return other.noun === "" || other.noun === one.noun ? [one, other] : undefined;
}

/** In order of place; of two that overlap, the first: « 4 000 selon la police, 12 000 » is not said by the police twice. */
function apart(figures: readonly VoicedFigure[]): readonly VoicedFigure[] {
  let end = 0;
  return figures.toSorted(by(({ place }) => place.start)).filter(({ place }) => {
    const free = place.start >= end;
    if (free) end = place.end;
    return free;
  });
}

function voiced(sentence: string, pattern: RegExp): readonly VoicedFigure[] {
  const found: VoicedFigure[] = [];
  for (const match of sentence.matchAll(pattern)) {
    const groups = match.groups ?? {};
    const figure = groups["half"] === undefined ? figureOf(groups) : halfOf(found.at(-1)?.figure);
    const voice = groups["voice"];
    if (figure === undefined || !figure.counted || voice === undefined) continue;
    const noun = groups["noun"] ?? "";
    const percent = /^(?:%|pour)/u.test(noun);
    const place = { start: match.index, end: match.index + match[0].length };
    const spanOf = (words: string): Span => {
      const start = match.index + match[0].indexOf(words);
      return { start, end: start + words.length };
    };
    found.push({
      voice,
      noun: percent ? "%" : stem(fold(noun)),
      figure: percent ? { ...figure, label: `${figure.label}\u00A0%` } : figure,
      place,
      topic: percent || noun === "" ? undefined : spanOf(noun),
      who: spanOf(groups["who"] ?? ""),
    });
  }
  return found;
}

function halfOf(whole: Figure | undefined): Figure | undefined {
  if (whole === undefined) return undefined;
  return {
    low: (whole.low / 2) * (1 - HALF_REACH),
    high: (whole.high / 2) * (1 + HALF_REACH),
    label: "la moitié",
    counted: true,
  };
}
