import * as fc from "fast-check";
import { PRESS_SCRAPS } from "./press-scraps.ts";

/** Marks that rules look for, in all their shapes. */
const MARKS = Array.from(`«»“”„‹›"'’‘()[]{}|—–-•©….,:;!?/#*_@<>`, (mark) => mark).concat("&nbsp;");

/** Characters that are blank, invisible, turn the direction, join, or are no character at all. */
const ODDITIES = [
  "\0|\u0007|\t|\v|\f|\r|\u001B[31m|\u0085|\u00A0|\u00AD|\u1680|\u180E|\u200B|\u200D|\u200F",
  "\u2028|\u2029|\u202A|\u202E|\u202F|\u2066|\u2069|\u3000|\uFEFF|\uFFFD|\uFFFE|\uFFFF|\uD83D|\uDE00|😀",
  "👩‍👧|\u0301|e\u0301|\u0345|\u1E9E|ﬁ|İ|ı|ſ|Å|\u1100\u1161|𝟐𝟎𝟐𝟑|٢٠٢٣|²|Ⅻ",
].flatMap((line) => line.split("|"));

/** Fragments that end up beside a date, or look like one. */
const DATE_BITS = [
  "lundi|MARDI|19|1er|31|septembre|févr.|AOUT|2023|23|du|au|entre|et|le",
  "la veille|dernier|prochain|il y a|dans|trois|jours|ans|/|-|.|h|04:14|à 9 h 05|Z",
  "+02:00|UTC|999999999999|00|29 février 2023|31 avril|avant|mi-|fin|début|printemps|années 90|Noël|hier|demain|week-end|trimestre",
].flatMap((line) => line.split("|"));

const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));

const scrap = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...PRESS_SCRAPS) },
  { weight: 3, arbitrary: fc.constantFrom(...DATE_BITS) },
  { weight: 3, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 2, arbitrary: fc.constantFrom(...ODDITIES) },
  { weight: 1, arbitrary: fc.string({ unit, maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 12 }) },
);

const joint = fc.constantFrom("", " ", " ", "\n", "\n\n", "\r\n\r\n", "\u00A0", "\u202F", ", ", ". ");

const glued = fc.array(fc.tuple(scrap, joint), { minLength: 1, maxLength: 40 }).map((pieces) => pieces.flat().join(""));

/** A text cut at any unit, which parts words, surrogate pairs and what rules take for granted. */
const cut = fc
  .tuple(glued, fc.nat(), fc.nat())
  .map(([text, from, to]) => text.slice(from % (text.length + 1)).slice(0, 1 + (to % (text.length + 1))));

/** One scrap again and again, with a little of something before and after it. */
const repeated = fc
  .tuple(
    fc.oneof(
      scrap,
      fc.tuple(scrap, joint).map((pair) => pair.join("")),
    ),
    fc.integer({ min: 2, max: 3_000 }),
    glued,
  )
  .filter(([word]) => word.length > 0)
  .map(
    ([word, times, around]) => `${around}${word.repeat(Math.min(times, Math.ceil(LONGEST / word.length)))}${around}`,
  );

/** Units of the longest repetition. */
const LONGEST = 20_000;

/** The head that an editor may put before an article, right, wrong or torn. */
const headed = fc
  .tuple(
    fc.constantFrom("---\n", "---\r\n", "--- ", "---js\n"),
    fc.array(
      fc.tuple(
        fc.constantFrom("titre", "date", "maj", "source", "auteur", "url", "lang", "evenement", "__proto__"),
        fc.constantFrom(": ", ":", " : "),
        scrap,
      ),
      { maxLength: 4 },
    ),
    fc.constantFrom("---\n", "--\n", ""),
    glued,
  )
  .map(([open, lines, close, text]) => `${open}${lines.map((line) => `${line.join("")}\n`).join("")}${close}${text}`);

/**
 * Any text at all, and mostly such as would trouble a reader of the press: scraps of articles and of web pages glued at random, cut
 * anywhere, repeated, headed, or units that are no text.
 */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: glued },
  { weight: 4, arbitrary: cut },
  { weight: 1, arbitrary: repeated },
  { weight: 1, arbitrary: headed },
  { weight: 1, arbitrary: fc.string({ unit, maxLength: 200 }) },
);
