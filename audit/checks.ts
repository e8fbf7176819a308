import { spawn, spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { BROWSER_FLAGS, ensureBrowser } from "../tests/support/browser.ts";
import { PROJECT } from "../tests/support/program.ts";
import { oneOfAKind, type Site } from "./sites.ts";
import { staticServer } from "./static-server.ts";

/** What a check found of one site: a measure in words, and what is wrong, a line each. */
export interface Finding {
  readonly level: string;
  readonly found: string;
  readonly wrong: readonly string[];
}

export type Check = (site: Site) => Promise<Finding>;

const TOOLS = join(PROJECT, "audit/node_modules");
const MOST_BYTES = 1 << 28;

/** The W3C checker over every page and the style sheet. It needs Java 11 or later. */
export const vnu: Check = async ({ folder, pages }) => {
  const { stderr, error } = spawnSync(
    "java",
    ["-jar", join(TOOLS, "vnu-jar/build/dist/vnu.jar"), "--errors-only", "--format", "json", "--skip-non-html", folder],
    { encoding: "utf8", maxBuffer: MOST_BYTES },
  );
  if (error !== undefined)
    throw new Error("The W3C checker needs Java (for example « apt-get install default-jre-headless »).");
  const { messages } = JSON.parse(stderr) as {
    messages: readonly { url?: string; message: string; lastLine?: number }[];
  };
  return {
    level: "0 errors",
    found: `${messages.length} in ${pages.length} pages`,
    wrong: messages.map(
      ({ url = "", lastLine = 0, message }) => `${url.slice(url.indexOf("/public/") + 8)}:${lastLine} ${message}`,
    ),
  };
};

/** Every link and fragment of the site, followed over HTTP. */
export const links: Check = async ({ folder }) => {
  const server = await staticServer(folder);
  try {
    const { stdout } = await run(process.execPath, [
      join(TOOLS, "linkinator/build/src/cli.js"),
      server.address,
      "--recurse",
      "--check-fragments",
      "--format",
      "json",
      "--concurrency",
      "20",
    ]);
    const { links: all } = JSON.parse(stdout) as { links: readonly { url: string; state: string; parent?: string }[] };
    const broken = all.filter(({ state }) => state === "BROKEN");
    return {
      level: "0 broken",
      found: `${broken.length} of ${all.length}`,
      wrong: broken.map(({ url, parent }) => `${parent ?? ""} → ${url}`),
    };
  } finally {
    await server.close();
  }
};

/** axe, sideways scrolling and scripts over one page of each kind, light and dark, at three widths, details opened. */
export const axe: Check = async (site) => {
  const source = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  const server = await staticServer(site.folder);
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_FLAGS });
  const wrong: string[] = [];
  const pages = oneOfAKind(site);
  try {
    for (const width of [320, 390, 1280]) {
      for (const colorScheme of ["light", "dark"] as const) {
        const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
        const page = await context.newPage();
        const said = (what: string) =>
          wrong.push(`${page.url().replace(server.address, "")} ${width} ${colorScheme}: ${what}`);
        page.on("dialog", (dialog) => {
          said(`a dialog: ${dialog.message()}`);
          void dialog.dismiss();
        });
        page.on("pageerror", (error) => said(error.message));
        for (const path of pages) {
          await page.goto(server.address + path);
          await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true })");
          const over = Number(
            await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"),
          );
          if (over > 0) said(`scrolls sideways by ${over} px`);
          const scripts = Number(await page.evaluate("document.querySelectorAll('script:not([type*=json])').length"));
          if (scripts > 0 && !path.startsWith("recherche/")) said(`${scripts} scripts`);
          await page.evaluate(source);
          const found = await page.evaluate(
            "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(({ violations }) => violations.map((one) => one.id + ': ' + one.nodes[0].html.slice(0, 160)))",
          );
          for (const violation of found as readonly string[]) said(violation);
        }
        await context.close();
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return { level: "0 violations", found: `${wrong.length} in ${pages.length} kinds of page × 6`, wrong };
};

const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
const LEAST_SCORE = 0.95;
const MOST_SHIFT = 0.01;
const MOST_PAGE = 200 * 1024;

/** Lighthouse, mobile, over one page of each kind: scores, shift of layout, weight. */
export const lighthouse: Check = async (site) => {
  const server = await staticServer(site.folder);
  const wrong: string[] = [];
  const least = new Map<string, number>();
  let shift = 0;
  let heaviest = 0;
  try {
    for (const path of oneOfAKind(site).filter((page) => page !== "404.html")) {
      const { stdout } = await run(
        process.execPath,
        [
          join(TOOLS, "lighthouse/cli/index.js"),
          server.address + path.replace(/index\.html$/u, ""),
          "--quiet",
          "--output=json",
          `--only-categories=${CATEGORIES.join(",")}`,
          `--chrome-flags=--headless=new ${BROWSER_FLAGS.join(" ")}`,
        ],
        { CHROME_PATH: ensureBrowser() },
      );
      const { categories, audits } = JSON.parse(stdout) as {
        categories: Readonly<Record<string, { score: number | null }>>;
        audits: Readonly<Record<string, { numericValue?: number; score?: number | null }>>;
      };
      for (const name of CATEGORIES) {
        const score = categories[name]?.score ?? 0;
        least.set(name, Math.min(score, least.get(name) ?? 1));
        const failed = Object.entries(audits).filter(([, audit]) => audit.score === 0);
        if (score < LEAST_SCORE) wrong.push(`${path} ${name} ${score} (${failed.map(([id]) => id).join(", ")})`);
      }
      const moved = audits["cumulative-layout-shift"]?.numericValue ?? 0;
      const bytes = audits["total-byte-weight"]?.numericValue ?? 0;
      shift = Math.max(shift, moved);
      if (!path.startsWith("recherche/")) heaviest = Math.max(heaviest, bytes);
      if (moved > MOST_SHIFT) wrong.push(`${path} shifts by ${moved.toFixed(3)}`);
      if (bytes > MOST_PAGE && !path.startsWith("recherche/"))
        wrong.push(`${path} weighs ${Math.round(bytes / 1024)} KB`);
    }
  } finally {
    await server.close();
  }
  const scores = [...least].map(([name, score]) => `${name} ${Math.round(score * 100)}`).join(", ");
  return {
    level: ">= 95, CLS <= .01, <= 200 KB",
    found: `${scores}; CLS ${shift.toFixed(3)}; ${Math.round(heaviest / 1024)} KB`,
    wrong,
  };
};

/** Runs a program while this process goes on serving. Resolves whatever its exit status. */
function run(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<{ readonly stdout: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "ignore"] });
    let stdout = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
    child.on("error", reject);
    child.on("close", () => resolve({ stdout }));
  });
}
