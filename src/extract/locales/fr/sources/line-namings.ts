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
      for (const { role, from, to, canonical } of rule.find(line)) {
        const at = { start: line.start + from, end: line.start + to };
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
