import type { DatedMention } from "../../domain/article.ts";
import { disputed, implied, passagesOf, settled, stated, unknown, type Attested } from "../../domain/attested.ts";
import type { Day } from "../../domain/day.ts";
import { doubted, singleDay, type EventDate } from "../../domain/edtf-date.ts";
import { evidenceAt, type Evidence } from "../../domain/evidence.ts";
import { assertNever } from "../../domain/order.ts";
import type { Reading } from "../../domain/reading.ts";
import { overlaps, type Span } from "../../domain/span.ts";
import { findDates, type FoundDate } from "./find-dates.ts";
import { TOLD_LATER } from "./header-against-text.ts";
import { withNamedWeekdays } from "./named-weekday.ts";
import { resolveInTurn, type DateInTurn } from "./resolve-in-turn.ts";
import { sentenceAround, sentencesOf } from "./sentences.ts";

/** What reading mentions asks of a reading; an article that is known already can be read again from these. */
type Readable = Pick<Reading, "original" | "folded" | "paragraphs">;

/**
 * Every date the article speaks of, in text order, with its sentence: noise is not searched, nor the passages that date the article itself.
 * Each is resolved against the article's own day, else its stated month; what neither supports is unknown, with the reason.
 */
export function datedMentions(
  reading: Readable,
  published: Attested<EventDate>,
  updated: Attested<EventDate>,
): readonly DatedMention[] {
  const own = [...passagesOf(published), ...passagesOf(updated)];
  const expressions = expressionsOf(reading, own);
  const reference = referenceOf(published, updated);
  const mentions = mentionsFrom(expressions, reference);
  return reference.day === undefined ? withNamedWeekdays(mentions, reference.within, writtenOn(expressions)) : mentions;
}

/**
 * The mentions of an article as they would be were it written on a given day: finds its expressions once, resolves them as often as asked.
 * The article's own dates must be those the mentions were first read with, so that both lists run alike.
 */
export function mentionsOnDay(
  reading: Readable,
  published: Attested<EventDate>,
  updated: Attested<EventDate>,
): (day: Day) => readonly DatedMention[] {
  const expressions = expressionsOf(reading, [...passagesOf(published), ...passagesOf(updated)]);
  return writtenOn(expressions);
}

function writtenOn(expressions: readonly Stretch[]): (day: Day) => readonly DatedMention[] {
  return (day) => mentionsFrom(expressions, { day, within: undefined, passages: [], inDoubt: false });
}

/** The expressions of one stretch of text, in order. */
interface Stretch {
  readonly text: string;
  readonly found: readonly FoundDate[];
  readonly places: readonly Place[];
}

/** Where an expression stands; no `sentence` where it dates the article itself, which is no mention. */
interface Place {
  readonly expression: Evidence;
  readonly sentence: Span | undefined;
}

function expressionsOf(reading: Readable, own: readonly Evidence[]): readonly Stretch[] {
  return reading.paragraphs
    .flatMap((paragraph) => paragraph.pieces)
    .map((piece) => {
      const at = reading.folded.fromOriginal(piece);
      const text = reading.folded.text.slice(at.start, at.end);
      const found = findDates(text);
      if (found.length === 0) return { text: "", found, places: [] };
      const sentences = sentencesOf(reading.original.text, piece);
      const places = found.map(({ start, end, rule }) => {
        const place = reading.folded.toOriginal({ start: at.start + start, end: at.start + end });
        const expression = evidenceAt(reading.original, place, rule);
        const dating = own.some((passage) => passage.rule !== TOLD_LATER && overlaps(passage, expression));
        return { expression, sentence: dating ? undefined : sentenceAround(sentences, expression) };
      });
      return { text, found, places };
    });
}

function mentionsFrom(stretches: readonly Stretch[], reference: Reference): readonly DatedMention[] {
  const mentions: DatedMention[] = [];
  let last: Turn | undefined;
  for (const { text, found, places } of stretches) {
    const context = { text, referenceDay: reference.day, within: reference.within };
    let before = last;
    // « La veille » counts from the same paragraph or the one before, not from further back.
    last = undefined;
    for (const [index, turn] of resolveInTurn(found, context, before?.turn).entries()) {
      const place = places[index];
      if (place === undefined) continue;
      const { expression, sentence } = place;
      last = { turn, expression, before: before?.expression };
      before = last;
      if (sentence !== undefined) mentions.push({ date: attested(last, reference), expression, sentence });
    }
  }
  return mentions;
}

/** What the article's expressions are counted from, and the passages that say so. */
interface Reference {
  readonly day: Day | undefined;
  readonly within: EventDate | undefined;
  readonly passages: readonly Evidence[];
  /** True when no passage says so: the name of the file does. */
  readonly inDoubt: boolean;
}

/** An expression resolved in its turn, with its passage in the original. */
interface Turn {
  readonly turn: DateInTurn;
  readonly expression: Evidence;
  readonly before: Evidence | undefined;
}

/** The day of publication when one is settled, else that of the update; else the month or year that is stated. */
function referenceOf(published: Attested<EventDate>, updated: Attested<EventDate>): Reference {
  for (const known of [published, updated]) {
    const date = settled(known);
    const day = date === undefined ? undefined : singleDay(date);
    if (day === undefined) continue;
    const passages = passagesOf(known);
    return { day, within: undefined, passages, inDoubt: passages.length === 0 };
  }
  return { day: undefined, within: settled(published), passages: passagesOf(published), inDoubt: false };
}

function attested({ turn, expression, before }: Turn, reference: Reference): Attested<EventDate> {
  const { value } = turn;
  switch (value.status) {
    case "stated":
      return stated(value.date, [expression]);
    case "implied": {
      const proof =
        value.basis === "previous"
          ? before === undefined
            ? []
            : [before]
          : value.basis === "calendar"
            ? []
            : reference.passages;
      const date = reference.inDoubt && value.basis === "reference" ? doubted(value.date) : value.date;
      return implied(date, { because: value.because, evidence: [expression, ...proof] });
    }
    case "disputed": {
      const [written, named] = value.candidates;
      const [weekday, date] = splitWeekday(expression);
      return disputed([
        { value: written, evidence: [date] },
        { value: named, evidence: [weekday] },
      ]);
    }
    case "unknown":
      return unknown(value.because);
    default:
      return assertNever(value);
  }
}

/** « mardi 18 septembre 2023 » cut into the two passages that contradict one another: « mardi », « 18 septembre 2023 ». */
function splitWeekday(expression: Evidence): readonly [weekday: Evidence, date: Evidence] {
  const length = /^\p{L}+/u.exec(expression.quote)?.[0].length ?? expression.quote.length;
  const blank = /^[^\p{N}]+/u.exec(expression.quote)?.[0].length ?? 0;
  const { start, quote } = expression;
  return [
    { ...expression, end: start + length, quote: quote.slice(0, length) },
    { ...expression, start: start + blank, quote: quote.slice(blank) },
  ];
}
