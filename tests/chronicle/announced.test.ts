import { describe, expect, it } from "vitest";
import { orderDays } from "../../src/chronicle/order-days.ts";
import { articleRead } from "./article-read.ts";

const stamp = "Publié le mercredi 6 mars 2024 à 9 h\n\n";

/** Each sentence of the chronicle, with a star where it is announced. */
function sentencesOf(text: string): readonly string[] {
  const article = articleRead("un", `Le viaduc de Clerval\n\n${text}`);
  return orderDays([article]).flatMap(({ statements }) =>
    statements.map(({ quote, announced }) => `${announced === true ? "* " : ""}${quote}`),
  );
}

describe("what was to come when it was written", () => {
  it.each([
    ["Le viaduc a été fermé mardi par la préfecture.", false],
    ["Les travaux reprennent vendredi sur les deux voies.", true],
    ["Une réunion est prévue le 14 mars à la mairie.", true],
    ["Le maire doit recevoir ce mercredi les riverains.", true],
    ["La mine a produit jusqu’en 1987 de la fluorine.", false],
    ["Le conseil a voté lundi les crédits du chantier.", false],
  ])("is told from what was done: « %s »", (sentence, announced) => {
    const found = sentencesOf(`${stamp}${sentence} Le pont date du siècle dernier.`);
    expect(found.filter((one) => one.endsWith(sentence))).toEqual([`${announced ? "* " : ""}${sentence}`]);
  });

  it("is told by its words alone where nobody knows when it was written", () => {
    expect(
      sentencesOf("Le viaduc a été fermé le 5 mars 2024. La réouverture sera prononcée le 9 mars 2024.").map((one) =>
        one.startsWith("*"),
      ),
    ).toEqual([false, true]);
  });
});
