import { dayNumber, type Day } from "../domain/day.ts";
import type { ArticleId } from "../domain/names.ts";
import { editionNumber } from "./edition.ts";
import { frameOf, type Frame } from "./frame.ts";
import { matchScore } from "./match-score.ts";
import { namedDays } from "./named-days.ts";
import { placeClaims, type PlaceClaim } from "./place-claims.ts";
import { rememberedYears } from "./remembrance.ts";
import { sketchOf } from "./sketch.ts";
import { isStandingPage } from "./standing-page.ts";
import { subjectOf, type Subject } from "./subject.ts";
import { termsOf, type Term } from "./terms.ts";
import { foldWord, type FoldMemory } from "./words.ts";

/** What grouping needs of an article. */
export interface GroupInput {
  readonly id: ArticleId;
  /** Headline, end of line, text without noise. Called once, so that no text is held. */
  readonly text: () => string;
  /** Days on which it may have been published, as far as known: a month for a month header. */
  readonly days: Days | undefined;
  /** Days on which what it opens with happened, each no wider than a few days; none where they are not known. */
  readonly told: readonly Days[];
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
  readonly sketch: Int32Array;
  readonly told: readonly Window[];
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

/** Reads one article; its terms are handed over apart, since they are weighed and dropped. */
export function profileOf(
  article: GroupInput,
  memory: FoldMemory,
): { readonly profile: Profile; readonly terms: readonly Term[] } {
  const text = article.text().normalize("NFC");
  const { terms, words, names } = termsOf(text, memory);
  const told = article.told.map(windowOf);
  const window = article.days === undefined ? sinceLast(told) : windowOf(article.days);
  return {
    terms,
    profile: {
      id: article.id,
      window,
      editorEvent: article.editorEvent === undefined ? undefined : eventKey(article.editorEvent),
      subject: subjectOf(terms),
      frame: frameOf(text, words, names, memory),
      sketch: sketchOf(words),
      told,
      namedDays: namedDays(words),
      claims: placeClaims(text),
      score: matchScore(text),
      remembers: rememberedYears(text, window?.from),
      edition: editionNumber(text),
      standing: isStandingPage(text),
    },
  };
}

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
