import { daysApart } from "../days-apart.ts";
import { halves } from "../frame.ts";
import { isIn, sharedCount } from "../hash.ts";
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

function sharedFrame({ frame: here }: Profile, { frame: there }: Profile): SharedFrame {
  let words = 0;
  let telling = 0;
  const [ours, theirs] = [here.sentences, there.sentences];
  const [count, itsCount] = [ours.length / 2, theirs.length / 2];
  for (let i = 0, j = 0; i < count && j < itsCount;) {
    const order = (ours[i] ?? 0) - (theirs[j] ?? 0);
    if (order === 0) {
      const length = ours[count + i] ?? 0;
      words += length;
      if (length >= TELLING_WORDS) telling += 1;
    }
    if (order <= 0) i += 1;
    if (order >= 0) j += 1;
  }
  const shorter = Math.min(here.words, there.words);
  const share = shorter === 0 ? 0 : words / shorter;
  const sameTitle = here.opening !== undefined && here.opening === there.opening;
  const stands = sameTitle ? share >= FRAME_SHARE / 2 : telling >= FRAME_SENTENCES && share >= FRAME_SHARE;
  return { share, stands, sameTitle };
}

function filledAnew(frame: SharedFrame, one: Profile, other: Profile): boolean {
  if (frame.share <= 1 - FRESH_SHARE) return !shareFreshName(one, other);
  return figuresDisagree(one, other);
}

/** True when both name someone outside the sentences that they share. */
function shareFreshName(one: Profile, other: Profile): boolean {
  const names = new Set(freshNames(one, other));
  return freshNames(other, one).some((name) => names.has(name));
}

function freshNames({ frame }: Profile, beside: Profile): readonly number[] {
  const [names, places] = halves(frame.names);
  const [shared] = halves(beside.frame.sentences);
  return [...names].filter((_, at) => !isIn(shared, places[at] ?? 0));
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
