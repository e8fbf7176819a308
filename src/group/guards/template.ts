import { daysApart } from "../days-apart.ts";
import { sharedCount } from "../hash.ts";
import type { Profile } from "../profile.ts";
import type { Guard } from "./guard.ts";

/**
 * Two editions of one standing page (weather, agenda, television, prices): the same frame of sentences, filled anew. A
 * reprint has the frame and the filling; a follow-up that repeats yesterday's paragraphs goes on speaking of the same
 * names outside them (not under one title with other figures: the weekly prices may name the same hall); a correction changes a figure or two and comes out the same day. None of those is barred.
 */
export const template = {
  id: "template",
  bar: (one, other) => {
    const frame = sharedFrame(one, other);
    if (!frame.stands) return undefined;
    if (frame.sameTitle && otherDays(one, other) && figuresDisagree(one, other)) return "dossier";
    if (!filledAnew(frame, one, other)) return undefined;
    return anotherEdition(one, other) ? "dossier" : undefined;
  },
} satisfies Guard;

interface SharedFrame {
  readonly sentences: ReadonlySet<number>;
  /** Share of the shorter text's words that stand in shared sentences, 0–1. */
  readonly share: number;
  readonly stands: boolean;
  readonly sameTitle: boolean;
}

/** Sentences below this number of words are shared by chance. */
const TELLING_WORDS = 4;
/** Shared sentences that make a frame, and their share of the words; half of it is enough under one title. */
const FRAME_SENTENCES = 3;
const FRAME_SHARE = 0.3;
/** Share of words outside the frame from which a page is filled anew. */
const FRESH_SHARE = 0.25;
/** Figures from which their disagreement proves another edition, and how many may still agree. */
const TELLING_FIGURES = 4;
const AGREEING_FIGURES = 0.5;

function sharedFrame(one: Profile, other: Profile): SharedFrame {
  const sentences = new Set<number>();
  let words = 0;
  let telling = 0;
  for (const [sentence, length] of one.frame.sentences) {
    if (!other.frame.sentences.has(sentence)) continue;
    sentences.add(sentence);
    words += length;
    if (length >= TELLING_WORDS) telling += 1;
  }
  const shorter = Math.min(one.frame.words, other.frame.words);
  const share = shorter === 0 ? 0 : words / shorter;
  const sameTitle = one.frame.opening !== undefined && one.frame.opening === other.frame.opening;
  const stands = sameTitle ? share >= FRAME_SHARE / 2 : telling >= FRAME_SENTENCES && share >= FRAME_SHARE;
  return { sentences, share, stands, sameTitle };
}

function filledAnew(frame: SharedFrame, one: Profile, other: Profile): boolean {
  if (frame.share <= 1 - FRESH_SHARE) return !shareFreshName(frame.sentences, one, other);
  return figuresDisagree(one, other);
}

function shareFreshName(frame: ReadonlySet<number>, one: Profile, other: Profile): boolean {
  const fresh = (article: Profile): readonly number[] =>
    article.frame.names.filter(({ sentence }) => !frame.has(sentence)).map(({ name }) => name);
  const names = new Set(fresh(one));
  return fresh(other).some((name) => names.has(name));
}

function anotherEdition(one: Profile, other: Profile): boolean {
  return otherDays(one, other) || figuresDisagree(one, other);
}

function otherDays(one: Profile, other: Profile): boolean {
  return (daysApart(one.window, other.window) ?? 0) > 0;
}

function figuresDisagree(one: Profile, other: Profile): boolean {
  const fewer = Math.min(one.frame.figures.length, other.frame.figures.length);
  if (fewer < TELLING_FIGURES) return false;
  return sharedCount(one.frame.figures, other.frame.figures) / fewer <= AGREEING_FIGURES;
}
