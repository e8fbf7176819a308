import type { DatedMention, PlacedArticle } from "../../domain/article.ts";
import { overlaps, remainder, slice, type Span } from "../../domain/span.ts";
import { AFTERMATHS } from "../../lexicon/fr/aftermaths.ts";
import { OPPOSITES } from "../../lexicon/fr/opposites.ts";
import { sentencesOf } from "../sentences.ts";
import { isTellingDay } from "../telling-day.ts";
import { fold } from "../words.ts";
import { lookingBack } from "./looking-back.ts";
import { numberingOf, type Numbering } from "./numbering.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** One mention of a day with what is told of it. */
export interface Telling {
  readonly article: PlacedArticle;
  readonly mention: DatedMention;
  /** Its place among the mentions of the article. */
  readonly index: number;
  /** The sentence; the one before it too where it is only the rest of one (« …à la gare. Lundi, selon l’agence. »). */
  readonly passage: Span;
  /** Terms of the passage in order, those left out that it tells of another time. */
  readonly terms: readonly string[];
  /** How near a term stands to the day, 0–1: in the passage itself, or in the sentences about it. */
  readonly nearness: ReadonlyMap<string, number>;
  /** Which of a series its article speaks of. */
  readonly numbering: Numbering;
  /** For each pair of contraries the side the passage is on; undefined where it holds neither or both. */
  readonly sides: readonly (0 | 1 | undefined)[];
  /** What comes after an event is told, not the event: « obsèques », « mis en examen ». */
  readonly aftermath: boolean;
  /** The sentence looks back on this day: « cinq jours après le séisme de samedi ». */
  readonly lookedBackOn: boolean;
  /** True for the day on which something was said: « a annoncé mardi ». */
  readonly said: boolean;
}

/** A sentence with fewer terms than this is the rest of another, cut off by a stray stop. */
const FEWEST_TERMS = 3;

/** The days that an article tells of, in the order of its text, headings and what was set aside left out. */
export function tellingsOf(article: PlacedArticle, vocabulary: Vocabulary): readonly Telling[] {
  const sentences = sentencesOf(article);
  const numbering = numberingOf(article);
  const dates = article.mentions.map(({ expression }) => expression);
  return article.mentions.flatMap((mention, index): readonly Telling[] => {
    if (article.noise.some((noise) => overlaps(noise, mention.expression))) return [];
    const own = mention.sentence;
    const isRest = vocabulary.termsIn(article, own, dates).length < FEWEST_TERMS;
    const passage = isRest ? withSentenceBefore(article, sentences, own) : own;
    const { elsewhere, lookedBackOn } = lookingBack(
      article.original,
      passage,
      mention.expression,
      nearTo(article.mentions, index),
    );
    const terms = vocabulary.termsIn(article, passage, [...dates, ...elsewhere]);
    const about = aboutOf(article, sentences, passage);
    const told = remainder(passage, elsewhere)
      .map((piece) => slice(article.original, piece))
      .join(" ");
    return [
      {
        article,
        mention,
        index,
        passage,
        terms,
        nearness: nearnessOf(terms, vocabulary.termsIn(article, about, [...dates, ...elsewhere])),
        numbering,
        sides: OPPOSITES.map((pair) => sideOf(told, pair)),
        aftermath: holds(told, AFTERMATHS),
        lookedBackOn,
        said: isTellingDay(article, mention),
      },
    ];
  });
}

/** A sentence holds no more dates than these. */
const NEAR = 12;

function nearTo(mentions: readonly DatedMention[], index: number): readonly DatedMention[] {
  return [...mentions.slice(Math.max(0, index - NEAR), index), ...mentions.slice(index + 1, index + 1 + NEAR)];
}

function withSentenceBefore(article: PlacedArticle, sentences: readonly Span[], own: Span): Span {
  const before = sentences.findLast((sentence) => sentence.end <= own.start);
  const paragraph = article.paragraphs.find(({ start, end }) => start <= own.start && own.end <= end);
  if (before === undefined || paragraph === undefined || before.start < paragraph.start) return own;
  return { start: before.start, end: own.end };
}

/** What the sentences about the passage count: the story goes on in them, often about the same day. */
const ABOUT = 0.6;

function nearnessOf(own: readonly string[], about: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...about.map((term) => [term, ABOUT] as const), ...own.map((term) => [term, 1] as const)]);
}

/** The passage with the sentence before it and the one after it in its paragraph. */
function aboutOf(article: PlacedArticle, sentences: readonly Span[], passage: Span): Span {
  const paragraph =
    article.paragraphs.find(({ start, end }) => start <= passage.start && passage.end <= end) ?? passage;
  const before = sentences.findLast(({ end }) => end <= passage.start)?.start ?? passage.start;
  const after = sentences.find(({ start }) => start >= passage.end)?.end ?? passage.end;
  return { start: Math.max(paragraph.start, before), end: Math.min(paragraph.end, after) };
}

function sideOf(text: string, [first, second]: (typeof OPPOSITES)[number]): 0 | 1 | undefined {
  const [one, other] = [holds(text, first), holds(text, second)];
  return one === other ? undefined : one ? 0 : 1;
}

/** True when a word of the text begins so. */
function holds(text: string, beginnings: readonly string[]): boolean {
  const folded = ` ${fold(text).replace(/[^a-z0-9]+/gu, " ")}`;
  return beginnings.some((beginning) => folded.includes(` ${beginning}`));
}
