import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PlacedArticle } from "../../src/domain/article.ts";
import { passagesOf, settled } from "../../src/domain/attested.ts";
import { eventId } from "../../src/domain/names.ts";
import { slice } from "../../src/domain/span.ts";
import { placeInCompany } from "../../src/place-in-company.ts";
import { articleRead as article } from "./article-read.ts";

function writtenIn(articles: readonly PlacedArticle[], name: string): string | undefined {
  const placed = placeInCompany(articles).find(({ id }) => id === name);
  return placed === undefined ? undefined : settled(placed.published)?.edtf;
}

// Wednesday 12 June 2019.
const DATED = `Publié le jeudi 13 juin 2019 à 18h00

Une grue est tombée mercredi sur la halle Berthelin, à Orvaux. Le grutier, Anselme Roussin, 44 ans, a été dégagé au bout de cinq heures par trente pompiers.`;

const UNDATED = `La grue de la halle Berthelin s'est couchée mercredi en pleine tempête à Orvaux. Anselme Roussin, qui la conduisait, est resté cinq heures dans la cabine avant que les trente pompiers ne l'en sortent.

L'inspection du travail se rendra sur place.`;

describe("dates in company", () => {
  it("places an undated article by a fact that a dated one tells, with a doubt", () => {
    const [, placed] = placeInCompany([article("date", DATED), article("sans-date", UNDATED)]);
    expect(placed?.published).toMatchObject({
      status: "implied",
      value: { edtf: "2019-06-12?", precision: "day", earliest: "2019-06-12", latest: "2019-06-13" },
    });
    expect(placed?.mentions[0]?.date).toMatchObject({ status: "implied", value: { edtf: "2019-06-12?" } });
  });

  it("shows the passage of the other article and the date it rests on", () => {
    const [, placed] = placeInCompany([article("date", DATED), article("sans-date", UNDATED)]);
    const passages = placed === undefined ? [] : passagesOf(placed.published);
    expect(passages.map((passage) => passage.article)).toEqual(["sans-date", "date", "date"]);
    expect(passages[1]?.quote).toContain("Une grue est tombée mercredi sur la halle Berthelin");
    expect(passages[2]?.quote).toContain("13 juin 2019");
  });

  it("takes a weekday with its date for that of another report of the event, however little they share", () => {
    const inEvent = (text: string, id: string) => ({ ...article(id, text), event: eventId("halle") });
    const proof = inEvent(
      "Publié le jeudi 13 juin 2019\n\nLa halle Berthelin d’Orvaux est fermée depuis mercredi 12 juin.",
      "p",
    );
    const days = (text: string, id = "sans-date", others = [proof]) =>
      placeInCompany([...others, inEvent(text, id)])
        .at(-1)
        ?.mentions.map(({ date }) => settled(date)?.edtf);
    expect(days("Mercredi 12 juin, à l’aube, le vent a couché une grue sur un marché couvert.")).toEqual([
      "2019-06-12?",
    ]);
    // In 2019 the 12th of June was no Monday; without a weekday a date may be of any year.
    expect(days("Lundi 12 juin, à l’aube, le vent a couché une grue sur un marché couvert.")).toEqual([undefined]);
    expect(days("Le 12 juin, à l’aube, le vent a couché une grue sur un marché couvert.")).toEqual([undefined]);
    const eleven = inEvent("Publié le mardi 18 juin 2024\n\nÀ Orvaux, on a fêté mercredi 12 juin les halles.", "q");
    expect(days("Mercredi 12 juin, à l’aube, le vent a tout couché.", "z", [proof, eleven])).toEqual([undefined]);
  });

  it("knows nothing once the proving article is gone", () => {
    expect(writtenIn([article("sans-date", UNDATED), article("autre", UNDATED)], "sans-date")).toBeUndefined();
  });

  it("leaves an article alone whose weekday is another", () => {
    const other = UNDATED.replace("mercredi", "samedi");
    expect(writtenIn([article("date", DATED), article("sans-date", other)], "sans-date")).toBeUndefined();
  });

  it("knows nothing where two weeks fit equally well", () => {
    const week = DATED.replace("13 juin", "20 juin");
    expect(
      writtenIn([article("a", DATED), article("b", week), article("sans-date", UNDATED)], "sans-date"),
    ).toBeUndefined();
  });

  it("does not take the contrary for the same", () => {
    const arrival = `Publié le jeudi 13 juin 2019

Le cargo Ville-d'Orvaux est arrivé mercredi au port de Lannion-Plage avec ses trente marins, a constaté la capitaine Berthe Roussin.`;
    const departure = `Le cargo Ville-d'Orvaux a quitté mercredi le port de Lannion-Plage avec ses trente marins, sous les ordres de la capitaine Berthe Roussin.`;
    expect(writtenIn([article("a", arrival), article("b", departure)], "b")).toBeUndefined();
  });

  it.each([
    [
      "years after",
      "Un an après la chute d'une grue sur la halle Berthelin, à Orvaux, où le grutier Anselme Roussin était resté cinq heures, trente pompiers se sont réunis mercredi.",
    ],
    [
      "a month after",
      "Le patron de la grue qui est tombée le mois dernier sur la halle Berthelin, à Orvaux, où trente pompiers ont dégagé Anselme Roussin, a été entendu mercredi.",
    ],
    [
      "what followed",
      "Le patron de la grue tombée sur la halle Berthelin, à Orvaux, et dont trente pompiers ont dégagé le grutier Anselme Roussin au bout de cinq heures, a été mis en examen mercredi.",
    ],
    [
      "to come after",
      "Le grutier Anselme Roussin, dégagé par trente pompiers de la grue tombée sur la halle Berthelin, à Orvaux, sera inhumé mercredi. Les obsèques seront publiques.",
    ],
    [
      "told as past of the past",
      "Les ouvriers de la halle Berthelin, à Orvaux, ont repris le travail mercredi sans la grue qui avait coincé cinq heures le grutier Anselme Roussin, dégagé par trente pompiers.",
    ],
  ])("does not take %s for the thing itself", (_, text) => {
    expect(writtenIn([article("date", DATED), article("sans-date", text)], "sans-date")).toBeUndefined();
  });

  it("places what is told some days after a known day behind it", () => {
    const quake = `Publié le lundi 17 juin 2019

Un séisme de magnitude 5,8 a frappé samedi la vallée d'Ourec et renversé le clocher de Saint-Bavoux.`;
    const search = `Les secours ont cessé jeudi leurs recherches, cinq jours après le séisme de magnitude 5,8 qui a frappé samedi la vallée d'Ourec et renversé le clocher de Saint-Bavoux.`;
    const placed = placeInCompany([article("a", quake), article("b", search)]).find(({ id }) => id === "b");
    const days = placed?.mentions.map(({ date }) => settled(date)?.edtf);
    expect(days?.filter((day) => day !== undefined && day < "2019-06-15")).toEqual([]);
    expect(placed === undefined ? undefined : settled(placed.published)?.latest).not.toBe("2019-06-16");
  });

  it("tells the tenth edition from the eleventh", () => {
    const eleventh = `Publié le jeudi 13 juin 2019

La onzième édition des Feux d'Orvaux a réuni mercredi trente fanfares place Berthelin, devant Anselme Roussin.`;
    const tenth = `La dixième édition des Feux d'Orvaux a réuni mercredi trente fanfares place Berthelin, devant Anselme Roussin.`;
    expect(writtenIn([article("a", eleventh), article("b", tenth)], "b")).toBeUndefined();
  });

  it("narrows a month that is stated, and keeps it beside", () => {
    const [, placed] = placeInCompany([article("date", DATED), article("mois", `date 2019-06 ${UNDATED}`)]);
    expect(placed?.published).toMatchObject({
      status: "implied",
      value: { edtf: "2019-06-12?" },
      within: { value: { edtf: "2019-06" } },
    });
    expect(writtenIn([article("date", DATED), article("mois", `date 2019-07 ${UNDATED}`)], "mois")).toBe("2019-07");
  });

  it("takes the year of a day from an article that states it, and no more", () => {
    const withYear = `Anselme Roussin se souvient. Le 12 juin 2019, la grue de la halle Berthelin, à Orvaux, l'a gardé cinq heures prisonnier avant l'arrivée de trente pompiers.`;
    const without = `La grue de la halle Berthelin, à Orvaux, était tombée le 12 juin. Anselme Roussin y est resté cinq heures, sous les yeux de trente pompiers.`;
    const [, placed] = placeInCompany([
      { ...article("date", `Publié le 2 mai 2021\n\n${withYear}`) },
      article("sans-date", without),
    ]);
    expect(placed?.published.status).toBe("unknown");
    expect(placed?.mentions.map(({ date }) => settled(date)?.edtf)).toEqual(["2019-06-12?"]);
  });

  it("goes on over three articles and not over four", () => {
    const link = (day: string, thing: string, next: string, after: string): string =>
      `${cap(day)}, ${thing} a été montré à Orvaux devant trente élus. ${cap(next)}, ${after} a été montré à Orvaux devant trente élus.`;
    const things = [
      "le retable Saint-Ouen de Berthelin",
      "la statue Corbin du sculpteur Armel",
      "le cadran Lucas de Roussin",
      "le tableau Fauvel du peintre Tirand",
      "la cloche Odile du fondeur Quemener",
    ];
    const days = ["lundi", "mardi", "mercredi", "jeudi", "vendredi"];
    const chain = [0, 1, 2, 3].map((at) =>
      article(`c${at}`, link(days[at] ?? "", things[at] ?? "", days[at + 1] ?? "", things[at + 1] ?? "")),
    );
    const start = article(
      "c",
      `Publié le lundi 10 juin 2019\n\nLundi, ${things[0]} a été montré à Orvaux devant trente élus.`,
    );
    const dates = placeInCompany([start, ...chain]).map(({ published }) => published.status);
    expect(dates).toEqual(["stated", "implied", "implied", "implied", "unknown"]);
  });

  it("gives the same whatever the order, every passage exact, and always a date that an article states", () => {
    const all = [
      article("date", DATED),
      article("sans-date", UNDATED),
      article("mois", `date 2019-06 ${UNDATED}`),
      article("hier", UNDATED.replace("mercredi", "hier")),
    ];
    const byName = (articles: readonly PlacedArticle[]): ReadonlyMap<string, unknown> =>
      new Map(placeInCompany(articles).map((one) => [one.id, [one.published, one.mentions]]));
    const first = byName(all);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(byName(shuffled)).toEqual(first);
      }),
      { numRuns: 10 },
    );
    const originals = new Map(all.map(({ id, original }) => [id, original]));
    for (const { id, published, mentions } of placeInCompany(all)) {
      for (const passage of [published, ...mentions.map(({ date }) => date)].flatMap(passagesOf))
        expect(slice(originals.get(passage.article) ?? "", passage)).toBe(passage.quote);
      if (published.status === "implied")
        expect([id, passagesOf(published).some((one) => one.article === "date")]).toEqual([id, true]);
    }
  });
});

function cap(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
