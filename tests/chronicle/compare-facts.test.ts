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
      "Le tribunal de Sarlat a condamné Luc Roy à quatre ans de prison.",
      "Luc Roy a été condamné à six ans de prison à Sarlat.",
      ["prison differ 4 ans / 6 ans"],
    ],
    [
      "Ève Garnier est élue à Sarlat avec 51,2 % des voix.",
      "À Sarlat, Ève Garnier l’emporte avec 51,7 % des suffrages.",
      ["Ève Garnier differ 51,2\u00A0% / 51,7\u00A0%"],
    ],
    [
      "Un séisme d’une durée de 20 secondes a secoué Sarlat dimanche.",
      "La secousse a duré moins de dix secondes dimanche à Sarlat.",
      ["séisme differ 20 secondes / moins de 10 secondes"],
    ],
    [
      "La flèche de Sarlat, une flèche haute de 93 mètres, est tombée.",
      "À Sarlat est tombée une flèche haute de 96 mètres.",
      ["flèche differ 93 mètres / 96 mètres"],
    ],
    [
      "Le texte passe à l’Assemblée par 214 voix contre 37.",
      "Par 214 votes pour et 37 contre, l’Assemblée adopte le texte.",
      ["voix agree 214 contre 37 / 214 contre 37"],
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
    const published = "2024-01-15";
    expect(facts([crest, { event: "crue", published }], [count, { event: "crue", published }])).toEqual([
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

describe("what grows with the hours", () => {
  const first = "L’incendie a fait trois morts à Sarlat.";
  const later = "À Sarlat, l’incendie a fait cinq morts.";
  const on = (published: string): Told => ({ published, event: "incendie" });

  test("differs among reports of one day", () => {
    expect(facts([first, on("2024-01-15")], [later, on("2024-01-15")])).toEqual(["morts differ 3 / 5"]);
  });

  test("stands with its day among reports of several", () => {
    expect(facts([first, on("2024-01-15")], [later, on("2024-02-01")])).toEqual([
      "morts single 3 (15 janvier 2024) / 5 (1er février 2024)",
    ]);
  });

  test("stands alone where no day is known", () => {
    expect(facts([first, { event: "incendie" }], [later, { event: "incendie" }])).toEqual(["morts single 3 / 5"]);
  });

  test("agrees with a lower bound that was told before", () => {
    const bounds = [first.replace("trois", "au moins trois"), later.replace(/cinq/iu, "au moins cinq")] as const;
    expect(facts([bounds[0], on("2024-01-15")], [bounds[1], on("2024-01-16")])).toEqual([
      "morts single au moins 3 (15 janvier 2024) / au moins 5 (16 janvier 2024)",
    ]);
    expect(facts([first.replace("trois", "au moins trois"), on("2024-01-15")], [later, on("2024-01-16")])).toEqual([
      "morts agree au moins 3 / 5",
    ]);
  });
});

describe("two voices in one article", () => {
  test.each([
    [
      "Ils étaient 4 000 selon la préfecture, 12 000 selon les organisateurs.",
      "la préfecture / les organisateurs differ 4\u202F000 / 12\u202F000",
    ],
    ["La police a compté 800 marcheurs, les organisateurs en revendiquent 2 000.", "marcheurs differ 800 / 2\u202F000"],
    ["Selon la police, 800 personnes, et selon la CGT, 2 000.", "personnes differ 800 / 2\u202F000"],
    [
      "Six cents personnes selon la mairie, la moitié selon les gendarmes, ont marché.",
      "personnes differ 600 / la moitié",
    ],
    [
      "Le site compte 62 % de grévistes selon les syndicats et 30 % selon la direction.",
      "les syndicats / la direction differ 62\u00A0% / 30\u00A0%",
    ],
  ])("make a fact: %s", (text, fact) => {
    expect(facts(text)).toEqual([fact]);
  });

  test.each([
    "Ils étaient 4 000 selon la préfecture.",
    "Ils étaient 4 000 selon la préfecture, 12 000 jeudi dernier selon la préfecture.",
    "Il y a 40 blessés selon la police et 12 voitures brûlées selon la mairie.",
    "À Sarlat 400 selon la police, à Domme 300 selon la mairie, à Vitrac 200 selon les organisateurs.",
  ])("unless they speak of two things: %s", (text) => {
    expect(facts(text)).toEqual([]);
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
    ["two towns of one saint", "À Saint-Aure, il a atteint 41 degrés.", "À Saint-Malvy, il a atteint 43 degrés."],
    [
      "a former edition",
      "Le festival de Sarlat a reçu 3 000 visiteurs payants.",
      "L’an dernier, le festival de Sarlat avait reçu 2 000 visiteurs payants.",
    ],
    [
      "a part of the site",
      "La grève est suivie par 58 % des agents chez Transval, à Sarlat.",
      "Au dépôt de Sarlat, 81 % des agents font grève chez Transval.",
    ],
    [
      "an earlier crest",
      "À Sarlat, la Cuze a atteint 3,42 mètres au pont.",
      "À Sarlat, la Cuze avait atteint 3,80 mètres au pont.",
    ],
    [
      "what was asked, then given",
      "Le parquet a requis huit ans de prison contre Luc Roy.",
      "Luc Roy est condamné à six ans de prison.",
    ],
    [
      "a part suspended",
      "Luc Roy est condamné à six ans de prison.",
      "Luc Roy est condamné à quatre ans de prison ferme.",
    ],
    ["two of a family", "Luc Roy est condamné à six ans de prison.", "Ève Roy est condamnée à deux ans de prison."],
    [
      "two rounds",
      "Au premier tour, Ève Garnier a eu 31,4 % des voix à Sarlat.",
      "À Sarlat, Ève Garnier obtient 33,1 % des voix.",
    ],
    ["a time of day", "À Sarlat, vers 11 h 40 dans la rue.", "À Sarlat, vers 11 h 50 dans la rue."],
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

  test.each([
    [
      "some of all who died",
      "Un naufrage au large de Sarlat fait 12 morts.",
      "Au large de Sarlat, le naufrage a tué quatre lycéens.",
    ],
    ["gusts of two places", "Des vents de 130 km/h ont soufflé à Sarlat.", "Des vents de 160 km/h ont soufflé au col."],
    [
      "one number rounded",
      "La hausse touche 44 % des foyers à Sarlat.",
      "À Sarlat, la hausse touche 44,1 % des foyers.",
    ],
    [
      "millions rounded",
      "Le butin de Sarlat est estimé à 2,4 millions d’euros.",
      "Le butin de Sarlat : un butin estimé à 2 millions d’euros.",
    ],
  ])("nor between %s", (_, one, other) => {
    expect(facts(one, other).filter((fact) => fact.includes("differ"))).toEqual([]);
  });

  test("nor for two tolls of one number that share no name, in reports of two events", () => {
    const tolls = (event: string) =>
      facts(
        ["Une collision à Sarlat a fait quatre morts lundi.", { event: "sarlat" }],
        ["L’accident avait fait quatre morts la veille.", { event }],
      );
    expect(tolls("sarlat")).toEqual(["morts agree 4 / 4"]);
    expect(tolls("ailleurs")).toEqual([]);
  });

  test("an article that gives its figure twice vouches for it once, where the company is better", () => {
    const twice =
      "À Sarlat, 120 habitants évacués dans la nuit. Les pompiers ont évacué 120 habitants des quartiers bas.";
    const published = "2024-01-15";
    expect(
      facts([twice, { published }], ["Dans la nuit, à Sarlat, 131 personnes ont été évacuées.", { published }]),
    ).toEqual(["habitants évacués differ 120 / 120 / 131"]);
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
