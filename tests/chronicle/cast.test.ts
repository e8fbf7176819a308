import { describe, expect, it } from "vitest";
import { castOf } from "../../src/chronicle/cast.ts";
import { articleRead } from "./article-read.ts";

/** People and places that both of two articles name, as the cast lists them. */
function listed(...texts: readonly string[]): readonly [people: readonly string[], places: readonly string[]] {
  const { people, places } = castOf(texts.map((text, at) => articleRead(`p${at}`, `Une dépêche du jour\n\n${text}`)));
  return [people.map(({ name }) => name), places.map(({ name }) => name)];
}

describe("people and places of a dossier", () => {
  it("are told apart by the words before them, in two articles or more", () => {
    expect(
      listed(
        "Le préfet Anselme Courtil s’est rendu à Clerval, où le pont a cédé. Il a vu Mme Odile Garrec.",
        "Arrivé à Clerval, le préfet Anselme Courtil a promis un pont provisoire à la commune.",
      ),
    ).toEqual([["Anselme Courtil"], ["Clerval"]]);
  });
  it.each([
    ["Le ministre de la Défense Igor Valdaï a salué la foule.", [["Igor Valdaï"], []]],
    ["La ministre de l’Agriculture Emre Çelikkol a salué la foule.", [["Emre Çelikkol"], []]],
    ["La justice a relaxé Romuald Zeltin, 46 ans, hier.", [["Romuald Zeltin"], []]],
    ["Le club jouera en Ligue 2 la saison prochaine.", [[], []]],
    ["Ils ont dit non à Vexalor, et Vexalor a renoncé ; Vexalor, Vexalor, Vexalor, Vexalor, Vexalor.", [[], []]],
    ["« Tout a brûlé », a confié à l’AFP Maïlys Etchart, une riveraine de 61 ans.", [["Maïlys Etchart"], []]],
    ["Le gérant de la scierie, Emre Çelikkol, a été relâché.", [["Emre Çelikkol"], []]],
    ["La foule a reconnu Pak Chol-min et Emre Çelikkol, maire de la ville.", [["Emre Çelikkol", "Pak Chol-min"], []]],
    ["On a vu Air Vallée, acteur du transport, et Corée Centrale, voisine de la Chine.", [[], []]],
    [
      "La cheffe adjointe du service des eaux, Nour Abid-Kern, et l’avocat, Emre Çelikkol, sont là.",
      [["Emre Çelikkol", "Nour Abid-Kern"], []],
    ],
    ["Le maire de la ville a fermé la route, Val Fleuri a protesté.", [[], []]],
    ["Le maire a fermé la route, Val Fleuri a protesté.", [[], []]],
    ["Le convoi est parti de Valmy ; il roule vers Porto-Novo.", [[], ["Porto-Novo"]]],
  ])("« %s »", (sentence, cast) => {
    expect(listed(sentence, sentence)).toEqual(cast);
  });
  it("are one where two articles spell them each in their own way", () => {
    expect(
      listed(
        "L’opposante Ioulia Tchernova est arrivée hier avec le ministre Daler Djourabek et M. Emre Yıldan.",
        "On attend Yulia Chernova, Daler Jurabek et Emre Yildan.",
      )[0],
    ).toHaveLength(3);
    expect(listed("L’opposante Martine Morel est là.", "L’opposante Martin Morel est là.")[0]).toEqual([]);
  });
  it("are also counted where only the headline names them in full", () => {
    const { people } = castOf([
      articleRead(
        "a",
        "Le gérant Emre Çelikkol relâché\n\nLe gérant de la scierie, Emre Çelikkol, a été relâché hier par la juge.",
      ),
      articleRead(
        "b",
        "Emre Çelikkol et Nour Abid saluent leurs juges\n\nM. Çelikkol est rentré chez lui hier soir après deux nuits au poste.",
      ),
    ]);
    expect(people.map(({ name, evidence }) => [name, evidence.length])).toEqual([["Emre Çelikkol", 2]]);
  });
  it("have their first passage in each article", () => {
    const { places } = castOf([
      articleRead("a", "Le pont\n\nOn se presse à Clerval. On revient à Clerval le soir."),
      articleRead("b", "Le bac\n\nDe retour à Clerval, le bac a rouvert hier."),
    ]);
    expect(places.map(({ evidence }) => evidence.map(({ article, quote }) => [article, quote]))).toEqual([
      [
        ["a", "Clerval"],
        ["b", "Clerval"],
      ],
    ]);
  });
});
