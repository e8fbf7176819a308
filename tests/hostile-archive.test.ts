import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium, type Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serveFolder, type SiteServer } from "../src/serve/server.ts";
import { BROWSER_FLAGS, ensureBrowser } from "./support/browser.ts";
import { HOSTILE_TEXTS, hostileSeeds } from "./support/hostile-archive.ts";
import { newArchive, recoupe, treeOf, type Outcome } from "./support/program.ts";

let browser: Browser;
let server: SiteServer;
let folder: string;
let built: Outcome;
let files: readonly string[];

beforeAll(async () => {
  const archive = await newArchive(hostileSeeds());
  built = await recoupe(["build", "--archive", archive]);
  folder = join(archive, "public");
  files = Object.keys(await treeOf(folder));
  server = await serveFolder(folder, 0);
  browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_FLAGS });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe("an archive of hostile texts in every field and file name", () => {
  it("is published, and sets aside only what is no text", () => {
    expect(built.status, built.err).toBe(3);
    const aside = built.err
      .split("\n")
      .flatMap((line) => /^(?<path>[^,:]+?)(?:, ligne \d+)? : .*écarté/u.exec(line)?.groups?.["path"] ?? []);
    expect(aside.toSorted()).toEqual([
      "blanc.txt",
      "nul.txt",
      "sans-paragraphe.txt",
      String.raw`saut\u{a}de ligne\u{9}tabulation.txt`,
      "texte-controls.txt",
      "vide.txt",
    ]);
  });

  it("runs nothing of them, and lets none turn, cover or push aside the words of the site, even without its content policy", async () => {
    const context = await browser.newContext({ viewport: { width: 320, height: 900 }, bypassCSP: true });
    const page = await context.newPage();
    // What a text calls, if it ran, writes to the console.
    await page.addInitScript("window.canary = () => { console.error('canary') }");
    const told: string[] = [];
    page.on("dialog", (dialog) => {
      told.push(`${page.url()}: a dialog`);
      void dialog.dismiss();
    });
    page.on("console", (message) => {
      if (message.text().includes("canary")) told.push(`${page.url()}: ${message.text()}`);
    });
    page.on("request", (request) => {
      const path = decodeURI(new URL(request.url()).pathname).slice(1);
      if (!files.includes(path) && path !== "favicon.ico" && !path.startsWith("__recoupe/"))
        told.push(`${page.url()}: asks for ${path}`);
    });
    let towers = 0;
    for (const path of pages()) {
      await page.goto(server.address + path);
      await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true })");
      const [boxed, loose] = await page.evaluate<readonly [number, readonly string[]]>(LOOSE_TOWERS);
      towers += boxed;
      const wrong = [
        ...(await page.evaluate<readonly string[]>(FOREIGN)),
        ...(await page.evaluate<readonly string[]>(TURNED_FURNITURE)),
        ...loose,
      ];
      const over = Number(await page.evaluate("document.documentElement.scrollWidth - innerWidth"));
      if (over > 0) wrong.push(`scrolls sideways by ${over} px`);
      told.push(...wrong.map((what) => `${path}: ${what}`));
    }
    expect(towers).toBeGreaterThan(20);
    expect(told).toEqual([]);
    await context.close();
  }, 120_000);

  it("gives each page a title of one line that a tab can show", async () => {
    for (const path of pages()) {
      const html = await readFile(join(folder, path), "utf8");
      const title = /<title>(?<title>[^<]*)<\/title>/u.exec(html)?.groups?.["title"] ?? "";
      expect(title.length, path).toBeLessThan(700);
      expect(title, path).toMatch(/^[^\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]+$/u);
    }
  });

  it("writes feeds, sitemap and tables that their readers can read", async () => {
    const page = await browser.newPage();
    for (const path of files.filter((name) => name.endsWith(".xml"))) {
      const text = await readFile(join(folder, path), "utf8");
      const fault = await page.evaluate(
        (xml) =>
          new DOMParser().parseFromString(xml, "application/xml").querySelector("parsererror")?.textContent ?? "",
        text,
      );
      expect(fault, path).toBe("");
    }
    for (const path of files.filter((name) => /\.(?:jsonl|json)$/u.test(name))) {
      const text = await readFile(join(folder, path), "utf8");
      for (const line of path.endsWith("l") ? text.trimEnd().split("\n") : [text])
        if (line !== "") expect(() => JSON.parse(line) as unknown, path).not.toThrow();
    }
    const csv = await readFile(join(folder, "donnees/articles.csv"), "utf8");
    expect(csv).not.toMatch(/(?:^|[,;\n])"?[=+@-][^\d,;"\n]/u);
  });

  it("keeps each hostile text whole in the original of the seed that holds it", async () => {
    const originals = await Promise.all(
      files.filter((path) => path.startsWith("originaux/")).map((path) => readFile(join(folder, path), "utf8")),
    );
    for (const [name, text] of Object.entries(HOSTILE_TEXTS)) {
      if (name === "controls") continue;
      expect(
        originals.some((original) => original.includes(text)),
        name,
      ).toBe(true);
    }
  });
});

function pages(): readonly string[] {
  return files.filter((path) => path.endsWith(".html"));
}

/** Elements and attributes that only a text could have brought. */
const FOREIGN =
  '[...document.querySelectorAll(\'[href^="javascript:" i], [src^="javascript:" i], img, iframe, object, embed, [onerror], [onmouseover], [onfocus], [autofocus]\')].map((one) => one.outerHTML.slice(0, 200))';

/** Words of hostile texts that are meant to be turned. */
const TURNED = /sdraw|sdrow|Nous partons|Varennes|a dit le maire/u;

/**
 * Text nodes outside the articles' own paragraphs, without a hostile text, whose first letters stand right to left.
 * A paragraph that leaves a direction open turns its own end, and ends it.
 */
const TURNED_FURNITURE = `[...(function* () {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { index } = /[A-Za-z]{2}/.exec(node.data) ?? {};
    if (index === undefined || ${TURNED.toString()}.test(node.data) || node.parentElement.closest(".unruly") !== null) continue;
    const range = document.createRange();
    const box = (at) => { range.setStart(node, at); range.setEnd(node, at + 1); return range.getClientRects()[0] };
    const [one, two] = [box(index), box(index + 1)];
    if (one === undefined || two === undefined || one.width === 0 || Math.abs(one.top - two.top) > 3) continue;
    if (two.left < one.left - 0.5) yield node.parentElement.outerHTML.slice(0, 200);
  }
})()]`;

/** How many text nodes with towers stand in a clipped box, and those that do not. */
const LOOSE_TOWERS = `(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const loose = [];
  let boxed = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!/\\p{M}{7}/u.test(node.data)) continue;
    let element = node.parentElement;
    while (element !== document.body && !/clip|hidden|auto|scroll/.test(getComputedStyle(element).overflow)) element = element.parentElement;
    if (element === document.body) loose.push(node.parentElement.outerHTML.slice(0, 200));
    else boxed += 1;
  }
  return [boxed, loose];
})()`;
