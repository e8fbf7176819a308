import { describe, expect, test } from "vitest";
import { compareFacts } from "../../src/chronicle/compare-facts.ts";
import { articleOf, seedArticle, type Told } from "./article-of.ts";

const facts = (...texts: readonly (string | readonly [string, Told])[]): readonly string[] =>
  compareFacts(
    texts.map((given, index) => {
      const [text, told] = typeof given === "string" ? [given, {}] : given;
      return articleOf(text, { id: `a${index}`, piece: "ABCDEFGH"[index] ?? null, ...told });
    }),
  ).map((fact) => `${fact.topic} ${fact.agreement} ${fact.statements.map(({ value }) => value).join(" / ")}`);

describe("figures of one thing stand side by side", () => {
  test.each([
    [
      "Le pape achève une visite de huit jours au Chili.",
      "Rentré du Chili, le pape se repose. Son voyage, qui l’a conduit au Chili pendant dix jours, l’a fatigué.",
      ["visite differ 8 jours / 10 jours"],
    ],
    [
      "Le roi termine une visite de sept jours au Maroc.",
      "Après une visite d’une semaine au Maroc, le roi est rentré.",
      ["visite agree 7 jours / 7 jours"],
    ],
    [
      "Le fleuve a débordé dans la nuit à Sarlat. Les pompiers ont évacué 120 habitants de Sarlat dans la nuit.",
      "Environ 140 personnes ont été évacuées dans la nuit à Sarlat.",
      ["habitants differ 120 / environ 140"],
    ],
    [
      "Selon le parquet, Paul Arnoux, 58 ans, est mort noyé.",
      "On a identifié Paul Arnoux, 59 ans.",
      ["Paul Arnoux differ 58 ans / 59 ans"],
    ],
    [
      "L’armée a reçu cinq hélicoptères lourds mardi.",
      "Des sources parlent de plusieurs hélicoptères lourds.",
      ["hélicoptères lourds agree 5 / plusieurs"],
    ],
    [
      "La mairie de Nantes prévoit une prime de 180 euros aux agents de nuit.",
      "À Nantes, une prime de 1 800 euros aux agents de nuit est prévue par la mairie de Nantes.",
      ["prime differ 180 euros / 1\u202F800 euros"],
    ],
  ])("%s | %s", (one, other, expected) => {
    expect(facts(one, other)).toEqual(expected);
  });
});

describe("reports of one event need less in common", () => {
  const crest = "La Loue a atteint 3,42 mètres avant l’aube. Les pompiers ont évacué 120 riverains des rues basses.";
  const count = "Le niveau a atteint 3,50 mètres. Environ 140 personnes ont été évacuées.";

  test("than reports of one dossier", () => {
    expect(facts([crest, { event: "crue" }], [count, { event: "crue" }])).toEqual([
      "mètres differ 3,42\u00A0mètres / 3,5\u00A0mètres",
      "riverains differ 120 / environ 140",
    ]);
    expect(facts([crest, { event: "crue" }], [count, { event: "decrue" }])).toEqual([]);
  });

  test("but not another place or another order of size", () => {
    const upstream = "À Mouthier, l’eau a atteint 3,50 mètres.";
    const here = "À Ornans, la Loue a atteint 3,42 mètres.";
    expect(facts([here, { event: "crue" }], [upstream, { event: "crue" }])).toEqual([]);
    expect(facts([crest, { event: "crue" }], ["Une vague a atteint 9 mètres.", { event: "crue" }])).toEqual([]);
  });
});

describe("no difference is shown where two things may be meant", () => {
  test.each([
    ["another place", "Une visite de six jours en Russie s’achève.", "Une visite de trois jours en Chine commence."],
    [
      "another year",
      "Une visite de six jours en Russie s’achève.",
      "En 2019, sa visite de trois jours en Russie avait déçu.",
    ],
    [
      "a wish",
      "La trêve de 72 heures tient à Gaza, selon l’ONU.",
      "Le Caire propose une trêve de 24 heures à Gaza, selon l’ONU.",
    ],
    ["another town", "Hier 120 habitants évacués à Lacanau.", "Hier 300 habitants évacués à Landiras."],
    ["no common name", "La grève de 48 heures continue à l’hôpital.", "Une grève de 24 heures a vidé les écoles."],
    ["namesakes of other ages", "Jean Petit, 12 ans, a gagné.", "Jean Petit, 58 ans, a perdu."],
    ["known things", "Les deux pays négocient à Oslo.", "Les trois pays négocient à Oslo."],
    ["how long ago", "Il y a trois ans, Paris doutait.", "Il y a quatre ans, Paris doutait."],
    [
      "a penalty asked, then given",
      "Il risque une peine de cinq ans à Lyon.",
      "Une peine de trois ans est tombée à Lyon.",
    ],
  ])("%s", (_, one, other) => {
    expect(facts(one, other)).toEqual([]);
  });

  test("other days", () => {
    const text = "Lundi, à Sarlat, les pompiers ont évacué 120 habitants.";
    const other = "Jeudi, à Sarlat, les pompiers ont évacué 40 habitants.";
    const on = (word: string, edtf: string): Told => ({ mentions: [[word, edtf]] });
    expect(facts([text, on("Lundi", "2024-01-15")], [other, on("Jeudi", "2024-01-18")])).toEqual([]);
    expect(facts([text, on("Lundi", "2024-01-15")], [other, on("Jeudi", "2024-01-15")])).toHaveLength(1);
  });

  test("an article that gives its figure twice vouches for it once, where the company is better", () => {
    const twice =
      "À Sarlat, 120 habitants évacués dans la nuit. Les pompiers ont évacué 120 habitants des quartiers bas.";
    expect(facts(twice, "Dans la nuit, à Sarlat, 131 personnes ont été évacuées.")).toEqual([
      "habitants évacués differ 120 / 120 / 131",
    ]);
  });

  test("an article that gives two figures itself is not held to either", () => {
    const two = "La visite de six jours en Russie est finie. La visite de quatre jours en Russie est finie.";
    expect(facts(two, "La visite de cinq jours en Russie est finie.")).toEqual([]);
  });

  test("a vague figure does not carry two exact ones into opposition", () => {
    expect(
      facts("Il a vu cinq drones armés.", "On parle de plusieurs drones armés.", "L’usine a livré neuf drones armés."),
    ).toEqual(["drones armés agree 5 / plusieurs"]);
  });
});

test("one article alone makes no fact", () => {
  expect(facts("La visite de six jours en Russie. La visite de six jours en Russie.")).toEqual([]);
});

test("the five seeds differ on the length of the visit and on nothing else", () => {
  const seeds = [
    seedArticle("000_0ed143c717e90a79", { id: "s0", piece: "A" }),
    seedArticle("001_6e3ddc4d783223c7", { id: "s1", piece: "B" }),
    seedArticle("002_b23ba1fb01429277", { id: "s2", piece: "C" }),
    seedArticle("003_4159f345f072ba29", { id: "s3", piece: "D" }),
    seedArticle("004_a775359ea3746cbf", { id: "s4", piece: "E" }),
  ];
  const found = compareFacts(seeds);
  expect(found.filter(({ agreement }) => agreement === "differ")).toHaveLength(1);
  expect(found[0]).toMatchObject({ topic: "visite", agreement: "differ" });
  expect(found[0]?.statements.map(({ article, value }) => `${article} ${value}`)).toEqual([
    "s0 6 jours",
    "s1 7 jours",
    "s1 7 jours",
    "s4 6 jours",
  ]);
  expect(found[1]).toMatchObject({ topic: "drones kamikaze", agreement: "agree" });
});
