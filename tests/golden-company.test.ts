import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { companyFigures } from "../measure/dossiers/company-figures.ts";

/**
 * The invented dossiers against what a careful reader concludes. Missing a day is no fault here (`npm run measure` counts those); giving a
 * wrong one is, and so is keeping one whose proof was taken away.
 */
describe("the invented dossiers", async () => {
  const figures = await companyFigures(fileURLToPath(new URL("golden", import.meta.url)));

  it("are eight, each read with its proof and without", () => {
    expect(figures.map(({ label }) => label).filter((label) => label.endsWith(": without the proof"))).toHaveLength(9);
  });

  it.each(figures.filter(({ label }) => !label.endsWith("dated mentions")))("$label: no wrong day", ({ shown }) => {
    expect(shown).toMatch(/^[1-9]\d*\/\d+ {2}0 wrong$/u);
  });
});
