import { cp, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BROWSER_FLAGS, ensureBrowser } from "./support/browser.ts";
import { runNginx, type RunningNginx } from "./support/nginx.ts";
import { newArchive, PROJECT, recoupe, treeOf } from "./support/program.ts";

const BASE = "/sous/chemin/";

let browser: Browser;
let nginx: RunningNginx;
let archive: string;

beforeAll(async () => {
  archive = await newArchive({});
  await cp(join(PROJECT, "tests/golden/encodings/seeds"), join(archive, "seeds"), { recursive: true });
  await writeFile(join(archive, "archive.yaml"), "hebergeur: nginx\n");
  const root = join(archive, "www");
  for (const [base, out] of [
    [BASE, join(root, BASE)],
    ["file", join(archive, "disque")],
  ] as const) {
    const { status, err } = await recoupe(["build", "--archive", archive, "--base", base, "--out", out]);
    expect(status, err).toBe(0);
    const checked = await recoupe(["check", "--public", out, "--base", base]);
    expect(checked.status, checked.err).toBe(0);
  }
  nginx = await runNginx([{ root, include: join(root, BASE, "recoupe.nginx.conf") }]);
  browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_FLAGS });
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await nginx?.close();
});

describe("the site, from a disk", () => {
  it("opens in a browser, and every link leads to a file", async () => {
    const folder = join(archive, "disque");
    const { links, complaints } = await readAll(
      (await pagesIn(folder)).map((path) => pathToFileURL(join(folder, path)).href),
    );
    expect(complaints).toEqual([]);
    const within = [...links].filter((link) => link.startsWith("file:"));
    expect(within.length).toBeGreaterThan(50);
    const broken = await Promise.all(within.map(async (link) => ((await isFile(link)) ? [] : [link])));
    expect(broken.flat()).toEqual([]);
    expect(within.filter((link) => !link.startsWith(pathToFileURL(folder).href))).toEqual([]);
  });
});

describe("the site, below a path", () => {
  it("loads and leads within that path, from its pages and from that of what is not there", async () => {
    const home = `${nginx.origin(0)}${BASE}`;
    const files = (await pagesIn(join(archive, "www/sous/chemin"))).map(
      (path) => `${home}${path.replace(/index\.html$/u, "")}`,
    );
    const { links, complaints } = await readAll(files);
    expect(complaints).toEqual([]);
    const notThere = await readAll([`${home}articles/rien/du/tout/`]);
    expect(notThere.complaints.filter((line) => !line.includes("404"))).toEqual([]);
    expect(notThere.links.size).toBeGreaterThan(5);

    const within = [...new Set([...links, ...notThere.links])].filter((link) => link.startsWith(nginx.origin(0)));
    expect(within.length).toBeGreaterThan(50);
    expect(within.filter((link) => !link.startsWith(home))).toEqual([]);
    for (const link of within) {
      const { status } = await nginx.get(0, link.slice(nginx.origin(0).length));
      expect([link, status]).toEqual([link, 200]);
    }
  });

  it("searches under the policy that the server sends", async () => {
    const { page, complaints } = await open(`${nginx.origin(0)}${BASE}recherche/?q=passerelle`);
    await page.locator("main a[href*='articles/']").first().waitFor();
    expect(complaints).toEqual([]);
  });
});

/** Two pages of every kind: of articles, events, dossiers, sources, years, months. */
async function pagesIn(folder: string): Promise<readonly string[]> {
  const alike = new Map<string, number>();
  return Object.keys(await treeOf(folder)).filter((path) => {
    if (!path.endsWith(".html")) return false;
    const kind = `${path.split("/")[0]} ${path.split("/").length}`;
    alike.set(kind, (alike.get(kind) ?? 0) + 1);
    return (alike.get(kind) ?? 0) <= 2;
  });
}

async function isFile(link: string): Promise<boolean> {
  try {
    return (await stat(fileURLToPath(link))).isFile();
  } catch {
    return false;
  }
}

/** A page that notes every error, refused file and breach of the content policy. */
async function open(url?: string): Promise<{ readonly page: Page; readonly complaints: string[] }> {
  const complaints: string[] = [];
  const page = await browser.newPage();
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "";
    // An icon still loading is dropped when the reader goes on.
    if (reason !== "net::ERR_ABORTED") complaints.push(`${request.url()} ${reason}`);
  });
  if (url !== undefined) await page.goto(url);
  return { page, complaints };
}

/** Opens each page in turn, and gathers what it links to and loads, as the browser understands it, without fragments. */
async function readAll(
  urls: readonly string[],
): Promise<{ readonly links: ReadonlySet<string>; readonly complaints: readonly string[] }> {
  const { page, complaints } = await open();
  const links = new Set<string>();
  for (const url of urls) {
    await page.goto(url, { waitUntil: "load" });
    // A page that leads on has gone on by itself; the one it led to is opened anyway.
    for (const link of await linksOf(page)) links.add(link);
  }
  return { links, complaints };
}

function linksOf(page: Page): Promise<readonly string[]> {
  return page.locator("[href], [src]").evaluateAll((elements) =>
    elements.flatMap((element) => {
      const written = element.getAttribute("href") ?? element.getAttribute("src");
      if (written === null || written.startsWith("#") || element.getAttribute("rel") === "canonical") return [];
      const url = new URL(written, document.baseURI);
      url.hash = "";
      return [url.href];
    }),
  );
}
