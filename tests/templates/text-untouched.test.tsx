import { DomUtils, parseDocument } from "htmlparser2";
import fc from "fast-check";
import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import type { ParagraphView, RunView } from "../../src/site/article-views.ts";
import { HeldText } from "../../templates/components/held-text.tsx";
import { Original } from "../../templates/components/original.tsx";
import { Paragraph } from "../../templates/components/paragraph.tsx";
import { paragraphs, article } from "./samples/article.ts";

/** French as it is typed, with every space and sign that a line could break at. */
const frenchText = fc
  .array(
    fc.constantFrom(
      "a",
      "é",
      "e\u0301",
      "« ",
      " »",
      " :",
      " ;",
      " !",
      " ?",
      "\u00A0",
      "\u202F",
      " ",
      "\n",
      "<b>",
      "&amp;",
      "🜛",
      "\t",
    ),
  )
  .map((parts) => parts.join(""));

const run: fc.Arbitrary<RunView> = fc.record({
  text: frenchText,
  read: fc.constantFrom(null, { status: "implied", id: "l9", noteHref: "#n9" } as const),
  defect: fc.constantFrom(null, "mot manquant"),
});

function textOf(html: string, name: string): string {
  const [element] = DomUtils.getElementsByTagName(name, parseDocument(html));
  return element === undefined ? "" : DomUtils.textContent(element);
}

test("the runs of a paragraph put together are the text that is shown", () => {
  fc.assert(
    fc.property(fc.array(run), (runs) => {
      const paragraph: ParagraphView = {
        id: "p1",
        anchor: "u0",
        number: 1,
        heading: false,
        runs,
        notes: [],
        noteRows: 1,
      };
      const html = renderToString(<Paragraph paragraph={paragraph} />);
      expect(textOf(html, "p")).toBe(runs.map(({ text }) => text).join(""));
    }),
  );
});

test("a reading that a defect cuts in two keeps one id", () => {
  const html = paragraphs.map((paragraph) => renderToString(<Paragraph paragraph={paragraph} />)).join("");
  expect(html.match(/id="l1"/gu)).toHaveLength(1);
  expect(html.match(/class="read read--implied"/gu)).toHaveLength(3);
});

test("the pieces of an original put together are the original, its first line break too", () => {
  fc.assert(
    fc.property(fc.array(fc.record({ text: frenchText, noise: fc.constantFrom(null, "légende") })), (pieces) => {
      const html = renderToString(<Original original={{ ...article.original, pieces }} lang="fr" />);
      expect(textOf(html, "div")).toBe(pieces.map(({ text }) => text).join(""));
    }),
  );
});

test("an opening mark and its first letter, a closing one and its last, stay on one line", () => {
  const html = renderToString(<HeldText text="Il dit : « oui », puis « non » !" />);
  expect(html).toBe(
    'Il di<span class="held">t :</span> <span class="held">« o</span>u<span class="held">i »</span>, puis <span class="held">« n</span>o<span class="held">n »</span> !',
  );
});

test("a number with its groups, a share with its sign, and a score stay on one line", () => {
  const held = (text: string) =>
    [...renderToString(<HeldText text={text} />).matchAll(/held">([^<]*)/gu)].map(([, part]) => part);
  expect(held("3 000 personnes, 62 % de votants, 1 200 000 € : Auch - Dax 2-1 : fin")).toEqual([
    "3 000",
    "2 %",
    "1 200 000 €",
    "2-1 :",
  ]);
  expect(held("le 2024-05-12, en 2024-25, au 06-12-34-56-78")).toEqual([]);
});

test("a line of 100,000 characters is split in linear time", () => {
  const text = "« ".repeat(50_000) + "e\u0301".repeat(50_000);
  const begun = performance.now();
  expect(textOf(`<p>${renderToString(<HeldText text={text} />)}</p>`, "p")).toBe(text);
  expect(performance.now() - begun).toBeLessThan(2_000);
});
