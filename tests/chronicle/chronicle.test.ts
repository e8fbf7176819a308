import * as fc from "fast-check";
import { expect, test } from "vitest";
import { chronicle } from "../../src/chronicle/chronicle.ts";
import { eventWhen } from "../../src/chronicle/event-day.ts";
import { sentencesOf } from "../../src/chronicle/sentences.ts";
import { passagesOf } from "../../src/domain/attested.ts";
import type { Evidence } from "../../src/domain/evidence.ts";
import { articleOf } from "./article-of.ts";

const WORDS = [
  "Kim Jong-un",
  "Kim Jong Un",
  "Le ministre",
  "Sergueï Choïgou",
  "Shoigu",
  "une visite de six jours",
  "une visite d’une semaine",
  "en Russie",
  "à Lyon",
  "120 habitants évacués",
  "environ 140 personnes ont été évacuées",
  "cinq drones armés",
  "« ",
  " »",
  "“",
  "”",
  "nous ne céderons pas aux menaces de nos voisins",
  "nous ne céderons jamais aux menaces du voisin",
  ".",
  ".\n",
  ",",
  "M.",
  "l’eau",
  "😀",
  "lundi",
] as const;

const text = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 40 })
  .map((words) => `Hier ${words.join(" ")} lundi fin.`);

test("every passage is its slice, and the order of the articles does not matter", () => {
  fc.assert(
    fc.property(
      fc.array(text, { minLength: 1, maxLength: 4 }),
      fc.constantFrom("2024-03-04", "=2024-03-04", "2024-03-04|2024-03-05", ""),
      (texts, edtf) => {
        const articles = texts.map((original, index) =>
          articleOf(original, {
            id: `a${index}`,
            piece: "ABCD"[index] ?? null,
            published: "2024-03-05",
            mentions: [["lundi", edtf]],
          }),
        );
        const told = chronicle(articles);
        const passages: Evidence[] = [
          ...told.chronicle.flatMap(({ date, statements }) => [...passagesOf(date), ...statements]),
          ...told.facts.flatMap(({ statements }) => statements),
          ...told.quotations.flatMap(({ versions }) => versions),
          ...told.names.flatMap(({ variants }) => variants.flatMap(({ evidence }) => evidence)),
          ...passagesOf(eventWhen(articles)),
        ];
        for (const { article, start, end, quote } of passages) {
          expect(articles.find(({ id }) => id === article)?.original.slice(start, end)).toBe(quote);
        }
        for (const { topic, statements } of told.facts) {
          expect(articles.some(({ original }) => original.includes(topic))).toBe(true);
          expect(new Set(statements.map(({ article }) => article)).size).toBeGreaterThan(1);
        }
        expect(chronicle(articles.toReversed())).toEqual(told);
      },
    ),
  );
});

test("nothing comes of nothing", () => {
  expect(chronicle([])).toEqual({
    chronicle: [],
    facts: [],
    quotations: [],
    names: [],
    people: [],
    places: [],
    dependence: [],
  });
});

test.each([
  ["M. Petit est là. Il rit.", ["M. Petit est là.", "Il rit."]],
  ["« Partez ! » Elle a crié. Puis rien.", ["« Partez ! »", "Elle a crié.", "Puis rien."]],
  ["Vu à 3.5 km… En 2010. 12 chats.", ["Vu à 3.5 km…", "En 2010.", "12 chats."]],
  ["sans fin", ["sans fin"]],
])("« %s » is cut into sentences", (original, expected) => {
  const article = articleOf(original);
  expect(sentencesOf(article).map(({ start, end }) => original.slice(start, end))).toEqual(expected);
});

test("a dossier of lines of 100,000 characters is told in linear time", () => {
  for (const unit of ["Aa ", "12 chats ", "« a b c d e f » ", ". A", "A-", "Kim de "]) {
    const line = unit.repeat(100_000 / unit.length);
    const started = performance.now();
    chronicle([articleOf(line), articleOf(line, { id: "b", piece: "B" })]);
    expect(performance.now() - started).toBeLessThan(10_000);
  }
});
