import { describe, expect, it } from "vitest";
import { stated, unknown } from "../../src/domain/attested.ts";
import { evidenceAt } from "../../src/domain/evidence.ts";
import { clean } from "../../src/clean/clean.ts";
import { keptLines, type KeptLine } from "../../src/clean/kept-lines.ts";
import { titleRivals } from "../../src/clean/title-rivals.ts";
import { ESSAI, seedOf } from "./seed-of.ts";

const FIRST = "Le bac de Marnoz reprend son service entre les deux rives après dix mois de travaux.";
const SECOND = "Les passagers paieront deux pièces par traversée, et les vélos passeront sans rien payer.";

function told(text: string, lines: readonly KeptLine[]): readonly (readonly [string, string])[] {
  return lines.map(({ start, end, rule }) => [text.slice(start, end), rule]);
}

describe("lines kept in the text", () => {
  it("are the short ones without a full stop, by where they stand", () => {
    const text = `Bac\n\n${FIRST}\n\nUn tarif unique\n\n${SECOND}\n\nRenseignements au port\n`;
    const { paragraphs } = clean(seedOf(text), ESSAI).value;
    expect(told(text, keptLines(text, paragraphs))).toEqual([
      ["Bac", "kept-line/head"],
      ["Un tarif unique", "kept-line/heading"],
      ["Renseignements au port", "kept-line/foot"],
    ]);
  });

  it("are not paragraphs, however short", () => {
    const text = `${FIRST}\n\nIl pleut.\n\n« Tant mieux ! »\n\n${SECOND}\n`;
    expect(keptLines(text, clean(seedOf(text), ESSAI).value.paragraphs)).toEqual([]);
  });
});

describe("lines that are no title", () => {
  it("stop at the first paragraph, whose opening words stand for a title where there is no other", () => {
    const text = `Transports\nPar Odile Brémond\n${FIRST}\n${SECOND}\n`;
    const { noise, paragraphs } = clean(seedOf(text), ESSAI).value;
    const opening = evidenceAt(
      { article: ESSAI, text },
      { start: text.indexOf(FIRST), end: text.indexOf(FIRST) + 30 },
      "x",
    );
    expect(told(text, titleRivals(text, noise, paragraphs, stated("Le bac", [opening])))).toEqual([
      ["Transports", "title-rival/short"],
      ["Par Odile Brémond", "title-rival/byline"],
      [FIRST, "title-rival/opening"],
    ]);
  });

  it("are the editor's to overrule", () => {
    const text = `Bac\n\nLes deux rives du bac enfin reliées\n\n${FIRST}\n`;
    const { noise, paragraphs } = clean(seedOf(text), ESSAI).value;
    const typed = stated("Bac", [evidenceAt({ article: ESSAI, text }, { start: 0, end: 3 }, "editor/title")], "editor");
    const why = titleRivals(text, noise, paragraphs, typed).map(({ because }) => because);
    expect(why[0]).toMatch(/archiviste/u);
  });

  it("are six at most on a page without a paragraph", () => {
    const text = Array.from({ length: 40 }, (_, index) => `Rubrique ${index}`).join("\n");
    const { noise, paragraphs } = clean(seedOf(text), ESSAI).value;
    expect(titleRivals(text, noise, paragraphs, unknown("rien"))).toHaveLength(6);
  });
});
