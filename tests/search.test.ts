import { join } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serveFolder, type SiteServer } from "../src/serve/server.ts";
import { groupedNumbers, queryOf, wordsOf } from "../templates/assets/js/french-words.js";
import { BROWSER_FLAGS, ensureBrowser } from "./support/browser.ts";
import { newArchive, recoupe, treeOf } from "./support/program.ts";

/** Invented dispatches: one story in two spellings of a name, and two articles that have nothing to do with it. */
const SEEDS: Readonly<Record<string, string>> = {
  "traite-1.txt":
    "---\nevent: Traité\nsource: Le Courrier du Lac\n---\nLe traité de Brévant est signé\nPublié le 4 mars 2021\n\nLe ministre Igor Tchoukine a signé le traité lundi à Brévant.\n\nL’agence Littora précise que 12 500 soldats quitteront la vallée.",
  "traite-2.txt":
    "---\nevent: Traité\n---\nTraité : les soldats s’en vont\nPublié le 5 mars 2021\n\nIgor Chukin, le ministre, a salué lundi à Brévant un cœur léger retrouvé.\n\n« Nos chevaux rentrent aussi », a dit Igor Chukin.",
  "ecole.txt":
    "---\ndate: 2019-09-02\n---\nLa maîtresse d’école compte ses élèves\n\nÀ l’école de Lancy, quarante-deux élèves ont fait leur rentrée lundi. La mairie promettait une œuvre neuve.\n\nAujourd’hui, la cour est refaite.",
  "sans-date.txt":
    "Un titre <img src=x onerror=alert(1)> tout simple\n\nLa tempête a couché les peupliers du canal. « Rien à craindre </script> », dit-on.",
};

let browser: Browser;
let archive: string;
let server: SiteServer;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  archive = await newArchive(SEEDS);
  expect((await recoupe(["build", "--archive", archive])).status).toBe(0);
  server = await serveFolder(join(archive, "public"), 0);
  browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_FLAGS });
  page = await browser.newPage();
  page.on("console", (message) => {
    if (message.type() === "error" && !message.location().url.endsWith("/favicon.ico")) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("dialog", (dialog) => complaints.push(`dialog: ${dialog.message()}`));
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** What the page shows for a query: its heading, and the titles found. */
async function search(address: string): Promise<{ readonly heading: string; readonly titles: readonly string[] }> {
  await page.goto(`${server.address}recherche/${address}`);
  return shown();
}

async function shown(): Promise<{ readonly heading: string; readonly titles: readonly string[] }> {
  const heading = page.locator(".search-answer h2");
  await expect
    .poll(async () => (await heading.textContent()) ?? "", { timeout: 10_000 })
    .toMatch(/^(?!Recherche en cours|Résultats$).+/u);
  await page.waitForTimeout(100);
  const titles = await page.locator(".search-results .article-list__title").allTextContents();
  return { heading: (await heading.textContent()) ?? "", titles: titles.toSorted() };
}

const SIGNED = "Le traité de Brévant est signé";
const LEAVING = "Traité : les soldats s’en vont […]";
const SCHOOL = "La maîtresse d’école compte ses élèves";

describe("a reader who searches", () => {
  it.each([
    ["agence", [SIGNED]],
    ["l’agence", [SIGNED]],
    ["agences", [SIGNED]],
    ["coeur", [LEAVING]],
    ["CŒUR", [LEAVING]],
    ["oeuvre", [SCHOOL]],
    ["cheval", [LEAVING]],
    ["traites", [SIGNED, LEAVING]],
    ["ecole", [SCHOOL]],
    ["l'école", [SCHOOL]],
    ["12500", [SIGNED]],
    ["12 500", [SIGNED]],
    ["aujourd'hui", [SCHOOL]],
    ["Tchoukine", [SIGNED, LEAVING]],
    ["Chukin", [SIGNED, LEAVING]],
    ["Tchoukine Igor", [SIGNED, LEAVING]],
    ["quarante-deux", [SCHOOL]],
    ['"fait leur rentrée"', [SCHOOL]],
    ['"rentrée leur fait"', []],
    ["hippopotame", []],
  ])("finds %s where it is written, in whatever form", async (query, titles) => {
    const found = await search(`?q=${encodeURIComponent(query)}`);
    expect(found.titles).toEqual(titles.toSorted());
  });

  it("sees the passage as it is written, the words found marked, and is led to its paragraph", async () => {
    await search("?q=Tchoukine");
    const passage = page.locator(".search-passages li").filter({ hasText: "cœur léger" });
    await expect(passage.locator("span").last().innerHTML()).resolves.toBe(
      "<mark>Igor</mark> <mark>Chukin</mark>, le ministre, a salué lundi à Brévant un cœur léger retrouvé.",
    );
    await passage.locator("a.chip").click();
    expect(page.url()).toMatch(/articles\/[^/]+\/#p2$/u);
  });

  it("narrows by year, source and how the date is known, and finds it all again by the address", async () => {
    await search("?q=lundi");
    await page.getByLabel("2019").check();
    await expect.poll(() => page.locator(".search-answer h2").textContent()).toBe("1\u00A0article");
    expect(new URL(page.url()).search).toBe("?q=lundi&annee=2019");
    expect((await search("?q=lundi&annee=2019")).titles).toEqual([SCHOOL]);
    await page.goBack();
    expect((await search("?annee=sans+date")).titles).toHaveLength(1);
    expect((await search("?source=Le+Courrier+du+Lac")).titles).toEqual([SIGNED]);
  });

  it("works with the keyboard alone: the stroke leads to the field, Escape empties it", async () => {
    await search("?q=cheval");
    await page.locator("h1").click();
    await page.keyboard.press("/");
    await page.keyboard.type("école");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator(".search-results .article-list__title").allTextContents()).toEqual([SCHOOL]);
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator(".search-answer").isVisible()).toBe(false);
    expect(new URL(page.url()).search).toBe("");
  });

  it("is told when there is nothing, and what is near", async () => {
    expect((await search("?q=hippopotame")).heading).toBe("Rien pour «\u202Fhippopotame\u202F»");
    const near = await search("?q=peuplerie");
    expect(near.heading).toContain("«\u202Fpeupler…\u202F»");
  });

  it("meets hostile words as words, in the query and in the articles", async () => {
    await search(`?q=${encodeURIComponent("<img src=x onerror=alert(1)>")}`);
    await search("?q=peupliers");
    await expect(page.locator(".search-answer img, .search-answer script").count()).resolves.toBe(0);
    expect((await search(`?q=${"mot ".repeat(800)}`)).titles).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it("is led elsewhere without a script, from the disk, and where no index is published", async () => {
    const scriptless = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await scriptless.goto(`${server.address}recherche/`);
    await expect(scriptless.locator(".search").isVisible()).resolves.toBe(false);
    await scriptless.getByRole("link", { name: "la chronologie" }).click();
    expect(scriptless.url()).toBe(`${server.address}chronologie/`);
    const without = join(archive, "sans");
    expect((await recoupe(["build", "--archive", archive, "--out", without, "--no-search"])).status).toBe(0);
    const paths = Object.keys(await treeOf(without));
    expect(paths.filter((path) => path.includes("pagefind"))).toEqual([]);
    expect(paths).toContain("recherche/index.html");
  });
});

describe("the index", () => {
  it("has the same bytes whenever it is made", async () => {
    const again = join(archive, "encore");
    expect((await recoupe(["build", "--archive", archive, "--out", again])).status).toBe(0);
    expect(await treeOf(join(again, "recherche"))).toEqual(await treeOf(join(archive, "public/recherche")));
  });
});

describe("the words of a text", () => {
  it.each([
    ["L’agence d’État n’a qu’un mot", "agence État a un mot"],
    ["aujourd’hui, O’Brien", "aujourd'hui O'Brien"],
    ["Komsomolsk-sur-l’Amour", "Komsomolsk-sur-Amour"],
    ["Cœur, Œuvre et curriculum vitæ", "Coeur Oeuvre et curriculum vitae"],
    ["l’U.R.S.S. en 2,5 points", "URSS en 2,5 points"],
    ["mot,mot (« deux »)", "mot mot deux"],
    ["1.200.000 voix", "1200000 voix"],
  ])("are those that a reader would look for: %s", (text, words) => {
    expect(
      wordsOf(text)
        .map(({ word }) => word)
        .join(" "),
    ).toBe(words);
  });

  it("stand where they say, also where the text is odd", () => {
    for (const text of [
      "« L’École » 3 000 élèves",
      "\u0000\u202Ea-b'c\u0301\uD800",
      "🙂 l’\u{1F600} d’",
      "x".repeat(5_000),
    ]) {
      for (const { start, end } of wordsOf(text)) {
        expect(start).toBeLessThan(end);
        expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}\p{M}'’.,-]+$/u);
      }
    }
  });

  it("join a number written in groups, and ask for it joined", () => {
    const text = "12 500 hommes, 3\u202F000\u202F000 d’euros, 62 % et 7 89";
    expect(groupedNumbers(text, wordsOf(text)).map(({ word }) => word)).toEqual(["12500", "3000000"]);
    expect(queryOf("12 500 hommes")).toBe("12500 hommes");
    expect(queryOf("«\u202Fun cœur\u202F»")).toBe('"un coeur"');
  });
});
