import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serveFolder, type SiteServer } from "../src/serve/server.ts";
import { textWidth } from "../src/site/drawn/text-width.ts";
import { BROWSER_FLAGS, ensureBrowser } from "./support/browser.ts";
import { newArchive, PROJECT, recoupe, treeOf } from "./support/program.ts";

let browser: Browser;
let archive: string;
let server: SiteServer;
let complaints: string[];

beforeAll(async () => {
  archive = await newArchive();
  const [built, onDisk] = [
    await recoupe(["build", "--archive", archive]),
    await recoupe(["build", "--archive", archive, "--out", join(archive, "disque"), "--base", "file"]),
  ];
  expect([built.status, onDisk.status]).toEqual([0, 0]);
  server = await serveFolder(join(archive, "public"), 0);
  browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_FLAGS });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** A page that notes every error, refused file and breach of the content policy. */
async function open(url: string, options: Parameters<Browser["newContext"]>[0] = {}): Promise<Page> {
  complaints = [];
  const page = await (await browser.newContext(options)).newPage();
  page.on("console", (message) => {
    // A browser asks for /favicon.ico on its own when it shows a plain text file.
    if (message.type() === "error" && !message.location().url.endsWith("/favicon.ico")) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("requestfailed", (request) => {
    // The event stream ends, and an icon still loading is dropped, when the reader goes on.
    const reason = request.failure()?.errorText ?? "";
    if (reason !== "net::ERR_ABORTED") complaints.push(`${request.url()} ${reason}`);
  });
  await page.goto(url);
  return page;
}

/** Every page of the site, but of the many alike (sources, years) only the first two. */
async function pagesOf(folder: string): Promise<readonly string[]> {
  const alike = new Map<string, number>();
  return Object.keys(await treeOf(folder)).filter((path) => {
    if (!path.endsWith(".html")) return false;
    const kind = /^(?:sources\/[^/]+|chronologie\/\d+)\/index/u.test(path) ? (path.split("/")[0] ?? path) : path;
    alike.set(kind, (alike.get(kind) ?? 0) + 1);
    return (alike.get(kind) ?? 0) <= 2;
  });
}

describe("a reader", () => {
  it("walks from the front page to a dossier, an event, an article and its original", async () => {
    const page = await open(server.address);
    await expect(page.locator("h1").textContent()).resolves.toBe("Recoupe");
    await page.locator("main a[href^='dossiers/']").first().click();
    await expect(page.locator("#chronique h2").textContent()).resolves.toContain("chronique");
    await page.locator("main a[href*='evenements/kim-revient-de-russie/']").first().click();
    await expect(page.locator("h1").textContent()).resolves.toContain("Kim revient de Russie");
    await page.locator("main a[href*='articles/kim-revient-de-russie/']").first().click();
    await expect(page.locator("h1").textContent()).resolves.toContain("ouvert une nouvelle page");
    await expect(page.locator("time[datetime='2023-09-19T04:14']").count()).resolves.toBeGreaterThan(0);
    await page.locator("#original summary").first().click();
    await expect(page.locator("#original del").first().isVisible()).resolves.toBe(true);
    const shown = await page
      .locator("#original .original")
      .first()
      .evaluate((element) => element.textContent);
    expect(shown).toBe(await readFile(join(PROJECT, "seeds/001_6e3ddc4d783223c7.txt"), "utf8"));
    await page.locator("#original a[href$='.txt']").first().click();
    expect(page.url()).toMatch(/originaux\/kim-revient-de-russie\.txt$/u);
    expect(complaints).toEqual([]);
  });

  it("sees the labels of a timeline as wide as they were measured, none over another", async () => {
    const page = await open(server.address);
    const labels = await page.evaluate(() =>
      [...document.querySelectorAll<SVGTextElement>(".timeline__drawing--wide .timeline__words")].map((label) => {
        const { x, y, width, height } = label.getBBox();
        return { text: label.textContent, x, y, width, height };
      }),
    );
    expect(labels.length).toBeGreaterThan(20);
    for (const { text, x, width } of labels) {
      expect(width / textWidth(text, 15.5), text).toBeGreaterThan(0.93);
      expect(width / textWidth(text, 15.5), text).toBeLessThan(1.03);
      expect(x, text).toBeGreaterThanOrEqual(-1);
      expect(x + width, text).toBeLessThanOrEqual(1_201);
    }
    for (const [index, one] of labels.entries()) {
      for (const other of labels.slice(index + 1)) {
        const isBeside = one.x + one.width <= other.x || other.x + other.width <= one.x;
        const isOver = Math.abs(one.y - other.y) >= 17;
        expect(isBeside || isOver, `${one.text} / ${other.text}`).toBe(true);
      }
    }
  });

  it("sees a narrow no-break space as wide in every family: .24 em", async () => {
    const page = await open(server.address);
    const widths = await page.evaluate(async () => {
      const measured: Record<string, number> = {};
      for (const family of ["serif", "display", "sans"]) {
        const families = getComputedStyle(document.documentElement).getPropertyValue(`--${family}`);
        await document.fonts.load(`100px ${families}`, "a\u202Fb");
        const canvas = document.createElement("canvas").getContext("2d");
        if (canvas === null) continue;
        canvas.font = `100px ${families}`;
        measured[family] = canvas.measureText("a\u202Fb").width - canvas.measureText("ab").width;
      }
      return measured;
    });
    expect(Object.keys(widths)).toEqual(["serif", "display", "sans"]);
    for (const [family, width] of Object.entries(widths)) expect(Math.abs(width - 24), family).toBeLessThan(1.5);
  });

  it("reads every page without script, from the disk, without a broken request", async () => {
    const folder = join(archive, "disque");
    const page = await open(pathToFileURL(join(folder, "index.html")).href, { javaScriptEnabled: false });
    for (const path of Object.keys(await treeOf(folder)).filter((name) => name.endsWith(".html"))) {
      await page.goto(pathToFileURL(join(folder, path)).href);
      await expect(page.locator("main h1, header h1").count(), path).resolves.toBeGreaterThan(0);
      expect(complaints, path).toEqual([]);
    }
  });

  for (const [width, colorScheme] of [
    [1280, "light"],
    [390, "dark"],
    [320, "light"],
  ] as const) {
    it(`finds no page wider than ${width} px and nothing for axe to complain of (${colorScheme})`, async () => {
      const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
      const page = await open(server.address, { viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
      for (const path of await pagesOf(join(archive, "public"))) {
        await page.goto(server.address + path);
        const wide = await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        expect(wide, `${path} at ${width} px`).toBe(0);
        await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true })");
        await page.evaluate(axe);
        const violations = await page.evaluate(
          "axe.run().then(({ violations }) => violations.map((one) => one.id + ': ' + one.nodes[0].html))",
        );
        expect(violations, path).toEqual([]);
      }
    });
  }
});
