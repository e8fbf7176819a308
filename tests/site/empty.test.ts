import { HtmlValidate, FileSystemConfigLoader } from "html-validate";
import { beforeAll, expect, it } from "vitest";
import { analyse } from "../../src/analyse.ts";
import { siteModel } from "../../src/site/site-model.ts";
import { memoryEffects } from "../support/memory-effects.ts";
import { renderSample } from "../templates/render-sample.ts";

const OPTIONS = { seeds: "a/seeds", lock: "a/lock", settings: "a/archive.yaml", overrides: {} };

/** Address → page of an archive that has not begun. */
const pages = new Map<string, string>();

beforeAll(async () => {
  const { archive } = await analyse(OPTIONS, memoryEffects({ "a/seeds/.gitkeep": "" }));
  for (const page of siteModel(archive, "0", []).pages) pages.set(page.address, renderSample(page));
});

it("says on every page of an archive without articles that there are none, and shows no table of nothing", () => {
  expect(pages.get("index.html")).toContain("L’archive est vide");
  expect(pages.get("chronologie/index.html")).toContain("Aucun article n’est encore publié.");
  expect(pages.get("sources/index.html")).toContain("Aucune source n’est nommée");
  expect(pages.get("donnees/index.html")).toContain("Aucun fichier lu.");
  for (const [address, html] of pages) expect(html, address).not.toMatch(/<tbody><\/tbody>|De quel droit/u);
});

it("makes valid pages of an archive without articles", async () => {
  const validator = new HtmlValidate(new FileSystemConfigLoader());
  for (const [address, html] of pages) {
    const { results } = await validator.validateString(html, address);
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual(
      [],
    );
  }
});
