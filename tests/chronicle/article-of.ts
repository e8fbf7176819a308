import { readFileSync } from "node:fs";
import type { DatedMention, PlacedArticle } from "../../src/domain/article.ts";
import { disputed, implied, stated, unknown, type Attested } from "../../src/domain/attested.ts";
import { eventDate, type EventDate } from "../../src/domain/edtf-date.ts";
import { evidenceAt } from "../../src/domain/evidence.ts";
import { articleId, dossierId, eventId, seedPath } from "../../src/domain/names.ts";
import type { Quotation } from "../../src/domain/quotation.ts";
import { remainder, trimmed, type Span } from "../../src/domain/span.ts";

/**
 * What a test says about an article. `mentions`: expression → EDTF, `=` before it when the text states it, `a|b` when it is
 * disputed, empty when unknown; an expression that begins with `n:` means its n-th occurrence. `noise`: passages set aside.
 */
export interface Told {
  readonly id?: string;
  readonly piece?: string | null;
  readonly event?: string;
  readonly published?: string;
  readonly mentions?: readonly (readonly [expression: string, edtf: string])[];
  readonly noise?: readonly string[];
  readonly headings?: readonly string[];
}

/** An article for the tests: paragraphs by line, quotations by their marks, dates and noise as the test tells them. */
export function articleOf(original: string, told: Told = {}): PlacedArticle {
  const id = articleId(told.id ?? "a");
  const text = { article: id, text: original };
  const noise = (told.noise ?? []).map((passage) => ({
    ...placeOf(original, passage),
    kind: "residue" as const,
    rule: "test",
  }));
  const lines = linesOf(original);
  const paragraphs = lines
    .map((line) => ({ line, pieces: remainder(line, noise).map((piece) => trimmed(original, piece)) }))
    .map(({ line, pieces }) => ({ line, pieces: pieces.filter((piece) => piece.end > piece.start) }))
    .filter(({ pieces }) => pieces.length > 0)
    .map(({ line, pieces }) => ({
      ...line,
      pieces,
      heading: (told.headings ?? []).includes(original.slice(line.start, line.end)),
    }));
  const mentions = (told.mentions ?? []).map(([expression, edtf]): DatedMention => {
    const at = placeOf(original, expression);
    const paragraph = lines.find((line) => line.start <= at.start && at.end <= line.end) ?? at;
    const evidence = evidenceAt(text, at, "test/date");
    return { date: dateOf(edtf, evidence), expression: evidence, sentence: sentenceAround(original, paragraph, at) };
  });
  return {
    id,
    seed: { path: seedPath(`${id}.txt`), sha256: "0".repeat(64), bytes: original.length, encoding: "utf-8" },
    original,
    noise,
    defects: [],
    paragraphs,
    language: implied("fr", {
      because: "test",
      evidence: [evidenceAt(text, { start: 0, end: original.length }, "test")],
    }),
    title: unknown("test"),
    published:
      told.published === undefined
        ? unknown("test")
        : dateOf(told.published, evidenceAt(text, { start: 0, end: 1 }, "test/published")),
    updated: unknown("test"),
    sources: [],
    quotes: quotationsOf(original),
    mentions,
    event: told.event === undefined ? null : eventId(told.event),
    dossier: dossierId("d"),
    piece: told.piece === undefined ? "A" : told.piece,
  };
}

/** A seed of the repository as an article, by the number its file name begins with. */
export function seedArticle(file: string, told: Told = {}): PlacedArticle {
  return articleOf(readFileSync(new URL(`../../seeds/${file}.txt`, import.meta.url), "utf8"), told);
}

function dateOf(edtf: string, evidence: ReturnType<typeof evidenceAt>): Attested<EventDate> {
  const [first, second] = edtf.replace("=", "").split("|");
  if (first === undefined || first === "") return unknown("test");
  if (second !== undefined) {
    const candidates = [first, second].map((value) => ({ value: eventDate(value), evidence: [evidence] as const }));
    const [one, other] = candidates;
    if (one !== undefined && other !== undefined) return disputed([one, other]);
  }
  if (edtf.startsWith("=")) return stated(eventDate(first), [evidence]);
  return implied(eventDate(first), { because: "test", evidence: [evidence] });
}

function placeOf(original: string, told: string): Span {
  const { nth, passage } = /^(?:(?<nth>\d):)?(?<passage>[^]*)$/u.exec(told)?.groups ?? {};
  let start = -1;
  for (let count = 0; count < Number(nth ?? 1); count += 1) start = original.indexOf(passage ?? "", start + 1);
  if (start < 0) throw new RangeError(`not in the text: ${told}`);
  return { start, end: start + (passage ?? "").length };
}

function linesOf(original: string): readonly Span[] {
  return [...original.matchAll(/[^\n]+/gu)]
    .map((match) => trimmed(original, { start: match.index, end: match.index + match[0].length }))
    .filter((line) => line.end > line.start);
}

/** To the full stop before and the one after, inside the paragraph. Blanks at the ends are left for the code to trim. */
function sentenceAround(original: string, paragraph: Span, at: Span): Span {
  const before = original.slice(paragraph.start, at.start).lastIndexOf(". ");
  const after = original.slice(at.end, paragraph.end).search(/\.(?:\s|$)/u);
  return {
    start: before < 0 ? paragraph.start : paragraph.start + before + 1,
    end: after < 0 ? paragraph.end : at.end + after + 1,
  };
}

function quotationsOf(original: string): readonly Quotation[] {
  return [...original.matchAll(/«(?<french>[^«»\n]*)»|“(?<english>[^“”\n]*)”/gu)].map((match) => {
    const place = { start: match.index, end: match.index + match[0].length };
    const inner = trimmed(original, { start: place.start + 1, end: place.end - 1 });
    return { ...place, inner, speaker: unknown("test"), truncated: false, continues: false };
  });
}
