import { describe, expect, it } from "vitest";
import { evidenceAt } from "../../src/domain/evidence.ts";
import { namedOnly } from "../../src/chronicle/named-only.ts";
import { articleOf } from "./article-of.ts";

function namesIn(text: string): readonly string[] {
  return namedOnly(articleOf(text)).map(({ evidence }) => evidence[0].quote);
}

describe("names to which nothing is attributed", () => {
  it("are people and bodies, each at its first naming", () => {
    expect(
      namesIn("Le maire a reçu Odile Brémond et Paul Kerros. La SNCF a payé Odile Brémond. La SNCF attend."),
    ).toEqual(["Odile Brémond", "Paul Kerros", "SNCF"]);
  });

  it("are not places and things by their form, nor the first word of a sentence", () => {
    expect(
      namesIn(
        "Il vit à Bourg-Neuf, près de Saint-Aubry. Le drone DX-40 a survolé la Corée du Sud. Trente-deux bacs passent.",
      ),
    ).toEqual([]);
  });

  it("are not those of a source, under any part of its name", () => {
    const text = "La présidente Odile Brémond est là. « Tout va », a dit Mme Brémond. Elle a vu Paul Kerros.";
    const article = articleOf(text);
    const start = text.indexOf("a dit Mme Brémond");
    const evidence = evidenceAt({ article: article.id, text }, { start, end: start + 17 }, "test");
    const source = { name: "Mme Brémond", canonical: "Odile Brémond", role: "official" as const, evidence };
    const told = namedOnly({ ...article, sources: [source] });
    expect(told.map((one) => one.evidence[0].quote)).toEqual(["Paul Kerros"]);
  });
});
