import { evidenceAt } from "../../../../domain/evidence.ts";
import { overlaps } from "../../../../domain/span.ts";
import type { NoiseKind } from "../../../../domain/noise.ts";
import type { Reading } from "../../../../domain/reading.ts";
import type { ReadParagraph } from "../quotes/read-paragraphs.ts";
import { LINE_RULES } from "./index.ts";
import { printed, type Naming } from "./naming.ts";
import type { Line } from "./source-rule.ts";

/** Paragraphs at either end of an article among which bylines and credits stand. */
const HEAD_PARAGRAPHS = 3;
const TAIL_PARAGRAPHS = 3;

/** Noise that may hold a byline or a credit of this article; links and teasers hold those of others. */
const ASIDES: ReadonlySet<NoiseKind> = new Set(["date-header", "update-line", "residue"]);

/** What the lines that stand apart from the text name: bylines, credits, whose pictures. */
export function lineNamings(reading: Reading, paragraphs: readonly ReadParagraph[]): readonly Naming[] {
  const lines = [
    ...noiseLines(reading),
    ...paragraphs.map((paragraph, index) => paragraphLine(paragraph, index, paragraphs.length)),
  ];
  return lines.flatMap((line) => {
    const found: Naming[] = [];
    for (const rule of LINE_RULES) {
      if (!rule.places.includes(line.place)) continue;
      for (const { role, from, to, canonical, alone } of rule.find(line)) {
        const at = { start: line.start + from, end: line.start + to };
        if (alone === true && isSpokenOf(line, paragraphs)) continue;
        if (at.end <= at.start || found.some((other) => overlaps(other.at, at))) continue;
        const evidence = evidenceAt(reading.original, reading.folded.toOriginal(at), rule.id);
        found.push({
          role,
          name: evidence.quote,
          canonical: canonical || printed(line.text.slice(from, to)),
          at,
          evidence,
        });
      }
    }
    return found;
  });
}

/** « Née le 3 mai 1931 », « 12 mars 1931 – 14 mai 2024 »: whose life that is, signs nothing. */
const LIFE =
  /^(?:Née?s?|Décédée?s?|Morte?s?)\s(?:le|en|à)\s|^(?:\d{1,2}(?:er)?\s)?(?:\p{L}{3,9}\s)?(?:1[89]|20)\d\d\s?[–—-]\s?(?:\d{1,2}(?:er)?\s)?(?:\p{L}{3,9}\s)?(?:19|20)\d\d$/u;

/** True when a line that is a name alone is the heading of who the article is about: a paragraph names them, or a life stands below. */
function isSpokenOf(line: Line, paragraphs: readonly ReadParagraph[]): boolean {
  const name = line.text
    .replace(/^[–—-]\s*/u, "")
    .trim()
    .toLowerCase();
  return paragraphs.some(
    ({ text, start }) =>
      start !== line.start &&
      ((start > line.start && start - line.start - line.text.length < 4 && LIFE.test(text)) ||
        (text.length > LONGEST_LINE && holdsName(text.toLowerCase(), name))),
  );
}

/** Units. A longer paragraph is of the text; a shorter one may be a byline of its own. */
const LONGEST_LINE = 60;

function holdsName(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const [before, after] = [text[at - 1] ?? " ", text[at + name.length] ?? " "];
    if (!/[\p{L}-]/u.test(before) && !/[\p{L}-]/u.test(after)) return true;
  }
  return false;
}

function noiseLines(reading: Reading): readonly Line[] {
  return reading.noise.flatMap((noise) => {
    const place = noise.kind === "caption" ? ("caption" as const) : ("aside" as const);
    if ((place === "aside" && !ASIDES.has(noise.kind)) || noise.rule === "front-matter") return [];
    const at = reading.folded.fromOriginal(noise);
    let start = at.start;
    return reading.folded.text
      .slice(at.start, at.end)
      .split("\n")
      .map((text) => {
        const line = { text: text.replace(/\s/gu, " "), start, place };
        start += text.length + 1;
        return line;
      })
      .filter((line) => line.text.trim() !== "");
  });
}

function paragraphLine(paragraph: ReadParagraph, index: number, count: number): Line {
  const place = index < HEAD_PARAGRAPHS ? "head" : index >= count - TAIL_PARAGRAPHS ? "tail" : "body";
  return { text: paragraph.text, start: paragraph.start, place };
}
