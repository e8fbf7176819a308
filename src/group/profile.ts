import { dayNumber, type Day } from "../domain/day.ts";
import type { ArticleId } from "../domain/names.ts";
import { archiveMemory, type ArchiveMemory } from "./archive-memory.ts";
import { EDITION, LOOK_BACK, SPORT } from "./traits.ts";
import { editionNumber } from "./edition.ts";
import { foldWord } from "./fold.ts";
import { frameOf, type Frame } from "./frame.ts";
import { matchScore } from "./match-score.ts";
import { namedDays } from "./named-days.ts";
import { placeClaims, type PlaceClaim } from "./place-claims.ts";
import { readTerms } from "./read-terms.ts";
import { rememberedYears } from "./remembrance.ts";
import { sketchOf } from "./sketch.ts";
import { isStandingPage } from "./standing-page.ts";
import { subjectOf, type Subject } from "./subject.ts";
import type { TextTerms } from "./tally.ts";

/** What grouping needs of an article. */
export interface GroupInput {
  readonly id: ArticleId;
  /** Headline, end of line, text without noise. Called once, so that no text is held. */
  readonly text: () => string;
  /** Days on which it may have been published, as far as known: a month for a month header. */
  readonly days: Days | undefined;
  /** Days on which what it opens with happened, each no wider than a few days; none where they are not known. */
  readonly told: readonly Days[];
  /** Days of a year that is not known, which the opening names, as month × 100 + day. */
  readonly yearless?: readonly number[];
  /** The event that the editor named, as typed. */
  readonly editorEvent: string | undefined;
}

/** The first and the last of some days. */
interface Days {
  readonly earliest: Day;
  readonly latest: Day;
}

/** Days since 1970-01-01, both included; the last may be Infinity. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** What is kept of an article once its text was read: a few thousand bytes. */
export interface Profile {
  readonly id: ArticleId;
  /** Days on which it was written, as far as known; undefined when nothing dates the article. */
  readonly window: Window | undefined;
  /** Name of the editor's event, folded: « Crue de la Loue » and « crue de la loue » are one. */
  readonly editorEvent: string | undefined;
  readonly subject: Subject;
  readonly frame: Frame;
  readonly told: readonly Window[];
  /** Days of a year that is not known, which the opening names, as month × 100 + day. */
  readonly yearless: readonly number[];
  /** Weekdays named in the opening (see `named-days.ts`). */
  readonly namedDays: number;
  readonly claims: readonly PlaceClaim[];
  readonly score: string | undefined;
  readonly remembers: ReadonlySet<number> | undefined;
  /** Number of the edition that the opening tells of. */
  readonly edition: number | undefined;
  /** A page printed every day or week, whatever happens. */
  readonly standing: boolean;
}

/** What is read of an article: what is kept, and apart from it what is weighed or compared and then dropped. */
export interface ReadArticle {
  readonly profile: Profile;
  readonly terms: TextTerms;
  readonly sketch: Int32Array;
}

/** Reads one article, in one walk over its words; expressions are held against the text only where a word gives a clue of them. */
export function profileOf(article: GroupInput, memory: ArchiveMemory = archiveMemory()): ReadArticle {
  const text = article.text().normalize("NFC");
  const { words, names, terms } = readTerms(text, memory);
  const told = article.told.length === 0 ? NO_DAYS : article.told.map(windowOf);
  const window = article.days === undefined ? sinceLast(told) : windowOf(article.days);
  const has = (clue: number): boolean => (words.anywhere & clue) !== 0;
  return {
    terms,
    sketch: sketchOf(words.hashes),
    profile: {
      id: article.id,
      window,
      editorEvent: article.editorEvent === undefined ? undefined : eventKey(article.editorEvent),
      subject: subjectOf(terms.numbers, memory.vocabulary),
      frame: frameOf(text, words, names, memory.keep),
      told,
      yearless: article.yearless === undefined || article.yearless.length === 0 ? NO_NUMBERS : article.yearless,
      namedDays: namedDays(words.traits),
      claims: placeClaims(text),
      score: has(SPORT) ? matchScore(text) : undefined,
      remembers: has(LOOK_BACK) ? rememberedYears(text, window?.from) : undefined,
      edition: has(EDITION) ? editionNumber(text) : undefined,
      standing: isStandingPage(text),
    },
  };
}

const NO_NUMBERS: readonly number[] = [];

/** Shared by the articles that tell of no day: a hundred thousand empty lists are four mebibytes. */
const NO_DAYS: readonly Window[] = [];

/** An article that does not say when it was written, but what happened on which day, was written on the last of them or later. */
function sinceLast(told: readonly Window[]): Window | undefined {
  return told.length === 0 ? undefined : { from: Math.max(...told.map(({ to }) => to)), to: Infinity };
}

function windowOf(days: Days): Window {
  return { from: dayNumber(days.earliest), to: dayNumber(days.latest) };
}

/** A name of an event as it is compared: letters and figures, without accents and capitals; undefined when it has none. */
export function eventKey(name: string): string | undefined {
  const key = foldWord(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== "")
    .join(" ");
  return key === "" ? undefined : key;
}
