import { describe, expect, it } from "vitest";
import { analyse } from "../../src/analyse.ts";
import { siteModel } from "../../src/site/site-model.ts";
import type { ArticlePage } from "../../src/site/pages.ts";
import { memoryEffects } from "../support/memory-effects.ts";

const OPTIONS = { seeds: "a/seeds", lock: "a/lock", settings: "a/archive.yaml", overrides: {} };
const SEEDS = {
  "a/seeds/halle.txt":
    "---\ndate: 2020-01-03\nsource: L’Écho des étangs\n---\nLa halle rouvre à Lancy\n\nLe maire a coupé le ruban.\n",
  "a/seeds/pont.txt":
    "---\ndate: 2020-02-10\nsource: L’Écho des étangs\n---\nLe pont de Brévant ferme\n\nUne pile penche.\n",
  "a/seeds/ecole.txt": "---\ndate: 2021-09-01\n---\nLa rentrée compte moins d’élèves\n\nUne classe ferme.\n",
  "a/seeds/sans.txt": "Un conte sans âge\n\nIl était une fois un canal gelé.\n",
};

async function articlePages(): Promise<ReadonlyMap<string, ArticlePage>> {
  const { archive } = await analyse(OPTIONS, memoryEffects(SEEDS));
  const pages = siteModel(archive, "0").pages.map((page) => page.data());
  const articles = pages.filter((page): page is ArticlePage => page.kind === "article");
  return new Map(articles.map((page) => [page.title.text, page]));
}

describe("what stands beside an article", () => {
  it("is what was written before it and after it", async () => {
    const pages = await articlePages();
    const middle = pages.get("Le pont de Brévant ferme")?.beside;
    expect(middle?.previous).toMatchObject({ title: { text: "La halle rouvre à Lancy" }, when: "3\u00A0janvier 2020" });
    expect(middle?.next).toMatchObject({ title: { text: "La rentrée compte moins d’élèves" } });
    expect(pages.get("La halle rouvre à Lancy")?.beside.previous).toBeNull();
    expect(pages.get("La rentrée compte moins d’élèves")?.beside.next).toBeNull();
  });

  it("is nothing where no date says when it was written", async () => {
    const undated = [...(await articlePages()).values()].find(({ title }) => title.text.startsWith("Un conte"));
    expect(undated?.beside).toEqual({ previous: null, next: null });
  });

  it("is its source, where the archive holds more of it", async () => {
    const pages = await articlePages();
    expect(pages.get("Le pont de Brévant ferme")?.sameSource.map(({ label }) => label)).toEqual(["L’Écho des étangs"]);
    expect(pages.get("La rentrée compte moins d’élèves")?.sameSource).toEqual([]);
  });
});
