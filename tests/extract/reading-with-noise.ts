import { articleId, seedPath } from "../../src/domain/names.ts";
import type { Noise, NoiseKind } from "../../src/domain/noise.ts";
import type { FoldedText, Paragraph, Reading } from "../../src/domain/reading.ts";
import type { EditorKey, EditorStatement } from "../../src/domain/seed.ts";
import { remainder, trimmed, type Span } from "../../src/domain/span.ts";

/** What a test says about a text: passages that are noise, what the editor states, where paragraphs part. */
export interface ReadingOptions {
  /** Passages of the text, each with its kind; the first place where the passage stands is taken. */
  readonly noise?: readonly (readonly [passage: string, kind: NoiseKind])[];
  /** Put before the text as front matter, one `key: value` a line. */
  readonly editor?: Partial<Readonly<Record<EditorKey, string>>>;
  /** Lines or blocks parted by blank lines; blocks when it is not said. */
  readonly paragraphs?: "lines" | "blocks";
  /** Paragraphs that are intertitles. */
  readonly headings?: readonly string[];
}

/** A reading made by hand, as cleaning would give it, for tests of extraction. */
export function readingWithNoise(body: string, options: ReadingOptions = {}): Reading {
  const entries = Object.entries(options.editor ?? {});
  const head = entries.length === 0 ? "" : `---\n${entries.map(([key, value]) => `${key}: ${value}\n`).join("")}---\n`;
  const text = head + body;
  const noise: Noise[] = (options.noise ?? []).map(([passage, kind]) => {
    const start = text.indexOf(passage, head.length);
    if (start < 0) throw new RangeError(`no such passage: ${passage}`);
    return { start, end: start + passage.length, kind, rule: "test" };
  });
  if (head !== "") noise.unshift({ start: 0, end: head.length, kind: "residue", rule: "front-matter" });
  const editor: Partial<Record<EditorKey, EditorStatement>> = {};
  for (const [key, value] of entries) {
    const start = head.indexOf(`${key}: ${value}`) + key.length + 2;
    Object.assign(editor, { [key]: { value, at: { start, end: start + value.length } } });
  }
  return {
    seed: {
      path: seedPath("essai.txt"),
      sha256: "0".repeat(64),
      bytes: text.length,
      encoding: "utf-8",
      original: text,
      body: { start: head.length, end: text.length },
      editor,
    },
    original: { article: articleId("essai"), text },
    folded: folded(text),
    noise,
    paragraphs: paragraphs(text, head.length, noise, options),
  };
}

function folded(text: string): FoldedText {
  const seen = text.replace(/[\u00A0\u202F\u2009\t]/gu, " ").replace(/[\u2018\u2019]/gu, "'");
  return { text: seen, toOriginal: (at) => at, fromOriginal: (at) => at };
}

function paragraphs(
  text: string,
  from: number,
  noise: readonly Noise[],
  options: ReadingOptions,
): readonly Paragraph[] {
  const separator = options.paragraphs === "lines" ? /\n/gu : /\n[ \t]*\n\s*/gu;
  const blocks: Span[] = [];
  let start = from;
  for (const match of text.slice(from).matchAll(separator)) {
    blocks.push({ start, end: from + match.index });
    start = from + match.index + match[0].length;
  }
  blocks.push({ start, end: text.length });
  return blocks.flatMap((block) => {
    const pieces = remainder(block, noise)
      .map((piece) => trimmed(text, piece))
      .filter((piece) => piece.end > piece.start);
    const first = pieces[0];
    const last = pieces.at(-1);
    if (first === undefined || last === undefined) return [];
    const whole = { start: first.start, end: last.end };
    return [{ ...whole, pieces, heading: options.headings?.includes(text.slice(whole.start, whole.end)) ?? false }];
  });
}
