import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { HtmlValidate, FileSystemConfigLoader } from "html-validate";
import { DomUtils, parseDocument } from "htmlparser2";
import { describe, expect, test } from "vitest";
import { hrefsOf } from "./page-strings.ts";
import { renderSample } from "./render-sample.ts";
import { sampleData, samplePages } from "./sample-pages.ts";

const paths = Object.keys(sampleData);
const html = new Map(samplePages().map((page) => [String(page.address), renderSample(page)]));

function page(path: string): string {
  return html.get(path) ?? "";
}

describe.each(paths)("%s", (path) => {
  test("is valid HTML", async () => {
    const report = await new HtmlValidate(new FileSystemConfigLoader()).validateString(page(path), join(ROOT, path));
    expect(
      report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
    ).toEqual([]);
  });

  test("has one main heading, one main part, and no script or style of its own", () => {
    const document = parseDocument(page(path));
    expect(DomUtils.getElementsByTagName("h1", document)).toHaveLength(1);
    expect(DomUtils.getElementsByTagName("main", document)).toHaveLength(1);
    expect(DomUtils.getElementsByTagName("script", document)).toEqual([]);
    expect(DomUtils.findAll(({ attribs }) => "style" in attribs, document.children)).toEqual([]);
  });

  test("loads only the site's own files", () => {
    const document = parseDocument(page(path));
    const policy = DomUtils.findOne(
      ({ attribs }) => attribs["http-equiv"] === "Content-Security-Policy",
      document.children,
    );
    expect(policy?.attribs["content"]).toContain("default-src 'none'");
  });

  test("shows every link its view holds", () => {
    const document = parseDocument(page(path));
    const shown = new Set(
      DomUtils.findAll(() => true, document.children).flatMap(({ attribs }) => attribs["href"] ?? []),
    );
    expect(hrefsOf(linked(sampleData[path])).filter((href) => !shown.has(href))).toEqual([]);
  });

  test("gives each id once, and every fragment of its own leads to one", () => {
    const all = DomUtils.findAll(() => true, parseDocument(page(path)).children);
    const ids = all.flatMap(({ attribs }) => attribs["id"] ?? []);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const fragments = all.flatMap(({ attribs: { href } }) => (href?.startsWith("#") === true ? [href.slice(1)] : []));
    expect(fragments.filter((fragment) => !ids.includes(fragment))).toEqual([]);
  });
});

test("a part of a view that holds nothing leaves its section out", () => {
  const bare = parseDocument(page("dossiers/nu/index.html"));
  const sections = DomUtils.getElementsByTagName("section", bare).flatMap(({ attribs }) => attribs["id"] ?? []);
  expect(sections).toEqual(["recoupement", "citer"]);
});

test("an article without a headline is not set as one", () => {
  expect(page("articles/crue/index.html")).toContain('<h1 class="held-title">');
  expect(page("articles/seul/index.html")).toContain('<h1 class="stated-title">');
});

test("a page that moved sends readers and programs on", () => {
  expect(page("ancien/index.html")).toContain('http-equiv="refresh" content="0; url=../dossiers/crue/"');
});

/** Without the article a page is itself, and the columns of a table that a long dossier sets as a list. */
function linked(content: object = {}): object {
  return Object.fromEntries(Object.entries(content).filter(([key]) => key !== "piece" && key !== "pieces"));
}

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
