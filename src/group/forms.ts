import { MONTH_NAMES, WEEKDAY_NAMES } from "../lexicon/fr/calendar.ts";
import { PUBLIC_OFFICES } from "../lexicon/fr/public-offices.ts";
import { cluesIn } from "./clues.ts";
import { foldWord } from "./fold.ts";
import { hashOf } from "./hash.ts";
import { stem } from "./stem.ts";
import { FOLDED_STOP_WORDS } from "./folded-stop-words.ts";
import { CALENDAR, CAPITAL, COMMON, ELIDES, OFFICE, TELLS, WEEKDAY_SHIFT } from "./traits.ts";

/** One form of a word as it is written, with all that grouping asks of it: read once, and shared by all texts. */
export interface Form {
  readonly written: string;
  /** Small letters, no accents, ligatures opened: « Œuvre » gives `oeuvre`. */
  readonly folded: string;
  /** Of the folded form, its stem and its hash (see `stem.ts`, `hash.ts`). */
  readonly stem: string;
  readonly hash: number;
  /** Bits, see `traits.ts`. */
  readonly traits: number;
}

/** Reads a form that was not met before. */
export function readForm(written: string): Form {
  const folded = foldWord(written);
  const known = KNOWN.get(folded) ?? 0;
  const tells = (known & COMMON) === 0 && folded.length > 2 ? TELLS : 0;
  const elides = folded.length === 1 ? ELIDES : 0;
  const capital = CAPITAL_FIRST.test(written) ? CAPITAL : 0;
  return {
    written,
    folded,
    stem: stem(folded),
    hash: hashOf(folded),
    traits: known | tells | elides | capital | cluesIn(written),
  };
}

const CAPITAL_FIRST = /^\p{Lu}/u;

/** What is known of some folded words: one look-up tells all. */
const KNOWN: ReadonlyMap<string, number> = knownWords();

function knownWords(): ReadonlyMap<string, number> {
  const known = new Map<string, number>();
  const note = (words: Iterable<string>, traits: number): void => {
    for (const word of words) known.set(word, (known.get(word) ?? 0) | traits);
  };
  note(FOLDED_STOP_WORDS, COMMON);
  note(["qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "presqu", "quelqu"], ELIDES);
  note([...WEEKDAY_NAMES, ...MONTH_NAMES].map(foldWord), CALENDAR);
  note(PUBLIC_OFFICES, OFFICE);
  for (const [at, weekday] of WEEKDAY_NAMES.entries()) note([foldWord(weekday)], 1 << (WEEKDAY_SHIFT + at));
  return known;
}
