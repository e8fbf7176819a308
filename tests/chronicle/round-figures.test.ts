import { describe, expect, test } from "vitest";
import { compareFacts } from "../../src/chronicle/compare-facts.ts";
import type { Fact } from "../../src/domain/dossier.ts";
import { articleOf, type Told } from "./article-of.ts";

const facts = (...texts: readonly (readonly [string, Told])[]): readonly Fact[] =>
  compareFacts(texts.map(([text, told], index) => articleOf(text, { id: `a${index}`, ...told })));

const told = (...texts: readonly (readonly [string, Told])[]): readonly string[] =>
  facts(...texts).map(
    ({ agreement, statements }) => `${agreement} ${statements.map(({ value }) => value).join(" / ")}`,
  );

const same: Told = { event: "feu", published: "2024-01-15" };

describe("values that may be one number are on one side", () => {
  const evacuated = (number: string): readonly [string, Told] => [
    `À Sarlat, ${number}habitants ont été évacués dans la nuit.`,
    same,
  ];
  const sides = (...numbers: readonly string[]): readonly unknown[] =>
    facts(...numbers.map(evacuated)).flatMap(({ statements }) => statements.map(({ side }) => side));

  test.each([
    ["a round figure beside one of the two", ["82 ", "environ 80 ", "140 "], [1, 1, 2]],
    ["whatever comes first", ["140 ", "environ 80 ", "82 "], [1, 2, 2]],
    ["a round figure between two", ["48 ", "une cinquantaine d’", "52 "], [1, null, 2]],
    ["each value by itself", ["48 ", "52 ", "52 "], [undefined, undefined, undefined]],
  ])("%s", (_, numbers, expected) => {
    expect(sides(...numbers)).toEqual(expected);
  });
});

describe("two round figures agree where one lies within the other", () => {
  const on = (published: string): Told => ({ event: "feu", published });

  test("and are not said to where they only touch", () => {
    const first = "À Sarlat, quelque 400 habitants ont été évacués dans la nuit.";
    const other = "À Sarlat, environ 600 habitants ont été évacués dans la nuit.";
    const between = "À Sarlat, près de 500 habitants ont été évacués dans la nuit.";
    expect(told([first, on("2024-01-15")], [between, on("2024-01-15")])).toEqual([]);
    expect(told([first, on("2024-01-15")], [between, on("2024-01-16")])).toEqual([
      "single quelque 400 (15 janvier 2024) / près de 500 (16 janvier 2024)",
    ]);
    expect(told([first, same], [other, same])).toEqual(["differ quelque 400 / environ 600"]);
    expect(told([first, same], ["À Sarlat, environ 410 habitants ont été évacués dans la nuit.", same])).toEqual([
      "agree quelque 400 / environ 410",
    ]);
  });
});

describe("a round figure told weeks later is a stage of its own", () => {
  const plan = "L’usine Morel de Sarlat supprime une cinquantaine d’emplois.";
  const deal = "À Sarlat, 46 emplois sont supprimés chez Morel, dit l’accord.";

  test.each([
    ["weeks apart, of two events", "2024-03-02", "accord", []],
    ["days apart", "2024-01-18", "accord", ["agree environ 50 / 46"]],
    ["of one event", "2024-03-02", "plan", ["agree environ 50 / 46"]],
  ])("%s", (_, published, event, expected) => {
    expect(told([plan, { event: "plan", published: "2024-01-15" }], [deal, { event, published }])).toEqual(expected);
  });

  test("an exact number told again is the same", () => {
    const exact = plan.replace("une cinquantaine d’", "46 ");
    const later: Told = { event: "accord", published: "2024-03-02" };
    expect(told([exact, { event: "plan", published: "2024-01-15" }], [deal, later])).toEqual(["agree 46 / 46"]);
  });
});
