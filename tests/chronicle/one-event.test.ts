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
    [
      "things taken, active and passive",
      "Des inconnus ont dérobé samedi onze vases au château.",
      "Douze vases du château ont été volés samedi.",
      "differ 11 / 12",
    ],
    [
      "what was signed",
      "Les ministres ont signé samedi six conventions.",
      "Six conventions signées samedi, et rien de plus.",
      "agree 6 / 6",
    ],
    [
      "spectators of one match",
      "Domme a perdu samedi devant 4 100 spectateurs.",
      "Samedi, Domme s’incline devant 4 300 spectateurs.",
      "differ 4\u202F100 / 4\u202F300",
    ],
    [
      "a sentence of somebody named in another order",
      "La cour a condamné Karim-Ali Benzar, 34 ans, à neuf ans de prison.",
      "Benzar Karim Ali a été condamné à dix ans de prison.",
      "differ 9 ans / 10 ans",
    ],
    [
      "a sum embezzled",
      "Elle avait détourné près de 40 000 euros.",
      "Jugée pour un détournement de 38 500 euros.",
      "agree près de 40\u202F000 euros / 38\u202F500 euros",
    ],
    [
      "an age in apposition",
      "« On a couru », dit Jeanne Moro, une passagère de 58 ans.",
      "Jeanne Moro, 59 ans, est indemne.",
      "differ 58 ans / 59 ans",
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
    [
      "a part of what was taken",
      "Des inconnus ont dérobé samedi onze vases au château.",
      "Samedi, au château, deux vases ont été volés par le plus jeune.",
    ],
    [
      "other things taken",
      "Des inconnus ont dérobé samedi onze vases au château.",
      "Douze montres du château ont été volées samedi.",
    ],
    [
      "two sentences of a trial",
      "La cour a condamné Karim-Ali Benzar à neuf ans de prison.",
      "Karim Doucet a été condamné à dix ans de prison.",
    ],
  ])("%s", (_, one, other) => {
    expect(facts(one, other)).toEqual([]);
  });
});
