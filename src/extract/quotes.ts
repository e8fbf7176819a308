import { implied, passagesOf, settled, type Attested } from "../domain/attested.ts";
import type { Quotation } from "../domain/quotation.ts";
import type { Reading } from "../domain/reading.ts";
import type { Span } from "../domain/span.ts";
import type { ReadParagraph } from "./locales/fr/quotes/read-paragraphs.ts";
import type { MarkedPassage } from "./locales/fr/quotes/pair-marks.ts";
import { INSIDE_ANOTHER, NOBODY } from "./locales/fr/quotes/said-by.ts";
import { speakers } from "./locales/fr/quotes/speakers.ts";
import { analysisOf } from "./locales/fr/sources/grammar/analyse.ts";

/**
 * Every quotation of an article's text, in order of the opening marks: none runs past its paragraph, and any two are apart or
 * one holds the other. The speaker is stated when the sentence names one, implied when it follows from what stands before,
 * else unknown with the reason; it is always a slice of the article.
 */
export function quotes(reading: Reading): readonly Quotation[] {
  const { paragraphs, sentences } = analysisOf(reading);
  const said = speakers(reading, sentences);
  const found: Quotation[] = [];
  let last: Quotation | undefined;
  for (const paragraph of paragraphs) {
    const before = last;
    const final = paragraph.passages.findLast((passage) => passage.outermost);
    paragraph.passages.forEach((passage, index) => {
      const continues = index === 0 && paragraph.continues;
      const goesOn = paragraph.continued && passage === final;
      const truncated = !passage.closed && !goesOn;
      const known = {
        continues,
        truncated,
        speaker: speaker(said, paragraph, passage, continues ? before : undefined),
      };
      const read = quotation(reading, paragraph, passage, known);
      found.push(read);
      if (passage.outermost) last = read;
    });
  }
  return found;
}

function quotation(
  reading: Reading,
  paragraph: ReadParagraph,
  passage: MarkedPassage,
  known: Pick<Quotation, "continues" | "truncated" | "speaker">,
): Quotation {
  const { start, end } = placeOf(reading, paragraph, passage);
  return { start, end, inner: placeOf(reading, paragraph, passage.inner), ...known };
}

/** A place of a paragraph in the original. */
function placeOf(reading: Reading, paragraph: ReadParagraph, at: Span): Span {
  return reading.folded.toOriginal({ start: at.start + paragraph.start, end: at.end + paragraph.start });
}

/** The speaker that was found, or the one of the paragraph before when the quotation only goes on. */
function speaker(
  said: ReadonlyMap<number, Attested<string>>,
  paragraph: ReadParagraph,
  passage: MarkedPassage,
  before: Quotation | undefined,
): Attested<string> {
  if (!passage.outermost) return INSIDE_ANOTHER;
  const own = said.get(passage.start + paragraph.start) ?? NOBODY;
  const name = before === undefined ? undefined : settled(before.speaker);
  if (own.status !== "unknown" || before === undefined || name === undefined) return own;
  const [first, ...rest] = passagesOf(before.speaker);
  if (first === undefined) return own;
  const because = "la citation continue celle du paragraphe précédent, qui n’est pas refermée";
  return implied(name, { because, evidence: [first, ...rest] });
}
