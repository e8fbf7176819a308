import type { DatedMention } from "../../domain/article.ts";
import { disputed, implied, passagesOf, settled, stated, unknown, type Attested } from "../../domain/attested.ts";
import type { Day } from "../../domain/day.ts";
import { singleDay, type EventDate } from "../../domain/edtf-date.ts";
import { evidenceAt, type Evidence } from "../../domain/evidence.ts";
import { assertNever } from "../../domain/order.ts";
import type { Reading } from "../../domain/reading.ts";
import { overlaps, type Span } from "../../domain/span.ts";
import { findDates } from "./find-dates.ts";
import { resolveInTurn, type DateInTurn } from "./resolve-in-turn.ts";
import { sentenceAround, sentencesOf } from "./sentences.ts";

/**
 * Every date the article speaks of, in text order, with its sentence: noise is not searched, nor the passages that date the article itself.
 * Each is resolved against the article's own day, else its stated month; what neither supports is unknown, with the reason.
 */
export function datedMentions(
  reading: Reading,
  published: Attested<EventDate>,
  updated: Attested<EventDate>,
): readonly DatedMention[] {
  const reference = referenceOf(published, updated);
  const own = [...passagesOf(published), ...passagesOf(updated)];
  const mentions: DatedMention[] = [];
  let last: Turn | undefined;
  for (const piece of reading.paragraphs.flatMap((paragraph) => paragraph.pieces)) {
    const turns = turnsOf(reading, piece, reference, last);
    // « La veille » counts from the same paragraph or the one before, not from further back.
    last = turns.at(-1);
    if (turns.length === 0) continue;
    const sentences = sentencesOf(reading.original.text, piece);
    for (const turn of turns) {
      if (own.some((passage) => overlaps(passage, turn.expression))) continue;
      const sentence = sentenceAround(sentences, turn.expression);
      mentions.push({ date: attested(turn, reference), expression: turn.expression, sentence });
    }
  }
  return mentions;
}

/** What the article's expressions are counted from, and the passages that say so. */
interface Reference {
  readonly day: Day | undefined;
  readonly within: EventDate | undefined;
  readonly passages: readonly Evidence[];
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
    if (day !== undefined) return { day, within: undefined, passages: passagesOf(known) };
  }
  return { day: undefined, within: settled(published), passages: passagesOf(published) };
}

function turnsOf(reading: Reading, piece: Span, reference: Reference, last: Turn | undefined): readonly Turn[] {
  const at = reading.folded.fromOriginal(piece);
  const text = reading.folded.text.slice(at.start, at.end);
  const context = { text, referenceDay: reference.day, within: reference.within };
  const turns: Turn[] = [];
  for (const turn of resolveInTurn(findDates(text), context, last?.turn)) {
    const { start, end } = turn.found;
    const place = reading.folded.toOriginal({ start: at.start + start, end: at.start + end });
    const expression = evidenceAt(reading.original, place, turn.found.rule);
    turns.push({ turn, expression, before: (turns.at(-1) ?? last)?.expression });
  }
  return turns;
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
      return implied(value.date, { because: value.because, evidence: [expression, ...proof] });
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
