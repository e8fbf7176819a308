import { WEEKDAY_NAMES } from "../lexicon/fr/calendar.ts";
import { PUBLIC_OFFICES } from "../lexicon/fr/public-offices.ts";
import { cluesIn } from "./clues.ts";
import { foldWord } from "./fold.ts";
import { hashOf } from "./hash.ts";
import { stem } from "./stem.ts";
import { isStopWord } from "./stop-word.ts";

/** One form of a word as it is written, with all that grouping asks of it: read once, and shared by all texts. */
export interface Form {
  readonly written: string;
  /** Small letters, no accents, ligatures opened: « Œuvre » gives `oeuvre`. */
  readonly folded: string;
  /** Counts the folded forms of the archive from 0: one for « Œuvre » and « œuvre ». */
  readonly key: number;
  /** Of the folded form, its stem and its hash (see `stem.ts`, `hash.ts`). */
  readonly stem: string;
  readonly hash: number;
  readonly capital: boolean;
  /** A function word or a word of the calendar. */
  readonly common: boolean;
  /** Long enough to say something, and not common. */
  readonly tells: boolean;
  /** A month or a weekday. */
  readonly calendar: boolean;
  /** A bit for each weekday, 1 for Monday; 0 for other words. */
  readonly weekday: number;
  /** « maire », « procureur »… */
  readonly office: boolean;
  /** Before an apostrophe it belongs to the word that follows: « l’ », « jusqu’ ». */
  readonly elides: boolean;
  /** What it lets look for in its text (see `clues.ts`). */
  readonly clues: number;
}

/** Reads a form that was not met before; `keyOf` numbers folded forms. */
export function readForm(written: string, keyOf: (folded: string) => number): Form {
  const folded = foldWord(written);
  const common = isStopWord(folded);
  const weekday = WEEKDAYS.indexOf(folded);
  return {
    written,
    folded,
    key: keyOf(folded),
    stem: stem(folded),
    hash: hashOf(folded),
    capital: /^\p{Lu}/u.test(written),
    common,
    tells: !common && folded.length > 2,
    calendar: CALENDAR.has(folded),
    weekday: weekday < 0 ? 0 : 1 << weekday,
    office: PUBLIC_OFFICES.has(folded),
    elides: folded.length === 1 || ELIDED.has(folded),
    clues: cluesIn(written),
  };
}

const WEEKDAYS: readonly string[] = WEEKDAY_NAMES;

const ELIDED: ReadonlySet<string> = new Set(["qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "presqu", "quelqu"]);

const CALENDAR: ReadonlySet<string> = new Set(
  (
    "lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre " +
    "octobre novembre decembre"
  ).split(" "),
);
