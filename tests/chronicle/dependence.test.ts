import { describe, expect, it } from "vitest";
import { dependenceOf, withUpstream } from "../../src/chronicle/dependence.ts";
import { evidenceAt } from "../../src/domain/evidence.ts";
import type { Fact } from "../../src/domain/dossier.ts";
import { articleRead } from "./article-read.ts";

const one = articleRead(
  "un",
  "Le volcan gronde\n\nTrois villages ont été vidés, a rapporté l’agence Reuters. Le maire a dormi là.",
);
const two = articleRead(
  "deux",
  "Une île en feu\n\nSelon l’agence Reuters, trois villages ont été évacués. La mer est calme.",
);
const three = articleRead(
  "trois",
  "Retour au calme\n\nTrois villages ont été évacués, a constaté notre envoyé. La mer est calme.",
);

function factOf(...articles: readonly (typeof one)[]): Fact {
  const statements = articles.map((article) => {
    const start = article.original.search(/trois villages/iu);
    return evidenceAt({ article: article.id, text: article.original }, { start, end: start + 14 }, "test");
  });
  return { topic: "villages", statements, agreement: "agree" };
}

describe("who depends on whom", () => {
  it("lists the articles that rest on one agency, with their passages", () => {
    const [dependence, ...others] = dependenceOf([one, two, three]);
    expect(others).toEqual([]);
    expect(dependence?.upstream).toBe("Reuters");
    expect(dependence?.articles.map(({ article }) => article)).toEqual(["deux", "un"]);
    for (const { evidence } of dependence?.articles ?? []) expect(evidence[0]?.quote).toContain("Reuters");
  });
  it("marks the fact that rests on it everywhere, and no other", () => {
    expect(withUpstream([factOf(one, two)], [one, two, three])[0]?.upstream).toBe("Reuters");
    expect(withUpstream([factOf(one, two, three)], [one, two, three])[0]?.upstream).toBeUndefined();
    expect(withUpstream([factOf(one)], [one])[0]?.upstream).toBeUndefined();
  });
});
