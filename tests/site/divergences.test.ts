import { expect, test } from "vitest";
import type { Fact } from "../../src/domain/dossier.ts";
import { evidenceAt } from "../../src/domain/evidence.ts";
import { address } from "../../src/domain/names.ts";
import { DEFAULT_SETTINGS } from "../../src/domain/settings.ts";
import { pageContext, siteContext } from "../../src/site/context.ts";
import { divergencesOf } from "../../src/site/divergences.ts";
import { articleOf } from "../chronicle/article-of.ts";

const article = articleOf("Huit tableaux, sept tableaux, une dizaine de tableaux.", { id: "a", piece: "A" });

const context = pageContext(
  siteContext(
    {
      settings: DEFAULT_SETTINGS,
      articles: [article],
      events: [],
      dossiers: [],
      chronology: [],
      diagnostics: [],
      counts: { read: 1, published: 1, setAside: 0 },
      redirects: [],
    },
    "0.0.0",
  ),
  address("index.html"),
);

const shown = (...values: readonly (readonly [value: string, side?: number | null])[]): readonly string[] => {
  const passage = evidenceAt({ article: article.id, text: article.original }, { start: 0, end: 4 }, "test");
  const statements = values.map(([value, side]) => ({
    ...passage,
    value,
    ...(side === undefined ? {} : { side }),
  }));
  const fact: Fact = { topic: "tableaux", agreement: "differ", statements };
  return divergencesOf([fact], context).flatMap((one) =>
    one.values.map(({ value, chips }) => `${value} (${chips.length})`),
  );
};

test("each value stands once, with every passage that gives it", () => {
  expect(shown(["7"], ["8"], ["7"])).toEqual(["7 (2)", "8 (1)"]);
});

test("values that may be one number stand together", () => {
  expect(shown(["12", 1], ["environ 10", 1], ["15", 2])).toEqual(["12 / environ 10 (2)", "15 (1)"]);
});

test("a value that fits two sides opposes neither", () => {
  expect(shown(["48", 1], ["environ 50", null], ["52", 2])).toEqual(["48 (1)", "52 (1)"]);
});
