import { expect, it } from "vitest";
import { readingFaults } from "../../measure/fuzz/reading-faults.ts";
import { unknown } from "../../src/domain/attested.ts";
import type { Article } from "../../src/domain/article.ts";
import { evidenceAt } from "../../src/domain/evidence.ts";
import { articleId, seedPath } from "../../src/domain/names.ts";

const original = "Le bac a coulé lundi 😀, dit-on.";
const id = articleId("essai");
const nothing = unknown("rien ne le dit");
const sound: Article = {
  id,
  seed: { path: seedPath("essai.txt"), sha256: "0".repeat(64), bytes: original.length, encoding: "utf-8" },
  original,
  noise: [],
  defects: [],
  paragraphs: [{ start: 0, end: original.length, heading: false, pieces: [{ start: 0, end: original.length }] }],
  language: nothing,
  title: nothing,
  published: nothing,
  updated: nothing,
  sources: [],
  quotes: [],
  mentions: [],
};
const monday = evidenceAt({ article: id, text: original }, { start: 15, end: 20 }, "essai");

it("finds nothing amiss in a sound reading", () => {
  const sentence = { start: 0, end: original.length };
  expect(readingFaults({ ...sound, mentions: [{ date: nothing, expression: monday, sentence }] })).toEqual([]);
});

it("notices a quote that is not its slice", () => {
  const evidence = { ...monday, quote: "mardi" };
  const faults = readingFaults({ ...sound, sources: [{ name: "x", canonical: "x", role: "media", evidence }] });
  expect(faults).toEqual(["the quote of essai is not its slice"]);
});

it("notices a span outside the original, one that is empty, and one that cuts a character in two", () => {
  const defects = [
    { start: 0, end: 99 },
    { start: 3, end: 3 },
    { start: 22, end: 25 },
  ].map((at) => ({ ...at, kind: "essai", note: "essai" }));
  expect(readingFaults({ ...sound, defects })).toHaveLength(3);
});

it("notices noise out of order, which would not rebuild the original", () => {
  const noise = [
    { start: 10, end: 12 },
    { start: 0, end: 4 },
  ].map((at) => ({ ...at, kind: "residue" as const, rule: "essai" }));
  expect(readingFaults({ ...sound, noise })).toContain("noise overlap or stand out of order at 0");
});

it("notices a date expression outside its sentence", () => {
  const mention = { date: nothing, expression: monday, sentence: { start: 0, end: 6 } };
  expect(readingFaults({ ...sound, mentions: [mention] })).toEqual(["« lundi » stands outside its sentence"]);
});
