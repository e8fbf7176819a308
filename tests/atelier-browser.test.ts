import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { chromium, type Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { analyse } from "../src/analyse.ts";
import { atelier, stoppedAtelier } from "../src/atelier.ts";
import { diskEffects } from "../src/effects.ts";
import { serveFolder, type SiteServer } from "../src/serve/server.ts";
import { BROWSER_FLAGS, ensureBrowser } from "./support/browser.ts";
import { newArchive, recoupe } from "./support/program.ts";
import { TROUBLED } from "./support/troubled-archive.ts";

let browser: Browser;
let server: SiteServer;
const pages: { readonly name: string; readonly html: string }[] = [];

/** The troubled archive, published, with a thousand undated articles more for the crowded page. */
beforeAll(async () => {
  const archive = await newArchive({});
  for (const [path, text] of Object.entries(TROUBLED)) {
    await mkdir(dirname(join(archive, path)), { recursive: true });
    await writeFile(join(archive, path), text);
  }
  expect((await recoupe(["build", "--archive", archive])).status).toBe(3);
  const options = {
    seeds: join(archive, "seeds"),
    lock: join(archive, "archive.lock.json"),
    settings: join(archive, "archive.yaml"),
    overrides: {},
  };
  const effects = diskEffects({ quiet: true });
  const make = async (name: string): Promise<void> => {
    const analysis = await analyse(options, effects);
    const { html } = await atelier(analysis, analysis.archive.diagnostics, options, effects);
    pages.push({ name, html });
  };
  await make("one of each trouble");
  const long = `seeds/${"très-long-nom-sans-espace-".repeat(7)}.txt`;
  await writeFile(join(archive, long), `${"Motinterminable".repeat(40)}\n\nRien d’autre.\n`);
  for (let at = 0; at < 60; at += 1)
    await writeFile(join(archive, `seeds/${at}.txt`), `Le dossier numéro ${at} attend, regrette la mairie.\n`);
  await make("many articles and a long name");
  pages.push({ name: "nothing published", html: stoppedAtelier(["archive.yaml, ligne 3"]) });
  server = await serveFolder(join(archive, "public"), 0);
  browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_FLAGS });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe("the atelier in a browser", () => {
  for (const [width, colorScheme] of [
    [1280, "light"],
    [390, "dark"],
    [320, "light"],
  ] as const) {
    it(`is no wider than ${width} px, and axe has nothing to complain of (${colorScheme})`, async () => {
      const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
      const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
      const page = await context.newPage();
      for (const { name, html } of pages) {
        // An open atelier would load itself anew in the middle of the next visit.
        await page.goto("about:blank");
        server.showAtelier(html);
        await page.goto(`${server.address}_atelier/`);
        await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true })");
        const wide = await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        expect(wide, name).toBe(0);
        await page.evaluate(axe);
        const violations = await page.evaluate(
          "axe.run().then(({ violations }) => violations.map((one) => one.id + ': ' + one.nodes[0].html))",
        );
        expect(violations, name).toEqual([]);
      }
      await context.close();
    });
  }

  it("reads without script, breaks no rule of its policy, and leads to pages that are there", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    server.showAtelier(pages[0]?.html);
    await page.goto(`${server.address}_atelier/`);
    const links = await page
      .locator("main a[href^='../']")
      .evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""));
    const addresses = new Set(links.map((link) => new URL(link.replace(/#.*$/u, ""), page.url()).href));
    expect(addresses.size).toBeGreaterThan(5);
    for (const address of addresses) expect((await page.goto(address))?.status(), address).toBe(200);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it("gives the lines to copy as they are to be written", async () => {
    const page = await browser.newPage();
    server.showAtelier(pages[0]?.html);
    await page.goto(`${server.address}_atelier/`);
    const copied = await page
      .locator("#divergents .remedy__lines")
      .first()
      .evaluate((one) => {
        getSelection()?.selectAllChildren(one);
        return String(getSelection());
      });
    expect(copied.trim()).toBe("---\ndate: 2024-06-18\n---");
    await page.close();
  });
});
