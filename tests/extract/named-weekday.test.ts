import { describe, expect, it } from "vitest";
import { settled } from "../../src/domain/attested.ts";
import { articleRead } from "../chronicle/article-read.ts";

/** The dates of an article as « expression = EDTF ». */
const dates = (text: string) =>
  articleRead("a", text).mentions.map(({ expression, date }) => `${expression.quote} = ${settled(date)?.edtf ?? "?"}`);

describe("a bare weekday in an article without a date", () => {
  it.each([
    [
      "is the day of that name that the article numbers",
      "Le viaduc de Lonzac a cédé lundi 15 avril 2019. Lundi soir, la préfète s’est rendue sur place.",
      ["lundi 15 avril 2019 = 2019-04-15", "Lundi = 2019-04-15?"],
    ],
    [
      "ends a night",
      "Le viaduc de Lonzac a cédé le lundi 15 avril 2019. Dans la nuit de dimanche à lundi, il craquait.",
      ["lundi 15 avril 2019 = 2019-04-15", "dimanche = ?", "lundi = 2019-04-15?"],
    ],
    [
      "is not another day of the week",
      "Le viaduc de Lonzac a cédé lundi 15 avril 2019. Les obsèques auront lieu vendredi.",
      ["lundi 15 avril 2019 = 2019-04-15", "vendredi = ?"],
    ],
    [
      "is neither of two",
      "Le viaduc a bougé lundi 8 avril 2019 et cédé lundi 15 avril 2019. Lundi, la préfète était là.",
      ["lundi 8 avril 2019 = 2019-04-08", "lundi 15 avril 2019 = 2019-04-15", "Lundi = ?"],
    ],
    [
      "is not the day of long ago that it recalls",
      "Le viaduc, ouvert lundi 4 mai 1953, a cédé mardi 16 avril 2019. Lundi, il craquait.",
      ["lundi 4 mai 1953 = 1953-05-04", "mardi 16 avril 2019 = 2019-04-16", "Lundi = ?"],
    ],
    ["says nothing where no day is numbered", "Le viaduc de Lonzac a cédé lundi.", ["lundi = ?"]],
    [
      "nor where it leans away",
      "Le viaduc a cédé lundi 15 avril 2019. La fermeture était prévue lundi dernier.",
      ["lundi 15 avril 2019 = 2019-04-15", "lundi dernier = ?"],
    ],
  ])("%s", (_, text, expected) => {
    expect(dates(text)).toEqual(expected);
  });

  it("lies in the month that the article states, unless all that it numbers lies in another", () => {
    const header = (text: string) =>
      dates(
        ` date 2019-04 Le viaduc de Lonzac, long de trois cents mètres, a cédé sous le poids de la neige, a-t-on appris à la préfecture.\n\n${text}`,
      );
    expect(header("Il a cédé mardi. Lundi, il craquait.")).toEqual(["mardi = 2019-04", "Lundi = 2019-04"]);
    expect(header("Il avait cédé mardi 6 novembre 2018. Lundi, il craquait.")).toEqual([
      "mardi 6 novembre 2018 = 2018-11-06",
      "Lundi = ?",
    ]);
  });
});
