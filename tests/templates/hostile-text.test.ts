import { DomUtils, parseDocument } from "htmlparser2";
import { describe, expect, test } from "vitest";
import { withWords } from "./page-strings.ts";
import { renderSample } from "./render-sample.ts";
import { samplePages } from "./sample-pages.ts";

const HOSTILE = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "'><svg onload=alert(1)>",
  "</title></style></textarea><script>alert(1)</script>",
  "<!-- --!><iframe src=javascript:alert(1)>",
  "{{ page }}{% include 'x' %}${1}",
];

describe.each(HOSTILE)("%j in every string of a view", (words) => {
  const pages = samplePages((content) => withWords(content, words));

  test.each(pages.map((page) => [page.address, page] as const))("stays text on %s", (_, page) => {
    const document = parseDocument(renderSample(page));
    const all = DomUtils.findAll(() => true, document.children);
    // A drawing of our own has a class; one that comes in with a text has none.
    const foreign = all.filter(({ name, attribs }) => FOREIGN.has(name) && !(name === "svg" && "class" in attribs));
    expect(foreign.map(({ name }) => name)).toEqual([]);
    expect(all.flatMap(({ attribs }) => Object.keys(attribs)).filter((name) => name.startsWith("on"))).toEqual([]);
    expect(DomUtils.textContent(document)).toContain(words);
  });
});

const FOREIGN: ReadonlySet<string> = new Set([
  "script",
  "img",
  "svg",
  "iframe",
  "style",
  "textarea",
  "object",
  "embed",
]);
