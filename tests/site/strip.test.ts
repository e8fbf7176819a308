import { describe, expect, it } from "vitest";
import { analyse } from "../../src/analyse.ts";
import { siteModel } from "../../src/site/site-model.ts";
import type { PageData, PageKind } from "../../src/site/pages.ts";
import { memoryEffects } from "../support/memory-effects.ts";

const OPTIONS = { seeds: "a/seeds", lock: "a/lock", settings: "a/archive.yaml", overrides: {} };

async function pageAt<K extends PageKind>(
  address: string,
  kind: K,
  seeds: Readonly<Record<string, string>>,
): Promise<Extract<PageData, { kind: K }>> {
  const { archive } = await analyse(OPTIONS, memoryEffects(seeds));
  const page = siteModel(archive, "0")
    .pages.find((one) => one.address === address)
    ?.data();
  if (page?.kind !== kind) throw new Error(`${address} is ${page?.kind ?? "missing"}`);
  return page as Extract<PageData, { kind: K }>;
}

const dated = (date: string, told: string) =>
  `---\ndate: ${date}\n---\nLa digue de Lancy\n\n${told}, la digue de Lancy a cédé sous les eaux.\n`;

const YEAR = {
  "a/seeds/1.txt": dated("2021-03-05", "Le 4 mars 2021"),
  "a/seeds/2.txt": dated("2021-03-09", "Le 8 mars 2021"),
  "a/seeds/3.txt": dated("2021-11-02", "Le 30 octobre 2021"),
};

describe("a year in bars", () => {
  it("shows how much is told of each month and how much was written in it, with a link to each", async () => {
    const { strip } = await pageAt("chronologie/2021/index.html", "year", YEAR);
    expect(strip?.wide.steps.map(({ name, href }) => [name, href])).toEqual([
      ["Du 1er au 31\u00A0mars 2021\u00A0: 2\u00A0dates racontées, 2\u00A0articles écrits", "03/"],
      ["Du 1er au 31\u00A0octobre 2021\u00A0: 1\u00A0date racontée", "10/"],
      ["Du 1er au 30\u00A0novembre 2021\u00A0: 1\u00A0article écrit", "11/"],
    ]);
    const [march, october] = strip?.wide.steps ?? [];
    expect(march?.told.height).toBe(2 * (october?.told.height ?? 0));
    expect(march?.stated.height).toBeGreaterThan(0);
    expect(march?.implied.height).toBe(0);
  });

  it("is left out where a single month holds anything", async () => {
    const page = await pageAt("chronologie/2021/index.html", "year", { "a/seeds/1.txt": YEAR["a/seeds/1.txt"] });
    expect(page.strip).toBeNull();
  });
});

describe("the span of an archive", () => {
  it("is drawn on the front page in steps that fit, and every step leads somewhere", async () => {
    const { span } = await pageAt("index.html", "front", YEAR);
    expect(span?.wide.steps.length).toBeGreaterThanOrEqual(3);
    expect(span?.wide.steps.every(({ href }) => href?.startsWith("chronologie/"))).toBe(true);
    const columns = span?.wide.steps.map(({ area }) => area.width) ?? [];
    expect(Math.min(...columns)).toBeGreaterThanOrEqual(24);
  });

  it("is left out where everything was written on one day", async () => {
    const { span } = await pageAt("index.html", "front", { "a/seeds/1.txt": YEAR["a/seeds/1.txt"] });
    expect(span).toBeNull();
  });
});
