import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { implied, settled, stated, unknown, type Attested } from "../../src/domain/attested.ts";
import { evidenceAt } from "../../src/domain/evidence.ts";
import { articleId, isSlug } from "../../src/domain/names.ts";
import { SLUG_UNITS, slugOf } from "../../src/domain/slug.ts";
import { titleSlice } from "../../src/extract/title-slice.ts";
import { dossierTitle, eventTitle, type TitledMember } from "../../src/group/titles.ts";

function member(
  name: string,
  original: string,
  title: string,
  kind: "stated" | "implied" | "unknown" = "stated",
): TitledMember {
  const id = articleId(name);
  const at = original.indexOf(title);
  const passage = evidenceAt({ article: id, text: original }, { start: at, end: at + title.length }, "test");
  const known: Attested<string> =
    kind === "unknown"
      ? unknown("aucun titre")
      : kind === "stated"
        ? stated(title, [passage])
        : implied(title, { because: "première phrase", evidence: [passage] });
  return { article: { id, original, title: known }, piece: name.toUpperCase() };
}

const firstClause = (title: string): string => title.split(/[,:]/u)[0] ?? title;

describe("an event's title", () => {
  const lava = "Le volcan Tarumo gronde, trois villages vidés";
  const one = member("a", `${lava}\nLe volcan Tarumo a craché de la lave sur Nossa.`, lava);
  const two = member(
    "b",
    "Vue du ciel, une île en feu\nLe volcan Tarumo gronde depuis lundi à Nossa.",
    "Vue du ciel, une île en feu",
  );
  it("is the first words of the headline that says most of what its articles share, and proves it", () => {
    const title = eventTitle([two, one], firstClause);
    expect(title).toMatchObject({
      status: "implied",
      value: "Le volcan Tarumo gronde",
      because: "premiers mots du titre de la pièce A",
    });
    if (title.status !== "implied") throw new Error("a title was expected");
    expect(title.evidence[0]).toMatchObject({ article: "a", quote: title.value, start: 0, end: title.value.length });
  });
  it("prefers a headline to a title that was inferred", () => {
    const inferred = member(
      "c",
      "Le volcan Tarumo gronde à Nossa, dit-on.",
      "Le volcan Tarumo gronde à Nossa",
      "implied",
    );
    expect(settled(eventTitle([inferred, two], (title) => title))).toBe("Vue du ciel, une île en feu");
    expect(settled(dossierTitle([inferred, two], (title) => title))).toBe("Le volcan Tarumo gronde à Nossa");
  });
  it("is that of the corrected version, and never an erratum where there is another", () => {
    const three = member(
      "d",
      "Trois villages vidés au Tarumo (CORRECTION)\nSuite.",
      "Trois villages vidés au Tarumo (CORRECTION)",
    );
    const four = member("e", "Quatre villages vidés au Tarumo\nSuite.", "Quatre villages vidés au Tarumo");
    const erratum = member("f", "Tarumo, prière de lire trois\nSuite.", "Tarumo, prière de lire trois");
    expect(settled(eventTitle([four, three], titleSlice))).toBe("Trois villages vidés au Tarumo");
    expect(settled(eventTitle([erratum, four], titleSlice))).toBe("Quatre villages vidés au Tarumo");
    expect(settled(eventTitle([erratum], titleSlice))).toBe("Tarumo, prière de lire trois");
  });
  it("taken whole is said to be the title", () => {
    expect(eventTitle([one], (title) => title)).toMatchObject({ because: "titre de la pièce A" });
    expect(eventTitle([{ ...one, piece: null }], firstClause)).toMatchObject({
      because: "premiers mots du titre de l’article",
    });
  });
  it("is unknown, with a reason, when no article has one", () => {
    expect(eventTitle([member("a", "Rien.", "Rien.", "unknown")], firstClause)).toMatchObject({ status: "unknown" });
    expect(eventTitle([], firstClause).status).toBe("unknown");
  });
  it("does not depend on the order of the members", () => {
    expect(dossierTitle([one, two], firstClause)).toEqual(dossierTitle([two, one], firstClause));
  });
});

describe("a slug", () => {
  it.each([
    ["L’Œuvre d’Aït-Ali : 2e partie !", "l-oeuvre-d-ait-ali-2e-partie"],
    ["Ça coûte 3,50 €", "ca-coute-3-50"],
    ["CON", "con-x"],
    ["com1", "com1-x"],
    ["東京 …", "secours"],
    ["", "secours"],
    ["Straße in Łódź", "strasse-in-lodz"],
    ["ﬁn — « début »", "fin-debut"],
  ])("of « %s » is %s", (text, slug) => {
    expect(slugOf(text, "secours")).toBe(slug);
  });
  it("is always one part of an address, cut between words", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "grapheme" }), fc.lorem({ maxCount: 30 })), (text) => {
        const slug = slugOf(text, "x");
        expect(isSlug(slug)).toBe(true);
        expect(slug.length).toBeLessThanOrEqual(SLUG_UNITS);
      }),
    );
    expect(slugOf("mot ".repeat(40), "x").endsWith("-mot")).toBe(true);
    expect(slugOf("a".repeat(200), "x")).toHaveLength(SLUG_UNITS);
  });
  it("refuses a fallback that is none", () => {
    expect(() => slugOf("", "Pas bon")).toThrow(RangeError);
  });
});
