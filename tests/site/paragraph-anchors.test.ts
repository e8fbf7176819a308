import { describe, expect, it } from "vitest";
import { analyse } from "../../src/analyse.ts";
import { siteModel } from "../../src/site/site-model.ts";
import { memoryEffects } from "../support/memory-effects.ts";

const OPTIONS = { seeds: "a/seeds", lock: "a/lock", settings: "a/archive.yaml", overrides: {} };
const OPENING = "Le pont de Varennes a rouvert mardi à la circulation, a annoncé le maire de la commune.";
const LAST = "Les travaux ont duré deux ans et coûté quatre millions d’euros, selon la préfecture.";

/** The address by which the passage that begins with some words is cited, and its number. */
async function citedAs(words: string, seeds: Readonly<Record<string, string>>) {
  const files = Object.fromEntries(Object.entries(seeds).map(([path, text]) => [`a/seeds/${path}`, text]));
  const { archive } = await analyse(OPTIONS, memoryEffects(files));
  return siteModel(archive, "0").pages.flatMap((page) => {
    const data = page.kind === "article" ? page.data() : undefined;
    return data?.kind === "article"
      ? data.paragraphs
          .filter(({ runs }) =>
            runs
              .map(({ text }) => text)
              .join("")
              .startsWith(words),
          )
          .map(({ anchor, number }) => ({ anchor, number }))
      : [];
  })[0];
}

describe("the address of a passage", () => {
  const text = `${OPENING}\n\n${LAST}\n`;

  it("says where the passage begins in the original", async () => {
    expect(await citedAs(LAST, { "pont.txt": text })).toEqual({ anchor: `u${text.indexOf(LAST)}`, number: 2 });
  });

  it("stays when other articles come and when the file is renamed", async () => {
    const alone = await citedAs(LAST, { "pont.txt": text });
    const other = "Une chorale chante sous les halles, devant deux cents personnes venues du canton.\n";
    expect(await citedAs(LAST, { "2024/autre-nom.txt": text, "chorale.txt": other })).toEqual(alone);
  });

  it("stays when a passage before it is set aside, where its number does not", async () => {
    const before = `${OPENING}\n\nBillet du jour\n\n${LAST}\n`;
    const advertising = before.replace("Billet du jour", "Publicité\u00A0\u00A0\u00A0\u00A0\u00A0");
    expect(await citedAs(LAST, { "pont.txt": before })).toMatchObject({ number: 3 });
    expect(await citedAs(LAST, { "pont.txt": advertising })).toEqual({ anchor: `u${before.indexOf(LAST)}`, number: 2 });
  });

  it("changes with the original before it, so that an old one leads nowhere rather than elsewhere", async () => {
    const mended = await citedAs(LAST, { "pont.txt": text.replace("mardi", "mercredi") });
    expect(mended?.anchor).not.toBe(`u${text.indexOf(LAST)}`);
  });
});
