import { articleId, seedPath } from "../../src/domain/names.ts";
import type { Noise } from "../../src/domain/noise.ts";
import type { FoldedText, Paragraph, Reading } from "../../src/domain/reading.ts";
import type { Seed } from "../../src/domain/seed.ts";
import { remainder, trimmed, type Span } from "../../src/domain/span.ts";

/** A Reading made by hand: the noise is named by its words, paragraphs are parted by an empty line. */
export function readingOf(
  text: string,
  options: {
    readonly noise?: readonly (readonly [kind: Noise["kind"], words: string])[];
    readonly editor?: Seed["editor"];
    readonly path?: string;
    readonly headings?: readonly string[];
  } = {},
): Reading {
  const noise = (options.noise ?? []).map(([kind, words]): Noise => {
    const start = text.indexOf(words);
    if (start < 0) throw new RangeError(`no such words in the text: ${words}`);
    return { kind, start, end: start + words.length, rule: `test/${kind}` };
  });
  return {
    seed: {
      path: seedPath(options.path ?? "essai.txt"),
      sha256: "0".repeat(64),
      bytes: text.length,
      encoding: "utf-8",
      original: text,
      body: { start: 0, end: text.length },
      editor: options.editor ?? {},
    },
    original: { article: articleId("essai"), text },
    folded: foldForTests(text),
    noise,
    paragraphs: paragraphsOf(text, noise, options.headings ?? []),
  };
}

/**
 * Folds as cleaning does, a cluster at a time: NFC, no-break and thin spaces as spaces, typographic apostrophes as `'`. Places are kept in
 * two tables, one per direction.
 */
export function foldForTests(text: string): FoldedText {
  let folded = "";
  const toOriginal: number[] = [];
  const fromOriginal: number[] = [];
  for (const cluster of text.matchAll(/\P{M}\p{M}*|\p{M}+/gsu)) {
    const plain = cluster[0]
      .normalize("NFC")
      .replace(/[\u00a0\u202f\u2009]/gu, " ")
      .replace(/[\u2019\u02bc]/gu, "'");
    for (let unit = 0; unit < cluster[0].length; unit += 1)
      fromOriginal.push(folded.length + Math.min(unit, plain.length));
    for (let unit = 0; unit < plain.length; unit += 1) toOriginal.push(cluster.index + (unit === 0 ? 0 : unit));
    folded += plain;
  }
  toOriginal.push(text.length);
  fromOriginal.push(folded.length);
  const move = (table: readonly number[], at: Span): Span => ({ start: table[at.start] ?? 0, end: table[at.end] ?? 0 });
  return { text: folded, toOriginal: (at) => move(toOriginal, at), fromOriginal: (at) => move(fromOriginal, at) };
}

function paragraphsOf(text: string, noise: readonly Noise[], headings: readonly string[]): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const block of text.matchAll(/[^\n]+(?:\n[^\n]+)*/gu)) {
    const whole = { start: block.index, end: block.index + block[0].length };
    const pieces = remainder(whole, noise)
      .map((piece) => trimmed(text, piece))
      .filter((piece) => piece.end > piece.start);
    const [first, last] = [pieces[0], pieces.at(-1)];
    if (first === undefined || last === undefined) continue;
    paragraphs.push({ start: first.start, end: last.end, heading: headings.includes(block[0].trim()), pieces });
  }
  return paragraphs;
}
