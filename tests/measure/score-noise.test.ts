import { expect, it } from "vitest";
import type { GoldArticle } from "../../measure/seeds/gold.ts";
import { scoreNoise } from "../../measure/seeds/score-noise.ts";
import { unknown } from "../../src/domain/attested.ts";
import type { PlacedArticle } from "../../src/domain/article.ts";
import { articleId, seedPath } from "../../src/domain/names.ts";
import type { Noise } from "../../src/domain/noise.ts";

const original = "Publicité\n\nLe bac a coulé. Photo Roy AFP\n";
const place = (words: string) => {
  const start = original.indexOf(words);
  return { start, end: start + words.length };
};
const nobody = { best: null, accepted: [], refused: [] };
const gold: GoldArticle = {
  name: "essai",
  sha256: "",
  language: "fr",
  published: nobody,
  alone: nobody,
  updated: { ...nobody, time: null },
  title: { status: "implied", mustNotContain: [] },
  noise: [
    {
      ...place("Publicité"),
      kinds: ["advertising"],
      required: true,
      mustCover: place("Publicité"),
      mayCover: place("Publicité\n\n"),
    },
    {
      ...place("Photo Roy AFP"),
      kinds: ["caption"],
      required: true,
      mustCover: place("Photo Roy AFP"),
      mayCover: place(" Photo Roy AFP\n"),
    },
  ],
  keep: [],
  defects: [],
  sources: [],
  notSources: [],
  quotes: [],
  mentions: [],
};
const nothing = unknown("rien ne le dit");
const read = (...noise: readonly (readonly [kind: Noise["kind"], words: string])[]): PlacedArticle => ({
  id: articleId("essai"),
  seed: { path: seedPath("essai.txt"), sha256: "", bytes: 1, encoding: "utf-8" },
  original,
  noise: noise.map(([kind, words]) => ({ ...place(words), kind, rule: "essai" })),
  defects: [],
  paragraphs: [],
  language: nothing,
  title: nothing,
  published: nothing,
  updated: nothing,
  sources: [],
  quotes: [],
  mentions: [],
  event: null,
  dossier: null,
  piece: null,
});

it("holds noise right that is cut anywhere in the blanks around it, or in several spans", () => {
  const score = scoreNoise(gold, read(["advertising", "Publicité\n"], ["caption", "Photo"], ["caption", "Roy AFP\n"]));
  expect(score).toMatchObject({ right: 2, expected: 2, good: 3, found: 3, misses: [] });
});

it("counts what is missed, of another kind, or not whole", () => {
  expect(scoreNoise(gold, read(["teaser", "Publicité"], ["caption", "Roy AFP"]))).toMatchObject({ right: 0, good: 2 });
});

it("counts a passage that takes something of the article", () => {
  const score = scoreNoise(gold, read(["advertising", "Publicité\n\nLe bac"]));
  expect(score).toMatchObject({ right: 0, good: 0, found: 1 });
  expect(score.misses.map(({ passage }) => passage)).toContain("Le bac");
});
