import { describe, expect, test } from "vitest";
import { compareFacts } from "../../src/chronicle/compare-facts.ts";
import { articleOf } from "./article-of.ts";

/** Facts of reports of one event, all written on one day. */
const facts = (...texts: readonly string[]): readonly string[] =>
  compareFacts(
    texts.map((text, index) => articleOf(text, { id: `a${index}`, event: "sarlat", published: "2024-01-15" })),
  ).map(({ agreement, statements }) => `${agreement} ${statements.map(({ value }) => value).join(" / ")}`);

describe("reports of one event speak of one thing without its name", () => {
  test.each([
    [
      "a closing of one thing",
      "La passerelle restera fermée pendant six jours.",
      "La passerelle est coupée quatre jours.",
      "differ 6 jours / 4 jours",
    ],
    [
      "a closing told by its noun",
      "Le bar est fermé pour une semaine.",
      "On ordonne la fermeture pour sept jours du bar.",
      "agree 7 jours / 7 jours",
    ],
    [
      "beds of one ward",
      "Mardi, le service de pédiatrie a perdu 22 lits, dit la direction.",
      "La direction dit que le service de pédiatrie a perdu 26 lits mardi.",
      "differ 22 / 26",
    ],
  ])("%s", (_, one, other, fact) => {
    expect(facts(one, other)).toEqual([fact]);
  });
});

describe("what only looks like one thing stays apart in one event", () => {
  test.each([
    ["two things closed", "La passerelle restera fermée pendant six jours.", "La piscine est fermée quatre jours."],
    [
      "two things closed behind other words",
      "Après la tempête, le collège sera fermé trois jours.",
      "Depuis la tempête, la route est coupée pour deux jours.",
    ],
    [
      "beds of two wards",
      "Mardi, le service de pédiatrie a perdu 22 lits, dit la direction.",
      "La direction dit que le service des urgences a perdu 26 lits mardi.",
    ],
  ])("%s", (_, one, other) => {
    expect(facts(one, other)).toEqual([]);
  });
});
