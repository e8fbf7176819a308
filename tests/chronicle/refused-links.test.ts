import { describe, expect, it } from "vitest";
import type { PlacedArticle } from "../../src/domain/article.ts";
import { placeInCompany } from "../../src/place-in-company.ts";
import { rejectedCandidates } from "../../src/rejected-candidates.ts";
import { articleRead as article } from "./article-read.ts";

/** Each day of the article that was not linked: expression, the other article's sentence, why. */
function refused(articles: readonly PlacedArticle[], name: string): readonly (readonly [string, string, string])[] {
  const placed = placeInCompany(articles);
  const one = placed.find(({ id }) => id === name);
  if (one === undefined) throw new RangeError(`no article ${name}`);
  return rejectedCandidates(one, placed).company.map((link) => {
    if (link.kind === "text") throw new RangeError("a link has passages");
    return [link.evidence[0].quote, link.evidence[1]?.quote ?? "", link.because] as const;
  });
}

// Wednesday 12 June 2019.
const DATED = article(
  "date",
  "Publié le jeudi 13 juin 2019 à 18h00\n\nLe bac Marie-Lise a heurté mercredi la digue de Kervoal avec 34 passagers. Le patron Yann Coatmeur a été arrêté mercredi à Kervoal.",
);

describe("links that were refused", () => {
  it("name the likest telling and what was missing", () => {
    const links = refused(
      [DATED, article("peu", "Des élus ont visité vendredi la digue avec le patron du bac, devant la presse.")],
      "peu",
    );
    expect(links).toHaveLength(1);
    const [[expression, sentence, why] = ["", "", ""]] = links;
    expect(expression).toBe("vendredi");
    expect(sentence).toContain("mercredi");
    expect(why).toMatch(/^trop peu en commun\u00a0: \d,\d+ pour 2,5 demandés$/u);
  });

  it("say that the weekday is another one", () => {
    const text = "Le bac Marie-Lise a heurté mardi la digue de Kervoal avec 34 passagers à bord.";
    expect(refused([DATED, article("mardi", text)], "mardi")[0]?.[2]).toBe(
      "un autre jour de la semaine\u00a0: «\u202fmardi\u202f» ne peut pas être le 12 juin 2019",
    );
  });

  it("say that one tells the contrary of the other, in their own words", () => {
    const held = article("tenu", "Publié le 13 juin 2019\n\nLe patron Yann Coatmeur a été arrêté mercredi à Kervoal.");
    const free = article("libre", "Le patron Yann Coatmeur a été libéré mercredi à Kervoal.");
    expect(refused([held, free], "libre")[0]?.[2]).toMatch(
      /le contraire de l’autre\u00a0: «\u202flibéré\u202f» ici, «\u202farrêté\u202f» là/u,
    );
  });

  it("say that one counts another edition", () => {
    const tenth = article(
      "dix",
      "Publié le 13 juin 2019\n\nLa dixième édition des Voiles de Kervoal a réuni mercredi 300 voiliers sur la rade.",
    );
    const next = "La onzième édition des Voiles de Kervoal a réuni mercredi 300 voiliers sur la rade.";
    expect(refused([tenth, article("onze", next)], "onze")[0]?.[2]).toMatch(
      /«\u202fonzième édition\u202f» ici, «\u202fdixième édition\u202f» là/u,
    );
  });

  it("say that two links, nearly as strong, mean two days", () => {
    const later = article(
      "plus-tard",
      "Publié le vendredi 28 juin 2019\n\nLe phare de Tréveneuc, avec ses 42 marches, a été vendu jeudi à Maëlle Guivarch.",
    );
    const both = article(
      "deux",
      "Le bac Marie-Lise a heurté mercredi la digue de Kervoal avec 34 passagers.\n\nLe phare de Tréveneuc, avec ses 42 marches, a été vendu jeudi à Maëlle Guivarch.",
    );
    const why = refused([DATED, later, both], "deux").map((link) => link[2]);
    expect(why).toHaveLength(2);
    for (const one of why) expect(one).toMatch(/^deux jours possibles\u00a0: .* ne va pas avec le/u);
  });

  it("are none for a day that was linked, for an article that is dated, or without company", () => {
    const same = article("meme", "Le bac Marie-Lise a heurté mercredi la digue de Kervoal avec 34 passagers à bord.");
    expect(refused([DATED, same], "meme")).toEqual([]);
    expect(refused([DATED, same], "date")).toEqual([]);
    expect(refused([same], "meme")).toEqual([]);
  });

  it("say so where nothing in the other articles is like it", () => {
    const links = refused([DATED, article("loin", "Une éclipse a plongé jeudi les antipodes dans le noir.")], "loin");
    expect(links.map(([expression, sentence, why]) => [expression, sentence, why.slice(0, 12)])).toEqual([
      ["jeudi", "", "aucun jour q"],
    ]);
  });
});
