import { describe, expect, it } from "vitest";
import { analyse } from "../../src/analyse.ts";
import { siteModel, type SiteModel } from "../../src/site/site-model.ts";
import { memoryEffects } from "../support/memory-effects.ts";

const OPTIONS = { seeds: "a/seeds", lock: "a/lock", settings: "a/archive.yaml", overrides: {} };
const URL_OF_THE_SITE = "https://archive.example/";
const SEED = "Le pont de Varennes a rouvert mardi 4 juin 2024.\n\nLes travaux ont duré deux ans.\n";
const NO_HASH = "0".repeat(64);

const article = (id: string, more: string) =>
  `{"id":"${id}","entry":${id === "pont" ? 1 : 2},"seed":"${id}.txt","sha256":"${NO_HASH}",${more},"pieces":[]}`;
const place = (id: string, founder: string) => `{"id":"${id}","entry":1,"founder":"${founder}","into":null}`;

/** The site of one article, on a register that remembers another, an event without articles and a dossier that fell apart. */
async function site(overrides: { readonly url?: string } = {}): Promise<SiteModel> {
  const lock = `{"version":1,
"articles":[${article("pont", '"event":null,"dossier":"travaux"')},${article("gare", '"event":"quai","dossier":"travaux"')},"fin"],
"events":[${place("quai", "gare")},"fin"],"dossiers":[${place("travaux", "gare")},"fin"],
"pages":[{"path":"chronologie/2024/01/"},{"path":"chronologie/1999/03/"},{"path":"sources/afp/"},{"path":"donnees/articles/1999-03.jsonl"},"fin"]}`;
  const { archive, ledger } = await analyse(
    { ...OPTIONS, overrides },
    memoryEffects({ "a/seeds/pont.txt": SEED, "a/lock": lock }),
  );
  return siteModel(archive, "0", ledger.pages);
}

const at = async (address: string) => {
  const page = (await site()).pages.find((one) => one.address === address)?.data();
  return page?.kind === "redirect" ? { ...page, href: page.to.href, label: page.to.title.text } : undefined;
};

describe("what stands where something stood", () => {
  it("tells the readers of a withdrawn article so, and keeps them", async () => {
    const page = await at("articles/gare/index.html");
    expect(page).toMatchObject({ heading: "Article retiré de l’archive", atOnce: false, href: "../pont/" });
    expect(page?.shell).toMatchObject({ noindex: true, canonical: null });
  });

  it.each([
    ["dossiers/travaux/index.html", "Dossier défait", "../../articles/pont/"],
    ["evenements/quai/index.html", "Événement retiré de l’archive", "../../"],
    ["chronologie/2024/01/index.html", "Rien à cette date", "../"],
    ["chronologie/1999/03/index.html", "Rien à cette date", "../../"],
    ["sources/afp/index.html", "Source qui n’est plus nommée", "../"],
  ])("leads on at once from %s", async (address, heading, href) => {
    expect(await at(address)).toMatchObject({ heading, href, atOnce: true, shell: { noindex: true, canonical: href } });
  });

  it("goes on with a feed, an original and a month of data", async () => {
    const { texts, exports } = await site();
    const text = (address: string) => texts.find((one) => one.address === address)?.content() ?? "";
    expect(text("dossiers/travaux/fil.xml")).toContain("articles/pont/");
    expect(text("originaux/gare.txt")).toContain("retiré de l’archive");
    const month = exports.find((one) => one.address === "donnees/articles/1999-03.jsonl");
    expect(month?.rows).toBe(0);
    expect(Array.from(month?.content() ?? ["nothing there"])).toEqual([]);
  });

  it("says in a reference that its article is withdrawn, and goes on with that of a dossier", async () => {
    const { texts } = await site();
    const text = (address: string) => texts.find((one) => one.address === address)?.content() ?? "";
    expect(text("articles/gare/citation.bib")).toContain("Article retiré de l’archive");
    expect(text("articles/gare/citation.ris")).toMatch(/^TY {2}- GEN\r\n/u);
    expect(text("dossiers/travaux/citation.json")).toBe(text("articles/pont/citation.json"));
    expect(text("evenements/quai/citation.json")).toContain("Événement retiré de l’archive");
  });

  it("stands in no sitemap", async () => {
    const { texts } = await site({ url: URL_OF_THE_SITE });
    const map = texts.find((one) => one.address === "sitemap.xml")?.content() ?? "";
    expect(map).toContain("articles/pont/");
    expect(map).not.toMatch(/gare|travaux|quai|1999|afp/u);
  });
});
